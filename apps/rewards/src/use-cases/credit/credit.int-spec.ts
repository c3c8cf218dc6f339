import { fromBinary } from '@bufbuild/protobuf';
import { NoticesRequestedSchema } from '@evergreen/contracts/notices';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import type { TermFact } from '../../domain/facts.ts';
import { readRuleSet } from '../../persistence/rule-set-definition.ts';
import { findRuleSet, publishRuleSet } from '../../persistence/rule-set.repository.ts';
import { accident, idOf, on, rewards, type Rewards, yearOf } from '../rewards.fixture.ts';

let world: Rewards;
beforeAll(async () => {
  world = await rewards();
});
afterAll(() => world.close());

const ruleSetId = 'own-fault-credit';
const customer = (name: string) => idOf(`customer ${name}`);
const years = (name: string, more: Partial<TermFact> = {}) => [
  yearOf(name, 2003, more),
  yearOf(name, 2004, more),
  yearOf(name, 2005, more),
];
const run = (dry = false) => world.run({ ruleSetId, dry });
/** The kinds of entry that a run wrote, with their sums in whole units. */
async function sums(dry = false) {
  const { credit } = (await run(dry)).result!;
  const told = Object.entries(credit!.sums).filter(([, { entries }]) => entries > 0);
  return told.map(([kind, sum]) => `${kind} ${sum.entries} ${Number(sum.minor) / 100}`).sort();
}
/** `on KIND amount = balance`, in the order in which they were written. */
async function entries(name: string): Promise<string[]> {
  const [credit] = await world.credits.run(customer(name));
  return (credit?.entries ?? [])
    .toReversed()
    .map(
      ({ on: day, kind, minor, balanceMinor }) =>
        `${day} ${kind} ${Number(minor) / 100} = ${Number(balanceMinor) / 100}`,
    );
}
async function notices(name: string): Promise<string[][]> {
  const rows = await world.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject like '%notices-requested%' order by created_at, id`,
  );
  return rows
    .flatMap(({ payload }) => fromBinary(NoticesRequestedSchema, payload).notices)
    .filter(({ customerId }) => customerId === customer(name))
    .map(({ template, parameters }) => [
      template,
      ...['amount', 'left', 'reason'].map((parameter) => parameters[parameter]!.en),
    ]);
}

async function givenMinor(name: string): Promise<Record<string, bigint>> {
  const rows = await world.database.rows<{ year: string; given: bigint }>(sql`
    select extract(year from starts_on)::text as year, given_minor as given
    from term_value join term_fact using (customer_id, term_id) where customer_id = ${customer(name)} order by 1`);
  return Object.fromEntries(rows.map(({ year, given }) => [year, given]));
}

describe('the deductible credit', () => {
  it('grows by clean halves of terms and is written down once, also by runs that race', async () => {
    await world.terms(years('grows'));
    expect(await sums(true)).toEqual(['GRANTED 2 100']);
    expect(await entries('grows')).toEqual([]);
    // Terms that are decided: nothing but the credit is left to race for.
    await world.run({ ruleSetId: 'own-fault' });
    const { chunk, ...one } = await world.planned('one', ruleSetId);
    const { runId: two } = await world.planned('two', ruleSetId);
    const made = await Promise.all(
      [one.runId, two].map((id) => world.database.transaction((tx) => world.decide.run(tx, id, chunk))),
    );
    expect(made.map(({ credit }) => credit!.sums.GRANTED.entries).sort()).toEqual([0, 2]);
    expect(made.map(({ credit }) => [credit!.policies, credit!.outstandingMinor])).toEqual([
      [1, '10000'],
      [1, '10000'],
    ]);
    expect(await entries('grows')).toEqual(['2003-07-01 GRANTED 50 = 50', '2004-07-01 GRANTED 50 = 100']);
    const [credit] = await world.credits.run(customer('grows'));
    expect(credit).toMatchObject({ policyLabel: 'grows', currency: 'CNY', nextCheckOn: '2005-07-01' });
    expect(await sums()).toEqual([]);
    expect(await notices('grows')).toEqual([]);
    const change = world.database.rows(sql`update deductible_credit_entry set minor = minor + 1`);
    await expect(change).rejects.toThrow('append-only');
  }, 60_000);

  it('is used by a counted claim, taken back where it is heard of late, and restored; the member is told', async () => {
    await world.terms(years('claim'));
    await run();
    const before = accident('claim', '2004-03-01', { Damage: 900n });
    await world.claims([before]);
    expect(await sums()).toEqual(['TAKEN_BACK 1 50', 'USED 1 50']);
    await world.claims([{ ...before, version: 2n, withdrawn: true }]);
    expect(await sums()).toEqual(['RESTORED 2 100']);
    await world.claims([accident('claim', '2005-02-01', { Damage: 900n })]);
    expect(await sums()).toEqual(['USED 1 100']);
    expect((await entries('claim')).slice(2)).toEqual([
      '2004-03-01 USED -50 = 50',
      '2004-07-01 TAKEN_BACK -50 = 0',
      '2004-03-01 RESTORED 50 = 50',
      '2004-07-01 RESTORED 50 = 100',
      '2005-02-01 USED -100 = 0',
    ]);
    expect(await notices('claim')).toEqual([
      ['credit-reduced', '100.00 CNY', '0.00 CNY', 'a claim of 2004-03-01 counts'],
      ['credit-restored', '100.00 CNY', '100.00 CNY', 'the policy or a claim was corrected'],
      ['credit-reduced', '100.00 CNY', '0.00 CNY', 'a claim of 2005-02-01 counts'],
    ]);
  }, 60_000);

  it('counts as value given for the term it came from, beside its reward, and is freed where it is taken back', async () => {
    // 3 % of 2,667.00 are 80.01: 1,000 points are worth 30.00, and 50.00 are left. Of 2,000.00 there are only 30.00.
    const cny = (premiumMinor: bigint) => ({ currency: 'CNY', premiumMinor });
    await world.terms([yearOf('room', 2004, cny(266_700n)), yearOf('narrow', 2004, cny(200_000n))]);
    expect(await sums()).toEqual(['GRANTED 1 50', 'LOST 1 50', 'REFUSED 1 0']);
    expect(await givenMinor('room')).toEqual({ 2004: 5_000n });
    expect(await givenMinor('narrow')).toEqual({ 2004: 0n });
    expect(await entries('narrow')).toEqual(['2004-07-01 REFUSED 0 = 0']);
    await world.claims([accident('room', '2004-05-01', { Damage: 1n })]);
    expect(await sums()).toEqual(['RESTORED 1 50', 'TAKEN_BACK 1 50']);
    expect(await givenMinor('room')).toEqual({ 2004: 0n });
    await world.claims([accident('room', '2004-05-01', { Damage: 1n }, { version: 2n, withdrawn: true })]);
    expect(await sums()).toEqual(['LOST 1 50', 'RESTORED 1 50']);
    expect(await givenMinor('room')).toEqual({ 2004: 5_000n });
    expect(await sums()).toEqual([]);
  }, 60_000);

  it('is not given to who is listed until that ends; a run over an earlier day writes nothing', async () => {
    const listed = (blocked: boolean, version: bigint) =>
      world.blacklisted([{ customerId: customer('listed'), blocked, version }]);
    await listed(true, 1n);
    await world.terms(years('listed'));
    expect(await sums()).toEqual([]);
    await listed(false, 2n);
    expect(await sums()).toEqual(['GRANTED 2 100']);
    await world.claims([accident('listed', '2003-02-01', { Damage: 900n })]);
    await world.run({ ruleSetId, asOf: on('2004-06-01') });
    expect(await entries('listed')).toHaveLength(2);
    expect(await sums()).toEqual(['TAKEN_BACK 1 50']);
  }, 60_000);

  it('counts for its term at what it comes to, however often a check brings more and less', async () => {
    const known = (await findRuleSet(world.database, ruleSetId, 1))!;
    const midTermCredit = { everyMonths: 3, minor: 5000, maxMinor: 12000 };
    const quarterly = {
      ...{ ruleSetId: 'quarterly', version: 1, effectiveFrom: '1990-01-01', name: known.name },
      noClaim: { ...known.noClaim, ruleId: 'N9', midTermCredit },
    };
    const json = JSON.stringify(quarterly, (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    );
    await world.database.transaction((tx) => publishRuleSet(tx, readRuleSet(JSON.parse(json)), json));
    await world.terms([yearOf('odd', 2004, { currency: 'CNY', premiumMinor: 1_000_000n })]);
    const claim = accident('odd', '2004-02-01', { Damage: 1n });
    const counted = async () => {
      await world.run({ ruleSetId: 'quarterly' });
      const rows = await world.database.rows<{ given: bigint; noted: bigint; brought: bigint }>(sql`
        select given_minor as given,
          (select sum(minor)::bigint from deductible_credit_entry e
            where e.customer_id = v.customer_id and e.term_id = v.term_id and cause_kind = 'CHECK') as brought,
          (select sum(value_minor)::bigint from value_given g where g.customer_id = v.customer_id
            and g.term_id = v.term_id and answer = 'ALLOWED' and taken_back_at is null) as noted
        from term_value v where customer_id = ${customer('odd')}`);
      const [{ given, noted, brought } = { given: 0n, noted: 0n, brought: 0n }] = rows;
      expect([noted, brought]).toEqual([given, given]);
      return given;
    };
    // The third check brings 20.00 to the most there can be, and 50.00 where the first is no clean one.
    expect(await counted()).toBe(12_000n);
    for (const version of [1n, 3n, 5n]) {
      await world.claims([{ ...claim, version }]);
      expect(await counted()).toBe(10_000n);
      await world.claims([{ ...claim, version: version + 1n, withdrawn: true }]);
      expect(await counted()).toBe(12_000n);
    }
    expect(await counted()).toBe(12_000n);
  }, 60_000);
});
