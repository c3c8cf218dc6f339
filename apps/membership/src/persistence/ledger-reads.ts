import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { EntryKind } from '../domain/entry.ts';
import type { AccountState, Hold } from '../domain/ledger/account-draft.ts';
import type { PastEntry } from '../domain/ledger/entry-facts.ts';
import type { LedgerAccount, Line, Lot } from '../domain/ledger/lot.ts';
import type { KnownEntry } from '../domain/ledger/open-ledger.ts';
import type { MemberState } from '../domain/member.ts';

const lockInOrder = statement(
  'membership.lock-members',
  `select member_id as "memberId", state, merged_into as "mergedInto", owes from member
   where member_id = any($1::uuid[]) order by member_id for no key update`,
);

export interface LockedMember {
  readonly memberId: Uuid;
  readonly state: MemberState;
  readonly mergedInto: Uuid | null;
  readonly owes: boolean;
}

/** Locks the accounts against all but awards, in the order of their ids, so that nobody waits in a circle. */
export function lockMembers(tx: Transaction, memberIds: readonly string[]): Promise<LockedMember[]> {
  return tx.prepared(lockInOrder, [memberIds]);
}

/** Accounts that members were merged into, however many steps away; those not merged are left out. */
export async function survivorsOf(reader: Reader, memberIds: readonly string[]): Promise<Map<Uuid, Uuid>> {
  const merged = await reader.prepared<{ memberId: Uuid }>(mergedAmong, [memberIds]);
  if (merged.length === 0) return new Map();
  const rows = await reader.prepared<{ memberId: Uuid; survivorId: Uuid }>(survivors, [memberIds]);
  return new Map(rows.map(({ memberId, survivorId }) => [memberId, survivorId]));
}

// Hardly any account was merged, and to plan the way to where it went takes longer than all else of a posting.
const mergedAmong = statement(
  'membership.merged-among',
  `select member_id as "memberId" from member where member_id = any($1::uuid[]) and merged_into is not null`,
);
const survivors = statement(
  'membership.survivors',
  `with recursive step as (
     select member_id, merged_into from member where member_id = any($1::uuid[]) and merged_into is not null
     union all
     select step.member_id, member.merged_into from step join member on member.member_id = step.merged_into
     where member.merged_into is not null
   )
   select step.member_id as "memberId", merged_into as "survivorId" from step
   where not exists (select from member where member.member_id = step.merged_into and member.merged_into is not null)`,
);

/** Of `lot`, as a lot has them. */
export const lotColumns = `
  lot.member_id as "memberId", lot_id as "lotId", lot.points, available, held, spent, expired, reversed, moved,
  lot.status_points as "statusPoints", lot.effective_on as "effectiveOn", lot.active_on as "activeOn",
  lot.expires_on as "expiresOn", lot.awaits, lot.awaited_until as "awaitedUntil",
  lot.expiry_policy_id as "expiryPolicyId", slide_months as "slideMonths", origin_member_id as "originMemberId", origin_entry_id as "originEntryId"`;

// Locked too: the runs over many members lock lots, not accounts.
const openLots = statement(
  'membership.open-lots',
  `select ${lotColumns} from lot
   where member_id = any($1::uuid[]) and ($2::bool or available <> 0 or held > 0
     or (active_on is null and status_points > 0) or lot_id = any($3::uuid[])
     or origin_entry_id = any($3::uuid[]))
   order by member_id, lot_id for no key update`,
);

type LotRow = Lot & { readonly memberId: Uuid };

const openHolds = statement(
  'membership.open-holds',
  `select hold.member_id as "memberId", hold_id as "holdId", hold.points, captured, released,
     source_kind as "sourceKind", source_id as "sourceId", made_at as "madeAt", expires_at as "expiresAt",
     lot_id as "lotId", hold_lot.points as "inLot"
   from hold join hold_lot using (member_id, hold_id)
   where hold.member_id = any($1::uuid[]) and (captured + released < hold.points or hold_id = any($2::uuid[]))`,
);

type HoldRow = Omit<Hold, 'lots'> & { readonly memberId: Uuid; readonly lotId: Uuid; readonly inLot: bigint };

/** What of an account is needed: everything, or what is open and the lots of these entries and holds. */
export interface Need {
  readonly allLots: boolean;
  readonly lotIds: readonly string[];
  readonly holdIds: readonly string[];
}

