import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { PlaceInSegment } from '../../domain/segments/segment.ts';
import type { KeyColumns } from '../customer-keys.repository.ts';
import { ofOffices } from '../offices.ts';

/** Somebody in a segment with what is known of them: `facts` is the row of `customer_fact`. */
export interface SegmentCustomerRow extends KeyColumns {
  readonly customer_id: string;
  readonly source_ref: string;
  readonly org_path: string;
  readonly name_sealed: Buffer | null;
  readonly since: LocalDate;
  readonly left_on: LocalDate | null;
  readonly facts: Record<string, string | number | boolean | null> | null;
}

/** How many customers of these offices there are, and how many of them fulfil a condition over `customer_fact f`. */
export async function countCustomers(
  reader: Reader,
  condition: RawBuilder<boolean>,
  offices: readonly string[],
): Promise<{ readonly members: bigint; readonly customers: bigint }> {
  const [row] = await reader.rows<{ members: bigint; customers: bigint }>(sql`
    select count(*) filter (where ${condition}) as members, count(*) as customers
    from customer_fact f where ${ofOffices('f.org_path', offices)}`);
  return row!;
}

/** Some of those who fulfil a condition over `customer_fact f`. */
export function sampleCustomers(
  reader: Reader,
  condition: RawBuilder<boolean>,
  offices: readonly string[],
  limit: number,
): Promise<Omit<SegmentCustomerRow, 'since' | 'left_on'>[]> {
  return reader.rows(sql`
    select f.customer_id, f.org_path, c.source_ref, c.name_sealed, k.master_key_id, k.wrapped, to_jsonb(f) as facts
    from (
      select f.* from customer_fact f where ${condition} and ${ofOffices('f.org_path', offices)} limit ${limit}
    ) f join customer c on c.id = f.customer_id left join customer_key k on k.customer_id = c.id`);
}

export interface CustomersAsked {
  readonly segmentId: string;
  readonly offices: readonly string[];
  readonly after: PlaceInSegment | undefined;
  readonly limit: number;
}

/** Members of offices, those who came last first; of one day, where one is named. */
export function membersOf(
  reader: Reader,
  { segmentId, offices, after, limit }: CustomersAsked,
  enteredOn: LocalDate | undefined,
): Promise<SegmentCustomerRow[]> {
  const day = enteredOn === undefined ? sql`true` : sql`m.since = ${enteredOn}`;
  const start =
    after === undefined
      ? sql`true`
      : sql`m.since <= ${after.since}::date and (m.since < ${after.since}::date or m.customer_id > ${after.customerId})`;
  return withFacts(
    reader,
    sql`select m.customer_id, m.org_path, m.since, null::date as left_on, m.since as sorted
      from segment_member m
      where m.segment_id = ${segmentId} and ${day} and ${start} and ${ofOffices('m.org_path', offices)}
      order by m.since desc, m.customer_id limit ${limit}`,
  );
}

/** Those of offices who left on a day. */
export function leaversOf(
  reader: Reader,
  { segmentId, offices, after, limit }: CustomersAsked,
  leftOn: LocalDate,
): Promise<SegmentCustomerRow[]> {
  const start = after === undefined ? sql`true` : sql`m.customer_id > ${after.customerId}`;
  return withFacts(
    reader,
    sql`select m.customer_id, m.org_path, m.since, m.left_on, m.left_on as sorted
      from segment_leaver m
      where m.segment_id = ${segmentId} and m.left_on = ${leftOn} and ${start}
        and ${ofOffices('m.org_path', offices)}
      order by m.customer_id limit ${limit}`,
  );
}

function withFacts(reader: Reader, page: RawBuilder<unknown>): Promise<SegmentCustomerRow[]> {
  return reader.rows<SegmentCustomerRow>(sql`
    select m.customer_id, m.org_path, m.since, m.left_on, c.source_ref, c.name_sealed, k.master_key_id, k.wrapped,
      to_jsonb(f) as facts
    from (${page}) m
    join customer c on c.id = m.customer_id
    left join customer_key k on k.customer_id = c.id
    left join customer_fact f on f.customer_id = c.id
    order by m.sorted desc, m.customer_id`);
}

/** Takes somebody out of all segments, and out of what is kept of their having been there. @returns of how many */
export async function eraseFromSegments(tx: Transaction, customerId: string): Promise<number> {
  await tx.rows(sql`delete from segment_leaver where customer_id = ${customerId}`);
  return (
    await tx.rows(sql`delete from segment_member where customer_id = ${customerId} returning segment_id`)
  ).length;
}
