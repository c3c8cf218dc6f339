import { type LocalDate, uuidv7 } from '@evergreen/kernel';
import type { AccountDraft, NewEntry } from './account-draft.ts';
import type { ActivateAward, AdjustPoints, CancelAward } from './command.ts';
import { factsOf, type PastEntry } from './entry-facts.ts';
import { amountExceeded, entryKindRefused } from './ledger.errors.ts';
import type { Line, Lot } from './lot.ts';
import { settle } from './settle.ts';
import { refuseUnlessOpen, takeActive } from './take.ts';

/**
 * What an award waited for came: its points may be spent from a day on. Unless the command says when they expire, the
 * policy they were awarded by does.
 * @throws DomainError ACCOUNT_STATE, ENTRY_KIND_REFUSED when nothing of it waits
 */
export function activate(
  draft: AccountDraft,
  command: ActivateAward,
  award: PastEntry,
  on: LocalDate,
): NewEntry {
  refuseUnlessOpen(draft);
  const { activeOn } = command;
  const lines = waitingLots(draft, award).map(({ lotId, expiryPolicyId }): Line => {
    const byPolicy = expiryPolicyId === null ? null : draft.expiryBy(expiryPolicyId, activeOn);
    const expiresOn = command.expiresOn ?? byPolicy;
    return { lotId, from: 'AVAILABLE', to: 'AVAILABLE', points: 0n, activeOn, expiresOn };
  });
  const expiresOn = lines[0]?.expiresOn ?? null;
  const facts = { ...factsOf(command, on), relatedEntryId: award.entryId, activeOn, expiresOn };
  const entry = draft.post(facts, lines);
  settle(draft, on, entry.entryId);
  return entry;
}

/** What an award waited for did not come. @throws DomainError ENTRY_KIND_REFUSED when nothing of it waits */
export function cancel(draft: AccountDraft, command: CancelAward, award: PastEntry, on: LocalDate): NewEntry {
  const lines = waitingLots(draft, award).map(({ lotId, available, statusPoints }): Line => {
    return { lotId, from: 'AVAILABLE', to: 'REVERSED', points: available, statusPoints: -statusPoints };
  });
  return draft.post({ ...factsOf(command, on), relatedEntryId: award.entryId }, lines);
}

function waitingLots(draft: AccountDraft, { entryId, kind }: PastEntry): Lot[] {
  const lots = draft.lots.filter(
    (lot) =>
      (lot.lotId === entryId || lot.originEntryId === entryId) &&
      lot.activeOn === null &&
      lot.available + lot.statusPoints > 0n,
  );
  if (lots.length === 0) throw entryKindRefused(entryId, kind, 'activated or cancelled');
  return lots;
}

/**
 * A correction by hand: points given make a lot, points taken come out of the active lots.
 * @throws DomainError ACCOUNT_STATE, POINTS_INSUFFICIENT, AMOUNT_EXCEEDED for status points that are not there
 */
export function adjust(draft: AccountDraft, command: AdjustPoints, on: LocalDate): NewEntry {
  refuseUnlessOpen(draft);
  const { points, statusPoints, expiresOn } = command;
  const entryId = uuidv7();
  const facts = { ...factsOf(command, on), entryId };
  const taken = points < 0n ? takeActive(draft, -points, on, 'ADJUSTED') : [];
  const lostStatus = statusPoints < 0n ? loseStatus(draft, -statusPoints) : [];
  const givenStatus = statusPoints > 0n ? statusPoints : 0n;
  if (points <= 0n && givenStatus === 0n) return draft.post(facts, [...taken, ...lostStatus]);
  draft.open({ lotId: entryId, effectiveOn: on, activeOn: on, expiresOn: points > 0n ? expiresOn : null });
  const given: Line = {
    ...{ lotId: entryId, from: 'ADJUSTED', to: 'AVAILABLE', points: points > 0n ? points : 0n },
    statusPoints: givenStatus,
  };
  const dates = { activeOn: on, expiresOn: points > 0n ? expiresOn : null };
  const entry = draft.post({ ...facts, ...dates }, [given, ...taken, ...lostStatus]);
  settle(draft, on, entry.entryId);
  return entry;
}

/** The newest first: the oldest leave the window of the tier first anyway. */
function loseStatus(draft: AccountDraft, asked: bigint): Line[] {
  const lots = draft.lots
    .filter(({ statusPoints }) => statusPoints > 0n)
    .sort((a, b) => (a.effectiveOn > b.effectiveOn ? -1 : 1));
  const all = lots.reduce((sum, { statusPoints }) => sum + statusPoints, 0n);
  if (asked > all) throw amountExceeded(asked, all);
  const lines: Line[] = [];
  let left = asked;
  for (const { lotId, statusPoints } of lots) {
    const share = statusPoints < left ? statusPoints : left;
    if (share === 0n) break;
    lines.push({ lotId, from: 'AVAILABLE', to: 'ADJUSTED', points: 0n, statusPoints: -share });
    left -= share;
  }
  return lines;
}
