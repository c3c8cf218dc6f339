import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { MemberRange } from './tier.repository.ts';

/** How many lots were ended, and what lay on them. */
export interface EndedLots {
  readonly lots: number;
  readonly points: bigint;
}

/** Who writes the entries, and when. */
export interface Writer {
  readonly actor: string;
  readonly recordedAt: Date;
}

/** What `expire` of the ledger's rules ends. */
const hasExpired = (on: LocalDate) => sql`available > 0 and expires_on <= ${on}::date`;
/** What `cancelAwaited` ends. */
const waitsInVain = (on: LocalDate) =>
  sql`active_on is null and awaited_until < ${on}::date and (available > 0 or status_points > 0)`;

/** First members of ranges of so many members who have lots to end, in order. */
export async function dueRangeStarts(
  reader: Reader,
  on: LocalDate,
  membersInRange: number,
): Promise<string[]> {
  const rows = await reader.rows<{ memberId: string }>(sql`
    select member_id as "memberId"
    from (
      select member_id, row_number() over (order by member_id) - 1 as n
      from (
        select member_id from lot where ${hasExpired(on)}
        union
        select member_id from lot where ${waitsInVain(on)}
      ) as due
    ) as numbered
    where n % ${membersInRange} = 0
    order by member_id`);
  return rows.map(({ memberId }) => memberId);
}

/** Expires lots of members of a range, each on the day it ended. */
export function expireLots(
  tx: Transaction,
  range: MemberRange,
  on: LocalDate,
  writer: Writer,
): Promise<EndedLots> {
  const ending = sql`
    'EXPIRE' as kind, 'expire/' as key_start, available as points, 0::bigint as status_points, '' as source_id,
    expires_on as effective_on, null::uuid as related_entry_id, null as reason`;
  return endLots(tx, range, { which: hasExpired(on), ending, bucket: 'expired', ...writer });
}

/** Cancels awards of members of a range whose event did not come, each on the day after the last for it. */
export function cancelAwaitedLots(
  tx: Transaction,
  range: MemberRange,
  on: LocalDate,
  writer: Writer,
): Promise<EndedLots> {
  const ending = sql`
    'CANCEL' as kind, 'cancel/' as key_start, available as points, status_points, awaits as source_id,
    awaited_until + 1 as effective_on, coalesce(origin_entry_id, lot_id) as related_entry_id, 'TIMEOUT' as reason`;
  return endLots(tx, range, { which: waitsInVain(on), ending, bucket: 'reversed', ...writer });
}

interface Ending extends Writer {
  readonly which: RawBuilder<unknown>;
  readonly ending: RawBuilder<unknown>;
  readonly bucket: 'expired' | 'reversed';
}

// One statement however many members and lots there are: entries, lines and lots as the rules of the ledger would
// write them. It locks no accounts but lots, in the order in which commands lock them: whichever of the two comes
// second waits, and finds on the lot what the first has left.
async function endLots(
  tx: Transaction,
  { from, to }: MemberRange,
  { which, ending, bucket, actor, recordedAt }: Ending,
): Promise<EndedLots> {
  const gone = sql.ref(bucket);
  const account = bucket.toUpperCase();
  const [row] = await tx.rows<EndedLots>(sql`
    with due as materialized (
      select * from lot where member_id >= ${from} and member_id < ${to} and ${which}
      order by member_id, lot_id for no key update
    ), ending as materialized (
      select member_id, lot_id, uuidv7() as entry_id, ${ending} from due
    ), entry as (
      insert into ledger_entry (member_id, entry_id, kind, key, points, status_points, source_kind, source_id, rule_id,
        effective_on, related_entry_id, reason, actor, recorded_at)
      select member_id, entry_id, kind, key_start || entry_id, -points, -status_points, 'ledger', source_id, '',
        effective_on, related_entry_id, reason, ${actor}, ${recordedAt}::timestamptz
      from ending
    ), line as (
      insert into ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points, status_points)
      select member_id, entry_id, 0, lot_id, 'AVAILABLE', ${account}, points, -status_points from ending
    ), ended as (
      update lot set available = lot.available - ending.points, ${gone} = ${gone} + ending.points,
        status_points = lot.status_points - ending.status_points
      from ending where lot.member_id = ending.member_id and lot.lot_id = ending.lot_id
    )
    select count(*)::int as lots, coalesce(sum(points), 0)::bigint as points from ending`);
  return row!;
}
