import { AuditTrail } from '@evergreen/audit';
import { type Clock, InvalidInput, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Adjustment,
  type AdjustmentOrder,
  needsSecond,
  type OwnedAdjustment,
} from '../domain/adjustment.ts';
import type { AdjustPoints } from '../domain/ledger/command.ts';
import { keyReused } from '../domain/ledger/ledger.errors.ts';
import type { Programme } from '../domain/programme.ts';
import { adjustmentOfKey, correctedAlone, insertAdjustment } from '../persistence/adjustment.repository.ts';
import { lockMembers } from '../persistence/ledger-reads.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';
import { ownerInReach } from './owner-in-reach.ts';
import { PostToLedger } from './post-to-ledger.ts';

/** Corrects points by hand. Over the limit of the programme the correction waits for a second person. */
@Injectable()
export class RequestAdjustment {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /**
   * @param actor staff number
   * @throws DomainError MEMBER_UNKNOWN; KEY_REUSED; of the ledger where it is posted at once; InvalidInput for a
   *   reason the programme does not have
   */
  run(
    order: AdjustmentOrder,
    caller: Caller,
    actor: string,
  ): Promise<{ readonly adjustment: OwnedAdjustment; readonly isReplay: boolean }> {
    return this.database.transaction(async (tx) => {
      const { customerId, orgPath, memberNumber } = await ownerInReach(tx, caller, order.memberId, [
        'adjust',
        'Points',
      ]);
      // One at a time on an account: a key is used once, and what was corrected lately is all there.
      await lockMembers(tx, [order.memberId]);
      const known = await adjustmentOfKey(tx, order.memberId, order.key);
      if (known !== undefined) {
        if (!isSame(known, order)) throw keyReused(order.key);
        return { adjustment: { ...known, customerId, memberNumber }, isReplay: true };
      }
      const adjustment = await this.made(tx, order, actor);
      await insertAdjustment(tx, adjustment);
      const { points, statusPoints, reasonId, expiresOn, state, adjustmentId, note } = adjustment;
      await this.audit.record(tx, {
        act: state === 'POSTED' ? 'points.adjusted' : 'adjustment.requested',
        recordKind: 'adjustment',
        recordId: adjustmentId,
        ...{ customerId, orgPath, reason: note },
        after: { points: String(points), statusPoints: String(statusPoints), reasonId, expiresOn },
      });
      return { adjustment: { ...adjustment, customerId, memberNumber }, isReplay: false };
    });
  }

  private async made(tx: Transaction, order: AdjustmentOrder, actor: string): Promise<Adjustment> {
    const today = this.clock.today();
    const programme = await currentProgramme(tx, today);
    refuseUnknownReason(programme, order.reasonId);
    if (order.expiresOn !== null && order.expiresOn <= today)
      throw new InvalidInput([{ field: 'expiresOn', problem: 'must lie ahead' }]);
    const now = this.clock.now();
    const recently = await correctedAlone(tx, order.memberId, now);
    const asked: Adjustment = {
      ...order,
      ...{ adjustmentId: uuidv7(), state: 'REQUESTED', requestedBy: actor, requestedAt: now },
      needsSecond: needsSecond(order, recently, programme.adjustment.approvalAbove),
      ...{ decidedBy: null, decidedAt: null, decisionNote: null, entryId: null },
    };
    if (asked.needsSecond) return asked;
    const { entryId } = await this.ledger.in(tx, commandOf(asked));
    return { ...asked, state: 'POSTED', decidedBy: actor, decidedAt: now, entryId };
  }
}

/** What a correction does to the ledger. Its reason is for the member's eyes, the note is not. */
export function commandOf({
  adjustmentId,
  memberId,
  points,
  statusPoints,
  expiresOn,
  reasonId,
}: Adjustment): AdjustPoints {
  return {
    ...{ kind: 'ADJUST', memberId, key: `adjustment/${adjustmentId}`, points, statusPoints, expiresOn },
    ...{ sourceKind: 'adjustment', sourceId: adjustmentId, reason: reasonId },
  };
}

function refuseUnknownReason({ adjustment }: Programme, reasonId: string): void {
  if (!adjustment.reasons.some((reason) => reason.reasonId === reasonId))
    throw new InvalidInput([{ field: 'reasonId', problem: 'is no reason of the programme' }]);
}

function isSame(known: Adjustment, order: AdjustmentOrder): boolean {
  return (
    known.points === order.points &&
    known.statusPoints === order.statusPoints &&
    known.reasonId === order.reasonId &&
    known.note === order.note &&
    known.expiresOn === order.expiresOn
  );
}
