import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Words } from '../../domain/catalogue/reward.ts';
import type { Coupon, CouponContent } from '../../domain/coupons/coupon.ts';
import type { Grant } from '../../domain/grant.ts';
import { couponOfJson, type KeptCoupon } from '../catalogue/reward-json.ts';

/** Grants as a table `asked`. */
export const pairs = (grants: readonly Grant[]) => sql`
  unnest(${grants.map(({ customerId }) => customerId)}::uuid[], ${grants.map(({ key }) => key)}::text[])
    as asked (customer_id, key)`;

/** Coupons that were issued under these keys before. */
export function couponsOfKeys(reader: Reader, grants: readonly Grant[]) {
  return reader.rows<Grant & { id: string; kindId: string }>(sql`
    select c.customer_id as "customerId", c.key, c.id, c.kind_id as "kindId"
    from ${pairs(grants)} join coupon c using (customer_id, key)`);
}

/** Of customers, those who are turned away. */
export async function blacklistedOf(
  reader: Reader,
  customerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ id: string }>(sql`
    select customer_id as id from blacklisted_customer
    where blocked and customer_id = any (${customerIds}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}

export interface NewCoupon extends Grant {
  readonly id: string;
  readonly passCode: string;
}

interface OfAll {
  readonly kindId: string;
  readonly faceMinor: bigint;
  readonly validUntil: LocalDate;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly issuedOn: LocalDate;
  readonly issuedAt: Date;
}

export async function insertCoupons(
  tx: Transaction,
  coupons: readonly NewCoupon[],
  all: OfAll,
): Promise<void> {
  await tx.rows(sql`
    insert into coupon (customer_id, key, id, pass_code, kind_id, face_minor, valid_until, source_kind, source_id,
      issued_on, issued_at)
    select asked.*, ${all.kindId}::uuid, ${all.faceMinor}::bigint, ${all.validUntil}::date, ${all.sourceKind},
      ${all.sourceId}, ${all.issuedOn}::date, ${all.issuedAt}::timestamptz
    from unnest(${coupons.map(({ customerId }) => customerId)}::uuid[], ${coupons.map(({ key }) => key)}::text[],
      ${coupons.map(({ id }) => id)}::uuid[], ${coupons.map(({ passCode }) => passCode)}::text[]) as asked`);
}

/** A pass about to be kept, for a redemption or a coupon. */
export interface NewPass {
  readonly code: string;
  readonly customerId: string;
  readonly redemptionId: string | null;
  readonly couponId: string | null;
}

/** @returns those that nobody had */
export async function insertPasses(
  tx: Transaction,
  passes: readonly NewPass[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ code: string }>(sql`
    insert into pass (code, customer_id, redemption_id, coupon_id)
    select * from unnest(${passes.map(({ code }) => code)}::text[],
      ${passes.map(({ customerId }) => customerId)}::uuid[],
      ${passes.map(({ redemptionId }) => redemptionId)}::uuid[],
      ${passes.map(({ couponId }) => couponId)}::uuid[])
    on conflict (code) do nothing returning code`);
  return new Set(rows.map(({ code }) => code));
}

/** A coupon with the words of its kind. */
export interface SeenCoupon extends Coupon {
  readonly content: CouponContent;
}

const columns = sql`
  c.customer_id as "customerId", c.id, c.key, c.kind_id as "kindId", c.face_minor as "faceMinor",
  c.used_minor as "usedMinor", c.valid_until as "validUntil", c.state, c.pass_code as "passCode",
  c.source_kind as "sourceKind", c.source_id as "sourceId", c.issued_on as "issuedOn", k.content`;

const seen = (row: Coupon & { content: KeptCoupon }): SeenCoupon => ({
  ...row,
  state: row.state === 'active' && row.usedMinor === row.faceMinor ? 'used-up' : row.state,
  content: couponOfJson(row.content),
});

/** Those that can be used first, the next to end first of all. */
export async function couponsOf(reader: Reader, customerId: string, limit: number): Promise<SeenCoupon[]> {
  const rows = await reader.rows<Coupon & { content: KeptCoupon }>(sql`
    select ${columns} from coupon c join coupon_kind k on k.id = c.kind_id
    where c.customer_id = ${customerId}
    order by c.state <> 'active' or c.used_minor = c.face_minor, c.valid_until, c.id limit ${limit}`);
  return rows.map(seen);
}

/** Locked, so that its uses come one after the other. */
export async function lockCoupon(tx: Transaction, customerId: string, id: string) {
  const [row] = await tx.rows<Coupon & { content: KeptCoupon }>(sql`
    select ${columns} from coupon c join coupon_kind k on k.id = c.kind_id
    where c.customer_id = ${customerId} and c.id = ${id} for update of c`);
  return row && seen(row);
}

export async function spendCoupon(tx: Transaction, customerId: string, id: string, minor: bigint) {
  await tx.rows(sql`
    update coupon set used_minor = used_minor + ${minor} where customer_id = ${customerId} and id = ${id}`);
}

/** Takes back what nobody has used any of. @param only these; undefined: all of the source */
export function withdrawCoupons(
  tx: Transaction,
  { sourceKind, sourceId }: { readonly sourceKind: string; readonly sourceId: string },
  only: readonly Grant[] | undefined,
  at: Date,
): Promise<(Grant & { id: string })[]> {
  const among =
    only === undefined ? sql`` : sql`and (customer_id, key) in (select customer_id, key from ${pairs(only)})`;
  return tx.rows<Grant & { id: string }>(sql`
    update coupon set state = 'withdrawn', ended_at = ${at}
    where source_kind = ${sourceKind} and source_id = ${sourceId} and state = 'active' and used_minor = 0 ${among}
    returning customer_id as "customerId", key, id`);
}

/** The last days of coupons of a range that have passed. @returns how many ended */
export async function expireCoupons(
  tx: Transaction,
  range: { readonly from: string; readonly to: string },
  today: LocalDate,
  at: Date,
): Promise<number> {
  const rows = await tx.rows(sql`
    update coupon set state = 'expired', ended_at = ${at}
    where state = 'active' and customer_id >= ${range.from} and customer_id < ${range.to}
      and valid_until < ${today}
    returning id`);
  return rows.length;
}

export interface EndingCoupon {
  readonly customerId: string;
  readonly id: string;
  readonly names: Words;
  readonly leftMinor: bigint;
  readonly validUntil: LocalDate;
}

/** Coupons of a range with something left that end within some days. */
export function endingCoupons(
  reader: Reader,
  range: { readonly from: string; readonly to: string },
  today: LocalDate,
  lastDay: LocalDate,
): Promise<EndingCoupon[]> {
  return reader.rows<EndingCoupon>(sql`
    select c.customer_id as "customerId", c.id, k.content -> 'names' as names,
      c.face_minor - c.used_minor as "leftMinor", c.valid_until as "validUntil"
    from coupon c join coupon_kind k on k.id = c.kind_id
    where c.state = 'active' and c.customer_id >= ${range.from} and c.customer_id < ${range.to}
      and c.valid_until between ${today} and ${lastDay} and c.used_minor < c.face_minor
    order by c.customer_id, c.id`);
}

/** Customers with coupons that have not ended, cut into ranges of so many. */
export async function couponRangeStarts(reader: Reader, customersInRange: number): Promise<string[]> {
  const rows = await reader.rows<{ customerId: string }>(sql`
    select customer_id as "customerId"
    from (
      select customer_id, row_number() over (order by customer_id) - 1 as n
      from (select distinct customer_id from coupon where state = 'active') as customer
    ) as numbered
    where n % ${customersInRange} = 0 order by customer_id`);
  return rows.map(({ customerId }) => customerId);
}

/** Ends coupons of which nothing was used. @returns how many */
export async function endCoupons(
  tx: Transaction,
  coupons: readonly { readonly customerId: string; readonly id: string }[],
  at: Date,
): Promise<number> {
  if (coupons.length === 0) return 0;
  const rows = await tx.rows(sql`
    update coupon c set state = 'withdrawn', ended_at = ${at}
    from unnest(${coupons.map(({ customerId }) => customerId)}::uuid[], ${coupons.map(({ id }) => id)}::uuid[])
      as given (customer_id, id)
    where c.customer_id = given.customer_id and c.id = given.id and c.used_minor = 0 and c.state = 'active'
    returning c.id`);
  return rows.length;
}
