import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import { limit, someCampaign } from '../../domain/campaigns/campaigns.fixture.ts';
import { idOf } from '../rewards.fixture.ts';
import { campaignDesk, type CampaignDesk, first, second } from './campaigns.fixture.ts';
import { campaignThings, type CampaignThings } from './campaign-things.fixture.ts';

let desk: CampaignDesk;
let things: CampaignThings;
beforeAll(async () => {
  desk = await campaignDesk();
  things = campaignThings(desk);
}, 60_000);
afterAll(() => desk.close());

const everybody = { ...someCampaign.audience, heldOutPercent: 0 };
const money = (minor: number): CampaignDefinition['budget'] => ({
  ...someCampaign.budget,
  total: limit({ minor }),
});
const order = (
  effect: CampaignDefinition['effects'][number],
  minor: number,
): Partial<CampaignDefinition> => ({ effects: [effect], audience: everybody, budget: money(minor) });

/** Everything a campaign gave is taken back. @returns what the run says */
async function reversed(id: Uuid): Promise<unknown> {
  await desk.act(id, 'end');
  await Promise.all([1, 2].map(() => desk.run.reverse(first, id, 'a mistake')));
  await eventually(async () => (await desk.one(id)).run?.kept.kind === 'reversal', { what: 'the reversal' });
  return (await desk.ended(id)).result;
}

/** What is noted of the value of terms of customers, by answer. */
async function values(key: string) {
  const rows = await desk.owner.rows<{ answer: string; n: bigint; minor: bigint }>(sql`
    select case when taken_back_at is null then answer else 'FREE' end as answer, count(*) as n,
      sum(value_minor)::bigint as minor
    from value_given where key like ${`${key}%`} group by 1 order by 1`);
  return Object.fromEntries(rows.map(({ answer, n, minor }) => [answer, [Number(n), Number(minor)]]));
}

describe('the value guard', () => {
  it('is asked for every grant: who has their term full gets nothing, and a reversal frees the others', async () => {
    desk.crowd(600, 'v');
    // 3 % of 1,000.00 are 30.00: 300 points of 9.00 fit. Of the last three there is room for 5.00 only.
    for (const [from, to, premium] of [
      [0, 597, 100_000n],
      [597, 600, 16_666n],
    ] as const)
      await things.terms('v', from, to, premium);
    const id = await desk.draft({ audience: everybody });
    await desk.run.dry(first, { key: `dry ${id}`, campaignId: id, revision: 1 });
    expect((await desk.ended(id, 'dryRun')).result).toMatchObject({
      ...{ given: 597, refusals: [{ reason: 'VALUE_GUARD', customers: 3 }] },
    });
    expect(await values(`campaign/${id}/`)).toEqual({});
    await desk.act(id, 'submit');
    await desk.decide(id, 'approve');
    await desk.act(id, 'launch');
    expect((await desk.ended(id)).result).toMatchObject({
      ...{ given: 597, points: 597 * 300, refusals: [{ reason: 'VALUE_GUARD', customers: 3 }] },
    });
    expect(await desk.grants(id)).toEqual({ GIVEN: [597, 597 * 300], VALUE_GUARD: [3, 0] });
    expect(await values(`campaign/${id}/`)).toEqual({
      ALLOWED: [597, 597 * 900],
      VALUE_GUARD: [3, 2_700],
    });
    expect(await reversed(id)).toEqual({ grants: 597, points: 597 * 300, kept: 0 });
    expect(await values(`campaign/${id}/`)).toEqual({ FREE: [597, 597 * 900], VALUE_GUARD: [3, 2_700] });
    const [left] = await desk.owner.rows<{ minor: bigint }>(
      sql`select sum(given_minor)::bigint as minor from term_value`,
    );
    expect(left!.minor).toBe(0n);
  }, 120_000);

  it('leaves the unit of a budget that it refuses to the next', async () => {
    desk.crowd(10, 'w');
    await things.terms('w', 0, 5, 1_000n);
    const budget = { ...someCampaign.budget, total: limit({ points: 5 * 300 }) };
    const id = await desk.launched({ audience: everybody, budget });
    await desk.ended(id);
    expect(await desk.grants(id)).toEqual({ GIVEN: [5, 1_500], VALUE_GUARD: [5, 0] });
  });

  it('counts what one customer is given twice at once', async () => {
    desk.crowd(1, 'x');
    await things.terms('x', 0, 1, 40_000n);
    const id = await desk.launched({
      audience: everybody,
      trigger: { kind: 'event', event: 'tier-reached' },
    });
    await desk.ended(id);
    const at = { customerId: idOf('x 0'), on: '2026-09-17' };
    await desk.database.transaction((tx) =>
      desk.occasions.ofTiers(tx, [
        { ...at, tierId: 'pine' },
        { ...at, tierId: 'oak' },
      ]),
    );
    while (await desk.answer.run());
    // 12.00 are room for 9.00 once.
    expect(await desk.grants(id)).toEqual({ GIVEN: [1, 300], VALUE_GUARD: [1, 0] });
  });
});

