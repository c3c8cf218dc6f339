import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { Channel, ConsentSaid, Purpose } from '../domain/consent.ts';

const saidStatement = statement(
  'customer-profile.consents-said',
  `select distinct on (customer_id, channel, purpose) customer_id, channel, purpose, given, at
   from consent_change where customer_id = any ($1::uuid[])
   order by customer_id, channel, purpose, n desc`,
);

/** The last word of each customer about each way and purpose. */
export async function consentsSaid(
  reader: Reader,
  customerIds: readonly string[],
): Promise<Map<string, ConsentSaid[]>> {
  const rows = await reader.prepared<ConsentSaid & { customer_id: string }>(saidStatement, [customerIds]);
  const said = new Map<string, ConsentSaid[]>();
  for (const row of rows) said.set(row.customer_id, [...(said.get(row.customer_id) ?? []), row]);
  return said;
}

/** One word of a customer. */
export interface ConsentChange {
  readonly id: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly given: boolean;
  readonly at: Date;
  readonly source: 'portal' | 'staff';
  /** Their account. */
  readonly changedBy: string;
  /** A staff number; empty for the member. */
  readonly changedByLabel: string;
  readonly reason: string;
}

/** Newest first. */
export function consentHistory(reader: Reader, customerId: string, limit: number): Promise<ConsentChange[]> {
  return reader.rows<ConsentChange>(sql`
    select id, channel, purpose, given, at, source, changed_by as "changedBy", changed_by_label as "changedByLabel", reason
    from consent_change where customer_id = ${customerId} order by n desc limit ${limit}`);
}

/** One word of a customer after the other: which was the last must not be a matter of clocks. */
export async function lockConsents(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended('consents/' || ${customerId}::text, 0))`);
}

/** What was said with this key before. */
export function choicesOfKey(
  tx: Transaction,
  customerId: string,
  key: string,
): Promise<Pick<ConsentChange, 'channel' | 'purpose' | 'given'>[]> {
  return tx.rows(sql`
    select channel, purpose, given from consent_change where customer_id = ${customerId} and key = ${key}`);
}

export async function insertChanges(
  tx: Transaction,
  customerId: string,
  key: string,
  changes: readonly ConsentChange[],
): Promise<void> {
  await tx.rows(sql`
    insert into consent_change
      (customer_id, n, id, key, channel, purpose, given, at, source, changed_by, changed_by_label, reason)
    select ${customerId}::uuid, nth + (select count(*) from consent_change where customer_id = ${customerId}), id,
      ${key}::text, channel, purpose, given, at, source, changed_by, changed_by_label, reason
    from unnest(
      ${changes.map(({ id }) => id)}::uuid[], ${changes.map(({ channel }) => channel)}::text[],
      ${changes.map(({ purpose }) => purpose)}::text[], ${changes.map(({ given }) => given)}::boolean[],
      ${changes.map(({ at }) => at)}::timestamptz[], ${changes.map(({ source }) => source)}::text[],
      ${changes.map(({ changedBy }) => changedBy)}::uuid[],
      ${changes.map(({ changedByLabel }) => changedByLabel)}::text[],
      ${changes.map(({ reason }) => reason)}::text[]
    ) with ordinality as said (id, channel, purpose, given, at, source, changed_by, changed_by_label, reason, nth)`);
}
