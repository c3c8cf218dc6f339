import { Figure, Icon, RunProgress } from '@evergreen/web';
import { formatCount, formatMoney, formatPercent } from '@evergreen/web/format';
import { Alert } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignPartsFragment } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { isMoving } from '../polling.ts';
import { Refusals } from './dry-run.tsx';
import { definitionIn, ShareBar, useLimit, usedShare } from './words.tsx';

/** How much was given, how much of the budget is left, and the run that goes on. */
export function LiveRun({ campaign }: { campaign: CampaignPartsFragment }): ReactElement | null {
  const { t } = useTranslation();
  const limitOf = useLimit();
  const { launchedOn, use, audience, heldOut } = campaign;
  if (launchedOn === null) return null;
  const definition = definitionIn(campaign);
  const share = usedShare(campaign, definition);
  const figures: [string, string][] = [
    [t('campaigns.audience'), formatCount(audience)],
    [t('campaigns.heldOut'), formatCount(heldOut)],
    [t('campaigns.times'), formatCount(use.times)],
    [t('campaigns.points'), formatCount(use.points)],
    [t('campaigns.cost'), formatMoney(use.cost)],
  ];
  return (
    <Panel title={t('campaigns.live')}>
      <div className="figs">
        {figures.map(([label, figure]) => (
          <Figure key={label} label={label} value={figure} />
        ))}
      </div>
      <div className="pb">
        {share !== null && (
          <>
            <ShareBar share={share} label={t('campaigns.budget')} />
            <p className="small ink2">
              {t('campaigns.budget')} {formatPercent(share, 0)} · {t('campaigns.totalBudget')}{' '}
              {limitOf(definition.budget.total, use.cost.currency)}
            </p>
          </>
        )}
        <Run campaign={campaign} />
        <Said campaign={campaign} />
      </div>
    </Panel>
  );
}

/** What the run says that is over: who got nothing and why, or what was taken back. */
function Said({ campaign: { run } }: { campaign: CampaignPartsFragment }): ReactElement | null {
  const { t } = useTranslation();
  const refusals = run?.tally?.refusals ?? [];
  const reversed = run?.reversed;
  if (reversed)
    return (
      <>
        <p className="small">
          {t('campaigns.takenBack', {
            n: formatCount(reversed.grants),
            points: formatCount(reversed.points),
          })}
        </p>
        {reversed.kept > 0 && (
          <p className="small warn">{t('campaigns.keptOfIt', { count: reversed.kept })}</p>
        )}
      </>
    );
  if (refusals.length === 0) return null;
  return (
    <>
      <h3 className="h3">{t('campaigns.refusals')}</h3>
      <Refusals refusals={refusals} />
    </>
  );
}

function Run({ campaign }: { campaign: CampaignPartsFragment }): ReactElement | null {
  const { t } = useTranslation();
  const { run } = campaign;
  if (!run) return null;
  const isInOrder = definitionIn(campaign).stacking?.mode === 'in-order' && run.kind === 'GIVING';
  const { state, chunksDone: done, chunksTotal: total, failure, startedAt } = run.progress;
  if (state === 'FAILED')
    return (
      <Alert
        type="error"
        showIcon
        icon={<Icon name="alert" />}
        title={t('campaigns.failed')}
        description={
          <>
            {t('campaigns.failedHint', { done, total })}
            <div className="small msg">{failure}</div>
          </>
        }
      />
    );
  if (!isMoving(state) && state !== 'PAUSED') return null;
  const waiting = isInOrder ? 'waitingTurn' : 'waitingAudience';
  const what = state === 'QUEUED' ? waiting : run.kind === 'REVERSAL' ? 'reversing' : 'giving';
  return (
    <div role="status">
      <p className="small ink2">{t(`campaigns.${what}`)}</p>
      <RunProgress
        state={state}
        done={done}
        total={total}
        startedAt={startedAt}
        label={t('campaigns.chunks', { done: formatCount(done), total: formatCount(total) })}
      />
    </div>
  );
}
