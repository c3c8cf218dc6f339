import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Grant } from '@evergreen/access';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { award, grant, ledger } from '../use-cases/membership.fixture.ts';
import { noteOffices } from './customer-office.repository.ts';
import { linesOf } from './lot.repository.ts';

type Person = { readonly memberId: Uuid; readonly customerId: string };

let book: Awaited<ReturnType<typeof ledger>>;
let people: Readonly<Record<'nanjing' | 'suzhou' | 'hangzhou' | 'unknown', Person>>;

/** A member of an office, with one entry. */
async function personOf(orgPath: string | undefined): Promise<Person> {
  const person = await book.enrolled();
  if (orgPath !== undefined) await moved(person.customerId, orgPath, 1n);
  await book.database.transaction((tx) => book.postGrants.run(tx, uuidv7(), [grant(person.customerId)]));
  return person;
}

const moved = (customerId: string, orgPath: string, version: bigint) =>
  book.database.transaction((tx) => noteOffices(tx, [{ customerId, orgPath, version }]));

beforeAll(async () => {
  book = await ledger();
  people = {
    nanjing: await personOf('/32/3201'),
    suzhou: await personOf('/32/3205'),
    hangzhou: await personOf('/33/3301'),
    unknown: await personOf(undefined),
  };
});
afterAll(() => book.close());

const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);
const member = ({ memberId, customerId }: Person): Caller => ({
  ...{ kind: 'member', accountId: 'a' },
  ...{ memberId, customerId },
});
const holding = (...grants: Grant[]): Caller => ({
  ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/' },
  grants,
});
const staff = (...offices: string[]): Caller =>
  holding(...offices.map((orgPath) => ({ role: 'branch-manager', orgPath }) as const));
const elsewhere = { role: 'contributor', orgPath: '/' } as const;

/** Whose rows a table shows to a statement that asks for all of them. */
async function seen(table: 'member' | 'ledger_entry' | 'lot', caller: Caller): Promise<string[]> {
  const rows = await as(caller, () =>
    book.database.rows<{ memberId: string }>(sql`select member_id as "memberId" from ${sql.table(table)}`),
  );
  const names = Object.entries(people).map(([name, { memberId }]) => [memberId, name] as const);
  return rows.map(({ memberId }) => new Map<string, string>(names).get(memberId) ?? memberId).sort();
}

it.each<[string, () => Caller, string[]]>([
  ['nobody', () => ({ kind: 'anonymous' }), []],
  ['a member', () => member(people.suzhou), ['suzhou']],
  ['staff of a city', () => staff('/32/3201'), ['nanjing']],
  ['staff of a province', () => staff('/32'), ['nanjing', 'suzhou']],
  ['staff of another province', () => staff('/33'), ['hangzhou']],
  ['staff of a province whose number begins alike', () => staff('/3'), []],
  ['staff with grants in two offices', () => staff('/33', '/32/3205'), ['hangzhou', 'suzhou']],
  [
    'staff of a city who have another role at the head office, not about customers,',
    () => holding(elsewhere, { role: 'service-officer', orgPath: '/32/3201' }),
    ['nanjing'],
  ],
  ['staff who have nothing to do with customers', () => holding(elsewhere), []],
  ['staff of the head office', () => staff('/'), ['hangzhou', 'nanjing', 'suzhou', 'unknown']],
  ['a service', () => ({ kind: 'service', name: 'rewards' }), ['hangzhou', 'nanjing', 'suzhou', 'unknown']],
])('%s sees no member, entry or lot but their own', async (_who, caller, expected) => {
  for (const table of ['member', 'ledger_entry', 'lot'] as const) {
    expect([table, await seen(table, caller())]).toEqual([table, expected]);
  }
});

it('answers about the account of another office as about one that does not exist', async () => {
  const asked = [people.hangzhou.memberId, uuidv7(), people.nanjing.memberId];
  const accounts = await as(staff('/32'), () => book.accounts.run(asked));
  expect(accounts.map(({ memberId }) => memberId)).toEqual([people.nanjing.memberId]);
  const page = await as(staff('/32'), () => book.entries.run(people.hangzhou.memberId, 10, undefined));
  expect(page).toEqual({ entries: [], next: undefined });
  expect(await as(staff('/32'), () => book.totals.run())).toMatchObject({
    members: 2n,
    entries: 2n,
    active: 2000n,
  });
});

it('explains an entry by the one award its points come from, not by a look at all entries', async () => {
  const { memberId } = people.nanjing;
  const plan: string[] = [];
  await as(staff('/32'), () =>
    book.database.transaction(async (tx) => {
      // Where an index could be used it is, however small the table.
      await tx.rows(sql`set local enable_seqscan = off`);
      const rows: Reader['rows'] = async (query) => {
        const lines = await tx.rows<{ 'QUERY PLAN': string }>(sql`explain (costs off) ${query}`);
        plan.push(...lines.map((line) => line['QUERY PLAN']));
        return tx.rows(query);
      };
      const [entry] = await tx.rows<{ id: Uuid }>(sql`
        select entry_id as id from ledger_entry where member_id = ${memberId}`);
      const reader: Reader = { rows, prepared: (statement, values) => tx.prepared(statement, values) };
      expect(await linesOf(reader, memberId, entry!.id)).toMatchObject([{ lotSourceKind: 'no-claim' }]);
    }),
  );
  expect(plan.join('\n')).toMatch(/ on ledger_entry \w+\n\s+Index Cond: .*\(entry_id = /);
});

it('posts nothing to a member of another office', async () => {
  const refused = as(staff('/32'), () => book.postAward.byHand(award(people.hangzhou.memberId)));
  await expect(refused).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
  const made = as(staff('/32'), () => book.postAward.byHand(award(people.suzhou.memberId)));
  await expect(made).resolves.toMatchObject({ isReplay: false });
});

it('answers each of many members at once with their own account', async () => {
  const all = Object.values(people);
  const answers = await Promise.all(
    Array.from({ length: 400 }, (_, n) => {
      const [own, other] = [all[n % all.length]!, all[(n + 1) % all.length]!];
      return as(member(own), async () => {
        const accounts = await book.accounts.run([other.memberId, own.memberId]);
        return accounts.length === 1 && accounts[0]!.memberId === own.memberId;
      });
    }),
  );
  expect(answers.every(Boolean)).toBe(true);
});

it('follows a customer to another office, and never back by an older fact', async () => {
  const person = await personOf('/32/3201');
  await moved(person.customerId, '/33/3301', 5n);
  await moved(person.customerId, '/32/3205', 4n);
  expect(await seen('lot', staff('/32'))).not.toContain(person.memberId);
  expect(await seen('lot', staff('/33'))).toContain(person.memberId);
});

it('knows the office of a member, whichever is heard of first, also at the same moment', async () => {
  const customers = Array.from({ length: 60 }, () => uuidv7());
  await Promise.all(
    customers.flatMap((customerId, n) => {
      const both = [
        () => moved(customerId, '/33', 1n),
        () => book.enrolled(customerId).then(() => undefined),
      ];
      return (n % 2 === 0 ? both : both.reverse()).map((work) => work());
    }),
  );
  const offices = await book.owner.rows(
    sql`select distinct org_path from member where customer_id = any (${customers}::uuid[])`,
  );
  expect(offices).toEqual([{ org_path: '/33' }]);
});
