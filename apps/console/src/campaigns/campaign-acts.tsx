import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { shownError } from '@evergreen/web';
import { formatMoney } from '@evergreen/web/format';
import { FormDialog } from '../dialog.tsx';
import {
  ActOnCampaignDocument,
  type CampaignAct,
  type CampaignDecision,
  type CampaignPartsFragment,
  DecideOnCampaignDocument,
  ReverseCampaignDocument,
} from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { afterCampaignActs } from './after-acts.ts';

type Campaign = CampaignPartsFragment;
type Asked = CampaignAct | 'decide' | 'reverse';

/** The newest revision, which every act names so that nobody acts on what they have not seen. */
export function newestOf({ active, pending }: Campaign): number {
  return Math.max(active?.revision ?? 0, pending?.revision ?? 0);
}

const asksFirst: readonly CampaignAct[] = ['LAUNCH', 'END'];
const primary: readonly CampaignAct[] = ['SUBMIT', 'LAUNCH', 'RESUME'];

/** What the viewer may do with a campaign now. */
export function CampaignActs({ campaign }: { campaign: Campaign }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [asked, setAsked] = useState<Asked>();
  const [{ fetching, error }, act] = useMutation(ActOnCampaignDocument);
  const { id, active, mayAct, mayDraft, mayDecide, mayReverse } = campaign;
  const go = async (what: CampaignAct): Promise<void> => {
    const { data } = await act(
      { id, revision: newestOf(campaign), act: what, reason: '' },
      afterCampaignActs,
    );
    if (!data) return;
    setAsked(undefined);
    void message.success(t(`campaigns.done.${what}`));
  };
  const isAsking = asked === 'LAUNCH' || asked === 'END';
  const close = (): void => setAsked(undefined);
  return (
    <>
      {!isAsking && error && <Refusal error={shownError(error)} />}
      {mayReverse && (
        <Button danger onClick={() => setAsked('reverse')}>
          {t('campaigns.reverse')}
        </Button>
      )}
      {mayDraft && (
        <Button onClick={() => void navigate(scoped(`/campaigns/${id}/edit`))}>
          {t(active ? 'campaigns.revise' : 'campaigns.edit')}
        </Button>
      )}
      {mayAct.map((what) => (
        <Button
          key={what}
          {...(primary.includes(what) && { type: 'primary' as const })}
          {...(what === 'END' && { danger: true })}
          disabled={fetching}
          onClick={() => (asksFirst.includes(what) ? setAsked(what) : void go(what))}
        >
          {t(`campaigns.acts.${what}`)}
        </Button>
      ))}
      {mayDecide && (
        <Button type="primary" onClick={() => setAsked('decide')}>
          {t('campaigns.decide')}
        </Button>
      )}
      {isAsking && (
        <FormDialog
          title={t(asked === 'END' ? 'campaigns.endTitle' : 'campaigns.launchTitle')}
          submit={t(`campaigns.acts.${asked}`)}
          isDanger={asked === 'END'}
          isBusy={fetching}
          error={error}
          onSubmit={() => void go(asked)}
          onClose={close}
        >
          <p className="ink2">{t(asked === 'END' ? 'campaigns.endHint' : 'campaigns.launchHint')}</p>
        </FormDialog>
      )}
      {asked === 'decide' && <DecideDialog campaign={campaign} onClose={close} />}
      {asked === 'reverse' && <ReverseDialog id={id} onClose={close} />}
    </>
  );
}

interface Reasoned {
  readonly reason?: string;
}

function DecideDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [fields] = Form.useForm<Reasoned>();
  const [{ fetching, error }, decide] = useMutation(DecideOnCampaignDocument);
  const { revision, value, approvalsNeeded, approvals } = campaign.pending!;
  const say = async (decision: CampaignDecision): Promise<void> => {
    const reason = (fields.getFieldValue('reason') as string | undefined)?.trim() ?? '';
    if (decision !== 'APPROVE' && reason === '') {
      fields.setFields([{ name: 'reason', errors: [t('campaigns.reasonMissing')] }]);
      return;
    }
    const { data } = await decide({ id: campaign.id, revision, decision, reason }, afterCampaignActs);
    if (!data) return;
    void message.success(t('campaigns.decided'));
    onClose();
  };
  return (
    <FormDialog<Reasoned>
      title={t('campaigns.decideTitle', { n: revision })}
      submit={t('campaigns.decisions.APPROVE')}
      form={fields}
      isBusy={fetching}
      error={error}
      onSubmit={() => void say('APPROVE')}
      onClose={onClose}
    >
      <p className="ink2">
        {t('campaigns.decideHint', {
          ...{ value: formatMoney(value), n: approvalsNeeded, have: approvals.length },
        })}
      </p>
      <Form.Item name="reason" label={t('campaigns.reason')}>
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
      <div className="acts">
        <Button disabled={fetching} onClick={() => void say('REQUEST_CHANGES')}>
          {t('campaigns.decisions.REQUEST_CHANGES')}
        </Button>
        <Button danger disabled={fetching} onClick={() => void say('REJECT')}>
          {t('campaigns.decisions.REJECT')}
        </Button>
      </div>
    </FormDialog>
  );
}

function ReverseDialog({ id, onClose }: { id: string; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, reverse] = useMutation(ReverseCampaignDocument);
  const go = async ({ reason = '' }: Reasoned): Promise<void> => {
    const { data } = await reverse({ id, reason }, afterCampaignActs);
    if (!data) return;
    void message.success(t('campaigns.reversed'));
    onClose();
  };
  return (
    <FormDialog<Reasoned>
      title={t('campaigns.reverseTitle')}
      submit={t('campaigns.reverse')}
      isDanger
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void go(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('campaigns.reverseHint')}</p>
      <Form.Item
        name="reason"
        label={t('campaigns.reason')}
        rules={[{ required: true, whitespace: true, message: t('campaigns.reasonMissing') }]}
      >
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
    </FormDialog>
  );
}
