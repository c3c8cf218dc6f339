import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guarded, guardedLine, reasonsByLine, refusedFileName, unguarded } from './refused-rows.ts';

describe('a refused row', () => {
  it('has every reason beside it, and notes none', () => {
    const finding = {
      line: 4,
      column: 'paid',
      code: 'NUMBER_WRONG',
      message: '"x" is no amount',
      refused: true,
    } as const;
    const reasons = reasonsByLine([
      finding,
      { ...finding, column: '', code: 'ROW_COLUMNS', message: 'short' },
      { ...finding, line: 5, code: 'DOUBLED_TERM', refused: false },
      { ...finding, line: 0, code: 'FILE_EMPTY' },
    ]);
    expect([...reasons]).toEqual([[4, 'paid: "x" is no amount (NUMBER_WRONG); short (ROW_COLUMNS)']]);
  });

  it.each(['=1+1', '+8613800000001', '-x', '@SUM', ' =cmd|x', '＝1', "'=x", '\t1'])(
    'hands out %j as no formula',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );

  it('comes back as it was, whatever stood in it', () => {
    const cells = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("'", '=', '-', '1', ' ', 'a', '＋') }),
    );
    fc.assert(fc.property(cells, (cell) => unguarded(guarded(cell)) === cell));
    expect(guarded('-12.50')).toBe('-12.50');
  });

  it('is quoted where it has to be', () => {
    expect(guardedLine(['a;b', 'say "x"', '1\n2', 'plain, text', '=1'], ';')).toBe(
      `"a;b";"say ""x""";"1\n2";plain, text;'=1\n`,
    );
  });

  it.each([
    ['book.csv.gz', 'text', 'book-refused.csv'],
    ['客户.XLSX', 'workbook', '客户-refused.xlsx'],
    ['book', 'text', 'book-refused.csv'],
  ] as const)('of %s (%s) is in %s', (name, format, expected) => {
    expect(refusedFileName(name, format)).toBe(expected);
  });
});
