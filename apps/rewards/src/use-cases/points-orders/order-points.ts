import type { MessageInitShape } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import type { PointsOrderSchema } from '@evergreen/contracts/rewards';
import { Outbox } from '@evergreen/events';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { nameOf } from '../../domain/grant.ts';
import type { PointsOrder } from '../../domain/points-orders/points-order.ts';
import {
  insertPointsOrders,
  ordersOfOtherContent,
  type PointsOrderPlace,
} from '../../persistence/points-orders/points-order.repository.ts';

/** An event holds at most this many orders. */
const ordersInBatchMax = 1_000;

/** What ordering has made of a list of orders. */
export interface Ordered {
  /** On their way to the ledger now. */
  readonly ordered: readonly PointsOrderPlace[];
  /** Their key has ordered something else before: nothing was ordered. */
  readonly reused: readonly PointsOrderPlace[];
}

/**
 * Orders points from the ledger: what is to be given, taken back or restored, each once for ever by the customer's
 * key. The answer comes later: `points_order.state` is `posted` with what was really moved, or `refused` with the reason.
 */
@Injectable()
export class OrderPoints {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs in the caller's transaction, in one statement and one more for each event. Orders that were given before are left out.
   *
   * @param orders of one source kind or several; a later one may be about an earlier one
   */
  async run(tx: Transaction, orders: readonly PointsOrder[]): Promise<Ordered> {
    const batches = [...partsOf(orders)].map((part) => ({ batchId: uuidv7(), part }));
    if (batches.length === 0) return { ordered: [], reused: [] };
    const all = batches.flatMap(({ part }) => part);
    const ordered = await insertPointsOrders(
      tx,
      all,
      batches.flatMap(({ batchId, part }) => part.map(() => batchId)),
      this.clock.now(),
    );
    if (ordered.length === all.length) {
      await this.tell(tx, batches);
      return { ordered, reused: [] };
    }
    const made = new Set(ordered.map(nameOf));
    const isMade = (order: PointsOrder) => made.has(nameOf(order));
    const fresh = batches.map(({ batchId, part }) => ({ batchId, part: part.filter(isMade) }));
    await this.tell(
      tx,
      fresh.filter(({ part }) => part.length > 0),
    );
    const known = all.filter((order) => !isMade(order));
    return { ordered, reused: await ordersOfOtherContent(tx, known) };
  }

  private async tell(tx: Transaction, batches: readonly Batch[]): Promise<void> {
    await this.outbox.appendMany(
      tx,
      events.pointsOrdered,
      batches.map(({ batchId, part }) => ({
        ...{ batchId, sourceKind: part[0]!.sourceKind, orders: part.map(messageOf) },
      })),
    );
  }
}

/** Orders of one source kind, in one event. */
interface Batch {
  readonly batchId: string;
  readonly part: readonly PointsOrder[];
}

/** A key that comes twice is one order. Each part is of one source kind and fits into an event. */
function* partsOf(orders: readonly PointsOrder[]): Generator<PointsOrder[]> {
  const bySource = new Map<string, Map<string, PointsOrder>>();
  for (const order of orders) {
    let known = bySource.get(order.sourceKind);
    if (known === undefined) bySource.set(order.sourceKind, (known = new Map<string, PointsOrder>()));
    if (!known.has(nameOf(order))) known.set(nameOf(order), order);
  }
  for (const ofSource of bySource.values()) {
    const all = [...ofSource.values()];
    for (let from = 0; from < all.length; from += ordersInBatchMax)
      yield all.slice(from, from + ordersInBatchMax);
  }
}

function messageOf(order: PointsOrder): MessageInitShape<typeof PointsOrderSchema> {
  const { customerId, key, sourceKind, sourceId, ruleId = '' } = order;
  const facts = { customerId, key, sourceKind, sourceId, ruleId };
  if (order.kind === 'AWARD') {
    const { points, effectiveOn, activeOn, expiresOn, expiryPolicyId } = order;
    const value = {
      ...{ points, effectiveOn, activeOn },
      ...(expiresOn === null ? {} : { expiresOn }),
      ...(expiryPolicyId === undefined ? {} : { expiryPolicyId }),
    };
    return { ...facts, order: { case: 'award', value } };
  }
  if (order.kind === 'TAKE_BACK') {
    const { awardKey, points, policy, reason = '' } = order;
    const value = { awardKey, policy, reason, ...(points === undefined ? {} : { points }) };
    return { ...facts, order: { case: 'takeBack', value } };
  }
  const { takeBackKey, reason = '' } = order;
  return { ...facts, order: { case: 'restore', value: { takeBackKey, reason } } };
}
