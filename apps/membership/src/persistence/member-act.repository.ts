import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Member, MemberState } from '../domain/member.ts';
import type { DoneAct, MemberAct, MemberStanding } from '../domain/member-act.ts';

/** A membership that the transaction holds against everything, awards too. */
export interface HeldMember extends Member {
  readonly orgPath: string;
  readonly state: MemberState;
  readonly mergedInto: Uuid | null;
}

const memberColumns = sql.raw(`
  member_id as "memberId", member_number as "memberNumber", customer_id as "customerId", enrolled_on as "enrolledOn",
  version, org_path as "orgPath", state, merged_into as "mergedInto"`);

/** In the order of their ids, so that nobody waits in a circle. Those unknown are left out. */
export function holdMembers(tx: Transaction, memberIds: readonly string[]): Promise<HeldMember[]> {
  return tx.rows<HeldMember>(sql`
    select ${memberColumns} from member where member_id = any (${memberIds}::uuid[])
    order by member_id for update`);
}

/** The membership of a customer as it is, merged or not. */
export async function memberOfCustomer(reader: Reader, customerId: string): Promise<HeldMember | undefined> {
  const [member] = await reader.rows<HeldMember>(
    sql`select ${memberColumns} from member where customer_id = ${customerId}`,
  );
  return member;
}

export function membersWithState(reader: Reader, memberIds: readonly string[]): Promise<HeldMember[]> {
  return reader.rows<HeldMember>(
    sql`select ${memberColumns} from member where member_id = any (${memberIds}::uuid[])`,
  );
}

/** Puts a member into a state. @returns the version it has then */
export async function setState(
  tx: Transaction,
  memberId: string,
  state: MemberState,
  mergedInto: string | null = null,
): Promise<bigint> {
  const [row] = await tx.rows<{ version: bigint }>(sql`
    update member set state = ${state}, merged_into = ${mergedInto}::uuid, version = version + 1
    where member_id = ${memberId}
    returning version`);
  return row!.version;
}

const actColumns = sql.raw(`
  act_id as "actId", member_id as "memberId", key, act, from_state as "from", to_state as "to",
  counterpart_member_id as "counterpartMemberId", entry_id as "entryId", points, household_id as "householdId",
  consented_on as "consentedOn", may_draw as "mayDraw", reason, actor, effective_on as "effectiveOn",
  recorded_at as "recordedAt"`);

export async function keepAct(tx: Transaction, act: DoneAct): Promise<void> {
  await tx.rows(sql`
    insert into member_act (member_id, act_id, key, act, from_state, to_state, counterpart_member_id, entry_id, points,
      household_id, consented_on, may_draw, reason, actor, effective_on, recorded_at)
    values (${act.memberId}, ${act.actId}, ${act.key}, ${act.act}, ${act.from}, ${act.to},
      ${act.counterpartMemberId}, ${act.entryId}, ${act.points}, ${act.householdId}, ${act.consentedOn}::date,
      ${act.mayDraw}::boolean, ${act.reason}, ${act.actor}, ${act.effectiveOn}::date, ${act.recordedAt}::timestamptz)`);
}

/** What a key was used for. */
export async function actOfKey(reader: Reader, memberId: string, key: string): Promise<DoneAct | undefined> {
  const [row] = await reader.rows<DoneAct>(sql`
    select ${actColumns} from member_act where member_id = ${memberId} and key = ${key}`);
  return row;
}

/** The newest act of a kind. */
export async function lastAct(
  reader: Reader,
  memberId: string,
  act: MemberAct,
): Promise<DoneAct | undefined> {
  const [row] = await reader.rows<DoneAct>(sql`
    select ${actColumns} from member_act where member_id = ${memberId} and act = ${act}
    order by act_id desc limit 1`);
  return row;
}

/** The newest first; merges also with the member that received. */
export function actsOf(reader: Reader, memberId: string, limit: number): Promise<DoneAct[]> {
  return reader.rows<DoneAct>(sql`
    select ${actColumns} from member_act
    where member_id = ${memberId} or (counterpart_member_id = ${memberId} and act in ('MERGE', 'UNMERGE'))
    order by act_id desc limit ${limit}`);
}

/** How a member came to be in the state they are in. */
export async function standingOf(
  reader: Reader,
  { memberId, state }: Pick<HeldMember, 'memberId' | 'state'>,
): Promise<MemberStanding> {
  const [row] = await reader.rows<NonNullable<MemberStanding['before']>>(sql`
    select from_state as state, effective_on as until from member_act
    where member_id = ${memberId} and to_state = ${state} and from_state <> to_state
    order by act_id desc limit 1`);
  return { state, before: row ?? null };
}

/** Who went up in a member and has not been separated since, with the merge. */
export function mergesInto(reader: Reader, memberId: string): Promise<DoneAct[]> {
  return reader.rows<DoneAct>(sql`
    select distinct on (member_id) ${actColumns} from member_act
    where counterpart_member_id = ${memberId} and act = 'MERGE'
      and exists (select from member where member.member_id = member_act.member_id and merged_into = ${memberId})
    order by member_id, act_id desc`);
}

/** Everybody who went up in a member, however many steps away. */
export async function absorbedBy(reader: Reader, memberId: string): Promise<Uuid[]> {
  const rows = await reader.rows<{ memberId: Uuid }>(sql`
    with recursive step as (
      select member_id from member where merged_into = ${memberId}
      union all
      select member.member_id from step join member on member.merged_into = step.member_id
    )
    select member_id as "memberId" from step`);
  return rows.map((row) => row.memberId);
}

/** What is left of what a merge moved: points that lie free on the lots its entry filled. */
export async function leftOfEntries(
  reader: Reader,
  memberId: string,
  entryIds: readonly string[],
): Promise<Map<Uuid, bigint>> {
  const rows = await reader.rows<{ entryId: Uuid; points: bigint }>(sql`
    select line.entry_id as "entryId", coalesce(sum(lot.available), 0)::bigint as points
    from (select distinct entry_id, lot_id from ledger_line
      where member_id = ${memberId} and entry_id = any (${entryIds}::uuid[])) as line
    join lot on lot.member_id = ${memberId} and lot.lot_id = line.lot_id
    group by 1`);
  return new Map(rows.map(({ entryId, points }) => [entryId, points]));
}

/** What of an account the balance does not tell: holds that are open, status points, policies that count. */
export interface AccountExtras {
  readonly memberId: Uuid;
  readonly openHolds: number;
  readonly statusPoints: bigint;
  readonly policies: number;
}

export function accountExtras(
  reader: Reader,
  memberIds: readonly string[],
  now: Date,
): Promise<AccountExtras[]> {
  return reader.rows<AccountExtras>(sql`
    select member_id as "memberId",
      (select count(*)::int from hold where hold.member_id = asked.member_id and captured + released < points
        and expires_at > ${now}::timestamptz) as "openHolds",
      (select coalesce(sum(status_points), 0)::bigint from lot
        where lot.member_id = asked.member_id) as "statusPoints",
      (select count(distinct policy_id)::int from cover_term
        where cover_term.member_id = asked.member_id) as policies
    from unnest(${memberIds}::uuid[]) as asked (member_id)`);
}
