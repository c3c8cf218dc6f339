import { addDays, daysBetween, type LocalDate, uuidv7 } from '@evergreen/kernel';
import type { AccountDraft } from './account-draft.ts';
import type { PastEntry } from './entry-facts.ts';
import { accountState, entryKindRefused, pointsInsufficient } from './ledger.errors.ts';
import type { LedgerAccount, Line, Lot } from './lot.ts';

/** @throws DomainError ACCOUNT_STATE unless points of the account may be spent */
export function refuseUnlessActive({ memberId, state }: AccountDraft): void {
  if (state !== 'ACTIVE') throw accountState(memberId, state);
}

/** @throws DomainError ACCOUNT_STATE when the account takes no points any more */
export function refuseUnlessOpen({ memberId, state }: AccountDraft): void {
  if (state === 'CLOSED' || state === 'MERGED') throw accountState(memberId, state);
}

/**
 * Lines that take points out of the active lots, the earliest expiry first.
 * @throws DomainError POINTS_INSUFFICIENT
 */
export function takeActive(draft: AccountDraft, asked: bigint, on: LocalDate, to: LedgerAccount): Line[] {
  const available = draft.balance(on);
  if (asked > available) throw pointsInsufficient(asked, available);
  return takeFrom(draft.spendable(on), asked, 'AVAILABLE', to);
}

/** Lines over the lots in their order until the points are reached, or the lots are empty. */
export function takeFrom(lots: readonly Lot[], asked: bigint, from: 'AVAILABLE', to: LedgerAccount): Line[] {
  const lines: Line[] = [];
  let left = asked;
  for (const { lotId, available } of lots) {
    if (left === 0n) break;
    const points = available < left ? available : left;
    if (points <= 0n) continue;
    lines.push({ lotId, from, to, points });
    left -= points;
  }
  return lines;
}

/**
 * Gives points back to the lot they were taken from. Where it has expired meanwhile they get a lot of their own that
 * lives as long as they had left when they were taken, and the programme's days at least; without any left the lot ends.
 */
export function giveBack(
  draft: AccountDraft,
  lot: Lot,
  points: bigint,
  from: LedgerAccount,
  takenOn: LocalDate,
  on: LocalDate,
): Line[] {
  if (points === 0n) return [];
  if (lot.expiresOn === null || on < lot.expiresOn) {
    return [{ lotId: lot.lotId, from, to: 'AVAILABLE', points }];
  }
  const daysLeft = Math.max(daysBetween(takenOn, lot.expiresOn), draft.givenBackDaysMin);
  if (daysLeft === 0) return [{ lotId: lot.lotId, from, to: 'AVAILABLE', points }];
  const lotId = uuidv7();
  draft.open({
    ...{ lotId, effectiveOn: on, activeOn: on, expiresOn: addDays(on, daysLeft) },
    ...originOf(draft, lot),
  });
  return [
    { lotId: lot.lotId, from, to: 'TRANSFER', points },
    { lotId, from: 'TRANSFER', to: 'AVAILABLE', points },
  ];
}

/**
 * What was taken from lots that stayed behind when their account was merged cannot go back to them.
 * @throws DomainError ENTRY_KIND_REFUSED
 */
export function refuseLotsElsewhere(
  draft: AccountDraft,
  { entryId, kind, lines }: PastEntry,
  asked: string,
): void {
  if (lines.some(({ lotId }) => draft.lot(lotId) === undefined))
    throw entryKindRefused(entryId, kind, `${asked}: its account was merged`);
}

/** The award a lot comes from and the terms it was awarded on, for lots that are made of others. */
export function originOf(
  { memberId }: AccountDraft,
  lot: Lot,
): Pick<Lot, 'originMemberId' | 'originEntryId' | 'expiryPolicyId' | 'slideMonths'> {
  return {
    originMemberId: lot.originMemberId ?? memberId,
    originEntryId: lot.originEntryId ?? lot.lotId,
    expiryPolicyId: lot.expiryPolicyId,
    slideMonths: lot.slideMonths,
  };
}
