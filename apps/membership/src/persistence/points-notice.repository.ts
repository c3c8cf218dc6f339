import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { PointsNotice, PointsOnDay } from '../domain/points-notice.ts';
import type { MemberRange } from './tier.repository.ts';

/**
 * What members of a range are to be told of: for each day the sum of the lots that expire on it, became active on it
 * after they had been pending, or have expired on it. Lots that came from another account while they were active
 * already are no news. Nobody is told of an account that is closed.
 *
 * @param days of which anything may be told
 */
export function pointsOnDays(
  reader: Reader,
  range: MemberRange,
  today: LocalDate,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<PointsOnDay[]> {
  return reader.rows<PointsOnDay>(sql`
    with near as materialized (
      select * from lot
      where member_id >= ${range.from} and member_id < ${range.to} and effective_on <= ${today}::date
        and (expires_on between ${days.from}::date and ${days.to}::date
          or active_on between ${days.from}::date and ${today}::date and active_on > effective_on)
    ), told as (
      select 'points-expiring' as kind, member_id, expires_on as on_date, available as points from near
      where expires_on > ${today}::date and available > 0
      union all
      select 'points-expired', member_id, expires_on, expired + greatest(available, 0) from near
      where expires_on <= ${today}::date
      union all
      select 'points-active', member_id, active_on, available + held + spent from near
      where active_on between ${days.from}::date and ${today}::date and active_on > effective_on
        and expires_on > ${today}::date is not false
        and (origin_entry_id is null or exists (
          select from ledger_line line join ledger_entry entry using (member_id, entry_id)
          where line.member_id = near.member_id and line.lot_id = near.lot_id and to_account = 'AVAILABLE'
            and entry.effective_on < near.active_on))
    )
    select kind, member_id as "memberId", customer_id as "customerId", on_date as "on",
      sum(told.points)::bigint as points
    from told join member using (member_id)
    where state not in ('CLOSED', 'MERGED')
    group by kind, member_id, customer_id, on_date
    having sum(told.points) > 0
    order by member_id, on_date, kind`);
}

/** Notes what is about to be told. @returns what had not been told before */
export async function noteTold(tx: Transaction, notices: readonly PointsNotice[]): Promise<PointsNotice[]> {
  if (notices.length === 0) return [];
  const rows = await tx.rows<Told>(sql`
    insert into points_notice (member_id, on_date, kind, days_ahead)
    select * from unnest(${notices.map(({ memberId }) => memberId)}::uuid[], ${notices.map(({ on }) => on)}::date[],
      ${notices.map(({ kind }) => kind)}::text[], ${notices.map(({ daysAhead }) => daysAhead)}::smallint[])
    on conflict do nothing
    returning member_id as "memberId", on_date as "on", kind, days_ahead as "daysAhead"`);
  const fresh = new Set(rows.map(nameOf));
  return notices.filter((notice) => fresh.has(nameOf(notice)));
}

type Told = Readonly<Record<'memberId' | 'on' | 'kind', string>> & { readonly daysAhead: number };

function nameOf({ memberId, on, kind, daysAhead }: Told): string {
  return `${kind}/${memberId}/${on}/${daysAhead}`;
}

/** Forgets what members of a range were told of days before one. */
export async function forgetTold(
  tx: Transaction,
  { from, to }: MemberRange,
  before: LocalDate,
): Promise<void> {
  await tx.rows(sql`
    delete from points_notice where member_id >= ${from} and member_id < ${to} and on_date < ${before}::date`);
}
