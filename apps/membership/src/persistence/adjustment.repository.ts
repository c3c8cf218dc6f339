import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { type Adjustment, aloneDays, type OwnedAdjustment } from '../domain/adjustment.ts';

const columns = sql`
  adjustment.member_id as "memberId", adjustment_id as "adjustmentId", key, points, status_points as "statusPoints",
  reason_id as "reasonId", note, expires_on as "expiresOn", adjustment.state, needs_second as "needsSecond",
  requested_by as "requestedBy", requested_at as "requestedAt", decided_by as "decidedBy",
  decided_at as "decidedAt", decision_note as "decisionNote", entry_id as "entryId"`;

export async function insertAdjustment(tx: Transaction, adjustment: Adjustment): Promise<void> {
  await tx.rows(sql`
    insert into adjustment (member_id, adjustment_id, key, points, status_points, reason_id, note, expires_on, state,
      needs_second, requested_by, requested_at, decided_by, decided_at, decision_note, entry_id)
    values (${adjustment.memberId}, ${adjustment.adjustmentId}, ${adjustment.key}, ${adjustment.points},
      ${adjustment.statusPoints}, ${adjustment.reasonId}, ${adjustment.note}, ${adjustment.expiresOn},
      ${adjustment.state}, ${adjustment.needsSecond}, ${adjustment.requestedBy}, ${adjustment.requestedAt},
      ${adjustment.decidedBy}, ${adjustment.decidedAt}, ${adjustment.decisionNote}, ${adjustment.entryId})`);
}

export async function adjustmentOfKey(
  reader: Reader,
  memberId: Uuid,
  key: string,
): Promise<Adjustment | undefined> {
  const [row] = await reader.rows<Adjustment>(sql`
    select ${columns} from adjustment where member_id = ${memberId} and key = ${key}`);
  return row;
}

/** Locked: whoever comes second sees what the first one decided. */
export async function takeAdjustment(
  tx: Transaction,
  memberId: Uuid,
  adjustmentId: Uuid,
): Promise<Adjustment | undefined> {
  const [row] = await tx.rows<Adjustment>(sql`
    select ${columns} from adjustment
    where member_id = ${memberId} and adjustment_id = ${adjustmentId} for no key update`);
  return row;
}

export async function decideAdjustment(
  tx: Transaction,
  { memberId, adjustmentId, state, decidedBy, decidedAt, decisionNote, entryId }: Adjustment,
): Promise<void> {
  await tx.rows(sql`
    update adjustment set state = ${state}, decided_by = ${decidedBy}, decided_at = ${decidedAt},
      decision_note = ${decisionNote}, entry_id = ${entryId}
    where member_id = ${memberId} and adjustment_id = ${adjustmentId}`);
}

/** Points, up and down added, that were corrected on the account without a second person these days. */
export async function correctedAlone(reader: Reader, memberId: Uuid, now: Date): Promise<bigint> {
  const [row] = await reader.rows<{ points: bigint }>(sql`
    select coalesce(sum(abs(points) + abs(status_points)), 0)::bigint as points from adjustment
    where member_id = ${memberId} and state = 'POSTED' and not needs_second
      and requested_at > ${now}::timestamptz - make_interval(days => ${aloneDays})`);
  return row!.points;
}

/** A correction with whose it is and where. */
export interface ListedAdjustment extends OwnedAdjustment {
  readonly orgPath: string;
}

export interface AdjustmentQuery {
  readonly memberId: Uuid | undefined;
  readonly waitingOnly: boolean;
  /** Offices, with all below them. */
  readonly offices: readonly string[];
  readonly after: Uuid | undefined;
  readonly limit: number;
}

/** The newest first. */
export function adjustmentsOf(
  reader: Reader,
  { memberId, waitingOnly, offices, after, limit }: AdjustmentQuery,
): Promise<ListedAdjustment[]> {
  const patterns = offices.map((office) => `${office.replace(/\/$/, '')}/%`);
  return reader.rows<ListedAdjustment>(sql`
    select ${columns}, member_number as "memberNumber", customer_id as "customerId", org_path as "orgPath"
    from adjustment join member on member.member_id = adjustment.member_id
    where (${memberId ?? null}::uuid is null or adjustment.member_id = ${memberId ?? null}::uuid)
      and (not ${waitingOnly} or adjustment.state = 'REQUESTED')
      and (${after ?? null}::uuid is null or adjustment_id < ${after ?? null}::uuid)
      and (org_path || '/') like any (${patterns}::text[])
    order by adjustment_id desc
    limit ${limit}`);
}
