-- Database of rewards as Evergreen 0.1.0 leaves it: a small installation of made-up people.

CREATE TABLE "migration" (
  "id" serial PRIMARY KEY,
  "name" varchar(255) NOT NULL,
  "executed_at" timestamptz(6) NOT NULL DEFAULT current_timestamp(6)
);

-- 0001-no-claim-rewards
create table term_fact (
    customer_id uuid not null,
    term_id uuid not null,
    version bigint not null,
    policy_id uuid not null,
    policy_label text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    stated_claims integer not null check (stated_claims >= 0),
    primary key (customer_id, term_id)
  );
create table claim_fact (
    customer_id uuid not null,
    claim_id uuid not null,
    version bigint not null,
    policy_id uuid not null,
    term_id uuid,
    occurred_on date not null,
    fault_percent smallint check (fault_percent between 0 and 100),
    currency text not null,
    payments jsonb not null,
    primary key (customer_id, claim_id)
  );
create table fact_gate ();
create table rule_set (
    rule_set_id text not null,
    version integer not null,
    effective_from date not null,
    definition jsonb not null,
    primary key (rule_set_id, version)
  );
create table no_claim_run (
    run_id uuid primary key,
    rule_set_id text not null,
    rule_set_version integer not null,
    as_of date not null,
    dry boolean not null,
    foreign key (rule_set_id, rule_set_version) references rule_set
  );
create table no_claim_decision (
    customer_id uuid not null,
    term_id uuid not null,
    rule_id text not null,
    run_id uuid not null,
    batch_id uuid,
    outcome text not null,
    points bigint not null,
    clean_years integer not null,
    active_on date,
    expires_on date,
    rule_set_id text not null,
    rule_set_version integer not null,
    as_of date not null,
    decided_at timestamptz not null,
    term_version bigint not null,
    evidence jsonb,
    changed_at timestamptz,
    primary key (customer_id, term_id, rule_id),
    check ((outcome = 'GRANTED') = (points > 0) and (outcome = 'GRANTED') = (batch_id is not null))
  );
create index no_claim_decision_changed on no_claim_decision (run_id) where changed_at is not null;
create table no_claim_batch (
    batch_id uuid primary key,
    run_id uuid not null,
    grants integer not null,
    posted integer not null default 0,
    refused_keys text[] not null default '{}',
    posted_at timestamptz
  );
create index no_claim_batch_run on no_claim_batch (run_id);
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

-- 0002-row-level-security
alter table term_fact enable row level security;
alter table term_fact force row level security;
create policy scope on term_fact using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) else false end);
alter table claim_fact enable row level security;
alter table claim_fact force row level security;
create policy scope on claim_fact using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) else false end);
alter table no_claim_decision enable row level security;
alter table no_claim_decision force row level security;
create policy scope on no_claim_decision using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) else false end);

-- 0003-claim-free-years
create table policy_standing (
    customer_id uuid not null,
    policy_id uuid not null,
    version bigint not null default 1,
    claim_free_years integer not null,
    term_ends_on date,
    fault_open boolean not null,
    counted_on date[] not null,
    open_counted boolean not null default false,
    primary key (customer_id, policy_id)
  );
alter table policy_standing enable row level security;
alter table policy_standing force row level security;
create policy scope on policy_standing using (
    case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)
      when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) else false end);

-- 0004-customer-offices
create table customer_office (
    customer_id uuid primary key,
    org_path text collate "C" not null,
    version bigint not null
  );
alter table customer_office enable row level security;
alter table customer_office force row level security;
create policy scope on customer_office using (
    case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then org_path || '/' like any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[]) else false end);
drop policy scope on term_fact;
create policy scope on term_fact using (
    case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer_office o where o.customer_id = term_fact.customer_id) else false end);
drop policy scope on claim_fact;
create policy scope on claim_fact using (
    case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer_office o where o.customer_id = claim_fact.customer_id) else false end);
drop policy scope on no_claim_decision;
create policy scope on no_claim_decision using (
    case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from customer_office o where o.customer_id = no_claim_decision.customer_id) else false end);
alter table no_claim_batch add column refused_because text[] not null default '{}';

-- Rows

TRUNCATE "claim_fact", "customer_office", "dead_letter", "dead_message", "inbox", "migration", "no_claim_batch", "no_claim_decision", "no_claim_run", "outbox", "policy_standing", "relay_position", "rule_set", "run", "run_chunk", "run_schedule", "term_fact";

INSERT INTO "claim_fact" (customer_id, claim_id, version, policy_id, term_id, occurred_on, fault_percent, currency, payments) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4e06-748a-b4f5-4c6e00000001', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', '01a227b3-4bf0-7ed7-ac54-a44400000003', '2026-03-14', '0', 'CNY', '[["TPL", "86000"]]'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4e06-748a-b4f5-4c6e00000002', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000a', '2024-06-25', NULL, 'CNY', '[["Theft", "1189533"]]'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4e06-748a-b4f5-4c6e00000003', '1', '01a227b3-4be9-78bb-b343-fd9a0000000c', '01a227b3-4bf0-7ed7-ac54-a44400000020', '2026-07-05', '100', 'CNY', '[["TPL", "0"]]'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4e06-748a-b4f5-4c6e00000004', '1', '01a227b3-4be9-78bb-b343-fd9a00000010', '01a227b3-4bf0-7ed7-ac54-a4440000002a', '2026-02-21', NULL, 'CNY', '[["Windscreen", "151422"]]'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4e06-748a-b4f5-4c6e00000005', '1', '01a227b3-4be9-78bb-b343-fd9a00000010', '01a227b3-4bf0-7ed7-ac54-a4440000002a', '2026-03-24', NULL, 'CNY', '[["Disaster", "368231"]]'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4e06-748a-b4f5-4c6e00000006', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bf0-7ed7-ac54-a4440000003e', '2023-10-15', '50', 'CNY', '[["TPL", "107222"]]'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4e06-748a-b4f5-4c6e00000007', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', '01a227b3-4bf0-7ed7-ac54-a4440000003f', '2024-09-01', '70', 'CNY', '[["TPL", "728700"]]');

