import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Words } from '../../domain/catalogue/reward.ts';

export interface PassKept {
  readonly customerId: string;
  readonly redemptionId: string | null;
  readonly couponId: string | null;
}

export async function passOf(reader: Reader, code: string): Promise<PassKept | undefined> {
  const [row] = await reader.rows<PassKept>(sql`
    select customer_id as "customerId", redemption_id as "redemptionId", coupon_id as "couponId"
    from pass where code = ${code}`);
  return row;
}

/** That somebody used what they had, wholly or in part. */
export interface UseKept extends PassKept {
  readonly id: string;
  readonly key: string;
  readonly partnerId: string | null;
  readonly amountMinor: bigint;
  readonly usedOn: LocalDate;
  readonly usedAt: Date;
  readonly usedBy: string;
  readonly undoneAt: Date | null;
}

const columns = sql`
  u.customer_id as "customerId", u.id, u.key, u.redemption_id as "redemptionId", u.coupon_id as "couponId",
  u.partner_id as "partnerId", u.amount_minor as "amountMinor", u.used_on as "usedOn", u.used_at as "usedAt",
  u.used_by as "usedBy", u.undone_at as "undoneAt"`;

export async function useOfKey(
  reader: Reader,
  customerId: string,
  key: string,
): Promise<UseKept | undefined> {
  const [row] = await reader.rows<UseKept>(sql`
    select ${columns} from reward_use u where u.customer_id = ${customerId} and u.key = ${key}`);
  return row;
}

/** Locked. */
export async function lockUse(tx: Transaction, customerId: string, id: string): Promise<UseKept | undefined> {
  const [row] = await tx.rows<UseKept>(sql`
    select ${columns} from reward_use u where u.customer_id = ${customerId} and u.id = ${id} for update`);
  return row;
}

export async function insertUse(tx: Transaction, use: Omit<UseKept, 'undoneAt'>): Promise<void> {
  await tx.rows(sql`
    insert into reward_use (customer_id, id, key, redemption_id, coupon_id, partner_id, amount_minor, used_on, month,
      used_at, used_by)
    values (${use.customerId}, ${use.id}, ${use.key}, ${use.redemptionId}, ${use.couponId}, ${use.partnerId},
      ${use.amountMinor}, ${use.usedOn}, ${use.usedOn.slice(0, 7)}, ${use.usedAt}, ${use.usedBy})`);
}

export async function undoUse(
  tx: Transaction,
  { customerId, id }: Pick<UseKept, 'customerId' | 'id'>,
  by: string,
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    update reward_use set undone_at = ${at}, undone_by = ${by}
    where customer_id = ${customerId} and id = ${id}`);
}

/** Uses of coupons, newest first. */
export function usesOfCoupons(
  reader: Reader,
  customerId: string,
  couponIds: readonly string[],
): Promise<UseKept[]> {
  return reader.rows<UseKept>(sql`
    select ${columns} from reward_use u
    where u.customer_id = ${customerId} and u.coupon_id = any (${couponIds}::uuid[])
    order by u.used_at desc, u.id desc`);
}

/** A use with what was used, and nothing of whom. */
export interface SettlementUse {
  readonly id: string;
  readonly names: Words;
  readonly isCoupon: boolean;
  readonly amountMinor: bigint;
  readonly usedOn: LocalDate;
  readonly usedAt: Date;
  readonly isUndone: boolean;
}

const named = sql`
  select u.id, coalesce(v.content -> 'names', k.content -> 'names') as names, u.coupon_id is not null as "isCoupon",
    u.amount_minor as "amountMinor", u.used_on as "usedOn", u.used_at as "usedAt", u.undone_at is not null as "isUndone"
  from reward_use u
  left join redemption r on r.customer_id = u.customer_id and r.id = u.redemption_id
  left join reward_revision v on v.reward_id = r.reward_id and v.revision = r.revision
  left join coupon c on c.customer_id = u.customer_id and c.id = u.coupon_id
  left join coupon_kind k on k.id = c.kind_id`;

export function newestUses(reader: Reader, partnerId: string, limit: number): Promise<SettlementUse[]> {
  return reader.rows<SettlementUse>(sql`
    ${named} where u.partner_id = ${partnerId} order by u.used_at desc, u.id desc limit ${limit}`);
}

/** What counts of a month, in its order, after a use. */
export function usesOfMonth(
  reader: Reader,
  partnerId: string,
  month: string,
  after: string | undefined,
  limit: number,
): Promise<SettlementUse[]> {
  const beyond = after === undefined ? sql`` : sql`and u.id > ${after}::uuid`;
  return reader.rows<SettlementUse>(sql`
    ${named} where u.partner_id = ${partnerId} and u.month = ${month} and u.undone_at is null ${beyond}
    order by u.id limit ${limit}`);
}

/** What a partner is owed for a month, or was paid. */
export interface SettlementKept {
  readonly partnerId: string;
  readonly month: string;
  readonly uses: bigint;
  readonly amountMinor: bigint;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
}

/** By month, newest first; a month that was settled as it was settled. */
export function settlements(
  reader: Reader,
  partnerId: string | undefined,
  month?: string,
): Promise<SettlementKept[]> {
  const conditions = [
    sql`u.partner_id is not null`,
    sql`u.undone_at is null`,
    ...(partnerId === undefined ? [] : [sql`u.partner_id = ${partnerId}`]),
    ...(month === undefined ? [] : [sql`u.month = ${month}`]),
  ];
  return reader.rows<SettlementKept>(sql`
    select u.partner_id as "partnerId", u.month, count(*) as uses, sum(u.amount_minor)::bigint as "amountMinor",
      s.settled_at as "settledAt", s.settled_by as "settledBy"
    from reward_use u
    left join partner_settlement s on s.partner_id = u.partner_id and s.month = u.month
    where ${sql.join(conditions, sql` and `)}
    group by u.partner_id, u.month, s.settled_at, s.settled_by
    order by u.month desc, u.partner_id limit 500`);
}

/** Whether the month was settled; locks it for whoever settles or undoes. */
export async function isSettled(tx: Transaction, partnerId: string, month: string): Promise<boolean> {
  await tx.rows(
    sql`select pg_advisory_xact_lock(hashtextextended(${`settlement ${partnerId} ${month}`}, 0))`,
  );
  const rows = await tx.rows(sql`
    select from partner_settlement where partner_id = ${partnerId} and month = ${month}`);
  return rows.length > 0;
}

export async function insertSettlement(
  tx: Transaction,
  { partnerId, month, uses, amountMinor }: SettlementKept,
  by: string,
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into partner_settlement (partner_id, month, uses, amount_minor, settled_by, settled_at)
    values (${partnerId}, ${month}, ${uses}, ${amountMinor}, ${by}, ${at})`);
}
