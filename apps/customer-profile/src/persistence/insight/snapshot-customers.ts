import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import { heldAmounts } from '../../domain/insight/insight-sums.ts';
import type { CustomerRow } from '../customers.repository.ts';
import { ofOffices } from '../offices.ts';

/** Whom the figures of a snapshot stand for, over `insight_customer` as `k`. */
const behind = {
  all: sql`true`,
  'in-force': sql`k."policiesActive" > 0`,
  new: sql`k."customersNew" > 0`,
  'was-active': sql`k."customersActive12mAgo" > 0`,
  left: sql`k."customersActive12mAgo" > 0 and k."customersKept" is null`,
  expired: sql`k."expired12m" > 0`,
  'not-renewed': sql`k."expired12m" > coalesce(k."renewed12m", 0)`,
  'insured-12m': sql`k."exposure12m" > 0 or k."earned12m" <> 0 or k."incurred12m" <> 0 or k."claims12m" > 0`,
  'insured-36m': sql`k."exposure36m" > 0 or k."earned36m" <> 0 or k."incurred36m" <> 0 or k."claims36m" > 0`,
  'claimed-12m': sql`k."claims12m" > 0`,
  'claimed-36m': sql`k."claims36m" > 0`,
  'loss-above-premium': sql`k."incurred36m" > coalesce(k."earned36m", 0)`,
  loyal: sql`k."loyaltySum" >= 60`,
  'not-loyal': sql`coalesce(k."loyaltySum", 0) < 60`,
  answered: sql`k."csatAnswers" > 0`,
  'answered-low': sql`k."csatAnswers" > coalesce(k."csatSatisfied", 0)`,
  'answered-nps': sql`k."npsAnswers" > 0`,
  detractors: sql`k."npsDetractors" > 0`,
} as const satisfies Record<string, RawBuilder<unknown>>;

/** Whom a step of the survival curve stands for: with an end of term in the policy year, and one that was not renewed. */
const ofYear = {
  'ended-in-year': (year: number) => sql`${year}::smallint = any(k.years_ended)`,
  'lapsed-in-year': (year: number) => sql`${year}::smallint = any(k.years_lapsed)`,
} as const;

export type SnapshotList = keyof typeof behind | keyof typeof ofYear;

export function isSnapshotList(text: string): text is SnapshotList {
  return Object.hasOwn(behind, text) || isListOfYear(text);
}

export function isListOfYear(text: string): text is keyof typeof ofYear {
  return Object.hasOwn(ofYear, text);
}

export interface SnapshotListOrder {
  readonly runId: string;
  readonly list: SnapshotList;
  /** Of the curve; 0 for other lists. */
  readonly policyYear: number;
  readonly office: string;
  /** Not those of offices below it. */
  readonly isOfficeOnly: boolean;
  readonly offices: readonly string[];
  /** Of the figures; rows without one count too. */
  readonly currency: string;
  readonly channel: string | undefined;
  readonly vehicle: string | undefined;
  readonly region: string | undefined;
}

/** What of a customer a list shows beside the masked name; amounts of the snapshot. */
export interface SnapshotCustomerRow extends CustomerRow {
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
}

/** The rows of the scope of a list: all that its figure is made of. */
function inScope(order: SnapshotListOrder): RawBuilder<unknown> {
  const { runId, list, office, isOfficeOnly, offices, currency } = order;
  const same = (column: string, value: string | undefined) =>
    value === undefined ? sql`true` : sql`${sql.ref(column)} = ${value}`;
  return sql`k.run_id = ${runId}::uuid
    and ${isOfficeOnly ? sql`k.org_path = ${office}` : ofOffices('k.org_path', [office])}
    and ${ofOffices('k.org_path', offices)}
    and ${isListOfYear(list) ? sql`true` : sql`k.currency in (${currency}, '')`}
    and ${same('k.channel', order.channel)} and ${same('k.vehicle_class', order.vehicle)}
    and ${same('k.region', order.region)}`;
}

const isOn = ({ list, policyYear }: SnapshotListOrder): RawBuilder<unknown> =>
  isListOfYear(list) ? ofYear[list](policyYear) : behind[list];

const ends = (years: RawBuilder<unknown>, year: number) =>
  sql`coalesce(cardinality(array_positions(${years}, ${year}::smallint)), 0)`;

/** Names and values of what a customer adds. Of the curve: ends of the policy year, and how many were not renewed. */
function added({ list, policyYear }: SnapshotListOrder): readonly (readonly [string, RawBuilder<unknown>])[] {
  const held = heldAmounts.map((name) => [name, sql`k.${sql.ref(name)}`] as const);
  return isListOfYear(list)
    ? [
        ...held,
        ['atRisk', ends(sql`k.years_ended`, policyYear)],
        ['lapsed', ends(sql`k.years_lapsed`, policyYear)],
      ]
    : held;
}

const named = (amounts: readonly (readonly [string, RawBuilder<unknown>])[]) =>
  sql.join(amounts.flatMap(([name, value]) => [sql`${name}::text`, value]));

/** Customers of a list of a snapshot who are of the offices now, in the order of their ids. */
export function snapshotCustomers(
  reader: Reader,
  order: SnapshotListOrder,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<SnapshotCustomerRow[]> {
  const { after, limit } = page;
  return reader.rows<SnapshotCustomerRow>(sql`
    select c.id, c.source_ref, c.org_path, c.name_sealed, c.phone_sealed, w.master_key_id, w.wrapped, w.destroyed_at,
      k.currency, jsonb_strip_nulls(jsonb_build_object(${named(added(order))})) as amounts
    from insight_customer k join customer c on c.id = k.customer_id
      left join customer_key w on w.customer_id = c.id
    where ${inScope(order)} and ${isOn(order)} and ${ofOffices('c.org_path', order.offices)}
      ${after === undefined ? sql`` : sql`and k.customer_id > ${after}::uuid`}
    order by k.customer_id limit ${limit}`);
}

/** Sums over a list, and over all that its figure is made of. */
export interface SnapshotListSums {
  readonly customers: number;
  /** Of them are of other offices now. */
  readonly elsewhere: number;
  readonly amounts: Readonly<Record<string, number>>;
  readonly whole: Readonly<Record<string, number>>;
}

export async function snapshotListSums(reader: Reader, order: SnapshotListOrder): Promise<SnapshotListSums> {
  const amounts = added(order);
  const sums = (filter: RawBuilder<unknown>) =>
    named(amounts.map(([name, value]) => [name, sql`coalesce(sum(${value}) ${filter}, 0)`] as const));
  const isHere = order.offices.includes('/')
    ? sql`true`
    : sql`exists (
        select from customer c where c.id = k.customer_id and ${ofOffices('c.org_path', order.offices)})`;
  const [row] = await reader.rows<SnapshotListSums>(sql`
    select count(*) filter (where is_on)::float8 as customers,
      count(*) filter (where is_on and not is_here)::float8 as elsewhere,
      jsonb_build_object(${sums(sql`filter (where is_on)`)}) as amounts,
      jsonb_build_object('customers', count(*), ${sums(sql``)}) as whole
    from (
      select k.*, coalesce(${isOn(order)}, false) as is_on, ${isHere} as is_here
      from insight_customer k where ${inScope(order)}
    ) k`);
  return row!;
}
