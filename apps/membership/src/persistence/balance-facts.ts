import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, statement } from '@evergreen/persistence';
import type { EntryKind } from '../domain/entry.ts';
import type { BalanceFacts } from '../domain/explain-balance.ts';

const change = (account: string) =>
  `case to_account when '${account}' then line.points else 0 end
      - case from_account when '${account}' then line.points else 0 end`;

// One read of the account's own range of the ledger, added up three times: by what entries were for, by the dates of
// lots, by holds. A line is on the account from the day on which both its entry and its lot are. Lots have the dates
// of that day: those a line gave them last, otherwise those they were opened with.
const readFacts = statement(
  'membership.balance-facts',
  `with line as materialized (
     select line.lot_id, line.active_on, line.expires_on, line.status_points, entry_id, kind, source_kind, rule_id,
       reason, entry.effective_on, recorded_at, related_entry_id,
       (${change('AVAILABLE')})::bigint as freed, (${change('HELD')})::bigint as held
     from ledger_line line
     join ledger_entry entry using (member_id, entry_id)
     join lot on lot.member_id = line.member_id and lot.lot_id = line.lot_id
     where line.member_id = $1 and greatest(entry.effective_on, lot.effective_on) <= $2
   ), part as (
     select kind,
       case when kind in ('AWARD', 'SPEND', 'CAPTURE', 'REFUND') then source_kind else '' end as source_kind,
       case kind when 'AWARD' then rule_id else '' end as rule_id,
       case kind when 'ADJUST' then coalesce(reason, '') else '' end as reason,
       sum(freed + held)::bigint as points, sum(status_points)::bigint as status_points,
       count(distinct entry_id)::integer as entries, min(effective_on) as first_on, max(effective_on) as last_on
     from line group by 1, 2, 3, 4
   ), stood as (
     select lot_id, sum(freed)::bigint as available, sum(status_points)::bigint as status_points,
       (array_agg(active_on order by recorded_at desc, entry_id desc)
         filter (where active_on is not null))[1] as active_on,
       (array_agg(expires_on order by recorded_at desc, entry_id desc)
         filter (where active_on is not null))[1] as expires_on,
       bool_or(active_on is not null) as redated
     from line group by lot_id
   ), dated as (
     select stood.available, stood.status_points,
       case when redated then stood.active_on when opened.entry_id is null then lot.active_on
         else opened.active_on end as active_on,
       case when redated then stood.expires_on when opened.entry_id is null then lot.expires_on
         else opened.expires_on end as expires_on,
       coalesce(opened.awaits, lot.awaits) as awaits,
       coalesce(opened.awaited_until, lot.awaited_until) as awaited_until
     from stood
     join lot on lot.member_id = $1 and lot.lot_id = stood.lot_id
     left join ledger_entry opened on opened.member_id = $1 and opened.entry_id = stood.lot_id
     where stood.available <> 0 or stood.status_points <> 0
   ), standing as (
     select sum(available)::bigint as available, sum(status_points)::bigint as status_points, count(*)::integer as lots,
       active_on, expires_on, case when active_on is null then awaits end as awaits,
       case when active_on is null then awaited_until end as awaited_until
     from dated group by available < 0, 4, 5, 6, 7
   ), holding as (
     select case kind when 'HOLD' then entry_id else related_entry_id end as hold_id, sum(held)::bigint as points
     from line where held <> 0 group by 1 having sum(held) <> 0
   )
   select
     (select json_agg(json_build_array(kind, source_kind, rule_id, reason, points::text, status_points::text, entries,
       first_on, last_on)) from part) as parts,
     (select json_agg(json_build_array(available::text, status_points::text, lots, active_on, expires_on, awaits,
       awaited_until)) from standing) as lots,
     (select json_agg(json_build_array(holding.points::text, source_kind, expires_at))
       from holding join hold on hold.member_id = $1 and hold.hold_id = holding.hold_id) as holds`,
);

type PartRow = [EntryKind, string, string, string, string, string, number, LocalDate, LocalDate];
type LotsRow = [string, string, number, LocalDate | null, LocalDate | null, string | null, LocalDate | null];
type HoldRow = [points: string, sourceKind: string, expiresAt: string];

/** What came to an account and went up to the end of a day, and what stood on it then: all in one statement. */
export async function balanceFacts(reader: Reader, memberId: Uuid, asOf: LocalDate): Promise<BalanceFacts> {
  const [row] = await reader.prepared<{
    parts: PartRow[] | null;
    lots: LotsRow[] | null;
    holds: HoldRow[] | null;
  }>(readFacts, [memberId, asOf]);
  const { parts, lots, holds } = row!;
  return {
    parts: (parts ?? []).map(
      ([kind, sourceKind, ruleId, reason, points, statusPoints, entries, firstOn, lastOn]) => ({
        ...{ kind, sourceKind, ruleId, reason, entries, firstOn, lastOn },
        ...{ points: BigInt(points), statusPoints: BigInt(statusPoints) },
      }),
    ),
    lots: (lots ?? []).map(([available, statusPoints, count, activeOn, expiresOn, awaits, awaitedUntil]) => ({
      ...{ available: BigInt(available), statusPoints: BigInt(statusPoints), lots: count },
      ...{ activeOn, expiresOn, awaits, awaitedUntil },
    })),
    holds: (holds ?? []).map(([points, sourceKind, expiresAt]) => ({
      ...{ points: BigInt(points), sourceKind, expiresAt: new Date(expiresAt) },
    })),
  };
}
