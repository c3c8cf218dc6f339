import {
  formatCount,
  formatDay,
  formatMoney,
  formatMonth,
  formatPercent,
  type Language,
} from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { FinanceDaysQuery, FinancePartsFragment } from '../graphql.gen.ts';
import type { ChartFacts, Column, Series } from '../charts/chart-facts.ts';
import { monthsLater, monthSpan } from './months.ts';
import { sourceWords } from './source-words.ts';

export type Report = FinancePartsFragment;
type Standing = Report['total'];
type Day = FinanceDaysQuery['financeDays'][number];
type Flow = Report['flows'][number];

export interface Wording {
  readonly t: TFunction;
  readonly language: Language;
}

interface Row {
  readonly label: string;
  readonly standing: Standing;
}

const number = (value: number | string) => Number(value);
const minor = ({ minor: units }: { readonly minor: string }) => Number(units);
const column = <T>(name: string, rows: readonly T[], cell: (row: T) => string): Column => ({
  ...{ name, cells: rows.map(cell) },
});
const drawn = <T>(
  column: Column,
  rows: readonly T[],
  value: (row: T) => number,
  look: Omit<Series, 'name' | 'cells' | 'values'>,
): Series => ({ ...column, values: rows.map(value), ...look });

/** Points that are still there, by whatever the rows are, with what they cost. */
function standingFacts(rows: readonly Row[], head: string, finding: string, { t }: Wording): ChartFacts {
  const of = (part: 'active' | 'pending' | 'held' | 'outstanding' | 'owed') =>
    column(t(`finance.${part}`), rows, ({ standing }) => formatCount(standing[part]));
  const bar = (part: 'active' | 'pending' | 'held', tint: Series['tint']) =>
    drawn(of(part), rows, ({ standing }) => number(standing[part]), { kind: 'bar', tint, stack: 'points' });
  return {
    ...{ head, labels: rows.map(({ label }) => label), finding, axis: 'count' },
    series: [bar('active', 'c1'), bar('pending', 'c5'), bar('held', 'c3')],
    more: [
      ...[of('outstanding'), of('owed')],
      column(t('finance.fullCost'), rows, ({ standing }) => formatMoney(standing.fullCost)),
      column(t('finance.liability'), rows, ({ standing }) => formatMoney(standing.liability)),
    ],
  };
}

export function expiryFacts(
  { byExpiry, asOf, total }: Pick<Report, 'byExpiry' | 'asOf' | 'total'>,
  wording: Wording,
): ChartFacts {
  const { t, language } = wording;
  const dated = byExpiry.flatMap(({ month, standing }) => (month === null ? [] : [{ month, standing }]));
  const last = dated.at(-1)?.month ?? '';
  // Months in which nothing expires are months too; what lies decades ahead is not worth that many bars.
  const isNear = dated.length > 0 && last <= monthsLater(asOf, monthsDrawnMax);
  const months = isNear ? monthSpan(dated[0]!.month, last) : dated.map(({ month }) => month);
  const none = { ...total, active: 0, pending: 0, held: 0, outstanding: 0, owed: 0 };
  const nothing = { ...none, fullCost: nought(total.fullCost), liability: nought(total.liability) };
  const rows = [
    ...months.map((month) => ({
      ...{ label: formatMonth(month, language), month },
      standing: dated.find((each) => each.month === month)?.standing ?? nothing,
    })),
    ...byExpiry.flatMap(({ month, standing }) =>
      month === null ? [{ label: t('finance.noExpiry'), month, standing }] : [],
    ),
  ];
  const next = rows.findIndex(({ month, standing }) => month !== null && number(standing.outstanding) > 0);
  const first = rows[next];
  const finding =
    first === undefined
      ? t('finance.expiryNone')
      : t('finance.expiryNext', {
          ...{ month: first.label, points: formatCount(first.standing.outstanding) },
        });
  const facts = standingFacts(rows, t('finance.expiryMonth'), finding, wording);
  return { ...facts, series: facts.series.map((each) => (next < 0 ? each : markedAt(each, next))) };
}

const monthsDrawnMax = 60;
const nought = (money: Standing['fullCost']) => ({ ...money, minor: '0' });

/** The next to expire is told apart: of what can be spent, which is what its owner can still save. */
function markedAt(series: Series, n: number): Series {
  return series.tint === 'c1' ? { ...series, marked: n } : series;
}

export function tierFacts({ byTier }: Report, wording: Wording): ChartFacts {
  const { t, language } = wording;
  const rows = byTier.map(({ names, standing }) => ({
    ...{ label: language === 'en' ? names.en : names.zh, standing },
  }));
  return standingFacts(rows, t('finance.tier'), largest(rows, wording), wording);
}

export function sourceFacts({ bySource }: Report, wording: Wording): ChartFacts {
  const { t } = wording;
  const rows = bySource
    .map(({ sourceKind, ruleId, standing }) => ({ label: sourceWords(sourceKind, ruleId, t), standing }))
    .sort((a, b) => number(b.standing.outstanding) - number(a.standing.outstanding));
  return standingFacts(rows, t('finance.source'), largest(rows, wording), wording);
}

export function ageFacts({ byAge }: Report, wording: Wording): ChartFacts {
  const { t } = wording;
  const rows = byAge.map(({ fromMonths: from, toMonths: to, standing }) => ({
    label: to === null ? `${from}+` : `${from}–${to - 1}`,
    standing,
  }));
  const named = rows.map(({ label, standing }) => ({
    label: t('finance.months', { span: label }),
    standing,
  }));
  return standingFacts(rows, t('finance.age'), largest(named, wording), wording);
}

