import { setTimeout as pause } from 'node:timers/promises';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import { type Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK, gathered } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { availabilityOf, closedBecause, type Unavailable } from '../../domain/catalogue/availability.ts';
import { asksForTier, priceFor, type RewardContent } from '../../domain/catalogue/reward.ts';
import { redemptionById, type RedemptionKept } from '../../persistence/redemptions/redemptions.repository.ts';
import { rewardsToRedeem, type RewardToRedeem } from '../../persistence/redemptions/reserve.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { MembershipFacts } from './membership-facts.ts';
import { type RedeemOrder, ReserveRedemption } from './reserve-redemption.ts';
import { SettleRedemption } from './settle-redemption.ts';

export type RedeemAnswer =
  | {
      readonly kind: 'redeemed';
      readonly redemption: RedemptionKept;
      /** As it was redeemed; undefined: by some earlier revision. */
      readonly content: RewardContent | undefined;
      readonly isReplay: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Unavailable; readonly isReplay: boolean };

/** Whoever asks again while the first one is on its way waits for its answer so long. */
const waitMs = 3_000;
const lookEveryMs = 50;

/**
 * Points for a reward: reserves what it takes, has the ledger spend the points, and confirms. No transaction waits for
 * the ledger. What is left open by a crash the sweeper ends by the same steps.
 */
@Injectable()
export class Redeem {
  private readonly rewardToRedeem = gathered<RedeemOrder, RewardToRedeem | undefined>(
    (orders) => onServiceAccount(() => rewardsToRedeem(this.database, orders)),
    1,
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ReserveRedemption) private readonly reserve: ReserveRedemption,
    @Inject(SettleRedemption) private readonly settle: SettleRedemption,
    @Inject(MembershipFacts) private readonly membership: Pick<MembershipFacts, 'tierOf'>,
  ) {}

  /**
   * @throws DomainError NOT_FOUND; KEY_REUSED; SERVICE_UNAVAILABLE where nothing was taken; InvalidInput for a way of
   *   delivery that the reward does not have
   */
  run(order: RedeemOrder, actor: Caller): Promise<RedeemAnswer> {
    // Stock, codes and the standing of customers are not for members to see.
    return onServiceAccount(() => this.redeem(order, actor));
  }

  private async redeem(order: RedeemOrder, actor: Caller): Promise<RedeemAnswer> {
    const reward = await this.rewardToRedeem(order);
    if (reward === undefined || reward.state === 'draft')
      throw new DomainError('NOT_FOUND', 'There is no such reward');
    if (reward.knownId !== null) return this.again(order, reward.knownId);
    demandWay(order, reward);
    const priced = await this.price(order, reward);
    if (typeof priced !== 'bigint') return { kind: 'refused', refusal: priced, isReplay: false };
    const reserved = await this.reserve.run(order, reward, priced);
    if (reserved.kind === 'refused') return { ...reserved, isReplay: false };
    // Somebody was quicker with the same key.
    if (reserved.kind === 'taken') return this.redeem(order, actor);
    return answerOf(await this.settle.run(reserved.redemption, actor), reward.content);
  }

  private async price(order: RedeemOrder, reward: RewardToRedeem): Promise<bigint | Unavailable> {
    const { content, state, isBlacklisted } = reward;
    const today = this.clock.today();
    if (isBlacklisted) return { reason: 'NOT_AVAILABLE' };
    const closed = closedBecause(state, content, today);
    if (closed !== undefined) return closed;
    if (!asksForTier(content)) return priceFor(content, undefined)!;
    const { tierId, tierIds } = await this.membership.tierOf(order.customerId);
    const points = priceFor(content, tierId);
    const asker = { today, isBlacklisted, isActive: true, points: points ?? 0n, tierId, tierIds };
    const found = availabilityOf({ state, content, left: null, usedUp: [] }, asker);
    return found.kind === 'available' ? found.points : found;
  }

  /** The first answer again, once there is one. @throws DomainError KEY_REUSED */
  private async again(order: RedeemOrder, id: string): Promise<RedeemAnswer> {
    const first = await this.ended(order.customerId, id);
    const isSame =
      first.rewardId === order.rewardId &&
      first.pooled === order.pooled &&
      first.deliveryWay === order.deliveryWay;
    if (!isSame)
      throw new DomainError('KEY_REUSED', 'The key was used for another redemption', { key: order.key });
    return answerOf(first, undefined);
  }

  private async ended(customerId: string, id: string): Promise<RedemptionKept> {
    for (let looks = 1; ; looks += 1) {
      const found = await redemptionById(this.database, customerId, id);
      if (found === undefined) throw new DomainError('SERVICE_UNAVAILABLE', 'It came to nothing: ask again');
      if (found.state !== 'reserved' || looks * lookEveryMs >= waitMs) return found;
      await pause(lookEveryMs);
    }
  }
}

/** @param content undefined: the key had redeemed it before */
function answerOf(redemption: RedemptionKept, content: RewardContent | undefined): RedeemAnswer {
  const isReplay = content === undefined;
  return redemption.state === 'refused'
    ? { kind: 'refused', refusal: redemption.refusal!, isReplay }
    : { kind: 'redeemed', redemption, content, isReplay };
}

function demandWay({ deliveryWay }: RedeemOrder, { kind, content }: RewardToRedeem): void {
  const isRight =
    kind === 'physical'
      ? deliveryWay !== null && content.deliveryWays.includes(deliveryWay)
      : deliveryWay === null;
  if (!isRight)
    throw new InvalidInput([{ field: 'deliveryWay', problem: 'is no way this reward is delivered' }]);
}
