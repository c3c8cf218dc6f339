import { addDays, type Clock, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, eachAnswered, gathered } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Unavailable } from '../../domain/catalogue/availability.ts';
import { passCode } from '../../domain/catalogue/codes.ts';
import { type DeliveryWay, valueKindOf } from '../../domain/catalogue/reward.ts';
import { valueKeyOf } from '../../domain/redemptions/redemption.ts';
import { settleLeaseMs } from '../../domain/redemptions/settle-tries.ts';
import type { ValueRequest } from '../../domain/value-guard/guard-values.ts';
import { insertPasses } from '../../persistence/coupons/coupons.repository.ts';
import {
  insertRedemptions,
  type NewRedemption,
  type RedemptionKept,
} from '../../persistence/redemptions/redemptions.repository.ts';
import type { RewardToRedeem } from '../../persistence/redemptions/reserve.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { GuardValue, type HeldTerms } from '../value-guard/guard-value.ts';
import { draw } from './draw.ts';
import { AskApart, type Taken, takeRewards, type Want } from './take-rewards.ts';

/** A transaction of some ten statements costs about the same for one and for ten. */
const batchesAtOnce = 1;

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
class KeyTaken extends Error {
  constructor() {
    super('The key was used meanwhile');
  }
}

/** A wish with what has to be known of its reward, and its price. */
interface Asked {
  readonly order: RedeemOrder;
  readonly reward: RewardToRedeem;
  readonly points: bigint;
}

/** The same with the id of the redemption to be. */
interface Begun extends Asked, Want {}

/** Sets aside what redemptions take: each exactly, or nothing of it. */
@Injectable()
export class ReserveRedemption {
  private readonly gathered = gathered<Asked, Reserved>(
    (asked) => onServiceAccount(() => this.inRounds(asked)),
    batchesAtOnce,
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GuardValue) private readonly guard: GuardValue,
  ) {}

  /** What is wanted while others are being reserved shares the next transaction. */
  run(order: RedeemOrder, reward: RewardToRedeem, points: bigint): Promise<Reserved> {
    return this.gathered({ order, reward, points });
  }

  /** Whether a customer gets one hangs on what became of the one before: they never share a transaction. */
  private async inRounds(asked: readonly Asked[]): Promise<(Reserved | Error)[]> {
    const answers = new Map<Asked, Reserved | Error>();
    let open = asked;
    while (open.length > 0) {
      const firsts = firstOfEachCustomer(open);
      for (const [n, answer] of (await this.answered(firsts)).entries()) answers.set(firsts[n]!, answer);
      open = open.filter((each) => !answers.has(each));
    }
    return asked.map((each) => answers.get(each)!);
  }

  /** All in one transaction, or where one of them is in the way of others each in its own. */
  private async answered(asked: readonly Asked[]): Promise<(Reserved | Error)[]> {
    const inOne = (some: readonly Asked[]) =>
      this.database.transaction((tx) => this.reserve(tx, some), { pipelined: true });
    const answers = await eachAnswered<Asked, Reserved>(asked, inOne).catch((error: Error) =>
      asked.map(() => error),
    );
    return answers.map((answer) => (answer instanceof KeyTaken ? { kind: 'taken' } : answer));
  }

  /** @throws KeyTaken; AskApart */
  private async reserve(tx: Transaction, asked: readonly Asked[]): Promise<Reserved[]> {
    const now = this.clock.now();
    const today = this.clock.today();
    const begun = asked.map(({ order, ...each }): Begun => ({
      ...each,
      ...order,
      order,
      id: uuidv7(now.getTime()),
    }));
    const answers = new Map<Begun, Reserved>();
    // The term is held first by everybody who gives, before counts and stock.
    const { answers: guarded, held } = await this.guard.hold(
      tx,
      begun.map((each) => valueOf(each, today)),
    );
    for (const [n, answer] of guarded.entries())
      if (answer.kind === 'refused') answers.set(begun[n]!, refusedFor({ reason: answer.reason }));
    const allowed = begun.filter((each) => !answers.has(each));
    const made: (readonly [Begun, NewRedemption])[] = [];
    const taken = await takeRewards(tx, allowed, today);
    for (const want of allowed) {
      const took = taken.get(want)!;
      if ('reason' in took) answers.set(want, refusedFor(took));
      else made.push([want, newRedemption(want, took, now, today)]);
    }
    await this.keep(tx, made, held, today);
    for (const [want, redemption] of made)
      answers.set(want, { kind: 'reserved', redemption: { ...redemption, ...untouched } });
    return begun.map((each) => answers.get(each)!);
  }

  private async keep(
    tx: Transaction,
    made: readonly (readonly [Begun, NewRedemption])[],
    held: HeldTerms,
    today: LocalDate,
  ): Promise<void> {
    if (made.length === 0) return;
    const redemptions = made.map(([, redemption]) => redemption);
    const passes = redemptions.flatMap(({ passCode: code, customerId, id }) =>
      code === null ? [] : [{ code, customerId, redemptionId: id, couponId: null }],
    );
    const values = made.map(([want]) => valueOf(want, today));
    const given = await this.guard.run(tx, values, held);
    if (given.some(({ kind }) => kind === 'refused')) throw new AskApart();
    const [kept, drawn] = await tx.together([
      () => insertRedemptions(tx, redemptions),
      () => (passes.length === 0 ? Promise.resolve(new Set<string>()) : insertPasses(tx, passes)),
    ]);
    if (kept.size < redemptions.length) throw new KeyTaken();
    // One in a million million draws: who drew it may simply ask again.
    if (drawn.size < passes.length) throw new Error('The pass was drawn before');
  }
}

