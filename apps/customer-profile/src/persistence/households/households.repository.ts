import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { NamedRow } from '../story/story.repository.ts';

/** A customer as it is until the transaction ends. */
export interface HousedCustomer {
  readonly id: string;
  readonly org_path: string;
  readonly household_id: string | null;
  readonly household_by_hand: boolean;
  readonly merged_into: string | null;
  readonly isErased: boolean;
}

/** In the order of ids, so that nobody waits in a circle. */
export async function holdHoused(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, HousedCustomer>> {
  const rows = await tx.rows<HousedCustomer>(sql`
    select c.id, c.org_path, c.household_id, c.household_by_hand, c.merged_into,
      exists (select from customer_key k where k.customer_id = c.id and k.destroyed_at is not null) as "isErased"
    from customer c where c.id = any(${ids}::uuid[]) order by c.id for no key update of c`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A household that no file knows. */
export async function beginHousehold(
  tx: Transaction,
  { id, orgPath, at }: { readonly id: string; readonly orgPath: string; readonly at: Date },
): Promise<void> {
  await tx.rows(sql`
    insert into household (id, source, source_ref, org_path, version, changed_at)
    values (${id}, 'staff', ${id}, ${orgPath}, 1, ${at}::timestamptz)`);
}

/** Staff said so: no file says otherwise from now on. No version: other services know nothing of households. */
export async function house(
  tx: Transaction,
  customerId: string,
  householdId: string | null,
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    update customer set household_id = ${householdId}::uuid, household_by_hand = true, changed_at = ${at}::timestamptz
    where id = ${customerId}`);
}

export interface SharerRow extends NamedRow {
  readonly shared: readonly string[];
}

/** Who shares a contact that holds, and is not in the same household. */
export function sharersOf(reader: Reader, customerId: string, limit: number): Promise<SharerRow[]> {
  return reader.rows<SharerRow>(sql`
    select o.id, o.source_ref, o.name_sealed, k.master_key_id, k.wrapped, shared.kinds as shared
    from (
      select b.customer_id, array_agg(distinct b.kind order by b.kind) as kinds
      from customer_contact a join customer_contact b
        on b.value_index = a.value_index and b.kind = a.kind and b.customer_id <> a.customer_id and b.ended_on is null
      where a.customer_id = ${customerId} and a.kind in ('phone', 'address') and a.ended_on is null
      group by b.customer_id
    ) shared
    join customer c on c.id = ${customerId}
    join customer o on o.id = shared.customer_id and o.merged_into is null
      and (o.household_id = c.household_id) is not true
    left join customer_key k on k.customer_id = o.id
    order by o.source_ref, o.id limit ${limit}`);
}
