import type { Uuid } from '@evergreen/kernel';
import { type Reader, statement } from '@evergreen/persistence';

const timedOut = statement(
  'membership.timed-out-holds',
  `select distinct member_id as "memberId"
   from (
     select member_id from hold where captured + released < points and expires_at <= $1
     order by expires_at limit $2
   ) as open
   order by 1`,
);

/** Members whose holds have been open beyond their time the longest. @param limit of holds */
export async function membersWithTimedOutHolds(reader: Reader, at: Date, limit: number): Promise<Uuid[]> {
  const rows = await reader.prepared<{ memberId: Uuid }>(timedOut, [at, limit]);
  return rows.map(({ memberId }) => memberId);
}
