import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { MemberState } from '@evergreen/contracts/membership';
import { type Grant, officesFor } from '@evergreen/access';
import { newCall, runInCall } from '@evergreen/rpc';
import { memberDesk, said } from './members.fixture.ts';
import type { StateAct } from '../domain/member-act.ts';
import { noteOffices } from '../persistence/customer-office.repository.ts';

let desk: Awaited<ReturnType<typeof memberDesk>>;
beforeAll(async () => {
  desk = await memberDesk();
});
afterAll(() => desk.close());

const today = localDate('2026-09-16');
const change = (customerId: Uuid, act: StateAct, order = said()) =>
  desk.change.run({ customerId, act, ...order });
const source = { sourceKind: 'redemption', sourceId: 'r-1' };
const spend = (memberId: Uuid, points = 10n) =>
  desk.postToLedger.run({ kind: 'SPEND', memberId, key: uuidv7(), points, ...source });

it('lets who rests earn and spend nothing, until they come back', async () => {
  const { memberId, customerId } = await desk.memberWith({ points: 100n });
  const pause = said();
  await change(customerId, 'PAUSE', pause);
  await change(customerId, 'PAUSE', pause);
  await expect(spend(memberId)).rejects.toMatchObject({ code: 'ACCOUNT_STATE' });
  await desk.postAward.run({
    ...{ memberId, key: uuidv7(), points: 50n, ...source, ruleId: 'N1', statusPoints: 0n, awaits: null },
    ...{ effectiveOn: '2026-09-16', activeOn: '2026-09-16', expiresOn: null },
    ...{ awaitedUntil: null, expiryPolicyId: null },
  });
  await expect(change(customerId, 'BLOCK', { ...said(), key: pause.key })).rejects.toMatchObject({
    code: 'KEY_REUSED',
  });
  await change(customerId, 'RESUME');
  await spend(memberId, 150n);
  expect(await desk.told(memberId)).toEqual([MemberState.PAUSED, MemberState.ACTIVE]);
  const { acts } = await desk.read.ofCustomer(customerId);
  expect(acts.map(({ act, actor, reason }) => [act, actor, reason])).toEqual([
    ['RESUME', 'E001', 'as asked'],
    ['PAUSE', 'E001', 'as asked'],
  ]);
});

it('forfeits what is left when it closes, and gives back the very points that would still be there', async () => {
  const { memberId, customerId } = await desk.memberWith(
    { points: 100n, expiresOn: '2026-10-01' },
    { points: 200n, expiresOn: '2027-01-01' },
    { points: 300n, activeOn: '2026-12-01', statusPoints: 40n },
  );
  await change(customerId, 'CLOSE');
  expect(await desk.account(memberId)).toMatchObject({ state: 'CLOSED', available: 0n, pending: 0n });
  await desk.database.transaction((tx) => desk.enrol.run(tx, [customerId]));
  expect((await desk.account(memberId)).state).toBe('CLOSED');
  desk.calendar.today = localDate('2026-10-02');
  await change(customerId, 'REOPEN');
  expect(await desk.account(memberId)).toMatchObject({
    ...{ state: 'ACTIVE', available: 200n, pending: 300n, expired: 100n },
  });
  const then = await desk.accounts.run([memberId], today);
  expect(then[0]).toMatchObject({ available: 0n, expired: 600n });
  expect(await desk.booksAgree()).toBe(true);
  await change(customerId, 'CLOSE');
  desk.calendar.today = localDate('2027-03-01');
  await expect(change(customerId, 'REOPEN')).rejects.toMatchObject({ code: 'REOPEN_TOO_LATE' });
  desk.calendar.today = today;
});

it('stays open while points are held', async () => {
  const { memberId, customerId } = await desk.memberWith({ points: 100n });
  const expiresAt = new Date(Date.now() + 3_600_000);
  await desk.postToLedger.run({ kind: 'HOLD', memberId, key: 'h', points: 60n, expiresAt, ...source });
  await expect(change(customerId, 'CLOSE')).rejects.toMatchObject({ code: 'HOLDS_OPEN' });
  expect(await desk.account(memberId)).toMatchObject({ state: 'ACTIVE', available: 40n, held: 60n });
});

it('forfeits also what is awarded while it closes, or refuses it', async () => {
  const { memberId, customerId } = await desk.memberWith();
  const awards = Array.from({ length: 20 }, () =>
    desk.postAward.run({
      ...{ memberId, key: uuidv7(), points: 5n, ...source, ruleId: 'N1', statusPoints: 0n, awaits: null },
      ...{ effectiveOn: '2026-09-16', activeOn: '2026-09-16', expiresOn: null },
      ...{ awaitedUntil: null, expiryPolicyId: null },
    }),
  );
  await Promise.all([change(customerId, 'CLOSE'), Promise.allSettled(awards)]);
  expect(await desk.account(memberId)).toMatchObject({ state: 'CLOSED', available: 0n });
});

it('is shown to staff of the member’s office, and changed by those who may do so there', async () => {
  const customerId = uuidv7();
  await desk.database.transaction((tx) =>
    noteOffices(tx, [{ customerId, orgPath: '/32/3201', version: 1n }]),
  );
  await desk.enrolByHand.run({ customerId, ...said(), offices: ['/'] });
  const as = <T>(grants: Grant[], work: () => Promise<T>): Promise<T> => {
    const person = { accountId: 'a', staffNumber: 'E009', name: '', orgPath: '/' };
    return runInCall(newCall({ caller: { kind: 'staff', ...person, grants } }), work);
  };
  const officer = (orgPath: string): Grant => ({ role: 'service-officer', orgPath });
  const manager: Grant = { role: 'branch-manager', orgPath: '/33' };
  await expect(as([manager], () => desk.read.ofCustomer(customerId))).rejects.toMatchObject({
    code: 'MEMBER_UNKNOWN',
  });
  await as([officer('/32/3201')], async () => {
    expect((await desk.read.ofCustomer(customerId)).acts).toHaveLength(1);
    await change(customerId, 'PAUSE');
    await change(customerId, 'RESUME');
  });
  const closing = officesFor([officer('/32'), manager], 'close', 'Member');
  await expect(
    as([officer('/32'), manager], () => desk.read.demandOffice(customerId, closing)),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const elsewhere = await desk.memberWith();
  await expect(desk.read.demandOffice(customerId, ['/32'], elsewhere.memberNumber)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('enrols a customer by hand once, in their own office, and no one who was a member', async () => {
  const customerId = uuidv7();
  await desk.database.transaction((tx) =>
    noteOffices(tx, [{ customerId, orgPath: '/32/3201', version: 1n }]),
  );
  const order = { customerId, ...said() };
  await expect(desk.enrolByHand.run({ ...order, offices: ['/33'] })).rejects.toMatchObject({
    code: 'CUSTOMER_UNKNOWN',
  });
  await desk.enrolByHand.run({ ...order, offices: ['/32'] });
  await desk.enrolByHand.run({ ...order, offices: ['/32'] });
  expect((await desk.read.ofCustomer(customerId)).acts.map(({ act, from }) => [act, from])).toEqual([
    ['ENROL', null],
  ]);
  await change(customerId, 'CLOSE');
  await expect(desk.enrolByHand.run({ ...order, ...said(), offices: ['/32'] })).rejects.toMatchObject({
    code: 'ACCOUNT_STATE',
  });
});
