import { fromBinary } from '@bufbuild/protobuf';
import { PointsPostedSchema } from '@evergreen/contracts/membership';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Grant } from '../domain/posting.ts';
import { grant, ledger, on } from './membership.fixture.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger();
});
afterAll(() => book.close());

const post = (grants: readonly Grant[], batchId: Uuid = uuidv7()): Promise<void> =>
  book.database.transaction((tx) => book.postGrants.run(tx, batchId, grants));

async function balanceOf(customerId: string) {
  const { memberId } = await book.enrolled(customerId);
  const [account] = await book.accounts.run([memberId]);
  return account!;
}

async function answers(): Promise<{ posted: number; refusedKeys: string[] }[]> {
  const rows = await book.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject like '%points-posted%' order by id`,
  );
  return rows.map(({ payload }) => fromBinary(PointsPostedSchema, payload));
}

it('enrols whoever is not a member yet, and posts each grant once however often it comes', async () => {
  const [known, unknown] = [await book.enrolled(), { customerId: uuidv7() }];
  const grants = [grant(known.customerId), grant(unknown.customerId), grant(unknown.customerId)];
  await post(grants);
  await post(grants);
  await post([...grants].reverse());
  expect((await balanceOf(known.customerId)).available).toBe(1000n);
  expect((await balanceOf(unknown.customerId)).available).toBe(2000n);
  expect((await answers()).map(({ posted, refusedKeys }) => [posted, refusedKeys.length])).toEqual([
    [3, 0],
    [3, 0],
    [3, 0],
  ]);
});

it('posts a grant once that stands twice in one batch', async () => {
  const { customerId } = await book.enrolled();
  const twice = grant(customerId);
  await post([twice, twice]);
  expect((await balanceOf(customerId)).available).toBe(1000n);
});

it('keeps what a key holds and reports whoever comes with other content', async () => {
  const { customerId } = await book.enrolled();
  const first = grant(customerId);
  const other = grant(customerId);
  await post([first]);
  await post([{ ...first, points: 4000n }, other]);
  expect((await balanceOf(customerId)).available).toBe(2000n);
  expect((await answers()).at(-1)).toMatchObject({ posted: 1, refusedKeys: [first.key] });
});

it('posts once when the same batch races with itself', async () => {
  const customers = Array.from({ length: 40 }, () => uuidv7());
  const grants = customers.flatMap((customerId) => [grant(customerId), grant(customerId)]);
  await Promise.all(Array.from({ length: 4 }, (_, n) => post(n % 2 === 0 ? grants : [...grants].reverse())));
  const accounts = await Promise.all(customers.map(balanceOf));
  expect(accounts.map(({ available }) => available)).toEqual(customers.map(() => 2000n));
});

it('leaves nothing behind when one grant of a batch is impossible', async () => {
  const { customerId } = await book.enrolled();
  await expect(post([grant(customerId), grant(customerId, { points: 0n })])).rejects.toThrow();
  await expect(post([grant(customerId), grant(customerId, { activeOn: '2005-02-30' })])).rejects.toThrow();
  expect(await balanceOf(customerId)).toMatchObject({ available: 0n, pending: 0n });
});

it('moves points from pending to active to expired by the date alone', async () => {
  const { memberId, customerId } = await book.enrolled();
  await post([grant(customerId)]);
  const balances = [];
  for (const date of ['2004-12-31', '2005-01-01', '2005-03-01', '2005-03-02', '2007-03-01', '2007-03-02']) {
    const [account] = await book.accounts.run([memberId], on(date));
    balances.push([date, account!.pending, account!.available, account!.expired]);
  }
  expect(balances).toEqual([
    ['2004-12-31', 0n, 0n, 0n],
    ['2005-01-01', 1000n, 0n, 0n],
    ['2005-03-01', 1000n, 0n, 0n],
    ['2005-03-02', 0n, 1000n, 0n],
    ['2007-03-01', 0n, 1000n, 0n],
    ['2007-03-02', 0n, 0n, 1000n],
  ]);
});

it('adds up over the ledger as it does over the accounts', async () => {
  const sums = { pending: 0n, active: 0n, expired: 0n };
  const members = await book.database.rows<{ memberId: Uuid }>(
    sql`select member_id as "memberId" from member`,
  );
  for (const account of await book.accounts.run(members.map(({ memberId }) => memberId))) {
    sums.pending += account.pending;
    sums.active += account.available;
    sums.expired += account.expired;
  }
  expect(await book.totals.run()).toMatchObject({ ...sums, members: BigInt(members.length) });
  const [ledgerSum] = await book.database.rows<{ points: bigint }>(
    sql`select sum(points)::bigint as points from ledger_entry`,
  );
  expect(sums.pending + sums.active + sums.expired).toBe(ledgerSum!.points);
});

it.each([
  sql`update ledger_entry set points = points + 1`,
  sql`delete from ledger_entry`,
  sql`truncate ledger_entry`,
])('never changes an entry (%#)', async (change) => {
  await expect(book.database.rows(change)).rejects.toThrow('permission denied');
  await expect(book.owner.rows(change)).rejects.toThrow('append-only');
});
