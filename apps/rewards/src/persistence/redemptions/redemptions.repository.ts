import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { Unavailable } from '../../domain/catalogue/availability.ts';
import type { Period } from '../../domain/catalogue/cap.ts';
import type { DeliveryState, Redemption } from '../../domain/redemptions/redemption.ts';

/** A count that a redemption raised. */
export interface CountedCap {
  readonly period: Period;
  readonly startsOn: LocalDate;
}

/** A redemption with all that it took, so that it can be given back. */
export interface RedemptionKept extends Redemption {
  readonly poolId: string | null;
  readonly codeN: bigint | null;
  readonly couponKindId: string | null;
  readonly caps: readonly CountedCap[];
  readonly isCounted: boolean;
}

export type RedemptionRow = Omit<RedemptionKept, 'refusal'> & {
  readonly refusal: Record<string, string> | null;
};

const columnList = `
  r.customer_id as "customerId", r.id, r.key, r.member_id as "memberId", r.reward_id as "rewardId", r.revision, r.kind,
  r.office, r.points, r.value_minor as "valueMinor", r.pooled, r.delivery_way as "deliveryWay", r.stock_path as "stockPath",
  r.pool_id as "poolId", r.code_n as "codeN", r.code, r.coupon_kind_id as "couponKindId", r.coupon_id as "couponId",
  r.pass_code as "passCode", r.caps, r.counted as "isCounted", r.state, r.refusal, r.delivery_state as "deliveryState",
  r.delivery_note as "deliveryNote", r.entry_id as "entryId", r.source_kind as "sourceKind",
  r.source_id as "sourceId", r.redeemed_on as "redeemedOn", r.valid_until as "validUntil",
  r.undo_until as "undoUntil", r.reserved_at as "reservedAt", r.used_at as "usedAt", r.tries,
  r.cancelled_by as "cancelledBy", r.cancel_reason as "cancelReason"`;
/** As `redemptionOf` reads them, of a table named r. */
export const redemptionColumns = sql.raw(columnList);

function refusalOf(kept: Record<string, string> | null): Unavailable | null {
  if (kept === null) return null;
  const { pointsMissing, ...others } = kept;
  return {
    ...(others as unknown as Unavailable),
    ...(pointsMissing === undefined ? {} : { pointsMissing: BigInt(pointsMissing) }),
  };
}

export const redemptionOf = (row: RedemptionRow): RedemptionKept => ({
  ...row,
  refusal: refusalOf(row.refusal),
});

const insertStatement = statement(
  'rewards.insert-redemption',
  `insert into redemption (customer_id, id, key, member_id, reward_id, revision, kind, points, value_minor, pooled,
     office, delivery_way, stock_path, pool_id, code_n, code, coupon_kind_id, coupon_id, pass_code, caps, counted, state,
     delivery_state, source_kind, source_id, redeemed_on, valid_until, undo_until, reserved_at, settling_until, ended_at)
   select * from unnest(
     $1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::integer[], $7::text[],
     $8::bigint[], $9::bigint[], $10::boolean[], $11::text[], $12::text[], $13::text[], $14::uuid[],
     $15::bigint[], $16::text[], $17::uuid[], $18::uuid[], $19::text[], $20::jsonb[], $21::boolean[],
     $22::text[], $23::text[], $24::text[], $25::text[], $26::date[], $27::date[], $28::timestamptz[],
     $29::timestamptz[], $30::timestamptz[], $31::timestamptz[])
   on conflict (customer_id, key) do nothing returning id`,
);

export type NewRedemption = Omit<
  RedemptionKept,
  'refusal' | 'deliveryNote' | 'entryId' | 'usedAt' | 'tries' | 'cancelledBy' | 'cancelReason'
> & { readonly settlingUntil: Date | null; readonly endedAt: Date | null };

