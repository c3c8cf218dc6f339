import { ActorKind } from '@evergreen/contracts/audit';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { PersonalData } from './personal-data.ts';
import { act, auditStore, type AuditStore } from './audit.fixture.ts';
import { TellSessions } from './tell-sessions.ts';
import { RequestCode } from './request-code.ts';
import { desk, elsewhere, type SignInScene, signInScene, wrong } from './sign-in.fixture.ts';
import { SignInMember } from './sign-in-member.ts';

let identity: SignInScene;
let store: AuditStore;
beforeAll(async () => {
  identity = await signInScene();
  store = await auditStore(undefined, identity.database);
});
afterAll(() => identity.close());
beforeEach(async () => {
  await store.clear();
  await identity.reset();
  await identity.enrol([{ n: 1, phone: '13800138000' }, { n: 2 }]);
});

const personalData = () => new PersonalData(identity.database, identity.clock, identity.get(TellSessions));

/** A member with a past: signed in, guessed at, looked at by staff. */
async function personWithPast(): Promise<string> {
  const { account } = await identity.member('M0000001');
  const code = await identity.codeFor('M0000001', elsewhere);
  await identity
    .get(SignInMember)
    .run('M0000001', wrong(code), elsewhere)
    .catch(() => undefined);
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
  const sections = new Map((await personalData().of('c1')).map((each) => [each.name, each]));
  expect([...sections.keys()]).toEqual([
    ...['account', 'sessions', 'notices', 'known devices', 'wrong answers', 'acts'],
  ]);
  expect(sections.get('account')!.rows).toEqual([['M0000001']]);
  expect(sections.get('sessions')!.rows).toHaveLength(1);
  expect(sections.get('wrong answers')!.rows).toEqual([[expect.any(String), '1', elsewhere.address]]);
  const acts = sections.get('acts')!.rows.map(([, ...row]) => row);
  expect(acts).toEqual([
    ['customer.revealed', 'staff', 'no-claim-run', '王小明 called', ''],
    ['sign-in.failed', 'anonymous', 'no-claim-run', '', elsewhere.address],
  ]);
  expect(await personalData().of('nobody')).toEqual([]);
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
  for (const login of ['13800138000', 'M0000001']) await identity.get(RequestCode).toSignIn(login, desk);
  await identity.settled();
  expect(identity.sent).toHaveLength(sent);
});
