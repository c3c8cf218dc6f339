import type { LocalDate } from '@evergreen/kernel';
import type { AccountDraft, NewEntry } from './account-draft.ts';
import type { RefundSpending, SpendPoints } from './command.ts';
import { factsOf, type PastEntry } from './entry-facts.ts';
import { amountExceeded, entryKindRefused } from './ledger.errors.ts';
import type { Line } from './lot.ts';
import { slide } from './slide.ts';
import { giveBack, refuseUnlessActive, refuseUnlessOpen, takeActive } from './take.ts';

/** @throws DomainError ACCOUNT_STATE, POINTS_INSUFFICIENT */
export function spend(draft: AccountDraft, command: SpendPoints, on: LocalDate): NewEntry {
  refuseUnlessActive(draft);
  const lines = takeActive(draft, command.points, on, 'REDEEMED');
  const entry = draft.post(factsOf(command, on), lines);
  slide(draft, on, entry.entryId);
  return entry;
}

/**
 * Gives points back to the very lots that paid, those that paid last first.
 * @throws DomainError ACCOUNT_STATE, ENTRY_KIND_REFUSED, AMOUNT_EXCEEDED
 */
export function refund(
  draft: AccountDraft,
  command: RefundSpending,
  spent: PastEntry,
  on: LocalDate,
): NewEntry {
  refuseUnlessOpen(draft);
  if (spent.kind !== 'SPEND' && spent.kind !== 'CAPTURE') {
    throw entryKindRefused(spent.entryId, spent.kind, 'refunded');
  }
  const paid = paidByLot(spent);
  const left = [...paid.values()].reduce((sum, points) => sum + points, 0n);
  const asked = command.points ?? left;
  if (asked > left || left === 0n) throw amountExceeded(asked, left);
  const lines: Line[] = [];
  let missing = asked;
  for (const [lotId, points] of [...paid].reverse()) {
    const lot = draft.lot(lotId);
    const back = points < missing ? points : missing;
    if (lot === undefined || back === 0n) continue;
    lines.push(...giveBack(draft, lot, back, 'REDEEMED', spent.effectiveOn, on));
    missing -= back;
  }
  return draft.post({ ...factsOf(command, on), relatedEntryId: spent.entryId }, lines);
}

/** What each lot paid and has not been given back. */
function paidByLot({ lines, related }: PastEntry): Map<Line['lotId'], bigint> {
  const paid = new Map<Line['lotId'], bigint>();
  const add = (lotId: Line['lotId'], points: bigint) => paid.set(lotId, (paid.get(lotId) ?? 0n) + points);
  for (const line of lines) if (line.to === 'REDEEMED') add(line.lotId, line.points);
  for (const { kind, lines: refunded } of related) {
    if (kind !== 'REFUND') continue;
    for (const line of refunded) if (line.from === 'REDEEMED') add(line.lotId, -line.points);
  }
  return paid;
}
