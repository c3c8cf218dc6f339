import { type Reader, type Statement, statement } from '@evergreen/persistence';

// An entry opens its lot, and its line says so: all in one statement, lot and line only from entries that were really
// written, so that a repetition changes nothing.
export const lotAndLine = ({ policyIds, months }: SlidingPolicies) => `
   made as (
     insert into lot (member_id, lot_id, points, available, status_points, effective_on, active_on, expires_on, awaits,
       awaited_until, expiry_policy_id, slide_months)
     select member_id, entry_id, points, points, status_points, effective_on, active_on, expires_on, awaits,
       awaited_until, expiry_policy_id, months
     from entry
     left join unnest(${policyIds}::text[], ${months}::integer[]) as sliding (policy_id, months)
       on policy_id = expiry_policy_id
   ), line as (
     insert into ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points, status_points)
     select member_id, entry_id, 0, entry_id, 'ISSUED', 'AVAILABLE', points, status_points from entry
   )`;

// Whoever earns moves the expiry of older lots that live as long as the member is active, as `slide` of the rules does
// for whoever spends. Hardly anybody has such lots, and a statement that looks for them takes twice as long: it is asked
// first, and only those statements have this part that need it. A lot that comes between has the dates of today already.
export const slideOthers = ({ today, recordedAt }: When) => `
   slid as materialized (
     select member_id, lot_id, active_on, moved_to
     from lot, lateral (
       select (greatest(active_on, ${today}::date) + make_interval(months => slide_months))::date as moved_to
     ) as moved
     where member_id = any (array(select entry.member_id from entry)) and slide_months is not null
       and active_on is not null
       and available + held > 0 and expires_on > ${today}::date and expires_on < moved_to
     order by member_id, lot_id for no key update of lot
   ), extension as materialized (
     select member_id, uuidv7() as entry_id, (array_agg(entry_id order by entry_id))[1] as because,
       (array_agg(actor order by entry_id))[1] as actor
     from entry where member_id in (select slid.member_id from slid) group by member_id
   ), extending as (
     insert into ledger_entry (member_id, entry_id, kind, key, points, source_kind, source_id, rule_id, effective_on,
       related_entry_id, actor, recorded_at)
     select member_id, entry_id, 'EXTEND', 'extend/' || entry_id, 0, 'ledger', '', '', ${today}::date, because, actor,
       ${recordedAt}::timestamptz
     from extension
   ), extending_line as (
     insert into ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points, active_on,
       expires_on)
     select member_id, entry_id, row_number() over (partition by member_id order by lot_id) - 1, lot_id, 'AVAILABLE',
       'AVAILABLE', 0, active_on, moved_to
     from slid join extension using (member_id)
   ), extended as (
     update lot set expires_on = moved_to from slid where lot.member_id = slid.member_id and lot.lot_id = slid.lot_id
   )`;

/** Parameters that name the sliding policies and their months. */
interface SlidingPolicies {
  readonly policyIds: string;
  readonly months: string;
}
/** Parameters that say when it is. */
interface When {
  readonly today: string;
  readonly recordedAt: string;
}

const slidingLots = 'slide_months is not null and available + held > 0';

export const slidingOfMembers = statement(
  'membership.sliding-of-members',
  `select exists (select from lot where member_id = any($1::uuid[]) and ${slidingLots}) as slides`,
);
export const slidingOfCustomers = statement(
  'membership.sliding-of-customers',
  `select exists (
     select from lot join member using (member_id) where customer_id = any($1::uuid[]) and ${slidingLots}
   ) as slides`,
);

/** Whether any of these members or customers has lots that activity moves. */
export async function anySlides(reader: Reader, asked: Statement, ids: readonly string[]): Promise<boolean> {
  const [row] = await reader.prepared<{ slides: boolean }>(asked, [ids]);
  return row!.slides;
}
