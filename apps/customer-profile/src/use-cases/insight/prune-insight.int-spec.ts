import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { snapshotBench, type SnapshotBench } from './snapshots.fixture.ts';

const today = '2026-06-01';
let bench: SnapshotBench['bench'];
let read: SnapshotBench['read'];
let sum: SnapshotBench['sum'];

beforeAll(async () => {
  ({ bench, read, sum } = await snapshotBench(today));
});
afterAll(() => bench.close());

describe('old snapshots', () => {
  const days = async () => (await read.days()).days;
  const rowsOf = async (table: string) => {
    const [row] = await bench.owner.rows<{ runs: bigint; orphans: bigint }>(sql`
      select count(distinct run_id) as runs, count(distinct run_id) filter (where not exists (
        select from insight_snapshot s where s.run_id = r.run_id)) as orphans from ${sql.table(table)} r`);
    return [Number(row!.runs), Number(row!.orphans)];
  };

  it('go after so many days but for the first of a month, and those after so many months, with their rows', async () => {
    for (const day of ['2025-06-01', '2026-05-01']) await sum(localDate(day));
    const older = ['2023-04-01', '2023-05-02', '2025-07-03', '2025-07-04', '2026-04-20', '2026-05-20'];
    for (const day of older) await sum(localDate(day));
    // Each was summed at the end of its day, but for one that somebody asked for yesterday.
    await bench.owner.rows(sql`
      update insight_snapshot set reckoned_at = case when as_of = '2025-07-04' then '2026-05-31'::timestamptz
        else as_of + interval '20 hours' end where as_of < ${today}`);
    for (const _ of [1, 2]) {
      await sum(localDate(today));
      expect(await days()).toEqual([
        ...[today, '2026-05-20', '2026-05-01', '2026-04-20', '2025-07-04', '2025-07-03', '2025-06-01'],
        '2023-05-02',
      ]);
    }
    for (const table of ['insight_row', 'insight_survival'])
      expect([table, await rowsOf(table)]).toEqual([table, [8, 0]]);
  });

  it("keep the customers behind them for a week, and those of the last year's months", async () => {
    const kept = await bench.owner.rows<{ day: string }>(sql`
      select as_of as day from insight_snapshot where holds_customers order by as_of desc`);
    expect(kept.map(({ day }) => day)).toEqual([
      ...[today, '2026-05-01', '2026-04-20', '2025-07-04', '2025-07-03', '2025-06-01'],
    ]);
    expect(await rowsOf('insight_customer')).toEqual([kept.length, 0]);
  });

  it('go one after the other as days pass', async () => {
    bench.turnTo('2026-06-08');
    await sum(localDate('2026-06-08'));
    // April has one only, which stays as the earliest of its month; of May the first stays.
    expect(await days()).toEqual([
      ...[
        '2026-06-08',
        today,
        '2026-05-20',
        '2026-05-01',
        '2026-04-20',
        '2025-07-04',
        '2025-07-03',
        '2025-06-01',
      ],
    ]);
    bench.turnTo('2026-07-10');
    await sum(localDate('2026-07-10'));
    expect(await days()).toEqual([
      ...['2026-07-10', '2026-06-08', today, '2026-05-01', '2026-04-20', '2025-07-03', '2025-06-01'],
    ]);
  });
});
