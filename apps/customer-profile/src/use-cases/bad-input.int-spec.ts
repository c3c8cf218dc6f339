import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { openField } from '@evergreen/personal-data';
import { placeOf } from '../persistence/personal-fields.ts';
import { claimsCsv, policiesCsv } from './house-files.fixture.ts';
import { type ImportBench, importBench } from './import.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench();
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

const good = policiesCsv({}, { policy_ref: 'P2' });
const header = good.slice(0, good.indexOf('\n') + 1);

const leftInBook = async (): Promise<bigint> => {
  const [row] = await bench.database.rows<{ n: bigint }>(sql`
    select (select count(*) from customer) + (select count(*) from household) + (select count(*) from vehicle)
      + (select count(*) from policy) + (select count(*) from policy_term) + (select count(*) from claim)
      + (select count(*) from claim_payment) as n`);
  return row!.n + BigInt(await bench.said());
};

describe('a file that is not what it should be', () => {
  it.each<[string, string | Buffer, string, RegExp]>([
    ['is empty', '', 'FILE_EMPTY', /the file is empty/],
    ['has empty lines only', '\n\n', 'FILE_EMPTY', /no header/],
    ['has a header and no rows', header, 'FILE_HEADER_ONLY', /no rows/],
    ['lacks a column', good.replace('premium', 'price'), 'COLUMNS_WRONG', /missing: premium; unknown: price/],
    [
      'is of another profile',
      claimsCsv({}),
      'COLUMNS_WRONG',
      /not those of profile evergreen-policies \(missing: customer_ref/,
    ],
    [
      'has another delimiter',
      good.replaceAll(',', ';'),
      'COLUMNS_WRONG',
      /is the first line a header, with "," between/,
    ],
    ['is cut in the middle of a line', good.slice(0, -40), 'FILE_TRUNCATED', /line 3: .* \d+ of 14 columns/],
    ['is cut inside quotes', `${good}"C3,`, 'FILE_TRUNCATED', /line 4: the file ends inside a quoted value/],
    ['is a cut gzip file', gzipSync(good).subarray(0, 60), 'FILE_TRUNCATED', /gzip file ends before its end/],
    ['is a damaged gzip file', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]), 'FILE_GZIP_BROKEN', /damaged/],
    [
      'is in two encodings',
      Buffer.from([...Buffer.from(good), 0xcd, 0xf5, 0x0a]),
      'FILE_ENCODINGS_MIXED',
      /line 4: lines before this one are UTF-8, this one is not/,
    ],
    ['contains a NUL byte', `${good}\0`, 'FILE_NUL_BYTE', /NUL/],
    ['has a line without an end', `${good}${'x'.repeat(70_000)}`, 'FILE_LINE_TOO_LONG', /65536 characters/],
    ['has a quote in the middle of a value', `${good}a"b,c\n`, 'FILE_QUOTE_MISPLACED', /line 4/],
  ])('%s: it is refused as a whole and leaves nothing', async (_, content, code, words) => {
    const importId = await bench.prepare({ content, profileId: 'evergreen-policies' });
    const refusal = await bench.work(importId).catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: 'FileRefused', code, message: expect.stringMatching(words) });
    expect(await leftInBook()).toBe(0n);
    const findings = await bench.findings(importId);
    expect(findings).toContainEqual(expect.objectContaining({ code, column: '', refused: true }));
  });

  it('names each column that is at fault as a finding of its own', async () => {
    const content = good.replace('premium', 'price').replace('plate', 'phone');
    const importId = await bench.prepare({ content, profileId: 'evergreen-policies' });
    await expect(bench.work(importId)).rejects.toThrow('COLUMNS_WRONG');
    const findings = await bench.findings(importId);
    expect(findings.map(({ line, column, code }) => [line, column, code])).toEqual([
      [1, '', 'COLUMNS_WRONG'],
      [1, 'premium', 'COLUMN_MISSING'],
      [1, 'price', 'COLUMN_UNKNOWN'],
      [1, 'phone', 'COLUMN_DOUBLED'],
    ]);
  });

  it('can be tried again once it is put right, as another import', async () => {
    const cut = await bench.prepare({ content: good.slice(0, -40), profileId: 'evergreen-policies' });
    await expect(bench.work(cut)).rejects.toThrow('FILE_TRUNCATED');
    await expect(bench.work(cut)).rejects.toThrow('FILE_TRUNCATED');
    expect(await bench.findings(cut)).toHaveLength(1);
    const report = await bench.import({ content: good, profileId: 'evergreen-policies' });
    expect(report.book.terms).toBe(2);
  });

  it('that has vanished from the store is named', async () => {
    const importId = await bench.prepare({ content: good, profileId: 'evergreen-policies' });
    await bench.database.rows(sql`update import set file_id = ${'0'.repeat(64)} where id = ${importId}`);
    await expect(bench.work(importId)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
  });
});