const refusedFor = (refusal: Unavailable): Reserved => ({ kind: 'refused', refusal });

/** What nothing has happened to yet. */
const untouched = {
  ...{ refusal: null, deliveryNote: '', entryId: null, usedAt: null, tries: 0 },
  ...{ cancelledBy: null, cancelReason: null },
} as const;

function firstOfEachCustomer(asked: readonly Asked[]): Asked[] {
  const firsts = new Map<Uuid, Asked>();
  for (const each of asked) if (!firsts.has(each.order.customerId)) firsts.set(each.order.customerId, each);
  return [...firsts.values()];
}

function valueOf({ order, id, reward: { kind, content }, points }: Begun, today: LocalDate): ValueRequest {
  return {
    ...{ customerId: order.customerId, termId: null, key: valueKeyOf({ ...order, id }) },
    ...{ kind: valueKindOf(kind, content), valueMinor: content.valueMinor, pointsPaid: points },
    ...{ sourceKind: 'redemption', on: today },
  };
}

function newRedemption(
  { id, order, reward: { content, kind, revision, office }, points }: Begun,
  took: Taken,
  now: Date,
  today: LocalDate,
): NewRedemption {
  const { customerId, memberId, key, rewardId, deliveryWay, pooled } = order;
  const needsPass = kind === 'service' || deliveryWay === 'pick-up';
  return {
    ...{ customerId, memberId, key, rewardId, deliveryWay, pooled },
    ...{ id, revision, kind, points, valueMinor: content.valueMinor, office, ...took },
    passCode: needsPass ? passCode(draw) : null,
    couponKindId: content.source?.kind === 'coupon' ? content.source.couponKindId : null,
    couponId: null,
    state: 'reserved',
    deliveryState: deliveryWay === null ? null : 'ordered',
    ...{ sourceKind: 'member', sourceId: memberId, redeemedOn: today, reservedAt: now },
    validUntil: content.validDays === null ? null : addDays(today, content.validDays),
    undoUntil: new Date(now.getTime() + content.undoMinutes * 60_000),
    settlingUntil: new Date(now.getTime() + settleLeaseMs(0)),
    endedAt: null,
  };
}
