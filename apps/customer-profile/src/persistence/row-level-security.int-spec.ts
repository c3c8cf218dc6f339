import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { claimsCsv, policiesCsv } from '../use-cases/house-files.fixture.ts';
import { type ImportBench, importBench } from '../use-cases/import.fixture.ts';

const tables = {
  customer: 'id',
  household: 'source_ref',
  vehicle: 'customer_id',
  policy: 'customer_id',
  policy_term: 'customer_id',
  claim: 'customer_id',
  claim_payment: 'customer_id',
  customer_key: 'customer_id',
} as const;
type Table = keyof typeof tables;

const offices = { nanjing: '/32/3201', suzhou: '/32/3205', hangzhou: '/33/3301' } as const;
type Name = keyof typeof offices;
const names = Object.keys(offices) as Name[];

let bench: ImportBench;
/** Whose row it is, by the customer's id and by the household's reference. */
const nameOf = new Map<string, Name>();

beforeAll(async () => {
  bench = await importBench();
  await bench.import({
    profileId: 'evergreen-policies',
    content: policiesCsv(
      ...names.map((name) => ({
        policy_ref: `P-${name}`,
        customer_ref: `C-${name}`,
        household_ref: `H-${name}`,
        vehicle_ref: `V-${name}`,
        org_path: offices[name],
      })),
    ),
  });
  await bench.import({
    profileId: 'evergreen-claims',
    content: claimsCsv(...names.map((name) => ({ policy_ref: `P-${name}`, claim_ref: `K-${name}` }))),
  });
  const customers = await bench.owner.rows<{ id: string; ref: string }>(
    sql`select id, source_ref as ref from customer`,
  );
  for (const { id, ref } of customers) {
    const name = ref.replace('C-', '') as Name;
    nameOf.set(id, name);
    nameOf.set(`H-${name}`, name);
  }
});
afterAll(() => bench.close());

const customerId = (name: Name): string => [...nameOf].find(([, each]) => each === name)![0];
const member = (name: Name): Caller => ({
  ...{ kind: 'member', accountId: 'a', memberId: '0199c000-0000-7000-8000-000000000001' },
  customerId: customerId(name),
});
const staff = (...paths: string[]): Caller => ({
  ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/' },
  grants: paths.map((orgPath) => ({ role: 'branch-manager', orgPath })),
});
const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);

/** Whose rows a table shows to a statement that asks for all of them. */
async function seen(table: Table, caller: Caller): Promise<Name[]> {
  const rows = await as(caller, () =>
    bench.database.rows<{ whose: string }>(
      sql`select distinct ${sql.ref(tables[table])}::text as whose from ${sql.table(table)}`,
    ),
  );
  return rows.map(({ whose }) => nameOf.get(whose)!).sort();
}

it.each<[string, () => Caller, Name[]]>([
  ['nobody', () => ({ kind: 'anonymous' }), []],
  ['a customer', () => member('suzhou'), ['suzhou']],
  ['staff of a city', () => staff('/32/3201'), ['nanjing']],
  ['staff of a province', () => staff('/32'), ['nanjing', 'suzhou']],
  ['staff of another province', () => staff('/33'), ['hangzhou']],
  ['staff with grants in two offices', () => staff('/33', '/32/3205'), ['hangzhou', 'suzhou']],
  ['staff of the head office', () => staff('/'), ['hangzhou', 'nanjing', 'suzhou']],
  ['a service', () => ({ kind: 'service', name: 'rewards' }), ['hangzhou', 'nanjing', 'suzhou']],
])('%s sees no row of any table of the book but their own', async (_who, caller, expected) => {
  for (const table of Object.keys(tables) as Table[]) {
    expect([table, await seen(table, caller())]).toEqual([table, expected]);
  }
});

it('changes and deletes nothing of another office, and adds nothing there', async () => {
  const before = await bench.owner.rows(sql`select customer_id, paid_minor from claim order by 1`);
  await as(staff('/32'), async () => {
    await bench.database.rows(
      sql`update claim set paid_minor = 0 where customer_id = ${customerId('hangzhou')}`,
    );
    await bench.database.rows(sql`delete from claim where customer_id = ${customerId('hangzhou')}`);
    await expect(
      bench.database.transaction((tx) =>
        tx.rows(sql`update policy set customer_id = ${customerId('hangzhou')}
          where customer_id = ${customerId('suzhou')}`),
      ),
    ).rejects.toThrow('row-level security');
  });
  expect(await bench.owner.rows(sql`select customer_id, paid_minor from claim order by 1`)).toEqual(before);
});
