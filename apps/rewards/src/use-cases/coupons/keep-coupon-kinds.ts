import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CouponContent, couponProblems } from '../../domain/coupons/coupon.ts';
import { couponJson } from '../../persistence/catalogue/reward-json.ts';
import {
  type CouponKindKept,
  couponKindOfKey,
  couponKinds,
  type CouponKindWithSums,
  insertCouponKind,
  lockCouponKind,
  reviseCouponKind,
} from '../../persistence/coupons/coupon-kinds.repository.ts';
import { partnerNames } from '../../persistence/partners/partners.repository.ts';

export type { CouponKindWithSums } from '../../persistence/coupons/coupon-kinds.repository.ts';

export interface CouponKindOrder {
  readonly key: string;
  /** Undefined: a new one. */
  readonly couponKindId: Uuid | undefined;
  readonly basedOn: number;
  readonly isActive: boolean;
  readonly content: CouponContent;
}

/** Kinds of coupons as people write them. What was issued keeps its value and its days. */
@Injectable()
export class KeepCouponKinds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  all(): Promise<CouponKindWithSums[]> {
    return couponKinds(this.database);
  }

  /** @throws DomainError NOT_FOUND */
  async one(kindId: string): Promise<CouponKindWithSums> {
    const [kind] = await couponKinds(this.database, kindId);
    if (kind === undefined) throw unknown();
    return kind;
  }

  /** @throws InvalidInput; DomainError NOT_FOUND, KEY_REUSED, REWARD_CHANGED */
  async write(order: CouponKindOrder, by: string): Promise<Uuid> {
    await this.demandValid(order.content);
    const { key, couponKindId, isActive, content } = order;
    const at = this.clock.now();
    return this.database.transaction(async (tx) => {
      if (couponKindId !== undefined) return this.revise(tx, { ...order, couponKindId }, by);
      const id = uuidv7(at.getTime());
      if (await insertCouponKind(tx, { id, key, isActive, content, by, at })) {
        await this.note(tx, id, content, isActive);
        return id;
      }
      const known = (await couponKindOfKey(tx, key))!;
      if (known.revisionKey === key) demandSame(known, order);
      return known.id as Uuid;
    });
  }

  private async revise(
    tx: Transaction,
    order: CouponKindOrder & { readonly couponKindId: Uuid },
    by: string,
  ): Promise<Uuid> {
    const { couponKindId: id, key, isActive, content, basedOn } = order;
    const kind = await lockCouponKind(tx, id);
    if (kind === undefined) throw unknown();
    if (kind.revisionKey === key) {
      demandSame(kind, order);
      return id;
    }
    if (kind.revision !== basedOn)
      throw new DomainError('REWARD_CHANGED', 'There is a newer revision', { newest: kind.revision });
    await reviseCouponKind(tx, { id, key, isActive, content, by, at: this.clock.now() });
    await this.note(tx, id, content, isActive);
    return id;
  }

  private async demandValid(content: CouponContent): Promise<void> {
    const partners = content.partnerIds.length === 0 ? undefined : await partnerNames(this.database);
    const unknownPartners = content.partnerIds.flatMap((id, n) =>
      partners?.has(id) ? [] : [{ field: `partnerIds[${n}]`, problem: 'is no partner' }],
    );
    const problems = [...couponProblems(content), ...unknownPartners];
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  private note(tx: Transaction, recordId: string, { names, faceMinor }: CouponContent, isActive: boolean) {
    const after = { names, faceMinor: String(faceMinor), isActive };
    return this.audit.record(tx, { act: 'coupon-kind.written', recordKind: 'coupon-kind', recordId, after });
  }
}

function demandSame(known: CouponKindKept, { key, isActive, content }: CouponKindOrder): void {
  if (known.isActive !== isActive || couponJson(known.content) !== couponJson(content))
    throw new DomainError('KEY_REUSED', 'The key wrote something else', { key });
}

const unknown = () => new DomainError('NOT_FOUND', 'There is no such kind of coupon');
