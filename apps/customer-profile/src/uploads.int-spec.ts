import { access, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { RunState } from '@evergreen/contracts';
import { ImportService } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { callsWith, eventually } from '@evergreen/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BookService, operator, startBookService } from './messaging/book-service.fixture.ts';
import { policiesCsv } from './use-cases/house-files.fixture.ts';
import { RemoveUploads } from './use-cases/remove-uploads.ts';

let book: BookService;
beforeAll(async () => {
  book = await startBookService(policiesCsv({}));
}, 60_000);
afterAll(() => book.close(), 30_000);

let names = 0;
/** A file nobody else has. */
const content = () => policiesCsv({ customer_ref: `N${(names += 1)}`, policy_ref: `PN${names}` });
const store = async (text: string): Promise<string> =>
  (await book.service.platform.files.put(Readable.from([Buffer.from(text)]), { maxBytes: 1e6 })).fileId;
const isThere = (fileId: string) => book.service.platform.files.exists(fileId);

const imports = () => callsWith(book.service.platform.rpcClient.service(ImportService), { caller: operator });
const order = (fileId: string, dry = false) => ({
  ...{ key: uuidv7(), fileId, fileName: 'book.csv', profileId: 'evergreen-policies', dry },
});
const start = async (asked: ReturnType<typeof order>): Promise<string> =>
  (await imports().startImport(asked)).import!.importId;
const ended = (importId: string): Promise<RunState> =>
  eventually(
    async () => {
      const { state } = (await imports().getImport({ importId })).import!.progress!;
      return state !== RunState.QUEUED && state !== RunState.RUNNING && state;
    },
    { what: 'the import to end', everyMs: 20 },
  );

/** Does something while imports are in their middle: customers are written, terms cannot be. */
async function whileHeld(work: (inMiddle: () => Promise<void>) => Promise<void>): Promise<void> {
  const { database } = book.environment;
  await database.transaction(async (tx) => {
    await tx.rows(sql`lock table policy_term in access exclusive mode`);
    await work(async () => {
      await eventually(
        async () =>
          (
            await database.rows(sql`
              select from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock' and query ilike '%merged_term%'`)
          ).length > 0,
        { what: 'an import to be in its middle', everyMs: 10 },
      );
    });
  });
}

describe('an upload', () => {
  it('goes when its import has succeeded, and cannot be imported again without being uploaded again', async () => {
    const text = content();
    const fileId = await store(text);
    const asked = order(fileId);
    const importId = await start(asked);
    expect(await ended(importId)).toBe(RunState.SUCCEEDED);
    expect(await isThere(fileId)).toBe(false);
    for (const dry of [true, false]) {
      await expect(start(order(fileId, dry))).rejects.toMatchObject({
        code: 'FILE_UNKNOWN',
        facts: { fileId },
      });
    }
    // The same import asked for again is still the same.
    expect(await start(asked)).toBe(importId);
    expect(await store(text)).toBe(fileId);
    expect(await ended(await start(order(fileId)))).toBe(RunState.SUCCEEDED);
    expect(await isThere(fileId)).toBe(false);
  });

  it('goes when its import was refused, and stays until the real one when it is tried dry', async () => {
    const fileId = await store(content());
    for (let times = 0; times < 2; times += 1) {
      expect(await ended(await start(order(fileId, true)))).toBe(RunState.SUCCEEDED);
      expect(await isThere(fileId)).toBe(true);
    }
    expect(await ended(await start(order(fileId)))).toBe(RunState.SUCCEEDED);
    expect(await isThere(fileId)).toBe(false);

    const cut = await store(content().slice(0, -20));
    expect(await ended(await start(order(cut, true)))).toBe(RunState.FAILED);
    expect(await isThere(cut)).toBe(true);
    expect(await ended(await start(order(cut)))).toBe(RunState.FAILED);
    expect(await isThere(cut)).toBe(false);
  });

  it('goes when its import was cancelled', async () => {
    const fileId = await store(content());
    await whileHeld(async (inMiddle) => {
      const importId = await start(order(fileId));
      await inMiddle();
      for (let times = 0; times < 2; times += 1) {
        await imports().cancelImport({ importId });
        expect(await isThere(fileId)).toBe(false);
      }
    });
  });

  it('stays for another import that is to read it, and goes with the last of them', async () => {
    const fileId = await store(content());
    const ids: string[] = [];
    await whileHeld(async (inMiddle) => {
      ids.push(await start(order(fileId)));
      await inMiddle();
      ids.push(await start(order(fileId, true)), await start(order(fileId)));
      await imports().cancelImport({ importId: ids[0]! });
      expect(await isThere(fileId)).toBe(true);
    });
    expect(await Promise.all(ids.map(ended))).toEqual([
      ...[RunState.CANCELLED, RunState.SUCCEEDED, RunState.SUCCEEDED],
    ]);
    expect(await isThere(fileId)).toBe(false);
  });

  it('stays when it was stored again meanwhile: somebody is about to import it', async () => {
    const text = content();
    const fileId = await store(text);
    let importId = '';
    await whileHeld(async (inMiddle) => {
      importId = await start(order(fileId));
      await inMiddle();
      await store(text);
    });
    expect(await ended(importId)).toBe(RunState.SUCCEEDED);
    expect(await isThere(fileId)).toBe(true);
    expect(await ended(await start(order(fileId)))).toBe(RunState.SUCCEEDED);
    expect(await isThere(fileId)).toBe(false);
  });
});

describe('the nightly run', () => {
  const folder = () => book.environment.variables['EVERGREEN_FILES_DIR']!;
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  /** Makes an upload, and the imports of it, as old as if all of that had been done then. */
  async function age(fileId: string, days: number): Promise<void> {
    const then = daysAgo(days);
    await utimes(join(folder(), fileId.slice(0, 2), fileId), then, then);
    await book.environment.database.rows(sql`
      with aged as (update import set stored_at = ${then} where file_id = ${fileId} returning id)
      update run set created_at = ${then}, finished_at = ${then} where id in (select id from aged)`);
  }

  it('removes what no import came for in a week, and what is left of others, once', async () => {
    const { database } = book.environment;
    const [unused, young, tried, triedLately, died, waiting] = (await Promise.all(
      Array.from({ length: 6 }, () => store(content())),
    )) as [string, string, string, string, string, string];
    await age(unused, 8);
    for (const [fileId, days] of [
      [tried, 8],
      [triedLately, 6],
    ] as const) {
      await ended(await start(order(fileId, true)));
      await age(fileId, days);
    }
    // Imports whose machine died, for good and for now; no service takes them up.
    for (const [fileId, state] of [
      [died, 'failed'],
      [waiting, 'paused'],
    ] as const) {
      const id = uuidv7();
      await database.rows(sql`
        insert into run (id, kind, key, params, state, started_by, created_at)
        values (${id}, 'import', ${id}, '{}', ${state}, 'E1', ${daysAgo(30)})`);
      await database.rows(sql`
        insert into import (id, file_id, file_name, file_bytes, profile_id, profile_version, dry)
        select ${id}, ${fileId}, 'book.csv', 1, p.id, p.version, false
        from mapping_profile p where p.id = 'evergreen-policies' order by p.version desc limit 1`);
      await age(fileId, 30);
    }
    const [half, halfYoung] = ['half', 'young'].map((name) => join(folder(), 'incoming', name)) as [
      string,
      string,
    ];
    for (const path of [half, halfYoung]) await writeFile(path, 'sealed');
    await utimes(half, daysAgo(2), daysAgo(2));

    await database.rows(sql`update run_schedule set next_due_at = now() where name = 'remove-uploads'`);
    const [run] = await eventually(async () => {
      const runs = await database.rows<{ result: unknown }>(sql`
        select result from run where kind = 'remove-uploads' and state = 'succeeded'`);
      return runs.length > 0 && runs;
    });
    expect(run).toEqual({ result: { removed: 4 } });
    const there = [unused, young, tried, triedLately, died, waiting].map(isThere);
    expect(await Promise.all(there)).toEqual([false, true, false, true, false, true]);
    await expect(access(half)).rejects.toThrow();
    await access(halfYoung);
    await expect(start(order(tried))).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });

    const { files, clock, log } = book.service.platform;
    const removal = new RemoveUploads(database, files, clock, log);
    expect(await removal.sweep(new AbortController().signal)).toBe(0);
    await expect(removal.sweep(AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping');
  });

  it('goes on with the others when one cannot be removed, and says that it could not', async () => {
    const { database } = book.environment;
    const { files, clock, log } = book.service.platform;
    const [stuck, other] = [await store(content()), await store(content())];
    for (const fileId of [stuck, other]) await age(fileId, 8);
    const failing = {
      ...files,
      remove: (fileId: string) =>
        fileId === stuck ? Promise.reject(new Error('read-only')) : files.remove(fileId),
    };
    log.level = 'silent';
    const removal = new RemoveUploads(database, failing, clock, log);
    await expect(removal.sweep(new AbortController().signal)).rejects.toThrow(
      '1 uploads could not be removed',
    );
    expect([await isThere(stuck), await isThere(other)]).toEqual([true, false]);
  });
});
