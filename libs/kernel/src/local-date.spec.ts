import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  endOfMonth,
  isLocalDate,
  localDate,
  localDateIn,
} from './local-date.ts';

const dates = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => localDate(instant.toISOString().slice(0, 10)));

describe('calendar dates', () => {
  it.each([
    ['2004-02-29', true],
    ['2005-02-29', false],
    ['2005-13-01', false],
    ['2005-00-10', false],
    ['2005-1-1', false],
    ['20050101', false],
    ['', false],
  ])('%j is a date: %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  it.each([
    ['2005-01-31', 1, '2005-02-28'],
    ['2004-01-31', 1, '2004-02-29'],
    ['2004-02-29', 12, '2005-02-28'],
    ['2005-03-15', -3, '2004-12-15'],
    ['2005-11-30', 3, '2006-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it('days between two dates lead from one to the other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(compareDates(a, b)).toBe(Math.sign(-daysBetween(a, b)) + 0);
      }),
    );
  });

  it('the last day of a month is followed by a first', () => {
    fc.assert(fc.property(dates, (date) => expect(addDays(endOfMonth(date), 1).slice(8)).toBe('01')));
  });

  it('a date is that of the zone, not of Greenwich', () => {
    expect(localDateIn('Asia/Shanghai', new Date('2026-09-15T17:00:00Z'))).toBe('2026-09-16');
  });
});
