import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { RevealCustomerDocument, type RevealCustomerMutation } from '../graphql.gen.ts';
import { ReasonField } from './reason-field.tsx';
import { revealSeconds } from './use-shown-for.ts';

interface RevealDialogProps {
  readonly customerId: string;
  onShown(revealed: RevealCustomerMutation['revealCustomer']): void;
  onClose(): void;
}

/** Why somebody has to see it in clear. */
export function RevealDialog({ customerId, onShown, onClose }: RevealDialogProps): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, reveal] = useMutation(RevealCustomerDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const { data } = await reveal({ id: customerId, reason: reason.trim() });
    if (data) onShown(data.revealCustomer);
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('customer.revealTitle')}
      submit={t('customer.revealSubmit')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('customer.revealFacts', { seconds: revealSeconds })}</p>
      <ReasonField hasUsual />
    </FormDialog>
  );
}
