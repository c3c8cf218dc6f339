import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { CellFault } from '../../domain/csv-reader.ts';
import { FileRefused } from '../../domain/file-refused.ts';
import type { Encoding } from '../../domain/mapping-profile.ts';
import { readFile } from './read-file.ts';
import { formula, numeric, type SheetCell, workbook } from './workbook.fixture.ts';
import { WorkbookWriter } from './write-workbook.ts';

interface Read {
  readonly rows: { line: number; cells: string[]; faults: readonly CellFault[] }[];
  further: number;
}

async function read(content: Buffer, encoding?: Encoding, pieceBytes = 1_000): Promise<Read> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += pieceBytes) pieces.push(content.subarray(at, at + pieceBytes));
  const seen: Read = { rows: [], further: 0 };
  const open = () => Promise.resolve(Readable.from(pieces, { objectMode: false }));
  await readFile(
    { open, bytes: content.length },
    {
      delimiter: ',',
      encoding,
      onRecord: (cells, line, _isOpen, faults = []) => seen.rows.push({ line, cells, faults }),
      dayFormat: (column) => (column === 1 ? 'D.M.YYYY' : 'YYYY-MM-DD'),
      onFurtherSheets: (_name, further) => (seen.further = further),
      afterPiece: () => Promise.resolve(),
    },
  );
  return seen;
}

async function refusal(content: Buffer, encoding?: Encoding): Promise<string> {
  try {
    await read(content, encoding);
    return 'read';
  } catch (error) {
    if (error instanceof FileRefused) return `${error.code} ${error.line}`;
    throw error;
  }
}

const cellsOf = ({ rows }: Read) => rows.map(({ cells }) => cells);
const header = ['a', 'b', 'c'];
const sheet = (...rows: SheetCell[][]) => workbook([header, ...rows]);

