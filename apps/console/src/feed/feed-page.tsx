import { Icon } from '@evergreen/web';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { Batches } from './batches.tsx';
import { Credentials } from './credentials.tsx';
import { MakeCredential } from './make-credential.tsx';

/** What core systems show to send data by themselves, and what they sent. */
export default function FeedPage(): ReactElement {
  const { t } = useTranslation();
  const [isMaking, setMaking] = useState(false);
  return (
    <>
      <PageHead
        title={t('feed.title')}
        sub={t('feed.sub')}
        acts={
          <Act right="Feed.manage">
            {(isDisabled) => (
              <Button
                type="primary"
                disabled={isDisabled}
                icon={<Icon name="plus" size="s" />}
                onClick={() => setMaking(true)}
              >
                {t('feed.make')}
              </Button>
            )}
          </Act>
        }
      />
      <Panel title={t('feed.credentials')}>
        <Credentials />
      </Panel>
      <Panel title={t('feed.batches')}>
        <Batches />
      </Panel>
      {isMaking && <MakeCredential onClose={() => setMaking(false)} />}
    </>
  );
}
