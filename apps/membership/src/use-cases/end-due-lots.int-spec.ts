import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, localDate, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Award } from '../domain/posting.ts';
import { EndDueLots } from './end-due-lots.ts';
import { award, ledger } from './membership.fixture.ts';
import { ReleaseTimedOutHolds } from './release-timed-out-holds.ts';

type Book = Awaited<ReturnType<typeof ledger>>;
let book: Book;
let due: EndDueLots;
beforeAll(async () => {
  book = await ledger();
  due = new EndDueLots(book.clock);
});
afterAll(() => book.close());

const firstDay = localDate('2005-03-15');
const source = { sourceKind: 'redemption', sourceId: 'r-1' };

/** A run as the engine does it, a transaction a chunk. */
async function run(asOf: LocalDate) {
  const sums = { expiredLots: 0, cancelledLots: 0 };
  for (const range of await book.database.transaction((tx) => due.plan(tx, asOf))) {
    const done = await book.database.transaction((tx) => due.ofRange(tx, range, asOf));
    sums.expiredLots += done.expiredLots;
    sums.cancelledLots += done.cancelledLots;
  }
  return sums;
}

async function memberWith(...awards: Partial<Award>[]) {
  const { memberId } = await book.enrolled();
  const entries = [];
  for (const more of awards) entries.push((await book.postAward.run(award(memberId, more))).entryId);
  return { memberId, entries };
}
const command = (memberId: Uuid) => ({ memberId, ...source, key: uuidv7() });
const account = async (memberId: Uuid) => (await book.accounts.run([memberId]))[0]!;

/** One of everything that a day may or may not end, the same each time. */
async function lives(): Promise<Uuid> {
  const waiting = { activeOn: null, expiresOn: null, awaits: 'renewed/P' };
  const { memberId, entries } = await memberWith(
    { points: 100n, activeOn: '2005-01-01', expiresOn: '2005-04-14' },
    { points: 110n, activeOn: '2005-01-01', expiresOn: '2005-04-15', statusPoints: 11n },
    { points: 120n, activeOn: '2005-01-01', expiresOn: '2005-04-16' },
    { points: 130n, activeOn: '2005-01-01', expiresOn: null },
    { points: 140n, activeOn: '2005-06-01', expiresOn: '2005-07-01' },
    { points: 150n, ...waiting, awaitedUntil: '2005-04-13', statusPoints: 15n },
    { points: 0n, ...waiting, awaitedUntil: '2005-04-14', statusPoints: 16n },
    { points: 170n, ...waiting, awaitedUntil: '2005-04-15' },
  );
  await book.postToLedger.run({ ...command(memberId), kind: 'SPEND', points: 40n });
  const expiresAt = new Date(Date.now() + 86_400_000);
  await book.postToLedger.run({ ...command(memberId), kind: 'HOLD', points: 30n, expiresAt });
  const taken = { ...command(memberId), kind: 'REVERSE', entryId: entries[1]! } as const;
  await book.postToLedger.run({ ...taken, points: 20n, policy: 'WITHIN_BALANCE' });
  return memberId;
}

/** What the ledger says of a member, without what differs by chance. */
async function written(memberId: Uuid) {
  const lots = await book.database.rows(sql`
    select points, available, held, spent, expired, reversed, moved, status_points, active_on, expires_on, awaits,
      awaited_until from lot where member_id = ${memberId} order by awaited_until, expires_on, active_on`);
  const entries = await book.database.rows(sql`
    select kind, split_part(key, '/', 1) as key, entry.points, entry.status_points, source_kind, source_id, rule_id,
      entry.effective_on, entry.active_on, entry.expires_on, reason, actor, related_entry_id is null as alone, lot.points as lot,
      line_no, from_account, to_account, line.points as line_points, line.status_points as line_status
    from ledger_entry entry join ledger_line line using (member_id, entry_id) join lot using (member_id, lot_id)
    where member_id = ${memberId} and kind in ('EXPIRE', 'CANCEL') order by kind, entry.effective_on, line_no`);
  return { lots, entries };
}

