import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Outbox } from '@evergreen/events';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import {
  type Catalogue,
  catalogue,
  callerOf,
  type TestMember,
  today,
} from '../catalogue/catalogue.fixture.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { ListOffers } from '../redemptions/list-offers.ts';
import { GivePoints } from './give-points.ts';

/** 100 points are worth 3.00; 580 points, the price of the car wash, 17.40. */
const pricePoints = 580n;
const worthOfPrice = 1_740n;
let world: Catalogue;

beforeAll(async () => {
  world = await catalogue();
}, 60_000);
afterAll(() => world.close(), 30_000);
beforeEach(() => rules({}));

/** What holds from now on: the shipped rules but for this. */
const rules = (more: object) =>
  world.database.rows(sql`
    update value_rules set definition = jsonb_build_object('regions', jsonb_build_array(
      (definition -> 'regions' -> 0) || '{"allowedKinds":["points","coupon","digital","physical","service"],
        "withoutTerm":"allow"}'::jsonb || ${JSON.stringify(more)}::jsonb))`);

/** A customer with a term in force, for which so much may be given. */
async function insured(roomMinor: bigint, points = 1_000_000n): Promise<TestMember> {
  const member = world.member(points);
  await world.database.rows(sql`
    insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims,
      premium_minor, currency)
    values (${member.customerId}, ${uuidv7()}, 1, ${uuidv7()}, 'P', '2026-01-01', '2026-12-31', 0,
      ${(roomMinor * 10_000n + 299n) / 300n}, 'CNY')`);
  return member;
}

const order = (member: TestMember, rewardId: string) => ({
  ...{ ...member, key: uuidv7(), rewardId: rewardId as never, deliveryWay: null, pooled: false },
});
const redeem = (member: TestMember, rewardId: string, of = order(member, rewardId)) =>
  world.redeem.run(of, callerOf(member));
async function given({ customerId }: TestMember): Promise<bigint> {
  const [row] = await world.database.rows<{ given: bigint }>(sql`
    select coalesce(sum(given_minor), 0)::bigint as given from term_value where customer_id = ${customerId}`);
  return row!.given;
}
const reasonOf = async (member: TestMember, rewardId: string) => {
  const standing = { isActive: true, available: 1_000n, household: 0n, tierId: 'leaf', tiers: [] };
  const membership = { standing: () => Promise.resolve(standing) };
  const list = new ListOffers(world.database, world.clock, world.guard, membership as never);
  const { offers } = await list.run(member.memberId, member.customerId);
  const { availability } = offers.find(({ offer }) => offer.rewardId === rewardId)!;
  return availability.kind === 'available' ? 'available' : availability.reason;
};

describe('what is redeemed', () => {
  it('counts what it is worth beyond its points, whose worth was counted when they were given', async () => {
    const rewardId = await world.reward('service', { valueMinor: 5_800n, points: pricePoints });
    const fair = await world.reward('service', { valueMinor: worthOfPrice, points: pricePoints });
    const member = await insured(100_000n);
    await redeem(member, fair);
    expect(await given(member)).toBe(0n);
    await redeem(member, rewardId);
    expect(await given(member)).toBe(5_800n - worthOfPrice);
  });

  it('is refused past the limit, before any points move; offers say so beforehand', async () => {
    const rewardId = await world.reward('service', { valueMinor: 5_800n, points: pricePoints });
    const member = await insured(5_000n, 10_000n);
    expect(await reasonOf(member, rewardId)).toBe('available');
    expect(await redeem(member, rewardId)).toMatchObject({ kind: 'redeemed' });
    expect(await reasonOf(member, rewardId)).toBe('VALUE_GUARD');
    expect(await redeem(member, rewardId)).toMatchObject({ refusal: { reason: 'VALUE_GUARD' } });
    expect(world.ledger.balances.get(member.memberId)).toBe(10_000n - pricePoints);
  });

  it('is free again once it is cancelled, and where the ledger refuses', async () => {
    const rewardId = await world.reward('service', { valueMinor: 5_800n, points: pricePoints });
    const member = await insured(5_000n, pricePoints);
    const first = await redeem(member, rewardId);
    const { id } = first.kind === 'redeemed' ? first.redemption : { id: '' };
    const undo = { customerId: member.customerId, id: id as never, label: 'member', reason: '' };
    for (let times = 0; times < 2; times += 1)
      await world.cancel.run({ ...undo, by: 'member' }, callerOf(member));
    expect(await given(member)).toBe(0n);
    expect(await redeem(member, rewardId)).toMatchObject({ kind: 'redeemed' });
    const poor = await insured(5_000n, 0n);
    expect(await redeem(poor, rewardId)).toMatchObject({ refusal: { reason: 'INSUFFICIENT_POINTS' } });
    expect(await given(poor)).toBe(0n);
  });

  it('takes the last of a term once, whoever of two hundred asks at the same time', async () => {
    const rewardId = await world.reward('service', { valueMinor: worthOfPrice + 100n, points: pricePoints });
    const member = await insured(700n);
    const answers = await Promise.all(Array.from({ length: 200 }, () => redeem(member, rewardId)));
    expect(answers.filter(({ kind }) => kind === 'redeemed')).toHaveLength(7);
    expect(await given(member)).toBe(700n);
  }, 60_000);

  it('is charged once for each key, however often it is asked for', async () => {
    const rewardId = await world.reward('service', { valueMinor: worthOfPrice + 100n, points: pricePoints });
    const member = await insured(700n);
    const command = order(member, rewardId);
    await redeem(member, rewardId, command);
    expect(await redeem(member, rewardId, command)).toMatchObject({ kind: 'redeemed', isReplay: true });
    expect(await given(member)).toBe(100n);
  });

  it('is of a kind that the region allows, and asks for a term in force where the rules do', async () => {
    const rewardId = await world.reward('service', { valueMinor: worthOfPrice, points: pricePoints });
    const member = await insured(5_000n);
    await rules({ allowedKinds: ['points', 'coupon'] });
    expect(await reasonOf(member, rewardId)).toBe('KIND_NOT_ALLOWED');
    expect(await redeem(member, rewardId)).toMatchObject({ refusal: { reason: 'KIND_NOT_ALLOWED' } });
    await rules({ withoutTerm: 'refuse' });
    const dear = await world.reward('service', { valueMinor: 5_800n, points: pricePoints });
    expect(await redeem(world.member(1_000n), dear)).toMatchObject({ refusal: { reason: 'NO_TERM' } });
  });
});

