import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { eventually } from '@evergreen/testing/eventually';
import { importMembers } from './import-members.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const phone = '13800006666';
const ref = 'C-6';
const rows = [`${ref},方敏,${phone},/32/3201,P-6,V-6,,3,agent,2026-01-01,2026-12-31,2762.00`];

/** An event that begins in so many seconds: the door is open already. */
export function eventPlan(begins: number, lasts: number) {
  const at = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();
  const words = (zh: string, en: string) => ({ zh, en });
  return {
    ...{ kind: 'VISIT_DAY', orgPath: '/32/3201', name: words('公司参观日', 'Company visit day') },
    ...{ description: words('看一看理赔中心', 'See the claims centre'), place: words('南京', 'Nanjing') },
    ...{ answerUntil: at(begins), offerHours: 24, points: 100, pointsMonths: 12, reminderDays: [1] },
    ...{ feedbackDays: 14, hasWalkIns: false },
    sessions: [{ startsAt: at(begins), endsAt: at(begins + lasts), capacity: 5, partyMax: 2 }],
  };
}

interface Own {
  readonly eventId: string;
  readonly passCode: string | null;
  readonly sessions: readonly { readonly id: string }[];
}

/** An event is written, told, answered and held; each act found in the audit. */
export async function eventActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const operator = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, operator, rows);
  const [member, marketing] = await Promise.all([
    SignedIn.as(stack.url, 'MEMBER', phone),
    SignedIn.as(stack.url, 'STAFF', 'E002'),
  ]);
  const draft = async (begins = 1_200, lasts = 3_600): Promise<string> => {
    const input = { key: randomUUID(), basedOn: 0, ...eventPlan(begins, lasts) };
    const text = '($i: MemberEventInput!) { draftMemberEvent(input: $i) { id } }';
    const { id } = await change<{ id: string }>(marketing, 'draftMemberEvent', text, { i: input });
    await written('event.drafted', id);
    return id;
  };
  const publish = async (id: string): Promise<void> => {
    const text = '($id: ID!) { publishMemberEvent(id: $id, revision: 1) { state } }';
    await change(marketing, 'publishMemberEvent', text, { id });
    await written('event.published', id);
  };
  // Over before the other one is: it is put away at the end.
  const short = await draft(10, 1);
  await publish(short);
  const called = await draft();
  await publish(called);
  const off = '($id: ID!) { cancelMemberEvent(id: $id, reasonZh: "台风", reasonEn: "A typhoon") { state } }';
  await change(marketing, 'cancelMemberEvent', off, { id: called });
  await written('event.cancelled', called);

  const id = await draft();
  await publish(id);
  await invited(marketing, member, id, change);
  await written('event.invitations-started', id);
  await attended({ marketing, member, id }, change, written);
  const close = '($id: ID!) { closeMemberEvent(id: $id) { state } }';
  await change(marketing, 'closeMemberEvent', close, { id });
  await written('event.closed', id);
  const archive = '($id: ID!) { archiveMemberEvent(id: $id) { state } }';
  // It is put away once it was held, and not before.
  const early = await marketing.ask(`mutation${archive}`, { id });
  assert.equal(early.errors[0]?.extensions?.code, 'EVENT_STATE');
  const isHeld = async () => (await marketing.ask(`mutation${archive}`, { id: short })).errors.length === 0;
  await eventually(isHeld, { what: 'the short event to be over', timeoutMs: 40_000, everyMs: 500 });
  await change(marketing, 'archiveMemberEvent', archive, { id: short });
  await written('event.archived', short);
}

/** The customer says yes to marketing, and is invited by number. */
async function invited(
  marketing: SignedIn,
  member: SignedIn,
  eventId: string,
  change: Change,
): Promise<void> {
  await member.get('mutation($i: ConsentsInput!) { changeConsents(input: $i) { mayChange } }', {
    i: { key: randomUUID(), choices: [{ channel: 'IN_APP', purpose: 'MARKETING', given: true }] },
  });
  const isInvited = async () => {
    const input = { key: randomUUID(), eventId, numbers: [ref] };
    await change(
      marketing,
      'inviteToEvent',
      '($i: InviteToEventInput!) { inviteToEvent(input: $i) { startedBy } }',
      { i: input },
    );
    return (await ownOf(member, eventId)) !== undefined;
  };
  await eventually(isInvited, { what: 'the invitation', timeoutMs: 60_000, everyMs: 500 });
}

async function ownOf(member: SignedIn, eventId: string): Promise<Own | undefined> {
  const { ownInvitations } = await member.get<{ ownInvitations: Own[] }>(
    '{ ownInvitations { eventId passCode sessions { id } } }',
  );
  return ownInvitations.find((each) => each.eventId === eventId);
}

async function attended(
  { marketing, member, id: eventId }: { marketing: SignedIn; member: SignedIn; id: string },
  change: Change,
  written: Written,
): Promise<void> {
  const [session] = (await ownOf(member, eventId))!.sessions;
  const sessionId = session!.id;
  const answer = { key: randomUUID(), eventId, isComing: true, sessionId, companions: 1 };
  const answering = '($i: AnswerInvitationInput!) { answerInvitation(input: $i) { passCode } }';
  const { passCode } = await change<{ passCode: string }>(member, 'answerInvitation', answering, {
    i: answer,
  });
  await written('event.answered', eventId);
  const door = async (): Promise<{ answer: string; invitation: { guest: { customerId: string } } }> => {
    const input = { key: randomUUID(), eventId, sessionId, code: passCode };
    const text =
      '($i: CheckInInput!) { checkInGuest(input: $i) { answer invitation { guest { customerId } } } }';
    return change(marketing, 'checkInGuest', text, { i: input });
  };
  const { invitation } = await door();
  await written('event.checked-in', eventId);
  const undo = { key: randomUUID(), eventId, customerId: invitation.guest.customerId };
  const undoing = '($i: UndoCheckInInput!) { undoCheckIn(input: $i) { checkedInBy } }';
  await change(marketing, 'undoCheckIn', undoing, { i: undo });
  await written('event.check-in-undone', eventId);
  assert.equal((await door()).answer, 'CHECKED_IN');
  const feedback = { key: randomUUID(), eventId, rating: 5, words: '很好' };
  const saying = '($i: EventFeedbackInput!) { giveEventFeedback(input: $i) { rating } }';
  await change(member, 'giveEventFeedback', saying, { i: feedback });
  await written('event.feedback-given', eventId);
}
