import { addDays, addMonths, type LocalDate } from '@evergreen/kernel';
import type { NoClaimRules } from '../rule-set.ts';

// A book has some hundred first and last days and a million terms: the calendar is asked once for each.
const known = new WeakMap<NoClaimRules, Map<string, LocalDate>>();

function remembered(rules: NoClaimRules, name: string, find: () => LocalDate): LocalDate {
  let days = known.get(rules);
  if (days === undefined) known.set(rules, (days = new Map<string, LocalDate>()));
  let day = days.get(name);
  if (day === undefined) days.set(name, (day = find()));
  return day;
}

/** The day on which a term that began on another one is so many months old. */
export function monthsInto(rules: NoClaimRules, startsOn: LocalDate, months: number): LocalDate {
  return remembered(rules, `${startsOn} ${months}`, () => addMonths(startsOn, months));
}

/** The first day on which a term that begins would begin too late to go on from one that ended. */
export function lapsedOn(rules: NoClaimRules, endsOn: LocalDate): LocalDate {
  return remembered(rules, endsOn, () => addDays(endsOn, rules.gapDaysMax + 2));
}
