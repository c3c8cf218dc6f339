import { useKeyedMutation } from '@evergreen/web';
import { App, Checkbox, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  ChangeWebhookEndpointDocument,
  CreateWebhookEndpointDocument,
  type WebhookEndpointPartsFragment,
} from '../graphql.gen.ts';
import { afterWebhookActs } from './after-webhook-acts.ts';
import { useKindWords } from './kind-words.ts';
import { SecretShown, type SecretMade } from './secret-shown.tsx';

interface Values {
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly string[];
}

interface Props {
  readonly kinds: readonly string[];
  /** The one that is changed; none: a new one. */
  readonly endpoint?: WebhookEndpointPartsFragment;
  onClose(): void;
}

/** What an endpoint is called, where it listens and what it is told; of a new one the secret follows, this once. */
export function EndpointForm({ kinds, endpoint, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const create = useKeyedMutation(CreateWebhookEndpointDocument);
  const [changing, change] = useMutation(ChangeWebhookEndpointDocument);
  const [made, setMade] = useState<SecretMade>();
  const send = async (values: Values): Promise<void> => {
    const input = { name: values.name.trim(), url: values.url.trim(), kinds: [...values.kinds] };
    if (endpoint === undefined) {
      const data = await create.send((key) => ({ key, input }), afterWebhookActs);
      if (data) setMade(data.createWebhookEndpoint);
      return;
    }
    const { data } = await change({ id: endpoint.id, input }, afterWebhookActs);
    if (!data) return;
    void message.success(t('webhooks.saved'));
    onClose();
  };
  if (made) return <SecretShown made={made} onClose={onClose} />;
  return (
    <FormDialog<Values>
      title={endpoint === undefined ? t('webhooks.add') : t('webhooks.acts.change')}
      submit={endpoint === undefined ? t('webhooks.add') : t('webhooks.save')}
      isBusy={create.fetching || changing.fetching}
      error={create.error ?? changing.error}
      initial={endpoint ?? { kinds: [] }}
      width={560}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Fields kinds={kinds} renew={create.renew} />
    </FormDialog>
  );
}

function Fields({ kinds, renew }: { kinds: readonly string[]; renew: () => void }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useKindWords();
  return (
    <>
      <Form.Item
        name="name"
        label={t('webhooks.name')}
        extra={t('webhooks.nameHint')}
        rules={[{ required: true, whitespace: true, max: 60, message: t('webhooks.nameWrong') }]}
      >
        <Input autoFocus maxLength={60} autoComplete="off" onChange={renew} />
      </Form.Item>
      <Form.Item
        name="url"
        label={t('webhooks.url')}
        extra={t('webhooks.urlHint')}
        rules={[{ required: true, pattern: /^\s*https?:\/\/\S+\s*$/, message: t('webhooks.urlWrong') }]}
      >
        <Input maxLength={1000} autoComplete="off" spellCheck={false} inputMode="url" onChange={renew} />
      </Form.Item>
      <Form.Item
        name="kinds"
        label={t('webhooks.kinds')}
        rules={[{ required: true, type: 'array', min: 1, message: t('webhooks.kindsWrong') }]}
      >
        <Checkbox.Group
          className="two-columns"
          onChange={renew}
          options={kinds.map((value) => ({ value, label: nameOf(value) }))}
        />
      </Form.Item>
    </>
  );
}
