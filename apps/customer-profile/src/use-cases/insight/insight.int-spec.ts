import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { frequencySums } from '../../persistence/indicators/frequency-sums.ts';
import { EvaluateCustomers } from '../evaluation/evaluate-customers.ts';
import { InstallEvaluationRules } from '../evaluation/install-evaluation-rules.ts';
import { claimsCsv, policiesCsv } from '../house-files.fixture.ts';
import { type ImportBench, importBench } from '../import.fixture.ts';
import { contextAsOf } from '../indicators/indicators-as-of.ts';
import { ReadIndicators } from '../indicators/read-indicators.ts';
import { ExportInsight } from './export-insight.ts';
import { type InsightList, ListInsightCustomers } from './list-insight-customers.ts';
import { ReadInsight } from './read-insight.ts';
import { ReckonInsight } from './reckon-insight.ts';

const today = '2026-06-01';
const head: Caller = { kind: 'service', name: 'gateway' };
const unused = {} as never;
const whole = { channel: undefined, vehicle: undefined, region: undefined } as const;
const book = { office: '/', asOf: undefined, comparedMonths: 12, cut: whole } as const;
const keeping = {
  ...{ EVERGREEN_INSIGHT_DAYS_KEPT: 35, EVERGREEN_INSIGHT_MONTHS_KEPT: 37 },
  EVERGREEN_INSIGHT_CUSTOMER_DAYS_KEPT: 7,
};

let bench: ImportBench;
let reckon: ReckonInsight;
let read: ReadInsight;

beforeAll(async () => {
  bench = await importBench({ today });
  await new InstallEvaluationRules(bench.database, bench.clock).run();
  const years = (customer_ref: string, policy_ref: string, org_path: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => ({
      ...{ customer_ref, policy_ref, org_path, vehicle_ref: `V${policy_ref}`, plate: '', premium: '3650.00' },
      ...{ starts_on: `${from + n}-03-01`, ends_on: `${from + n + 1}-02-28` },
    }));
  await bench.import({
    profileId: 'evergreen-policies',
    content: policiesCsv(
      ...years('C1', 'P1', '/33/3301', 2022, 2026),
      ...years('C2', 'P2', '/33/3302', 2022, 2024),
      ...years('C3', 'P3', '/44/4401', 2025, 2026),
      // What makes the ends of February known.
      ...years('C4', 'P4', '/44/4401', 2026, 2026).map((row) => ({ ...row, starts_on: '2026-05-01' })),
    ),
  });
  await bench.import({
    profileId: 'evergreen-claims',
    content: claimsCsv({ policy_ref: 'P1', occurred_on: '2026-01-10', paid: '365.00', fault_percent: '100' }),
  });
  const evaluation = new EvaluateCustomers(bench.clock, []);
  const runId = uuidv7();
  await bench.database.transaction(async (tx) => {
    const ranges = await evaluation.plan(tx, runId, { asOf: null, changedSince: null });
    for (const range of ranges) await evaluation.ofRange(tx, runId, range);
  });
  reckon = new ReckonInsight(bench.database, unused, bench.audit, bench.clock, keeping);
  read = new ReadInsight(bench.database, unused);
});
afterAll(() => bench.close());

/** Sums the book as its run does. */
async function sum(asOf: string): Promise<void> {
  const runId = uuidv7();
  await bench.database.transaction(async (tx) => {
    for (const range of await reckon.plan(tx)) await reckon.ofRange(tx, runId, localDate(asOf), range);
    await reckon.finish(tx, runId, localDate(asOf));
  });
}

