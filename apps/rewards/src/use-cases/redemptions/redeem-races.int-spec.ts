import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { type Catalogue, catalogue, callerOf, type TestMember } from '../catalogue/catalogue.fixture.ts';

const contenders = 200;
let world: Catalogue;

beforeAll(async () => {
  world = await catalogue();
}, 60_000);
afterAll(() => world.close(), 30_000);

const order = (member: TestMember, rewardId: Uuid, deliveryWay: 'pick-up' | null = null, key = uuidv7()) => ({
  ...{ ...member, key, rewardId, deliveryWay, pooled: false },
});

/** All at once. @returns how many got it, and why the others did not */
async function race(orders: readonly ReturnType<typeof order>[]) {
  const answers = await Promise.all(orders.map((each) => world.redeem.run(each, callerOf(each))));
  const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.refusal.reason] : []));
  return { won: answers.length - refusals.length, refusals: [...new Set(refusals)], answers };
}

const members = () => Array.from({ length: contenders }, () => world.member(1_000n));

describe(`when ${contenders} want it at once`, () => {
  it('as many get a thing as there are, and the points of the others stay', async () => {
    const rewardId = await world.reward('physical');
    await world.stock(rewardId, 7n);
    const all = members();
    const { won, refusals } = await race(all.map((member) => order(member, rewardId, 'pick-up')));
    expect({ won, refusals }).toEqual({ won: 7, refusals: ['OUT_OF_STOCK'] });
    expect((await world.rewards.one(rewardId)).left).toBe(0n);
    const paid = all.filter(({ memberId }) => world.ledger.balances.get(memberId) === 420n);
    expect(paid).toHaveLength(7);
  });

  it('each code goes to one of them', async () => {
    const poolId = await world.pool('A1', 'A2', 'A3');
    const rewardId = await world.reward('digital', { source: { kind: 'pool', poolId } });
    const { won, refusals, answers } = await race(members().map((member) => order(member, rewardId)));
    expect({ won, refusals }).toEqual({ won: 3, refusals: ['OUT_OF_STOCK'] });
    const codes = answers.flatMap((each) => (each.kind === 'redeemed' ? [each.redemption.code] : []));
    expect(codes.toSorted()).toEqual(['A1', 'A2', 'A3']);
  });

  it('the total holds for all together', async () => {
    const rewardId = await world.reward('service', { totalMax: 5n });
    const { won, refusals } = await race(members().map((member) => order(member, rewardId)));
    expect({ won, refusals }).toEqual({ won: 5, refusals: ['OUT_OF_STOCK'] });
  });

  it('one member has it as often as the narrowest period allows', async () => {
    const rewardId = await world.reward('service', {
      caps: [
        { period: 'month', max: 5n },
        { period: 'day', max: 2n },
      ],
    });
    const member = world.member(1_000_000n);
    const { won, refusals } = await race(Array.from({ length: contenders }, () => order(member, rewardId)));
    expect({ won, refusals }).toEqual({ won: 2, refusals: ['CAP_REACHED'] });
    expect(world.ledger.balances.get(member.memberId)).toBe(1_000_000n - 2n * 580n);
  });

  it('one command is one redemption, and everybody hears the same answer', async () => {
    const rewardId = await world.reward('service');
    const member = world.member(1_000n);
    const command = order(member, rewardId);
    const { answers } = await race(Array.from({ length: contenders }, () => command));
    const ids = new Set(answers.map((each) => (each.kind === 'redeemed' ? each.redemption.id : '')));
    expect(ids.size).toBe(1);
    expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
    expect(world.ledger.balances.get(member.memberId)).toBe(420n);
  });

  it('and where the points suffice for one only, one of a member’s own wishes is met', async () => {
    const rewardId = await world.reward('physical');
    await world.stock(rewardId, 300n);
    const member = world.member(600n);
    const { won, refusals } = await race(
      Array.from({ length: contenders }, () => order(member, rewardId, 'pick-up')),
    );
    expect({ won, refusals }).toEqual({ won: 1, refusals: ['INSUFFICIENT_POINTS'] });
    expect((await world.rewards.one(rewardId)).left).toBe(299n);
  });
});
