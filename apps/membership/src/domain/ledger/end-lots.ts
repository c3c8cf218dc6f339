import { addDays, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { AccountDraft, NewEntry } from './account-draft.ts';

/**
 * Ends lots whose time is over, each on the day it ended. What is held or owed stays. The run over all members writes
 * the same in SQL (`persistence/due-lots.repository.ts`).
 */
export function expire(draft: AccountDraft, on: LocalDate): void {
  for (const { lotId, available, expiresOn } of draft.lots) {
    if (expiresOn === null || on < expiresOn || available <= 0n) continue;
    endLot(draft, lotId, expiresOn, null);
  }
}

/** Ends what an entry gave back to lots that were over before. Their day is past: it is gone on the day it came back. */
export function expireReturned(draft: AccountDraft, { entryId, lines, effectiveOn: on }: NewEntry): void {
  for (const { lotId } of lines) {
    const { available, expiresOn } = draft.lot(lotId)!;
    if (expiresOn !== null && expiresOn <= on && available > 0n) endLot(draft, lotId, on, entryId);
  }
}

function endLot(draft: AccountDraft, lotId: Uuid, effectiveOn: LocalDate, because: Uuid | null): void {
  const entryId = uuidv7();
  draft.post(
    {
      ...{
        kind: 'EXPIRE',
        entryId,
        key: `expire/${entryId}`,
        sourceKind: 'ledger',
        sourceId: '',
        ruleId: '',
      },
      ...{ effectiveOn, relatedEntryId: because },
    },
    [{ lotId, from: 'AVAILABLE', to: 'EXPIRED', points: draft.lot(lotId)!.available }],
  );
}

/** Cancels lots whose event did not come, each on the day after the last on which it would have counted. */
export function cancelAwaited(draft: AccountDraft, on: LocalDate): void {
  for (const lot of draft.lots) {
    const { lotId, available, statusPoints, activeOn, awaits, awaitedUntil, originEntryId } = lot;
    if (activeOn !== null || awaitedUntil === null || on <= awaitedUntil) continue;
    if (available + statusPoints <= 0n) continue;
    const entryId = uuidv7();
    draft.post(
      {
        ...{
          kind: 'CANCEL',
          entryId,
          key: `cancel/${entryId}`,
          sourceKind: 'ledger',
          sourceId: awaits ?? '',
        },
        ...{ ruleId: '', effectiveOn: addDays(awaitedUntil, 1), relatedEntryId: originEntryId ?? lotId },
        reason: 'TIMEOUT',
      },
      [{ lotId, from: 'AVAILABLE', to: 'REVERSED', points: available, statusPoints: -statusPoints }],
    );
  }
}
