import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { eventually } from '@evergreen/testing/eventually';
import { codeHash, invitationRules } from '../domain/household-invitation.ts';
import { agreedWording, householdWording } from '../domain/household-wording.ts';
import { byMember } from '../domain/own-act.ts';
import { noteOffices } from '../persistence/customer-office.repository.ts';
import { changeCode } from '../persistence/household-invitation.repository.ts';
import { holdMembers } from '../persistence/member-act.repository.ts';
import { memberDesk, said } from './members.fixture.ts';
import { PersonalData } from './personal-data.ts';

let desk: Awaited<ReturnType<typeof memberDesk>>;
beforeAll(async () => {
  desk = await memberDesk();
});
afterAll(() => desk.close());

const today = localDate('2026-09-16');
const agreed = agreedWording(householdWording.wordingId, 'en')!;
type Someone = Awaited<ReturnType<typeof desk.memberWith>>;

const as = (who: Someone): Caller => ({
  ...{ kind: 'member', accountId: who.memberId, memberId: who.memberId, customerId: who.customerId },
});
/** As the member calls, who sees rows of their own only. */
const by = <T>(who: Someone, work: () => Promise<T>): Promise<T> =>
  runInCall(newCall({ caller: as(who) }), work);
const invite = (who: Someone, mayDraw = true, key: string = uuidv7()) =>
  by(who, () => desk.invite.run({ memberId: who.memberId, key, mayDraw, agreed, caller: as(who) }));
const accept = (who: Someone, code: string | undefined, key: string = uuidv7()) =>
  by(who, () =>
    desk.accept.run({
      ...{ memberId: who.memberId, key, code: code!, agreed, caller: as(who), ...byMember },
    }),
  );
