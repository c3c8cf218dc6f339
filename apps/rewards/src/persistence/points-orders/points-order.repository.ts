import { bulkColumn, inBulk, type Reader, statement, type Transaction } from '@evergreen/persistence';
import {
  aboutKeyOf,
  type PointsOrder,
  type PointsOrderAnswer,
} from '../../domain/points-orders/points-order.ts';

const content =
  'kind, source_kind, source_id, rule_id, points, about_key, effective_on, active_on, expires_on';

const columns = `customer_id, key, ${content}`;
const arrays = `
  unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[], $9::date[],
    $10::date[], $11::date[])`;

// In the order of the key, so that two transactions that order the same wait for each other and never in a circle.
// Which were made is told only where not all were.
const insertOrders = statement(
  'rewards.insert-points-orders',
  `with made as (
     insert into points_order (${columns}, batch_id, ordered_at)
     select customer_id, ${inBulk('$2::text[]', 'key')}, ${inBulk('$3::text[]', 'kind')},
       ${inBulk('$4::text[]', 'source_kind')}, ${inBulk('$5::text[]', 'source_id')}, ${inBulk('$6::text[]', 'rule_id')},
       ${inBulk('$7::bigint[]', 'points')}, ${inBulk('$8::text[]', 'about_key')},
       ${inBulk('$9::date[]', 'effective_on')}, ${inBulk('$10::date[]', 'active_on')},
       ${inBulk('$11::date[]', 'expires_on')}, ${inBulk('$12::uuid[]', 'batch_id')}, $13::timestamptz
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[],
       $9::date[], $10::date[], $11::date[], $12::uuid[]) as asked (${columns}, batch_id)
     order by 1, 2
     on conflict (customer_id, key) do nothing
     returning customer_id, key
   )
   select case when (select count(*) from made) < cardinality($1::uuid[])
     then (select coalesce(json_agg(json_build_array(customer_id, key)), '[]') from made) end as made`,
);

/** Names an order. */
export interface PointsOrderPlace {
  readonly customerId: string;
  readonly key: string;
}

/** Writes orders down, each with its batch. @returns those that were not there before */
export async function insertPointsOrders(
  tx: Transaction,
  orders: readonly PointsOrder[],
  batchIds: readonly string[],
  orderedAt: Date,
): Promise<readonly PointsOrderPlace[]> {
  const [row] = await tx.prepared<{ made: [customerId: string, key: string][] | null }>(insertOrders, [
    ...columnsOf(orders),
    bulkColumn(batchIds, (batchId) => batchId),
    orderedAt,
  ]);
  return row!.made?.map(([customerId, key]) => ({ customerId, key })) ?? orders;
}

const otherContent = statement(
  'rewards.points-orders-of-other-content',
  `select asked.customer_id as "customerId", asked.key
   from ${arrays} as asked (${columns}) join points_order known using (customer_id, key)
   where (${content
     .split(', ')
     .map((column) => `known.${column}`)
     .join(', ')})
     is distinct from (${content
       .split(', ')
       .map((column) => `asked.${column}`)
       .join(', ')})`,
);

/** Orders whose key has ordered something else before. */
export function ordersOfOtherContent(
  reader: Reader,
  orders: readonly PointsOrder[],
): Promise<PointsOrderPlace[]> {
  return reader.prepared(otherContent, arraysOf(orders));
}

const note = statement(
  'rewards.note-points-order-answers',
  `with noted as (
     update points_order o set
       state = case when refused_by = '' then 'posted' else 'refused' end,
       moved = case when refused_by = '' then answer.points end,
       refused_because = nullif(refused_by, ''),
       answered_at = $5::timestamptz
     from (
       select customer_id, ${inBulk('$2::text[]', 'key')} as key, ${inBulk('$3::bigint[]', 'points')} as points,
         ${inBulk('$4::text[]', 'refused_by')} as refused_by
       from unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[]) as answer (customer_id, key, points, refused_by)
     ) as answer
     where o.customer_id = answer.customer_id and o.key = answer.key and o.state = 'ordered'
     returning o.customer_id, o.key, kind, source_kind, source_id, moved
   )
   select customer_id as "customerId", key, kind, source_kind as "sourceKind", source_id as "sourceId", moved
   from noted where kind <> 'AWARD'`,
);

/** An order about another one that was answered now. */
export interface AnsweredOrder extends PointsOrderPlace {
  readonly kind: Exclude<PointsOrder['kind'], 'AWARD'>;
  readonly sourceKind: string;
  readonly sourceId: string;
  /** Null: it was refused. */
  readonly moved: bigint | null;
}

/**
 * Notes what became of orders. One that was answered before stays as it is.
 * @returns of those that were answered now the ones about another order; of awards there may be thousands
 */
export async function notePointsOrderAnswers(
  tx: Transaction,
  answers: readonly PointsOrderAnswer[],
  now: Date,
): Promise<AnsweredOrder[]> {
  const sorted = [...answers].sort((a, b) =>
    a.customerId === b.customerId ? (a.key < b.key ? -1 : 1) : a.customerId < b.customerId ? -1 : 1,
  );
  return tx.prepared(note, [
    sorted.map(({ customerId }) => customerId),
    bulkColumn(sorted, ({ key }) => key),
    bulkColumn(sorted, ({ points }) => points),
    bulkColumn(sorted, ({ refusedBecause }) => refusedBecause),
    now,
  ]);
}

type Read = (order: PointsOrder) => unknown;

const ofAward =
  (read: (award: Extract<PointsOrder, { kind: 'AWARD' }>) => unknown): Read =>
  (order) =>
    order.kind === 'AWARD' ? read(order) : null;

const reads: readonly Read[] = [
  ({ key }) => key,
  ({ kind }) => kind,
  ({ sourceKind }) => sourceKind,
  ({ sourceId }) => sourceId,
  ({ ruleId = '' }) => ruleId,
  (order) => (order.kind === 'RESTORE' ? null : (order.points ?? null)),
  aboutKeyOf,
  ofAward(({ effectiveOn }) => effectiveOn),
  ofAward(({ activeOn }) => activeOn),
  ofAward(({ expiresOn }) => expiresOn),
];

function columnsOf(orders: readonly PointsOrder[]): unknown[] {
  return [orders.map(({ customerId }) => customerId), ...reads.map((read) => bulkColumn(orders, read))];
}

function arraysOf(orders: readonly PointsOrder[]): unknown[] {
  return [orders.map(({ customerId }) => customerId), ...reads.map((read) => orders.map(read))];
}