INSERT INTO "customer_office" (customer_id, org_path, version) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '/32/3201', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000002', '/33/3301', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '/33/3301', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '/33/3302', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '/32/3202', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '/33/3301', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000009', '/32/3202', '1'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '/32/3201', '1'),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', '/33/3301', '1'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '/32/3202', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '/33/3302', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '/32/3201', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '/32/3202', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000015', '/32/3202', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '/32/3205', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '/33/3302', '1'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '/32/3202', '1'),
('01a227b3-4f11-70fb-88e1-1d8200000001', '/32/3201', '1'),
('01a227b3-5fe0-7d06-9d21-905100000001', '/32/3201', '1'),
('01a227b3-5fe0-7d06-9d21-905100000002', '/32/3201', '1');

INSERT INTO "inbox" (consumer, message_id, processed_at) OVERRIDING SYSTEM VALUE VALUES
('claim-facts', '01a227b3-4e16-76f0-ba4d-3cafafb402d0', '2026-11-29 14:26:32.100911+00'),
('customer-offices', '01a227b3-4c14-7633-b8cf-973dfe5d8a28', '2026-11-29 14:26:31.662881+00'),
('customer-offices', '01a227b3-4f32-7497-bd45-5e259ed31ffb', '2026-11-29 14:26:32.391731+00'),
('customer-offices', '01a227b3-601b-79bd-8b7f-2c8a5f232beb', '2026-11-29 14:26:36.735358+00'),
('posted-batches', '01a227b3-50a7-783b-92dd-1b994459de29', '2026-11-29 14:26:32.759465+00'),
('term-facts', '01a227b3-4c1f-7df2-926d-320e2201095c', '2026-11-29 14:26:31.661199+00'),
('term-facts', '01a227b3-4f34-7378-a322-fcfa99e52d3f', '2026-11-29 14:26:32.39394+00'),
('term-facts', '01a227b3-601c-71b1-8da1-d60e883f8c4d', '2026-11-29 14:26:36.727928+00');

INSERT INTO "migration" (id, name, executed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '0001-no-claim-rewards', '2026-11-29 14:26:13.276446+00'),
('2', '0002-row-level-security', '2026-11-29 14:26:13.276446+00'),
('3', '0003-claim-free-years', '2026-11-29 14:26:13.276446+00'),
('4', '0004-customer-offices', '2026-11-29 14:26:13.276446+00');

INSERT INTO "no_claim_batch" (batch_id, run_id, grants, posted, refused_keys, posted_at, refused_because) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-5054-7d5a-9dcc-54807b80a9e3', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '44', '44', '{}', '2026-11-29 14:26:32.762+00', '{}');

