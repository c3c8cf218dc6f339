import { useKeyedMutation } from '@evergreen/web';
import { Checkbox, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import {
  ActOnBlacklistEntryDocument,
  AddBlacklistEvidenceDocument,
  type BlacklistAct,
} from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';
import { afterBlacklistActs } from './after-acts.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { useEvidence } from './use-evidence.ts';

interface Values {
  readonly words?: string;
  readonly withhold?: boolean;
}

const dangerous: readonly BlacklistAct[] = ['APPROVE', 'REJECT', 'REFUSE_APPEAL'];

function wordsLabel(act: BlacklistAct): 'words' | 'wordsAppeal' | 'wordsAnswer' {
  if (act === 'APPEAL') return 'wordsAppeal';
  return act === 'REFUSE_APPEAL' || act === 'GRANT_APPEAL' ? 'wordsAnswer' : 'words';
}

/** Says what an act does, asks why, and does it once however often it is sent. */
export function EntryActDialog({
  entryId,
  act,
  onDone,
  onClose,
}: {
  entryId: string;
  act: BlacklistAct;
  onDone: () => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(ActOnBlacklistEntryDocument);
  const go = async ({ words = '', withhold = false }: Values): Promise<void> => {
    const input = { entryId, act, words: words.trim(), withholdNotice: withhold };
    const data = await send((key) => ({ input: { key, ...input } }), afterBlacklistActs);
    if (data) onDone();
  };
  return (
    <FormDialog<Values>
      title={t(`blacklist.acts.${act}`)}
      submit={t(`blacklist.acts.${act}`)}
      isBusy={fetching}
      isDanger={dangerous.includes(act)}
      error={error}
      onSubmit={(values) => void go(values)}
      onClose={onClose}
    >
      <p className="ink2">{t(`blacklist.actHints.${act}`)}</p>
      {act !== 'TAKE_UP' && (
        <Form.Item
          name="words"
          label={t(`blacklist.${wordsLabel(act)}`)}
          rules={[{ required: true, whitespace: true, min: 4, message: t('blacklist.wordsMissing') }]}
        >
          <Input.TextArea autoFocus maxLength={2000} rows={4} />
        </Form.Item>
      )}
      {act === 'APPROVE' && (
        <Form.Item name="withhold" valuePropName="checked">
          <Checkbox>{t('blacklist.withhold')}</Checkbox>
        </Form.Item>
      )}
    </FormDialog>
  );
}

/** Adds to what speaks for an entry. */
export function EvidenceDialog({
  entryId,
  onDone,
  onClose,
}: {
  entryId: string;
  onDone: () => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(AddBlacklistEvidenceDocument);
  const { file, pick, stored, isSending, failed } = useEvidence();
  const go = async ({ evidence: text }: { evidence: string }): Promise<void> => {
    const evidence = await stored(text.trim());
    if (evidence === undefined) return;
    const data = await send((key) => ({ input: { key, entryId, evidence } }), afterBlacklistActs);
    if (data) onDone();
  };
  return (
    <FormDialog<{ evidence: string }>
      title={t('blacklist.entry.addEvidence')}
      submit={t('blacklist.entry.addEvidence')}
      isBusy={fetching || isSending}
      error={error}
      onSubmit={(values) => void go(values)}
      onClose={onClose}
    >
      <EvidenceFields file={file} onPick={pick} />
      <Refusal error={failed} />
    </FormDialog>
  );
}
