import { expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { celebratedIn } from './birthdays.ts';

const times = (fromOn: string, toOn: string, birthday: number) => {
  const { each, more } = celebratedIn({ fromOn: localDate(fromOn), toOn: localDate(toOn) });
  return each + (more.get(birthday) ?? 0);
};

it.each([
  ['a day', '2026-09-16', '2026-09-16', 916, 1],
  ['another day', '2026-09-16', '2026-09-16', 917, 0],
  ['over the end of the year, the old one', '2026-12-30', '2027-01-02', 1231, 1],
  ['over the end of the year, the new one', '2026-12-30', '2027-01-02', 101, 1],
  ['the 29th of February in a common year', '2027-02-28', '2027-02-28', 229, 1],
  ['the 29th of February, a day later', '2027-03-01', '2027-03-01', 229, 0],
  ['the 29th of February, the day before it in a leap year', '2028-02-28', '2028-02-28', 229, 0],
  ['the 29th of February in a leap year', '2028-02-29', '2028-02-29', 229, 1],
  ['the 28th of February in any year', '2028-02-28', '2028-02-29', 228, 1],
  ['two days of one year and the years between', '2026-09-16', '2030-09-16', 916, 5],
  ['not yet in the last year', '2026-09-16', '2030-09-15', 916, 4],
  ['last days before the first', '2026-09-17', '2026-09-16', 916, 0],
])('%s', (_, fromOn, toOn, birthday, expected) => {
  expect(times(fromOn, toOn, birthday)).toBe(expected);
});

it('in a whole year everybody has one birthday, wherever it begins', () => {
  for (const from of ['2026-09-16', '2027-01-01', '2027-03-01', '2028-03-01']) {
    const to = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
    for (const birthday of [101, 227, 228, 229, 301, 916, 1231]) {
      const day = String(birthday).padStart(4, '0');
      const isFirst = from.slice(5).replace('-', '') === day;
      expect([from, birthday, times(from, to, birthday)]).toEqual([from, birthday, isFirst ? 2 : 1]);
    }
  }
});
