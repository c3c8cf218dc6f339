import { expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { birthdayOccasion, birthdaysDue } from './birthday-days.ts';

it.each([
  ['the first day', '2026-09-16', null, '2026-09-16', ['2026-09-16 2026-09-16 birthday/2026']],
  ['a day that was asked for', '2026-09-16', '2026-09-17', '2026-09-17', []],
  ['the next one', '2026-09-16', '2026-09-17', '2026-09-18', ['2026-09-18 2026-09-18 birthday/2026']],
  [
    'days that were missed',
    '2026-09-16',
    '2026-09-17',
    '2026-09-20',
    ['2026-09-18 2026-09-20 birthday/2026'],
  ],
  [
    'over the end of the year',
    '2026-09-16',
    '2026-12-29',
    '2027-01-02',
    ['2026-12-30 2026-12-31 birthday/2026', '2027-01-01 2027-01-02 birthday/2027'],
  ],
  ['before the first day', '2026-09-16', null, '2026-09-15', []],
])('%s', (_, first, askedTo, to, expected) => {
  const due = birthdaysDue(localDate(first), askedTo === null ? null : localDate(askedTo), localDate(to));
  expect(due.map((days) => `${days.fromOn} ${days.toOn} ${birthdayOccasion(days)}`)).toEqual(expected);
});
