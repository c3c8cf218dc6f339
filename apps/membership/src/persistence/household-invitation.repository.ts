import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { type HouseholdInvitation, invitationRules } from '../domain/household-invitation.ts';

const columns = (now: Date) => sql`
  invitation_id as "invitationId", member_id as "memberId", key, may_draw as "mayDraw", wording,
  consented_on as "consentedOn", wording_id as "wordingId", made_at as "madeAt", expires_at as "expiresAt",
  ended_by as "endedBy", act_id as "actId",
  case when state = 'OPEN' and expires_at <= ${now}::timestamptz then 'EXPIRED' else state end as state`;

type NewInvitation = Omit<HouseholdInvitation, 'state' | 'endedBy' | 'actId'> & {
  readonly codeHash: Buffer;
};

export async function addInvitation(tx: Transaction, made: NewInvitation): Promise<void> {
  await tx.rows(sql`
    insert into household_invitation (member_id, invitation_id, key, code_hash, may_draw, consented_on, wording_id,
      wording, made_at, expires_at)
    values (${made.memberId}, ${made.invitationId}, ${made.key}, ${made.codeHash}, ${made.mayDraw},
      ${made.consentedOn}::date, ${made.wordingId}, ${made.wording}, ${made.madeAt}::timestamptz,
      ${made.expiresAt}::timestamptz)`);
}

/** Another code for an invitation: the one before is worth nothing from then on. */
export async function changeCode(tx: Transaction, invitationId: Uuid, codeHash: Buffer): Promise<void> {
  await tx.rows(
    sql`update household_invitation set code_hash = ${codeHash} where invitation_id = ${invitationId}`,
  );
}

export async function invitationOfKey(
  reader: Reader,
  memberId: Uuid,
  key: string,
  now: Date,
): Promise<HouseholdInvitation | undefined> {
  const [row] = await reader.rows<HouseholdInvitation>(sql`
    select ${columns(now)} from household_invitation where member_id = ${memberId} and key = ${key}`);
  return row;
}

export async function invitationOfCode(
  reader: Reader,
  codeHash: Buffer,
  now: Date,
): Promise<HouseholdInvitation | undefined> {
  const [row] = await reader.rows<HouseholdInvitation>(
    sql`select ${columns(now)} from household_invitation where code_hash = ${codeHash}`,
  );
  return row;
}

/** When a member made invitations within the last day, newest first. */
export async function madeWithinDay(reader: Reader, memberId: Uuid, now: Date): Promise<Date[]> {
  const rows = await reader.rows<{ at: Date }>(sql`
    select made_at as at from household_invitation
    where member_id = ${memberId} and made_at > ${dayBefore(now)}::timestamptz order by made_at desc`);
  return rows.map(({ at }) => at);
}

/** Newest first: open ones, and those that ended not long ago. */
export function shownInvitations(reader: Reader, memberId: Uuid, now: Date): Promise<HouseholdInvitation[]> {
  const since = new Date(now.getTime() - invitationRules.shownMs);
  return reader.rows<HouseholdInvitation>(sql`
    select ${columns(now)} from household_invitation
    where member_id = ${memberId} and coalesce(ended_at, expires_at) > ${since}::timestamptz
    order by invitation_id desc limit ${invitationRules.shownMax}`);
}

/** How an invitation ends, and by whom where that is not who made it. */
type InvitationEnd =
  | { readonly how: 'ACCEPTED'; readonly by: Uuid; readonly actId: Uuid }
  | { readonly how: 'REFUSED'; readonly by: Uuid }
  | { readonly how: 'WITHDRAWN' };

/** @returns whether it was open until now: of several who end it at once one does */
export async function endInvitation(
  tx: Transaction,
  { memberId, invitationId }: Pick<HouseholdInvitation, 'memberId' | 'invitationId'>,
  end: InvitationEnd,
  now: Date,
): Promise<boolean> {
  const by = end.how === 'WITHDRAWN' ? null : end.by;
  const actId = end.how === 'ACCEPTED' ? end.actId : null;
  const rows = await tx.rows(sql`
    update household_invitation set state = ${end.how}, ended_at = ${now}::timestamptz, ended_by = ${by}::uuid,
      act_id = ${actId}::uuid
    where member_id = ${memberId} and invitation_id = ${invitationId} and state = 'OPEN'
      and expires_at > ${now}::timestamptz
    returning invitation_id`);
  return rows.length > 0;
}

/** Ends what a member holds out: their household is another one from now on, or none. */
export async function withdrawInvitationsOf(tx: Transaction, memberId: Uuid, now: Date): Promise<void> {
  await tx.rows(sql`
    update household_invitation set state = 'WITHDRAWN', ended_at = ${now}::timestamptz
    where member_id = ${memberId} and state = 'OPEN' and expires_at > ${now}::timestamptz`);
}

/** One guess of a member at a time: counting and writing must not be overtaken. */
export async function lockGuesses(tx: Transaction, memberId: Uuid): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`guesses/${memberId}`}, 0))`);
}

/** When a member typed wrong codes within the last day, newest first. */
export async function guessesWithinDay(reader: Reader, memberId: Uuid, now: Date): Promise<Date[]> {
  const rows = await reader.rows<{ at: Date }>(sql`
    select at from invitation_guess
    where member_id = ${memberId} and at > ${dayBefore(now)}::timestamptz order by at desc`);
  return rows.map(({ at }) => at);
}

/**
 * What a member agreed to with invitations that are open: it becomes the consent of their household when somebody joins.
 */
export function consentsHeldOut(
  reader: Reader,
  memberId: Uuid,
  now: Date,
): Promise<Pick<HouseholdInvitation, 'consentedOn' | 'wording'>[]> {
  return reader.rows(sql`
    select distinct consented_on as "consentedOn", wording from household_invitation
    where member_id = ${memberId} and state = 'OPEN' and expires_at > ${now}::timestamptz
      and not exists (select from household_member where member_id = ${memberId} and left_on is null)`);
}

/** Counts a wrong code; those of the days before, whoever typed them, are of no use any more. */
export async function addGuess(tx: Transaction, memberId: Uuid, guessId: Uuid, now: Date): Promise<void> {
  await tx.rows(sql`
    delete from invitation_guess where (member_id, guess_id) in (
      select member_id, guess_id from invitation_guess where at <= ${dayBefore(now)}::timestamptz
      for update skip locked)`);
  await tx.rows(sql`
    insert into invitation_guess (member_id, guess_id, at) values (${memberId}, ${guessId}, ${now}::timestamptz)`);
}

const dayBefore = (now: Date): Date => new Date(now.getTime() - invitationRules.dayMs);
