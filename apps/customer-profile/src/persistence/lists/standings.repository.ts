import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import type { Quadrant, QuadrantInputs } from '../../domain/lists/quadrant.ts';
import type { FactValues } from '../../domain/rules/evaluate-rule.ts';
import { ofOffices } from '../offices.ts';
import type { StandingKind } from './overrides.repository.ts';

/** One stay on a list or in a quadrant, or on none. */
export interface StandingRow {
  readonly customerId: Uuid;
  readonly kind: StandingKind;
  readonly fromOn: LocalDate;
  /** The first day on which it held no longer; null: it holds. */
  readonly toOn: LocalDate | null;
  readonly value: string | null;
  readonly previous: string | null;
  /** What the rules say. */
  readonly ruled: string | null;
  readonly rulesVersion: number;
  /** Of lists, facts by column; of quadrants, the indices. */
  readonly inputs: FactValues | QuadrantInputs;
  readonly overrideId: Uuid | null;
}

const columns = sql`
  s.customer_id as "customerId", s.kind, s.from_on as "fromOn", s.to_on as "toOn", s.value, s.previous, s.ruled,
  s.rules_version as "rulesVersion", s.inputs, s.override_id as "overrideId"`;

/** Newest first, both kinds. */
export function standingsOf(reader: Reader, customerId: Uuid, limit: number): Promise<StandingRow[]> {
  return reader.rows<StandingRow>(sql`
    select ${columns} from standing s where s.customer_id = ${customerId}
    order by s.from_on desc, s.kind limit ${limit}`);
}

export interface PlacedRow {
  readonly customerId: Uuid;
  readonly orgPath: string;
  readonly list: string | null;
  readonly quadrant: Quadrant | null;
  readonly warning: string | null;
  readonly loyalty: number;
  readonly satisfaction: number | null;
  readonly claims36m: number;
  readonly lossRatio36m: number | null;
  readonly sinceOn: LocalDate | null;
  readonly isOverridden: boolean;
}

export interface PlacesWanted {
  readonly kind: StandingKind;
  readonly value: string | null;
  readonly offices: readonly string[];
  readonly overriddenOnly: boolean;
  readonly after: Uuid | undefined;
  readonly limit: number;
}

/** Customers by where they are now, in the order of their ids. */
export function listPlaced(reader: Reader, wanted: PlacesWanted): Promise<PlacedRow[]> {
  const { kind, value, offices, overriddenOnly, after, limit } = wanted;
  const place = kind === 'list' ? sql`f.list` : sql`f.quadrant::text`;
  const typed = kind === 'list' ? sql`f.list = ${value}` : sql`f.quadrant = ${value}::smallint`;
  return reader.rows<PlacedRow>(sql`
    select f.customer_id as "customerId", f.org_path as "orgPath", f.list, f.quadrant, f.warning, f.loyalty,
      f.satisfaction, f.claims_36m as "claims36m", f.loss_ratio_36m as "lossRatio36m", s.from_on as "sinceOn",
      coalesce(s.override_id is not null, false) as "isOverridden"
    from customer_fact f
    left join standing s on s.customer_id = f.customer_id and s.kind = ${kind} and s.to_on is null
    where ${value === null ? sql`${place} is null` : typed} and ${ofOffices('f.org_path', offices)}
      ${overriddenOnly ? sql`and s.override_id is not null` : sql``}
      ${after === undefined ? sql`` : sql`and f.customer_id > ${after}`}
    order by f.customer_id limit ${limit}`);
}

export interface PlacedCounts {
  readonly customers: bigint;
  readonly good: bigint;
  readonly poor: bigint;
  readonly quadrants: readonly bigint[];
  readonly unknown: bigint;
  readonly amber: bigint;
  readonly red: bigint;
  readonly toChoose: bigint;
  readonly asOf: LocalDate | null;
}

