import { type Reader, statement, type Transaction } from '@evergreen/persistence';
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
const insertOrders = statement(
  'rewards.insert-points-orders',
  `insert into points_order (${columns}, batch_id, ordered_at)
   select ${columns}, batch_id, $13::timestamptz
   from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[],
     $9::date[], $10::date[], $11::date[], $12::uuid[]) as asked (${columns}, batch_id)
   order by customer_id, key
   on conflict (customer_id, key) do nothing
   returning customer_id as "customerId", key`,
);

/** Names an order. */
export interface PointsOrderPlace {
  readonly customerId: string;
  readonly key: string;
}

/** Writes orders down, each with its batch. @returns those that were not there before */
export function insertPointsOrders(
  tx: Transaction,
  orders: readonly PointsOrder[],
  batchIds: readonly string[],
  orderedAt: Date,
): Promise<PointsOrderPlace[]> {
  return tx.prepared(insertOrders, [...arraysOf(orders), batchIds, orderedAt]);
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
  `update points_order o set
     state = case when refused_by = '' then 'posted' else 'refused' end,
     moved = case when refused_by = '' then answer.points end,
     refused_because = nullif(refused_by, ''),
     answered_at = $5::timestamptz
   from unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[]) as answer (customer_id, key, points, refused_by)
   where o.customer_id = answer.customer_id and o.key = answer.key and o.state = 'ordered'
   returning o.customer_id as "customerId", o.key, kind, source_kind as "sourceKind", source_id as "sourceId", moved`,
);

/** An order that was answered now. */
export interface AnsweredOrder extends PointsOrderPlace {
  readonly kind: PointsOrder['kind'];
  readonly sourceKind: string;
  readonly sourceId: string;
  /** Null: it was refused. */
  readonly moved: bigint | null;
}

/** Notes what became of orders. One that was answered before stays as it is. @returns those that were answered now */
export async function notePointsOrderAnswers(
  tx: Transaction,
  answers: readonly PointsOrderAnswer[],
  now: Date,
): Promise<AnsweredOrder[]> {
  const sorted = [...answers].sort((a, b) =>
    `${a.customerId} ${a.key}` < `${b.customerId} ${b.key}` ? -1 : 1,
  );
  return tx.prepared(note, [
    sorted.map(({ customerId }) => customerId),
    sorted.map(({ key }) => key),
    sorted.map(({ points }) => points),
    sorted.map(({ refusedBecause }) => refusedBecause),
    now,
  ]);
}

function arraysOf(orders: readonly PointsOrder[]): unknown[] {
  const ofAward = <Value>(read: (award: Extract<PointsOrder, { kind: 'AWARD' }>) => Value) =>
    orders.map((order) => (order.kind === 'AWARD' ? read(order) : null));
  return [
    orders.map(({ customerId }) => customerId),
    orders.map(({ key }) => key),
    orders.map(({ kind }) => kind),
    orders.map(({ sourceKind }) => sourceKind),
    orders.map(({ sourceId }) => sourceId),
    orders.map(({ ruleId = '' }) => ruleId),
    orders.map((order) => (order.kind === 'RESTORE' ? null : (order.points ?? null))),
    orders.map(aboutKeyOf),
    ofAward(({ effectiveOn }) => effectiveOn),
    ofAward(({ activeOn }) => activeOn),
    ofAward(({ expiresOn }) => expiresOn),
  ];
}