describe('what is given', () => {
  const source = { sourceKind: 'test', sourceId: 'one' };

  it('as a gift is counted in full; what there was none of counts nothing and may be asked for again', async () => {
    const [rich, poor] = [await insured(6_000n), await insured(5_000n)];
    const rewardId = await world.reward('physical', { valueMinor: 5_800n });
    await world.stock(rewardId, 1n);
    const late = await insured(6_000n);
    const grants = [rich, poor, late].map(({ customerId }) => ({ customerId, key: 'gift' }));
    const give = () =>
      world.database.transaction((tx) => world.give.run(tx, { rewardId, grants, ...source, today }));
    const answers = async () =>
      (await give()).map((each) => (each.outcome === 'refused' ? each.reason : each.outcome));
    expect(await answers()).toEqual(['issued', 'VALUE_GUARD', 'OUT_OF_STOCK']);
    expect([await given(rich), await given(poor), await given(late)]).toEqual([5_800n, 0n, 0n]);
    await world.stock(rewardId, 1n);
    expect(await answers()).toEqual(['issued', 'VALUE_GUARD', 'issued']);
    expect([await given(rich), await given(late)]).toEqual([5_800n, 5_800n]);
    await world.database.transaction((tx) => world.give.withdraw(tx, source));
    expect([await given(rich), await given(late)]).toEqual([0n, 0n]);
  });

  it('as a coupon is counted by its face, and freed when it is withdrawn', async () => {
    const couponKindId = await world.couponKind(2_000n);
    const [rich, poor] = [await insured(3_000n), await insured(1_000n)];
    const grants = [rich, poor].map(({ customerId }) => ({ customerId, key: 'coupon' }));
    const from = { sourceKind: 'test', sourceId: uuidv7() };
    const issue = () =>
      world.database.transaction((tx) => world.issue.run(tx, { couponKindId, grants, ...from, today }));
    for (let times = 0; times < 2; times += 1)
      expect(await issue()).toMatchObject([
        { outcome: 'issued' },
        { outcome: 'refused', reason: 'VALUE_GUARD' },
      ]);
    expect([await given(rich), await given(poor)]).toEqual([2_000n, 0n]);
    await world.database.transaction((tx) => world.issue.withdraw(tx, from));
    expect(await given(rich)).toBe(0n);
  });

  it('as points is ordered as far as the limit allows, back and forth, and who gets none is told', async () => {
    const outbox = new Outbox(world.clock);
    const points = new GivePoints(world.guard, new OrderPoints(outbox, world.clock), outbox);
    const [rich, poor] = [await insured(300n), await insured(299n)];
    const gifts = [rich, poor].map(({ customerId }) => ({
      ...{ customerId, key: 'talk', ...source, points: 100n, on: today, expiresOn: null },
      what: { zh: '讲座', en: 'Talk' },
    }));
    const give = () => world.database.transaction((tx) => points.give(tx, gifts));
    const takeBack = () => world.database.transaction((tx) => points.takeBack(tx, gifts, 'WITHIN_BALANCE'));
    expect([await give(), await give()]).toEqual(Array(2).fill(['allowed', 'VALUE_GUARD']));
    expect([await given(rich), await given(poor)]).toEqual([300n, 0n]);
    await takeBack();
    await takeBack();
    expect(await given(rich)).toBe(0n);
    expect(await give()).toEqual(['allowed', 'VALUE_GUARD']);
    expect(await given(rich)).toBe(300n);
    const orders = await world.database.rows<{ kind: string; key: string }>(sql`
      select kind, key from points_order where customer_id in (${rich.customerId}, ${poor.customerId}) order by batch_id`);
    expect(orders.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      ...['AWARD talk', 'TAKE_BACK talk/undo/1', 'RESTORE talk/again/1'],
    ]);
    const [notices] = await world.database.rows<{ told: bigint }>(
      sql`select count(*) as told from outbox where subject like '%notices-requested%'
        and position(${`withheld/talk`}::bytea in payload) > 0`,
    );
    expect(notices!.told).toBeGreaterThan(0n);
  });
});