describe('a coupon', () => {
  it('is issued to each once, as far as the money reaches, and taken back where nothing of it was used', async () => {
    desk.crowd(5_300, 'k');
    const couponKindId = await things.couponKind(2_000n);
    const id = await desk.launched(order({ kind: 'coupon', couponKindId }, 5_100 * 2_000 + 1_999));
    await desk.tend.run();
    await desk.ended(id);
    expect(await desk.grants(id)).toEqual({ GIVEN: [5_100, 0], TOTAL_BUDGET: [200, 0] });
    expect((await desk.one(id)).use).toMatchObject({ times: 5_100n, points: 0n, minor: 10_200_000n });
    expect(await values(`campaign/${id}/`)).toEqual({ ALLOWED: [5_100, 10_200_000] });
    expect(await things.issued(couponKindId)).toBe(5_100n);
    await desk.owner.rows(sql`
      update coupon set used_minor = 500 where id in (
        select id from coupon where kind_id = ${couponKindId} and state = 'active' order by id limit 7)`);
    expect(await reversed(id)).toEqual({ grants: 5_093, points: 0, kept: 7 });
    expect(await things.issued(couponKindId)).toBe(7n);
    expect(await desk.grants(id)).toMatchObject({ GIVEN: [7, 0], REVERSED: [5_093, 0] });
    expect((await desk.one(id)).use).toMatchObject({ times: 7n, minor: 14_000n });
    expect(await values(`campaign/${id}/`)).toMatchObject({
      ALLOWED: [7, 14_000],
      FREE: [5_093, 10_186_000],
    });
  }, 120_000);

  it('that is not known is no effect, and one of which no more are issued is not submitted', async () => {
    desk.crowd(3, 'l');
    await expect(desk.draft(order({ kind: 'coupon', couponKindId: uuidv7() }, 5_000))).rejects.toMatchObject({
      fields: [{ field: 'effects[0].couponKindId', problem: 'is not known' }],
    });
    const couponKindId = await things.couponKind(2_000n);
    const id = await desk.draft(order({ kind: 'coupon', couponKindId }, 50_000));
    await things.endCouponKind(couponKindId);
    await expect(desk.act(id, 'submit')).rejects.toMatchObject({
      fields: [{ field: 'effects[0].couponKindId', problem: 'cannot be had now' }],
    });
  });

  it('of which no more are issued once it runs is refused by that name, and costs nothing', async () => {
    desk.crowd(3, 'm');
    const couponKindId = await things.couponKind(2_000n);
    const id = await desk.approved(order({ kind: 'coupon', couponKindId }, 50_000));
    await things.endCouponKind(couponKindId);
    await desk.act(id, 'launch');
    await desk.ended(id);
    expect([await desk.grants(id), await desk.use(id)]).toEqual([
      { NOT_AVAILABLE: [3, 0] },
      { total: [0, 0] },
    ]);
  });
});

describe('a gift', () => {
  it('is given as far as there is stock, which a dry run foresees, and what is on its way stays', async () => {
    desk.crowd(5_300, 'g');
    const rewardId = await things.reward('physical', 5_100n);
    const id = await desk.draft(order({ kind: 'gift', rewardId }, 100_000_000));
    await desk.run.dry(first, { key: `dry ${id}`, campaignId: id, revision: 1 });
    const said = { given: 5_100, refusals: [{ reason: 'OUT_OF_STOCK', customers: 200 }] };
    expect((await desk.ended(id, 'dryRun')).result).toMatchObject(said);
    await desk.act(id, 'submit');
    // It may cost a million.
    await desk.decide(id, 'approve');
    await desk.decide(id, 'approve', second);
    await desk.act(id, 'launch');
    expect((await desk.ended(id)).result).toMatchObject(said);
    expect(await things.left(rewardId)).toBe(0n);
    expect((await desk.one(id)).use).toMatchObject({ times: 5_100n, minor: 5_100n * 5_800n });
    expect(await values(`campaign/${id}/`)).toEqual({ ALLOWED: [5_100, 5_100 * 5_800] });
    await desk.owner.rows(sql`
      update redemption set delivery_state = 'shipped' where id in (
        select id from redemption where reward_id = ${rewardId} order by id limit 3)`);
    expect(await reversed(id)).toEqual({ grants: 5_097, points: 0, kept: 3 });
    expect(await things.left(rewardId)).toBe(5_097n);
    expect((await desk.one(id)).use).toMatchObject({ times: 3n, minor: 3n * 5_800n });
  }, 120_000);

  it('of which one is left goes to one, whichever of many campaigns comes for it', async () => {
    desk.crowd(20, 'h');
    const rewardId = await things.reward('physical', 1n);
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => desk.launched(order({ kind: 'gift', rewardId }, 1_000_000))),
    );
    await Promise.all(ids.map((id) => desk.ended(id)));
    const outcomes = await Promise.all(ids.map((id) => desk.grants(id)));
    expect(outcomes.reduce((sum, { GIVEN }) => sum + (GIVEN?.[0] ?? 0), 0)).toBe(1);
    expect(outcomes.reduce((sum, { OUT_OF_STOCK }) => sum + (OUT_OF_STOCK?.[0] ?? 0), 0)).toBe(159);
    expect(await things.left(rewardId)).toBe(0n);
  }, 120_000);
});

describe('an invitation', () => {
  it('goes to each once, whoever invited them before, and what was answered stays', async () => {
    desk.crowd(50, 'i');
    const eventId = await things.event();
    await things.invite(eventId, idOf('i 3'));
    const effect = { kind: 'invitation', eventId } as const;
    const budget = { ...someCampaign.budget, total: limit({}) };
    const id = await desk.launched({ effects: [effect], audience: everybody, budget });
    await desk.ended(id);
    expect(await desk.grants(id)).toEqual({ GIVEN: [49, 0], ALREADY_INVITED: [1, 0] });
    await desk.owner.rows(sql`
      update event_invitation set state = 'no', answered_at = now(), changes = 1
      where event_id = ${eventId} and customer_id = ${idOf('i 7')}`);
    expect(await reversed(id)).toEqual({ grants: 48, points: 0, kept: 1 });
    const [left] = await desk.owner.rows<{ n: bigint }>(
      sql`select count(*) as n from event_invitation where event_id = ${eventId}`,
    );
    expect(left!.n).toBe(2n);
  });
});
