import type { LocalDate, Points, Uuid } from '@evergreen/kernel';
import type { LotDates } from './account.ts';

/** One line of the append-only ledger. */
export interface Entry extends LotDates {
  readonly entryId: Uuid;
  readonly points: Points;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly ruleId: string;
  readonly effectiveOn: LocalDate;
  readonly recordedAt: Date;
}

/** Where a page of a statement ended: entries are listed by day, then by id, the newest first. */
export type EntryPosition = Pick<Entry, 'effectiveOn' | 'entryId'>;
