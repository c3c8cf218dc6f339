import type { LocalDate } from '@evergreen/kernel';
import type { AccountDraft, NewEntry } from './account-draft.ts';
import type { RefundSpending, SpendPoints } from './command.ts';
import { expireReturned } from './end-lots.ts';
import { factsOf, type PastEntry } from './entry-facts.ts';
import { amountExceeded, entryKindRefused, pointsInsufficient } from './ledger.errors.ts';
import { bySpendOrder, type Line } from './lot.ts';
import { transfer } from './move.ts';
import { atLeastZero, least } from './points.ts';
import { slide } from './slide.ts';
import { giveBack, refuseLotsElsewhere, refuseUnlessActive, refuseUnlessOpen, takeActive } from './take.ts';

/**
 * Spends a member's own points, the earliest expiry first; what they do not reach for is drawn from the pool before.
 * @throws DomainError ACCOUNT_STATE, POINTS_INSUFFICIENT
 */
export function spend(
  draft: AccountDraft,
  pool: readonly AccountDraft[],
  command: SpendPoints,
  on: LocalDate,
): NewEntry {
  refuseUnlessActive(draft);
  draw(draft, pool, command, on);
  const lines = takeActive(draft, command.points, on, 'REDEEMED');
  const entry = draft.post(factsOf(command, on), lines);
  slide(draft, on, entry.entryId);
  return entry;
}

/**
 * Has the others give what the member lacks: of all their points those that expire first. Who is not active gives
 * nothing, and nobody gives what they owe.
 */
function draw(draft: AccountDraft, pool: readonly AccountDraft[], command: SpendPoints, on: LocalDate): void {
  const givers = pool.filter(({ memberId, state }) => memberId !== draft.memberId && state === 'ACTIVE');
  const own = draft.balance(on);
  // What a member owes is not the others' affair.
  if (own < 0n || command.points <= own || givers.length === 0) return;
  const there = givers.reduce((sum, giver) => sum + atLeastZero(giver.balance(on)), own);
  if (command.points > there) throw pointsInsufficient(command.points, there);
  for (const [giver, points] of sharesOf(givers, command.points - own, on)) {
    const { memberId: toMemberId } = draft;
    const key = `${command.key}/drawn/${toMemberId}`;
    const { sourceKind, sourceId } = command;
    transfer(
      giver,
      draft,
      { kind: 'TRANSFER_OUT', memberId: giver.memberId, toMemberId, key, points, sourceKind, sourceId },
      on,
    );
  }
}

/** How much each gives of an amount that all of them have together. */
function sharesOf(givers: readonly AccountDraft[], asked: bigint, on: LocalDate): Map<AccountDraft, bigint> {
  const free = new Map(givers.map((giver) => [giver, atLeastZero(giver.balance(on))]));
  const lots = givers.flatMap((giver) => giver.spendable(on).map((lot) => ({ giver, lot })));
  const shares = new Map<AccountDraft, bigint>();
  let left = asked;
  for (const { giver, lot } of lots.sort((a, b) => bySpendOrder(a.lot, b.lot))) {
    const has = free.get(giver)!;
    const points = least(lot.available, has, left);
    if (points === 0n) continue;
    free.set(giver, has - points);
    shares.set(giver, (shares.get(giver) ?? 0n) + points);
    left -= points;
  }
  return shares;
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
  refuseLotsElsewhere(draft, spent, 'refunded');
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
  const entry = draft.post({ ...factsOf(command, on), relatedEntryId: spent.entryId }, lines);
  expireReturned(draft, entry);
  return entry;
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
