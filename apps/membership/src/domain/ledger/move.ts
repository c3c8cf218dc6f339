import { type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { AccountDraft, EntryFacts, NewEntry } from './account-draft.ts';
import type {
  ForfeitPoints,
  MergeAccounts,
  RestoreAward,
  TransferPoints,
  UnmergeAccounts,
} from './command.ts';
import { factsOf, type PastEntry } from './entry-facts.ts';
import { entryKindRefused, holdsOpen, transferRefused } from './ledger.errors.ts';
import { openPoints } from './hold.ts';
import type { Line, Lot } from './lot.ts';
import { settle } from './settle.ts';
import { originOf, refuseUnlessActive, refuseUnlessOpen, takeActive } from './take.ts';

/**
 * Gives active points to another account, the earliest expiry first. They keep their expiry.
 * @throws DomainError TRANSFER_REFUSED, ACCOUNT_STATE of either account, POINTS_INSUFFICIENT
 */
export function transfer(
  from: AccountDraft,
  to: AccountDraft,
  command: TransferPoints,
  on: LocalDate,
): NewEntry {
  if (from.memberId === to.memberId) throw transferRefused('SAME_ACCOUNT');
  refuseUnlessActive(from);
  refuseUnlessOpen(to);
  const taken = takeActive(from, command.points, on, 'TRANSFER');
  const moved = taken.map((line) => ({ lot: from.lot(line.lotId)!, points: line.points, statusPoints: 0n }));
  const out = from.post({ ...factsOf(command, on), counterpartMemberId: to.memberId }, taken);
  receive(from, to, moved, incoming(out, 'TRANSFER_IN', from.memberId));
  settle(to, on, null);
  return out;
}

/** Ends everything that lies free on an account that is about to be closed. @throws DomainError HOLDS_OPEN */
export function forfeit(draft: AccountDraft, command: ForfeitPoints, on: LocalDate): NewEntry {
  refuseOpenHolds(draft);
  const lines = draft.lots
    .filter(({ available }) => available > 0n)
    .map(({ lotId, available }): Line => ({ lotId, from: 'AVAILABLE', to: 'EXPIRED', points: available }));
  return draft.post(factsOf(command, on), lines);
}

/** Gives the very lots back what they forfeited, but for those that would have expired since. */
export function regain(
  draft: AccountDraft,
  command: RestoreAward,
  { entryId, lines }: PastEntry,
  on: LocalDate,
): NewEntry {
  const back = lines.flatMap(({ lotId, points }): Line[] => {
    const expiresOn = draft.lot(lotId)?.expiresOn ?? null;
    return expiresOn !== null && expiresOn <= on ? [] : [{ lotId, from: 'EXPIRED', to: 'AVAILABLE', points }];
  });
  const entry = draft.post({ ...factsOf(command, on), relatedEntryId: entryId }, back);
  settle(draft, on, entryId);
  return entry;
}

/**
 * Moves everything of one account to another: what is pending, active, owed, and status points, each lot with its
 * dates. @throws DomainError TRANSFER_REFUSED, HOLDS_OPEN, ACCOUNT_STATE of either account
 */
export function merge(from: AccountDraft, to: AccountDraft, command: MergeAccounts, on: LocalDate): NewEntry {
  if (from.memberId === to.memberId) throw transferRefused('SAME_ACCOUNT');
  refuseUnlessOpen(from);
  refuseUnlessOpen(to);
  refuseOpenHolds(from);
  const moved = from.lots
    .filter(({ available, statusPoints }) => available !== 0n || statusPoints > 0n)
    .map((lot) => ({ lot, points: lot.available, statusPoints: lot.statusPoints }));
  const out = from.post(
    { ...factsOf(command, on), counterpartMemberId: to.memberId },
    moved.map(({ lot: { lotId }, points, statusPoints }) => leaving(lotId, points, statusPoints)),
  );
  receive(from, to, moved, incoming(out, 'MERGE_IN', from.memberId));
  settle(to, on, null);
  return out;
}

/**
 * Moves back what is left of the lots a merge brought, to the lots they were.
 * @param merged the entry of the merge on the account that received
 * @throws DomainError ENTRY_KIND_REFUSED, ACCOUNT_STATE
 */
export function unmerge(
  from: AccountDraft,
  to: AccountDraft,
  command: UnmergeAccounts,
  merged: PastEntry,
  on: LocalDate,
): NewEntry {
  if (merged.kind !== 'MERGE_IN') throw entryKindRefused(merged.entryId, merged.kind, 'separated');
  refuseUnlessOpen(from);
  const back = merged.lines.flatMap(({ lotId }) => {
    const lot = from.lot(lotId);
    const home = lot?.originEntryId ?? null;
    if (lot === undefined || home === null || (lot.available === 0n && lot.statusPoints === 0n)) return [];
    return [{ lot, points: lot.available, statusPoints: lot.statusPoints }];
  });
  const out = from.post(
    { ...factsOf(command, on), counterpartMemberId: to.memberId, relatedEntryId: merged.entryId },
    back.map(({ lot: { lotId }, points, statusPoints }) => leaving(lotId, points, statusPoints)),
  );
  receive(from, to, back, incoming(out, 'MERGE_IN', from.memberId));
  settle(to, on, null);
  return out;
}

interface MovedLot {
  readonly lot: Lot;
  /** Signed: what is owed moves too. */
  readonly points: bigint;
  readonly statusPoints: bigint;
}

/**
 * Each lot goes on as a lot of the other account, with its dates and where it came from: as the one it was there, unless
 * that one has other dates. Points that were given back after it had expired would be gone with it.
 */
function receive(
  from: AccountDraft,
  to: AccountDraft,
  moved: readonly MovedLot[],
  facts: EntryFacts,
): NewEntry {
  const lines = moved.map(({ lot, points, statusPoints }): Line => {
    const home = lot.originMemberId === to.memberId ? to.lot(lot.originEntryId!) : undefined;
    const { effectiveOn, activeOn, expiresOn, awaits, awaitedUntil } = lot;
    if (home?.activeOn === activeOn && home.expiresOn === expiresOn)
      return arriving(home.lotId, points, statusPoints);
    const lotId = uuidv7();
    to.open({ lotId, effectiveOn, activeOn, expiresOn, awaits, awaitedUntil, ...originOf(from, lot) });
    return arriving(lotId, points, statusPoints);
  });
  return to.post(facts, lines);
}

function incoming(out: NewEntry, kind: 'TRANSFER_IN' | 'MERGE_IN', fromMemberId: Uuid): EntryFacts {
  const { key, sourceKind, sourceId, ruleId, effectiveOn, reason } = out;
  const facts = { kind, key: `${fromMemberId}/${key}`, sourceKind, sourceId, ruleId, effectiveOn, reason };
  return { ...facts, counterpartMemberId: fromMemberId };
}

function leaving(lotId: Uuid, points: bigint, statusPoints: bigint): Line {
  return points >= 0n
    ? { lotId, from: 'AVAILABLE', to: 'TRANSFER', points, statusPoints: -statusPoints }
    : { lotId, from: 'TRANSFER', to: 'AVAILABLE', points: -points, statusPoints: -statusPoints };
}

function arriving(lotId: Uuid, points: bigint, statusPoints: bigint): Line {
  return points >= 0n
    ? { lotId, from: 'TRANSFER', to: 'AVAILABLE', points, statusPoints }
    : { lotId, from: 'AVAILABLE', to: 'TRANSFER', points: -points, statusPoints };
}

function refuseOpenHolds(draft: AccountDraft): void {
  const open = draft.holds.filter((held) => openPoints(held) > 0n).length;
  if (open > 0) throw holdsOpen(draft.memberId, open);
}
