import type { Explained } from '../indicators/explained.ts';
import { explainGroup, type InsightSums } from './insight-sums.ts';
import { csatOf, npsOf } from './satisfaction-figures.ts';
import type { PolicyLife, Survival } from './survival.ts';

/** Empty text: there is nothing to say. */
export type Cell = string | number;

interface Day {
  readonly asOf: string;
  readonly sums: InsightSums;
}

interface Group {
  readonly dimension: string;
  readonly value: string;
  readonly sums: InsightSums;
}

interface Counted {
  readonly kind: string;
  readonly value: string;
  readonly n: number;
}

/** What a table is made of. */
export interface TableSource {
  readonly currency: string;
  readonly total: Day;
  readonly compared:
    | { readonly day: Day; readonly groups: readonly Group[]; readonly standings: readonly Counted[] }
    | undefined;
  readonly course: readonly Day[];
  readonly groups: readonly Group[];
  readonly survival: readonly Survival[];
  readonly policyLife: PolicyLife | undefined;
  readonly standings: readonly Counted[];
  /** What all but the standings is cut to; undefined: not by this. */
  readonly cut: { readonly [Name in 'channel' | 'vehicle' | 'region']: string | undefined };
}

/** A figure of some part of the book; money in whole units of the currency. */
interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
}

/** Every figure as a row of its own: what it is of, its value, and the value of the day it is held against. */
export function insightTable(source: TableSource): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
} {
  const { currency, total, compared, course, groups, survival, policyLife } = source;
  const cut = Object.entries(source.cut).filter(([, value]) => value !== undefined);
  // Lists are counted by office only: beside the figures of a cut they would be taken for its own.
  const standings = cut.length === 0 ? source.standings : [];
  const money = unitsIn(currency);
  const before = new Map(compared?.groups.map((each) => [`${each.dimension} ${each.value}`, each.sums]));
  const counted = new Map(compared?.standings.map((each) => [`${each.kind} ${each.value}`, each.n]));
  const rows = (part: string, of: string, sums: InsightSums, against: InsightSums | undefined) => {
    const others = new Map(against && figuresOf(against, money).map(({ name, value }) => [name, value]));
    return figuresOf(sums, money).map(({ name, unit, value }) => [
      ...[part, of, name, unit === 'money' ? currency : unit],
      ...[value ?? '', others.get(name) ?? ''],
    ]);
  };
  return {
    head: ['part', 'of', 'figure', 'unit', total.asOf, compared?.day.asOf ?? 'compared'],
    rows: [
      ...cut.map(([dimension, value]) => ['cut', dimension, value ?? '', '', '', '']),
      ...rows('total', '', total.sums, compared?.day.sums),
      ...groups.flatMap(({ dimension, value, sums }) =>
        rows(dimension, value, sums, before.get(`${dimension} ${value}`)),
      ),
      ...course.flatMap(({ asOf, sums }) => rows('day', asOf, sums, undefined)),
      ...survival.flatMap(({ year, survival: left, low, high, atRisk, lapsed }) => [
        ['policy-year', year, 'survival', 'share', left, ''],
        ['policy-year', year, 'low', 'share', low ?? '', ''],
        ['policy-year', year, 'high', 'share', high ?? '', ''],
        ['policy-year', year, 'atRisk', 'count', atRisk, ''],
        ['policy-year', year, 'lapsed', 'count', lapsed, ''],
      ]),
      ...(policyLife === undefined
        ? []
        : [['policy-year', policyLife.horizon, 'expectedPolicyLife', 'years', policyLife.years, '']]),
      ...standings.map(({ kind, value, n }) => [
        ...[kind, value, kind === 'household' ? 'households' : 'customers', 'count'],
        ...[n, counted.get(`${kind} ${value}`) ?? ''],
      ]),
    ],
  };
}

/** The indicators and, once each, the amounts they are made of. */
function figuresOf(sums: InsightSums, money: (minor: number) => number): Figure[] {
  const csat = csatOf(sums);
  const written = (name: string, unit: string, value: number | null): Figure => ({
    ...{ name, unit, value: value !== null && unit === 'money' ? money(value) : value },
  });
  const indicators: readonly Explained[] = explainGroup(sums);
  const figures = [
    ...indicators.map(({ indicator, unit, value }) => written(indicator, unit, value)),
    ...indicators.flatMap(({ parts }) => parts.map(({ part, unit, value }) => written(part, unit, value))),
    written('csat', 'share', csat?.share ?? null),
    written('nps', 'points', npsOf(sums) ?? null),
  ];
  return [...new Map(figures.map((figure) => [figure.name, figure])).values()];
}

function unitsIn(currency: string): (minor: number) => number {
  const digits =
    currency === ''
      ? 2
      : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
          .maximumFractionDigits ?? 2);
  return (minor) => minor / 10 ** digits;
}
