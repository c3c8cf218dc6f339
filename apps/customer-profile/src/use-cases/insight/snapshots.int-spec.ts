import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { heldAmounts, type InsightAmount } from '../../domain/insight/insight-sums.ts';
import { eraseSnapshotWords } from '../../persistence/insight/erase-snapshot-words.ts';
import { ExportInsight } from './export-insight.ts';
import type { SnapshotList } from './list-snapshot-customers.ts';
import { snapshotBench, type SnapshotBench } from './snapshots.fixture.ts';

const today = '2026-06-01';
const head: Caller = { kind: 'service', name: 'gateway' };
const whole = { channel: undefined, vehicle: undefined, region: undefined };

let bench: SnapshotBench['bench'];
let read: SnapshotBench['read'];
let list: SnapshotBench['list'];

beforeAll(async () => {
  const made = await snapshotBench(today);
  ({ bench, read, list } = made);
  for (const day of ['2025-06-01', '2026-05-01', today, today]) await made.sum(localDate(day));
});
afterAll(() => bench.close());

const seen = (asOf = today, cut: Partial<typeof whole> | Record<string, string> = {}, office = '/') =>
  read.of(head, { office, asOf: localDate(asOf), comparedMonths: 12, cut: { ...whole, ...cut } });

interface Asked {
  readonly asOf?: string;
  readonly policyYear?: number;
  readonly office?: string;
  readonly isOfficeOnly?: boolean;
  readonly cut?: Record<string, string>;
  readonly limit?: number;
  readonly after?: string;
}

const listed = (of: SnapshotList, { asOf = today, cut = {}, ...asked }: Asked = {}) =>
  runInCall(newCall({ caller: head }), () =>
    list.run(head, {
      ...{ list: of, policyYear: 0, office: '/', isOfficeOnly: false, after: undefined, limit: 10 },
      ...{ ...whole, ...cut, ...asked, asOf: localDate(asOf) },
    }),
  );
const refs = async (...asked: Parameters<typeof listed>) =>
  (await listed(...asked))!.customers.map(({ row }) => row.source_ref).sort();

describe('customers behind a figure', () => {
  it.each(['2025-06-01', '2026-05-01', today])(
    'of %s add up to the very amounts of the snapshot, in every office and cut',
    async (asOf) => {
      for (const office of ['/', '/33', '/44/4401']) {
        for (const cut of [{}, { vehicle: 'suv' }, { vehicle: 'suv', region: '西湖区' }, { vehicle: '' }]) {
          const { total } = (await seen(asOf, cut, office))!;
          const { sums, customers } = (await listed('all', { asOf, cut, office }))!;
          const added = (name: InsightAmount) =>
            customers.reduce((all, { row }) => all + (row.amounts[name] ?? 0), 0);
          expect([sums!.customers, sums!.elsewhere]).toEqual([total.sums.customers, 0]);
          for (const name of heldAmounts) {
            expect([name, sums!.whole[name], sums!.amounts[name]]).toEqual([
              name,
              total.sums[name],
              total.sums[name],
            ]);
            expect([name, added(name).toFixed(6)]).toEqual([name, total.sums[name].toFixed(6)]);
          }
        }
      }
    },
  );

  it('are those whose term was not renewed, whose claims count, and who left', async () => {
    // Of the last 12 months: P1, P1c and P3 were renewed in March, P2 was not.
    const expired = (await listed('expired'))!.sums!;
    expect([expired.customers, expired.amounts['expired12m'], expired.amounts['renewed12m']]).toEqual([
      3, 4, 3,
    ]);
    expect(await refs('not-renewed')).toEqual(['C2']);
    expect(await refs('left')).toEqual(['C2']);
    expect(await refs('new')).toEqual(['C4']);
    expect(await refs('in-force', { asOf: '2025-06-01' })).toEqual(['C1', 'C2', 'C3']);
    expect(await refs('not-renewed', { asOf: '2025-06-01' })).toEqual([]);
    expect(await refs('claimed-12m')).toEqual(['C1']);
    expect(await refs('was-active', { office: '/33', isOfficeOnly: true })).toEqual([]);
    expect((await bench.acts()).at(-1)).toMatchObject({
      act: 'insight.listed',
      after: { asOf: today, hits: 0 },
    });
  });

  it('of a step of the curve are those with an end of term in the year, and those who went', async () => {
    const { survival } = (await seen())!;
    for (const { year, atRisk, lapsed } of survival) {
      const ended = (await listed('ended-in-year', { policyYear: year }))!;
      expect([year, ended.sums!.whole['atRisk'], ended.sums!.whole['lapsed']]).toEqual([
        year,
        atRisk,
        lapsed,
      ]);
      const went = (await listed('lapsed-in-year', { policyYear: year }))!;
      expect([year, went.sums!.amounts['lapsed']]).toEqual([year, lapsed]);
    }
    expect(await refs('ended-in-year', { policyYear: 3 })).toEqual(['C1', 'C2']);
    expect(await refs('lapsed-in-year', { policyYear: 3 })).toEqual(['C2']);
    // C1 had two ends of term in the fourth year.
    expect((await listed('ended-in-year', { policyYear: 4 }))!.customers[0]!.row.amounts['atRisk']).toBe(2);
  });

  it('come page by page, and only the first one tells the sums', async () => {
    const first = (await listed('all', { limit: 3 }))!;
    const after = first.customers.at(-1)!.row.id;
    const next = (await listed('all', { limit: 3, after }))!;
    expect([first.customers.length, next.customers.length, next.sums]).toEqual([3, 1, undefined]);
  });

  it('stay those of the snapshot while the book moves on, and whoever is of another office now is counted', async () => {
    const [c3] = await bench.owner.rows<{ id: Uuid }>(sql`select id from customer where source_ref = 'C3'`);
    await bench.owner.rows(sql`update customer set org_path = '/33/3301' where id = ${c3!.id}`);
    const caller: Caller = {
      ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/' },
      grants: [{ role: 'branch-manager', orgPath: '/44' }],
    };
    const found = await runInCall(newCall({ caller }), () =>
      list.run(caller, {
        ...{
          list: 'in-force',
          policyYear: 0,
          office: '/44',
          isOfficeOnly: false,
          after: undefined,
          limit: 10,
        },
        ...{ ...whole, asOf: localDate(today) },
      }),
    );
    await bench.owner.rows(sql`update customer set org_path = '/44/4401' where id = ${c3!.id}`);
    expect(found!.customers.map(({ row }) => row.source_ref)).toEqual(['C4']);
    expect([found!.sums!.customers, found!.sums!.elsewhere]).toEqual([2, 1]);
  });

  it('are not there of a day without a snapshot', async () => {
    expect(await listed('all', { asOf: '2024-02-03' })).toBeUndefined();
  });
});

