import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretDialog } from '../secret-dialog.tsx';

export interface SecretMade {
  readonly endpoint: { readonly name: string };
  readonly secret: string | null;
}

/** The secret, this once. */
export function SecretShown({ made, onClose }: { made: SecretMade; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { endpoint, secret } = made;
  return (
    <SecretDialog
      title={t('webhooks.secretTitle', { name: endpoint.name })}
      done={t('webhooks.secretDone')}
      hint={t('webhooks.secretHint')}
      none={t('webhooks.secretNone')}
      secret={secret}
      onClose={onClose}
    />
  );
}
