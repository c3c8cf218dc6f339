import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { type Database, sql } from '@evergreen/persistence';
import {
  type Catalogue,
  catalogue,
  callerOf,
  catalogueOn,
  type TestMember,
} from '../catalogue/catalogue.fixture.ts';

let world: Catalogue;

beforeAll(async () => {
  world = await catalogue();
}, 60_000);
afterAll(() => world.close(), 30_000);

const order = (member: TestMember, rewardId: Uuid, deliveryWay: 'pick-up' | null) => ({
  ...{ ...member, key: uuidv7(), rewardId, deliveryWay, pooled: false },
});

/** All at once. @returns what each was told, in their order */
async function outcomes(
  members: readonly TestMember[],
  rewardId: Uuid,
  deliveryWay: 'pick-up' | null = 'pick-up',
  { redeem }: Pick<Catalogue, 'redeem'> = world,
): Promise<string[]> {
  const answers = await Promise.all(
    members.map((member) => redeem.run(order(member, rewardId, deliveryWay), callerOf(member))),
  );
  return answers.map((answer) => (answer.kind === 'refused' ? answer.refusal.reason : 'redeemed'));
}

const members = (count: number) => Array.from({ length: count }, () => world.member(1_000n));

describe('redemptions that share a transaction', () => {
  it('need a few transactions, however many they are', async () => {
    let transactions = 0;
    const counting = new Proxy(world.database, {
      get(target, name) {
        if (name === 'transaction') transactions += 1;
        const found = target[name as keyof Database] as unknown;
        return typeof found === 'function' ? (found.bind(target) as unknown) : found;
      },
    });
    const rewardId = await world.reward('service');
    const counted = catalogueOn(counting, world.clock, world.ledger);
    const told = await outcomes(members(60), rewardId, null, counted);
    expect(told.filter((each) => each === 'redeemed')).toHaveLength(60);
    expect(transactions).toBeLessThanOrEqual(6);
  });

  it('whoever is refused keeps nothing from the others, and nothing of it stays', async () => {
    const rewardId = await world.reward('physical', { caps: [{ period: 'month', max: 1n }] });
    await world.stock(rewardId, 3n);
    const [again, ...others] = members(4);
    expect(await outcomes([again!], rewardId)).toEqual(['redeemed']);
    const before = await world.counts();
    const told = await outcomes([again!, ...others], rewardId);
    expect(told.toSorted()).toEqual(['CAP_REACHED', 'OUT_OF_STOCK', 'redeemed', 'redeemed']);
    const after = await world.counts();
    expect(after).toEqual({ ...before, stock: 0n, caps: before.caps! + 2n, passes: before.passes! + 2n });
  });

  it('the last of a total goes to who finds a piece near by', async () => {
    const rewardId = await world.reward('physical', { totalMax: 1n, stockByOffice: true });
    await world.stock(rewardId, 5n, '/north');
    const [south, north] = members(2);
    for (const [member, office] of [
      [south!, '/south'],
      [north!, '/north'],
    ] as const)
      await world.database.transaction((tx) =>
        tx.rows(
          sql`insert into customer_office (customer_id, org_path, version) values (${member.customerId}, ${office}, 1)`,
        ),
      );
    expect(await outcomes([south!, north!], rewardId)).toEqual(['OUT_OF_STOCK', 'redeemed']);
    expect((await world.rewards.one(rewardId)).left).toBe(0n);
  });
});
