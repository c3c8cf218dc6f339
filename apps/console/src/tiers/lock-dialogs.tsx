import { useKeyedMutation } from '@evergreen/web';
import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import { LockTierDocument, UnlockTierDocument } from '../graphql.gen.ts';
import type { TierFile } from './tier-file.ts';

interface DialogProps {
  readonly tier: TierFile;
  onClose(): void;
}

/** Up to when the tier is kept, and why. */
export function LockDialog({ tier: { customerId }, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const { send: lock, fetching, error } = useKeyedMutation(LockTierDocument);
  const send = async ({ until, reason }: { until: string; reason: string }): Promise<void> => {
    const order = { customerId, until, reason: reason.trim() };
    const data = await lock((key) => ({ input: { key, ...order } }));
    if (data) onClose();
  };
  return (
    <FormDialog<{ until: string; reason: string }>
      title={t('tiers.lockTitle')}
      submit={t('tiers.lock')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item
        name="until"
        label={t('tiers.until')}
        rules={[{ required: true, message: t('tiers.required') }]}
      >
        <Input type="date" />
      </Form.Item>
      <Reason />
    </FormDialog>
  );
}

/** Why the lock ends now. */
export function UnlockDialog({ tier: { customerId }, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const { send: unlock, fetching, error } = useKeyedMutation(UnlockTierDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const data = await unlock((key) => ({ key, customerId, reason: reason.trim() }));
    if (data) onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('tiers.unlockTitle')}
      submit={t('tiers.unlock')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Reason />
    </FormDialog>
  );
}

/** A reason, which somebody may have to read years later. */
export function Reason(): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('tiers.reason')}
      rules={[{ required: true, whitespace: true, message: t('tiers.required') }]}
    >
      <Input.TextArea maxLength={500} rows={3} />
    </Form.Item>
  );
}
