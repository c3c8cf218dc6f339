import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { OrderAboutAnother } from '../../domain/points-orders/points-order.ts';
import type { MemberState } from '../../domain/member.ts';

/** The entry an order is about, and on whose account. */
export interface EntryAsked {
  /** Place in the list of orders, from 1. */
  readonly n: number;
  readonly memberId: Uuid;
  /** Of the account that stands for the customer now. */
  readonly state: MemberState;
  /** Null: no entry under the key yet. */
  readonly entryId: Uuid | null;
}

// What a merged account was granted lies on the one it was merged into: both are looked at.
const entriesAsked = statement(
  'membership.entries-asked',
  `with recursive asked as (
     select * from unnest($1::uuid[], $2::text[]) with ordinality as asked (customer_id, key, n)
   ), step as (
     select n, key, member_id as first_id, member_id, state, merged_into from asked join member using (customer_id)
     union all
     select step.n, step.key, first_id, heir.member_id, heir.state, heir.merged_into
     from step join member heir on heir.member_id = step.merged_into
   )
   select n::integer as n, first_id as "memberId", max(state) filter (where merged_into is null) as state,
     max(entry_id::text) as "entryId"
   from step left join ledger_entry entry on entry.member_id = step.member_id and entry.key = step.key
   group by n, first_id`,
);

/** The entries orders are about; orders of customers who are no members are left out. */
export function entriesOfOrders(
  reader: Reader,
  orders: readonly Pick<OrderAboutAnother, 'customerId' | 'aboutKey'>[],
): Promise<EntryAsked[]> {
  return reader.prepared(entriesAsked, [
    orders.map(({ customerId }) => customerId),
    orders.map(({ aboutKey }) => aboutKey),
  ]);
}

/** An order that waits, with the batch it came in. */
export type WaitingOrder = OrderAboutAnother & { readonly batchId: string };

const columns = sql`
  customer_id as "customerId", key, about_key as "aboutKey", batch_id as "batchId", kind, source_kind as "sourceKind",
  source_id as "sourceId", rule_id as "ruleId", points, policy, reason`;

/** Keeps orders until what they are about is there. One that waits already keeps its place. */
export async function keepWaiting(
  tx: Transaction,
  orders: readonly WaitingOrder[],
  since: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into waiting_points_order
      (customer_id, key, about_key, batch_id, kind, source_kind, source_id, rule_id, points, policy, reason, since)
    select made.*, ${since}::timestamptz from unnest(
      ${orders.map((order) => order.customerId)}::uuid[], ${orders.map((order) => order.key)}::text[],
      ${orders.map((order) => order.aboutKey)}::text[], ${orders.map((order) => order.batchId)}::text[],
      ${orders.map((order) => order.kind)}::text[], ${orders.map((order) => order.sourceKind)}::text[],
      ${orders.map((order) => order.sourceId)}::text[], ${orders.map((order) => order.ruleId)}::text[],
      ${orders.map((order) => order.points)}::bigint[], ${orders.map((order) => order.policy)}::text[],
      ${orders.map((order) => order.reason)}::text[]) as made
    on conflict (customer_id, key) do nothing`);
}

/** A place among the waiting orders. */
export type WaitingPlace = Pick<WaitingOrder, 'customerId' | 'key'>;

/** Waiting orders in the order of their customers, from a place on. */
export function waitingAfter(
  reader: Reader,
  after: WaitingPlace | undefined,
  limit: number,
): Promise<(WaitingOrder & { readonly since: Date })[]> {
  const from = after ?? { customerId: '00000000-0000-0000-0000-000000000000', key: '' };
  return reader.rows(sql`
    select ${columns}, since from waiting_points_order
    where (customer_id, key) > (${from.customerId}::uuid, ${from.key})
    order by customer_id, key limit ${limit}`);
}

/** Takes orders off the list. @returns those that were still on it: another process may have been faster */
export function takeWaiting(tx: Transaction, orders: readonly WaitingPlace[]): Promise<WaitingOrder[]> {
  return tx.rows(sql`
    delete from waiting_points_order
    where (customer_id, key) in (
      select * from unnest(${orders.map(({ customerId }) => customerId)}::uuid[], ${orders.map(({ key }) => key)}::text[]))
    returning ${columns}`);
}
