import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvHead, csvRows } from './csv.ts';

const csvOf = (columns: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `${csvHead(columns)}${csvRows(rows)}`;

/** Reads CSV as RFC 4180 has it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        value += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && !',\r'.includes(text[at]!)) value += text[at++];
    }
    rows.at(-1)!.push(value);
    if (text[at] === ',') at += 1;
    else {
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

const one = (value: string) => csvOf(['a'], [value]);

describe('a table', () => {
  it('begins with the mark of UTF-8 and ends its lines with CR LF', () => {
    expect(csvOf(['a', 'b'], ['1', '王小明'])).toBe('\u{feff}a,b\r\n1,王小明\r\n');
  });

  const formulas = [
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ];
  it.each(formulas)('holds no formula: %j', (value) => {
    expect(parsed(one(value).slice(1))[1]).toEqual([`'${value}`]);
  });

  it.each(['1-1', '-1500', '-0.25', 'a=b', '', "'", '2026-11-22'])('leaves %j as it is', (value) => {
    expect(one(value)).toBe(`\u{feff}a\r\n${value}\r\n`);
  });

  it('can be read again, whatever stands in it', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', ' ', '王') });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (rows) => {
        const read = parsed(csvOf(['a', 'b'], ...rows).slice(1)).slice(1);
        const harmless = (text: string) => (/^[=\r\n]/.test(text) ? `'${text}` : text);
        expect(read).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });
});
