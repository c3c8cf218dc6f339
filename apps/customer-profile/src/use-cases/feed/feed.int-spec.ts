import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RunEngine } from '@evergreen/jobs';
import { createLogger } from '@evergreen/observability';
import { sql } from '@evergreen/persistence';
import { importKind } from '../../domain/import-run.ts';
import { evaluateCustomersKind } from '../../domain/evaluation/evaluation-run.ts';
import { matchBlacklistKind } from '../../domain/blacklist/match-run.ts';
import { StartMatching } from '../blacklist/start-matching.ts';
import { StartEvaluation } from '../evaluation/start-evaluation.ts';
import { claimsCsv, policiesCsv } from '../house-files.fixture.ts';
import { type ImportBench, importBench } from '../import.fixture.ts';
import { ListFindings } from '../list-findings.ts';
import { ReadImports } from '../read-imports.ts';
import { RemoveUploads } from '../remove-uploads.ts';
import { StartImport } from '../start-import.ts';
import { FeedBatches } from './feed-batches.ts';
import { FeedCredentials } from './feed-credentials.ts';

let bench: ImportBench;
let engine: RunEngine;
let credentials: FeedCredentials;
let batches: FeedBatches;
let uploads: RemoveUploads;

beforeAll(async () => {
  bench = await importBench();
  const { database, clock, files, audit } = bench;
  const kinds = [importKind, evaluateCustomersKind, matchBlacklistKind].map((name) => ({
    name,
    plan: () => Promise.resolve([]),
    process: () => Promise.resolve(null),
  }));
  const log = createLogger({ service: 'customer-profile', level: 'fatal' });
  // Never works: what it would do is done by hand below.
  const options = { redisUrl: 'redis://nowhere', queuePrefix: 'none', service: 'none', zone: 'UTC' };
  engine = new RunEngine({ ...options, database, kinds, clock, log });
  const imports = new ReadImports(database, engine);
  const start = new StartImport(database, files, engine, imports, audit);
  credentials = new FeedCredentials(database, audit, clock);
  uploads = new RemoveUploads(database, files, clock, log);
  batches = new FeedBatches(database, engine, start, imports, new ListFindings(database), uploads);
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.clear();
  await bench.owner.rows(sql`truncate feed_credential cascade`);
});

const made = async (source: string, key = source) => {
  const { secret } = await credentials.create({ key, source, validDays: 30, createdBy: 'E001' });
  return { secret: secret!, credential: await credentials.open(secret!) };
};
const stored = async (content: string) =>
  (await bench.files.put(Readable.from([content]), { maxBytes: 100_000 })).fileId;
const digestOf = (n: number) => String(n).padStart(64, '0');
const send = async (
  credential: Awaited<ReturnType<typeof made>>['credential'],
  key: string,
  n: number,
  content = policiesCsv({ premium: `${n}.00` }),
) => {
  const fileId = await stored(content);
  return batches.take(credential, { key, kind: 'policies', digest: digestOf(n), fileId });
};
/** What a worker does with a batch. */
const end = async (id: string) => {
  await bench.work(id);
  await uploads.afterImport(id as never);
  await bench.database.rows(sql`update run set state = 'succeeded', finished_at = now() where id = ${id}`);
};
const fail = (id: string) =>
  bench.database.rows(sql`update run set state = 'failed', finished_at = now() where id = ${id}`);
const storedFiles = async () => {
  const ids: string[] = [];
  for await (const { fileId } of bench.files.list()) ids.push(fileId);
  return ids;
};
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );

describe('a credential of the feed', () => {
  it('is made once for each key, shown once, and kept as a hash alone', async () => {
    const order = { key: 'k', source: 'core', validDays: 30, createdBy: 'E001' };
    const twice = await Promise.all([credentials.create(order), credentials.create(order)]);
    expect(twice.filter(({ secret }) => secret !== undefined)).toHaveLength(1);
    expect(new Set(twice.map(({ credential }) => credential.id)).size).toBe(1);
    expect(await code(credentials.create({ ...order, validDays: 31 }))).toBe('KEY_REUSED');
    const secret = twice.map((each) => each.secret).find((each) => each !== undefined)!;
    const [row] = await bench.owner.rows<{ text: string }>(sql`
      select f::text as text from feed_credential f`);
    expect(row!.text).not.toContain(secret);
    const acts = (await bench.acts()).filter(({ act }) => String(act).startsWith('feed-credential'));
    expect(acts).toMatchObject([{ act: 'feed-credential.created', after: { source: 'core' } }]);
    expect(JSON.stringify(acts)).not.toContain(secret);
  });

  it('opens the feed until it is revoked or expires, and its use is noted once a minute', async () => {
    const { secret, credential } = await made('core');
    expect(await code(credentials.open(`${secret}x`))).toBe('FEED_REFUSED');
    const used = async () => (await credentials.list())[0]!.lastUsedAt;
    const first = await used();
    await credentials.open(secret);
    expect(await used()).toEqual(first);
    const revoked = await credentials.revoke(credential.id as never, 'E009');
    expect(revoked).toMatchObject({ revokedBy: 'E009' });
    expect(await credentials.revoke(credential.id as never, 'E001')).toEqual(revoked);
    expect(await code(credentials.open(secret))).toBe('FEED_REFUSED');
    const { secret: other } = await made('core', 'second');
    bench.turnTo('2026-10-17');
    expect(await code(credentials.open(other))).toBe('FEED_REFUSED');
  });
});

