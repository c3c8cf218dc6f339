import type { Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { EventKind, EventPlan, EventState, InBoth } from '../../domain/events/member-event.ts';

export interface SessionKept {
  readonly id: Uuid;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly partyMax: number;
  /** By confirmed places and offers. */
  readonly seatsTaken: number;
}

/** An event with its sessions, the earliest first. */
export interface EventKept {
  readonly id: Uuid;
  readonly revision: number;
  /** Of the order that made the newest revision. */
  readonly revisionKey: string;
  readonly state: EventState;
  readonly plan: Omit<EventPlan, 'sessions'> & { readonly sessions: readonly SessionKept[] };
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly publishedAt: Date | null;
  /** What guests of a cancelled one are told; empty otherwise. */
  readonly cancelledBecause: InBoth;
}

interface EventRow {
  readonly id: Uuid;
  readonly revision: number;
  readonly revision_key: string;
  readonly state: EventState;
  readonly kind: EventKind;
  readonly org_path: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly description_zh: string;
  readonly description_en: string;
  readonly place_zh: string;
  readonly place_en: string;
  readonly answer_until: Date;
  readonly offer_hours: number;
  readonly points: bigint;
  readonly points_months: number;
  readonly reminder_days: number[];
  readonly feedback_days: number;
  readonly walk_ins: boolean;
  readonly drafted_by: string;
  readonly drafted_at: Date;
  readonly published_at: Date | null;
  readonly cancelled_zh: string;
  readonly cancelled_en: string;
}

interface SessionRow {
  readonly event_id: Uuid;
  readonly id: Uuid;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly capacity: number;
  readonly party_max: number;
  readonly seats_taken: number;
}

async function read(reader: Reader, rest: RawBuilder<unknown>): Promise<EventKept[]> {
  const rows = await reader.rows<EventRow>(sql`select e.* from member_event e ${rest}`);
  if (rows.length === 0) return [];
  const sessions = await reader.rows<SessionRow>(sql`
    select * from event_session where event_id = any(${rows.map(({ id }) => id)}::uuid[])
    order by starts_at, id`);
  return rows.map((row) =>
    eventOf(
      row,
      sessions.filter(({ event_id }) => event_id === row.id),
    ),
  );
}

function eventOf(row: EventRow, sessions: readonly SessionRow[]): EventKept {
  return {
    ...{ id: row.id, revision: row.revision, revisionKey: row.revision_key, state: row.state },
    plan: {
      ...{ kind: row.kind, orgPath: row.org_path, name: { zh: row.name_zh, en: row.name_en } },
      description: { zh: row.description_zh, en: row.description_en },
      ...{ place: { zh: row.place_zh, en: row.place_en }, answerUntil: row.answer_until },
      ...{ offerHours: row.offer_hours, points: Number(row.points), pointsMonths: row.points_months },
      ...{ reminderDays: row.reminder_days, feedbackDays: row.feedback_days, hasWalkIns: row.walk_ins },
      sessions: sessions.map((session) => ({
        ...{ id: session.id, startsAt: session.starts_at, endsAt: session.ends_at },
        ...{ capacity: session.capacity, partyMax: session.party_max, seatsTaken: session.seats_taken },
      })),
    },
    ...{ draftedBy: row.drafted_by, draftedAt: row.drafted_at, publishedAt: row.published_at },
    cancelledBecause: { zh: row.cancelled_zh, en: row.cancelled_en },
  };
}

/** Which of offices is at or above the one that holds an event. */
const ofOffices = (offices: readonly string[]): RawBuilder<boolean> =>
  offices.includes('/')
    ? sql<boolean>`true`
    : sql<boolean>`exists (
        select from unnest(${offices}::text[]) office
        where e.org_path = office or starts_with(e.org_path, office || '/'))`;

/** The soonest first; of those that are over, the latest first and after the others. */
export function eventsOf(
  reader: Reader,
  {
    offices,
    past,
    limit,
  }: { readonly offices: readonly string[]; readonly past: boolean; readonly limit: number },
): Promise<EventKept[]> {
  const which = past
    ? sql`e.state in ('archived', 'cancelled')`
    : sql`e.state not in ('archived', 'cancelled')`;
  return read(
    reader,
    sql`left join lateral (select min(starts_at) as starts_at from event_session s where s.event_id = e.id) s on true
      where ${which} and ${ofOffices(offices)}
      order by e.state in ('held', 'archived', 'cancelled'),
        case when e.state in ('held', 'archived', 'cancelled') then -extract(epoch from s.starts_at)
          else extract(epoch from s.starts_at) end, e.id
      limit ${limit}`,
  );
}

export async function eventWithin(
  reader: Reader,
  id: string,
  offices: readonly string[],
): Promise<EventKept | undefined> {
  return (await read(reader, sql`where e.id = ${id} and ${ofOffices(offices)}`))[0];
}

export function eventsOfIds(reader: Reader, ids: readonly string[]): Promise<EventKept[]> {
  return read(reader, sql`where e.id = any(${ids}::uuid[])`);
}

/**
 * Seats of an event are given out by one hand at a time: whoever changes seats or places in line locks the event first,
 * so that nobody waits in a circle. Reading it, and inviting to it, waits for nobody.
 */
export async function lockEvent(
  tx: Transaction,
  id: string,
  offices: readonly string[] = ['/'],
): Promise<EventKept | undefined> {
  const locked = await tx.rows(sql`
    select from member_event e where e.id = ${id} and ${ofOffices(offices)} for no key update`);
  // Read once more: what the lock waited for may have changed the sessions.
  return locked.length === 0 ? undefined : (await read(tx, sql`where e.id = ${id}`))[0];
}

export async function eventOfKey(reader: Reader, key: string): Promise<EventKept | undefined> {
  return (await read(reader, sql`where e.key = ${key}`))[0];
}

interface NewEvent {
  readonly id: Uuid;
  readonly key: string;
  readonly plan: EventPlan;
  readonly by: string;
  readonly at: Date;
}

/** @returns false where the key was used before */
export async function insertEvent(tx: Transaction, { id, key, plan, by, at }: NewEvent): Promise<boolean> {
  const rows = await tx.rows(sql`
    insert into member_event (id, key, revision_key, kind, org_path, name_zh, name_en, description_zh, description_en,
      place_zh, place_en, answer_until, offer_hours, points, points_months, reminder_days, feedback_days, walk_ins,
      drafted_by, drafted_at)
    values (${id}, ${key}, ${key}, ${plan.kind}, ${plan.orgPath}, ${plan.name.zh}, ${plan.name.en},
      ${plan.description.zh}, ${plan.description.en}, ${plan.place.zh}, ${plan.place.en}, ${plan.answerUntil},
      ${plan.offerHours}, ${plan.points}, ${plan.pointsMonths}, ${plan.reminderDays}::int[], ${plan.feedbackDays},
      ${plan.hasWalkIns}, ${by}, ${at})
    on conflict (key) do nothing returning id`);
  return rows.length > 0;
}

export async function reviseEvent(tx: Transaction, { id, key, plan, by, at }: NewEvent): Promise<void> {
  await tx.rows(sql`
    update member_event set revision = revision + 1, revision_key = ${key}, kind = ${plan.kind},
      org_path = ${plan.orgPath}, name_zh = ${plan.name.zh}, name_en = ${plan.name.en},
      description_zh = ${plan.description.zh}, description_en = ${plan.description.en}, place_zh = ${plan.place.zh},
      place_en = ${plan.place.en}, answer_until = ${plan.answerUntil}, offer_hours = ${plan.offerHours},
      points = ${plan.points}, points_months = ${plan.pointsMonths}, reminder_days = ${plan.reminderDays}::int[],
      feedback_days = ${plan.feedbackDays}, walk_ins = ${plan.hasWalkIns}, drafted_by = ${by}, drafted_at = ${at}
    where id = ${id}`);
}

/** The sessions become these; those that are not named any more are gone. */
export async function putSessions(
  tx: Transaction,
  eventId: string,
  sessions: readonly Omit<SessionKept, 'seatsTaken'>[],
): Promise<void> {
  const ids = sessions.map(({ id }) => id);
  await tx.rows(sql`delete from event_session where event_id = ${eventId} and id <> all(${ids}::uuid[])`);
  await tx.rows(sql`
    insert into event_session (event_id, id, starts_at, ends_at, capacity, party_max)
    select ${eventId}, * from unnest(${ids}::uuid[], ${sessions.map(({ startsAt }) => startsAt)}::timestamptz[],
      ${sessions.map(({ endsAt }) => endsAt)}::timestamptz[], ${sessions.map(({ capacity }) => capacity)}::int[],
      ${sessions.map(({ partyMax }) => partyMax)}::int[])
    on conflict (event_id, id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      capacity = excluded.capacity, party_max = excluded.party_max`);
}

export async function setEventState(
  tx: Transaction,
  id: string,
  state: EventState,
  { at, because }: { readonly at: Date; readonly because?: InBoth },
): Promise<void> {
  await tx.rows(sql`
    update member_event set state = ${state},
      published_at = case when ${state} = 'published' then ${at}::timestamptz else published_at end,
      ended_at = case when ${state} in ('held', 'cancelled') then ${at}::timestamptz else ended_at end,
      cancelled_zh = ${because?.zh ?? ''}, cancelled_en = ${because?.en ?? ''}
    where id = ${id}`);
}

/** Takes seats of a session, or gives them back where it is fewer than none. The database refuses more than there are. */
export async function takeSeats(
  tx: Transaction,
  eventId: string,
  sessionId: string,
  seats: number,
): Promise<void> {
  if (seats === 0) return;
  await tx.rows(sql`
    update event_session set seats_taken = seats_taken + ${seats}
    where event_id = ${eventId} and id = ${sessionId}`);
}

/** The next number in the line of a session. */
export async function nextInLine(tx: Transaction, eventId: string, sessionId: string): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(sql`
    update event_session set waiting_last = waiting_last + 1
    where event_id = ${eventId} and id = ${sessionId} returning waiting_last as n`);
  return row!.n;
}
