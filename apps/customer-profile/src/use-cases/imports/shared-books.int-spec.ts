import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { isFullRun } from '@evergreen/testing';
import { shippedEvaluationRules } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { stageTerms } from '../../persistence/indicators/base-rows.ts';
import { indicatorRows } from '../../persistence/indicators/customer-indicators.ts';
import { counts, type ImportBench, importBench } from '../import.fixture.ts';

const folder = new URL('../../../../../../shared/data/', import.meta.url);
const isThere = existsSync(folder);
const real = isThere ? describe : describe.skip;
if (!isThere) process.stderr.write('Skipped: the shared books, because ../shared/data is not there\n');
const isFull = isFullRun();

/** The header and so many rows of a file. */
function data(name: string, rows: number): string {
  const bytes = readFileSync(new URL(name, folder));
  const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trimEnd().split('\n');
  return `${lines.slice(0, rows + 1).join('\n')}\n`;
}
const cellsOf = (content: string): string[][] =>
  content
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** A full year of cover, as claim-free years have it. */
const fullYear = 0.9;

/** Customers with full years 2005 to 2007, and those of them with three and five risk claims, by the indicators. */
async function inThreeFullYears({ database }: ImportBench): Promise<number[]> {
  const rules = await shippedEvaluationRules();
  const years = new Map<string, number>();
  let last: readonly { readonly id: string; readonly e: number; readonly n: number }[] = [];
  for (const asOf of ['2006-01-01', '2007-01-01', '2008-01-01'].map(localDate)) {
    const context = { asOf, rules, model: { lambda: 0.17, alpha: 0.47 }, capMinor: null, knownUntil: {} };
    last = await database.transaction(async (tx) =>
      tx.rows(sql`
        with ${indicatorRows(await stageTerms(tx, sql`select id from customer`, { ...context, rfmCuts: {} }))}
        select customer_id as id, "exposure12m" as e, "claims36m" as n from indicator`),
    );
    for (const { id, e } of last) if (e >= fullYear) years.set(id, (years.get(id) ?? 0) + 1);
  }
  const full = last.filter(({ id }) => years.get(id) === 3);
  return [0, 3, 5].map((claims) => full.filter(({ n }) => n >= claims).length);
}

const all = 1_000_000;
const bounded = isFull ? all : 2_000;

