import { useKeyedMutation } from '@evergreen/web';
import { Checkbox, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import { JoinHouseholdDocument } from '../graphql.gen.ts';
import type { MemberDialogProps } from './act-dialog.tsx';
import { memberNumberOf, typedMemberNumber } from './member-number.ts';

interface Values {
  readonly beside: string;
  readonly consentedOn: string;
  readonly mayDraw: boolean;
  readonly reason: string;
}

/** With whom a member shares points, and when and how they agreed to it. */
export function JoinDialog({
  customerId,
  today,
  onDone,
  onClose,
}: MemberDialogProps & { today: string }): ReactElement {
  const { t } = useTranslation();
  const { send: join, fetching, error } = useKeyedMutation(JoinHouseholdDocument);
  const send = async ({ beside, consentedOn, mayDraw, reason }: Values): Promise<void> => {
    const number = memberNumberOf(beside);
    const withMemberNumber = number === '' ? null : number;
    const order = { customerId, consentedOn, mayDraw, reason: reason.trim(), withMemberNumber };
    const data = await join((key) => ({ input: { key, ...order } }));
    if (data) onDone();
  };
  return (
    <FormDialog<Values>
      title={t('membership.act.JOIN_HOUSEHOLD')}
      submit={t('membership.act.JOIN_HOUSEHOLD')}
      initial={{ beside: '', consentedOn: today, mayDraw: true }}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('membership.facts.JOIN_HOUSEHOLD')}</p>
      <Form.Item
        name="beside"
        label={t('membership.household.with')}
        extra={t('membership.household.withHint')}
        rules={[{ pattern: typedMemberNumber, message: t('membership.intoMissing') }]}
      >
        <Input autoFocus inputMode="numeric" autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item
        name="consentedOn"
        label={t('membership.household.consented')}
        rules={[{ required: true, message: t('membership.household.consented') }]}
      >
        <Input type="date" max={today} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('membership.household.how')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('membership.household.howMissing') }]}
      >
        <Input.TextArea maxLength={300} rows={2} />
      </Form.Item>
      <Form.Item name="mayDraw" valuePropName="checked">
        <Checkbox>{t('membership.household.may')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
