import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { AchievementRecord, CleanPolicy } from '../../domain/achievements/achievement.ts';
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

export interface AchievementRecordOf extends AchievementRecord {
  readonly customerId: string;
}

const columns = sql`customer_id as "customerId", achievement_id as "achievementId", state, policy_id as "policyId",
  from_on as "fromOn", completed_on as "completedOn", undone_by as "undoneBy", changes`;

export function achievementRecords(reader: Reader, which: WhichCustomers): Promise<AchievementRecordOf[]> {
  return reader.rows<AchievementRecordOf>(sql`
    select ${columns} from achievement_record where ${among(which)} order by customer_id, achievement_id`);
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
    insert into achievement_record (customer_id, achievement_id, state, policy_id, from_on, completed_on, undone_by,
      changes, list_version, changed_at)
    select *, ${version}::integer, ${at}::timestamptz
    from unnest(${of(({ customerId }) => customerId)}::uuid[], ${of((each) => each.achievementId)}::text[],
      ${of(({ state }) => state)}::text[], ${of(({ policyId }) => policyId)}::uuid[],
      ${of(({ fromOn }) => fromOn)}::date[], ${of(({ completedOn }) => completedOn)}::date[],
      ${of(({ undoneBy }) => undoneBy)}::date[], ${of(({ changes }) => changes)}::integer[])
    on conflict (customer_id, achievement_id) do update set state = excluded.state, policy_id = excluded.policy_id,
      from_on = excluded.from_on, completed_on = excluded.completed_on, undone_by = excluded.undone_by,
      changes = excluded.changes, list_version = excluded.list_version, changed_at = excluded.changed_at`);
}

export interface AchievementCount {
  readonly achievementId: string;
  readonly completed: bigint;
  readonly takenBack: bigint;
}

/** How many customers whom the caller may see. */
export function countAchievements(reader: Reader): Promise<AchievementCount[]> {
  return reader.rows<AchievementCount>(sql`
    select achievement_id as "achievementId", count(*) filter (where state = 'completed') as completed,
      count(*) filter (where state = 'taken-back') as "takenBack"
    from achievement_record group by achievement_id`);
}

/** First customer of each range of those with a policy that has ended a term. */
export async function achievementRangeStarts(reader: Reader, customersInRange: number): Promise<string[]> {
  const rows = await reader.rows<{ customerId: string }>(sql`
    select customer_id as "customerId" from (
      select customer_id, row_number() over (order by customer_id) - 1 as n
      from (select distinct customer_id from policy_standing) known
    ) numbered where n % ${customersInRange} = 0 order by customer_id`);
  return rows.map(({ customerId }) => customerId);
}
