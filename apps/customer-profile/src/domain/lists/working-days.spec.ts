import { expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { isProvisional, missingYear, workingDaysAfter } from './working-days.ts';

const calendar = {
  closed: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  open: new Set(['2026-10-10']),
  announced: new Set(['2026']),
};

it.each<[string, string, number, string]>([
  ['counts from the day after', '2026-09-15', 1, '2026-09-16'],
  ['goes over the weekend', '2026-09-18', 1, '2026-09-21'],
  ['goes over a holiday', '2026-09-30', 1, '2026-10-08'],
  ['counts a Saturday that is worked', '2026-09-30', 3, '2026-10-10'],
])('a due date %s', (_, from, days, due) => {
  expect(workingDaysAfter(localDate(from), days, calendar)).toBe(due);
});

it('a due date is provisional in a year that was not announced', () => {
  expect(isProvisional(localDate('2026-12-31'), calendar)).toBe(false);
  expect(isProvisional(localDate('2027-01-04'), calendar)).toBe(true);
});

it.each<[string, string, number | undefined]>([
  ['none while its own is known', '2026-11-30', undefined],
  ['the next from 1 December', '2026-12-01', 2027],
  ['the next to the end of the year', '2026-12-31', 2027],
  ['its own where that never came', '2027-01-01', 2027],
  ['its own first, also in December', '2027-12-01', 2027],
  ['none of a book of long ago', '2003-12-15', undefined],
])('a day misses the days off of %s', (_, today, year) => {
  expect(missingYear(localDate(today), calendar)).toBe(year);
});
