import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, statement } from '@evergreen/persistence';
import { lotsThen } from './account.repository.ts';
import { origin } from './lot-origin.ts';

/** Where a part of the list ended. */
export interface LotPlace {
  readonly memberId: Uuid;
  readonly lotId: Uuid;
}

/** What lies on a lot at the end of a day. */
export interface OpenLot extends LotPlace {
  readonly memberNumber: string;
  readonly sourceKind: string;
  readonly ruleId: string;
  readonly issuedOn: LocalDate;
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly available: bigint;
  readonly held: bigint;
}

const membersAtOnce = 500;
const lotsMax = 4_000;
const lastLot = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as Uuid;

const openLots = statement(
  'membership.finance-lots',
  `select member_number as "memberNumber", lot.member_id as "memberId", lot.lot_id as "lotId",
     coalesce(origin.source_kind, '') as "sourceKind", coalesce(origin.rule_id, '') as "ruleId",
     coalesce(origin.effective_on, lot.effective_on) as "issuedOn", lot.active_on as "activeOn",
     lot.expires_on as "expiresOn", available, held
   from (${lotsThen('$1', 'member_id = any($2::uuid[]) and recorded_at <= $5')}) as lot
   join member on member.member_id = lot.member_id
   ${origin}
   where (lot.member_id, lot.lot_id) > ($3, $4)
     and (held > 0 or available < 0 or (available > 0 and lot.expires_on > $1 is not false))
   order by lot.member_id, lot.lot_id limit ${lotsMax + 1}`,
);

/**
 * Lots with points on them at the end of a day, by member, after a place; with where to go on, if there are more. As
 * they were known at the moment of the closing.
 */
export async function openLotsOf(
  reader: Reader,
  asOf: LocalDate,
  closedAt: Date,
  after: LotPlace,
): Promise<{ readonly lots: readonly OpenLot[]; readonly next: LotPlace | undefined }> {
  const members = await reader.rows<{ memberId: Uuid }>(sql`
    select member_id as "memberId" from member where member_id >= ${after.memberId} order by member_id
    limit ${membersAtOnce}`);
  const memberIds = members.map(({ memberId }) => memberId);
  const lots = await reader.prepared<OpenLot>(openLots, [
    asOf,
    memberIds,
    after.memberId,
    after.lotId,
    closedAt,
  ]);
  if (lots.length > lotsMax) return { lots: lots.slice(0, lotsMax), next: lots[lotsMax - 1]! };
  const last = memberIds.at(-1);
  const isEnd = last === undefined || members.length < membersAtOnce;
  return { lots, next: isEnd ? undefined : { memberId: last, lotId: lastLot } };
}
