import { useLanguage, useKeyedMutation } from '@evergreen/web';
import { addDays, formatCount } from '@evergreen/web/format';
import { App, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { inWords } from '../programme/rules.ts';
import { AdjustmentRulesDocument, AdjustPointsDocument } from '../graphql.gen.ts';

interface Values {
  readonly direction: 'give' | 'take';
  readonly points: number;
  readonly reasonId: string;
  readonly note: string;
  /** Last day on which points given may be spent; empty: they do not expire. */
  readonly until: string;
}

/** Corrects points by hand; over the limit somebody else decides. */
export function AdjustDialog({
  memberId,
  today,
  onClose,
}: {
  memberId: string;
  today: string;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const [{ data: given }] = useQuery({ query: AdjustmentRulesDocument });
  const { send: adjust, fetching, error } = useKeyedMutation(AdjustPointsDocument);
  const [form] = Form.useForm<Values>();
  const direction = Form.useWatch('direction', form);
  const rules = given?.adjustmentRules;
  const send = async ({ direction: way, points, reasonId, note, until }: Values): Promise<void> => {
    const order = {
      ...{ memberId, reasonId, note: note.trim(), statusPoints: 0 },
      points: way === 'take' ? -points : points,
      expiresOn: way === 'take' || until === '' ? null : addDays(until, 1),
    };
    const data = await adjust((key) => ({ input: { key, ...order } }));
    if (!data) return;
    void message.success(
      t(data.adjustPoints.state === 'POSTED' ? 'points.adjust.done' : 'points.adjust.waits'),
    );
    onClose();
  };
  const required = [{ required: true, message: t('points.adjust.required') }];
  return (
    <FormDialog<Values>
      title={t('points.adjust.title')}
      submit={t('points.adjust.act')}
      isBusy={fetching}
      error={error}
      form={form}
      isReady={rules !== undefined}
      initial={{ direction: 'give', until: addDays(today, 730), note: '' }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      {rules && (
        <p className="small ink3">{t('points.adjust.limit', { points: formatCount(rules.approvalAbove) })}</p>
      )}
      <div className="two">
        <Form.Item name="direction" label={t('points.adjust.direction')}>
          <Radio.Group
            optionType="button"
            options={[
              { value: 'give', label: t('points.adjust.give') },
              { value: 'take', label: t('points.adjust.take') },
            ]}
          />
        </Form.Item>
        <Form.Item name="points" label={t('points.adjust.points')} rules={required}>
          <InputNumber min={1} max={1_000_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item name="reasonId" label={t('points.adjust.reason')} rules={required}>
        <Select
          options={(rules?.reasons ?? [])
            .filter(({ retired }) => !retired)
            .map(({ reasonId, names }) => ({ value: reasonId, label: inWords(names, language) }))}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('points.adjust.note')}
        rules={[{ required: true, whitespace: true, message: t('points.adjust.required') }]}
      >
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
      {direction !== 'take' && (
        <Form.Item name="until" label={t('points.adjust.expiry')} extra={t('points.adjust.expiryHint')}>
          <Input type="date" min={today} />
        </Form.Item>
      )}
    </FormDialog>
  );
}
