import type { LocalDate } from '@evergreen/kernel';
import type { AccountDraft, NewEntry } from './account-draft.ts';
import type { RestoreAward, ReverseAward } from './command.ts';
import { expireReturned } from './end-lots.ts';
import { factsOf, type PastEntry } from './entry-facts.ts';
import { amountExceeded, entryKindRefused } from './ledger.errors.ts';
import { isPending, type Line, type Lot } from './lot.ts';
import { regain } from './move.ts';
import { atLeastZero, least } from './points.ts';
import { settle } from './settle.ts';
import { giveBack, refuseLotsElsewhere } from './take.ts';

/**
 * Takes an award back: first what is left of its very lots. What of them was spent, held or given away is taken from
 * the other lots, or owed down to the floor, as the policy allows; what has expired is nobody's any more. An entry
 * that takes less than asked says so by its points.
 * @throws DomainError ENTRY_KIND_REFUSED, AMOUNT_EXCEEDED
 */
export function reverse(
  draft: AccountDraft,
  command: ReverseAward,
  award: PastEntry,
  on: LocalDate,
): NewEntry {
  if (award.kind !== 'AWARD' && award.kind !== 'ADJUST') {
    throw entryKindRefused(award.entryId, award.kind, 'taken back');
  }
  const lots = lotsOf(draft, award);
  const left = award.points - reversedOf(award);
  const asked = command.points ?? left;
  if (asked > left || left <= 0n) throw amountExceeded(asked, atLeastZero(left));
  const lines = takeLots(lots, asked, command, on);
  const taken = lines.reduce((sum, { points }) => sum + points, 0n);
  const first = lots[0];
  if (command.policy !== 'ONLY_PENDING' && first !== undefined) {
    const gone = lots.reduce((sum, { spent, held, moved }) => sum + spent + held + atLeastZero(moved), 0n);
    const floor = command.policy === 'UNLIMITED' ? draft.floor : 0n;
    const active = lines.filter(({ lotId }) => !isPending(draft.lot(lotId)!, on));
    const balance = draft.balance(on) - active.reduce((sum, { points }) => sum + points, 0n);
    const owed = atLeastZero(least(asked - taken, gone, balance - floor));
    if (owed > 0n) lines.push({ lotId: first.lotId, from: 'AVAILABLE', to: 'REVERSED', points: owed });
  }
  const withStatus = takeStatus(lots, lines, asked, award);
  const entry = draft.post({ ...factsOf(command, on), relatedEntryId: award.entryId }, withStatus);
  settle(draft, on, entry.entryId);
  return entry;
}

/**
 * Undoes a reversal: the lots get back what was taken, and lots that paid for them get theirs. Undoes a forfeiture too.
 * @throws DomainError ENTRY_KIND_REFUSED, AMOUNT_EXCEEDED when it was undone before
 */
export function restore(
  draft: AccountDraft,
  command: RestoreAward,
  reversal: PastEntry,
  on: LocalDate,
): NewEntry {
  if (reversal.kind !== 'REVERSE' && reversal.kind !== 'FORFEIT')
    throw entryKindRefused(reversal.entryId, reversal.kind, 'restored');
  if (reversal.related.some(({ kind }) => kind === 'RESTORE')) throw amountExceeded(-reversal.points, 0n);
  if (reversal.kind === 'FORFEIT') return regain(draft, command, reversal, on);
  refuseLotsElsewhere(draft, reversal, 'restored');
  const lines: Line[] = [];
  const repaid = repaidBy(draft, reversal);
  for (const { lotId, points, statusPoints } of byLot(reversal.lines)) {
    const lot = draft.lot(lotId)!;
    const borrowed = least(repaid.of(lotId), points);
    lines.push({ lotId, from: 'REVERSED', to: 'SETTLEMENT', points: borrowed, statusPoints: -statusPoints });
    const own = points - borrowed;
    // What the lot owes itself comes back to it, whatever its dates are.
    const owes = least(atLeastZero(-lot.available), own);
    if (owes > 0n) lines.push({ lotId, from: 'REVERSED', to: 'AVAILABLE', points: owes });
    lines.push(...giveBack(draft, lot, own - owes, 'REVERSED', reversal.effectiveOn, on));
    lines.push(...repaid.giveBack(lotId, borrowed, reversal.effectiveOn, on));
  }
  const given = lines.filter(isSomething);
  const entry = draft.post({ ...factsOf(command, on), relatedEntryId: reversal.entryId }, given);
  expireReturned(draft, entry);
  return entry;
}

