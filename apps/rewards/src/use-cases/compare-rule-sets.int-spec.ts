import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { accident, asOf, idOf, rewards, type Rewards, yearOf } from './rewards.fixture.ts';

let world: Rewards;
beforeAll(async () => {
  world = await rewards();
  await world.terms([yearOf('1', 2003), yearOf('1', 2004), yearOf('2', 2004), yearOf('3', 2004)]);
  await world.claims([
    accident('1', '2003-05-01', { Windscreen: 100n }),
    accident('2', '2004-05-01', { TPL: 100n }),
  ]);
  await world.offices([
    { customerId: idOf('customer 1'), orgPath: '/32/3201/99', version: 1n },
    { customerId: idOf('customer 2'), orgPath: '/32/3201', version: 1n },
  ]);
}, 60_000);
afterAll(() => world.close());

it('holds two rule sets against each other on the same terms, and pays nothing', async () => {
  const compare = { ruleSetId: 'windscreen-exempt', version: 0 };
  const run = await world.run({ ruleSetId: 'any-paid-accident', dry: true, compare });
  const { comparison, offices, years } = run.result!;
  expect(run.terms.compare).toEqual({ ruleSetId: 'windscreen-exempt', version: 1 });
  expect(years.map(({ year, grantedTerms }) => [year, grantedTerms])).toEqual([
    [2003, 0],
    [2004, 2],
  ]);
  // Customer 1 is clean under the other rules, so 2004 is a second clean year there.
  expect(comparison).toMatchObject({
    sameTerms: 2,
    pairs: [
      { outcome: 'CLAIMS_COUNTED', otherOutcome: 'GRANTED', terms: 1, points: '0', otherPoints: '1000' },
      { outcome: 'GRANTED', otherOutcome: 'GRANTED', terms: 1, points: '1000', otherPoints: '1500' },
    ],
  });
  expect(comparison!.samples.map(({ record }) => record.customerId)).toEqual([
    idOf('customer 1'),
    idOf('customer 1'),
  ]);
  expect((await world.runs.compared(run)).map(({ otherPoints }) => otherPoints)).toEqual([1000n, 1500n]);
  expect(offices).toEqual([
    { orgPath: '/', terms: 1, grantedTerms: 1, points: '1000' },
    { orgPath: '/32/3201', terms: 3, grantedTerms: 1, points: '1000' },
  ]);
  expect(await world.decided()).toEqual([]);
}, 60_000);

it('takes a draft to compare with, and refuses one there is not, or a run for real', async () => {
  await world.database.rows(sql`
    insert into rule_set_draft
      (rule_set_id, version, key, state, based_on, document, author, editors, changed_at)
    select rule_set_id, 7, 'k', 'DRAFT', version,
      jsonb_set(definition || '{"version": 7}', '{noClaim,ladder,0,points}', '900'), 'E1', '{E1}', now()
    from rule_set where rule_set_id = 'any-paid-accident'`);
  const compare = { ruleSetId: 'any-paid-accident', version: 7 };
  const { result } = await world.run({ dry: true, compare });
  expect(result!.comparison).toMatchObject({ sameTerms: 2, pairs: [{ terms: 2, otherPoints: '1800' }] });
  const none = { ruleSetId: 'any-paid-accident', version: 8 };
  await expect(world.run({ dry: true, compare: none })).rejects.toMatchObject({ code: 'RULE_SET_UNKNOWN' });
  await expect(world.run({ asOf, dry: false, compare })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
}, 60_000);
