import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusedRowsCsv } from './refused-csv.ts';

const head = ['line', 'column', 'code', 'message'];

describe('refused rows as CSV', () => {
  it('are quoted where they hold commas, quotes or line ends', () => {
    const csv = refusedRowsCsv(head, [
      { line: 12, column: 'PremTot', code: 'NUMBER_WRONG', message: '"1,2" is\nno number' },
    ]);
    expect(csv).toBe('\uFEFFline,column,code,message\r\n12,PremTot,NUMBER_WRONG,"""1,2"" is\nno number"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd|x', '＝1', '＋1', '－1', '＠SUM(A1)'])(
    'never hand a spreadsheet the formula %j',
    (value) => {
      const csv = refusedRowsCsv(head, [{ line: 2, column: value, code: 'C', message: value }]);
      expect(csv).toContain(`"'${value}",C,"'${value}"`);
    },
  );

  it('never begin a cell with what starts a formula', () => {
    fc.assert(
      fc.property(fc.string(), (message) => {
        const csv = refusedRowsCsv(head, [{ line: 2, column: null, code: 'C', message }]);
        expect(csv.slice(csv.indexOf('\r\n') + 2)).not.toMatch(/^2,,C,"?\s*[=+\-@]/);
      }),
    );
  });
});
