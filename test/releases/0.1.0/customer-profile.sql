-- Database of customer-profile as Evergreen 0.1.0 leaves it: a small installation of made-up people.

CREATE TABLE "migration" (
  "id" serial PRIMARY KEY,
  "name" varchar(255) NOT NULL,
  "executed_at" timestamptz(6) NOT NULL DEFAULT current_timestamp(6)
);

-- 0001-book-and-imports
create table household (
    id uuid primary key,
    source text collate "C" not null, source_ref text collate "C" not null,
    org_path text collate "C" not null,
    version bigint not null, changed_at timestamptz not null,
    constraint household_source unique (source, source_ref)
  );
create table customer (
    id uuid primary key,
    source text collate "C" not null, source_ref text collate "C" not null,
    household_id uuid,
    name text,
    phone text,
    org_path text collate "C" not null,
    attributes jsonb not null,
    version bigint not null, changed_at timestamptz not null,
    constraint customer_source unique (source, source_ref)
  );
create table vehicle (
    customer_id uuid not null,
    id uuid not null,
    source text collate "C" not null, source_ref text collate "C" not null,
    plate text,
    attributes jsonb not null,
    version bigint not null, changed_at timestamptz not null,
    primary key (customer_id, id),
    constraint vehicle_source unique (customer_id, source, source_ref)
  );
create table policy (
    customer_id uuid not null,
    id uuid not null,
    source text collate "C" not null, source_ref text collate "C" not null,
    label text not null,
    cover text check (cover in ('compulsory', 'commercial')),
    org_path text collate "C" not null,
    attributes jsonb not null,
    version bigint not null, changed_at timestamptz not null,
    primary key (customer_id, id),
    constraint policy_source unique (source, source_ref, customer_id)
  );
create table policy_term (
    customer_id uuid not null,
    id uuid not null,
    policy_id uuid not null,
    vehicle_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    premium_minor bigint not null check (premium_minor >= 0),
    currency text not null,
    premium_rows integer not null,
    stated_claims integer not null,
    closed_on date,
    attributes jsonb not null,
    version bigint not null, changed_at timestamptz not null,
    primary key (customer_id, id),
    constraint policy_term_start unique (customer_id, policy_id, starts_on),
    check (ends_on >= starts_on)
  );
create index policy_term_open on policy_term (ends_on, customer_id) where closed_on is null;
create table claim (
    customer_id uuid not null,
    id uuid not null,
    policy_id uuid not null,
    term_id uuid,
    occurred_on date not null,
    fault_percent integer check (fault_percent between 0 and 100),
    paid_minor bigint not null,
    currency text not null,
    version bigint not null, changed_at timestamptz not null,
    primary key (customer_id, id),
    constraint claim_accident unique (customer_id, policy_id, occurred_on)
  );
create table claim_payment (
    customer_id uuid not null,
    claim_id uuid not null,
    claim_ref text collate "C" not null,
    guarantee text collate "C" not null,
    paid_minor bigint not null,
    payment_rows integer not null,
    changed_at timestamptz not null,
    primary key (customer_id, claim_id, claim_ref, guarantee)
  );
create table mapping_profile (
    id text not null,
    version integer not null,
    definition jsonb not null,
    installed_at timestamptz not null,
    primary key (id, version)
  );
create table import (
    id uuid primary key,
    file_id text not null,
    file_name text not null,
    file_bytes bigint not null,
    profile_id text not null,
    profile_version integer not null,
    dry boolean not null,
    cancelled_at timestamptz,
    report jsonb,
    foreign key (profile_id, profile_version) references mapping_profile (id, version)
  );
create table import_finding (
    import_id uuid not null references import (id),
    line bigint not null,
    n integer not null,
    column_name text not null,
    code text not null,
    message text not null,
    refused boolean not null,
    primary key (import_id, line, n)
  );
create table outbox (
    id uuid primary key,
    subject text not null,
    payload bytea not null,
    correlation_id text not null,
    traceparent text not null,
    created_at timestamptz not null,
    published_at timestamptz,
    stream_seq bigint
  );
alter table outbox alter column payload set storage external;
create index outbox_waiting on outbox (id) where published_at is null;
create unique index outbox_stream_seq on outbox (stream_seq) where stream_seq is not null;
create index outbox_created_at on outbox (created_at);
create table relay_position (
    stream text primary key,
    stream_created_at text not null,
    changed_at timestamptz not null default now()
  );
create table inbox (
    consumer text not null,
    message_id uuid not null,
    processed_at timestamptz not null default now(),
    primary key (consumer, message_id)
  );
create index inbox_processed_at on inbox (processed_at);
create table dead_message (
    message_id uuid primary key,
    subject text not null,
    payload bytea not null,
    correlation_id text not null,
    traceparent text not null,
    occurred_at timestamptz not null
  );
alter table dead_message alter column payload set storage external;
create table dead_letter (
    id uuid primary key,
    consumer text not null,
    message_id uuid not null references dead_message (message_id),
    fact_index integer,
    fact_key text not null,
    reason text not null,
    attempts integer not null,
    created_at timestamptz not null default now(),
    replayed_at timestamptz,
    constraint dead_letter_fact unique nulls not distinct (consumer, message_id, fact_index)
  );
create index dead_letter_waiting on dead_letter (created_at, id) where replayed_at is null;
create index dead_letter_message on dead_letter (message_id);
create table run (
    id uuid primary key,
    kind text not null,
    key text not null,
    params jsonb not null,
    state text not null check (state in ('queued', 'running', 'paused', 'succeeded', 'failed', 'cancelled')),
    started_by text not null,
    failure text,
    result jsonb,
    chunks_total integer not null default 0,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    constraint run_key unique (kind, key)
  );
create index run_open on run (kind, created_at) where state in ('queued', 'running');
create index run_newest on run (kind, created_at desc, id desc);
create table run_chunk (
    run_id uuid not null references run (id),
    n integer not null,
    from_key text not null,
    to_key text not null,
    state text not null default 'pending' check (state in ('pending', 'done')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    fence integer not null default 0,
    lease_until timestamptz,
    progress jsonb,
    progress_at timestamptz,
    result jsonb,
    done_at timestamptz,
    primary key (run_id, n)
  );
create index run_chunk_pending on run_chunk (run_id, n) where state = 'pending';
create table run_schedule (
    name text primary key,
    cron text not null,
    zone text not null,
    next_due_at timestamptz not null,
    last_due_at timestamptz,
    last_run_id uuid references run (id)
  );

-- 0002-sealed-fields
do $$
begin
  if exists (select from customer where name is not null or phone is not null)
    or exists (select from vehicle where plate is not null) then
    raise exception 'the book holds personal data in clear, from a build before encryption at rest: '
      'start once with --reset and import the files again';
  end if;
end $$;
alter table customer drop column name, drop column phone, 
  add column name_sealed bytea,
  add column name_index bytea check (octet_length(name_index) = 16),
  add column name_digest bytea check (octet_length(name_digest) = 16), 
  add column phone_sealed bytea,
  add column phone_index bytea check (octet_length(phone_index) = 16),
  add column phone_digest bytea check (octet_length(phone_digest) = 16);
alter table vehicle drop column plate, 
  add column plate_sealed bytea,
  add column plate_index bytea check (octet_length(plate_index) = 16),
  add column plate_digest bytea check (octet_length(plate_digest) = 16);
alter table policy drop column label;
create index customer_name on customer (name_index) where name_index is not null;
create index customer_phone on customer (phone_index) where phone_index is not null;
create index vehicle_plate on vehicle (plate_index) where plate_index is not null;
create table customer_key (
    customer_id uuid primary key,
    master_key_id text,
    wrapped bytea,
    destroyed_at timestamptz,
    erasure_request_id text,
    erased jsonb,
    check ((wrapped is null) = (master_key_id is null)),
    check ((wrapped is null) = (destroyed_at is not null)),
    check ((erased is null) = (destroyed_at is null))
  );
create index customer_key_master on customer_key (master_key_id, customer_id) where wrapped is not null;
create index customer_key_destroyed on customer_key (customer_id) where destroyed_at is not null;

-- 0003-row-level-security
alter table customer enable row level security;
alter table customer force row level security;
create policy scope on customer using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then org_path || '/' like any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[]) else false end);
alter table household enable row level security;
alter table household force row level security;
create policy scope on household using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then id = (select household_id from customer where customer.id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)) when 'staff' then org_path || '/' like any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[]) else false end);
alter table vehicle enable row level security;
alter table vehicle force row level security;
create policy scope on vehicle using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = vehicle.customer_id) else false end);
alter table policy enable row level security;
alter table policy force row level security;
create policy scope on policy using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = policy.customer_id) else false end);
alter table policy_term enable row level security;
alter table policy_term force row level security;
create policy scope on policy_term using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = policy_term.customer_id) else false end);
alter table claim enable row level security;
alter table claim force row level security;
create policy scope on claim using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = claim.customer_id) else false end);
alter table claim_payment enable row level security;
alter table claim_payment force row level security;
create policy scope on claim_payment using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = claim_payment.customer_id) else false end);
alter table customer_key enable row level security;
alter table customer_key force row level security;
create policy scope on customer_key using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = customer_key.customer_id) else false end);

-- 0004-data-requests
create table data_request (
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
  );
create index data_request_customer on data_request (customer_id, requested_at desc);
create index data_request_newest on data_request (requested_at desc, request_id desc);
create table data_receipt (
    request_id uuid not null references data_request (request_id),
    customer_id uuid not null,
    service text not null,
    done_at timestamptz not null,
    counts jsonb not null,
    primary key (request_id, service)
  );
create table export_part (
    request_id uuid not null references data_request (request_id),
    customer_id uuid not null,
    service text not null,
    sealed bytea not null,
    primary key (request_id, service)
  );
create table export_piece (
    request_id uuid not null references data_request (request_id),
    customer_id uuid not null,
    format text not null check (format in ('json', 'csv')),
    n integer not null,
    total_bytes bigint not null,
    sealed bytea not null,
    primary key (request_id, format, n)
  );
alter table export_part alter column sealed set storage external;
alter table export_piece alter column sealed set storage external;
create index export_part_customer on export_part (customer_id);
create index export_piece_customer on export_piece (customer_id);
alter table data_request enable row level security;
alter table data_request force row level security;
create policy scope on data_request using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then org_path || '/' like any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[]) else false end);
alter table data_receipt enable row level security;
alter table data_receipt force row level security;
create policy scope on data_receipt using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then exists (select from data_request r where r.request_id = data_receipt.request_id) else false end);
alter table export_part enable row level security;
alter table export_part force row level security;
create policy scope on export_part using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then exists (select from data_request r where r.request_id = export_part.request_id) else false end);
alter table export_piece enable row level security;
alter table export_piece force row level security;
create policy scope on export_piece using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then exists (select from data_request r where r.request_id = export_piece.request_id) else false end);

-- 0005-pages-of-copies
truncate export_part;
alter table export_part drop constraint export_part_pkey, add column attempt uuid not null,
    add column n integer not null, add primary key (request_id, service, attempt, n);

-- 0006-left-by-erasures
alter table customer_key no force row level security;
alter table data_request no force row level security;
alter table vehicle no force row level security;
update run set params = jsonb_set(params, '{reason}', '""')
    from data_request d where run.id = d.request_id and d.customer_id in (select customer_id from customer_key where destroyed_at is not null);
update data_request set reason = '' where customer_id in (select customer_id from customer_key where destroyed_at is not null);
update vehicle set source_ref = 'erased-' || gen_random_uuid(), version = version + 1, changed_at = now()
    where customer_id in (select customer_id from customer_key where destroyed_at is not null) and source_ref ~* '^[a-hj-npr-z0-9]{17}$';
alter table customer_key force row level security;
alter table data_request force row level security;
alter table vehicle force row level security;

-- 0007-uploads
alter table import add column stored_at timestamptz;
create index import_file on import (file_id);

-- 0008-notices
create table notice_template (
    template text not null,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'active', 'retired', 'replaced')),
    words jsonb not null,
    key text unique,
    drafted_by uuid,
    drafted_by_label text not null,
    drafted_at timestamptz not null,
    activated_by uuid,
    activated_by_label text not null default '',
    activated_at timestamptz,
    primary key (template, version)
  );
create unique index notice_template_active on notice_template (template) where state = 'active';
create unique index notice_template_draft on notice_template (template) where state = 'draft';
create table notice (
    customer_id uuid not null,
    id uuid not null,
    key text not null,
    asked_by text not null,
    template text not null,
    template_version integer not null,
    purpose text not null check (purpose in ('service', 'marketing')),
    parameter_values jsonb not null,
    link text not null,
    not_after date not null,
    made_at timestamptz not null,
    made_on date not null,
    is_in_inbox boolean not null,
    read_at timestamptz,
    primary key (customer_id, id),
    unique (customer_id, key),
    foreign key (template, template_version) references notice_template (template, version)
  );
create index notice_unread on notice (customer_id) where is_in_inbox and read_at is null;
create table notice_delivery (
    customer_id uuid not null,
    notice_id uuid not null,
    channel text not null check (channel in ('in_app', 'sms', 'email')),
    template text not null,
    made_at timestamptz not null,
    made_on date not null,
    state text not null check (state in ('queued', 'sent', 'failed', 'dropped')),
    reason text not null,
    attempts integer not null default 0,
    -- Tries since it was queued, by the notice or by somebody's hand.
    tries integer not null default 0,
    next_at timestamptz,
    ended_at timestamptz,
    answer text not null default '',
    -- Who is sending it now, and until when nobody else does.
    lease uuid,
    leased_until timestamptz,
    primary key (customer_id, notice_id, channel),
    foreign key (customer_id, notice_id) references notice (customer_id, id) on delete cascade
  );
create index notice_delivery_due on notice_delivery (next_at) where state = 'queued';
create index notice_delivery_log on notice_delivery (notice_id desc, channel);
create index notice_delivery_state on notice_delivery (state, notice_id desc, channel) where state in ('queued', 'failed');
create table delivery_attempt (
    customer_id uuid not null,
    notice_id uuid not null,
    channel text not null,
    n integer not null,
    at timestamptz not null,
    outcome text not null check (outcome in ('taken', 'later', 'refused')),
    answer text not null,
    primary key (customer_id, notice_id, channel, n),
    foreign key (customer_id, notice_id, channel)
      references notice_delivery (customer_id, notice_id, channel) on delete cascade
  );
create table consent_change (
    customer_id uuid not null,
    n integer not null,
    id uuid not null,
    key text not null,
    channel text not null check (channel in ('in_app', 'sms', 'email')),
    purpose text not null check (purpose in ('service', 'marketing')),
    given boolean not null,
    at timestamptz not null,
    source text not null check (source in ('portal', 'staff')),
    changed_by uuid not null,
    changed_by_label text not null,
    reason text not null,
    primary key (customer_id, n),
    unique (customer_id, key, channel, purpose)
  );
create index consent_change_last on consent_change (customer_id, channel, purpose, n desc);
create table notice_contact (
    customer_id uuid primary key,
    language text not null default 'zh' check (language in ('zh', 'en')),
    email_sealed bytea,
    proposed_email_sealed bytea,
    code_digest bytea,
    code_ends_at timestamptz,
    code_tries integer not null default 0,
    proposed_on date,
    proposals integer not null default 0
  );
create table demo_message (
    customer_id uuid not null,
    id uuid not null,
    channel text not null check (channel in ('in_app', 'sms', 'email')),
    recipient_masked text not null,
    subject text not null,
    text text not null,
    at timestamptz not null,
    primary key (customer_id, id)
  );
create index demo_message_newest on demo_message (id desc);
alter table notice enable row level security;
alter table notice force row level security;
create policy scope on notice using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = notice.customer_id) else false end);
alter table notice_delivery enable row level security;
alter table notice_delivery force row level security;
create policy scope on notice_delivery using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = notice_delivery.customer_id) else false end);
alter table delivery_attempt enable row level security;
alter table delivery_attempt force row level security;
create policy scope on delivery_attempt using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = delivery_attempt.customer_id) else false end);
alter table consent_change enable row level security;
alter table consent_change force row level security;
create policy scope on consent_change using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = consent_change.customer_id) else false end);
alter table notice_contact enable row level security;
alter table notice_contact force row level security;
create policy scope on notice_contact using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = notice_contact.customer_id) else false end);
alter table demo_message enable row level security;
alter table demo_message force row level security;
create policy scope on demo_message using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer where customer.id = demo_message.customer_id) else false end);

-- Rows

TRUNCATE "claim", "claim_payment", "consent_change", "customer", "customer_key", "data_receipt", "data_request", "dead_letter", "dead_message", "delivery_attempt", "demo_message", "export_part", "export_piece", "household", "import", "import_finding", "inbox", "mapping_profile", "migration", "notice", "notice_contact", "notice_delivery", "notice_template", "outbox", "policy", "policy_term", "relay_position", "run", "run_chunk", "run_schedule", "vehicle";

