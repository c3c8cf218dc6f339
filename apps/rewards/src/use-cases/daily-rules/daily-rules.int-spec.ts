import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { readRuleSet } from '../../persistence/rule-set-definition.ts';
import { findRuleSet, publishRuleSet } from '../../persistence/rule-set.repository.ts';
import { ListRuleSets } from '../list-rule-sets.ts';
import { asOf, idOf, rewards, type Rewards, yearOf } from '../rewards.fixture.ts';
import { DailyRuleSets } from './daily-rule-sets.ts';

const commercial = 'own-fault-commercial';
const compulsory = 'own-fault-compulsory';

let world: Rewards;
beforeAll(async () => {
  world = await rewards([commercial, compulsory]);
});
afterAll(() => world.close());

/** The runs of a night. */
async function night(): Promise<void> {
  for (const ruleSetId of world.daily.ids) await world.run({ ruleSetId });
}

const decided = (customer: string) =>
  world.database.rows(sql`
    select policy_label as policy, outcome, points::integer as points, rule_set_id as "ruleSet"
    from no_claim_decision join term_fact using (customer_id, term_id)
    where customer_id = ${idOf(`customer ${customer}`)} order by 1`);

const dailyOf = (...ids: [string, ...string[]]) =>
  new DailyRuleSets(
    world.database,
    { now: () => new Date(), today: () => asOf },
    {
      EVERGREEN_NO_CLAIM_RULE_SET: ids,
    },
  );

it('decides each policy by the rule set for its cover, and answers by it before that', async () => {
  await world.terms([
    yearOf('a.com', 2004, { cover: 'commercial' }),
    yearOf('a.mtpl', 2004, { cover: 'compulsory' }),
    yearOf('a.unknown', 2004),
    yearOf('a.open', 2005, { cover: 'compulsory' }),
  ]);
  // Of the two runs only the first is done.
  await world.run({ ruleSetId: commercial });
  const { rewards: missing } = await world.missing.run(idOf('customer a'), undefined, 10);
  const seen = missing.map(({ policyLabel, reason, decision, lastRun }) => [
    ...[policyLabel, reason, decision?.ruleSet.ruleSetId, lastRun?.asOf],
  ]);
  expect(seen).toHaveLength(4);
  expect(seen).toEqual(
    expect.arrayContaining([
      ['a.com', 'ON_ITS_WAY', commercial, undefined],
      ['a.mtpl', 'WAITS_FOR_RUN', compulsory, undefined],
      ['a.unknown', 'OTHER_COVER', commercial, asOf],
      ['a.open', 'TERM_OPEN', compulsory, undefined],
    ]),
  );
  await night();
  await night();
  expect(await decided('a')).toEqual([
    { policy: 'a.com', outcome: 'GRANTED', points: 1000, ruleSet: commercial },
    { policy: 'a.mtpl', outcome: 'GRANTED', points: 1000, ruleSet: compulsory },
  ]);
  const open = (await world.decisions.ofCustomer(idOf('customer a'))).filter(
    ({ record }) => record.outcome === 'TERM_OPEN',
  );
  expect(open.map(({ term, ruleSet }) => [term.policyLabel, ruleSet.ruleSetId])).toEqual([
    ['a.open', compulsory],
  ]);
  const all = await new ListRuleSets(world.database, world.daily).run();
  expect(all.filter(({ isDefault }) => isDefault).map(({ ruleSet }) => ruleSet.ruleSetId)).toEqual([
    commercial,
    compulsory,
  ]);
}, 60_000);

it('hands a decision over when the policy turns out to cover what the other rule set is for', async () => {
  const fewer = (await world.daily.on(asOf)).find(({ ruleSetId }) => ruleSetId === compulsory);
  const json = JSON.stringify({
    ...{ ruleSetId: compulsory, version: 2, effectiveFrom: '2005-03-01', name: fewer!.name },
    noClaim: { ...fewer!.noClaim, ladder: [{ cleanYears: 1, points: 300 }] },
  });
  await world.database.transaction((tx) => publishRuleSet(tx, readRuleSet(JSON.parse(json)), json));
  await world.terms([yearOf('b', 2004, { cover: 'commercial' })]);
  await night();
  await world.terms([yearOf('b', 2004, { cover: 'compulsory', version: 2n })]);
  await night();
  const handed = { policy: 'b', outcome: 'GRANTED', points: 300, ruleSet: compulsory };
  expect(await decided('b')).toEqual([handed]);
  const orders = await world.database.rows(sql`
    select kind, points::integer as points from points_order where customer_id = ${idOf('customer b')}`);
  expect(orders).toEqual([{ kind: 'TAKE_BACK', points: 700 }]);
  await night();
  expect(await decided('b')).toEqual([handed]);
}, 60_000);

it('refuses at the start, and before it is approved, what could decide a term twice', async () => {
  const check = (...ids: [string, ...string[]]) => dailyOf(...ids).check(world.database);
  await expect(check(commercial, compulsory)).resolves.toBeUndefined();
  await expect(check('own-fault')).resolves.toBeUndefined();
  await expect(check('own-fault', 'none')).rejects.toThrow('there is no rule set none');
  await expect(check('own-fault', compulsory)).rejects.toThrow(
    `own-fault and ${compulsory} both decide compulsory policies from ${asOf} on`,
  );
  const known = (await findRuleSet(world.database, commercial, 1))!;
  const draft = { ...known, version: 2, effectiveFrom: localDate(addDays(asOf, 1)) };
  const wider = { ...draft, noClaim: { ...known.noClaim, appliesTo: { covers: [] } } };
  const refuse = (ruleSet: typeof wider) => world.daily.refuseClash(world.database, commercial, ruleSet);
  await expect(refuse(wider)).rejects.toMatchObject({ fields: [{ field: 'noClaim.appliesTo.covers' }] });
  await expect(world.daily.refuseClash(world.database, commercial, draft)).resolves.toBeUndefined();
});
