import { addDays, type Clock, DomainError, type LocalDate, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { closedBecause } from '../../domain/catalogue/availability.ts';
import { passCode } from '../../domain/catalogue/codes.ts';
import { valueKindOf } from '../../domain/catalogue/reward.ts';
import { type Grant, nameOf } from '../../domain/grant.ts';
import { lockGiven, takeStockFor } from '../../persistence/catalogue/gifts.repository.ts';
import { lockReward, type RewardKept } from '../../persistence/catalogue/rewards.repository.ts';
import { endCoupons, insertPasses } from '../../persistence/coupons/coupons.repository.ts';
import { officesOfCustomers } from '../../persistence/customer-office.repository.ts';
import { giveBack, lowerTotals } from '../../persistence/redemptions/give-back.ts';
import {
  insertRedemptions,
  type NewRedemption,
  redemptionsOfKeys,
} from '../../persistence/redemptions/redemptions.repository.ts';
import { takeCodes, takeOfTotal } from '../../persistence/redemptions/reserve.repository.ts';
import { admitGrants } from '../coupons/admit-grants.ts';
import { type GrantOutcome, IssueCoupons } from '../coupons/issue-coupons.ts';
import { draw } from '../redemptions/draw.ts';
import { GuardValue } from '../value-guard/guard-value.ts';

/** Rewards of the catalogue as gifts, each under a key of its own. */
export interface GiftOrder {
  readonly rewardId: string;
  readonly grants: readonly Grant[];
  /** What gives them, such as `campaign` with its id. */
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly today: LocalDate;
}

/**
 * Gives rewards in the caller's transaction: at no price, whatever the tier, and not counted against what one member
 * may redeem. Stock, codes and the total are taken as by anybody else.
 */
@Injectable()
export class GiveRewards {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IssueCoupons) private readonly coupons: IssueCoupons,
    @Inject(GuardValue) private readonly guard: GuardValue,
  ) {}

  /**
   * @returns the outcome of each grant, in their order: where there is not enough, the first get it
   * @throws DomainError NOT_FOUND; REWARD_STATE where it cannot be had
   */
  async run(tx: Transaction, order: GiftOrder): Promise<GrantOutcome[]> {
    const reward = await lockReward(tx, order.rewardId);
    if (reward === undefined) throw new DomainError('NOT_FOUND', 'There is no such reward');
    const closed = closedBecause(reward.state, reward.content, order.today);
    if (closed !== undefined)
      throw new DomainError('REWARD_STATE', 'It cannot be had now', { why: closed.reason });
    const known = await redemptionsOfKeys(tx, order.grants);
    const before = new Map(known.map((each) => [nameOf(each), each]));
    const { allowed, refused } = await admitGrants(tx, this.guard, {
      ...{ grants: order.grants, isKnown: (name) => before.has(name) },
      ...{ kind: valueKindOf(reward.kind, reward.content), valueMinor: reward.content.valueMinor },
      ...{ sourceKind: order.sourceKind, on: order.today },
    });
    const given = new Map(
      (await this.give(tx, reward, allowed, order)).map((each) => [nameOf(each), each.id]),
    );
    // What there was none of may be asked for again when there is.
    await this.guard.forget(
      tx,
      allowed.filter((grant) => !given.has(nameOf(grant))),
    );
    return order.grants.map(({ customerId, key }): GrantOutcome => {
      const grant = { customerId, key };
      const old = before.get(nameOf(grant));
      if (old !== undefined && old.rewardId !== reward.id)
        return { ...grant, outcome: 'refused', reason: 'KEY_REUSED' };
      const id = old?.id ?? given.get(nameOf(grant));
      if (id !== undefined) return { ...grant, outcome: 'issued', id, isReplay: old !== undefined };
      return {
        ...grant,
        outcome: 'refused',
        reason: refused.get(nameOf(grant)) ?? 'OUT_OF_STOCK',
      };
    });
  }

  /**
   * Takes back what was given, but for what was used or is on its way.
   * @param only these; undefined: all of the source
   * @returns those that were taken back now
   */
  async withdraw(
    tx: Transaction,
    source: { readonly sourceKind: string; readonly sourceId: string },
    only?: readonly Grant[],
  ): Promise<(Grant & { id: string })[]> {
    const at = this.clock.now();
    const given = await lockGiven(tx, source, only, at);
    await giveBack(tx, given, 'void', at);
    const coupons = given.flatMap(({ customerId, couponId }) =>
      couponId === null ? [] : [{ customerId, id: couponId }],
    );
    await endCoupons(tx, coupons, at);
    return given.map(({ customerId, key, id }) => ({ customerId, key, id }));
  }

  private async give(
    tx: Transaction,
    reward: RewardKept,
    wanted: readonly Grant[],
    order: GiftOrder,
  ): Promise<NewRedemption[]> {
    const { content } = reward;
    const now = this.clock.now();
    const granted =
      content.totalMax === null || wanted.length === 0
        ? wanted
        : wanted.slice(0, Number(await takeOfTotal(tx, reward.id, BigInt(wanted.length), content.totalMax)));
    const offices = await officesOfCustomers(
      tx,
      granted.map(({ customerId }) => customerId),
    );
    const bare = granted.map((grant) =>
      giftOf(reward, grant, order, offices.get(grant.customerId) ?? '/', now),
    );
    const stocked = await this.withStock(tx, reward, bare);
    const coded = await this.withCodes(tx, reward, stocked);
    const gifts = await this.withPasses(tx, coded);
    if (content.totalMax !== null && gifts.length < granted.length)
      await lowerTotals(tx, bare.slice(gifts.length));
    if (gifts.length > 0) await insertRedemptions(tx, gifts);
    return gifts;
  }

  private async withStock(tx: Transaction, reward: RewardKept, gifts: NewRedemption[]) {
    if (reward.kind !== 'physical' || gifts.length === 0) return gifts;
    const paths = await takeStockFor(
      tx,
      reward.id,
      gifts.map(({ office }) => office),
    );
    return gifts.flatMap((gift, n) => {
      const stockPath = paths[n];
      return stockPath === undefined ? [] : [{ ...gift, stockPath }];
    });
  }

  private async withCodes(tx: Transaction, { content: { source } }: RewardKept, gifts: NewRedemption[]) {
    if (gifts.length === 0 || source === null) return gifts;
    if (source.kind === 'coupon') {
      const { redeemedOn } = gifts[0]!;
      const made = await this.coupons.forRedemptions(tx, source.couponKindId, gifts, redeemedOn);
      return gifts.map((gift) => ({ ...gift, couponId: made.get(gift.id)! }));
    }
    const codes = await takeCodes(
      tx,
      source.poolId,
      gifts.map(({ id }) => id),
    );
    const of = new Map(codes.map((code) => [code.redemptionId, code]));
    return gifts.flatMap((gift) => {
      const code = of.get(gift.id);
      return code === undefined ? [] : [{ ...gift, poolId: source.poolId, codeN: code.n, code: code.code }];
    });
  }

  private async withPasses(tx: Transaction, gifts: NewRedemption[]): Promise<NewRedemption[]> {
    const passed = gifts.map((gift) => ({
      ...gift,
      passCode: gift.kind === 'service' || gift.deliveryWay === 'pick-up' ? passCode(draw) : null,
    }));
    const passes = passed.flatMap(({ passCode: code, customerId, id }) =>
      code === null ? [] : [{ code, customerId, redemptionId: id, couponId: null }],
    );
    if (passes.length > 0 && (await insertPasses(tx, passes)).size < passes.length)
      throw new Error('A pass was drawn before');
    return passed;
  }
}

function giftOf(
  { id: rewardId, kind, revision, content }: RewardKept,
  { customerId, key }: Grant,
  { sourceKind, sourceId, today }: GiftOrder,
  office: string,
  now: Date,
): NewRedemption {
  const [firstWay = null] = content.deliveryWays;
  return {
    ...{ customerId, id: uuidv7(now.getTime()), key, memberId: null, rewardId, revision, kind },
    ...{ points: 0n, valueMinor: content.valueMinor, pooled: false, office, deliveryWay: firstWay },
    ...{ stockPath: null, poolId: null, codeN: null, code: null, couponId: null, passCode: null, caps: [] },
    couponKindId: content.source?.kind === 'coupon' ? content.source.couponKindId : null,
    ...{ isCounted: content.totalMax !== null, state: 'confirmed', sourceKind, sourceId },
    deliveryState: kind === 'physical' ? 'ordered' : null,
    ...{ redeemedOn: today, reservedAt: now, undoUntil: now, settlingUntil: null, endedAt: now },
    validUntil: content.validDays === null ? null : addDays(today, content.validDays),
  };
}