describe('insight', () => {
  it('is one snapshot of the book by office, with the year before, and the same again when it is summed again', async () => {
    for (const day of ['2025-06-01', today, today]) await sum(day);
    const seen = (await read.of(head, book))!;
    expect(seen.snapshot.asOf).toBe(today);
    expect(seen.total.sums).toMatchObject({
      // C2 left at the end of February 2025, more than a year ago.
      ...{ customers: 4, customersActive: 3, customersActive12mAgo: 2, customersKept: 2, customersNew: 1 },
      ...{ expired12m: 2, renewed12m: 2, claims12m: 1, incurred12m: 36_500, withoutCompulsory: 3 },
    });
    expect(seen.compared!.day.sums).toMatchObject({ customersActive: 2, expired12m: 2, renewed12m: 1 });
    expect(seen.groups.filter(({ dimension }) => dimension === 'office').map(({ value }) => value)).toEqual([
      '/33',
      '/44',
    ]);
    // Ends of the first, second, third and fourth policy year; one of the three third ones was the last.
    expect(seen.survival.map(({ year, atRisk, lapsed }) => [year, atRisk, lapsed])).toEqual([
      [1, 3, 0],
      [2, 2, 0],
      [3, 2, 1],
      [4, 1, 0],
    ]);
    expect(seen.standings.filter(({ kind }) => kind === 'household')).toEqual([
      { kind: 'household', value: 'no-compulsory', n: 3 },
      { kind: 'household', value: 'none', n: 1 },
    ]);
    const below = (await read.of(head, { ...book, office: '/33' }))!;
    expect([
      below.total.sums.customers,
      below.groups.find(({ dimension }) => dimension === 'office')!.value,
    ]).toEqual([2, '/33/3301']);
    expect(await read.of(head, { ...book, asOf: localDate('2024-01-01') })).toBeUndefined();
  });

  it('shows the customers behind a figure, and writes down that somebody looked', async () => {
    const list = new ListInsightCustomers(bench.database, bench.customerKeys, bench.audit);
    const order = {
      office: '/',
      isOfficeOnly: false,
      ...{ vehicle: undefined, region: undefined, after: undefined },
    };
    const listed = (of: InsightList, channel?: string) =>
      runInCall(newCall({ caller: head }), () => list.run(head, { ...order, channel, list: of, limit: 10 }));
    const found = await listed('claimed-12m', 'agent');
    expect(found.map(({ row, nameMasked }) => [row.source_ref, nameMasked])).toEqual([['C1', '王**']]);
    expect((await bench.acts()).at(-1)).toMatchObject({ act: 'insight.listed', after: { hits: 1 } });
    // Each is a household of their own; only C2 has no cover left.
    expect(await listed('household-no-compulsory')).toHaveLength(3);
    expect((await listed('household-none')).map(({ row }) => row.source_ref)).toEqual(['C2']);
  });

  it('is taken out as a table that says what each figure is, and that it was taken is written down', async () => {
    const table = new ExportInsight(bench.database, read, bench.audit, bench.clock);
    const asked = { ...book, asOf: localDate(today) };
    const taken = (format: 'csv' | 'xlsx') =>
      runInCall(newCall({ caller: head }), () => table.run(head, asked, format));
    const lines = (await taken('csv'))!.toString().split('\r\n');
    expect(lines[0]).toBe('\u{feff}part,of,figure,unit,2026-06-01,2025-06-01');
    expect(lines).toContain('total,,customersActive,count,3,2');
    // In whole units of money.
    expect(lines).toContain('office,/33,incurred12m,CNY,365,0');
    expect(lines).toContain('household,none,households,count,1,');
    expect((await bench.acts()).at(-1)).toMatchObject({
      ...{ act: 'insight.exported', recordId: today, after: { asOf: today, format: 'csv' } },
    });
    expect((await taken('xlsx'))!.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('indicators of groups', () => {
  it('add up those of their customers, as of any day', async () => {
    const indicators = new ReadIndicators(bench.database, bench.clock);
    const of = async (asOf: string) => {
      const seen = await indicators.ofGroup(head, { by: 'office', office: '/33' }, localDate(asOf));
      return [seen.customers, seen.indicators.find(({ indicator }) => indicator === 'lossRatio12m')!.value];
    };
    // 365 of 3,650 earned in the year; none the year before.
    expect(await of(today)).toEqual([2, 0.1]);
    expect((await of('2025-06-01'))[1]).toBe(0);
    const [customer] = await bench.owner.rows<{ id: Uuid }>(
      sql`select id from customer where source_ref = 'C1'`,
    );
    const { indicators: own } = await indicators.ofCustomer(head, customer!.id);
    const tenure = own[0]!.parts.find(({ part }) => part === 'tenure');
    expect(tenure).toEqual({ part: 'tenure', unit: 'points', value: 14, seen: 4, of: 10, weight: 35 });
  });
});

describe('a fit of the frequency model', () => {
  it('sums claims and vehicle years of all customers, and groups those with three full years by the year after', async () => {
    const sums = await bench.database.transaction(async (tx) => {
      const { context } = await contextAsOf(tx, localDate(today));
      return frequencySums(tx, sql`select id from customer`, context);
    });
    expect([sums.all.customers, sums.all.n, sums.before.n]).toEqual([4, 1, 0]);
    // C1: covered all along, but for a leap day; no claim in the three years before the last, one in it.
    expect(sums.groups).toEqual([{ claims: 0, customers: 1, n: 0, e: 3, laterClaims: 1, laterExposure: 1 }]);
  });
});

describe('a record that went up in another one', () => {
  it('is no customer of its office any more', async () => {
    await bench.owner.rows(sql`
      update customer set merged_into = (select id from customer where source_ref = 'C1') where source_ref = 'C2'`);
    const indicators = new ReadIndicators(bench.database, bench.clock);
    const { customers } = await indicators.ofGroup(head, { by: 'office', office: '/33' });
    expect(customers).toBe(1);
  });
});
