import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Catalogue, catalogue, callerOf, staff, today } from '../catalogue/catalogue.fixture.ts';

let world: Catalogue;
let partnerId: Uuid;
let otherId: Uuid;

const partner = () => {
  const names = { zh: '途安', en: 'Tuan' };
  return world.partners.write(
    { key: uuidv7(), partnerId: undefined, names, contact: '', isActive: true },
    staff,
  );
};

beforeAll(async () => {
  world = await catalogue();
  [partnerId, otherId] = [await partner(), await partner()];
}, 60_000);
afterAll(() => world.close(), 30_000);

const at = (id: Uuid) => ({ partnerId: id, by: id });

/** A service of the partner that a member has redeemed. */
async function pass() {
  const rewardId = await world.reward('service', { partnerIds: [partnerId], valueMinor: 5_800n });
  const member = world.member(1_000n);
  const order = { ...member, key: uuidv7(), rewardId, deliveryWay: null, pooled: false };
  const answer = await world.redeem.run(order, callerOf(member));
  if (answer.kind === 'refused') throw new Error(answer.refusal.reason);
  return { ...answer.redemption, member, text: answer.redemption.passCode! };
}

async function coupon(faceMinor: bigint) {
  const couponKindId = await world.couponKind(faceMinor);
  const { customerId } = world.member();
  const order = { couponKindId, sourceKind: 'test', sourceId: uuidv7(), today };
  const grants = [{ customerId, key: uuidv7() }];
  const [issued] = await world.database.transaction((tx) => world.issue.run(tx, { ...order, grants }));
  const id = issued?.outcome === 'issued' ? (issued.id as Uuid) : (undefined as never);
  const [row] = await world.database.rows<{ pass_code: string }>(
    sql`select pass_code from coupon where id = ${id}`,
  );
  return { customerId, id, text: row!.pass_code };
}

describe('a link', () => {
  it('opens the partner’s page until it is revoked, and nobody else’s', async () => {
    const token = await world.partners.makeLink(partnerId, staff);
    expect(await world.partners.opened(token)).toMatchObject({ partnerId });
    await expect(world.partners.opened(`${token}x`)).rejects.toMatchObject({ code: 'PARTNER_LINK_REFUSED' });
    const { links } = await world.partners.one(partnerId);
    for (let times = 0; times < 2; times += 1) await world.partners.revokeLink(links[0]!.linkId as Uuid);
    await expect(world.partners.opened(token)).rejects.toMatchObject({ code: 'PARTNER_LINK_REFUSED' });
  });
});

describe('a service', () => {
  it('is confirmed once, by the partner it is for, and cannot be taken back after that', async () => {
    const { text, member, id } = await pass();
    expect(await world.passes.look(at(otherId), text)).toMatchObject({ refusal: 'OTHER_PARTNER' });
    expect(await world.passes.look(at(partnerId), text.toLowerCase())).toMatchObject({ refusal: undefined });
    const use = { key: uuidv7(), text, amountMinor: 0n };
    expect(await world.passes.confirm(at(partnerId), use)).toMatchObject({ kind: 'used', isReplay: false });
    expect(await world.passes.confirm(at(partnerId), use)).toMatchObject({ kind: 'used', isReplay: true });
    expect(await world.passes.confirm(at(partnerId), { ...use, key: uuidv7() })).toMatchObject({
      refusal: 'USED',
    });
    const wish = { customerId: member.customerId, id: id as Uuid, label: staff, reason: 'x' };
    await expect(world.cancel.run({ ...wish, by: 'staff' }, callerOf(member))).rejects.toMatchObject({
      code: 'REDEMPTION_REFUSED',
      facts: { why: 'USED' },
    });
  });

  it('that was taken back is shown so, and a code of nobody is told apart from it', async () => {
    const { text, member, id } = await pass();
    const wish = { customerId: member.customerId, id: id as Uuid, label: 'member', reason: '' };
    await world.cancel.run({ ...wish, by: 'member' }, callerOf(member));
    expect(await world.passes.look(at(partnerId), text)).toMatchObject({ refusal: 'UNKNOWN_CODE' });
    expect(await world.passes.look(at(partnerId), 'nonsense')).toMatchObject({ refusal: 'UNKNOWN_CODE' });
  });
});

describe('a coupon', () => {
  it('is used in parts, together never over its value however many ask at once', async () => {
    const { text, customerId, id } = await coupon(10_000n);
    const uses = Array.from({ length: 30 }, () => ({ key: uuidv7(), text, amountMinor: 3_000n }));
    const answers = await Promise.all(uses.map((use) => world.passes.confirm(at(partnerId), use)));
    expect(answers.filter(({ kind }) => kind === 'used')).toHaveLength(3);
    const more = { key: uuidv7(), text, amountMinor: 1_001n };
    expect(await world.passes.confirm(at(partnerId), more)).toMatchObject({ refusal: 'AMOUNT_TOO_HIGH' });
    const last = { key: uuidv7(), customerId, couponId: id, amountMinor: 1_000n };
    for (let times = 0; times < 2; times += 1)
      await world.passes.useCoupon({ partnerId: null, by: staff }, last);
    expect(await world.passes.look(at(partnerId), text)).toMatchObject({ refusal: 'USED' });
    await expect(
      world.passes.useCoupon({ partnerId: null, by: staff }, { ...last, amountMinor: 2n }),
    ).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('of which a use is undone has its value again, once', async () => {
    const { text, customerId } = await coupon(10_000n);
    await world.passes.confirm(at(partnerId), { key: uuidv7(), text, amountMinor: 4_000n });
    const [use] = await world.database.rows<{ id: string }>(
      sql`select id from reward_use where customer_id = ${customerId}`,
    );
    for (let times = 0; times < 2; times += 1)
      await world.passes.undo(customerId, use!.id as Uuid, staff, { kind: 'service', name: 'rewards' });
    expect((await world.passes.look(at(partnerId), text)).shown?.leftMinor).toBe(10_000n);
  });
});

describe('a month', () => {
  it('is settled when it is over, by the sum of its uses, and stays as it was paid', async () => {
    const mine = await partner();
    world.clock.day = localDate('2026-10-05');
    const { text, customerId } = await coupon(10_000n);
    for (const amountMinor of [1_500n, 2_500n])
      await world.passes.confirm(at(mine), { key: uuidv7(), text, amountMinor });
    await expect(world.months.settle(mine, '2026-10', staff)).rejects.toMatchObject({
      code: 'SETTLEMENT_REFUSED',
    });
    world.clock.day = localDate('2026-11-01');
    await world.passes.confirm(at(mine), { key: uuidv7(), text, amountMinor: 700n });
    for (let times = 0; times < 2; times += 1) await world.months.settle(mine, '2026-10', staff);
    const [november, october] = await world.months.list(mine);
    expect(november).toMatchObject({ month: '2026-11', uses: 1n, amountMinor: 700n, settledAt: null });
    expect(october).toMatchObject({ month: '2026-10', uses: 2n, amountMinor: 4_000n, settledBy: staff });
    const uses = await world.months.uses(mine, '2026-10', undefined, 100);
    expect(uses.reduce((sum, each) => sum + each.amountMinor, 0n)).toBe(october!.amountMinor);
    await expect(
      world.passes.undo(customerId, uses[0]!.id as Uuid, staff, { kind: 'service', name: 'rewards' }),
    ).rejects.toMatchObject({ code: 'SETTLEMENT_REFUSED' });
    world.clock.day = today;
  });
});
