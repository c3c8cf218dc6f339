import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import type { Database } from '@evergreen/persistence';
import {
  type Catalogue,
  catalogue,
  catalogueOn,
  callerOf,
  type TestMember,
} from '../catalogue/catalogue.fixture.ts';
import type { Ledger } from './ledger.ts';

let world: Catalogue;
let poolId: Uuid;
let rewardId: Uuid;

beforeAll(async () => {
  world = await catalogue();
  poolId = await world.pool(...Array.from({ length: 40 }, (_, n) => `C${n}`));
  rewardId = await world.reward('digital', {
    ...{ source: { kind: 'pool', poolId }, caps: [{ period: 'month', max: 9n }], totalMax: 1_000n },
  });
}, 60_000);
afterAll(() => world.close(), 30_000);

class Killed extends Error {}

/** A process that dies at a step: nothing it would do later is done. */
function dyingAt(step: number) {
  let steps = 0;
  const live = async <T>(work: () => Promise<T>): Promise<T> => {
    if (steps++ === step) throw new Killed('before');
    const done = await work();
    if (steps++ === step) throw new Killed('after');
    return done;
  };
  const { database, ledger } = world;
  const dying = new Proxy(database, {
    get: (target, name) =>
      name === 'transaction'
        ? (...args: Parameters<Database['transaction']>) => live(() => target.transaction(...args))
        : typeof target[name as keyof Database] === 'function'
          ? (target[name as keyof Database] as () => unknown).bind(target)
          : target[name as keyof Database],
  });
  const dyingLedger: Ledger = {
    spend: (redemption) => live(() => ledger.spend(redemption)),
    refund: (redemption) => live(() => ledger.refund(redemption)),
  };
  return catalogueOn(dying, world.clock, dyingLedger);
}

const order = (member: TestMember, key: string) => ({
  ...{ ...member, key, rewardId, deliveryWay: null, pooled: false },
});

/** Long after everybody has given up. */
async function sweepLater() {
  world.clock.at = new Date(world.clock.at.getTime() + 120_000);
  while (await world.sweep.run());
}

// Reserve, ask the ledger, confirm: before and after each; and the same three of taking it back.
const steps = [0, 1, 2, 3, 4, 5];

describe('a process that is killed', () => {
  it.each(steps)('at step %i of redeeming leaves all or nothing once it is swept', async (step) => {
    const before = await world.counts();
    const member = world.member(1_000n);
    const key = uuidv7();
    await expect(dyingAt(step).redeem.run(order(member, key), callerOf(member))).rejects.toThrow(Killed);
    await sweepLater();
    const isDone = step > 0;
    expect(world.ledger.balances.get(member.memberId)).toBe(isDone ? 420n : 1_000n);
    const one = isDone ? 1n : 0n;
    expect(await world.counts()).toEqual({
      ...before,
      freeCodes: before.freeCodes! - one,
      takenCodes: before.takenCodes! + one,
      caps: before.caps! + one,
      taken: before.taken! + one,
    });
    // Whoever asks again hears what came of it, or begins anew.
    const again = await world.redeem.run(order(member, key), callerOf(member));
    expect(again).toMatchObject({ kind: 'redeemed', isReplay: isDone, redemption: { state: 'confirmed' } });
    expect(world.ledger.balances.get(member.memberId)).toBe(420n);
  });

  it.each(steps)('at step %i of taking it back leaves all or nothing once it is swept', async (step) => {
    const member = world.member(1_000n);
    const before = await world.counts();
    const redeemed = await world.redeem.run(order(member, uuidv7()), callerOf(member));
    const { id } = redeemed.kind === 'redeemed' ? redeemed.redemption : { id: '' };
    const wish = { customerId: member.customerId, id: id as Uuid, by: 'member', label: 'member' } as const;
    await expect(dyingAt(step).cancel.run({ ...wish, reason: '' }, callerOf(member))).rejects.toThrow(Killed);
    await sweepLater();
    const isDone = step > 0;
    expect(world.ledger.balances.get(member.memberId)).toBe(isDone ? 1_000n : 420n);
    const one = isDone ? 0n : 1n;
    expect(await world.counts()).toEqual({
      ...before,
      // The code was shown: nobody gets it again.
      freeCodes: before.freeCodes! - 1n,
      takenCodes: before.takenCodes! + one,
      caps: before.caps! + one,
      taken: before.taken! + one,
    });
  });
});

describe('a ledger that does not answer', () => {
  it('is asked again, so often and no oftener, and the redemption waits', async () => {
    const asked: string[] = [];
    const silent: Ledger = {
      spend: ({ id }) => {
        asked.push(id);
        return Promise.resolve({ kind: 'unknown' });
      },
      refund: () => Promise.resolve({ kind: 'unknown' }),
    };
    const parts = catalogueOn(world.database, world.clock, silent);
    const member = world.member(1_000n);
    const answer = await parts.redeem.run(order(member, uuidv7()), callerOf(member));
    expect(answer).toMatchObject({ kind: 'redeemed', redemption: { state: 'reserved' } });
    for (let days = 0; days < 60; days += 1) {
      world.clock.at = new Date(world.clock.at.getTime() + 86_400_000);
      await parts.sweep.run();
    }
    expect(asked).toHaveLength(21);
  });

  it('that was never reached has taken nothing, and the same key begins anew', async () => {
    const before = await world.counts();
    const away: Ledger = {
      spend: () => Promise.resolve({ kind: 'not-asked' }),
      refund: () => Promise.resolve({ kind: 'not-asked' }),
    };
    const member = world.member(1_000n);
    const command = order(member, uuidv7());
    const parts = catalogueOn(world.database, world.clock, away);
    await expect(parts.redeem.run(command, callerOf(member))).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
    expect(await world.counts()).toEqual(before);
    expect(await world.redeem.run(command, callerOf(member))).toMatchObject({ kind: 'redeemed' });
  });

  it('that refuses leaves nothing taken, and says it again under the same key', async () => {
    const before = await world.counts();
    const member = world.member(100n);
    const command = order(member, uuidv7());
    const refused = { kind: 'refused', refusal: { reason: 'INSUFFICIENT_POINTS', pointsMissing: 480n } };
    expect(await world.redeem.run(command, callerOf(member))).toMatchObject(refused);
    world.ledger.balances.set(member.memberId, 1_000n);
    expect(await world.redeem.run(command, callerOf(member))).toMatchObject({ ...refused, isReplay: true });
    expect(await world.counts()).toEqual(before);
    await expect(world.redeem.run({ ...command, pooled: true }, callerOf(member))).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
  });
});
