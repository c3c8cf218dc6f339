import { useKeyedMutation } from '@evergreen/web';
import { Alert, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../dialog.tsx';
import { RequestErasureDocument, RequestExportDocument, type FilePartsFragment } from '../graphql.gen.ts';
import { useScoped } from '../use-url-state.ts';
import { isInForce } from './in-force.ts';
import { ReasonField } from './reason-field.tsx';

interface DialogProps {
  readonly file: FilePartsFragment;
  onClose(): void;
}

// The list of requests may have been empty, and an empty list names no type.
const context = { additionalTypenames: ['DataRequest'] };

/** A copy of all that is held about a customer. */
export function ExportDialog({ file, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const { send: request, fetching, error } = useKeyedMutation(RequestExportDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const said = { customerId: file.customerId, reason: reason.trim() };
    const data = await request((key) => ({ input: { key, ...said } }), context);
    if (!data) return;
    onClose();
    void navigate(scoped(`/data-requests?open=${data.requestExport.id}`));
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('customer.exportTitle', { ref: file.sourceRef })}
      submit={t('customer.exportSubmit')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('customer.exportFacts')}</p>
      <ReasonField />
    </FormDialog>
  );
}

/** The end of a customer's personal data: the facts first, and the number typed to confirm. */
export function EraseDialog({ file, today, onClose }: DialogProps & { today: string }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const { send: request, fetching, error } = useKeyedMutation(RequestErasureDocument);
  const ref = file.sourceRef;
  const inForce = file.policies.filter((policy) => isInForce(policy, today));
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const said = { customerId: file.customerId, reason: reason.trim() };
    const data = await request((key) => ({ input: { key, ...said } }), {
      additionalTypenames: ['DataRequest', 'CustomerFile'],
    });
    if (!data) return;
    onClose();
    void navigate(scoped(`/data-requests?open=${data.requestErasure.id}`));
  };
  return (
    <FormDialog<{ reason: string; typed: string }>
      title={t('customer.eraseTitle', { ref })}
      submit={t('customer.eraseSubmit')}
      isBusy={fetching}
      error={error}
      isDanger
      isReady={inForce.length === 0}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      {inForce.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('customer.eraseRefused', {
            policies: inForce.map(({ sourceRef }) => sourceRef).join(t('roles.comma')),
          })}
        />
      )}
      <ul className="points">
        <li>{t('customer.eraseGone', { count: file.policies.length })}</li>
        <li>{t('customer.eraseStays')}</li>
        <li className="b">{t('customer.eraseWarn')}</li>
      </ul>
      <ReasonField />
      <Form.Item
        name="typed"
        label={t('customer.eraseTyped', { ref })}
        validateTrigger="onSubmit"
        rules={[
          {
            validator: (_, typed: string | undefined) =>
              typed?.trim() === ref
                ? Promise.resolve()
                : Promise.reject(new Error(t('customer.eraseTypedWrong'))),
          },
        ]}
      >
        <Input autoComplete="off" spellCheck={false} maxLength={60} />
      </Form.Item>
    </FormDialog>
  );
}
