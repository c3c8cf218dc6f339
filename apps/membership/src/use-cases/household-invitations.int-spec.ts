import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { invitationRules } from '../domain/household-invitation.ts';
import { agreedWording, householdWording } from '../domain/household-wording.ts';
import { byMember } from '../domain/own-act.ts';
import { memberDesk, said } from './members.fixture.ts';

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
  await accept(await desk.memberWith(), code);
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
