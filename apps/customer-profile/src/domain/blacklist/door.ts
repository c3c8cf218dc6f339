import type { EntryReason } from './entry.ts';
import type { LocalDate } from '@evergreen/kernel';

/**
 * Where somebody listed is turned away. Compulsory cover is no door: it is never refused to anybody, so nobody may even
 * ask.
 */
export const doors = ['ENROLMENT', 'REWARD', 'GIFT', 'CAMPAIGN', 'VOLUNTARY_COVER'] as const;

export type Door = (typeof doors)[number];

/** By what a person is known again. An exact identity counts at once; anything else needs a person's look. */
export type IdentifierKind = 'identity' | 'phone' | 'plate' | 'vin';

/** By what a customer was found; `former-identity`: by a number that they have no longer, so that a person looks. */
export type MatchKind = IdentifierKind | 'former-identity';

/** Why a door stays closed. */
export interface DoorReason {
  readonly entryId: string;
  readonly reason: EntryReason;
  readonly since: LocalDate;
  readonly until: LocalDate;
}

/** The answer at a door about one person. */
export interface DoorAnswer {
  /** By entries that count; empty: the door is open. */
  readonly reasons: readonly DoorReason[];
  /** Somebody who may be the same person is listed: a person has to look before that counts. */
  readonly isPossible: boolean;
}
