import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { LocalDate } from '@evergreen/kernel';
import { lastDayOfCover } from './last-day-of-cover.ts';
import { throughCursor } from './through-cursor.ts';

export interface CustomerFactRow {
  readonly id: string;
  readonly version: bigint;
  /** Null where no phone is known. */
  readonly phone_index: Buffer | null;
  readonly org_path: string;
}

export interface TermFactRow {
  readonly id: string;
  readonly version: bigint;
  readonly customer_id: string;
  readonly policy_id: string;
  readonly vehicle_id: string;
  /** The policy's number. */
  readonly policy_ref: string;
  readonly starts_on: LocalDate;
  /** Last day of cover, whatever was agreed. */
  readonly ends_on: LocalDate;
  readonly premium_minor: bigint;
  readonly currency: string;
  readonly stated_claims: number;
  readonly closed: boolean;
  /** Null: not known. */
  readonly cover: string | null;
  readonly arrears_minor: bigint;
}

export interface ClaimFactRow {
  readonly id: string;
  readonly version: bigint;
  readonly customer_id: string;
  readonly policy_id: string;
  readonly term_id: string | null;
  readonly occurred_on: LocalDate;
  readonly fault_percent: number | null;
  readonly currency: string;
  readonly withdrawn: boolean;
  readonly guarantees: string[];
  /** Minor units as decimal text, one for each of `guarantees`. */
  readonly paid: string[];
}

/** Customers this import made or changed. */
export function changedCustomers(tx: Transaction): AsyncGenerator<CustomerFactRow[]> {
  return throughCursor(
    tx,
    'changed_customers',
    sql`
      select m.id, m.version, m.org_path,
        case when m.phone is null then m.known_phone_index else s.phone_index end as phone_index
      from merged_customer m left join sealed_customer s on s.id = m.id where m.is_new or m.is_changed`,
  );
}

/** Terms this import made or changed. */
export function changedTerms(tx: Transaction, currency: string): AsyncGenerator<TermFactRow[]> {
  return throughCursor(
    tx,
    'changed_terms',
    sql`
      select id, version, told_of as customer_id, policy_id, vehicle_id, policy_ref, starts_on, ${lastDayOfCover()} as ends_on, premium_minor,
        ${currency}::text as currency, stated_claims, closed_on is not null as closed, cover, arrears_minor
      from merged_term where is_new or is_changed`,
  );
}

/** Facts of the terms whose ids stand in the given rows, as they are. */
export function termFacts(ids: RawBuilder<unknown>): RawBuilder<TermFactRow> {
  return sql<TermFactRow>`
    select t.id, t.version, coalesce(p.came_as, t.customer_id) as customer_id, t.policy_id, t.vehicle_id, p.source_ref as policy_ref, t.starts_on,
      ${lastDayOfCover('t.')} as ends_on,
      t.premium_minor, t.currency, t.stated_claims, t.closed_on is not null as closed, p.cover, t.arrears_minor
    from ${ids} changed
    join policy_term t on t.customer_id = changed.customer_id and t.id = changed.id
    join policy p on p.customer_id = t.customer_id and p.id = t.policy_id`;
}

/** Claims this import made or changed. */
export function changedClaims(tx: Transaction): AsyncGenerator<ClaimFactRow[]> {
  return throughCursor(
    tx,
    'changed_claims',
    claimFacts(sql`(select customer_id, id from merged_claim where is_new or is_changed)`),
  );
}

/** Claims that were given or lost their term, because this import brought or changed terms. */
export function reattachedClaims(tx: Transaction): AsyncGenerator<ClaimFactRow[]> {
  return throughCursor(tx, 'reattached_claims', claimFacts(sql`reattached_claim`));
}

function claimFacts(ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select c.id, c.version, coalesce(p.came_as, c.customer_id) as customer_id, c.policy_id, c.term_id, c.occurred_on, c.fault_percent, c.currency,
      c.withdrawn_on is not null as withdrawn, paid.guarantees, paid.paid
    from ${ids} changed
    join claim c on c.customer_id = changed.customer_id and c.id = changed.id
    join policy p on p.customer_id = c.customer_id and p.id = c.policy_id
    cross join lateral (
      select array_agg(guarantee order by guarantee) as guarantees, array_agg(paid_minor::text order by guarantee) as paid
      from (
        select guarantee, sum(paid_minor - recovered_minor)::bigint as paid_minor from claim_payment
        where customer_id = c.customer_id and claim_id = c.id group by guarantee
      ) by_guarantee
    ) paid`;
}