const own = (who: Someone) => by(who, () => desk.own.run(who.memberId));
const refused = (why: string) => ({ code: 'HOUSEHOLD_REFUSED', facts: { why } });
const unknown = { code: 'INVITATION_UNKNOWN' };
const states = async (who: Someone) => (await own(who)).invitations.map(({ state }) => state);
const toldOf = async ({ customerId }: Someone): Promise<number> => {
  const rows = await desk.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject = 'membership.notices-requested.v1'`,
  );
  return rows.filter(({ payload }) => payload.includes('household-changed') && payload.includes(customerId))
    .length;
};

it('begins a household with whoever accepts, by the words both agreed to', async () => {
  const [mother, father] = [await desk.memberWith({ points: 100n }), await desk.memberWith({ points: 80n })];
  const code = await invite(mother);
  expect((await own(mother)).household).toBeNull();
  const seen = await by(father, () => desk.look.run(father.memberId, code!));
  expect(seen).toMatchObject({ inviterCustomerId: mother.customerId, members: 1 });
  const key = uuidv7();
  await accept(father, code!.toLowerCase().replaceAll('-', ' '), key);
  await accept(father, code, key);
  expect((await own(mother)).household).toMatchObject({
    own: { mayDraw: true, wording: agreed.text, wordedOn: today, consentedOn: today },
    others: [{ customerId: father.customerId, joinedOn: today, mayDraw: true }],
    ...{ unnamed: 0, drawers: 1, ownPoints: 100n, othersPoints: 80n },
  });
  await desk.spend.run({
    ...{ memberId: father.memberId, key: 'd', points: 150n, sourceKind: 'redemption', sourceId: 'r-1' },
  });
  expect((await own(father)).household).toMatchObject({ ownPoints: 0n, othersPoints: 30n });
  expect(await states(mother)).toEqual(['ACCEPTED']);
  expect(await toldOf(mother)).toBe(1);
  const { acts } = await desk.read.ofCustomer(father.customerId);
  expect(acts).toMatchObject([{ act: 'JOIN_HOUSEHOLD', actor: 'member', consentedOn: today, mayDraw: true }]);
  expect(await desk.booksAgree()).toBe(true);
});

it('lets one of many join who use a code at once, and nobody after them', async () => {
  const inviter = await desk.memberWith();
  const code = await invite(inviter);
  const crowd = await Promise.all(Array.from({ length: 8 }, () => desk.memberWith()));
  const answers = await Promise.allSettled(crowd.map((each) => accept(each, code)));
  const errors = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  expect(errors).toEqual(Array(7).fill(expect.objectContaining(unknown)));
  expect((await own(inviter)).household?.others).toHaveLength(1);
  await expect(accept(await desk.memberWith(), code)).rejects.toMatchObject(unknown);
});

it('answers an accept or a refusal that is sent again while the first is under way as it answers the first', async () => {
  const [inviter, guest, other] = [await desk.memberWith(), await desk.memberWith(), await desk.memberWith()];
  const [code, unwanted, key] = [await invite(inviter), await invite(inviter), uuidv7()];
  const five = (act: () => Promise<void>) => Promise.all(Array.from({ length: 5 }, act));
  await five(() => accept(guest, code, key));
  await five(() => by(other, () => desk.refuse.run(other.memberId, unwanted!, as(other))));
  expect((await own(inviter)).household?.others).toMatchObject([{ customerId: guest.customerId }]);
  expect(await states(inviter)).toEqual(['REFUSED', 'ACCEPTED']);
  expect(await toldOf(inviter)).toBe(1);
});

it('lets nobody join or refuse by a code that became another while they waited', async () => {
  const [inviter, guest] = [await desk.memberWith(), await desk.memberWith()];
  const code = await invite(inviter);
  const [open] = (await own(inviter)).invitations;
  let late: Promise<PromiseSettledResult<void>[]> | undefined;
  await desk.database.transaction(async (tx) => {
    await holdMembers(tx, [inviter.memberId]);
    late = Promise.allSettled([
      accept(guest, code),
      by(guest, () => desk.refuse.run(guest.memberId, code!, as(guest))),
    ]);
    const waiting = sql<object>`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    await eventually(async () => (await desk.database.rows(waiting)).length === 2, {
      what: 'both to wait for who invites',
    });
    await changeCode(tx, open!.invitationId, codeHash('another'));
  });
  const refusal = { status: 'rejected', reason: unknown };
  expect(await late).toMatchObject([refusal, refusal]);
  expect(await states(inviter)).toEqual(['OPEN']);
});

it('keeps a code for a day, for one use, and only while who made it wants and shares', async () => {
  const [inviter, guest] = [await desk.memberWith(), await desk.memberWith()];
  const late = await invite(inviter);
  await desk.database.rows(
    sql`update household_invitation set expires_at = now() where member_id = ${inviter.memberId}`,
  );
  await expect(accept(guest, late)).rejects.toMatchObject(unknown);

  const withdrawn = await invite(inviter);
  const [open] = (await own(inviter)).invitations;
  for (let times = 0; times < 2; times += 1)
    await by(inviter, () => desk.withdraw.run(inviter.memberId, open!.invitationId));
  await expect(accept(guest, withdrawn)).rejects.toMatchObject(unknown);

  const no = await invite(inviter);
  for (let times = 0; times < 2; times += 1)
    await by(guest, () => desk.refuse.run(guest.memberId, no!, as(guest)));
  await expect(accept(guest, no)).rejects.toMatchObject(unknown);

  const closed = await invite(inviter);
  await desk.change.run({ customerId: inviter.customerId, act: 'CLOSE', ...said() });
  await expect(accept(guest, closed)).rejects.toMatchObject(unknown);
  expect(await states(inviter)).toEqual(['WITHDRAWN', 'REFUSED', 'WITHDRAWN', 'EXPIRED']);
});

