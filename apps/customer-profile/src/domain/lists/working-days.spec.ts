import { expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { isProvisional, workingDaysAfter } from './working-days.ts';

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
