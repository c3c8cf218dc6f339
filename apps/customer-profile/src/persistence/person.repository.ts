import { type Reader, sql } from '@evergreen/persistence';
import type { KeyColumns } from './customer-keys.repository.ts';

/** The customer with the key their fields open with. */
export interface PersonRow extends KeyColumns {
  readonly id: string;
  readonly source: string;
  readonly source_ref: string;
  readonly household_ref: string | null;
  readonly org_path: string;
  readonly name_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
  readonly attributes: string;
  readonly destroyed_at: Date | null;
}

export async function readPerson(reader: Reader, customerId: string): Promise<PersonRow | undefined> {
  const [row] = await reader.rows<PersonRow>(sql`
    select c.id, c.source, c.source_ref, h.source_ref as household_ref, c.org_path, c.name_sealed, c.phone_sealed,
      c.attributes::text as attributes, k.master_key_id, k.wrapped, k.destroyed_at
    from customer c left join household h on h.id = c.household_id left join customer_key k on k.customer_id = c.id
    where c.id = ${customerId}`);
  return row;
}

export interface PersonVehicleRow {
  readonly id: string;
  readonly source_ref: string;
  readonly plate_sealed: Buffer | null;
  readonly attributes: string;
}

export function readPersonVehicles(reader: Reader, customerId: string): Promise<PersonVehicleRow[]> {
  return reader.rows<PersonVehicleRow>(sql`
    select id, source_ref, plate_sealed, attributes::text as attributes from vehicle
    where customer_id = ${customerId} order by source_ref, id`);
}

/** Rows of texts, in the order of the columns a section names. */
type Texts = { readonly values: readonly string[] };

export function readPersonPolicies(reader: Reader, customerId: string): Promise<Texts[]> {
  return reader.rows<Texts>(sql`
    select array[source_ref, coalesce(cover, ''), org_path, attributes::text] as values from policy
    where customer_id = ${customerId} order by source_ref, id`);
}

export function readPersonTerms(reader: Reader, customerId: string): Promise<Texts[]> {
  return reader.rows<Texts>(sql`
    select array[p.source_ref, v.source_ref, t.starts_on::text, t.ends_on::text, t.premium_minor::text, t.currency,
      t.stated_claims::text, coalesce(t.closed_on::text, ''), t.attributes::text] as values
    from policy_term t join policy p on p.customer_id = t.customer_id and p.id = t.policy_id
    join vehicle v on v.customer_id = t.customer_id and v.id = t.vehicle_id
    where t.customer_id = ${customerId} order by p.source_ref, t.starts_on, t.id`);
}

export function readPersonPayments(reader: Reader, customerId: string): Promise<Texts[]> {
  return reader.rows<Texts>(sql`
    select array[p.source_ref, c.occurred_on::text, coalesce(c.fault_percent::text, ''), y.claim_ref, y.guarantee,
      y.paid_minor::text, c.currency] as values
    from claim c join policy p on p.customer_id = c.customer_id and p.id = c.policy_id
    join claim_payment y on y.customer_id = c.customer_id and y.claim_id = c.id
    where c.customer_id = ${customerId} order by c.occurred_on, p.source_ref, y.claim_ref, y.guarantee`);
}
