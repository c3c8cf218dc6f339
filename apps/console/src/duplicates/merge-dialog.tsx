import { useKeyedMutation } from '@evergreen/web';
import { Alert, Form, Radio } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../customers/reason-field.tsx';
import { FormDialog } from '../dialog.tsx';
import { type DuplicatesQuery, MergeCustomersDocument, SeparateCustomersDocument } from '../graphql.gen.ts';
import { afterMerges } from './after-merges.ts';

export type Pair = DuplicatesQuery['duplicates']['rows'][number];

interface MergeDialogProps {
  readonly pair: Pair;
  onClose(): void;
}

/** One record of two: which one stays, and why. */
export function MergeDialog({ pair, onClose }: MergeDialogProps): ReactElement {
  const { t } = useTranslation();
  const { send, renew, fetching, error } = useKeyedMutation(MergeCustomersDocument);
  const { one, other } = pair;
  // Who has more insured is more likely the one that is known best.
  const likelier = other.policies > one.policies ? other : one;
  const merge = async ({ keep, reason }: { keep: string; reason: string }): Promise<void> => {
    const mergedId = keep === one.customerId ? other.customerId : one.customerId;
    const said = { customerId: keep, mergedId, reason: reason.trim() };
    if (await send((key) => ({ input: { key, ...said } }), afterMerges)) onClose();
  };
  return (
    <FormDialog<{ keep: string; reason: string }>
      title={t('duplicates.mergeTitle')}
      submit={t('duplicates.mergeSubmit')}
      isBusy={fetching}
      error={error}
      initial={{ keep: likelier.customerId }}
      onSubmit={(values) => void merge(values)}
      onClose={onClose}
    >
      <Form.Item name="keep" label={t('duplicates.keep')}>
        <Radio.Group
          className="stack"
          onChange={renew}
          options={[one, other].map(({ customerId, nameMasked, sourceRef, policies }) => ({
            value: customerId,
            label: `${nameMasked} ${sourceRef} · ${t('duplicates.policies', { count: policies })}`,
          }))}
        />
      </Form.Item>
      <p className="ink2">{t('duplicates.mergeFacts')}</p>
      <Alert type="info" showIcon title={t('duplicates.mergeMember')} />
      <ReasonField />
    </FormDialog>
  );
}

interface SeparateDialogProps {
  readonly mergedId: string;
  readonly sourceRef: string;
  onClose(): void;
}

/** A record that went up in another one stands for itself again. */
export function SeparateDialog({ mergedId, sourceRef, onClose }: SeparateDialogProps): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(SeparateCustomersDocument);
  const separate = async ({ reason }: { reason: string }): Promise<void> => {
    const said = { mergedId, reason: reason.trim() };
    if (await send((key) => ({ input: { key, ...said } }), afterMerges)) onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('duplicates.separateTitle', { ref: sourceRef })}
      submit={t('duplicates.separateSubmit')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void separate(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('duplicates.separateFacts')}</p>
      <ReasonField />
    </FormDialog>
  );
}
