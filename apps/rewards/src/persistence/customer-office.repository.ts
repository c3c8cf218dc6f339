import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { newest } from '../domain/facts.ts';
import type { CustomerRange } from './history.repository.ts';

/** Where a customer belongs, as a fact with its version. */
export interface CustomerOffice {
  readonly customerId: string;
  readonly orgPath: string;
  readonly version: bigint;
}

/** Notes the newest office of each customer; an older fact changes nothing. Sorted, so that nobody waits in a circle. */
export async function noteOffices(tx: Transaction, facts: readonly CustomerOffice[]): Promise<void> {
  const known = newest(facts, ({ customerId }) => customerId);
  await tx.rows(sql`
    insert into customer_office (customer_id, org_path, version)
    select * from unnest(${known.map(({ customerId }) => customerId)}::uuid[],
      ${known.map(({ orgPath }) => orgPath)}::text[], ${known.map(({ version }) => version)}::bigint[])
      as fact (customer_id, org_path, version)
    order by customer_id
    on conflict (customer_id) do update set org_path = excluded.org_path, version = excluded.version
    where customer_office.version < excluded.version`);
}

/** The head office's, where a customer was not heard of or belongs to somebody else. */
export async function officeOf(reader: Reader, customerId: string): Promise<string> {
  const [row] = await reader.rows<{ orgPath: string }>(sql`
    select org_path as "orgPath" from customer_office where customer_id = ${customerId}`);
  return row?.orgPath ?? '/';
}

/** The offices of customers of a range; those not heard of are left out. */
export async function officesInRange(
  reader: Reader,
  range: CustomerRange,
): Promise<ReadonlyMap<string, string>> {
  const [row] = await reader.rows<{ offices: [customerId: string, orgPath: string][] | null }>(sql`
    select json_agg(json_build_array(customer_id, org_path)) as offices from customer_office
    where customer_id >= ${range.from} and customer_id < ${range.to}`);
  return new Map(row!.offices ?? []);
}

/** The offices of customers; those not heard of are left out. */
export async function officesOfCustomers(
  reader: Reader,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.rows<{ customerId: string; orgPath: string }>(sql`
    select customer_id as "customerId", org_path as "orgPath" from customer_office
    where customer_id = any (${customerIds}::uuid[])`);
  return new Map(rows.map(({ customerId, orgPath }) => [customerId, orgPath]));
}

/** Customers of whom a term is known and no office, in the order of their ids after one, at most so many. */
export async function customersWithoutOffice(
  reader: Reader,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customerId: string }>(sql`
    select distinct customer_id as "customerId" from term_fact
    where customer_id > ${after}
      and not exists (select from customer_office o where o.customer_id = term_fact.customer_id)
    order by customer_id limit ${limit}`);
  return rows.map(({ customerId }) => customerId);
}
