import { Figure, useLanguage } from '@evergreen/web';
import { addDays, formatCount, formatMoney, formatPercent } from '@evergreen/web/format';
import { Segmented, Select } from 'antd';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FinanceDaysDocument } from '../graphql.gen.ts';
import { ChartPanel } from '../charts/chart-panel.tsx';
import {
  ageFacts,
  breakageFacts,
  courseFacts,
  expiryFacts,
  flowFacts,
  type Report,
  sourceFacts,
  sourceKey,
  tierFacts,
  type Wording,
} from './report-facts.ts';
import { sourceWords } from './source-words.ts';
import { TrialBalance, Unbalanced } from './trial-balance.tsx';

const flowMonths = 24;

/** All figures of a closed day. */
export function ReportView({ report }: { report: Report }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const wording = useMemo(() => ({ t, language }), [t, language]);
  // Made once for a report and a language: another object would be another drawing.
  const facts = useMemo(
    () => ({
      expiry: expiryFacts(report, wording),
      tier: tierFacts(report, wording),
      source: sourceFacts(report, wording),
      age: ageFacts(report, wording),
      breakage: breakageFacts(report, wording),
    }),
    [report, wording],
  );
  return (
    <>
      <Unbalanced controls={report.trialBalance.controls} />
      <KeyFigures report={report} />
      <div className="halves">
        <Course asOf={report.asOf} wording={wording} />
        <ChartPanel title={t('finance.byExpiry')} facts={facts.expiry} />
      </div>
      <Flows report={report} wording={wording} />
      <div className="halves">
        <ChartPanel title={t('finance.byTier')} facts={facts.tier} />
        <ChartPanel title={t('finance.byAge')} facts={facts.age} />
      </div>
      <ChartPanel title={t('finance.bySource')} facts={facts.source} />
      <div className="halves">
        <ChartPanel title={t('finance.breakageTitle')} facts={facts.breakage}>
          <Method breakage={report.breakage} />
        </ChartPanel>
        <TrialBalance trialBalance={report.trialBalance} />
      </div>
    </>
  );
}

function KeyFigures({ report }: { report: Report }): ReactElement {
  const { t } = useTranslation();
  const { total, breakage, redemptionOfYear: year, redemptionEver: ever } = report;
  const parts = {
    ...{
      active: formatCount(total.active),
      pending: formatCount(total.pending),
      held: formatCount(total.held),
    },
  };
  const ended = Number(ever.redeemed) + Number(ever.expired);
  const of = ({ redeemed, issued, expired }: typeof year) => ({
    ...{ redeemed: formatCount(redeemed), issued: formatCount(issued), expired: formatCount(expired) },
  });
  return (
    <section className="card panel figs">
      <Figure
        label={t('finance.liability')}
        value={formatMoney(total.liability)}
        note={t('finance.liabilityNote', { full: formatMoney(total.fullCost) })}
      />
      <Figure
        label={t('finance.outstanding')}
        value={formatCount(total.outstanding)}
        note={t('finance.parts', parts)}
      />
      <Figure
        label={t('finance.expected')}
        value={formatPercent(breakage.expectedRedemption, 1)}
        note={t('finance.expectedNote', { points: formatCount(breakage.expectedBreakage) })}
      />
      <Figure
        label={t('finance.rate')}
        value={Number(year.issued) > 0 ? formatPercent(Number(year.redeemed) / Number(year.issued), 1) : '–'}
        note={Number(year.issued) > 0 ? t('finance.rateNote', of(year)) : t('finance.rateNone')}
      />
      <Figure
        label={t('finance.fate')}
        value={ended > 0 ? formatPercent(Number(ever.redeemed) / ended, 1) : '–'}
        note={ended > 0 ? t('finance.fateNote', of(ever)) : t('finance.fateNone')}
      />
      <Figure
        label={t('finance.owed')}
        value={formatCount(total.owed)}
        note={t('finance.owedNote')}
        tone={Number(total.owed) > 0 ? 'warn' : undefined}
      />
    </section>
  );
}

/** Read from closed days: the ledger is not asked, however long the span is. */
function Course({ asOf, wording }: { asOf: string; wording: Wording }): ReactElement {
  const { t } = wording;
  const [isLong, setLong] = useState(false);
  const from = addDays(asOf, isLong ? -1826 : -89);
  const [{ data }] = useQuery({
    query: FinanceDaysDocument,
    variables: { from, to: asOf, monthEnds: isLong },
  });
  const facts = useMemo(() => courseFacts(data?.financeDays ?? [], wording), [data, wording]);
  return (
    <ChartPanel
      title={t('finance.courseTitle')}
      facts={facts}
      acts={
        <Segmented
          size="small"
          aria-label={t('finance.span')}
          value={isLong}
          onChange={setLong}
          options={[
            { value: false, label: t('finance.days90') },
            { value: true, label: t('finance.years5') },
          ]}
        />
      }
    />
  );
}

function Flows({ report, wording }: { report: Report; wording: Wording }): ReactElement {
  const { t } = wording;
  const { flows } = report;
  const [source, setSource] = useState('');
  const sources = useMemo(() => new Map(flows.map((flow) => [sourceKey(flow), flow])), [flows]);
  const facts = useMemo(
    () => flowFacts(report, source === '' ? undefined : source, flowMonths, wording),
    [report, source, wording],
  );
  return (
    <ChartPanel
      title={t('finance.flowTitle')}
      facts={facts}
      acts={
        <Select
          size="small"
          aria-label={t('finance.source')}
          value={source}
          onChange={setSource}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('finance.allSources') },
            ...[...sources].map(([value, { sourceKind, ruleId }]) => ({
              ...{ value, label: sourceWords(sourceKind, ruleId, t) },
            })),
          ]}
        />
      }
    />
  );
}

/** How breakage is worked out, in words. */
function Method({ breakage }: Pick<Report, 'breakage'>): ReactElement {
  const { t } = useTranslation();
  const { method, windowMonths: window, fullCredibilityLots, defaultRedemption, experience } = breakage;
  return (
    <details className="pb how">
      <summary>{t('finance.breakageHow')}</summary>
      <p>{t('finance.breakageMethod', { method, window })}</p>
      <p>
        {t('finance.breakageTrust', {
          ...{ lots: formatCount(fullCredibilityLots), default: formatPercent(defaultRedemption, 0) },
        })}
      </p>
      <p>{t('finance.breakageAssume')}</p>
      <p>{t('finance.breakageWeight', { share: formatPercent(experience, 1) })}</p>
    </details>
  );
}
