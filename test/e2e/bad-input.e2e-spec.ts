import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { type ImportSeen, importThrough } from '../support/long-work.ts';
import { policiesHeader } from '../support/policies-csv.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';

const row = (policy: string, from = '2025-01-01', to = '2025-12-31', premium = '2762.00'): string =>
  `C-${policy},王小明,,/33/3301,${policy},V-${policy},,3,agent,${from},${to},${premium}`;
const file = (...rows: readonly string[]): Buffer => Buffer.from(`${[policiesHeader, ...rows].join('\n')}\n`);
const claims = (...rows: readonly string[]): Buffer =>
  Buffer.from(`policy_ref,claim_ref,occurred_on,guarantee,paid,fault_percent\n${rows.join('\n')}\n`);

describe('a file that is not what it should be', () => {
  let stack: TestStack;
  let staff: SignedIn;

  beforeAll(async () => {
    stack = await startTestStack({ today: '2026-09-16' });
    staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
    const known = await importThrough(staff, {
      content: file(row('KNOWN')),
      profileId: 'evergreen-policies',
    });
    expect(known.progress).toEqual({ state: 'SUCCEEDED', failure: null });
  }, 90_000);
  afterAll(() => stack.stop(), 30_000);

  /** What the book holds, asked by a dry run of what is known already. */
  const book = async () =>
    (await importThrough(staff, { content: file(row('KNOWN')), profileId: 'evergreen-policies', dry: true }))
      .report!.book;

  const findings = async ({ id }: ImportSeen) =>
    (
      await staff.get<{
        importFindings: {
          findings: { line: number; column: string | null; code: string; message: string }[];
        };
      }>(
        'query($id: ID!) { importFindings(importId: $id, limit: 100) { findings { line column code message } } }',
        { id },
      )
    ).importFindings.findings;

  const whole = file(row('NEW-1'), row('NEW-2'));

  it.each([
    ['an empty file', Buffer.alloc(0), 'evergreen-policies', 'FILE_EMPTY'],
    ['a header alone', Buffer.from(`${policiesHeader}\n`), 'evergreen-policies', 'FILE_HEADER_ONLY'],
    [
      'a file cut in the middle of a line',
      whole.subarray(0, whole.length - 30),
      'evergreen-policies',
      'FILE_TRUNCATED',
    ],
    [
      'a gzip file cut in its middle',
      gzipSync(whole).subarray(0, 60),
      'evergreen-policies',
      'FILE_TRUNCATED|FILE_GZIP_BROKEN',
    ],
    ['another profile', whole, 'evergreen-claims', 'COLUMNS_WRONG'],
    [
      'a column nobody knows',
      Buffer.from(String(whole).replace('channel', 'colour')),
      'evergreen-policies',
      'colour',
    ],
    [
      'a column that is missing',
      Buffer.from(String(whole).replace(',premium', ',price')),
      'evergreen-policies',
      'premium',
    ],
  ])('is refused as a whole and changes nothing: %s', async (_what, content, profileId, reason) => {
    const before = await book();
    const { progress } = await importThrough(staff, { content, profileId });
    expect(progress.state).toBe('FAILED');
    expect(progress.failure).toMatch(new RegExp(reason));
    expect(await book()).toEqual(before);
  });

  it.each([
    ['a date that does not exist', row('BAD', '2025-02-30'), 'DATE_WRONG', 'starts_on', '2025-02-30'],
    [
      'a number that is none',
      row('BAD', '2025-01-01', '2025-12-31', 'much'),
      'NUMBER_WRONG',
      'premium',
      'much',
    ],
    [
      'a negative premium',
      row('BAD', '2025-01-01', '2025-12-31', '-1.00'),
      'PREMIUM_NEGATIVE',
      'premium',
      '-1.00',
    ],
  ])('loses one row and says which: %s', async (what, bad, code, column, value) => {
    const good = row(`GOOD-${what.length}`);
    const seen = await importThrough(staff, { content: file(good, bad), profileId: 'evergreen-policies' });
    expect(seen.report).toMatchObject({ rowsRead: 2, rowsAccepted: 1, rowsRefused: 1 });
    expect(await findings(seen)).toEqual([
      { line: 3, column, code, message: expect.stringContaining(value) as unknown },
    ]);
  });

  it('refuses a claim of an unknown policy, and one from before its policy', async () => {
    const content = claims('NOBODY,K1,2025-03-01,TPL,100.00,100', 'KNOWN,K2,2024-12-31,TPL,100.00,100');
    const seen = await importThrough(staff, { content, profileId: 'evergreen-claims' });
    expect(seen.report).toMatchObject({ rowsAccepted: 0, rowsRefused: 2, book: { claims: 0 } });
    expect((await findings(seen)).map(({ line, code }) => [line, code])).toEqual([
      [2, 'POLICY_UNKNOWN'],
      [3, 'CLAIM_BEFORE_POLICY'],
    ]);
  });

  it('is not started under a profile that does not exist, nor without a file', async () => {
    const start = (fileId: string, profileId: string) =>
      staff.ask('mutation($input: StartImportInput!) { startImport(input: $input) { id } }', {
        input: { key: `bad-${profileId}`, fileId, fileName: 'a.csv', profileId, dry: true },
      });
    const fileId = await staff.upload(whole);
    expect((await start(fileId, 'no-such-profile')).errors[0]?.extensions?.code).toBe('PROFILE_UNKNOWN');
    expect((await start('0'.repeat(64), 'evergreen-policies')).errors[0]?.extensions?.code).toBe(
      'FILE_UNKNOWN',
    );
  });
});
