import { App, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { ReplayWebhooksDocument, type WebhookEndpointPartsFragment } from '../graphql.gen.ts';
import { afterWebhookActs } from './after-webhook-acts.ts';

interface Values {
  readonly from: string;
  readonly to: string;
}

/** Sends again what failed in some days. */
export function ReplayFailed({
  endpoint: { id, name },
  onClose,
}: {
  endpoint: WebhookEndpointPartsFragment;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, replay] = useMutation(ReplayWebhooksDocument);
  const send = async ({ from, to }: Values): Promise<void> => {
    const { data } = await replay({ input: { endpointId: id, from, to } }, afterWebhookActs);
    if (!data) return;
    void message.success(t('webhooks.replayed', { count: data.replayWebhooks }));
    onClose();
  };
  return (
    <FormDialog<Values>
      title={t('webhooks.replayTitle', { name })}
      submit={t('webhooks.acts.replay')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('webhooks.replayHint')}</p>
      <Form.Item
        name="from"
        label={t('webhooks.from')}
        rules={[{ required: true, message: t('webhooks.daysWrong') }]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="to"
        label={t('webhooks.to')}
        dependencies={['from']}
        rules={[
          { required: true, message: t('webhooks.daysWrong') },
          ({ getFieldValue }) => ({
            validator: (_, to: string | undefined) =>
              to === undefined || to >= String(getFieldValue('from') ?? '')
                ? Promise.resolve()
                : Promise.reject(new Error(t('webhooks.daysWrong'))),
          }),
        ]}
      >
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
