import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { FriendTerm } from '../../domain/referrals/decide-referral.ts';
import type { Referral, ReferralReason, ReferralState } from '../../domain/referrals/referral.ts';

/** A referral with who wrote it down and who decided. */
export interface ReferralKept extends Referral {
  readonly key: string;
  /** Staff number, or `member`. */
  readonly recordedBy: string;
  /** Staff number; null: nobody but the rules. */
  readonly decidedBy: string | null;
  readonly note: string;
}

export const referralColumns = sql`
  r.id, r.customer_id as "customerId", r.friend_id as "friendId", r.key, r.code, r.code_issued_on as "codeIssuedOn",
  r.state, r.reason, r.joined_on as "joinedOn", r.recorded_by as "recordedBy", r.rules_version as "rulesVersion",
  r.advocate_points as "advocatePoints", r.friend_points as "friendPoints",
  r.is_same_household as "isSameHousehold", r.term_id as "termId", r.term_ends_on as "termEndsOn",
  r.cooling_off_until as "coolingOffUntil", r.decided_on as "decidedOn", r.decided_by as "decidedBy", r.note,
  r.counted_year as "countedYear"`;

/** @returns false: the friend came by a code before, or the key was used */
export async function insertReferral(tx: Transaction, made: ReferralKept, now: Date): Promise<boolean> {
  const rows = await tx.rows(sql`
    insert into referral (id, customer_id, friend_id, key, code, code_issued_on, state, joined_on, recorded_by,
      rules_version, advocate_points, friend_points, is_same_household, changed_at)
    values (${made.id}, ${made.customerId}, ${made.friendId}, ${made.key}, ${made.code}, ${made.codeIssuedOn}, 'joined',
      ${made.joinedOn}, ${made.recordedBy}, ${made.rulesVersion}, ${made.advocatePoints}, ${made.friendPoints},
      ${made.isSameHousehold}, ${now})
    on conflict do nothing returning id`);
  return rows.length > 0;
}

export async function referralOfKey(
  reader: Reader,
  friendId: string,
  key: string,
): Promise<ReferralKept | undefined> {
  const [row] = await reader.rows<ReferralKept>(
    sql`select ${referralColumns} from referral r where r.friend_id = ${friendId} and r.key = ${key}`,
  );
  return row;
}

export async function referralById(reader: Reader, id: string): Promise<ReferralKept | undefined> {
  const [row] = await reader.rows<ReferralKept>(
    sql`select ${referralColumns} from referral r where r.id = ${id}`,
  );
  return row;
}

/** Which referrals: some, those of friends, or those that are open in a range of ids. */
export type WhichReferrals =
  | { readonly ids: readonly string[] }
  | { readonly friendIds: readonly string[] }
  | { readonly from: string; readonly to: string };

function isAmong(which: WhichReferrals): RawBuilder<unknown> {
  return 'ids' in which
    ? sql`r.id = any(${which.ids}::uuid[])`
    : 'friendIds' in which
      ? sql`r.friend_id = any(${which.friendIds}::uuid[])`
      : sql`r.id >= ${which.from} and r.id < ${which.to} and r.state in ('joined', 'cooling-off')`;
}

/** Held until the transaction ends, in one order for everybody; what was rejected is left out. */
export function holdReferrals(tx: Transaction, which: WhichReferrals): Promise<ReferralKept[]> {
  return tx.rows<ReferralKept>(sql`
    select ${referralColumns} from referral r where ${isAmong(which)} and r.state <> 'rejected'
    order by r.id for update`);
}

/** Those that may have to be paid on a day: their cooling-off days are over, or nobody has looked at their policy yet. */
export function dueReferrals(
  reader: Reader,
  which: WhichReferrals,
  today: LocalDate,
): Promise<Pick<Referral, 'id' | 'customerId' | 'friendId'>[]> {
  return reader.rows(sql`
    select r.id, r.customer_id as "customerId", r.friend_id as "friendId" from referral r
    where ${isAmong(which)} and (r.state = 'cooling-off' and r.cooling_off_until < ${today}
      or r.state = 'joined' and exists (select from term_fact t where t.customer_id = r.friend_id))`);
}