INSERT INTO "claim" (customer_id, id, policy_id, term_id, occurred_on, fault_percent, paid_minor, currency, version, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4e06-748a-b4f5-4c6e00000001', '01a227b3-4be9-78bb-b343-fd9a00000001', '01a227b3-4bf0-7ed7-ac54-a44400000003', '2026-03-14', '0', '86000', 'CNY', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4e06-748a-b4f5-4c6e00000002', '01a227b3-4be9-78bb-b343-fd9a00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000a', '2024-06-25', NULL, '1189533', 'CNY', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4e06-748a-b4f5-4c6e00000003', '01a227b3-4be9-78bb-b343-fd9a0000000c', '01a227b3-4bf0-7ed7-ac54-a44400000020', '2026-07-05', '100', '0', 'CNY', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4e06-748a-b4f5-4c6e00000004', '01a227b3-4be9-78bb-b343-fd9a00000010', '01a227b3-4bf0-7ed7-ac54-a4440000002a', '2026-02-21', NULL, '151422', 'CNY', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4e06-748a-b4f5-4c6e00000005', '01a227b3-4be9-78bb-b343-fd9a00000010', '01a227b3-4bf0-7ed7-ac54-a4440000002a', '2026-03-24', NULL, '368231', 'CNY', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4e06-748a-b4f5-4c6e00000006', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bf0-7ed7-ac54-a4440000003e', '2023-10-15', '50', '107222', 'CNY', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4e06-748a-b4f5-4c6e00000007', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bf0-7ed7-ac54-a4440000003f', '2024-09-01', '70', '728700', 'CNY', '1', '2026-11-29 14:26:32.057+00');

INSERT INTO "claim_payment" (customer_id, claim_id, claim_ref, guarantee, paid_minor, payment_rows, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4e06-748a-b4f5-4c6e00000001', 'K000000000-1', 'TPL', '86000', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4e06-748a-b4f5-4c6e00000002', 'K000000009-240', 'Theft', '1189533', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4e06-748a-b4f5-4c6e00000003', 'K000000033-260', 'TPL', '0', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4e06-748a-b4f5-4c6e00000004', 'K000000045-250', 'Windscreen', '151422', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4e06-748a-b4f5-4c6e00000005', 'K000000045-251', 'Disaster', '368231', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4e06-748a-b4f5-4c6e00000006', 'K000000066-230', 'TPL', '107222', '1', '2026-11-29 14:26:32.057+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4e06-748a-b4f5-4c6e00000007', 'K000000066-240', 'TPL', '728700', '1', '2026-11-29 14:26:32.057+00');

INSERT INTO "consent_change" (customer_id, n, id, key, channel, purpose, given, at, source, changed_by, changed_by_label, reason) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4f11-70fb-88e1-1d8200000001', '1', '01a227b3-5250-7c32-8517-c6bdd4824ab4', 'a7b2b4e9-66eb-4afb-8c24-4089236d941e', 'sms', 'marketing', 'true', '2026-11-29 14:26:33.168+00', 'portal', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', '', '');

