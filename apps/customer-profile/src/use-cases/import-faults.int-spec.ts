import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import { policiesCsv } from './house-files.fixture.ts';
import { type ImportBench, importBench } from './import.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench();
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

const content = policiesCsv({}, { policy_ref: 'P2' });
const profileId = 'evergreen-policies';

const left = async (): Promise<bigint[]> => {
  const [row] = await bench.database.rows<Record<string, bigint>>(sql`
    select (select count(*) from customer) as customers, (select count(*) from policy_term) as terms,
      (select count(*) from outbox) as events, (select count(*) from import_finding) as findings,
      (select count(*) from import where report is not null) as reports`);
  return Object.values(row!);
};

/**
 * Holds the terms before an import begins, so that it stops in its middle: customers and policies are written, terms
 * are not. An import that began first could be over before it is held.
 */
async function inMidImport(begin: () => void, then: (backendPid: number) => Promise<void>): Promise<void> {
  await bench.database.transaction(async (tx) => {
    await tx.rows(sql`lock table policy_term in access exclusive mode`);
    begin();
    const pid = await eventually(
      async () => {
        const [waiting] = await bench.database.rows<{ pid: number }>(sql`
          select pid from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock' and query ilike '%merged_term%'`);
        return waiting?.pid;
      },
      { what: 'the import to be in its middle', everyMs: 10 },
    );
    await then(pid);
  });
}

describe('an import that is killed in its middle', () => {
  it('leaves nothing, and is done as if new when it is tried again', async () => {
    const importId = await bench.prepare({ content, profileId });
    let killed: Promise<unknown> = Promise.resolve();
    const begin = (): void => {
      killed = bench.work(importId).catch((error: Error) => error);
    };
    await inMidImport(begin, async (pid) => {
      await bench.database.rows(sql`select pg_terminate_backend(${pid})`);
      expect(await killed).toBeInstanceOf(Error);
    });
    expect(await left()).toEqual([0n, 0n, 0n, 0n, 0n]);

    const report = await bench.work(importId);
    expect(report.records.map(({ created }) => created)).toEqual([0, 1, 1, 2, 2]);
    expect(await left()).toEqual([1n, 2n, 3n, 0n, 1n]);
    expect(await bench.work(importId)).toEqual(report);
    expect(await bench.acts()).toMatchObject([
      {
        ...{ act: 'import.finished', recordId: importId },
        after: { dry: false, rowsRead: 2, rowsAccepted: 2, rowsRefused: 0 },
      },
    ]);
    expect(await left()).toEqual([1n, 2n, 3n, 0n, 1n]);
  });

  it('stops when it is told to, and leaves nothing', async () => {
    const stop = new AbortController();
    const importId = await bench.prepare({ content, profileId });
    let stopped: Promise<unknown> = Promise.resolve();
    const begin = (): void => {
      stopped = bench.work(importId, stop.signal).catch((error: Error) => error);
    };
    await inMidImport(begin, () => Promise.resolve(stop.abort(new Error('stopping'))));
    expect(await stopped).toMatchObject({ message: 'stopping' });
    expect(await left()).toEqual([0n, 0n, 0n, 0n, 0n]);
  });
});

describe('imports at the same time', () => {
  it('take turns: of two of one file the second finds everything done', async () => {
    const ids = await Promise.all([
      bench.prepare({ content, profileId }),
      bench.prepare({ content, profileId }),
    ]);
    const reports = await Promise.all(ids.map((id) => bench.work(id)));
    const created = reports.map(({ records }) => records.reduce((sum, each) => sum + each.created, 0));
    expect(created.sort()).toEqual([0, 6]);
    expect(await left()).toEqual([1n, 2n, 4n, 0n, 2n]);
  });

  it('of one and the same import, thought dead and taken over, are done once', async () => {
    const importId = await bench.prepare({ content, profileId });
    const [first, second] = await Promise.all([bench.work(importId), bench.work(importId)]);
    expect(second).toEqual(first);
    expect(await left()).toEqual([1n, 2n, 3n, 0n, 1n]);
  });

  it('that wait for their turn stop when they are told to', async () => {
    const stop = new AbortController();
    const importId = await bench.prepare({ content, profileId });
    let first: Promise<unknown> = Promise.resolve();
    const begin = (): void => {
      first = bench.work(importId);
    };
    await inMidImport(begin, async () => {
      const waiting = bench.work(await bench.prepare({ content, profileId }), stop.signal);
      stop.abort(new Error('stopping'));
      await expect(waiting).rejects.toThrow();
    });
    await first;
    expect((await left())[1]).toBe(2n);
  });
});
