import { expect, it } from '@jest/globals';
import { monthsLater, monthSpan } from './months.ts';

it.each([
  ['2026-11-01', '2027-02-28', ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']],
  ['2026-11-30', '2026-11-01', ['2026-11-01']],
  ['2026-12-01', '2026-11-01', []],
])('from %s to %s no month is left out', (from, to, months) => {
  expect(monthSpan(from, to)).toEqual(months);
});

it.each([
  ['2026-01-31', -1, '2025-12-01'],
  ['2026-11-01', 14, '2028-01-01'],
])('%s and %s months', (month, months, later) => {
  expect(monthsLater(month, months)).toBe(later);
});