function largest(rows: readonly Row[], { t }: Wording): string {
  const total = rows.reduce((sum, { standing }) => sum + number(standing.outstanding), 0);
  const [first] = [...rows].sort((a, b) => number(b.standing.outstanding) - number(a.standing.outstanding));
  if (first === undefined || total === 0) return t('finance.nothingLeft');
  const share = formatPercent(number(first.standing.outstanding) / total, 1);
  return t('finance.largest', { label: first.label, share });
}

/** How cost and liability went from one closed day to the next. */
export function courseFacts(days: readonly Day[], { t, language }: Wording): ChartFacts {
  const rows = days.length < 2 ? [] : days;
  const first = rows[0];
  const last = rows.at(-1);
  const money = (name: string, of: 'fullCost' | 'liability') =>
    column(name, rows, (day) => formatMoney(day[of]));
  return {
    ...{ head: t('finance.day'), labels: rows.map(({ asOf }) => formatDay(asOf, language)), axis: 'money' },
    finding:
      first === undefined || last === undefined
        ? t('finance.courseShort')
        : t('finance.course', {
            from: formatMoney(first.liability, true),
            to: formatMoney(last.liability, true),
          }),
    series: [
      drawn(money(t('finance.liability'), 'liability'), rows, (day) => minor(day.liability), {
        ...{ kind: 'line', tint: 'c1' },
      }),
      drawn(money(t('finance.fullCost'), 'fullCost'), rows, (day) => minor(day.fullCost), {
        ...{ kind: 'line', tint: 'c0', isDashed: true },
      }),
    ],
    more: [
      column(t('finance.active'), rows, ({ active }) => formatCount(active)),
      column(t('finance.pending'), rows, ({ pending }) => formatCount(pending)),
      column(t('finance.held'), rows, ({ held }) => formatCount(held)),
      column(t('finance.trial'), rows, ({ balanced }) =>
        t(balanced ? 'finance.balanced' : 'finance.unbalanced'),
      ),
    ],
  };
}

const flowParts = ['issued', 'redeemed', 'expired', 'reversed', 'adjusted', 'moved'] as const;
type FlowSums = Readonly<Record<(typeof flowParts)[number], bigint>>;
const noFlow: FlowSums = { issued: 0n, redeemed: 0n, expired: 0n, reversed: 0n, adjusted: 0n, moved: 0n };

/** What happened by month, of all sources or of one; at most so many months, the last. */
export function flowFacts(
  { flows, asOf }: Pick<Report, 'flows' | 'asOf'>,
  source: string | undefined,
  months: number,
  { t, language }: Wording,
): ChartFacts {
  const byMonth = new Map<string, FlowSums>();
  for (const flow of flows) {
    if (source !== undefined && sourceKey(flow) !== source) continue;
    const before = byMonth.get(flow.month);
    const sums = flowParts.map((part) => [part, (before?.[part] ?? 0n) + BigInt(flow[part])] as const);
    byMonth.set(flow.month, Object.fromEntries(sums) as FlowSums);
  }
  const known = [...byMonth.keys()].sort();
  const span = known.length === 0 ? [] : monthSpan(known[0]!, known.at(-1)! > asOf ? known.at(-1)! : asOf);
  const rows = span.slice(-months).map((month) => [month, byMonth.get(month) ?? noFlow] as const);
  const of = (part: keyof FlowSums) =>
    column(t(`finance.${part}`), rows, ([, sums]) => formatCount(sums[part].toString()));
  const bar = (part: keyof FlowSums, tint: Series['tint']) =>
    drawn(of(part), rows, ([, sums]) => Number(sums[part]), { kind: 'bar', tint });
  const all = (part: keyof FlowSums) =>
    formatCount(rows.reduce((sum, [, sums]) => sum + sums[part], 0n).toString());
  return {
    ...{
      head: t('finance.month'),
      labels: rows.map(([month]) => formatMonth(month, language)),
      axis: 'count',
    },
    finding:
      rows.length === 0
        ? t('finance.flowNone')
        : t('finance.flow', {
            ...{
              months: rows.length,
              issued: all('issued'),
              redeemed: all('redeemed'),
              expired: all('expired'),
            },
          }),
    series: [bar('issued', 'c1'), bar('redeemed', 'c3'), bar('expired', 'c2')],
    more: [of('reversed'), of('adjusted'), of('moved')],
  };
}

export function sourceKey({ sourceKind, ruleId }: Pick<Flow, 'sourceKind' | 'ruleId'>): string {
  return `${sourceKind}/${ruleId}`;
}

/** What the estimate of breakage stands on, by months since the award. */
export function breakageFacts({ breakage }: Report, { t }: Wording): ChartFacts {
  const { ages } = breakage;
  const share = (name: string, of: 'expectedRedemption' | 'credibility') =>
    column(name, ages, (age) => formatPercent(age[of], 1));
  const line = (
    name: string,
    of: 'expectedRedemption' | 'credibility',
    look: Pick<Series, 'tint' | 'isDashed'>,
  ) => drawn(share(name, of), ages, (age) => age[of], { kind: 'line', ...look });
  return {
    ...{ head: t('finance.ageMonth'), labels: ages.map(({ age }) => String(age)), axis: 'share' },
    finding: t(ages.length === 0 ? 'finance.breakageNew' : 'finance.breakageSeen', { months: ages.length }),
    series: [
      line(t('finance.ultimate'), 'expectedRedemption', { tint: 'c1' }),
      line(t('finance.credibility'), 'credibility', { tint: 'c0', isDashed: true }),
    ],
    more: [
      column(t('finance.exposed'), ages, ({ exposed }) => formatCount(exposed)),
      column(t('finance.redeemed'), ages, ({ redeemed }) => formatCount(redeemed)),
      column(t('finance.expired'), ages, ({ expired }) => formatCount(expired)),
      column(t('finance.lots'), ages, ({ lots }) => formatCount(lots)),
    ],
  };
}
