import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { isFullRun } from '@evergreen/testing';
import { shippedEvaluationRules } from '../persistence/evaluation/evaluation-rules.repository.ts';
import { baseRows, stageTerms } from '../persistence/indicators/base-rows.ts';
import { indicatorRows } from '../persistence/indicators/customer-indicators.ts';
import { type ImportBench, importBench } from './import.fixture.ts';

const folder = new URL('../../../../../shared/data/', import.meta.url);
const isThere = existsSync(folder);
const data = (name: string): Buffer => readFileSync(new URL(name, folder));
const real = isThere ? describe : describe.skip;
if (!isThere) process.stderr.write('Skipped: the French book, because ../shared/data is not there\n');

/** The header, and all rows of the customers that the first 5,000 rows are of. */
function ofFirstCustomers(bytes: Buffer): string {
  const [header = '', ...rows] = bytes.toString().trimEnd().split('\n');
  const customerOf = (row: string): string => row.slice(0, row.indexOf('.'));
  const customers = new Set(rows.slice(0, 5_000).map(customerOf));
  return `${[header, ...rows.filter((row) => customers.has(customerOf(row)))].join('\n')}\n`;
}

const doubled = [
  '90111147.101b',
  '90111147.102a',
  '90132938.100a',
  '90132938.101b',
  '90152419.101a',
  '90152419.103b',
];

real('the French book of 2003 and 2004', () => {
  let bench: ImportBench;
  beforeAll(async () => {
    bench = await importBench({ today: '2005-03-15' });
  });
  afterAll(() => bench.close());

  const nothingNew = (records: readonly { created: number; changed: number }[]) =>
    expect(records.filter(({ created, changed }) => created + changed > 0)).toEqual([]);

  it('has 51,943 terms of 32,117 policies in 51,949 rows, six of them doubled', async () => {
    const report = await bench.import({
      content: data('fremotor1prem0304a.csv'),
      profileId: 'fremotor1-premiums',
    });
    expect(report).toMatchObject({
      rowsRead: 51_949,
      rowsAccepted: 51_949,
      rowsRefused: 0,
      currency: 'EUR',
      premiumMinor: '2226989800',
      findings: [{ code: 'DOUBLED_TERM', refused: false, rows: 6 }],
      book: {
        customers: 17_155,
        vehicles: 32_117,
        policies: 32_117,
        terms: 51_943,
        premiumMinor: '2226989800',
      },
    });
    expect(report.records).toEqual([
      { kind: 'households', created: 17_155, changed: 0, unchanged: 0 },
      { kind: 'customers', created: 17_155, changed: 0, unchanged: 0 },
      { kind: 'vehicles', created: 32_117, changed: 0, unchanged: 0 },
      { kind: 'policies', created: 32_117, changed: 0, unchanged: 0 },
      { kind: 'terms', created: 51_943, changed: 0, unchanged: 0 },
    ]);
    const findings = await bench.findings(report.importId);
    const named = findings.map(({ message }) => /policy "([^"]+)"/.exec(message)?.[1]).sort();
    expect(named).toEqual(doubled);
    expect(findings[0]!.message).toMatch(/^lines \d+, \d+ are one term/);
  }, 60_000);

  it('has 9,222 accidents in 9,246 rows, 319 of which paid nothing, and 1,314 rows without a term', async () => {
    const report = await bench.import({
      content: data('fremotor1sev0304a.csv'),
      profileId: 'fremotor1-claims',
    });
    expect(report).toMatchObject({
      rowsRead: 9_246,
      rowsAccepted: 9_246,
      paidMinor: '1110293200',
      findings: [
        { code: 'CLAIM_PAID_NOTHING', refused: false, rows: 319 },
        { code: 'CLAIM_WITHOUT_TERM', refused: false, rows: 1_314 },
      ],
      book: { claims: 9_222, claimsUnattached: 1_310, paidMinor: '1110293200', premiumMinor: '2226989800' },
    });
    const { book } = report;
    expect(((Number(book.paidMinor) / Number(book.premiumMinor)) * 100).toFixed(2)).toBe('49.86');
  }, 60_000);

  it('has the loss ratio and the claims a term that are known of it, by the indicators', async () => {
    const context = {
      ...{ asOf: localDate('2005-01-01'), rules: await shippedEvaluationRules(), capMinor: null },
      ...{ model: { lambda: 0.17, alpha: 0.47 }, knownUntil: {}, rfmCuts: {} },
    };
    const [ratio, shares] = await bench.database.transaction(async (tx) => {
      const staged = await stageTerms(tx, sql`select id from customer`, context);
      const [sums] = await tx.rows<{ ratio: number }>(sql`
        with ${indicatorRows(staged)}
        select (sum("incurred36mMinor") / sum("earnedPremium36mMinor"))::float8 as ratio from indicator`);
      const [counted] = await tx.rows<{ terms: number; two: number; three: number }>(sql`
        with ${baseRows(staged)}, of_term as (
          select t.id, count(a.occurred_on) as n from term t
          left join accident a on a.customer_id = t.customer_id and a.vehicle_id = t.vehicle_id and a.is_risk
            and a.occurred_on >= t.starts_on and a.occurred_on < t.until
          group by t.id
        )
        select count(*)::integer as terms, count(*) filter (where n >= 2)::integer as two,
          count(*) filter (where n >= 3)::integer as three from of_term`);
      return [sums!.ratio, counted!];
    });
    expect((ratio * 100).toFixed(2)).toBe('49.86');
    const share = (n: number) => ((n / shares.terms) * 100).toFixed(2);
    expect([shares.terms, share(shares.two), share(shares.three)]).toEqual([51_943, '1.17', '0.09']);
  }, 60_000);

  it('tells every customer, term and accident once, and all terms are closed by then', async () => {
    const { customers, terms, claims } = await bench.published();
    expect(new Set(customers.map(({ customerId }) => customerId)).size).toBe(17_155);
    expect(new Set(terms.map(({ termId }) => termId)).size).toBe(51_943);
    expect(terms.filter(({ closed, version }) => !closed || version !== 1n)).toEqual([]);
    expect(terms.reduce((sum, { premiumMinor }) => sum + premiumMinor, 0n)).toBe(2_226_989_800n);
    expect(claims).toHaveLength(9_222);
    expect(claims.filter(({ termId }) => termId === undefined)).toHaveLength(1_310);
    const paid = claims
      .flatMap(({ payments }) => payments)
      .reduce((sum, { paidMinor }) => sum + paidMinor, 0n);
    expect(paid).toBe(1_110_293_200n);
  });

  it('is left as it is when its files come again', async () => {
    const before = await bench.published();
    const premiums = await bench.import({
      content: isFullRun()
        ? data('fremotor1prem0304a.csv')
        : ofFirstCustomers(data('fremotor1prem0304a.csv')),
      profileId: 'fremotor1-premiums',
    });
    const claims = await bench.import({
      content: data('fremotor1sev0304a.csv'),
      profileId: 'fremotor1-claims',
    });
    nothingNew(premiums.records);
    nothingNew(claims.records);
    expect(claims.findings).toEqual([
      { code: 'CLAIM_PAID_NOTHING', refused: false, rows: 319 },
      { code: 'CLAIM_WITHOUT_TERM', refused: false, rows: 1_314 },
    ]);
    const after = await bench.published();
    expect(after.terms.length - before.terms.length).toBe(0);
    expect(after.claims.length - before.claims.length).toBe(0);
    expect(after.customers.length - before.customers.length).toBe(0);
  }, 60_000);
});
