import { defineMigration } from '@evergreen/persistence';

// Nothing in clear is carried over: no key has been made for it, and what was in clear stays in old backups anyway.
const refuseClearData = `do $$
begin
  if exists (select from customer where name is not null or phone is not null)
    or exists (select from vehicle where plate is not null) then
    raise exception 'the book holds personal data in clear, from a build before encryption at rest: '
      'start once with --reset and import the files again';
  end if;
end $$`;

/**
 * What is kept of a personal field: the text sealed under the customer's key; its blind index, for looking up; and a
 * keyed digest of the text as it came, by which an import sees that nothing has changed.
 */
const sealedColumns = (name: string) => `
  add column ${name}_sealed bytea,
  add column ${name}_index bytea check (octet_length(${name}_index) = 16),
  add column ${name}_digest bytea check (octet_length(${name}_digest) = 16)`;

/** Personal fields are sealed, each customer's under a key of their own. */
export const sealedFields = defineMigration('0002-sealed-fields', [
  refuseClearData,
  `alter table customer drop column name, drop column phone, ${sealedColumns('name')}, ${sealedColumns('phone')}`,
  `alter table vehicle drop column plate, ${sealedColumns('plate')}`,
  // A policy is known by its number; the plate is the vehicle's.
  `alter table policy drop column label`,
  `create index customer_name on customer (name_index) where name_index is not null`,
  `create index customer_phone on customer (phone_index) where phone_index is not null`,
  `create index vehicle_plate on vehicle (plate_index) where plate_index is not null`,
  // Made when the first personal field of a customer is sealed. Destroyed by erasure, for good; the row stays, so that
  // no file brings the data back.
  `create table customer_key (
    customer_id uuid primary key,
    master_key_id text,
    wrapped bytea,
    destroyed_at timestamptz,
    erasure_request_id text,
    erased jsonb,
    check ((wrapped is null) = (master_key_id is null)),
    check ((wrapped is null) = (destroyed_at is not null)),
    check ((erased is null) = (destroyed_at is null))
  )`,
  `create index customer_key_master on customer_key (master_key_id, customer_id) where wrapped is not null`,
  `create index customer_key_destroyed on customer_key (customer_id) where destroyed_at is not null`,
]);
