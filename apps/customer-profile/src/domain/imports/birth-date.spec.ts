import { expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import type { CellFinding } from '../read-field.ts';
import { birthDateReader } from './birth-date.ts';

const mapping = { as: 'date', column: 'birth_date', format: 'YYYY-MM-DD', optional: true } as const;

it.each([
  ['a day', '1990-03-07', '1990-03-07', undefined],
  ['the 29th of February', '1992-02-29', '1992-02-29', undefined],
  ['nothing', '', undefined, undefined],
  ['taken back', '-', '-infinity', undefined],
  ['today', '2026-09-16', '2026-09-16', undefined],
  ['tomorrow', '2026-09-17', undefined, 'BIRTH_DATE_WRONG'],
  ['120 years ago', '1906-09-16', '1906-09-16', undefined],
  ['a day more', '1906-09-15', undefined, 'BIRTH_DATE_WRONG'],
  ['a day that never was', '1991-02-29', undefined, 'DATE_WRONG'],
  ['a year', '1990', undefined, 'DATE_WRONG'],
])('%s', (_, cell, expected, code) => {
  const report: CellFinding[] = [];
  const read = birthDateReader(new Map([['birth_date', 0]]), mapping, localDate('2026-09-16'));
  expect(read([cell], report)).toBe(expected);
  expect(report.map((finding) => [finding.column, finding.code])).toEqual(
    code === undefined ? [] : [['birth_date', code]],
  );
  // Findings are read by more people than the file.
  expect(report.map(({ message }) => message).join()).not.toMatch(/19\d\d|09-1/);
});
