import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { CloseEndedTerms } from './close-ended-terms.ts';
import { policiesCsv } from './house-files.fixture.ts';
import { type ImportBench, importBench } from './import.fixture.ts';

let bench: ImportBench;
let close: CloseEndedTerms;
beforeAll(async () => {
  bench = await importBench({ today: '2025-12-31' });
  close = new CloseEndedTerms(bench.outbox, bench.clock);
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

const policies = (...rows: Parameters<typeof policiesCsv>) =>
  bench.import({ profileId: 'evergreen-policies', content: policiesCsv(...rows) });

const closeAsOf = async (asOf: string): Promise<number> => {
  bench.turnTo(asOf);
  const ranges = await close.ranges(bench.database, localDate(asOf));
  let closed = 0;
  for (const range of ranges) {
    closed += await bench.database.transaction((tx) => close.run(tx, range, localDate(asOf)));
  }
  return closed;
};

describe('terms that end as days pass', () => {
  it('are closed on the day after their last, once, and it is said', async () => {
    await policies(
      {},
      { customer_ref: 'C2', policy_ref: 'P2' },
      { customer_ref: 'C3', policy_ref: 'P3', ends_on: '2026-06-30' },
    );
    expect(await closeAsOf('2025-12-31')).toBe(0);
    expect(await closeAsOf('2026-01-01')).toBe(2);
    expect(await closeAsOf('2026-01-01')).toBe(0);
    const { terms } = await bench.published();
    expect(terms.slice(0, 3).map(({ closed }) => closed)).toEqual([false, false, false]);
    expect(terms.slice(3).map(({ closed, version, endsOn }) => [closed, version, endsOn])).toEqual([
      [true, 2n, '2025-12-31'],
      [true, 2n, '2025-12-31'],
    ]);
    expect(await closeAsOf('2026-07-01')).toBe(1);
  });

  it('stay closed when their file comes again', async () => {
    await policies({});
    await closeAsOf('2026-01-01');
    const said = await bench.said();
    const again = await policies({});
    expect(again.records.filter(({ created, changed }) => created + changed > 0)).toEqual([]);
    expect(await bench.said()).toBe(said);
  });

  it('are open again when a later file prolongs them', async () => {
    await policies({});
    await closeAsOf('2026-01-01');
    await policies({ ends_on: '2026-02-28' });
    const { terms } = await bench.published();
    expect(terms.map(({ closed, version }) => [closed, version])).toEqual([
      [false, 1n],
      [true, 2n],
      [false, 3n],
    ]);
    expect(await closeAsOf('2026-03-01')).toBe(1);
  });

  it('are shared out by customer when they are many', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({ customer_ref: `C${n % 20}`, policy_ref: `P${n}` }));
    await policies(...rows);
    bench.turnTo('2026-01-01');
    const asOf = localDate('2026-01-01');
    const ranges = await close.ranges(bench.database, asOf, 7);
    expect(ranges.length).toBeGreaterThan(3);
    const closed = await Promise.all(
      ranges.map((range) => bench.database.transaction((tx) => close.run(tx, range, asOf))),
    );
    expect(closed.reduce((sum, each) => sum + each, 0)).toBe(40);
    expect(Math.max(...closed)).toBeLessThan(12);
  });
});
