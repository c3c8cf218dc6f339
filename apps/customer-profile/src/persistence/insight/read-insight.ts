import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { InsightSums } from '../../domain/insight/insight-sums.ts';
import type { PolicyYear } from '../../domain/insight/survival.ts';
import { ofOffices } from '../offices.ts';
import { summedAmounts } from './insight-sums.ts';

export interface Snapshot {
  readonly asOf: LocalDate;
  readonly runId: string;
  readonly rulesVersion: number;
  readonly reckonedAt: Date;
  /** Whether the customers behind the figures are kept. */
  readonly holdsCustomers: boolean;
}

const snapshotColumns = sql`as_of as "asOf", run_id as "runId", rules_version as "rulesVersion",
  reckoned_at as "reckonedAt", holds_customers as "holdsCustomers"`;

/** Newest first. */
export function readSnapshots(reader: Reader, limit: number): Promise<Snapshot[]> {
  return reader.rows<Snapshot>(sql`
    select ${snapshotColumns}
    from insight_snapshot order by as_of desc limit ${limit}`);
}

export async function hasCustomers(reader: Reader): Promise<boolean> {
  const [row] = await reader.rows<{ has: boolean }>(sql`select exists (select from customer) as has`);
  return row!.has;
}

/** Days whose snapshot is not of an empty book, and keeps the customers behind it. */
export async function daysWithCustomers(reader: Reader): Promise<ReadonlySet<LocalDate>> {
  const rows = await reader.rows<{ asOf: LocalDate }>(sql`
    select as_of as "asOf" from insight_snapshot s
    where s.holds_customers and exists (select from insight_row r where r.run_id = s.run_id)`);
  return new Set(rows.map(({ asOf }) => asOf));
}

/** The snapshots of these days; nobody replaces them until the transaction has ended. */
export async function heldSnapshots(
  tx: Transaction,
  days: readonly LocalDate[],
): Promise<ReadonlyMap<LocalDate, Snapshot>> {
  const rows = await tx.rows<Snapshot>(sql`
    select ${snapshotColumns}
    from insight_snapshot where as_of = any(${days}::date[]) order by as_of for share`);
  return new Map(rows.map((each) => [each.asOf, each]));
}

export const dimensions = ['office', 'channel', 'vehicle', 'region'] as const;
export type Dimension = (typeof dimensions)[number];

/** Groups of one dimension, the largest first. */
export interface GroupSums {
  readonly dimension: Dimension;
  readonly value: string;
  readonly sums: InsightSums;
}

/** Rows of an office and those below it that are of the offices. */
function within(office: string, offices: readonly string[]): RawBuilder<unknown> {
  return sql`${ofOffices('org_path', [office])} and ${ofOffices('org_path', offices)}`;
}

/** The office below this one that an office belongs to; the office itself for its own customers. */
function child(office: string): RawBuilder<unknown> {
  const prefix = office === '/' ? '/' : `${office}/`;
  return sql`case when starts_with(org_path, ${prefix}) and org_path <> ${office}
    then ${prefix} || split_part(substr(org_path, ${prefix.length + 1}), '/', 1) else org_path end`;
}

/** The currency that most customers of the runs have. */
export async function currencyOf(
  reader: Reader,
  runIds: readonly string[],
  office: string,
  offices: readonly string[],
): Promise<string> {
  const [row] = await reader.rows<{ currency: string }>(sql`
    select currency from insight_row where run_id = any(${runIds}::uuid[]) and currency <> '' and ${within(office, offices)}
    group by currency order by sum(customers) desc, currency limit 1`);
  return row?.currency ?? '';
}

/** What the figures are cut to; undefined: not by this, empty text: not known. */
export interface InsightCut {
  readonly channel: string | undefined;
  readonly vehicle: string | undefined;
  readonly region: string | undefined;
}

export interface InsightScope {
  readonly office: string;
  readonly offices: readonly string[];
  readonly currency: string;
  readonly cut: InsightCut;
}

