import { shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  ApproveRuleSetDocument,
  DropRuleSetDocument,
  ReturnRuleSetDocument,
  SubmitRuleSetDocument,
  WithdrawRuleSetDocument,
} from '../graphql.gen.ts';
import { Act, Refusal } from '../page-parts.tsx';
import { useViewer } from '../viewer.ts';
import { dayOf, type Draft } from './versions.ts';

interface ActsProps {
  readonly draft: Draft;
  readonly today: string;
  /** Whether the form holds what was not saved: it would not be part of what is handed on. */
  readonly isUnsaved: boolean;
  onChange(): void;
}

const readOf = ({ ruleSetId, version, revision }: Draft) => ({ ruleSetId, version, revision });

/** What can be done with a version in the state it is in. */
export function DraftActs(props: ActsProps): ReactElement | null {
  const { draft, today } = props;
  if (draft.state === 'DRAFT') return <WritersActs {...props} />;
  if (draft.state === 'SUBMITTED') return <ApproversActs {...props} />;
  return draft.state === 'APPROVED' && dayOf(draft) > today ? <Withdraw {...props} /> : null;
}

function WritersActs({ draft, isUnsaved, onChange }: ActsProps): ReactElement {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const [submitted, submit] = useMutation(SubmitRuleSetDocument);
  const [dropped, drop] = useMutation(DropRuleSetDocument);
  const error = submitted.error ?? dropped.error;
  const ask = (): void => {
    modal.confirm({
      ...{ title: t('ruleSets.drop'), content: t('ruleSets.dropAsk'), icon: null },
      ...{ okText: t('ruleSets.drop'), cancelText: t('ruleSets.keep'), autoFocusButton: 'cancel' },
      okButtonProps: { danger: true },
      onOk: () => drop({ draft: readOf(draft) }).then(onChange),
    });
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Act right="Programme.draft">
        {(isDisabled) => (
          <Button danger disabled={isDisabled} loading={dropped.fetching} onClick={ask}>
            {t('ruleSets.drop')}
          </Button>
        )}
      </Act>
      <Act right="Programme.draft" reason={isUnsaved ? t('ruleSets.unsaved') : undefined}>
        {(isDisabled) => (
          <Button
            type="primary"
            disabled={isDisabled}
            loading={submitted.fetching}
            onClick={() => void submit({ draft: readOf(draft) }).then(onChange)}
          >
            {t('ruleSets.submit')}
          </Button>
        )}
      </Act>
    </>
  );
}

function ApproversActs({ draft, onChange }: ActsProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { staffNumber } = useViewer();
  const { modal } = App.useApp();
  const [isReturning, setReturning] = useState(false);
  const [{ fetching, error }, approve] = useMutation(ApproveRuleSetDocument);
  const [returned, giveBack] = useMutation(ReturnRuleSetDocument);
  const label = t('ruleSets.approve', { version: draft.version });
  const ask = (): void => {
    modal.confirm({
      ...{ title: label, icon: null, okText: label, cancelText: t('ruleSets.keep') },
      content: t('ruleSets.approveAsk', { date: formatDay(dayOf(draft), language) }),
      autoFocusButton: 'cancel',
      onOk: () => approve({ draft: readOf(draft) }).then(onChange),
    });
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Act right="Programme.approve">
        {(isDisabled) => (
          <Button disabled={isDisabled} onClick={() => setReturning(true)}>
            {t('ruleSets.return')}
          </Button>
        )}
      </Act>
      <Act
        right="Programme.approve"
        reason={draft.editors.includes(staffNumber) ? t('ruleSets.own') : undefined}
      >
        {(isDisabled) => (
          <Button type="primary" disabled={isDisabled} loading={fetching} onClick={ask}>
            {label}
          </Button>
        )}
      </Act>
      {isReturning && (
        <ReasonDialog
          title={t('ruleSets.returnTitle')}
          submit={t('ruleSets.return')}
          result={returned}
          onSend={async (reason) => {
            const { data } = await giveBack({ draft: readOf(draft), reason });
            if (data) onChange();
          }}
          onClose={() => setReturning(false)}
        />
      )}
    </>
  );
}

function Withdraw({ draft, onChange }: ActsProps): ReactElement {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [result, withdraw] = useMutation(WithdrawRuleSetDocument);
  return (
    <>
      <Act right="Programme.approve">
        {(isDisabled) => (
          <Button danger disabled={isDisabled} onClick={() => setAsking(true)}>
            {t('ruleSets.withdraw')}
          </Button>
        )}
      </Act>
      {isAsking && (
        <ReasonDialog
          title={t('ruleSets.withdrawTitle')}
          submit={t('ruleSets.withdraw')}
          result={result}
          onSend={async (reason) => {
            const { data } = await withdraw({ draft: readOf(draft), reason });
            if (data) onChange();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function ReasonDialog({
  title,
  submit,
  result: { fetching, error },
  onSend,
  onClose,
}: {
  title: string;
  submit: string;
  result: Pick<ReturnType<typeof useMutation>[0], 'fetching' | 'error'>;
  onSend: (reason: string) => Promise<void>;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <FormDialog<{ reason: string }>
      title={title}
      submit={submit}
      isBusy={fetching}
      error={error}
      onSubmit={({ reason }) => void onSend(reason.trim())}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('ruleSets.reason')}
        rules={[{ required: true, whitespace: true, message: t('ruleSets.required') }]}
      >
        <Input.TextArea maxLength={500} autoFocus rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
