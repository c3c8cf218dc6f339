import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { LocalDate } from '@evergreen/kernel';
import type {
  AchievementRecord,
  CleanPolicy,
  CountedMeasure,
  CountedOn,
  PolicySpan,
} from '../../domain/achievements/achievement.ts';
import type { CustomerRange } from '../history.repository.ts';

/** Which customers: some, or those of a range. */
export type WhichCustomers = readonly string[] | CustomerRange;

const among = (which: WhichCustomers) =>
  'from' in which
    ? sql`customer_id >= ${which.from} and customer_id < ${which.to}`
    : sql`customer_id = any(${which}::uuid[])`;

export interface CleanPolicyOf extends CleanPolicy {
  readonly customerId: string;
}

/** Policies as the last run found them. */
export function cleanPolicies(reader: Reader, which: WhichCustomers): Promise<CleanPolicyOf[]> {
  return reader.rows<CleanPolicyOf>(sql`
    select customer_id as "customerId", policy_id as "policyId", claim_free_years as "claimFreeYears",
      term_ends_on as "termEndsOn", counted_on::text[] as "countedOn"
    from policy_standing where ${among(which)} order by customer_id, policy_id`);
}

/** Days on which something happened that an achievement counts. */
export interface CountedDay extends CountedOn {
  readonly customerId: string;
  readonly measure: CountedMeasure;
}

/** The earliest first. @param zone of the insurer, in which events have their days */
export function countedDays(
  reader: Reader,
  which: WhichCustomers,
  { today, zone }: { readonly today: LocalDate; readonly zone: string },
): Promise<CountedDay[]> {
  return reader.rows<CountedDay>(sql`
    select customer_id as "customerId", 'events-attended' as measure,
      (checked_in_at at time zone ${zone})::date as "on", null::uuid as "termId"
    from event_invitation where ${among(which)} and state = 'attended' and checked_in_at is not null
    union all
    select customer_id, 'renewals', starts_on, term_id from (
      select customer_id, starts_on, term_id, row_number() over (partition by customer_id, policy_id order by starts_on) as n
      from term_fact where ${among(which)} and starts_on <= ${today}
    ) term where n > 1
    union all
    select customer_id, 'referrals', decided_on, null::uuid from referral where ${among(which)} and state = 'paid'
    order by 3`);
}

export interface PolicySpanOf extends PolicySpan {
  readonly customerId: string;
}

/** Terms of policies that have begun, ended or not. */
export function policySpans(
  reader: Reader,
  which: WhichCustomers,
  today: LocalDate,
): Promise<PolicySpanOf[]> {
  return reader.rows<PolicySpanOf>(sql`
    select customer_id as "customerId", policy_id as "policyId", term_id as "termId", starts_on as "startsOn",
      ends_on as "endsOn"
    from term_fact where ${among(which)} and starts_on <= ${today} order by customer_id, policy_id, ends_on`);
}

export interface AchievementRecordOf extends AchievementRecord {
  readonly customerId: string;
}

const columns = sql`customer_id as "customerId", achievement_id as "achievementId", period, state, policy_id as "policyId",
  from_on as "fromOn", completed_on as "completedOn", undone_by as "undoneBy", changes`;

export function achievementRecords(reader: Reader, which: WhichCustomers): Promise<AchievementRecordOf[]> {
  return reader.rows<AchievementRecordOf>(sql`
    select ${columns} from achievement_record where ${among(which)} order by customer_id, achievement_id, period`);
}

/** Keeps records that are new or changed, in one statement. */
export async function keepAchievements(
  tx: Transaction,
  records: readonly AchievementRecordOf[],
  { version, at }: { readonly version: number; readonly at: Date },
): Promise<void> {
  if (records.length === 0) return;
  const of = <T>(pick: (record: AchievementRecordOf) => T): T[] => records.map(pick);
  await tx.rows(sql`
    insert into achievement_record (customer_id, achievement_id, period, state, policy_id, from_on, completed_on, undone_by,
      changes, list_version, changed_at)
    select *, ${version}::integer, ${at}::timestamptz
    from unnest(${of(({ customerId }) => customerId)}::uuid[], ${of((each) => each.achievementId)}::text[],
      ${of(({ period }) => period)}::text[], ${of(({ state }) => state)}::text[], ${of(({ policyId }) => policyId)}::uuid[],
      ${of(({ fromOn }) => fromOn)}::date[], ${of(({ completedOn }) => completedOn)}::date[],
      ${of(({ undoneBy }) => undoneBy)}::date[], ${of(({ changes }) => changes)}::integer[])
    on conflict (customer_id, achievement_id, period) do update set state = excluded.state, policy_id = excluded.policy_id,
      from_on = excluded.from_on, completed_on = excluded.completed_on, undone_by = excluded.undone_by,
      changes = excluded.changes, list_version = excluded.list_version, changed_at = excluded.changed_at`);
}

export interface AchievementCount {
  readonly achievementId: string;
  /** Customers who have it, of whichever period. */
  readonly completed: bigint;
  /** How often it stands reached: once a customer, or once a customer and period. */
  readonly times: bigint;
  /** How often it was taken back. */
  readonly takenBack: bigint;
}

/** Of customers whom the caller may see. */
export function countAchievements(reader: Reader): Promise<AchievementCount[]> {
  return reader.rows<AchievementCount>(sql`
    select achievement_id as "achievementId", count(*) filter (where state = 'completed') as times,
      count(distinct customer_id) filter (where state = 'completed') as completed,
      count(*) filter (where state = 'taken-back') as "takenBack"
    from achievement_record group by achievement_id`);
}

/** First customer of each range of those of whom a policy is known. */
export async function achievementRangeStarts(reader: Reader, customersInRange: number): Promise<string[]> {
  const rows = await reader.rows<{ customerId: string }>(sql`
    select customer_id as "customerId" from (
      select customer_id, row_number() over (order by customer_id) - 1 as n
      from (select customer_id from policy_standing union select customer_id from term_fact) known
    ) numbered where n % ${customersInRange} = 0 order by customer_id`);
  return rows.map(({ customerId }) => customerId);
}
