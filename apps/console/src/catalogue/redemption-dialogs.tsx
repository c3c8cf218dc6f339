import { App, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  CancelRedemptionDocument,
  MoveRewardDeliveryDocument,
  type RedemptionTaskPartsFragment,
} from '../graphql.gen.ts';
import { useScoped } from '../use-url-state.ts';
import { afterRedemptionActs } from './after-acts.ts';
import { useText } from './words.tsx';

interface DialogProps {
  readonly task: RedemptionTaskPartsFragment;
  readonly onClose: () => void;
}

/** A thing was sent: to the address on the customer's page, which is kept there only. */
export function ShipDialog({ task, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const scoped = useScoped();
  const [{ fetching, error }, move] = useMutation(MoveRewardDeliveryDocument);
  const { id, customerId } = task;
  const send = async ({ note = '' }: { note?: string }): Promise<void> => {
    const { data } = await move({ customerId, id, delivery: 'SHIPPED', note }, afterRedemptionActs);
    if (data) onClose();
  };
  return (
    <FormDialog<{ note?: string }>
      title={t('rewardDesk.shipTitle')}
      submit={t('rewardDesk.ship')}
      isBusy={fetching}
      error={error}
      onClose={onClose}
      onSubmit={(values) => void send(values)}
    >
      <p className="small ink2">
        {t('rewardDesk.addressHint')}{' '}
        <Link to={scoped(`/customers/${customerId}`)}>{t('rewardDesk.seeCustomer')}</Link>
      </p>
      <Form.Item name="note" label={t('rewardDesk.note')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}

/** Points back to the member, with the reason they read. */
export function CancelDialog({ task, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const text = useText();
  const [{ fetching, error }, cancel] = useMutation(CancelRedemptionDocument);
  const { id, customerId, names } = task;
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const { data } = await cancel({ customerId, id, reason }, afterRedemptionActs);
    if (!data) return;
    void message.success(t('rewardDesk.cancelled'));
    onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('rewardDesk.cancelTitle', { name: text(names) })}
      submit={t('rewardDesk.cancelAct')}
      isBusy={fetching}
      error={error}
      isDanger
      onClose={onClose}
      onSubmit={(values) => void send(values)}
    >
      <p className="small ink2">{t('rewardDesk.cancelHint')}</p>
      <Form.Item
        name="reason"
        label={t('rewardDesk.reason')}
        rules={[{ required: true, whitespace: true, message: t('rewardDesk.missing') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
