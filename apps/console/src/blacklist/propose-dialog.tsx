import { useKeyedMutation } from '@evergreen/web';
import { DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import { type BlacklistReason, ProposeBlacklistEntryDocument } from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';
import { afterBlacklistActs } from './after-acts.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { IdentifierFields, type TypedIdentifier } from './identifier-fields.tsx';
import { blacklistReasons } from './reasons.ts';
import { useEvidence } from './use-evidence.ts';

interface Values {
  readonly name?: string;
  readonly identifiers?: readonly TypedIdentifier[];
  readonly reason: BlacklistReason;
  readonly evidence: string;
  readonly endsOn?: Dayjs | null;
}

/** Proposes a customer, or somebody who is none, with what speaks for it. */
export function ProposeDialog({
  customerId,
  onDone,
  onClose,
}: {
  customerId?: string;
  onDone: (entryId: string) => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(ProposeBlacklistEntryDocument);
  const { file, pick, stored, isSending, failed } = useEvidence();
  const propose = async ({ name, identifiers, reason, evidence, endsOn }: Values): Promise<void> => {
    const piece = await stored(evidence.trim());
    if (piece === undefined) return;
    const input = {
      ...(customerId === undefined ? { personName: name?.trim() ?? '' } : { customerId }),
      identifiers: (identifiers ?? []).map(({ kind, value }) => ({ kind, value: value.trim() })),
      ...{ reason, evidence: [piece] },
      ...(endsOn ? { endsOn: endsOn.format('YYYY-MM-DD') } : {}),
    };
    const data = await send((key) => ({ input: { key, ...input } }), afterBlacklistActs);
    if (data) onDone(data.proposeBlacklistEntry.id);
  };
  return (
    <FormDialog<Values>
      title={t('blacklist.proposeTitle')}
      submit={t('blacklist.propose')}
      isBusy={fetching || isSending}
      error={error}
      width={560}
      onSubmit={(values) => void propose(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('blacklist.proposeHint')}</p>
      {customerId === undefined && (
        <>
          <Form.Item
            name="name"
            label={t('blacklist.name')}
            rules={[{ required: true, whitespace: true, message: t('blacklist.nameMissing') }]}
          >
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <IdentifierFields hint={t('blacklist.identifiersHint')} />
        </>
      )}
      <Form.Item
        name="reason"
        label={t('blacklist.reason')}
        rules={[{ required: true, message: t('blacklist.reasonMissing') }]}
      >
        <Select
          options={blacklistReasons.map((reason) => ({
            value: reason,
            label: t(`blacklist.reasons.${reason}`),
          }))}
        />
      </Form.Item>
      <EvidenceFields file={file} onPick={pick} />
      <Form.Item name="endsOn" label={t('blacklist.endsOn')} extra={t('blacklist.endsOnHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Refusal error={failed} />
    </FormDialog>
  );
}
