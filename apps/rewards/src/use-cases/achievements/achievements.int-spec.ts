import { Outbox } from '@evergreen/events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Clock, localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import type { AchievementList } from '../../domain/achievements/achievement.ts';
import { ClaimFreeYearsConsumer } from '../../messaging/achievements/claim-free-years.consumer.ts';
import { DecideAchievementsRunKind } from '../../jobs/achievements/decide-achievements.run-kind.ts';
import {
  problemsOfAchievements,
  readAchievementList,
} from '../../persistence/achievements/achievement-list.schema.ts';
import { migrations } from '../../persistence/migrations.ts';
import { GivePoints } from '../value-guard/give-points.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { PublishValueRules } from '../value-guard/publish-value-rules.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { PublishRulesDocuments } from '../rules-documents/publish-rules-documents.ts';
import { Achievements } from './achievements.ts';
import { DecideAchievements } from './decide-achievements.ts';
import { ReadAchievements } from './read-achievements.ts';

const clock: Clock = { now: () => new Date(), today: () => localDate('2026-09-16') };
let world: Awaited<ReturnType<typeof testDatabase>>;
let list: AchievementList;
const outbox = new Outbox(clock);
const zone = { EVERGREEN_ZONE: 'Asia/Shanghai' };
beforeAll(async () => {
  world = await testDatabase({ migrations, as: 'app', scope: currentScope });
  await new PublishValueRules(world.database, clock).onModuleInit();
  await new PublishRulesDocuments(world.database, clock).onModuleInit();
});
afterAll(() => world.close());
beforeEach(async () => {
  const shipped = await new Achievements(clock).current(world.database);
  const ofYears = shipped.achievements.filter(({ measure }) => measure === 'claim-free-years');
  list = { ...shipped, achievements: ofYears };
  await world.owner.rows(sql`truncate policy_standing, achievement_record, points_order, outbox, term_fact`);
});

const decide = () =>
  new DecideAchievements(
    clock,
    { current: () => Promise.resolve(list) } as never,
    new GivePoints(new GuardValue(clock), new OrderPoints(outbox, clock), outbox),
    zone,
  );
const decideFor = (...customers: string[]) => world.database.transaction((tx) => decide().run(tx, customers));
const stand = (customerId: string, years: number, countedOn: string[] = [], policyId = uuidv7()) =>
  world.owner
    .rows(
      sql`
    insert into policy_standing (customer_id, policy_id, claim_free_years, term_ends_on, fault_open, counted_on)
    values (${customerId}, ${policyId}, ${years}, '2026-06-30', false, ${countedOn}::date[])
    on conflict (customer_id, policy_id) do update set claim_free_years = excluded.claim_free_years,
      counted_on = excluded.counted_on`,
    )
    .then(() => policyId);
const has = async (customerId: string) => {
  const reader = new ReadAchievements(
    world.database,
    { current: () => Promise.resolve(list) } as never,
    clock,
    zone,
  );
  return (await reader.of(customerId)).map(
    ({ achievement, state, reached }) => `${achievement.id} ${state} ${reached}`,
  );
};
const orders = async () =>
  (
    await world.owner.rows<{ words: string }>(sql`
      select kind || ' ' || key || ' ' || coalesce(about_key, '') as words from points_order order by ordered_at, key`)
  ).map(({ words }) => words.trim());

