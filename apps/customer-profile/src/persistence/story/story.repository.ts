import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import type { KeyColumns } from '../customer-keys.repository.ts';
import { recordOfRow } from '../record-of-row.ts';

/** Which rows of a list: those of one customer, so many. */
export interface RowsOf {
  readonly customerId: string;
  readonly limit: number;
}

/** What stands beside the masked file. */
export interface StoryHead {
  readonly kind: string;
  readonly occupation: string | null;
  readonly household_id: string | null;
  readonly household_by_hand: boolean;
  readonly merged_into: string | null;
  readonly duplicates: number;
  readonly as_of: LocalDate | null;
  readonly list: string | null;
  readonly quadrant: number | null;
  readonly warning: string | null;
  readonly blacklisted: boolean | null;
}

export async function readHead(reader: Reader, customerId: string): Promise<StoryHead> {
  const [head] = await reader.rows<StoryHead>(sql`
    select c.kind, c.occupation, c.household_id, c.household_by_hand, c.merged_into, f.as_of, f.list, f.quadrant,
      f.warning, f.blacklisted,
      (select count(*)::integer from duplicate_pair d
        where (d.customer_id = c.id or d.other_id = c.id) and d.state = 'proposed') as duplicates
    from customer c left join customer_fact f on f.customer_id = c.id where c.id = ${customerId}`);
  return head!;
}

/** Another customer, with the key their name opens with. */
export interface NamedRow extends KeyColumns {
  readonly id: string;
  readonly source_ref: string;
  readonly name_sealed: Buffer | null;
}

export interface MergedRow extends NamedRow {
  readonly merge_id: string;
  readonly merged_at: Date;
  readonly merged_by: string;
}

/** Records that are merged into this one, those too that another one brought along; the newest first. */
export function readMerged(reader: Reader, customerId: string): Promise<MergedRow[]> {
  return reader.rows<MergedRow>(sql`
    select c.id, c.source_ref, c.name_sealed, k.master_key_id, k.wrapped, m.id as merge_id, m.merged_at, m.merged_by
    from customer c join customer_merge m on m.merged_id = c.id and m.undone_at is null
    left join customer_key k on k.customer_id = c.id
    where c.merged_into = ${customerId} order by m.merged_at desc, m.id desc`);
}

/** Others of the household; who went up in another record is seen as that one. */
export function readHousehold(reader: Reader, { customerId, limit }: RowsOf): Promise<NamedRow[]> {
  return reader.rows<NamedRow>(sql`
    select o.id, o.source_ref, o.name_sealed, k.master_key_id, k.wrapped
    from customer c join customer o on o.household_id = c.household_id and o.id <> c.id and o.merged_into is null
    left join customer_key k on k.customer_id = o.id
    where c.id = ${customerId} order by o.source_ref, o.id limit ${limit}`);
}

export interface VehicleRow extends KeyColumns {
  readonly id: string;
  readonly source_ref: string;
  readonly plate_sealed: Buffer | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly gone_on: LocalDate | null;
}

export function readVehicles(reader: Reader, { customerId, limit }: RowsOf): Promise<VehicleRow[]> {
  return reader.rows<VehicleRow>(sql`
    select v.id, v.source_ref, v.plate_sealed, v.attributes, v.gone_on, k.master_key_id, k.wrapped
    from vehicle v left join customer_key k on k.customer_id = ${recordOfRow('v')}
    where v.customer_id = ${customerId} order by v.gone_on desc nulls first, v.source_ref limit ${limit}`);
}

/** A term as JSON of the database. */
export interface TermJson {
  readonly id: string;
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate;
  readonly premium_minor: string;
  readonly currency: string;
  readonly bound_on: LocalDate | null;
  readonly cancelled_on: LocalDate | null;
  readonly declined: boolean;
  readonly arrears_minor: string;
}

export interface StoryPolicyRow extends KeyColumns {
  readonly id: string;
  readonly source_ref: string;
  readonly cover: string | null;
  readonly vehicle_id: string | null;
  readonly plate_sealed: Buffer | null;
  readonly terms: readonly TermJson[];
}

