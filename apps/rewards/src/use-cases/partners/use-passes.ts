import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { readPass } from '../../domain/catalogue/codes.ts';
import type { Words } from '../../domain/catalogue/reward.ts';
import { type Shown, type UseRefusal, useRefusal } from '../../domain/partners/use.ts';
import { lockCoupon, spendCoupon } from '../../persistence/coupons/coupons.repository.ts';
import {
  insertUse,
  isSettled,
  lockUse,
  type PassKept,
  passOf,
  undoUse,
  type UseKept,
  useOfKey,
} from '../../persistence/partners/uses.repository.ts';
import { noteUsed } from '../../persistence/redemptions/redemptions.repository.ts';
import { lockSeen } from '../../persistence/redemptions/seen-redemptions.ts';

export type { UseKept } from '../../persistence/partners/uses.repository.ts';

/** What a counter sees of a pass: nothing that says whose it is. */
export interface SeenPass extends Shown {
  readonly names: Words;
  readonly terms: Words;
}

/** Who takes it: a partner, or, null, one of the staff. */
export interface Counter {
  readonly partnerId: string | null;
  /** As it is kept: a staff number, or the partner's id. */
  readonly by: string;
}

export type UseAnswer =
  | { readonly kind: 'refused'; readonly refusal: UseRefusal; readonly shown?: SeenPass }
  | {
      readonly kind: 'used';
      readonly shown: SeenPass;
      readonly amountMinor: bigint;
      readonly isReplay: boolean;
    };

/** Passes of services and coupons at a counter: what they are, and that they were used. */
@Injectable()
export class UsePasses {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** What stands behind a code as somebody typed it, and whether the counter can take it. */
  look(counter: Counter, text: string) {
    return this.database.transaction(async (tx) => {
      const found = await this.find(tx, text);
      if (found === undefined) return { shown: undefined, refusal: 'UNKNOWN_CODE' as const };
      return {
        shown: found.shown,
        refusal: useRefusal(found.shown, counter.partnerId, this.clock.today()),
      };
    });
  }

  /**
   * Notes a use under a key that is permanent for the counter. @param amountMinor of a coupon
   * @throws DomainError KEY_REUSED
   */
  confirm(
    counter: Counter,
    { key, text, amountMinor }: { readonly key: string; readonly text: string; readonly amountMinor: bigint },
  ): Promise<UseAnswer> {
    return this.database.transaction(async (tx) => {
      const found = await this.find(tx, text);
      if (found === undefined) return { kind: 'refused', refusal: 'UNKNOWN_CODE' };
      return this.use(tx, counter, found, { key: `${counter.partnerId ?? counter.by}/${key}`, amountMinor });
    });
  }

  /** The same for a coupon that staff see on the screen. @throws DomainError NOT_FOUND, KEY_REUSED, USE_REFUSED */
  useCoupon(
    counter: Counter,
    order: { readonly key: string; customerId: Uuid; couponId: Uuid; readonly amountMinor: bigint },
  ): Promise<void> {
    const { customerId, couponId, amountMinor } = order;
    return this.database.transaction(async (tx) => {
      const pass = { customerId, couponId, redemptionId: null };
      const shown = await this.show(tx, pass);
      if (shown === undefined) throw new DomainError('NOT_FOUND', 'There is no such coupon');
      const key = `${counter.by}/${order.key}`;
      const answer = await this.use(tx, counter, { pass, shown }, { key, amountMinor });
      if (answer.kind === 'refused')
        throw new DomainError('USE_REFUSED', 'It cannot be used', { why: answer.refusal });
    });
  }

  /** Takes a use back; asked again it is the same. @throws DomainError NOT_FOUND; SETTLEMENT_REFUSED once it was paid */
  undo(customerId: Uuid, useId: Uuid, by: string, actor: Caller): Promise<void> {
    return this.database.transaction(async (tx) => {
      const use = await lockUse(tx, customerId, useId);
      if (use === undefined) throw new DomainError('NOT_FOUND', 'There is no such use');
      if (use.undoneAt !== null) return;
      const { partnerId, usedOn, couponId, redemptionId, amountMinor } = use;
      if (partnerId !== null && (await isSettled(tx, partnerId, usedOn.slice(0, 7))))
        throw new DomainError('SETTLEMENT_REFUSED', 'The month was settled', { why: 'SETTLED' });
      await undoUse(tx, use, by, this.clock.now());
      if (couponId !== null) await spendCoupon(tx, customerId, couponId, -amountMinor);
      if (redemptionId !== null) await noteUsed(tx, { customerId, id: redemptionId }, null);
      await this.audit.record(tx, {
        ...{ act: 'reward-use.undone', recordKind: 'reward-use', recordId: useId, customerId, actor },
        before: { amountMinor: String(amountMinor), usedOn },
      });
    });
  }