describe('achievements', () => {
  it('are decided once; a late claim takes them back and its correction restores them', async () => {
    const customer = uuidv7();
    const policyId = await stand(customer, 3);
    expect(await decideFor(customer)).toBe(2);
    expect(await decideFor(customer)).toBe(0);
    const complete = ['claim-free-1 completed 1', 'claim-free-3 completed 3', 'claim-free-5 in-progress 3'];
    expect(await has(customer)).toEqual(complete);
    await stand(customer, 1, ['2025-01-10'], policyId);
    await decideFor(customer);
    // The first year of the three is not touched by a claim in the second.
    expect(await has(customer)).toEqual([
      ...['claim-free-1 completed 1', 'claim-free-3 taken-back 1', 'claim-free-5 in-progress 1'],
    ]);
    await stand(customer, 3, [], policyId);
    await decideFor(customer);
    expect(await has(customer)).toEqual(complete);
  });

  it('give points once, take them back and restore them by the keys of the same award', async () => {
    list = { version: 1, achievements: [{ ...list.achievements[0]!, points: 50n }] };
    const customer = uuidv7();
    const policyId = await stand(customer, 1);
    await decideFor(customer);
    await stand(customer, 0, ['2026-01-10'], policyId);
    await decideFor(customer);
    await decideFor(customer);
    await stand(customer, 1, [], policyId);
    await decideFor(customer);
    await stand(customer, 0, ['2026-01-10'], policyId);
    await decideFor(customer);
    expect(await orders()).toEqual([
      'AWARD achievement/claim-free-1',
      'TAKE_BACK achievement/claim-free-1/undo/1 achievement/claim-free-1',
      'RESTORE achievement/claim-free-1/again/1 achievement/claim-free-1/undo/1',
      'TAKE_BACK achievement/claim-free-1/undo/2 achievement/claim-free-1',
    ]);
  });

  it('count renewals too, and are taken back where one is not so after all', async () => {
    list = {
      version: 1,
      achievements: [{ ...list.achievements[0]!, id: 'renewed-2', measure: 'renewals', target: 2 }],
    };
    const [customer, policyId] = [uuidv7(), uuidv7()];
    const term = (startsOn: string) =>
      world.owner.rows(sql`
        insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims)
        values (${customer}, ${uuidv7()}, 1, ${policyId}, 'P', ${startsOn}, ${startsOn}::date + 364, 0)`);
    for (const startsOn of ['2023-01-01', '2024-01-01']) await term(startsOn);
    expect(await decideFor(customer)).toBe(0);
    expect(await has(customer)).toEqual(['renewed-2 in-progress 1']);
    await term('2025-01-01');
    expect([await decideFor(customer), await decideFor(customer)]).toEqual([1, 0]);
    expect(await has(customer)).toEqual(['renewed-2 completed 2']);
    await world.owner.rows(sql`delete from term_fact where starts_on = '2025-01-01'`);
    await decideFor(customer);
    expect(await has(customer)).toEqual(['renewed-2 taken-back 1']);
  });

  it('that are for each term give points for each, once, also where the two that decide meet', async () => {
    list = {
      version: 1,
      achievements: [
        {
          ...{ ...list.achievements[0]!, id: 'clean-term', points: 50n },
          ...{ recurrence: 'policy-term', countsFrom: localDate('2025-01-01') },
        },
      ],
    };
    const customer = uuidv7();
    const policyId = await stand(customer, 4);
    const terms = [2024, 2025, 2026].map((year) => ({ termId: uuidv7(), endsOn: `${year}-06-30` }));
    for (const { termId, endsOn } of terms)
      await world.owner.rows(sql`
        insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims)
        values (${customer}, ${termId}, 1, ${policyId}, 'P', ${endsOn}::date - 364, ${endsOn}, 0)`);
    await Promise.all([decideFor(customer), decideFor(customer)]);
    const [, first, second] = terms.map(({ termId }) => `achievement/clean-term/term/${termId}`);
    expect((await orders()).sort()).toEqual([`AWARD ${first}`, `AWARD ${second}`].sort());
    const reader = new ReadAchievements(
      world.database,
      { current: () => Promise.resolve(list) } as never,
      clock,
      zone,
    );
    expect((await reader.totals()).totals).toMatchObject([{ completed: 1n, times: 2n, takenBack: 0n }]);
    await stand(customer, 0, ['2026-01-10'], policyId);
    await decideFor(customer);
    expect((await orders()).filter((words) => words.startsWith('TAKE'))).toEqual([
      `TAKE_BACK ${second}/undo/1 ${second}`,
    ]);
    expect(await reader.of(customer)).toMatchObject([
      { state: 'taken-back', times: 1, completedOn: '2026-06-30' },
    ]);
  });

  it('are counted, and decided for the whole book in ranges as the nightly run cuts it', async () => {
    const customers = Array.from({ length: 30 }, () => uuidv7());
    for (const [n, customer] of customers.entries()) await stand(customer, n % 6);
    const kind = new DecideAchievementsRunKind(decide());
    const changed = await world.database.transaction(async (tx) => {
      const ranges = await kind.plan(tx);
      expect(ranges).toHaveLength(1);
      return kind.process(tx, {} as never, { ...ranges[0]!, n: 0, progress: null });
    });
    const reader = new ReadAchievements(
      world.database,
      { current: () => Promise.resolve(list) } as never,
      clock,
      zone,
    );
    const { totals } = await reader.totals();
    expect(totals.map(({ completed }) => completed)).toEqual([25n, 15n, 5n]);
    expect(changed).toBe(45);
  });

  it('follow the few policies that change by day; a run over the book is left to its night', async () => {
    const consumer = new ClaimFreeYearsConsumer(decide());
    const policies = Array.from({ length: 500 }, () => ({ customerId: uuidv7(), policyId: uuidv7() }));
    expect(consumer.facts({ policies } as never)).toEqual([]);
    const [first] = policies;
    await stand(first!.customerId, 1);
    const facts = consumer.facts({ policies: policies.slice(0, 499) } as never);
    await world.database.transaction((tx) => consumer.apply(tx, facts));
    expect(await has(first!.customerId)).toContain('claim-free-1 completed 1');
  });

  it('come from a document that is refused as a whole where something in it is wrong', () => {
    const one = {
      id: 'a',
      name: { zh: '一', en: 'One' },
      how: { zh: '一', en: 'One' },
      target: 1,
      points: null,
    };
    const right = { ...one, measure: 'claim-free-years' };
    expect(readAchievementList({ achievements: [right] }).achievements).toHaveLength(1);
    for (const wrong of [
      { ...one, measure: 'miles' },
      { ...right, target: 0 },
      { ...right, points: -1 },
      { ...right, colour: 'x' },
    ])
      expect(() => readAchievementList({ achievements: [wrong] })).toThrow();
    expect(() => readAchievementList({ achievements: [right, right] })).toThrow('twice');
    expect(readAchievementList({ achievements: [right] }).achievements[0]).toMatchObject({
      ...{ recurrence: 'once', countsFrom: null },
    });
    const yearly = { ...right, recurrence: 'calendar-year', countsFrom: '2026-01-01' };
    const ofTerms = { ...yearly, recurrence: 'policy-term' };
    for (const good of [yearly, ofTerms, { ...ofTerms, measure: 'renewals' }])
      expect(problemsOfAchievements({ achievements: [good] })).toEqual([]);
    for (const [wrong, field] of [
      [{ ...right, countsFrom: '2026-01-01' }, 'countsFrom'],
      [{ ...yearly, countsFrom: null }, 'countsFrom'],
      [{ ...yearly, countsFrom: '2026-02-30' }, 'countsFrom'],
      [{ ...yearly, recurrence: 'month' }, 'recurrence'],
      [{ ...ofTerms, measure: 'events-attended' }, 'recurrence'],
      [{ ...ofTerms, measure: 'renewals', target: 2 }, 'target'],
    ] as const)
      expect(problemsOfAchievements({ achievements: [wrong] })).toMatchObject([
        { field: `achievements.0.${field}` },
      ]);
  });
});
