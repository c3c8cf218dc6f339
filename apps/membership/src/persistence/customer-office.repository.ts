import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** Where a customer belongs, as a fact with its version. */
export interface CustomerOffice {
  readonly customerId: string;
  readonly orgPath: string;
  readonly version: bigint;
}

/**
 * A row for each customer, the head office's until their office is heard of. Whoever learns it meanwhile waits for
 * this transaction, and then finds the members it made. Sorted, so that nobody waits in a circle.
 */
export async function expectOffices(tx: Transaction, customerIds: readonly string[]): Promise<void> {
  await tx.rows(sql`
    insert into customer_office (customer_id, org_path, version)
    select customer_id, '/', 0 from unnest(${[...customerIds].sort()}::uuid[]) as missing (customer_id)
    on conflict (customer_id) do nothing`);
}

/** Notes the newest office of each customer, on their member too; an older fact changes nothing. */
export async function noteOffices(tx: Transaction, facts: readonly CustomerOffice[]): Promise<void> {
  const newest = newestOfEach(facts);
  const customerIds = newest.map(({ customerId }) => customerId);
  await tx.rows(sql`
    insert into customer_office (customer_id, org_path, version)
    select * from unnest(${customerIds}::uuid[], ${newest.map(({ orgPath }) => orgPath)}::text[],
      ${newest.map(({ version }) => version)}::bigint[])
    on conflict (customer_id) do update set org_path = excluded.org_path, version = excluded.version
    where customer_office.version < excluded.version`);
  // A statement of its own: it sees the members that were made while the one before waited.
  await tx.rows(sql`
    update member set org_path = customer_office.org_path from customer_office
    where member.customer_id = customer_office.customer_id and member.customer_id = any (${customerIds}::uuid[])
      and member.org_path <> customer_office.org_path`);
}

function newestOfEach(facts: readonly CustomerOffice[]): CustomerOffice[] {
  const newest = new Map<string, CustomerOffice>();
  for (const fact of facts) {
    if ((newest.get(fact.customerId)?.version ?? -1n) < fact.version) newest.set(fact.customerId, fact);
  }
  return [...newest.values()].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
}

/** Undefined: the customer was not heard of, but perhaps of a policy of theirs. */
export async function officeOfCustomer(reader: Reader, customerId: string): Promise<string | undefined> {
  const [row] = await reader.rows<{ orgPath: string }>(sql`
    select org_path as "orgPath" from customer_office where customer_id = ${customerId} and version > 0`);
  return row?.orgPath;
}
