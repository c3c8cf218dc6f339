import type { LocalDate, Points, Uuid } from '@evergreen/kernel';

/** What an entry does. */
export type EntryKind =
  | 'AWARD'
  /** What was awaited came: the points may be spent from a day on. */
  | 'ACTIVATE'
  /** What was awaited did not come. */
  | 'CANCEL'
  | 'HOLD'
  | 'CAPTURE'
  | 'RELEASE'
  | 'SPEND'
  /** Gives spent points back to the lots they came from. */
  | 'REFUND'
  /** Takes an award back. */
  | 'REVERSE'
  /** Gives back what was taken back. */
  | 'RESTORE'
  | 'EXPIRE'
  /** A correction by hand. */
  | 'ADJUST'
  | 'TRANSFER_OUT'
  | 'TRANSFER_IN'
  | 'MERGE_OUT'
  | 'MERGE_IN'
  /** What is left when an account is closed. */
  | 'FORFEIT'
  /** Pays what one lot owes with the points of others. */
  | 'SETTLE'
  /** Moves the expiry of lots. */
  | 'EXTEND';

/** One entry of the append-only ledger. */
export interface Entry {
  readonly entryId: Uuid;
  readonly kind: EntryKind;
  /** Change of what lies free on the account, whether pending or active. */
  readonly points: Points;
  readonly statusPoints: Points;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly ruleId: string;
  readonly effectiveOn: LocalDate;
  readonly recordedAt: Date;
  /** Of awards: first day on which the points may be spent; null: they wait for an event. */
  readonly activeOn: LocalDate | null;
  /** Of awards: first day on which they are gone; null: never. */
  readonly expiresOn: LocalDate | null;
  readonly awaits: string | null;
  readonly relatedEntryId: Uuid | null;
  readonly counterpartMemberId: Uuid | null;
  readonly reason: string | null;
  readonly actor: string | null;
}

/** Where a page of a statement ended: entries are listed by day, then by id, the newest first. */
export type EntryPosition = Pick<Entry, 'effectiveOn' | 'entryId'>;
