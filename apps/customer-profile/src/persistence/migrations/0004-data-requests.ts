import { defineMigration } from '@evergreen/persistence';

// Settings are asked for in sub-selects: once for each statement, not for each row.
const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;

function protect(table: string, isOfStaff: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfStaff} else false end)`,
  ];
}

/** What people ask for their own data, what each service did about it, and the copies made. */
export const dataRequests = defineMigration('0004-data-requests', [
  // Facts of a request beside its run, whose id it has.
  `create table data_request (
    request_id uuid primary key,
    kind text not null check (kind in ('export', 'erasure')),
    customer_id uuid not null,
    org_path text collate "C" not null,
    requested_by_kind text not null check (requested_by_kind in ('member', 'staff')),
    requested_by uuid not null,
    requested_by_label text not null,
    reason text not null,
    requested_at timestamptz not null,
    available_until timestamptz
  )`,
  'create index data_request_customer on data_request (customer_id, requested_at desc)',
  'create index data_request_newest on data_request (requested_at desc, request_id desc)',
  // What a service answered when it was done.
  `create table data_receipt (
    request_id uuid not null references data_request (request_id),
    customer_id uuid not null,
    service text not null,
    done_at timestamptz not null,
    counts jsonb not null,
    primary key (request_id, service)
  )`,
  // What a service holds, sealed with the customer's key, until all of it is there.
  `create table export_part (
    request_id uuid not null references data_request (request_id),
    customer_id uuid not null,
    service text not null,
    sealed bytea not null,
    primary key (request_id, service)
  )`,
  // The finished files in pieces, sealed with the customer's key.
  `create table export_piece (
    request_id uuid not null references data_request (request_id),
    customer_id uuid not null,
    format text not null check (format in ('json', 'csv')),
    n integer not null,
    total_bytes bigint not null,
    sealed bytea not null,
    primary key (request_id, format, n)
  )`,
  'alter table export_part alter column sealed set storage external',
  'alter table export_piece alter column sealed set storage external',
  'create index export_part_customer on export_part (customer_id)',
  'create index export_piece_customer on export_piece (customer_id)',
  ...protect('data_request', `org_path || '/' like any (${offices})`),
  // The request is looked up under its own policy.
  ...['data_receipt', 'export_part', 'export_piece'].flatMap((table) =>
    protect(table, `exists (select from data_request r where r.request_id = ${table}.request_id)`),
  ),
]);
