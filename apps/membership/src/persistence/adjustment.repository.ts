import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import {
  type Adjustment,
  type AdjustmentOrder,
  aloneDays,
  type OwnedAdjustment,
} from '../domain/adjustment.ts';
import { bulkInsert } from './bulk.ts';

const columnsText = `
  adjustment.member_id as "memberId", adjustment_id as "adjustmentId", key, points, status_points as "statusPoints",
  reason_id as "reasonId", note, expires_on as "expiresOn", adjustment.state, needs_second as "needsSecond",
  requested_by as "requestedBy", requested_at as "requestedAt", decided_by as "decidedBy",
  decided_at as "decidedAt", decision_note as "decisionNote", entry_id as "entryId"`;
const columns = sql.raw(columnsText);

const adjustments = bulkInsert('adjustment', {
  ...{ member_id: 'uuid', adjustment_id: 'uuid', key: 'text', points: 'bigint', status_points: 'bigint' },
  ...{ reason_id: 'text', note: 'text', expires_on: 'date', state: 'text', needs_second: 'boolean' },
  ...{ requested_by: 'text', requested_at: 'timestamptz', decided_by: 'text', decided_at: 'timestamptz' },
  ...{ decision_note: 'text', entry_id: 'uuid' },
});

export async function insertAdjustments(tx: Transaction, made: readonly Adjustment[]): Promise<void> {
  if (made.length === 0) return;
  await tx.prepared(adjustments.statement, adjustments.values(made.map(rowOf)));
}

function rowOf(adjustment: Adjustment) {
  const { memberId, key, points, note, state } = adjustment;
  return {
    ...{ member_id: memberId, adjustment_id: adjustment.adjustmentId, key, points, note, state },
    ...{ status_points: adjustment.statusPoints, reason_id: adjustment.reasonId },
    ...{ expires_on: adjustment.expiresOn, needs_second: adjustment.needsSecond },
    ...{ requested_by: adjustment.requestedBy, requested_at: adjustment.requestedAt },
    ...{ decided_by: adjustment.decidedBy, decided_at: adjustment.decidedAt },
    ...{ decision_note: adjustment.decisionNote, entry_id: adjustment.entryId },
  };
}

const ofKeys = statement(
  'membership.adjustments-of-keys',
  `select ${columnsText}
   from adjustment join unnest($1::uuid[], $2::text[]) as asked (member_id, key) using (member_id, key)`,
);

/** What these keys have asked for before. */
export function adjustmentsOfKeys(
  reader: Reader,
  asked: readonly Pick<AdjustmentOrder, 'memberId' | 'key'>[],
): Promise<Adjustment[]> {
  return reader.prepared(ofKeys, [asked.map(({ memberId }) => memberId), asked.map(({ key }) => key)]);
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

const alone = statement(
  'membership.corrected-alone',
  `select member_id as "memberId", sum(abs(points) + abs(status_points))::bigint as points from adjustment
   where member_id = any($1::uuid[]) and state = 'POSTED' and not needs_second and requested_at > $2::timestamptz
   group by member_id`,
);

/** Points, up and down added, that were corrected on accounts without a second person these days. */
export async function correctedAlone(
  reader: Reader,
  memberIds: readonly string[],
  now: Date,
): Promise<Map<Uuid, bigint>> {
  const since = new Date(now.getTime() - aloneDays * dayMs);
  const rows = await reader.prepared<{ memberId: Uuid; points: bigint }>(alone, [memberIds, since]);
  return new Map(rows.map(({ memberId, points }) => [memberId, points]));
}

const dayMs = 24 * 60 * 60_000;

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
