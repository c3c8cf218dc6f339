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
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-bbc4-7e33-ae2f-706500000001', '01a22748-ba61-74f0-9d7d-1ac400000001', '01a22748-ba72-7966-a0f8-502900000003', '2026-03-14', '0', '86000', 'CNY', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-bbc4-7e33-ae2f-706500000002', '01a22748-ba61-74f0-9d7d-1ac400000004', '01a22748-ba72-7966-a0f8-50290000000a', '2024-06-25', NULL, '1189533', 'CNY', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-19220000000c', '01a22748-bbc4-7e33-ae2f-706500000003', '01a22748-ba61-74f0-9d7d-1ac40000000c', '01a22748-ba72-7966-a0f8-502900000020', '2026-07-05', '100', '0', 'CNY', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-bbc4-7e33-ae2f-706500000004', '01a22748-ba61-74f0-9d7d-1ac400000010', '01a22748-ba72-7966-a0f8-50290000002a', '2026-02-21', NULL, '151422', 'CNY', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-bbc4-7e33-ae2f-706500000005', '01a22748-ba61-74f0-9d7d-1ac400000010', '01a22748-ba72-7966-a0f8-50290000002a', '2026-03-24', NULL, '368231', 'CNY', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-bbc4-7e33-ae2f-706500000006', '01a22748-ba61-74f0-9d7d-1ac400000019', '01a22748-ba72-7966-a0f8-50290000003e', '2023-10-15', '50', '107222', 'CNY', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-bbc4-7e33-ae2f-706500000007', '01a22748-ba61-74f0-9d7d-1ac400000019', '01a22748-ba72-7966-a0f8-50290000003f', '2024-09-01', '70', '728700', 'CNY', '1', '2026-11-29 12:30:07.776+00');

INSERT INTO "claim_payment" (customer_id, claim_id, claim_ref, guarantee, paid_minor, payment_rows, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-bbc4-7e33-ae2f-706500000001', 'K000000000-1', 'TPL', '86000', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-bbc4-7e33-ae2f-706500000002', 'K000000009-240', 'Theft', '1189533', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-19220000000c', '01a22748-bbc4-7e33-ae2f-706500000003', 'K000000033-260', 'TPL', '0', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-bbc4-7e33-ae2f-706500000004', 'K000000045-250', 'Windscreen', '151422', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-bbc4-7e33-ae2f-706500000005', 'K000000045-251', 'Disaster', '368231', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-bbc4-7e33-ae2f-706500000006', 'K000000066-230', 'TPL', '107222', '1', '2026-11-29 12:30:07.776+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-bbc4-7e33-ae2f-706500000007', 'K000000066-240', 'TPL', '728700', '1', '2026-11-29 12:30:07.776+00');

INSERT INTO "consent_change" (customer_id, n, id, key, channel, purpose, given, at, source, changed_by, changed_by_label, reason) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bcb9-772f-b830-f97300000001', '1', '01a22748-bf97-716a-95ec-6daf343cc670', 'f29461c9-42ff-4259-8726-66e3da75c750', 'sms', 'marketing', 'true', '2026-11-29 12:30:08.791+00', 'portal', '01a22748-bd33-7188-8dea-dd189835d345', '', '');

