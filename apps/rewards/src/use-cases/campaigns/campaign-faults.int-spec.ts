import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually, isFullRun } from '@evergreen/testing';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import { limit, someCampaign } from '../../domain/campaigns/campaigns.fixture.ts';
import { campaignDesk, type CampaignDesk, first } from './campaigns.fixture.ts';
import { campaignThings, type CampaignThings } from './campaign-things.fixture.ts';

const customers = 600;
const budgeted = 500;
let desk: CampaignDesk;
let things: CampaignThings;
let definition: Partial<CampaignDefinition>;
let couponKindId: Uuid;
beforeAll(async () => {
  desk = await campaignDesk();
  things = campaignThings(desk);
  desk.crowd(customers);
  await things.terms('c', 0, customers, 1_000_000n);
  couponKindId = await things.couponKind(2_000n);
  definition = {
    audience: { ...someCampaign.audience, heldOutPercent: 0 },
    budget: { ...someCampaign.budget, total: limit({ minor: budgeted * 2_000 }) },
    effects: [
      { kind: 'coupon', couponKindId },
      { kind: 'notice', title: { zh: '一', en: 'one' }, text: { zh: '二', en: 'two' } },
    ],
  };
}, 60_000);
afterAll(() => desk.close());

type Step = readonly [table: string, event: 'insert' | 'update'];

/** The connection of whoever comes to this step for the first time is ended in the midst of it, as by a kill. */
async function dyingAt([table, event]: Step): Promise<() => Promise<boolean>> {
  await desk.owner.rows(sql`create sequence deaths`);
  await desk.owner.rows(sql`
    create or replace function die() returns trigger language plpgsql security definer as $$ begin
      if nextval('deaths') = 1 then
        perform pg_terminate_backend(pg_backend_pid());
        perform pg_sleep(5);
      end if;
      return null;
    end $$`);
  await desk.owner.rows(sql`
    create trigger dying after ${sql.raw(event)} on ${sql.table(table)} for each statement execute function die()`);
  return async () => {
    await desk.owner.rows(sql`drop trigger dying on ${sql.table(table)}`);
    const [row] = await desk.owner.rows<{ died: boolean }>(sql`select is_called as died from deaths`);
    await desk.owner.rows(sql`drop sequence deaths`);
    return row!.died;
  };
}

/** What stands of a campaign, wherever it is kept. */
async function books(id: Uuid) {
  const [row] = await desk.owner.rows<Record<'coupons' | 'passes' | 'values' | 'terms', bigint>>(sql`
    select (select count(*) from coupon where source_id = ${id}::text and state = 'active') as coupons,
      (select count(*) from pass join coupon c on c.id = coupon_id where c.source_id = ${id}::text) as passes,
      (select count(*) from value_given where key like ${`campaign/${id}/%`} and answer = 'ALLOWED'
        and taken_back_at is null) as "values",
      (select coalesce(sum(given_minor), 0)::bigint / 2000 from term_value) as terms`);
  return row!;
}

/** The run comes to its end by itself, or is told to go on as somebody at the console would. */
async function broughtToItsEnd(id: Uuid, again: () => Promise<unknown>): Promise<void> {
  await eventually(
    async () => {
      const { state } = await desk.ended(id);
      if (state === 'failed') await again();
      return state === 'succeeded';
    },
    { what: 'the run to succeed', timeoutMs: 60_000, everyMs: 50 },
  );
}

async function reversal(id: Uuid): Promise<void> {
  await desk.act(id, 'end');
  await desk.run.reverse(first, id, 'a mistake');
  await eventually(async () => (await desk.one(id)).run?.kept.kind === 'reversal', { what: 'the reversal' });
  await broughtToItsEnd(id, () => Promise.reject(new Error('a reversal is tried again by itself')));
}

/** Each step in full runs, every third one in those of every day. */
const some = (steps: readonly Step[]): readonly Step[] =>
  isFullRun() ? steps : steps.filter((_, n) => n % 3 === 0);

describe('a campaign whose process is killed', () => {
  it.each<Step>(
    some([
      ['campaign_audience', 'insert'],
      ['campaign_use', 'update'],
      ['term_value', 'insert'],
      ['pass', 'insert'],
      ['coupon', 'insert'],
      ['value_given', 'insert'],
      ['campaign_grant', 'insert'],
      ['outbox', 'insert'],
      ['run_chunk', 'update'],
      ['run', 'update'],
    ]),
  )(
    'while it gives, at %s, gives each once in the end and fills its budget',
    async (...step) => {
      const id = await desk.approved(definition);
      const alive = await dyingAt(step);
      await desk.act(id, 'launch').catch(() => desk.act(id, 'launch'));
      await broughtToItsEnd(id, () => desk.act(id, 'resume'));
      expect(await alive()).toBe(true);
      expect(await desk.grants(id)).toEqual({
        GIVEN: [budgeted, 0],
        TOTAL_BUDGET: [customers - budgeted, 0],
      });
      const all = BigInt(budgeted);
      expect(await books(id)).toEqual({ coupons: all, passes: all, values: all, terms: all });
      expect((await desk.one(id)).use).toMatchObject({ times: all, minor: all * 2_000n });
      await reversal(id);
      expect(await books(id)).toMatchObject({ coupons: 0n, values: 0n, terms: 0n });
      expect((await desk.one(id)).use).toMatchObject({ times: 0n, minor: 0n });
    },
    120_000,
  );

  it.each<Step>(
    some([
      ['coupon', 'update'],
      ['campaign_grant', 'update'],
      ['campaign_use', 'update'],
      ['value_given', 'update'],
      ['run_chunk', 'update'],
    ]),
  )(
    'while it takes back, at %s, takes back each once in the end',
    async (...step) => {
      const id = await desk.launched(definition);
      await broughtToItsEnd(id, () => desk.act(id, 'resume'));
      const alive = await dyingAt(step);
      await reversal(id);
      expect(await alive()).toBe(true);
      expect(await desk.grants(id)).toMatchObject({ REVERSED: [budgeted, 0] });
      expect(await books(id)).toMatchObject({ coupons: 0n, values: 0n, terms: 0n });
      expect((await desk.one(id)).use).toMatchObject({ times: 0n, minor: 0n });
    },
    120_000,
  );
});
