import { describe, expect, it } from '@jest/globals';
import { FileRefused } from './file-refused.ts';
import { factsAnEventMax, groupFacts } from './group-facts.ts';
import { ImportTally, notesListedMax, refusedRowsMax } from './import-tally.ts';
import { newIdSeries } from './id-series.ts';
import { isUuid } from '@evergreen/kernel';

const wrongDate = { column: 'from', code: 'DATE_WRONG', message: 'x', refused: true } as const;
const capped = { column: 'e', code: 'EXPOSURE_CAPPED', message: 'x', refused: false } as const;

describe('the tally of an import', () => {
  it('counts a row once for each reason, however often the reason stands in it', () => {
    const tally = new ImportTally();
    tally.takeRow(2, [wrongDate, { ...wrongDate, column: 'to' }, capped]);
    tally.takeRow(3, [capped]);
    expect(tally.rowsRefused).toBe(1);
    expect(tally.findingCounts()).toEqual([
      { code: 'DATE_WRONG', refused: true, rows: 1 },
      { code: 'EXPOSURE_CAPPED', refused: false, rows: 2 },
    ]);
    expect(tally.findings().map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 from',
      '2 to',
      '2 e',
      '3 e',
    ]);
  });

  it('lists findings by line, whenever they were found', () => {
    const tally = new ImportTally();
    for (const line of [9, 2, 5]) tally.takeRow(line, [capped]);
    expect(tally.findings().map(({ line }) => line)).toEqual([2, 5, 9]);
  });

  it('refuses the file when too many of its rows are refused', () => {
    const tally = new ImportTally();
    for (let line = 1; line <= refusedRowsMax; line += 1) tally.takeRow(line, [wrongDate]);
    expect(() => tally.takeRow(refusedRowsMax + 1, [wrongDate])).toThrow(/^TOO_MANY_REFUSED, line 100001/);
  });

  it('lists so many notes and counts them all', () => {
    const tally = new ImportTally();
    for (let line = 1; line <= notesListedMax + 5; line += 1) tally.takeRow(line, [capped]);
    tally.countMore('EXPOSURE_CAPPED', 3);
    expect(tally.findings()).toHaveLength(notesListedMax);
    expect(tally.findingCounts()).toEqual([
      { code: 'EXPOSURE_CAPPED', refused: false, rows: notesListedMax + 8 },
    ]);
  });

  it('keeps what a file as a whole is refused for, with its parts', () => {
    const tally = new ImportTally();
    const missing = { line: 1, column: 'a', code: 'COLUMN_MISSING', message: 'x', refused: true } as const;
    tally.takeFile(new FileRefused('COLUMNS_WRONG', 1, 'two columns', [missing]));
    expect(tally.findings()).toEqual([
      { line: 1, column: '', code: 'COLUMNS_WRONG', message: 'two columns', refused: true },
      missing,
    ]);
  });
});

describe('facts of one event', () => {
  it('are a thousand at most, in their order', () => {
    const facts = Array.from({ length: factsAnEventMax * 2 + 1 }, (_, n) => n);
    const groups = groupFacts(facts, () => 10);
    expect(groups.map(({ length }) => length)).toEqual([factsAnEventMax, factsAnEventMax, 1]);
    expect(groups.flat()).toEqual(facts);
  });

  it('are fewer when their texts are long', () => {
    expect(groupFacts([1, 2, 3], () => 200_000).map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(groupFacts([], () => 1)).toEqual([]);
  });
});

describe('a series of ids', () => {
  it('makes UUIDs of version 7 that sort as they are counted', () => {
    const series = newIdSeries();
    const ids = [0, 1, 255, 256, 0xffffffff].map((n) => series + n.toString(16).padStart(8, '0'));
    expect(ids.every(isUuid)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(newIdSeries()).not.toBe(series);
  });
});
