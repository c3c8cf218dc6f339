import { setTimeout as delay } from 'node:timers/promises';
import { RunState } from '@evergreen/contracts';
import {
  EventInvitationService,
  EventKind,
  EventState,
  InvitationStanding,
  type MemberEvent,
  MemberEventService,
} from '@evergreen/contracts/rewards';
import { RemoteError } from '@evergreen/rpc';
import type { Operator } from '../operator/operator.ts';
import { plusDays } from './book.ts';
import { branch } from './desk-work.ts';

/** The insurer's zone, in which the events are. */
const offset = '+08:00';
const invitedWithinMs = 60_000;

const at = (day: string, time: string): string => `${day}T${time}:00${offset}`;

interface Texts {
  readonly name: readonly [zh: string, en: string];
  readonly description: readonly [zh: string, en: string];
  readonly place: readonly [zh: string, en: string];
}

const visit: Texts = {
  name: ['公司参观日：看看理赔怎么做', 'Visit day: how claims are settled'],
  description: [
    '参观定损中心和客服现场，和理赔员聊一聊，最后有提问时间。现场有茶点，可带家人。',
    'See the assessment centre and the service floor, talk to claims staff, and ask your questions. Tea is served; family is welcome.',
  ],
  place: ['南京市鼓楼区中山北路 100 号一楼', '100 Zhongshan North Road, Gulou, Nanjing, ground floor'],
};
const family: Texts = {
  name: ['冬季安全驾驶家庭日', 'Family day: driving in winter'],
  description: [
    '试驾场体验冰雪路面，儿童交通安全小课堂。请穿防滑鞋。',
    'Try an icy track with an instructor; road safety for children. Please wear shoes that do not slip.',
  ],
  place: ['南京市江宁区安全驾驶中心', 'Safe Driving Centre, Jiangning, Nanjing'],
};
const talk: Texts = {
  name: ['讲座：新能源车怎么保', 'Talk: insuring an electric car'],
  description: [
    '电池、自燃、充电桩责任，逐条讲清楚。',
    'Batteries, fires and charging points: what is covered and what is not.',
  ],
  place: ['杭州市西湖区分公司二楼', 'Xihu branch, Hangzhou, first floor'],
};

interface DemoSession {
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
}

interface DemoEvent {
  readonly key: string;
  readonly kind: EventKind;
  readonly orgPath: string;
  readonly texts: Texts;
  readonly on: string;
  readonly sessions: readonly DemoSession[];
  readonly points: bigint;
  readonly partyMax: number;
}

const halves = (capacity: number): DemoSession[] => [
  { from: '09:30', to: '11:30', capacity },
  { from: '14:00', to: '16:00', capacity },
];

function events(today: string): Record<'past' | 'ahead' | 'family' | 'draft', DemoEvent> {
  const shared = { kind: EventKind.VISIT_DAY, orgPath: branch, texts: visit, points: 100n, partyMax: 3 };
  return {
    past: { ...shared, key: 'demo/visit-past', on: plusDays(today, -12), sessions: halves(40) },
    ahead: { ...shared, key: 'demo/visit-ahead', on: plusDays(today, 9), sessions: halves(16) },
    family: {
      ...shared,
      ...{ key: 'demo/family', kind: EventKind.FAMILY_DAY, texts: family, partyMax: 5, points: 0n },
      ...{ on: plusDays(today, 20), sessions: [{ from: '10:00', to: '15:00', capacity: 120 }] },
    },
    draft: {
      ...shared,
      ...{ key: 'demo/talk', kind: EventKind.TALK, orgPath: '/33/3301', texts: talk, partyMax: 1 },
      ...{ on: plusDays(today, 30), sessions: [{ from: '19:00', to: '20:30', capacity: 60 }] },
    },
  };
}

/**
 * Events of the demonstration: a visit day that was held, one ahead with more guests than seats, a family day nobody has
 * answered yet but the first guests, and a talk in draft. Doing it again changes nothing.
 */
export async function holdEvents(operator: Operator, today: string, refs: readonly string[]): Promise<void> {
  const { past, ahead, family: familyDay, draft: talkEvening } = events(today);
  await write(operator, talkEvening);
  await hold(operator, past, refs).catch(unlessSettled);
  await fill(operator, ahead, refs);
  await open(operator, familyDay, refs);
}

/** Done before an interruption, and settled since then. */
function unlessSettled(error: unknown): void {
  if (!(error instanceof RemoteError) || error.code !== 'EVENT_STATE') throw error;
}

async function write(operator: Operator, plan: DemoEvent): Promise<MemberEvent> {
  const { key, kind, orgPath, texts, on, sessions, points, partyMax } = plan;
  const { event } = await operator.rpc.service(MemberEventService).draftMemberEvent({
    ...{ key, basedOn: 0 },
    plan: {
      ...{ kind, orgPath, nameZh: texts.name[0], nameEn: texts.name[1], points, pointsMonths: 12 },
      ...{ descriptionZh: texts.description[0], descriptionEn: texts.description[1] },
      ...{ placeZh: texts.place[0], placeEn: texts.place[1], answerUntil: at(plusDays(on, -2), '18:00') },
      ...{ offerHours: 24, reminderDays: [3, 1], feedbackDays: 30, walkIns: true },
      sessions: sessions.map(({ from, to, capacity }) => ({
        ...{ startsAt: at(on, from), endsAt: at(on, to), capacity, partyMax },
      })),
    },
  });
  return event!;
}

