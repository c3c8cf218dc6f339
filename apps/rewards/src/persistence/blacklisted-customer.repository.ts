import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { newest } from '../domain/facts.ts';
import type { CustomerRange } from './history.repository.ts';

/** Whether a customer is turned away, as a fact with its version. */
export interface BlacklistFact {
  readonly customerId: string;
  readonly blocked: boolean;
  readonly version: bigint;
}

/**
 * Notes the newest word on each customer; an older one changes nothing. Terms that were refused for it, or may have been
 * refused a renewal bonus, are marked as decided on something that has changed since, once it holds no more.
 */
export async function noteBlacklisted(
  tx: Transaction,
  facts: readonly BlacklistFact[],
  now: Date,
): Promise<void> {
  const known = newest(facts, ({ customerId }) => customerId);
  await tx.rows(sql`
    with fresh as (
      insert into blacklisted_customer (customer_id, blocked, version)
      select * from unnest(${known.map(({ customerId }) => customerId)}::uuid[],
        ${known.map(({ blocked }) => blocked)}::boolean[], ${known.map(({ version }) => version)}::bigint[])
        as fact (customer_id, blocked, version)
      order by customer_id
      on conflict (customer_id) do update set blocked = excluded.blocked, version = excluded.version
      where blacklisted_customer.version < excluded.version
      returning customer_id, blocked
    )
    update no_claim_decision decision set changed_at = ${now}
    from fresh
    where decision.customer_id = fresh.customer_id and not fresh.blocked
      and (decision.outcome = 'BLACKLISTED' or decision.renewal ->> 'state' <> 'GRANTED')
      and decision.changed_at is null`);
}

/** Who of a range is turned away now. */
export async function blacklistedInRange(reader: Reader, range: CustomerRange): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ id: string }>(sql`
    select customer_id as id from blacklisted_customer
    where blocked and customer_id >= ${range.from} and customer_id < ${range.to}`);
  return new Set(rows.map(({ id }) => id));
}

export async function isBlacklisted(reader: Reader, customerId: string): Promise<boolean> {
  const rows = await reader.rows(sql`
    select from blacklisted_customer where blocked and customer_id = ${customerId}`);
  return rows.length > 0;
}
