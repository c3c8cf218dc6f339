import { useKeyedMutation } from '@evergreen/web';
import { Form, InputNumber, Radio } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../customers/reason-field.tsx';
import { FormDialog } from '../dialog.tsx';
import {
  RefundSpendingDocument,
  RestoreAwardDocument,
  type ReturnPolicy,
  ReverseAwardDocument,
} from '../graphql.gen.ts';

const policies = ['WITHIN_BALANCE', 'ONLY_PENDING', 'UNLIMITED'] as const satisfies readonly ReturnPolicy[];

interface ReverseValues {
  readonly points: number;
  readonly policy: ReturnPolicy;
  readonly reason: string;
}

interface Props {
  readonly memberId: string;
  readonly entryId: string;
  onClose(): void;
}

/** Takes an award back, whole or in part. */
export function ReverseDialog({ memberId, entryId, left, onClose }: Props & { left: number }): ReactElement {
  const { t } = useTranslation();
  const { send: reverse, fetching, error } = useKeyedMutation(ReverseAwardDocument);
  const send = async ({ points, policy, reason }: ReverseValues): Promise<void> => {
    const order = { memberId, entryId, points, policy, reason: reason.trim() };
    const data = await reverse((key) => ({ input: { key, ...order } }));
    if (data) onClose();
  };
  return (
    <FormDialog<ReverseValues>
      title={t('points.reverse.title')}
      submit={t('points.reverse.act')}
      isBusy={fetching}
      isDanger
      error={error}
      initial={{ points: left, policy: 'WITHIN_BALANCE' }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item
        name="points"
        label={t('points.reverse.points')}
        rules={[{ required: true, message: t('points.adjust.required') }]}
      >
        <InputNumber min={1} max={left} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="policy" label={t('points.reverse.policy')}>
        <Radio.Group
          vertical
          options={policies.map((value) => ({ value, label: t(`points.reverse.policies.${value}`) }))}
        />
      </Form.Item>
      <ReasonField />
    </FormDialog>
  );
}

/** Undoes a reversal, or gives spent points back. */
export function UndoDialog({
  undo,
  memberId,
  entryId,
  onClose,
}: Props & { undo: 'restore' | 'refund' }): ReactElement {
  const { t } = useTranslation();
  const restore = useKeyedMutation(RestoreAwardDocument);
  const refund = useKeyedMutation(RefundSpendingDocument);
  const { fetching, error } = undo === 'restore' ? restore : refund;
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const withKey = (key: string) => ({ input: { key, memberId, entryId, reason: reason.trim() } });
    const data = await (undo === 'restore' ? restore.send(withKey) : refund.send(withKey));
    if (data) onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t(`points.reverse.${undo}Title`)}
      submit={t(`points.reverse.${undo}`)}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <ReasonField />
    </FormDialog>
  );
}
