import { useKeyedMutation } from '@evergreen/web';
import { Form, Input, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import { CreateFeedCredentialDocument, type CreateFeedCredentialMutation } from '../graphql.gen.ts';
import { SecretDialog } from '../secret-dialog.tsx';

interface Values {
  readonly source: string;
  readonly validDays: number;
}

type Made = CreateFeedCredentialMutation['createFeedCredential'];

const context = { additionalTypenames: ['FeedCredential'] };

/** For which system and how long; then the credential, this once. */
export function MakeCredential({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { send: create, renew, fetching, error } = useKeyedMutation(CreateFeedCredentialDocument);
  const [made, setMade] = useState<Made>();
  const send = async ({ source, validDays }: Values): Promise<void> => {
    const data = await create((key) => ({ input: { key, source: source.trim(), validDays } }), context);
    if (data) setMade(data.createFeedCredential);
  };
  if (made) return <CredentialMade made={made} onClose={onClose} />;
  return (
    <FormDialog<Values>
      title={t('feed.make')}
      submit={t('feed.make')}
      isBusy={fetching}
      error={error}
      initial={{ validDays: 90 }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item
        name="source"
        label={t('feed.source')}
        extra={t('feed.sourceHint')}
        rules={[
          { required: true, pattern: /^\s*[a-z0-9]+(-[a-z0-9]+)*\s*$/, message: t('feed.sourceWrong') },
        ]}
      >
        <Input autoFocus maxLength={60} autoComplete="off" spellCheck={false} onChange={renew} />
      </Form.Item>
      <Form.Item name="validDays" label={t('feed.validDays')}>
        <Select
          onChange={renew}
          options={[30, 90, 180, 365].map((days) => ({ value: days, label: t('feed.days', { days }) }))}
        />
      </Form.Item>
    </FormDialog>
  );
}

function CredentialMade({ made, onClose }: { made: Made; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { credential, secret } = made;
  return (
    <SecretDialog
      title={t('feed.madeTitle', { source: credential.source })}
      done={t('feed.madeDone')}
      hint={t('feed.madeHint')}
      none={t('feed.madeNone')}
      secret={secret}
      onClose={onClose}
    />
  );
}