describe('a row that is not what it should be', () => {
  it('is refused with line, column and reason, and the others are taken over', async () => {
    const content =
      policiesCsv(
        {},
        { policy_ref: 'P2', starts_on: '2025-02-30' },
        { policy_ref: 'P3', premium: '-1' },
        { policy_ref: 'P4', premium: '1,5' },
        { policy_ref: 'P5', ends_on: '2024-12-31' },
        { policy_ref: '', org_path: 'Hangzhou', premium: 'free' },
        { policy_ref: 'P7', cover: 'fire' },
      ) + 'C9,too,few\n';
    const report = await bench.import({ content, profileId: 'evergreen-policies' });
    expect(report).toMatchObject({
      rowsRead: 8,
      rowsAccepted: 1,
      rowsRefused: 7,
      book: { terms: 1, policies: 1 },
    });
    const findings = await bench.findings(report.importId);
    expect(findings.map(({ line, column, code, refused }) => `${line} ${column} ${code} ${refused}`)).toEqual(
      [
        '3 starts_on DATE_WRONG true',
        '4 premium PREMIUM_NEGATIVE true',
        // The comma makes a column too many: nothing of such a row can be trusted.
        '5  ROW_COLUMNS true',
        '6 ends_on TERM_ENDS_BEFORE_START true',
        '7 org_path OFFICE_WRONG true',
        '7 policy_ref VALUE_MISSING true',
        '7 premium NUMBER_WRONG true',
        '8 cover VALUE_UNKNOWN true',
        '9  ROW_COLUMNS true',
      ],
    );
    expect(findings[0]!.message).toBe('"2025-02-30" is not a date YYYY-MM-DD');
    expect(report.findings.reduce((sum, { rows }) => sum + rows, 0)).toBe(9);
  });

  it('may be the only one: nothing is taken over, and the report says so', async () => {
    const report = await bench.import({
      content: policiesCsv({ premium: '-0.01' }),
      profileId: 'evergreen-policies',
    });
    expect(report).toMatchObject({ rowsRead: 1, rowsAccepted: 0, rowsRefused: 1, book: { customers: 0 } });
    expect(await leftInBook()).toBe(0n);
  });

  it('is pointed at where the last line has no end', async () => {
    const report = await bench.import({ content: good.slice(0, -1), profileId: 'evergreen-policies' });
    expect(report).toMatchObject({
      rowsAccepted: 2,
      findings: [{ code: 'LAST_LINE_OPEN', refused: false, rows: 1 }],
    });
  });

  it('of text that means something to the database is text', async () => {
    const nasty = 'a\\N\\.;--\'"$1 \\\\';
    const content = policiesCsv({})
      .replace('王小明', `"${nasty.replaceAll('"', '""')}"`)
      .replace('agent', '\\.');
    await bench.import({ content, profileId: 'evergreen-policies' });
    const [row] = await bench.database.rows<{ id: string; name_sealed: Buffer; attributes: unknown }>(sql`
      select c.id, c.name_sealed, t.attributes from customer c join policy_term t on t.customer_id = c.id`);
    expect(row!.attributes).toEqual({ channel: '\\.' });
    const key = (await bench.customerKeys.keyOf(bench.database, row!.id))!;
    expect(openField(key, row!.name_sealed, placeOf.name(row!.id))).toBe(nasty);
  });
});