/** @returns the ids of those whose keys are new */
export async function insertRedemptions(
  tx: Transaction,
  all: readonly NewRedemption[],
): Promise<ReadonlySet<string>> {
  const of = <K extends keyof NewRedemption>(name: K) => all.map((each) => each[name]);
  const rows = await tx.prepared<{ id: string }>(insertStatement, [
    ...[of('customerId'), of('id'), of('key'), of('memberId'), of('rewardId'), of('revision'), of('kind')],
    ...[
      of('points'),
      of('valueMinor'),
      of('pooled'),
      of('office'),
      of('deliveryWay'),
      of('stockPath'),
      of('poolId'),
    ],
    ...[of('codeN'), of('code'), of('couponKindId'), of('couponId'), of('passCode')],
    ...[all.map(({ caps }) => JSON.stringify(caps)), of('isCounted'), of('state'), of('deliveryState')],
    ...[of('sourceKind'), of('sourceId'), of('redeemedOn'), of('validUntil'), of('undoUntil')],
    ...[of('reservedAt'), of('settlingUntil'), of('endedAt')],
  ]);
  return new Set(rows.map(({ id }) => id));
}

const oneStatement = statement(
  'rewards.redemption',
  `select ${columnList} from redemption r where r.customer_id = $1 and r.id = $2`,
);

export async function redemptionById(
  reader: Reader,
  customerId: string,
  id: string,
): Promise<RedemptionKept | undefined> {
  const [row] = await reader.prepared<RedemptionRow>(oneStatement, [customerId, id]);
  return row && redemptionOf(row);
}

export async function lockRedemption(
  tx: Transaction,
  customerId: string,
  id: string,
): Promise<RedemptionKept | undefined> {
  const [row] = await tx.rows<RedemptionRow>(sql`
    select ${redemptionColumns} from redemption r where r.customer_id = ${customerId} and r.id = ${id} for update`);
  return row && redemptionOf(row);
}

export async function redemptionsOfKeys(
  reader: Reader,
  grants: readonly { readonly customerId: string; readonly key: string }[],
): Promise<RedemptionKept[]> {
  const rows = await reader.rows<RedemptionRow>(sql`
    select ${redemptionColumns} from unnest(${grants.map(({ customerId }) => customerId)}::uuid[],
      ${grants.map(({ key }) => key)}::text[]) as asked (customer_id, key)
    join redemption r using (customer_id, key)`);
  return rows.map(redemptionOf);
}

export async function redemptionsOfIds(
  reader: Reader,
  all: readonly { readonly customerId: string; readonly id: string }[],
): Promise<RedemptionKept[]> {
  const rows = await reader.rows<RedemptionRow>(sql`
    select ${redemptionColumns} from unnest(${all.map(({ customerId }) => customerId)}::uuid[],
      ${all.map(({ id }) => id)}::uuid[]) as asked (customer_id, id)
    join redemption r using (customer_id, id)`);
  return rows.map(redemptionOf);
}

const confirmStatement = statement(
  'rewards.confirm-redemptions',
  `update redemption r set state = 'confirmed', entry_id = paid.entry_id, settling_until = null, ended_at = $4
   from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as paid (customer_id, id, entry_id)
   where r.customer_id = paid.customer_id and r.id = paid.id and r.state = 'reserved' returning ${columnList}`,
);

/** @returns those that were still reserved, in no particular order */
export async function confirmRedemptions(
  tx: Transaction,
  paid: readonly { readonly customerId: string; readonly id: string; readonly entryId: string }[],
  at: Date,
): Promise<RedemptionKept[]> {
  const rows = await tx.prepared<RedemptionRow>(confirmStatement, [
    ...[paid.map(({ customerId }) => customerId), paid.map(({ id }) => id)],
    ...[paid.map(({ entryId }) => entryId), at],
  ]);
  return rows.map(redemptionOf);
}

export async function setCoupons(
  tx: Transaction,
  made: readonly { readonly customerId: string; readonly id: string; readonly couponId: string }[],
): Promise<void> {
  await tx.rows(sql`
    update redemption r set coupon_id = made.coupon_id
    from unnest(${made.map(({ customerId }) => customerId)}::uuid[], ${made.map(({ id }) => id)}::uuid[],
      ${made.map(({ couponId }) => couponId)}::uuid[]) as made (customer_id, id, coupon_id)
    where r.customer_id = made.customer_id and r.id = made.id`);
}

