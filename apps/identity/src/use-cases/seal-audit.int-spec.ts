import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActorKind } from '@evergreen/contracts/audit';
import { uuidv7 } from '@evergreen/kernel';
import { Database, sql } from '@evergreen/persistence';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migrations } from '../persistence/migrations.ts';
import { act, auditStore, type AuditStore } from './audit.fixture.ts';
import { PublishAuditHead } from './publish-audit-head.ts';
import { SealAudit } from './seal-audit.ts';

let store: AuditStore;
let folder: string;
let headsFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evergreen-heads-'));
  headsFile = join(folder, 'heads.log');
  store = await auditStore(headsFile);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => store.clear());

const entries = () =>
  store.database.rows<{ sequence: bigint; actId: string }>(
    sql`select sequence, act_id as "actId" from audit_entry order by sequence`,
  );

describe('sealing', () => {
  it('makes acts part of the chain in the order they arrived', async () => {
    const acts = Array.from({ length: 5 }, () => act());
    await store.arrive(acts.slice(0, 3));
    await store.arrive(acts.slice(3));
    expect(await store.seal.run()).toBe(5);
    expect(await entries()).toEqual(acts.map(({ actId }, index) => ({ sequence: BigInt(index + 1), actId })));
    expect(await store.brokenAt()).toBeUndefined();
  });

  it('keeps an act once, however often it arrives, before and after it was sealed', async () => {
    const twice = act();
    await store.arrive([twice]);
    await store.arrive([twice, twice, act()]);
    await store.seal.run();
    await store.arrive([twice]);
    await store.seal.run();
    expect(await entries()).toHaveLength(2);
    expect(await store.verify.state()).toMatchObject({ entries: 2n, waiting: 0n });
  });

  it('throws away an act that was put among the waiting ones while it was sealed', async () => {
    const twice = act();
    await store.arrive([twice]);
    await store.seal.run();
    const before = await entries();
    // What two transactions that cross can leave behind.
    await store.database.rows(sql`
      insert into audit_pending (act_id, service, at, actor_kind, actor_id, act, record_kind, record_id, org_path,
        customer_id, address, session_id, correlation_id, before, after, reason, detail_address)
      values (${twice.actId}, 'rewards', now(), 'service', '', '', '', '', '/', '', '', '', '', '', '', '', '')`);
    expect(await store.seal.run()).toBe(0);
    expect(await entries()).toEqual(before);
    expect(await store.verify.state()).toMatchObject({ entries: 1n, waiting: 0n });
  });

  it('makes one chain without gaps of two replicas that seal at once', async () => {
    const other = await Database.open({ url: store.url, applicationName: 'other', poolMax: 4, migrations });
    const publish = new PublishAuditHead({}, { info: () => undefined } as never);
    const sealers = [store.seal, new SealAudit(other, store.clock, publish)];
    const acts = Array.from({ length: 4_000 }, () => act());
    try {
      const arriving = Array.from({ length: 40 }, (_, n) => store.arrive(acts.slice(n * 100, n * 100 + 100)));
      const sealed = await Promise.all(
        sealers.map(async (sealer) => {
          let count = 0;
          for (let round = 0; round < 30; round += 1) count += await sealer.run();
          return count;
        }),
      );
      await Promise.all(arriving);
      const rest = await store.seal.run();
      expect(sealed[0]! + sealed[1]! + rest).toBe(acts.length);
      const found = await entries();
      expect(found.map(({ sequence }) => sequence)).toEqual(acts.map((_, index) => BigInt(index + 1)));
      expect(new Set(found.map(({ actId }) => actId))).toEqual(new Set(acts.map(({ actId }) => actId)));
      expect(await store.brokenAt(777)).toBeUndefined();
    } finally {
      await other.close();
    }
  });

  it('writes its head down outside the database', async () => {
    await store.arrive([act(), act()]);
    await store.seal.run();
    await store.seal.run();
    const { headHash } = await store.verify.state();
    const lines = (await readFile(headsFile, 'utf8')).trim().split('\n');
    expect(lines.at(-1)).toMatch(new RegExp(`^2 ${headHash.toString('hex')} \\d{4}-`));
    // Nothing new is nothing to write.
    expect(lines.filter((line) => line.includes(headHash.toString('hex')))).toHaveLength(1);
  });

  it('writes a head on a line of its own after one that was cut off', async () => {
    await appendFile(headsFile, '7 0123');
    await store.arrive([act()]);
    await store.seal.run();
    const { headHash } = await store.verify.state();
    const lines = (await readFile(headsFile, 'utf8')).trim().split('\n');
    expect(lines.slice(-2)).toEqual(['7 0123', expect.stringMatching(`^1 ${headHash.toString('hex')} `)]);
  });

  it('keeps what no text of Postgres may hold, in another shape', async () => {
    await store.arrive([act({ reason: 'a\0b', recordId: '\0' })]);
    expect(await store.seal.run()).toBe(1);
    expect(await store.brokenAt()).toBeUndefined();
  });
});

