import { type Reader, sql } from '@evergreen/persistence';
import type { LocalDate } from '@evergreen/kernel';

export interface CustomerRow {
  readonly id: string;
  readonly name: string | null;
  readonly source_ref: string;
  readonly org_path: string;
}

/** @param office customers of this office and those below it; `/`: of all */
export function readCustomers(
  reader: Reader,
  ids: readonly string[],
  office: string,
): Promise<CustomerRow[]> {
  return reader.rows<CustomerRow>(sql`
    select id, name, source_ref, org_path from customer
    where id = any(${ids}::uuid[])
      and (${office}::text = '/' or org_path = ${office} or starts_with(org_path, ${`${office}/`}))`);
}

export interface PolicyRow {
  readonly id: string;
  readonly label: string;
  readonly source_ref: string;
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate;
}

/** Policies of one customer with their newest term, the newest first. */
export function readPolicies(reader: Reader, customerId: string, limit: number): Promise<PolicyRow[]> {
  return reader.rows<PolicyRow>(sql`
    select p.id, p.label, p.source_ref, newest.starts_on, newest.ends_on
    from policy p
    cross join lateral (
      select t.starts_on, t.ends_on from policy_term t
      where t.customer_id = p.customer_id and t.policy_id = p.id order by t.starts_on desc limit 1
    ) newest
    where p.customer_id = ${customerId}
    order by newest.ends_on desc, p.source_ref limit ${limit}`);
}
