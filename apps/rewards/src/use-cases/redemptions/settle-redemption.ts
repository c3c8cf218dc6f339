import { AuditTrail } from '@evergreen/audit';
import { events } from '@evergreen/contracts';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type Clock, DomainError } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Unavailable } from '../../domain/catalogue/availability.ts';
import { giveBack } from '../../persistence/redemptions/give-back.ts';
import {
  confirmRedemption,
  dropReserved,
  endCancelling,
  redemptionById,
  type RedemptionKept,
  refuseRedemption,
  setCoupon,
} from '../../persistence/redemptions/redemptions.repository.ts';
import { rewardNames } from '../../persistence/catalogue/rewards.repository.ts';
import { IssueCoupons } from '../coupons/issue-coupons.ts';
import { type Ledger, LEDGER } from './ledger.ts';

const noticeDays = 7;

/**
 * Ends what is reserved or being cancelled by what the ledger says. Whoever does it, and however often: the ledger
 * posts each once by its key, and only one of them ends it.
 */
@Injectable()
export class SettleRedemption {
  private readonly notices: NoticeRequests;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(IssueCoupons) private readonly coupons: IssueCoupons,
    @Inject(LEDGER) private readonly ledger: Ledger,
  ) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  /**
   * @param actor who wanted it, where somebody waits for the answer
   * @returns as it is now: still open where the ledger has not answered
   * @throws DomainError SERVICE_UNAVAILABLE where the ledger was never asked: nothing is left of it then
   */
  run(redemption: RedemptionKept, actor?: Caller): Promise<RedemptionKept> {
    return redemption.state === 'cancelling'
      ? this.cancelled(redemption, actor)
      : this.redeemed(redemption, actor);
  }

  private async redeemed(redemption: RedemptionKept, actor?: Caller): Promise<RedemptionKept> {
    const answer = await this.ledger.spend(redemption);
    switch (answer.kind) {
      case 'posted':
        return this.confirm(redemption, answer.entryId, actor);
      case 'refused':
        return this.refuse(redemption, answer.refusal);
      case 'not-asked':
        // Asked for the first time, nothing can have been posted.
        if (redemption.tries === 0) return this.drop(redemption);
        return redemption;
      case 'unknown':
        return redemption;
    }
  }

  private async confirm(
    redemption: RedemptionKept,
    entryId: string,
    actor?: Caller,
  ): Promise<RedemptionKept> {
    const confirmed = await this.database.transaction(async (tx) => {
      const kept = await confirmRedemption(tx, redemption, entryId, this.clock.now());
      if (kept === undefined) return undefined;
      const couponId = await this.issueCoupon(tx, kept);
      await this.tell(tx, kept, actor);
      await this.tellSystems(tx, kept, false);
      return { ...kept, couponId };
    });
    if (confirmed !== undefined) return confirmed;
    const ended = (await this.read(redemption))!;
    // Somebody was told no while the points went after all: they come back.
    if (ended.state === 'refused') await this.ledger.refund({ ...ended, entryId });
    return ended;
  }

  private async issueCoupon(tx: Transaction, kept: RedemptionKept): Promise<string | null> {
    if (kept.couponKindId === null) return null;
    const made = await this.coupons.forRedemptions(tx, kept.couponKindId, [kept], kept.redeemedOn);
    const couponId = made.get(kept.id)!;
    await setCoupon(tx, kept, couponId);
    return couponId;
  }

  private async tell(tx: Transaction, kept: RedemptionKept, actor?: Caller): Promise<void> {
    const { id, customerId, rewardId, revision, points, office } = kept;
    const reward = await rewardNames(tx, rewardId, revision);
    await this.notices.append(tx, [
      {
        ...{ template: 'reward-redeemed', key: `reward-redeemed/${id}`, customerId, link: '/rewards/mine' },
        ...{ parameters: { reward, points }, notAfter: addDays(this.clock.today(), noticeDays) },
      },
    ]);
    await this.audit.record(tx, {
      ...{ act: 'reward.redeemed', recordKind: 'redemption', recordId: id, customerId, orgPath: office },
      ...(actor === undefined ? {} : { actor }),
      after: { rewardId, revision, points: String(points) },
    });
  }

  private async tellSystems(
    tx: Transaction,
    { customerId, id: redemptionId, rewardId, points }: RedemptionKept,
    cancelled: boolean,
  ): Promise<void> {
    const change = { customerId, redemptionId, rewardId, points, cancelled };
    await this.outbox.append(tx, events.redemptionsChanged, { changes: [change] });
  }

  private async refuse(redemption: RedemptionKept, refusal: Unavailable): Promise<RedemptionKept> {
    const refused = await this.database.transaction(async (tx) => {
      const kept = await refuseRedemption(tx, redemption, refusal, this.clock.now());
      // Nobody has seen its code.
      if (kept !== undefined) await giveBack(tx, [kept], 'free', this.clock.now());
      return kept;
    });
    return refused ?? (await this.read(redemption))!;
  }

  private async drop(redemption: RedemptionKept): Promise<never> {
    await this.database.transaction(async (tx) => {
      if (await dropReserved(tx, redemption)) await giveBack(tx, [redemption], 'free', this.clock.now());
    });
    throw new DomainError('SERVICE_UNAVAILABLE', 'The ledger cannot be asked now');
  }

  private async cancelled(redemption: RedemptionKept, actor?: Caller): Promise<RedemptionKept> {
    // What was given cost nothing. What staff have given back by hand is given back.
    const answer = redemption.entryId === null ? undefined : await this.ledger.refund(redemption);
    const isDone =
      answer === undefined ||
      answer.kind === 'posted' ||
      (answer.kind === 'refused' && answer.refusal.reason === 'NOT_AVAILABLE');
    if (!isDone) return redemption;
    const ended = await this.database.transaction(async (tx) => {
      const kept = await endCancelling(tx, redemption, this.clock.now());
      if (kept === undefined) return undefined;
      await giveBack(tx, [kept], 'void', this.clock.now());
      // What was given cost nothing, and was no redemption.
      if (redemption.entryId !== null) await this.tellSystems(tx, kept, true);
      const { id, customerId, office, cancelReason, rewardId, points } = kept;
      await this.audit.record(tx, {
        ...{ act: 'reward.cancelled', recordKind: 'redemption', recordId: id, customerId, orgPath: office },
        ...(actor === undefined ? {} : { actor }),
        ...{ reason: cancelReason ?? '', after: { rewardId, points: String(points) } },
      });
      return kept;
    });
    return ended ?? (await this.read(redemption))!;
  }

  private read({ customerId, id }: RedemptionKept): Promise<RedemptionKept | undefined> {
    return redemptionById(this.database, customerId, id);
  }
}
