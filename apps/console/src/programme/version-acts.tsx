import { shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  ApproveProgrammeDocument,
  DropProgrammeDocument,
  ReturnProgrammeDocument,
  SubmitProgrammeDocument,
} from '../graphql.gen.ts';
import { Act, Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { useViewer } from '../viewer.ts';
import type { Version } from './rules.ts';

interface ActsProps {
  readonly version: Version;
  /** Whether the form holds what was not saved: it would not be part of what is handed on. */
  readonly isUnsaved: boolean;
  onChange(): void;
}

/** What can be done with a version in the state it is in. */
export function VersionActs(props: ActsProps): ReactElement {
  return props.version.state === 'DRAFT' ? <DraftActs {...props} /> : <ApprovalActs {...props} />;
}

function DraftActs({ version: { version, revision }, isUnsaved, onChange }: ActsProps): ReactElement {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [submitted, submit] = useMutation(SubmitProgrammeDocument);
  const [dropped, drop] = useMutation(DropProgrammeDocument);
  const error = submitted.error ?? dropped.error;
  const ask = (): void => {
    modal.confirm({
      ...{ title: t('programme.drop'), content: t('programme.dropAsk'), icon: null },
      ...{ okText: t('programme.drop'), cancelText: t('programme.keep'), autoFocusButton: 'cancel' },
      okButtonProps: { danger: true },
      onOk: async () => {
        const { data } = await drop({ version, revision });
        if (data) void navigate(scoped('/programme'));
      },
    });
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Act right="Programme.draft">
        {(isDisabled) => (
          <Button danger disabled={isDisabled} loading={dropped.fetching} onClick={ask}>
            {t('programme.drop')}
          </Button>
        )}
      </Act>
      <Act right="Programme.draft" reason={isUnsaved ? t('programme.unsaved') : undefined}>
        {(isDisabled) => (
          <Button
            type="primary"
            title={t('programme.submitHint')}
            disabled={isDisabled}
            loading={submitted.fetching}
            onClick={() => void submit({ version, revision }).then(onChange)}
          >
            {t('programme.submit')}
          </Button>
        )}
      </Act>
    </>
  );
}

function ApprovalActs({ version, onChange }: Omit<ActsProps, 'isUnsaved'>): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { staffNumber } = useViewer();
  const { modal } = App.useApp();
  const [isReturning, setReturning] = useState(false);
  const [{ fetching, error }, approve] = useMutation(ApproveProgrammeDocument);
  const { version: number, revision, author, rules } = version;
  const label = t('programme.approve', { version: number });
  const ask = (): void => {
    modal.confirm({
      ...{ title: label, icon: null, okText: label, cancelText: t('programme.keep') },
      content: t('programme.approveAsk', { date: formatDay(rules.effectiveFrom, language) }),
      autoFocusButton: 'cancel',
      onOk: () => approve({ version: number, revision }).then(onChange),
    });
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Act right="Programme.approve">
        {(isDisabled) => (
          <Button disabled={isDisabled} onClick={() => setReturning(true)}>
            {t('programme.return')}
          </Button>
        )}
      </Act>
      <Act right="Programme.approve" reason={author === staffNumber ? t('programme.own') : undefined}>
        {(isDisabled) => (
          <Button type="primary" disabled={isDisabled} loading={fetching} onClick={ask}>
            {label}
          </Button>
        )}
      </Act>
      {isReturning && (
        <ReturnDialog version={version} onChange={onChange} onClose={() => setReturning(false)} />
      )}
    </>
  );
}

function ReturnDialog({
  version: { version, revision },
  onChange,
  onClose,
}: Omit<ActsProps, 'isUnsaved'> & { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, giveBack] = useMutation(ReturnProgrammeDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const { data } = await giveBack({ version, revision, reason: reason.trim() });
    if (!data) return;
    onClose();
    onChange();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('programme.returnTitle')}
      submit={t('programme.return')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('programme.returnReason')}
        rules={[{ required: true, whitespace: true, message: t('programme.form.required') }]}
      >
        <Input.TextArea maxLength={500} autoFocus rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
