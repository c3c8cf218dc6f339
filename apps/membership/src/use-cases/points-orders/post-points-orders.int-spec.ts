import { fromBinary } from '@bufbuild/protobuf';
import { PointsPostedSchema } from '@evergreen/contracts/membership';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { AwardOrder, OrderAboutAnother, PointsOrder } from '../../domain/points-orders/points-order.ts';
import { ledger } from '../membership.fixture.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger();
});
afterAll(() => book.close());

const source = { sourceKind: 'campaign', sourceId: 'spring', ruleId: '' };

function award(customerId: string, key: string, more: Partial<AwardOrder> = {}): AwardOrder {
  const dates = { effectiveOn: '2005-03-01', activeOn: '2005-03-01', expiresOn: '2007-03-01' };
  return {
    ...{ kind: 'AWARD', customerId, key, ...source, points: 1000n, ...dates, expiryPolicyId: null },
    ...more,
  };
}

function takeBack(
  customerId: string,
  aboutKey: string,
  more: Partial<OrderAboutAnother> = {},
): OrderAboutAnother {
  const facts = { kind: 'TAKE_BACK', customerId, key: `${aboutKey}/take-back`, ...source } as const;
  return { ...facts, aboutKey, points: null, policy: 'UNLIMITED', reason: 'late claim', ...more };
}

const restore = (customerId: string, aboutKey: string): OrderAboutAnother =>
  takeBack(customerId, aboutKey, { kind: 'RESTORE', key: `${aboutKey}/restore`, policy: null });

const post = (orders: readonly PointsOrder[], batchId: Uuid = uuidv7()): Promise<void> =>
  book.database.transaction((tx) => book.pointsOrders.run(tx, batchId, orders));

/** Below zero: what is owed. */
async function availableTo(customerId: string): Promise<bigint> {
  const { memberId } = await book.enrolled(customerId);
  const [account] = await book.accounts.run([memberId]);
  return account!.available - account!.owed;
}

/** What was answered since the last look: key, points, reason. */
const looked = new Set<string>();
async function answers(): Promise<[string, bigint, string][]> {
  const rows = await book.database.rows<{ id: string; payload: Buffer }>(
    sql`select id, payload from outbox where subject like '%points-posted%' order by created_at, id`,
  );
  const fresh = rows.filter(({ id }) => !looked.has(id));
  for (const { id } of fresh) looked.add(id);
  return fresh
    .flatMap(({ payload }) => fromBinary(PointsPostedSchema, payload).answers)
    .map(({ key, points, refusedBecause }) => [key, points, refusedBecause]);
}

const spend = (memberId: Uuid, points: bigint) =>
  book.postToLedger.run({
    ...{ kind: 'SPEND', memberId, key: uuidv7(), points, sourceKind: 'redemption', sourceId: 'r' },
  });

it('awards, takes the very lots back and restores them, each once however often it is ordered', async () => {
  const customerId = uuidv7();
  const orders = [
    award(customerId, 'a'),
    takeBack(customerId, 'a'),
    restore(customerId, 'a/take-back'),
    award(customerId, 'b', { points: 50n }),
  ];
  await post(orders);
  await post(orders);
  await post([...orders].reverse());
  expect(await availableTo(customerId)).toBe(1050n);
  const once = [
    ['a', 1000n, ''],
    ['b', 50n, ''],
    ['a/take-back', 1000n, ''],
    ['a/take-back/restore', 1000n, ''],
  ];
  const sorted = (list: unknown[][]) => list.sort((x, y) => (String(x[0]) < String(y[0]) ? -1 : 1));
  expect(sorted(await answers())).toEqual(sorted([...once, ...once, ...once]));
});

it('carries out later what is ordered about an award that is still on its way', async () => {
  const customerId = uuidv7();
  await post([takeBack(customerId, 'late'), restore(customerId, 'late/take-back')]);
  await book.pointsOrders.postWaiting();
  expect(await answers()).toEqual([]);
  await post([award(customerId, 'late')]);
  expect(await availableTo(customerId)).toBe(1000n);
  await book.pointsOrders.postWaiting();
  await book.pointsOrders.postWaiting();
  await book.pointsOrders.postWaiting();
  expect(await answers()).toEqual([
    ['late', 1000n, ''],
    ['late/take-back', 1000n, ''],
    ['late/take-back/restore', 1000n, ''],
  ]);
  expect(await availableTo(customerId)).toBe(1000n);
});

