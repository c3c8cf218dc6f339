import { addDays, addMonths, addYears, InvalidInput, type LocalDate } from '@evergreen/kernel';

/** Limits of the blacklist, as a version. */
export interface BlacklistRules {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  /** How long an entry lasts where nobody says otherwise, and at most. */
  readonly yearsDefault: number;
  readonly yearsMax: number;
  /** How often an entry is looked at again, and how long before that day it is on the list of what is due. */
  readonly recheckMonths: number;
  readonly recheckNoticeDays: number;
  /** How long the texts of an entry that is over are kept. */
  readonly keptAfterEndDays: number;
}

/** The days of an entry that begins now. */
export interface EntryDays {
  readonly startsOn: LocalDate;
  /** The last day it counts. */
  readonly endsOn: LocalDate;
  readonly recheckDueOn: LocalDate;
}

/** @throws InvalidInput where the end that was asked for is past, or further away than any entry lasts */
export function daysOfEntry(rules: BlacklistRules, today: LocalDate, asked: LocalDate | null): EntryDays {
  const endsOn = asked ?? addYears(today, rules.yearsDefault);
  demandEnd(rules, today, endsOn);
  return { startsOn: today, endsOn, recheckDueOn: addMonths(today, rules.recheckMonths) };
}

/** @throws InvalidInput as `daysOfEntry` */
export function demandEnd(rules: BlacklistRules, today: LocalDate, endsOn: LocalDate): void {
  const latest = addYears(today, rules.yearsMax);
  if (endsOn <= today || endsOn > latest)
    throw new InvalidInput([{ field: 'endsOn', problem: `must lie ahead, and not after ${latest}` }]);
}

/** Entries to be looked at again by that day are due. */
export function dueUntil(rules: BlacklistRules, today: LocalDate): LocalDate {
  return addDays(today, rules.recheckNoticeDays);
}
