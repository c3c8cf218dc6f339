import { type LocalDate, points, type Points } from '@evergreen/kernel';
import { type Reader, sql, statement } from '@evergreen/persistence';
import type { AccountLot } from '../domain/account.ts';
import type { Entry, EntryPosition } from '../domain/entry.ts';
import type { Member } from '../domain/member.ts';

/** A member with what lies on the account, not yet told apart by date. */
export interface AccountLots extends Omit<Member, 'version'> {
  readonly lots: readonly AccountLot[];
}

// One row a lot, told apart and added up by the caller: aggregating and packing them here took Postgres three times
// as long as finding them.
const readAccountLots = statement(
  'membership.read-accounts',
  `select member.member_id as "memberId", member_number as "memberNumber", customer_id as "customerId",
     enrolled_on as "enrolledOn", remaining, active_on as "activeOn", expires_on as "expiresOn"
   from member
   left join lot on lot.member_id = member.member_id and effective_on <= $2
   where member.member_id = any($1::uuid[])`,
);

interface LotRow extends Omit<Member, 'version'> {
  /** Null where the member has no lot. */
  readonly remaining: bigint | null;
  readonly activeOn: LocalDate;
  readonly expiresOn: LocalDate | null;
}

/** In the order asked; unknown members are left out. Lots that took effect after the date are not on the account. */
export async function accountLots(
  reader: Reader,
  memberIds: readonly string[],
  asOf: LocalDate,
): Promise<AccountLots[]> {
  const accounts = new Map<string, AccountLots & { readonly lots: AccountLot[] }>();
  for (const row of await reader.prepared<LotRow>(readAccountLots, [memberIds, asOf])) {
    const { remaining, activeOn, expiresOn, ...member } = row;
    let account = accounts.get(member.memberId);
    if (account === undefined) accounts.set(member.memberId, (account = { ...member, lots: [] }));
    if (remaining !== null) account.lots.push({ remaining: points(remaining), activeOn, expiresOn });
  }
  return memberIds.flatMap((id) => accounts.get(id) ?? []);
}

const entryColumns = sql`
  entry_id as "entryId", points, source_kind as "sourceKind", source_id as "sourceId", rule_id as "ruleId",
  effective_on as "effectiveOn", active_on as "activeOn", expires_on as "expiresOn", recorded_at as "recordedAt"`;

/** A member's entries up to a date, the newest first, after the given position. */
export function entriesOf(
  reader: Reader,
  memberId: string,
  asOf: LocalDate,
  after: EntryPosition | undefined,
  limit: number,
): Promise<Entry[]> {
  const beyond =
    after === undefined
      ? sql``
      : sql`and (effective_on, entry_id) < (${after.effectiveOn}::date, ${after.entryId}::uuid)`;
  return reader.rows<Entry>(sql`
    select ${entryColumns} from ledger_entry
    where member_id = ${memberId} and effective_on <= ${asOf} ${beyond}
    order by effective_on desc, entry_id desc
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
  readonly expired: Points;
}

export async function ledgerTotals(reader: Reader, asOf: LocalDate): Promise<LedgerTotals> {
  const [row] = await reader.rows<LedgerTotals>(sql`
    select
      (select count(*) from member) as members,
      (select count(*) from ledger_entry where effective_on <= ${asOf}) as entries,
      coalesce(sum(remaining) filter (where active_on > ${asOf} and expires_on > ${asOf} is not false), 0)::bigint
        as pending,
      coalesce(sum(remaining) filter (where active_on <= ${asOf} and expires_on > ${asOf} is not false), 0)::bigint
        as active,
      coalesce(sum(remaining) filter (where expires_on <= ${asOf}), 0)::bigint as expired
    from lot
    where effective_on <= ${asOf}`);
  return row!;
}