INSERT INTO "customer" (id, source, source_ref, household_id, org_path, attributes, version, changed_at, name_sealed, name_index, name_digest, phone_sealed, phone_index, phone_digest) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', 'evergreen', 'C00000000', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x013eff5d2c43f515e9d7ecd3ad5ddce0d05e411d30420e2a341501882b6b82faab4772', E'\\x8592b37d94a53226943346256d1283f5', E'\\x7ddb0d5a789234476a95aec65ddf5013', E'\\x01b434a5befc51e6f008ab0335147b6bbecee0c6c0c2b53f67817c45bdb1413fca7902d1ac96ee7e661296', E'\\xd09be299192b5fed7251bde750bf9a3f', E'\\xa7da9b47a86b9ab015f0cbe3bb92d9e6'),
('01a227b3-4bba-7a5b-bc39-44ff00000002', 'evergreen', 'C00000001', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01f5516bfe26f04f54126d6f2f63d5667ed5167814913a5e668ecf5c160f46119d275cd1128f', E'\\xed6cfd0c8b9792366cf057b9c9505af3', E'\\x25da810894a3e83746704b1b6d966ed5', E'\\x016e72704eb780f286ffbb07eb0d8ea487513a827c883d351aac0ad3fad4db46e8a00e61706823686d75f7', E'\\x4512c12f2b76b4dfe129a546d634f0be', E'\\x0b2161d805436698d62c7f843b3f3f2a'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', 'evergreen', 'C00000002', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x015f4a7d6f29b66ffd984512b06ea01635b128da6d8aaf6a554b7c7c1d55989fb04191', E'\\x16ac6e72cbec178fdaf52d0887d7bd5a', E'\\xd7f14ae26047fb8e59182d5ffc428506', E'\\x01d2efe7f699da231c76a0988455faff9eaae2bf5fffc08c064b0808b4cbaeb87d13a41cb8bd701a02f641', E'\\x24fc5b38465efcf9c23eb15b6701148a', E'\\x38ad6d8cd55ceed7603d4a39f7bc05d8'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', 'evergreen', 'C00000003', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01388b2c6d71962d1d29abd6bebfafa3309cd3c448a87a4135238d55c648ddb47b8201', E'\\xde266d3bf5271dbf2810d6a775b7ab28', E'\\xa1ecb3cddfc6a3bed9615e9b330b8a2d', E'\\x0129aac72290ad0fa7ab474c0ea0705c270c0121f854a7333bd8e07fd6b49c7a054ad517046426d231be32', E'\\x81b3be763abe94cf2071e41d2b1b680d', E'\\xef5e281347d5fb90401fcd48432310fa'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', 'evergreen', 'C00000004', NULL, '/33/3302', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01c2ef94e5016d2f730cf958964df9f7725466d42eae835e41794c3252c869ef880e5083822b', E'\\x7c576dae94c62eb998b2e232bb1bb65f', E'\\x47f216411fb3f5d69eb524af68817a15', E'\\x01bda02c9e57d43d2e56ab4ce0cf2e20a4c737fd656f0ab6b131161e2981379cdb31e0f5305b71becfbe50', E'\\xff9252852046fd4a06906bfc63a0a747', E'\\x3065a728b5fa125c9a740b384c4f0ddf'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', 'evergreen', 'C00000005', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x0194f3c9c116571725fa47ea5f2a97d8ff62907ba43b706e0824afbcb60c1ff3e5a946', E'\\xb6d6f82825a267bd73cc96c83db143c2', E'\\xed4a686b2233a8830b815ea71c80a212', E'\\x01c31901cfcfa7b491556cc847c78d590b3153a155e8dbd8731257677ce6fda271c835804c842753822816', E'\\x2f1ab90c1650b68bccd9aedde6e17023', E'\\x634c8a70c58e92c3532088c4127550b2'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', 'evergreen', 'C00000006', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01a0a6b095829dc1e8e7913083e02b7dd368e0d660e9ab835de2efed51153bd3c539ff8d1ea9', E'\\x8e71e915ab0804ef314bd18f66970ea4', E'\\x5322e6589ccd4db66a487e76e33c7f67', E'\\x0148b198ed88d1db53c943521e45d4d4881ec4eef8b8c73311e29eb907773352e6122281247c7b2e7c3227', E'\\x2e8ede89e15856e155754836b60f8cd2', E'\\x1b526619926278ca39b2e4ee0e9a9c76'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', 'evergreen', 'C00000007', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x0119279d6c458dc4e409d2a55fbfdaadcca7a0df17f8a0ff356a14ac97d8ba106c78b5', E'\\x9f92f611e94817dcf82c09a33e9efed8', E'\\x6e366c0570aed0fa79250f008bba250b', E'\\x01123fe7b034f44ee439d5d5218bc4c8d1873999f5b641a6b4399bbb8b628580ae86845a958066489cbffc', E'\\x10ec2d10aa6ab913261a4718a25d8602', E'\\x912dc24693aaa7752f96a844ab290777'),
('01a227b3-4bba-7a5b-bc39-44ff00000009', 'evergreen', 'C00000008', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x016c213da45b5895f326368aad12badfa16053d266d1994d6bb7f5ec7cf382836035dc04a4fa', E'\\x807bb96f8a0e130b8b90be3d0d8bec6c', E'\\x0942a9cb9df021970f11d600c98d0a24', E'\\x011a7346e38107a93365723349c120adc5cef329222c99c6829ec19eae049abf1e5dac92cf29021b17a42c', E'\\xf41e0df6d4faa70aed2d98a25f47cb77', E'\\x667230a38aab361f889db77189ba30a9'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', 'evergreen', 'C00000009', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01d012aba476c1292734924ba40cd4569deb3c9ad97a1a797084aac3deebe803eae8b39563a8', E'\\x13bfacd656ac2f5b97e8842e975d23a4', E'\\xecd67407b69b913f94dbe18dcf3c83c7', E'\\x01bafd0eb832cf965452f858dc6aa7881fd19775ae03661f123d31dbc910b892ddc1e7ad6eff1b244b11ef', E'\\x4beabf21d1cb08d89d46e312bcaa5400', E'\\x056c04378a2e7b10d50ab5a78ccce398'),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', 'evergreen', 'C00000010', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x015ec8d4711d782c5bbf1b25499d2e6c440e8895f5b57b78cb0d30fc18b1c7bd201dfd', E'\\x11321bdd1370a9673426e3d535532ee0', E'\\x8d33a12cd339c59c04f02f651468f885', E'\\x01db59333f857da60385ee2349ba3d1ff03b2a0bcdbd78358a9a7e74adee18552c84cb8929293360a20720', E'\\x8bcf550939cac1a8b620cfa43efcc93c', E'\\xe4ff4bf6282f290de3687e5af8b174d2'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', 'evergreen', 'C00000011', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01c209d17581d17ab944a6d908ef9073e313cbbaa75cd941da6ca8a707ceb540cfd217', E'\\xfdf6a405d87926ea6c7a59cf1185b6da', E'\\x40b3b6eb76cde7e8abfc2d4c101bb143', E'\\x01e9081f650a11c25aa765c01d767c9cca2377730a315aa5a9644ff654a1d0da0827dd1e87746ac4b23e90', E'\\x63f99acdce6f2ddca8efbefe196eecfe', E'\\x1e2872d70f5401cca543f9f8be9b0748'),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', 'evergreen', 'C00000012', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x016498a675d221c9908ff5f44342037f2cae7980dc03daa4bc2c93072f27ef58cf73c5', E'\\x738cd747bb504b7501605b08027ba9a4', E'\\x391d83ae64e697843c377068ee5b2d93', E'\\x01c3c59120e8828141e8683b689a645cfd091dc4c2b8e1d5a613367e039caa8b0470fdddb28957838ee954', E'\\x660f0f497f0eb86d851826c08d837ea6', E'\\x235318ede161b09bf7ced15d7a4f94e1'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', 'evergreen', 'C00000013', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01febfb892064479e1b101c1bda2df4569cc7f1eb2e051cb4aa364c7b18f0f4a83010f714eb8', E'\\x0d6f95f24256cd82b2ad0efb895ee250', E'\\x4047c701991e4aeae94fc8c81d25a282', E'\\x01df947341ac22d6da5659672b5da3fb2de1e825e079a1df94bbdb9a5670059c3506b6fb2c10e3dc6c9706', E'\\x0b4d736a9e53354f1ccaa37ea3e2d411', E'\\x95d6ccd7452fa59d4d43431695fa14ad'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', 'evergreen', 'C00000014', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x019c76c7a7b8f032c2d7475155b3d5bb78c899c31c3c659a79e00e4e61268937b8e1d9', E'\\xbb7abc64e66c816bca8a3417b5139f74', E'\\x69a85df1a99ac9ca63ecb508d559b976', E'\\x01ee9bfa6a578c493a9b880ef5d9faf1a53c7f3974823e050950694fd5785ff45ea2e9a60671d9d630ad0b', E'\\x3ccecd201fb72787f43b0c4f5a148575', E'\\x55a3d195f0b5968b0cc6e1d266199afe'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', 'evergreen', 'C00000015', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01f2ba268a8cbf41a21cf02bc5fa6f7a8c694d19da669c4a494463d70bc946a3da8499e9453d', E'\\x984ab3380313f1875c7d4aa9014f35b1', E'\\x9a0481104df373f0a06b8da47517bc14', E'\\x01fd33d20ee55dc76a1ef721f94878a95a2f31d01ed974b9e81aa6790e92b4d6b7854a519cd73fc0b7e3db', E'\\xf1d096a97e0f779876cf2d315d86e419', E'\\x6959f9af2a81eb37eab8e822d6dc22ff'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', 'evergreen', 'C00000016', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01279085116bca29d317bc012a9afcecbb9118a1c1040592ee90ceff9ff5261e1f5fa0', E'\\x617f9e57c42eb108537b845bdb48a730', E'\\x48c1376570c56daaf5984cabe28de0f0', E'\\x015a0915707e1b753f330515b609e3902adea33b06ad4bf109b0a306df469c186e1c996f51c2a0d6e10284', E'\\xd5cfbd454768aae2d00710676570c25a', E'\\x0d7dffaabb9154468fe9cfdf9a8be1d2'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', 'evergreen', 'C00000017', NULL, '/33/3302', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x018ea841608e68a62d69bf36f4d3647f46677010a77b39ae06712950c5df07c7deaf27', E'\\xd8ad9e213b5e28946a01d7629a6fa3b8', E'\\x056e481cffd6f85f2bfdc6607e49d332', E'\\x01842170b9f24f15b26d70feb601476de319be781644176a3ef992d1a371692b42286a54fde546c12738aa', E'\\x5644da056abc2585edbb1954a3dd9f34', E'\\x68d522a832910290ea40ab0dd1d23bf4'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', 'evergreen', 'C00000018', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01f247f55bca0c01b49bff25a592f44973055aee6cd1048a1ef0957e61b96044ecc77d', E'\\x98be56ebc38b937753d34c864a793e5d', E'\\x6a35a79405e1ada3fbf9cacba6a0bbe5', E'\\x0158bb7e587ecd16dbb7eba7a8699973a051b4cf0b0d68c06ac44fc7e5ca430e23f6f0af8c2760ee19fa4a', E'\\x53b0ad74c76a1c243769e4a035cd411d', E'\\xfa77d13e31ab11c292538f8d89f4191b'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', 'evergreen', 'C00000019', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x017c253cbd12d3f54378c159cde2aab565b920693f864eb70c07648c66cef708647c80', E'\\xb6d6f82825a267bd73cc96c83db143c2', E'\\xed4a686b2233a8830b815ea71c80a212', E'\\x0146097e7fc44615a5c3e67884339876133b95f08fb608d50b274d39d36993a9ba2d48982028e0462d9ead', E'\\x43377aac15c5d02cc0cdafedff18aefd', E'\\x740b16d7f33acdb75514a7979af08a69'),
('01a227b3-4bba-7a5b-bc39-44ff00000015', 'evergreen', 'C00000020', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01b3bb8bd0904423ca304349127c52fef357c2cc97e856f380638a4b3a65d3d03770a4', E'\\x3d270286362856b8dbc6475eb670d672', E'\\x6fe412e629fd3add2c9f7fd64c2e1a08', E'\\x0180550e7790db923b010274cbb3b807819d924b3d0dea37b3dd361cb3840b2a4a366774546a5569917744', E'\\x31a4f3a3fa1a92a7d2c1f9633d8d67b3', E'\\x1b9d55d594b02c68a0bcb7b3b1657bc1'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', 'evergreen', 'C00000021', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01ebfb023f4402729b8846691e4620796a83b383a88f5e34deebd8dbcea6e7edc82fb6', E'\\x2537f86ec6a85e5a50daa84272ea90aa', E'\\x699c48c69bb3cc138c31a67f9550d845', E'\\x016a55cd736904732a7f7d87fef3f48bebf462f1dc43054fc645d81f5a350052172442a5527fa8f67a4571', E'\\x8f5a7a7121f226e98e1d3c8532c48788', E'\\xd0eb7aaa9e0ce55be17b4e36769df904'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', 'evergreen', 'C00000022', NULL, '/33/3302', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01f835e8751079a3ba8d291d0d51af60c2a6e5e9d9bc8e2da39a430438b7c38a70760450ee31', E'\\xaed365852786298541fc939e219d49c0', E'\\xa42159182482e23d5a86f64138ae3625', E'\\x014ae70152bd90c66f5a03aebde3a5451747d6aff69ddadae578acee912d157103c891b365390204e79e92', E'\\xb58d1b41a83b157960d2581b044cad01', E'\\x0b228b9280ac1a8a13354de176a0b7f7'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', 'evergreen', 'C00000023', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00', E'\\x01178236cb70fc0ce748c5cb9a6902b9e14eea511f8c7d8942cb0b4bb7736ac71ed284', E'\\x867181d4496dddce304e67d8bf318bbe', E'\\x45b89a4138102943193dc5233b04bdc7', E'\\x0124694ff9c19411b967496f7777e8e0559603558d4c98723643b98d6e2c72a3dc5737c3427d8fb7ac796b', E'\\xc6cfb40f777bd42cf698b59b7db857fa', E'\\x0656a527f78f897f3487def12474cc04'),
('01a227b3-4f11-70fb-88e1-1d8200000001', 'evergreen', 'C-2', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:32.321+00', E'\\x0119812dce4ccbdb6479df530d749dda79763ecf3a3bbde74cdda8c63e0f7259f734539f1847', E'\\x88548e2ba8ce8f0c1d7d36417cdf93fe', E'\\xaa62a60076814fae72a5b59fed46fdd5', E'\\x011bd03a3f552299ed6adb099fee4cda6f477042c626b82f97810df2d7c752e7d2ffa4e2eaab2b1e', E'\\x8789afbf932b796ae32e11cf6a87af98', E'\\x938316979db38967b776ee5459684a45'),
('01a227b3-5fe0-7d06-9d21-905100000001', 'evergreen', 'C-3', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:36.558+00', E'\\x010a373aa625dbcd362a41d993656dac89ab9d8ec2bd8107fafda91ce315363e6e1d05ae4e1a', E'\\xfe3a5f69cac7eff0c6e846a2f28d7e61', E'\\x257ef0ec78c40e6ec57ac37d41f42daf', E'\\x013e279892439f7251f7ba844187bd1d4a3611e0cc0da4c5e7d8a62142de7ab6638b8fec5f23d3e3', E'\\x75b49afb9e351f7ecaf2ca4ec76b2aac', E'\\x2f89aee48159aa09f9868e12ebeb798a'),
('01a227b3-5fe0-7d06-9d21-905100000002', 'evergreen', 'C-4', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:36.558+00', E'\\x0128c945aa7e9b692882d34aa52598762c0899fb3f2bf411511ef7f13069422bf5d9eba78469', E'\\xd45d9f4f6dd8445a768c9f856dbf5729', E'\\xacd2025f8744c36984331b1743154c76', E'\\x0184f2b2255b06d2a42a2dadae29660166b9b5425e74489d4dc67b8647754b829ee5836ed5f5fc21', E'\\x327a37e8cf80aaeeef16e4418a36008c', E'\\x3b59d32fdae529cd0e2f39c13f654f68');

INSERT INTO "customer_key" (customer_id, master_key_id, wrapped, destroyed_at, erasure_request_id, erased) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', 'k1', E'\\xa476aa9d469f0517dd3c0144471cf2d118439da3a194c50cb3182744e25296cb5d15c16d99ea109c09f1e17810f805bc5ea14f1af2dfa3ab2ab49634', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000002', 'k1', E'\\x91f06f46f7245b229538ac4a4b14454cc1ff72824ae4ad0980eb5f6467c498fc06ff51e9cbd41e6ac817aa509d53c6fd126d564901ae2ecac318c738', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000003', 'k1', E'\\x0b9d8d5c6b38ca1d1671edbd62c0a15a8f67e6c8e1ad2ee1cfb675a9440f8ec8160e1c753d7e989c02df84cf8faa2cecda34659bfbe06424aef121b6', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000004', 'k1', E'\\x28b7f06040dccf079943ade63a07c0c77eb0d5caaa5a269aeabed21f5cfb187dbccf852136a7455c192e3cefd37b2211e7585f919aaf39d989bd6029', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000005', 'k1', E'\\x82c9dcfad39f0a75f48f02e3cc1ee8332bee7949a2ecc9671f85fb6fafecc88baae31b8516582688ece13553ba1de3fa894256e33d3a8b5b4d9dc4ad', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000006', 'k1', E'\\x37aa337850ca60c94029e059e3bd3ddde324802e88be37f1355b4844bdacec5f6526b811659c1cf111dbd25a7bb015d29e507ac2cb1c79b6d0eb94a6', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000007', 'k1', E'\\x9577ea84a0c71a084b8cb8a63dfccf6de2e744b16bc45fa70e4cdf1cf2c43a991c0b750d005912ae47491f95308c65de445bd113cc17480453248045', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000008', 'k1', E'\\xacd40a06eb49aec6dd9424433f010a993ce7cddf537c234e7617918a0b830145cdf72c6e55bf5f2838546e6fee1a2f10391ff87669058f5be9a2e545', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000009', 'k1', E'\\x25c28325c48e5e454b987b9fff6dc6fe1d51cbaf551cfd0e02249fe102d708d182b73e109a24ff219674033bea3a5e2e90ccf621b01c0de22025a74d', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', 'k1', E'\\x69a5d9bbd7a4ce5514412aa6469e0385f0ddb2d5f157017a1acfa36b2e9eca1404daf85a1296c0b6d37cfabb25aea6c6494fc8b921a6cfb628bd9fa6', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', 'k1', E'\\x3ffb06f13c3fcb45a2c5c9ef4a405d079158746a9c3217d41ea0d3e7712d0a12cb606fa489b44f1766b4f40f3531618b16517f5bcdacd612f6a70d39', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', 'k1', E'\\xe5c8c442b48ec88b0000420cff7c6bb888149f34978bb64fb4b631f18b2f7624e7f86714b08cb3587fa60aa668069eff6cffc7a28eecf0f99b61adc9', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', 'k1', E'\\x10d1a69ad7601532e674224df5734f1065a250f589b0d3ecaa8b8c31955b2e106fc14c103a53f09d3195f7afb8183b271925125260572be0cc24379f', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', 'k1', E'\\x5034b9df954643ec9a2faf4e9d2fbb38ecd44eeaec0ff93a971ee5f8527f08d9ef008da4a0763cc6e8299e60b2f4da323da1878a8d4f8bbb9f0a33a8', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', 'k1', E'\\x0730e6b17fd036b5c2ffdf270182c5daf92a144529a7567fc93f12aa41efd8af8c740d118d075f34200af8b1c4cd4041730644279d8b46e5c860581e', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000010', 'k1', E'\\x4261a8d5d1bef9317a34c520addd83cfdc1d6fc710cc06fc2909452bf3813d7911df58d5ca7a4b583f44194bb9ea31e466e39a492aaa8adb0099133b', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000011', 'k1', E'\\x1ff1ee47f92d0959dae2c9d54fcf5e06aca7889e4d4f95cab48a49438729b9fd5a080226c01fc4f1e00fe80fd81305097927f3574338059b27ac5aa0', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000012', 'k1', E'\\xfbc66c69835a3f602298ba945b1d2e283f8f9dafb7734a17bd97d1701c67193157cacc24b6135345cee3fdff1e88213c70bc17d060626ce49111a199', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000013', 'k1', E'\\x82af8c2e92fc20c8f711896a07ab778203825e752f08c854c05e0d67a01d3d81418792fea8f04f5bfeb7b3eeed08e221b3929839f999cd2e9e7100d1', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000014', 'k1', E'\\xf62a3bd9b1958cd201b125d17a59aba391a88b23842d52ae3a715b90b8f1409f758de872608eec7edeb57f6d0912e0a38cc37952ffd33d971c076d5f', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000015', 'k1', E'\\xbc405602be8a4e2d81a6447dfeae2ee42f2839d572fe5e486d5e0a2e058df11b84ac969ed2974f81965890163f50a539aa08ba009ce92704d736f893', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000016', 'k1', E'\\x9b839060030d9a66aca76e141a7a8504601c61182d8a41757fcffc588045d18fdf514511846e5a7e2fd7b2095bae953d41542f0fb3fedd6862981a16', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000017', 'k1', E'\\x4d1602389c64ecaf2bcf50f80cfd654627d36658c9231821a4c00068efc01256fab4d5dca54a36058377aab3d5f55f0594051e4d367a35fcc5eb9c4c', NULL, NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000018', 'k1', E'\\xc6e759649eb462802953639a2fce9a07e438354bd5dde734e55da27a5737b4e5ab9de942b973cbff5817d310c2cdfd2224755ce2533bfef29805de48', NULL, NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', 'k1', E'\\xa0e0104899329182274a2575eb9b599d7c88b27709fe95c290d39e9d4cf250e59697d6c8ea71c77f2a9f9c954cb66e581508797ae7b617cbe46b9287', NULL, NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000001', 'k1', E'\\x87fc168111129bd153350ae81d0279ce59e2cf83b41b136be5dd601e04a694449d876114f3d30e2e3d46cd967a308b125b082adda7f15d9c17257c85', NULL, NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', 'k1', E'\\xfa9254e65eb2378d1522fcc869d1182ccaec8a291821b8b2db7a01fdc6f4ca82c042298061d9948286f870ab9f384ca8c26d453f990efa9c25dccdc3', NULL, NULL, NULL);

INSERT INTO "demo_message" (customer_id, id, channel, recipient_masked, subject, text, at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-52b9-7ce2-bc9c-6e5010e8a517', 'email', 'l***@example.test', '确认邮箱 / Confirm your e-mail address', '验证码：582865，15 分钟内有效。如果不是你本人操作，请忽略。
Your code is 582865. It is valid for 15 minutes. If you did not ask for it, ignore this.', '2026-11-29 14:26:33.273+00');

INSERT INTO "import" (id, file_id, file_name, file_bytes, profile_id, profile_version, dry, cancelled_at, report, stored_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4af9-7e49-a371-ff1120fe5015', '38444a759bd8ed652721ffd75ccf2e260b820140132d11d529072a0a6cd3a58c', 'book.csv', '7925', 'evergreen-policies', '1', 'false', NULL, '{"book": {"terms": 68, "claims": 0, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "0", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 24, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 68, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 68, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "20001889", "rowsAccepted": 68}', '2026-11-29 14:26:31.259+00'),
('01a227b3-4d91-7fa0-a469-538082f8918c', 'c308fd083a4b6729cff9f8b8605d9a61bc9e9437f857bc9cfdb36548a2eb08b8', 'book.csv', '429', 'evergreen-claims', '1', 'false', NULL, '{"book": {"terms": 68, "claims": 7, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "2631108", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "claims", "changed": 0, "created": 7, "unchanged": 0}, {"kind": "payments", "changed": 0, "created": 7, "unchanged": 0}], "currency": "CNY", "findings": [{"code": "CLAIM_PAID_NOTHING", "rows": 1, "refused": false}], "rowsRead": 7, "paidMinor": "2631108", "rowsRefused": 0, "premiumMinor": "0", "rowsAccepted": 7}', '2026-11-29 14:26:31.891+00'),
('01a227b3-4ed2-7636-b424-354539a75440', '05791e385df6b95b1c8cafb368b5b7d8d6c3214549c17d831ddc54f7eca33566', 'book.csv', '199', 'evergreen-policies', '1', 'false', NULL, '{"book": {"terms": 69, "claims": 7, "currency": "CNY", "policies": 27, "vehicles": 27, "customers": 25, "paidMinor": "2631108", "premiumMinor": "20278089", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 1, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 1, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "276200", "rowsAccepted": 1}', '2026-11-29 14:26:32.263+00'),
('01a227b3-5f04-788e-a96d-f87949d74678', '1a6ed06d208fa152cae7a2501a3f2f5e073f92f8b32c1c261afce6c9b6f987bc', 'book.csv', '281', 'evergreen-policies', '1', 'false', NULL, '{"book": {"terms": 71, "claims": 7, "currency": "CNY", "policies": 29, "vehicles": 29, "customers": 27, "paidMinor": "2631108", "premiumMinor": "20830489", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 2, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 2, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 2, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 2, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 2, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "552400", "rowsAccepted": 2}', '2026-11-29 14:26:36.307+00');

INSERT INTO "import_finding" (import_id, line, n, column_name, code, message, refused) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4d91-7fa0-a469-538082f8918c', '4', '1', 'paid', 'CLAIM_PAID_NOTHING', 'the payments of policy "P000000033" on 2026-07-05 sum to nothing', 'false');

INSERT INTO "inbox" (consumer, message_id, processed_at) OVERRIDING SYSTEM VALUE VALUES
('notices-membership', '01a227b3-595e-7fc3-bc4b-c3ef7e5946d9', '2026-11-29 14:26:34.990672+00'),
('notices-membership', '01a227b3-59dc-7f71-8678-6e38e2d70363', '2026-11-29 14:26:35.109178+00'),
('notices-membership', '01a227b3-5a10-7950-ae2c-f4e4040c4209', '2026-11-29 14:26:35.208414+00'),
('notices-membership', '01a227b3-5a5e-74e4-ad01-7f7fd1d6c938', '2026-11-29 14:26:35.28073+00'),
('notices-membership', '01a227b3-5b17-78ac-8c6e-b2bd4b646f5d', '2026-11-29 14:26:35.505509+00'),
('notices-membership', '01a227b3-5bc9-7f72-8018-997c5b2d0c53', '2026-11-29 14:26:35.599003+00'),
('notices-membership', '01a227b3-5ce9-7759-8d00-e905440186d5', '2026-11-29 14:26:35.900972+00'),
('notices-membership', '01a227b3-5d66-7b34-be1c-a2cc01dd55c2', '2026-11-29 14:26:36.021045+00'),
('notices-membership', '01a227b3-6377-71c6-aefa-53bb018ccadf', '2026-11-29 14:26:37.57214+00'),
('notices-membership', '01a227b3-63c7-7779-82c3-ce9bd0944265', '2026-11-29 14:26:37.657748+00'),
('notices-membership', '01a227b3-641b-7d32-93cf-8296d930ce30', '2026-11-29 14:26:37.743723+00'),
('notices-membership', '01a227b3-648e-79eb-bc05-adad98ef71b3', '2026-11-29 14:26:37.850641+00');

INSERT INTO "mapping_profile" (id, version, definition, installed_at) OVERRIDING SYSTEM VALUE VALUES
('evergreen-claims', '1', '{"id": "evergreen-claims", "kind": "claims", "fields": {"paid": {"as": "money", "column": "paid"}, "claimRef": {"as": "text", "column": "claim_ref"}, "guarantee": {"as": "text", "column": "guarantee"}, "policyRef": {"as": "text", "column": "policy_ref"}, "occurredOn": {"as": "date", "column": "occurred_on", "format": "YYYY-MM-DD"}, "faultPercent": {"as": "integer", "max": 100, "min": 0, "column": "fault_percent", "optional": true}}, "nameEn": "Evergreen claims", "nameZh": "Evergreen 赔案", "source": "evergreen", "ignored": [], "version": 1, "currency": "insurer", "delimiter": ","}', '2026-11-29 14:26:25.845+00'),
('evergreen-policies', '1', '{"id": "evergreen-policies", "kind": "terms", "fields": {"cover": {"as": "enum", "column": "cover", "values": {"交强险": "compulsory", "商业险": "commercial", "commercial": "commercial", "compulsory": "compulsory"}, "optional": true}, "phone": {"as": "text", "column": "phone", "optional": true}, "plate": {"as": "text", "column": "plate", "optional": true}, "endsOn": {"as": "date", "column": "ends_on", "format": "YYYY-MM-DD"}, "orgPath": {"as": "text", "column": "org_path"}, "premium": {"as": "money", "column": "premium"}, "startsOn": {"as": "date", "column": "starts_on", "format": "YYYY-MM-DD"}, "policyRef": {"as": "text", "column": "policy_ref"}, "vehicleRef": {"as": "text", "column": "vehicle_ref"}, "customerRef": {"as": "text", "column": "customer_ref"}, "customerName": {"as": "text", "column": "customer_name", "optional": true}, "householdRef": {"as": "text", "column": "household_ref", "optional": true}, "statedClaims": {"as": "integer", "max": 1000, "min": 0, "column": "stated_claims", "optional": true}}, "nameEn": "Evergreen policies", "nameZh": "Evergreen 保单", "source": "evergreen", "ignored": [], "version": 1, "currency": "insurer", "delimiter": ",", "attributes": {"term": ["channel"], "policy": [], "vehicle": ["vehicle_age"], "customer": []}}', '2026-11-29 14:26:25.868+00'),
('fremotor1-claims', '1', '{"id": "fremotor1-claims", "kind": "claims", "fields": {"paid": {"as": "money", "column": "Payment"}, "claimRef": {"as": "text", "column": "IDclaim"}, "guarantee": {"as": "text", "column": "Guarantee"}, "policyRef": {"as": "text", "column": "IDpol"}, "occurredOn": {"as": "date", "column": "OccurDate", "format": "YYYY-MM-DD"}}, "nameEn": "French motor book 2003-2004: claims", "nameZh": "法国车险 2003–2004:赔款", "source": "fremotor1", "ignored": [], "version": 1, "currency": "EUR", "delimiter": ","}', '2026-11-29 14:26:25.879+00'),
('fremotor1-premiums', '1', '{"id": "fremotor1-premiums", "kind": "terms", "fields": {"endsOn": {"as": "last-day-of-year", "column": "Year"}, "orgPath": {"as": "constant", "value": "/"}, "premium": {"as": "money", "column": "PremTot"}, "startsOn": {"as": "first-day-of-year", "column": "Year"}, "policyRef": {"as": "text", "column": "IDpol"}, "vehicleRef": {"as": "part", "part": "after", "column": "IDpol", "separator": "."}, "customerRef": {"as": "part", "part": "before", "column": "IDpol", "separator": "."}, "householdRef": {"as": "part", "part": "before", "column": "IDpol", "separator": "."}}, "nameEn": "French motor book 2003-2004: premiums", "nameZh": "法国车险 2003–2004:保费", "source": "fremotor1", "ignored": [], "version": 1, "currency": "EUR", "delimiter": ",", "attributes": {"term": ["DrivAge", "DrivGender", "MaritalStatus", "BonusMalus", "LicenceNb", "PayFreq", "JobCode", "VehAge", "PremWindscreen", "PremDamAll", "PremFire", "PremAcc1", "PremAcc2", "PremLegal", "PremTPLM", "PremTPLV", "PremServ", "PremTheft"], "policy": ["Area", "Region", "Channel", "Marketing"], "vehicle": ["VehClass", "VehPower", "VehGas", "VehUsage", "Garage"], "customer": []}}', '2026-11-29 14:26:25.885+00'),
('fremtpl2', '1', '{"id": "fremtpl2", "kind": "terms", "fields": {"endsOn": {"as": "exposure", "column": "Exposure"}, "orgPath": {"as": "constant", "value": "/"}, "startsOn": {"as": "constant", "value": "2009-01-01"}, "policyRef": {"as": "text", "column": "IDpol"}, "vehicleRef": {"as": "text", "column": "IDpol"}, "customerRef": {"as": "text", "column": "IDpol"}, "statedClaims": {"as": "integer", "max": 1000, "min": 0, "column": "ClaimNb"}}, "nameEn": "French third-party liability book (frequency)", "nameZh": "法国第三者责任险(频率)", "source": "fremtpl2", "ignored": [], "version": 1, "currency": "EUR", "delimiter": ",", "attributes": {"term": ["VehAge", "DrivAge", "BonusMalus", "Area", "Density", "Region"], "policy": [], "vehicle": ["VehPower", "VehBrand", "VehGas"], "customer": []}}', '2026-11-29 14:26:25.893+00');

INSERT INTO "migration" (id, name, executed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '0001-book-and-imports', '2026-11-29 14:26:15.207622+00'),
('2', '0002-sealed-fields', '2026-11-29 14:26:15.207622+00'),
('3', '0003-row-level-security', '2026-11-29 14:26:15.207622+00'),
('4', '0004-data-requests', '2026-11-29 14:26:15.207622+00'),
('5', '0005-pages-of-copies', '2026-11-29 14:26:15.207622+00'),
('6', '0006-left-by-erasures', '2026-11-29 14:26:15.207622+00'),
('7', '0007-uploads', '2026-11-29 14:26:15.207622+00'),
('8', '0008-notices', '2026-11-29 14:26:15.207622+00');

INSERT INTO "notice" (customer_id, id, key, asked_by, template, template_version, purpose, parameter_values, link, not_after, made_at, made_on, is_in_inbox, read_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5977-7ecf-8823-1dfb1076b0f7', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/2', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "paused", "zh": "已暂停"}}', '', '2026-10-16', '2026-11-29 14:26:34.999+00', '2026-09-16', 'true', NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a02-7087-9689-b3f913b81375', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/3', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 14:26:35.138+00', '2026-09-16', 'true', NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a58-76e7-a33d-d9494a3b0bf4', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/4', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "blocked", "zh": "已停用"}}', '', '2026-10-16', '2026-11-29 14:26:35.224+00', '2026-09-16', 'true', NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a97-767d-af62-e53a576465e7', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/5', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 14:26:35.287+00', '2026-09-16', 'true', NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5b7a-7063-81fa-3c46bc951d28', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/6', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "closed", "zh": "已关闭"}}', '', '2026-10-16', '2026-11-29 14:26:35.514+00', '2026-09-16', 'true', NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5bd9-7ada-adcd-2133dd3d405b', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/7', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 14:26:35.609+00', '2026-09-16', 'true', NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5d0a-74f2-976e-e13ebb128f40', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/8', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "merged into your other one", "zh": "已并入你的另一个会员账户"}}', '', '2026-10-16', '2026-11-29 14:26:35.914+00', '2026-09-16', 'true', NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5d83-7559-9c48-bd040c786f04', 'account-state/01a227b3-4f59-7b26-9cb5-90dab1d24283/9', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 14:26:36.035+00', '2026-09-16', 'true', NULL),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-64b1-7a0a-8f9e-9db7ef789363', 'account-state/01a227b3-604e-7542-8ea0-739015d1652b/2', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "paused", "zh": "已暂停"}}', '', '2026-10-16', '2026-11-29 14:26:37.873+00', '2026-09-16', 'true', NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-638e-7f58-83b8-2a88e4e8e4e9', 'household-changed/01a227b3-6373-70d7-ab5b-c5e9482372e2/01a227b3-5fe0-7d06-9d21-905100000002', 'membership', 'household-changed', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "what": {"en": "somebody joined your household", "zh": "有一位成员加入了你的家庭"}}', '/me/household', '2026-10-16', '2026-11-29 14:26:37.582+00', '2026-09-16', 'true', NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-63e6-72b3-9c19-7b4ae7bf0b5b', 'household-changed/01a227b3-63c2-7b77-aa2d-3401eb976a28/01a227b3-5fe0-7d06-9d21-905100000002', 'membership', 'household-changed', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "what": {"en": "somebody left your household", "zh": "有一位成员退出了你的家庭"}}', '/me/household', '2026-10-16', '2026-11-29 14:26:37.67+00', '2026-09-16', 'true', NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-6436-71b0-b382-79ae70e42e47', 'household-changed/01a227b3-6415-7e50-92dc-9ebcaab622b4/01a227b3-5fe0-7d06-9d21-905100000002', 'membership', 'household-changed', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "what": {"en": "somebody joined your household", "zh": "有一位成员加入了你的家庭"}}', '/me/household', '2026-10-16', '2026-11-29 14:26:37.75+00', '2026-09-16', 'true', NULL);

