import { formatCount } from '@evergreen/web/format';
import type { Column, TableFacts } from '../charts/chart-facts.ts';
import type { DotFacts } from '../charts/dots.tsx';
import {
  amountOf,
  changeOf,
  type FigureKind,
  figureKinds,
  type Insight,
  ratio,
  valueText,
  type Wording,
} from './figures.ts';
import type { Dimension } from './cut.ts';
import { groupName } from './group-names.ts';

type Group = Insight['groups'][number];
type Measure = Group['measures'][number];

/** What groups are held against each other by. */
export const measureNames = [
  'lossRatio36m',
  'frequency36m',
  'policyRetention',
  'csat',
  'loyaltyMean',
] as const;
export type MeasureName = (typeof measureNames)[number];

// Bands of the loss ratio by which a portfolio is looked at (S 2.4): 60, 70 and 80 %.
const lossBands = [0.6, 0.7, 0.8];
const dotsMax = 12;

interface Asked {
  readonly dimension: Dimension;
  readonly measure: MeasureName;
  /** The office whose groups these are. */
  readonly office: string;
  readonly nameOf: (orgPath: string) => string;
  readonly linkOf: (group: Group) => string | undefined;
}

function labelOf({ dimension, value }: Group, { office, nameOf }: Asked, { t }: Wording): string {
  if (dimension !== 'OFFICE') return groupName(dimension, value, t);
  if (value === '') return t('insight.unknown');
  return value === office ? t('insight.groups.own', { office: nameOf(value) }) : nameOf(value);
}

interface Row {
  readonly group: Group;
  readonly label: string;
  readonly now: Measure | undefined;
  readonly before: Measure | undefined;
}

/** How values of the measure are written. */
interface Writing {
  readonly text: (value: number | undefined) => string;
  readonly interval: (of: Measure | undefined) => string | undefined;
  readonly t: Wording['t'];
}

/** Groups of one dimension held against each other by one measure: the table, and the dots of the largest. */
export function groupFacts(
  { groups, total }: Insight,
  asked: Asked,
  wording: Wording,
): { table: TableFacts; dots: DotFacts; links: readonly (string | undefined)[] } {
  const { dimension, measure } = asked;
  const { t, currency } = wording;
  const { kind }: FigureKind = figureKinds[measure];
  const text = (value: number | undefined) => valueText(value, kind, currency);
  const writing: Writing = {
    ...{ t, text },
    interval: (of) =>
      of === undefined || of.low === null || of.high === null
        ? undefined
        : t('insight.interval', { low: text(of.low), high: text(of.high) }),
  };
  const ours = (of: readonly Measure[]) => of.find(({ name }) => name === measure);
  const rows = groups
    .filter((group) => group.dimension === dimension)
    .map((group) => ({
      group,
      ...{ label: labelOf(group, asked, wording), now: ours(group.measures) },
      before: ours(group.comparedMeasures),
    }))
    .sort((a, b) => (b.now?.value ?? -1) - (a.now?.value ?? -1));
  const known = rows.flatMap((row) => (row.now === undefined ? [] : [{ ...row, now: row.now }]));
  const sizeOf = (row: Row) => amountOf(row.group.amounts, 'customers');
  const smallest = known.map(sizeOf).sort((a, b) => b - a)[dotsMax - 1] ?? 0;
  // Of many groups the largest say most.
  const drawn = known.filter((row) => sizeOf(row) >= smallest).slice(0, dotsMax);
  const whole = ours(total.measures)?.value;
  const finding = findingOf(known[0], whole, writing);
  return {
    table: {
      ...{ head: t(`insight.groups.dimensions.${dimension}`), finding },
      labels: rows.map(({ label }) => label),
      links: rows.map(({ group }) => asked.linkOf(group)),
      columns: columnsOf(rows, measure, writing, currency),
    },
    dots: {
      ...{ finding, whole, bands: measure === 'lossRatio36m' ? lossBands : [], axisText: text },
      dots: drawn.map(({ label, now }) => dotOf(label, now, writing)),
    },
    links: drawn.map(({ group }) => asked.linkOf(group)),
  };
}

function columnsOf(
  rows: readonly Row[],
  measure: MeasureName,
  { text, interval, t }: Writing,
  currency: string,
): Column[] {
  const { kind, better }: FigureKind = figureKinds[measure];
  const column = (name: string, cell: (row: Row) => string): Column => ({ name, cells: rows.map(cell) });
  const count = (name: string) => (row: Row) => formatCount(Math.round(amountOf(row.group.amounts, name)));
  const premium = ({ group }: Row) => amountOf(group.amounts, 'premiumInForce');
  const premiumBefore = ({ group }: Row) =>
    group.compared.length === 0 ? undefined : amountOf(group.compared, 'premiumInForce');
  const part = (above: string, below: string) => (row: Row) =>
    valueText(ratio(row.group.amounts, above, below), 'share', currency);
  const money = (name: string) => (row: Row) =>
    valueText(amountOf(row.group.amounts, name), 'money', currency);
  // Compulsory and commercial are always told apart, then summed (S 2.1).
  const byCover =
    measure === 'lossRatio36m'
      ? [
          column(t('insight.groups.compulsoryRatio'), part('incurredCompulsory36m', 'earnedCompulsory36m')),
          column(t('insight.groups.commercialRatio'), part('incurredCommercial36m', 'earnedCommercial36m')),
          column(t('insight.groups.earned'), money('earned36m')),
          column(t('insight.groups.earnedCompulsory'), money('earnedCompulsory36m')),
          column(t('insight.groups.earnedCommercial'), money('earnedCommercial36m')),
        ]
      : [];
  return [
    column(t('insight.groups.value'), ({ now }) => text(now?.value)),
    column(t('insight.curve.interval'), ({ now }) => interval(now) ?? '–'),
    column(t('insight.groups.n'), ({ now }) => (now === undefined ? '–' : formatCount(now.n))),
    column(
      t('insight.map.change'),
      ({ now, before }) => changeOf(now?.value, before?.value, { kind, better, t }).text,
    ),
    ...byCover,
    column(t('insight.groups.customers'), count('customers')),
    column(t('insight.groups.policies'), count('policiesActive')),
    column(t('insight.groups.premium'), (row) => valueText(premium(row), 'money', currency)),
    column(
      t('insight.groups.growth'),
      (row) => changeOf(premium(row), premiumBefore(row), { kind: 'money', better: 'up', t }).text,
    ),
  ];
}

function dotOf(label: string, now: Measure, { text, interval, t }: Writing): DotFacts['dots'][number] {
  const told = { label, value: text(now.value), n: formatCount(now.n) };
  const span = interval(now);
  return {
    ...{ label, value: now.value, low: now.low ?? now.value, high: now.high ?? now.value },
    text: text(now.value),
    told:
      span === undefined
        ? t('insight.groups.toldPlain', told)
        : t('insight.groups.told', { ...told, interval: span }),
  };
}

function findingOf(
  first: { readonly label: string; readonly now: Measure } | undefined,
  whole: number | undefined,
  { text, interval, t }: Writing,
): string {
  if (first === undefined || whole === undefined) return t('insight.groups.none');
  const { label, now } = first;
  const said = { label, value: text(now.value), whole: text(whole) };
  const span = interval(now);
  if (span === undefined || now.low === null) return t('insight.groups.findingPlain', said);
  const verdict = t(now.low > whole ? 'insight.groups.apart' : 'insight.groups.chance');
  return t('insight.groups.finding', { ...said, interval: span, verdict });
}
