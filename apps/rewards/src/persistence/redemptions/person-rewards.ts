import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** A row of a person's copy, with the key that it is found by again. */
export interface HeldRow {
  readonly key: readonly string[];
  readonly values: readonly string[];
}

const beyond = (after: string | undefined) => (after === undefined ? sql`` : sql`and x.id > ${after}::uuid`);

type Row = { readonly id: string } & Readonly<Record<string, string | null>>;

const rowOf = ({ id, ...values }: Row): HeldRow => ({
  key: [id],
  values: Object.values(values).map((value) => value ?? ''),
});

/** What a person had for points or was given. */
export async function redemptionRowsOf(
  reader: Reader,
  customerId: string,
  after: string | undefined,
  limit: number,
): Promise<HeldRow[]> {
  const rows = await reader.rows<Row>(sql`
    select x.id, v.content -> 'names' ->> 'zh' as reward, x.points::text, x.state, x.redeemed_on::text,
      x.valid_until::text, x.used_at::text, x.delivery_state, case when x.state = 'confirmed' then x.code end as code,
      x.source_kind
    from redemption x join reward_revision v on v.reward_id = x.reward_id and v.revision = x.revision
    where x.customer_id = ${customerId} ${beyond(after)} order by x.id limit ${limit}`);
  return rows.map(rowOf);
}

/** Coupons of a person with what was used of them. */
export async function couponRowsOf(
  reader: Reader,
  customerId: string,
  after: string | undefined,
  limit: number,
): Promise<HeldRow[]> {
  const rows = await reader.rows<Row>(sql`
    select x.id, k.content -> 'names' ->> 'zh' as coupon, x.face_minor::text, x.used_minor::text,
      x.valid_until::text, x.state, x.issued_on::text,
      (select string_agg(u.used_on::text || ' ' || u.amount_minor, '; ' order by u.id) from reward_use u
        where u.customer_id = x.customer_id and u.coupon_id = x.id and u.undone_at is null) as uses, x.source_kind
    from coupon x join coupon_kind k on k.id = x.kind_id
    where x.customer_id = ${customerId} ${beyond(after)} order by x.id limit ${limit}`);
  return rows.map(rowOf);
}

/** What people wrote to deliveries and returns may tell who it was. @returns what stays */
export async function forgetNotes(tx: Transaction, customerId: string) {
  await tx.rows(sql`
    update redemption set delivery_note = '', cancel_reason = case when cancel_reason is null then null else '' end
    where customer_id = ${customerId}`);
  const [row] = await tx.rows<{ redemptions: number; coupons: number }>(sql`
    select (select count(*) from redemption where customer_id = ${customerId})::integer as redemptions,
      (select count(*) from coupon where customer_id = ${customerId})::integer as coupons`);
  return row!;
}