INSERT INTO "customer" (id, source, source_ref, household_id, org_path, attributes, version, changed_at, name_sealed, name_index, name_digest, phone_sealed, phone_index, phone_digest) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', 'evergreen', 'C00000000', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x0188da23c46390b9a0dbca042faabd7d3691b5ef798b476b4cef4aa1eece6063a9840b', E'\\x8592b37d94a53226943346256d1283f5', E'\\x7ddb0d5a789234476a95aec65ddf5013', E'\\x016a7b6fea9ffd8656750d2388027918d8d990a5444a31138b2d80387e1e5ecce95d01c5a27a68470445b9', E'\\xd09be299192b5fed7251bde750bf9a3f', E'\\xa7da9b47a86b9ab015f0cbe3bb92d9e6'),
('01a22748-ba1d-7eb6-be74-192200000002', 'evergreen', 'C00000001', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01187c65f1ba83b9ba0b7af31fe08b7d7e335852e9eaa12fb5508d95b6b347b0d03f3a066589', E'\\xed6cfd0c8b9792366cf057b9c9505af3', E'\\x25da810894a3e83746704b1b6d966ed5', E'\\x016e7b548d60cbc605ce64917c9b81b2e040657392dcfc9816916a11aa0fbd565ea31ea10167fded706d01', E'\\x4512c12f2b76b4dfe129a546d634f0be', E'\\x0b2161d805436698d62c7f843b3f3f2a'),
('01a22748-ba1d-7eb6-be74-192200000003', 'evergreen', 'C00000002', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x010759a1446e2b813711dba874f49742ebb5394b3f0da802f21941f0a84f8d51d30c6d', E'\\x16ac6e72cbec178fdaf52d0887d7bd5a', E'\\xd7f14ae26047fb8e59182d5ffc428506', E'\\x01eff162299f4c4b46e66692e196fa9de9c8fb3be3e49d9a292d9a3fb7ddcb58ea8eae1c0de644fa40b86f', E'\\x24fc5b38465efcf9c23eb15b6701148a', E'\\x38ad6d8cd55ceed7603d4a39f7bc05d8'),
('01a22748-ba1d-7eb6-be74-192200000004', 'evergreen', 'C00000003', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01e3f839f4eaa16725d938aac1a44f78489c0040f46e4cba56fdfd5f914925d62848f6', E'\\xde266d3bf5271dbf2810d6a775b7ab28', E'\\xa1ecb3cddfc6a3bed9615e9b330b8a2d', E'\\x015952dc13c058aeb2fb87d4a3e9e69ce56443568238364a623e66edc22c1101a5b2464920da1747259ee2', E'\\x81b3be763abe94cf2071e41d2b1b680d', E'\\xef5e281347d5fb90401fcd48432310fa'),
('01a22748-ba1d-7eb6-be74-192200000005', 'evergreen', 'C00000004', NULL, '/33/3302', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x015e1561dead9ccada45537e5828504e339be27f6a3f036fd416389c125767c378be7035c135', E'\\x7c576dae94c62eb998b2e232bb1bb65f', E'\\x47f216411fb3f5d69eb524af68817a15', E'\\x012b099ecc4c9d17973828ac74756a2030d005ca2caf95c900362002b7d8fb493ff8256230b7c111823949', E'\\xff9252852046fd4a06906bfc63a0a747', E'\\x3065a728b5fa125c9a740b384c4f0ddf'),
('01a22748-ba1d-7eb6-be74-192200000006', 'evergreen', 'C00000005', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x0114787922e4488e7d4ee676a9067389dde3390cde0b99e7932a307e77f38f066bade4', E'\\xb6d6f82825a267bd73cc96c83db143c2', E'\\xed4a686b2233a8830b815ea71c80a212', E'\\x01903963c6dbd1913acc239b4de299787927599443a34ad481ca3d6bb364dbdaf832012f2dc5991cba3558', E'\\x2f1ab90c1650b68bccd9aedde6e17023', E'\\x634c8a70c58e92c3532088c4127550b2'),
('01a22748-ba1d-7eb6-be74-192200000007', 'evergreen', 'C00000006', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x0107e7af433b8ea712268ebb3f79589731cae9d9fa3f542e1d027d0bae40a29c1c873395be87', E'\\x8e71e915ab0804ef314bd18f66970ea4', E'\\x5322e6589ccd4db66a487e76e33c7f67', E'\\x01f16878aae5942537bf3c1fe06897fc6ef7bf9a82f1a36af2886b20e9decdb58fe55494ca1b2e95d49d28', E'\\x2e8ede89e15856e155754836b60f8cd2', E'\\x1b526619926278ca39b2e4ee0e9a9c76'),
('01a22748-ba1d-7eb6-be74-192200000008', 'evergreen', 'C00000007', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01e68f99a0f49f7fbc51528f522be730ff3646bdb7c1066d018dd76c607c013ad9c27c', E'\\x9f92f611e94817dcf82c09a33e9efed8', E'\\x6e366c0570aed0fa79250f008bba250b', E'\\x019fbf4cf110a7c5517ae6055b9eac7ef94aeb856fd0cca6d1774146c6cfa297e56055ba08a11a38ff2a35', E'\\x10ec2d10aa6ab913261a4718a25d8602', E'\\x912dc24693aaa7752f96a844ab290777'),
('01a22748-ba1d-7eb6-be74-192200000009', 'evergreen', 'C00000008', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x016b4006c37e800e5d1edb6c9852a6b5fe7283ff9a9d31e5b6569395a4008bf9930e6d357377', E'\\x807bb96f8a0e130b8b90be3d0d8bec6c', E'\\x0942a9cb9df021970f11d600c98d0a24', E'\\x01df7d86bab4d765a26ef7bf08e78e68036d81a44194c447287faedc495ecbda1de7a787d187ea7d801320', E'\\xf41e0df6d4faa70aed2d98a25f47cb77', E'\\x667230a38aab361f889db77189ba30a9'),
('01a22748-ba1d-7eb6-be74-19220000000a', 'evergreen', 'C00000009', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01660b5fafa8846dce6d559da22989c41daf21bfde57c7699c3cbd3f2c6fae59f0437cf45228', E'\\x13bfacd656ac2f5b97e8842e975d23a4', E'\\xecd67407b69b913f94dbe18dcf3c83c7', E'\\x01129cadb4bc9a3db3aff3c6d3e8ab25194c2a1818c9ea0f8b278610778a6e7aa0db9571774153db17c137', E'\\x4beabf21d1cb08d89d46e312bcaa5400', E'\\x056c04378a2e7b10d50ab5a78ccce398'),
('01a22748-ba1d-7eb6-be74-19220000000b', 'evergreen', 'C00000010', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x014068f6e0fe52a39646d6e1ff951cc31d1ca618966c0837d0444d030ee94b2f249201', E'\\x11321bdd1370a9673426e3d535532ee0', E'\\x8d33a12cd339c59c04f02f651468f885', E'\\x011f6fe795587ea57b2da08a5ab0144cf53f23389849a3957006adb3ffdce70725a59088e0a9f9da78332e', E'\\x8bcf550939cac1a8b620cfa43efcc93c', E'\\xe4ff4bf6282f290de3687e5af8b174d2'),
('01a22748-ba1d-7eb6-be74-19220000000c', 'evergreen', 'C00000011', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x0179642bacad7aadec30f9a8f2e448766ce635fbf986143345572409693ef5a4459f41', E'\\xfdf6a405d87926ea6c7a59cf1185b6da', E'\\x40b3b6eb76cde7e8abfc2d4c101bb143', E'\\x013252123e27924263eadbc6a90a3f156c0e47d1b07537ac4c7f980dbbcd802fa5e690d4fdd060e6675969', E'\\x63f99acdce6f2ddca8efbefe196eecfe', E'\\x1e2872d70f5401cca543f9f8be9b0748'),
('01a22748-ba1d-7eb6-be74-19220000000d', 'evergreen', 'C00000012', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01a2e3075a49e01f20573f6f65b27f2e4cd2e49816450b46c9a6c1f222e9fda8d96fae', E'\\x738cd747bb504b7501605b08027ba9a4', E'\\x391d83ae64e697843c377068ee5b2d93', E'\\x012e281160bdff88ce49179d04c1048128e17d6b74b16bc92d620b88a3fc2780260c3e2db4022ef4d23e20', E'\\x660f0f497f0eb86d851826c08d837ea6', E'\\x235318ede161b09bf7ced15d7a4f94e1'),
('01a22748-ba1d-7eb6-be74-19220000000e', 'evergreen', 'C00000013', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01f4ea4caee96347994395c190d2be20797240e03d6258fbfc548b814287253865c9424407b9', E'\\x0d6f95f24256cd82b2ad0efb895ee250', E'\\x4047c701991e4aeae94fc8c81d25a282', E'\\x01ec597fbcc32220e0d8ea58fbbed38f0a8f06f6e02e31a69b25b91a5c632dd1c850fcdba204fce16f5072', E'\\x0b4d736a9e53354f1ccaa37ea3e2d411', E'\\x95d6ccd7452fa59d4d43431695fa14ad'),
('01a22748-ba1d-7eb6-be74-19220000000f', 'evergreen', 'C00000014', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x015a076268e0f7fe628bd3ea763045ffc4d1c9b70bb0bf08dc8b34a1dee548bc9a5c78', E'\\xbb7abc64e66c816bca8a3417b5139f74', E'\\x69a85df1a99ac9ca63ecb508d559b976', E'\\x01f9854cd8166d14497b3055a8467978b9947135dfe50966433e8b85be0bd9c438ce50f779738519ae533f', E'\\x3ccecd201fb72787f43b0c4f5a148575', E'\\x55a3d195f0b5968b0cc6e1d266199afe'),
('01a22748-ba1d-7eb6-be74-192200000010', 'evergreen', 'C00000015', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01939b7b23158866e1fdc0338cea2a25c65168c12be0d199c5151475bf69ccf1d5ee7194f9e5', E'\\x984ab3380313f1875c7d4aa9014f35b1', E'\\x9a0481104df373f0a06b8da47517bc14', E'\\x010654e64210c533286a431494f7543b9784695e683d06296191ffa63fcf4ff26c51605c6694cec0d1518a', E'\\xf1d096a97e0f779876cf2d315d86e419', E'\\x6959f9af2a81eb37eab8e822d6dc22ff'),
('01a22748-ba1d-7eb6-be74-192200000011', 'evergreen', 'C00000016', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x018279927c66d4b0b632fa00ddcc8d6b7c2a01891a403261105b053f4d1afefef3cc7d', E'\\x617f9e57c42eb108537b845bdb48a730', E'\\x48c1376570c56daaf5984cabe28de0f0', E'\\x01236dfd53e597592c06a97a2951a255894ad75d496fe14801c32c730cb8b3b253bcb9e0801c67d4e7f860', E'\\xd5cfbd454768aae2d00710676570c25a', E'\\x0d7dffaabb9154468fe9cfdf9a8be1d2'),
('01a22748-ba1d-7eb6-be74-192200000012', 'evergreen', 'C00000017', NULL, '/33/3302', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x0110bb95163cb628ecf0c95f08e58837d67bca34b3aa7e47b3970f81e70154d2b30e5a', E'\\xd8ad9e213b5e28946a01d7629a6fa3b8', E'\\x056e481cffd6f85f2bfdc6607e49d332', E'\\x01e8836ad00990ba10b40d6ec245c0f1b69751abd2ba5bed41168e88416b16216fc740a9984ed0977f4281', E'\\x5644da056abc2585edbb1954a3dd9f34', E'\\x68d522a832910290ea40ab0dd1d23bf4'),
('01a22748-ba1d-7eb6-be74-192200000013', 'evergreen', 'C00000018', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x0144129ee3aa247b179b439f6ac007adcd0f9ff1e58bff758c09d8fbd674757ed549d0', E'\\x98be56ebc38b937753d34c864a793e5d', E'\\x6a35a79405e1ada3fbf9cacba6a0bbe5', E'\\x01780560a54108c098785ed831a16dbacf09466804e2edc9e99bec79a19caa444f79a46fc614a64cb9fb3a', E'\\x53b0ad74c76a1c243769e4a035cd411d', E'\\xfa77d13e31ab11c292538f8d89f4191b'),
('01a22748-ba1d-7eb6-be74-192200000014', 'evergreen', 'C00000019', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x0168f7a780a3d64a070f4f07b6101818276510a04c3ef04037c7f452df5d15576dbbed', E'\\xb6d6f82825a267bd73cc96c83db143c2', E'\\xed4a686b2233a8830b815ea71c80a212', E'\\x018a7df9ef07198e4172e1c78405dddc477850876a3035a99004aa0351394328683304780719079cbf8211', E'\\x43377aac15c5d02cc0cdafedff18aefd', E'\\x740b16d7f33acdb75514a7979af08a69'),
('01a22748-ba1d-7eb6-be74-192200000015', 'evergreen', 'C00000020', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x012a668a9b4d32140ae6f355a37aea655eb268b5d85bfb5e9ed597bb1692647019bc53', E'\\x3d270286362856b8dbc6475eb670d672', E'\\x6fe412e629fd3add2c9f7fd64c2e1a08', E'\\x01b46df17f6b62908413e64d48793b30ef70b84c1a534fabf73a57883fd6c58996d194353550f3dbacac9c', E'\\x31a4f3a3fa1a92a7d2c1f9633d8d67b3', E'\\x1b9d55d594b02c68a0bcb7b3b1657bc1'),
('01a22748-ba1d-7eb6-be74-192200000016', 'evergreen', 'C00000021', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x018a27f7e1043414fa273bdf522ab854f9ca60417bf0cbb0a174d08fbe5e37b3f745f0', E'\\x2537f86ec6a85e5a50daa84272ea90aa', E'\\x699c48c69bb3cc138c31a67f9550d845', E'\\x0130c168ed4acc34052d152c11f14b94fa0998936624d23e558da491b155aba52615f3fa492dcc37050b28', E'\\x8f5a7a7121f226e98e1d3c8532c48788', E'\\xd0eb7aaa9e0ce55be17b4e36769df904'),
('01a22748-ba1d-7eb6-be74-192200000017', 'evergreen', 'C00000022', NULL, '/33/3302', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x012403c5ea733524f4183ce13921a8c3dd2089ad36b0968187d9f878cf263e4a6f394718efb3', E'\\xaed365852786298541fc939e219d49c0', E'\\xa42159182482e23d5a86f64138ae3625', E'\\x019e66956a76b59670d09287b5023c55252fb0a85ac7f0349252bc4dbf92494c1cb4e68ad3a526cb7988b6', E'\\xb58d1b41a83b157960d2581b044cad01', E'\\x0b228b9280ac1a8a13354de176a0b7f7'),
('01a22748-ba1d-7eb6-be74-192200000018', 'evergreen', 'C00000023', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00', E'\\x01251b93e03149f305e7ef50f1f1bc00d04332678a6e859c5ca4eebebc19faf765dea1', E'\\x867181d4496dddce304e67d8bf318bbe', E'\\x45b89a4138102943193dc5233b04bdc7', E'\\x0150ea83ba26e33aa5f7371ca67eb924da8ba24210ff91c0ad370a22832f53b90898992d7980fa232a55f8', E'\\xc6cfb40f777bd42cf698b59b7db857fa', E'\\x0656a527f78f897f3487def12474cc04'),
('01a22748-bcb9-772f-b830-f97300000001', 'evergreen', 'C-2', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:08.03+00', E'\\x0156af5bdc2b7b03122fc35c792b3c6a038096aeb45d4cbba3def445abc9534255916fb0f44c', E'\\x88548e2ba8ce8f0c1d7d36417cdf93fe', E'\\xaa62a60076814fae72a5b59fed46fdd5', E'\\x0106595c61677ff6793626f44ce6d849f54aab97357dddd404080738760abaafd4c74ae45b933c69', E'\\x8789afbf932b796ae32e11cf6a87af98', E'\\x938316979db38967b776ee5459684a45');

INSERT INTO "customer_key" (customer_id, master_key_id, wrapped, destroyed_at, erasure_request_id, erased) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', 'k1', E'\\xf102a4eb4415935839b44d77a068a0ee6106feb6ee879d21241f23926230f9853ced1d2ace8a34f106cf5e3799e66c0b7d34beaf78d1a7796d70241a', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000002', 'k1', E'\\x439ef93afeb31c9b7534ab888858e6a7516f354f7887119c9cb86ca4a0c5d14a302819c38c9f6becd6d9c14aeaec0f0a95a491e8d5b36d30a74b22f9', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000003', 'k1', E'\\xdd433b4e30cbb7ced97ebddbdb448441066dfda7dd3571b743179d75dc13b65bfebfa83ace6659aabe8cedfb397c7b236a4abf6dd9d9fd079c5897ff', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000004', 'k1', E'\\x48ce0200d02df1e529c58d2fbb45fcb3190357ebce830f265910c678f24e29283319ff2a6672dd9026a69321f5da6ebb526bd367a985123206257ff9', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000005', 'k1', E'\\x927c87dc949f897728f4956ece5a62e354784c321acb45cbff7a5407e1fe67d31738a7d6ff39561f4996f6e5a995939a8804f0dbf0018c7a3401f4c9', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000006', 'k1', E'\\x86b04e726d87915ee1d4e2fc40267153cf62bb36d274686f2cb30708ad9deea7a2a720322bd0ca7ff0a890e87cafe5d4ad058c76400759e8e643fff5', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000007', 'k1', E'\\x92c952eafc85a7a2e15d933bacb46620c96b36edac241472a8825400c7b4777445bcc309837b6a25893cb4cd9bf1184e1cc1d510b6dfca9861c22b7f', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000008', 'k1', E'\\xc72a1456915342dc10426a24ec0e9555040eed05d597d4ff09cb03b61b4bf431a469eb84a585ecd8158b2909bdfd5a8d3f4f3d07da169e5b25a041f7', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000009', 'k1', E'\\x35ca19ba722af07871bf6c954928a34f87dbda564925d64ace0bcc791b2fea245293934bb78e4bfd0f33e1cd2010862f9640c62c05f9bcd8306f99be', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-19220000000a', 'k1', E'\\x48c7b89fe59d7f4549ffac48c6dbd90cef2f537f04b6f5ff97acb63ff9f7934dd856f6725879d470f3d442514221cc9dd4deecb62602acc0d9bf9340', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-19220000000b', 'k1', E'\\x5fad4a938500c84877502d4f367c1d1c82bcd7da0a7c0ba84fde0318a56ad3e215ba97138cfe068398ee900d8c80f2815a5d3dddc612a1b67e3a0e50', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-19220000000c', 'k1', E'\\x470cfd0c5a6334337f8640499f0447dc3c487f52dc5d8bf56acc308e0cf891d476377037418593a9ea7e84a9b4b64c82a95c8ce1725cb89c60ca5fa1', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-19220000000d', 'k1', E'\\x210a6786ad900427ab3973f9b606667bc85e9a67815ce8c703e8d5ae0a2c27434c0b6511ad3d30a3d99509ab88fb202a715d82c6a2141a48466fb655', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-19220000000e', 'k1', E'\\x3870a64e67e520452fee393e59da11ab9e72d2033d48edcff3e27f9d0bc7854e63d9cf7accf9e5f5c60b3d1305ea14fe6b5c0aaa33fff27ca0cdfdf3', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-19220000000f', 'k1', E'\\x17f06ec99ad7fc170d64f86a8df930afb410e8ce1b7087b7fa96f310f3c009d3388a21767e663c4d1143ea147eeccdd7deeac4c85fab65640c49d503', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000010', 'k1', E'\\x5755a0f4f2c47fd54e0ee93fdd94d90897c2442b6f6d404885367487d3ff0074a9ffcfba0e7a03f6459ff4b5db46901675ab4d1b7e48f17a310be09a', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000011', 'k1', E'\\x1ea45d89ca38bcc1d48d28b1e2d756d196c55846bda8b050454881abd75488b252835ac0bf8e95af576b45e8893cf0bba7e8ee02edd33004a2ba247c', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000012', 'k1', E'\\x954c48475677404c1646086bbfb0b7df323d73bd3a5b7487a9ddc8eb8a07ad0b51450b9e5c4d9a5f6e5cb09bacd45f2a33d0800f31202dbba53758c3', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000013', 'k1', E'\\x02f27854a96d5e59075f0b5415ec4634ca672bf8cc1f3f1fe1725d0267e3c260a6ed0b0b8bd40c2523dc4da9a19a9bb59498da2e7f8af119410c3729', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000014', 'k1', E'\\xc7937d10d713df2d646dc972c7829cc50ec65d094888f87f7093dc5325c106ca0fc77b9fb270652fa0424ca81f09f53e28f56ed40a09327d1c0adb2a', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000015', 'k1', E'\\x6838563f9d10b224039e24673e1883fc72ef153408cab92a72ce0fa9460b1554c59f0f464e9395117a790223a8d0ae359d9e041c91049a1a84d322fd', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000016', 'k1', E'\\x1f06574f3ed378f60fdb3726031ccdacf21702c39cec9b5dcd086c3f25374e97d6c20278bdd65ea5249aa05f5f11b6279cea408715e3d5f8509f08bf', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000017', 'k1', E'\\x9d1ccbd241f30fd435684380389ee0ab1286c590e2031832dbcdd5959315f3590a57d6b1cba23559168d58994ace2a6cb237c3c222e6e115ad991384', NULL, NULL, NULL),
('01a22748-ba1d-7eb6-be74-192200000018', 'k1', E'\\x71868cd3e373ba8e337765f4be36456b9a2d21b60262f65091fede21634a6a07fcdbc019bf933b91899cdba5413ff0c7b9e0eb719c0c4740d8fd35bc', NULL, NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', 'k1', E'\\xa2750954ab33df3efe5ad01a3b13f123bf27e23982a9316e525f3fa628ebecea37f147e6dca9ed4e9761a6dc675888bc416b0832e7a61dc490c3a989', NULL, NULL, NULL);

INSERT INTO "delivery_attempt" (customer_id, notice_id, channel, n, at, outcome, answer) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c4fe-711f-acf2-cb991f2a6276', 'sms', '1', '2026-11-29 12:30:10.918+00', 'taken', 'demonstration'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c545-761d-b346-a3a97ffa29ee', 'sms', '1', '2026-11-29 12:30:10.919+00', 'taken', 'demonstration'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c582-71e7-860a-6223ec353716', 'sms', '1', '2026-11-29 12:30:10.919+00', 'taken', 'demonstration'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5b2-7834-bd14-28b478fe8aee', 'sms', '1', '2026-11-29 12:30:10.955+00', 'taken', 'demonstration'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5fa-7a8c-9d2f-4716027a2b17', 'sms', '1', '2026-11-29 12:30:10.949+00', 'taken', 'demonstration'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c637-7f60-a6a7-fb69b06fa1dc', 'sms', '1', '2026-11-29 12:30:10.948+00', 'taken', 'demonstration'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c6d3-7f10-aff2-b5a338061d25', 'sms', '1', '2026-11-29 12:30:10.961+00', 'taken', 'demonstration'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c701-7253-8e89-a8c93ca28318', 'sms', '1', '2026-11-29 12:30:10.95+00', 'taken', 'demonstration');

INSERT INTO "demo_message" (customer_id, id, channel, recipient_masked, subject, text, at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-bfba-7092-b19a-48834d9117e1', 'email', 'l***@example.test', '确认邮箱 / Confirm your e-mail address', '验证码：856934，15 分钟内有效。如果不是你本人操作，请忽略。
Your code is 856934. It is valid for 15 minutes. If you did not ask for it, ignore this.', '2026-11-29 12:30:08.826+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c4fe-711f-acf2-cb991f2a6276', 'sms', '138****2222', '', '从9月16日起，你的会员账户已暂停。', '2026-11-29 12:30:10.903+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c545-761d-b346-a3a97ffa29ee', 'sms', '138****2222', '', '从9月16日起，你的会员账户恢复正常。', '2026-11-29 12:30:10.904+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c582-71e7-860a-6223ec353716', 'sms', '138****2222', '', '从9月16日起，你的会员账户已停用。', '2026-11-29 12:30:10.905+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5b2-7834-bd14-28b478fe8aee', 'sms', '138****2222', '', '从9月16日起，你的会员账户恢复正常。', '2026-11-29 12:30:10.906+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5fa-7a8c-9d2f-4716027a2b17', 'sms', '138****2222', '', '从9月16日起，你的会员账户已关闭。', '2026-11-29 12:30:10.906+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c637-7f60-a6a7-fb69b06fa1dc', 'sms', '138****2222', '', '从9月16日起，你的会员账户恢复正常。', '2026-11-29 12:30:10.906+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c6d3-7f10-aff2-b5a338061d25', 'sms', '138****2222', '', '从9月16日起，你的会员账户已并入你的另一个会员账户。', '2026-11-29 12:30:10.906+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c701-7253-8e89-a8c93ca28318', 'sms', '138****2222', '', '从9月16日起，你的会员账户恢复正常。', '2026-11-29 12:30:10.906+00');

INSERT INTO "import" (id, file_id, file_name, file_bytes, profile_id, profile_version, dry, cancelled_at, report, stored_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-b909-7056-8dc4-8ab9a635d7b7', '38444a759bd8ed652721ffd75ccf2e260b820140132d11d529072a0a6cd3a58c', 'book.csv', '7925', 'evergreen-policies', '1', 'false', NULL, '{"book": {"terms": 68, "claims": 0, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "0", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 24, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 68, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 68, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "20001889", "rowsAccepted": 68}', '2026-11-29 12:30:07.079+00'),
('01a22748-bb6e-70cd-9583-71725253ea49', 'c308fd083a4b6729cff9f8b8605d9a61bc9e9437f857bc9cfdb36548a2eb08b8', 'book.csv', '429', 'evergreen-claims', '1', 'false', NULL, '{"book": {"terms": 68, "claims": 7, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "2631108", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "claims", "changed": 0, "created": 7, "unchanged": 0}, {"kind": "payments", "changed": 0, "created": 7, "unchanged": 0}], "currency": "CNY", "findings": [{"code": "CLAIM_PAID_NOTHING", "rows": 1, "refused": false}], "rowsRead": 7, "paidMinor": "2631108", "rowsRefused": 0, "premiumMinor": "0", "rowsAccepted": 7}', '2026-11-29 12:30:07.711+00'),
('01a22748-bc7a-7b09-8cdc-8cf611f3c43d', '05791e385df6b95b1c8cafb368b5b7d8d6c3214549c17d831ddc54f7eca33566', 'book.csv', '199', 'evergreen-policies', '1', 'false', NULL, '{"book": {"terms": 69, "claims": 7, "currency": "CNY", "policies": 27, "vehicles": 27, "customers": 25, "paidMinor": "2631108", "premiumMinor": "20278089", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 1, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 1, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "276200", "rowsAccepted": 1}', '2026-11-29 12:30:07.975+00');

INSERT INTO "import_finding" (import_id, line, n, column_name, code, message, refused) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bb6e-70cd-9583-71725253ea49', '4', '1', 'paid', 'CLAIM_PAID_NOTHING', 'the payments of policy "P000000033" on 2026-07-05 sum to nothing', 'false');

INSERT INTO "inbox" (consumer, message_id, processed_at) OVERRIDING SYSTEM VALUE VALUES
('notices-membership', '01a22748-c4e1-768b-83ac-6aa49916cbae', '2026-11-29 12:30:10.163168+00'),
('notices-membership', '01a22748-c525-7919-a9ff-4ec28f230baf', '2026-11-29 12:30:10.230772+00'),
('notices-membership', '01a22748-c55e-729f-8c19-eedf0d180e93', '2026-11-29 12:30:10.289592+00'),
('notices-membership', '01a22748-c595-7632-a4e9-98a7767c08a9', '2026-11-29 12:30:10.336843+00'),
('notices-membership', '01a22748-c5d7-7659-88eb-3ea79e9e761f', '2026-11-29 12:30:10.414638+00'),
('notices-membership', '01a22748-c61b-7dfa-912e-fb1bccad8245', '2026-11-29 12:30:10.474664+00'),
('notices-membership', '01a22748-c6b7-73f1-8f0e-5954bbc96ac4', '2026-11-29 12:30:10.629207+00'),
('notices-membership', '01a22748-c6f0-7872-a1b6-d17ddb91e5bc', '2026-11-29 12:30:10.682905+00');

INSERT INTO "mapping_profile" (id, version, definition, installed_at) OVERRIDING SYSTEM VALUE VALUES
('evergreen-claims', '1', '{"id": "evergreen-claims", "kind": "claims", "fields": {"paid": {"as": "money", "column": "paid"}, "claimRef": {"as": "text", "column": "claim_ref"}, "guarantee": {"as": "text", "column": "guarantee"}, "policyRef": {"as": "text", "column": "policy_ref"}, "occurredOn": {"as": "date", "column": "occurred_on", "format": "YYYY-MM-DD"}, "faultPercent": {"as": "integer", "max": 100, "min": 0, "column": "fault_percent", "optional": true}}, "nameEn": "Evergreen claims", "nameZh": "Evergreen 赔案", "source": "evergreen", "ignored": [], "version": 1, "currency": "insurer", "delimiter": ","}', '2026-11-29 12:30:01.513+00'),
('evergreen-policies', '1', '{"id": "evergreen-policies", "kind": "terms", "fields": {"cover": {"as": "enum", "column": "cover", "values": {"交强险": "compulsory", "商业险": "commercial", "commercial": "commercial", "compulsory": "compulsory"}, "optional": true}, "phone": {"as": "text", "column": "phone", "optional": true}, "plate": {"as": "text", "column": "plate", "optional": true}, "endsOn": {"as": "date", "column": "ends_on", "format": "YYYY-MM-DD"}, "orgPath": {"as": "text", "column": "org_path"}, "premium": {"as": "money", "column": "premium"}, "startsOn": {"as": "date", "column": "starts_on", "format": "YYYY-MM-DD"}, "policyRef": {"as": "text", "column": "policy_ref"}, "vehicleRef": {"as": "text", "column": "vehicle_ref"}, "customerRef": {"as": "text", "column": "customer_ref"}, "customerName": {"as": "text", "column": "customer_name", "optional": true}, "householdRef": {"as": "text", "column": "household_ref", "optional": true}, "statedClaims": {"as": "integer", "max": 1000, "min": 0, "column": "stated_claims", "optional": true}}, "nameEn": "Evergreen policies", "nameZh": "Evergreen 保单", "source": "evergreen", "ignored": [], "version": 1, "currency": "insurer", "delimiter": ",", "attributes": {"term": ["channel"], "policy": [], "vehicle": ["vehicle_age"], "customer": []}}', '2026-11-29 12:30:01.517+00'),
('fremotor1-claims', '1', '{"id": "fremotor1-claims", "kind": "claims", "fields": {"paid": {"as": "money", "column": "Payment"}, "claimRef": {"as": "text", "column": "IDclaim"}, "guarantee": {"as": "text", "column": "Guarantee"}, "policyRef": {"as": "text", "column": "IDpol"}, "occurredOn": {"as": "date", "column": "OccurDate", "format": "YYYY-MM-DD"}}, "nameEn": "French motor book 2003-2004: claims", "nameZh": "法国车险 2003–2004:赔款", "source": "fremotor1", "ignored": [], "version": 1, "currency": "EUR", "delimiter": ","}', '2026-11-29 12:30:01.522+00'),
('fremotor1-premiums', '1', '{"id": "fremotor1-premiums", "kind": "terms", "fields": {"endsOn": {"as": "last-day-of-year", "column": "Year"}, "orgPath": {"as": "constant", "value": "/"}, "premium": {"as": "money", "column": "PremTot"}, "startsOn": {"as": "first-day-of-year", "column": "Year"}, "policyRef": {"as": "text", "column": "IDpol"}, "vehicleRef": {"as": "part", "part": "after", "column": "IDpol", "separator": "."}, "customerRef": {"as": "part", "part": "before", "column": "IDpol", "separator": "."}, "householdRef": {"as": "part", "part": "before", "column": "IDpol", "separator": "."}}, "nameEn": "French motor book 2003-2004: premiums", "nameZh": "法国车险 2003–2004:保费", "source": "fremotor1", "ignored": [], "version": 1, "currency": "EUR", "delimiter": ",", "attributes": {"term": ["DrivAge", "DrivGender", "MaritalStatus", "BonusMalus", "LicenceNb", "PayFreq", "JobCode", "VehAge", "PremWindscreen", "PremDamAll", "PremFire", "PremAcc1", "PremAcc2", "PremLegal", "PremTPLM", "PremTPLV", "PremServ", "PremTheft"], "policy": ["Area", "Region", "Channel", "Marketing"], "vehicle": ["VehClass", "VehPower", "VehGas", "VehUsage", "Garage"], "customer": []}}', '2026-11-29 12:30:01.526+00'),
('fremtpl2', '1', '{"id": "fremtpl2", "kind": "terms", "fields": {"endsOn": {"as": "exposure", "column": "Exposure"}, "orgPath": {"as": "constant", "value": "/"}, "startsOn": {"as": "constant", "value": "2009-01-01"}, "policyRef": {"as": "text", "column": "IDpol"}, "vehicleRef": {"as": "text", "column": "IDpol"}, "customerRef": {"as": "text", "column": "IDpol"}, "statedClaims": {"as": "integer", "max": 1000, "min": 0, "column": "ClaimNb"}}, "nameEn": "French third-party liability book (frequency)", "nameZh": "法国第三者责任险(频率)", "source": "fremtpl2", "ignored": [], "version": 1, "currency": "EUR", "delimiter": ",", "attributes": {"term": ["VehAge", "DrivAge", "BonusMalus", "Area", "Density", "Region"], "policy": [], "vehicle": ["VehPower", "VehBrand", "VehGas"], "customer": []}}', '2026-11-29 12:30:01.527+00');

INSERT INTO "migration" (id, name, executed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '0001-book-and-imports', '2026-11-29 12:29:57.275199+00'),
('2', '0002-sealed-fields', '2026-11-29 12:29:57.275199+00'),
('3', '0003-row-level-security', '2026-11-29 12:29:57.275199+00'),
('4', '0004-data-requests', '2026-11-29 12:29:57.275199+00'),
('5', '0005-pages-of-copies', '2026-11-29 12:29:57.275199+00'),
('6', '0006-left-by-erasures', '2026-11-29 12:29:57.275199+00'),
('7', '0007-uploads', '2026-11-29 12:29:57.275199+00'),
('8', '0008-notices', '2026-11-29 12:29:57.275199+00');

INSERT INTO "notice" (customer_id, id, key, asked_by, template, template_version, purpose, parameter_values, link, not_after, made_at, made_on, is_in_inbox, read_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c4fe-711f-acf2-cb991f2a6276', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/2', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "paused", "zh": "已暂停"}}', '', '2026-10-16', '2026-11-29 12:30:10.174+00', '2026-09-16', 'true', NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c545-761d-b346-a3a97ffa29ee', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/3', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 12:30:10.245+00', '2026-09-16', 'true', NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c582-71e7-860a-6223ec353716', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/4', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "blocked", "zh": "已停用"}}', '', '2026-10-16', '2026-11-29 12:30:10.306+00', '2026-09-16', 'true', NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5b2-7834-bd14-28b478fe8aee', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/5', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 12:30:10.354+00', '2026-09-16', 'true', NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5fa-7a8c-9d2f-4716027a2b17', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/6', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "closed", "zh": "已关闭"}}', '', '2026-10-16', '2026-11-29 12:30:10.426+00', '2026-09-16', 'true', NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c637-7f60-a6a7-fb69b06fa1dc', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/7', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 12:30:10.487+00', '2026-09-16', 'true', NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c6d3-7f10-aff2-b5a338061d25', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/8', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "merged into your other one", "zh": "已并入你的另一个会员账户"}}', '', '2026-10-16', '2026-11-29 12:30:10.643+00', '2026-09-16', 'true', NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c701-7253-8e89-a8c93ca28318', 'account-state/01a22748-bd43-70dd-acca-8856c83ef56e/9', 'membership', 'account-state', '1', 'service', '{"on": {"en": "2026-09-16", "zh": "2026-09-16"}, "state": {"en": "active again", "zh": "恢复正常"}}', '', '2026-10-16', '2026-11-29 12:30:10.689+00', '2026-09-16', 'true', NULL);

INSERT INTO "notice_contact" (customer_id, language, email_sealed, proposed_email_sealed, code_digest, code_ends_at, code_tries, proposed_on, proposals) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bcb9-772f-b830-f97300000001', 'zh', NULL, NULL, NULL, NULL, '0', '2026-09-16', '1');

INSERT INTO "notice_delivery" (customer_id, notice_id, channel, template, made_at, made_on, state, reason, attempts, tries, next_at, ended_at, answer, lease, leased_until) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c4fe-711f-acf2-cb991f2a6276', 'in_app', 'account-state', '2026-11-29 12:30:10.174+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.174+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c4fe-711f-acf2-cb991f2a6276', 'sms', 'account-state', '2026-11-29 12:30:10.174+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.918+00', 'demonstration', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c545-761d-b346-a3a97ffa29ee', 'in_app', 'account-state', '2026-11-29 12:30:10.245+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.245+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c545-761d-b346-a3a97ffa29ee', 'sms', 'account-state', '2026-11-29 12:30:10.245+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.919+00', 'demonstration', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c582-71e7-860a-6223ec353716', 'in_app', 'account-state', '2026-11-29 12:30:10.306+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.306+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c582-71e7-860a-6223ec353716', 'sms', 'account-state', '2026-11-29 12:30:10.306+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.919+00', 'demonstration', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5b2-7834-bd14-28b478fe8aee', 'in_app', 'account-state', '2026-11-29 12:30:10.354+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.354+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5b2-7834-bd14-28b478fe8aee', 'sms', 'account-state', '2026-11-29 12:30:10.354+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.955+00', 'demonstration', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5fa-7a8c-9d2f-4716027a2b17', 'in_app', 'account-state', '2026-11-29 12:30:10.426+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.426+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c5fa-7a8c-9d2f-4716027a2b17', 'sms', 'account-state', '2026-11-29 12:30:10.426+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.949+00', 'demonstration', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c637-7f60-a6a7-fb69b06fa1dc', 'in_app', 'account-state', '2026-11-29 12:30:10.487+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.487+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c637-7f60-a6a7-fb69b06fa1dc', 'sms', 'account-state', '2026-11-29 12:30:10.487+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.948+00', 'demonstration', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c6d3-7f10-aff2-b5a338061d25', 'in_app', 'account-state', '2026-11-29 12:30:10.643+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.643+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c6d3-7f10-aff2-b5a338061d25', 'sms', 'account-state', '2026-11-29 12:30:10.643+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.961+00', 'demonstration', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c701-7253-8e89-a8c93ca28318', 'in_app', 'account-state', '2026-11-29 12:30:10.689+00', '2026-09-16', 'sent', '', '0', '0', NULL, '2026-11-29 12:30:10.689+00', '', NULL, NULL),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-c701-7253-8e89-a8c93ca28318', 'sms', 'account-state', '2026-11-29 12:30:10.689+00', '2026-09-16', 'sent', '', '1', '1', NULL, '2026-11-29 12:30:10.95+00', 'demonstration', NULL, NULL);

INSERT INTO "notice_template" (template, version, state, words, key, drafted_by, drafted_by_label, drafted_at, activated_by, activated_by_label, activated_at) OVERRIDING SYSTEM VALUE VALUES
('account-state', '1', 'active', '{"en": {"sms": "Since {on} your membership is {state}.", "body": "Since {on} your membership is {state}. Please ask us if you have questions.", "title": "Your membership is {state}"}, "zh": {"sms": "从{on}起，你的会员账户{state}。", "body": "从{on}起，你的会员账户{state}。有疑问请联系我们。", "title": "会员账户{state}"}, "channels": ["in_app", "sms"]}', NULL, NULL, '', '2026-11-29 12:30:01.526+00', NULL, '', '2026-11-29 12:30:01.526+00'),
('points-active', '1', 'active', '{"en": {"sms": "{points} points are yours to use now.", "body": "{points} points became active on {on}. You can use them now.", "title": "{points} points are yours"}, "zh": {"sms": "{points} 积分已到账，现在就能用。", "body": "你的 {points} 积分已于{on}生效，现在就能用。", "title": "{points} 积分已到账"}, "channels": ["in_app"]}', NULL, NULL, '', '2026-11-29 12:30:01.531+00', NULL, '', '2026-11-29 12:30:01.531+00'),
('points-expired', '1', 'active', '{"en": {"sms": "{points} points expired on {on}.", "body": "{points} points expired on {on}.", "title": "{points} points expired"}, "zh": {"sms": "你有 {points} 积分已于{on}到期。", "body": "你有 {points} 积分已于{on}到期。", "title": "{points} 积分已到期"}, "channels": ["in_app"]}', NULL, NULL, '', '2026-11-29 12:30:01.533+00', NULL, '', '2026-11-29 12:30:01.533+00'),
('points-expiring', '1', 'active', '{"en": {"sms": "{points} points expire on {on}. Sign in to redeem them.", "body": "{points} points expire on {on}, in {days} days. You can redeem them under Rewards until then.", "title": "{points} points expire soon"}, "zh": {"sms": "你有 {points} 积分将在{on}到期，可登录会员中心兑换。", "body": "你有 {points} 积分将在{on}到期，还有 {days} 天。到期前可以在“奖励”里兑换。", "title": "{points} 积分即将到期"}, "channels": ["in_app", "sms", "email"]}', NULL, NULL, '', '2026-11-29 12:30:01.662+00', NULL, '', '2026-11-29 12:30:01.662+00'),
('points-restored', '1', 'active', '{"en": {"sms": "{points} points that had been taken back are yours again.", "body": "{points} points that had been taken back are yours again. Reason: {reason}.", "title": "{points} points are back"}, "zh": {"sms": "之前收回的 {points} 积分已恢复。", "body": "之前收回的 {points} 积分已恢复，原因：{reason}。", "title": "{points} 积分已恢复"}, "channels": ["in_app"]}', NULL, NULL, '', '2026-11-29 12:30:01.662+00', NULL, '', '2026-11-29 12:30:01.662+00'),
('points-reversed', '1', 'active', '{"en": {"sms": "{points} points were taken back: {reason}. You can ask a person to review this.", "body": "{points} points were taken back. Reason: {reason}. If you disagree, ask us and a person will review it.", "title": "{points} points were taken back"}, "zh": {"sms": "{points} 积分已收回，原因：{reason}。不同意可申请人工复核。", "body": "{points} 积分已收回，原因：{reason}。不同意可以联系我们，由人工复核。", "title": "{points} 积分已收回"}, "channels": ["in_app", "sms"]}', NULL, NULL, '', '2026-11-29 12:30:01.67+00', NULL, '', '2026-11-29 12:30:01.67+00'),
('tier-down', '1', 'active', '{"en": {"sms": "Since {on} your tier is {tier}. Sign in to see why.", "body": "Since {on} your tier is {tier}. Under Me you can see why, and how to get back.", "title": "Your tier is now {tier}"}, "zh": {"sms": "从{on}起你的等级是{tier}，原因可登录会员中心查看。", "body": "从{on}起你的等级是{tier}。在“我的”里可以看到原因和恢复的办法。", "title": "等级调整为{tier}"}, "channels": ["in_app", "sms"]}', NULL, NULL, '', '2026-11-29 12:30:01.674+00', NULL, '', '2026-11-29 12:30:01.674+00'),
('tier-up', '1', 'retired', '{"en": {"sms": "Since {on} your tier is {tier}. Its benefits are ready to use.", "body": "Since {on} your tier is {tier}. Its benefits are ready to use.", "title": "You are now {tier}"}, "zh": {"sms": "从{on}起你已升为{tier}会员，新的权益可以使用了。", "body": "从{on}起你是{tier}会员，新的权益已经可以使用。", "title": "你已升为{tier}"}, "channels": ["in_app", "sms", "email"]}', NULL, NULL, '', '2026-11-29 12:30:01.678+00', NULL, '', '2026-11-29 12:30:01.678+00'),
('tier-up', '2', 'active', '{"en": {"sms": "Since {on} your tier is {tier}. Its benefits are ready to use.", "body": "Since {on} your tier is {tier}. Its benefits are ready to use.", "title": "You are now {tier}"}, "zh": {"sms": "从{on}起你已升为{tier}会员，新的权益可以使用了。", "body": "从{on}起你是{tier}会员，新的权益已经可以使用。", "title": "你已升为{tier}"}, "channels": ["in_app", "sms", "email"]}', '01a22748-a78c-7498-8998-b43b220a5daa/c815779d-f86f-406d-9e92-05a92fc9db2d', '01a22748-a78c-7498-8998-b43b220a5daa', 'E002', '2026-11-29 12:30:09.25+00', '01a22748-a7a0-7062-add8-9e2e59104444', 'E004', '2026-11-29 12:30:09.287+00'),
('tier-will-downgrade', '1', 'active', '{"en": {"sms": "Unless something changes, your tier goes from {tier} to {nextTier} on {on}.", "body": "Unless something changes, your tier goes from {tier} to {nextTier} on {on}. Under Me you can see what is missing.", "title": "{tier} is at stake on {on}"}, "zh": {"sms": "如果没有变化，你的等级将在{on}由{tier}调整为{nextTier}。", "body": "如果没有变化，你的等级将在{on}由{tier}调整为{nextTier}。在“我的”里可以看到还差什么。", "title": "{tier}等级将在{on}调整"}, "channels": ["in_app", "sms", "email"]}', NULL, NULL, '', '2026-11-29 12:30:01.682+00', NULL, '', '2026-11-29 12:30:01.682+00');

INSERT INTO "outbox" (id, subject, payload, correlation_id, traceparent, created_at, published_at, stream_seq) OVERRIDING SYSTEM VALUE VALUES
('01a22748-b91a-721f-aef6-50f1877e0df1', 'customer-profile.audit-recorded.v1', E'\\x0a90030a2430316132323734382d623931392d373332382d623666662d6562303133393530383734611218323032362d31312d32395431323a33303a30372e3132395a1803222430316132323734382d613737652d373330302d386237632d6133633931616530343664362a0e696d706f72742e737461727465643206696d706f72743a2430316132323734382d623930392d373035362d386463342d38616239613633356437623742012f5a8d017b2266696c654964223a2233383434346137353962643865643635323732316666643735636366326532363062383230313430313332643131643532393037326130613663643361353863222c2270726f66696c654964223a2265766572677265656e2d706f6c6963696573222c2270726f66696c6556657273696f6e223a312c22647279223a66616c73657d6a093132372e302e302e31722430316132323734382d623861632d376561382d393762362d3739666162356338376131667a2431396135336437632d313131642d346562652d386134302d303239353636616532663137', '19a53d7c-111d-4ebe-8a40-029566ae2f17', '00-797824c547764477a711366759d909ca-8c051daf205a29dd-00', '2026-11-29 12:30:07.13+00', '2026-11-29 12:30:07.144578+00', '1'),
('01a22748-ba8a-73e4-89aa-177c8285b172', 'customer-profile.customers-changed.v1', E'\\x0a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303110011a10d09be299192b5fed7251bde750bf9a3f22082f33322f333230310a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303210011a104512c12f2b76b4dfe129a546d634f0be22082f33332f333330310a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303310011a1024fc5b38465efcf9c23eb15b6701148a22082f33332f333330310a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303410011a1081b3be763abe94cf2071e41d2b1b680d22082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303510011a10ff9252852046fd4a06906bfc63a0a74722082f33332f333330320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303610011a102f1ab90c1650b68bccd9aedde6e1702322082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303710011a102e8ede89e15856e155754836b60f8cd222082f33322f333230320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303810011a1010ec2d10aa6ab913261a4718a25d860222082f33332f333330310a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030303910011a10f41e0df6d4faa70aed2d98a25f47cb7722082f33322f333230320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030306110011a104beabf21d1cb08d89d46e312bcaa540022082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030306210011a108bcf550939cac1a8b620cfa43efcc93c22082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030306310011a1063f99acdce6f2ddca8efbefe196eecfe22082f33322f333230310a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030306410011a10660f0f497f0eb86d851826c08d837ea622082f33332f333330310a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030306510011a100b4d736a9e53354f1ccaa37ea3e2d41122082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030306610011a103ccecd201fb72787f43b0c4f5a14857522082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313010011a10f1d096a97e0f779876cf2d315d86e41922082f33322f333230320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313110011a10d5cfbd454768aae2d00710676570c25a22082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313210011a105644da056abc2585edbb1954a3dd9f3422082f33332f333330320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313310011a1053b0ad74c76a1c243769e4a035cd411d22082f33322f333230310a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313410011a1043377aac15c5d02cc0cdafedff18aefd22082f33322f333230320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313510011a1031a4f3a3fa1a92a7d2c1f9633d8d67b322082f33322f333230320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313610011a108f5a7a7121f226e98e1d3c8532c4878822082f33322f333230350a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313710011a10b58d1b41a83b157960d2581b044cad0122082f33332f333330320a440a2430316132323734382d626131642d376562362d626537342d31393232303030303030313810011a10c6cfb40f777bd42cf698b59b7db857fa22082f33322f33323032', '4414da85-f7aa-45b4-b7c5-67f86c27cfad', '00-7d5ddfdd919744b2abe7131ec4787ecc-a718af02d87819ee-00', '2026-11-29 12:30:07.498+00', '2026-11-29 12:30:07.531284+00', '2'),
('01a22748-ba8e-73b3-b865-864717824362', 'customer-profile.policy-terms-changed.v1', E'\\x0ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303031222430316132323734382d626136312d373466302d396437642d3161633430303030303030312a2430316132323734382d626132352d373764372d383865652d643332643030303030303031320a503030303030303030303a0a323032332d30382d3230420a323032342d30382d313948b8941a5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303031222430316132323734382d626136312d373466302d396437642d3161633430303030303030312a2430316132323734382d626132352d373764372d383865652d643332643030303030303031320a503030303030303030303a0a323032342d30382d3230420a323032352d30382d313948b8941a5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303031222430316132323734382d626136312d373466302d396437642d3161633430303030303030312a2430316132323734382d626132352d373764372d383865652d643332643030303030303031320a503030303030303030303a0a323032352d30382d3230420a323032362d30382d313948b8941a5203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303031222430316132323734382d626136312d373466302d396437642d3161633430303030303030312a2430316132323734382d626132352d373764372d383865652d643332643030303030303031320a503030303030303030303a0a323032362d30382d3230420a323032372d30382d313948b8941a5203434e590ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303032222430316132323734382d626136312d373466302d396437642d3161633430303030303030322a2430316132323734382d626132352d373764372d383865652d643332643030303030303032320a503030303030303030333a0a323032362d30352d3238420a323032372d30352d323748df83185203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303033222430316132323734382d626136312d373466302d396437642d3161633430303030303030332a2430316132323734382d626132352d373764372d383865652d643332643030303030303033320a503030303030303030363a0a323032332d31322d3038420a323032342d31322d303748c9f90f5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303710011a2430316132323734382d626131642d376562362d626537342d313932323030303030303033222430316132323734382d626136312d373466302d396437642d3161633430303030303030332a2430316132323734382d626132352d373764372d383865652d643332643030303030303033320a503030303030303030363a0a323032342d31322d3038420a323032352d31322d303748aabc0f5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303810011a2430316132323734382d626131642d376562362d626537342d313932323030303030303034222430316132323734382d626136312d373466302d396437642d3161633430303030303030342a2430316132323734382d626132352d373764372d383865652d643332643030303030303034320a503030303030303030393a0a323032322d30322d3036420a323032332d30322d303548a2f3195203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030303910011a2430316132323734382d626131642d376562362d626537342d313932323030303030303034222430316132323734382d626136312d373466302d396437642d3161633430303030303030342a2430316132323734382d626132352d373764372d383865652d643332643030303030303034320a503030303030303030393a0a323032332d30322d3036420a323032342d30322d303548e78f195203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030306110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303034222430316132323734382d626136312d373466302d396437642d3161633430303030303030342a2430316132323734382d626132352d373764372d383865652d643332643030303030303034320a503030303030303030393a0a323032342d30322d3036420a323032352d30322d303548aaaf185203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030306210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303034222430316132323734382d626136312d373466302d396437642d3161633430303030303030342a2430316132323734382d626132352d373764372d383865652d643332643030303030303034320a503030303030303030393a0a323032352d30322d3036420a323032362d30322d303548e0d1175203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030306310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303035222430316132323734382d626136312d373466302d396437642d3161633430303030303030352a2430316132323734382d626132352d373764372d383865652d643332643030303030303035320a503030303030303031323a0a323032352d30332d3138420a323032362d30332d3137488fd21a5203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030306410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303035222430316132323734382d626136312d373466302d396437642d3161633430303030303030352a2430316132323734382d626132352d373764372d383865652d643332643030303030303035320a503030303030303031323a0a323032362d30332d3138420a323032372d30332d313748e8eb195203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030306510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303036222430316132323734382d626136312d373466302d396437642d3161633430303030303030362a2430316132323734382d626132352d373764372d383865652d643332643030303030303036320a503030303030303031353a0a323032322d30352d3036420a323032332d30352d303548ffe80e5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030306610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303036222430316132323734382d626136312d373466302d396437642d3161633430303030303030362a2430316132323734382d626132352d373764372d383865652d643332643030303030303036320a503030303030303031353a0a323032332d30352d3036420a323032342d30352d3035488bb00e5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313010011a2430316132323734382d626131642d376562362d626537342d313932323030303030303036222430316132323734382d626136312d373466302d396437642d3161633430303030303030362a2430316132323734382d626132352d373764372d383865652d643332643030303030303036320a503030303030303031353a0a323032342d30352d3036420a323032352d30352d303548f1f80d5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303036222430316132323734382d626136312d373466302d396437642d3161633430303030303030362a2430316132323734382d626132352d373764372d383865652d643332643030303030303036320a503030303030303031353a0a323032352d30352d3036420a323032362d30352d303548abc30d5203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303036222430316132323734382d626136312d373466302d396437642d3161633430303030303030362a2430316132323734382d626132352d373764372d383865652d643332643030303030303036320a503030303030303031353a0a323032362d30352d3036420a323032372d30352d303548b38f0d5203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303037222430316132323734382d626136312d373466302d396437642d3161633430303030303030372a2430316132323734382d626132352d373764372d383865652d643332643030303030303037320a503030303030303031383a0a323032342d31302d3230420a323032352d31302d313948a2df115203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303037222430316132323734382d626136312d373466302d396437642d3161633430303030303030372a2430316132323734382d626132352d373764372d383865652d643332643030303030303037320a503030303030303031383a0a323032352d31302d3230420a323032362d31302d313948909b115203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303038222430316132323734382d626136312d373466302d396437642d3161633430303030303030382a2430316132323734382d626132352d373764372d383865652d643332643030303030303038320a503030303030303032313a0a323032332d30342d3038420a323032342d30342d30374898e6055203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303038222430316132323734382d626136312d373466302d396437642d3161633430303030303030382a2430316132323734382d626132352d373764372d383865652d643332643030303030303038320a503030303030303032313a0a323032342d30342d3038420a323032352d30342d303748f6cf055203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313710011a2430316132323734382d626131642d376562362d626537342d313932323030303030303038222430316132323734382d626136312d373466302d396437642d3161633430303030303030382a2430316132323734382d626132352d373764372d383865652d643332643030303030303038320a503030303030303032313a0a323032352d30342d3038420a323032362d30342d303748a9ba055203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313810011a2430316132323734382d626131642d376562362d626537342d313932323030303030303039222430316132323734382d626136312d373466302d396437642d3161633430303030303030392a2430316132323734382d626132352d373764372d383865652d643332643030303030303039320a503030303030303032343a0a323032362d30332d3036420a323032372d30332d303548f7bb145203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030313910011a2430316132323734382d626131642d376562362d626537342d313932323030303030303061222430316132323734382d626136312d373466302d396437642d3161633430303030303030612a2430316132323734382d626132352d373764372d383865652d643332643030303030303061320a503030303030303032373a0a323032312d30342d3130420a323032322d30342d303948a88b095203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030316110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303061222430316132323734382d626136312d373466302d396437642d3161633430303030303030612a2430316132323734382d626132352d373764372d383865652d643332643030303030303061320a503030303030303032373a0a323032322d30342d3130420a323032332d30342d303948b5e8085203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030316210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303061222430316132323734382d626136312d373466302d396437642d3161633430303030303030612a2430316132323734382d626132352d373764372d383865652d643332643030303030303061320a503030303030303032373a0a323032332d30342d3130420a323032342d30342d303948c8c6085203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030316310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303061222430316132323734382d626136312d373466302d396437642d3161633430303030303030612a2430316132323734382d626132352d373764372d383865652d643332643030303030303061320a503030303030303032373a0a323032342d30342d3130420a323032352d30342d303948dda5085203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030316410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303061222430316132323734382d626136312d373466302d396437642d3161633430303030303030612a2430316132323734382d626132352d373764372d383865652d643332643030303030303061320a503030303030303032373a0a323032352d30342d3130420a323032362d30342d303948f085085203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030316510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303062222430316132323734382d626136312d373466302d396437642d3161633430303030303030622a2430316132323734382d626132352d373764372d383865652d643332643030303030303062320a503030303030303033303a0a323032362d30312d3234420a323032372d30312d323348aff70b5203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030316610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303063222430316132323734382d626136312d373466302d396437642d3161633430303030303030632a2430316132323734382d626132352d373764372d383865652d643332643030303030303063320a503030303030303033333a0a323032352d30322d3230420a323032362d30322d313948fa980d5203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323010011a2430316132323734382d626131642d376562362d626537342d313932323030303030303063222430316132323734382d626136312d373466302d396437642d3161633430303030303030632a2430316132323734382d626132352d373764372d383865652d643332643030303030303063320a503030303030303033333a0a323032362d30322d3230420a323032372d30322d313948a4e60c5203434e590ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303064222430316132323734382d626136312d373466302d396437642d3161633430303030303030642a2430316132323734382d626132352d373764372d383865652d643332643030303030303064320a503030303030303033363a0a323032362d30382d3136420a323032372d30382d3135488ae6105203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303065222430316132323734382d626136312d373466302d396437642d3161633430303030303030652a2430316132323734382d626132352d373764372d383865652d643332643030303030303065320a503030303030303033393a0a323032312d30392d3239420a323032322d30392d32384883ed175203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303065222430316132323734382d626136312d373466302d396437642d3161633430303030303030652a2430316132323734382d626132352d373764372d383865652d643332643030303030303065320a503030303030303033393a0a323032322d30392d3239420a323032332d30392d323848b791175203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303065222430316132323734382d626136312d373466302d396437642d3161633430303030303030652a2430316132323734382d626132352d373764372d383865652d643332643030303030303065320a503030303030303033393a0a323032332d30392d3239420a323032342d30392d323848cbb8165203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303065222430316132323734382d626136312d373466302d396437642d3161633430303030303030652a2430316132323734382d626132352d373764372d383865652d643332643030303030303065320a503030303030303033393a0a323032342d30392d3239420a323032352d30392d323848b5e2155203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303066222430316132323734382d626136312d373466302d396437642d3161633430303030303030662a2430316132323734382d626132352d373764372d383865652d643332643030303030303066320a503030303030303034323a0a323032342d30392d3035420a323032352d30392d303448fdd4195203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323710011a2430316132323734382d626131642d376562362d626537342d313932323030303030303066222430316132323734382d626136312d373466302d396437642d3161633430303030303030662a2430316132323734382d626132352d373764372d383865652d643332643030303030303066320a503030303030303034323a0a323032352d30392d3035420a323032362d30392d303448b7f2185203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323810011a2430316132323734382d626131642d376562362d626537342d313932323030303030303066222430316132323734382d626136312d373466302d396437642d3161633430303030303030662a2430316132323734382d626132352d373764372d383865652d643332643030303030303066320a503030303030303034323a0a323032362d30392d3035420a323032372d30392d303448eb92185203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030323910011a2430316132323734382d626131642d376562362d626537342d313932323030303030303130222430316132323734382d626136312d373466302d396437642d3161633430303030303031302a2430316132323734382d626132352d373764372d383865652d643332643030303030303130320a503030303030303034353a0a323032342d31312d3134420a323032352d31312d313348caf2085203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030326110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303130222430316132323734382d626136312d373466302d396437642d3161633430303030303031302a2430316132323734382d626132352d373764372d383865652d643332643030303030303130320a503030303030303034353a0a323032352d31312d3134420a323032362d31312d313348b6d0085203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030326210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303131222430316132323734382d626136312d373466302d396437642d3161633430303030303031312a2430316132323734382d626132352d373764372d383865652d643332643030303030303131320a503030303030303034383a0a323032312d31302d3134420a323032322d31302d313348b1f9175203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030326310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303131222430316132323734382d626136312d373466302d396437642d3161633430303030303031312a2430316132323734382d626132352d373764372d383865652d643332643030303030303131320a503030303030303034383a0a323032322d31302d3134420a323032332d31302d313348b69d175203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030326410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303131222430316132323734382d626136312d373466302d396437642d3161633430303030303031312a2430316132323734382d626132352d373764372d383865652d643332643030303030303131320a503030303030303034383a0a323032332d31302d3134420a323032342d31302d3133489cc4165203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030326510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303131222430316132323734382d626136312d373466302d396437642d3161633430303030303031312a2430316132323734382d626132352d373764372d383865652d643332643030303030303131320a503030303030303034383a0a323032342d31302d3134420a323032352d31302d313348d9ed155203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030326610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303131222430316132323734382d626136312d373466302d396437642d3161633430303030303031312a2430316132323734382d626132352d373764372d383865652d643332643030303030303131320a503030303030303034383a0a323032352d31302d3134420a323032362d31302d313348e199155203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333010011a2430316132323734382d626131642d376562362d626537342d313932323030303030303132222430316132323734382d626136312d373466302d396437642d3161633430303030303031322a2430316132323734382d626132352d373764372d383865652d643332643030303030303132320a503030303030303035313a0a323032342d31312d3134420a323032352d31312d3133488285125203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303132222430316132323734382d626136312d373466302d396437642d3161633430303030303031322a2430316132323734382d626132352d373764372d383865652d643332643030303030303132320a503030303030303035313a0a323032352d31312d3134420a323032362d31312d313348e0bf115203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303133222430316132323734382d626136312d373466302d396437642d3161633430303030303031332a2430316132323734382d626132352d373764372d383865652d643332643030303030303133320a503030303030303035343a0a323032322d30342d3231420a323032332d30342d3230489d9f0e5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303133222430316132323734382d626136312d373466302d396437642d3161633430303030303031332a2430316132323734382d626132352d373764372d383865652d643332643030303030303133320a503030303030303035343a0a323032332d30342d3231420a323032342d30342d323048c4e80d5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303133222430316132323734382d626136312d373466302d396437642d3161633430303030303031332a2430316132323734382d626132352d373764372d383865652d643332643030303030303133320a503030303030303035343a0a323032342d30342d3231420a323032352d30342d323048bdb30d5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303133222430316132323734382d626136312d373466302d396437642d3161633430303030303031332a2430316132323734382d626132352d373764372d383865652d643332643030303030303133320a503030303030303035343a0a323032352d30342d3231420a323032362d30342d32304881800d5203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303133222430316132323734382d626136312d373466302d396437642d3161633430303030303031332a2430316132323734382d626132352d373764372d383865652d643332643030303030303133320a503030303030303035343a0a323032362d30342d3231420a323032372d30342d3230488cce0c5203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333710011a2430316132323734382d626131642d376562362d626537342d313932323030303030303134222430316132323734382d626136312d373466302d396437642d3161633430303030303031342a2430316132323734382d626132352d373764372d383865652d643332643030303030303134320a503030303030303035373a0a323032352d30322d3031420a323032362d30312d333148f2b1105203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333810011a2430316132323734382d626131642d376562362d626537342d313932323030303030303134222430316132323734382d626136312d373466302d396437642d3161633430303030303031342a2430316132323734382d626132352d373764372d383865652d643332643030303030303134320a503030303030303035373a0a323032362d30322d3031420a323032372d30312d333148faf20f5203434e590ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030333910011a2430316132323734382d626131642d376562362d626537342d313932323030303030303134222430316132323734382d626136312d373466302d396437642d3161633430303030303031352a2430316132323734382d626132352d373764372d383865652d643332643030303030303135320a503030303030303035383a0a323032362d30312d3231420a323032372d30312d323048ffd60f5203434e590ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030336110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303135222430316132323734382d626136312d373466302d396437642d3161633430303030303031362a2430316132323734382d626132352d373764372d383865652d643332643030303030303136320a503030303030303036303a0a323032362d30372d3034420a323032372d30372d303348b3f2125203434e590ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030336210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303136222430316132323734382d626136312d373466302d396437642d3161633430303030303031372a2430316132323734382d626132352d373764372d383865652d643332643030303030303137320a503030303030303036333a0a323032362d30382d3138420a323032372d30382d313748c0a3115203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030336310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303136222430316132323734382d626136312d373466302d396437642d3161633430303030303031382a2430316132323734382d626132352d373764372d383865652d643332643030303030303138320a503030303030303036343a0a323032352d30342d3231420a323032362d30342d323048e7cc095203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030336410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303136222430316132323734382d626136312d373466302d396437642d3161633430303030303031382a2430316132323734382d626132352d373764372d383865652d643332643030303030303138320a503030303030303036343a0a323032362d30342d3231420a323032372d30342d323048f9a7095203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030336510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303137222430316132323734382d626136312d373466302d396437642d3161633430303030303031392a2430316132323734382d626132352d373764372d383865652d643332643030303030303139320a503030303030303036363a0a323032332d30362d3135420a323032342d30362d313448eadc205203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030336610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303137222430316132323734382d626136312d373466302d396437642d3161633430303030303031392a2430316132323734382d626132352d373764372d383865652d643332643030303030303139320a503030303030303036363a0a323032342d30362d3135420a323032352d30362d31344895df1f5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030343010011a2430316132323734382d626131642d376562362d626537342d313932323030303030303137222430316132323734382d626136312d373466302d396437642d3161633430303030303031392a2430316132323734382d626132352d373764372d383865652d643332643030303030303139320a503030303030303036363a0a323032352d30362d3135420a323032362d30362d313448a2e51e5203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030343110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303137222430316132323734382d626136312d373466302d396437642d3161633430303030303031392a2430316132323734382d626132352d373764372d383865652d643332643030303030303139320a503030303030303036363a0a323032362d30362d3135420a323032372d30362d31344884ef1d5203434e590ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030343210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303138222430316132323734382d626136312d373466302d396437642d3161633430303030303031612a2430316132323734382d626132352d373764372d383865652d643332643030303030303161320a503030303030303036393a0a323032342d30362d3239420a323032352d30362d32384889d20e5203434e5960010ac9010a2430316132323734382d626137322d373936362d613066382d35303239303030303030343310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303138222430316132323734382d626136312d373466302d396437642d3161633430303030303031612a2430316132323734382d626132352d373764372d383865652d643332643030303030303161320a503030303030303036393a0a323032352d30362d3239420a323032362d30362d323848ec990e5203434e5960010ac7010a2430316132323734382d626137322d373936362d613066382d35303239303030303030343410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303138222430316132323734382d626136312d373466302d396437642d3161633430303030303031612a2430316132323734382d626132352d373764372d383865652d643332643030303030303161320a503030303030303036393a0a323032362d30362d3239420a323032372d30362d323848a8e30d5203434e59', 'de12e8e0-6b49-465a-8aa2-7f87e8cd8c56', '00-b9649f7b90b14d579b871f8f41be7823-a4a1f9da357dd13e-00', '2026-11-29 12:30:07.502+00', '2026-11-29 12:30:07.531284+00', '3'),
('01a22748-baa0-7fda-b414-04b575a7f649', 'customer-profile.audit-recorded.v1', E'\\x0ad5010a2430316132323734382d626161302d373866392d626238652d3730366239373233396437661218323032362d31312d32395431323a33303a30372e3532305a18042210637573746f6d65722d70726f66696c652a0f696d706f72742e66696e69736865643206696d706f72743a2430316132323734382d623930392d373035362d386463342d38616239613633356437623742012f5a3d7b22647279223a66616c73652c22726f777352656164223a36382c22726f77734163636570746564223a36382c22726f777352656675736564223a307d', '46e21ee9-ff62-4b8d-b747-59a3cc80c91c', '00-f96fdbcc2b0a440b931252e2270709db-906532b2920563da-00', '2026-11-29 12:30:07.52+00', '2026-11-29 12:30:07.531284+00', '4'),
('01a22748-bb76-755c-9ee2-9547ce07677a', 'customer-profile.audit-recorded.v1', E'\\x0a8e030a2430316132323734382d626237362d373261632d616337342d3366353165653863623664301218323032362d31312d32395431323a33303a30372e3733345a1803222430316132323734382d613737652d373330302d386237632d6133633931616530343664362a0e696d706f72742e737461727465643206696d706f72743a2430316132323734382d626236652d373063642d393538332d37313732353235336561343942012f5a8b017b2266696c654964223a2263333038666430383361346236373239636666396638623836303564396136316263396539343337663835376263396366646233363534386132656230386238222c2270726f66696c654964223a2265766572677265656e2d636c61696d73222c2270726f66696c6556657273696f6e223a312c22647279223a66616c73657d6a093132372e302e302e31722430316132323734382d623861632d376561382d393762362d3739666162356338376131667a2464343138323639362d396162322d346632382d393663382d393334366333393339356634', 'd4182696-9ab2-4f28-96c8-9346c39395f4', '00-0000cc18bd9047e6bd89a1b50899cf6b-be42cd84ef7cac99-00', '2026-11-29 12:30:07.734+00', '2026-11-29 12:30:07.738548+00', '5'),
('01a22748-bbf8-7c27-9d3b-b3f53a4e403e', 'customer-profile.claims-changed.v1', E'\\x0ab8010a2430316132323734382d626263342d376533332d616532662d37303635303030303030303110011a2430316132323734382d626131642d376562362d626537342d313932323030303030303031222430316132323734382d626136312d373466302d396437642d3161633430303030303030312a2430316132323734382d626137322d373936362d613066382d353032393030303030303033320a323032362d30332d313438004203434e594a090a0354504c10f09f050ab8010a2430316132323734382d626263342d376533332d616532662d37303635303030303030303210011a2430316132323734382d626131642d376562362d626537342d313932323030303030303034222430316132323734382d626136312d373466302d396437642d3161633430303030303030342a2430316132323734382d626137322d373936362d613066382d353032393030303030303061320a323032342d30362d32354203434e594a0b0a055468656674109dcd480ab4010a2430316132323734382d626263342d376533332d616532662d37303635303030303030303310011a2430316132323734382d626131642d376562362d626537342d313932323030303030303063222430316132323734382d626136312d373466302d396437642d3161633430303030303030632a2430316132323734382d626137322d373936362d613066382d353032393030303030303230320a323032362d30372d303538644203434e594a050a0354504c0abd010a2430316132323734382d626263342d376533332d616532662d37303635303030303030303410011a2430316132323734382d626131642d376562362d626537342d313932323030303030303130222430316132323734382d626136312d373466302d396437642d3161633430303030303031302a2430316132323734382d626137322d373936362d613066382d353032393030303030303261320a323032362d30322d32314203434e594a100a0a57696e6473637265656e10fe9e090abb010a2430316132323734382d626263342d376533332d616532662d37303635303030303030303510011a2430316132323734382d626131642d376562362d626537342d313932323030303030303130222430316132323734382d626136312d373466302d396437642d3161633430303030303031302a2430316132323734382d626137322d373936362d613066382d353032393030303030303261320a323032362d30332d32344203434e594a0e0a08446973617374657210e7bc160ab8010a2430316132323734382d626263342d376533332d616532662d37303635303030303030303610011a2430316132323734382d626131642d376562362d626537342d313932323030303030303137222430316132323734382d626136312d373466302d396437642d3161633430303030303031392a2430316132323734382d626137322d373936362d613066382d353032393030303030303365320a323032332d31302d313538324203434e594a090a0354504c10d6c5060ab8010a2430316132323734382d626263342d376533332d616532662d37303635303030303030303710011a2430316132323734382d626131642d376562362d626537342d313932323030303030303137222430316132323734382d626136312d373466302d396437642d3161633430303030303031392a2430316132323734382d626137322d373936362d613066382d353032393030303030303366320a323032342d30392d303138464203434e594a090a0354504c10fcbc2c', '81f50de9-9d1c-443d-af5b-3e7843b9a1fd', '00-561525b26a4e4f74b84c587f8882ee9a-818d819552ba0116-00', '2026-11-29 12:30:07.864+00', '2026-11-29 12:30:07.881927+00', '6'),
('01a22748-bc01-7422-b650-e0569d964b5c', 'customer-profile.audit-recorded.v1', E'\\x0ad3010a2430316132323734382d626330312d376165352d386263322d6437373338653036396661311218323032362d31312d32395431323a33303a30372e3837335a18042210637573746f6d65722d70726f66696c652a0f696d706f72742e66696e69736865643206696d706f72743a2430316132323734382d626236652d373063642d393538332d37313732353235336561343942012f5a3b7b22647279223a66616c73652c22726f777352656164223a372c22726f77734163636570746564223a372c22726f777352656675736564223a307d', '551b95c1-200a-432b-b477-12572bf3e80a', '00-bc069cd2a5f440e59021ee4a15820097-89df79a5f5a79f86-00', '2026-11-29 12:30:07.873+00', '2026-11-29 12:30:07.881927+00', '7'),
('01a22748-bc7e-7a80-9712-8404d9934853', 'customer-profile.audit-recorded.v1', E'\\x0a90030a2430316132323734382d626337652d376266362d383666382d3037646666613865333166351218323032362d31312d32395431323a33303a30372e3939385a1803222430316132323734382d613737652d373330302d386237632d6133633931616530343664362a0e696d706f72742e737461727465643206696d706f72743a2430316132323734382d626337612d376230392d386364632d38636636313166336334336442012f5a8d017b2266696c654964223a2230353739316533383564663662393562316338636166623336386235623764386436633332313435343963313764383331646463353466376563613333353636222c2270726f66696c654964223a2265766572677265656e2d706f6c6963696573222c2270726f66696c6556657273696f6e223a312c22647279223a66616c73657d6a093132372e302e302e31722430316132323734382d623861632d376561382d393762362d3739666162356338376131667a2463356630353966662d386131302d343138642d383766652d653432353638356130343934', 'c5f059ff-8a10-418d-87fe-e425685a0494', '00-aa9b889190464a10bcbd2cb911dcdd93-b257a52e6966fb76-00', '2026-11-29 12:30:07.998+00', '2026-11-29 12:30:08.001963+00', '8'),
('01a22748-bcfe-7b42-b98f-e436979487d1', 'customer-profile.customers-changed.v1', E'\\x0a440a2430316132323734382d626362392d373732662d623833302d66393733303030303030303110011a108789afbf932b796ae32e11cf6a87af9822082f33322f33323031', '24984216-cc3b-4926-95c6-fdd54a49e7bc', '00-687a12522bbc4b09bdca9fcd53562d4a-84ca6a12fed07163-00', '2026-11-29 12:30:08.126+00', '2026-11-29 12:30:08.169185+00', '9'),
('01a22748-bd01-7c38-8683-e9c19af27c62', 'customer-profile.policy-terms-changed.v1', E'\\x0ac2010a2430316132323734382d626365332d373738312d393061312d36383535303030303030303110011a2430316132323734382d626362392d373732662d623833302d663937333030303030303031222430316132323734382d626364342d373433392d613631322d3133366230303030303030312a2430316132323734382d626362652d376664632d623665612d6133353830303030303030313203502d323a0a323032352d30312d3031420a323032352d31322d333148e8ed105203434e596001', 'abbfe9e5-63cd-42cc-bb16-d52825d30b23', '00-65df2ad31eb74f8db7be9d3e05138852-8ca8323341b221ef-00', '2026-11-29 12:30:08.129+00', '2026-11-29 12:30:08.169185+00', '10'),
('01a22748-bd19-7bc1-b529-b49c104f431e', 'customer-profile.audit-recorded.v1', E'\\x0ad3010a2430316132323734382d626431392d376336342d383534642d6337643466376665616535351218323032362d31312d32395431323a33303a30382e3135335a18042210637573746f6d65722d70726f66696c652a0f696d706f72742e66696e69736865643206696d706f72743a2430316132323734382d626337612d376230392d386364632d38636636313166336334336442012f5a3b7b22647279223a66616c73652c22726f777352656164223a312c22726f77734163636570746564223a312c22726f777352656675736564223a307d', '0617fea9-7c96-46b0-a0e1-7d4a0fe9da76', '00-710cc69efa0c4e9b9d2616e56f469673-b0b85e15320e0c35-00', '2026-11-29 12:30:08.153+00', '2026-11-29 12:30:08.169185+00', '11'),
('01a22748-bf9a-7b22-a45c-47d71df15bd2', 'customer-profile.audit-recorded.v1', E'\\x0ac9020a2430316132323734382d626639612d373339362d393434662d3037623462663937363864391218323032362d31312d32395431323a33303a30382e3739345a1802222430316132323734382d626433332d373138382d386465612d6464313839383335643334352a10636f6e73656e74732e6368616e6765643208637573746f6d65723a2430316132323734382d626362392d373732662d623833302d66393733303030303030303142082f33322f333230314a2430316132323734382d626362392d373732662d623833302d6639373330303030303030315a167b22736d732f6d61726b6574696e67223a747275657d6a093132372e302e302e31722430316132323734382d626637652d376539382d383065662d6663373334616539616561327a2463613337346562662d616536382d343737312d623837372d313739666434313864656638', 'ca374ebf-ae68-4771-b877-179fd418def8', '00-5a9e3dca3bd74e3e8ac285212e484345-8c114c240fc227ef-00', '2026-11-29 12:30:08.794+00', '2026-11-29 12:30:08.803178+00', '12'),
('01a22748-bfe4-7bd4-97a5-b0d6e541adc1', 'customer-profile.audit-recorded.v1', E'\\x0ab9020a2430316132323734382d626665342d373565372d396135632d6666653434613361653261321218323032362d31312d32395431323a33303a30382e3836385a1802222430316132323734382d626433332d373138382d386465612d6464313839383335643334352a18637573746f6d65722d656d61696c2e636f6e6669726d65643208637573746f6d65723a2430316132323734382d626362392d373732662d623833302d66393733303030303030303142082f33322f333230314a2430316132323734382d626362392d373732662d623833302d6639373330303030303030316a093132372e302e302e31722430316132323734382d626637652d376539382d383065662d6663373334616539616561327a2461316131626332652d363937632d343038302d623630632d633465346230643563306562', 'a1a1bc2e-697c-4080-b60c-c4e4b0d5c0eb', '00-a99538c0ae2746d6ba2ae1f3034455ec-9e184075dcd5c044-00', '2026-11-29 12:30:08.868+00', '2026-11-29 12:30:08.877303+00', '13'),
('01a22748-c001-7d95-83db-cb61523f8be5', 'customer-profile.audit-recorded.v1', E'\\x0ab7020a2430316132323734382d633030312d376566372d396461632d6265353631353862613535641218323032362d31312d32395431323a33303a30382e3839375a1802222430316132323734382d626433332d373138382d386465612d6464313839383335643334352a16637573746f6d65722d656d61696c2e72656d6f7665643208637573746f6d65723a2430316132323734382d626362392d373732662d623833302d66393733303030303030303142082f33322f333230314a2430316132323734382d626362392d373732662d623833302d6639373330303030303030316a093132372e302e302e31722430316132323734382d626637652d376539382d383065662d6663373334616539616561327a2464636333393332382d633036352d343336342d613535362d376132336539363937393730', 'dcc39328-c065-4364-a556-7a23e9697970', '00-7a9a80ba655246748ed0f048cb0e3c29-bf60cc681690486e-00', '2026-11-29 12:30:08.897+00', '2026-11-29 12:30:08.912088+00', '14'),
('01a22748-c165-73b7-b26d-abbe25328a88', 'customer-profile.audit-recorded.v1', E'\\x0a84020a2430316132323734382d633136352d373633332d623833632d3662376135663963393561361218323032362d31312d32395431323a33303a30392e3235335a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a176e6f746963652d74656d706c6174652e64726166746564320f6e6f746963652d74656d706c6174653a07746965722d757042012f5a0d7b2276657273696f6e223a327d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2439666666343361632d343761332d343238312d626633622d623730613664643661333763', '9fff43ac-47a3-4281-bf3b-b70a6dd6a37c', '00-b59229ee351841119acb39c6f362978c-9a3b5f7a5a38982c-00', '2026-11-29 12:30:09.253+00', '2026-11-29 12:30:09.267694+00', '15'),
('01a22748-c18c-7557-8404-f46b8a27bcf6', 'customer-profile.audit-recorded.v1', E'\\x0a86020a2430316132323734382d633138632d376465342d623964392d3461333936646665376231351218323032362d31312d32395431323a33303a30392e3239325a1803222430316132323734382d613761302d373036322d616464382d3965326535393130343434342a196e6f746963652d74656d706c6174652e616374697661746564320f6e6f746963652d74656d706c6174653a07746965722d757042012f5a0d7b2276657273696f6e223a327d6a093132372e302e302e31722430316132323734382d633131642d376237302d383431332d6437393336326430643063347a2437653964636231372d616632372d343763652d623936322d313233386130396131646363', '7e9dcb17-af27-47ce-b962-1238a09a1dcc', '00-2ad82b78600d4969872ca136c6aa99e7-aea35b40a741a8a8-00', '2026-11-29 12:30:09.292+00', '2026-11-29 12:30:09.29883+00', '16');

INSERT INTO "policy" (customer_id, id, source, source_ref, cover, org_path, attributes, version, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-ba61-74f0-9d7d-1ac400000001', 'evergreen', 'P000000000', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000002', '01a22748-ba61-74f0-9d7d-1ac400000002', 'evergreen', 'P000000003', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000003', '01a22748-ba61-74f0-9d7d-1ac400000003', 'evergreen', 'P000000006', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-ba61-74f0-9d7d-1ac400000004', 'evergreen', 'P000000009', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000005', '01a22748-ba61-74f0-9d7d-1ac400000005', 'evergreen', 'P000000012', NULL, '/33/3302', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-ba61-74f0-9d7d-1ac400000006', 'evergreen', 'P000000015', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000007', '01a22748-ba61-74f0-9d7d-1ac400000007', 'evergreen', 'P000000018', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000008', '01a22748-ba61-74f0-9d7d-1ac400000008', 'evergreen', 'P000000021', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000009', '01a22748-ba61-74f0-9d7d-1ac400000009', 'evergreen', 'P000000024', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-ba61-74f0-9d7d-1ac40000000a', 'evergreen', 'P000000027', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000b', '01a22748-ba61-74f0-9d7d-1ac40000000b', 'evergreen', 'P000000030', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000c', '01a22748-ba61-74f0-9d7d-1ac40000000c', 'evergreen', 'P000000033', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000d', '01a22748-ba61-74f0-9d7d-1ac40000000d', 'evergreen', 'P000000036', NULL, '/33/3301', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000e', '01a22748-ba61-74f0-9d7d-1ac40000000e', 'evergreen', 'P000000039', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000f', '01a22748-ba61-74f0-9d7d-1ac40000000f', 'evergreen', 'P000000042', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-ba61-74f0-9d7d-1ac400000010', 'evergreen', 'P000000045', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-ba61-74f0-9d7d-1ac400000011', 'evergreen', 'P000000048', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000012', '01a22748-ba61-74f0-9d7d-1ac400000012', 'evergreen', 'P000000051', NULL, '/33/3302', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-ba61-74f0-9d7d-1ac400000013', 'evergreen', 'P000000054', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-ba61-74f0-9d7d-1ac400000014', 'evergreen', 'P000000057', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-ba61-74f0-9d7d-1ac400000015', 'evergreen', 'P000000058', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000015', '01a22748-ba61-74f0-9d7d-1ac400000016', 'evergreen', 'P000000060', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-ba61-74f0-9d7d-1ac400000017', 'evergreen', 'P000000063', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-ba61-74f0-9d7d-1ac400000018', 'evergreen', 'P000000064', NULL, '/32/3205', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-ba61-74f0-9d7d-1ac400000019', 'evergreen', 'P000000066', NULL, '/33/3302', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000018', '01a22748-ba61-74f0-9d7d-1ac40000001a', 'evergreen', 'P000000069', NULL, '/32/3202', '{}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-bcd4-7439-a612-136b00000001', 'evergreen', 'P-2', NULL, '/32/3201', '{}', '1', '2026-11-29 12:30:08.03+00');

INSERT INTO "policy_term" (customer_id, id, policy_id, vehicle_id, starts_on, ends_on, premium_minor, currency, premium_rows, stated_claims, closed_on, attributes, version, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-ba72-7966-a0f8-502900000001', '01a22748-ba61-74f0-9d7d-1ac400000001', '01a22748-ba25-77d7-88ee-d32d00000001', '2023-08-20', '2024-08-19', '428600', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-ba72-7966-a0f8-502900000002', '01a22748-ba61-74f0-9d7d-1ac400000001', '01a22748-ba25-77d7-88ee-d32d00000001', '2024-08-20', '2025-08-19', '428600', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-ba72-7966-a0f8-502900000003', '01a22748-ba61-74f0-9d7d-1ac400000001', '01a22748-ba25-77d7-88ee-d32d00000001', '2025-08-20', '2026-08-19', '428600', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-ba72-7966-a0f8-502900000004', '01a22748-ba61-74f0-9d7d-1ac400000001', '01a22748-ba25-77d7-88ee-d32d00000001', '2026-08-20', '2027-08-19', '428600', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000002', '01a22748-ba72-7966-a0f8-502900000005', '01a22748-ba61-74f0-9d7d-1ac400000002', '01a22748-ba25-77d7-88ee-d32d00000002', '2026-05-28', '2027-05-27', '393695', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000003', '01a22748-ba72-7966-a0f8-502900000006', '01a22748-ba61-74f0-9d7d-1ac400000003', '01a22748-ba25-77d7-88ee-d32d00000003', '2023-12-08', '2024-12-07', '261321', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000003', '01a22748-ba72-7966-a0f8-502900000007', '01a22748-ba61-74f0-9d7d-1ac400000003', '01a22748-ba25-77d7-88ee-d32d00000003', '2024-12-08', '2025-12-07', '253482', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-ba72-7966-a0f8-502900000008', '01a22748-ba61-74f0-9d7d-1ac400000004', '01a22748-ba25-77d7-88ee-d32d00000004', '2022-02-06', '2023-02-05', '424354', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-ba72-7966-a0f8-502900000009', '01a22748-ba61-74f0-9d7d-1ac400000004', '01a22748-ba25-77d7-88ee-d32d00000004', '2023-02-06', '2024-02-05', '411623', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-ba72-7966-a0f8-50290000000a', '01a22748-ba61-74f0-9d7d-1ac400000004', '01a22748-ba25-77d7-88ee-d32d00000004', '2024-02-06', '2025-02-05', '399274', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-ba72-7966-a0f8-50290000000b', '01a22748-ba61-74f0-9d7d-1ac400000004', '01a22748-ba25-77d7-88ee-d32d00000004', '2025-02-06', '2026-02-05', '387296', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000005', '01a22748-ba72-7966-a0f8-50290000000c', '01a22748-ba61-74f0-9d7d-1ac400000005', '01a22748-ba25-77d7-88ee-d32d00000005', '2025-03-18', '2026-03-17', '436495', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000005', '01a22748-ba72-7966-a0f8-50290000000d', '01a22748-ba61-74f0-9d7d-1ac400000005', '01a22748-ba25-77d7-88ee-d32d00000005', '2026-03-18', '2027-03-17', '423400', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-ba72-7966-a0f8-50290000000e', '01a22748-ba61-74f0-9d7d-1ac400000006', '01a22748-ba25-77d7-88ee-d32d00000006', '2022-05-06', '2023-05-05', '242815', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-ba72-7966-a0f8-50290000000f', '01a22748-ba61-74f0-9d7d-1ac400000006', '01a22748-ba25-77d7-88ee-d32d00000006', '2023-05-06', '2024-05-05', '235531', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-ba72-7966-a0f8-502900000010', '01a22748-ba61-74f0-9d7d-1ac400000006', '01a22748-ba25-77d7-88ee-d32d00000006', '2024-05-06', '2025-05-05', '228465', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-ba72-7966-a0f8-502900000011', '01a22748-ba61-74f0-9d7d-1ac400000006', '01a22748-ba25-77d7-88ee-d32d00000006', '2025-05-06', '2026-05-05', '221611', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-ba72-7966-a0f8-502900000012', '01a22748-ba61-74f0-9d7d-1ac400000006', '01a22748-ba25-77d7-88ee-d32d00000006', '2026-05-06', '2027-05-05', '214963', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000007', '01a22748-ba72-7966-a0f8-502900000013', '01a22748-ba61-74f0-9d7d-1ac400000007', '01a22748-ba25-77d7-88ee-d32d00000007', '2024-10-20', '2025-10-19', '290722', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000007', '01a22748-ba72-7966-a0f8-502900000014', '01a22748-ba61-74f0-9d7d-1ac400000007', '01a22748-ba25-77d7-88ee-d32d00000007', '2025-10-20', '2026-10-19', '282000', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000008', '01a22748-ba72-7966-a0f8-502900000015', '01a22748-ba61-74f0-9d7d-1ac400000008', '01a22748-ba25-77d7-88ee-d32d00000008', '2023-04-08', '2024-04-07', '95000', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000008', '01a22748-ba72-7966-a0f8-502900000016', '01a22748-ba61-74f0-9d7d-1ac400000008', '01a22748-ba25-77d7-88ee-d32d00000008', '2024-04-08', '2025-04-07', '92150', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000008', '01a22748-ba72-7966-a0f8-502900000017', '01a22748-ba61-74f0-9d7d-1ac400000008', '01a22748-ba25-77d7-88ee-d32d00000008', '2025-04-08', '2026-04-07', '89385', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000009', '01a22748-ba72-7966-a0f8-502900000018', '01a22748-ba61-74f0-9d7d-1ac400000009', '01a22748-ba25-77d7-88ee-d32d00000009', '2026-03-06', '2027-03-05', '335351', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-ba72-7966-a0f8-502900000019', '01a22748-ba61-74f0-9d7d-1ac40000000a', '01a22748-ba25-77d7-88ee-d32d0000000a', '2021-04-10', '2022-04-09', '148904', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-ba72-7966-a0f8-50290000001a', '01a22748-ba61-74f0-9d7d-1ac40000000a', '01a22748-ba25-77d7-88ee-d32d0000000a', '2022-04-10', '2023-04-09', '144437', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-ba72-7966-a0f8-50290000001b', '01a22748-ba61-74f0-9d7d-1ac40000000a', '01a22748-ba25-77d7-88ee-d32d0000000a', '2023-04-10', '2024-04-09', '140104', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-ba72-7966-a0f8-50290000001c', '01a22748-ba61-74f0-9d7d-1ac40000000a', '01a22748-ba25-77d7-88ee-d32d0000000a', '2024-04-10', '2025-04-09', '135901', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-ba72-7966-a0f8-50290000001d', '01a22748-ba61-74f0-9d7d-1ac40000000a', '01a22748-ba25-77d7-88ee-d32d0000000a', '2025-04-10', '2026-04-09', '131824', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000b', '01a22748-ba72-7966-a0f8-50290000001e', '01a22748-ba61-74f0-9d7d-1ac40000000b', '01a22748-ba25-77d7-88ee-d32d0000000b', '2026-01-24', '2027-01-23', '195503', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000c', '01a22748-ba72-7966-a0f8-50290000001f', '01a22748-ba61-74f0-9d7d-1ac40000000c', '01a22748-ba25-77d7-88ee-d32d0000000c', '2025-02-20', '2026-02-19', '216186', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000c', '01a22748-ba72-7966-a0f8-502900000020', '01a22748-ba61-74f0-9d7d-1ac40000000c', '01a22748-ba25-77d7-88ee-d32d0000000c', '2026-02-20', '2027-02-19', '209700', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000d', '01a22748-ba72-7966-a0f8-502900000021', '01a22748-ba61-74f0-9d7d-1ac40000000d', '01a22748-ba25-77d7-88ee-d32d0000000d', '2026-08-16', '2027-08-15', '275210', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000e', '01a22748-ba72-7966-a0f8-502900000022', '01a22748-ba61-74f0-9d7d-1ac40000000e', '01a22748-ba25-77d7-88ee-d32d0000000e', '2021-09-29', '2022-09-28', '390787', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000e', '01a22748-ba72-7966-a0f8-502900000023', '01a22748-ba61-74f0-9d7d-1ac40000000e', '01a22748-ba25-77d7-88ee-d32d0000000e', '2022-09-29', '2023-09-28', '379063', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000e', '01a22748-ba72-7966-a0f8-502900000024', '01a22748-ba61-74f0-9d7d-1ac40000000e', '01a22748-ba25-77d7-88ee-d32d0000000e', '2023-09-29', '2024-09-28', '367691', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000e', '01a22748-ba72-7966-a0f8-502900000025', '01a22748-ba61-74f0-9d7d-1ac40000000e', '01a22748-ba25-77d7-88ee-d32d0000000e', '2024-09-29', '2025-09-28', '356661', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000f', '01a22748-ba72-7966-a0f8-502900000026', '01a22748-ba61-74f0-9d7d-1ac40000000f', '01a22748-ba25-77d7-88ee-d32d0000000f', '2024-09-05', '2025-09-04', '420477', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000f', '01a22748-ba72-7966-a0f8-502900000027', '01a22748-ba61-74f0-9d7d-1ac40000000f', '01a22748-ba25-77d7-88ee-d32d0000000f', '2025-09-05', '2026-09-04', '407863', 'CNY', '1', '0', '2026-09-16', '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-19220000000f', '01a22748-ba72-7966-a0f8-502900000028', '01a22748-ba61-74f0-9d7d-1ac40000000f', '01a22748-ba25-77d7-88ee-d32d0000000f', '2026-09-05', '2027-09-04', '395627', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-ba72-7966-a0f8-502900000029', '01a22748-ba61-74f0-9d7d-1ac400000010', '01a22748-ba25-77d7-88ee-d32d00000010', '2024-11-14', '2025-11-13', '145738', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-ba72-7966-a0f8-50290000002a', '01a22748-ba61-74f0-9d7d-1ac400000010', '01a22748-ba25-77d7-88ee-d32d00000010', '2025-11-14', '2026-11-13', '141366', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-ba72-7966-a0f8-50290000002b', '01a22748-ba61-74f0-9d7d-1ac400000011', '01a22748-ba25-77d7-88ee-d32d00000011', '2021-10-14', '2022-10-13', '392369', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-ba72-7966-a0f8-50290000002c', '01a22748-ba61-74f0-9d7d-1ac400000011', '01a22748-ba25-77d7-88ee-d32d00000011', '2022-10-14', '2023-10-13', '380598', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-ba72-7966-a0f8-50290000002d', '01a22748-ba61-74f0-9d7d-1ac400000011', '01a22748-ba25-77d7-88ee-d32d00000011', '2023-10-14', '2024-10-13', '369180', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-ba72-7966-a0f8-50290000002e', '01a22748-ba61-74f0-9d7d-1ac400000011', '01a22748-ba25-77d7-88ee-d32d00000011', '2024-10-14', '2025-10-13', '358105', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-ba72-7966-a0f8-50290000002f', '01a22748-ba61-74f0-9d7d-1ac400000011', '01a22748-ba25-77d7-88ee-d32d00000011', '2025-10-14', '2026-10-13', '347361', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000012', '01a22748-ba72-7966-a0f8-502900000030', '01a22748-ba61-74f0-9d7d-1ac400000012', '01a22748-ba25-77d7-88ee-d32d00000012', '2024-11-14', '2025-11-13', '295554', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000012', '01a22748-ba72-7966-a0f8-502900000031', '01a22748-ba61-74f0-9d7d-1ac400000012', '01a22748-ba25-77d7-88ee-d32d00000012', '2025-11-14', '2026-11-13', '286688', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-ba72-7966-a0f8-502900000032', '01a22748-ba61-74f0-9d7d-1ac400000013', '01a22748-ba25-77d7-88ee-d32d00000013', '2022-04-21', '2023-04-20', '233373', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-ba72-7966-a0f8-502900000033', '01a22748-ba61-74f0-9d7d-1ac400000013', '01a22748-ba25-77d7-88ee-d32d00000013', '2023-04-21', '2024-04-20', '226372', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-ba72-7966-a0f8-502900000034', '01a22748-ba61-74f0-9d7d-1ac400000013', '01a22748-ba25-77d7-88ee-d32d00000013', '2024-04-21', '2025-04-20', '219581', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-ba72-7966-a0f8-502900000035', '01a22748-ba61-74f0-9d7d-1ac400000013', '01a22748-ba25-77d7-88ee-d32d00000013', '2025-04-21', '2026-04-20', '212993', 'CNY', '1', '0', '2026-09-16', '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-ba72-7966-a0f8-502900000036', '01a22748-ba61-74f0-9d7d-1ac400000013', '01a22748-ba25-77d7-88ee-d32d00000013', '2026-04-21', '2027-04-20', '206604', 'CNY', '1', '0', NULL, '{"channel": "direct"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-ba72-7966-a0f8-502900000037', '01a22748-ba61-74f0-9d7d-1ac400000014', '01a22748-ba25-77d7-88ee-d32d00000014', '2025-02-01', '2026-01-31', '268530', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-ba72-7966-a0f8-502900000038', '01a22748-ba61-74f0-9d7d-1ac400000014', '01a22748-ba25-77d7-88ee-d32d00000014', '2026-02-01', '2027-01-31', '260474', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-ba72-7966-a0f8-502900000039', '01a22748-ba61-74f0-9d7d-1ac400000015', '01a22748-ba25-77d7-88ee-d32d00000015', '2026-01-21', '2027-01-20', '256895', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000015', '01a22748-ba72-7966-a0f8-50290000003a', '01a22748-ba61-74f0-9d7d-1ac400000016', '01a22748-ba25-77d7-88ee-d32d00000016', '2026-07-04', '2027-07-03', '309555', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-ba72-7966-a0f8-50290000003b', '01a22748-ba61-74f0-9d7d-1ac400000017', '01a22748-ba25-77d7-88ee-d32d00000017', '2026-08-18', '2027-08-17', '283072', 'CNY', '1', '0', NULL, '{"channel": "dealer"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-ba72-7966-a0f8-50290000003c', '01a22748-ba61-74f0-9d7d-1ac400000018', '01a22748-ba25-77d7-88ee-d32d00000018', '2025-04-21', '2026-04-20', '157287', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-ba72-7966-a0f8-50290000003d', '01a22748-ba61-74f0-9d7d-1ac400000018', '01a22748-ba25-77d7-88ee-d32d00000018', '2026-04-21', '2027-04-20', '152569', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-ba72-7966-a0f8-50290000003e', '01a22748-ba61-74f0-9d7d-1ac400000019', '01a22748-ba25-77d7-88ee-d32d00000019', '2023-06-15', '2024-06-14', '536170', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-ba72-7966-a0f8-50290000003f', '01a22748-ba61-74f0-9d7d-1ac400000019', '01a22748-ba25-77d7-88ee-d32d00000019', '2024-06-15', '2025-06-14', '520085', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-ba72-7966-a0f8-502900000040', '01a22748-ba61-74f0-9d7d-1ac400000019', '01a22748-ba25-77d7-88ee-d32d00000019', '2025-06-15', '2026-06-14', '504482', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-ba72-7966-a0f8-502900000041', '01a22748-ba61-74f0-9d7d-1ac400000019', '01a22748-ba25-77d7-88ee-d32d00000019', '2026-06-15', '2027-06-14', '489348', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000018', '01a22748-ba72-7966-a0f8-502900000042', '01a22748-ba61-74f0-9d7d-1ac40000001a', '01a22748-ba25-77d7-88ee-d32d0000001a', '2024-06-29', '2025-06-28', '239881', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000018', '01a22748-ba72-7966-a0f8-502900000043', '01a22748-ba61-74f0-9d7d-1ac40000001a', '01a22748-ba25-77d7-88ee-d32d0000001a', '2025-06-29', '2026-06-28', '232684', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-ba1d-7eb6-be74-192200000018', '01a22748-ba72-7966-a0f8-502900000044', '01a22748-ba61-74f0-9d7d-1ac40000001a', '01a22748-ba25-77d7-88ee-d32d0000001a', '2026-06-29', '2027-06-28', '225704', 'CNY', '1', '0', NULL, '{"channel": "agent"}', '1', '2026-11-29 12:30:07.215+00'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-bce3-7781-90a1-685500000001', '01a22748-bcd4-7439-a612-136b00000001', '01a22748-bcbe-7fdc-b6ea-a35800000001', '2025-01-01', '2025-12-31', '276200', 'CNY', '1', '0', '2026-09-16', '{"channel": "agent"}', '1', '2026-11-29 12:30:08.03+00');

INSERT INTO "relay_position" (stream, stream_created_at, changed_at) OVERRIDING SYSTEM VALUE VALUES
('EVERGREEN_EVENTS_CUSTOMER_PROFILE', '2026-11-29T12:29:49.051349893Z', '2026-11-29 12:30:01.725783+00');

INSERT INTO "run" (id, kind, key, params, state, started_by, failure, result, chunks_total, attempts, next_attempt_at, created_at, started_at, finished_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-b909-7056-8dc4-8ab9a635d7b7', 'import', '8102ac89-96d6-4c4a-84c2-e3f459316aba', '{"dry": false, "fileId": "38444a759bd8ed652721ffd75ccf2e260b820140132d11d529072a0a6cd3a58c", "fileName": "book.csv", "profileId": "evergreen-policies"}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 12:30:07.108452+00', '2026-11-29 12:30:07.113+00', '2026-11-29 12:30:07.176+00', '2026-11-29 12:30:07.589+00'),
('01a22748-bb6e-70cd-9583-71725253ea49', 'import', '01cc4bb0-93d6-4941-bb7f-c3c61b1ed088', '{"dry": false, "fileId": "c308fd083a4b6729cff9f8b8605d9a61bc9e9437f857bc9cfdb36548a2eb08b8", "fileName": "book.csv", "profileId": "evergreen-claims"}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 12:30:07.724777+00', '2026-11-29 12:30:07.726+00', '2026-11-29 12:30:07.744+00', '2026-11-29 12:30:07.906+00'),
('01a22748-bc7a-7b09-8cdc-8cf611f3c43d', 'import', '9da3c7e3-ad4e-4316-9b91-76da5940b7a4', '{"dry": false, "fileId": "05791e385df6b95b1c8cafb368b5b7d8d6c3214549c17d831ddc54f7eca33566", "fileName": "book.csv", "profileId": "evergreen-policies"}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 12:30:07.989541+00', '2026-11-29 12:30:07.994+00', '2026-11-29 12:30:08.01+00', '2026-11-29 12:30:08.186+00');

INSERT INTO "run_chunk" (run_id, n, from_key, to_key, state, attempts, next_attempt_at, fence, lease_until, progress, progress_at, result, done_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-b909-7056-8dc4-8ab9a635d7b7', '0', 'first line', 'last line', 'done', '1', '2026-11-29 12:30:07.161591+00', '1', NULL, '{"bytesRead": 7925}', '2026-11-29 12:30:07.291031+00', '{"book": {"terms": 68, "claims": 0, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "0", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 24, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 26, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 68, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 68, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "20001889", "rowsAccepted": 68}', '2026-11-29 12:30:07.578+00'),
('01a22748-bb6e-70cd-9583-71725253ea49', '0', 'first line', 'last line', 'done', '1', '2026-11-29 12:30:07.740703+00', '1', NULL, '{"bytesRead": 429}', '2026-11-29 12:30:07.793072+00', '{"book": {"terms": 68, "claims": 7, "currency": "CNY", "policies": 26, "vehicles": 26, "customers": 24, "paidMinor": "2631108", "premiumMinor": "20001889", "claimsUnattached": 0}, "records": [{"kind": "claims", "changed": 0, "created": 7, "unchanged": 0}, {"kind": "payments", "changed": 0, "created": 7, "unchanged": 0}], "currency": "CNY", "findings": [{"code": "CLAIM_PAID_NOTHING", "rows": 1, "refused": false}], "rowsRead": 7, "paidMinor": "2631108", "rowsRefused": 0, "premiumMinor": "0", "rowsAccepted": 7}', '2026-11-29 12:30:07.902+00'),
('01a22748-bc7a-7b09-8cdc-8cf611f3c43d', '0', 'first line', 'last line', 'done', '1', '2026-11-29 12:30:08.006244+00', '1', NULL, '{"bytesRead": 199}', '2026-11-29 12:30:08.03758+00', '{"book": {"terms": 69, "claims": 7, "currency": "CNY", "policies": 27, "vehicles": 27, "customers": 25, "paidMinor": "2631108", "premiumMinor": "20278089", "claimsUnattached": 0}, "records": [{"kind": "households", "changed": 0, "created": 0, "unchanged": 0}, {"kind": "customers", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "vehicles", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "policies", "changed": 0, "created": 1, "unchanged": 0}, {"kind": "terms", "changed": 0, "created": 1, "unchanged": 0}], "currency": "CNY", "findings": [], "rowsRead": 1, "paidMinor": "0", "rowsRefused": 0, "premiumMinor": "276200", "rowsAccepted": 1}', '2026-11-29 12:30:08.172+00');

INSERT INTO "run_schedule" (name, cron, zone, next_due_at, last_due_at, last_run_id) OVERRIDING SYSTEM VALUE VALUES
('close-terms', '5 0 * * *', 'Asia/Shanghai', '2026-11-29 16:05:00+00', NULL, NULL),
('expire-exports', '20 1 * * *', 'Asia/Shanghai', '2026-11-29 17:20:00+00', NULL, NULL),
('remove-uploads', '40 1 * * *', 'Asia/Shanghai', '2026-11-29 17:40:00+00', NULL, NULL);

INSERT INTO "vehicle" (customer_id, id, source, source_ref, attributes, version, changed_at, plate_sealed, plate_index, plate_digest) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-ba25-77d7-88ee-d32d00000001', 'evergreen', 'V000000000', '{"vehicle_age": "4"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01ea1037a27852f4b7b305f60af8e23ce9f291d4302f5a0f1308e812d6f7dfefafc4bd8ecdd69c78', E'\\xc7a71b024dcba9f1c19f43c58d170518', E'\\xa75c09345719f008b5b419d2a83d94ae'),
('01a22748-ba1d-7eb6-be74-192200000002', '01a22748-ba25-77d7-88ee-d32d00000002', 'evergreen', 'V000000003', '{"vehicle_age": "2"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0134c63dc83b5ac53c45ba4e98c89d02fe604b0df55875c69f1c35362df33376039c5e6827f43dc1', E'\\xecfb7e51695ab87ccebc161fa6824645', E'\\x19ef24983fbb278faa46376b037e2de8'),
('01a22748-ba1d-7eb6-be74-192200000003', '01a22748-ba25-77d7-88ee-d32d00000003', 'evergreen', 'V000000006', '{"vehicle_age": "5"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0148bb35365a7a707bf82c74f034e1d53298ca5f996ecb8c245d2b8dd51f21109fd2f27ca106f760', E'\\xcf5e40e8b9924d5904954158d5133915', E'\\x3c24819866ff806312e5183382fcb5e8'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-ba25-77d7-88ee-d32d00000004', 'evergreen', 'V000000009', '{"vehicle_age": "10"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0177022270ae73eac82a7f88cbbb404d1ac514d6108bad6a5cf5831b34ceca9883d4db6ec0b45482', E'\\xf5978c756d54da7854b7ba3a3c3640f6', E'\\x79bcf9674265f173e4d3aff0a588fe10'),
('01a22748-ba1d-7eb6-be74-192200000005', '01a22748-ba25-77d7-88ee-d32d00000005', 'evergreen', 'V000000012', '{"vehicle_age": "9"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0145dcab37020846a1741047f4faba3197a26af4c1334775833e562fd7138fe7ba53ebbca68700f0', E'\\x99f852c943120db269005ef4e91e7401', E'\\xae1b6c46490523f8a45ca32ef2c350a3'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-ba25-77d7-88ee-d32d00000006', 'evergreen', 'V000000015', '{"vehicle_age": "12"}', '1', '2026-11-29 12:30:07.215+00', E'\\x015cc1db4487d7c64bfb7906fde40d34923c0147b32b406e85282f0a80e0f48eb84ca707ff5dff50', E'\\x8535683743bcd89ec5eb465c1310c5d8', E'\\x3df4eef589aa547c3cafed32d033830c'),
('01a22748-ba1d-7eb6-be74-192200000007', '01a22748-ba25-77d7-88ee-d32d00000007', 'evergreen', 'V000000018', '{"vehicle_age": "4"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01b59abcc3e300b8f42bfbca6224df063b89c1560f17edc8e1fd8fa07352554aae132a331263fbc9', E'\\x0ffc3e4038aa0dc1fc48300ce5d74db3', E'\\xb07e556c58fa14960e75b2dd6604883a'),
('01a22748-ba1d-7eb6-be74-192200000008', '01a22748-ba25-77d7-88ee-d32d00000008', 'evergreen', 'V000000021', '{"vehicle_age": "5"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0104017e9f8db0e3da0160cc931a9749e591eb669a3c5c9919cf454f8a2d356c8b88f9b0e6167cc4', E'\\x2ef7cd104240e495f23bde44307e68fd', E'\\x3143a3a599d7e46583fffa97d85e4f88'),
('01a22748-ba1d-7eb6-be74-192200000009', '01a22748-ba25-77d7-88ee-d32d00000009', 'evergreen', 'V000000024', '{"vehicle_age": "2"}', '1', '2026-11-29 12:30:07.215+00', E'\\x018f9fdde9e00f8250ba7ccf4208886b685312d8a31663acfabcec4208faad3ce596cbc1bbc58fd6', E'\\x4b8e36b68ea847d4029ea24e5d39f86b', E'\\x616386df6b0c08d918d9b52e498848ac'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-ba25-77d7-88ee-d32d0000000a', 'evergreen', 'V000000027', '{"vehicle_age": "10"}', '1', '2026-11-29 12:30:07.215+00', E'\\x018ced02c031d0157f063b3827bf67ba022fb55cc7c33a6f27e59cb256b3930d3a70f2f3780d0603', E'\\xba93b3331fd8fbc1b57e22f3333bc603', E'\\x82acdb4231c1d1411cc691e797bdb1e6'),
('01a22748-ba1d-7eb6-be74-19220000000b', '01a22748-ba25-77d7-88ee-d32d0000000b', 'evergreen', 'V000000030', '{"vehicle_age": "8"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01ea499e95e278109ac3e863f263236df60c09db31e18045ec6956d72ec28bf924ba7e8970380334', E'\\xdfac9e40716a5959e47200093576c924', E'\\x2e651040593cc8bb864aab02fd69c1e6'),
('01a22748-ba1d-7eb6-be74-19220000000c', '01a22748-ba25-77d7-88ee-d32d0000000c', 'evergreen', 'V000000033', '{"vehicle_age": "7"}', '1', '2026-11-29 12:30:07.215+00', E'\\x012933b89604e42fb586e72d931ee543c1bd5a97dc655788dff98325a36a7f81755964e3b71cde73', E'\\x3edb75ff109828e7a7bf4f2c33c7389e', E'\\x7f90d8504425709897f3e367ad48534a'),
('01a22748-ba1d-7eb6-be74-19220000000d', '01a22748-ba25-77d7-88ee-d32d0000000d', 'evergreen', 'V000000036', '{"vehicle_age": "5"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0121d9a87149dc1cc72c52ab0755f10e0e682c12eeaa8ffae9ca397ef643a8b9cb14de7daf39b3d2', E'\\x1d57bd192ca08e7cdad5bb81f0b89b9f', E'\\x456941bf5ecb401d7505c09d63be9c9b'),
('01a22748-ba1d-7eb6-be74-19220000000e', '01a22748-ba25-77d7-88ee-d32d0000000e', 'evergreen', 'V000000039', '{"vehicle_age": "4"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01e4558b78f4f850ccb0f9b375cd4667999c94955cf5deee8b0cabae62e1a00d5985ee909396b20b', E'\\xb025acd63fd226af153a48cf39b84c55', E'\\x48252333e415dee068192c0505ab6b51'),
('01a22748-ba1d-7eb6-be74-19220000000f', '01a22748-ba25-77d7-88ee-d32d0000000f', 'evergreen', 'V000000042', '{"vehicle_age": "11"}', '1', '2026-11-29 12:30:07.215+00', E'\\x019f7d78cd92a0b7be26c6c805b3cd0229021b5881ff34f1d9cfd5d267fc960f802a81e110f9e43a', E'\\xac02f02645533b6e3cc78a118656ecd9', E'\\xf909156f87e8292ec31fe2710069ad90'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-ba25-77d7-88ee-d32d00000010', 'evergreen', 'V000000045', '{"vehicle_age": "4"}', '1', '2026-11-29 12:30:07.215+00', E'\\x016e2935f8d7e4605c84510397dd1dde5628bc392f3cbbf5d3f21480778f45654d15b7b5b44e36f5', E'\\x4b3d454f5a6dbc2c7b56757f276f8704', E'\\x004dcc5363e384f6792b6e7531b4db7c'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-ba25-77d7-88ee-d32d00000011', 'evergreen', 'V000000048', '{"vehicle_age": "13"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01c2a19b55b7aaef95b9e7ca64e6b59ff3a087e576c1147fd67bf84b456c523bd43f1e1d563f8267', E'\\x60b80cc0991cfa124fc3c817a913416d', E'\\xecee19c80b1fea4966c2343c6ba9a55e'),
('01a22748-ba1d-7eb6-be74-192200000012', '01a22748-ba25-77d7-88ee-d32d00000012', 'evergreen', 'V000000051', '{"vehicle_age": "4"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0160759a8415f35a68d0f7653be6c662f8bfbb2b0e4423c64cbb783224619bdd81c0b0730847edca', E'\\xfafbfbbac0619655fbec9941401fb474', E'\\x261772a3c6938b7d5ec842c21eebbfd3'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-ba25-77d7-88ee-d32d00000013', 'evergreen', 'V000000054', '{"vehicle_age": "12"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0166ec5d17adf5ccf396d523d31f227c9dcb5fb6ac8643c15f09f859c6329be88e3aa39ea59172a3', E'\\x1a73b7623ba201d30e6816f1c814c8cd', E'\\x290f492bd8d576dbf4361c2e1e4c942b'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-ba25-77d7-88ee-d32d00000014', 'evergreen', 'V000000057', '{"vehicle_age": "1"}', '1', '2026-11-29 12:30:07.215+00', E'\\x015a85d4b9c7d56ea71d8795b86b65de661e66b95e11e0d68237399d2a37d1a081567db7ebb7d1fc', E'\\x4ff3554632f59eda7a0f805c1391eb26', E'\\x474dcdd920a3ef73926ed143b403cf23'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-ba25-77d7-88ee-d32d00000015', 'evergreen', 'V000000058', '{"vehicle_age": "9"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01c04cd0df59cda97a1965f2fe8c21f9f6eb313f00c67e954565be2aa26f61f0849698df6b52f62c', E'\\xd839554f4360e8d6eddfb041efc1a9a2', E'\\x4a7c33912c5ea2866bf5240b7a4a5620'),
('01a22748-ba1d-7eb6-be74-192200000015', '01a22748-ba25-77d7-88ee-d32d00000016', 'evergreen', 'V000000060', '{"vehicle_age": "4"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01e71826dd86a6c1900bd8824c3ce153ae0d548b021535ded40dab054d7ef125ed3451ac9f94b33d', E'\\xdbb6e757eda36829c6e51a7e6c94c54d', E'\\x3802a4872f94ae8fdbd754896f3c9b84'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-ba25-77d7-88ee-d32d00000017', 'evergreen', 'V000000063', '{"vehicle_age": "8"}', '1', '2026-11-29 12:30:07.215+00', E'\\x013574bf088825c9dead1af2fa1b3fd50d8f38e2a766bcb9a6c395dab3f6297888e4aa61144d62fe', E'\\xd89e85c514f1863e9ed12183d8f94aba', E'\\x55712c54ff4718905a726c832bd3a4fc'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-ba25-77d7-88ee-d32d00000018', 'evergreen', 'V000000064', '{"vehicle_age": "5"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01d48410e6eeabb8e3bcff69283e97fbca8f05e327b5ad4f9c3e388bc39dd26ac83a27afae7ba038', E'\\x5e194c97223890e5a29271404136d3ec', E'\\x7895112c24305d43ef4c86be8559b921'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-ba25-77d7-88ee-d32d00000019', 'evergreen', 'V000000066', '{"vehicle_age": "11"}', '1', '2026-11-29 12:30:07.215+00', E'\\x0132bf64e1610e721cc48d078311484167b42fa9427ec3ddebe6c4b9c6b8fab859cb3d8dd726ff55', E'\\x9df9f5e73f421e9ec8cb42f3d81522f8', E'\\x8ffae19d469b034fd184feae3c8d095b'),
('01a22748-ba1d-7eb6-be74-192200000018', '01a22748-ba25-77d7-88ee-d32d0000001a', 'evergreen', 'V000000069', '{"vehicle_age": "9"}', '1', '2026-11-29 12:30:07.215+00', E'\\x01ad51841a2c95c9da9758f64b567c75c1ccf1b85e31615612ab85cdc9428b219f51a9414d302660', E'\\xc47fb7547d858faa1f187c44b8fc56b4', E'\\x6a1ef58acbdd35313c99e9c567e6b9e0'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-bcbe-7fdc-b6ea-a35800000001', 'evergreen', 'V-2', '{"vehicle_age": "3"}', '1', '2026-11-29 12:30:08.03+00', NULL, NULL, NULL);

SELECT setval('migration_id_seq', 8);