it('refuses what waited for an award that never came', async () => {
  const customerId = uuidv7();
  await post([takeBack(customerId, 'never')]);
  book.calendar.now = () => new Date(Date.now() + 31 * 86_400_000);
  await book.pointsOrders.postWaiting();
  book.calendar.now = () => new Date();
  expect(await answers()).toEqual([['never/take-back', 0n, 'AWARD_UNKNOWN']]);
});

it.each([
  ['ONLY_PENDING', 0n, 400n],
  ['WITHIN_BALANCE', 400n, 0n],
  ['UNLIMITED', 1000n, -600n],
] as const)('takes back as far as %s allows and says how much', async (policy, taken, left) => {
  const { customerId, memberId } = await book.enrolled();
  // Who has this tier may owe up to 1,000.
  await book.database.rows(sql`
    insert into member_tier (member_id, version, tier_id, since, reviewed_on)
    values (${memberId}, 1, 'golden-pine', '2005-01-01', '2005-03-01')`);
  await post([award(customerId, 'spent')]);
  await spend(memberId, 600n);
  await post([takeBack(customerId, 'spent', { policy })]);
  expect((await answers()).at(-1)).toEqual(['spent/take-back', taken, '']);
  expect(await availableTo(customerId)).toBe(left);
});

it('lets no bad order hold back the others of its batch', async () => {
  const [good, closed] = [await book.enrolled(), await book.enrolled()];
  await post([award(closed.customerId, 'before')]);
  await book.owner.rows(sql`update member set state = 'CLOSED' where member_id = ${closed.memberId}`);
  await answers();
  await post(
    [
      award(good.customerId, 'zero', { points: 0n }),
      award(good.customerId, 'no-day', { activeOn: '2005-02-30' }),
      award(good.customerId, 'no-policy', { expiresOn: null, expiryPolicyId: 'none' }),
      award(closed.customerId, 'to-closed'),
      takeBack(closed.customerId, 'before'),
      takeBack(good.customerId, 'x', { policy: null }),
      { kind: 'UNKNOWN', customerId: good.customerId, key: 'unknown', ...source },
      award(good.customerId, 'good'),
      takeBack(good.customerId, 'good', { points: 300n }),
      takeBack(good.customerId, 'good', { points: 800n, key: 'too-much' }),
      award(good.customerId, 'good', { points: 1n }),
    ].slice(0, 10) as PointsOrder[],
  );
  await post([award(good.customerId, 'good', { points: 1n })]);
  expect(Object.fromEntries((await answers()).map(([key, points, why]) => [key, why || points]))).toEqual({
    zero: 'INVALID_INPUT',
    'no-day': 'INVALID_INPUT',
    'no-policy': 'POLICY_UNKNOWN',
    'to-closed': 'ACCOUNT_CLOSED',
    'before/take-back': 'ACCOUNT_CLOSED',
    'x/take-back': 'INVALID_INPUT',
    unknown: 'INVALID_INPUT',
    'good/take-back': 300n,
    'too-much': 'AMOUNT_EXCEEDED',
    good: 'KEY_REUSED',
  });
  expect(await availableTo(good.customerId)).toBe(700n);
});

it('follows an award to the account a member was merged into', async () => {
  const [old, heir] = [await book.enrolled(), await book.enrolled()];
  await post([award(old.customerId, 'moved')]);
  await book.postToLedger.run({
    ...{ kind: 'MERGE_OUT', memberId: old.memberId, toMemberId: heir.memberId, key: 'merge' },
    ...{ sourceKind: 'merge', sourceId: old.memberId },
  });
  await book.owner.rows(
    sql`update member set state = 'MERGED', merged_into = ${heir.memberId} where member_id = ${old.memberId}`,
  );
  await answers();
  await post([award(old.customerId, 'after'), takeBack(old.customerId, 'moved')]);
  await post([takeBack(old.customerId, 'after')]);
  expect(await answers()).toEqual([
    ['after', 1000n, ''],
    ['moved/take-back', 1000n, ''],
    ['after/take-back', 1000n, ''],
  ]);
  expect(await availableTo(heir.customerId)).toBe(0n);
});
