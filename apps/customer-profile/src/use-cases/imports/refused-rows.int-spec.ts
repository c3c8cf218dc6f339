import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { houseCsv, policiesCsv, toldClaimsCsv } from '../house-files.fixture.ts';
import { counts, type ImportBench, importBench } from '../import.fixture.ts';
import { formula, numeric, workbook } from './workbook.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench({ today: '2026-09-16' });
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

const policies = () => bench.import({ profileId: 'evergreen-policies', content: policiesCsv({}) });
const answers = (row: Record<string, string>) =>
  bench.import({ profileId: 'evergreen-answers', content: houseCsv(row) });
const one = async (query: ReturnType<typeof sql>) => (await bench.database.rows(query))[0];

describe('a workbook of a house format', () => {
  const header = ['customer_ref', 'answer_ref', 'kind', 'score', 'answered_on'];
  const row = ['C1', 'A1', 'csat', numeric('4'), numeric('46027', 1)];

  it('is taken over like the CSV it shows, and its formulas are refused by line and column', async () => {
    await policies();
    const content = workbook([header, row, ['C1', 'A2', 'csat', formula('2+2', '4'), numeric('46027', 1)]], {
      sheets: 2,
    });
    const report = await bench.import({ profileId: 'evergreen-answers', content });
    expect(report).toMatchObject({ rowsRead: 2, rowsAccepted: 1, rowsRefused: 1 });
    expect(await one(sql`select score, answered_on from satisfaction_answer`)).toEqual({
      ...{ score: 4, answered_on: '2026-01-05' },
    });
    expect(
      (await bench.findings(report.importId)).map(({ line, column, code }) => [line, column, code]),
    ).toEqual([
      [0, '', 'FURTHER_SHEETS'],
      [3, 'score', 'CELL_FORMULA'],
    ]);
    const csv = { customer_ref: 'C1', answer_ref: 'A1', kind: 'csat', score: '4', answered_on: '2026-01-05' };
    expect(counts(await answers(csv))).toEqual({ answers: [0, 0, 1] });
  });
});

describe('refused rows', () => {
  const refusedOf = async (importId: string): Promise<Buffer> => {
    const [row] = await bench.database.rows<{ id: string }>(sql`
      select refused_file_id as id from import where id = ${importId}`);
    return buffer(await bench.files.open(row!.id));
  };
  const claim = { paid: '1000.00', guarantee: '=cmd' };

  it('come as a file with their reasons, those of the book too, and go in again once mended', async () => {
    await policies();
    const dry = await bench.import({
      profileId: 'evergreen-claims',
      content: toldClaimsCsv(claim, { ...claim, paid: 'x' }, { ...claim, policy_ref: 'P404' }),
      dry: true,
    });
    const text = (await refusedOf(dry.importId)).toString();
    expect(text.split('\n')).toEqual([
      '\ufeffevergreen_line,evergreen_reasons,paid,guarantee,policy_ref,claim_ref,occurred_on,fault_percent',
      `3,"paid: ""x"" is not an amount with up to 2 decimals (NUMBER_WRONG)",x,'=cmd,P1,K1,2025-06-01,`,
      `4,"policy_ref: policy ""P404"" is not in the book (POLICY_UNKNOWN)",1000.00,'=cmd,P404,K1,2025-06-01,`,
      '',
    ]);
    const mended = text.replace(',x,', ',7,').replaceAll('P404', 'P1');
    const report = await bench.import({ profileId: 'evergreen-claims', content: mended });
    expect(report).toMatchObject({ rowsRead: 2, rowsRefused: 0, paidMinor: '100700' });
    expect(await one(sql`select guarantee from claim_payment`)).toEqual({ guarantee: '=cmd' });
    expect(await one(sql`select refused_file_id from import where id = ${report.importId}`)).toEqual({
      refused_file_id: null,
    });
  });

  it('of a workbook are a workbook, with what its formulas show', async () => {
    await policies();
    const header = ['customer_ref', 'answer_ref', 'kind', 'score', 'answered_on'];
    const content = workbook([header, ['C1', 'A1', 'csat', formula('2+2', '4'), numeric('46027', 1)]]);
    const report = await bench.import({ profileId: 'evergreen-answers', content });
    expect(report).toMatchObject({ rowsRefused: 1 });
    const again = await bench.import({
      profileId: 'evergreen-answers',
      content: await refusedOf(report.importId),
    });
    expect(counts(again)).toEqual({ answers: [1, 0, 0] });
  });
});
