import { InvalidInput, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { AccountDraft, EntryFacts, Hold, NewEntry } from './account-draft.ts';
import type { CaptureHold, HoldPoints, ReleaseHold } from './command.ts';
import { factsOf } from './entry-facts.ts';
import { amountExceeded, holdEnded, holdUnknown } from './ledger.errors.ts';
import { expireReturned } from './end-lots.ts';
import { bySpendOrder, type Line, type Lot } from './lot.ts';
import { slide } from './slide.ts';
import { giveBack, refuseUnlessActive, takeActive } from './take.ts';

/** When it is: the business day and the instant. */
export interface Moment {
  readonly on: LocalDate;
  readonly at: Date;
}

/** When something is posted, and how long a hold lasts that says nothing else. */
export interface PostingMoment extends Moment {
  readonly holdMinutes: number;
}

/** Sets points aside. @throws DomainError ACCOUNT_STATE, POINTS_INSUFFICIENT, InvalidInput for an end that is over */
export function hold(
  draft: AccountDraft,
  command: HoldPoints,
  { on, at, holdMinutes }: PostingMoment,
): NewEntry {
  refuseUnlessActive(draft);
  const expiresAt = command.expiresAt ?? new Date(at.getTime() + holdMinutes * 60_000);
  if (expiresAt <= at) throw new InvalidInput([{ field: 'expiresAt', problem: 'must lie ahead' }]);
  const lines = takeActive(draft, command.points, on, 'HELD');
  const holdId = uuidv7();
  const entry = draft.post({ ...factsOf(command, on), entryId: holdId }, lines);
  const { points, sourceKind, sourceId } = command;
  draft.setHold({
    ...{ holdId, points, captured: 0n, released: 0n, sourceKind, sourceId, madeAt: at, expiresAt },
    lots: new Map(lines.map((line) => [line.lotId, line.points])),
  });
  return entry;
}

/**
 * Spends what is held, whole or in part; the rest stays held unless the capture is the last one.
 * @throws DomainError HOLD_UNKNOWN, HOLD_ENDED, AMOUNT_EXCEEDED
 */
export function capture(draft: AccountDraft, command: CaptureHold, moment: Moment): NewEntry {
  const held = openHold(draft, command.holdId, moment);
  const asked = command.points ?? openPoints(held);
  if (asked > openPoints(held)) throw amountExceeded(asked, openPoints(held));
  const entry = draw(draft, held, asked, factsOf(command, moment.on), 'REDEEMED');
  const rest = draft.hold(held.holdId)!;
  if (command.isFinal && openPoints(rest) > 0n) {
    const { sourceKind, sourceId } = command;
    letGo(draft, rest, openPoints(rest), {
      ...{
        kind: 'RELEASE',
        key: `${command.key}/rest`,
        sourceKind,
        sourceId,
        ruleId: '',
        effectiveOn: moment.on,
      },
    });
  }
  slide(draft, moment.on, entry.entryId);
  return entry;
}

/** Gives held points back. @throws DomainError HOLD_UNKNOWN, HOLD_ENDED, AMOUNT_EXCEEDED */
export function release(draft: AccountDraft, command: ReleaseHold, moment: Moment): NewEntry {
  const held = openHold(draft, command.holdId, moment);
  const asked = command.points ?? openPoints(held);
  if (asked > openPoints(held)) throw amountExceeded(asked, openPoints(held));
  return letGo(draft, held, asked, factsOf(command, moment.on));
}

/** Gives back what is held beyond its time. */
export function releaseTimedOut(draft: AccountDraft, { on, at }: Moment): void {
  for (const held of draft.holds) {
    if (openPoints(held) === 0n || held.expiresAt > at) continue;
    const { sourceKind, sourceId, holdId } = held;
    letGo(draft, held, openPoints(held), {
      ...{
        kind: 'RELEASE',
        key: `hold-timeout/${holdId}`,
        sourceKind,
        sourceId,
        ruleId: '',
        effectiveOn: on,
      },
      reason: 'TIMEOUT',
    });
  }
}

export function openPoints({ points, captured, released }: Hold): bigint {
  return points - captured - released;
}

function openHold(draft: AccountDraft, holdId: Uuid, { at }: Moment): Hold {
  const held = draft.hold(holdId);
  if (held === undefined) throw holdUnknown(holdId);
  if (openPoints(held) > 0n) return held;
  const isOver = held.captured === 0n && held.expiresAt <= at;
  throw holdEnded(holdId, isOver ? 'EXPIRED' : held.captured > 0n ? 'CAPTURED' : 'RELEASED');
}

function letGo(draft: AccountDraft, held: Hold, points: bigint, facts: EntryFacts): NewEntry {
  const entry = draw(draft, held, points, facts, 'AVAILABLE');
  expireReturned(draft, entry);
  return entry;
}

/** Takes points out of the hold: to be spent the lots that expire first, to come back those that expire last. */
function draw(
  draft: AccountDraft,
  held: Hold,
  asked: bigint,
  facts: EntryFacts,
  to: 'REDEEMED' | 'AVAILABLE',
): NewEntry {
  const lots = [...held.lots.keys()].map((lotId) => draft.lot(lotId)).filter((lot) => lot !== undefined);
  lots.sort(bySpendOrder);
  if (to === 'AVAILABLE') lots.reverse();
  const lines: Line[] = [];
  const rest = new Map(held.lots);
  let left = asked;
  for (const lot of lots as readonly Lot[]) {
    const { lotId } = lot;
    const inLot = rest.get(lotId) ?? 0n;
    const points = inLot < left ? inLot : left;
    if (points === 0n) continue;
    lines.push(...leaving(draft, lot, points, facts.effectiveOn, to));
    rest.set(lotId, inLot - points);
    left -= points;
  }
  draft.setHold({
    ...held,
    captured: held.captured + (to === 'REDEEMED' ? asked : 0n),
    released: held.released + (to === 'AVAILABLE' ? asked : 0n),
    lots: rest,
  });
  return draft.post({ ...facts, relatedEntryId: held.holdId }, lines);
}

/** A hold is short: what comes back of a lot that ended under it had nothing left, and lives for the programme's days. */
function leaving(
  draft: AccountDraft,
  lot: Lot,
  points: bigint,
  on: LocalDate,
  to: 'REDEEMED' | 'AVAILABLE',
): Line[] {
  if (to === 'REDEEMED') return [{ lotId: lot.lotId, from: 'HELD', to, points }];
  return giveBack(draft, lot, points, 'HELD', lot.expiresOn ?? on, on);
}
