import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { CustomerIndicators } from '../../domain/indicators/customer-indicators.ts';
import type { Group } from '../../domain/indicators/group.ts';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import type { InsightSums } from '../../domain/insight/insight-sums.ts';
import { factRows } from '../evaluation/rebuild-facts.ts';
import { amountRows, summedAmounts } from '../insight/insight-sums.ts';
import { ofOffices } from '../offices.ts';
import { stageTerms } from './base-rows.ts';
import { indicatorRows } from './customer-indicators.ts';

function inGroup(group: Group): RawBuilder<unknown> {
  switch (group.by) {
    case 'household-of':
      return sql`c.id = ${group.customerId}::uuid or c.household_id = (
        select household_id from customer o where o.id = ${group.customerId}::uuid)`;
    case 'segment':
      return sql`c.id in (select customer_id from segment_member where segment_id = ${group.segmentId}::uuid)`;
    case 'office':
      return ofOffices('c.org_path', [group.office]);
  }
}

/** Up to so many customers of a group that are of the offices; nobody twice who went up in another record. */
export async function customersOfGroup(
  reader: Reader,
  group: Group,
  offices: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select c.id from customer c
    where (${inGroup(group)}) and c.merged_into is null and ${ofOffices('c.org_path', offices)} limit ${limit}`);
  return rows.map(({ id }) => id);
}

/** Indicators of a customer, their currency and their office. */
type CustomerRow = CustomerIndicators & { readonly currency: string | null; readonly org_path: string };

/** Undefined: not a customer of the offices. */
export async function indicatorsOfCustomer(
  tx: Transaction,
  customerId: string,
  offices: readonly string[],
  context: IndicatorContext,
): Promise<CustomerRow | undefined> {
  const among = sql`select c.id from customer c where c.id = ${customerId} and ${ofOffices('c.org_path', offices)}`;
  const staged = await stageTerms(tx, among, context);
  const [row] = await tx.rows<CustomerRow>(sql`
    with ${indicatorRows(staged)} select * from indicator`);
  return row;
}

/** The amounts of customers, summed over those with the currency that most of them have. */
export async function groupSums(
  tx: Transaction,
  ids: readonly string[],
  context: IndicatorContext,
): Promise<{ readonly currency: string; readonly sums: InsightSums }> {
  const among = sql`select id from unnest(${ids}::uuid[]) as id`;
  const staged = await stageTerms(tx, among, context);
  const [row] = await tx.rows<{ currency: string } & InsightSums>(sql`
    with ${factRows(staged, 0)}, ${amountRows(context)},
    used as (select coalesce(mode() within group (order by nullif(currency, '')), '') as currency from amount)
    select max(u.currency) as currency, ${summedAmounts}
    from used u left join amount a on a.currency in (u.currency, '')`);
  const { currency, ...sums } = row!;
  return { currency, sums };
}