/** @returns undefined where it is reserved no more */
export async function refuseRedemption(
  tx: Transaction,
  { customerId, id }: Pick<Redemption, 'customerId' | 'id'>,
  refusal: Unavailable,
  at: Date,
): Promise<RedemptionKept | undefined> {
  const kept = JSON.stringify(refusal, (_name, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  const [row] = await tx.rows<RedemptionRow>(sql`
    update redemption r set state = 'refused', refusal = ${kept}::jsonb, settling_until = null, ended_at = ${at},
      delivery_state = null
    where r.customer_id = ${customerId} and r.id = ${id} and r.state = 'reserved' returning ${redemptionColumns}`);
  return row && redemptionOf(row);
}

/** Takes the row away: the ledger was never asked, and the key may be used again. */
export async function dropReserved(
  tx: Transaction,
  { customerId, id }: Pick<Redemption, 'customerId' | 'id'>,
): Promise<boolean> {
  const rows = await tx.rows(sql`
    delete from redemption where customer_id = ${customerId} and id = ${id} and state = 'reserved' returning id`);
  return rows.length > 0;
}

export async function beginCancelling(
  tx: Transaction,
  { customerId, id }: Pick<Redemption, 'customerId' | 'id'>,
  {
    by,
    reason,
    settlingUntil,
  }: { readonly by: string; readonly reason: string; readonly settlingUntil: Date },
): Promise<void> {
  await tx.rows(sql`
    update redemption set state = 'cancelling', cancelled_by = ${by}, cancel_reason = ${reason}, tries = 0,
      settling_until = ${settlingUntil}
    where customer_id = ${customerId} and id = ${id}`);
}

/** @returns undefined where it is not being cancelled any more */
export async function endCancelling(
  tx: Transaction,
  { customerId, id }: Pick<Redemption, 'customerId' | 'id'>,
  at: Date,
): Promise<RedemptionKept | undefined> {
  const [row] = await tx.rows<RedemptionRow>(sql`
    update redemption r set state = 'cancelled', settling_until = null, ended_at = ${at}
    where r.customer_id = ${customerId} and r.id = ${id} and r.state = 'cancelling' returning ${redemptionColumns}`);
  return row && redemptionOf(row);
}

/** Takes what nobody has ended in its time. @param leasesMs how long each is kept from others, by its tries so far */
export async function takeUnsettled(
  tx: Transaction,
  at: Date,
  leasesMs: readonly number[],
  limit: number,
): Promise<RedemptionKept[]> {
  const rows = await tx.rows<RedemptionRow>(sql`
    update redemption r set tries = r.tries + 1,
      settling_until = ${at}::timestamptz + (${leasesMs}::bigint[])[r.tries + 1] * interval '1 millisecond'
    from (
      select customer_id, id from redemption
      where state in ('reserved', 'cancelling') and settling_until <= ${at} and tries < ${leasesMs.length}
      order by settling_until limit ${limit} for update skip locked) as due
    where r.customer_id = due.customer_id and r.id = due.id
    returning ${redemptionColumns}`);
  return rows.map(redemptionOf);
}

export async function moveDelivery(
  tx: Transaction,
  { customerId, id }: Pick<Redemption, 'customerId' | 'id'>,
  state: DeliveryState,
  note: string,
  usedAt: Date | null,
): Promise<void> {
  await tx.rows(sql`
    update redemption set delivery_state = ${state}, delivery_note = ${note}, used_at = ${usedAt}
    where customer_id = ${customerId} and id = ${id}`);
}

export async function noteUsed(
  tx: Transaction,
  { customerId, id }: Pick<Redemption, 'customerId' | 'id'>,
  usedAt: Date | null,
): Promise<void> {
  await tx.rows(
    sql`update redemption set used_at = ${usedAt} where customer_id = ${customerId} and id = ${id}`,
  );
}