INSERT INTO "notice_contact" (customer_id, language, email_sealed, proposed_email_sealed, code_digest, code_ends_at, code_tries, proposed_on, proposals) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4f11-70fb-88e1-1d8200000001', 'zh', NULL, NULL, NULL, NULL, '0', '2026-09-16', '1');

INSERT INTO "notice_delivery" (customer_id, notice_id, channel, template, made_at, made_on, state, reason, attempts, tries, next_at, ended_at, answer, lease, leased_until) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5977-7ecf-8823-1dfb1076b0f7', 'in_app', 'account-state', '2026-11-29 14:26:34.999+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:34.999+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5977-7ecf-8823-1dfb1076b0f7', 'sms', 'account-state', '2026-11-29 14:26:34.999+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a02-7087-9689-b3f913b81375', 'in_app', 'account-state', '2026-11-29 14:26:35.138+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:35.138+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a02-7087-9689-b3f913b81375', 'sms', 'account-state', '2026-11-29 14:26:35.138+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a58-76e7-a33d-d9494a3b0bf4', 'in_app', 'account-state', '2026-11-29 14:26:35.224+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:35.224+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a58-76e7-a33d-d9494a3b0bf4', 'sms', 'account-state', '2026-11-29 14:26:35.224+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a97-767d-af62-e53a576465e7', 'in_app', 'account-state', '2026-11-29 14:26:35.287+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:35.287+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5a97-767d-af62-e53a576465e7', 'sms', 'account-state', '2026-11-29 14:26:35.287+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5b7a-7063-81fa-3c46bc951d28', 'in_app', 'account-state', '2026-11-29 14:26:35.514+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:35.514+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5b7a-7063-81fa-3c46bc951d28', 'sms', 'account-state', '2026-11-29 14:26:35.514+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5bd9-7ada-adcd-2133dd3d405b', 'in_app', 'account-state', '2026-11-29 14:26:35.609+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:35.609+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5bd9-7ada-adcd-2133dd3d405b', 'sms', 'account-state', '2026-11-29 14:26:35.609+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5d0a-74f2-976e-e13ebb128f40', 'in_app', 'account-state', '2026-11-29 14:26:35.914+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:35.914+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5d0a-74f2-976e-e13ebb128f40', 'sms', 'account-state', '2026-11-29 14:26:35.914+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5d83-7559-9c48-bd040c786f04', 'in_app', 'account-state', '2026-11-29 14:26:36.035+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:36.035+00', '', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-5d83-7559-9c48-bd040c786f04', 'sms', 'account-state', '2026-11-29 14:26:36.035+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-64b1-7a0a-8f9e-9db7ef789363', 'in_app', 'account-state', '2026-11-29 14:26:37.873+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:37.873+00', '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-64b1-7a0a-8f9e-9db7ef789363', 'sms', 'account-state', '2026-11-29 14:26:37.873+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-638e-7f58-83b8-2a88e4e8e4e9', 'in_app', 'household-changed', '2026-11-29 14:26:37.582+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:37.582+00', '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-638e-7f58-83b8-2a88e4e8e4e9', 'sms', 'household-changed', '2026-11-29 14:26:37.582+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-63e6-72b3-9c19-7b4ae7bf0b5b', 'in_app', 'household-changed', '2026-11-29 14:26:37.67+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:37.67+00', '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-63e6-72b3-9c19-7b4ae7bf0b5b', 'sms', 'household-changed', '2026-11-29 14:26:37.67+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-6436-71b0-b382-79ae70e42e47', 'in_app', 'household-changed', '2026-11-29 14:26:37.75+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 14:26:37.75+00', '', NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-6436-71b0-b382-79ae70e42e47', 'sms', 'household-changed', '2026-11-29 14:26:37.75+00', '2026-09-16', 'queued', '', '0', '0', '2026-11-30 00:00:00+00', NULL, '', NULL, NULL);

INSERT INTO "notice_template" (template, version, state, words, key, drafted_by, drafted_by_label, drafted_at, activated_by, activated_by_label, activated_at) OVERRIDING SYSTEM VALUE VALUES
('account-state', '1', 'active', '{"en": {"sms": "Since {on} your membership is {state}.", "body": "Since {on} your membership is {state}. Please ask us if you have questions.", "title": "Your membership is {state}"}, "zh": {"sms": "从{on}起，你的会员账户{state}。", "body": "从{on}起，你的会员账户{state}。有疑问请联系我们。", "title": "会员账户{state}"}, "channels": ["in_app", "sms"]}', NULL, NULL, '', '2026-11-29 14:26:25.903+00', NULL, '', '2026-11-29 14:26:25.903+00'),
('household-changed', '1', 'active', '{"en": {"sms": "On {on} {what}. See the member portal.", "body": "On {on} {what}. See under Household who is in it and how points are shared.", "title": "Your household has changed"}, "zh": {"sms": "{on}，{what}。详情见会员门户。", "body": "{on}，{what}。谁在家庭里、积分怎样共享，可以在“家庭共享”里查看。", "title": "家庭共享有变动"}, "channels": ["in_app", "sms"]}', NULL, NULL, '', '2026-11-29 14:26:25.935+00', NULL, '', '2026-11-29 14:26:25.935+00'),
('points-active', '1', 'active', '{"en": {"sms": "{points} points are yours to use now.", "body": "{points} points became active on {on}. You can use them now.", "title": "{points} points are yours"}, "zh": {"sms": "{points} 积分已到账，现在就能用。", "body": "你的 {points} 积分已于{on}生效，现在就能用。", "title": "{points} 积分已到账"}, "channels": ["in_app"]}', NULL, NULL, '', '2026-11-29 14:26:25.936+00', NULL, '', '2026-11-29 14:26:25.936+00'),
('points-expired', '1', 'active', '{"en": {"sms": "{points} points expired on {on}.", "body": "{points} points expired on {on}.", "title": "{points} points expired"}, "zh": {"sms": "你有 {points} 积分已于{on}到期。", "body": "你有 {points} 积分已于{on}到期。", "title": "{points} 积分已到期"}, "channels": ["in_app"]}', NULL, NULL, '', '2026-11-29 14:26:25.937+00', NULL, '', '2026-11-29 14:26:25.937+00'),
('points-expiring', '1', 'active', '{"en": {"sms": "{points} points expire on {on}. Sign in to redeem them.", "body": "{points} points expire on {on}, in {days} days. You can redeem them under Rewards until then.", "title": "{points} points expire soon"}, "zh": {"sms": "你有 {points} 积分将在{on}到期，可登录会员中心兑换。", "body": "你有 {points} 积分将在{on}到期，还有 {days} 天。到期前可以在“奖励”里兑换。", "title": "{points} 积分即将到期"}, "channels": ["in_app", "sms", "email"]}', NULL, NULL, '', '2026-11-29 14:26:25.938+00', NULL, '', '2026-11-29 14:26:25.938+00'),
('points-restored', '1', 'active', '{"en": {"sms": "{points} points that had been taken back are yours again.", "body": "{points} points that had been taken back are yours again. Reason: {reason}.", "title": "{points} points are back"}, "zh": {"sms": "之前收回的 {points} 积分已恢复。", "body": "之前收回的 {points} 积分已恢复，原因：{reason}。", "title": "{points} 积分已恢复"}, "channels": ["in_app"]}', NULL, NULL, '', '2026-11-29 14:26:25.938+00', NULL, '', '2026-11-29 14:26:25.938+00'),
('points-reversed', '1', 'active', '{"en": {"sms": "{points} points were taken back: {reason}. You can ask a person to review this.", "body": "{points} points were taken back. Reason: {reason}. If you disagree, ask us and a person will review it.", "title": "{points} points were taken back"}, "zh": {"sms": "{points} 积分已收回，原因：{reason}。不同意可申请人工复核。", "body": "{points} 积分已收回，原因：{reason}。不同意可以联系我们，由人工复核。", "title": "{points} 积分已收回"}, "channels": ["in_app", "sms"]}', NULL, NULL, '', '2026-11-29 14:26:25.939+00', NULL, '', '2026-11-29 14:26:25.939+00'),
('tier-down', '1', 'active', '{"en": {"sms": "Since {on} your tier is {tier}. Sign in to see why.", "body": "Since {on} your tier is {tier}. Under Me you can see why, and how to get back.", "title": "Your tier is now {tier}"}, "zh": {"sms": "从{on}起你的等级是{tier}，原因可登录会员中心查看。", "body": "从{on}起你的等级是{tier}。在“我的”里可以看到原因和恢复的办法。", "title": "等级调整为{tier}"}, "channels": ["in_app", "sms"]}', NULL, NULL, '', '2026-11-29 14:26:25.944+00', NULL, '', '2026-11-29 14:26:25.944+00'),
('tier-up', '1', 'retired', '{"en": {"sms": "Since {on} your tier is {tier}. Its benefits are ready to use.", "body": "Since {on} your tier is {tier}. Its benefits are ready to use.", "title": "You are now {tier}"}, "zh": {"sms": "从{on}起你已升为{tier}会员，新的权益可以使用了。", "body": "从{on}起你是{tier}会员，新的权益已经可以使用。", "title": "你已升为{tier}"}, "channels": ["in_app", "sms", "email"]}', NULL, NULL, '', '2026-11-29 14:26:25.945+00', NULL, '', '2026-11-29 14:26:25.945+00'),
('tier-up', '2', 'active', '{"en": {"sms": "Since {on} your tier is {tier}. Its benefits are ready to use.", "body": "Since {on} your tier is {tier}. Its benefits are ready to use.", "title": "You are now {tier}"}, "zh": {"sms": "从{on}起你已升为{tier}会员，新的权益可以使用了。", "body": "从{on}起你是{tier}会员，新的权益已经可以使用。", "title": "你已升为{tier}"}, "channels": ["in_app", "sms", "email"]}', '01a227b3-3518-7e6c-a30f-71d0a10d8da6/00bc5e6a-35ac-47ae-b66d-9934673649d6', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'E002', '2026-11-29 14:26:33.801+00', '01a227b3-352b-724b-9915-60387fe26d8e', 'E004', '2026-11-29 14:26:33.813+00'),
('tier-will-downgrade', '1', 'active', '{"en": {"sms": "Unless something changes, your tier goes from {tier} to {nextTier} on {on}.", "body": "Unless something changes, your tier goes from {tier} to {nextTier} on {on}. Under Me you can see what is missing.", "title": "{tier} is at stake on {on}"}, "zh": {"sms": "如果没有变化，你的等级将在{on}由{tier}调整为{nextTier}。", "body": "如果没有变化，你的等级将在{on}由{tier}调整为{nextTier}。在“我的”里可以看到还差什么。", "title": "{tier}等级将在{on}调整"}, "channels": ["in_app", "sms", "email"]}', NULL, NULL, '', '2026-11-29 14:26:25.945+00', NULL, '', '2026-11-29 14:26:25.945+00');

