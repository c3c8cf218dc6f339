import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** Who has a place in a session, or waits for one. */
export async function guestsOfSession(reader: Reader, eventId: string, sessionId: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select customer_id as id from event_invitation
    where event_id = ${eventId} and session_id = ${sessionId} and state in ('yes', 'offered', 'waiting')
    order by customer_id`);
  return rows.map(({ id }) => id);
}

/** Whether anybody has ever chosen it. */
export async function hasInvitations(reader: Reader, eventId: string, sessionId: string): Promise<boolean> {
  const rows = await reader.rows(sql`
    select from event_invitation where event_id = ${eventId} and session_id = ${sessionId} limit 1`);
  return rows.length > 0;
}

/** The event is cancelled: no place is held and nobody waits. @returns who must hear of it: all who had not said no */
export async function cancelInvitations(tx: Transaction, eventId: string): Promise<string[]> {
  await tx.rows(sql`update event_session set seats_taken = 0 where event_id = ${eventId}`);
  const rows = await tx.rows<{ id: string }>(sql`
    update event_invitation set state = 'cancelled', waiting_n = null, offered_until = null, changes = changes + 1
    where event_id = ${eventId} and state in ('invited', 'yes', 'offered', 'waiting')
    returning customer_id as id`);
  return rows.map(({ id }) => id).sort();
}

/** Events of the past, with which a demonstration begins, are left alone for so long: their guests answer meanwhile. */
const pastWrittenMs = 120_000;

/** No event but one of the past is written after its answers are over. */
const isPastWriting = (now: Date) => {
  const since = new Date(now.getTime() - pastWrittenMs);
  return sql`(drafted_at > answer_until and drafted_at > ${since})`;
};

/** A session that is over and was not settled yet. */
export interface EndedSession {
  readonly eventId: Uuid;
  readonly sessionId: Uuid;
}

export function endedSessions(reader: Reader, now: Date, limit: number): Promise<EndedSession[]> {
  return reader.rows<EndedSession>(sql`
    select s.event_id as "eventId", s.id as "sessionId"
    from event_session s join member_event e on e.id = s.event_id
    where e.state in ('published', 'closed') and s.settled_at is null and s.ends_at <= ${now}
      and not ${isPastWriting(now)}
    order by s.ends_at limit ${limit}`);
}

/** Whether each session of an event is over and settled. */
export async function areSettled(tx: Transaction, eventId: string): Promise<boolean> {
  const left = await tx.rows(sql`
    select from event_session where event_id = ${eventId} and settled_at is null limit 1`);
  return left.length === 0;
}

/** Whoever had a place and did not come; who waited in vain. @returns who was there */
export async function settleSession(
  tx: Transaction,
  { eventId, sessionId }: EndedSession,
  now: Date,
): Promise<string[]> {
  await tx.rows(sql`
    update event_session set settled_at = ${now} where event_id = ${eventId} and id = ${sessionId}`);
  await tx.rows(sql`
    update event_invitation set state = case when state = 'yes' then 'no-show' else 'lapsed' end, waiting_n = null,
      offered_until = null
    where event_id = ${eventId} and session_id = ${sessionId} and state in ('yes', 'offered', 'waiting')`);
  const rows = await tx.rows<{ id: string }>(sql`
    select customer_id as id from event_invitation
    where event_id = ${eventId} and session_id = ${sessionId} and state = 'attended' order by customer_id`);
  return rows.map(({ id }) => id);
}

/** Events of which an offer has passed. */
export async function eventsWithPassedOffers(reader: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select distinct event_id as id from event_invitation
    where state = 'offered' and offered_until <= ${now} limit ${limit}`);
  return rows.map(({ id }) => id);
}

/** Published events whose time to answer is over. */
export async function eventsToClose(reader: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select id from member_event
    where state = 'published' and answer_until < ${now} and not ${isPastWriting(now)} limit ${limit}`);
  return rows.map(({ id }) => id);
}

/** Sessions to come of events with reminders, that begin before an instant. */
export function sessionsToRemindOf(
  reader: Reader,
  now: Date,
  before: Date,
): Promise<{ readonly eventId: Uuid; readonly sessionId: Uuid }[]> {
  return reader.rows(sql`
    select s.event_id as "eventId", s.id as "sessionId"
    from event_session s join member_event e on e.id = s.event_id
    where e.state in ('published', 'closed') and s.starts_at > ${now} and s.starts_at < ${before}
      and cardinality(e.reminder_days) > 0`);
}

/** Who comes to a session: when they said so, and of which days before it they were reminded. */
export function placedGuests(
  reader: Reader,
  eventId: string,
  sessionId: string,
): Promise<{ readonly customerId: Uuid; readonly answeredAt: Date; readonly done: number[] }[]> {
  return reader.rows(sql`
    select i.customer_id as "customerId", i.answered_at as "answeredAt",
      array(select r.days from event_reminder r where r.customer_id = i.customer_id and r.event_id = i.event_id
        and r.session_id = i.session_id) as done
    from event_invitation i
    where i.event_id = ${eventId} and i.session_id = ${sessionId} and i.state = 'yes'`);
}

/** Notes of which days guests are reminded. @returns what is new */
export function noteReminders(
  tx: Transaction,
  of: { readonly eventId: string; readonly sessionId: string; readonly orgPath: string; readonly at: Date },
  reminders: readonly { readonly customerId: string; readonly days: number }[],
): Promise<{ readonly customerId: string; readonly days: number }[]> {
  return tx.rows(sql`
    insert into event_reminder (customer_id, event_id, session_id, days, org_path, at)
    select n.customer_id, ${of.eventId}, ${of.sessionId}, n.days, ${of.orgPath}, ${of.at}
    from unnest(${reminders.map(({ customerId }) => customerId)}::uuid[],
      ${reminders.map(({ days }) => days)}::int[]) as n (customer_id, days)
    order by n.customer_id, n.days
    on conflict do nothing returning customer_id as "customerId", days`);
}