describe('a workbook', () => {
  it('is read as it shows, days in the form of their column, and empty rows passed over', async () => {
    const rows: [SheetCell[], string[]][] = [
      [
        ['王小明', 'x & <y>', 'z'],
        ['王小明', 'x & <y>', 'z'],
      ],
      [
        [numeric('45292', 1), numeric('45292', 5), numeric('45292.5', 2)],
        ['2024-01-01', '1.1.2024', '2024-01-01 12:00:00'],
      ],
      [
        [numeric('123', 3), numeric('0.05', 4), numeric('13800000001')],
        ['00123', '5%', '13800000001'],
      ],
      [
        [numeric('0.30000000000000004'), numeric('1E-7'), numeric('1.5E+10')],
        ['0.3', '0.0000001', '15000000000'],
      ],
      [
        [numeric('59', 1), numeric('61', 1), numeric('2762.10')],
        ['1900-02-28', '1.3.1900', '2762.1'],
      ],
      [
        ['', '', 'last'],
        ['', '', 'last'],
      ],
      [['only'], ['only', '', '']],
    ];
    const content = sheet(...rows.map(([cells]) => cells), [], ['', ''], ['end', '', '', '', '']);
    for (const pieceBytes of [7, 1_000_000]) {
      const { rows: seen } = await read(content, undefined, pieceBytes);
      expect(seen.map(({ cells }) => cells)).toEqual([
        header,
        ...rows.map(([, cells]) => cells),
        ['end', '', ''],
      ]);
      expect(seen.at(-1)!.line).toBe(rows.length + 4);
    }
  });

  it('gives no value for formulas, errors and numbers that lost digits, and says where', async () => {
    const { rows } = await read(
      sheet([formula('A1+1', '7'), { xml: ' t="e"><v>#N/A</v></c>' }, numeric('440301199001011234')]),
    );
    expect(rows[1]!.cells).toEqual(['', '', '']);
    expect(rows[1]!.faults.map(({ index, code }) => [index, code])).toEqual([
      [0, 'CELL_FORMULA'],
      [1, 'CELL_ERROR'],
      [2, 'CELL_DIGITS_LOST'],
    ]);
  });

  it('holds no character that no text has', async () => {
    const inline = (text: string) => ({ xml: ` t="inlineStr"><is><t>${text}</t></is></c>` });
    const { rows } = await read(sheet([inline('a_x0000_'), inline('_xD800_b'), inline('_xD83D__xDE97_')]));
    expect(rows[1]!.cells).toEqual(['a\ufffd', '\ufffdb', '\u{1f697}']);
    expect(await refusal(sheet([inline('&#0;')]))).toBe('FILE_WORKBOOK_BROKEN 0');
  });

  it('counts days from 1904 where it says so, and tells of sheets that are not read', async () => {
    const { rows, further } = await read(
      workbook([header, [numeric('0', 1)]], { date1904: true, sheets: 3 }),
    );
    expect([rows[1]!.cells[0], further]).toEqual(['1904-01-01', 2]);
  });

  const bomb = workbook([header], {
    parts: { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(90_000_000)}</t></si></sst>` },
  });
  it.each<[string, Buffer, string]>([
    ['is cut', sheet(['x']).subarray(0, 900), 'FILE_WORKBOOK_BROKEN 0'],
    ['has a formula in its header', workbook([['a', formula('1', 'b')]]), 'FILE_WORKBOOK_BROKEN 1'],
    [
      'has a sheet that is no XML',
      workbook([], { parts: { 'xl/worksheets/sheet1.xml': '<row' } }),
      'FILE_WORKBOOK_BROKEN 0',
    ],
    [
      'declares entities that unfold',
      workbook([], { parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' } }),
      'FILE_WORKBOOK_BROKEN 0',
    ],
    [
      'has rows out of order',
      workbook([], { parts: { 'xl/worksheets/sheet1.xml': '<row r="2"/><row r="1"/>' } }),
      'FILE_WORKBOOK_BROKEN 2',
    ],
    ['lacks its sheet', workbook([], { parts: { 'xl/_rels/workbook.xml.rels': '<R/>' } }), 'FILE_EMPTY 0'],
    ['unpacks to far more than it is', bomb, 'FILE_WORKBOOK_BROKEN 0'],
    ['is of an old format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'FILE_FORMAT_UNKNOWN 0'],
    [
      'has a row longer than any',
      sheet(Array.from({ length: 3 }, () => 'x'.repeat(30_000))),
      'FILE_LINE_TOO_LONG 2',
    ],
  ])('that %s is refused', async (_, content, expected) => {
    expect(await refusal(content)).toBe(expected);
  });

  it('that is written here is read again as it was', async () => {
    const rows = [header, ['=1+1', "'+86", '_x000D_'], ['a\nb', 'x\u0001y', ' <&> ']];
    const writer = new WorkbookWriter(new Date('2026-01-01T00:00:00Z'));
    const content = Buffer.concat([...rows.map((row) => writer.row(row)), writer.end()]);
    expect(cellsOf(await read(content))).toEqual(rows);
  });
});

const gb: Readonly<Record<string, number[]>> = {
  王: [0xcd, 0xf5],
  小: [0xd0, 0xa1],
  明: [0xc3, 0xf7],
  喆: [0x86, 0xb4],
};
/** In GB18030, which Node reads and does not write. */
const inGb = (text: string) =>
  Buffer.from([...text].flatMap((letter) => gb[letter] ?? [letter.charCodeAt(0)]));
const ascii = 'n,m\n1,x\n';

describe('a text file', () => {
  it.each([1, 3, 1_000])('is read in either encoding, in pieces of %p bytes', async (pieceBytes) => {
    const rows = [
      ['n', 'm'],
      ['1', 'x'],
      ['2', '王小明'],
      ['3', '喆'],
    ];
    const text = `${ascii}2,王小明\n3,喆\n`;
    for (const [content, encoding] of [
      [Buffer.from(text), undefined],
      [inGb(text), undefined],
      [inGb(text), 'gb18030'],
      [Buffer.from(text), 'utf-8'],
      [Buffer.from(`\ufeff${text}`), 'gb18030'],
      [gzipSync(inGb(text)), undefined],
    ] as const) {
      expect(cellsOf(await read(content, encoding, pieceBytes))).toEqual(rows);
    }
  });

  const utf8 = (text: string) => Buffer.from(text);
  const long = 'x'.repeat(600);
  it.each<[string, Buffer[], Encoding | undefined, string]>([
    [
      'UTF-8, then GB18030',
      [utf8(`${ascii}2,王小明\n`), inGb('3,明\n')],
      undefined,
      'FILE_ENCODINGS_MIXED 4',
    ],
    [
      'UTF-8, then GB18030 much later',
      [utf8(`${ascii}2,王小明\n`), utf8(`${`4,${long}\n`.repeat(9)}`), inGb('3,明\n')],
      undefined,
      'FILE_ENCODINGS_MIXED 13',
    ],
    [
      'GB18030, then UTF-8',
      [inGb(`${ascii}3,明\n`), utf8('2,王小明\n')],
      undefined,
      'FILE_ENCODINGS_MIXED 4',
    ],
    [
      'GB18030, then UTF-8 much later',
      [inGb('3,明\n'.repeat(900)), utf8('2,王小明\n')],
      undefined,
      'FILE_ENCODINGS_MIXED 901',
    ],
    ['UTF-8, named GB18030', [utf8(`${ascii}2,王小明\n`)], 'gb18030', 'FILE_ENCODINGS_MIXED 3'],
    ['GB18030, named UTF-8', [inGb(`${ascii}2,王\n`)], 'utf-8', 'FILE_NOT_UTF8 3'],
    ['neither', [Buffer.from([...Buffer.from(ascii), 0xff, 0xff, 0x0a])], undefined, 'FILE_NOT_UTF8 3'],
  ])('in two encodings is refused by line: %s', async (_, parts, encoding, expected) => {
    expect(await refusal(Buffer.concat(parts), encoding)).toBe(expected);
  });
});
