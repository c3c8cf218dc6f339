import { AuditTrail } from '@evergreen/audit';
import { fromBinary } from '@bufbuild/protobuf';
import { NoticesRequestedSchema } from '@evergreen/contracts/notices';
import { PointsOrderedSchema } from '@evergreen/contracts/rewards';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { type Clock, localDateIn, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { currentScope } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import type { EventPlan, SessionPlan } from '../../domain/events/member-event.ts';
import { invitationOf } from '../../persistence/events/invitations.repository.ts';
import { eventsOfIds } from '../../persistence/events/events.repository.ts';
import { migrations } from '../../persistence/migrations.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { GivePoints } from '../value-guard/give-points.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { PublishValueRules } from '../value-guard/publish-value-rules.ts';
import { AnswerInvitation } from './answer-invitation.ts';
import { AttendancePoints } from './attendance-points.ts';
import { CheckIn, type DoorOrder } from './check-in.ts';
import { GiveFeedback } from './give-feedback.ts';
import { GiveOffers } from './give-offers.ts';
import { InviteCustomers } from './invite-customers.ts';
import { OwnInvitations } from './own-invitations.ts';
import { PersonEvents } from './person-events.ts';
import { ReadEvents } from './read-events.ts';
import { SweepEvents } from './sweep-events.ts';
import { TellActs } from './tell-acts.ts';
import { TellGuests } from './tell-guests.ts';
import { WriteEvents } from './write-events.ts';

const zone = 'Asia/Shanghai';
const hourMs = 3_600_000;
/** When stories begin: a week before the event. */
export const begin = new Date('2026-12-05T02:00:00Z');
export const startsAt = new Date('2026-12-12T06:00:00Z');

export const marketing: Caller = {
  ...{ kind: 'staff', accountId: 'm', staffNumber: 'E007', name: 'N', orgPath: '/' },
  grants: [{ role: 'marketing', orgPath: '/' }],
};
export const doorkeeper: Caller = {
  ...{ kind: 'staff', accountId: 'v', staffNumber: 'E031', name: 'N', orgPath: '/32' },
  grants: [{ role: 'visit-officer', orgPath: '/32' }],
};
export const memberOf = (customerId: string): Caller => ({
  ...{ kind: 'member', accountId: 'a', memberId: customerId, customerId },
});

export const sessionOf = (more: Partial<SessionPlan> = {}): SessionPlan => ({
  ...{ id: undefined, startsAt, endsAt: new Date(startsAt.getTime() + 2 * hourMs), capacity: 2, partyMax: 2 },
  ...more,
});

export const planOf = (more: Partial<EventPlan> = {}): EventPlan => ({
  ...{ kind: 'visit-day', orgPath: '/32', name: { zh: '参观日', en: 'Visit day' }, offerHours: 24 },
  ...{ description: { zh: '看一看', en: 'Look' }, place: { zh: '总部', en: 'Head office' }, points: 100 },
  ...{ answerUntil: new Date('2026-12-10T10:00:00Z'), pointsMonths: 12, reminderDays: [3, 1] },
  ...{ feedbackDays: 14, hasWalkIns: false, sessions: [sessionOf()] },
  ...more,
});

/** The use cases of events on a database of their own, at a time that the test sets. */
export async function eventsWorld() {
  const { database, close } = await testDatabase({ migrations, poolMax: 20, as: 'app', scope: currentScope });
  let now = begin;
  // It goes on a little with each look, so that what was written first comes first.
  const clock: Clock = {
    now: () => (now = new Date(now.getTime() + 1)),
    today: () => localDateIn(zone, now),
  };
  await new PublishValueRules(database, clock).onModuleInit();
  const outbox = new Outbox(clock);
  const configuration = { EVERGREEN_ZONE: zone };
  const audit = new AuditTrail('rewards', outbox, clock);
  const tell = new TellGuests(new NoticeRequests('rewards', outbox), configuration);
  const acts = new TellActs(outbox);
  const offers = new GiveOffers(tell);
  const points = new AttendancePoints(
    new GivePoints(new GuardValue(clock), new OrderPoints(outbox, clock), outbox),
    tell,
  );
  const invite = new InviteCustomers(tell);
  const answer = new AnswerInvitation(database, offers, tell, acts, audit);
  const door = new CheckIn(database, tell, acts, points, audit);
  const feedback = new GiveFeedback(database, tell, audit);
  const own = new OwnInvitations(database, clock, tell, configuration);
  const write = new WriteEvents(database, offers, tell, audit);
  const read = new ReadEvents(database);
  const sweep = new SweepEvents(database, clock, offers, tell);
  const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);
  const author = { caller: marketing, accountId: 'm' };
  const draft = (
    plan: EventPlan,
    more: { key?: string; eventId?: Uuid; basedOn?: number } = {},
  ): Promise<Uuid> =>
    as(marketing, () =>
      write.draft(author, {
        ...{ key: uuidv7(), eventId: undefined, basedOn: 0, plan, at: now },
        ...more,
      }),
    );
  return {
    ...{ database, close, as, author, write, read, invite, feedback, own, sweep, draft },
    person: new PersonEvents(database, clock, offers),
    at: (instant: Date | string) => void (now = new Date(instant)),
    after: (hours: number) => void (now = new Date(now.getTime() + hours * hourMs)),
    now: () => now,
    /** A published event. @returns its id, and those of its sessions */
    async published(plan: EventPlan = planOf()): Promise<{ id: Uuid; sessions: Uuid[] }> {
      const id = await draft(plan);
      await as(marketing, () => write.publish(author, id, 1, now));
      const [event] = await eventsOfIds(database, [id]);
      return { id, sessions: event!.plan.sessions.map((session) => session.id) };
    },
    async invited(eventId: Uuid, count: number): Promise<Uuid[]> {
      const customers = Array.from({ length: count }, () => ({ customerId: uuidv7(), key: 'k' }));
      const order = { eventId, customers, sourceKind: 'test', sourceId: 't', at: now };
      await database.transaction((tx) => invite.run(tx, order));
      return customers.map(({ customerId }) => customerId);
    },
    answer: (
      eventId: string,
      customerId: string,
      coming: { sessionId: string; companions?: number } | undefined,
      key: string = uuidv7(),
    ): Promise<void> =>
      as(memberOf(customerId), () =>
        answer.run({
          ...{ eventId, customerId, key, at: now, by: memberOf(customerId) },
          coming: coming && { companions: 0, ...coming },
        }),
      ),
    checkIn: (eventId: string, sessionId: string, guest: DoorOrder['guest'], key: string = uuidv7()) =>
      as(doorkeeper, () => door.run({ eventId, sessionId, key, guest, at: now, caller: doorkeeper })),
    undo: (eventId: string, customerId: string, key: string = uuidv7()) =>
      as(doorkeeper, () => door.undo({ eventId, customerId, key, at: now, caller: doorkeeper })),
    invitation: async (eventId: string, customerId: string) =>
      (await invitationOf(database, eventId, customerId))!,
    async event(eventId: string) {
      return (await eventsOfIds(database, [eventId]))[0]!;
    },
    /** Notices asked for so far about an event, as template and customer. */
    async notices(eventId: string): Promise<[string, string][]> {
      const rows = await database.rows<{ payload: Buffer }>(
        sql`select payload from outbox where subject like '%notices-requested%' order by created_at, id`,
      );
      return rows
        .flatMap(({ payload }) => fromBinary(NoticesRequestedSchema, payload).notices)
        .filter(({ link }) => link.endsWith(eventId))
        .map(({ template, customerId }) => [template, customerId]);
    },
    /** Points ordered so far for an event. */
    async points(eventId: string): Promise<string[]> {
      const rows = await database.rows<{ payload: Buffer }>(
        sql`select payload from outbox where subject like '%points-ordered%' order by created_at, id`,
      );
      return rows
        .flatMap(({ payload }) => fromBinary(PointsOrderedSchema, payload).orders)
        .filter(({ sourceId }) => sourceId === eventId)
        .map(({ order }) => (order.case === 'award' ? `award ${order.value.points}` : (order.case ?? '')));
    },
  };
}