describe('a batch of the feed', () => {
  it('is taken once for each key, also when it is sent twice at the same moment', async () => {
    const { credential } = await made('core');
    const twice = await Promise.all([send(credential, 'b1', 1), send(credential, 'b1', 1)]);
    expect(new Set(twice.map(({ batch }) => batch.importId)).size).toBe(1);
    expect(await code(send(credential, 'b1', 2))).toBe('KEY_REUSED');
    await end(twice[0].batch.importId);
    // Known by its key alone, long after its file has gone.
    const sent = { key: 'b1', kind: 'policies', digest: digestOf(1), fileId: undefined } as const;
    const again = await batches.take(credential, sent);
    expect(again.seen).toMatchObject({ run: { state: 'succeeded' }, facts: { report: { rowsAccepted: 1 } } });
    expect(await code(batches.take(credential, { ...sent, kind: 'claims' }))).toBe('KEY_REUSED');
    expect(await bench.database.rows(sql`select from run where kind = ${importKind}`)).toHaveLength(1);
  });

  it('waits for the one before it of the same core system, and for no other', async () => {
    const [{ credential }, { credential: renewed }, { credential: other }] = [
      ...[await made('core'), await made('core', 'renewed')],
      await made('other'),
    ] as const;
    const first = await send(credential, 'b1', 1);
    expect(await Promise.all([code(send(credential, 'b2', 2)), code(send(renewed, 'b3', 3))])).toEqual([
      ...['FEED_BUSY', 'FEED_BUSY'],
    ]);
    const waits = (...keys: string[]) => Promise.all(keys.map((key) => batches.waitsFor('core', key)));
    expect(await waits('b2', 'b1')).toEqual(['b1', undefined]);
    expect(await code(send(other, 'b1', 4))).toBe('taken');
    await end(first.batch.importId);
    const race = await Promise.all([code(send(credential, 'b2', 2)), code(send(renewed, 'b3', 3))]);
    expect(race.sort()).toEqual(['FEED_BUSY', 'taken']);
    expect(await code(batches.one(other, 'b2'))).toBe('NOT_FOUND');
  });

  it('names row and field of what was refused, and the good rows are taken', async () => {
    const { credential } = await made('core');
    const content = policiesCsv({}, { policy_ref: 'P2', premium: 'much' }, { policy_ref: 'P3', ends_on: '' });
    const { batch } = await send(credential, 'b1', 1, content);
    await end(batch.importId);
    const { findings } = await batches.refusals(batch, { limit: 10, cursor: undefined });
    expect(findings.map(({ line, column, code: why }) => [line, column, why])).toEqual([
      [3, 'premium', 'NUMBER_WRONG'],
      [4, 'ends_on', 'VALUE_MISSING'],
    ]);
    expect(await bench.database.rows(sql`select from policy`)).toHaveLength(1);
  });

  it('is not among the imports of people', async () => {
    const { credential } = await made('core');
    const { batch } = await send(credential, 'b1', 1);
    await end(batch.importId);
    const imports = new ReadImports(bench.database, engine);
    expect(await imports.newest(10)).toEqual([]);
    expect((await batches.newest(10)).map((each) => each.batch.key)).toEqual(['b1']);
  });
});

