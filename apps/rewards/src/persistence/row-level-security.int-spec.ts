import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Role } from '@evergreen/access';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { accident, idOf, rewards, type Rewards, yearOf } from '../use-cases/rewards.fixture.ts';

const tables = [
  ...([
    'term_fact',
    'claim_fact',
    'no_claim_decision',
    'no_claim_decision_revision',
    'points_order',
    'deductible_credit',
    'deductible_credit_entry',
  ] as const),
];

let world: Rewards;
/** Two customers of offices of their own, each with a claim, a term that was decided and one that is open. */
beforeAll(async () => {
  world = await rewards();
  await world.terms(['1', '2'].flatMap((name) => [yearOf(name, 2004), yearOf(name, 2005)]));
  await world.claims(['1', '2'].map((name) => accident(name, '2004-05-01', { TPL: 100n })));
  await world.run();
  await world.offices([
    { customerId: customer('1'), orgPath: '/32/3201', version: 2n },
    { customerId: customer('2'), orgPath: '/33', version: 1n },
    { customerId: customer('1'), orgPath: '/33', version: 1n },
  ]);
  await as({ kind: 'service', name: 'rewards' }, () => orderedAndRevised(['1', '2'].map(customer)));
}, 60_000);
afterAll(() => world.close());

const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);
const customer = (name: string) => idOf(`customer ${name}`);
const member = (customerId: string): Caller => ({
  ...{ kind: 'member', accountId: 'a', memberId: uuidv7() },
  customerId,
});
const staff = (role: Role, orgPath: string): Caller => ({
  ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/' },
  grants: [{ role, orgPath }],
});

async function orderedAndRevised(customerIds: readonly string[]): Promise<void> {
  await world.database.rows(sql`
    insert into deductible_credit (customer_id, policy_id, rule_id, currency)
    select id, id, 'N1', 'CNY' from unnest(${customerIds}::uuid[]) id`);
  await world.database.rows(sql`
    insert into deductible_credit_entry (customer_id, policy_id, rule_id, cause, n, kind, cause_kind, minor, entry_on,
      term_id, rule_set_id, rule_set_version, run_id, recorded_at)
    select id, id, 'N1', 'check/1/6', 0, 'GRANTED', 'CHECK', 5000, '2005-01-02'::date, uuidv7(), 'own-fault-credit', 1,
      uuidv7(), now() from unnest(${customerIds}::uuid[]) id`);
  await world.database.rows(sql`
    insert into points_order (customer_id, key, kind, source_kind, source_id, rule_id, points, batch_id, ordered_at)
    select id, 'k', 'AWARD', 'event', '1', 'event', 100, uuidv7(), now() from unnest(${customerIds}::uuid[]) id`);
  await world.database.rows(sql`
    insert into no_claim_decision_revision (customer_id, term_id, rule_id, revision, cause, change, heard_at, made_at,
      made_by_run, outcome, points, clean_years, term_version, decided_at)
    select id, uuidv7(), 'N1', 1, '{}', 0, now(), now(), uuidv7(), 'CLAIMS_COUNTED', 0, 0, 1, now()
    from unnest(${customerIds}::uuid[]) id`);
}

/** Whose rows a table shows to a statement that asks for all of them. */
async function seen(table: (typeof tables)[number], caller: Caller): Promise<string[]> {
  const rows = await as(caller, () =>
    world.database.rows<{ id: string }>(sql`select distinct customer_id as id from ${sql.table(table)}`),
  );
  const names = new Map(['1', '2'].map((name) => [customer(name) as string, name]));
  return rows.map(({ id }) => names.get(id) ?? id).sort();
}

it.each<[string, Caller, string[]]>([
  ['nobody', { kind: 'anonymous' }, []],
  ['a customer', member(customer('2')), ['2']],
  ['a customer of whom nothing is known', member(uuidv7()), []],
  ['staff of a province', staff('branch-manager', '/32'), ['1']],
  ['staff of another city of it', staff('service-officer', '/32/3202'), []],
  ['staff of the head office who have nothing to do with customers', staff('contributor', '/'), []],
  ['staff of the head office', staff('marketing', '/'), ['1', '2']],
  ['a service', { kind: 'service', name: 'membership' }, ['1', '2']],
])('%s sees no term, claim or decision but those of their own', async (_who, caller, expected) => {
  for (const table of tables) expect([table, await seen(table, caller)]).toEqual([table, expected]);
});

it('shows nothing on a connection that has no scope', async () => {
  const client = await world.database.dedicatedClient();
  for (const table of tables) expect((await client.query(`select from ${table}`)).rowCount).toBe(0);
  await client.end();
});

it('answers about another customer as about one that does not exist', async () => {
  const asked = (name: string) => () => world.decisions.ofCustomer(customer(name));
  expect(await as(member(customer('1')), asked('1'))).toHaveLength(2);
  expect(await as(member(customer('1')), asked('2'))).toEqual([]);
});
