import { AuditTrail } from '@evergreen/audit';
import { ActorKind } from '@evergreen/contracts/audit';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually, waitingForLocks } from '@evergreen/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holdHead } from '../persistence/audit.repository.ts';
import { OpenSession } from './open-session.ts';
import { PersonalData } from './personal-data.ts';
import { TellSessions } from './tell-sessions.ts';
import { act, auditStore, type AuditStore } from './audit.fixture.ts';
import { elsewhere, type SignInScene, signInScene, wrong } from './sign-in.fixture.ts';

let identity: SignInScene;
let store: AuditStore;
beforeAll(async () => {
  identity = await signInScene();
  store = await auditStore(undefined, identity);
});
afterAll(() => identity.close());
beforeEach(async () => {
  await store.clear();
  await identity.reset();
  await identity.enrol([{ n: 1, phone: '13800138000' }, { n: 2 }]);
});

const personalData = () =>
  new PersonalData(identity.database, identity.clock, identity.get(TellSessions), identity.get(AuditTrail));

/** All pages, put together as whoever asks does it. */
async function allOf(customerId: string): Promise<{ readonly pages: number; readonly sections: Sections }> {
  const sections: Sections = new Map();
  for (let [after, pages]: [bigint | undefined, number] = [undefined, 1]; ; pages += 1) {
    const page = await personalData().of(customerId, after);
    for (const { name, rows } of page.sections) sections.set(name, [...(sections.get(name) ?? []), ...rows]);
    after = page.nextAfter;
    if (after === undefined) return { pages, sections };
  }
}

type Sections = Map<string, (readonly string[])[]>;

