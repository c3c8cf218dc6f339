import {
  EmptyState,
  ErrorState,
  RunProgress,
  shownError,
  useLanguage,
  useKeyedMutation,
} from '@evergreen/web';
import { addDays, formatDay, formatMoment, formatMoney } from '@evergreen/web/format';
import { Button, DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CloseFinanceDayDocument, FinanceDocument, type FinanceQuery } from '../graphql.gen.ts';
import { Act, PageHead, Refusal } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { useUrlState } from '../use-url-state.ts';
import { ExportMenu } from './export-menu.tsx';
import { ReportView } from './report-view.tsx';

/** Points as finance sees them: one closed day, or the act of closing it. */
export default function FinancePage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { params, change } = useUrlState();
  const asked = params.get('day');
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: FinanceDocument,
    variables: { asOf: asked },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const report = data?.financeReport;
  const day = asked ?? report?.asOf;
  return (
    <>
      <PageHead
        title={t('finance.title')}
        sub={
          report
            ? t('finance.sub', {
                ...{ day: formatDay(report.asOf, language), closed: formatMoment(report.closedAt, language) },
                ...{ value: formatMoney(report.valueOf100Points), version: report.programmeVersion },
              })
            : t('finance.subOpen')
        }
        acts={
          <>
            <DatePicker
              aria-label={t('finance.pickDay')}
              format="YYYY-MM-DD"
              placeholder={t('finance.latest')}
              value={day === undefined ? null : dayjs(day)}
              onChange={(_, text) =>
                change({ day: typeof text === 'string' && text !== '' ? text : undefined })
              }
            />
            {report && <ExportMenu asOf={report.asOf} />}
          </>
        }
      />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && <Skeleton active />}
      {report && <ReportView report={report} />}
      {data && report === null && !(fetching && stale) && (
        <NotClosed data={data} day={asked ?? addDays(data.today, -1)} again={again} />
      )}
    </>
  );
}

/** A day without figures: closes it, and shows how far that is. */
function NotClosed({
  data,
  day,
  again,
}: {
  data: FinanceQuery;
  day: string;
  again: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { send: close, renew, fetching, error } = useKeyedMutation(CloseFinanceDayDocument);
  // Another day is another closing.
  useEffect(renew, [renew, day]);
  const [closing] = data.financeClosings;
  const progress = closing?.asOf === day ? closing.progress : undefined;
  const isUnderWay = progress !== undefined && isMoving(progress.state);
  usePolling(isUnderWay, 1000, again);
  const named = { day: formatDay(day, language) };
  if (day >= data.today) {
    return (
      <section className="card panel">
        <EmptyState icon="calendar" title={t('finance.notOver', named)} hint={t('finance.notOverHint')} />
      </section>
    );
  }
  const go = async (): Promise<void> => {
    if (await close((key) => ({ key, asOf: day }))) again();
  };
  return (
    <section className="card panel">
      <EmptyState
        icon="calendar"
        title={t('finance.notClosed', named)}
        hint={t('finance.notClosedHint')}
        act={
          isUnderWay ? (
            <RunProgress
              state={progress.state}
              done={progress.chunksDone}
              total={progress.chunksTotal}
              startedAt={progress.startedAt}
            />
          ) : (
            <Act right="Finance.close">
              {(isDisabled) => (
                <Button type="primary" disabled={isDisabled} loading={fetching} onClick={() => void go()}>
                  {t('finance.close', named)}
                </Button>
              )}
            </Act>
          )
        }
      />
      {progress?.state === 'FAILED' && (
        <p className="pb danger">{t('finance.closeFailed', { failure: progress.failure ?? '' })}</p>
      )}
      <Refusal error={error && shownError(error)} />
    </section>
  );
}
