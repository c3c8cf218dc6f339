import { addMonths, endOfMonth, type LocalDate } from '@evergreen/kernel';

/** A month is written as its first day. */
export type Month = LocalDate;

export function monthOf(date: LocalDate): Month {
  return `${date.slice(0, 7)}-01` as Month;
}

/** Months from one to another; below zero when the other is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

/** The last month that is over at the end of a day. */
export function lastFullMonth(asOf: LocalDate): Month {
  return endOfMonth(asOf) === asOf ? monthOf(asOf) : addMonths(monthOf(asOf), -1);
}

/** Full months since another month, at the end of a day. */
export function ageOn(issuedMonth: Month, asOf: LocalDate): number {
  return monthsBetween(issuedMonth, lastFullMonth(asOf)) + 1;
}

function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
