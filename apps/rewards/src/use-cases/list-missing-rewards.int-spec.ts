import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import type { MissingReward } from './list-missing-rewards.ts';
import { accident, idOf, on, rewards, type Rewards, yearOf } from './rewards.fixture.ts';

const customer = idOf('customer 1');

let world: Rewards;
/** A customer with a term of every fate there is. */
beforeAll(async () => {
  world = await rewards();
  await world.terms([
    ...[yearOf('1.clean', 2003), yearOf('1.hit', 2004), yearOf('1.open', 2005), yearOf('1.ahead', 2006)],
    yearOf('1.short', 2004, { startsOn: '2004-06-01' }),
    yearOf('1.window', 2004, { startsOn: '2004-03-01', endsOn: '2005-02-28' }),
    yearOf('1.refused', 2003),
    yearOf('2.other', 2004, { statedClaims: 1 }),
  ]);
  await world.claims([
    accident('1.hit', '2004-05-01', { TPL: 100n }),
    accident('1.open', '2005-02-01', { TPL: 7n }),
  ]);
  await world.run();
}, 60_000);
afterAll(() => world.close());

const reasons = (list: readonly MissingReward[]) =>
  Object.fromEntries(list.map(({ policyLabel, reason }) => [policyLabel, reason]));

async function ledgerAnswers(
  posted: number,
  refused: readonly [policy: string, because: string][],
): Promise<void> {
  const [batch] = await world.database.rows<{ batchId: string }>(
    sql`select batch_id as "batchId" from no_claim_batch where run_id in (select run_id from no_claim_decision
      where customer_id = ${customer})`,
  );
  const refusedKeys = refused.map(([policy]) => `no-claim/${yearOf(policy, 2003).termId}/N1`);
  const refusedBecause = refused.map(([, because]) => because);
  await world.database.transaction((tx) =>
    world.posted.run(tx, [{ batchId: batch!.batchId, posted, refusedKeys, refusedBecause }]),
  );
}

it('answers for every term that gave nothing to spend, decided or not', async () => {
  const of = async () => (await world.missing.run(customer, undefined, 100)).rewards;
  const others = {
    ...{
      '1.hit': 'CLAIMS_COUNTED',
      '1.short': 'NOT_FULL_TERM',
      '1.open': 'TERM_OPEN',
      '1.ahead': 'TERM_AHEAD',
    },
  };
  const onTheirWay = { '1.clean': 'ON_ITS_WAY', '1.window': 'ON_ITS_WAY', '1.refused': 'ON_ITS_WAY' };
  expect(reasons(await of())).toEqual({ ...others, ...onTheirWay });
  await ledgerAnswers(2, [['1.refused', 'ACCOUNT_CLOSED']]);
  const told = await of();
  expect(reasons(told)).toEqual({ ...others, '1.window': 'IN_CLAIM_WINDOW', '1.refused': 'LEDGER_REFUSED' });
  expect(told.find(({ policyLabel }) => policyLabel === '1.refused')?.refusedBecause).toBe('ACCOUNT_CLOSED');
});

it('gives each the facts, the rules and the day of the decision', async () => {
  const { rewards: told } = await world.missing.run(customer, undefined, 100);
  const of = (policy: string) => told.find(({ policyLabel }) => policyLabel === policy);
  expect(of('1.hit')).toMatchObject({
    isDecided: true,
    decision: {
      record: {
        outcome: 'CLAIMS_COUNTED',
        evidence: { claims: [{ occurredOn: '2004-05-01', paidMinor: '100' }] },
      },
      ...{ ruleSet: { ruleSetId: 'any-paid-accident', version: 1 }, asOf: '2005-03-15' },
    },
    todays: { outcome: 'CLAIMS_COUNTED', points: 0n },
  });
  expect(of('1.open')).toMatchObject({
    isDecided: false,
    decision: { record: { outcome: 'TERM_OPEN', evidence: { claims: [{ occurredOn: '2005-02-01' }] } } },
    nextRunOn: undefined,
    lastRun: undefined,
  });
});

it('says which run went over a term that was learned of too late', async () => {
  await world.terms([yearOf('3.late', 2003)]);
  expect((await world.missing.run(idOf('customer 3'), undefined, 10)).rewards).toMatchObject([
    {
      ...{ reason: 'WAITS_FOR_RUN', isDecided: false },
      ...{
        lastRun: { asOf: '2005-03-15', state: 'succeeded' },
        todays: { outcome: 'GRANTED', points: 1000n },
      },
    },
  ]);
});

it('tells today’s answer beside the decision where a claim became known since', async () => {
  await world.claims([
    accident('1.window', '2004-07-01', { TPL: 5n }, { termId: idOf('term 1.window 2004') }),
  ]);
  const { rewards: told } = await world.missing.run(customer, undefined, 100);
  expect(told.find(({ policyLabel }) => policyLabel === '1.window')).toMatchObject({
    ...{ reason: 'IN_CLAIM_WINDOW', decision: { record: { outcome: 'GRANTED' }, isChangedSince: true } },
    todays: { outcome: 'CLAIMS_COUNTED', points: 0n },
  });
});

it('tells each decided term once where no rules hold any more', async () => {
  const { rewards: told } = await world.missingWithoutRules.run(customer, undefined, 100);
  expect(told).toHaveLength(6);
  expect(reasons(told)).toMatchObject({ '1.hit': 'CLAIMS_COUNTED', '1.open': 'TERM_OPEN' });
  expect(reasons(told)).not.toHaveProperty('1.clean');
});

it('goes on page by page, the newest term first, and leaves none out', async () => {
  const all = (await world.missing.run(customer, undefined, 100)).rewards;
  const paged: MissingReward[] = [];
  for (let after = undefined as Parameters<Rewards['missing']['run']>[1], n = 0; n < 10; n += 1) {
    const { rewards: page, next } = await world.missing.run(customer, after, 2);
    paged.push(...page);
    after = next;
    if (next === undefined) break;
  }
  expect(paged).toHaveLength(6);
  expect(paged.map(({ termId }) => termId)).toEqual(all.map(({ termId }) => termId));
  expect(all[0]!.endsOn).toBe(on('2006-12-31'));
});
