import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { OwnedAdjustment } from '../domain/adjustment.ts';
import { decideAdjustment, takeAdjustment } from '../persistence/adjustment.repository.ts';
import { ownerInReach } from './owner-in-reach.ts';
import { PostToLedger } from './post-to-ledger.ts';
import { commandOf } from './request-adjustment.ts';

export interface AdjustmentDecision {
  readonly memberId: Uuid;
  readonly adjustmentId: Uuid;
  readonly approve: boolean;
  /** Needed for a rejection. */
  readonly note: string;
}

/** Has a second person post a correction that waits, or reject it. */
@Injectable()
export class DecideAdjustment {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /**
   * The same decision of the same person is answered again.
   * @param actor staff number
   * @throws DomainError ADJUSTMENT_UNKNOWN; ADJUSTMENT_STATE where it is decided; SECOND_PERSON_NEEDED for who asked
   *   for it; of the ledger, which leaves it waiting
   */
  run({ memberId, adjustmentId, approve, note }: AdjustmentDecision, caller: Caller, actor: string) {
    return this.database.transaction(async (tx): Promise<OwnedAdjustment> => {
      const { customerId, orgPath, memberNumber } = await ownerInReach(tx, caller, memberId, [
        'approve',
        'Points',
      ]);
      const asked = await takeAdjustment(tx, memberId, adjustmentId);
      if (asked === undefined)
        throw new DomainError('ADJUSTMENT_UNKNOWN', 'There is no such correction', { adjustmentId });
      const state = approve ? 'POSTED' : 'REJECTED';
      if (asked.state !== 'REQUESTED') {
        if (asked.state === state && asked.decidedBy === actor) return { ...asked, customerId, memberNumber };
        throw new DomainError('ADJUSTMENT_STATE', 'The correction is decided', { state: asked.state });
      }
      if (asked.requestedBy === actor)
        throw new DomainError('SECOND_PERSON_NEEDED', 'Who asked for a correction does not decide it');
      if (!approve && note === '') throw new InvalidInput([{ field: 'note', problem: 'is missing' }]);
      const entryId = approve ? (await this.ledger.in(tx, commandOf(asked))).entryId : null;
      const now = this.clock.now();
      const decided = {
        ...asked,
        state,
        decidedBy: actor,
        decidedAt: now,
        decisionNote: note,
        entryId,
      } as const;
      await decideAdjustment(tx, decided);
      await this.audit.record(tx, {
        act: approve ? 'adjustment.approved' : 'adjustment.rejected',
        recordKind: 'adjustment',
        recordId: adjustmentId,
        ...{ customerId, orgPath, reason: note },
        after: { points: String(asked.points), statusPoints: String(asked.statusPoints), state },
      });
      return { ...decided, customerId, memberNumber };
    });
  }
}