real('a published book', () => {
  let bench: ImportBench;
  beforeAll(async () => {
    bench = await importBench({ today: '2010-01-15' });
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  it('of 1999 to 2007 has a term for each year with exposure, and its counts', async () => {
    const content = data('fremotor2freq9907u.csv.gz', bounded);
    const report = await bench.import({ content, profileId: 'fremotor2' });
    const [head = [], ...rows] = cellsOf(content);
    const under = (prefix: string) =>
      rows.flatMap((cells) => cells.filter((_, at) => head[at]!.startsWith(prefix)).map(Number));
    const [exposures, claims] = [under('Expo'), sum(under('NbClaim'))];
    const terms = exposures.filter((share) => share > 0).length;
    expect(report).toMatchObject({ rowsRead: rows.length, rowsAccepted: rows.length, rowsRefused: 0 });
    expect(counts(report)['terms']).toEqual([terms, 0, 0]);
    const [book] = await bench.database.rows<{ claims: number; years: number }>(sql`
      select sum(stated_claims)::integer as claims, sum((ends_on - starts_on + 1) / 365.25)::float8 as years
      from policy_term`);
    expect(book!.claims).toBe(claims);
    expect(book!.years / sum(exposures)).toBeCloseTo(1, 2);
    if (isFull) expect([terms, claims]).toEqual([366_354, 58_490]);
    const [index, most] = [head.indexOf('Expo2005'), head.indexOf('NbClaim2005')];
    const three = (cells: readonly string[], from: number) => cells.slice(from, from + 3).map(Number);
    const full = rows.filter((cells) => three(cells, index).every((share) => share >= fullYear));
    const withAtLeast = (n: number) => full.filter((cells) => sum(three(cells, most)) >= n).length;
    const seen = await inThreeFullYears(bench);
    expect(seen).toEqual([full.length, withAtLeast(3), withAtLeast(5)]);
    if (isFull)
      expect([seen[0], ...seen.slice(1).map((n) => ((n / seen[0]!) * 100).toFixed(2))]).toEqual([
        ...[47_672, '4.85', '1.03'],
      ]);
    expect(counts(await bench.import({ content, profileId: 'fremotor2' }))['terms']).toEqual([0, 0, terms]);
  }, 300_000);

  it('of third-party policies has a term each, with its claims and for as long as its exposure', async () => {
    const content = data('freMTPL2freq.csv.gz', bounded);
    const report = await bench.import({ content, profileId: 'fremtpl2' });
    const [head = [], ...rows] = cellsOf(content);
    const of = (name: string) => sum(rows.map((cells) => Number(cells[head.indexOf(name)])));
    expect(report).toMatchObject({
      ...{ rowsRead: rows.length, rowsAccepted: rows.length, rowsRefused: 0 },
      book: { customers: rows.length, policies: rows.length, terms: rows.length },
    });
    const [book] = await bench.database.rows<{ claims: number; years: number }>(sql`
      select sum(stated_claims)::integer as claims, sum((ends_on - starts_on + 1) / 365.25)::float8 as years
      from policy_term`);
    expect(book!.claims).toBe(of('ClaimNb'));
    expect(book!.years / of('Exposure')).toBeCloseTo(1, 1);
    if (isFull) expect([rows.length, book!.claims]).toEqual([678_013, 36_102]);
  }, 600_000);

  it('of Belgium has a term each, with places and exposures', async () => {
    const content = data('beMTPL97.csv.gz', bounded);
    const report = await bench.import({ content, profileId: 'bemtpl97' });
    const rows = cellsOf(content).length - 1;
    expect(report).toMatchObject({ rowsRead: rows, rowsRefused: 0, book: { terms: rows } });
    const [first] = await bench.database.rows(sql`
      select c.attributes ->> 'postcode' as postcode, round((c.attributes ->> 'long')::numeric, 3)::text as long,
        t.stated_claims from policy_term t join customer c on c.id = t.customer_id where c.source_ref = '1'`);
    expect(first).toEqual({ postcode: '1000', long: '4.355', stated_claims: 1 });
  }, 300_000);

  it('of 2003 and 2004 agrees with its own counts, and where it does not, that is said', async () => {
    const content = data('fremotor1freq0304a.csv', isFull ? all : 400);
    const [head = '', ...wanted] = content.trimEnd().split('\n');
    const idOf = (line: string): string => line.slice(0, line.indexOf(','));
    const policies = new Set(wanted.map(idOf));
    const ofThem = (name: string): string => {
      const [first, ...lines] = data(name, all).trimEnd().split('\n');
      return `${[first, ...lines.filter((line) => policies.has(idOf(line)))].join('\n')}\n`;
    };
    await bench.import({ content: ofThem('fremotor1prem0304a.csv'), profileId: 'fremotor1-premiums' });
    await bench.import({ content: ofThem('fremotor1sev0304a.csv'), profileId: 'fremotor1-claims' });
    const said = await bench.said();
    const report = await bench.import({ content, profileId: 'fremotor1-counts' });
    expect(report).toMatchObject({ rowsRead: wanted.length, rowsAccepted: wanted.length, findings: [] });
    expect(counts(report)).toEqual({ counts: [0, 0, wanted.length * 6] });
    const wrong = `${wanted[0]!.split(',').slice(0, 2).join(',')},9,9,9,9,9,9`;
    const off = await bench.import({
      content: `${head}\n${wrong}\n404.1a,2003,0,0,0,0,0,0\n`,
      profileId: 'fremotor1-counts',
    });
    expect(off.findings).toEqual([
      { code: 'COUNT_DIFFERS', refused: false, rows: 6 },
      { code: 'POLICY_UNKNOWN', refused: true, rows: 1 },
    ]);
    expect(await bench.said()).toBe(said);
  }, 300_000);
});
