import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import type { RulesAct, RulesState } from '../graphql.gen.ts';
import { useTellError } from '../use-tell-error.ts';

/** What every version tells, whichever rules it is of. */
export interface RulesVersion {
  readonly version: number;
  readonly revision: number;
  readonly state: RulesState;
  readonly current: boolean;
  readonly effectiveFrom: string | null;
  readonly draftedBy: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly mayApprove: boolean;
}

interface VersionActsProps<Data, Variables extends AnyVariables> {
  readonly version: RulesVersion;
  readonly mayDraft: boolean;
  readonly document: TypedDocumentNode<Data, Variables>;
  /** What the document is sent for an act. */
  readonly variables: (act: RulesAct, reason: string | null) => Variables;
  /** What approving means. */
  readonly approveSub: string;
}

/** Leads a version on: proposed or withdrawn by who drafts, given back or approved by somebody else. */
export function VersionActs<Data, Variables extends AnyVariables>({
  version,
  mayDraft,
  document,
  variables,
  approveSub,
}: VersionActsProps<Data, Variables>): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTellError();
  const [dialog, setDialog] = useState<'RETURN' | 'APPROVE'>();
  const [{ fetching, error }, move] = useMutation(document);
  const send = async (act: RulesAct, reason: string | null = null): Promise<void> => {
    const { data, error: refused } = await move(variables(act, reason));
    if (refused && (act === 'PROPOSE' || act === 'WITHDRAW')) tell(refused);
    if (!data) return;
    setDialog(undefined);
    void message.success(t(`versions.moved.${act}`));
  };
  return (
    <>
      {mayDraft && (
        <Button loading={fetching} onClick={() => void send('WITHDRAW')}>
          {t('versions.withdraw')}
        </Button>
      )}
      {mayDraft && version.state === 'DRAFT' && (
        <Button type="primary" loading={fetching} onClick={() => void send('PROPOSE')}>
          {t('versions.propose')}
        </Button>
      )}
      {version.mayApprove && (
        <>
          <Button onClick={() => setDialog('RETURN')}>{t('versions.giveBack')}</Button>
          <Button type="primary" onClick={() => setDialog('APPROVE')}>
            {t('versions.approve')}
          </Button>
        </>
      )}
      {dialog !== undefined && (
        <DecisionDialog
          {...{ dialog, version, approveSub, error }}
          isBusy={fetching}
          onDecide={(reason) => void send(dialog, reason)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
}

function DecisionDialog({
  dialog,
  version: { version },
  approveSub,
  isBusy,
  error,
  onDecide,
  onClose,
}: {
  readonly dialog: 'RETURN' | 'APPROVE';
  readonly version: RulesVersion;
  readonly approveSub: string;
  readonly isBusy: boolean;
  readonly error: CombinedError | undefined;
  readonly onDecide: (reason: string | null) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  if (dialog === 'APPROVE')
    return (
      <FormDialog<object>
        title={t('versions.approveTitle', { version })}
        submit={t('versions.approve')}
        isBusy={isBusy}
        error={error}
        onSubmit={() => onDecide(null)}
        onClose={onClose}
      >
        <p>{approveSub}</p>
      </FormDialog>
    );
  return (
    <FormDialog<{ reason: string }>
      title={t('versions.giveBack')}
      submit={t('versions.giveBack')}
      isBusy={isBusy}
      error={error}
      onSubmit={({ reason }) => onDecide(reason.trim())}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('versions.reason')}
        rules={[{ required: true, whitespace: true, message: t('versions.reasonMissing') }]}
      >
        <Input.TextArea autoFocus maxLength={500} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