INSERT INTO "outbox" (id, subject, payload, correlation_id, traceparent, created_at, published_at, stream_seq) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4afe-7003-bdff-2561c4c38c0d', 'customer-profile.audit-recorded.v1', E'\\x0a90030a2430316132323762332d346166652d373065382d383631352d3335306462396630313232611218323032362d31312d32395431343a32363a33312e3239345a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a0e696d706f72742e737461727465643206696d706f72743a2430316132323762332d346166392d376534392d613337312d66663131323066653530313542012f5a8d017b2266696c654964223a2233383434346137353962643865643635323732316666643735636366326532363062383230313430313332643131643532393037326130613663643361353863222c2270726f66696c654964223a2265766572677265656e2d706f6c6963696573222c2270726f66696c6556657273696f6e223a312c22647279223a66616c73657d6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2466623064653961372d646334332d343134312d393762392d653231663535303363653632', 'fb0de9a7-dc43-4141-97b9-e21f5503ce62', '00-1255088365ab4c81810151f2487a0a94-97c5f73074679db1-00', '2026-11-29 14:26:31.294+00', '2026-11-29 14:26:31.304583+00', '1'),
('01a227b3-4c14-7633-b8cf-973dfe5d8a28', 'customer-profile.customers-changed.v1', E'\\x0a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303110011a10d09be299192b5fed7251bde750bf9a3f22082f33322f333230310a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303210011a104512c12f2b76b4dfe129a546d634f0be22082f33332f333330310a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303310011a1024fc5b38465efcf9c23eb15b6701148a22082f33332f333330310a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303410011a1081b3be763abe94cf2071e41d2b1b680d22082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303510011a10ff9252852046fd4a06906bfc63a0a74722082f33332f333330320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303610011a102f1ab90c1650b68bccd9aedde6e1702322082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303710011a102e8ede89e15856e155754836b60f8cd222082f33322f333230320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303810011a1010ec2d10aa6ab913261a4718a25d860222082f33332f333330310a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030303910011a10f41e0df6d4faa70aed2d98a25f47cb7722082f33322f333230320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030306110011a104beabf21d1cb08d89d46e312bcaa540022082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030306210011a108bcf550939cac1a8b620cfa43efcc93c22082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030306310011a1063f99acdce6f2ddca8efbefe196eecfe22082f33322f333230310a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030306410011a10660f0f497f0eb86d851826c08d837ea622082f33332f333330310a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030306510011a100b4d736a9e53354f1ccaa37ea3e2d41122082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030306610011a103ccecd201fb72787f43b0c4f5a14857522082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313010011a10f1d096a97e0f779876cf2d315d86e41922082f33322f333230320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313110011a10d5cfbd454768aae2d00710676570c25a22082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313210011a105644da056abc2585edbb1954a3dd9f3422082f33332f333330320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313310011a1053b0ad74c76a1c243769e4a035cd411d22082f33322f333230310a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313410011a1043377aac15c5d02cc0cdafedff18aefd22082f33322f333230320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313510011a1031a4f3a3fa1a92a7d2c1f9633d8d67b322082f33322f333230320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313610011a108f5a7a7121f226e98e1d3c8532c4878822082f33322f333230350a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313710011a10b58d1b41a83b157960d2581b044cad0122082f33332f333330320a440a2430316132323762332d346262612d376135622d626333392d34346666303030303030313810011a10c6cfb40f777bd42cf698b59b7db857fa22082f33322f33323032', 'fb654e6f-70b5-4b3b-9a85-b82da65d5b79', '00-c4811ed2fa1640d5bbfc8bd01bf54228-8d09083a0c9f3914-00', '2026-11-29 14:26:31.572+00', '2026-11-29 14:26:31.64871+00', '2'),
('01a227b3-4c1f-7df2-926d-320e2201095c', 'customer-profile.policy-terms-changed.v1', E'\\x0ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303031222430316132323762332d346265392d373862622d623334332d6664396130303030303030312a2430316132323762332d346262662d373033642d613939622d313434663030303030303031320a503030303030303030303a0a323032332d30382d3230420a323032342d30382d313948b8941a5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303031222430316132323762332d346265392d373862622d623334332d6664396130303030303030312a2430316132323762332d346262662d373033642d613939622d313434663030303030303031320a503030303030303030303a0a323032342d30382d3230420a323032352d30382d313948b8941a5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303031222430316132323762332d346265392d373862622d623334332d6664396130303030303030312a2430316132323762332d346262662d373033642d613939622d313434663030303030303031320a503030303030303030303a0a323032352d30382d3230420a323032362d30382d313948b8941a5203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303031222430316132323762332d346265392d373862622d623334332d6664396130303030303030312a2430316132323762332d346262662d373033642d613939622d313434663030303030303031320a503030303030303030303a0a323032362d30382d3230420a323032372d30382d313948b8941a5203434e590ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303032222430316132323762332d346265392d373862622d623334332d6664396130303030303030322a2430316132323762332d346262662d373033642d613939622d313434663030303030303032320a503030303030303030333a0a323032362d30352d3238420a323032372d30352d323748df83185203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303033222430316132323762332d346265392d373862622d623334332d6664396130303030303030332a2430316132323762332d346262662d373033642d613939622d313434663030303030303033320a503030303030303030363a0a323032332d31322d3038420a323032342d31322d303748c9f90f5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303710011a2430316132323762332d346262612d376135622d626333392d343466663030303030303033222430316132323762332d346265392d373862622d623334332d6664396130303030303030332a2430316132323762332d346262662d373033642d613939622d313434663030303030303033320a503030303030303030363a0a323032342d31322d3038420a323032352d31322d303748aabc0f5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303810011a2430316132323762332d346262612d376135622d626333392d343466663030303030303034222430316132323762332d346265392d373862622d623334332d6664396130303030303030342a2430316132323762332d346262662d373033642d613939622d313434663030303030303034320a503030303030303030393a0a323032322d30322d3036420a323032332d30322d303548a2f3195203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030303910011a2430316132323762332d346262612d376135622d626333392d343466663030303030303034222430316132323762332d346265392d373862622d623334332d6664396130303030303030342a2430316132323762332d346262662d373033642d613939622d313434663030303030303034320a503030303030303030393a0a323032332d30322d3036420a323032342d30322d303548e78f195203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030306110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303034222430316132323762332d346265392d373862622d623334332d6664396130303030303030342a2430316132323762332d346262662d373033642d613939622d313434663030303030303034320a503030303030303030393a0a323032342d30322d3036420a323032352d30322d303548aaaf185203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030306210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303034222430316132323762332d346265392d373862622d623334332d6664396130303030303030342a2430316132323762332d346262662d373033642d613939622d313434663030303030303034320a503030303030303030393a0a323032352d30322d3036420a323032362d30322d303548e0d1175203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030306310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303035222430316132323762332d346265392d373862622d623334332d6664396130303030303030352a2430316132323762332d346262662d373033642d613939622d313434663030303030303035320a503030303030303031323a0a323032352d30332d3138420a323032362d30332d3137488fd21a5203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030306410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303035222430316132323762332d346265392d373862622d623334332d6664396130303030303030352a2430316132323762332d346262662d373033642d613939622d313434663030303030303035320a503030303030303031323a0a323032362d30332d3138420a323032372d30332d313748e8eb195203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030306510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303036222430316132323762332d346265392d373862622d623334332d6664396130303030303030362a2430316132323762332d346262662d373033642d613939622d313434663030303030303036320a503030303030303031353a0a323032322d30352d3036420a323032332d30352d303548ffe80e5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030306610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303036222430316132323762332d346265392d373862622d623334332d6664396130303030303030362a2430316132323762332d346262662d373033642d613939622d313434663030303030303036320a503030303030303031353a0a323032332d30352d3036420a323032342d30352d3035488bb00e5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313010011a2430316132323762332d346262612d376135622d626333392d343466663030303030303036222430316132323762332d346265392d373862622d623334332d6664396130303030303030362a2430316132323762332d346262662d373033642d613939622d313434663030303030303036320a503030303030303031353a0a323032342d30352d3036420a323032352d30352d303548f1f80d5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303036222430316132323762332d346265392d373862622d623334332d6664396130303030303030362a2430316132323762332d346262662d373033642d613939622d313434663030303030303036320a503030303030303031353a0a323032352d30352d3036420a323032362d30352d303548abc30d5203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303036222430316132323762332d346265392d373862622d623334332d6664396130303030303030362a2430316132323762332d346262662d373033642d613939622d313434663030303030303036320a503030303030303031353a0a323032362d30352d3036420a323032372d30352d303548b38f0d5203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303037222430316132323762332d346265392d373862622d623334332d6664396130303030303030372a2430316132323762332d346262662d373033642d613939622d313434663030303030303037320a503030303030303031383a0a323032342d31302d3230420a323032352d31302d313948a2df115203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303037222430316132323762332d346265392d373862622d623334332d6664396130303030303030372a2430316132323762332d346262662d373033642d613939622d313434663030303030303037320a503030303030303031383a0a323032352d31302d3230420a323032362d31302d313948909b115203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303038222430316132323762332d346265392d373862622d623334332d6664396130303030303030382a2430316132323762332d346262662d373033642d613939622d313434663030303030303038320a503030303030303032313a0a323032332d30342d3038420a323032342d30342d30374898e6055203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303038222430316132323762332d346265392d373862622d623334332d6664396130303030303030382a2430316132323762332d346262662d373033642d613939622d313434663030303030303038320a503030303030303032313a0a323032342d30342d3038420a323032352d30342d303748f6cf055203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313710011a2430316132323762332d346262612d376135622d626333392d343466663030303030303038222430316132323762332d346265392d373862622d623334332d6664396130303030303030382a2430316132323762332d346262662d373033642d613939622d313434663030303030303038320a503030303030303032313a0a323032352d30342d3038420a323032362d30342d303748a9ba055203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313810011a2430316132323762332d346262612d376135622d626333392d343466663030303030303039222430316132323762332d346265392d373862622d623334332d6664396130303030303030392a2430316132323762332d346262662d373033642d613939622d313434663030303030303039320a503030303030303032343a0a323032362d30332d3036420a323032372d30332d303548f7bb145203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030313910011a2430316132323762332d346262612d376135622d626333392d343466663030303030303061222430316132323762332d346265392d373862622d623334332d6664396130303030303030612a2430316132323762332d346262662d373033642d613939622d313434663030303030303061320a503030303030303032373a0a323032312d30342d3130420a323032322d30342d303948a88b095203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030316110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303061222430316132323762332d346265392d373862622d623334332d6664396130303030303030612a2430316132323762332d346262662d373033642d613939622d313434663030303030303061320a503030303030303032373a0a323032322d30342d3130420a323032332d30342d303948b5e8085203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030316210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303061222430316132323762332d346265392d373862622d623334332d6664396130303030303030612a2430316132323762332d346262662d373033642d613939622d313434663030303030303061320a503030303030303032373a0a323032332d30342d3130420a323032342d30342d303948c8c6085203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030316310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303061222430316132323762332d346265392d373862622d623334332d6664396130303030303030612a2430316132323762332d346262662d373033642d613939622d313434663030303030303061320a503030303030303032373a0a323032342d30342d3130420a323032352d30342d303948dda5085203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030316410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303061222430316132323762332d346265392d373862622d623334332d6664396130303030303030612a2430316132323762332d346262662d373033642d613939622d313434663030303030303061320a503030303030303032373a0a323032352d30342d3130420a323032362d30342d303948f085085203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030316510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303062222430316132323762332d346265392d373862622d623334332d6664396130303030303030622a2430316132323762332d346262662d373033642d613939622d313434663030303030303062320a503030303030303033303a0a323032362d30312d3234420a323032372d30312d323348aff70b5203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030316610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303063222430316132323762332d346265392d373862622d623334332d6664396130303030303030632a2430316132323762332d346262662d373033642d613939622d313434663030303030303063320a503030303030303033333a0a323032352d30322d3230420a323032362d30322d313948fa980d5203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323010011a2430316132323762332d346262612d376135622d626333392d343466663030303030303063222430316132323762332d346265392d373862622d623334332d6664396130303030303030632a2430316132323762332d346262662d373033642d613939622d313434663030303030303063320a503030303030303033333a0a323032362d30322d3230420a323032372d30322d313948a4e60c5203434e590ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303064222430316132323762332d346265392d373862622d623334332d6664396130303030303030642a2430316132323762332d346262662d373033642d613939622d313434663030303030303064320a503030303030303033363a0a323032362d30382d3136420a323032372d30382d3135488ae6105203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303065222430316132323762332d346265392d373862622d623334332d6664396130303030303030652a2430316132323762332d346262662d373033642d613939622d313434663030303030303065320a503030303030303033393a0a323032312d30392d3239420a323032322d30392d32384883ed175203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303065222430316132323762332d346265392d373862622d623334332d6664396130303030303030652a2430316132323762332d346262662d373033642d613939622d313434663030303030303065320a503030303030303033393a0a323032322d30392d3239420a323032332d30392d323848b791175203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303065222430316132323762332d346265392d373862622d623334332d6664396130303030303030652a2430316132323762332d346262662d373033642d613939622d313434663030303030303065320a503030303030303033393a0a323032332d30392d3239420a323032342d30392d323848cbb8165203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303065222430316132323762332d346265392d373862622d623334332d6664396130303030303030652a2430316132323762332d346262662d373033642d613939622d313434663030303030303065320a503030303030303033393a0a323032342d30392d3239420a323032352d30392d323848b5e2155203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303066222430316132323762332d346265392d373862622d623334332d6664396130303030303030662a2430316132323762332d346262662d373033642d613939622d313434663030303030303066320a503030303030303034323a0a323032342d30392d3035420a323032352d30392d303448fdd4195203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323710011a2430316132323762332d346262612d376135622d626333392d343466663030303030303066222430316132323762332d346265392d373862622d623334332d6664396130303030303030662a2430316132323762332d346262662d373033642d613939622d313434663030303030303066320a503030303030303034323a0a323032352d30392d3035420a323032362d30392d303448b7f2185203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323810011a2430316132323762332d346262612d376135622d626333392d343466663030303030303066222430316132323762332d346265392d373862622d623334332d6664396130303030303030662a2430316132323762332d346262662d373033642d613939622d313434663030303030303066320a503030303030303034323a0a323032362d30392d3035420a323032372d30392d303448eb92185203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030323910011a2430316132323762332d346262612d376135622d626333392d343466663030303030303130222430316132323762332d346265392d373862622d623334332d6664396130303030303031302a2430316132323762332d346262662d373033642d613939622d313434663030303030303130320a503030303030303034353a0a323032342d31312d3134420a323032352d31312d313348caf2085203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030326110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303130222430316132323762332d346265392d373862622d623334332d6664396130303030303031302a2430316132323762332d346262662d373033642d613939622d313434663030303030303130320a503030303030303034353a0a323032352d31312d3134420a323032362d31312d313348b6d0085203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030326210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303131222430316132323762332d346265392d373862622d623334332d6664396130303030303031312a2430316132323762332d346262662d373033642d613939622d313434663030303030303131320a503030303030303034383a0a323032312d31302d3134420a323032322d31302d313348b1f9175203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030326310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303131222430316132323762332d346265392d373862622d623334332d6664396130303030303031312a2430316132323762332d346262662d373033642d613939622d313434663030303030303131320a503030303030303034383a0a323032322d31302d3134420a323032332d31302d313348b69d175203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030326410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303131222430316132323762332d346265392d373862622d623334332d6664396130303030303031312a2430316132323762332d346262662d373033642d613939622d313434663030303030303131320a503030303030303034383a0a323032332d31302d3134420a323032342d31302d3133489cc4165203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030326510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303131222430316132323762332d346265392d373862622d623334332d6664396130303030303031312a2430316132323762332d346262662d373033642d613939622d313434663030303030303131320a503030303030303034383a0a323032342d31302d3134420a323032352d31302d313348d9ed155203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030326610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303131222430316132323762332d346265392d373862622d623334332d6664396130303030303031312a2430316132323762332d346262662d373033642d613939622d313434663030303030303131320a503030303030303034383a0a323032352d31302d3134420a323032362d31302d313348e199155203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333010011a2430316132323762332d346262612d376135622d626333392d343466663030303030303132222430316132323762332d346265392d373862622d623334332d6664396130303030303031322a2430316132323762332d346262662d373033642d613939622d313434663030303030303132320a503030303030303035313a0a323032342d31312d3134420a323032352d31312d3133488285125203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303132222430316132323762332d346265392d373862622d623334332d6664396130303030303031322a2430316132323762332d346262662d373033642d613939622d313434663030303030303132320a503030303030303035313a0a323032352d31312d3134420a323032362d31312d313348e0bf115203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303133222430316132323762332d346265392d373862622d623334332d6664396130303030303031332a2430316132323762332d346262662d373033642d613939622d313434663030303030303133320a503030303030303035343a0a323032322d30342d3231420a323032332d30342d3230489d9f0e5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303133222430316132323762332d346265392d373862622d623334332d6664396130303030303031332a2430316132323762332d346262662d373033642d613939622d313434663030303030303133320a503030303030303035343a0a323032332d30342d3231420a323032342d30342d323048c4e80d5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303133222430316132323762332d346265392d373862622d623334332d6664396130303030303031332a2430316132323762332d346262662d373033642d613939622d313434663030303030303133320a503030303030303035343a0a323032342d30342d3231420a323032352d30342d323048bdb30d5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303133222430316132323762332d346265392d373862622d623334332d6664396130303030303031332a2430316132323762332d346262662d373033642d613939622d313434663030303030303133320a503030303030303035343a0a323032352d30342d3231420a323032362d30342d32304881800d5203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303133222430316132323762332d346265392d373862622d623334332d6664396130303030303031332a2430316132323762332d346262662d373033642d613939622d313434663030303030303133320a503030303030303035343a0a323032362d30342d3231420a323032372d30342d3230488cce0c5203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333710011a2430316132323762332d346262612d376135622d626333392d343466663030303030303134222430316132323762332d346265392d373862622d623334332d6664396130303030303031342a2430316132323762332d346262662d373033642d613939622d313434663030303030303134320a503030303030303035373a0a323032352d30322d3031420a323032362d30312d333148f2b1105203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333810011a2430316132323762332d346262612d376135622d626333392d343466663030303030303134222430316132323762332d346265392d373862622d623334332d6664396130303030303031342a2430316132323762332d346262662d373033642d613939622d313434663030303030303134320a503030303030303035373a0a323032362d30322d3031420a323032372d30312d333148faf20f5203434e590ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030333910011a2430316132323762332d346262612d376135622d626333392d343466663030303030303134222430316132323762332d346265392d373862622d623334332d6664396130303030303031352a2430316132323762332d346262662d373033642d613939622d313434663030303030303135320a503030303030303035383a0a323032362d30312d3231420a323032372d30312d323048ffd60f5203434e590ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030336110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303135222430316132323762332d346265392d373862622d623334332d6664396130303030303031362a2430316132323762332d346262662d373033642d613939622d313434663030303030303136320a503030303030303036303a0a323032362d30372d3034420a323032372d30372d303348b3f2125203434e590ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030336210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303136222430316132323762332d346265392d373862622d623334332d6664396130303030303031372a2430316132323762332d346262662d373033642d613939622d313434663030303030303137320a503030303030303036333a0a323032362d30382d3138420a323032372d30382d313748c0a3115203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030336310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303136222430316132323762332d346265392d373862622d623334332d6664396130303030303031382a2430316132323762332d346262662d373033642d613939622d313434663030303030303138320a503030303030303036343a0a323032352d30342d3231420a323032362d30342d323048e7cc095203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030336410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303136222430316132323762332d346265392d373862622d623334332d6664396130303030303031382a2430316132323762332d346262662d373033642d613939622d313434663030303030303138320a503030303030303036343a0a323032362d30342d3231420a323032372d30342d323048f9a7095203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030336510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303137222430316132323762332d346265392d373862622d623334332d6664396130303030303031392a2430316132323762332d346262662d373033642d613939622d313434663030303030303139320a503030303030303036363a0a323032332d30362d3135420a323032342d30362d313448eadc205203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030336610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303137222430316132323762332d346265392d373862622d623334332d6664396130303030303031392a2430316132323762332d346262662d373033642d613939622d313434663030303030303139320a503030303030303036363a0a323032342d30362d3135420a323032352d30362d31344895df1f5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030343010011a2430316132323762332d346262612d376135622d626333392d343466663030303030303137222430316132323762332d346265392d373862622d623334332d6664396130303030303031392a2430316132323762332d346262662d373033642d613939622d313434663030303030303139320a503030303030303036363a0a323032352d30362d3135420a323032362d30362d313448a2e51e5203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030343110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303137222430316132323762332d346265392d373862622d623334332d6664396130303030303031392a2430316132323762332d346262662d373033642d613939622d313434663030303030303139320a503030303030303036363a0a323032362d30362d3135420a323032372d30362d31344884ef1d5203434e590ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030343210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303138222430316132323762332d346265392d373862622d623334332d6664396130303030303031612a2430316132323762332d346262662d373033642d613939622d313434663030303030303161320a503030303030303036393a0a323032342d30362d3239420a323032352d30362d32384889d20e5203434e5960010ac9010a2430316132323762332d346266302d376564372d616335342d61343434303030303030343310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303138222430316132323762332d346265392d373862622d623334332d6664396130303030303031612a2430316132323762332d346262662d373033642d613939622d313434663030303030303161320a503030303030303036393a0a323032352d30362d3239420a323032362d30362d323848ec990e5203434e5960010ac7010a2430316132323762332d346266302d376564372d616335342d61343434303030303030343410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303138222430316132323762332d346265392d373862622d623334332d6664396130303030303031612a2430316132323762332d346262662d373033642d613939622d313434663030303030303161320a503030303030303036393a0a323032362d30362d3239420a323032372d30362d323848a8e30d5203434e59', '45a16cf6-21b3-4526-8efb-24e13e8a3297', '00-c6197e44ad6e4e59934348901b537604-87a939423ad75964-00', '2026-11-29 14:26:31.583+00', '2026-11-29 14:26:31.64871+00', '3'),
('01a227b3-4c41-7614-9c94-daecadc34471', 'customer-profile.audit-recorded.v1', E'\\x0ad5010a2430316132323762332d346334312d373363322d623966642d6262653763353232666634331218323032362d31312d32395431343a32363a33312e3631375a18042210637573746f6d65722d70726f66696c652a0f696d706f72742e66696e69736865643206696d706f72743a2430316132323762332d346166392d376534392d613337312d66663131323066653530313542012f5a3d7b22647279223a66616c73652c22726f777352656164223a36382c22726f77734163636570746564223a36382c22726f777352656675736564223a307d', 'cf0d93ec-eb80-4865-974b-396827528c7a', '00-4abfcda36a4347a098c237eeac6a839a-8d65870f7f9cf87b-00', '2026-11-29 14:26:31.617+00', '2026-11-29 14:26:31.64871+00', '4'),
('01a227b3-4dc7-7550-bc0c-88d9e70a376e', 'customer-profile.audit-recorded.v1', E'\\x0a8e030a2430316132323762332d346463362d373439392d623065642d3436353061623666383134321218323032362d31312d32395431343a32363a33322e3030365a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a0e696d706f72742e737461727465643206696d706f72743a2430316132323762332d346439312d376661302d613436392d35333830383266383931386342012f5a8b017b2266696c654964223a2263333038666430383361346236373239636666396638623836303564396136316263396539343337663835376263396366646233363534386132656230386238222c2270726f66696c654964223a2265766572677265656e2d636c61696d73222c2270726f66696c6556657273696f6e223a312c22647279223a66616c73657d6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2430313036346231362d313539362d343831332d623233382d346464346465363532363961', '01064b16-1596-4813-b238-4dd4de65269a', '00-0b0680ec62714a9cace0d11aec8fbc9b-86ab8e199cbe340a-00', '2026-11-29 14:26:32.007+00', '2026-11-29 14:26:32.027725+00', '5'),
('01a227b3-4e16-76f0-ba4d-3cafafb402d0', 'customer-profile.claims-changed.v1', E'\\x0ab8010a2430316132323762332d346530362d373438612d623466352d34633665303030303030303110011a2430316132323762332d346262612d376135622d626333392d343466663030303030303031222430316132323762332d346265392d373862622d623334332d6664396130303030303030312a2430316132323762332d346266302d376564372d616335342d613434343030303030303033320a323032362d30332d313438004203434e594a090a0354504c10f09f050ab8010a2430316132323762332d346530362d373438612d623466352d34633665303030303030303210011a2430316132323762332d346262612d376135622d626333392d343466663030303030303034222430316132323762332d346265392d373862622d623334332d6664396130303030303030342a2430316132323762332d346266302d376564372d616335342d613434343030303030303061320a323032342d30362d32354203434e594a0b0a055468656674109dcd480ab4010a2430316132323762332d346530362d373438612d623466352d34633665303030303030303310011a2430316132323762332d346262612d376135622d626333392d343466663030303030303063222430316132323762332d346265392d373862622d623334332d6664396130303030303030632a2430316132323762332d346266302d376564372d616335342d613434343030303030303230320a323032362d30372d303538644203434e594a050a0354504c0abd010a2430316132323762332d346530362d373438612d623466352d34633665303030303030303410011a2430316132323762332d346262612d376135622d626333392d343466663030303030303130222430316132323762332d346265392d373862622d623334332d6664396130303030303031302a2430316132323762332d346266302d376564372d616335342d613434343030303030303261320a323032362d30322d32314203434e594a100a0a57696e6473637265656e10fe9e090abb010a2430316132323762332d346530362d373438612d623466352d34633665303030303030303510011a2430316132323762332d346262612d376135622d626333392d343466663030303030303130222430316132323762332d346265392d373862622d623334332d6664396130303030303031302a2430316132323762332d346266302d376564372d616335342d613434343030303030303261320a323032362d30332d32344203434e594a0e0a08446973617374657210e7bc160ab8010a2430316132323762332d346530362d373438612d623466352d34633665303030303030303610011a2430316132323762332d346262612d376135622d626333392d343466663030303030303137222430316132323762332d346265392d373862622d623334332d6664396130303030303031392a2430316132323762332d346266302d376564372d616335342d613434343030303030303365320a323032332d31302d313538324203434e594a090a0354504c10d6c5060ab8010a2430316132323762332d346530362d373438612d623466352d34633665303030303030303710011a2430316132323762332d346262612d376135622d626333392d343466663030303030303137222430316132323762332d346265392d373862622d623334332d6664396130303030303031392a2430316132323762332d346266302d376564372d616335342d613434343030303030303366320a323032342d30392d303138464203434e594a090a0354504c10fcbc2c', 'd234d3d9-01de-4aef-b1b4-c55023a98912', '00-0d397353e03a497081fde1094061f3e4-a67ffdd674e4ec23-00', '2026-11-29 14:26:32.086+00', '2026-11-29 14:26:32.096737+00', '6'),
('01a227b3-4e1c-7a58-9c8d-36122df0aa53', 'customer-profile.audit-recorded.v1', E'\\x0ad3010a2430316132323762332d346531632d373737332d386131302d3665386166646534633538311218323032362d31312d32395431343a32363a33322e3039325a18042210637573746f6d65722d70726f66696c652a0f696d706f72742e66696e69736865643206696d706f72743a2430316132323762332d346439312d376661302d613436392d35333830383266383931386342012f5a3b7b22647279223a66616c73652c22726f777352656164223a372c22726f77734163636570746564223a372c22726f777352656675736564223a307d', '2fec040a-19cd-4f0f-8deb-1f09b5976cda', '00-48c119648fbb4dd78c17dca0a4a8f2d1-846b3267d118b4fa-00', '2026-11-29 14:26:32.092+00', '2026-11-29 14:26:32.096737+00', '7'),
('01a227b3-4ed6-7f48-bc95-533f740118ad', 'customer-profile.audit-recorded.v1', E'\\x0a90030a2430316132323762332d346564362d376436612d623733642d3865323863346664326665631218323032362d31312d32395431343a32363a33322e3237385a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a0e696d706f72742e737461727465643206696d706f72743a2430316132323762332d346564322d373633362d623432342d33353435333961373534343042012f5a8d017b2266696c654964223a2230353739316533383564663662393562316338636166623336386235623764386436633332313435343963313764383331646463353466376563613333353636222c2270726f66696c654964223a2265766572677265656e2d706f6c6963696573222c2270726f66696c6556657273696f6e223a312c22647279223a66616c73657d6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2437646532316637662d656430312d343435652d383665642d393439316236613138643263', '7de21f7f-ed01-445e-86ed-9491b6a18d2c', '00-ad2796c70322489f9e2c0180a0cdaeea-bef552db7de8a5bb-00', '2026-11-29 14:26:32.278+00', '2026-11-29 14:26:32.282797+00', '8'),
('01a227b3-4f32-7497-bd45-5e259ed31ffb', 'customer-profile.customers-changed.v1', E'\\x0a440a2430316132323762332d346631312d373066622d383865312d31643832303030303030303110011a108789afbf932b796ae32e11cf6a87af9822082f33322f33323031', '997c72ff-9698-42ad-9061-15a340513f89', '00-9d1a8ea55d97496088065fe160c002eb-86269e5df92dc455-00', '2026-11-29 14:26:32.37+00', '2026-11-29 14:26:32.38535+00', '9'),
('01a227b3-4f34-7378-a322-fcfa99e52d3f', 'customer-profile.policy-terms-changed.v1', E'\\x0ac2010a2430316132323762332d346632372d376139322d383437332d35393136303030303030303110011a2430316132323762332d346631312d373066622d383865312d316438323030303030303031222430316132323762332d346632302d373639642d383536372d3565346130303030303030312a2430316132323762332d346631332d376163312d616139392d3730623130303030303030313203502d323a0a323032352d30312d3031420a323032352d31322d333148e8ed105203434e596001', '35f64bb7-890b-4760-8aff-5ca14caf8d79', '00-14a2a211b3064a5c9a980af30b81fb2f-b91368e3c0eb0e7a-00', '2026-11-29 14:26:32.372+00', '2026-11-29 14:26:32.38535+00', '10'),
('01a227b3-4f3b-7103-adb1-817a566e0281', 'customer-profile.audit-recorded.v1', E'\\x0ad3010a2430316132323762332d346633622d373966622d613033312d3237343330383138636236301218323032362d31312d32395431343a32363a33322e3337395a18042210637573746f6d65722d70726f66696c652a0f696d706f72742e66696e69736865643206696d706f72743a2430316132323762332d346564322d373633362d623432342d33353435333961373534343042012f5a3b7b22647279223a66616c73652c22726f777352656164223a312c22726f77734163636570746564223a312c22726f777352656675736564223a307d', '2137e123-6e85-4be2-8c4d-bf685f030484', '00-c8ee83fd428c4eb5941a6b8688a07129-b238bba1a4bceb44-00', '2026-11-29 14:26:32.379+00', '2026-11-29 14:26:32.38535+00', '11'),
('01a227b3-525b-7ac9-a9bf-b2e6e5cb9819', 'customer-profile.audit-recorded.v1', E'\\x0ac9020a2430316132323762332d353235622d376337632d383432652d3037663864333265653033331218323032362d31312d32395431343a32363a33332e3137395a1802222430316132323762332d346635322d376333652d623838622d3330633830363163613235642a10636f6e73656e74732e6368616e6765643208637573746f6d65723a2430316132323762332d346631312d373066622d383865312d31643832303030303030303142082f33322f333230314a2430316132323762332d346631312d373066622d383865312d3164383230303030303030315a167b22736d732f6d61726b6574696e67223a747275657d6a093132372e302e302e31722430316132323762332d353231342d376435612d623630662d6439396436363065386534307a2431636533653036612d336133382d346261322d623639322d383436623733396534383766', '1ce3e06a-3a38-4ba2-b692-846b739e487f', '00-a052a08a6b7248e388043be3e2befca3-a2cb109990708471-00', '2026-11-29 14:26:33.179+00', '2026-11-29 14:26:33.252322+00', '12'),
('01a227b3-52e4-7746-a884-bf9b768957e1', 'customer-profile.audit-recorded.v1', E'\\x0ab9020a2430316132323762332d353265342d376638652d383733322d6461643336313034636661631218323032362d31312d32395431343a32363a33332e3331365a1802222430316132323762332d346635322d376333652d623838622d3330633830363163613235642a18637573746f6d65722d656d61696c2e636f6e6669726d65643208637573746f6d65723a2430316132323762332d346631312d373066622d383865312d31643832303030303030303142082f33322f333230314a2430316132323762332d346631312d373066622d383865312d3164383230303030303030316a093132372e302e302e31722430316132323762332d353231342d376435612d623630662d6439396436363065386534307a2435323663323062322d343861352d343939632d616638662d336634383935363131646437', '526c20b2-48a5-499c-af8f-3f4895611dd7', '00-47ea19b0040e4ab497ba4302b9c9c109-8ac9e694d7385b7c-00', '2026-11-29 14:26:33.316+00', '2026-11-29 14:26:33.326045+00', '13'),
('01a227b3-534d-761e-977c-2945e27565a8', 'customer-profile.audit-recorded.v1', E'\\x0ab7020a2430316132323762332d353334642d376164612d613636612d3030316238613965356534361218323032362d31312d32395431343a32363a33332e3432315a1802222430316132323762332d346635322d376333652d623838622d3330633830363163613235642a16637573746f6d65722d656d61696c2e72656d6f7665643208637573746f6d65723a2430316132323762332d346631312d373066622d383865312d31643832303030303030303142082f33322f333230314a2430316132323762332d346631312d373066622d383865312d3164383230303030303030316a093132372e302e302e31722430316132323762332d353231342d376435612d623630662d6439396436363065386534307a2430633836366338632d346634342d343865372d616365662d343438656539396335646665', '0c866c8c-4f44-48e7-acef-448ee99c5dfe', '00-c1df1b9bc0064006989befcb7693c985-be90a1d4023383d5-00', '2026-11-29 14:26:33.421+00', '2026-11-29 14:26:33.432833+00', '14'),
('01a227b3-54cb-7718-9ec9-02b290f2b703', 'customer-profile.audit-recorded.v1', E'\\x0a84020a2430316132323762332d353463622d373637332d613662332d3661613262323539373339391218323032362d31312d32395431343a32363a33332e3830335a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a176e6f746963652d74656d706c6174652e64726166746564320f6e6f746963652d74656d706c6174653a07746965722d757042012f5a0d7b2276657273696f6e223a327d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2432613731656339662d633766632d343565362d613164322d373365396265376136653561', '2a71ec9f-c7fc-45e6-a1d2-73e9be7a6e5a', '00-b6de1740c4454348b8ca8a65268c5da1-a112624463e68d8e-00', '2026-11-29 14:26:33.803+00', '2026-11-29 14:26:33.840203+00', '15'),
('01a227b3-54d6-7012-98a2-059ca7cabc7b', 'customer-profile.audit-recorded.v1', E'\\x0a86020a2430316132323762332d353464362d373163302d386234662d6136343931653737663330381218323032362d31312d32395431343a32363a33332e3831345a1803222430316132323762332d333532622d373234622d393931352d3630333837666532366438652a196e6f746963652d74656d706c6174652e616374697661746564320f6e6f746963652d74656d706c6174653a07746965722d757042012f5a0d7b2276657273696f6e223a327d6a093132372e302e302e31722430316132323762332d353438332d376232362d386237372d3464646161363365643338667a2431613134626436302d303261662d343038372d393962372d613834363036363733353838', '1a14bd60-02af-4087-99b7-a84606673588', '00-2c54b888fc2245a984d4aefd62edfd59-919253a7b267061e-00', '2026-11-29 14:26:33.814+00', '2026-11-29 14:26:33.840203+00', '16'),
('01a227b3-5f07-7f47-94e0-a3d8907b0262', 'customer-profile.audit-recorded.v1', E'\\x0a90030a2430316132323762332d356630372d373533362d613163632d3561653763663639633938641218323032362d31312d32395431343a32363a33362e3432335a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a0e696d706f72742e737461727465643206696d706f72743a2430316132323762332d356630342d373838652d613936642d66383739343964373436373842012f5a8d017b2266696c654964223a2231613665643036643230386661313532636165376132353031613366326635653037336639326638623332633163323631616663653663396236663938376263222c2270726f66696c654964223a2265766572677265656e2d706f6c6963696573222c2270726f66696c6556657273696f6e223a312c22647279223a66616c73657d6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2434363936613165372d643861392d343735312d396237332d326661636639663361306432', '4696a1e7-d8a9-4751-9b73-2facf9f3a0d2', '00-abcc4b0fea04459782a4cb107754aa33-a747cd825a787fe5-00', '2026-11-29 14:26:36.423+00', '2026-11-29 14:26:36.425855+00', '17'),
('01a227b3-601b-79bd-8b7f-2c8a5f232beb', 'customer-profile.customers-changed.v1', E'\\x0a440a2430316132323762332d356665302d376430362d396432312d39303531303030303030303110011a1075b49afb9e351f7ecaf2ca4ec76b2aac22082f33322f333230310a440a2430316132323762332d356665302d376430362d396432312d39303531303030303030303210011a10327a37e8cf80aaeeef16e4418a36008c22082f33322f33323031', '8a9c4997-13ad-4793-bebb-7fe76a35d21a', '00-7568f557283f45919731067719f8c8e5-a5f33c44c3f08580-00', '2026-11-29 14:26:36.699+00', '2026-11-29 14:26:36.722206+00', '18'),
('01a227b3-601c-71b1-8da1-d60e883f8c4d', 'customer-profile.policy-terms-changed.v1', E'\\x0ac0010a2430316132323762332d363031312d376266652d383561352d65653134303030303030303110011a2430316132323762332d356665302d376430362d396432312d393035313030303030303032222430316132323762332d363030392d373262372d623530332d3165316330303030303030322a2430316132323762332d356665342d373932612d626532332d3066313430303030303030323203502d343a0a323032362d30312d3031420a323032362d31322d333148e8ed105203434e590ac0010a2430316132323762332d363031312d376266652d383561352d65653134303030303030303210011a2430316132323762332d356665302d376430362d396432312d393035313030303030303031222430316132323762332d363030392d373262372d623530332d3165316330303030303030312a2430316132323762332d356665342d373932612d626532332d3066313430303030303030313203502d333a0a323032362d30312d3031420a323032362d31322d333148e8ed105203434e59', 'fb6c0996-6ff8-4047-a156-d1d898c5221e', '00-cee5e5f4b96245fca17556fce41ef458-a76a511bd7163cb4-00', '2026-11-29 14:26:36.7+00', '2026-11-29 14:26:36.722206+00', '19'),
('01a227b3-6027-7399-8c32-9f5559b91c9b', 'customer-profile.audit-recorded.v1', E'\\x0ad3010a2430316132323762332d363032372d376137342d626636302d3333326665383461643730341218323032362d31312d32395431343a32363a33362e3731315a18042210637573746f6d65722d70726f66696c652a0f696d706f72742e66696e69736865643206696d706f72743a2430316132323762332d356630342d373838652d613936642d66383739343964373436373842012f5a3b7b22647279223a66616c73652c22726f777352656164223a322c22726f77734163636570746564223a322c22726f777352656675736564223a307d', '1fa31ea4-69b0-420d-9d78-047e4903a58d', '00-932ca5b9221a4a69a47a6d91340afddc-99b6f69a56a42aa7-00', '2026-11-29 14:26:36.711+00', '2026-11-29 14:26:36.722206+00', '20'),
('01a227b3-63e2-7cbe-9032-f91a861cd8ac', 'customer-profile.audit-recorded.v1', E'\\x0afd010a2430316132323762332d363365322d373461662d616566392d6365393633646530393730341218323032362d31312d32395431343a32363a33372e3636365a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a11637573746f6d65722e73656172636865643208637573746f6d657242012f5a1c7b226279223a22736f757263652d726566222c2268697473223a317d6a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2461366363343530332d656139312d346366302d613765382d3034353362643539646332650ab0020a2430316132323762332d363365322d376661632d386633322d3939353638356433333633631218323032362d31312d32395431343a32363a33372e3636365a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0f637573746f6d65722e7669657765643208637573746f6d65723a2430316132323762332d356665302d376430362d396432312d39303531303030303030303142082f33322f333230314a2430316132323762332d356665302d376430362d396432312d3930353130303030303030316a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2461366363343530332d656139312d346366302d613765382d303435336264353964633265', 'a6cc4503-ea91-4cf0-a7e8-0453bd59dc2e', '00-0c7e84805fd549bf8d379c6a3f14f0c6-a3f05b20f03736f3-00', '2026-11-29 14:26:37.666+00', '2026-11-29 14:26:37.685964+00', '21');

