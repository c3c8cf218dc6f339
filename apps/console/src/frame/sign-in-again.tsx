import { useSession, type AskProps } from '@evergreen/web';
import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ViewerDocument } from '../graphql.gen.ts';
import { StaffSignIn } from '../sign-in/staff-sign-in.tsx';

/** Over the page whose session ended: sign in again, and everything that was typed is still there. */
export function SignInAgain({ onGiven }: AskProps): ReactElement {
  const { t } = useTranslation();
  const { startOver } = useSession();
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-only' });
  const viewer = data?.me?.__typename === 'StaffMe' ? data.me : undefined;
  return (
    <Modal
      open
      title={t('session.ended')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={null}
      width={440}
      zIndex={1300}
    >
      <p className="ink2">{t('session.endedHint')}</p>
      <div className="dialog-form">
        <StaffSignIn
          handed={{ staffNumber: viewer?.staffNumber ?? '', password: '', code: '' }}
          isNumberFixed={viewer !== undefined}
          onSignedIn={(accountId) => {
            // The page behind belongs to whoever worked on it.
            if (viewer === undefined || accountId === viewer.accountId) onGiven();
            else startOver();
          }}
        />
      </div>
      <Button type="link" block onClick={() => startOver(true)}>
        {t('session.leave')}
      </Button>
    </Modal>
  );
}
