import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { DeactivateStaffDocument, ReactivateStaffDocument, ResetSignInDocument } from '../graphql.gen.ts';
import { useTellError } from '../use-tell-error.ts';
import { ActivationDialog } from './activation-dialog.tsx';
import type { Person } from './person.ts';

/** What can be done with the account of somebody else. */
export function PersonActs({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const tellError = useTellError();
  const [isDeactivating, setDeactivating] = useState(false);
  const [password, setPassword] = useState<string | null>();
  const [, reset] = useMutation(ResetSignInDocument);
  const [reactivated, reactivate] = useMutation(ReactivateStaffDocument);
  const { id, name, version, isActive } = person;
  const askReset = (): void => {
    modal.confirm({
      title: t('person.resetAsk', { name }),
      content: t('person.resetFacts'),
      icon: null,
      okText: t('person.resetSubmit'),
      cancelText: t('dialog.cancel'),
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
      onOk: async () => {
        const { data, error } = await reset({ id });
        if (error) tellError(error);
        else if (data) setPassword(data.resetSignIn.activationPassword);
      },
    });
  };
  const bringBack = async (): Promise<void> => {
    const { error } = await reactivate({ id, version });
    if (error) tellError(error);
    else void message.success(t('person.reactivated', { name }));
  };
  return (
    <>
      {isActive && <Button onClick={askReset}>{t('person.reset')}</Button>}
      {isActive ? (
        <Button danger onClick={() => setDeactivating(true)}>
          {t('person.deactivate')}
        </Button>
      ) : (
        <Button type="primary" loading={reactivated.fetching} onClick={() => void bringBack()}>
          {t('person.reactivate')}
        </Button>
      )}
      {isDeactivating && <DeactivateDialog person={person} onClose={() => setDeactivating(false)} />}
      {password !== undefined && (
        <ActivationDialog name={name} password={password} onClose={() => setPassword(undefined)} />
      )}
    </>
  );
}

function DeactivateDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, deactivate] = useMutation(DeactivateStaffDocument);
  const { id, name, version } = person;
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const { data } = await deactivate({ id, version, reason: reason.trim() });
    if (!data) return;
    void message.success(t('person.deactivated', { name }));
    onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('person.deactivateTitle', { name })}
      submit={t('person.deactivateSubmit')}
      isBusy={fetching}
      error={error}
      isDanger
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('person.deactivateFacts')}</p>
      <Form.Item
        name="reason"
        label={t('person.deactivateReason')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('person.deactivateReasonMissing') }]}
      >
        <Input.TextArea autoFocus maxLength={500} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