describe('verifying', () => {
  it('is done for one after the other, and refused to more than a few at once', async () => {
    await store.arrive(Array.from({ length: 1_200 }, () => act()));
    await store.seal.run();
    const order: string[] = [];
    const verify = async (name: string, limit: number) => {
      const verdict = await store.verify.run(1n, limit);
      order.push(name);
      return verdict.checked;
    };
    const calls = [verify('long', 1_100), ...[1, 2, 3].map((limit) => verify(`short ${limit}`, limit))];
    await expect(store.verify.run(1n, 1)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 1 },
    });
    expect(await Promise.all(calls)).toEqual([1_100, 1, 2, 3]);
    expect(order).toEqual(['long', 'short 1', 'short 2', 'short 3']);
    expect(await store.verify.run(1n, 10_000)).toMatchObject({ checked: 1_200 });
  });

  it('lets the process do other things meanwhile', async () => {
    await store.arrive(Array.from({ length: 3_000 }, () => act()));
    await store.seal.run();
    const longestShare = async () => {
      let isDone = false;
      const verified = store.verify.run(1n, 3_000).finally(() => (isDone = true));
      let longestMs = 0;
      const startedAt = performance.now();
      for (let last = startedAt; !isDone; last = performance.now()) {
        await new Promise((resolve) => setImmediate(resolve));
        longestMs = Math.max(longestMs, performance.now() - last);
      }
      expect((await verified).checked).toBe(3_000);
      return longestMs / (performance.now() - startedAt);
    };
    // A busy machine may take the processor away once, not each time.
    const shares = [await longestShare(), await longestShare(), await longestShare()];
    expect(Math.min(...shares)).toBeLessThan(0.5);
  });
});

