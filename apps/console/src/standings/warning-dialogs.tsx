import { App, Form, Input, Radio } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  HandOverWarningDocument,
  JudgeWarningDocument,
  SetWarningOwnerDocument,
  type WarningOutcome,
  type WarningPartsFragment,
} from '../graphql.gen.ts';
import { StaffSelect } from '../people/staff-select.tsx';
import { afterActs, afterOwnerActs } from './after-acts.ts';

type Warning = WarningPartsFragment;

function readOf({ customerId, warningId, revision }: Warning) {
  return { customerId, warningId, revision };
}

/** What a warning was, and what was done. */
export function JudgeDialog({ warning, onClose }: { warning: Warning; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, judge] = useMutation(JudgeWarningDocument);
  type Values = { outcome: WarningOutcome; done: string };
  const send = async ({ outcome, done }: Values): Promise<void> => {
    const { data } = await judge({ warning: readOf(warning), outcome, done: done.trim() }, afterActs);
    if (!data) return;
    void message.success(t('standing.warnings.judged'));
    onClose();
  };
  const required = { required: true, message: t('standing.warnings.required') };
  return (
    <FormDialog<Values>
      title={t('standing.warnings.judgeTitle')}
      submit={t('standing.warnings.judge')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="small ink3">{t('standing.warnings.judgeSub')}</p>
      <Form.Item name="outcome" label={t('standing.warnings.outcome')} rules={[required]}>
        <Radio.Group
          optionType="button"
          options={(['REAL', 'FALSE_ALARM'] as const).map((value) => ({
            value,
            label: t(`standing.warnings.outcomes.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="done"
        label={t('standing.warnings.done')}
        rules={[{ ...required, whitespace: true, min: 2 }]}
      >
        <Input.TextArea maxLength={1_000} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}

/** To another person, or back to the office. */
export function HandOverDialog({
  warning,
  onClose,
}: {
  warning: Warning;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, handOver] = useMutation(HandOverWarningDocument);
  const send = async ({ to }: { to?: string }): Promise<void> => {
    const { data } = await handOver({ warning: readOf(warning), to: to ?? null }, afterActs);
    if (!data) return;
    void message.success(t('standing.warnings.handed'));
    onClose();
  };
  return (
    <FormDialog<{ to?: string }>
      title={t('standing.warnings.handTitle')}
      submit={t('standing.warnings.handSubmit')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item name="to" label={t('standing.warnings.handTo')} extra={t('standing.warnings.handHint')}>
        <StaffSelect by="staffNumber" placeholder={t('standing.warnings.pick')} />
      </Form.Item>
    </FormDialog>
  );
}

/** Who gets the new warnings of an office. */
export function OwnerDialog({
  office,
  onClose,
}: {
  office: { readonly orgPath: string; readonly name: string; readonly owner: string | undefined };
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, set] = useMutation(SetWarningOwnerDocument);
  const send = async ({ owner }: { owner?: string }): Promise<void> => {
    const { data } = await set({ office: office.orgPath, owner: owner ?? null }, afterOwnerActs);
    if (!data) return;
    void message.success(t('standing.warnings.ownerDone'));
    onClose();
  };
  return (
    <FormDialog<{ owner?: string }>
      title={t('standing.warnings.ownerTitle', { office: office.name })}
      submit={t('standing.warnings.ownerSubmit')}
      isBusy={fetching}
      error={error}
      initial={office.owner === undefined ? {} : { owner: office.owner }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item name="owner" label={t('standing.warnings.owner')} extra={t('standing.warnings.handHint')}>
        <StaffSelect by="staffNumber" placeholder={t('standing.warnings.pick')} />
      </Form.Item>
    </FormDialog>
  );
}
