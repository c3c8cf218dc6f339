import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { CouponContent } from '../../domain/coupons/coupon.ts';
import { couponJson, couponOfJson, type KeptCoupon } from '../catalogue/reward-json.ts';

export interface CouponKindKept {
  readonly id: string;
  readonly revision: number;
  readonly revisionKey: string;
  /** Whether more of it may be issued. */
  readonly isActive: boolean;
  readonly content: CouponContent;
  readonly writtenAt: Date;
}

export interface CouponKindWithSums extends CouponKindKept {
  readonly issued: bigint;
  readonly issuedMinor: bigint;
  readonly usedMinor: bigint;
}

type Row = Omit<CouponKindKept, 'content' | 'isActive'> & {
  readonly content: KeptCoupon;
  readonly state: string;
};

const kindOf = <R extends Row>({ content, state, ...row }: R) => ({
  ...row,
  isActive: state === 'active',
  content: couponOfJson(content),
});

const columns = sql`k.id, k.revision, k.revision_key as "revisionKey", k.state, k.content, k.written_at as "writtenAt"`;

/** All, newest first, or the one asked for; with what was issued of each. */
export async function couponKinds(reader: Reader, kindId?: string): Promise<CouponKindWithSums[]> {
  const only = kindId === undefined ? sql`` : sql`where k.id = ${kindId}`;
  const rows = await reader.rows<Row & { issued: bigint; issuedMinor: bigint; usedMinor: bigint }>(sql`
    select ${columns}, coalesce(c.issued, 0) as issued, coalesce(c.face, 0)::bigint as "issuedMinor",
      coalesce(c.used, 0)::bigint as "usedMinor"
    from coupon_kind k
    left join (
      select kind_id, count(*) as issued, sum(face_minor) as face, sum(used_minor) as used
      from coupon where state <> 'withdrawn' group by kind_id) c on c.kind_id = k.id
    ${only} order by k.id desc`);
  return rows.map((row) => kindOf(row));
}

export async function couponKind(reader: Reader, kindId: string): Promise<CouponKindKept | undefined> {
  const [row] = await reader.rows<Row>(sql`select ${columns} from coupon_kind k where k.id = ${kindId}`);
  return row && kindOf(row);
}

export async function lockCouponKind(tx: Transaction, kindId: string): Promise<CouponKindKept | undefined> {
  const [row] = await tx.rows<Row>(sql`
    select ${columns} from coupon_kind k where k.id = ${kindId} for update`);
  return row && kindOf(row);
}

export async function couponKindOfKey(reader: Reader, key: string): Promise<CouponKindKept | undefined> {
  const [row] = await reader.rows<Row>(sql`select ${columns} from coupon_kind k where k.key = ${key}`);
  return row && kindOf(row);
}

export interface NewCouponKind {
  readonly id: string;
  readonly key: string;
  readonly isActive: boolean;
  readonly content: CouponContent;
  readonly by: string;
  readonly at: Date;
}

/** @returns false where the key has made one before */
export async function insertCouponKind(tx: Transaction, kind: NewCouponKind): Promise<boolean> {
  const { id, key, isActive, content, by, at } = kind;
  const rows = await tx.rows(sql`
    insert into coupon_kind (id, key, revision, revision_key, state, content, written_by, written_at)
    values (${id}, ${key}, 1, ${key}, ${isActive ? 'active' : 'ended'}, ${couponJson(content)}::jsonb, ${by}, ${at})
    on conflict (key) do nothing returning id`);
  return rows.length > 0;
}

export async function reviseCouponKind(tx: Transaction, kind: NewCouponKind): Promise<void> {
  const { id, key, isActive, content, by, at } = kind;
  await tx.rows(sql`
    update coupon_kind set revision = revision + 1, revision_key = ${key}, content = ${couponJson(content)}::jsonb,
      state = ${isActive ? 'active' : 'ended'}, written_by = ${by}, written_at = ${at}
    where id = ${id}`);
}