describe('somebody who changes the store', () => {
  async function chainOf(length: number): Promise<void> {
    await store.arrive(
      Array.from({ length }, (_, n) =>
        act({ reason: `reason ${n}`, afterJson: '{"a":1}', recordId: `r${n}` }),
      ),
    );
    await store.seal.run();
    expect(await store.brokenAt()).toBeUndefined();
  }

  it.each([
    'update audit_entry set act = act',
    'delete from audit_entry',
    'truncate audit_entry cascade',
    'update audit_detail set reason = reason',
    'truncate audit_detail',
    'delete from audit_head',
    'update person_erasure set receipt = receipt',
    'delete from person_erasure',
  ])('is refused: %s', async (statement) => {
    await chainOf(2);
    await expect(store.database.rows(sql.raw(statement))).rejects.toMatchObject({ code: '23001' });
  });

  const fifth = 'where sequence = 5';
  it.each([
    ['who did it', `update audit_entry set actor_id = 'somebody else' ${fifth}`, 5n],
    ['when it was done', `update audit_entry set at = at + interval '1 millisecond' ${fifth}`, 5n],
    ['to which record', `update audit_entry set record_id = 'r0' ${fifth}`, 5n],
    ['a reason', `update audit_detail set reason = 'a better one' ${fifth}`, 5n],
    ['what was changed', `update audit_detail set after = '{"a":2}' ${fifth}`, 5n],
    ['a salt', `update audit_detail set salt = '\\x00' ${fifth}`, 5n],
    ['details, taken away', `delete from audit_detail ${fifth}`, 5n],
    ['details, and their digest', `update audit_entry set detail_digest = null ${fifth}`, 5n],
    ['a row, removed', `delete from audit_entry ${fifth}`, 5n],
    ['the first row, removed', 'delete from audit_entry where sequence = 1', 1n],
    ['the last rows, removed', 'delete from audit_entry where sequence > 8', 9n],
    ['all rows, removed', 'delete from audit_entry', 1n],
    [
      'two rows, swapped',
      `update audit_entry set sequence = 0 where sequence = 6;
       update audit_entry set sequence = 6 where sequence = 5;
       update audit_entry set sequence = 5 where sequence = 0`,
      5n,
    ],
    [
      'a row, put behind the end',
      `insert into audit_entry select (jsonb_populate_record(e, '{"sequence": 11, "act_id": "${uuidv7()}"}')).*
       from audit_entry e where sequence = 10`,
      11n,
    ],
  ])('is found at the right place: %s', async (_, statement, at) => {
    await chainOf(10);
    await store.tamper(statement);
    for (const stretch of [10_000, 3, 1]) expect(await store.brokenAt(stretch)).toBe(at);
  });

  it('is found for ever, though the chain goes on after its end was removed', async () => {
    await chainOf(10);
    await store.tamper('delete from audit_entry where sequence > 8');
    await store.arrive([act(), act()]);
    await store.seal.run();
    expect(await store.brokenAt()).toBe(9n);
  });
});

it('leaves the chain whole when the details of an erased person are gone', async () => {
  const [customerId, accountId] = [uuidv7(), uuidv7()];
  await store.arrive([
    act({ customerId, reason: 'asked for it' }),
    act({ actorKind: ActorKind.MEMBER, actorId: accountId, address: '203.0.113.9' }),
    act({ reason: 'of somebody else' }),
  ]);
  await store.seal.run();
  const [own] = await store.database.rows<{ text: string }>(
    sql`select string_agg(e::text, '') as text from audit_entry e`,
  );
  expect(own?.text).not.toMatch(/203\.0\.113\.9|asked for it/);
  await store.database.rows(sql`delete from audit_detail where sequence in (1, 2)`);
  expect(await store.brokenAt()).toBe(1n);
  await store.database.rows(sql`
    insert into person_erasure values (${customerId}, ${accountId}, ${uuidv7()}, now() - interval '8 days', '[]')`);
  // A row that claims an erasure is not one: the chain must tell of it, if not at once.
  expect(await store.brokenAt()).toBe(1n);
  await store.arrive([act({ act: 'account.erased', customerId })], 'identity');
  await store.seal.run();
  expect(await store.brokenAt()).toBeUndefined();
});

it('seals and verifies many batches of acts', async () => {
  const count = 20_000;
  for (let from = 0; from < count; from += 1_000) {
    await store.arrive(
      Array.from({ length: 1_000 }, (_, n) => act({ recordId: `r${from + n}`, reason: 'because' })),
    );
  }
  const startedAt = performance.now();
  expect(await store.seal.run()).toBe(count);
  const sealedAt = performance.now();
  expect(await store.brokenAt()).toBeUndefined();
  const verifiedAt = performance.now();
  const rate = (ms: number) => Math.round(count / (ms / 1_000)).toLocaleString('en');
  process.stdout.write(
    `audit: ${rate(sealedAt - startedAt)} acts a second sealed, ${rate(verifiedAt - sealedAt)} verified\n`,
  );
}, 120_000);