INSERT INTO "no_claim_decision" (customer_id, term_id, rule_id, run_id, batch_id, outcome, points, clean_years, active_on, expires_on, rule_set_id, rule_set_version, as_of, decided_at, term_version, evidence, changed_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000001', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2024-10-19', '2026-10-19', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000002', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2025-10-19', '2027-10-19', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000003', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', NULL, 'CLAIMS_COUNTED', '0', '0', NULL, NULL, 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', '{"claims": [{"claimId": "01a227b3-4e06-748a-b4f5-4c6e00000001", "version": "1", "currency": "CNY", "paidMinor": "86000", "guarantees": ["TPL"], "occurredOn": "2026-03-14", "notCountedBecause": null}], "statedClaims": 0}', NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4bf0-7ed7-ac54-a44400000006', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2025-02-06', '2027-02-06', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4bf0-7ed7-ac54-a44400000007', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2026-02-06', '2028-02-06', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a44400000008', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2023-04-07', '2025-04-07', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a44400000009', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2024-04-06', '2026-04-06', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000a', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', NULL, 'CLAIMS_COUNTED', '0', '0', NULL, NULL, 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', '{"claims": [{"claimId": "01a227b3-4e06-748a-b4f5-4c6e00000002", "version": "1", "currency": "CNY", "paidMinor": "1189533", "guarantees": ["Theft"], "occurredOn": "2024-06-25", "notCountedBecause": null}], "statedClaims": 0}', NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000b', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-04-07', '2028-04-07', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4bf0-7ed7-ac54-a4440000000c', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-05-17', '2028-05-17', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a4440000000e', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2023-07-05', '2025-07-05', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a4440000000f', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2024-07-05', '2026-07-05', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000010', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '2500', '3', '2025-07-05', '2027-07-05', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000011', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '4000', '4', '2026-07-05', '2028-07-05', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4bf0-7ed7-ac54-a44400000013', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2025-12-19', '2027-12-19', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000015', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2024-06-07', '2026-06-07', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000016', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2025-06-07', '2027-06-07', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000017', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '2500', '3', '2026-06-07', '2028-06-07', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a44400000019', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2022-06-09', '2024-06-09', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001a', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2023-06-09', '2025-06-09', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001b', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '2500', '3', '2024-06-09', '2026-06-09', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001c', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '4000', '4', '2025-06-09', '2027-06-09', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001d', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '4000', '5', '2026-06-09', '2028-06-09', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4bf0-7ed7-ac54-a4440000001f', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-04-21', '2028-04-21', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000022', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2022-11-28', '2024-11-28', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000023', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2023-11-28', '2025-11-28', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000024', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '2500', '3', '2024-11-28', '2026-11-28', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000025', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '4000', '4', '2025-11-28', '2027-11-28', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000026', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2025-11-04', '2027-11-04', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000027', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2026-11-04', '2028-11-04', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4bf0-7ed7-ac54-a44400000029', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-01-13', '2028-01-13', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002b', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2022-12-13', '2024-12-13', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002c', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2023-12-13', '2025-12-13', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002d', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '2500', '3', '2024-12-13', '2026-12-13', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002e', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '4000', '4', '2025-12-13', '2027-12-13', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4bf0-7ed7-ac54-a44400000030', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-01-13', '2028-01-13', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000032', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2023-06-20', '2025-06-20', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000033', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2024-06-20', '2026-06-20', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000034', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '2500', '3', '2025-06-20', '2027-06-20', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000035', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '4000', '4', '2026-06-20', '2028-06-20', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bf0-7ed7-ac54-a44400000037', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-04-02', '2028-04-02', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bf0-7ed7-ac54-a4440000003c', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-06-20', '2028-06-20', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a4440000003e', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', NULL, 'CLAIMS_COUNTED', '0', '0', NULL, NULL, 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', '{"claims": [{"claimId": "01a227b3-4e06-748a-b4f5-4c6e00000006", "version": "1", "currency": "CNY", "paidMinor": "107222", "guarantees": ["TPL"], "occurredOn": "2023-10-15", "notCountedBecause": null}], "statedClaims": 0}', NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a4440000003f', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', NULL, 'CLAIMS_COUNTED', '0', '0', NULL, NULL, 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', '{"claims": [{"claimId": "01a227b3-4e06-748a-b4f5-4c6e00000007", "version": "1", "currency": "CNY", "paidMinor": "728700", "guarantees": ["TPL"], "occurredOn": "2024-09-01", "notCountedBecause": null}], "statedClaims": 0}', NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a44400000040', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-08-14', '2028-08-14', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000042', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2025-08-28', '2027-08-28', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000043', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1500', '2', '2026-08-28', '2028-08-28', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-4f27-7a92-8473-591600000001', 'N1', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '01a227b3-5054-7d5a-9dcc-54807b80a9e3', 'GRANTED', '1000', '1', '2026-03-02', '2028-03-02', 'any-paid-accident', '1', '2026-09-16', '2026-11-29 14:26:32.665+00', '1', NULL, NULL);

INSERT INTO "no_claim_run" (run_id, rule_set_id, rule_set_version, as_of, dry) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4fcf-7e60-baf3-506dee1ead8c', 'any-paid-accident', '1', '2026-09-16', 'false');

INSERT INTO "outbox" (id, subject, payload, correlation_id, traceparent, created_at, published_at, stream_seq) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4fd8-7947-9a91-6eb6c2cf3f51', 'rewards.audit-recorded.v1', E'\\x0ae2020a2430316132323762332d346664382d376363352d613736372d3239303533353662346462351218323032362d31312d32395431343a32363a33322e3533365a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a146e6f2d636c61696d2d72756e2e73746172746564320c6e6f2d636c61696d2d72756e3a2430316132323762332d346663662d376536302d626166332d35303664656531656164386342012f5a547b2272756c655365744964223a22616e792d706169642d6163636964656e74222c2272756c6553657456657273696f6e223a312c2261734f66223a22323032362d30392d3136222c22647279223a66616c73657d6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2466643035613763312d393737642d343539642d623037312d626363353631643634386237', 'fd05a7c1-977d-459d-b071-bcc561d648b7', '00-09c3cfdff2044058936b21b7636866cc-b029093d51ccdf52-00', '2026-11-29 14:26:32.536+00', '2026-11-29 14:26:32.544243+00', '1'),
('01a227b3-506f-7444-861f-eb6697169e11', 'rewards.no-claim-decided.v1', E'\\x0a2430316132323762332d353035342d376435612d396463632d353438303762383061396533122430316132323762332d346663662d376536302d626166332d3530366465653165616438631aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030312f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030303122024e3128e807320a323032342d30382d32303a0a323032342d31302d3139420a323032362d31302d31391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030322f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030303222024e3128dc0b320a323032352d30382d32303a0a323032352d31302d3139420a323032372d31302d31391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303312306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030362f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030303622024e3128e807320a323032342d31322d30383a0a323032352d30322d3036420a323032372d30322d30361aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303312306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030372f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030303722024e3128dc0b320a323032352d31322d30383a0a323032362d30322d3036420a323032382d30322d30361aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303412306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030382f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030303822024e3128e807320a323032332d30322d30363a0a323032332d30342d3037420a323032352d30342d30371aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303412306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030392f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030303922024e3128dc0b320a323032342d30322d30363a0a323032342d30342d3036420a323032362d30342d30361aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303412306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030622f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030306222024e3128e807320a323032362d30322d30363a0a323032362d30342d3037420a323032382d30342d30371aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303512306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030632f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030306322024e3128e807320a323032362d30332d31383a0a323032362d30352d3137420a323032382d30352d31371aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303612306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030652f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030306522024e3128e807320a323032332d30352d30363a0a323032332d30372d3035420a323032352d30372d30351aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303612306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303030662f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030306622024e3128dc0b320a323032342d30352d30363a0a323032342d30372d3035420a323032362d30372d30351aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303612306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031302f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030313022024e3128c413320a323032352d30352d30363a0a323032352d30372d3035420a323032372d30372d30351aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303612306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031312f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030313122024e3128a01f320a323032362d30352d30363a0a323032362d30372d3035420a323032382d30372d30351aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303712306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031332f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030313322024e3128e807320a323032352d31302d32303a0a323032352d31322d3139420a323032372d31322d31391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303812306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031352f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030313522024e3128e807320a323032342d30342d30383a0a323032342d30362d3037420a323032362d30362d30371aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303812306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031362f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030313622024e3128dc0b320a323032352d30342d30383a0a323032352d30362d3037420a323032372d30362d30371aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030303812306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031372f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030313722024e3128c413320a323032362d30342d30383a0a323032362d30362d3037420a323032382d30362d30371aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031392f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030313922024e3128e807320a323032322d30342d31303a0a323032322d30362d3039420a323032342d30362d30391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031612f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030316122024e3128dc0b320a323032332d30342d31303a0a323032332d30362d3039420a323032352d30362d30391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031622f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030316222024e3128c413320a323032342d30342d31303a0a323032342d30362d3039420a323032362d30362d30391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031632f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030316322024e3128a01f320a323032352d30342d31303a0a323032352d30362d3039420a323032372d30362d30391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031642f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030316422024e3128a01f320a323032362d30342d31303a0a323032362d30362d3039420a323032382d30362d30391aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306312306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303031662f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030316622024e3128e807320a323032362d30322d32303a0a323032362d30342d3231420a323032382d30342d32311aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306512306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032322f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030323222024e3128e807320a323032322d30392d32393a0a323032322d31312d3238420a323032342d31312d32381aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306512306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032332f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030323322024e3128dc0b320a323032332d30392d32393a0a323032332d31312d3238420a323032352d31312d32381aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306512306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032342f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030323422024e3128c413320a323032342d30392d32393a0a323032342d31312d3238420a323032362d31312d32381aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306512306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032352f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030323522024e3128a01f320a323032352d30392d32393a0a323032352d31312d3238420a323032372d31312d32381aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306612306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032362f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030323622024e3128e807320a323032352d30392d30353a0a323032352d31312d3034420a323032372d31312d30341aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030306612306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032372f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030323722024e3128dc0b320a323032362d30392d30353a0a323032362d31312d3034420a323032382d31312d30341aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313012306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032392f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030323922024e3128e807320a323032352d31312d31343a0a323032362d30312d3133420a323032382d30312d31331aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032622f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030326222024e3128e807320a323032322d31302d31343a0a323032322d31322d3133420a323032342d31322d31331aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032632f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030326322024e3128dc0b320a323032332d31302d31343a0a323032332d31322d3133420a323032352d31322d31331aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032642f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030326422024e3128c413320a323032342d31302d31343a0a323032342d31322d3133420a323032362d31322d31331aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313112306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303032652f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030326522024e3128a01f320a323032352d31302d31343a0a323032352d31322d3133420a323032372d31322d31331aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313212306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303033302f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030333022024e3128e807320a323032352d31312d31343a0a323032362d30312d3133420a323032382d30312d31331aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313312306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303033322f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030333222024e3128e807320a323032332d30342d32313a0a323032332d30362d3230420a323032352d30362d32301aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313312306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303033332f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030333322024e3128dc0b320a323032342d30342d32313a0a323032342d30362d3230420a323032362d30362d32301aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313312306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303033342f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030333422024e3128c413320a323032352d30342d32313a0a323032352d30362d3230420a323032372d30362d32301aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313312306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303033352f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030333522024e3128a01f320a323032362d30342d32313a0a323032362d30362d3230420a323032382d30362d32301aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313412306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303033372f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030333722024e3128e807320a323032362d30322d30313a0a323032362d30342d3032420a323032382d30342d30321aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313612306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303033632f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030336322024e3128e807320a323032362d30342d32313a0a323032362d30362d3230420a323032382d30362d32301aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313712306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303034302f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030343022024e3128e807320a323032362d30362d31353a0a323032362d30382d3134420a323032382d30382d31341aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313812306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303034322f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030343222024e3128e807320a323032352d30362d32393a0a323032352d30382d3238420a323032372d30382d32381aa9010a2430316132323762332d346262612d376135622d626333392d34346666303030303030313812306e6f2d636c61696d2f30316132323762332d346266302d376564372d616335342d6134343430303030303034332f4e311a2430316132323762332d346266302d376564372d616335342d61343434303030303030343322024e3128dc0b320a323032362d30362d32393a0a323032362d30382d3238420a323032382d30382d32381aa9010a2430316132323762332d346631312d373066622d383865312d31643832303030303030303112306e6f2d636c61696d2f30316132323762332d346632372d376139322d383437332d3539313630303030303030312f4e311a2430316132323762332d346632372d376139322d383437332d35393136303030303030303122024e3128e807320a323032362d30312d30313a0a323032362d30332d3032420a323032382d30332d3032', '0110e978-61ed-417e-97a9-ef52903b06fd', '00-b3cf90a793f84052a927304edcbf4806-a5c2d265b99f1d62-00', '2026-11-29 14:26:32.687+00', '2026-11-29 14:26:32.715725+00', '2'),
('01a227b3-5086-7525-8318-2f9dcf6988d4', 'rewards.claim-free-years-decided.v1', E'\\x0a660a2430316132323762332d346262612d376135622d626333392d343466663030303030303031122430316132323762332d346265392d373862622d623334332d66643961303030303030303118012a0a323032362d30382d31393a0a323032362d30332d31340a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303033122430316132323762332d346265392d373862622d623334332d666439613030303030303033180120022a0a323032352d31322d30370a680a2430316132323762332d346262612d376135622d626333392d343466663030303030303034122430316132323762332d346265392d373862622d623334332d666439613030303030303034180120012a0a323032362d30322d30353a0a323032342d30362d32350a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303035122430316132323762332d346265392d373862622d623334332d666439613030303030303035180120012a0a323032362d30332d31370a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303036122430316132323762332d346265392d373862622d623334332d666439613030303030303036180120042a0a323032362d30352d30350a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303037122430316132323762332d346265392d373862622d623334332d666439613030303030303037180120012a0a323032352d31302d31390a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303038122430316132323762332d346265392d373862622d623334332d666439613030303030303038180120032a0a323032362d30342d30370a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303061122430316132323762332d346265392d373862622d623334332d666439613030303030303061180120052a0a323032362d30342d30390a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303063122430316132323762332d346265392d373862622d623334332d666439613030303030303063180120012a0a323032362d30322d31390a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303065122430316132323762332d346265392d373862622d623334332d666439613030303030303065180120042a0a323032352d30392d32380a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303066122430316132323762332d346265392d373862622d623334332d666439613030303030303066180120022a0a323032362d30392d30340a5e0a2430316132323762332d346262612d376135622d626333392d343466663030303030303130122430316132323762332d346265392d373862622d623334332d666439613030303030303130180220012a0a323032352d31312d313340010a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303131122430316132323762332d346265392d373862622d623334332d666439613030303030303131180120042a0a323032352d31302d31330a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303132122430316132323762332d346265392d373862622d623334332d666439613030303030303132180120012a0a323032352d31312d31330a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303133122430316132323762332d346265392d373862622d623334332d666439613030303030303133180120042a0a323032362d30342d32300a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303134122430316132323762332d346265392d373862622d623334332d666439613030303030303134180120012a0a323032362d30312d33310a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303136122430316132323762332d346265392d373862622d623334332d666439613030303030303138180120012a0a323032362d30342d32300a740a2430316132323762332d346262612d376135622d626333392d343466663030303030303137122430316132323762332d346265392d373862622d623334332d666439613030303030303139180120012a0a323032362d30362d31343a0a323032342d30392d30313a0a323032332d31302d31350a5c0a2430316132323762332d346262612d376135622d626333392d343466663030303030303138122430316132323762332d346265392d373862622d623334332d666439613030303030303161180120022a0a323032362d30362d32380a5c0a2430316132323762332d346631312d373066622d383865312d316438323030303030303031122430316132323762332d346632302d373639642d383536372d356534613030303030303031180120012a0a323032352d31322d3331', '6768eaee-6629-4537-9b75-28b882febb29', '00-1fdb929ed519465f8c4bc55c90e15a0f-935cc0affec74d3e-00', '2026-11-29 14:26:32.71+00', '2026-11-29 14:26:32.715725+00', '3');

INSERT INTO "policy_standing" (customer_id, policy_id, version, claim_free_years, term_ends_on, fault_open, counted_on, open_counted) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4be9-78bb-b343-fd9a00000001', '1', '0', '2026-08-19', 'false', '{2026-03-14}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4be9-78bb-b343-fd9a00000003', '1', '2', '2025-12-07', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4be9-78bb-b343-fd9a00000004', '1', '1', '2026-02-05', 'false', '{2024-06-25}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4be9-78bb-b343-fd9a00000005', '1', '1', '2026-03-17', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4be9-78bb-b343-fd9a00000006', '1', '4', '2026-05-05', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4be9-78bb-b343-fd9a00000007', '1', '1', '2025-10-19', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4be9-78bb-b343-fd9a00000008', '1', '3', '2026-04-07', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4be9-78bb-b343-fd9a0000000a', '1', '5', '2026-04-09', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4be9-78bb-b343-fd9a0000000c', '1', '1', '2026-02-19', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4be9-78bb-b343-fd9a0000000e', '1', '4', '2025-09-28', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4be9-78bb-b343-fd9a0000000f', '1', '2', '2026-09-04', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4be9-78bb-b343-fd9a00000010', '2', '1', '2025-11-13', 'false', '{}', 'true'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4be9-78bb-b343-fd9a00000011', '1', '4', '2025-10-13', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4be9-78bb-b343-fd9a00000012', '1', '1', '2025-11-13', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4be9-78bb-b343-fd9a00000013', '1', '4', '2026-04-20', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4be9-78bb-b343-fd9a00000014', '1', '1', '2026-01-31', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4be9-78bb-b343-fd9a00000018', '1', '1', '2026-04-20', 'false', '{}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4be9-78bb-b343-fd9a00000019', '1', '1', '2026-06-14', 'false', '{2024-09-01,2023-10-15}', 'false'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4be9-78bb-b343-fd9a0000001a', '1', '2', '2026-06-28', 'false', '{}', 'false'),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-4f20-769d-8567-5e4a00000001', '1', '1', '2025-12-31', 'false', '{}', 'false');