/** First id of each range of those that are open. */
export async function openReferralStarts(reader: Reader, inRange: number): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select id from (
      select id, row_number() over (order by id) - 1 as n from referral where state in ('joined', 'cooling-off')
    ) numbered where n % ${inRange} = 0 order by id`);
  return rows.map(({ id }) => id);
}

export interface FriendTermOf extends FriendTerm {
  readonly customerId: string;
}

export function termsOfFriends(reader: Reader, friendIds: readonly string[]): Promise<FriendTermOf[]> {
  return reader.rows<FriendTermOf>(sql`
    select customer_id as "customerId", term_id as "termId", starts_on as "startsOn", ends_on as "endsOn"
    from term_fact where customer_id = any(${friendIds}::uuid[])`);
}

/** What a referral has come to. */
export interface ReferralChange {
  readonly id: string;
  readonly state: ReferralState;
  readonly reason: ReferralReason | null;
  readonly termId: string | null;
  readonly termEndsOn: LocalDate | null;
  readonly coolingOffUntil: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly countedYear: number | null;
  readonly advocatePoints: bigint;
  readonly friendPoints: bigint;
}

/** Keeps what referrals have come to, in one statement. */
export async function changeReferrals(
  tx: Transaction,
  changes: readonly ReferralChange[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const of = <T>(pick: (change: ReferralChange) => T): T[] => changes.map(pick);
  await tx.rows(sql`
    update referral r set state = c.state, reason = c.reason, term_id = c.term_id, term_ends_on = c.term_ends_on,
      cooling_off_until = c.cooling_off_until, decided_on = c.decided_on, counted_year = c.counted_year,
      advocate_points = c.advocate_points, friend_points = c.friend_points, changed_at = ${now}
    from unnest(${of(({ id }) => id)}::uuid[], ${of(({ state }) => state)}::text[],
      ${of(({ reason }) => reason)}::text[], ${of(({ termId }) => termId)}::uuid[],
      ${of(({ termEndsOn }) => termEndsOn)}::date[], ${of(({ coolingOffUntil }) => coolingOffUntil)}::date[],
      ${of(({ decidedOn }) => decidedOn)}::date[], ${of(({ countedYear }) => countedYear)}::integer[],
      ${of(({ advocatePoints }) => advocatePoints)}::bigint[], ${of(({ friendPoints }) => friendPoints)}::bigint[])
      as c (id, state, reason, term_id, term_ends_on, cooling_off_until, decided_on, counted_year, advocate_points,
        friend_points)
    where r.id = c.id`);
}

/** By hand. */
export async function rejectByHand(
  tx: Transaction,
  id: string,
  {
    by,
    note,
    on,
    now,
  }: { readonly by: string; readonly note: string; readonly on: LocalDate; readonly now: Date },
): Promise<void> {
  await tx.rows(sql`
    update referral set state = 'rejected', reason = 'BY_HAND', decided_by = ${by}, note = ${note},
      decided_on = ${on}, changed_at = ${now}
    where id = ${id}`);
}

export interface YearOf {
  readonly customerId: string;
  readonly year: number;
}

/** How many of each advocate were paid in a year: held until the transaction ends, in one order for everybody. */
export async function holdYears(
  tx: Transaction,
  years: readonly YearOf[],
): Promise<ReadonlyMap<string, number>> {
  if (years.length === 0) return new Map();
  const asked = sql`unnest(${years.map(({ customerId }) => customerId)}::uuid[],
    ${years.map(({ year }) => year)}::integer[]) as asked (customer_id, year)`;
  await tx.rows(sql`
    insert into referral_use (customer_id, year) select distinct customer_id, year from ${asked} order by 1, 2
    on conflict (customer_id, year) do nothing`);
  const rows = await tx.rows<YearOf & { used: number }>(sql`
    select customer_id as "customerId", year, used from referral_use
    where (customer_id, year) in (select customer_id, year from ${asked}) order by customer_id, year for update`);
  return new Map(rows.map(({ used, ...place }) => [yearName(place), used]));
}

export const yearName = ({ customerId, year }: YearOf): string => `${customerId} ${year}`;

export async function setYears(
  tx: Transaction,
  years: readonly (YearOf & { readonly used: number })[],
): Promise<void> {
  if (years.length === 0) return;
  await tx.rows(sql`
    update referral_use u set used = asked.used
    from unnest(${years.map(({ customerId }) => customerId)}::uuid[], ${years.map(({ year }) => year)}::integer[],
      ${years.map(({ used }) => used)}::integer[]) as asked (customer_id, year, used)
    where u.customer_id = asked.customer_id and u.year = asked.year`);
}

export async function paidInYear(reader: Reader, { customerId, year }: YearOf): Promise<number> {
  const [row] = await reader.rows<{ used: number }>(
    sql`select used from referral_use where customer_id = ${customerId} and year = ${year}`,
  );
  return row?.used ?? 0;
}