/** One line a lot, whatever of it was left and whatever was owed. */
function byLot(lines: readonly Line[]): Pick<Required<Line>, 'lotId' | 'points' | 'statusPoints'>[] {
  const sums = new Map<Line['lotId'], Pick<Required<Line>, 'lotId' | 'points' | 'statusPoints'>>();
  for (const { lotId, points, statusPoints = 0n } of lines) {
    const sum = sums.get(lotId) ?? { lotId, points: 0n, statusPoints: 0n };
    sums.set(lotId, { lotId, points: sum.points + points, statusPoints: sum.statusPoints + statusPoints });
  }
  return [...sums.values()];
}

const isSomething = ({ points, statusPoints = 0n }: Line) => points > 0n || statusPoints !== 0n;

/** The lots of an award: its own, and those its points moved to when accounts were merged. */
function lotsOf(draft: AccountDraft, { entryId }: PastEntry): Lot[] {
  return draft.lots.filter((lot) => lot.lotId === entryId || lot.originEntryId === entryId);
}

function reversedOf({ related }: PastEntry): bigint {
  const sums = { REVERSE: 0n, RESTORE: 0n };
  for (const { kind, lines } of related) {
    if (kind !== 'REVERSE' && kind !== 'RESTORE') continue;
    for (const line of lines)
      if (line.from === 'REVERSED' || line.to === 'REVERSED') sums[kind] += line.points;
  }
  return sums.REVERSE - sums.RESTORE;
}

function takeLots(lots: readonly Lot[], asked: bigint, { policy }: ReverseAward, on: LocalDate): Line[] {
  const lines: Line[] = [];
  let left = asked;
  for (const lot of lots) {
    const points = atLeastZero(least(lot.available, left));
    if (points === 0n || (policy === 'ONLY_PENDING' && !isPending(lot, on))) continue;
    lines.push({ lotId: lot.lotId, from: 'AVAILABLE', to: 'REVERSED', points });
    left -= points;
  }
  return lines;
}

/** Status points go with the share of the award that is taken back, whatever became of its points. */
function takeStatus(
  lots: readonly Lot[],
  lines: readonly Line[],
  asked: bigint,
  { points, statusPoints }: PastEntry,
): Line[] {
  let left = points === 0n ? statusPoints : (statusPoints * asked) / points;
  const taken = new Map<Lot['lotId'], bigint>();
  for (const lot of lots) {
    const share = least(left, lot.statusPoints);
    if (share > 0n) taken.set(lot.lotId, share);
    left -= share;
  }
  const all = [...lines];
  for (const [lotId, share] of taken) {
    const n = all.findIndex((line) => line.lotId === lotId);
    if (n === -1) all.push({ lotId, from: 'AVAILABLE', to: 'REVERSED', points: 0n, statusPoints: -share });
    else all[n] = { ...all[n]!, statusPoints: -share };
  }
  return all;
}

/** What other lots paid for the lots of a reversal, newest first. */
function repaidBy(draft: AccountDraft, { related }: PastEntry) {
  const settled = related.filter(({ kind }) => kind === 'SETTLE').flatMap(({ lines }) => lines);
  const given = settled.filter(({ to }) => to === 'SETTLEMENT');
  return {
    of: (lotId: Line['lotId']): bigint =>
      settled
        .filter((line) => line.lotId === lotId && line.to === 'AVAILABLE')
        .reduce((sum, { points }) => sum + points, 0n),
    giveBack(lotId: Line['lotId'], points: bigint, takenOn: LocalDate, on: LocalDate): Line[] {
      const lines: Line[] = [];
      let left = points;
      for (const line of [...given].reverse()) {
        const lot = draft.lot(line.lotId);
        const back = least(line.points, left);
        if (lot === undefined || back === 0n || lot.lotId === lotId) continue;
        lines.push(...giveBack(draft, lot, back, 'SETTLEMENT', takenOn, on));
        left -= back;
      }
      if (left > 0n) lines.push({ lotId, from: 'SETTLEMENT', to: 'AVAILABLE', points: left });
      return lines;
    },
  };
}
