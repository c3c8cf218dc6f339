import { EmptyState, ErrorState, shownError } from '@evergreen/web';
import { Skeleton } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { CampaignDocument, type CampaignQuery } from '../graphql.gen.ts';
import { PageHead } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { afterCampaignActs } from './after-acts.ts';
import { Approvals } from './approvals.tsx';
import { CampaignActs } from './campaign-acts.tsx';
import { CampaignHistory } from './campaign-history.tsx';
import { DryRun } from './dry-run.tsx';
import { LiveRun } from './live-run.tsx';
import { CampaignEffects } from './results.tsx';
import { WhatItIs } from './what-it-is.tsx';
import { CampaignChip, useOwn, usePeriod } from './words.tsx';

export type CampaignFound = NonNullable<CampaignQuery['campaign']>;

/** One campaign: what it is, how far it is, who approved it, and what came of it. */
export default function CampaignPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const own = useOwn();
  const period = usePeriod();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CampaignDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
    context: afterCampaignActs,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const found = data?.campaign;
  const moves = [found?.campaign.run, found?.dryRun].some((run) => run && isMoving(run.progress.state));
  usePolling(moves, 1_000, again);
  return (
    <>
      <PageHead
        title={found ? own(found.campaign.name) : t('campaigns.title')}
        back={{ to: '/campaigns', label: t('campaigns.back') }}
        sub={
          found && (
            <>
              <CampaignChip state={found.campaign.state} /> {period(found.campaign)}
              {found.campaign.isReversed && ` · ${t('campaigns.isReversed')}`}
            </>
          )
        }
        acts={found && <CampaignActs campaign={found.campaign} />}
      />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!found && !error && fetching && <Skeleton active />}
      {!found && !error && !fetching && (
        <EmptyState icon="question" title={t('campaigns.unknown')} hint={t('campaigns.unknownHint')} />
      )}
      {found && (
        <div className="split">
          <div className="stack">
            <LiveRun campaign={found.campaign} />
            {found.campaign.launchedOn !== null && <CampaignEffects id={found.campaign.id} />}
            <DryRun found={found} />
          </div>
          <div className="stack">
            <WhatItIs campaign={found.campaign} />
            <Approvals campaign={found.campaign} />
            <CampaignHistory history={found.history} />
          </div>
        </div>
      )}
    </>
  );
}