export async function countPlaced(reader: Reader, offices: readonly string[]): Promise<PlacedCounts> {
  const [row] = await reader.rows<PlacedCounts>(sql`
    select count(*) as customers, count(*) filter (where f.list = 'good') as good,
      count(*) filter (where f.list = 'poor') as poor,
      array[count(*) filter (where f.quadrant = 1), count(*) filter (where f.quadrant = 2),
        count(*) filter (where f.quadrant = 3), count(*) filter (where f.quadrant = 4)] as quadrants,
      count(*) filter (where f.quadrant is null) as unknown,
      count(*) filter (where f.warning = 'amber') as amber, count(*) filter (where f.warning = 'red') as red,
      (select count(*) from customer_care k join customer_fact f using (customer_id)
        where k.care = 'choose' and ${ofOffices('f.org_path', offices)}) as "toChoose",
      max(f.as_of) as "asOf"
    from customer_fact f where ${ofOffices('f.org_path', offices)}`);
  return row!;
}

export interface MoveRow extends StandingRow {
  readonly orgPath: string;
  /** Whether a person's word had put them where they were. */
  readonly wasOverridden: boolean;
}

export interface MovesWanted {
  readonly kind: StandingKind;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  readonly offices: readonly string[];
  /** The last one of the page before. */
  readonly after: { readonly on: LocalDate; readonly id: Uuid } | undefined;
  readonly limit: number;
}

/** Who came to another place, the newest day first. */
export function listMoves(reader: Reader, wanted: MovesWanted): Promise<MoveRow[]> {
  const { kind, fromOn, untilOn, offices, after, limit } = wanted;
  return reader.rows<MoveRow>(sql`
    select ${columns}, c.org_path as "orgPath", exists (
        select from standing p where p.customer_id = s.customer_id and p.kind = s.kind and p.to_on = s.from_on
          and p.override_id is not null) as "wasOverridden"
    from standing s join customer c on c.id = s.customer_id
    where s.kind = ${kind} and s.value is distinct from s.previous and s.from_on between ${fromOn} and ${untilOn}
      and ${ofOffices('c.org_path', offices)}
      ${after === undefined ? sql`` : sql`and (s.from_on, s.customer_id) < (${after.on}::date, ${after.id}::uuid)`}
    order by s.from_on desc, s.customer_id desc limit ${limit}`);
}

/** The care of a customer, and who chose it. */
export interface CareSeen {
  readonly care: string;
  readonly sinceOn: LocalDate;
  readonly checkOn: LocalDate | null;
  readonly chosenByLabel: string | null;
  readonly chosenAt: Date | null;
  readonly note: string | null;
}

export async function careOf(reader: Reader, customerId: Uuid): Promise<CareSeen | undefined> {
  const [row] = await reader.rows<CareSeen>(sql`
    select k.care, k.since_on as "sinceOn", k.check_on as "checkOn", h.chosen_by_label as "chosenByLabel",
      h.chosen_at as "chosenAt", h.note
    from customer_care k
    left join lateral (
      select * from care_choice h
      where h.customer_id = k.customer_id and h.since_on = k.since_on and h.care = k.care
      order by chosen_at desc limit 1
    ) h on true
    where k.customer_id = ${customerId}`);
  return row;
}

export interface ChoiceWaiting {
  readonly customerId: Uuid;
  readonly orgPath: string;
  readonly sinceOn: LocalDate;
  readonly loyalty: number;
  readonly satisfaction: number | null;
  readonly relativeRisk: number;
  readonly claims36m: number;
  readonly lossRatio36m: number | null;
  readonly nextExpiryOn: LocalDate | null;
}

/** The longest waiting first. */
export function listChoices(
  reader: Reader,
  {
    offices,
    after,
    limit,
  }: {
    readonly offices: readonly string[];
    readonly after: MovesWanted['after'];
    readonly limit: number;
  },
): Promise<ChoiceWaiting[]> {
  return reader.rows<ChoiceWaiting>(sql`
    select k.customer_id as "customerId", f.org_path as "orgPath", k.since_on as "sinceOn", f.loyalty, f.satisfaction,
      f.relative_risk as "relativeRisk", f.claims_36m as "claims36m", f.loss_ratio_36m as "lossRatio36m",
      f.next_expiry_on as "nextExpiryOn"
    from customer_care k join customer_fact f using (customer_id)
    where k.care = 'choose' and ${ofOffices('f.org_path', offices)}
      ${after === undefined ? sql`` : sql`and (k.since_on, k.customer_id) > (${after.on}::date, ${after.id}::uuid)`}
    order by k.since_on, k.customer_id limit ${limit}`);
}
