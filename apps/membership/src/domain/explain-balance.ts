import { type LocalDate, type Points } from '@evergreen/kernel';
import { type Balance, balanceOn, datedState } from './account.ts';
import type { EntryKind } from './entry.ts';
import { statusWindow } from './tier-facts.ts';

/** What entries of one kind, source and rule did to an account together. */
export interface BalancePart {
  readonly kind: EntryKind;
  /** Empty where only the kind matters. */
  readonly sourceKind: string;
  /** Of awards. */
  readonly ruleId: string;
  /** Of corrections. */
  readonly reason: string;
  readonly points: bigint;
  readonly statusPoints: bigint;
  readonly entries: number;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
}

/** Lots that share their dates and what they wait for, as they stood at the end of a day. */
export interface StandingLots {
  /** Below zero: owed. Lots that owe and lots that do not are never added up. */
  readonly available: bigint;
  readonly statusPoints: bigint;
  readonly lots: number;
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly awaits: string | null;
  readonly awaitedUntil: LocalDate | null;
}

/** What a hold still held at the end of a day. */
export interface StandingHold {
  readonly points: bigint;
  readonly sourceKind: string;
  readonly expiresAt: Date;
}

/** What a balance is explained from. */
export interface BalanceFacts {
  readonly parts: readonly BalancePart[];
  readonly lots: readonly StandingLots[];
  readonly holds: readonly StandingHold[];
}

export interface PendingPart {
  readonly points: bigint;
  /** Null: they wait for an event. */
  readonly activeOn: LocalDate | null;
  readonly awaits: string | null;
  readonly awaitedUntil: LocalDate | null;
  readonly andLater: boolean;
}

export interface HeldPart extends StandingHold {
  readonly andLater: boolean;
}

/** Status points on a day. */
export interface StatusStanding {
  /** Count towards the tier. */
  readonly counting: bigint;
  readonly pending: bigint;
  /** Became active longer ago than they count for. */
  readonly lapsed: bigint;
  readonly windowMonths: number;
}

/** A balance with what made it. */
export interface ExplainedBalance extends Pick<Balance, 'available' | 'owed' | 'pending'> {
  /** Their points sum to `onAccount`, their status points to those of `status`. */
  readonly parts: readonly BalancePart[];
  /** `available - owed + pending + held`. */
  readonly onAccount: bigint;
  readonly held: bigint;
  readonly pendingParts: readonly PendingPart[];
  readonly heldParts: readonly HeldPart[];
  readonly status: StatusStanding;
}

/** As many of a list are told apart; a screen shows fewer. What comes after is added to the last one. */
const toldApartMax = 36;

/** A balance follows from the lots; the parts say where these got their points. Both are of the end of one day. */
export function explainBalance(
  { parts, lots, holds }: BalanceFacts,
  asOf: LocalDate,
  windowMonths: number,
): ExplainedBalance {
  const held = sum(holds.map(({ points }) => points));
  const { available, owed, pending } = balanceOn(
    lots.map((lot) => ({ ...lot, held: 0n, expired: 0n })),
    asOf,
  );
  return {
    parts: inOrder([...parts, ...notWrittenDown(lots, asOf)]),
    ...{ available, owed, pending, held },
    onAccount: available - owed + pending + held,
    pendingParts: pendingOf(lots, asOf),
    heldParts: atMost([...holds].sort(byEnd), (hold, later) => ({
      ...hold,
      points: sum(later.map(({ points }) => points)),
    })),
    status: statusOn(lots, asOf, windowMonths),
  };
}

/** Lots whose day has come are gone, whether or not a run has written it down already. */
function notWrittenDown(lots: readonly StandingLots[], asOf: LocalDate): BalancePart[] {
  return lots
    .filter((lot) => lot.available > 0n && lot.expiresOn !== null && datedState(lot, asOf) === 'EXPIRED')
    .map(({ available, expiresOn, lots: entries }) => ({
      ...{ kind: 'EXPIRE', sourceKind: '', ruleId: '', reason: '' },
      ...{ points: -available, statusPoints: 0n, entries, firstOn: expiresOn!, lastOn: expiresOn! },
    }));
}

