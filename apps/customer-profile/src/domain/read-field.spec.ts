import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, formatMinor, localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import type { DateMapping, NumberMapping, WordMapping } from './mapping-profile.ts';
import {
  type CellFinding,
  dateReader,
  exposureReader,
  type FieldReader,
  moneyReader,
  numberReader,
  wordReader,
} from './read-field.ts';

const columns = new Map([['c', 0]]);

/** What a reader makes of a cell: the value, or the code of the refusal. */
function read<T>(reader: FieldReader<T>, cell: string): T | string | undefined {
  const report: CellFinding[] = [];
  const value = reader([cell], report);
  const refusal = report.find(({ refused }) => refused);
  if (refusal !== undefined) {
    expect(value).toBeUndefined();
    expect(refusal.column).toBe('c');
  }
  return refusal?.code ?? value;
}

describe('a word', () => {
  const text: WordMapping = { as: 'text', column: 'c' };
  const before: WordMapping = { as: 'part', column: 'c', separator: '.', part: 'before' };
  const after: WordMapping = { as: 'part', column: 'c', separator: '.', part: 'after' };
  const cover: WordMapping = { as: 'enum', column: 'c', values: { 交强险: 'compulsory' } };
  it.each<[string, WordMapping, string, string | undefined]>([
    ['text is taken as it is', text, ' 王小明 ', ' 王小明 '],
    ['no text is refused where one is needed', text, '', 'VALUE_MISSING'],
    ['no text is nothing where it is optional', { ...text, optional: true }, '', undefined],
    ['200 characters are a value', text, 'x'.repeat(200), 'x'.repeat(200)],
    ['201 are not', text, 'x'.repeat(201), 'VALUE_TOO_LONG'],
    ['a line end inside a value is refused', text, 'a\nb', 'VALUE_CONTROL_CHARACTER'],
    ['the customer stands before the dot', before, '1000111.100a', '1000111'],
    ['the vehicle stands after it', after, '1000111.100a', '100a'],
    ['the first dot counts', after, 'a.b.c', 'b.c'],
    ['a number without a dot is refused', before, '1000111', 'REFERENCE_WRONG'],
    ['a number without a customer is refused', before, '.100a', 'REFERENCE_WRONG'],
    ['a number without a vehicle is refused', before, '1000111.', 'REFERENCE_WRONG'],
    ["an insurer's word becomes ours", cover, '交强险', 'compulsory'],
    ['a word that is not listed is refused', cover, '商业险', 'VALUE_UNKNOWN'],
    ['a name that every object has is not a listed word', cover, 'constructor', 'VALUE_UNKNOWN'],
    ['a constant is the same for every row', { as: 'constant', value: '/' }, 'anything', '/'],
  ])('%s', (_, mapping, cell, expected) => {
    expect(read(wordReader(columns, mapping), cell)).toBe(expected);
  });

  it('of an optional column that the file lacks is nothing', () => {
    expect(read(wordReader(new Map(), { ...text, optional: true }), 'x')).toBeUndefined();
  });
});

describe('a personal word', () => {
  it('that is refused is not shown', () => {
    const marked = 'Marked Person';
    const mappings: [WordMapping, string][] = [
      [{ as: 'text', column: 'c' }, `${marked}\n`],
      [{ as: 'text', column: 'c' }, marked.repeat(20)],
      [{ as: 'part', column: 'c', separator: '.', part: 'before' }, marked],
      [{ as: 'enum', column: 'c', values: { 甲: 'a' } }, marked],
    ];
    for (const [mapping, cell] of mappings) {
      const report: CellFinding[] = [];
      expect(wordReader(columns, mapping, true)([cell], report)).toBeUndefined();
      expect(report).toHaveLength(1);
      expect(JSON.stringify(report)).not.toContain('Marked');
      wordReader(columns, mapping)([cell], report);
      expect(report[1]!.message).toContain('Marked');
    }
  });
});

describe('a date', () => {
  const form = (format: string): DateMapping => ({ as: 'date', column: 'c', format });
  const first: DateMapping = { as: 'first-day-of-year', column: 'c' };
  const last: DateMapping = { as: 'last-day-of-year', column: 'c' };
  it.each<[DateMapping, string, string]>([
    [form('YYYY-MM-DD'), '2004-02-29', '2004-02-29'],
    [form('YYYY-MM-DD'), '2005-02-29', 'DATE_WRONG'],
    [form('YYYY-MM-DD'), '2005-2-9', 'DATE_WRONG'],
    [form('YYYY-MM-DD'), '2005-02-09 00:00', 'DATE_WRONG'],
    [form('YYYY-MM-DD'), '0005-02-09', 'DATE_WRONG'],
    [form('YYYY-MM-DD'), '', 'VALUE_MISSING'],
    [form('M/D/YYYY'), '2/9/2005', '2005-02-09'],
    [form('M/D/YYYY'), '12/31/2005', '2005-12-31'],
    [form('M/D/YYYY'), '31/12/2005', 'DATE_WRONG'],
    [form('DD.MM.YYYY'), '31.12.2005', '2005-12-31'],
    [form('YYYYMMDD'), '20051231', '2005-12-31'],
    [form('YYYY年M月D日'), '2005年3月1日', '2005-03-01'],
    [first, '2003', '2003-01-01'],
    [last, '2003', '2003-12-31'],
    [last, '03', 'DATE_WRONG'],
    [{ as: 'constant', value: '2009-01-01' }, '', '2009-01-01'],
  ])('%j of %j is %s', (mapping, cell, expected) => {
    const reader = dateReader(columns, mapping);
    expect(read(reader, cell)).toBe(expected);
    expect(read(reader, cell)).toBe(expected);
  });
});

