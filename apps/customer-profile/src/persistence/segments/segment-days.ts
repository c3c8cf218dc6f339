import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { SegmentDay } from '../../domain/segments/segment.ts';
import { ofOffices } from '../offices.ts';

interface DayRow {
  readonly segment_id: string;
  readonly on_day: LocalDate;
  readonly members: bigint;
  readonly entered: bigint;
  readonly left_count: bigint;
}

/** Counts of these offices on each day that was refreshed, the oldest first, by segment. */
export async function daysOfSegments(
  reader: Reader,
  ids: readonly string[],
  since: LocalDate,
  offices: readonly string[],
): Promise<Map<string, SegmentDay[]>> {
  // Each day has a line of the head office, so that a day without members is told too.
  const rows = await reader.rows<DayRow>(sql`
    select r.segment_id, r.on_day, coalesce(sum(d.members), 0)::bigint as members,
      coalesce(sum(d.entered), 0)::bigint as entered, coalesce(sum(d.left_count), 0)::bigint as left_count
    from segment_refreshed_day r
    left join segment_day d on d.segment_id = r.segment_id and d.on_day = r.on_day and ${ofOffices('d.org_path', offices)}
    where r.segment_id = any(${ids}::uuid[]) and r.on_day >= ${since}
    group by r.segment_id, r.on_day order by r.segment_id, r.on_day`);
  const days = new Map<string, SegmentDay[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const { on_day: on, members, entered, left_count: left } = row;
    days
      .get(row.segment_id)
      ?.push({ on, members: Number(members), entered: Number(entered), left: Number(left) });
  }
  return days;
}

/** Counts the members of a segment as they are, under the day. */
export async function recordDay(tx: Transaction, segmentId: string, on: LocalDate): Promise<void> {
  await tx.rows(sql`
    insert into segment_refreshed_day (segment_id, on_day) values (${segmentId}, ${on}) on conflict do nothing`);
  await tx.rows(sql`delete from segment_day where segment_id = ${segmentId} and on_day = ${on}`);
  await tx.rows(sql`
    insert into segment_day (segment_id, on_day, org_path, members, entered, left_count)
    select ${segmentId}, ${on}::date, org_path, sum(members), sum(entered), sum(left_count) from (
      select org_path, count(*) as members, count(*) filter (where since = ${on}) as entered, 0 as left_count
      from segment_member where segment_id = ${segmentId} group by org_path
      union all
      select org_path, 0, 0, count(*) from segment_leaver
      where segment_id = ${segmentId} and left_on = ${on} group by org_path
    ) counted group by org_path`);
}

/** What is older than anybody looks at. */
export async function removeOldDays(tx: Transaction, before: LocalDate): Promise<void> {
  await tx.rows(sql`delete from segment_day where on_day < ${before}`);
  await tx.rows(sql`delete from segment_refreshed_day where on_day < ${before}`);
  await tx.rows(sql`delete from segment_leaver where left_on < ${before}`);
}