/** One part for each kind, source, rule and reason; what came first, then what went, the larger ones first. */
function inOrder(parts: readonly BalancePart[]): BalancePart[] {
  const sums = new Map<string, BalancePart>();
  for (const part of parts) {
    const name = nameOf(part);
    const known = sums.get(name);
    sums.set(name, known === undefined ? part : together(known, part));
  }
  return [...sums.values()]
    .filter(({ points, statusPoints }) => points !== 0n || statusPoints !== 0n)
    .sort(
      (a, b) => Number(b.points > 0n) - Number(a.points > 0n) || compare(size(b), size(a)) || byName(a, b),
    );
}

function together(a: BalancePart, b: BalancePart): BalancePart {
  return {
    ...a,
    points: a.points + b.points,
    statusPoints: a.statusPoints + b.statusPoints,
    entries: a.entries + b.entries,
    firstOn: a.firstOn < b.firstOn ? a.firstOn : b.firstOn,
    lastOn: a.lastOn > b.lastOn ? a.lastOn : b.lastOn,
  };
}

function pendingOf(lots: readonly StandingLots[], asOf: LocalDate): PendingPart[] {
  const sums = new Map<string, PendingPart>();
  for (const lot of lots) {
    if (lot.available <= 0n || datedState(lot, asOf) !== 'PENDING') continue;
    const { activeOn, available: points } = lot;
    const waits = activeOn === null ? lot : { awaits: null, awaitedUntil: null };
    const { awaits, awaitedUntil } = waits;
    const name = `${activeOn ?? '9999-99-99'} ${awaitedUntil ?? ''} ${awaits ?? ''}`;
    const known = sums.get(name)?.points ?? 0n;
    sums.set(name, { points: known + points, activeOn, awaits, awaitedUntil, andLater: false });
  }
  const ordered = [...sums].sort(([a], [b]) => compare(a, b)).map(([, part]) => part);
  return atMost(ordered, (part, later) => ({ ...part, points: sum(later.map(({ points }) => points)) }));
}

function statusOn(lots: readonly StandingLots[], asOf: LocalDate, windowMonths: number): StatusStanding {
  const counts = statusWindow(asOf, windowMonths);
  const of = (isMeant: (activeOn: LocalDate | null) => boolean) =>
    sum(lots.filter(({ activeOn }) => isMeant(activeOn)).map(({ statusPoints }) => statusPoints));
  return {
    counting: of(counts),
    pending: of((activeOn) => activeOn === null || asOf < activeOn),
    lapsed: of((activeOn) => activeOn !== null && activeOn <= asOf && !counts(activeOn)),
    windowMonths,
  };
}

/** @param fold what stands for the last of the list and all that come after it */
function atMost<T>(list: readonly T[], fold: (last: T, later: readonly T[]) => T): (T & Later)[] {
  const apart = list.map((each, n) => ({ each, andLater: n === toldApartMax - 1 && list.length > n + 1 }));
  return apart.slice(0, toldApartMax).map(({ each, andLater }) => ({
    ...(andLater ? fold(each, list.slice(toldApartMax - 1)) : each),
    andLater,
  }));
}

interface Later {
  readonly andLater: boolean;
}

const byEnd = (a: StandingHold, b: StandingHold) => a.expiresAt.getTime() - b.expiresAt.getTime();
const byName = (a: BalancePart, b: BalancePart) => compare(nameOf(a), nameOf(b));
const nameOf = ({ kind, sourceKind, ruleId, reason }: BalancePart) =>
  `${kind} ${sourceKind} ${ruleId} ${reason}`;
const size = ({ points }: BalancePart): Points => (points < 0n ? -points : points) as Points;
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

function compare<T extends bigint | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
