import { shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App, Button, Form, Input, Modal, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { ChangePasswordDocument, MySecurityDocument, RenewRecoveryCodesDocument } from '../graphql.gen.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { NewPasswordField } from '../sign-in/new-password-field.tsx';
import { RecoveryCodes } from '../sign-in/recovery-codes.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useViewer } from '../viewer.ts';
import { MySessions } from './my-sessions.tsx';

const context = { additionalTypenames: ['StaffSecurity', 'Session'] };
const fewCodes = 3;

/** How one signs in, and where one is signed in. */
export default function SecurityPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('security.title')} sub={t('security.sub')} />
      <WaysIn />
      <MySessions />
    </>
  );
}

function WaysIn(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [isChanging, setChanging] = useState(false);
  const [{ data, error }] = useQuery({
    query: MySecurityDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  if (error && !data) return <Refusal error={shownError(error)} />;
  if (!data) return <Skeleton active />;
  const { hasPassword, hasTotp, passwordChangedAt, recoveryCodesLeft } = data.mySecurity;
  const isLow = hasTotp && recoveryCodesLeft <= fewCodes;
  return (
    <div className="thirds">
      <Panel title={t('security.password')}>
        <div className="pb stack">
          <p className="ink2">
            {!hasPassword
              ? t('security.passwordNone')
              : passwordChangedAt === null
                ? t('security.passwordUnknown')
                : t('security.passwordSet', { at: formatMoment(passwordChangedAt, language) })}
          </p>
          {hasPassword && (
            <div>
              <Button onClick={() => setChanging(true)}>{t('security.change')}</Button>
            </div>
          )}
        </div>
      </Panel>
      <Panel title={t('security.totp')}>
        <div className="pb stack">
          <p className="ink2">{t(hasTotp ? 'security.totpSet' : 'security.totpNone')}</p>
          {hasTotp && <p className="small ink3">{t('security.totpHint')}</p>}
        </div>
      </Panel>
      <Panel title={t('security.recovery')}>
        <div className="pb stack">
          <p className={isLow ? 'warn' : 'ink2'}>
            {t('security.recoveryLeft', { count: recoveryCodesLeft })}
            {isLow && ` · ${t('security.recoveryLow')}`}
          </p>
          {hasTotp && <Renew />}
        </div>
      </Panel>
      {isChanging && <ChangePassword onClose={() => setChanging(false)} />}
    </div>
  );
}

function ChangePassword({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { staffNumber } = useViewer();
  const [{ fetching, error }, change] = useMutation(ChangePasswordDocument);
  const send = async (values: { currentPassword: string; newPassword: string }): Promise<void> => {
    const { currentPassword, newPassword } = values;
    const { data } = await change({ currentPassword, newPassword }, context);
    if (!data) return;
    void message.success(t('security.changed'));
    onClose();
  };
  return (
    <FormDialog<{ currentPassword: string; newPassword: string }>
      title={t('security.change')}
      submit={t('security.changeSubmit')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      {/* Password managers file the new password under this number. */}
      <input
        type="text"
        className="sr"
        autoComplete="username"
        value={staffNumber}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <Form.Item
        name="currentPassword"
        label={t('security.current')}
        rules={[{ required: true, message: t('signIn.passwordMissing') }]}
      >
        <Input.Password autoFocus autoComplete="current-password" maxLength={400} size="large" />
      </Form.Item>
      <NewPasswordField staffNumber={staffNumber} />
    </FormDialog>
  );
}

function Renew(): ReactElement {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const tellError = useTellError();
  const [, renew] = useMutation(RenewRecoveryCodesDocument);
  const [codes, setCodes] = useState<readonly string[]>();
  const ask = (): void => {
    modal.confirm({
      title: t('security.renewAsk'),
      content: t('security.renewFacts'),
      icon: null,
      okText: t('security.renewSubmit'),
      cancelText: t('dialog.cancel'),
      autoFocusButton: 'cancel',
      onOk: async () => {
        const { data, error } = await renew({}, context);
        if (error) tellError(error);
        else if (data) setCodes(data.renewRecoveryCodes);
      },
    });
  };
  return (
    <div>
      <Button onClick={ask}>{t('security.renew')}</Button>
      <Modal
        open={codes !== undefined}
        title={t('security.renewTitle')}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        footer={null}
        width={480}
        destroyOnHidden
      >
        {codes && (
          <RecoveryCodes
            codes={codes}
            doneLabel={t('security.renewDone')}
            onDone={() => setCodes(undefined)}
          />
        )}
      </Modal>
    </div>
  );
}
