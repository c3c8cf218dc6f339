import {
  EmptyState,
  ErrorState,
  RunProgress,
  shownError,
  useKeyedMutation,
  useLanguage,
} from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Button, DatePicker, Segmented, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { InsightDocument, type InsightQuery, StartInsightDocument } from '../graphql.gen.ts';
import { Act, PageHead, Refusal } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { useCut } from './cut.ts';
import { ExportMenu } from './export-menu.tsx';
import { InsightView } from './insight-view.tsx';
import { useInsightOffice } from './use-insight-office.ts';

const spans = ['1', '3', '12'] as const;

/** What the book looks like: all figures of one snapshot, held against an earlier one. */
export default function InsightPage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const office = useInsightOffice();
  const { params, change } = useUrlState();
  const asked = params.get('day');
  const cut = useCut();
  const months = spans.find((each) => each === params.get('against')) ?? '12';
  const [{ data, error }, ask] = useQuery({
    query: InsightDocument,
    variables: { office, asOf: asked, comparedMonths: Number(months), ...cut },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const insight = data?.insight;
  const day = asked ?? insight?.asOf;
  const compared = insight?.compared
    ? t('insight.against', { day: formatDay(insight.compared.asOf, language) })
    : t('insight.againstNone');
  return (
    <>
      <PageHead
        title={t('insight.title')}
        sub={
          insight
            ? t('insight.sub', {
                ...{ day: formatDay(insight.asOf, language), compared, rules: insight.rulesVersion },
                reckoned: formatMoment(insight.reckonedAt, language),
              })
            : t('insight.subEmpty')
        }
        acts={
          <>
            <Segmented
              aria-label={t('insight.compare')}
              value={months}
              onChange={(value) => change({ against: value === '12' ? undefined : value })}
              options={spans.map((value) => ({ value, label: t(`insight.compared.${value}`) }))}
            />
            <DatePicker
              aria-label={t('insight.pickDay')}
              format="YYYY-MM-DD"
              value={day === undefined ? null : dayjs(day)}
              maxDate={dayjs(data?.today)}
              onChange={(_, text) =>
                change({ day: typeof text === 'string' && text !== '' ? text : undefined })
              }
            />
            {insight && <ExportMenu asOf={insight.asOf} office={office} months={months} cut={cut} />}
          </>
        }
      />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && <Skeleton active />}
      {insight && <InsightView insight={insight} office={office} />}
      {data && !insight && <NotSummed data={data} day={asked ?? undefined} again={again} />}
    </>
  );
}

/** A day without figures: sums it, and shows how far that is. */
function NotSummed({
  data,
  day,
  again,
}: {
  data: InsightQuery;
  day: string | undefined;
  again: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const { days, runs } = data.insightDays;
  const { send: sum, renew, fetching, error } = useKeyedMutation(StartInsightDocument);
  // Another day is another summing.
  useEffect(renew, [renew, day]);
  const run = runs.find(({ asOf }) => day === undefined || asOf === day)?.progress;
  const isUnderWay = run !== undefined && isMoving(run.state);
  usePolling(isUnderWay, 1000, again);
  if (days.length === 0 && day === undefined && !isUnderWay) {
    return (
      <section className="card panel">
        <EmptyState
          icon="layers"
          title={t('insight.nothingYet')}
          hint={t('insight.nothingYetHint')}
          act={<Link to={scoped('/evaluation')}>{t('insight.toEvaluation')}</Link>}
        />
      </section>
    );
  }
  const asOf = day ?? days[0] ?? data.today;
  if (days.includes(asOf)) {
    return (
      <section className="card panel">
        <EmptyState icon="building" title={t('insight.noCustomers')} hint={t('insight.noCustomersHint')} />
      </section>
    );
  }
  const named = { day: formatDay(asOf, language) };
  const go = async (): Promise<void> => {
    if (await sum((key) => ({ key, asOf }))) again();
  };
  return (
    <section className="card panel">
      <EmptyState
        icon="calendar"
        title={t('insight.nothing', named)}
        hint={t('insight.nothingHint')}
        act={
          isUnderWay ? (
            <RunProgress
              state={run.state}
              done={run.chunksDone}
              total={run.chunksTotal}
              startedAt={run.startedAt}
            />
          ) : (
            <Act right="Evaluation.run">
              {(isDisabled) => (
                <Button type="primary" disabled={isDisabled} loading={fetching} onClick={() => void go()}>
                  {t('insight.sum', named)}
                </Button>
              )}
            </Act>
          )
        }
      />
      {run?.state === 'FAILED' && (
        <p className="pb danger">{t('insight.sumFailed', { failure: run.failure ?? '' })}</p>
      )}
      <Refusal error={error && shownError(error)} />
    </section>
  );
}
