import type { FinanceReport, Standing } from '@evergreen/contracts/membership';
import { formatMinor, type LocalDate } from '@evergreen/kernel';
import type { OpenLot } from '../persistence/finance-lots.ts';

/** Columns and rows of a file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const figures = ['pending', 'active', 'held', 'outstanding', 'owed', 'full_cost', 'liability'];
const share = (millionths: number) => (millionths / 1_000_000).toFixed(6);

/** What can be had of a closed day beside its lots. The first column is the day. */
const tables = {
  standing: (report: FinanceReport): Table => ({
    columns: ['as_of', 'by', 'item', ...figures, 'currency'],
    rows: standings(report).map(([by, item, standing]) => [
      ...[report.asOf, by, item],
      ...figuresOf(standing),
      report.currency,
    ]),
  }),
  flows: ({ asOf, flows }: FinanceReport): Table => ({
    columns: [
      ...[
        'as_of',
        'month',
        'source',
        'rule',
        'issued',
        'redeemed',
        'expired',
        'reversed',
        'adjusted',
        'moved',
      ],
    ],
    rows: flows.map((flow) => [
      ...[asOf, flow.month, flow.sourceKind, flow.ruleId],
      ...[flow.issued, flow.redeemed, flow.expired, flow.reversed, flow.adjusted, flow.moved].map(String),
    ]),
  }),
  'trial-balance': ({ asOf, trialBalance }: FinanceReport): Table => ({
    columns: ['as_of', 'kind', 'name', 'points_in', 'points_out', 'differing', 'first_member'],
    rows: [
      ...trialBalance!.accounts.map(({ account, pointsIn, pointsOut }) => [
        ...[asOf, 'account', account, String(pointsIn), String(pointsOut), '', ''],
      ]),
      ...trialBalance!.controls.map(({ control, differing, memberNumber = '' }) => [
        ...[asOf, 'control', control, '', '', String(differing), memberNumber],
      ]),
    ],
  }),
  breakage: ({ asOf, breakage }: FinanceReport): Table => ({
    columns: ['as_of', 'age', 'exposed', 'redeemed', 'expired', 'lots', 'credibility', 'expected_redemption'],
    rows: breakage!.ages.map((age) => [
      ...[asOf, age.age, age.exposed, age.redeemed, age.expired, age.lots].map(String),
      ...[share(age.credibilityMillionths), share(age.ultimateMillionths)],
    ]),
  }),
} as const;

export type ReportTable = keyof typeof tables;
export type FinanceTable = ReportTable | 'lots';

export function isFinanceTable(text: string): text is FinanceTable {
  return text === 'lots' || Object.hasOwn(tables, text);
}

export function tableOf(report: FinanceReport, table: ReportTable): Table {
  return tables[table](report);
}

/** A member is named by the number of the card, which says nothing about the person. */
export function lotTable(asOf: LocalDate, lots: readonly OpenLot[]): Table {
  return {
    columns: [
      ...['as_of', 'member', 'lot', 'source', 'rule', 'issued_on', 'active_on', 'expires_on', 'state'],
      ...['available', 'held'],
    ],
    rows: lots.map((lot) => [
      ...[asOf, lot.memberNumber, lot.lotId, lot.sourceKind, lot.ruleId, lot.issuedOn, lot.activeOn ?? ''],
      ...[lot.expiresOn ?? '', stateOf(lot, asOf), String(lot.available), String(lot.held)],
    ]),
  };
}

function stateOf({ available, activeOn }: OpenLot, asOf: LocalDate): string {
  if (available < 0n) return 'owed';
  return activeOn === null || activeOn > asOf ? 'pending' : 'active';
}

type Row = readonly [by: string, item: string, standing: Standing];

function standings(report: FinanceReport): Row[] {
  return [
    ['total', '', report.total!],
    ...report.byExpiry.map(({ month = 'none', standing }): Row => ['expiry', month, standing!]),
    ...report.byTier.map(({ tierId, standing }): Row => ['tier', tierId, standing!]),
    ...report.bySource.map(({ sourceKind, ruleId, standing }): Row => {
      return ['source', `${sourceKind}/${ruleId}`, standing!];
    }),
    ...report.byAge.map(({ fromMonths, toMonths, standing }): Row => {
      const item = toMonths === undefined ? `from ${fromMonths}` : `${fromMonths} to ${toMonths - 1}`;
      return ['age-in-months', item, standing!];
    }),
  ];
}

function figuresOf({ pending, active, held, outstanding, owed, fullCostMinor, liabilityMinor }: Standing) {
  return [
    ...[pending, active, held, outstanding, owed].map(String),
    ...[fullCostMinor, liabilityMinor].map((minor) => formatMinor(minor)),
  ];
}
