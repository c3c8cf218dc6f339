import { expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { closedDaysBy } from './closed-days.ts';

it('are the last days and the ends of twelve months, each once, the newest first, and none that is not over', () => {
  const days = closedDaysBy(localDate('2026-03-03'));
  expect(days.slice(0, 8)).toEqual([
    ...['2026-03-02', '2026-03-01', '2026-02-28', '2026-02-27', '2026-02-26', '2026-02-25', '2026-02-24'],
    '2026-01-31',
  ]);
  expect(days.at(-1)).toBe('2025-03-31');
  // The end of February is one of the last days.
  expect(days).toHaveLength(18);
  expect(new Set(days).size).toBe(18);
});
