import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { recordedActs } from '@evergreen/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LedgerCommand } from '../domain/ledger/command.ts';
import { ExplainEntry } from './explain-entry.ts';
import { award, ledger } from './membership.fixture.ts';
import { PostCommand } from './post-command.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger();
});
afterAll(() => book.close());

const source = { sourceKind: 'redemption', sourceId: 'r-1' };
const spend = (memberId: Uuid, points: bigint, key = `redeem/${uuidv7()}`): LedgerCommand => ({
  ...{ kind: 'SPEND', memberId, key, points },
  ...source,
});

async function memberWith(...awards: Partial<Parameters<typeof award>[1]>[]) {
  const { memberId } = await book.enrolled();
  const entries = [];
  for (const more of awards) entries.push((await book.postAward.run(award(memberId, more))).entryId);
  return { memberId, entries };
}
const account = async (memberId: Uuid) => (await book.accounts.run([memberId]))[0]!;

it('spends what expires first', async () => {
  const { memberId } = await memberWith(
    { points: 300n, expiresOn: '2007-01-01' },
    { points: 200n, expiresOn: '2006-01-01' },
    { points: 500n, expiresOn: null },
  );
  await book.postToLedger.run(spend(memberId, 250n));
  expect((await account(memberId)).expiring).toEqual([{ on: '2007-01-01', points: 250n }]);
  expect(await account(memberId)).toMatchObject({ available: 750n });
});

it('lets exactly fifteen of two hundred spend what is there for fifteen', async () => {
  const { memberId } = await memberWith({ points: 1_000n }, { points: 550n });
  const answers = await Promise.allSettled(
    Array.from({ length: 200 }, () => book.postToLedger.run(spend(memberId, 100n))),
  );
  const refused = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  expect(answers.length - refused.length).toBe(15);
  expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: 'POINTS_INSUFFICIENT' })));
  expect(await account(memberId)).toMatchObject({ available: 50n });
});

it('gives the first answer again to the same key, and refuses the key with other content', async () => {
  const { memberId } = await memberWith({ points: 1_000n });
  const asked = spend(memberId, 100n);
  const answers = await Promise.all(Array.from({ length: 20 }, () => book.postToLedger.run(asked)));
  expect(new Set(answers.map(({ entryId }) => entryId)).size).toBe(1);
  expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
  await expect(book.postToLedger.run(spend(memberId, 101n, asked.key))).rejects.toMatchObject({
    code: 'KEY_REUSED',
  });
  expect(await account(memberId)).toMatchObject({ available: 900n });
});

it('holds, captures in part, and gives the rest back', async () => {
  const { memberId } = await memberWith({ points: 1_000n });
  const expiresAt = new Date(Date.now() + 3_600_000);
  const command = { memberId, ...source };
  const held = await book.postToLedger.run({ ...command, kind: 'HOLD', key: 'h', points: 600n, expiresAt });
  expect(await account(memberId)).toMatchObject({ available: 400n, held: 600n });
  const holdId = held.entryId;
  await book.postToLedger.run({
    ...command,
    kind: 'CAPTURE',
    key: 'c',
    holdId,
    points: 250n,
    isFinal: false,
  });
  expect(await account(memberId)).toMatchObject({ available: 400n, held: 350n });
  await book.postToLedger.run({ ...command, kind: 'RELEASE', key: 'r', holdId });
  expect(await account(memberId)).toMatchObject({ available: 750n, held: 0n });
  const again = book.postToLedger.run({ ...command, kind: 'CAPTURE', key: 'c2', holdId, isFinal: true });
  await expect(again).rejects.toMatchObject({ code: 'HOLD_ENDED' });
});

it('takes a late claim back from the very lot, then from others, then down to the floor, and restores it', async () => {
  const { memberId, entries } = await memberWith(
    { points: 1_000n, expiresOn: '2005-12-01' },
    { points: 300n },
  );
  await book.postToLedger.run(spend(memberId, 800n));
  const command = { memberId, ...source, entryId: entries[0]! };
  const taken = await book.postToLedger.run({
    ...command,
    kind: 'REVERSE',
    key: 'late',
    policy: 'WITHIN_BALANCE',
  });
  expect(taken.points).toBe(-500n);
  expect(await account(memberId)).toMatchObject({ available: 0n, owed: 0n });
  await book.postToLedger.run({ memberId, ...source, kind: 'RESTORE', key: 'right', entryId: taken.entryId });
  expect(await account(memberId)).toMatchObject({
    available: 500n,
    expiring: [
      { on: '2005-12-01', points: 200n },
      { on: '2007-03-02', points: 300n },
    ],
  });
});

