import { useKeyedMutation } from '@evergreen/web';
import { addDays } from '@evergreen/web/format';
import { App, Form, Input, Radio, Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  ChooseCareDocument,
  type CustomerStandingPartsFragment,
  EndOverrideDocument,
  OverrideStandingDocument,
  type StandingKind,
} from '../graphql.gen.ts';
import { afterActs } from './after-acts.ts';
import { quadrants } from './words.tsx';

type Override = CustomerStandingPartsFragment['overrides'][number];

interface OverrideValues {
  readonly kind: StandingKind;
  readonly value: string;
  readonly reason: string;
  readonly endsOn: string;
}

const nowhere = 'none';
const daysMax = 366;
const daysUsual = 90;

/** A person's word against the rules, with its reason and its last day. */
export function OverrideDialog({
  customerId,
  today,
  onClose,
}: {
  customerId: string;
  today: string;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { send: override, fetching, error } = useKeyedMutation(OverrideStandingDocument);
  const [form] = Form.useForm<OverrideValues>();
  const kind = Form.useWatch('kind', form) ?? 'LIST';
  const send = async (values: OverrideValues): Promise<void> => {
    const value = values.value === nowhere ? null : values.value;
    const { reason, endsOn } = values;
    const order = { customerId, kind: values.kind, value, reason: reason.trim(), endsOn };
    const data = await override((key) => ({ input: { key, ...order } }), afterActs);
    if (!data) return;
    void message.success(t('standing.overrideDialog.done'));
    onClose();
  };
  const required = { required: true, message: t('standing.overrideDialog.required') };
  const values =
    kind === 'LIST'
      ? (['good', 'poor'] as const).map((value) => ({
          value: value,
          label: t(`standing.list.${value}`),
        }))
      : quadrants.map((value) => ({
          value: value,
          label: `${t(`standing.quadrant.${value}.name`)} · ${t(`standing.quadrant.${value}.is`)}`,
        }));
  return (
    <FormDialog<OverrideValues>
      title={t('standing.overrideDialog.title')}
      submit={t('standing.overrideDialog.submit')}
      isBusy={fetching}
      error={error}
      form={form}
      initial={{ kind: 'LIST', endsOn: addDays(today, daysUsual) }}
      onSubmit={(given) => void send(given)}
      onClose={onClose}
    >
      <p className="small ink3">{t('standing.overrideDialog.sub')}</p>
      <Form.Item name="kind" label={t('standing.overrideDialog.kind')}>
        <Segmented
          options={(['LIST', 'QUADRANT'] as const).map((value) => ({
            value,
            label: t(`standing.kinds.${value}`),
          }))}
          onChange={() => form.resetFields(['value'])}
        />
      </Form.Item>
      <Form.Item name="value" label={t('standing.overrideDialog.value')} rules={[required]}>
        <Radio.Group
          className="stack"
          options={[...values, { value: nowhere, label: t(`standing.overrideDialog.nowhere.${kind}`) }]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('standing.overrideDialog.reason')}
        extra={t('standing.overrideDialog.reasonHint')}
        rules={[{ ...required, whitespace: true, min: 2 }]}
      >
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
      <Form.Item name="endsOn" label={t('standing.overrideDialog.ends')} rules={[required]}>
        <Input type="date" min={addDays(today, 1)} max={addDays(today, daysMax)} />
      </Form.Item>
    </FormDialog>
  );
}

/** Lets the rules count again before the last day. */
export function EndDialog({
  customerId,
  override,
  onClose,
}: {
  customerId: string;
  override: Override;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, end] = useMutation(EndOverrideDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const { data } = await end(
      { customerId, overrideId: override.overrideId, reason: reason.trim() },
      afterActs,
    );
    if (!data) return;
    void message.success(t('standing.overrideDialog.endDone'));
    onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('standing.overrideDialog.endTitle')}
      submit={t('standing.overrideDialog.endSubmit')}
      isBusy={fetching}
      error={error}
      onSubmit={(given) => void send(given)}
      onClose={onClose}
    >
      <p className="small ink3">{t('standing.overrideDialog.endSub')}</p>
      <Form.Item
        name="reason"
        label={t('standing.overrideDialog.reason')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('standing.overrideDialog.required') }]}
      >
        <Input.TextArea autoFocus maxLength={500} rows={2} />
      </Form.Item>
    </FormDialog>
  );
}

/** Whether a customer of type 3 is kept or served as usual. */
export function ChooseDialog({
  customerId,
  onClose,
}: {
  customerId: string;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { send: choose, fetching, error } = useKeyedMutation(ChooseCareDocument);
  type Values = { care: 'KEEP' | 'NORMAL'; note: string };
  const send = async ({ care, note }: Values): Promise<void> => {
    const data = await choose((key) => ({ input: { key, customerId, care, note: note.trim() } }), afterActs);
    if (!data) return;
    void message.success(t('standing.chooseDialog.done'));
    onClose();
  };
  const required = { required: true, message: t('standing.overrideDialog.required') };
  return (
    <FormDialog<Values>
      title={t('standing.chooseDialog.title')}
      submit={t('standing.chooseDialog.submit')}
      isBusy={fetching}
      error={error}
      onSubmit={(given) => void send(given)}
      onClose={onClose}
    >
      <p className="small ink3">{t('standing.chooseDialog.sub')}</p>
      <Form.Item name="care" label={t('standing.chooseDialog.care')} rules={[required]}>
        <Radio.Group
          className="stack"
          options={(['KEEP', 'NORMAL'] as const).map((value) => ({
            value,
            label: t(`standing.cares.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('standing.chooseDialog.note')}
        rules={[{ ...required, whitespace: true, min: 2 }]}
      >
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
    </FormDialog>
  );
}