/** The lots and holds of locked accounts. */
export async function readAccountStates(
  tx: Transaction,
  members: readonly LockedMember[],
  { allLots, lotIds, holdIds }: Need,
): Promise<Omit<AccountState, 'floor'>[]> {
  const ids = members.map(({ memberId }) => memberId);
  const [lots, holdRows] = await tx.together([
    () => tx.prepared<LotRow>(openLots, [ids, allLots, lotIds]),
    () => tx.prepared<HoldRow>(openHolds, [ids, holdIds]),
  ]);
  const lotsOf = byMember(lots);
  const holdRowsOf = byMember(holdRows);
  return members.map(({ memberId, state, owes }) => ({
    ...{ memberId, state, owes },
    lots: (lotsOf.get(memberId) ?? []).map(({ memberId: _, ...lot }) => lot),
    holds: holdsOf(holdRowsOf.get(memberId) ?? []),
  }));
}

function byMember<Row extends { readonly memberId: Uuid }>(rows: readonly Row[]): Map<Uuid, Row[]> {
  const found = new Map<Uuid, Row[]>();
  for (const row of rows) {
    const known = found.get(row.memberId);
    if (known === undefined) found.set(row.memberId, [row]);
    else known.push(row);
  }
  return found;
}

function holdsOf(rows: readonly HoldRow[]): Hold[] {
  const holds = new Map<Uuid, Hold & { readonly lots: Map<Uuid, bigint> }>();
  for (const { memberId: _, lotId, inLot, ...hold } of rows) {
    let known = holds.get(hold.holdId);
    if (known === undefined) holds.set(hold.holdId, (known = { ...hold, lots: new Map<Uuid, bigint>() }));
    known.lots.set(lotId, inLot);
  }
  return [...holds.values()];
}

const byKeys = statement(
  'membership.entries-by-keys',
  `select member_id as "memberId", key, entry_id as "entryId", kind, points, request_hash as "requestHash"
   from ledger_entry join unnest($1::uuid[], $2::text[]) as asked (member_id, key) using (member_id, key)`,
);

export function entriesByKeys(
  reader: Reader,
  asked: readonly { readonly memberId: string; readonly key: string }[],
): Promise<KnownEntry[]> {
  return reader.prepared(byKeys, [asked.map(({ memberId }) => memberId), asked.map(({ key }) => key)]);
}

interface EntryLineRow {
  readonly entryId: Uuid;
  readonly kind: EntryKind;
  readonly key: string;
  readonly points: bigint;
  readonly statusPoints: bigint;
  readonly effectiveOn: LocalDate;
  readonly relatedEntryId: Uuid | null;
  readonly lotId: Uuid;
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
  readonly linePoints: bigint;
  readonly lineStatusPoints: bigint;
}

/** Entries with their lines, and what refers to them with theirs; to awards also what restored them. */
export async function pastEntries(
  reader: Reader,
  memberIds: readonly string[],
  entryIds: readonly string[],
): Promise<Map<Uuid, PastEntry>> {
  const rows = await reader.rows<EntryLineRow>(sql`
    select entry.entry_id as "entryId", kind, key, entry.points, entry.status_points as "statusPoints",
      effective_on as "effectiveOn", related_entry_id as "relatedEntryId", lot_id as "lotId",
      from_account as "from", to_account as "to", line.points as "linePoints",
      line.status_points as "lineStatusPoints"
    from ledger_entry entry join ledger_line line using (member_id, entry_id)
    where member_id = any (${memberIds}::uuid[])
      and (entry_id = any (${entryIds}::uuid[]) or related_entry_id = any (${entryIds}::uuid[])
        or (kind = 'RESTORE' and related_entry_id in (
          select entry_id from ledger_entry
          where member_id = any (${memberIds}::uuid[]) and related_entry_id = any (${entryIds}::uuid[])
            and kind = 'REVERSE')))
    order by recorded_at, entry_id, line_no`);
  const entries = new Map<Uuid, PastEntry & { readonly lines: Line[]; readonly related: PastEntry[] }>();
  const relatedTo = new Map<Uuid, Uuid>();
  for (const { relatedEntryId, lotId, from, to, linePoints, lineStatusPoints, ...entry } of rows) {
    let known = entries.get(entry.entryId);
    if (known === undefined) entries.set(entry.entryId, (known = { ...entry, lines: [], related: [] }));
    if (relatedEntryId !== null) relatedTo.set(entry.entryId, relatedEntryId);
    known.lines.push({ lotId, from, to, points: linePoints, statusPoints: lineStatusPoints });
  }
  for (const [entryId, relatedEntryId] of relatedTo) {
    const entry = entries.get(entryId)!;
    entries.get(relatedEntryId)?.related.push(entry);
    const awardId = entry.kind === 'RESTORE' ? relatedTo.get(relatedEntryId) : undefined;
    if (awardId !== undefined) entries.get(awardId)?.related.push(entry);
  }
  return entries;
}