function ofCut({ channel, vehicle, region }: InsightCut): RawBuilder<unknown> {
  const same = (column: string, value: string | undefined) =>
    value === undefined ? sql`true` : sql`${sql.ref(column)} = ${value}`;
  return sql`${same('channel', channel)} and ${same('vehicle_class', vehicle)} and ${same('region', region)}`;
}

function ofScope({ office, offices, currency, cut }: InsightScope): RawBuilder<unknown> {
  // Who has no term yet has no currency, and counts all the same.
  return sql`currency in (${currency}, '') and ${within(office, offices)} and ${ofCut(cut)}`;
}

/** The amounts of each run. */
export async function totals(
  reader: Reader,
  runIds: readonly string[],
  scope: InsightScope,
): Promise<ReadonlyMap<string, InsightSums>> {
  const rows = await reader.rows<InsightSums & { run: string }>(sql`
    select run_id as run, ${summedAmounts} from insight_row where run_id = any(${runIds}::uuid[]) and ${ofScope(scope)}
    group by run_id`);
  return new Map(rows.map(({ run, ...sums }) => [run, sums]));
}

/** The amounts of one run by each dimension; of each the largest. */
export async function groups(
  reader: Reader,
  runId: string,
  scope: InsightScope,
  groupsMax: number,
): Promise<GroupSums[]> {
  const by = {
    office: child(scope.office),
    channel: sql`channel`,
    vehicle: sql`vehicle_class`,
    region: sql`region`,
  } as const satisfies Record<Dimension, RawBuilder<unknown>>;
  const parts = dimensions.map(
    (dimension) => sql`(
      select ${dimension}::text as dimension, ${by[dimension]} as value, ${summedAmounts}
      from insight_row where run_id = ${runId} and ${ofScope(scope)}
      group by 2 order by sum(customers) desc limit ${groupsMax})`,
  );
  const rows = await reader.rows<InsightSums & Pick<GroupSums, 'dimension' | 'value'>>(
    sql`${sql.join(parts, sql` union all `)}`,
  );
  return rows.map(({ dimension, value, ...sums }) => ({ dimension, value, sums }));
}

/** A value that figures can be cut to. */
export interface InsightChoice {
  readonly dimension: Exclude<Dimension, 'office'>;
  readonly value: string;
}

/** The largest of each dimension of an office, whatever it is cut to. */
export function choices(
  reader: Reader,
  runId: string,
  scope: InsightScope,
  max: number,
): Promise<InsightChoice[]> {
  const by = { channel: 'channel', vehicle: 'vehicle_class', region: 'region' } as const;
  const parts = Object.entries(by).map(
    ([dimension, column]) => sql`(
      select ${dimension}::text as dimension, ${sql.ref(column)} as value
      from insight_row where run_id = ${runId} and ${within(scope.office, scope.offices)}
      group by 2 order by sum(customers) desc, 2 limit ${max})`,
  );
  return reader.rows<InsightChoice>(sql`${sql.join(parts, sql` union all `)}`);
}

export function policyYears(reader: Reader, runId: string, scope: InsightScope): Promise<PolicyYear[]> {
  return reader.rows<PolicyYear>(sql`
    select policy_year as year, sum(at_risk)::float8 as "atRisk", sum(lapsed)::float8 as lapsed
    from insight_survival
    where run_id = ${runId} and ${within(scope.office, scope.offices)} and ${ofCut(scope.cut)}
    group by policy_year order by policy_year limit 30`);
}

export interface StandingCount {
  readonly kind: string;
  readonly value: string;
  readonly n: number;
}

export function standingCounts(reader: Reader, runId: string, scope: InsightScope): Promise<StandingCount[]> {
  return reader.rows<StandingCount>(sql`
    select kind, value, sum(n)::float8 as n from insight_standing
    where run_id = ${runId} and ${within(scope.office, scope.offices)} group by kind, value order by kind, value`);
}
