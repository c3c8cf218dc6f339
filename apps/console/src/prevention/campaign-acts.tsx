import { shownError } from '@evergreen/web';
import { App, Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  DropPreventionCampaignDocument,
  LaunchPreventionCampaignDocument,
  ResumePreventionLaunchDocument,
} from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { afterPreventionActs } from './after-acts.ts';
import { AudienceCount } from './audience-count.tsx';
import type { CampaignFound } from './campaign-page.tsx';
import { Danger, useRegions } from './words.tsx';

type Campaign = CampaignFound['campaign'];

/** What can be done with a draft, and with a launch that stopped. */
export function CampaignActs({ campaign }: Pick<CampaignFound, 'campaign'>): ReactElement | null {
  if (!campaign.mayManage) return null;
  if (campaign.state === 'DRAFT') return <DraftActs campaign={campaign} />;
  return campaign.state === 'STOPPED' ? <Resume id={campaign.id} /> : null;
}

function Resume({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, resume] = useMutation(ResumePreventionLaunchDocument);
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Button type="primary" loading={fetching} onClick={() => void resume({ id }, afterPreventionActs)}>
        {t('prevention.resume')}
      </Button>
    </>
  );
}

function DraftActs({ campaign }: { campaign: Campaign }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [open, setOpen] = useState<'launch' | 'drop'>();
  const close = (): void => setOpen(undefined);
  return (
    <>
      <Button danger onClick={() => setOpen('drop')}>
        {t('prevention.drop')}
      </Button>
      <Button onClick={() => void navigate(scoped(`/prevention/${campaign.id}/edit`))}>
        {t('prevention.edit')}
      </Button>
      <Button type="primary" onClick={() => setOpen('launch')}>
        {t('prevention.launch')}
      </Button>
      {open === 'launch' && <LaunchDialog campaign={campaign} onClose={close} />}
      {open === 'drop' && <DropDialog id={campaign.id} onClose={close} />}
    </>
  );
}

function LaunchDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const regionsOf = useRegions();
  const [{ fetching, error }, launch] = useMutation(LaunchPreventionCampaignDocument);
  const { id, revision, regions, rule, isMarketing, heldOutPercent } = campaign;
  const go = async (): Promise<void> => {
    const { data } = await launch({ id, revision }, afterPreventionActs);
    if (!data) return;
    void message.success(t('prevention.launched'));
    onClose();
  };
  return (
    <FormDialog
      title={t('prevention.launchTitle')}
      submit={t('prevention.launch')}
      isBusy={fetching}
      error={error}
      onSubmit={() => void go()}
      onClose={onClose}
    >
      <p>
        <Danger hazard={campaign.hazard} severity={campaign.severity} /> {regionsOf(regions)}
      </p>
      <AudienceCount asked={{ regions, rule, isMarketing }} heldOutPercent={heldOutPercent} />
      <p className="ink2">{t('prevention.launchHint')}</p>
    </FormDialog>
  );
}

function DropDialog({ id, onClose }: { id: string; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, drop] = useMutation(DropPreventionCampaignDocument);
  const go = async (): Promise<void> => {
    const { data } = await drop({ id }, afterPreventionActs);
    if (!data) return;
    void message.success(t('prevention.dropped'));
    onClose();
  };
  return (
    <FormDialog
      title={t('prevention.dropTitle')}
      submit={t('prevention.drop')}
      isDanger
      isBusy={fetching}
      error={error}
      onSubmit={() => void go()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
