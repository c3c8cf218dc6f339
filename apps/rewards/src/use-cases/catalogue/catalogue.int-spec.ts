import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Catalogue, catalogue, callerOf, contentOf, staff, today } from './catalogue.fixture.ts';

let world: Catalogue;

beforeAll(async () => {
  world = await catalogue();
}, 60_000);
afterAll(() => world.close(), 30_000);

const blacklist = (customerId: string) =>
  world.database.rows(sql`insert into blacklisted_customer values (${customerId}, true, 1)`);
const office = (customerId: string, orgPath: string) =>
  world.database.rows(sql`insert into customer_office values (${customerId}, ${orgPath}, 1)`);
const source = () => ({ sourceKind: 'campaign', sourceId: uuidv7() });
const grantsFor = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ customerId: uuidv7(), key: `k${n}` }));

describe('what is written of a reward', () => {
  const draft = (more = {}) => ({
    ...{ key: uuidv7(), rewardId: undefined, basedOn: 0, kind: 'service' as const },
    content: contentOf('service', more),
  });

  it('is written once for each key, and another content is refused', async () => {
    const first = draft();
    const ids = await Promise.all([world.write.write(first, staff), world.write.write(first, staff)]);
    expect(new Set(ids).size).toBe(1);
    await expect(
      world.write.write({ ...first, content: contentOf('service', { points: 1n }) }, staff),
    ).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('of a live one is another revision; what was redeemed keeps the one it was redeemed by', async () => {
    const rewardId = await world.reward('service', { points: 100n });
    const member = world.member(1_000n);
    const order = { ...member, key: uuidv7(), rewardId, deliveryWay: null, pooled: false };
    const redeemed = await world.redeem.run(order, callerOf(member));
    const next = { ...draft({ points: 200n, names: { zh: '新', en: 'New' } }), rewardId, basedOn: 1 };
    await world.write.write(next, staff);
    expect(await world.redeem.run({ ...order, key: uuidv7() }, callerOf(member))).toMatchObject({
      redemption: { revision: 2, points: 200n },
    });
    const { id } = redeemed.kind === 'redeemed' ? redeemed.redemption : { id: '' };
    expect((await world.read.one(member.customerId, id)).redemption).toMatchObject({
      ...{ revision: 1, points: 100n, content: { names: { en: 'Full car wash' } } },
    });
    await expect(world.write.write({ ...next, key: uuidv7() }, staff)).rejects.toMatchObject({
      code: 'REWARD_CHANGED',
    });
    expect((await world.rewards.revisions(rewardId)).map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('names every field at fault, also tiers, pools and partners that there are not', async () => {
    const wrong = contentOf('digital', {
      ...{ points: 0n, tierPoints: { oak: 5n }, endsOn: localDate('2025-01-01') },
      source: { kind: 'pool', poolId: uuidv7() },
    });
    await expect(
      world.write.write({ ...draft(), kind: 'digital', content: wrong }, staff),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['points', 'tierPoints.oak', 'endsOn', 'source'].map((field) => ({ field })),
    });
  });

  it('ended for good cannot be had or opened again', async () => {
    const rewardId = await world.reward('service');
    for (let times = 0; times < 2; times += 1) await world.write.changeState(rewardId, 'ended');
    await expect(world.write.changeState(rewardId, 'active')).rejects.toMatchObject({ code: 'REWARD_STATE' });
    const member = world.member(1_000n);
    const order = { ...member, key: uuidv7(), rewardId, deliveryWay: null, pooled: false };
    expect(await world.redeem.run(order, callerOf(member))).toMatchObject({ refusal: { reason: 'ENDED' } });
  });
});

describe('stock', () => {
  it('of offices is taken where the customer belongs, then above; never below nothing', async () => {
    const rewardId = await world.reward('physical', { stockByOffice: true });
    await world.stock(rewardId, 1n, '/32/3201');
    await world.stock(rewardId, 1n, '/32');
    await world.stock(rewardId, 9n, '/44');
    const paths: unknown[] = [];
    for (let times = 0; times < 3; times += 1) {
      const member = world.member(1_000n);
      await office(member.customerId, '/32/3201');
      const order = { ...member, key: uuidv7(), rewardId, deliveryWay: 'pick-up', pooled: false } as const;
      const answer = await world.redeem.run(order, callerOf(member));
      paths.push(answer.kind === 'redeemed' ? answer.redemption.stockPath : answer.refusal.reason);
    }
    expect(paths).toEqual(['/32/3201', '/32', 'OUT_OF_STOCK']);
    await expect(world.stock(rewardId, -10n, '/44')).rejects.toMatchObject({
      fields: [{ field: 'change', problem: 'takes more than there is' }],
    });
    expect((await world.rewards.one(rewardId)).left).toBe(9n);
  });

  it('and codes that begin to run out are told of once for each fall', async () => {
    const poolId = await world.pool('L1', 'L2', 'L3');
    await world.pools.write({ key: uuidv7(), poolId, name: 'codes', lowAt: 2n }, staff);
    const rewardId = await world.reward('digital', { source: { kind: 'pool', poolId } });
    await world.low.run();
    const told = async () => (await world.rewards.low()).filter((each) => each.poolId === poolId).length;
    expect(await told()).toBe(0);
    const member = world.member(1_000n);
    const order = { ...member, key: uuidv7(), rewardId, deliveryWay: null, pooled: false };
    await world.redeem.run(order, callerOf(member));
    expect(await world.low.run()).toBe(1);
    expect(await world.low.run()).toBe(0);
    expect(await told()).toBe(1);
    await world.pools.import(poolId, uuidv7(), 'L4', staff);
    await world.low.run();
    expect(await told()).toBe(0);
  });
});

describe('a pool of codes', () => {
  it('takes a list once for each key, and nothing of one with a code it has', async () => {
    const poolId = await world.pool();
    const key = uuidv7();
    for (let times = 0; times < 2; times += 1)
      expect(await world.pools.import(poolId, key, 'P1\nP2', staff)).toEqual({ poolId, added: 2 });
    await expect(world.pools.import(poolId, key, 'P3', staff)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(world.pools.import(poolId, uuidv7(), 'P3\n\nP2', staff)).rejects.toMatchObject({
      fields: [{ field: 'text[3]', problem: 'is in the pool already' }],
    });
    expect((await world.pools.one(poolId)).left).toBe(2n);
  });

  it('makes codes by a pattern, all different, up to a tenth of what there could be', async () => {
    const poolId = await world.pool();
    const pattern = { pattern: 'G-###', characters: '0123456789' };
    expect(await world.pools.generate(poolId, uuidv7(), pattern, 100, staff)).toMatchObject({ added: 100 });
    await expect(world.pools.generate(poolId, uuidv7(), pattern, 101, staff)).rejects.toMatchObject({
      fields: [{ field: 'count', problem: 'must be from 1 to 100' }],
    });
    expect((await world.pools.one(poolId)).left).toBe(100n);
  });
});

describe('a gift', () => {
  it('goes to the first as far as there is stock, not to who is listed, and once for each key', async () => {
    const rewardId = await world.reward('physical', { totalMax: 10n });
    await world.stock(rewardId, 2n);
    const grants = grantsFor(4);
    await blacklist(grants[0]!.customerId);
    const order = { ...source(), rewardId, grants, today };
    const give = () => world.database.transaction((tx) => world.give.run(tx, order));
    const first = await give();
    expect(first.map((each) => (each.outcome === 'issued' ? 'issued' : each.reason))).toEqual([
      ...['BLACKLISTED', 'issued', 'issued', 'OUT_OF_STOCK'],
    ]);
    expect(await world.rewards.one(rewardId)).toMatchObject({ left: 0n, taken: 2n });
    const again = await give();
    expect(again.slice(1, 3)).toMatchObject([{ isReplay: true }, { isReplay: true }]);
    expect(await world.rewards.one(rewardId)).toMatchObject({ left: 0n, taken: 2n });
    const withdraw = () => world.database.transaction((tx) => world.give.withdraw(tx, order));
    expect(await withdraw()).toHaveLength(2);
    expect(await withdraw()).toHaveLength(0);
    expect(await world.rewards.one(rewardId)).toMatchObject({ left: 2n, taken: 0n });
  });

  it('of a code is one code each, and void once it is taken back', async () => {
    const poolId = await world.pool('G1', 'G2', 'G3');
    const rewardId = await world.reward('digital', { source: { kind: 'pool', poolId } });
    const order = { ...source(), rewardId, grants: grantsFor(2), today };
    const given = await world.database.transaction((tx) => world.give.run(tx, order));
    expect(given.every(({ outcome }) => outcome === 'issued')).toBe(true);
    expect(await world.pools.one(poolId)).toMatchObject({ left: 1n, taken: 2n, voided: 0n });
    await world.database.transaction((tx) => world.give.withdraw(tx, order, order.grants.slice(0, 1)));
    expect(await world.pools.one(poolId)).toMatchObject({ left: 1n, taken: 1n, voided: 1n });
  });

  it('of a coupon brings a coupon, and both go', async () => {
    const couponKindId = await world.couponKind();
    const rewardId = await world.reward('digital', { source: { kind: 'coupon', couponKindId } });
    const order = { ...source(), rewardId, grants: grantsFor(1_500), today };
    const [first] = await world.database.transaction((tx) => world.give.run(tx, order));
    expect((await world.kinds.one(couponKindId)).issued).toBe(1_500n);
    expect(first).toMatchObject({ outcome: 'issued' });
    expect(await world.database.transaction((tx) => world.give.withdraw(tx, order))).toHaveLength(1_500);
    expect((await world.kinds.one(couponKindId)).issued).toBe(0n);
  });
});

describe('coupons', () => {
  it('are issued to thousands at once, each once for its key, and not to who is listed', async () => {
    const couponKindId = await world.couponKind();
    const grants = grantsFor(3_000);
    await blacklist(grants[7]!.customerId);
    const order = { ...source(), couponKindId, grants, today };
    const issue = () => world.database.transaction((tx) => world.issue.run(tx, order));
    const first = await issue();
    expect(first.filter(({ outcome }) => outcome === 'issued')).toHaveLength(2_999);
    expect(first[7]).toMatchObject({ outcome: 'refused', reason: 'BLACKLISTED' });
    const again = await issue();
    expect(again[0]).toMatchObject({ isReplay: true });
    expect((await world.kinds.one(couponKindId)).issued).toBe(2_999n);
    const other = { ...order, couponKindId: await world.couponKind() };
    const [reused] = await world.database.transaction((tx) => world.issue.run(tx, other));
    expect(reused).toMatchObject({ outcome: 'refused', reason: 'KEY_REUSED' });
    expect(await world.database.transaction((tx) => world.issue.withdraw(tx, order))).toHaveLength(2_999);
    expect(await world.database.transaction((tx) => world.issue.withdraw(tx, order))).toHaveLength(0);
  });

  it('end after their last day, and who has something left is told before, once', async () => {
    const [member] = grantsFor(1);
    const couponKindId = await world.couponKind();
    const order = { ...source(), couponKindId, grants: [member!], today };
    await world.database.transaction((tx) => world.issue.run(tx, order));
    const range = { from: member!.customerId, to: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
    const care = (day: ReturnType<typeof localDate>) => {
      world.clock.day = day;
      return world.database.transaction((tx) => world.care.run(tx, range));
    };
    expect(await care(today)).toEqual({ expired: 0, told: 0 });
    expect(await care(addDays(today, 80))).toEqual({ expired: 0, told: 1 });
    expect(await care(addDays(today, 90))).toMatchObject({ expired: 0 });
    expect(await care(addDays(today, 91))).toMatchObject({ expired: 1 });
    world.clock.day = today;
  });
});

describe('a way of delivery', () => {
  it('that the reward does not have is refused', async () => {
    const rewardId = await world.reward('physical');
    await world.stock(rewardId, 1n);
    const member = world.member(1_000n);
    const order = { ...member, key: uuidv7(), rewardId, pooled: false };
    for (const deliveryWay of [null, 'address'] as const)
      await expect(world.redeem.run({ ...order, deliveryWay }, callerOf(member))).rejects.toMatchObject({
        fields: [{ field: 'deliveryWay' }],
      });
  });
});