/** With their newest terms, one more than the limit where there are more; what ends last comes first. */
export function readStoryPolicies(
  reader: Reader,
  { customerId, limit }: RowsOf,
  termsMax: number,
): Promise<StoryPolicyRow[]> {
  return reader.rows<StoryPolicyRow>(sql`
    select p.id, p.source_ref, p.cover, newest.vehicle_id, v.plate_sealed, k.master_key_id, k.wrapped,
      coalesce((
        select jsonb_agg(to_jsonb(t) order by t.starts_on desc) from (
          select id, starts_on, ends_on, premium_minor::text, currency, bound_on, cancelled_on, declined,
            arrears_minor::text
          from policy_term where customer_id = p.customer_id and policy_id = p.id
          order by starts_on desc limit ${termsMax + 1}
        ) t), '[]') as terms
    from policy p
    left join lateral (
      select t.vehicle_id, t.ends_on from policy_term t
      where t.customer_id = p.customer_id and t.policy_id = p.id order by t.starts_on desc limit 1
    ) newest on true
    left join vehicle v on v.customer_id = p.customer_id and v.id = newest.vehicle_id
    left join customer_key k on k.customer_id = ${recordOfRow('v')}
    where p.customer_id = ${customerId} order by newest.ends_on desc nulls last, p.source_ref limit ${limit}`);
}

export interface StoryClaimRow {
  readonly id: string;
  readonly policy_ref: string;
  readonly occurred_on: LocalDate;
  readonly reported_on: LocalDate | null;
  readonly closed_on: LocalDate | null;
  readonly withdrawn_on: LocalDate | null;
  readonly fault_percent: number | null;
  readonly currency: string;
  readonly paid_minor: bigint;
  readonly outstanding_minor: bigint;
  readonly recovered_minor: bigint;
  readonly payments: readonly { readonly guarantee: string; readonly paid_minor: string }[];
}

export function readStoryClaims(reader: Reader, { customerId, limit }: RowsOf): Promise<StoryClaimRow[]> {
  return reader.rows<StoryClaimRow>(sql`
    select c.id, p.source_ref as policy_ref, c.occurred_on, c.reported_on, c.closed_on, c.withdrawn_on,
      c.fault_percent, c.currency, c.paid_minor, c.outstanding_minor, c.recovered_minor,
      coalesce((
        select jsonb_agg(to_jsonb(y) order by y.guarantee) from (
          select guarantee, sum(paid_minor)::bigint::text as paid_minor from claim_payment
          where customer_id = c.customer_id and claim_id = c.id group by guarantee
        ) y), '[]') as payments
    from claim c join policy p on p.customer_id = c.customer_id and p.id = c.policy_id
    where c.customer_id = ${customerId} order by c.occurred_on desc, c.id limit ${limit}`);
}

export interface AnswerRow {
  readonly id: string;
  readonly kind: string;
  readonly score: number;
  readonly answered_on: LocalDate;
}

export function readAnswers(reader: Reader, { customerId, limit }: RowsOf): Promise<AnswerRow[]> {
  return reader.rows<AnswerRow>(sql`
    select id, kind, score, answered_on from satisfaction_answer
    where customer_id = ${customerId} order by answered_on desc, id limit ${limit}`);
}

export interface OutcomeRow {
  readonly policy_ref: string;
  readonly expired_on: LocalDate;
  readonly outcome: string;
  readonly reason: string | null;
  readonly competitor: string | null;
}

export function readOutcomes(reader: Reader, { customerId, limit }: RowsOf): Promise<OutcomeRow[]> {
  return reader.rows<OutcomeRow>(sql`
    select p.source_ref as policy_ref, o.expired_on, o.outcome, o.reason, o.competitor
    from renewal_outcome o join policy p on p.customer_id = o.customer_id and p.id = o.policy_id
    where o.customer_id = ${customerId} order by o.expired_on desc, p.source_ref limit ${limit}`);
}
