import type { Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { InvitationState } from '../../domain/events/invitation.ts';
import type { Waiting } from '../../domain/events/waiting-list.ts';

export interface InvitationKept {
  readonly customerId: Uuid;
  readonly eventId: Uuid;
  readonly state: InvitationState;
  readonly sessionId: Uuid | null;
  /** Seats: the guest, and who comes along. */
  readonly party: number;
  readonly invitedAt: Date;
  readonly answeredAt: Date | null;
  readonly offeredUntil: Date | null;
  /** From 1; null: not in line. */
  readonly waitingPlace: number | null;
  /** The number in line, which only rises; null: not in line. */
  readonly waitingN: number | null;
  readonly passCode: string;
  /** How often its place has changed. */
  readonly changes: number;
  readonly checkedInAt: Date | null;
  readonly checkedInBy: string;
  /** How often they were let in, counting those that were taken back. */
  readonly checkIns: number;
  readonly isWalkIn: boolean;
  readonly rating: number | null;
  readonly words: string;
  readonly saidAt: Date | null;
}

const columns = sql`i.customer_id as "customerId", i.event_id as "eventId", i.state, i.session_id as "sessionId",
  i.party, i.invited_at as "invitedAt", i.answered_at as "answeredAt",
  i.offered_until as "offeredUntil", i.pass_code as "passCode", i.changes, i.checked_in_at as "checkedInAt",
  i.checked_in_by as "checkedInBy", i.check_ins as "checkIns", i.walk_in as "isWalkIn", i.rating, i.words,
  i.said_at as "saidAt", i.waiting_n as "waitingN",
  case when i.state = 'waiting' then (
    select count(*)::int + 1 from event_invitation w
    where w.event_id = i.event_id and w.session_id = i.session_id and w.state = 'waiting' and w.waiting_n < i.waiting_n)
  end as "waitingPlace"`;

function read(reader: Reader, rest: RawBuilder<unknown>): Promise<InvitationKept[]> {
  return reader.rows<InvitationKept>(sql`select ${columns} from event_invitation i ${rest}`);
}

export interface NewInvitation {
  readonly customerId: string;
  readonly key: string;
  readonly passCode: string;
}

/** Invites those who are not invited yet, and who are not blacklisted. @returns who is invited now */
export async function insertInvitations(
  tx: Transaction,
  of: {
    readonly eventId: string;
    readonly orgPath: string;
    readonly sourceKind: string;
    readonly sourceId: string;
    readonly at: Date;
  },
  invitations: readonly NewInvitation[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(sql`
    insert into event_invitation (customer_id, event_id, org_path, source_kind, source_id, invited_at, key, pass_code)
    select n.customer_id, ${of.eventId}, ${of.orgPath}, ${of.sourceKind}, ${of.sourceId}, ${of.at}, n.key, n.pass_code
    from unnest(${invitations.map(({ customerId }) => customerId)}::uuid[],
      ${invitations.map(({ key }) => key)}::text[], ${invitations.map(({ passCode }) => passCode)}::text[])
      as n (customer_id, key, pass_code)
    order by n.customer_id
    on conflict (customer_id, event_id) do nothing returning customer_id as id`);
  return new Set(rows.map(({ id }) => id));
}

/** Takes back invitations of a source that nobody has answered; who has answered keeps theirs. @returns whose they were */
export async function withdrawInvitations(
  tx: Transaction,
  of: { readonly eventId: string; readonly sourceKind: string; readonly sourceId: string },
  customerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(sql`
    delete from event_invitation
    where event_id = ${of.eventId} and customer_id = any(${customerIds}::uuid[]) and source_kind = ${of.sourceKind}
      and source_id = ${of.sourceId} and state = 'invited' and changes = 0
    returning customer_id as id`);
  return new Set(rows.map(({ id }) => id));
}

/** Of whom one event is known already. */
export async function invitedAmong(
  reader: Reader,
  eventId: string,
  customerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ id: string }>(sql`
    select customer_id as id from event_invitation
    where event_id = ${eventId} and customer_id = any(${customerIds}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}

/** Who of these is turned away now. */
export async function blacklistedAmong(
  reader: Reader,
  customerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ id: string }>(sql`
    select customer_id as id from blacklisted_customer
    where blocked and customer_id = any(${customerIds}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}

export async function lockInvitation(
  tx: Transaction,
  eventId: string,
  customerId: string,
): Promise<InvitationKept | undefined> {
  return (
    await read(tx, sql`where i.customer_id = ${customerId} and i.event_id = ${eventId} for update of i`)
  )[0];
}

export async function invitationOf(
  reader: Reader,
  eventId: string,
  customerId: string,
): Promise<InvitationKept | undefined> {
  return (await read(reader, sql`where i.customer_id = ${customerId} and i.event_id = ${eventId}`))[0];
}

/** Whose pass it is; undefined where nobody's, or where chance made two the same. */
export async function guestOfCode(
  reader: Reader,
  eventId: string,
  passCode: string,
): Promise<string | undefined> {
  const rows = await reader.rows<{ id: string }>(sql`
    select customer_id as id from event_invitation
    where event_id = ${eventId} and pass_code = ${passCode} limit 2`);
  return rows.length === 1 ? rows[0]!.id : undefined;
}

/** The newest first. */
export function invitationsOfCustomer(
  reader: Reader,
  customerId: string,
  limit: number,
): Promise<InvitationKept[]> {
  return read(reader, sql`where i.customer_id = ${customerId} order by i.invited_at desc limit ${limit}`);
}

export interface InvitationsAsked {
  readonly eventId: string;
  readonly sessionId: string | undefined;
  readonly state: InvitationState | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

/** In the order of the guests' ids; who waits, in line. */
export function invitationsOfEvent(
  reader: Reader,
  { eventId, sessionId, state, after, limit }: InvitationsAsked,
): Promise<InvitationKept[]> {
  return read(
    reader,
    sql`where i.event_id = ${eventId}
      and ${sessionId === undefined ? sql`true` : sql`i.session_id = ${sessionId}`}
      and ${state === undefined ? sql`true` : sql`i.state = ${state}`}
      and ${after === undefined ? sql`true` : sql`i.customer_id > ${after}`}
      order by ${state === 'waiting' ? sql`i.waiting_n,` : sql``} i.customer_id limit ${limit}`,
  );
}

/** Where an invitation stands after an answer or an offer. */
export interface Standing {
  readonly state: InvitationState;
  readonly sessionId: string | null;
  readonly party: number;
  readonly waitingN: number | null;
  readonly answeredAt: Date;
}

export async function putStanding(
  tx: Transaction,
  eventId: string,
  customerId: string,
  standing: Standing,
): Promise<void> {
  const { state, sessionId, party, waitingN, answeredAt } = standing;
  await tx.rows(sql`
    update event_invitation set state = ${state}, session_id = ${sessionId}, party = ${party},
      waiting_n = ${waitingN}, offered_until = null, answered_at = ${answeredAt},
      changes = changes + 1
    where customer_id = ${customerId} and event_id = ${eventId}`);
}

/** The line of a session, in the order of its places. */
export function lineOf(tx: Transaction, eventId: string, sessionId: string): Promise<Waiting[]> {
  return tx.rows<Waiting>(sql`
    select customer_id as "customerId", party from event_invitation
    where event_id = ${eventId} and session_id = ${sessionId} and state = 'waiting'
    order by waiting_n`);
}

/** Keeps places for these for a while. @returns them, with the number of the change */
export function offerPlaces(
  tx: Transaction,
  eventId: string,
  customerIds: readonly string[],
  until: Date,
): Promise<{ readonly customerId: string; readonly changes: number }[]> {
  return tx.rows(sql`
    update event_invitation set state = 'offered', waiting_n = null, offered_until = ${until}, changes = changes + 1
    where event_id = ${eventId} and customer_id = any(${customerIds}::uuid[]) and state = 'waiting'
    returning customer_id as "customerId", changes`);
}

/** Who has let an offer pass. @returns them, with the seats they had */
export function lapseOffers(
  tx: Transaction,
  eventId: string,
  now: Date,
): Promise<{ readonly customerId: Uuid; readonly sessionId: Uuid; readonly party: number }[]> {
  return tx.rows(sql`
    update event_invitation set state = 'lapsed', offered_until = null, changes = changes + 1
    where event_id = ${eventId} and state = 'offered' and offered_until <= ${now}
    returning customer_id as "customerId", session_id as "sessionId", party`);
}

/** Somebody is there. */
export async function markAttended(
  tx: Transaction,
  of: { readonly eventId: string; readonly customerId: string },
  {
    sessionId,
    isWalkIn,
    at,
    by,
  }: { readonly sessionId: string; readonly isWalkIn: boolean; readonly at: Date; readonly by: string },
): Promise<void> {
  await tx.rows(sql`
    update event_invitation set state = 'attended', session_id = ${sessionId}, party = greatest(party, 1),
      walk_in = ${isWalkIn}, checked_in_at = ${at}, checked_in_by = ${by}, check_ins = check_ins + 1, waiting_n = null,
      offered_until = null, answered_at = coalesce(answered_at, ${at})
    where customer_id = ${of.customerId} and event_id = ${of.eventId}`);
}

/** They are not there after all. Who walked in has no place any more, others have theirs, or have missed it. */
export async function unmarkAttended(
  tx: Transaction,
  of: { readonly eventId: string; readonly customerId: string },
): Promise<void> {
  await tx.rows(sql`
    update event_invitation i set state = case when i.walk_in then 'no' when s.settled_at is null then 'yes' else 'no-show' end,
      session_id = case when i.walk_in then null else i.session_id end, party = case when i.walk_in then 0 else i.party end,
      checked_in_at = null, checked_in_by = ''
    from event_session s
    where i.customer_id = ${of.customerId} and i.event_id = ${of.eventId}
      and s.event_id = i.event_id and s.id = i.session_id`);
}

export async function putFeedback(
  tx: Transaction,
  of: { readonly eventId: string; readonly customerId: string },
  { rating, words, at }: { readonly rating: number; readonly words: string; readonly at: Date },
): Promise<void> {
  await tx.rows(sql`
    update event_invitation set rating = ${rating}, words = ${words}, said_at = ${at}
    where customer_id = ${of.customerId} and event_id = ${of.eventId}`);
}

/** What guests said, the newest first. */
export function feedbackOf(reader: Reader, eventId: string, limit: number): Promise<InvitationKept[]> {
  return read(
    reader,
    sql`where i.event_id = ${eventId} and i.rating is not null order by i.said_at desc limit ${limit}`,
  );
}
