import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NoticesRequestedSchema } from '@evergreen/contracts/notices';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { EndDueLots } from './end-due-lots.ts';
import { award, ledger } from './membership.fixture.ts';
import { PlanMemberRanges } from './plan-member-ranges.ts';
import { TellOfPoints } from './tell-of-points.ts';

let book: Awaited<ReturnType<typeof ledger>>;
let tell: TellOfPoints;
let due: EndDueLots;
beforeAll(async () => {
  book = await ledger('2026-01-10');
  due = new EndDueLots(book.clock);
  tell = new TellOfPoints(new NoticeRequests('membership', new Outbox(book.clock)), book.clock);
});
afterAll(() => book.close());

/** The run of a day, a transaction a chunk. */
async function day(date: string) {
  book.calendar.today = localDate(date);
  const ranges = await book.database.transaction((tx) => new PlanMemberRanges().run(tx));
  for (const range of ranges) await book.database.transaction((tx) => tell.ofRange(tx, range, null));
}

async function noticed(customerId: string): Promise<string[]> {
  const rows = await book.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject = 'membership.notices-requested.v1' order by id`,
  );
  return rows
    .flatMap(({ payload }) => fromBinary(NoticesRequestedSchema, payload).notices)
    .filter((notice) => notice.customerId === customerId)
    .map(({ template, parameters: { points, on, days }, notAfter }) => {
      const ahead = days === undefined ? '' : ` in ${days.en}`;
      return `${template} ${points!.en} on ${on!.en}${ahead}, until ${notAfter}`;
    });
}

const begun = { effectiveOn: '2026-01-10', activeOn: '2026-01-10', expiresOn: null };
const give = (memberId: Uuid, points: bigint, more: Partial<Parameters<typeof award>[1]>) =>
  book.postAward.run(award(memberId, { ...begun, points, ...more }));

it('tells each step and each day once with its sum, however often it is run', async () => {
  book.calendar.today = localDate('2026-01-10');
  const { memberId, customerId } = await book.enrolled();
  await give(memberId, 300n, { expiresOn: '2026-06-01' });
  await give(memberId, 200n, { activeOn: '2026-02-01', expiresOn: '2026-06-01' });
  await give(memberId, 50n, { expiresOn: '2026-06-02' });
  await give(memberId, 999n, { expiresOn: null });
  await day('2026-01-31');
  expect(await noticed(customerId)).toEqual([]);
  await day('2026-02-01');
  expect(await noticed(customerId)).toEqual(['points-active 200 on 2026-02-01, until 2026-03-03']);
  await day('2026-04-01');
  await Promise.all([day('2026-04-02'), day('2026-04-02')]);
  await day('2026-04-03');
  await day('2026-05-01');
  const spend = { kind: 'SPEND', memberId, key: uuidv7(), sourceKind: 'redemption', sourceId: 'r' } as const;
  await book.postToLedger.run({ ...spend, points: 100n });
  // The days on which thirty were left are missed.
  await day('2026-05-26');
  await day('2026-05-27');
  await day('2026-06-01');
  await book.database.transaction(async (tx) => {
    for (const range of await due.plan(tx, null)) await due.ofRange(tx, range, null);
  });
  // So is the day on which the second lot ended.
  await day('2026-06-20');
  await day('2026-06-21');
  expect((await noticed(customerId)).slice(1)).toEqual([
    'points-expiring 500 on 2026-06-01 in 60, until 2026-05-31',
    'points-expiring 50 on 2026-06-02 in 60, until 2026-06-01',
    'points-expiring 400 on 2026-06-01 in 6, until 2026-05-31',
    'points-expiring 50 on 2026-06-02 in 7, until 2026-06-01',
    'points-expired 400 on 2026-06-01, until 2026-07-01',
    'points-expired 50 on 2026-06-02, until 2026-07-02',
  ]);
  await day('2026-09-01');
  expect(await book.database.rows(sql`select from points_notice where member_id = ${memberId}`)).toEqual([]);
});

it('tells of points that were waited for, wherever they lie by then, and of no others', async () => {
  book.calendar.today = localDate('2026-01-10');
  const [one, heir, friend] = [await book.enrolled(), await book.enrolled(), await book.enrolled()];
  const source = { sourceKind: 'staff', sourceId: 'E1' };
  await give(one.memberId, 100n, {});
  await give(one.memberId, 70n, { activeOn: '2026-02-01' });
  await give(one.memberId, 8n, { activeOn: '2026-02-03' });
  book.calendar.today = localDate('2026-02-02');
  await book.postToLedger.run({
    ...{ kind: 'TRANSFER_OUT', memberId: one.memberId, toMemberId: friend.memberId, key: 't' },
    ...{ points: 120n, ...source },
  });
  await book.postToLedger.run({
    ...{ kind: 'MERGE_OUT', memberId: one.memberId, toMemberId: heir.memberId, key: 'm', ...source },
  });
  await day('2026-02-05');
  expect(await noticed(friend.customerId)).toEqual([]);
  expect(await noticed(heir.customerId)).toEqual(['points-active 8 on 2026-02-03, until 2026-03-05']);
});
