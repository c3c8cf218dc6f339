import { type Clock, DomainError, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { passCode } from '../../domain/catalogue/codes.ts';
import { couponLastDay } from '../../domain/coupons/coupon.ts';
import { type Grant, nameOf } from '../../domain/grant.ts';
import type { ValueRefusal } from '../../domain/value-guard/guard-values.ts';
import { couponKind, type CouponKindKept } from '../../persistence/coupons/coupon-kinds.repository.ts';
import {
  couponsOfKeys,
  insertCoupons,
  insertPasses,
  withdrawCoupons,
} from '../../persistence/coupons/coupons.repository.ts';
import { draw } from '../redemptions/draw.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { admitGrants } from './admit-grants.ts';

/** Coupons of a kind for customers, each under a key of its own. */
export interface CouponOrder {
  readonly couponKindId: string;
  readonly grants: readonly Grant[];
  /** What gives them, such as `campaign` with its id. */
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly today: LocalDate;
}

/** What became of a grant: its first answer, however often it is asked for. */
export type GrantOutcome = Grant &
  (
    | { readonly outcome: 'issued'; readonly id: string; readonly isReplay: boolean }
    | {
        readonly outcome: 'refused';
        readonly reason: 'BLACKLISTED' | 'KEY_REUSED' | 'OUT_OF_STOCK' | ValueRefusal;
      }
  );

const passTries = 5;

/** Issues coupons in the caller's transaction, in a few statements for thousands of customers. */
@Injectable()
export class IssueCoupons {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GuardValue) private readonly guard: GuardValue,
  ) {}

  /**
   * @returns the outcome of each grant, in their order
   * @throws DomainError NOT_FOUND; REWARD_STATE where no more of the kind are issued, or its last day is over
   */
  async run(tx: Transaction, order: CouponOrder): Promise<GrantOutcome[]> {
    const kind = await couponKind(tx, order.couponKindId);
    if (kind === undefined) throw new DomainError('NOT_FOUND', 'There is no such kind of coupon');
    if (!kind.isActive) throw new DomainError('REWARD_STATE', 'No more of it are issued', { state: 'ended' });
    if (couponLastDay(kind.content, order.today) < order.today)
      throw new DomainError('REWARD_STATE', 'Its last day is over', { state: 'ended' });
    const known = await couponsOfKeys(tx, order.grants);
    const before = new Map(known.map((each) => [nameOf(each), each]));
    const { allowed, refused } = await admitGrants(tx, this.guard, {
      ...{ grants: order.grants, isKnown: (name) => before.has(name) },
      ...{ kind: 'coupon', valueMinor: kind.content.faceMinor },
      ...{ sourceKind: order.sourceKind, on: order.today },
    });
    const made = new Map(
      (await this.make(tx, kind, allowed, order)).map(({ id, ...grant }) => [nameOf(grant), id]),
    );
    return order.grants.map(({ customerId, key }): GrantOutcome => {
      const grant = { customerId, key };
      const old = before.get(nameOf(grant));
      if (old !== undefined && old.kindId !== kind.id)
        return { ...grant, outcome: 'refused', reason: 'KEY_REUSED' };
      const id = old?.id ?? made.get(nameOf(grant));
      return id === undefined
        ? { ...grant, outcome: 'refused', reason: refused.get(nameOf(grant))! }
        : { ...grant, outcome: 'issued', id, isReplay: old !== undefined };
    });
  }

  /**
   * What was paid for, or given, is issued, whatever has become of the kind since. The value guard was asked for the
   * redemption.
   * @returns coupons by redemption
   */
  async forRedemptions(
    tx: Transaction,
    couponKindId: string,
    redemptions: readonly { readonly customerId: string; readonly id: string }[],
    today: LocalDate,
  ): Promise<ReadonlyMap<string, string>> {
    const kind = (await couponKind(tx, couponKindId))!;
    const grants = redemptions.map(({ customerId, id }) => ({ customerId, key: `redemption/${id}` }));
    const order = { couponKindId, grants, sourceKind: 'redemption', sourceId: couponKindId, today };
    const made = await this.make(tx, kind, grants, order);
    return new Map(made.map(({ id }, n) => [redemptions[n]!.id, id]));
  }

  /**
   * Takes back what nobody has used any of.
   * @param only these; undefined: all of the source
   * @returns those that were taken back now
   */
  async withdraw(
    tx: Transaction,
    source: { readonly sourceKind: string; readonly sourceId: string },
    only?: readonly Grant[],
  ): Promise<(Grant & { id: string })[]> {
    const withdrawn = await withdrawCoupons(tx, source, only, this.clock.now());
    await this.guard.takeBack(tx, withdrawn);
    return withdrawn;
  }

  private async make(
    tx: Transaction,
    { id: kindId, content }: CouponKindKept,
    grants: readonly Grant[],
    { sourceKind, sourceId, today }: CouponOrder,
  ): Promise<(Grant & { id: Uuid })[]> {
    if (grants.length === 0) return [];
    const issuedAt = this.clock.now();
    const coupons = grants.map((grant) => ({ ...grant, id: uuidv7(issuedAt.getTime()) }));
    const codes = await passesFor(tx, coupons);
    await insertCoupons(
      tx,
      coupons.map((coupon) => ({ ...coupon, passCode: codes.get(coupon.id)! })),
      {
        ...{ kindId, faceMinor: content.faceMinor, validUntil: couponLastDay(content, today) },
        ...{ sourceKind, sourceId, issuedOn: today, issuedAt },
      },
    );
    return coupons;
  }
}

/** A pass for each, drawn anew where somebody has it already. @returns codes by coupon */
async function passesFor(
  tx: Transaction,
  coupons: readonly { readonly id: string; readonly customerId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>();
  let open = coupons;
  for (let tries = 0; tries < passTries && open.length > 0; tries += 1) {
    const drawn = open.map(({ id, customerId }) => ({
      ...{ code: passCode(draw), customerId, redemptionId: null, couponId: id },
    }));
    const free = await insertPasses(tx, drawn);
    const ofCode = new Map<string, string>();
    for (const { code, couponId } of drawn)
      if (free.has(code) && !ofCode.has(code)) ofCode.set(code, couponId);
    for (const [code, couponId] of ofCode) codes.set(couponId, code);
    open = open.filter(({ id }) => !codes.has(id));
  }
  if (open.length > 0) throw new Error('No free pass was found');
  return codes;
}
