import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../copy-button.tsx';

export interface SecretMade {
  readonly endpoint: { readonly name: string };
  readonly secret: string | null;
}

/** The secret, this once. */
export function SecretShown({ made, onClose }: { made: SecretMade; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { endpoint, secret } = made;
  return (
    <Modal
      open
      title={t('webhooks.secretTitle', { name: endpoint.name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={560}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('webhooks.secretDone')}
        </Button>
      }
    >
      {secret === null ? (
        <p>{t('webhooks.secretNone')}</p>
      ) : (
        <>
          <p className="ink2">{t('webhooks.secretHint')}</p>
          <div className="acts secret">
            <code>{secret}</code>
            <CopyButton text={secret} />
          </div>
        </>
      )}
    </Modal>
  );
}
