import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { type ValueRulesPartsFragment, MoveValueRulesDocument, type RulesAct } from '../graphql.gen.ts';
import { useTellError } from '../use-tell-error.ts';
import { useMay } from '../viewer.ts';

type Version = ValueRulesPartsFragment;

/** Leads a version on: proposed or withdrawn by who drafts, given back or approved by somebody else. */
export function VersionActs({ version }: { version: Version }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const may = useMay();
  const tell = useTellError();
  const [dialog, setDialog] = useState<'RETURN' | 'APPROVE'>();
  const [{ fetching, error }, move] = useMutation(MoveValueRulesDocument);
  const send = async (act: RulesAct, reason: string | null = null): Promise<void> => {
    const asked = { version: version.version, revision: version.revision, act, reason };
    const { data, error: refused } = await move(asked);
    if (refused && (act === 'PROPOSE' || act === 'WITHDRAW')) tell(refused);
    if (!data) return;
    setDialog(undefined);
    void message.success(t(`valueGuard.moved.${act}`));
  };
  const mayDraft = may('Programme.draft');
  const date = formatDay(version.effectiveFrom, language);
  return (
    <>
      {mayDraft && (
        <Button loading={fetching} onClick={() => void send('WITHDRAW')}>
          {t('valueGuard.withdraw')}
        </Button>
      )}
      {mayDraft && version.state === 'DRAFT' && (
        <Button type="primary" loading={fetching} onClick={() => void send('PROPOSE')}>
          {t('valueGuard.propose')}
        </Button>
      )}
      {version.mayApprove && (
        <>
          <Button onClick={() => setDialog('RETURN')}>{t('valueGuard.giveBack')}</Button>
          <Button type="primary" onClick={() => setDialog('APPROVE')}>
            {t('valueGuard.approve')}
          </Button>
        </>
      )}
      {dialog === 'RETURN' && (
        <FormDialog<{ reason: string }>
          title={t('valueGuard.giveBack')}
          submit={t('valueGuard.giveBack')}
          isBusy={fetching}
          error={error}
          onSubmit={({ reason }) => void send('RETURN', reason.trim())}
          onClose={() => setDialog(undefined)}
        >
          <Form.Item
            name="reason"
            label={t('valueGuard.reasonOf')}
            rules={[{ required: true, whitespace: true, message: t('valueGuard.reasonMissing') }]}
          >
            <Input.TextArea autoFocus maxLength={500} rows={3} />
          </Form.Item>
        </FormDialog>
      )}
      {dialog === 'APPROVE' && (
        <FormDialog<object>
          title={t('valueGuard.approveTitle', { version: version.version })}
          submit={t('valueGuard.approve')}
          isBusy={fetching}
          error={error}
          onSubmit={() => void send('APPROVE')}
          onClose={() => setDialog(undefined)}
        >
          <p>{t('valueGuard.approveSub', { date })}</p>
        </FormDialog>
      )}
    </>
  );
}