/** Publishes it and invites. @param refs numbers of customers. @param since when that was; undefined: now. @returns the guests, the first of the book first */
async function invite(
  operator: Operator,
  event: MemberEvent,
  refs: readonly string[],
  since?: string,
): Promise<readonly string[]> {
  const service = operator.rpc.service(MemberEventService);
  const { eventId, revision } = event;
  const moment = since === undefined ? {} : { at: since };
  if (event.state === EventState.DRAFT) await service.publishMemberEvent({ eventId, revision, ...moment });
  const audience = { case: 'numbers' as const, value: { sourceRefs: [...refs] } };
  await service.startInvitations({ eventId, key: 'demo', audience, ...moment });
  for (const until = Date.now() + invitedWithinMs; Date.now() < until; await delay(200)) {
    const { invitationRuns } = await service.getMemberEvent({ eventId });
    if (invitationRuns.every(({ progress }) => progress?.state === RunState.SUCCEEDED)) break;
  }
  const all = { eventId, standing: InvitationStanding.UNSPECIFIED, limit: 500 };
  const { invitations } = await operator.rpc.service(EventInvitationService).listEventInvitations(all);
  return invitations.map(({ customerId }) => customerId);
}

type Said = Parameters<typeof answer>[2];

function answer(
  operator: Operator,
  { eventId }: MemberEvent,
  said: {
    readonly customerId: string;
    readonly sessionId?: string;
    readonly companions?: number;
    readonly at?: string;
  },
) {
  const { sessionId, companions = 0, ...rest } = said;
  const coming = sessionId === undefined ? { coming: false } : { coming: true, sessionId };
  return operator.rpc
    .service(EventInvitationService)
    .answerInvitation({ eventId, key: 'demo/answer', companions, ...coming, ...rest });
}

const opinions = [
  [5, '讲解很清楚，孩子也爱听 (clear, and the children listened)'],
  [4, '停车位少 (too few parking places)'],
  [5, ''],
  [3, '下午场人太多 (the afternoon was crowded)'],
  [5, '终于知道定损怎么算 (now I know how damage is assessed)'],
] as const;

/** Held: of every eight two never answered or said no, one did not come; the others came, and half of them said how it was. */
async function hold(operator: Operator, plan: DemoEvent, refs: readonly string[]): Promise<void> {
  const event = await write(operator, plan);
  const guests = await invite(operator, event, refs, at(plusDays(plan.on, -21), '10:00'));
  const door = operator.rpc.service(EventInvitationService);
  const answeredAt = at(plusDays(plan.on, -15), '20:00');
  for (const [n, customerId] of guests.entries()) {
    if (n % 8 === 3) continue;
    const { sessionId } = event.sessions[n % 2]!;
    const said: Said = { customerId, at: answeredAt };
    await answer(operator, event, n % 8 === 6 ? said : { ...said, sessionId, companions: n % 3 });
    if (n % 8 === 6 || n % 8 === 5) continue;
    const { from, to } = plan.sessions[n % 2]!;
    await door.checkInGuest({
      ...{ eventId: event.eventId, sessionId, key: 'demo/door', at: at(plan.on, from) },
      guest: { case: 'customerId', value: customerId },
    });
    const [rating, words] = opinions[n % opinions.length]!;
    // The first guest, as whom one signs in, still has it to say.
    if (n > 0 && n % 2 === 0)
      await door.giveEventFeedback({
        ...{ eventId: event.eventId, key: 'demo/said', customerId, rating, words, at: at(plan.on, to) },
      });
  }
}

/** More come to the morning than there are seats: who is late waits. The first guest has not answered yet. */
async function fill(operator: Operator, plan: DemoEvent, refs: readonly string[]): Promise<void> {
  const event = await write(operator, plan);
  const guests = await invite(operator, event, refs);
  const [morning, afternoon] = event.sessions;
  for (const [n, customerId] of guests.slice(1, 31).entries()) {
    const { sessionId } = n % 4 === 3 ? afternoon! : morning!;
    await answer(
      operator,
      event,
      n % 9 === 8 ? { customerId } : { customerId, sessionId, companions: n % 2 },
    );
  }
}

/** The first guests come; the first of all, as whom one signs in, with a companion. */
async function open(operator: Operator, plan: DemoEvent, refs: readonly string[]): Promise<void> {
  const event = await write(operator, plan);
  const guests = await invite(operator, event, refs);
  const { sessionId } = event.sessions[0]!;
  for (const [n, customerId] of guests.slice(0, 14).entries())
    await answer(operator, event, { customerId, sessionId, companions: n === 0 ? 1 : n % 4 });
}
