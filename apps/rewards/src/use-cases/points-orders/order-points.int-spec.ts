import { fromBinary } from '@bufbuild/protobuf';
import { PointsOrderedSchema } from '@evergreen/contracts/rewards';
import { Outbox } from '@evergreen/events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Clock, localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import type { PointsOrder, PointsOrderAnswer } from '../../domain/points-orders/points-order.ts';
import { migrations } from '../../persistence/migrations.ts';
import { NotePointsAnswers } from './note-points-answers.ts';
import { OrderPoints } from './order-points.ts';

const clock: Clock = { now: () => new Date(), today: () => localDate('2005-03-15') };
let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase({ migrations, as: 'app', scope: currentScope });
});
afterAll(() => world.close());

const outbox = new Outbox(clock);
const order = (orders: readonly PointsOrder[]) =>
  world.database.transaction((tx) => new OrderPoints(outbox, clock).run(tx, orders));
const note = (answers: readonly PointsOrderAnswer[]) =>
  world.database.transaction((tx) =>
    new NotePointsAnswers(clock, { run: () => Promise.resolve() }).run(tx, answers),
  );

const source = { sourceKind: 'campaign', sourceId: 'spring' };
function award(customerId: string, points = 100n): PointsOrder {
  const dates = { effectiveOn: '2005-03-15', activeOn: '2005-03-15', expiresOn: null };
  return { kind: 'AWARD', customerId, key: 'campaign/spring', ...source, points, ...dates };
}

async function batches() {
  const rows = await world.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject like '%points-ordered%' order by id`,
  );
  return rows.map(({ payload }) => fromBinary(PointsOrderedSchema, payload));
}

const kept = (customerId: string) =>
  world.database.rows(sql`
    select key, state, points, moved, refused_because as why from points_order
    where customer_id = ${customerId} order by key`);

it('orders thousands in events of at most 1,000, once however often it is asked', async () => {
  const orders = Array.from({ length: 2_500 }, () => award(uuidv7()));
  expect((await order(orders)).ordered).toHaveLength(2_500);
  expect(await order([...orders].reverse())).toEqual({ ordered: [], reused: [] });
  const sent = await batches();
  expect(sent.map((batch) => batch.orders.length)).toEqual([1000, 1000, 500]);
  expect(new Set(sent.map(({ batchId }) => batchId)).size).toBe(3);
  expect(sent[0]!.sourceKind).toBe('campaign');
});

it('says which keys have ordered something else before', async () => {
  const [known, fresh] = [uuidv7(), uuidv7()];
  await order([award(known)]);
  const made = await order([award(known, 200n), award(fresh), award(fresh)]);
  expect(made).toEqual({
    ordered: [{ customerId: fresh, key: 'campaign/spring' }],
    reused: [{ customerId: known, key: 'campaign/spring' }],
  });
});

it('keeps the first answer to an order', async () => {
  const customerId = uuidv7();
  await order([
    award(customerId),
    {
      ...{ kind: 'TAKE_BACK', customerId, key: 'back', ...source, awardKey: 'campaign/spring' },
      policy: 'WITHIN_BALANCE',
    },
  ]);
  const answer = (key: string, points: bigint, refusedBecause = '') => ({
    ...{ customerId, key, points, refusedBecause },
  });
  await note([answer('campaign/spring', 100n), answer('back', 0n, 'AMOUNT_EXCEEDED'), answer('none', 1n)]);
  await note([answer('back', 100n), answer('campaign/spring', 0n, 'ACCOUNT_CLOSED')]);
  expect(await kept(customerId)).toEqual([
    { key: 'back', state: 'refused', points: null, moved: null, why: 'AMOUNT_EXCEEDED' },
    { key: 'campaign/spring', state: 'posted', points: 100n, moved: 100n, why: null },
  ]);
});

it('orders nothing when its cause is rolled back', async () => {
  const customerId = uuidv7();
  const before = (await batches()).length;
  await expect(
    world.database.transaction(async (tx) => {
      await new OrderPoints(outbox, clock).run(tx, [award(customerId)]);
      throw new Error('the cause failed');
    }),
  ).rejects.toThrow('the cause failed');
  expect(await kept(customerId)).toEqual([]);
  expect(await batches()).toHaveLength(before);
});
