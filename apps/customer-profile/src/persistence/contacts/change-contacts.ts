import type { LocalDate } from '@evergreen/kernel';
import { sql, type Transaction } from '@evergreen/persistence';
import type { ContactKind } from '../../domain/contacts/contact-kind.ts';
import type { ContactRow } from './contacts.repository.ts';
import { recordOfRow } from '../record-of-row.ts';

const columns = sql`
  n.id, n.kind, n.value_sealed, n.sealed_as, coalesce(n.came_as, n.customer_id) as sealed_for, n.source, n.preferred,
  n.valid_from, n.ended_on, k.master_key_id, k.wrapped`;
const withKey = sql`
  customer_contact n left join customer_key k on k.customer_id = ${recordOfRow('n')}`;

/** The customer as it is until the transaction ends. */
export interface HeldCustomer {
  readonly org_path: string;
  readonly merged_into: string | null;
}

/** Holds the customer: whoever changes their contacts meanwhile waits. */
export async function holdCustomer(tx: Transaction, customerId: string): Promise<HeldCustomer | undefined> {
  const [row] = await tx.rows<HeldCustomer>(sql`
    select org_path, merged_into from customer where id = ${customerId} for no key update`);
  return row;
}

export async function contactOf(
  tx: Transaction,
  customerId: string,
  contactId: string,
): Promise<ContactRow | undefined> {
  const [row] = await tx.rows<ContactRow>(sql`
    select ${columns} from ${withKey} where n.customer_id = ${customerId} and n.id = ${contactId}`);
  return row;
}

/** What a key was used for. */
export interface ContactOfKey extends ContactRow {
  readonly customer_id: string;
  readonly value_index: Buffer;
  readonly corrects: string | null;
}

export async function contactOfKey(tx: Transaction, key: string): Promise<ContactOfKey | undefined> {
  const [row] = await tx.rows<ContactOfKey>(sql`
    select ${columns}, n.customer_id, n.value_index, n.corrects from ${withKey} where n.key = ${key}`);
  return row;
}

export interface NewContact {
  readonly customerId: string;
  readonly id: string;
  readonly kind: ContactKind;
  readonly sealed: Buffer;
  readonly index: Buffer;
  readonly preferred: boolean;
  readonly corrects: string | null;
  readonly key: string;
  readonly on: LocalDate;
  readonly at: Date;
}

export async function insertContact(tx: Transaction, contact: NewContact): Promise<void> {
  const { customerId, id, kind, sealed, index, preferred, corrects, key, on, at } = contact;
  await tx.rows(sql`
    insert into customer_contact (customer_id, id, kind, value_sealed, value_index, sealed_as, source, preferred,
      valid_from, corrects, key, changed_at)
    values (${customerId}, ${id}, ${kind}, ${sealed}, ${index}, 'contact', 'staff', ${preferred}, ${on}::date,
      ${corrects}::uuid, ${key}, ${at}::timestamptz)`);
}

/** Which contact of a customer, and when it changes. */
export interface ContactChange {
  readonly customerId: string;
  readonly contactId: string;
  readonly on: LocalDate;
  readonly at: Date;
}

/** @returns whether it held until now */
export async function endContact(tx: Transaction, change: ContactChange): Promise<boolean> {
  const { customerId, contactId, on, at } = change;
  const rows = await tx.rows(sql`
    update customer_contact set ended_on = ${on}::date, preferred = false, changed_at = ${at}::timestamptz
    where customer_id = ${customerId} and id = ${contactId} and ended_on is null returning id`);
  return rows.length === 1;
}

/** Nobody of the kind is preferred any more. */
export async function preferNone(
  tx: Transaction,
  { customerId, kind, at }: { readonly customerId: string; readonly kind: ContactKind; readonly at: Date },
): Promise<void> {
  await tx.rows(sql`
    update customer_contact set preferred = false, changed_at = ${at}::timestamptz
    where customer_id = ${customerId} and kind = ${kind} and preferred`);
}

export async function preferContact(
  tx: Transaction,
  { customerId, contactId, at }: ContactChange,
): Promise<void> {
  await tx.rows(sql`
    update customer_contact set preferred = true, changed_at = ${at}::timestamptz
    where customer_id = ${customerId} and id = ${contactId}`);
}