  private async find(tx: Transaction, text: string) {
    const code = readPass(text);
    const pass = code === undefined ? undefined : await passOf(tx, code);
    const shown = pass === undefined ? undefined : await this.show(tx, pass);
    return pass === undefined || shown === undefined ? undefined : { pass, shown };
  }

  /** Locked, so that uses come one after the other. */
  private async show(tx: Transaction, { customerId, redemptionId, couponId }: PassKept) {
    if (couponId !== null) {
      const coupon = await lockCoupon(tx, customerId, couponId);
      return coupon === undefined ? undefined : couponShown(coupon);
    }
    const redemption = await lockSeen(tx, customerId, redemptionId!);
    // A thing is handed over at an office, not at a partner's counter.
    if (redemption?.kind !== 'service') return undefined;
    return serviceShown(redemption);
  }

  private async use(
    tx: Transaction,
    counter: Counter,
    { pass, shown }: { readonly pass: PassKept; readonly shown: SeenPass },
    order: { readonly key: string; readonly amountMinor: bigint },
  ): Promise<UseAnswer> {
    const amountMinor = shown.kind === 'coupon' ? order.amountMinor : shown.leftMinor;
    const known = await useOfKey(tx, pass.customerId, order.key);
    if (known !== undefined) return replayOf(known, pass, shown, amountMinor, order.key);
    const refusal = useRefusal(shown, counter.partnerId, this.clock.today(), amountMinor);
    if (refusal !== undefined) return { kind: 'refused', refusal, shown };
    const usedAt = this.clock.now();
    const usedOn = this.clock.today();
    // A month that is being settled is over: nothing of today is in it.
    const id = uuidv7(usedAt.getTime());
    const { partnerId, by } = counter;
    await insertUse(tx, {
      ...{ ...pass, id, key: order.key, partnerId, amountMinor, usedOn, usedAt, usedBy: by },
    });
    if (pass.couponId !== null) await spendCoupon(tx, pass.customerId, pass.couponId, amountMinor);
    else await noteUsed(tx, { customerId: pass.customerId, id: pass.redemptionId! }, usedAt);
    await this.audit.record(tx, {
      ...{ act: 'reward.used', recordKind: 'reward-use', recordId: id, customerId: pass.customerId },
      after: { partnerId: partnerId ?? '', amountMinor: String(amountMinor) },
    });
    const leftMinor = shown.kind === 'coupon' ? shown.leftMinor - amountMinor : shown.leftMinor;
    return { kind: 'used', shown: { ...shown, leftMinor }, amountMinor, isReplay: false };
  }
}

function replayOf(
  known: UseKept,
  pass: PassKept,
  shown: SeenPass,
  amountMinor: bigint,
  key: string,
): UseAnswer {
  const isSame =
    known.couponId === pass.couponId &&
    known.redemptionId === pass.redemptionId &&
    known.amountMinor === amountMinor;
  if (!isSame) throw new DomainError('KEY_REUSED', 'The key noted another use', { key });
  return { kind: 'used', shown, amountMinor: known.amountMinor, isReplay: true };
}

function couponShown(coupon: NonNullable<Awaited<ReturnType<typeof lockCoupon>>>): SeenPass {
  const states = { active: 'ready', 'used-up': 'used', expired: 'ready', withdrawn: 'cancelled' } as const;
  return {
    ...{ kind: 'coupon', names: coupon.content.names, terms: coupon.content.terms },
    // An expired one says so by its last day.
    ...{ state: states[coupon.state], validUntil: coupon.validUntil },
    ...{ leftMinor: coupon.faceMinor - coupon.usedMinor, partnerIds: coupon.content.partnerIds },
  };
}

function serviceShown(redemption: NonNullable<Awaited<ReturnType<typeof lockSeen>>>): SeenPass {
  const { state, usedAt, content, validUntil, valueMinor } = redemption;
  const isOver = state === 'cancelled' || state === 'cancelling' || state === 'refused';
  return {
    ...{ kind: 'service', names: content.names, terms: content.terms, validUntil, leftMinor: valueMinor },
    state: isOver ? 'cancelled' : state === 'reserved' ? 'open' : usedAt === null ? 'ready' : 'used',
    partnerIds: content.partnerIds,
  };
}
