import {
  EmptyState,
  ErrorState,
  Figure,
  Icon,
  RunProgress,
  shownError,
  StatusChip,
  useLanguage,
} from '@evergreen/web';
import { formatCount, formatDay, formatElapsed, formatPercent } from '@evergreen/web/format';
import { Alert, Skeleton } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { OneRunDocument } from '../graphql.gen.ts';
import { RunCredit } from '../credit/run-credit.tsx';
import { ModeChip, named, PageHead, Panel, StartedBy } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { LookAhead } from './look-ahead.tsx';
import type { Run } from './run.ts';
import { RunActs } from './run-acts.tsx';
import { Refusals, Years } from './run-tables.tsx';

/** One run: how far it is, what it decided, what of it is posted. */
export default function RunPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: OneRunDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const run = data?.noClaimRun;
  // Also after its last chunk, until the ledger has answered every batch.
  const isPosting =
    run != null && !run.dry && run.progress.state !== 'CANCELLED' && run.batchesPosted < run.batchesTotal;
  usePolling(run != null && (isMoving(run.progress.state) || isPosting), 1000, again);
  if (run) return <Loaded run={run} />;
  return (
    <>
      <PageHead title={t('noClaim.title')} back={{ to: '/no-claim', label: t('run.back') }} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && fetching && <Skeleton active />}
      {!error && !fetching && (
        <EmptyState icon="question" title={t('run.notFound')} hint={t('run.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { progress, dry } = run;
  const isUnfinished = isMoving(progress.state) || progress.state === 'PAUSED';
  return (
    <>
      <PageHead
        title={`${t('version', { name: named(run.ruleSet, language), version: run.ruleSet.version })} · ${t('run.asOf', { date: formatDay(run.asOf, language) })}`}
        back={{ to: '/no-claim', label: t('run.back') }}
        sub={
          <>
            <StatusChip status={progress.state} />
            <ModeChip dry={dry} />
            <span>
              <StartedBy startedBy={run.startedBy} at={progress.createdAt} />
            </span>
            {progress.startedAt !== null && progress.finishedAt !== null && (
              <span>
                {t('took', {
                  time: formatElapsed(
                    Date.parse(progress.finishedAt) - Date.parse(progress.startedAt),
                    language,
                  ),
                })}
              </span>
            )}
          </>
        }
        acts={<RunActs run={run} />}
      />
      {isUnfinished && (
        <section className="card pb" style={{ paddingTop: 14 }}>
          <RunProgress
            state={progress.state}
            done={progress.chunksDone}
            total={progress.chunksTotal}
            startedAt={progress.startedAt}
          />
        </section>
      )}
      {progress.state === 'FAILED' && (
        <Alert
          type="error"
          showIcon
          icon={<Icon name="alert" />}
          title={t('failure')}
          description={<span className="msg">{progress.failure}</span>}
        />
      )}
      {run.changedSince > 0 && (
        <Alert
          type="warning"
          showIcon
          icon={<Icon name="alert" />}
          title={t('run.changed', { count: run.changedSince })}
          description={t('run.changedHint')}
        />
      )}
      {!dry && run.alreadyDecided > 0 && (
        <Alert
          type="info"
          showIcon
          icon={<Icon name="info" />}
          title={t('run.already', { count: run.alreadyDecided, terms: formatCount(run.alreadyDecided) })}
        />
      )}
      {dry && <Alert type="info" showIcon icon={<Icon name="info" />} title={t('nothingWritten')} />}
      <Totals run={run} />
      {run.revisions.revised > 0 && <Revised revisions={run.revisions} />}
      {run.credit !== null && <RunCredit credit={run.credit} />}
      <div className="split">
        <Panel title={t('run.byYear')}>
          <Years run={run} />
        </Panel>
        <div className="stack">
          <Panel title={t('run.refusals')}>
            <Refusals run={run} />
          </Panel>
          <Panel title={t('run.posted')}>
            <Posted run={run} />
          </Panel>
        </div>
      </div>
      {dry && progress.state === 'SUCCEEDED' && <LookAhead run={run} />}
    </>
  );
}

function Totals({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  const { terms, claimFreeTerms, grantedTerms, pointsPending, pointsActive } = run.total;
  const share = (part: number): string | undefined =>
    terms > 0 ? t('run.ofTerms', { share: formatPercent(part / terms, 1) }) : undefined;
  return (
    <section className="card panel figs">
      <Figure label={t('run.terms')} value={formatCount(terms)} />
      <Figure label={t('run.claimFree')} value={formatCount(claimFreeTerms)} note={share(claimFreeTerms)} />
      <Figure label={t('run.granted')} value={formatCount(grantedTerms)} note={share(grantedTerms)} />
      <Figure label={t('run.pending')} value={formatCount(pointsPending)} />
      <Figure label={t('run.active')} value={formatCount(pointsActive)} />
    </section>
  );
}

/** What was decided again, because something was heard later. */
function Revised({ revisions }: { revisions: Run['revisions'] }): ReactElement {
  const { t } = useTranslation();
  const { revised, takenBack, pointsTakenBack, restored, pointsRestored } = revisions;
  return (
    <Panel title={t('run.revised')}>
      <div className="panel figs">
        <Figure label={t('run.revisedTerms')} value={formatCount(revised)} />
        <Figure
          label={t('run.takenBack')}
          value={formatCount(pointsTakenBack)}
          note={t('run.ofRevised', { count: takenBack })}
        />
        <Figure
          label={t('run.restored')}
          value={formatCount(pointsRestored)}
          note={t('run.ofRevised', { count: restored })}
        />
      </div>
    </Panel>
  );
}

function Posted({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  const { batchesPosted: done, batchesTotal: total, dry } = run;
  if (dry || total === 0) return <p className="pb ink2">{t(dry ? 'run.postedDry' : 'run.postedNone')}</p>;
  const label =
    done === total
      ? t('run.postedAll', { total: formatCount(total) })
      : t('run.postedOf', { done: formatCount(done), total: formatCount(total) });
  return (
    <div className="pb">
      <RunProgress state={done === total ? 'SUCCEEDED' : 'RUNNING'} done={done} total={total} label={label} />
    </div>
  );
}