INSERT INTO "policy" (customer_id, id, source, source_ref, cover, org_path, attributes, version, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4be9-78bb-b343-fd9a00000001', 'evergreen', 'P000000000', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000002', '01a227b3-4be9-78bb-b343-fd9a00000002', 'evergreen', 'P000000003', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4be9-78bb-b343-fd9a00000003', 'evergreen', 'P000000006', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4be9-78bb-b343-fd9a00000004', 'evergreen', 'P000000009', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4be9-78bb-b343-fd9a00000005', 'evergreen', 'P000000012', NULL, '/33/3302', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4be9-78bb-b343-fd9a00000006', 'evergreen', 'P000000015', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4be9-78bb-b343-fd9a00000007', 'evergreen', 'P000000018', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4be9-78bb-b343-fd9a00000008', 'evergreen', 'P000000021', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000009', '01a227b3-4be9-78bb-b343-fd9a00000009', 'evergreen', 'P000000024', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4be9-78bb-b343-fd9a0000000a', 'evergreen', 'P000000027', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', '01a227b3-4be9-78bb-b343-fd9a0000000b', 'evergreen', 'P000000030', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4be9-78bb-b343-fd9a0000000c', 'evergreen', 'P000000033', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', '01a227b3-4be9-78bb-b343-fd9a0000000d', 'evergreen', 'P000000036', NULL, '/33/3301', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4be9-78bb-b343-fd9a0000000e', 'evergreen', 'P000000039', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4be9-78bb-b343-fd9a0000000f', 'evergreen', 'P000000042', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4be9-78bb-b343-fd9a00000010', 'evergreen', 'P000000045', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4be9-78bb-b343-fd9a00000011', 'evergreen', 'P000000048', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4be9-78bb-b343-fd9a00000012', 'evergreen', 'P000000051', NULL, '/33/3302', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4be9-78bb-b343-fd9a00000013', 'evergreen', 'P000000054', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4be9-78bb-b343-fd9a00000014', 'evergreen', 'P000000057', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4be9-78bb-b343-fd9a00000015', 'evergreen', 'P000000058', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000015', '01a227b3-4be9-78bb-b343-fd9a00000016', 'evergreen', 'P000000060', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4be9-78bb-b343-fd9a00000017', 'evergreen', 'P000000063', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4be9-78bb-b343-fd9a00000018', 'evergreen', 'P000000064', NULL, '/32/3205', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4be9-78bb-b343-fd9a00000019', 'evergreen', 'P000000066', NULL, '/33/3302', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4be9-78bb-b343-fd9a0000001a', 'evergreen', 'P000000069', NULL, '/32/3202', '{}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-4f20-769d-8567-5e4a00000001', 'evergreen', 'P-2', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:32.321+00'),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-6009-72b7-b503-1e1c00000001', 'evergreen', 'P-3', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:36.558+00'),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-6009-72b7-b503-1e1c00000002', 'evergreen', 'P-4', NULL, '/32/3201', '{}', '1', '2026-11-29 14:26:36.558+00');

