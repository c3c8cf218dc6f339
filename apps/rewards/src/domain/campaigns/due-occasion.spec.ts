import { expect, it } from '@jest/globals';
import { addDays, localDate } from '@evergreen/kernel';
import { dueOccasion } from './due-occasion.ts';

const days = Array.from({ length: 60 }, (_, n) => addDays(localDate('2026-09-01'), n));
const due = (every: 'day' | 'week' | 'month', day: number | null) =>
  days.filter((on) => dueOccasion({ kind: 'schedule', every, day }, on) !== undefined);

it('comes every day, on one day of each week, or on one of each month', () => {
  expect(due('day', null)).toEqual(days);
  expect(due('week', 1).slice(0, 3)).toEqual(['2026-09-07', '2026-09-14', '2026-09-21']);
  expect(due('week', 7)[0]).toBe('2026-09-06');
  expect(due('month', 28)).toEqual(['2026-09-28', '2026-10-28']);
});

it('is named by its day, so that each comes once', () => {
  const [first, again] = [1, 2].map(() =>
    dueOccasion({ kind: 'schedule', every: 'month', day: 1 }, localDate('2026-10-01')),
  );
  expect([first, again]).toEqual(['day/2026-10-01', 'day/2026-10-01']);
});
