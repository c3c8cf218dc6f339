import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { ContactKind } from '../../domain/contacts/contact-kind.ts';
import type { KeyColumns } from '../customer-keys.repository.ts';
import type { RowsWanted } from '../person.repository.ts';
import { recordOfRow } from '../record-of-row.ts';

/** A contact as sealed; the key is that of the record it came as. */
export interface ContactRow extends KeyColumns {
  readonly id: string;
  readonly kind: ContactKind;
  readonly value_sealed: Buffer | null;
  readonly sealed_as: 'contact' | 'customer.phone';
  readonly sealed_for: string;
  readonly source: string;
  readonly preferred: boolean;
  readonly valid_from: LocalDate;
  readonly ended_on: LocalDate | null;
}

/** The preferred ones first, those that ended last. */
export function readContacts(
  reader: Reader,
  { customerId, limit }: { readonly customerId: string; readonly limit: number },
): Promise<ContactRow[]> {
  return reader.rows<ContactRow>(sql`
    select n.id, n.kind, n.value_sealed, n.sealed_as, coalesce(n.came_as, n.customer_id) as sealed_for, n.source,
      n.preferred, n.valid_from, n.ended_on, k.master_key_id, k.wrapped
    from customer_contact n left join customer_key k on k.customer_id = ${recordOfRow('n')}
    where n.customer_id = ${customerId} and n.value_sealed is not null
    order by n.ended_on desc nulls first, n.kind desc, n.preferred desc, n.valid_from desc, n.id limit ${limit}`);
}

export interface PersonContactRow extends Pick<
  ContactRow,
  'id' | 'kind' | 'value_sealed' | 'sealed_as' | 'sealed_for' | 'master_key_id' | 'wrapped'
> {
  /** What stands beside the value in a copy. */
  readonly values: readonly string[];
}

/** By id, for a copy; of a record that went up in another one, what it brought. */
export function readPersonContacts(
  reader: Reader,
  { customerId, after: [after], limit }: RowsWanted,
): Promise<PersonContactRow[]> {
  const further = after === undefined ? sql`` : sql`and n.id > ${after}::uuid`;
  return reader.rows<PersonContactRow>(sql`
    select n.id, n.kind, n.value_sealed, n.sealed_as, coalesce(n.came_as, n.customer_id) as sealed_for,
      k.master_key_id, k.wrapped,
      array[n.source, n.preferred::text, n.valid_from::text, coalesce(n.ended_on::text, '')] as values
    from customer_contact n left join customer_key k on k.customer_id = ${recordOfRow('n')}
    where (n.customer_id = ${customerId} or n.came_as = ${customerId}) ${further} order by n.id limit ${limit}`);
}

/** @returns how many there were */
export async function eraseContacts(tx: Transaction, customerId: string): Promise<number> {
  const rows = await tx.rows(
    sql`delete from customer_contact where customer_id = ${customerId} returning id`,
  );
  return rows.length;
}