INSERT INTO "policy_term" (customer_id, id, policy_id, vehicle_id, starts_on, ends_on, premium_minor, currency, premium_rows, stated_claims, closed_on, attributes, version, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000001', '01a227b3-4be9-78bb-b343-fd9a00000001', '01a227b3-4bbf-703d-a99b-144f00000001', '2023-08-20', '2024-08-19', '428600', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000002', '01a227b3-4be9-78bb-b343-fd9a00000001', '01a227b3-4bbf-703d-a99b-144f00000001', '2024-08-20', '2025-08-19', '428600', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000003', '01a227b3-4be9-78bb-b343-fd9a00000001', '01a227b3-4bbf-703d-a99b-144f00000001', '2025-08-20', '2026-08-19', '428600', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000004', '01a227b3-4be9-78bb-b343-fd9a00000001', '01a227b3-4bbf-703d-a99b-144f00000001', '2026-08-20', '2027-08-19', '428600', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000002', '01a227b3-4bf0-7ed7-ac54-a44400000005', '01a227b3-4be9-78bb-b343-fd9a00000002', '01a227b3-4bbf-703d-a99b-144f00000002', '2026-05-28', '2027-05-27', '393695', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4bf0-7ed7-ac54-a44400000006', '01a227b3-4be9-78bb-b343-fd9a00000003', '01a227b3-4bbf-703d-a99b-144f00000003', '2023-12-08', '2024-12-07', '261321', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4bf0-7ed7-ac54-a44400000007', '01a227b3-4be9-78bb-b343-fd9a00000003', '01a227b3-4bbf-703d-a99b-144f00000003', '2024-12-08', '2025-12-07', '253482', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a44400000008', '01a227b3-4be9-78bb-b343-fd9a00000004', '01a227b3-4bbf-703d-a99b-144f00000004', '2022-02-06', '2023-02-05', '424354', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a44400000009', '01a227b3-4be9-78bb-b343-fd9a00000004', '01a227b3-4bbf-703d-a99b-144f00000004', '2023-02-06', '2024-02-05', '411623', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000a', '01a227b3-4be9-78bb-b343-fd9a00000004', '01a227b3-4bbf-703d-a99b-144f00000004', '2024-02-06', '2025-02-05', '399274', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000b', '01a227b3-4be9-78bb-b343-fd9a00000004', '01a227b3-4bbf-703d-a99b-144f00000004', '2025-02-06', '2026-02-05', '387296', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4bf0-7ed7-ac54-a4440000000c', '01a227b3-4be9-78bb-b343-fd9a00000005', '01a227b3-4bbf-703d-a99b-144f00000005', '2025-03-18', '2026-03-17', '436495', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4bf0-7ed7-ac54-a4440000000d', '01a227b3-4be9-78bb-b343-fd9a00000005', '01a227b3-4bbf-703d-a99b-144f00000005', '2026-03-18', '2027-03-17', '423400', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a4440000000e', '01a227b3-4be9-78bb-b343-fd9a00000006', '01a227b3-4bbf-703d-a99b-144f00000006', '2022-05-06', '2023-05-05', '242815', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a4440000000f', '01a227b3-4be9-78bb-b343-fd9a00000006', '01a227b3-4bbf-703d-a99b-144f00000006', '2023-05-06', '2024-05-05', '235531', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000010', '01a227b3-4be9-78bb-b343-fd9a00000006', '01a227b3-4bbf-703d-a99b-144f00000006', '2024-05-06', '2025-05-05', '228465', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000011', '01a227b3-4be9-78bb-b343-fd9a00000006', '01a227b3-4bbf-703d-a99b-144f00000006', '2025-05-06', '2026-05-05', '221611', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000012', '01a227b3-4be9-78bb-b343-fd9a00000006', '01a227b3-4bbf-703d-a99b-144f00000006', '2026-05-06', '2027-05-05', '214963', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4bf0-7ed7-ac54-a44400000013', '01a227b3-4be9-78bb-b343-fd9a00000007', '01a227b3-4bbf-703d-a99b-144f00000007', '2024-10-20', '2025-10-19', '290722', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4bf0-7ed7-ac54-a44400000014', '01a227b3-4be9-78bb-b343-fd9a00000007', '01a227b3-4bbf-703d-a99b-144f00000007', '2025-10-20', '2026-10-19', '282000', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000015', '01a227b3-4be9-78bb-b343-fd9a00000008', '01a227b3-4bbf-703d-a99b-144f00000008', '2023-04-08', '2024-04-07', '95000', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000016', '01a227b3-4be9-78bb-b343-fd9a00000008', '01a227b3-4bbf-703d-a99b-144f00000008', '2024-04-08', '2025-04-07', '92150', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000017', '01a227b3-4be9-78bb-b343-fd9a00000008', '01a227b3-4bbf-703d-a99b-144f00000008', '2025-04-08', '2026-04-07', '89385', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000009', '01a227b3-4bf0-7ed7-ac54-a44400000018', '01a227b3-4be9-78bb-b343-fd9a00000009', '01a227b3-4bbf-703d-a99b-144f00000009', '2026-03-06', '2027-03-05', '335351', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a44400000019', '01a227b3-4be9-78bb-b343-fd9a0000000a', '01a227b3-4bbf-703d-a99b-144f0000000a', '2021-04-10', '2022-04-09', '148904', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001a', '01a227b3-4be9-78bb-b343-fd9a0000000a', '01a227b3-4bbf-703d-a99b-144f0000000a', '2022-04-10', '2023-04-09', '144437', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001b', '01a227b3-4be9-78bb-b343-fd9a0000000a', '01a227b3-4bbf-703d-a99b-144f0000000a', '2023-04-10', '2024-04-09', '140104', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001c', '01a227b3-4be9-78bb-b343-fd9a0000000a', '01a227b3-4bbf-703d-a99b-144f0000000a', '2024-04-10', '2025-04-09', '135901', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001d', '01a227b3-4be9-78bb-b343-fd9a0000000a', '01a227b3-4bbf-703d-a99b-144f0000000a', '2025-04-10', '2026-04-09', '131824', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', '01a227b3-4bf0-7ed7-ac54-a4440000001e', '01a227b3-4be9-78bb-b343-fd9a0000000b', '01a227b3-4bbf-703d-a99b-144f0000000b', '2026-01-24', '2027-01-23', '195503', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4bf0-7ed7-ac54-a4440000001f', '01a227b3-4be9-78bb-b343-fd9a0000000c', '01a227b3-4bbf-703d-a99b-144f0000000c', '2025-02-20', '2026-02-19', '216186', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4bf0-7ed7-ac54-a44400000020', '01a227b3-4be9-78bb-b343-fd9a0000000c', '01a227b3-4bbf-703d-a99b-144f0000000c', '2026-02-20', '2027-02-19', '209700', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', '01a227b3-4bf0-7ed7-ac54-a44400000021', '01a227b3-4be9-78bb-b343-fd9a0000000d', '01a227b3-4bbf-703d-a99b-144f0000000d', '2026-08-16', '2027-08-15', '275210', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000022', '01a227b3-4be9-78bb-b343-fd9a0000000e', '01a227b3-4bbf-703d-a99b-144f0000000e', '2021-09-29', '2022-09-28', '390787', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000023', '01a227b3-4be9-78bb-b343-fd9a0000000e', '01a227b3-4bbf-703d-a99b-144f0000000e', '2022-09-29', '2023-09-28', '379063', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000024', '01a227b3-4be9-78bb-b343-fd9a0000000e', '01a227b3-4bbf-703d-a99b-144f0000000e', '2023-09-29', '2024-09-28', '367691', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000025', '01a227b3-4be9-78bb-b343-fd9a0000000e', '01a227b3-4bbf-703d-a99b-144f0000000e', '2024-09-29', '2025-09-28', '356661', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000026', '01a227b3-4be9-78bb-b343-fd9a0000000f', '01a227b3-4bbf-703d-a99b-144f0000000f', '2024-09-05', '2025-09-04', '420477', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000027', '01a227b3-4be9-78bb-b343-fd9a0000000f', '01a227b3-4bbf-703d-a99b-144f0000000f', '2025-09-05', '2026-09-04', '407863', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000028', '01a227b3-4be9-78bb-b343-fd9a0000000f', '01a227b3-4bbf-703d-a99b-144f0000000f', '2026-09-05', '2027-09-04', '395627', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4bf0-7ed7-ac54-a44400000029', '01a227b3-4be9-78bb-b343-fd9a00000010', '01a227b3-4bbf-703d-a99b-144f00000010', '2024-11-14', '2025-11-13', '145738', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4bf0-7ed7-ac54-a4440000002a', '01a227b3-4be9-78bb-b343-fd9a00000010', '01a227b3-4bbf-703d-a99b-144f00000010', '2025-11-14', '2026-11-13', '141366', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002b', '01a227b3-4be9-78bb-b343-fd9a00000011', '01a227b3-4bbf-703d-a99b-144f00000011', '2021-10-14', '2022-10-13', '392369', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002c', '01a227b3-4be9-78bb-b343-fd9a00000011', '01a227b3-4bbf-703d-a99b-144f00000011', '2022-10-14', '2023-10-13', '380598', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002d', '01a227b3-4be9-78bb-b343-fd9a00000011', '01a227b3-4bbf-703d-a99b-144f00000011', '2023-10-14', '2024-10-13', '369180', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002e', '01a227b3-4be9-78bb-b343-fd9a00000011', '01a227b3-4bbf-703d-a99b-144f00000011', '2024-10-14', '2025-10-13', '358105', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002f', '01a227b3-4be9-78bb-b343-fd9a00000011', '01a227b3-4bbf-703d-a99b-144f00000011', '2025-10-14', '2026-10-13', '347361', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4bf0-7ed7-ac54-a44400000030', '01a227b3-4be9-78bb-b343-fd9a00000012', '01a227b3-4bbf-703d-a99b-144f00000012', '2024-11-14', '2025-11-13', '295554', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4bf0-7ed7-ac54-a44400000031', '01a227b3-4be9-78bb-b343-fd9a00000012', '01a227b3-4bbf-703d-a99b-144f00000012', '2025-11-14', '2026-11-13', '286688', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000032', '01a227b3-4be9-78bb-b343-fd9a00000013', '01a227b3-4bbf-703d-a99b-144f00000013', '2022-04-21', '2023-04-20', '233373', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000033', '01a227b3-4be9-78bb-b343-fd9a00000013', '01a227b3-4bbf-703d-a99b-144f00000013', '2023-04-21', '2024-04-20', '226372', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000034', '01a227b3-4be9-78bb-b343-fd9a00000013', '01a227b3-4bbf-703d-a99b-144f00000013', '2024-04-21', '2025-04-20', '219581', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000035', '01a227b3-4be9-78bb-b343-fd9a00000013', '01a227b3-4bbf-703d-a99b-144f00000013', '2025-04-21', '2026-04-20', '212993', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000036', '01a227b3-4be9-78bb-b343-fd9a00000013', '01a227b3-4bbf-703d-a99b-144f00000013', '2026-04-21', '2027-04-20', '206604', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bf0-7ed7-ac54-a44400000037', '01a227b3-4be9-78bb-b343-fd9a00000014', '01a227b3-4bbf-703d-a99b-144f00000014', '2025-02-01', '2026-01-31', '268530', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bf0-7ed7-ac54-a44400000038', '01a227b3-4be9-78bb-b343-fd9a00000014', '01a227b3-4bbf-703d-a99b-144f00000014', '2026-02-01', '2027-01-31', '260474', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bf0-7ed7-ac54-a44400000039', '01a227b3-4be9-78bb-b343-fd9a00000015', '01a227b3-4bbf-703d-a99b-144f00000015', '2026-01-21', '2027-01-20', '256895', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000015', '01a227b3-4bf0-7ed7-ac54-a4440000003a', '01a227b3-4be9-78bb-b343-fd9a00000016', '01a227b3-4bbf-703d-a99b-144f00000016', '2026-07-04', '2027-07-03', '309555', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bf0-7ed7-ac54-a4440000003b', '01a227b3-4be9-78bb-b343-fd9a00000017', '01a227b3-4bbf-703d-a99b-144f00000017', '2026-08-18', '2027-08-17', '283072', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bf0-7ed7-ac54-a4440000003c', '01a227b3-4be9-78bb-b343-fd9a00000018', '01a227b3-4bbf-703d-a99b-144f00000018', '2025-04-21', '2026-04-20', '157287', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bf0-7ed7-ac54-a4440000003d', '01a227b3-4be9-78bb-b343-fd9a00000018', '01a227b3-4bbf-703d-a99b-144f00000018', '2026-04-21', '2027-04-20', '152569', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a4440000003e', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bbf-703d-a99b-144f00000019', '2023-06-15', '2024-06-14', '536170', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a4440000003f', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bbf-703d-a99b-144f00000019', '2024-06-15', '2025-06-14', '520085', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a44400000040', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bbf-703d-a99b-144f00000019', '2025-06-15', '2026-06-14', '504482', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a44400000041', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bbf-703d-a99b-144f00000019', '2026-06-15', '2027-06-14', '489348', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000042', '01a227b3-4be9-78bb-b343-fd9a0000001a', '01a227b3-4bbf-703d-a99b-144f0000001a', '2024-06-29', '2025-06-28', '239881', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000043', '01a227b3-4be9-78bb-b343-fd9a0000001a', '01a227b3-4bbf-703d-a99b-144f0000001a', '2025-06-29', '2026-06-28', '232684', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000044', '01a227b3-4be9-78bb-b343-fd9a0000001a', '01a227b3-4bbf-703d-a99b-144f0000001a', '2026-06-29', '2027-06-28', '225704', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:31.429+00'),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-4f27-7a92-8473-591600000001', '01a227b3-4f20-769d-8567-5e4a00000001', '01a227b3-4f13-7ac1-aa99-70b100000001', '2025-01-01', '2025-12-31', '276200', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 14:26:32.321+00'),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-6011-7bfe-85a5-ee1400000002', '01a227b3-6009-72b7-b503-1e1c00000001', '01a227b3-5fe4-792a-be23-0f1400000001', '2026-01-01', '2026-12-31', '276200', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:36.558+00'),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-6011-7bfe-85a5-ee1400000001', '01a227b3-6009-72b7-b503-1e1c00000002', '01a227b3-5fe4-792a-be23-0f1400000002', '2026-01-01', '2026-12-31', '276200', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 14:26:36.558+00');

INSERT INTO "relay_position" (stream, stream_created_at, changed_at) OVERRIDING SYSTEM VALUE VALUES
('EVERGREEN_EVENTS_CUSTOMER_PROFILE', '2026-11-29T14:26:04.060769631Z', '2026-11-29 14:26:26.058793+00');

INSERT INTO "run" (id, kind, key, params, state, started_by, failure, result, chunks_total, attempts, next_attempt_at, created_at, started_at, finished_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4af9-7e49-a371-ff1120fe5015', 'import', 'b0704610-266c-46bf-bc30-6635b6a99d38', '{"dry": false, "fileId": "38444a759bd8ed652721ffd75ccf2e260b820140132d11d529072a0a6cd3a58c", "fileName": "book.csv", "profileId": "evergreen-policies"}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 14:26:31.287601+00', '2026-11-29 14:26:31.289+00', '2026-11-29 14:26:31.379+00', '2026-11-29 14:26:31.646+00'),
('01a227b3-4d91-7fa0-a469-538082f8918c', 'import', 'a1fc44f4-a9e7-45b8-b624-80637c8393eb', '{"dry": false, "fileId": "c308fd083a4b6729cff9f8b8605d9a61bc9e9437f857bc9cfdb36548a2eb08b8", "fileName": "book.csv", "profileId": "evergreen-claims"}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 14:26:31.923858+00', '2026-11-29 14:26:31.953+00', '2026-11-29 14:26:32.041+00', '2026-11-29 14:26:32.11+00'),
('01a227b3-4ed2-7636-b424-354539a75440', 'import', 'fce13174-e0f4-4007-9089-1eccb7c2de61', '{"dry": false, "fileId": "05791e385df6b95b1c8cafb368b5b7d8d6c3214549c17d831ddc54f7eca33566", "fileName": "book.csv", "profileId": "evergreen-policies"}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 14:26:32.273182+00', '2026-11-29 14:26:32.274+00', '2026-11-29 14:26:32.301+00', '2026-11-29 14:26:32.423+00'),
('01a227b3-5f04-788e-a96d-f87949d74678', 'import', '8cf64eb4-3ff2-4776-ab4d-dd12ecedce95', '{"dry": false, "fileId": "1a6ed06d208fa152cae7a2501a3f2f5e073f92f8b32c1c261afce6c9b6f987bc", "fileName": "book.csv", "profileId": "evergreen-policies"}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 14:26:36.417905+00', '2026-11-29 14:26:36.42+00', '2026-11-29 14:26:36.508+00', '2026-11-29 14:26:36.841+00');

INSERT INTO "run_chunk" (run_id, n, from_key, to_key, state, attempts, next_attempt_at, fence, lease_until, progress, progress_at, result, done_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4af9-7e49-a371-ff1120fe5015', '0', 'first line', 'last line', 'done', '1', '2026-11-29 14:26:31.36563+00', '1', NULL, '{"bytesRead": 7925}', '2026-11-29 14:26:31.470102+00', '{"book": {"terms": 68, "claims": 0, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "0", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 24, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 68, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 68, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "20001889", "rowsAccepted": 68}', '2026-11-29 14:26:31.641+00'),
('01a227b3-4d91-7fa0-a469-538082f8918c', '0', 'first line', 'last line', 'done', '1', '2026-11-29 14:26:32.039826+00', '1', NULL, '{"bytesRead": 429}', '2026-11-29 14:26:32.063761+00', '{"book": {"terms": 68, "claims": 7, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "2631108", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "claims", "changed": 0, "created": 7, "unchanged": 0}, {"kind": "payments", "changed": 0, "created": 7, "unchanged": 0}], "currency": "CNY", "findings": [{"code": "CLAIM_PAID_NOTHING", "rows": 1, "refused": false}], "rowsRead": 7, "paidMinor": "2631108", "rowsRefused": 0, "premiumMinor": "0", "rowsAccepted": 7}', '2026-11-29 14:26:32.106+00'),
('01a227b3-4ed2-7636-b424-354539a75440', '0', 'first line', 'last line', 'done', '1', '2026-11-29 14:26:32.29186+00', '1', NULL, '{"bytesRead": 199}', '2026-11-29 14:26:32.328987+00', '{"book": {"terms": 69, "claims": 7, "currency": "CNY", "policies": 27, "vehicles": 27, "customers": 25, "paidMinor": "2631108", "premiumMinor": "20278089", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 1, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 1, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "276200", "rowsAccepted": 1}', '2026-11-29 14:26:32.414+00'),
('01a227b3-5f04-788e-a96d-f87949d74678', '0', 'first line', 'last line', 'done', '1', '2026-11-29 14:26:36.507802+00', '1', NULL, '{"bytesRead": 281}', '2026-11-29 14:26:36.565014+00', '{"book": {"terms": 71, "claims": 7, "currency": "CNY", "policies": 29, "vehicles": 29, "customers": 27, "paidMinor": "2631108", "premiumMinor": "20830489", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 2, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 2, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 2, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 2, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 2, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "552400", "rowsAccepted": 2}', '2026-11-29 14:26:36.769+00');

INSERT INTO "run_schedule" (name, cron, zone, next_due_at, last_due_at, last_run_id) OVERRIDING SYSTEM VALUE VALUES
('close-terms', '5 0 * * *', 'Asia/Shanghai', '2026-11-29 16:05:00+00', NULL, NULL),
('expire-exports', '20 1 * * *', 'Asia/Shanghai', '2026-11-29 17:20:00+00', NULL, NULL),
('remove-uploads', '40 1 * * *', 'Asia/Shanghai', '2026-11-29 17:40:00+00', NULL, NULL);

INSERT INTO "vehicle" (customer_id, id, source, source_ref, attributes, version, changed_at, plate_sealed, plate_index, plate_digest) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bbf-703d-a99b-144f00000001', 'evergreen', 'V000000000', '{"vehicle_age": "4"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01249aa4a1e45c1c3e042cfdf318e3a267a7cda9e01ee4ddc28f2dd06cb8b43c2dd8f43ea3168b14', E'\\xc7a71b024dcba9f1c19f43c58d170518', E'\\xa75c09345719f008b5b419d2a83d94ae'),
('01a227b3-4bba-7a5b-bc39-44ff00000002', '01a227b3-4bbf-703d-a99b-144f00000002', 'evergreen', 'V000000003', '{"vehicle_age": "2"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01d0e2ca7799758467a88f56ef00bbad1d1db72e5a55e35ded0f52be93254523acd489206bb87843', E'\\xecfb7e51695ab87ccebc161fa6824645', E'\\x19ef24983fbb278faa46376b037e2de8'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4bbf-703d-a99b-144f00000003', 'evergreen', 'V000000006', '{"vehicle_age": "5"}', '1', '2026-11-29 14:26:31.429+00', E'\\x0199b323d25848159d60541a75fa095ec3e42ae01da587141dd601f49c4a0426b618cd87438179d2', E'\\xcf5e40e8b9924d5904954158d5133915', E'\\x3c24819866ff806312e5183382fcb5e8'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bbf-703d-a99b-144f00000004', 'evergreen', 'V000000009', '{"vehicle_age": "10"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01dcb683d026b8f58e9feafb52b19ceb09a500d9066b43c4d295b51008f6504b9f3026e1583c522b', E'\\xf5978c756d54da7854b7ba3a3c3640f6', E'\\x79bcf9674265f173e4d3aff0a588fe10'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4bbf-703d-a99b-144f00000005', 'evergreen', 'V000000012', '{"vehicle_age": "9"}', '1', '2026-11-29 14:26:31.429+00', E'\\x0124f7b43375b51954d9eeb9ed4ec40e17bcf87f16d7a9d34c86f5d7d1d8e8ee176e99a75d70c7eb', E'\\x99f852c943120db269005ef4e91e7401', E'\\xae1b6c46490523f8a45ca32ef2c350a3'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bbf-703d-a99b-144f00000006', 'evergreen', 'V000000015', '{"vehicle_age": "12"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01f39265e9bf53af8eb605e22d0c8509b67dc64715a9a8e1665923e71ff3e6509ca82abe0f9805d6', E'\\x8535683743bcd89ec5eb465c1310c5d8', E'\\x3df4eef589aa547c3cafed32d033830c'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4bbf-703d-a99b-144f00000007', 'evergreen', 'V000000018', '{"vehicle_age": "4"}', '1', '2026-11-29 14:26:31.429+00', E'\\x0154ea1cdfadbd0a493f9cac759fdf56e97713a2a3f6dd3c05fb96b2baf083aa5c48de1bdbb1eaf5', E'\\x0ffc3e4038aa0dc1fc48300ce5d74db3', E'\\xb07e556c58fa14960e75b2dd6604883a'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bbf-703d-a99b-144f00000008', 'evergreen', 'V000000021', '{"vehicle_age": "5"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01ccc96ff91790bea6180b4012be45085be6bed0ef5ab576ab9c78601a27eb1ecd020e5e9258c5fc', E'\\x2ef7cd104240e495f23bde44307e68fd', E'\\x3143a3a599d7e46583fffa97d85e4f88'),
('01a227b3-4bba-7a5b-bc39-44ff00000009', '01a227b3-4bbf-703d-a99b-144f00000009', 'evergreen', 'V000000024', '{"vehicle_age": "2"}', '1', '2026-11-29 14:26:31.429+00', E'\\x0125bd8766695d1346ba523d8d3c0ac7a0b6afbc23497456f38191eb43bbe27536e982a6a5b54b60', E'\\x4b8e36b68ea847d4029ea24e5d39f86b', E'\\x616386df6b0c08d918d9b52e498848ac'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bbf-703d-a99b-144f0000000a', 'evergreen', 'V000000027', '{"vehicle_age": "10"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01f4582348e840c36d667d177853edc6643483bffba1cc777f54ec0f96e9bfad753dab51e9086040', E'\\xba93b3331fd8fbc1b57e22f3333bc603', E'\\x82acdb4231c1d1411cc691e797bdb1e6'),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', '01a227b3-4bbf-703d-a99b-144f0000000b', 'evergreen', 'V000000030', '{"vehicle_age": "8"}', '1', '2026-11-29 14:26:31.429+00', E'\\x018d277662726201d971fb04b73b882d884e41336a6dadd4710311b6c03a45b18a976460a5b15962', E'\\xdfac9e40716a5959e47200093576c924', E'\\x2e651040593cc8bb864aab02fd69c1e6'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4bbf-703d-a99b-144f0000000c', 'evergreen', 'V000000033', '{"vehicle_age": "7"}', '1', '2026-11-29 14:26:31.429+00', E'\\x017439f8ca64cbef4d999e1bc6afc9fbfa21aed172f81df5e69882213be9e5c187317aff5b3ebf09', E'\\x3edb75ff109828e7a7bf4f2c33c7389e', E'\\x7f90d8504425709897f3e367ad48534a'),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', '01a227b3-4bbf-703d-a99b-144f0000000d', 'evergreen', 'V000000036', '{"vehicle_age": "5"}', '1', '2026-11-29 14:26:31.429+00', E'\\x016ed192f9727803248c36e01b3722e6e17ed8367469318c9b6431ca64e128f5ae94e107f205d011', E'\\x1d57bd192ca08e7cdad5bb81f0b89b9f', E'\\x456941bf5ecb401d7505c09d63be9c9b'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bbf-703d-a99b-144f0000000e', 'evergreen', 'V000000039', '{"vehicle_age": "4"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01ae362b49efeb34988ddbb4db5bcd9d63c29a2b35ad36a4aaa52336a0e80e6822f79a7935b0950d', E'\\xb025acd63fd226af153a48cf39b84c55', E'\\x48252333e415dee068192c0505ab6b51'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bbf-703d-a99b-144f0000000f', 'evergreen', 'V000000042', '{"vehicle_age": "11"}', '1', '2026-11-29 14:26:31.429+00', E'\\x0132390832d51062bd2f3088e0bbe7f0fbaa9d00e32f0f05fc2ef400935853f2ec6ff573fa64440e', E'\\xac02f02645533b6e3cc78a118656ecd9', E'\\xf909156f87e8292ec31fe2710069ad90'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4bbf-703d-a99b-144f00000010', 'evergreen', 'V000000045', '{"vehicle_age": "4"}', '1', '2026-11-29 14:26:31.429+00', E'\\x0172f7e5c8a8a5b0f36fc5a2e93ca38f97284de5ba31072d7bccc48e33749372aba261e6db0ed503', E'\\x4b3d454f5a6dbc2c7b56757f276f8704', E'\\x004dcc5363e384f6792b6e7531b4db7c'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bbf-703d-a99b-144f00000011', 'evergreen', 'V000000048', '{"vehicle_age": "13"}', '1', '2026-11-29 14:26:31.429+00', E'\\x0151eb071c9543fc157aa70c6da88a0d47ca3e4687e9b6bdc597c423f4bf48d27fd84dcff5779f25', E'\\x60b80cc0991cfa124fc3c817a913416d', E'\\xecee19c80b1fea4966c2343c6ba9a55e'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4bbf-703d-a99b-144f00000012', 'evergreen', 'V000000051', '{"vehicle_age": "4"}', '1', '2026-11-29 14:26:31.429+00', E'\\x010a74f1fc564815707af3b1b6478677950bb47f711a5c92f6e89636a97b7521577ccf8bf4d42a76', E'\\xfafbfbbac0619655fbec9941401fb474', E'\\x261772a3c6938b7d5ec842c21eebbfd3'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bbf-703d-a99b-144f00000013', 'evergreen', 'V000000054', '{"vehicle_age": "12"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01334ace9e1444e19a095663c1221d02ee5753809da36487680b13f0589c7d7b8e988f7ba189d00d', E'\\x1a73b7623ba201d30e6816f1c814c8cd', E'\\x290f492bd8d576dbf4361c2e1e4c942b'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bbf-703d-a99b-144f00000014', 'evergreen', 'V000000057', '{"vehicle_age": "1"}', '1', '2026-11-29 14:26:31.429+00', E'\\x010d419ab5925cf0a5c66e5edc349be4bd0e1f1790b9c1a338d2eff4817bd8fd447ed8a13bb6a6d5', E'\\x4ff3554632f59eda7a0f805c1391eb26', E'\\x474dcdd920a3ef73926ed143b403cf23'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bbf-703d-a99b-144f00000015', 'evergreen', 'V000000058', '{"vehicle_age": "9"}', '1', '2026-11-29 14:26:31.429+00', E'\\x014fe9cef76865b9f933b592f58c7ce6bd70a880e26a4a064150543bc6ae1adc6da41047916d78cd', E'\\xd839554f4360e8d6eddfb041efc1a9a2', E'\\x4a7c33912c5ea2866bf5240b7a4a5620'),
('01a227b3-4bba-7a5b-bc39-44ff00000015', '01a227b3-4bbf-703d-a99b-144f00000016', 'evergreen', 'V000000060', '{"vehicle_age": "4"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01dfb569f1223803b65f4e195bbcf74eaae40a49b89979976cce583a930e921d7a3cbf48456f6f89', E'\\xdbb6e757eda36829c6e51a7e6c94c54d', E'\\x3802a4872f94ae8fdbd754896f3c9b84'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bbf-703d-a99b-144f00000017', 'evergreen', 'V000000063', '{"vehicle_age": "8"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01698e09d722370499c50aa4c6dde8565cdf7f0271696d7a220d57de32159a963b0780ec43464ca2', E'\\xd89e85c514f1863e9ed12183d8f94aba', E'\\x55712c54ff4718905a726c832bd3a4fc'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bbf-703d-a99b-144f00000018', 'evergreen', 'V000000064', '{"vehicle_age": "5"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01d80870ea2e96faebd78a5d35c82bfca29ac83c60c2457bca5f26618bfdbbee94acd9dd2fbe01e1', E'\\x5e194c97223890e5a29271404136d3ec', E'\\x7895112c24305d43ef4c86be8559b921'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bbf-703d-a99b-144f00000019', 'evergreen', 'V000000066', '{"vehicle_age": "11"}', '1', '2026-11-29 14:26:31.429+00', E'\\x01afe1a3537c7576782ed4db58a63b7f6c3c7571a8971da852e7422bba604d9afe7ed2043c56d90c', E'\\x9df9f5e73f421e9ec8cb42f3d81522f8', E'\\x8ffae19d469b034fd184feae3c8d095b'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bbf-703d-a99b-144f0000001a', 'evergreen', 'V000000069', '{"vehicle_age": "9"}', '1', '2026-11-29 14:26:31.429+00', E'\\x015146029c0617a4e88a0872259b5a33100a3a801b184aa4f78ae45bb50bc82de47185355ebc8c91', E'\\xc47fb7547d858faa1f187c44b8fc56b4', E'\\x6a1ef58acbdd35313c99e9c567e6b9e0'),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-4f13-7ac1-aa99-70b100000001', 'evergreen', 'V-2', '{"vehicle_age": "3"}', '1', '2026-11-29 14:26:32.321+00', NULL, NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-5fe4-792a-be23-0f1400000001', 'evergreen', 'V-3', '{"vehicle_age": "3"}', '1', '2026-11-29 14:26:36.558+00', NULL, NULL, NULL),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-5fe4-792a-be23-0f1400000002', 'evergreen', 'V-4', '{"vehicle_age": "3"}', '1', '2026-11-29 14:26:36.558+00', NULL, NULL, NULL);

SELECT setval('migration_id_seq', 8);

