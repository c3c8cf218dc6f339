import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@evergreen/access';
import { addDays, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { recordedActs } from '@evergreen/testing';
import type { AdjustmentOrder } from '../domain/adjustment.ts';
import { award, ledger } from './membership.fixture.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger();
});
afterAll(() => book.close());

const staff = (staffNumber: string, role: Role, orgPath: string): Caller => ({
  ...{ kind: 'staff', accountId: staffNumber, staffNumber, name: 'N', orgPath },
  grants: [{ role, orgPath }],
});
const manager = staff('E021', 'branch-manager', '/33/3301');
const deputy = staff('E022', 'branch-manager', '/33/3301');
const elsewhere = staff('E031', 'province-head', '/32');

async function memberWith(points: bigint): Promise<Uuid> {
  const { memberId } = await book.enrolled();
  await book.postAward.run(award(memberId, { points }));
  await book.owner.rows(sql`update member set org_path = '/33/3301' where member_id = ${memberId}`);
  return memberId;
}

const order = (memberId: Uuid, points: bigint, more: Partial<AdjustmentOrder> = {}): AdjustmentOrder => ({
  ...{ memberId, key: `a/${uuidv7()}`, points, statusPoints: 0n, reasonId: 'goodwill', note: 'late tow' },
  ...{ expiresOn: null, ...more },
});

/** In a call of its own, as each request is. */
const ask = (asked: AdjustmentOrder, caller: Caller, correlationId?: string) =>
  runInCall(newCall({ caller, correlationId }), () =>
    book.requestAdjustment.run(asked, caller, caller.kind === 'staff' ? caller.staffNumber : ''),
  );
const available = async (memberId: Uuid) => (await book.accounts.run([memberId]))[0]!.available;
const refused = (code: string) => ({ status: 'rejected', reason: expect.objectContaining({ code }) });
const written = (points: bigint, state = 'POSTED') => ({
  status: 'fulfilled',
  value: expect.objectContaining({ isReplay: false, adjustment: expect.objectContaining({ points, state }) }),
});

describe('corrections that come together', () => {
  it('under one key make one, whoever sends it', async () => {
    const memberId = await memberWith(1_000n);
    const asked = order(memberId, 5n);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => ask(asked, n % 2 === 0 ? manager : deputy)),
    );
    expect(new Set(answers.map(({ adjustment }) => adjustment.adjustmentId)).size).toBe(1);
    expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
    expect(await available(memberId)).toBe(1_005n);
    expect(await ask(asked, manager)).toMatchObject({ isReplay: true });
  });

  it('on one account are added up: what is over the limit waits for a second person', async () => {
    const memberId = await memberWith(1_000n);
    const answers = await Promise.all(
      [manager, deputy, manager].map((caller) => ask(order(memberId, -200n), caller)),
    );
    expect(answers.map(({ adjustment }) => [adjustment.state, adjustment.requestedBy])).toEqual([
      ['POSTED', 'E021'],
      ['POSTED', 'E022'],
      ['REQUESTED', 'E021'],
    ]);
    expect(await available(memberId)).toBe(600n);
  });

  it('share a transaction, and each is written down as its own act', async () => {
    const memberIds = [await memberWith(1n), await memberWith(1n)];
    const events = await book.published('audit');
    const callers = [manager, deputy];
    const answers = await Promise.all(
      callers.map((caller, n) => ask(order(memberIds[n]!, 7n), caller, `request-${n}`)),
    );
    expect(await book.published('audit')).toBe(events + 1n);
    const acts = await recordedActs(book.database, 'membership');
    for (const [n, { adjustment }] of answers.entries()) {
      const staffNumber = `E02${n + 1}`;
      expect(acts.filter(({ recordId }) => recordId === adjustment.adjustmentId)).toMatchObject([
        { act: 'points.adjusted', actorId: staffNumber, correlationId: `request-${n}`, orgPath: '/33/3301' },
      ]);
      const [entry] = await book.owner.rows(
        sql`select actor from ledger_entry where entry_id = ${adjustment.entryId}`,
      );
      expect(entry).toEqual({ actor: `staff:${staffNumber}` });
    }
  });

  it('are not the act of others on whose accounts nothing was posted: what time has done there is nobody’s', async () => {
    const memberId = await memberWith(1n);
    const { memberId: other } = await book.enrolled();
    const expiresOn = addDays(book.calendar.today, 1);
    await book.postAward.run(award(other, { points: 10n, activeOn: book.calendar.today, expiresOn }));
    await book.owner.rows(sql`update member set org_path = '/33/3301' where member_id = ${other}`);
    book.calendar.today = expiresOn;
    await Promise.allSettled([ask(order(memberId, 1n), manager), ask(order(other, -1n), deputy)]);
    const entries = await book.owner.rows(
      sql`select kind, actor from ledger_entry where member_id = ${other} and kind <> 'AWARD'`,
    );
    expect(entries).toEqual([{ kind: 'EXPIRE', actor: 'service:membership' }]);
  });

  it('are refused each for itself', async () => {
    const memberId = await memberWith(100n);
    const used = order(memberId, 1n);
    const answers = await Promise.allSettled([
      ask(used, manager),
      ask({ ...used, points: 2n }, manager),
      ask(order(memberId, -102n), deputy),
      ask(order(memberId, 3n, { reasonId: 'mood' }), manager),
      ask(order(uuidv7(), 4n), manager),
      ask(order(memberId, 5n), elsewhere),
      ask(order(memberId, -101n), deputy),
    ]);
    expect(answers).toEqual([
      written(1n),
      refused('KEY_REUSED'),
      refused('POINTS_INSUFFICIENT'),
      refused('INVALID_INPUT'),
      refused('MEMBER_UNKNOWN'),
      refused('MEMBER_UNKNOWN'),
      written(-101n),
    ]);
    expect(await available(memberId)).toBe(0n);
  });

  it('are written though the database cannot keep one of them', async () => {
    const memberId = await memberWith(100n);
    const answers = await Promise.allSettled([
      ask(order(memberId, 1n), manager),
      ask(order(memberId, 2n, { note: 'no\0text' }), manager),
      ask(order(memberId, 3n), manager),
    ]);
    expect(answers).toMatchObject([written(1n), { status: 'rejected' }, written(3n)]);
    expect(await available(memberId)).toBe(104n);
  });
});
