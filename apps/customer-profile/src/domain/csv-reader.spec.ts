import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvReader } from './csv-reader.ts';
import { FileRefused } from './file-refused.ts';

interface Row {
  readonly cells: string[];
  readonly line: number;
  readonly isOpen: boolean;
}

function read(pieces: readonly string[], recordLengthMax = 10_000): Row[] {
  const rows: Row[] = [];
  const reader = new CsvReader({ delimiter: ',', recordLengthMax }, (cells, line, isOpen) =>
    rows.push({ cells, line, isOpen }),
  );
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return rows;
}

const cellsOf = (text: string): string[][] => read([text]).map(({ cells }) => cells);

function refusal(work: () => unknown): { code: string; line: number } | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { code: error.code, line: error.line };
  }
}

const inPieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, n) => text.slice(from, places[n] ?? text.length));
};

describe('a CSV file', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain lines',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of Windows',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      ',\n,2\n',
      [
        ['', ''],
        ['', '2'],
      ],
    ],
    [
      'a last line without an end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quoted cells', '"a","b"\n', [['a', 'b']]],
    [
      'a delimiter, a quote and a line end inside quotes',
      '"a,b","say ""x""","1\n2"\n',
      [['a,b', 'say "x"', '1\n2']],
    ],
    ['an empty quoted cell', '"",1\n', [['', '1']]],
    [
      'a quoted cell after a plain one, with a Windows line end',
      'a,"b"\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty lines, which are passed over',
      'a,b\n\n\r\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('numbers records by the line they start on', () => {
    expect(read(['h\n"1\n2\n3"\n\nx\n']).map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it('says which record the file ended in the middle of', () => {
    expect(read(['a\nb']).map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(read(['a\n"b"']).map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(read(['a\n"b"\n']).map(({ isOpen }) => isOpen)).toEqual([false, false]);
  });

  it.each([
    ['a,b\n1,"2', 'FILE_TRUNCATED', 2],
    ['a\nb"c\n', 'FILE_QUOTE_MISPLACED', 2],
    ['a\n"b"c\n', 'FILE_QUOTE_MISPLACED', 2],
    [`a\n${'x'.repeat(101)}\n`, 'FILE_LINE_TOO_LONG', 2],
    [`a\n${'x'.repeat(101)}`, 'FILE_LINE_TOO_LONG', 2],
    [`a\n"${'x'.repeat(101)}"\n`, 'FILE_LINE_TOO_LONG', 2],
    [`a\n"${'x'.repeat(101)}`, 'FILE_LINE_TOO_LONG', 2],
  ])('%j is refused with %s on line %i', (text, code, line) => {
    expect(refusal(() => read([text], 100))).toEqual({ code, line });
  });

  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', '积'), maxLength: 6 }),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
  const written = (rows: readonly string[][], lineEnd: string): string =>
    rows
      .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',') + lineEnd)
      .join('');

  it('is read as it was written, wherever the text is cut into pieces', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(), { maxLength: 6 }),
        (rows, end, cuts) => {
          const text = written(rows, end);
          expect(read(inPieces(text, cuts)).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it('is read, or refused, as csv-parse does it', () => {
    const soup = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', '\r\n'), maxLength: 24 });
    fc.assert(
      fc.property(soup, fc.array(fc.nat(), { maxLength: 4 }), (text, cuts) => {
        const theirs = ((): string[][] | 'refused' => {
          try {
            return parse(text, {
              relax_column_count: true,
              skip_empty_lines: true,
              record_delimiter: ['\r\n', '\n'],
            });
          } catch {
            return 'refused';
          }
        })();
        const ours = ((): string[][] | 'refused' => {
          try {
            return read(inPieces(text, cuts)).map(({ cells }) => cells);
          } catch (error) {
            if (error instanceof FileRefused) return 'refused';
            throw error;
          }
        })();
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 2_000 },
    );
  });
});
