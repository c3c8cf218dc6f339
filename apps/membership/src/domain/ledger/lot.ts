import type { LocalDate, Uuid } from '@evergreen/kernel';

/**
 * Points that were awarded together and share their dates and their fate. What became of them always adds up:
 * `points = available + held + spent + expired + reversed + moved`.
 */
export interface Lot {
  readonly lotId: Uuid;
  /** As awarded. */
  readonly points: bigint;
  /** Lie free; below zero: taken back after they were spent, so the member owes them. */
  readonly available: bigint;
  /** Set aside by open holds. */
  readonly held: bigint;
  readonly spent: bigint;
  readonly expired: bigint;
  /** Taken back. */
  readonly reversed: bigint;
  /** Given to other accounts or used to settle what another lot owes; below zero: settled from other lots. */
  readonly moved: bigint;
  /** Count towards the tier; spending does not touch them. */
  readonly statusPoints: bigint;
  /** From this day on the account. */
  readonly effectiveOn: LocalDate;
  /** First day on which the points may be spent; null: they wait for an event. */
  readonly activeOn: LocalDate | null;
  /** First day on which they are gone; null: never, or not known before they are active. */
  readonly expiresOn: LocalDate | null;
  /** The event they wait for, such as `renewed/<policy>`. */
  readonly awaits: string | null;
  /** Last day on which that event counts. */
  readonly awaitedUntil: LocalDate | null;
  readonly expiryPolicyId: string | null;
  /** Expires so many months after the last activity; null: activity does not move its expiry. */
  readonly slideMonths: number | null;
  /** The award they come from, where it lies on another account. */
  readonly originMemberId: Uuid | null;
  readonly originEntryId: Uuid | null;
}

/** Member accounts, and the insurer's side of the ledger. */
export type LedgerAccount =
  | 'AVAILABLE'
  | 'HELD'
  | 'ISSUED'
  | 'REDEEMED'
  | 'EXPIRED'
  | 'REVERSED'
  | 'ADJUSTED'
  | 'TRANSFER'
  | 'SETTLEMENT';

/** Points of one lot that move from one account to another: an entry sums to zero whatever its lines are. */
export interface Line {
  readonly lotId: Uuid;
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
  /** Never below zero. */
  readonly points: bigint;
  /** Signed change of the lot's status points. */
  readonly statusPoints?: bigint;
  /** New dates of the lot, where the entry changes them. */
  readonly activeOn?: LocalDate;
  readonly expiresOn?: LocalDate | null;
}

/** What a lot counts under each account; ISSUED is what it was opened with. */
const bucketOf = {
  AVAILABLE: 'available',
  HELD: 'held',
  ISSUED: 'points',
  REDEEMED: 'spent',
  EXPIRED: 'expired',
  REVERSED: 'reversed',
  ADJUSTED: 'reversed',
  TRANSFER: 'moved',
  SETTLEMENT: 'moved',
} as const satisfies Record<LedgerAccount, keyof Lot>;

/** The lot after a line. */
export function lotAfter(lot: Lot, { from, to, points, statusPoints = 0n, ...dates }: Line): Lot {
  const left = { ...lot, [bucketOf[from]]: lot[bucketOf[from]] - points };
  return {
    ...left,
    [bucketOf[to]]: left[bucketOf[to]] + points,
    statusPoints: lot.statusPoints + statusPoints,
    ...dates,
    ...(dates.activeOn === undefined ? {} : { awaits: null, awaitedUntil: null }),
  };
}

/** Whether the points of the lot may be spent on a day. What a lot owes is owed at any time. */
export function isActive({ activeOn, expiresOn }: Lot, on: LocalDate): boolean {
  return activeOn !== null && activeOn <= on && (expiresOn === null || on < expiresOn);
}

export function isPending({ activeOn, expiresOn }: Lot, on: LocalDate): boolean {
  return (activeOn === null || on < activeOn) && (expiresOn === null || on < expiresOn);
}

/** The order in which lots are spent: the earliest expiry first, those without one last. */
export function bySpendOrder(a: Lot, b: Lot): number {
  return (
    compare(a.expiresOn ?? '9999-12-31', b.expiresOn ?? '9999-12-31') ||
    compare(a.activeOn ?? '', b.activeOn ?? '') ||
    compare(a.lotId, b.lotId)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