it('makes a lost answer good by a new code for the same invitation', async () => {
  const [inviter, guest] = [await desk.memberWith(), await desk.memberWith()];
  const key = uuidv7();
  const lost = await invite(inviter, true, key);
  const code = await invite(inviter, true, key);
  expect(await states(inviter)).toEqual(['OPEN']);
  await expect(invite(inviter, false, key)).rejects.toMatchObject({ code: 'KEY_REUSED' });
  await expect(accept(guest, lost)).rejects.toMatchObject(unknown);
  const joining = uuidv7();
  await accept(guest, code, joining);
  expect(await invite(inviter, true, key)).toBeUndefined();
  const another = await invite(inviter);
  await expect(accept(guest, another, joining)).rejects.toMatchObject({ code: 'KEY_REUSED' });
  const kept = await desk.database.rows<{ row: string }>(
    sql`select household_invitation::text as row from household_invitation`,
  );
  expect(JSON.stringify(kept)).not.toContain(another!);
});

it('stops whoever guesses, also many guesses at once, and with them the right code', async () => {
  const [inviter, guesser] = [await desk.memberWith(), await desk.memberWith()];
  const code = await invite(inviter);
  const guesses = Array.from({ length: 3 * invitationRules.dayGuessesMax }, (_, n) =>
    by(guesser, () => desk.look.run(guesser.memberId, `AAAA-AAAA-AA${String(n).padStart(2, '0')}`)),
  );
  const codes = (await Promise.allSettled(guesses)).map((answer) =>
    answer.status === 'rejected' ? (answer.reason as { code: string }).code : 'found',
  );
  expect(codes.filter((each) => each === 'INVITATION_UNKNOWN')).toHaveLength(invitationRules.dayGuessesMax);
  await expect(accept(guesser, code)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  const joining = await desk.memberWith();
  await accept(joining, code);
  await desk.database.rows(sql`update invitation_guess set at = at - interval '1 day'`);
  await expect(accept(joining, 'AAAA-AAAA-AAAA')).rejects.toMatchObject(unknown);
  const kept = await desk.database.rows(sql`select member_id as "memberId" from invitation_guess`);
  expect(kept).toEqual([{ memberId: joining.memberId }]);
});

it('is open to those who may use the points of the household, ten times a day', async () => {
  const [mother, child, guest] = [await desk.memberWith(), await desk.memberWith(), await desk.memberWith()];
  await accept(child, await invite(mother, false));
  expect((await own(child)).household).toMatchObject({ own: { mayDraw: false }, othersPoints: null });
  await expect(invite(child)).rejects.toMatchObject(refused('MAY_NOT_INVITE'));
  const code = await invite(mother);
  await expect(accept(mother, code)).rejects.toMatchObject(refused('OWN_INVITATION'));
  await expect(accept(child, code)).rejects.toMatchObject(refused('IN_A_HOUSEHOLD'));
  await desk.change.run({ customerId: guest.customerId, act: 'BLOCK', ...said() });
  await expect(accept(guest, code)).rejects.toMatchObject({ code: 'ACCOUNT_STATE' });
  for (let made = 2; made < invitationRules.dayMax; made += 1) await invite(mother);
  await expect(invite(mother)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});

it('shows whom staff put into a household only once they agree to it themselves', async () => {
  const [mother, father] = [await desk.memberWith({ points: 10n }), await desk.memberWith({ points: 20n })];
  const consent = { consentedOn: today, mayDraw: true, ...said() };
  await desk.join.run({ customerId: mother.customerId, withMemberNumber: null, ...consent });
  await desk.join.run({
    ...{ customerId: father.customerId, withMemberNumber: mother.memberNumber, ...consent, key: uuidv7() },
  });
  expect((await own(mother)).household).toMatchObject({ others: [], unnamed: 1, othersPoints: 20n });
  for (let times = 0; times < 2; times += 1) await by(father, () => desk.agree.run(father.memberId, agreed));
  expect((await own(mother)).household).toMatchObject({
    ...{ others: [{ customerId: father.customerId }], unnamed: 0, own: { wording: null } },
  });
  const leaving = { customerId: father.customerId, ...said() };
  for (let times = 0; times < 2; times += 1) await desk.leave.run(leaving);
  expect((await own(mother)).household).toMatchObject({ others: [], unnamed: 0, othersPoints: 0n });
  await expect(by(father, () => desk.agree.run(father.memberId, agreed))).rejects.toMatchObject(
    refused('IN_NO_HOUSEHOLD'),
  );
});

it('tells everybody in a household who comes, leaves or is merged, whichever office they belong to', async () => {
  const at = async (orgPath: string, points = 10n) => {
    const who = await desk.memberWith({ points });
    const { customerId } = who;
    await desk.database.transaction((tx) => noteOffices(tx, [{ customerId, orgPath, version: 1n }]));
    return who;
  };
  const [mother, father] = [await at('/32/3201'), await at('/33/3301')];
  const [child, twin] = [await at('/32/3201'), await at('/32/3201')];
  await accept(father, await invite(mother));
  const caller: Caller = {
    ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/32' },
    grants: [{ role: 'branch-manager', orgPath: '/32' }],
  };
  const { customerId } = child;
  const order = () => ({ customerId, caller, ...said() });
  const joining = { withMemberNumber: mother.memberNumber, consentedOn: today, mayDraw: true };
  await runInCall(newCall({ caller }), async () => {
    await expect(desk.read.demandOffice(customerId, ['/32'], father.memberNumber)).rejects.toMatchObject({
      code: 'MEMBER_UNKNOWN',
    });
    await desk.join.run({ ...order(), ...joining });
    await desk.leave.run(order());
    await desk.join.run({ ...order(), ...joining });
    const merge = { ...order(), intoMemberNumber: twin.memberNumber };
    for (let times = 0; times < 2; times += 1) await desk.merge.run(merge);
  });
  expect([await toldOf(father), await toldOf(mother), await toldOf(child)]).toEqual([4, 5, 0]);
  const posted = await desk.database.rows(
    sql`select actor from ledger_entry where member_id = ${twin.memberId} and kind = 'MERGE_IN'`,
  );
  expect(posted).toEqual([{ actor: 'staff:E1' }]);
});

it('has what a member agreed to in their copy from the invitation on, with the day they did', async () => {
  const [inviter, guest] = [await desk.memberWith(), await desk.memberWith()];
  const data = new PersonalData(desk.database, desk.clock);
  const copied = async () => (await data.page(inviter.customerId, undefined)).sections[1]!.rows;
  const code = await invite(inviter);
  await invite(inviter);
  expect(await copied()).toEqual([['', '', today, 'true', today, agreed.text]]);
  await accept(guest, code);
  desk.calendar.today = localDate('2026-09-17');
  await invite(inviter);
  desk.calendar.today = today;
  expect(await copied()).toEqual([[today, '', today, 'true', today, agreed.text]]);
});

it('closes by a member only what is theirs to close, for the points they were told of', async () => {
  const member = await desk.memberWith({ points: 30n }, { points: 40n, activeOn: '2026-12-01' });
  const { customerId, memberId } = member;
  const close = (forfeits: bigint, key: string = uuidv7()) =>
    by(member, () =>
      desk.change.run({ customerId, act: 'CLOSE', key, own: { forfeits }, ...byMember, caller: as(member) }),
    );
  const change = (act: 'BLOCK' | 'UNBLOCK') => desk.change.run({ customerId, act, ...said() });
  expect(await own(member)).toMatchObject({ forfeits: 70n, openActs: ['PAUSE', 'CLOSE'], held: 0n });
  await expect(close(30n)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE', facts: { lost: '70' } });
  await change('BLOCK');
  expect((await own(member)).openActs).toEqual([]);
  await expect(close(70n)).rejects.toMatchObject({ code: 'ACCOUNT_STATE' });
  await change('UNBLOCK');
  const key = uuidv7();
  for (let times = 0; times < 2; times += 1) await close(70n, key);
  expect(await own(member)).toMatchObject({ state: 'CLOSED', forfeits: 0n, reopenUntil: '2026-12-15' });
  await desk.change.run({ customerId, act: 'REOPEN', ...said() });
  expect(await desk.account(memberId)).toMatchObject({ available: 30n, pending: 40n });
});
