import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { readRuleSet } from '../persistence/rule-set-definition.ts';
import { publishRuleSet } from '../persistence/rule-set.repository.ts';
import { accident, idOf, rewards, type Rewards, yearOf } from './rewards.fixture.ts';

let world: Rewards;
beforeAll(async () => {
  world = await rewards();
  const json = JSON.stringify({
    ...{
      ruleSetId: 'commercial',
      version: 1,
      effectiveFrom: '1990-01-01',
      name: { zh: '商业险', en: 'Commercial' },
    },
    noClaim: {
      ...{ ruleId: 'N1', ladder: [{ cleanYears: 1, points: 700 }], fullTermDaysMin: 365, gapDaysMax: 0 },
      ...{ claimWindowDays: 60, expiryMonths: null, appliesTo: { covers: ['commercial'] } },
      countedClaim: { minFaultPercent: 0, unknownFaultCounts: true, exemptGuarantees: [] },
    },
  });
  await world.database.transaction((tx) => publishRuleSet(tx, readRuleSet(JSON.parse(json)), json));
});
afterAll(() => world.close());

const decided = () =>
  world.database.rows<{ policy: string; outcome: string; ruleSet: string; points: bigint }>(sql`
    select policy_label as policy, outcome, rule_set_id as "ruleSet", points
    from no_claim_decision join term_fact using (customer_id, term_id) order by 1`);

it('decides only terms of the covers its rules are for, and leaves the others to other rules', async () => {
  await world.terms([
    yearOf('a', 2004, { cover: 'commercial' }),
    yearOf('b', 2004, { cover: 'compulsory' }),
    yearOf('c', 2004),
    yearOf('d', 2005, { cover: 'compulsory' }),
  ]);
  await world.claims([accident('d', '2005-02-01', { TPL: 5n })]);
  const dry = await world.run({ ruleSetId: 'commercial', dry: true });
  expect(dry.result!.refusals).toContainEqual({ reason: 'OTHER_COVER', terms: 2 });
  await world.run({ ruleSetId: 'commercial' });
  expect(await decided()).toEqual([{ policy: 'a', outcome: 'GRANTED', ruleSet: 'commercial', points: 700n }]);
  await world.run();
  await world.run({ ruleSetId: 'commercial' });
  expect((await decided()).map(({ policy, ruleSet, points }) => [policy, ruleSet, points])).toEqual([
    ['a', 'commercial', 700n],
    ['b', 'any-paid-accident', 1000n],
    ['c', 'any-paid-accident', 1000n],
  ]);
  // What a run for other covers found out about a running term stands.
  const [standing] = await world.database.rows<{ counted: boolean }>(sql`
    select open_counted as counted from policy_standing where policy_id = ${idOf('policy d')}`);
  expect(standing!.counted).toBe(true);
}, 60_000);

it('takes back what was given for a policy that turns out to cover something else', async () => {
  await world.terms([yearOf('e', 2004, { cover: 'commercial' })]);
  await world.run({ ruleSetId: 'commercial' });
  await world.terms([yearOf('e', 2004, { cover: 'compulsory', version: 2n })]);
  const { result } = await world.run({ ruleSetId: 'commercial' });
  expect(result!.revisions).toMatchObject({ takenBack: 1, pointsTakenBack: '700' });
  expect((await decided()).find(({ policy }) => policy === 'e')).toMatchObject({ outcome: 'OTHER_COVER' });
}, 60_000);
