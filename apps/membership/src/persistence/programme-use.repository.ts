import { type Reader, sql } from '@evergreen/persistence';

/** How much of something hangs on an id of the programme. */
export interface Uses {
  readonly id: string;
  readonly count: number;
}

/** Members by the tier they stand in, of those named. */
export function membersInTiers(reader: Reader, tierIds: readonly string[]): Promise<Uses[]> {
  return reader.rows<Uses>(sql`
    select tier_id as id, count(*)::integer as count from member_tier
    where tier_id = any (${tierIds}::text[]) group by tier_id order by tier_id`);
}

/** Lots that will be dated by a policy once what they wait for comes. One that is dated needs its policy no more. */
export function lotsWaitingForPolicies(reader: Reader, policyIds: readonly string[]): Promise<Uses[]> {
  return reader.rows<Uses>(sql`
    select expiry_policy_id as id, count(*)::integer as count from lot
    where active_on is null and available > 0 and expiry_policy_id = any (${policyIds}::text[])
    group by expiry_policy_id order by expiry_policy_id`);
}

/** Corrections by their reason, of those named. */
export function correctionsFor(
  reader: Reader,
  reasonIds: readonly string[],
  { waitingOnly }: { readonly waitingOnly: boolean },
): Promise<Uses[]> {
  return reader.rows<Uses>(sql`
    select reason_id as id, count(*)::integer as count from adjustment
    where reason_id = any (${reasonIds}::text[]) and (not ${waitingOnly} or state = 'REQUESTED')
    group by reason_id order by reason_id`);
}
