import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { isVin, newPseudonym } from './vehicle-number.ts';

/** What an erasure did away with, such as `encryption key` 1; JSON, kept as its receipt. */
export interface ErasedCount {
  readonly what: string;
  readonly count: number;
}

/** What the first erasure of a customer did; undefined: they were not erased. */
export async function erasureOf(
  reader: Reader,
  customerId: string,
): Promise<readonly ErasedCount[] | undefined> {
  const [row] = await reader.rows<{ erased: readonly ErasedCount[] }>(sql`
    select erased from customer_key where customer_id = ${customerId} and destroyed_at is not null`);
  return row?.erased;
}

/** Destroys the key, for good, and keeps what was erased. */
export async function destroyKey(
  tx: Transaction,
  order: { readonly customerId: string; readonly requestId: string; readonly at: Date },
  erased: readonly ErasedCount[],
): Promise<void> {
  const { customerId, requestId, at } = order;
  await tx.rows(sql`
    insert into customer_key (customer_id, destroyed_at, erasure_request_id, erased)
    values (${customerId}, ${at}, ${requestId}, ${JSON.stringify(erased)}::jsonb)
    on conflict (customer_id) do update set master_key_id = null, wrapped = null, destroyed_at = excluded.destroyed_at,
      erasure_request_id = excluded.erasure_request_id, erased = excluded.erased`);
}

/** The customer as other services hear of them after the erasure, and what was in their personal fields. */
export interface ErasedCustomer {
  readonly version: bigint;
  readonly org_path: string;
  readonly keys: number;
  readonly fields: number;
  readonly births: number;
}

/** Empties the customer's own fields; undefined when there is no such customer. */
export async function eraseCustomerFields(
  tx: Transaction,
  customerId: string,
  at: Date,
): Promise<ErasedCustomer | undefined> {
  const [row] = await tx.rows<ErasedCustomer>(sql`
    with before as (
      select c.id, num_nonnulls(c.name_sealed, c.phone_sealed, c.occupation) as fields, num_nonnulls(c.birth_sealed) as births, (k.wrapped is not null)::integer as keys
      from customer c left join customer_key k on k.customer_id = c.id
      where c.id = ${customerId} for update of c
    )
    update customer c set name_sealed = null, name_index = null, name_digest = null, phone_sealed = null,
      phone_index = null, phone_digest = null, birth_sealed = null, birth_digest = null, birthday = null, occupation = null, household_id = null, attributes = '{}', version = c.version + 1,
      changed_at = ${at}
    from before where c.id = before.id
    returning c.version, c.org_path, before.fields, before.births, before.keys`);
  return row;
}

/** What an erasure took from the records beside the customer's own. */
interface ErasedRecords {
  readonly plates: number;
  /** Vehicles whose number was a VIN. */
  readonly vins: number;
  /** Vehicles, policies, terms and outcomes with something in them. */
  readonly records: number;
}

/** Empties what is kept of their vehicles, policies and terms beyond numbers, days and amounts. A VIN is no number. */
export async function eraseBookFields(tx: Transaction, customerId: string, at: Date): Promise<ErasedRecords> {
  const number = sql`source_ref`;
  const vehicles = await tx.rows<{ hadPlate: boolean; hadVin: boolean; wasEmpty: boolean }>(sql`
    update vehicle set plate_sealed = null, plate_index = null, plate_digest = null, attributes = '{}',
      source_ref = case when ${isVin(number)} then ${newPseudonym()} else source_ref end,
      version = version + 1, changed_at = ${at}
    where customer_id = ${customerId} and (plate_sealed is not null or attributes <> '{}' or ${isVin(number)})
    returning old.plate_sealed is not null as "hadPlate", old.source_ref <> new.source_ref as "hadVin",
      old.plate_sealed is null and old.attributes = '{}' as "wasEmpty"`);
  const policies = await tx.rows(sql`
      update policy set attributes = '{}', version = version + 1, changed_at = ${at}
      where customer_id = ${customerId} and attributes <> '{}' returning id`);
  // No version: the facts that other services know of a term stay as they are.
  const terms = await tx.rows(sql`
      update policy_term set attributes = '{}', changed_at = ${at}
      where customer_id = ${customerId} and attributes <> '{}' returning id`);
  const outcomes = await tx.rows(sql`
      update renewal_outcome set reason = null, competitor = null, version = version + 1, changed_at = ${at}
      where customer_id = ${customerId} and num_nonnulls(reason, competitor) > 0 returning policy_id`);
  return {
    plates: vehicles.filter(({ hadPlate }) => hadPlate).length,
    vins: vehicles.filter(({ hadVin }) => hadVin).length,
    records:
      vehicles.filter(({ wasEmpty }) => !wasEmpty).length + policies.length + terms.length + outcomes.length,
  };
}