describe('a cut', () => {
  it('is followed by amounts, the course, what it is held against and the curve, not by the choices', async () => {
    const trucks = (await seen(today, { vehicle: 'truck' }))!;
    expect([trucks.total.sums.customers, trucks.total.sums.expired12m, trucks.total.sums.renewed12m]).toEqual(
      [1, 1, 0],
    );
    expect(trucks.compared!.day.sums.policiesActive).toBe(1);
    expect(trucks.course.map(({ asOf, sums }) => [asOf, sums.policiesActive])).toEqual([
      ['2025-06-01', 1],
      ['2026-05-01', 0],
      [today, 0],
    ]);
    expect(trucks.survival.map(({ year, atRisk, lapsed }) => [year, atRisk, lapsed])).toEqual([
      [1, 1, 0],
      [2, 1, 0],
      [3, 1, 1],
    ]);
    const vehicles = trucks.choices
      .filter(({ dimension }) => dimension === 'vehicle')
      .map(({ value }) => value);
    expect(vehicles).toEqual(['suv', '', 'truck']);
    const nobody = (await seen(today, { vehicle: 'tank' }))!;
    expect([nobody.total.sums.customers, nobody.survival, nobody.groups]).toEqual([0, [], []]);
  });

  it('is told in the file, which has no lists then', async () => {
    const table = new ExportInsight(bench.database, read, bench.audit, bench.clock);
    const asked = {
      office: '/',
      asOf: localDate(today),
      comparedMonths: 12,
      cut: { ...whole, vehicle: 'suv' },
    };
    const file = await runInCall(newCall({ caller: head }), () => table.run(head, asked, 'csv'));
    const lines = file!.toString().split('\r\n');
    expect(lines[1]).toBe('cut,vehicle,suv,,,');
    expect(lines.some((line) => line.startsWith('household,'))).toBe(false);
    expect((await bench.acts()).at(-1)).toMatchObject({
      after: { asOf: today, format: 'csv', vehicle: 'suv' },
    });
  });
});

describe('losses and premium', () => {
  it('are told apart by cover, and add up to all where each policy has one', async () => {
    const { sums } = (await seen(today, {}, '/33'))!.total;
    // C1: 365 of compulsory, 730 of commercial losses; a year of each premium.
    expect([sums.incurredCompulsory12m, sums.incurredCommercial12m, sums.incurred12m]).toEqual([
      36_500, 73_000, 109_500,
    ]);
    expect(sums.earnedCompulsory12m).toBe(365_000);
    expect(sums.earnedCompulsory12m + sums.earnedCommercial12m).toBe(sums.earned12m);
    expect(sums.earnedCompulsory36m + sums.earnedCommercial36m).toBe(sums.earned36m);
    // Severity is of claims that cost something: that of P3 cost nothing.
    const all = (await seen())!.total.sums;
    expect([all.claimsPaid36m, all.incurred36m / all.claimsPaid36m]).toEqual([2, 54_750]);
  });
});

describe('an erasure', () => {
  it('takes the words from the snapshots and leaves the amounts', async () => {
    const [c2] = await bench.owner.rows<{ id: Uuid }>(sql`select id from customer where source_ref = 'C2'`);
    await bench.database.transaction((tx) => eraseSnapshotWords(tx, c2!.id));
    expect(await refs('not-renewed', { cut: { vehicle: 'truck' } })).toEqual([]);
    expect(await refs('not-renewed')).toEqual(['C2']);
  });
});
