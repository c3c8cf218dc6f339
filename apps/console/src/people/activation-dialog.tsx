import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../copy-button.tsx';

/** The password for a first sign-in, shown this once. */
export function ActivationDialog({
  name,
  password,
  onClose,
}: {
  name: string;
  password: string | null;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('person.activationTitle', { name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={480}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('person.activationDone')}
        </Button>
      }
    >
      {password === null ? (
        <p>{t('person.activationNone')}</p>
      ) : (
        <>
          <p className="ink2">{t('person.activationHint')}</p>
          <div className="acts secret">
            <code>{password}</code>
            <CopyButton text={password} />
          </div>
        </>
      )}
    </Modal>
  );
}
