import { useKeyedMutation } from '@evergreen/web';
import { Form, Input, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../customers/reason-field.tsx';
import { FormDialog } from '../dialog.tsx';
import { TransferPointsDocument } from '../graphql.gen.ts';
import { memberNumberOf, typedMemberNumber } from '../member-acts/member-number.ts';

interface Values {
  readonly to: string;
  readonly points: number;
  readonly reason: string;
}

/** Gives points of a member to another one. */
export function TransferDialog({
  memberId,
  max,
  onClose,
}: {
  memberId: string;
  max: number | string;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send: transfer, fetching, error } = useKeyedMutation(TransferPointsDocument);
  const send = async ({ to, points, reason }: Values): Promise<void> => {
    const order = { memberId, reason: reason.trim(), toMemberNumber: memberNumberOf(to), points };
    const data = await transfer((key) => ({ input: { key, ...order } }));
    if (data) onClose();
  };
  return (
    <FormDialog<Values>
      title={t('points.transfer.title')}
      submit={t('points.transfer.submit')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('points.transfer.facts')}</p>
      <div className="two">
        <Form.Item
          name="to"
          label={t('points.transfer.to')}
          rules={[{ required: true, pattern: typedMemberNumber, message: t('membership.intoMissing') }]}
        >
          <Input inputMode="numeric" autoComplete="off" maxLength={20} />
        </Form.Item>
        <Form.Item
          name="points"
          label={t('points.cols.points')}
          rules={[{ required: true, message: t('points.adjust.required') }]}
        >
          <InputNumber min={1} max={Number(max)} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <ReasonField />
    </FormDialog>
  );
}
