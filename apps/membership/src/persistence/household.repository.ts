import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { HouseholdMember } from '../domain/household.ts';
import type { AgreedWording } from '../domain/household-wording.ts';
import { lockMembers } from './ledger-reads.ts';

/** Who shares points with a member now, themselves too, by the day they joined; none where they are in no household. */
export function householdOf(reader: Reader, memberId: string): Promise<HouseholdMember[]> {
  return reader.rows<HouseholdMember>(sql`
    select household_id as "householdId", member_id as "memberId", state, joined_on as "joinedOn",
      consented_on as "consentedOn", may_draw as "mayDraw", wording_id as "wordingId", wording,
      worded_on as "wordedOn"
    from household_member join member using (member_id)
    where left_on is null and household_id = (select household_id from household_member
      where member_id = ${memberId} and left_on is null)
    order by joined_on, member_id`);
}

/**
 * Locks a member, whoever shares points with them and those named beside, in the order of their ids. Who joins or
 * leaves meanwhile has to lock somebody of them, so that what is read afterwards stays.
 */
export async function lockHousehold(
  tx: Transaction,
  memberId: string,
  beside: readonly string[] = [],
): Promise<HouseholdMember[]> {
  const seen = await householdOf(tx, memberId);
  await lockMembers(tx, [...new Set([memberId, ...beside, ...seen.map((each) => each.memberId)])]);
  return householdOf(tx, memberId);
}

/** A member who begins to share. */
export interface Joining {
  readonly memberId: Uuid;
  readonly householdId: Uuid;
  readonly joinedOn: LocalDate;
  readonly consentedOn: LocalDate;
  readonly mayDraw: boolean;
  /** Null: staff took the consent. */
  readonly agreed: AgreedWording | null;
  readonly actId: Uuid;
}

export async function joinHousehold(tx: Transaction, joining: Joining): Promise<void> {
  const { memberId, householdId, joinedOn, consentedOn, mayDraw, agreed, actId } = joining;
  await tx.rows(sql`
    insert into household_member (member_id, household_id, joined_on, consented_on, may_draw, act_id, wording_id,
      wording, worded_on)
    values (${memberId}, ${householdId}, ${joinedOn}::date, ${consentedOn}::date, ${mayDraw}, ${actId},
      ${agreed?.wordingId ?? null}, ${agreed?.text ?? null},
      ${agreed === null ? null : consentedOn}::date)`);
}

/** Keeps what a member in a household agreed to on a day, in place of other words they had agreed to before. */
export async function keepWording(
  tx: Transaction,
  memberId: Uuid,
  { wordingId, text }: AgreedWording,
  on: LocalDate,
): Promise<void> {
  await tx.rows(sql`
    update household_member set wording_id = ${wordingId}, wording = ${text}, worded_on = ${on}::date
    where member_id = ${memberId} and left_on is null and wording_id is distinct from ${wordingId}::text`);
}

/** @returns the household that was left; undefined: the member was in none */
export async function leaveHousehold(
  tx: Transaction,
  memberId: string,
  on: LocalDate,
): Promise<Uuid | undefined> {
  const [row] = await tx.rows<{ householdId: Uuid }>(sql`
    update household_member set left_on = ${on}::date where member_id = ${memberId} and left_on is null
    returning household_id as "householdId"`);
  return row?.householdId;
}

/** What a member agreed to of sharing points, ever. */
type HouseholdConsent = Pick<
  HouseholdMember,
  'joinedOn' | 'consentedOn' | 'mayDraw' | 'wording' | 'wordedOn'
> & { readonly leftOn: LocalDate | null };

export function householdConsentsOf(reader: Reader, memberId: Uuid): Promise<HouseholdConsent[]> {
  return reader.rows<HouseholdConsent>(sql`
    select joined_on as "joinedOn", left_on as "leftOn", consented_on as "consentedOn", may_draw as "mayDraw",
      wording, worded_on as "wordedOn"
    from household_member where member_id = ${memberId} order by joined_on, act_id`);
}

/** What a spending under a key drew from others of the household. */
export async function drawnBy(reader: Reader, memberId: string, key: string): Promise<bigint> {
  const ending = `/${key}/drawn/${memberId}`;
  const [row] = await reader.rows<{ points: bigint }>(sql`
    select coalesce(sum(points), 0)::bigint as points from ledger_entry
    where member_id = ${memberId} and kind = 'TRANSFER_IN' and right(key, ${ending.length}::int) = ${ending}`);
  return row!.points;
}