describe('what is stored for a batch', () => {
  beforeEach(async () => {
    for (const fileId of await storedFiles()) await bench.files.remove(fileId);
  });

  it('goes with the end of the batch, though it was sent again meanwhile, and at once when it has ended', async () => {
    const { credential } = await made('core');
    const { batch } = await send(credential, 'b1', 1);
    await send(credential, 'b1', 1);
    expect(await storedFiles()).toHaveLength(1);
    await end(batch.importId);
    expect(await storedFiles()).toEqual([]);
    await send(credential, 'b1', 1);
    expect(await storedFiles()).toEqual([]);
  });

  it('goes at once when the batch is not taken, and not what a person has tried', async () => {
    const { credential } = await made('core');
    const { batch } = await send(credential, 'b1', 1);
    expect(await code(send(credential, 'b2', 2))).toBe('FEED_BUSY');
    expect(await code(send(credential, 'b1', 3))).toBe('KEY_REUSED');
    expect(await storedFiles()).toHaveLength(1);
    const tried = policiesCsv({ premium: '2.00' });
    const importId = await bench.prepare({ content: tried, profileId: 'evergreen-policies', dry: true });
    await bench.database.rows(sql`
      insert into run (id, kind, key, params, started_by, state, created_at, finished_at)
      values (${importId}, ${importKind}, 'dry', '{}', 'E001', 'succeeded', now(), now())`);
    expect(await code(send(credential, 'b2', 2))).toBe('FEED_BUSY');
    expect(await storedFiles()).toHaveLength(2);
    await end(batch.importId);
    expect(await storedFiles()).toHaveLength(1);
  });

  it('stays where it is stored again while the end of another batch looks at it', async () => {
    const { credential } = await made('core');
    const content = policiesCsv({ premium: '1.00' });
    const { batch } = await send(credential, 'b1', 1);
    await bench.work(batch.importId);
    // Stored again between the look and the removal, by the gateway for somebody else.
    const storedAt = async (fileId: string) => {
      const at = await bench.files.storedAt(fileId);
      await stored(content);
      return at;
    };
    const log = createLogger({ service: 'customer-profile', level: 'fatal' });
    const late = new RemoveUploads(bench.database, { ...bench.files, storedAt }, bench.clock, log);
    await late.afterImport(batch.importId);
    expect(await storedFiles()).toHaveLength(1);
    await uploads.afterSending((await storedFiles())[0]!, batch.importId);
    expect(await storedFiles()).toEqual([]);
  });

  it('is not lost to the end of another batch with the same rows, and nothing is left in the end', async () => {
    const [{ credential: one }, { credential: other }] = [await made('one'), await made('other')];
    for (let round = 0; round < 12; round += 1) {
      const { batch } = await send(one, `r${round}`, 1);
      const content = policiesCsv({ premium: '1.00' });
      const [fileId] = await Promise.all([
        bench.work(batch.importId).then(() => stored(content)),
        end(batch.importId),
        send(one, `r${round}`, 1),
      ]);
      const sent = { key: `r${round}`, kind: 'policies', digest: digestOf(1), fileId } as const;
      const second = await batches.take(other, sent).catch(async (error: { code: string }) => {
        // Who sent it again to the one that had ended took this away: the gateway stores it anew.
        expect(error.code).toBe('FILE_UNKNOWN');
        return batches.take(other, { ...sent, fileId: await stored(content) });
      });
      await end(second.batch.importId);
      expect(await storedFiles()).toEqual([]);
    }
  });
});

describe('a batch that failed and is tried again', () => {
  it('is refused once a later one of its core system is in the book, and done where there is none', async () => {
    const [{ credential }, { credential: other }] = [await made('core'), await made('other')];
    const premium = async () =>
      (
        await bench.database.rows<{ premium: bigint }>(sql`select premium_minor as premium from policy_term`)
      )[0]?.premium;
    const { batch: first } = await send(credential, 'b1', 1);
    await fail(first.importId);
    const { batch: elsewhere } = await send(other, 'x1', 7);
    await end(elsewhere.importId);
    const { batch: second } = await send(credential, 'b2', 2);
    await fail(second.importId);
    // What failed is in nobody's way.
    await bench.database.rows(sql`update run set state = 'queued' where id = ${second.importId}`);
    await end(second.importId);
    expect(await premium()).toBe(200n);
    for (let again = 0; again < 2; again += 1)
      await expect(bench.work(first.importId)).rejects.toMatchObject({
        ...{ code: 'FEED_OVERTAKEN', facts: { key: 'b2' } },
      });
    expect(await premium()).toBe(200n);
    expect(await code(send(credential, 'b3', 1))).toBe('taken');
  });
});

describe('after imports', () => {
  const waiting = async (kind: string) =>
    bench.database.rows<{ state: string }>(sql`
      select state from run where kind = ${kind} and state = 'queued'`);

  it('one evaluation and one look at the blacklist wait for all, and another once they have begun', async () => {
    const { credential } = await made('core');
    const { batch, seen } = await send(credential, 'b1', 1, claimsCsv({}));
    const evaluation = new StartEvaluation(bench.database, engine, bench.audit);
    const matching = new StartMatching(bench.database, engine);
    const told = async (n: number) => {
      await matching.afterImport(`${batch.importId.slice(0, -1)}${n}` as never);
      const run = { ...seen.run, id: `${seen.run.id.slice(0, -1)}${n}` as never };
      await bench.database.transaction((tx) => evaluation.afterImport(tx, run));
    };
    await Promise.all([told(1), told(2)]);
    for (const n of [3, 4]) await told(n);
    const kinds = [evaluateCustomersKind, matchBlacklistKind];
    for (const kind of kinds) expect((await waiting(kind)).length).toBeLessThanOrEqual(2);
    await bench.database.rows(sql`update run set state = 'running' where kind = any(${kinds}::text[])`);
    await told(5);
    await told(6);
    for (const kind of kinds) expect(await waiting(kind)).toHaveLength(1);
  });
});