it('writes for all members at once what the rules of the ledger write for one', async () => {
  book.calendar.today = firstDay;
  const [byRun, byRules] = [await lives(), await lives()];
  book.calendar.today = localDate('2005-04-15');
  await book.database.transaction((tx) => book.postToLedger.bringUpToDate(tx, [byRules]));
  const before = await account(byRun);
  expect(await run(book.calendar.today)).toEqual({ expiredLots: 2, cancelledLots: 2 });
  expect(await written(byRun)).toEqual(await written(byRules));
  expect((await written(byRun)).entries).toHaveLength(4);
  // The dates had told it all: only the awards that waited in vain are gone from what is pending.
  expect(await account(byRun)).toEqual({ ...before, pending: before.pending - 150n });
});

it('ends each lot once, however often it is run, and makes up for days on which nothing ran', async () => {
  book.calendar.today = firstDay;
  const dates = ['2005-05-01', '2005-05-02', '2005-05-20'];
  const { memberId } = await memberWith(...dates.map((expiresOn) => ({ points: 10n, expiresOn })));
  await run(localDate('2005-04-30'));
  book.calendar.today = localDate('2005-05-10');
  expect(await run(book.calendar.today)).toMatchObject({ expiredLots: 2 });
  await Promise.all([run(book.calendar.today), run(book.calendar.today)]);
  expect(await run(book.calendar.today)).toEqual({ expiredLots: 0, cancelledLots: 0 });
  const { entries } = await book.entries.run(memberId, 10, undefined);
  expect(
    entries.filter(({ kind }) => kind === 'EXPIRE').map((each) => [each.effectiveOn, each.points]),
  ).toEqual([
    ['2005-05-02', -10n],
    ['2005-05-01', -10n],
  ]);
});

it('never takes a point twice when runs and commands meet on the same accounts', async () => {
  book.calendar.today = firstDay;
  const members: Uuid[] = [];
  for (let n = 0; n < 12; n += 1) {
    const lots = [{ expiresOn: '2005-06-01' }, { expiresOn: '2005-06-01' }, { expiresOn: null }];
    members.push((await memberWith(...lots.map((each) => ({ ...each, points: 100n })))).memberId);
  }
  book.calendar.today = localDate('2005-06-01');
  const spends = members.flatMap((memberId, n) => [
    book.postToLedger.run({ ...command(memberId), kind: 'SPEND', points: 60n }),
    book.postToLedger.run({
      ...{ ...command(memberId), kind: 'TRANSFER_OUT', points: 10n },
      toMemberId: members[(n + 5) % members.length]!,
    }),
  ]);
  await Promise.all([...spends, ...Array.from({ length: 4 }, () => run(book.calendar.today))]);
  const accounts = await book.accounts.run(members);
  expect(accounts.map(({ available, expired }) => [available, expired])).toEqual(
    members.map(() => [40n, 200n]),
  );
  const [sum] = await book.database.rows<{ points: bigint }>(sql`
    select sum(points)::bigint as points from ledger_entry
    where kind = 'EXPIRE' and member_id = any (${members}::uuid[])`);
  expect(sum!.points).toBe(-200n * 12n);
});

it('gives back what is held beyond its time without a command, once, also when two services look', async () => {
  book.calendar.today = firstDay;
  const { memberId } = await memberWith({ points: 500n }, { points: 300n, expiresOn: '2005-03-20' });
  const expiresAt = new Date(Date.now() + 60_000);
  await book.postToLedger.run({ ...command(memberId), kind: 'HOLD', points: 400n, expiresAt });
  const sweep = () => new ReleaseTimedOutHolds(book.database, book.clock, book.postToLedger).run();
  expect(await sweep()).toBe(false);
  book.calendar.today = addDays(firstDay, 10);
  book.calendar.now = () => expiresAt;
  await Promise.all([sweep(), sweep()]);
  expect(await sweep()).toBe(false);
  expect(await account(memberId)).toMatchObject({ available: 800n, held: 0n, expired: 0n });
  const { entries } = await book.entries.run(memberId, 10, undefined);
  expect(entries.filter(({ kind }) => kind === 'RELEASE').map(({ points }) => points)).toEqual([400n]);
  // What had ended under the hold lives for the thirty days of the programme.
  book.calendar.today = addDays(firstDay, 40);
  expect(await account(memberId)).toMatchObject({ available: 500n, held: 0n, expired: 300n });
});