const settledOr = <T>(work: Promise<T>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

/** A member with a past: signed in, guessed at, looked at by staff. */
async function personWithPast(): Promise<string> {
  const { account } = await identity.member('M0000001');
  const code = await identity.codeFor('M0000001', elsewhere);
  await identity.signIn('M0000001', wrong(code), elsewhere).catch(() => undefined);
  await identity.settled();
  await store.arrive([
    act({ customerId: 'c1', act: 'customer.revealed', actorKind: ActorKind.STAFF, reason: '王小明 called' }),
    act({
      ...{ customerId: 'c1', act: 'sign-in.failed', actorKind: ActorKind.ANONYMOUS },
      address: elsewhere.address,
    }),
    act({ customerId: 'c2', act: 'customer.viewed', actorKind: ActorKind.STAFF }),
  ]);
  await store.seal.run();
  return account.accountId;
}

const tablesWith = async (text: string): Promise<string[]> => {
  const tables = await identity.database.rows<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables.filter((each) => !['outbox', 'demo_code'].includes(each.name))) {
    const rows = await identity.database.rows(
      sql`select from ${sql.table(name)} t where t::text like ${`%${text}%`}`,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
};

it('of a member is everything: sign-ins, notices, devices, wrong answers and what was done about them', async () => {
  await personWithPast();
  const { sections } = await allOf('c1');
  expect([...sections.keys()]).toEqual([
    ...['account', 'sessions', 'notices', 'known devices', 'wrong answers', 'acts'],
  ]);
  expect(sections.get('account')).toEqual([['M0000001']]);
  expect(sections.get('sessions')).toHaveLength(1);
  expect(sections.get('wrong answers')).toEqual([[expect.any(String), '1', elsewhere.address]]);
  expect(sections.get('acts')!.map(([, ...row]) => row)).toEqual([
    ['customer.revealed', 'staff', 'no-claim-run', '王小明 called', ''],
    ['sign-in.failed', 'anonymous', 'no-claim-run', '', elsewhere.address],
  ]);
  expect(await personalData().of('nobody')).toEqual({ sections: [] });
});

it('of a member is handed over in pages that a message can hold, each act once', async () => {
  await personWithPast();
  const reasons = Array.from({ length: 1_000 }, (_, n) => `${n} `.padEnd(500, '名'));
  await store.arrive(reasons.map((reason) => act({ customerId: 'c1', reason })));
  await store.seal.run();
  const { pages, sections } = await allOf('c1');
  expect(pages).toBeGreaterThan(5);
  expect(
    sections
      .get('acts')!
      .map((row) => row[4])
      .filter((reason) => reason!.length === 500),
  ).toEqual(reasons);
  const page = await personalData().of('c1', 0n);
  expect(Buffer.byteLength(JSON.stringify(page.sections))).toBeLessThan(500_000);
});

describe('an erasure that meets', () => {
  /** Runs what is given while an erasure has taken everything away and waits to be able to commit. */
  async function whileErasing<T>(work: () => Promise<T>): Promise<T> {
    let erasing: Promise<unknown> = Promise.resolve();
    const worked = await identity.database.transaction(async (tx) => {
      await holdHead(tx);
      erasing = personalData().erase('c1', uuidv7());
      await eventually(async () => (await waiting()) > 0);
      const working = work();
      await eventually(async () => (await waiting()) > 1);
      return { working };
    });
    await erasing;
    return worked.working;
  }

  const waiting = () => waitingForLocks(identity.database);

  it('a sign-in leaves no session behind', async () => {
    const { account } = await identity.member('M0000001');
    const how = { method: 'code', provedAt: identity.clock.now(), origin: elsewhere };
    const signIn = () =>
      settledOr(identity.database.transaction((tx) => identity.get(OpenSession).run(tx, account, how)));
    expect(await whileErasing(signIn)).toBe('CODE_EXPIRED');
    for (const table of ['session', 'notice', 'known_device'])
      expect(await identity.database.rows(sql`select from ${sql.table(table)}`)).toEqual([]);
  });

  it('an act on its way leaves nothing it says of the person', async () => {
    await personalData().erase('c1', uuidv7());
    // What a transaction that had not seen the erasure leaves behind.
    await identity.database.rows(sql`
      insert into audit_pending (act_id, service, at, actor_kind, actor_id, act, record_kind, record_id, org_path,
        customer_id, address, session_id, correlation_id, before, after, reason, detail_address)
      values (${uuidv7()}, 'rewards', now(), 'staff', '', '', '', '', '/', 'c1', '', '', '', '', '', '王小明', '')`);
    expect(await store.seal.run()).toBe(1);
    expect(await tablesWith('王小明')).toEqual([]);
    expect(await store.brokenAt()).toBeUndefined();
  });
});

it('once erased is gone from every table, and stays gone, and the chain is whole', async () => {
  const accountId = await personWithPast();
  expect((await tablesWith(elsewhere.address)).sort()).toEqual(['audit_detail', 'sign_in_failure']);
  const [requestId, again] = [uuidv7(), uuidv7()];
  const data = personalData();
  const receipt = await data.erase('c1', requestId);
  expect(receipt).toEqual(
    expect.arrayContaining([
      { what: 'phone index', count: 1 },
      { what: 'wrong answers', count: 1 },
      { what: 'sessions', count: 1 },
      { what: 'audit details', count: 2 },
    ]),
  );
  expect(await data.erase('c1', again)).toEqual(receipt);
  expect((await identity.acts()).filter(({ act }) => act === 'account.erased')).toMatchObject([
    { customerId: 'c1', recordId: requestId },
  ]);
  // An act that was on its way is kept without what it says of the person.
  await store.arrive([
    act({
      customerId: 'c1',
      actorKind: ActorKind.STAFF,
      reason: '王小明 wrote',
      afterJson: '{"a":"王小明"}',
    }),
    act({ actorKind: ActorKind.MEMBER, actorId: accountId, address: elsewhere.address }),
  ]);
  await store.seal.run();
  expect(await tablesWith(elsewhere.address)).toEqual([]);
  expect(await tablesWith('王小明')).toEqual([]);
  expect(await store.brokenAt()).toBeUndefined();
  const sent = identity.sent.length;
  for (const login of ['13800138000', 'M0000001']) await identity.ask(login);
  await identity.settled();
  expect(identity.sent).toHaveLength(sent);
});
