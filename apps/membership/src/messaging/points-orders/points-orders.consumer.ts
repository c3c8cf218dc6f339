import { events } from '@evergreen/contracts';
import type {
  PointsOrder as OrderMessage,
  PointsOrdered,
  PointsOrderedSchema,
} from '@evergreen/contracts/rewards';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type PointsOrder, returnPolicies } from '../../domain/points-orders/points-order.ts';
import { PostPointsOrders } from '../../use-cases/points-orders/post-points-orders.ts';

interface BatchOrder {
  readonly batchId: string;
  readonly order: PointsOrder;
}

/** Carries out what parts of rewards order. */
@Injectable()
export class PointsOrdersConsumer implements EventConsumer<typeof PointsOrderedSchema, BatchOrder> {
  readonly durable = 'points-orders';
  readonly event = events.pointsOrdered;
  readonly genericPlans = true;

  constructor(@Inject(PostPointsOrders) private readonly post: PostPointsOrders) {}

  facts({ batchId, orders }: PointsOrdered): readonly BatchOrder[] {
    return orders.map((order) => ({ batchId, order: readOrder(order) }));
  }

  keyOf({ order }: BatchOrder): string {
    return order.key;
  }

  /** All facts come from one message, so from one batch. */
  async apply(tx: Transaction, facts: readonly BatchOrder[]): Promise<void> {
    const [first] = facts;
    if (first === undefined) return;
    await this.post.run(
      tx,
      first.batchId,
      facts.map(({ order }) => order),
    );
  }
}

function readOrder({ customerId, key, sourceKind, sourceId, ruleId, order }: OrderMessage): PointsOrder {
  const facts = { customerId, key, sourceKind, sourceId, ruleId };
  switch (order.case) {
    case 'award': {
      const { points, effectiveOn, activeOn, expiresOn = null, expiryPolicyId = null } = order.value;
      return { kind: 'AWARD', ...facts, points, effectiveOn, activeOn, expiresOn, expiryPolicyId };
    }
    case 'takeBack': {
      const { awardKey: aboutKey, points = null, reason } = order.value;
      const policy = returnPolicies.find((known) => known === order.value.policy) ?? null;
      return { kind: 'TAKE_BACK', ...facts, aboutKey, points, policy, reason };
    }
    case 'restore': {
      const { takeBackKey: aboutKey, reason } = order.value;
      return { kind: 'RESTORE', ...facts, aboutKey, points: null, policy: null, reason };
    }
    default:
      return { kind: 'UNKNOWN', ...facts };
  }
}
