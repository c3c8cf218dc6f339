import type { LocalDate, Points } from '@evergreen/kernel';
import { type Reader, sql, statement } from '@evergreen/persistence';
import type { AccountLot } from '../domain/account.ts';
import type { Entry, EntryKind, EntryPosition } from '../domain/entry.ts';
import type { Member, MemberState } from '../domain/member.ts';

/** A member with what lies on the account, not yet told apart by date. */
export interface AccountLots extends Omit<Member, 'version'> {
  readonly state: MemberState;
  readonly lots: readonly AccountLot[];
}

// One row a lot, told apart and added up by the caller: aggregating and packing them here took Postgres three times
// as long as finding them.
const readAccountLots = statement(
  'membership.read-accounts',
  `select member.member_id as "memberId", member_number as "memberNumber", customer_id as "customerId",
     enrolled_on as "enrolledOn", member.state, available, held, expired, active_on as "activeOn",
     expires_on as "expiresOn"
   from member
   left join lot on lot.member_id = member.member_id and effective_on <= $2
   where member.member_id = any($1::uuid[])`,
);

// What lots held at the end of a day in the past: the sum of the lines up to it, with the dates they had then.
export const lotsThen = (on: string, condition: string) => `
  select lot.member_id, lot_id, lot.points, origin_member_id, origin_entry_id, lot.effective_on,
    moved.available, moved.held, moved.expired,
    case when redated then moved.active_on when opened.entry_id is null then lot.active_on
      else opened.active_on end as active_on,
    case when redated then moved.expires_on when opened.entry_id is null then lot.expires_on
      else opened.expires_on end as expires_on
  from (
    select member_id, lot_id,
      sum(case to_account when 'AVAILABLE' then line.points else 0 end
        - case from_account when 'AVAILABLE' then line.points else 0 end)::bigint as available,
      sum(case to_account when 'HELD' then line.points else 0 end
        - case from_account when 'HELD' then line.points else 0 end)::bigint as held,
      sum(case to_account when 'EXPIRED' then line.points else 0 end
        - case from_account when 'EXPIRED' then line.points else 0 end)::bigint as expired,
      (array_agg(line.active_on order by recorded_at desc, entry_id desc)
        filter (where line.active_on is not null))[1] as active_on,
      (array_agg(line.expires_on order by recorded_at desc, entry_id desc)
        filter (where line.active_on is not null))[1] as expires_on,
      bool_or(line.active_on is not null) as redated
    from ledger_line line join ledger_entry using (member_id, entry_id)
    where ledger_entry.effective_on <= ${on} and ${condition}
    group by member_id, lot_id
  ) as moved
  join lot using (member_id, lot_id)
  left join ledger_entry opened on opened.member_id = lot.member_id and opened.entry_id = lot.lot_id`;

const readAccountLotsThen = statement(
  'membership.read-accounts-then',
  `select member.member_id as "memberId", member_number as "memberNumber", customer_id as "customerId",
     enrolled_on as "enrolledOn", member.state, available, held, expired, active_on as "activeOn",
     expires_on as "expiresOn"
   from member
   left join (${lotsThen('$2', 'member_id = any($1::uuid[])')}) as lot using (member_id)
   where member.member_id = any($1::uuid[])`,
);

interface LotRow extends Omit<Member, 'version'> {
  readonly state: MemberState;
  /** Null where the member has no lot. */
  readonly available: bigint | null;
  readonly held: bigint;
  readonly expired: bigint;
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
}

/** In the order asked; unknown members are left out. Lots that take effect after the date are not on the account. */
export async function accountLots(
  reader: Reader,
  memberIds: readonly string[],
  asOf: LocalDate,
  today: LocalDate,
): Promise<AccountLots[]> {
  const accounts = new Map<string, AccountLots & { readonly lots: AccountLot[] }>();
  const text = asOf < today ? readAccountLotsThen : readAccountLots;
  for (const row of await reader.prepared<LotRow>(text, [memberIds, asOf])) {
    const { available, held, expired, activeOn, expiresOn, ...member } = row;
    let account = accounts.get(member.memberId);
    if (account === undefined) accounts.set(member.memberId, (account = { ...member, lots: [] }));
    if (available !== null) account.lots.push({ available, held, expired, activeOn, expiresOn });
  }
  return memberIds.flatMap((id) => accounts.get(id) ?? []);
}

