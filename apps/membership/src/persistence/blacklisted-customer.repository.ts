import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { ClaimFreeFact, TermFact } from '../domain/member-facts.ts';

/** Whether a customer is turned away, as a fact with its version. */
export interface BlacklistFact {
  readonly customerId: string;
  readonly blocked: boolean;
  readonly version: bigint;
}

/**
 * Nobody of these is listed or freed until the transaction ends: whether they become members, and whether their facts
 * are withheld, is decided on the same word.
 */
export async function holdBlacklist(tx: Transaction, customerIds: readonly string[]): Promise<void> {
  await tx.rows(sql`
    select from blacklisted_customer where customer_id = any (${customerIds}::uuid[]) order by customer_id for share`);
}

/** Notes the newest word on each customer; an older one changes nothing. @returns those who are free since */
export async function noteBlacklisted(tx: Transaction, facts: readonly BlacklistFact[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string; blocked: boolean }>(sql`
    with newest as (
      select distinct on (customer_id) * from unnest(${facts.map(({ customerId }) => customerId)}::uuid[],
        ${facts.map(({ blocked }) => blocked)}::boolean[], ${facts.map(({ version }) => version)}::bigint[])
        as fact (customer_id, blocked, version)
      order by customer_id, version desc
    )
    insert into blacklisted_customer as known (customer_id, blocked, version)
    select customer_id, blocked, version from newest order by customer_id
    on conflict (customer_id) do update set blocked = excluded.blocked, version = excluded.version
    where known.version < excluded.version
    returning customer_id as id, blocked`);
  return rows.filter(({ blocked }) => !blocked).map(({ id }) => id);
}

/** Those who would become members but for being listed. */
export async function turnedAway(
  reader: Reader,
  customerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ id: string }>(sql`
    select customer_id as id from blacklisted_customer b
    where customer_id = any (${customerIds}::uuid[]) and blocked
      and not exists (select from member where member.customer_id = b.customer_id)`);
  return new Set(rows.map(({ id }) => id));
}

export type WithheldKind = 'term' | 'claim-free';

/** A fact that was not taken, as JSON. */
export interface WithheldFact {
  readonly customerId: string;
  readonly factId: string;
  readonly version: bigint;
  readonly json: string;
}

/** Keeps the newest of each. */
export async function withholdFacts(
  tx: Transaction,
  kind: WithheldKind,
  facts: readonly WithheldFact[],
): Promise<void> {
  await tx.rows(sql`
    insert into withheld_fact (customer_id, kind, fact_id, version, fact)
    select customer_id, ${kind}, fact_id, version, fact
    from unnest(${facts.map(({ customerId }) => customerId)}::uuid[], ${facts.map(({ factId }) => factId)}::uuid[],
      ${facts.map(({ version }) => version)}::bigint[], ${facts.map(({ json }) => json)}::jsonb[])
      as fact (customer_id, fact_id, version, fact)
    order by customer_id, fact_id
    on conflict (customer_id, kind, fact_id) do update set version = excluded.version, fact = excluded.fact
    where withheld_fact.version < excluded.version`);
}

/** Takes the terms that were withheld of these customers; their versions are texts. */
export async function takeWithheldTerms(
  tx: Transaction,
  customerIds: readonly string[],
): Promise<TermFact[]> {
  const rows = await tx.rows<{ fact: TermFact }>(take('term', customerIds));
  return rows.map(({ fact }) => fact);
}

/** The same of years without a claim. */
export async function takeWithheldClaimFree(
  tx: Transaction,
  customerIds: readonly string[],
): Promise<ClaimFreeFact[]> {
  const rows = await tx.rows<{ fact: ClaimFreeFact }>(take('claim-free', customerIds));
  return rows.map(({ fact }) => fact);
}

function take<Row>(kind: WithheldKind, customerIds: readonly string[]): RawBuilder<Row> {
  return sql<Row>`
    delete from withheld_fact where customer_id = any (${customerIds}::uuid[]) and kind = ${kind} returning fact`;
}