INSERT INTO "relay_position" (stream, stream_created_at, changed_at) OVERRIDING SYSTEM VALUE VALUES
('EVERGREEN_EVENTS_REWARDS', '2026-11-29T14:26:04.066292513Z', '2026-11-29 14:26:25.649266+00');

INSERT INTO "rule_set" (rule_set_id, version, effective_from, definition) OVERRIDING SYSTEM VALUE VALUES
('any-paid-accident', '1', '1990-01-01', '{"name": {"en": "Any paid accident counts", "zh": "任何已赔付事故均计次"}, "noClaim": {"ladder": [{"points": 1000, "cleanYears": 1}, {"points": 1500, "cleanYears": 2}, {"points": 2500, "cleanYears": 3}, {"points": 4000, "cleanYears": 4}], "ruleId": "N1", "gapDaysMax": 0, "countedClaim": {"minFaultPercent": 0, "exemptGuarantees": [], "unknownFaultCounts": true}, "expiryMonths": 24, "claimWindowDays": 60, "fullTermDaysMin": 365}, "version": 1, "ruleSetId": "any-paid-accident", "effectiveFrom": "1990-01-01"}'),
('own-fault', '1', '1990-01-01', '{"name": {"en": "Own-fault claims count", "zh": "本方责任赔案计次"}, "noClaim": {"ladder": [{"points": 1000, "cleanYears": 1}, {"points": 1500, "cleanYears": 2}, {"points": 2500, "cleanYears": 3}, {"points": 4000, "cleanYears": 4}], "ruleId": "N1", "gapDaysMax": 0, "countedClaim": {"minFaultPercent": 50, "exemptGuarantees": ["Windscreen", "Disaster", "Roadside", "Courtesy"], "unknownFaultCounts": true}, "expiryMonths": 24, "claimWindowDays": 60, "fullTermDaysMin": 365}, "version": 1, "ruleSetId": "own-fault", "effectiveFrom": "1990-01-01"}'),
('windscreen-exempt', '1', '1990-01-01', '{"name": {"en": "Windscreen claims do not count", "zh": "玻璃险赔付不计次"}, "noClaim": {"ladder": [{"points": 1000, "cleanYears": 1}, {"points": 1500, "cleanYears": 2}, {"points": 2500, "cleanYears": 3}, {"points": 4000, "cleanYears": 4}], "ruleId": "N1", "gapDaysMax": 0, "countedClaim": {"minFaultPercent": 50, "exemptGuarantees": ["Windscreen"], "unknownFaultCounts": true}, "expiryMonths": 24, "claimWindowDays": 60, "fullTermDaysMin": 365}, "version": 1, "ruleSetId": "windscreen-exempt", "effectiveFrom": "1990-01-01"}');