/** Of `ledger_entry`, as an entry has them. */
export const entryColumns = sql.raw(`
  ledger_entry.entry_id as "entryId", kind, ledger_entry.points, ledger_entry.status_points as "statusPoints",
  source_kind as "sourceKind", source_id as "sourceId", rule_id as "ruleId",
  ledger_entry.effective_on as "effectiveOn", ledger_entry.active_on as "activeOn",
  ledger_entry.expires_on as "expiresOn", recorded_at as "recordedAt", ledger_entry.awaits,
  related_entry_id as "relatedEntryId", counterpart_member_id as "counterpartMemberId", reason, actor`);

/** An entry with what has become of the lot it opened; null where it opened none of its own. */
export interface ListedEntry extends Entry {
  readonly lotAvailable: bigint | null;
  readonly lotHeld: bigint;
  readonly lotSpent: bigint;
  readonly lotExpired: bigint;
  readonly lotReversed: bigint;
  readonly lotActiveOn: LocalDate | null;
  readonly lotExpiresOn: LocalDate | null;
}

/** A member's entries up to a date, the newest first, after the given position; of all kinds when none is named. */
export function entriesOf(
  reader: Reader,
  memberId: string,
  asOf: LocalDate,
  after: EntryPosition | undefined,
  limit: number,
  kinds: readonly EntryKind[],
): Promise<ListedEntry[]> {
  // Never both bounds: with the date beside the position, Postgres reads from the date on to the position.
  const beyond =
    after === undefined || after.effectiveOn > asOf
      ? sql`ledger_entry.effective_on <= ${asOf}`
      : sql`(ledger_entry.effective_on, ledger_entry.entry_id)
          < (${after.effectiveOn}::date, ${after.entryId}::uuid)`;
  const chosen = kinds.length === 0 ? sql`` : sql`and kind = any (${kinds}::text[])`;
  return reader.rows<ListedEntry>(sql`
    select ${entryColumns}, lot.available as "lotAvailable", lot.held as "lotHeld", lot.spent as "lotSpent",
      lot.expired as "lotExpired", lot.reversed as "lotReversed", lot.active_on as "lotActiveOn",
      lot.expires_on as "lotExpiresOn"
    from ledger_entry
    left join lot on lot.member_id = ledger_entry.member_id and lot.lot_id = ledger_entry.entry_id
    where ledger_entry.member_id = ${memberId} and ${beyond} ${chosen}
    order by ledger_entry.effective_on desc, ledger_entry.entry_id desc
    limit ${limit}`);
}

/** All entries of a member in the order they were made, those that are yet to take effect too, after the given one. */
export function allEntriesOf(
  reader: Reader,
  memberId: string,
  afterEntryId: string | undefined,
  limit: number,
): Promise<Entry[]> {
  return reader.rows<Entry>(sql`
    select ${entryColumns} from ledger_entry
    where member_id = ${memberId} and (${afterEntryId ?? null}::uuid is null or entry_id > ${afterEntryId ?? null}::uuid)
    order by entry_id
    limit ${limit}`);
}

export async function countEntriesOf(reader: Reader, memberIds: readonly string[]): Promise<number> {
  const [row] = await reader.rows<{ n: bigint }>(sql`
    select count(*) as n from ledger_entry where member_id = any (${memberIds}::uuid[])`);
  return Number(row!.n);
}

/** Sums over the whole ledger. */
export interface LedgerTotals {
  readonly members: bigint;
  readonly entries: bigint;
  readonly pending: Points;
  readonly active: Points;
  readonly held: Points;
  readonly owed: Points;
  readonly expired: Points;
}

const totals = (lots: string) => `
  select
    (select count(*) from member) as members,
    (select count(*) from ledger_entry where effective_on <= $1) as entries,
    coalesce(sum(available) filter (where available > 0 and (active_on > $1 or active_on is null)
      and expires_on > $1 is not false), 0)::bigint as pending,
    coalesce(sum(available) filter (where available > 0 and active_on <= $1
      and expires_on > $1 is not false), 0)::bigint as active,
    coalesce(sum(held), 0)::bigint as held,
    coalesce(-sum(available) filter (where available < 0), 0)::bigint as owed,
    (coalesce(sum(expired), 0)
      + coalesce(sum(available) filter (where available > 0 and expires_on <= $1), 0))::bigint as expired
  from (${lots}) as lot`;

const ledgerNow = statement('membership.totals', totals('select * from lot where effective_on <= $1'));
const ledgerThen = statement('membership.totals-then', totals(lotsThen('$1', 'true')));

/** What all lots hold on a day, told apart by their dates; of a day in the past, as they held it then. */
export async function ledgerTotals(reader: Reader, asOf: LocalDate, today: LocalDate): Promise<LedgerTotals> {
  const [row] = await reader.prepared<LedgerTotals>(asOf < today ? ledgerThen : ledgerNow, [asOf]);
  return row!;
}