describe('an exposure', () => {
  const startsOn = localDate('2009-01-01');
  const reader = exposureReader(columns, { as: 'exposure', column: 'c' });
  const codes = (cell: string) => {
    const report: CellFinding[] = [];
    const endsOn = reader([cell], report, startsOn);
    return [endsOn, ...report.map(({ code }) => code)];
  };
  it.each([
    ['1.0', '2009-12-31', []],
    ['0.00273224043715847', '2009-01-01', []],
    ['0.5', '2009-07-02', []],
    ['2.01', '2009-12-31', ['EXPOSURE_CAPPED']],
    ['0', undefined, ['NUMBER_OUT_OF_RANGE']],
    ['-0.5', undefined, ['NUMBER_OUT_OF_RANGE']],
    ['11', undefined, ['NUMBER_OUT_OF_RANGE']],
    ['half', undefined, ['NUMBER_WRONG']],
    ['', undefined, ['VALUE_MISSING']],
  ])('%s of 2009 ends on %s with %j', (cell, endsOn, found) => {
    expect(codes(cell)).toEqual([endsOn, ...found]);
    expect(codes(cell)).toEqual([endsOn, ...found]);
  });

  it('is as many days as its share of the year, never past its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 366 }), (days) => {
        const start = localDate('2008-01-01');
        const endsOn = reader([(days / 366).toFixed(6)], [], start)!;
        expect(daysBetween(start, addDays(endsOn, 1))).toBe(days);
      }),
    );
  });
});

describe('an amount', () => {
  const premium = moneyReader(columns, { as: 'money', column: 'c' }, 2, 'PREMIUM_NEGATIVE');
  const paid = moneyReader(columns, { as: 'money', column: 'c' }, 2, undefined);
  it.each<[string, bigint | string]>([
    ['144.1', 14_410n],
    ['0', 0n],
    ['0.00', 0n],
    ['9999999999999.99', 999_999_999_999_999n],
    ['-3.00', 'PREMIUM_NEGATIVE'],
    ['1,234.50', 'NUMBER_WRONG'],
    ['1e3', 'NUMBER_WRONG'],
    ['12.345', 'NUMBER_WRONG'],
    ['NaN', 'NUMBER_WRONG'],
    ['', 'VALUE_MISSING'],
    ['1'.repeat(30), 'NUMBER_OUT_OF_RANGE'],
  ])('%s as a premium is %s', (cell, expected) => {
    expect(read(premium, cell)).toBe(expected);
  });

  it('below zero is a recovery where claims are paid', () => {
    expect(read(paid, '-950.25')).toBe(-95_025n);
  });

  it('has the decimals of its currency', () => {
    const yen = moneyReader(columns, { as: 'money', column: 'c' }, 0, undefined);
    expect(read(yen, '1234')).toBe(1_234n);
    expect(read(yen, '1234.5')).toBe('NUMBER_WRONG');
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (minor) =>
        expect(read(paid, formatMinor(minor))).toBe(minor),
      ),
    );
  });

  it('of a profile without a premium is not known', () => {
    expect(read(moneyReader(columns, undefined, 2, undefined), '5')).toBeUndefined();
  });
});

describe('a number', () => {
  const integer: NumberMapping = { as: 'integer', column: 'c', min: 0, max: 100 };
  it.each<[NumberMapping, string, number | string | undefined]>([
    [integer, '0', 0],
    [integer, '100', 100],
    [integer, '101', 'NUMBER_OUT_OF_RANGE'],
    [integer, '-1', 'NUMBER_OUT_OF_RANGE'],
    [integer, '50.0', 'NUMBER_WRONG'],
    [integer, '', 'VALUE_MISSING'],
    [{ ...integer, optional: true }, '', undefined],
    [{ ...integer, as: 'decimal' }, '50.0', 50],
    [{ ...integer, as: 'decimal' }, '49.6', 50],
    [{ ...integer, as: 'decimal' }, 'x', 'NUMBER_WRONG'],
  ])('%j of %j is %s', (mapping, cell, expected) => {
    expect(read(numberReader(columns, mapping), cell)).toBe(expected);
  });
});
