import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import type { Entry, EntryPosition } from '../domain/entry.ts';
import type { Hold } from '../domain/ledger/account-draft.ts';
import type { LedgerAccount, Lot } from '../domain/ledger/lot.ts';
import { entryColumns } from './account.repository.ts';
import { lotColumns } from './ledger-reads.ts';
import { origin } from './lot-origin.ts';

/** A member's lots, the newest first; none that are empty when only the open ones are asked for. */
export function lotsOf(
  reader: Reader,
  memberId: Uuid,
  after: EntryPosition | undefined,
  limit: number,
  isOpenOnly: boolean,
): Promise<Lot[]> {
  const beyond =
    after === undefined
      ? sql``
      : sql`and (lot.effective_on, lot_id) < (${after.effectiveOn}::date, ${after.entryId}::uuid)`;
  const open = isOpenOnly ? sql`and (available <> 0 or held > 0)` : sql``;
  return reader.rows<Lot>(sql`
    select ${sql.raw(lotColumns)} from lot where member_id = ${memberId} ${beyond} ${open}
    order by lot.effective_on desc, lot_id desc limit ${limit}`);
}

/** Holds with points left and time left, the earliest end first. */
export function openHoldsOf(
  reader: Reader,
  memberId: Uuid,
  now: Date,
  limit: number,
): Promise<Omit<Hold, 'lots'>[]> {
  return reader.rows<Omit<Hold, 'lots'>>(sql`
    select hold_id as "holdId", points, captured, released, source_kind as "sourceKind", source_id as "sourceId",
      made_at as "madeAt", expires_at as "expiresAt"
    from hold
    where member_id = ${memberId} and captured + released < points and expires_at > ${now}
    order by expires_at, hold_id limit ${limit}`);
}

/** A movement of an entry, with what the lot was for. */
export interface ExplainedLine {
  readonly lotId: Uuid;
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
  readonly points: bigint;
  readonly statusPoints: bigint;
  readonly lotSourceKind: string;
  readonly lotSourceId: string;
  readonly lotRuleId: string;
  readonly lotEffectiveOn: LocalDate;
  readonly lotExpiresOn: LocalDate | null;
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
}

/** Movements of an entry. A lot that came from another account is named by the award it began as, where that is seen. */
export function linesOf(reader: Reader, memberId: Uuid, entryId: Uuid): Promise<ExplainedLine[]> {
  return reader.rows<ExplainedLine>(sql`
    select line.lot_id as "lotId", from_account as "from", to_account as "to", line.points,
      line.status_points as "statusPoints", line.active_on as "activeOn", line.expires_on as "expiresOn",
      coalesce(origin.source_kind, '') as "lotSourceKind", coalesce(origin.source_id, '') as "lotSourceId",
      coalesce(origin.rule_id, '') as "lotRuleId", lot.effective_on as "lotEffectiveOn",
      lot.expires_on as "lotExpiresOn"
    from ledger_line line
    join lot on lot.member_id = line.member_id and lot.lot_id = line.lot_id
    ${sql.raw(origin)}
    where line.member_id = ${memberId} and line.entry_id = ${entryId}
    order by line_no`);
}

/** The entry, the one it is about, and those about it, in the order they were made. */
export function entryWithRelated(reader: Reader, memberId: Uuid, entryId: Uuid): Promise<Entry[]> {
  return reader.rows<Entry>(sql`
    select ${entryColumns} from ledger_entry
    where member_id = ${memberId} and (entry_id = ${entryId} or related_entry_id = ${entryId}
      or entry_id = (select about.related_entry_id from ledger_entry about
                     where about.member_id = ${memberId} and about.entry_id = ${entryId}))
    order by recorded_at, entry_id`);
}
