import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Skeleton } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  PreventionCampaignDocument,
  type PreventionCampaignQuery,
  PreventionChecksDocument,
} from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { isMoving } from '../polling.ts';
import { TableState } from '../table-state.tsx';
import { useOffice } from '../use-url-state.ts';
import { afterPreventionActs } from './after-acts.ts';
import { CampaignActs } from './campaign-acts.tsx';
import { CheckTable } from './check-table.tsx';
import { Stopped, Telling } from './launch-progress.tsx';
import { FromFeed } from './from-feed.tsx';
import { Effect, Figures } from './results.tsx';
import { Danger, StateChip, useOwn, usePeriod, useRegions } from './words.tsx';

export type CampaignFound = NonNullable<PreventionCampaignQuery['preventionCampaign']>;

/** One campaign: what it tells, whom it reached, and what came of it. */
export default function CampaignPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const office = useOffice();
  const own = useOwn();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PreventionCampaignDocument,
    variables: { id, office: office ?? null },
    requestPolicy: 'cache-and-network',
    context: afterPreventionActs,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const found = data?.preventionCampaign;
  return (
    <>
      <PageHead
        title={found ? own(found.campaign.title) : t('prevention.title')}
        back={{ to: '/prevention', label: t('prevention.back') }}
        acts={found && <CampaignActs campaign={found.campaign} />}
      />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!found && !error && fetching && <Skeleton active />}
      {!found && !error && !fetching && (
        <EmptyState icon="question" title={t('prevention.unknown')} hint={t('prevention.unknownHint')} />
      )}
      {found && <Loaded found={found} onTold={again} />}
    </>
  );
}

function Loaded({ found, onTold }: { found: CampaignFound; onTold: () => void }): ReactElement {
  const { campaign, results, launch } = found;
  return (
    <>
      <FromFeed campaign={campaign} />
      <Plan campaign={campaign} />
      {launch && isMoving(launch.state) && (
        <Telling campaignId={campaign.id} launch={launch} onOver={onTold} />
      )}
      {launch?.state === 'FAILED' && <Stopped launch={launch} isEnded={campaign.state === 'ENDED'} />}
      {results && (
        <>
          <Figures counts={campaign.counts} results={results} />
          <Effect results={results} />
          <Checks campaignId={campaign.id} />
        </>
      )}
    </>
  );
}

function Plan({ campaign }: { campaign: CampaignFound['campaign'] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const own = useOwn();
  const regions = useRegions();
  const period = usePeriod();
  const { hazard, severity, source, rule, draftedBy, draftedAt, launchedBy, launchedAt } = campaign;
  return (
    <Panel title={t('prevention.advice')} acts={<StateChip state={campaign.state} />}>
      <div className="pb">
        <p className="said-words">{own(campaign.advice)}</p>
        <p>
          <Danger hazard={hazard} severity={severity} />{' '}
          <span className="ink2">{regions(campaign.regions)}</span>
        </p>
        <p className="small ink2">
          {period(campaign)} · {t('prevention.source')}
          {language === 'en' ? ': ' : '：'}
          {source}
        </p>
        <p className="small ink2">
          {t('prevention.forWhom')}
          {language === 'en' ? ': ' : '：'}
          {rule === '' ? t('prevention.everybody') : <code>{rule}</code>}
          {campaign.isMarketing && ` · ${t('prevention.marketingShown')}`}
        </p>
        <p className="small ink3">
          {launchedBy !== null && launchedAt !== null
            ? t('prevention.launchedBy', { who: launchedBy, at: formatMoment(launchedAt, language) })
            : t('prevention.draftBy', { who: draftedBy, at: formatMoment(draftedAt, language) })}
        </p>
      </div>
    </Panel>
  );
}

const most = 100;

function Checks({ campaignId }: { campaignId: string }): ReactElement | null {
  const { t } = useTranslation();
  const office = useOffice() ?? null;
  const ask = (ended: boolean) => ({
    ...{ query: PreventionChecksDocument, variables: { ended, limit: most, campaignId, office } },
    ...{ requestPolicy: 'cache-and-network' as const, context: afterPreventionActs },
  });
  const [open, again] = useQuery(ask(false));
  const [done] = useQuery(ask(true));
  const checks = [...(open.data?.preventionChecks ?? []), ...(done.data?.preventionChecks ?? [])];
  return (
    <Panel title={t('prevention.checks')}>
      <TableState
        error={open.error ?? done.error}
        isLoaded={open.data !== undefined && done.data !== undefined}
        isEmpty={checks.length === 0}
        again={() => again({ requestPolicy: 'network-only' })}
        empty={{ icon: 'check', title: t('prevention.checksNone'), hint: t('prevention.checksNoneHint') }}
      >
        <CheckTable checks={checks} />
      </TableState>
    </Panel>
  );
}
