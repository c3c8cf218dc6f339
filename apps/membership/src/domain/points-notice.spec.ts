import { expect, it } from '@jest/globals';
import { addDays, localDate, points, uuidv7 } from '@evergreen/kernel';
import { daysToTell, noticesDue, type PointsOnDay, stepDue } from './points-notice.ts';

const today = localDate('2026-09-16');

it.each([
  [61, undefined],
  [60, 60],
  [59, 60],
  [31, 60],
  [30, 30],
  [8, 30],
  [7, 7],
  [1, 7],
  [0, undefined],
  [-1, undefined],
])('%i days before points expire the step of %p days is due', (left, step) => {
  expect(stepDue([60, 30, 7], today, addDays(today, left))).toBe(step);
});

it('tells of days that have come as they are, and of days to come by their step', () => {
  const day = (kind: PointsOnDay['kind'], inDays: number): PointsOnDay => ({
    ...{ kind, memberId: uuidv7(), customerId: uuidv7(), points: points(5) },
    on: addDays(today, inDays),
  });
  const days = [
    day('points-expiring', 45),
    day('points-expiring', 90),
    day('points-active', 0),
    day('points-expired', -3),
  ];
  expect(noticesDue(days, [60, 7], today)).toEqual([
    { ...days[0], daysAhead: 60 },
    { ...days[2], daysAhead: 0 },
    { ...days[3], daysAhead: 0 },
  ]);
  expect(noticesDue(days, [], today)).toHaveLength(2);
  expect(daysToTell([60, 7], today)).toEqual({ from: '2026-08-18', to: '2026-11-15' });
});
