import { sql, type Transaction } from '@evergreen/persistence';
import type { ClaimFreeFact, HeldFact, TermFact } from '../domain/member-facts.ts';

interface ChangedRow {
  readonly memberId: string;
}

// Sorted, so that two batches that meet wait for each other and never in a circle.

/** @returns the members of whom something new was learned */
export async function recordTerms(tx: Transaction, facts: readonly TermFact[]): Promise<string[]> {
  const rows = await tx.rows<ChangedRow>(sql`
    insert into cover_term (member_id, term_id, version, policy_id, starts_on, ends_on)
    select member_id, term_id, fact.version, policy_id, starts_on, ends_on
    from unnest(${facts.map((fact) => fact.customerId)}::uuid[], ${facts.map((fact) => fact.termId)}::uuid[],
      ${facts.map((fact) => fact.version)}::bigint[], ${facts.map((fact) => fact.policyId)}::uuid[],
      ${facts.map((fact) => fact.startsOn)}::date[], ${facts.map((fact) => fact.endsOn)}::date[])
      as fact (customer_id, term_id, version, policy_id, starts_on, ends_on)
    join member using (customer_id)
    order by 1, 2
    on conflict (member_id, term_id) do update set version = excluded.version, policy_id = excluded.policy_id,
      starts_on = excluded.starts_on, ends_on = excluded.ends_on
    where cover_term.version < excluded.version
    returning member_id as "memberId"`);
  return membersOf(rows);
}

/** @returns the members of whom something new was learned */
export async function recordClaimFree(tx: Transaction, facts: readonly ClaimFreeFact[]): Promise<string[]> {
  const rows = await tx.rows<ChangedRow>(sql`
    insert into claim_free_policy (member_id, policy_id, version, claim_free_years, term_ends_on, fault_open,
      counted_on, open_counted)
    select member_id, policy_id, fact.version, claim_free_years, term_ends_on, fault_open,
      string_to_array(counted_on, ',')::date[], open_counted
    from unnest(${facts.map((fact) => fact.customerId)}::uuid[], ${facts.map((fact) => fact.policyId)}::uuid[],
      ${facts.map((fact) => fact.version)}::bigint[], ${facts.map((fact) => fact.claimFreeYears)}::integer[],
      ${facts.map((fact) => fact.termEndsOn)}::date[], ${facts.map((fact) => fact.faultOpen)}::boolean[],
      ${facts.map((fact) => fact.countedOn.join(','))}::text[], ${facts.map((fact) => fact.openCounted)}::boolean[])
      as fact (customer_id, policy_id, version, claim_free_years, term_ends_on, fault_open, counted_on, open_counted)
    join member using (customer_id)
    order by 1, 2
    on conflict (member_id, policy_id) do update set version = excluded.version,
      claim_free_years = excluded.claim_free_years, term_ends_on = excluded.term_ends_on,
      fault_open = excluded.fault_open, counted_on = excluded.counted_on, open_counted = excluded.open_counted
    where claim_free_policy.version < excluded.version
    returning member_id as "memberId"`);
  return membersOf(rows);
}

/** @returns the members of whom something new was learned */
export async function recordHeldFacts(tx: Transaction, facts: readonly HeldFact[]): Promise<string[]> {
  const rows = await tx.rows<ChangedRow>(sql`
    insert into member_fact (member_id, key, version, holds)
    select member_id, fact.key, fact.version, holds
    from unnest(${facts.map((fact) => fact.customerId)}::uuid[], ${facts.map((fact) => fact.key)}::text[],
      ${facts.map((fact) => fact.version)}::bigint[], ${facts.map((fact) => fact.holds)}::boolean[])
      as fact (customer_id, key, version, holds)
    join member using (customer_id)
    order by 1, 2
    on conflict (member_id, key) do update set version = excluded.version, holds = excluded.holds
    where member_fact.version < excluded.version
    returning member_id as "memberId"`);
  return membersOf(rows);
}

function membersOf(rows: readonly ChangedRow[]): string[] {
  return [...new Set(rows.map(({ memberId }) => memberId))].sort();
}

/**
 * Gives members the cover and claim-free years of others who went up in them. Those keep theirs, so that it can be
 * undone. What others set of a customer is not given on: whoever sets it hears of the merge.
 */
export async function shareFacts(
  tx: Transaction,
  pairs: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  const pair = sql`unnest(${pairs.map(({ from }) => from)}::uuid[], ${pairs.map(({ to }) => to)}::uuid[])
    as pair (from_id, to_id)`;
  await tx.rows(sql`
    insert into cover_term (member_id, term_id, version, policy_id, starts_on, ends_on)
    select distinct on (to_id, term_id) to_id, term_id, version, policy_id, starts_on, ends_on
    from ${pair} join cover_term on member_id = from_id
    order by to_id, term_id, version desc
    on conflict (member_id, term_id) do update set version = excluded.version, policy_id = excluded.policy_id,
      starts_on = excluded.starts_on, ends_on = excluded.ends_on
    where cover_term.version < excluded.version`);
  await tx.rows(sql`
    insert into claim_free_policy (member_id, policy_id, version, claim_free_years, term_ends_on, fault_open,
      counted_on, open_counted)
    select distinct on (to_id, policy_id) to_id, policy_id, version, claim_free_years, term_ends_on, fault_open,
      counted_on, open_counted
    from ${pair} join claim_free_policy on member_id = from_id
    order by to_id, policy_id, version desc
    on conflict (member_id, policy_id) do update set version = excluded.version,
      claim_free_years = excluded.claim_free_years, term_ends_on = excluded.term_ends_on,
      fault_open = excluded.fault_open, counted_on = excluded.counted_on, open_counted = excluded.open_counted
    where claim_free_policy.version < excluded.version`);
}

/** Takes from a member what came from others. */
export async function unshareFacts(
  tx: Transaction,
  memberId: string,
  from: readonly string[],
): Promise<void> {
  await tx.rows(sql`
    delete from cover_term where member_id = ${memberId} and term_id in (
      select term_id from cover_term where member_id = any (${from}::uuid[]))`);
  await tx.rows(sql`
    delete from claim_free_policy where member_id = ${memberId} and policy_id in (
      select policy_id from claim_free_policy where member_id = any (${from}::uuid[]))`);
}
