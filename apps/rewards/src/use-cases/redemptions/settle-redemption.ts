import { AuditTrail } from '@evergreen/audit';
import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Unavailable } from '../../domain/catalogue/availability.ts';
import { giveBack } from '../../persistence/redemptions/give-back.ts';
import {
  dropReserved,
  endCancelling,
  redemptionById,
  type RedemptionKept,
  refuseRedemption,
} from '../../persistence/redemptions/redemptions.repository.ts';
import { changeOf, ConfirmRedemption } from './confirm-redemption.ts';
import { type Ledger, LEDGER } from './ledger.ts';

/**
 * Ends what is reserved or being cancelled by what the ledger says. Whoever does it, and however often: the ledger
 * posts each once by its key, and only one of them ends it.
 */
@Injectable()
export class SettleRedemption {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(ConfirmRedemption) private readonly confirmation: ConfirmRedemption,
    @Inject(LEDGER) private readonly ledger: Ledger,
  ) {}

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
    const confirmed = await this.confirmation.run(redemption, entryId, actor);
    if (confirmed !== undefined) return confirmed;
    const ended = (await this.read(redemption))!;
    // Somebody was told no while the points went after all: they come back.
    if (ended.state === 'refused') await this.ledger.refund({ ...ended, entryId });
    return ended;
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
      if (redemption.entryId !== null)
        await this.outbox.append(tx, events.redemptionsChanged, { changes: [changeOf(kept, true)] });
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
