import { addDays, type Clock, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { capReached, type Unavailable } from '../../domain/catalogue/availability.ts';
import { passCode } from '../../domain/catalogue/codes.ts';
import { type DeliveryWay, valueKindOf } from '../../domain/catalogue/reward.ts';
import { valueKeyOf } from '../../domain/redemptions/redemption.ts';
import { settleLeaseMs } from '../../domain/redemptions/settle-tries.ts';
import { insertPasses } from '../../persistence/coupons/coupons.repository.ts';
import {
  insertRedemptions,
  type NewRedemption,
  redemptionById,
  type RedemptionKept,
} from '../../persistence/redemptions/redemptions.repository.ts';
import {
  capsCounted,
  raiseCaps,
  type RewardToRedeem,
  takeCodes,
  takeOfTotal,
  takeStock,
} from '../../persistence/redemptions/reserve.repository.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { draw } from './draw.ts';

/** What a member wants. */
export interface RedeemOrder {
  readonly customerId: Uuid;
  readonly memberId: Uuid;
  /** Permanent for the member. */
  readonly key: string;
  readonly rewardId: Uuid;
  /** Of a physical one. */
  readonly deliveryWay: DeliveryWay | null;
  /** With points of the household where the member's own do not reach. */
  readonly pooled: boolean;
}

/** Taken: somebody has used the key meanwhile. */
export type Reserved =
  | { readonly kind: 'reserved'; readonly redemption: RedemptionKept }
  | { readonly kind: 'refused'; readonly refusal: Unavailable }
  | { readonly kind: 'taken' };

/** Leaves the transaction without a trace of it. */
class NotReserved extends Error {
  constructor(readonly because: Exclude<Reserved, { readonly kind: 'reserved' }>) {
    super('Not reserved');
  }
}

const outOfStock = (): NotReserved =>
  new NotReserved({ kind: 'refused', refusal: { reason: 'OUT_OF_STOCK' } });

/** Sets aside what a redemption takes: exactly, or nothing. */
@Injectable()
export class ReserveRedemption {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GuardValue) private readonly guard: GuardValue,
  ) {}

  async run(order: RedeemOrder, reward: RewardToRedeem, points: bigint): Promise<Reserved> {
    try {
      const redemption = await this.database.transaction((tx) => this.reserve(tx, order, reward, points), {
        pipelined: true,
      });
      return { kind: 'reserved', redemption };
    } catch (error) {
      if (error instanceof NotReserved) return error.because;
      throw error;
    }
  }

  private async reserve(
    tx: Transaction,
    order: RedeemOrder,
    reward: RewardToRedeem,
    points: bigint,
  ): Promise<RedemptionKept> {
    const now = this.clock.now();
    const today = this.clock.today();
    const id = uuidv7(now.getTime());
    const { content, kind, revision, office } = reward;
    // The term is held first by everybody who gives, before counts and stock.
    const [answer] = await this.guard.run(tx, [
      {
        ...{ customerId: order.customerId, termId: null, key: valueKeyOf({ ...order, id }) },
        ...{ kind: valueKindOf(kind, content), valueMinor: content.valueMinor, pointsPaid: points },
        ...{ sourceKind: 'redemption', on: today },
      },
    ]);
    if (answer!.kind === 'refused')
      throw new NotReserved({ kind: 'refused', refusal: { reason: answer!.reason } });
    const took = await take(tx, { id, order, reward, today });
    const made: NewRedemption = {
      ...order,
      ...{ id, revision, kind, points, valueMinor: content.valueMinor, office, ...took },
      caps: capsCounted(content.caps, today),
      isCounted: content.totalMax !== null,
      couponKindId: content.source?.kind === 'coupon' ? content.source.couponKindId : null,
      couponId: null,
      state: 'reserved',
      deliveryState: order.deliveryWay === null ? null : 'ordered',
      ...{ sourceKind: 'member', sourceId: order.memberId, redeemedOn: today, reservedAt: now },
      validUntil: content.validDays === null ? null : addDays(today, content.validDays),
      undoUntil: new Date(now.getTime() + content.undoMinutes * 60_000),
      settlingUntil: new Date(now.getTime() + settleLeaseMs(0)),
      endedAt: null,
    };
    const kept = await insertRedemptions(tx, [made]);
    if (!kept.has(id)) throw new NotReserved({ kind: 'taken' });
    return (await redemptionById(tx, order.customerId, id))!;
  }
}

interface Taking {
  readonly id: Uuid;
  readonly order: RedeemOrder;
  readonly reward: RewardToRedeem;
  readonly today: LocalDate;
}

/** In one order for all, so that nobody waits in a circle: counts of the member, the total, stock, codes, pass. */
async function take(tx: Transaction, { id, order, reward: { content, kind, office }, today }: Taking) {
  const { customerId, rewardId } = order;
  const { source, totalMax } = content;
  const needsPass = kind === 'service' || order.deliveryWay === 'pick-up';
  const pass = needsPass ? passCode(draw) : null;
  const [usedUp, ofTotal, stockPath, codes, passes] = await tx.together([
    () => raiseCaps(tx, customerId, rewardId, content.caps, today),
    () => (totalMax === null ? Promise.resolve(1n) : takeOfTotal(tx, rewardId, 1n, totalMax)),
    () => (kind === 'physical' ? takeStock(tx, rewardId, office) : Promise.resolve(null)),
    () => (source?.kind === 'pool' ? takeCodes(tx, source.poolId, [id]) : Promise.resolve([])),
    () =>
      pass === null
        ? Promise.resolve(new Set<string>())
        : insertPasses(tx, [{ code: pass, customerId, redemptionId: id, couponId: null }]),
  ] as const);
  if (usedUp.length > 0) throw new NotReserved({ kind: 'refused', refusal: capReached(usedUp, today) });
  if (ofTotal === 0n || stockPath === undefined) throw outOfStock();
  const [code] = codes;
  if (source?.kind === 'pool' && code === undefined) throw outOfStock();
  // One in a million million draws: who drew it may simply ask again.
  if (pass !== null && !passes.has(pass)) throw new Error('The pass was drawn before');
  return {
    ...{ stockPath, passCode: pass, poolId: source?.kind === 'pool' ? source.poolId : null },
    ...{ codeN: code?.n ?? null, code: code?.code ?? null },
  };
}