it.each<[string, bigint]>([
  ['new-leaf', 0n],
  ['golden-pine', 1_000n],
])('lets a member of tier %s owe %s points at most', async (tierId, owed) => {
  const { memberId, entries } = await memberWith({ points: 5_000n });
  await book.postToLedger.run(spend(memberId, 5_000n));
  await book.owner.rows(sql`
    insert into member_tier (member_id, version, tier_id, since, reviewed_on)
    values (${memberId}, 1, ${tierId}, '2005-01-01', '2005-01-01')`);
  const command = { memberId, ...source, entryId: entries[0]! };
  const taken = await book.postToLedger.run({
    ...command,
    kind: 'REVERSE',
    key: 'late',
    policy: 'UNLIMITED',
  });
  expect(taken.points).toBe(-owed);
  expect(await account(memberId)).toMatchObject({ available: 0n, owed });
  await book.postAward.run(award(memberId, { points: 1_500n }));
  expect(await account(memberId)).toMatchObject({ available: 1_500n - owed, owed: 0n });
});

it('gives points to another account with the expiry they have', async () => {
  const [from, to] = [await memberWith({ points: 500n, expiresOn: '2005-06-01' }), await memberWith()];
  await book.postToLedger.run({
    ...{ kind: 'TRANSFER_OUT', memberId: from.memberId, toMemberId: to.memberId, key: 't', points: 200n },
    ...source,
  });
  expect(await account(from.memberId)).toMatchObject({ available: 300n });
  expect(await account(to.memberId)).toMatchObject({
    available: 200n,
    expiring: [{ on: '2005-06-01', points: 200n }],
  });
});

it('every entry, lot and account of this file adds up', async () => {
  const [row] = await book.owner.rows<{ lots: bigint; lines: bigint; transit: bigint }>(sql`
    select (select sum(available + held) from lot)::bigint as lots,
      (select sum(case when to_account in ('AVAILABLE', 'HELD') then points else 0 end
        - case when from_account in ('AVAILABLE', 'HELD') then points else 0 end) from ledger_line)::bigint as lines,
      (select sum(case when to_account in ('TRANSFER', 'SETTLEMENT') then points else 0 end
        - case when from_account in ('TRANSFER', 'SETTLEMENT') then points else 0 end) from ledger_line)::bigint
        as transit`);
  expect(row!.lots).toBe(row!.lines);
  expect(row!.transit).toBe(0n);
});

it('is done by hand for accounts of one’s offices, and says to whom points went', async () => {
  const { database, owner, clock } = book;
  const audit = new AuditTrail('membership', new Outbox(clock), clock);
  const command = new PostCommand(database, audit, book.postToLedger);
  const [from, to, far] = await Promise.all([memberWith({ points: 1_000n }), memberWith(), memberWith()]);
  await owner.rows(sql`update member set org_path = case member_id
    when ${far.memberId} then '/32/3201' else '/33/3301' end
    where member_id = any (${[from, to, far].map(({ memberId }) => memberId)}::uuid[])`);
  const head: Caller = {
    ...{ kind: 'staff', accountId: 'a', staffNumber: 'E011', name: 'N', orgPath: '/33' },
    grants: [{ role: 'province-head', orgPath: '/33' }],
  };
  const give = (toMemberId: Uuid, key: string) =>
    command.byHand(
      {
        ...{ kind: 'TRANSFER_OUT', memberId: from.memberId, key, reason: 'to the daughter' },
        ...source,
        toMemberId,
        points: 250n,
      },
      head,
    );
  await expect(give(far.memberId, 'far')).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
  const { entryId } = await give(to.memberId, 'near');
  expect(await give(to.memberId, 'near')).toMatchObject({ entryId, isReplay: true });
  expect(await account(from.memberId)).toMatchObject({ available: 750n });
  const { expiring } = await account(to.memberId);
  expect(expiring).toEqual([{ on: '2007-03-02', points: 250n }]);
  const { counterpart } = await new ExplainEntry(database).run(from.memberId, entryId);
  expect(counterpart?.memberId).toBe(to.memberId);
  const acts = await recordedActs(owner, 'membership');
  expect(acts.filter(({ recordId }) => recordId === entryId)).toMatchObject([{ act: 'points.transfer' }]);
});