INSERT INTO "run" (id, kind, key, params, state, started_by, failure, result, chunks_total, attempts, next_attempt_at, created_at, started_at, finished_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4fcf-7e60-baf3-506dee1ead8c', 'no-claim', '28360741-5878-49f9-aafb-f8246eadc1f2', '{"dry": false, "asOf": "2026-09-16", "ruleSetId": "any-paid-accident"}', 'succeeded', 'E001', NULL, '{"years": [{"year": 2022, "terms": 3, "grantedTerms": 3, "pointsActive": "0", "pointsExpired": "3000", "pointsPending": "0", "claimFreeTerms": 3}, {"year": 2023, "terms": 6, "grantedTerms": 6, "pointsActive": "0", "pointsExpired": "7500", "pointsPending": "0", "claimFreeTerms": 6}, {"year": 2024, "terms": 10, "grantedTerms": 9, "pointsActive": "7000", "pointsExpired": "8000", "pointsPending": "0", "claimFreeTerms": 9}, {"year": 2025, "terms": 16, "grantedTerms": 14, "pointsActive": "27500", "pointsExpired": "0", "pointsPending": "0", "claimFreeTerms": 14}, {"year": 2026, "terms": 13, "grantedTerms": 12, "pointsActive": "22000", "pointsExpired": "0", "pointsPending": "1500", "claimFreeTerms": 12}], "samples": [], "refusals": [{"terms": 21, "reason": "TERM_OPEN"}, {"terms": 4, "reason": "CLAIMS_COUNTED"}], "alreadyDecided": 0}', '1', '0', '2026-11-29 14:26:32.525555+00', '2026-11-29 14:26:32.527+00', '2026-11-29 14:26:32.606+00', '2026-11-29 14:26:32.718+00');

INSERT INTO "run_chunk" (run_id, n, from_key, to_key, state, attempts, next_attempt_at, fence, lease_until, progress, progress_at, result, done_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4fcf-7e60-baf3-506dee1ead8c', '0', '01a227b3-4bba-7a5b-bc39-44ff00000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'done', '0', '2026-11-29 14:26:32.593439+00', '0', NULL, NULL, NULL, '{"years": [{"year": 2022, "terms": 3, "grantedTerms": 3, "pointsActive": "0", "pointsExpired": "3000", "pointsPending": "0", "claimFreeTerms": 3}, {"year": 2023, "terms": 6, "grantedTerms": 6, "pointsActive": "0", "pointsExpired": "7500", "pointsPending": "0", "claimFreeTerms": 6}, {"year": 2024, "terms": 10, "grantedTerms": 9, "pointsActive": "7000", "pointsExpired": "8000", "pointsPending": "0", "claimFreeTerms": 9}, {"year": 2025, "terms": 16, "grantedTerms": 14, "pointsActive": "27500", "pointsExpired": "0", "pointsPending": "0", "claimFreeTerms": 14}, {"year": 2026, "terms": 13, "grantedTerms": 12, "pointsActive": "22000", "pointsExpired": "0", "pointsPending": "1500", "claimFreeTerms": 12}], "samples": [], "refusals": [{"terms": 21, "reason": "TERM_OPEN"}, {"terms": 4, "reason": "CLAIMS_COUNTED"}], "alreadyDecided": 0}', '2026-11-29 14:26:32.712+00');

INSERT INTO "run_schedule" (name, cron, zone, next_due_at, last_due_at, last_run_id) OVERRIDING SYSTEM VALUE VALUES
('daily-no-claim', '30 3 * * *', 'Asia/Shanghai', '2026-11-29 19:30:00+00', NULL, NULL);

INSERT INTO "term_fact" (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000001', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', 'P000000000', '2023-08-20', '2024-08-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000002', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', 'P000000000', '2024-08-20', '2025-08-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000003', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', 'P000000000', '2025-08-20', '2026-08-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4bf0-7ed7-ac54-a44400000004', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', 'P000000000', '2026-08-20', '2027-08-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000002', '01a227b3-4bf0-7ed7-ac54-a44400000005', '1', '01a227b3-4be9-78bb-b343-fd9a00000002', 'P000000003', '2026-05-28', '2027-05-27', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4bf0-7ed7-ac54-a44400000006', '1', '01a227b3-4be9-78bb-b343-fd9a00000003', 'P000000006', '2023-12-08', '2024-12-07', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4bf0-7ed7-ac54-a44400000007', '1', '01a227b3-4be9-78bb-b343-fd9a00000003', 'P000000006', '2024-12-08', '2025-12-07', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a44400000008', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', 'P000000009', '2022-02-06', '2023-02-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a44400000009', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', 'P000000009', '2023-02-06', '2024-02-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000a', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', 'P000000009', '2024-02-06', '2025-02-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4bf0-7ed7-ac54-a4440000000b', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', 'P000000009', '2025-02-06', '2026-02-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4bf0-7ed7-ac54-a4440000000c', '1', '01a227b3-4be9-78bb-b343-fd9a00000005', 'P000000012', '2025-03-18', '2026-03-17', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4bf0-7ed7-ac54-a4440000000d', '1', '01a227b3-4be9-78bb-b343-fd9a00000005', 'P000000012', '2026-03-18', '2027-03-17', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a4440000000e', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', 'P000000015', '2022-05-06', '2023-05-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a4440000000f', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', 'P000000015', '2023-05-06', '2024-05-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000010', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', 'P000000015', '2024-05-06', '2025-05-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000011', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', 'P000000015', '2025-05-06', '2026-05-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4bf0-7ed7-ac54-a44400000012', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', 'P000000015', '2026-05-06', '2027-05-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4bf0-7ed7-ac54-a44400000013', '1', '01a227b3-4be9-78bb-b343-fd9a00000007', 'P000000018', '2024-10-20', '2025-10-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4bf0-7ed7-ac54-a44400000014', '1', '01a227b3-4be9-78bb-b343-fd9a00000007', 'P000000018', '2025-10-20', '2026-10-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000015', '1', '01a227b3-4be9-78bb-b343-fd9a00000008', 'P000000021', '2023-04-08', '2024-04-07', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000016', '1', '01a227b3-4be9-78bb-b343-fd9a00000008', 'P000000021', '2024-04-08', '2025-04-07', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4bf0-7ed7-ac54-a44400000017', '1', '01a227b3-4be9-78bb-b343-fd9a00000008', 'P000000021', '2025-04-08', '2026-04-07', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000009', '01a227b3-4bf0-7ed7-ac54-a44400000018', '1', '01a227b3-4be9-78bb-b343-fd9a00000009', 'P000000024', '2026-03-06', '2027-03-05', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a44400000019', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', 'P000000027', '2021-04-10', '2022-04-09', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001a', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', 'P000000027', '2022-04-10', '2023-04-09', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001b', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', 'P000000027', '2023-04-10', '2024-04-09', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001c', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', 'P000000027', '2024-04-10', '2025-04-09', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4bf0-7ed7-ac54-a4440000001d', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', 'P000000027', '2025-04-10', '2026-04-09', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', '01a227b3-4bf0-7ed7-ac54-a4440000001e', '1', '01a227b3-4be9-78bb-b343-fd9a0000000b', 'P000000030', '2026-01-24', '2027-01-23', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4bf0-7ed7-ac54-a4440000001f', '1', '01a227b3-4be9-78bb-b343-fd9a0000000c', 'P000000033', '2025-02-20', '2026-02-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4bf0-7ed7-ac54-a44400000020', '1', '01a227b3-4be9-78bb-b343-fd9a0000000c', 'P000000033', '2026-02-20', '2027-02-19', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', '01a227b3-4bf0-7ed7-ac54-a44400000021', '1', '01a227b3-4be9-78bb-b343-fd9a0000000d', 'P000000036', '2026-08-16', '2027-08-15', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000022', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', 'P000000039', '2021-09-29', '2022-09-28', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000023', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', 'P000000039', '2022-09-29', '2023-09-28', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000024', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', 'P000000039', '2023-09-29', '2024-09-28', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4bf0-7ed7-ac54-a44400000025', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', 'P000000039', '2024-09-29', '2025-09-28', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000026', '1', '01a227b3-4be9-78bb-b343-fd9a0000000f', 'P000000042', '2024-09-05', '2025-09-04', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000027', '1', '01a227b3-4be9-78bb-b343-fd9a0000000f', 'P000000042', '2025-09-05', '2026-09-04', '0'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4bf0-7ed7-ac54-a44400000028', '1', '01a227b3-4be9-78bb-b343-fd9a0000000f', 'P000000042', '2026-09-05', '2027-09-04', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4bf0-7ed7-ac54-a44400000029', '1', '01a227b3-4be9-78bb-b343-fd9a00000010', 'P000000045', '2024-11-14', '2025-11-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4bf0-7ed7-ac54-a4440000002a', '1', '01a227b3-4be9-78bb-b343-fd9a00000010', 'P000000045', '2025-11-14', '2026-11-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002b', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', 'P000000048', '2021-10-14', '2022-10-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002c', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', 'P000000048', '2022-10-14', '2023-10-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002d', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', 'P000000048', '2023-10-14', '2024-10-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002e', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', 'P000000048', '2024-10-14', '2025-10-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4bf0-7ed7-ac54-a4440000002f', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', 'P000000048', '2025-10-14', '2026-10-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4bf0-7ed7-ac54-a44400000030', '1', '01a227b3-4be9-78bb-b343-fd9a00000012', 'P000000051', '2024-11-14', '2025-11-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4bf0-7ed7-ac54-a44400000031', '1', '01a227b3-4be9-78bb-b343-fd9a00000012', 'P000000051', '2025-11-14', '2026-11-13', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000032', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', 'P000000054', '2022-04-21', '2023-04-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000033', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', 'P000000054', '2023-04-21', '2024-04-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000034', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', 'P000000054', '2024-04-21', '2025-04-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000035', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', 'P000000054', '2025-04-21', '2026-04-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4bf0-7ed7-ac54-a44400000036', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', 'P000000054', '2026-04-21', '2027-04-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bf0-7ed7-ac54-a44400000037', '1', '01a227b3-4be9-78bb-b343-fd9a00000014', 'P000000057', '2025-02-01', '2026-01-31', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bf0-7ed7-ac54-a44400000038', '1', '01a227b3-4be9-78bb-b343-fd9a00000014', 'P000000057', '2026-02-01', '2027-01-31', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4bf0-7ed7-ac54-a44400000039', '1', '01a227b3-4be9-78bb-b343-fd9a00000015', 'P000000058', '2026-01-21', '2027-01-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000015', '01a227b3-4bf0-7ed7-ac54-a4440000003a', '1', '01a227b3-4be9-78bb-b343-fd9a00000016', 'P000000060', '2026-07-04', '2027-07-03', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bf0-7ed7-ac54-a4440000003b', '1', '01a227b3-4be9-78bb-b343-fd9a00000017', 'P000000063', '2026-08-18', '2027-08-17', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bf0-7ed7-ac54-a4440000003c', '1', '01a227b3-4be9-78bb-b343-fd9a00000018', 'P000000064', '2025-04-21', '2026-04-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4bf0-7ed7-ac54-a4440000003d', '1', '01a227b3-4be9-78bb-b343-fd9a00000018', 'P000000064', '2026-04-21', '2027-04-20', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a4440000003e', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', 'P000000066', '2023-06-15', '2024-06-14', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a4440000003f', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', 'P000000066', '2024-06-15', '2025-06-14', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a44400000040', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', 'P000000066', '2025-06-15', '2026-06-14', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4bf0-7ed7-ac54-a44400000041', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', 'P000000066', '2026-06-15', '2027-06-14', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000042', '1', '01a227b3-4be9-78bb-b343-fd9a0000001a', 'P000000069', '2024-06-29', '2025-06-28', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000043', '1', '01a227b3-4be9-78bb-b343-fd9a0000001a', 'P000000069', '2025-06-29', '2026-06-28', '0'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4bf0-7ed7-ac54-a44400000044', '1', '01a227b3-4be9-78bb-b343-fd9a0000001a', 'P000000069', '2026-06-29', '2027-06-28', '0'),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-4f27-7a92-8473-591600000001', '1', '01a227b3-4f20-769d-8567-5e4a00000001', 'P-2', '2025-01-01', '2025-12-31', '0'),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-6011-7bfe-85a5-ee1400000002', '1', '01a227b3-6009-72b7-b503-1e1c00000001', 'P-3', '2026-01-01', '2026-12-31', '0'),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-6011-7bfe-85a5-ee1400000001', '1', '01a227b3-6009-72b7-b503-1e1c00000002', 'P-4', '2026-01-01', '2026-12-31', '0');

SELECT setval('migration_id_seq', 4);

