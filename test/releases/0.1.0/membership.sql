-- Database of membership as Evergreen 0.1.0 leaves it: a small installation of made-up people.

CREATE TABLE "migration" (
  "id" serial PRIMARY KEY,
  "name" varchar(255) NOT NULL,
  "executed_at" timestamptz(6) NOT NULL DEFAULT current_timestamp(6)
);

-- 0001-members-and-ledger
create sequence member_serial;
create table member (
    member_id uuid primary key,
    customer_id uuid not null constraint member_customer unique,
    member_number text not null constraint member_number unique check (member_number ~ '^[0-9]{12}$'),
    enrolled_on date not null,
    version bigint not null default 1
  );
create table ledger_entry (
    member_id uuid not null,
    entry_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    points bigint not null check (points > 0),
    source_kind text not null,
    source_id text not null,
    rule_id text not null,
    effective_on date not null,
    active_on date not null,
    expires_on date check (expires_on > active_on),
    recorded_at timestamptz not null,
    primary key (member_id, entry_id),
    constraint ledger_entry_key unique (member_id, key)
  );
create function refuse_ledger_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The ledger is append-only: % is refused, correct it by a new entry', lower(tg_op)
        using errcode = 'restrict_violation';
    end
  $$;
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_ledger_change();
create table lot (
    member_id uuid not null,
    lot_id uuid not null,
    points bigint not null,
    remaining bigint not null check (remaining between 0 and points),
    effective_on date not null,
    active_on date not null,
    expires_on date,
    primary key (member_id, lot_id)
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
create table customer_office (
    customer_id uuid primary key,
    org_path text collate "C" not null,
    version bigint not null
  );
alter table customer_office enable row level security;
alter table customer_office force row level security;
create policy scope on customer_office using ((select current_setting('evergreen.scope', true)) = 'service');
alter table member add column org_path text collate "C" not null default '/';
alter table member enable row level security;
alter table member force row level security;
create policy scope on member using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then org_path || '/' like any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[]) else false end);
alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy scope on ledger_entry using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = ledger_entry.member_id) else false end);
alter table lot enable row level security;
alter table lot force row level security;
create policy scope on lot using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = lot.member_id) else false end);

-- 0003-lots-and-holds
alter table member
    add column state text not null default 'ACTIVE'
      check (state in ('ACTIVE', 'PAUSED', 'BLOCKED', 'CLOSED', 'MERGED')),
    add column merged_into uuid,
    add column owes boolean not null default false,
    add constraint member_merged check ((state = 'MERGED') = (merged_into is not null));
alter table member set (fillfactor = 80);
alter table ledger_entry
    drop constraint ledger_entry_points_check,
    alter column active_on drop not null,
    add column kind text not null default 'AWARD' check (kind in ('AWARD', 'ACTIVATE', 'CANCEL', 'HOLD', 'CAPTURE', 'RELEASE', 'SPEND', 'REFUND', 'REVERSE', 'RESTORE', 'EXPIRE', 'ADJUST', 'TRANSFER_OUT', 'TRANSFER_IN', 'MERGE_OUT', 'MERGE_IN', 'FORFEIT', 'SETTLE', 'EXTEND')),
    add column status_points bigint not null default 0,
    add column awaits text,
    add column awaited_until date,
    add column expiry_policy_id text,
    add column related_entry_id uuid,
    add column counterpart_member_id uuid,
    add column reason text,
    add column actor text,
    add column request_hash bytea,
    add constraint ledger_entry_award check (kind <> 'AWARD' or (points >= 0 and status_points >= 0
      and points + status_points > 0 and (active_on is null) = (awaits is not null)));
alter table ledger_entry alter column kind drop default;
create index ledger_entry_related on ledger_entry (member_id, related_entry_id)
    where related_entry_id is not null;
create table ledger_line (
    member_id uuid not null,
    entry_id uuid not null,
    line_no smallint not null,
    lot_id uuid not null,
    from_account text not null check (from_account in ('AVAILABLE', 'HELD', 'ISSUED', 'REDEEMED', 'EXPIRED', 'REVERSED', 'ADJUSTED', 'TRANSFER', 'SETTLEMENT')),
    to_account text not null check (to_account in ('AVAILABLE', 'HELD', 'ISSUED', 'REDEEMED', 'EXPIRED', 'REVERSED', 'ADJUSTED', 'TRANSFER', 'SETTLEMENT')),
    points bigint not null check (points >= 0),
    status_points bigint not null default 0,
    active_on date,
    expires_on date,
    primary key (member_id, entry_id, line_no)
  );
create trigger ledger_line_append_only before update or delete or truncate on ledger_line
    for each statement execute function refuse_ledger_change();
insert into ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points)
    select member_id, entry_id, 0, entry_id, 'ISSUED', 'AVAILABLE', points from ledger_entry;
alter table lot rename column remaining to available;
alter table lot
    drop constraint lot_check,
    alter column active_on drop not null,
    add column held bigint not null default 0 check (held >= 0),
    add column spent bigint not null default 0 check (spent >= 0),
    add column expired bigint not null default 0 check (expired >= 0),
    add column reversed bigint not null default 0 check (reversed >= 0),
    add column moved bigint not null default 0,
    add column status_points bigint not null default 0 check (status_points >= 0),
    add column awaits text,
    add column awaited_until date,
    add column expiry_policy_id text,
    add column origin_member_id uuid,
    add column origin_entry_id uuid,
    add constraint lot_adds_up check (points = available + held + spent + expired + reversed + moved),
    add constraint lot_owes check (available >= 0 or reversed > 0 or moved > 0),
    add constraint lot_awaits check (active_on is not null or awaits is not null);
alter table lot set (fillfactor = 85);
create index lot_expiring on lot (expires_on, member_id) where available > 0 and expires_on is not null;
create index lot_awaiting on lot (awaited_until, member_id) where active_on is null and available > 0;
create index lot_moved_here on lot (origin_member_id, origin_entry_id) where origin_entry_id is not null;
create table hold (
    member_id uuid not null,
    hold_id uuid not null,
    points bigint not null check (points > 0),
    captured bigint not null default 0 check (captured >= 0),
    released bigint not null default 0 check (released >= 0),
    source_kind text not null,
    source_id text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (member_id, hold_id),
    check (captured + released <= points)
  );
create index hold_open on hold (expires_at) where captured + released < points;
create table hold_lot (
    member_id uuid not null,
    hold_id uuid not null,
    lot_id uuid not null,
    points bigint not null check (points >= 0),
    primary key (member_id, hold_id, lot_id)
  );
create table adjustment (
    member_id uuid not null,
    adjustment_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    points bigint not null,
    status_points bigint not null,
    reason_id text not null,
    note text not null,
    state text not null check (state in ('REQUESTED', 'POSTED', 'REJECTED')),
    needs_second boolean not null,
    requested_by text not null,
    requested_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_note text,
    entry_id uuid,
    primary key (member_id, adjustment_id),
    constraint adjustment_key unique (member_id, key),
    check ((state = 'REQUESTED') = (decided_at is null)),
    check (not needs_second or state <> 'POSTED' or decided_by <> requested_by)
  );
create index adjustment_waiting on adjustment (requested_at) where state = 'REQUESTED';
alter table ledger_line enable row level security;
alter table ledger_line force row level security;
create policy scope on ledger_line using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = ledger_line.member_id) else false end);
alter table hold enable row level security;
alter table hold force row level security;
create policy scope on hold using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = hold.member_id) else false end);
alter table hold_lot enable row level security;
alter table hold_lot force row level security;
create policy scope on hold_lot using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = hold_lot.member_id) else false end);
alter table adjustment enable row level security;
alter table adjustment force row level security;
create policy scope on adjustment using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = adjustment.member_id) else false end);

-- 0004-programme
create table programme (
    version integer primary key check (version > 0),
    effective_from date not null,
    definition jsonb not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DROPPED')),
    author text,
    revision integer not null default 1,
    changed_at timestamptz not null default now(),
    submitted_at timestamptz,
    approved_by text,
    approved_at timestamptz,
    check (approved_by is null or approved_by <> author)
  );
create function refuse_approved_programme_change() returns trigger language plpgsql as $$
    begin
      raise exception 'A programme that was approved is never changed: make a new version'
        using errcode = 'restrict_violation';
    end
  $$;
create trigger programme_approved before update or delete on programme
    for each row when (old.state = 'APPROVED') execute function refuse_approved_programme_change();

-- 0005-tiers
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
alter table programme
    add column key text constraint programme_key unique,
    add column editors text[] not null default '{}',
    add column returned_because text,
    add constraint programme_approved_by_another check (approved_by <> all (editors));
create table cover_term (
    member_id uuid not null,
    term_id uuid not null,
    version bigint not null,
    policy_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    primary key (member_id, term_id)
  );
create table claim_free_policy (
    member_id uuid not null,
    policy_id uuid not null,
    version bigint not null,
    claim_free_years integer not null,
    term_ends_on date,
    fault_open boolean not null,
    counted_on date[] not null,
    open_counted boolean not null,
    primary key (member_id, policy_id)
  );
create table member_fact (
    member_id uuid not null,
    key text not null,
    version bigint not null,
    holds boolean not null,
    primary key (member_id, key)
  );
create table member_tier (
    member_id uuid primary key,
    version integer not null,
    tier_id text not null,
    since date not null,
    reviewed_on date not null,
    grace_until date,
    lost_tier_id text,
    lost_since date,
    locked_until date,
    lock_reason text,
    warned_for date
  );
create table tier_change (
    member_id uuid not null,
    n integer not null,
    key text,
    kind text not null,
    reason text,
    from_tier_id text,
    to_tier_id text not null,
    until date,
    programme_version integer not null,
    facts jsonb,
    note text,
    actor text,
    effective_on date not null,
    recorded_at timestamptz not null,
    primary key (member_id, n),
    constraint tier_change_key unique (member_id, key)
  );
create table benefit_use (
    member_id uuid not null,
    use_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    benefit_id text not null,
    amount integer not null,
    used_on date not null,
    undoes uuid,
    tier_id text not null,
    programme_version integer not null,
    note text not null,
    actor text not null,
    recorded_at timestamptz not null,
    primary key (member_id, use_id),
    constraint benefit_use_key unique (member_id, key),
    constraint benefit_use_undone_once unique (member_id, undoes),
    check ((undoes is null) = (amount > 0))
  );
alter table cover_term enable row level security;
alter table cover_term force row level security;
create policy scope on cover_term using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = cover_term.member_id) else false end);
alter table claim_free_policy enable row level security;
alter table claim_free_policy force row level security;
create policy scope on claim_free_policy using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = claim_free_policy.member_id) else false end);
alter table member_fact enable row level security;
alter table member_fact force row level security;
create policy scope on member_fact using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = member_fact.member_id) else false end);
alter table member_tier enable row level security;
alter table member_tier force row level security;
create policy scope on member_tier using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = member_tier.member_id) else false end);
alter table tier_change enable row level security;
alter table tier_change force row level security;
create policy scope on tier_change using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = tier_change.member_id) else false end);
alter table benefit_use enable row level security;
alter table benefit_use force row level security;
create policy scope on benefit_use using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = benefit_use.member_id) else false end);

-- 0006-points-in-time
alter table lot add column slide_months integer check (slide_months > 0);
create index lot_sliding on lot (member_id) where slide_months is not null;
drop index lot_awaiting;
create index lot_awaiting on lot (awaited_until, member_id)
    where active_on is null and (available > 0 or status_points > 0);
create table points_notice (
    member_id uuid not null,
    kind text not null check (kind in ('points-expiring', 'points-active', 'points-expired')),
    on_date date not null,
    days_ahead smallint not null,
    primary key (member_id, on_date, kind, days_ahead)
  );
alter table points_notice enable row level security;
alter table points_notice force row level security;
create policy scope on points_notice using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = points_notice.member_id) else false end);

-- 0007-finance-snapshots
create table finance_snapshot (
    as_of date primary key,
    pending bigint not null,
    active bigint not null,
    held bigint not null,
    owed bigint not null,
    full_cost_minor bigint not null,
    liability_minor bigint not null,
    currency text not null,
    balanced boolean not null,
    report jsonb not null,
    closed_at timestamptz not null
  );

-- 0008-members
create index member_merged_into on member (merged_into) where merged_into is not null;
create table member_act (
    member_id uuid not null,
    act_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    act text not null check (act in ('ENROL', 'PAUSE', 'RESUME', 'BLOCK', 'UNBLOCK', 'CLOSE', 'REOPEN', 'MERGE',
      'UNMERGE', 'JOIN_HOUSEHOLD', 'LEAVE_HOUSEHOLD')),
    from_state text check (from_state in ('ACTIVE', 'PAUSED', 'BLOCKED', 'CLOSED', 'MERGED')),
    to_state text not null check (to_state in ('ACTIVE', 'PAUSED', 'BLOCKED', 'CLOSED', 'MERGED')),
    counterpart_member_id uuid,
    entry_id uuid,
    points bigint not null,
    household_id uuid,
    consented_on date,
    may_draw boolean,
    reason text not null,
    actor text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    primary key (member_id, act_id),
    constraint member_act_key unique (member_id, key)
  );
create index member_act_counterpart on member_act (counterpart_member_id)
    where counterpart_member_id is not null;
create table household_member (
    member_id uuid not null,
    household_id uuid not null,
    joined_on date not null,
    consented_on date not null check (consented_on <= joined_on),
    may_draw boolean not null,
    left_on date,
    act_id uuid not null,
    primary key (member_id, act_id)
  );
create unique index household_member_one on household_member (member_id) where left_on is null;
create index household_member_household on household_member (household_id) where left_on is null;
alter table member_act enable row level security;
alter table member_act force row level security;
create policy scope on member_act using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = member_act.member_id) else false end);
alter table household_member enable row level security;
alter table household_member force row level security;
create policy scope on household_member using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = household_member.member_id) else false end);

-- 0009-adjustments
alter table adjustment
    add column expires_on date,
    add constraint adjustment_corrects check (points <> 0 or status_points <> 0);
create index adjustment_by_age on adjustment (adjustment_id);

-- 0010-statement
create index ledger_entry_statement on ledger_entry (member_id, effective_on, entry_id);

-- Rows

TRUNCATE "adjustment", "benefit_use", "claim_free_policy", "cover_term", "customer_office", "dead_letter", "dead_message", "finance_snapshot", "hold", "hold_lot", "household_member", "inbox", "ledger_entry", "ledger_line", "lot", "member", "member_act", "member_fact", "member_tier", "migration", "outbox", "points_notice", "programme", "relay_position", "run", "run_chunk", "run_schedule", "tier_change";

INSERT INTO "adjustment" (member_id, adjustment_id, key, points, status_points, reason_id, note, state, needs_second, requested_by, requested_at, decided_by, decided_at, decision_note, entry_id, expires_on) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c875-7013-a3a1-d7292974e5b2', 'df67a412-5914-42f9-88ff-b276c4b281f9', '400', '0', 'goodwill', 'late tow', 'POSTED', 'false', 'E005', '2026-11-29 12:30:11.06+00', 'E005', '2026-11-29 12:30:11.06+00', NULL, '01a22748-c881-7f4c-a447-f5854c5815cc', NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c89c-77cd-bebc-7d768c504a15', '83a0600a-63a3-49d1-85dd-8a7e583e15bd', '900', '0', 'goodwill', 'late tow', 'POSTED', 'true', 'E005', '2026-11-29 12:30:11.099+00', 'E011', '2026-11-29 12:30:11.136+00', 'seen', '01a22748-c8bc-7799-bfdc-2a3bcd03cdf2', NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c8d2-735a-8fcf-7a1c3222ded3', 'd918d900-e3b0-42d9-b7b7-ec1375c5e872', '900', '0', 'goodwill', 'late tow', 'REJECTED', 'true', 'E005', '2026-11-29 12:30:11.151+00', 'E011', '2026-11-29 12:30:11.165+00', 'seen', NULL, NULL);

INSERT INTO "benefit_use" (member_id, use_id, key, benefit_id, amount, used_on, undoes, tier_id, programme_version, note, actor, recorded_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c472-73a5-87c7-6cad36376278', '0d4bb563-14f1-4050-b9f0-0be5685a8056', 'tow', '1', '2026-09-16', NULL, 'new-leaf', '1', 'A1', 'E005', '2026-11-29 12:30:10.034+00'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c490-73ed-887f-68cd82781e63', '6dec770c-ced6-4704-974e-11c2d2c4286b', 'tow', '-1', '2026-09-16', '01a22748-c472-73a5-87c7-6cad36376278', 'new-leaf', '1', 'drove home', 'E005', '2026-11-29 12:30:10.065+00');

INSERT INTO "claim_free_policy" (member_id, policy_id, version, claim_free_years, term_ends_on, fault_open, counted_on, open_counted) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-ba61-74f0-9d7d-1ac400000001', '1', '0', '2026-08-19', 'false', '{2026-03-14}', 'false'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-ba61-74f0-9d7d-1ac40000000a', '1', '5', '2026-04-09', 'false', '{}', 'false'),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-ba61-74f0-9d7d-1ac40000000f', '1', '2', '2026-09-04', 'false', '{}', 'false'),
('01a22748-babe-73a1-b695-7125db82855f', '01a22748-ba61-74f0-9d7d-1ac400000007', '1', '1', '2025-10-19', 'false', '{}', 'false'),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '01a22748-ba61-74f0-9d7d-1ac400000005', '1', '1', '2026-03-17', 'false', '{}', 'false'),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-ba61-74f0-9d7d-1ac400000014', '1', '1', '2026-01-31', 'false', '{}', 'false'),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-ba61-74f0-9d7d-1ac400000004', '1', '1', '2026-02-05', 'false', '{2024-06-25}', 'false'),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-ba61-74f0-9d7d-1ac400000003', '1', '2', '2025-12-07', 'false', '{}', 'false'),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-ba61-74f0-9d7d-1ac400000011', '1', '4', '2025-10-13', 'false', '{}', 'false'),
('01a22748-babe-78cb-a501-3046596e9fc5', '01a22748-ba61-74f0-9d7d-1ac400000010', '2', '1', '2025-11-13', 'false', '{}', 'true'),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-ba61-74f0-9d7d-1ac40000000e', '1', '4', '2025-09-28', 'false', '{}', 'false'),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-ba61-74f0-9d7d-1ac40000001a', '1', '2', '2026-06-28', 'false', '{}', 'false'),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-ba61-74f0-9d7d-1ac400000019', '1', '1', '2026-06-14', 'false', '{2024-09-01,2023-10-15}', 'false'),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-ba61-74f0-9d7d-1ac400000008', '1', '3', '2026-04-07', 'false', '{}', 'false'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-ba61-74f0-9d7d-1ac400000013', '1', '4', '2026-04-20', 'false', '{}', 'false'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-ba61-74f0-9d7d-1ac400000006', '1', '4', '2026-05-05', 'false', '{}', 'false'),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-ba61-74f0-9d7d-1ac400000018', '1', '1', '2026-04-20', 'false', '{}', 'false'),
('01a22748-babe-7e9f-83d6-095650a922bf', '01a22748-ba61-74f0-9d7d-1ac400000012', '1', '1', '2025-11-13', 'false', '{}', 'false'),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-ba61-74f0-9d7d-1ac40000000c', '1', '1', '2026-02-19', 'false', '{}', 'false'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-bcd4-7439-a612-136b00000001', '1', '1', '2025-12-31', 'false', '{}', 'false');

INSERT INTO "cover_term" (member_id, term_id, version, policy_id, starts_on, ends_on) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-ba72-7966-a0f8-502900000001', '1', '01a22748-ba61-74f0-9d7d-1ac400000001', '2023-08-20', '2024-08-19'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-ba72-7966-a0f8-502900000002', '1', '01a22748-ba61-74f0-9d7d-1ac400000001', '2024-08-20', '2025-08-19'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-ba72-7966-a0f8-502900000003', '1', '01a22748-ba61-74f0-9d7d-1ac400000001', '2025-08-20', '2026-08-19'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-ba72-7966-a0f8-502900000004', '1', '01a22748-ba61-74f0-9d7d-1ac400000001', '2026-08-20', '2027-08-19'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-ba72-7966-a0f8-502900000019', '1', '01a22748-ba61-74f0-9d7d-1ac40000000a', '2021-04-10', '2022-04-09'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-ba72-7966-a0f8-50290000001a', '1', '01a22748-ba61-74f0-9d7d-1ac40000000a', '2022-04-10', '2023-04-09'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-ba72-7966-a0f8-50290000001b', '1', '01a22748-ba61-74f0-9d7d-1ac40000000a', '2023-04-10', '2024-04-09'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-ba72-7966-a0f8-50290000001c', '1', '01a22748-ba61-74f0-9d7d-1ac40000000a', '2024-04-10', '2025-04-09'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-ba72-7966-a0f8-50290000001d', '1', '01a22748-ba61-74f0-9d7d-1ac40000000a', '2025-04-10', '2026-04-09'),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-ba72-7966-a0f8-502900000026', '1', '01a22748-ba61-74f0-9d7d-1ac40000000f', '2024-09-05', '2025-09-04'),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-ba72-7966-a0f8-502900000027', '1', '01a22748-ba61-74f0-9d7d-1ac40000000f', '2025-09-05', '2026-09-04'),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-ba72-7966-a0f8-502900000028', '1', '01a22748-ba61-74f0-9d7d-1ac40000000f', '2026-09-05', '2027-09-04'),
('01a22748-babe-71a4-82b1-d170c8ced6fb', '01a22748-ba72-7966-a0f8-502900000018', '1', '01a22748-ba61-74f0-9d7d-1ac400000009', '2026-03-06', '2027-03-05'),
('01a22748-babe-730e-aa2a-3b77c70e2060', '01a22748-ba72-7966-a0f8-50290000001e', '1', '01a22748-ba61-74f0-9d7d-1ac40000000b', '2026-01-24', '2027-01-23'),
('01a22748-babe-73a1-b695-7125db82855f', '01a22748-ba72-7966-a0f8-502900000013', '1', '01a22748-ba61-74f0-9d7d-1ac400000007', '2024-10-20', '2025-10-19'),
('01a22748-babe-73a1-b695-7125db82855f', '01a22748-ba72-7966-a0f8-502900000014', '1', '01a22748-ba61-74f0-9d7d-1ac400000007', '2025-10-20', '2026-10-19'),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '01a22748-ba72-7966-a0f8-50290000000c', '1', '01a22748-ba61-74f0-9d7d-1ac400000005', '2025-03-18', '2026-03-17'),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '01a22748-ba72-7966-a0f8-50290000000d', '1', '01a22748-ba61-74f0-9d7d-1ac400000005', '2026-03-18', '2027-03-17'),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-ba72-7966-a0f8-502900000037', '1', '01a22748-ba61-74f0-9d7d-1ac400000014', '2025-02-01', '2026-01-31'),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-ba72-7966-a0f8-502900000038', '1', '01a22748-ba61-74f0-9d7d-1ac400000014', '2026-02-01', '2027-01-31'),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-ba72-7966-a0f8-502900000039', '1', '01a22748-ba61-74f0-9d7d-1ac400000015', '2026-01-21', '2027-01-20'),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-ba72-7966-a0f8-502900000008', '1', '01a22748-ba61-74f0-9d7d-1ac400000004', '2022-02-06', '2023-02-05'),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-ba72-7966-a0f8-502900000009', '1', '01a22748-ba61-74f0-9d7d-1ac400000004', '2023-02-06', '2024-02-05'),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-ba72-7966-a0f8-50290000000a', '1', '01a22748-ba61-74f0-9d7d-1ac400000004', '2024-02-06', '2025-02-05'),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-ba72-7966-a0f8-50290000000b', '1', '01a22748-ba61-74f0-9d7d-1ac400000004', '2025-02-06', '2026-02-05'),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-ba72-7966-a0f8-502900000006', '1', '01a22748-ba61-74f0-9d7d-1ac400000003', '2023-12-08', '2024-12-07'),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-ba72-7966-a0f8-502900000007', '1', '01a22748-ba61-74f0-9d7d-1ac400000003', '2024-12-08', '2025-12-07'),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-ba72-7966-a0f8-50290000002b', '1', '01a22748-ba61-74f0-9d7d-1ac400000011', '2021-10-14', '2022-10-13'),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-ba72-7966-a0f8-50290000002c', '1', '01a22748-ba61-74f0-9d7d-1ac400000011', '2022-10-14', '2023-10-13'),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-ba72-7966-a0f8-50290000002d', '1', '01a22748-ba61-74f0-9d7d-1ac400000011', '2023-10-14', '2024-10-13'),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-ba72-7966-a0f8-50290000002e', '1', '01a22748-ba61-74f0-9d7d-1ac400000011', '2024-10-14', '2025-10-13'),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-ba72-7966-a0f8-50290000002f', '1', '01a22748-ba61-74f0-9d7d-1ac400000011', '2025-10-14', '2026-10-13'),
('01a22748-babe-78cb-a501-3046596e9fc5', '01a22748-ba72-7966-a0f8-502900000029', '1', '01a22748-ba61-74f0-9d7d-1ac400000010', '2024-11-14', '2025-11-13'),
('01a22748-babe-78cb-a501-3046596e9fc5', '01a22748-ba72-7966-a0f8-50290000002a', '1', '01a22748-ba61-74f0-9d7d-1ac400000010', '2025-11-14', '2026-11-13'),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-ba72-7966-a0f8-502900000022', '1', '01a22748-ba61-74f0-9d7d-1ac40000000e', '2021-09-29', '2022-09-28'),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-ba72-7966-a0f8-502900000023', '1', '01a22748-ba61-74f0-9d7d-1ac40000000e', '2022-09-29', '2023-09-28'),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-ba72-7966-a0f8-502900000024', '1', '01a22748-ba61-74f0-9d7d-1ac40000000e', '2023-09-29', '2024-09-28'),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-ba72-7966-a0f8-502900000025', '1', '01a22748-ba61-74f0-9d7d-1ac40000000e', '2024-09-29', '2025-09-28'),
('01a22748-babe-7972-b842-bef00a015b80', '01a22748-ba72-7966-a0f8-50290000003a', '1', '01a22748-ba61-74f0-9d7d-1ac400000016', '2026-07-04', '2027-07-03'),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-ba72-7966-a0f8-502900000042', '1', '01a22748-ba61-74f0-9d7d-1ac40000001a', '2024-06-29', '2025-06-28'),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-ba72-7966-a0f8-502900000043', '1', '01a22748-ba61-74f0-9d7d-1ac40000001a', '2025-06-29', '2026-06-28'),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-ba72-7966-a0f8-502900000044', '1', '01a22748-ba61-74f0-9d7d-1ac40000001a', '2026-06-29', '2027-06-28'),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-ba72-7966-a0f8-50290000003e', '1', '01a22748-ba61-74f0-9d7d-1ac400000019', '2023-06-15', '2024-06-14'),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-ba72-7966-a0f8-50290000003f', '1', '01a22748-ba61-74f0-9d7d-1ac400000019', '2024-06-15', '2025-06-14'),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-ba72-7966-a0f8-502900000040', '1', '01a22748-ba61-74f0-9d7d-1ac400000019', '2025-06-15', '2026-06-14'),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-ba72-7966-a0f8-502900000041', '1', '01a22748-ba61-74f0-9d7d-1ac400000019', '2026-06-15', '2027-06-14'),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-ba72-7966-a0f8-502900000015', '1', '01a22748-ba61-74f0-9d7d-1ac400000008', '2023-04-08', '2024-04-07'),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-ba72-7966-a0f8-502900000016', '1', '01a22748-ba61-74f0-9d7d-1ac400000008', '2024-04-08', '2025-04-07'),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-ba72-7966-a0f8-502900000017', '1', '01a22748-ba61-74f0-9d7d-1ac400000008', '2025-04-08', '2026-04-07'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-ba72-7966-a0f8-502900000032', '1', '01a22748-ba61-74f0-9d7d-1ac400000013', '2022-04-21', '2023-04-20'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-ba72-7966-a0f8-502900000033', '1', '01a22748-ba61-74f0-9d7d-1ac400000013', '2023-04-21', '2024-04-20'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-ba72-7966-a0f8-502900000034', '1', '01a22748-ba61-74f0-9d7d-1ac400000013', '2024-04-21', '2025-04-20'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-ba72-7966-a0f8-502900000035', '1', '01a22748-ba61-74f0-9d7d-1ac400000013', '2025-04-21', '2026-04-20'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-ba72-7966-a0f8-502900000036', '1', '01a22748-ba61-74f0-9d7d-1ac400000013', '2026-04-21', '2027-04-20'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-ba72-7966-a0f8-50290000000e', '1', '01a22748-ba61-74f0-9d7d-1ac400000006', '2022-05-06', '2023-05-05'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-ba72-7966-a0f8-50290000000f', '1', '01a22748-ba61-74f0-9d7d-1ac400000006', '2023-05-06', '2024-05-05'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-ba72-7966-a0f8-502900000010', '1', '01a22748-ba61-74f0-9d7d-1ac400000006', '2024-05-06', '2025-05-05'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-ba72-7966-a0f8-502900000011', '1', '01a22748-ba61-74f0-9d7d-1ac400000006', '2025-05-06', '2026-05-05'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-ba72-7966-a0f8-502900000012', '1', '01a22748-ba61-74f0-9d7d-1ac400000006', '2026-05-06', '2027-05-05'),
('01a22748-babe-7e16-9ee8-884f9f5faffc', '01a22748-ba72-7966-a0f8-502900000005', '1', '01a22748-ba61-74f0-9d7d-1ac400000002', '2026-05-28', '2027-05-27'),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-ba72-7966-a0f8-50290000003b', '1', '01a22748-ba61-74f0-9d7d-1ac400000017', '2026-08-18', '2027-08-17'),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-ba72-7966-a0f8-50290000003c', '1', '01a22748-ba61-74f0-9d7d-1ac400000018', '2025-04-21', '2026-04-20'),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-ba72-7966-a0f8-50290000003d', '1', '01a22748-ba61-74f0-9d7d-1ac400000018', '2026-04-21', '2027-04-20'),
('01a22748-babe-7e9f-83d6-095650a922bf', '01a22748-ba72-7966-a0f8-502900000030', '1', '01a22748-ba61-74f0-9d7d-1ac400000012', '2024-11-14', '2025-11-13'),
('01a22748-babe-7e9f-83d6-095650a922bf', '01a22748-ba72-7966-a0f8-502900000031', '1', '01a22748-ba61-74f0-9d7d-1ac400000012', '2025-11-14', '2026-11-13'),
('01a22748-babe-7f06-ba67-40a24bd33de7', '01a22748-ba72-7966-a0f8-502900000021', '1', '01a22748-ba61-74f0-9d7d-1ac40000000d', '2026-08-16', '2027-08-15'),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-ba72-7966-a0f8-50290000001f', '1', '01a22748-ba61-74f0-9d7d-1ac40000000c', '2025-02-20', '2026-02-19'),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-ba72-7966-a0f8-502900000020', '1', '01a22748-ba61-74f0-9d7d-1ac40000000c', '2026-02-20', '2027-02-19'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-bce3-7781-90a1-685500000001', '1', '01a22748-bcd4-7439-a612-136b00000001', '2025-01-01', '2025-12-31');

INSERT INTO "customer_office" (customer_id, org_path, version) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', '/32/3201', '1'),
('01a22748-ba1d-7eb6-be74-192200000002', '/33/3301', '1'),
('01a22748-ba1d-7eb6-be74-192200000003', '/33/3301', '1'),
('01a22748-ba1d-7eb6-be74-192200000004', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-192200000005', '/33/3302', '1'),
('01a22748-ba1d-7eb6-be74-192200000006', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-192200000007', '/32/3202', '1'),
('01a22748-ba1d-7eb6-be74-192200000008', '/33/3301', '1'),
('01a22748-ba1d-7eb6-be74-192200000009', '/32/3202', '1'),
('01a22748-ba1d-7eb6-be74-19220000000a', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-19220000000b', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-19220000000c', '/32/3201', '1'),
('01a22748-ba1d-7eb6-be74-19220000000d', '/33/3301', '1'),
('01a22748-ba1d-7eb6-be74-19220000000e', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-19220000000f', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-192200000010', '/32/3202', '1'),
('01a22748-ba1d-7eb6-be74-192200000011', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-192200000012', '/33/3302', '1'),
('01a22748-ba1d-7eb6-be74-192200000013', '/32/3201', '1'),
('01a22748-ba1d-7eb6-be74-192200000014', '/32/3202', '1'),
('01a22748-ba1d-7eb6-be74-192200000015', '/32/3202', '1'),
('01a22748-ba1d-7eb6-be74-192200000016', '/32/3205', '1'),
('01a22748-ba1d-7eb6-be74-192200000017', '/33/3302', '1'),
('01a22748-ba1d-7eb6-be74-192200000018', '/32/3202', '1'),
('01a22748-bcb9-772f-b830-f97300000001', '/32/3201', '1'),
('74b46b7f-6cc6-421a-8536-1603a0847a4e', '/32/3201', '1');

INSERT INTO "finance_snapshot" (as_of, pending, active, held, owed, full_cost_minor, liability_minor, currency, balanced, report, closed_at) OVERRIDING SYSTEM VALUE VALUES
('2026-09-15', '1500', '56500', '0', '0', '174000', '173953', 'CNY', 'true', '{"asOf": "2026-09-15", "byAge": [{"standing": {"pending": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}, "toMonths": 3}, {"standing": {"active": "18000", "outstanding": "18000", "fullCostMinor": "54000", "liabilityMinor": "54000"}, "toMonths": 6, "fromMonths": 3}, {"standing": {"active": "13500", "outstanding": "13500", "fullCostMinor": "40500", "liabilityMinor": "40500"}, "toMonths": 12, "fromMonths": 6}, {"standing": {"active": "21500", "outstanding": "21500", "fullCostMinor": "64500", "liabilityMinor": "64499"}, "toMonths": 24, "fromMonths": 12}, {"standing": {"active": "3500", "outstanding": "3500", "fullCostMinor": "10500", "liabilityMinor": "10454"}, "toMonths": 36, "fromMonths": 24}, {"standing": {}, "fromMonths": 36}], "flows": [{"month": "2022-04-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2022-09-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2022-10-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-02-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-04-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-05-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-09-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-10-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-02-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-04-01", "issued": "5000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-05-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-06-01", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2024-08-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-09-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-10-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-11-01", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2024-12-01", "issued": "1000", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2025-04-01", "issued": "8000", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2025-05-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-06-01", "issued": "1000", "ruleId": "N1", "expired": "2500", "sourceKind": "no-claim"}, {"month": "2025-07-01", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2025-08-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-09-01", "issued": "5000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-10-01", "issued": "5000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-11-01", "issued": "2000", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2025-12-01", "issued": "1500", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2026-01-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-02-01", "issued": "3000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-03-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-04-01", "issued": "11500", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2026-05-01", "issued": "4000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-06-01", "issued": "2500", "ruleId": "N1", "expired": "5000", "sourceKind": "no-claim"}, {"month": "2026-07-01", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2026-09-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}], "total": {"active": "56500", "pending": "1500", "outstanding": "58000", "fullCostMinor": "174000", "liabilityMinor": "173953"}, "byTier": [{"names": {"en": "New Leaf", "zh": "新叶"}, "tierId": "new-leaf", "standing": {"active": "56500", "pending": "1500", "outstanding": "58000", "fullCostMinor": "174000", "liabilityMinor": "173953"}}], "breakage": {"ages": [{"lots": "28", "exposed": "55500", "ultimateMillionths": 1000000, "credibilityMillionths": 160866}, {"age": 1, "lots": "29", "exposed": "56500", "ultimateMillionths": 1000000, "credibilityMillionths": 163714}, {"age": 2, "lots": "29", "exposed": "56500", "ultimateMillionths": 1000000, "credibilityMillionths": 163714}, {"age": 3, "lots": "27", "exposed": "54000", "ultimateMillionths": 1000000, "credibilityMillionths": 157968}, {"age": 4, "lots": "27", "exposed": "51500", "ultimateMillionths": 1000000, "credibilityMillionths": 157968}, {"age": 5, "lots": "26", "exposed": "45000", "ultimateMillionths": 1000000, "credibilityMillionths": 155015}, {"age": 6, "lots": "25", "exposed": "44000", "ultimateMillionths": 1000000, "credibilityMillionths": 152004}, {"age": 7, "lots": "23", "exposed": "42500", "ultimateMillionths": 1000000, "credibilityMillionths": 145798}, {"age": 8, "lots": "22", "exposed": "41500", "ultimateMillionths": 1000000, "credibilityMillionths": 142593}, {"age": 9, "lots": "21", "exposed": "40000", "ultimateMillionths": 1000000, "credibilityMillionths": 139314}, {"age": 10, "lots": "19", "exposed": "38000", "ultimateMillionths": 1000000, "credibilityMillionths": 132514}, {"age": 11, "lots": "18", "exposed": "34500", "ultimateMillionths": 1000000, "credibilityMillionths": 128980}, {"age": 12, "lots": "17", "exposed": "31000", "ultimateMillionths": 1000000, "credibilityMillionths": 125346}, {"age": 13, "lots": "16", "exposed": "29500", "ultimateMillionths": 1000000, "credibilityMillionths": 121604}, {"age": 14, "lots": "16", "exposed": "29500", "ultimateMillionths": 1000000, "credibilityMillionths": 121604}, {"age": 15, "lots": "15", "exposed": "28500", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 16, "lots": "15", "exposed": "27000", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 17, "lots": "14", "exposed": "21500", "ultimateMillionths": 1000000, "credibilityMillionths": 113750}, {"age": 18, "lots": "14", "exposed": "21500", "ultimateMillionths": 1000000, "credibilityMillionths": 113750}, {"age": 19, "lots": "15", "exposed": "22500", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 20, "lots": "15", "exposed": "22500", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 21, "lots": "14", "exposed": "21500", "ultimateMillionths": 999998, "credibilityMillionths": 113750}, {"age": 22, "lots": "14", "exposed": "21500", "ultimateMillionths": 999982, "credibilityMillionths": 113750}, {"age": 23, "lots": "14", "exposed": "20000", "ultimateMillionths": 999845, "credibilityMillionths": 113750}, {"age": 24, "lots": "14", "exposed": "18500", "ultimateMillionths": 998633, "credibilityMillionths": 113750}, {"age": 25, "lots": "13", "exposed": "17500", "ultimateMillionths": 987985, "credibilityMillionths": 109612}, {"age": 26, "lots": "13", "expired": "17500", "exposed": "17500", "ultimateMillionths": 890388, "credibilityMillionths": 109612}], "method": 1, "windowMonths": 24, "expectedBreakage": "16", "fullCredibilityLots": 1082, "experienceMillionths": 272, "defaultRedemptionMillionths": 1000000, "expectedRedemptionMillionths": 999727}, "byExpiry": [{"month": "2026-10-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "2964"}}, {"month": "2026-11-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7490"}}, {"month": "2026-12-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7499"}}, {"month": "2027-02-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2027-06-01", "standing": {"active": "8000", "outstanding": "8000", "fullCostMinor": "24000", "liabilityMinor": "24000"}}, {"month": "2027-07-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7500"}}, {"month": "2027-08-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2027-10-01", "standing": {"active": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}}, {"month": "2027-11-01", "standing": {"active": "5000", "outstanding": "5000", "fullCostMinor": "15000", "liabilityMinor": "15000"}}, {"month": "2027-12-01", "standing": {"active": "5000", "outstanding": "5000", "fullCostMinor": "15000", "liabilityMinor": "15000"}}, {"month": "2028-01-01", "standing": {"active": "2000", "outstanding": "2000", "fullCostMinor": "6000", "liabilityMinor": "6000"}}, {"month": "2028-02-01", "standing": {"active": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}}, {"month": "2028-03-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2028-04-01", "standing": {"active": "3000", "outstanding": "3000", "fullCostMinor": "9000", "liabilityMinor": "9000"}}, {"month": "2028-05-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2028-06-01", "standing": {"active": "11500", "outstanding": "11500", "fullCostMinor": "34500", "liabilityMinor": "34500"}}, {"month": "2028-07-01", "standing": {"active": "4000", "outstanding": "4000", "fullCostMinor": "12000", "liabilityMinor": "12000"}}, {"month": "2028-08-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7500"}}, {"month": "2028-11-01", "standing": {"pending": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}}], "bySource": [{"ruleId": "N1", "standing": {"active": "56500", "pending": "1500", "outstanding": "58000", "fullCostMinor": "174000", "liabilityMinor": "173953"}, "sourceKind": "no-claim"}], "currency": "CNY", "trialBalance": {"accounts": [{"account": "AVAILABLE", "pointsIn": "76500"}, {"account": "HELD"}, {"account": "ISSUED", "pointsOut": "76500"}, {"account": "REDEEMED"}, {"account": "EXPIRED"}, {"account": "REVERSED"}, {"account": "ADJUSTED"}, {"account": "TRANSFER"}, {"account": "SETTLEMENT"}], "balanced": true, "controls": [{"control": "ENTRIES"}, {"control": "LOTS"}, {"control": "HOLDS"}, {"control": "SETTLEMENT"}, {"control": "TRANSFER"}, {"control": "STANDING"}]}, "redemptionEver": {"issued": "76500", "expired": "18500"}, "programmeVersion": 1, "redemptionOfYear": {"issued": "36500", "expired": "11000"}, "minorPer100Points": "300"}', '2026-11-29 12:30:11.445+00');

INSERT INTO "hold" (member_id, hold_id, points, captured, released, source_kind, source_id, made_at, expires_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c90a-76e3-8b1b-151e6c95628e', '100', '0', '100', 'manual', '7b700c53-7bbb-4d6d-9956-37aedfc7cf16', '2026-11-29 12:30:11.206+00', '2026-11-29 13:00:11.206+00');

INSERT INTO "hold_lot" (member_id, hold_id, lot_id, points) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c90a-76e3-8b1b-151e6c95628e', '01a22748-be5d-733a-ad1c-5d7890b8cfce', '0');

INSERT INTO "household_member" (member_id, household_id, joined_on, consented_on, may_draw, left_on, act_id) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c640-721e-ac73-1469c551610d', '2026-09-16', '2026-01-01', 'true', '2026-09-16', '01a22748-c640-7932-8bfd-fb6c6e6bb189');

INSERT INTO "inbox" (consumer, message_id, processed_at) OVERRIDING SYSTEM VALUE VALUES
('claim-free-facts', '01a22748-be3a-7871-b85c-127ff63049ea', '2026-11-29 12:30:08.457076+00'),
('customer-offices', '01a22748-ba8a-73e4-89aa-177c8285b172', '2026-11-29 12:30:07.546127+00'),
('customer-offices', '01a22748-bcfe-7b42-b98f-e436979487d1', '2026-11-29 12:30:08.177389+00'),
('enrol-policy-holders', '01a22748-ba8e-73b3-b865-864717824362', '2026-11-29 12:30:07.543446+00'),
('enrol-policy-holders', '01a22748-bd01-7c38-8683-e9c19af27c62', '2026-11-29 12:30:08.185164+00'),
('post-no-claim-grants', '01a22748-be2d-7b9a-85b5-48120e920204', '2026-11-29 12:30:08.457096+00');

INSERT INTO "ledger_entry" (member_id, entry_id, key, points, source_kind, source_id, rule_id, effective_on, active_on, expires_on, recorded_at, kind, status_points, awaits, awaited_until, expiry_policy_id, related_entry_id, counterpart_member_id, reason, actor, request_hash) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-be5d-733a-ad1c-5d7890b8cfce', 'no-claim/01a22748-ba72-7966-a0f8-502900000001/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000001', 'N1', '2024-08-20', '2024-10-19', '2026-10-19', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-be61-7dd5-b8a1-f2a00d9016bd', 'no-claim/01a22748-ba72-7966-a0f8-502900000002/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000002', 'N1', '2025-08-20', '2025-10-19', '2027-10-19', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c881-7f4c-a447-f5854c5815cc', 'adjustment/01a22748-c875-7013-a3a1-d7292974e5b2', '400', 'adjustment', '01a22748-c875-7013-a3a1-d7292974e5b2', '', '2026-09-16', '2026-09-16', NULL, '2026-11-29 12:30:11.073+00', 'ADJUST', '0', NULL, NULL, NULL, NULL, NULL, 'goodwill', 'staff:E005', E'\\xb0a389c158836343399710748e0d18f5'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c8bc-7799-bfdc-2a3bcd03cdf2', 'adjustment/01a22748-c89c-77cd-bebc-7d768c504a15', '900', 'adjustment', '01a22748-c89c-77cd-bebc-7d768c504a15', '', '2026-09-16', '2026-09-16', NULL, '2026-11-29 12:30:11.132+00', 'ADJUST', '0', NULL, NULL, NULL, NULL, NULL, 'goodwill', 'staff:E011', E'\\x7fed05c08daafb3470074cbd67a56928'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c90a-76e3-8b1b-151e6c95628e', '7b700c53-7bbb-4d6d-9956-37aedfc7cf16', '-100', 'manual', '7b700c53-7bbb-4d6d-9956-37aedfc7cf16', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:11.21+00', 'HOLD', '0', NULL, NULL, NULL, NULL, NULL, 'letter of 3 Sep', 'staff:E011', E'\\xd5dd9eb3f29888f820c8e7591bbf2d9b'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c931-7ff2-9fec-dced72dda2c9', 'c41c7a37-763c-43d9-91b3-d83e290b9c62', '100', 'manual', 'c41c7a37-763c-43d9-91b3-d83e290b9c62', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:11.249+00', 'RELEASE', '0', NULL, NULL, NULL, '01a22748-c90a-76e3-8b1b-151e6c95628e', NULL, 'letter of 3 Sep', 'staff:E011', E'\\xf04d025777ab9b525227ae9faa9b98ab'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c964-7de0-8823-64e6c1bb69e0', 'e65e273e-8599-4fef-b678-65fd57e08047', '-400', 'manual', 'e65e273e-8599-4fef-b678-65fd57e08047', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:11.3+00', 'REVERSE', '0', NULL, NULL, NULL, '01a22748-c881-7f4c-a447-f5854c5815cc', NULL, 'letter of 3 Sep', 'staff:E011', E'\\x5f898e97e13b897a57d64bd861d2bf97'),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c99a-7760-854d-6b945abd2a0c', 'e1cf5465-cfb5-43a6-8e8f-028624bac335', '400', 'manual', 'e1cf5465-cfb5-43a6-8e8f-028624bac335', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:11.355+00', 'RESTORE', '0', NULL, NULL, NULL, '01a22748-c964-7de0-8823-64e6c1bb69e0', NULL, 'letter of 3 Sep', 'staff:E011', E'\\xb1a6f1889f45001edab43b6bdfb7944f'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f0d-867b-c7fe478a9c4f', 'no-claim/01a22748-ba72-7966-a0f8-502900000019/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000019', 'N1', '2022-04-10', '2022-06-09', '2024-06-09', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f51-81b7-fc93324ea4af', 'no-claim/01a22748-ba72-7966-a0f8-50290000001a/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-50290000001a', 'N1', '2023-04-10', '2023-06-09', '2025-06-09', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f82-962d-03f834cfc0af', 'no-claim/01a22748-ba72-7966-a0f8-50290000001b/N1', '2500', 'no-claim', '01a22748-ba72-7966-a0f8-50290000001b', 'N1', '2024-04-10', '2024-06-09', '2026-06-09', '2026-11-29 12:30:08.46+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7fac-ac19-e83c3bdef1b4', 'no-claim/01a22748-ba72-7966-a0f8-50290000001c/N1', '4000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000001c', 'N1', '2025-04-10', '2025-06-09', '2027-06-09', '2026-11-29 12:30:08.46+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7fd4-ad59-145af3954be7', 'no-claim/01a22748-ba72-7966-a0f8-50290000001d/N1', '4000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000001d', 'N1', '2026-04-10', '2026-06-09', '2028-06-09', '2026-11-29 12:30:08.46+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-be61-7ffc-9cde-471f03a9978d', 'no-claim/01a22748-ba72-7966-a0f8-502900000026/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000026', 'N1', '2025-09-05', '2025-11-04', '2027-11-04', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-be62-7025-aa3d-3987dee386b3', 'no-claim/01a22748-ba72-7966-a0f8-502900000027/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000027', 'N1', '2026-09-05', '2026-11-04', '2028-11-04', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-73a1-b695-7125db82855f', '01a22748-be62-705a-ac13-afc36a8d562c', 'no-claim/01a22748-ba72-7966-a0f8-502900000013/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000013', 'N1', '2025-10-20', '2025-12-19', '2027-12-19', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '01a22748-be62-7082-9b6d-ee3d849bb23f', 'no-claim/01a22748-ba72-7966-a0f8-50290000000c/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000000c', 'N1', '2026-03-18', '2026-05-17', '2028-05-17', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-be62-70a9-9105-23f875e9f4dc', 'no-claim/01a22748-ba72-7966-a0f8-502900000037/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000037', 'N1', '2026-02-01', '2026-04-02', '2028-04-02', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-70d0-bcb9-d42c1e3b57ab', 'no-claim/01a22748-ba72-7966-a0f8-502900000008/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000008', 'N1', '2023-02-06', '2023-04-07', '2025-04-07', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-70f8-b78a-fbac5c3cf1d0', 'no-claim/01a22748-ba72-7966-a0f8-502900000009/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000009', 'N1', '2024-02-06', '2024-04-06', '2026-04-06', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-7122-8426-7fad30e6dbce', 'no-claim/01a22748-ba72-7966-a0f8-50290000000b/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000000b', 'N1', '2026-02-06', '2026-04-07', '2028-04-07', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-be62-7149-b713-8529d886c3b1', 'no-claim/01a22748-ba72-7966-a0f8-502900000006/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000006', 'N1', '2024-12-08', '2025-02-06', '2027-02-06', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-be62-717e-8608-f4981896efe4', 'no-claim/01a22748-ba72-7966-a0f8-502900000007/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000007', 'N1', '2025-12-08', '2026-02-06', '2028-02-06', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71a7-ae71-802d86daa9ad', 'no-claim/01a22748-ba72-7966-a0f8-50290000002b/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000002b', 'N1', '2022-10-14', '2022-12-13', '2024-12-13', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71cd-a70e-c26f81813596', 'no-claim/01a22748-ba72-7966-a0f8-50290000002c/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-50290000002c', 'N1', '2023-10-14', '2023-12-13', '2025-12-13', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71f7-aff6-c1647c1dd454', 'no-claim/01a22748-ba72-7966-a0f8-50290000002d/N1', '2500', 'no-claim', '01a22748-ba72-7966-a0f8-50290000002d', 'N1', '2024-10-14', '2024-12-13', '2026-12-13', '2026-11-29 12:30:08.46+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-7221-9fd1-8f2fcde23f88', 'no-claim/01a22748-ba72-7966-a0f8-50290000002e/N1', '4000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000002e', 'N1', '2025-10-14', '2025-12-13', '2027-12-13', '2026-11-29 12:30:08.46+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-78cb-a501-3046596e9fc5', '01a22748-be62-7249-80d1-3de8445d4d2d', 'no-claim/01a22748-ba72-7966-a0f8-502900000029/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000029', 'N1', '2025-11-14', '2026-01-13', '2028-01-13', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7270-9082-a8b1520f1021', 'no-claim/01a22748-ba72-7966-a0f8-502900000022/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000022', 'N1', '2022-09-29', '2022-11-28', '2024-11-28', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-72a3-bc7c-6c5d31cc3d5c', 'no-claim/01a22748-ba72-7966-a0f8-502900000023/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000023', 'N1', '2023-09-29', '2023-11-28', '2025-11-28', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7309-9c66-efd87d47a9c7', 'no-claim/01a22748-ba72-7966-a0f8-502900000024/N1', '2500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000024', 'N1', '2024-09-29', '2024-11-28', '2026-11-28', '2026-11-29 12:30:08.46+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7331-84d0-bcd746f4968c', 'no-claim/01a22748-ba72-7966-a0f8-502900000025/N1', '4000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000025', 'N1', '2025-09-29', '2025-11-28', '2027-11-28', '2026-11-29 12:30:08.46+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-be62-7358-9000-281a75ad4917', 'no-claim/01a22748-ba72-7966-a0f8-502900000042/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000042', 'N1', '2025-06-29', '2025-08-28', '2027-08-28', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-be62-737e-ab53-5d3860597162', 'no-claim/01a22748-ba72-7966-a0f8-502900000043/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000043', 'N1', '2026-06-29', '2026-08-28', '2028-08-28', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-be62-73a7-8147-e48a74aafbc4', 'no-claim/01a22748-ba72-7966-a0f8-502900000040/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000040', 'N1', '2026-06-15', '2026-08-14', '2028-08-14', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-73dc-9554-b1430c29cca5', 'no-claim/01a22748-ba72-7966-a0f8-502900000015/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000015', 'N1', '2024-04-08', '2024-06-07', '2026-06-07', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-7405-8e7f-ee23d990d562', 'no-claim/01a22748-ba72-7966-a0f8-502900000016/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000016', 'N1', '2025-04-08', '2025-06-07', '2027-06-07', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-742b-8e21-95ed14df969a', 'no-claim/01a22748-ba72-7966-a0f8-502900000017/N1', '2500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000017', 'N1', '2026-04-08', '2026-06-07', '2028-06-07', '2026-11-29 12:30:08.46+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-7453-acd9-486486add8f1', 'no-claim/01a22748-ba72-7966-a0f8-502900000032/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000032', 'N1', '2023-04-21', '2023-06-20', '2025-06-20', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-747b-8e21-b2520b79bdb0', 'no-claim/01a22748-ba72-7966-a0f8-502900000033/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000033', 'N1', '2024-04-21', '2024-06-20', '2026-06-20', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-74a1-a530-d97bf8b5b1a8', 'no-claim/01a22748-ba72-7966-a0f8-502900000034/N1', '2500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000034', 'N1', '2025-04-21', '2025-06-20', '2027-06-20', '2026-11-29 12:30:08.46+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-74c9-89a9-0a147b2f3aa8', 'no-claim/01a22748-ba72-7966-a0f8-502900000035/N1', '4000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000035', 'N1', '2026-04-21', '2026-06-20', '2028-06-20', '2026-11-29 12:30:08.46+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-74fb-823b-b43b97084d9c', 'no-claim/01a22748-ba72-7966-a0f8-50290000000e/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000000e', 'N1', '2023-05-06', '2023-07-05', '2025-07-05', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7524-9da6-9c942e2f3243', 'no-claim/01a22748-ba72-7966-a0f8-50290000000f/N1', '1500', 'no-claim', '01a22748-ba72-7966-a0f8-50290000000f', 'N1', '2024-05-06', '2024-07-05', '2026-07-05', '2026-11-29 12:30:08.46+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7a70-b523-493a7e40a8bc', 'no-claim/01a22748-ba72-7966-a0f8-502900000010/N1', '2500', 'no-claim', '01a22748-ba72-7966-a0f8-502900000010', 'N1', '2025-05-06', '2025-07-05', '2027-07-05', '2026-11-29 12:30:08.46+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7ab5-a60e-7ac23f3e3b7b', 'no-claim/01a22748-ba72-7966-a0f8-502900000011/N1', '4000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000011', 'N1', '2026-05-06', '2026-07-05', '2028-07-05', '2026-11-29 12:30:08.46+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-be62-7ae1-b4ca-05f1383f96da', 'no-claim/01a22748-ba72-7966-a0f8-50290000003c/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000003c', 'N1', '2026-04-21', '2026-06-20', '2028-06-20', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7e9f-83d6-095650a922bf', '01a22748-be62-7b0b-8b41-9c019793fcaa', 'no-claim/01a22748-ba72-7966-a0f8-502900000030/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-502900000030', 'N1', '2025-11-14', '2026-01-13', '2028-01-13', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-be62-7b70-84c3-dec37d1d4272', 'no-claim/01a22748-ba72-7966-a0f8-50290000001f/N1', '1000', 'no-claim', '01a22748-ba72-7966-a0f8-50290000001f', 'N1', '2026-02-20', '2026-04-21', '2028-04-21', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-c6a3-7a35-aaef-26bc1633178d', '01a22748-bd43-70dd-acca-8856c83ef56e/merge/2761b6d0-d24c-46d4-831a-7c7640a25c20', '1000', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:10.595+00', 'MERGE_IN', '1000', NULL, NULL, NULL, NULL, '01a22748-bd43-70dd-acca-8856c83ef56e', 'as the member asked', 'staff:E005', NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-c6de-7c69-92e9-252723176555', 'unmerge/01a22748-bd43-70dd-acca-8856c83ef56e/6bff9374-58d4-46d4-a5dc-ff6f5bd46f45', '-1000', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:10.654+00', 'MERGE_OUT', '-1000', NULL, NULL, NULL, '01a22748-c6a3-7a35-aaef-26bc1633178d', '01a22748-bd43-70dd-acca-8856c83ef56e', 'as the member asked', 'staff:E005', E'\\xa2489cede5c644db56eb6a93a73d5b9e'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-be62-7bdc-9444-99eb67908002', 'no-claim/01a22748-bce3-7781-90a1-685500000001/N1', '1000', 'no-claim', '01a22748-bce3-7781-90a1-685500000001', 'N1', '2026-01-01', '2026-03-02', '2028-03-02', '2026-11-29 12:30:08.46+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c5c4-7ab4-a4ee-b76219cce787', 'close/fac61977-2b6f-42b1-999b-b662c886c6f3', '-1000', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:10.372+00', 'FORFEIT', '0', NULL, NULL, NULL, NULL, NULL, 'as the member asked', 'staff:E005', E'\\xb50d97835cd666e6fae11207593c4fe2'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c612-754d-97a3-71a2dac013d6', 'reopen/9ce49fd0-64ef-4458-82b2-eca747dd0c8e', '1000', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:10.45+00', 'RESTORE', '0', NULL, NULL, NULL, '01a22748-c5c4-7ab4-a4ee-b76219cce787', NULL, 'as the member asked', 'staff:E005', E'\\x207192836e9f1d622b360b22b15abd93'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c6a3-7e75-9549-e09f98894da8', 'merge/2761b6d0-d24c-46d4-831a-7c7640a25c20', '-1000', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:10.595+00', 'MERGE_OUT', '-1000', NULL, NULL, NULL, NULL, '01a22748-babe-7ff2-bd93-52676697c849', 'as the member asked', 'staff:E005', E'\\x96cedef501bd7bef90227283eee93cf1'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c6de-7c75-893b-88a895158c3a', '01a22748-babe-7ff2-bd93-52676697c849/unmerge/01a22748-bd43-70dd-acca-8856c83ef56e/6bff9374-58d4-46d4-a5dc-ff6f5bd46f45', '1000', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '', '2026-09-16', NULL, NULL, '2026-11-29 12:30:10.654+00', 'MERGE_IN', '1000', NULL, NULL, NULL, NULL, '01a22748-babe-7ff2-bd93-52676697c849', 'as the member asked', 'staff:E005', NULL);

INSERT INTO "ledger_line" (member_id, entry_id, line_no, lot_id, from_account, to_account, points, status_points, active_on, expires_on) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-be5d-733a-ad1c-5d7890b8cfce', '0', '01a22748-be5d-733a-ad1c-5d7890b8cfce', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-be61-7dd5-b8a1-f2a00d9016bd', '0', '01a22748-be61-7dd5-b8a1-f2a00d9016bd', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c881-7f4c-a447-f5854c5815cc', '0', '01a22748-c881-7f4c-a447-f5854c5815cc', 'ADJUSTED', 'AVAILABLE', '400', '0', NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c8bc-7799-bfdc-2a3bcd03cdf2', '0', '01a22748-c8bc-7799-bfdc-2a3bcd03cdf2', 'ADJUSTED', 'AVAILABLE', '900', '0', NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c90a-76e3-8b1b-151e6c95628e', '0', '01a22748-be5d-733a-ad1c-5d7890b8cfce', 'AVAILABLE', 'HELD', '100', '0', NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c931-7ff2-9fec-dced72dda2c9', '0', '01a22748-be5d-733a-ad1c-5d7890b8cfce', 'HELD', 'AVAILABLE', '100', '0', NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c964-7de0-8823-64e6c1bb69e0', '0', '01a22748-c881-7f4c-a447-f5854c5815cc', 'AVAILABLE', 'REVERSED', '400', '0', NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c99a-7760-854d-6b945abd2a0c', '0', '01a22748-c881-7f4c-a447-f5854c5815cc', 'REVERSED', 'AVAILABLE', '400', '0', NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f0d-867b-c7fe478a9c4f', '0', '01a22748-be61-7f0d-867b-c7fe478a9c4f', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f51-81b7-fc93324ea4af', '0', '01a22748-be61-7f51-81b7-fc93324ea4af', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f82-962d-03f834cfc0af', '0', '01a22748-be61-7f82-962d-03f834cfc0af', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7fac-ac19-e83c3bdef1b4', '0', '01a22748-be61-7fac-ac19-e83c3bdef1b4', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7fd4-ad59-145af3954be7', '0', '01a22748-be61-7fd4-ad59-145af3954be7', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-be61-7ffc-9cde-471f03a9978d', '0', '01a22748-be61-7ffc-9cde-471f03a9978d', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-be62-7025-aa3d-3987dee386b3', '0', '01a22748-be62-7025-aa3d-3987dee386b3', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-73a1-b695-7125db82855f', '01a22748-be62-705a-ac13-afc36a8d562c', '0', '01a22748-be62-705a-ac13-afc36a8d562c', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '01a22748-be62-7082-9b6d-ee3d849bb23f', '0', '01a22748-be62-7082-9b6d-ee3d849bb23f', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-be62-70a9-9105-23f875e9f4dc', '0', '01a22748-be62-70a9-9105-23f875e9f4dc', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-70d0-bcb9-d42c1e3b57ab', '0', '01a22748-be62-70d0-bcb9-d42c1e3b57ab', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-70f8-b78a-fbac5c3cf1d0', '0', '01a22748-be62-70f8-b78a-fbac5c3cf1d0', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-7122-8426-7fad30e6dbce', '0', '01a22748-be62-7122-8426-7fad30e6dbce', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-be62-7149-b713-8529d886c3b1', '0', '01a22748-be62-7149-b713-8529d886c3b1', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-be62-717e-8608-f4981896efe4', '0', '01a22748-be62-717e-8608-f4981896efe4', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71a7-ae71-802d86daa9ad', '0', '01a22748-be62-71a7-ae71-802d86daa9ad', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71cd-a70e-c26f81813596', '0', '01a22748-be62-71cd-a70e-c26f81813596', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71f7-aff6-c1647c1dd454', '0', '01a22748-be62-71f7-aff6-c1647c1dd454', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-7221-9fd1-8f2fcde23f88', '0', '01a22748-be62-7221-9fd1-8f2fcde23f88', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a22748-babe-78cb-a501-3046596e9fc5', '01a22748-be62-7249-80d1-3de8445d4d2d', '0', '01a22748-be62-7249-80d1-3de8445d4d2d', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7270-9082-a8b1520f1021', '0', '01a22748-be62-7270-9082-a8b1520f1021', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-72a3-bc7c-6c5d31cc3d5c', '0', '01a22748-be62-72a3-bc7c-6c5d31cc3d5c', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7309-9c66-efd87d47a9c7', '0', '01a22748-be62-7309-9c66-efd87d47a9c7', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7331-84d0-bcd746f4968c', '0', '01a22748-be62-7331-84d0-bcd746f4968c', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-be62-7358-9000-281a75ad4917', '0', '01a22748-be62-7358-9000-281a75ad4917', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-be62-737e-ab53-5d3860597162', '0', '01a22748-be62-737e-ab53-5d3860597162', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-be62-73a7-8147-e48a74aafbc4', '0', '01a22748-be62-73a7-8147-e48a74aafbc4', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-73dc-9554-b1430c29cca5', '0', '01a22748-be62-73dc-9554-b1430c29cca5', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-7405-8e7f-ee23d990d562', '0', '01a22748-be62-7405-8e7f-ee23d990d562', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-742b-8e21-95ed14df969a', '0', '01a22748-be62-742b-8e21-95ed14df969a', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-7453-acd9-486486add8f1', '0', '01a22748-be62-7453-acd9-486486add8f1', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-747b-8e21-b2520b79bdb0', '0', '01a22748-be62-747b-8e21-b2520b79bdb0', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-74a1-a530-d97bf8b5b1a8', '0', '01a22748-be62-74a1-a530-d97bf8b5b1a8', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-74c9-89a9-0a147b2f3aa8', '0', '01a22748-be62-74c9-89a9-0a147b2f3aa8', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-74fb-823b-b43b97084d9c', '0', '01a22748-be62-74fb-823b-b43b97084d9c', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7524-9da6-9c942e2f3243', '0', '01a22748-be62-7524-9da6-9c942e2f3243', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7a70-b523-493a7e40a8bc', '0', '01a22748-be62-7a70-b523-493a7e40a8bc', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7ab5-a60e-7ac23f3e3b7b', '0', '01a22748-be62-7ab5-a60e-7ac23f3e3b7b', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-be62-7ae1-b4ca-05f1383f96da', '0', '01a22748-be62-7ae1-b4ca-05f1383f96da', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7e9f-83d6-095650a922bf', '01a22748-be62-7b0b-8b41-9c019793fcaa', '0', '01a22748-be62-7b0b-8b41-9c019793fcaa', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-be62-7b70-84c3-dec37d1d4272', '0', '01a22748-be62-7b70-84c3-dec37d1d4272', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-c6a3-7a35-aaef-26bc1633178d', '0', '01a22748-c6a3-758d-b750-7a8fee04d581', 'TRANSFER', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-c6de-7c69-92e9-252723176555', '0', '01a22748-c6a3-758d-b750-7a8fee04d581', 'AVAILABLE', 'TRANSFER', '1000', '-1000', NULL, NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-be62-7bdc-9444-99eb67908002', '0', '01a22748-be62-7bdc-9444-99eb67908002', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c5c4-7ab4-a4ee-b76219cce787', '0', '01a22748-be62-7bdc-9444-99eb67908002', 'AVAILABLE', 'EXPIRED', '1000', '0', NULL, NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c612-754d-97a3-71a2dac013d6', '0', '01a22748-be62-7bdc-9444-99eb67908002', 'EXPIRED', 'AVAILABLE', '1000', '0', NULL, NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c6a3-7e75-9549-e09f98894da8', '0', '01a22748-be62-7bdc-9444-99eb67908002', 'AVAILABLE', 'TRANSFER', '1000', '-1000', NULL, NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c6de-7c75-893b-88a895158c3a', '0', '01a22748-be62-7bdc-9444-99eb67908002', 'TRANSFER', 'AVAILABLE', '1000', '1000', NULL, NULL);

INSERT INTO "lot" (member_id, lot_id, points, available, effective_on, active_on, expires_on, held, spent, expired, reversed, moved, status_points, awaits, awaited_until, expiry_policy_id, origin_member_id, origin_entry_id, slide_months) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-be5d-733a-ad1c-5d7890b8cfce', '1000', '1000', '2024-08-20', '2024-10-19', '2026-10-19', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-be61-7dd5-b8a1-f2a00d9016bd', '1500', '1500', '2025-08-20', '2025-10-19', '2027-10-19', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c881-7f4c-a447-f5854c5815cc', '400', '400', '2026-09-16', '2026-09-16', NULL, '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-c8bc-7799-bfdc-2a3bcd03cdf2', '900', '900', '2026-09-16', '2026-09-16', NULL, '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f0d-867b-c7fe478a9c4f', '1000', '1000', '2022-04-10', '2022-06-09', '2024-06-09', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f51-81b7-fc93324ea4af', '1500', '1500', '2023-04-10', '2023-06-09', '2025-06-09', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7f82-962d-03f834cfc0af', '2500', '2500', '2024-04-10', '2024-06-09', '2026-06-09', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7fac-ac19-e83c3bdef1b4', '4000', '4000', '2025-04-10', '2025-06-09', '2027-06-09', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-be61-7fd4-ad59-145af3954be7', '4000', '4000', '2026-04-10', '2026-06-09', '2028-06-09', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-be61-7ffc-9cde-471f03a9978d', '1000', '1000', '2025-09-05', '2025-11-04', '2027-11-04', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-be62-7025-aa3d-3987dee386b3', '1500', '1500', '2026-09-05', '2026-11-04', '2028-11-04', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-73a1-b695-7125db82855f', '01a22748-be62-705a-ac13-afc36a8d562c', '1000', '1000', '2025-10-20', '2025-12-19', '2027-12-19', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '01a22748-be62-7082-9b6d-ee3d849bb23f', '1000', '1000', '2026-03-18', '2026-05-17', '2028-05-17', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-be62-70a9-9105-23f875e9f4dc', '1000', '1000', '2026-02-01', '2026-04-02', '2028-04-02', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-70d0-bcb9-d42c1e3b57ab', '1000', '1000', '2023-02-06', '2023-04-07', '2025-04-07', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-70f8-b78a-fbac5c3cf1d0', '1500', '1500', '2024-02-06', '2024-04-06', '2026-04-06', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-be62-7122-8426-7fad30e6dbce', '1000', '1000', '2026-02-06', '2026-04-07', '2028-04-07', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-be62-7149-b713-8529d886c3b1', '1000', '1000', '2024-12-08', '2025-02-06', '2027-02-06', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-be62-717e-8608-f4981896efe4', '1500', '1500', '2025-12-08', '2026-02-06', '2028-02-06', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71a7-ae71-802d86daa9ad', '1000', '1000', '2022-10-14', '2022-12-13', '2024-12-13', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71cd-a70e-c26f81813596', '1500', '1500', '2023-10-14', '2023-12-13', '2025-12-13', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-71f7-aff6-c1647c1dd454', '2500', '2500', '2024-10-14', '2024-12-13', '2026-12-13', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-be62-7221-9fd1-8f2fcde23f88', '4000', '4000', '2025-10-14', '2025-12-13', '2027-12-13', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-78cb-a501-3046596e9fc5', '01a22748-be62-7249-80d1-3de8445d4d2d', '1000', '1000', '2025-11-14', '2026-01-13', '2028-01-13', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7270-9082-a8b1520f1021', '1000', '1000', '2022-09-29', '2022-11-28', '2024-11-28', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-72a3-bc7c-6c5d31cc3d5c', '1500', '1500', '2023-09-29', '2023-11-28', '2025-11-28', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7309-9c66-efd87d47a9c7', '2500', '2500', '2024-09-29', '2024-11-28', '2026-11-28', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-be62-7331-84d0-bcd746f4968c', '4000', '4000', '2025-09-29', '2025-11-28', '2027-11-28', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-be62-7358-9000-281a75ad4917', '1000', '1000', '2025-06-29', '2025-08-28', '2027-08-28', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-be62-737e-ab53-5d3860597162', '1500', '1500', '2026-06-29', '2026-08-28', '2028-08-28', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-be62-73a7-8147-e48a74aafbc4', '1000', '1000', '2026-06-15', '2026-08-14', '2028-08-14', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-73dc-9554-b1430c29cca5', '1000', '1000', '2024-04-08', '2024-06-07', '2026-06-07', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-7405-8e7f-ee23d990d562', '1500', '1500', '2025-04-08', '2025-06-07', '2027-06-07', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-be62-742b-8e21-95ed14df969a', '2500', '2500', '2026-04-08', '2026-06-07', '2028-06-07', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-7453-acd9-486486add8f1', '1000', '1000', '2023-04-21', '2023-06-20', '2025-06-20', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-747b-8e21-b2520b79bdb0', '1500', '1500', '2024-04-21', '2024-06-20', '2026-06-20', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-74a1-a530-d97bf8b5b1a8', '2500', '2500', '2025-04-21', '2025-06-20', '2027-06-20', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-be62-74c9-89a9-0a147b2f3aa8', '4000', '4000', '2026-04-21', '2026-06-20', '2028-06-20', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-74fb-823b-b43b97084d9c', '1000', '1000', '2023-05-06', '2023-07-05', '2025-07-05', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7524-9da6-9c942e2f3243', '1500', '1500', '2024-05-06', '2024-07-05', '2026-07-05', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7a70-b523-493a7e40a8bc', '2500', '2500', '2025-05-06', '2025-07-05', '2027-07-05', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-be62-7ab5-a60e-7ac23f3e3b7b', '4000', '4000', '2026-05-06', '2026-07-05', '2028-07-05', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-be62-7ae1-b4ca-05f1383f96da', '1000', '1000', '2026-04-21', '2026-06-20', '2028-06-20', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7e9f-83d6-095650a922bf', '01a22748-be62-7b0b-8b41-9c019793fcaa', '1000', '1000', '2025-11-14', '2026-01-13', '2028-01-13', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-be62-7b70-84c3-dec37d1d4272', '1000', '1000', '2026-02-20', '2026-04-21', '2028-04-21', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-c6a3-758d-b750-7a8fee04d581', '1000', '0', '2026-01-01', '2026-03-02', '2028-03-02', '0', '0', '0', '0', '1000', '0', NULL, NULL, NULL, '01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-be62-7bdc-9444-99eb67908002', NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-be62-7bdc-9444-99eb67908002', '1000', '1000', '2026-01-01', '2026-03-02', '2028-03-02', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO "member" (member_id, customer_id, member_number, enrolled_on, version, org_path, state, merged_into, owes) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '01a22748-ba1d-7eb6-be74-192200000001', '467218736131', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '01a22748-ba1d-7eb6-be74-19220000000a', '172187361305', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '01a22748-ba1d-7eb6-be74-19220000000f', '208281041953', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-71a4-82b1-d170c8ced6fb', '01a22748-ba1d-7eb6-be74-192200000009', '704968625175', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a22748-babe-730e-aa2a-3b77c70e2060', '01a22748-ba1d-7eb6-be74-19220000000b', '539406097433', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-73a1-b695-7125db82855f', '01a22748-ba1d-7eb6-be74-192200000007', '870531152912', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '01a22748-ba1d-7eb6-be74-192200000005', '136093680652', '2026-09-16', '1', '/33/3302', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7678-b50f-3b065fe709ab', '01a22748-ba1d-7eb6-be74-192200000014', '244374722605', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '01a22748-ba1d-7eb6-be74-192200000004', '668874944527', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7775-89d3-3fba6517982c', '01a22748-ba1d-7eb6-be74-192200000003', '301656208396', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a22748-babe-786a-9e43-97e092de9947', '01a22748-ba1d-7eb6-be74-192200000011', '942718514212', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-78cb-a501-3046596e9fc5', '01a22748-ba1d-7eb6-be74-192200000010', '575499778083', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a22748-babe-793e-967a-711cb16eea6a', '01a22748-ba1d-7eb6-be74-19220000000e', '741062305825', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7972-b842-bef00a015b80', '01a22748-ba1d-7eb6-be74-192200000015', '611593458734', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7991-ae08-20f54f1a827a', '01a22748-ba1d-7eb6-be74-192200000018', '813249667128', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7a5b-b12a-218dc40ee081', '01a22748-ba1d-7eb6-be74-192200000017', '446030930999', '2026-09-16', '1', '/33/3302', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '01a22748-ba1d-7eb6-be74-192200000008', '337749889040', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '01a22748-ba1d-7eb6-be74-192200000013', '777155986477', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '01a22748-ba1d-7eb6-be74-192200000006', '503312416780', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7e16-9ee8-884f9f5faffc', '01a22748-ba1d-7eb6-be74-192200000002', '834437472261', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7e2d-a277-57c0c34394a2', '01a22748-ba1d-7eb6-be74-192200000016', '978812194865', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7e9f-83d6-095650a922bf', '01a22748-ba1d-7eb6-be74-192200000012', '409937250341', '2026-09-16', '1', '/33/3302', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7f06-ba67-40a24bd33de7', '01a22748-ba1d-7eb6-be74-19220000000d', '373843569691', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a22748-babe-7ff2-bd93-52676697c849', '01a22748-ba1d-7eb6-be74-19220000000c', '906624833560', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-bcb9-772f-b830-f97300000001', '280468403256', '2026-09-16', '9', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a22748-c71d-7519-887b-d00040ea05d7', '74b46b7f-6cc6-421a-8536-1603a0847a4e', '647687139384', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false');

INSERT INTO "member_act" (member_id, act_id, key, act, from_state, to_state, counterpart_member_id, entry_id, points, household_id, consented_on, may_draw, reason, actor, effective_on, recorded_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c4d9-7ac0-9832-d1de58775d5e', '5d2f1b58-c99a-44fc-9f3a-97e7e429e7c0', 'PAUSE', 'ACTIVE', 'PAUSED', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.137+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c51d-7037-ac8e-2b2a74050278', '9dfa4cce-4af2-4c1b-a144-cfa7b7f2cb23', 'RESUME', 'PAUSED', 'ACTIVE', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.205+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c559-7774-80c7-ac0263ac5ea7', '999ce1df-0927-45d7-862f-5c95d8f36fe8', 'BLOCK', 'ACTIVE', 'BLOCKED', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.266+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c58e-79a5-8193-2131b169f48b', '60258ff0-9b8e-431f-b241-96499c64e291', 'UNBLOCK', 'BLOCKED', 'ACTIVE', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.318+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c5d2-7f46-a48e-4ce35c36242d', 'fac61977-2b6f-42b1-999b-b662c886c6f3', 'CLOSE', 'ACTIVE', 'CLOSED', NULL, '01a22748-c5c4-7ab4-a4ee-b76219cce787', '-1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.386+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c619-7c06-9b3d-1c44f289f1b2', '9ce49fd0-64ef-4458-82b2-eca747dd0c8e', 'REOPEN', 'CLOSED', 'ACTIVE', NULL, '01a22748-c612-754d-97a3-71a2dac013d6', '1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.457+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c640-7932-8bfd-fb6c6e6bb189', '8f243897-18bb-48b2-98fa-c473bbea0493', 'JOIN_HOUSEHOLD', 'ACTIVE', 'ACTIVE', NULL, NULL, '0', '01a22748-c640-721e-ac73-1469c551610d', '2026-01-01', 'true', 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.496+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c672-70f1-b6f1-d7aefa0e0b4f', 'dc697be0-8046-415d-ad6b-a128365d428a', 'LEAVE_HOUSEHOLD', 'ACTIVE', 'ACTIVE', NULL, NULL, '0', '01a22748-c640-721e-ac73-1469c551610d', NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.546+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c6b2-7912-a558-52928ba43f5b', '2761b6d0-d24c-46d4-831a-7c7640a25c20', 'MERGE', 'ACTIVE', 'MERGED', '01a22748-babe-7ff2-bd93-52676697c849', '01a22748-c6a3-7a35-aaef-26bc1633178d', '-1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.61+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '01a22748-c6ee-75b8-a894-d05d5d3b391c', '6bff9374-58d4-46d4-a5dc-ff6f5bd46f45', 'UNMERGE', 'MERGED', 'ACTIVE', '01a22748-babe-7ff2-bd93-52676697c849', NULL, '1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.67+00'),
('01a22748-c71d-7519-887b-d00040ea05d7', '01a22748-c720-7b57-bac9-fbf16bc56171', 'f6b605b1-2550-4588-ba48-923838632335', 'ENROL', NULL, 'ACTIVE', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 12:30:10.72+00');

INSERT INTO "member_tier" (member_id, version, tier_id, since, reviewed_on, grace_until, lost_tier_id, lost_since, locked_until, lock_reason, warned_for) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '3', 'new-leaf', '2026-09-16', '2026-08-20', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '1', 'golden-pine', '2026-09-16', '2026-04-10', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '1', 'green-bough', '2026-09-16', '2026-09-05', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-71a4-82b1-d170c8ced6fb', '1', 'new-leaf', '2026-09-16', '2026-03-06', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-730e-aa2a-3b77c70e2060', '1', 'new-leaf', '2026-09-16', '2026-01-24', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-73a1-b695-7125db82855f', '1', 'new-leaf', '2026-09-16', '2025-10-20', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '1', 'new-leaf', '2026-09-16', '2026-03-18', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7678-b50f-3b065fe709ab', '1', 'new-leaf', '2026-09-16', '2026-02-01', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '1', 'green-bough', '2026-09-16', '2026-02-06', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7775-89d3-3fba6517982c', '1', 'green-bough', '2026-09-16', '2025-12-08', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-786a-9e43-97e092de9947', '1', 'golden-pine', '2026-09-16', '2025-10-14', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-78cb-a501-3046596e9fc5', '1', 'new-leaf', '2026-09-16', '2025-11-14', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-793e-967a-711cb16eea6a', '1', 'golden-pine', '2026-09-16', '2025-09-29', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7972-b842-bef00a015b80', '1', 'new-leaf', '2026-09-16', '2026-07-04', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7991-ae08-20f54f1a827a', '1', 'green-bough', '2026-09-16', '2026-06-29', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7a5b-b12a-218dc40ee081', '1', 'green-bough', '2026-09-16', '2026-06-15', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '1', 'golden-pine', '2026-09-16', '2026-04-08', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7b8b-aee1-5272b1abf488', '1', 'golden-pine', '2026-09-16', '2026-04-21', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7dcc-9b82-908da92cacc9', '1', 'golden-pine', '2026-09-16', '2026-05-06', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7e16-9ee8-884f9f5faffc', '1', 'new-leaf', '2026-09-16', '2026-05-28', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7e2d-a277-57c0c34394a2', '1', 'new-leaf', '2026-09-16', '2026-04-21', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7e9f-83d6-095650a922bf', '1', 'new-leaf', '2026-09-16', '2025-11-14', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7f06-ba67-40a24bd33de7', '1', 'new-leaf', '2026-09-16', '2026-08-16', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-babe-7ff2-bd93-52676697c849', '1', 'new-leaf', '2026-09-16', '2026-02-20', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22748-bd43-70dd-acca-8856c83ef56e', '1', 'new-leaf', '2026-09-16', '2026-01-01', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO "migration" (id, name, executed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '0001-members-and-ledger', '2026-11-29 12:29:57.110162+00'),
('10', '0010-statement', '2026-11-29 12:29:57.110162+00'),
('2', '0002-row-level-security', '2026-11-29 12:29:57.110162+00'),
('3', '0003-lots-and-holds', '2026-11-29 12:29:57.110162+00'),
('4', '0004-programme', '2026-11-29 12:29:57.110162+00'),
('5', '0005-tiers', '2026-11-29 12:29:57.110162+00'),
('6', '0006-points-in-time', '2026-11-29 12:29:57.110162+00'),
('7', '0007-finance-snapshots', '2026-11-29 12:29:57.110162+00'),
('8', '0008-members', '2026-11-29 12:29:57.110162+00'),
('9', '0009-adjustments', '2026-11-29 12:29:57.110162+00');

INSERT INTO "outbox" (id, subject, payload, correlation_id, traceparent, created_at, published_at, stream_seq) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bad8-7d20-9cbf-86f5e0d46926', 'membership.members-enrolled.v1', E'\\x0a680a2430316132323734382d626162652d373034322d613033342d333062393061343165623263120c3436373231383733363133311a2430316132323734382d626131642d376562362d626537342d313932323030303030303031220a323032362d30392d313628010a680a2430316132323734382d626162652d376531362d396565382d383834663966356661666663120c3833343433373437323236311a2430316132323734382d626131642d376562362d626537342d313932323030303030303032220a323032362d30392d313628010a680a2430316132323734382d626162652d373737352d383964332d336662613635313739383263120c3330313635363230383339361a2430316132323734382d626131642d376562362d626537342d313932323030303030303033220a323032362d30392d313628010a680a2430316132323734382d626162652d373666302d623461642d363962396330343330633465120c3636383837343934343532371a2430316132323734382d626131642d376562362d626537342d313932323030303030303034220a323032362d30392d313628010a680a2430316132323734382d626162652d373465342d616639362d653765623665643264333239120c3133363039333638303635321a2430316132323734382d626131642d376562362d626537342d313932323030303030303035220a323032362d30392d313628010a680a2430316132323734382d626162652d376463632d396238322d393038646139326361636339120c3530333331323431363738301a2430316132323734382d626131642d376562362d626537342d313932323030303030303036220a323032362d30392d313628010a680a2430316132323734382d626162652d373361312d623639352d373132356462383238353566120c3837303533313135323931321a2430316132323734382d626131642d376562362d626537342d313932323030303030303037220a323032362d30392d313628010a680a2430316132323734382d626162652d376235392d386539322d376532653139623766323637120c3333373734393838393034301a2430316132323734382d626131642d376562362d626537342d313932323030303030303038220a323032362d30392d313628010a680a2430316132323734382d626162652d373161342d383262312d643137306338636564366662120c3730343936383632353137351a2430316132323734382d626131642d376562362d626537342d313932323030303030303039220a323032362d30392d313628010a680a2430316132323734382d626162652d373064382d396566352d663463333364653430646434120c3137323138373336313330351a2430316132323734382d626131642d376562362d626537342d313932323030303030303061220a323032362d30392d313628010a680a2430316132323734382d626162652d373330652d616132612d336237376337306532303630120c3533393430363039373433331a2430316132323734382d626131642d376562362d626537342d313932323030303030303062220a323032362d30392d313628010a680a2430316132323734382d626162652d376666322d626439332d353236373636393763383439120c3930363632343833333536301a2430316132323734382d626131642d376562362d626537342d313932323030303030303063220a323032362d30392d313628010a680a2430316132323734382d626162652d376630362d626136372d343061323462643333646537120c3337333834333536393639311a2430316132323734382d626131642d376562362d626537342d313932323030303030303064220a323032362d30392d313628010a680a2430316132323734382d626162652d373933652d393637612d373131636231366565613661120c3734313036323330353832351a2430316132323734382d626131642d376562362d626537342d313932323030303030303065220a323032362d30392d313628010a680a2430316132323734382d626162652d373130632d623664342d636131316338656531323337120c3230383238313034313935331a2430316132323734382d626131642d376562362d626537342d313932323030303030303066220a323032362d30392d313628010a680a2430316132323734382d626162652d373863622d613530312d333034363539366539666335120c3537353439393737383038331a2430316132323734382d626131642d376562362d626537342d313932323030303030303130220a323032362d30392d313628010a680a2430316132323734382d626162652d373836612d396534332d393765303932646539393437120c3934323731383531343231321a2430316132323734382d626131642d376562362d626537342d313932323030303030303131220a323032362d30392d313628010a680a2430316132323734382d626162652d376539662d383364362d303935363530613932326266120c3430393933373235303334311a2430316132323734382d626131642d376562362d626537342d313932323030303030303132220a323032362d30392d313628010a680a2430316132323734382d626162652d376238622d616565312d353237326231616266343838120c3737373135353938363437371a2430316132323734382d626131642d376562362d626537342d313932323030303030303133220a323032362d30392d313628010a680a2430316132323734382d626162652d373637382d623530662d336230363566653730396162120c3234343337343732323630351a2430316132323734382d626131642d376562362d626537342d313932323030303030303134220a323032362d30392d313628010a680a2430316132323734382d626162652d373937322d623834322d626566303061303135623830120c3631313539333435383733341a2430316132323734382d626131642d376562362d626537342d313932323030303030303135220a323032362d30392d313628010a680a2430316132323734382d626162652d376532642d613237372d353763306333343339346132120c3937383831323139343836351a2430316132323734382d626131642d376562362d626537342d313932323030303030303136220a323032362d30392d313628010a680a2430316132323734382d626162652d376135622d623132612d323138646334306565303831120c3434363033303933303939391a2430316132323734382d626131642d376562362d626537342d313932323030303030303137220a323032362d30392d313628010a680a2430316132323734382d626162652d373939312d616530382d323066353466316138323761120c3831333234393636373132381a2430316132323734382d626131642d376562362d626537342d313932323030303030303138220a323032362d30392d31362801', 'de12e8e0-6b49-465a-8aa2-7f87e8cd8c56', '00-b9649f7b90b14d579b871f8f41be7823-a4a1f9da357dd13e-00', '2026-11-29 12:30:07.576+00', '2026-11-29 12:30:07.651692+00', '1'),
('01a22748-bd45-76fa-9c7b-8d089a584c56', 'membership.members-enrolled.v1', E'\\x0a680a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d663937333030303030303031220a323032362d30392d31362801', 'abbfe9e5-63cd-42cc-bb16-d52825d30b23', '00-65df2ad31eb74f8db7be9d3e05138852-8ca8323341b221ef-00', '2026-11-29 12:30:08.197+00', '2026-11-29 12:30:08.211573+00', '2'),
('01a22748-be64-7022-becf-079604d9cdef', 'membership.points-posted.v1', E'\\x0a2430316132323734382d626531622d373130372d626364312d373431313038636237353162102c', '46f39ccd-f67d-4ff6-a6bc-a655aa39e119', '00-9a571b8cd9434b3884fa040aa16f2021-af9f34a925ecdefb-00', '2026-11-29 12:30:08.484+00', '2026-11-29 12:30:08.486328+00', '3'),
('01a22748-c213-7ee2-9aab-52f1af67af0f', 'membership.audit-recorded.v1', E'\\x0af2010a2430316132323734382d633231332d373636652d383366632d3333656635383033396261621218323032362d31312d32395431323a33303a30392e3432375a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a1170726f6772616d6d652e64726166746564320970726f6772616d6d653a013242012f5a0d7b2276657273696f6e223a327d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2463376161356466332d656638312d343664662d396136352d666562616338356665333933', 'c7aa5df3-ef81-46df-9a65-febac85fe393', '00-4da55109e84f4b09ba0032856a4acead-b2a8166c0b829be1-00', '2026-11-29 12:30:09.427+00', '2026-11-29 12:30:09.438124+00', '4'),
('01a22748-c25d-7e2a-b191-79d13927bdf8', 'membership.audit-recorded.v1', E'\\x0a8b020a2430316132323734382d633235642d376664302d393465342d3866323231356638626234301218323032362d31312d32395431323a33303a30392e3530315a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a1170726f6772616d6d652e64726f70706564320970726f6772616d6d653a013242012f52117b227374617465223a224452414654227d5a137b227374617465223a2244524f50504544227d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2432356163316565322d346236662d343663312d623964342d353434313066306337333339', '25ac1ee2-4b6f-46c1-b9d4-54410f0c7339', '00-e3766d12fcf74aa09d6f4c99ba13a3ca-9b3622db08cfcca4-00', '2026-11-29 12:30:09.501+00', '2026-11-29 12:30:09.513599+00', '5'),
('01a22748-c27a-7cc7-b50d-32bb6bc74e51', 'membership.audit-recorded.v1', E'\\x0af2010a2430316132323734382d633237612d373331642d396466352d3939333335646235396639311218323032362d31312d32395431323a33303a30392e3533305a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a1170726f6772616d6d652e64726166746564320970726f6772616d6d653a013342012f5a0d7b2276657273696f6e223a337d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2436366165633162322d323037612d343865632d386338342d346635623764343864313061', '66aec1b2-207a-48ec-8c84-4f5b7d48d10a', '00-8e4aea2601214706955873b9f184f3f2-b41665425050e0ca-00', '2026-11-29 12:30:09.53+00', '2026-11-29 12:30:09.535674+00', '6'),
('01a22748-c2de-7690-86cc-561935f70964', 'membership.audit-recorded.v1', E'\\x0aa0020a2430316132323734382d633264642d376136632d393865352d3964646136306434373631311218323032362d31312d32395431323a33303a30392e3632395a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a1170726f6772616d6d652e6368616e676564320970726f6772616d6d653a013342012f520e7b227265766973696f6e223a317d5a2b7b227265766973696f6e223a322c2265666665637469766546726f6d223a22323032382d30312d3031227d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2438313838333061312d346464382d343534352d396562392d653230616263393434333537', '818830a1-4dd8-4545-9eb9-e20abc944357', '00-3f24847f7d924549a37f83a1de556696-b30d5ecc914565dd-00', '2026-11-29 12:30:09.63+00', '2026-11-29 12:30:09.632728+00', '7'),
('01a22748-c30c-7b24-b9e8-0e5ac0f10f1c', 'membership.audit-recorded.v1', E'\\x0a8f020a2430316132323734382d633330632d376362652d383032612d3637623439393936343830391218323032362d31312d32395431323a33303a30392e3637365a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a1370726f6772616d6d652e7375626d6974746564320970726f6772616d6d653a013342012f52117b227374617465223a224452414654227d5a157b227374617465223a225355424d4954544544227d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2465333035363133362d366337632d346439362d616234322d366462663338363164383733', 'e3056136-6c7c-4d96-ab42-6dbf3861d873', '00-70a05e6aea834f70b3a4fe0106928e61-ae62e8659dc1ca97-00', '2026-11-29 12:30:09.676+00', '2026-11-29 12:30:09.686021+00', '8'),
('01a22748-c337-7d92-bd7a-4488813aebb8', 'membership.audit-recorded.v1', E'\\x0a99020a2430316132323734382d633333372d373162652d396535342d6466356464643236656638391218323032362d31312d32395431323a33303a30392e3731395a1803222430316132323734382d613761302d373036322d616464382d3965326535393130343434342a1270726f6772616d6d652e72657475726e6564320970726f6772616d6d653a013342012f52157b227374617465223a225355424d4954544544227d5a117b227374617465223a224452414654227d6209746f6f206561726c796a093132372e302e302e31722430316132323734382d633131642d376237302d383431332d6437393336326430643063347a2465333466643237362d333633662d346438612d386535322d613337643831626336626431', 'e34fd276-363f-4d8a-8e52-a37d81bc6bd1', '00-8e9f27617a774c888d227e7d3a27f4fa-b3d0055941c4e386-00', '2026-11-29 12:30:09.719+00', '2026-11-29 12:30:09.737015+00', '9'),
('01a22748-c368-785b-8bb9-3674329671d7', 'membership.audit-recorded.v1', E'\\x0a8f020a2430316132323734382d633336382d376233382d613439372d3334376539336330323065341218323032362d31312d32395431323a33303a30392e3736385a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a1370726f6772616d6d652e7375626d6974746564320970726f6772616d6d653a013342012f52117b227374617465223a224452414654227d5a157b227374617465223a225355424d4954544544227d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2438386335326330372d633539352d343366372d626438612d626536353633663866373361', '88c52c07-c595-43f7-bd8a-be6563f8f73a', '00-a77f89088e29418e9cbb6c3f06952a74-b71e0a28662339f5-00', '2026-11-29 12:30:09.768+00', '2026-11-29 12:30:09.775673+00', '10'),
('01a22748-c37c-7390-89b8-e7de4ae05980', 'membership.audit-recorded.v1', E'\\x0a91020a2430316132323734382d633337632d373435332d623834312d3564383661626330376631641218323032362d31312d32395431323a33303a30392e3738385a1803222430316132323734382d613761302d373036322d616464382d3965326535393130343434342a1270726f6772616d6d652e617070726f766564320970726f6772616d6d653a013342012f52157b227374617465223a225355424d4954544544227d5a147b227374617465223a22415050524f564544227d6a093132372e302e302e31722430316132323734382d633131642d376237302d383431332d6437393336326430643063347a2432636433323062352d353239632d343739352d626464312d376236336366303538393237', '2cd320b5-529c-4795-bdd1-7b63cf058927', '00-ca30726b3d0c49d3a70b637de0d5b5cf-865635cc39cd93ef-00', '2026-11-29 12:30:09.788+00', '2026-11-29 12:30:09.803274+00', '11'),
('01a22748-c3a7-7bf6-9d07-223dee956ba0', 'membership.audit-recorded.v1', E'\\x0a84020a2430316132323734382d633361372d373164332d626238362d6432306233613237383139651218323032362d31312d32395431323a33303a30392e3833315a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a10746965722d72756e2e737461727465643208746965722d72756e3a2430316132323734382d633361322d373164312d393762632d38316264343935356437623142012f6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2463626161353934332d643337302d343935362d616139312d613633613838356665353533', 'cbaa5943-d370-4956-aa91-a63a885fe553', '00-d8fe8c0fd69f44db8008ada836950da4-bc245a9b667ae2f1-00', '2026-11-29 12:30:09.831+00', '2026-11-29 12:30:09.843706+00', '12'),
('01a22748-c3f5-7251-bcfd-5947eca2da03', 'membership.tier-changed.v1', E'\\x0a6e0a2430316132323734382d626162652d373034322d613033342d333062393061343165623263122430316132323734382d626131642d376562362d626537342d313932323030303030303031180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323734382d626162652d373064382d396566352d663463333364653430646434122430316132323734382d626131642d376562362d626537342d313932323030303030303061180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a710a2430316132323734382d626162652d373130632d623664342d636131316338656531323337122430316132323734382d626131642d376562362d626537342d313932323030303030303066180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d373161342d383262312d643137306338636564366662122430316132323734382d626131642d376562362d626537342d313932323030303030303039180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d373330652d616132612d336237376337306532303630122430316132323734382d626131642d376562362d626537342d313932323030303030303062180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d373361312d623639352d373132356462383238353566122430316132323734382d626131642d376562362d626537342d313932323030303030303037180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d373465342d616639362d653765623665643264333239122430316132323734382d626131642d376562362d626537342d313932323030303030303035180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d373637382d623530662d336230363566653730396162122430316132323734382d626131642d376562362d626537342d313932323030303030303134180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323734382d626162652d373666302d623461642d363962396330343330633465122430316132323734382d626131642d376562362d626537342d313932323030303030303034180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a710a2430316132323734382d626162652d373737352d383964332d336662613635313739383263122430316132323734382d626131642d376562362d626537342d313932323030303030303033180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a710a2430316132323734382d626162652d373836612d396534332d393765303932646539393437122430316132323734382d626131642d376562362d626537342d313932323030303030303131180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d373863622d613530312d333034363539366539666335122430316132323734382d626131642d376562362d626537342d313932323030303030303130180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323734382d626162652d373933652d393637612d373131636231366565613661122430316132323734382d626131642d376562362d626537342d313932323030303030303065180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d373937322d623834322d626566303061303135623830122430316132323734382d626131642d376562362d626537342d313932323030303030303135180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323734382d626162652d373939312d616530382d323066353466316138323761122430316132323734382d626131642d376562362d626537342d313932323030303030303138180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a710a2430316132323734382d626162652d376135622d623132612d323138646334306565303831122430316132323734382d626131642d376562362d626537342d313932323030303030303137180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a710a2430316132323734382d626162652d376235392d386539322d376532653139623766323637122430316132323734382d626131642d376562362d626537342d313932323030303030303038180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a710a2430316132323734382d626162652d376238622d616565312d353237326231616266343838122430316132323734382d626131642d376562362d626537342d313932323030303030303133180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a710a2430316132323734382d626162652d376463632d396238322d393038646139326361636339122430316132323734382d626131642d376562362d626537342d313932323030303030303036180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d376531362d396565382d383834663966356661666663122430316132323734382d626131642d376562362d626537342d313932323030303030303032180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d376532642d613237372d353763306333343339346132122430316132323734382d626131642d376562362d626537342d313932323030303030303136180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d376539662d383364362d303935363530613932326266122430316132323734382d626131642d376562362d626537342d313932323030303030303132180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d376630362d626136372d343061323462643333646537122430316132323734382d626131642d376562362d626537342d313932323030303030303064180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626162652d376666322d626439332d353236373636393763383439122430316132323734382d626131642d376562362d626537342d313932323030303030303063180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665122430316132323734382d626362392d373732662d623833302d663937333030303030303031180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d31364001', 'ec6e41ff-dc59-4ffb-8383-9b6165a2d400', '00-81c689161b064760a2907d3069299b44-97c787d1fac83b2f-00', '2026-11-29 12:30:09.909+00', '2026-11-29 12:30:09.92665+00', '13'),
('01a22748-c40f-7448-9200-a9fddfa92130', 'membership.audit-recorded.v1', E'\\x0aed020a2430316132323734382d633430662d373233392d393437612d6466316236656531366537661218323032362d31312d32395431323a33303a30392e3933355a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0b746965722e6c6f636b65643204746965723a2430316132323734382d626162652d373034322d613033342d33306239306134316562326342082f33322f333230314a2430316132323734382d626131642d376562362d626537342d31393232303030303030303152147b226c6f636b6564556e74696c223a6e756c6c7d5a1c7b226c6f636b6564556e74696c223a22323032372d31322d3331227d620f666f756e64696e67206d656d6265726a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2462313534656331662d313037322d343835362d626363612d633035333536636361313137', 'b154ec1f-1072-4856-bcca-c05356cca117', '00-06f48f7aa5444c95bfa22db8c8a863c9-be62e850695be8e1-00', '2026-11-29 12:30:09.935+00', '2026-11-29 12:30:09.938417+00', '14'),
('01a22748-c454-7280-a4e3-014efdd3226c', 'membership.audit-recorded.v1', E'\\x0aec020a2430316132323734382d633435342d376362652d626237302d3738346563343533396533651218323032362d31312d32395431323a33303a31302e3030345a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0d746965722e756e6c6f636b65643204746965723a2430316132323734382d626162652d373034322d613033342d33306239306134316562326342082f33322f333230314a2430316132323734382d626131642d376562362d626537342d313932323030303030303031521c7b226c6f636b6564556e74696c223a22323032372d31322d3331227d5a147b226c6f636b6564556e74696c223a6e756c6c7d620c6279207468652072756c65736a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2430343330393835312d346539312d343436382d613065642d356166363739333135346365', '04309851-4e91-4468-a0ed-5af6793154ce', '00-52b9a320534a4cdbb1ade4c09432e603-8741a95126a9ace6-00', '2026-11-29 12:30:10.004+00', '2026-11-29 12:30:10.012527+00', '15'),
('01a22748-c473-7468-9c6a-cfb3e00098d4', 'membership.audit-recorded.v1', E'\\x0ae6020a2430316132323734382d633437332d373462322d623332622d3731636139333330393866361218323032362d31312d32395431323a33303a31302e3033355a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0c62656e656669742e75736564320b62656e656669742d7573653a2430316132323734382d633437322d373361352d383763372d36636164333633373632373842082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315a347b2262656e656669744964223a22746f77222c22616d6f756e74223a312c22757365644f6e223a22323032362d30392d3136227d6a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2464326261343936382d303732352d346365662d383938312d613632343938363731333239', 'd2ba4968-0725-4cef-8981-a62498671329', '00-0401045e2fd043a7bc903e91d56e950f-afae676f9f02dff7-00', '2026-11-29 12:30:10.035+00', '2026-11-29 12:30:10.038611+00', '16'),
('01a22748-c491-7524-aa6c-481901954fc7', 'membership.audit-recorded.v1', E'\\x0af8020a2430316132323734382d633439312d373732392d383639302d3934326232313230633238301218323032362d31312d32395431323a33303a31302e3036355a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a1262656e656669742e7573652d756e646f6e65320b62656e656669742d7573653a2430316132323734382d633437322d373361352d383763372d36636164333633373632373842082f33322f333230314a2430316132323734382d626131642d376562362d626537342d31393232303030303030303152347b2262656e656669744964223a22746f77222c22616d6f756e74223a312c22757365644f6e223a22323032362d30392d3136227d620a64726f766520686f6d656a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2437333133636161382d616430372d346331342d396339372d326438333235643636323166', '7313caa8-ad07-4c14-9c97-2d8325d6621f', '00-014b07b6258941a996186c25a1f9e956-aa283f9fb692610a-00', '2026-11-29 12:30:10.065+00', '2026-11-29 12:30:10.067547+00', '17'),
('01a22748-c4db-7032-9e33-5f213c689414', 'membership.audit-recorded.v1', E'\\x0ae9020a2430316132323734382d633464622d376162312d616136332d6538623435626536333234381218323032362d31312d32395431323a33303a31302e3133395a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0d6d656d6265722e70617573656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22414354495645227d5a127b227374617465223a22504155534544227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2431326538306264372d316261332d346534612d616161622d393261323965323631316164', '12e80bd7-1ba3-4e4a-aaab-92a29e2611ad', '00-a758170b9f8f457b9e29538156599c37-88b8ee6cfdd91a14-00', '2026-11-29 12:30:10.139+00', '2026-11-29 12:30:10.148437+00', '18'),
('01a22748-c4e0-73d9-82cc-b33b6258f4ae', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312002280230023a0a323032362d30392d3136', '12e80bd7-1ba3-4e4a-aaab-92a29e2611ad', '00-a758170b9f8f457b9e29538156599c37-88b8ee6cfdd91a14-00', '2026-11-29 12:30:10.144+00', '2026-11-29 12:30:10.148437+00', '19'),
('01a22748-c4e1-768b-83ac-6aa49916cbae', 'membership.notices-requested.v1', E'\\x0ab7010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f32122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a1c0a05737461746512130a09e5b7b2e69a82e5819c12067061757365642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '12e80bd7-1ba3-4e4a-aaab-92a29e2611ad', '00-a758170b9f8f457b9e29538156599c37-88b8ee6cfdd91a14-00', '2026-11-29 12:30:10.145+00', '2026-11-29 12:30:10.148437+00', '20'),
('01a22748-c523-758f-9e30-8016af8779a3', 'membership.audit-recorded.v1', E'\\x0aea020a2430316132323734382d633532332d373334322d383834372d3032656633613035666361331218323032362d31312d32395431323a33303a31302e3231315a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0e6d656d6265722e726573756d656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22504155534544227d5a127b227374617465223a22414354495645227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2465396364356434372d343033342d343130632d386362382d303662386631656165613930', 'e9cd5d47-4034-410c-8cb8-06b8f1eaea90', '00-d6296e5a30884ec9bb104cdab64b352b-80009a19d2e190eb-00', '2026-11-29 12:30:10.211+00', '2026-11-29 12:30:10.218709+00', '21'),
('01a22748-c524-79f6-847a-79cc5b6c90d1', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312003280130033a0a323032362d30392d3136', 'e9cd5d47-4034-410c-8cb8-06b8f1eaea90', '00-d6296e5a30884ec9bb104cdab64b352b-80009a19d2e190eb-00', '2026-11-29 12:30:10.212+00', '2026-11-29 12:30:10.218709+00', '22'),
('01a22748-c525-7919-a9ff-4ec28f230baf', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f33122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', 'e9cd5d47-4034-410c-8cb8-06b8f1eaea90', '00-d6296e5a30884ec9bb104cdab64b352b-80009a19d2e190eb-00', '2026-11-29 12:30:10.213+00', '2026-11-29 12:30:10.218709+00', '23'),
('01a22748-c55b-798a-9da9-49e3d5583a3a', 'membership.audit-recorded.v1', E'\\x0aeb020a2430316132323734382d633535622d376530622d393736382d6564333835663937393266351218323032362d31312d32395431323a33303a31302e3236375a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0e6d656d6265722e626c6f636b656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22414354495645227d5a137b227374617465223a22424c4f434b4544227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2463366265623266362d303032612d346633662d616338382d306666396434313063623139', 'c6beb2f6-002a-4f3f-ac88-0ff9d410cb19', '00-ec690f8cc7ad41fd84a4a41d9f3d89a1-896a6df7a0f2c28b-00', '2026-11-29 12:30:10.267+00', '2026-11-29 12:30:10.27692+00', '24'),
('01a22748-c55c-7def-a104-66cc97696ae6', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312004280330043a0a323032362d30392d3136', 'c6beb2f6-002a-4f3f-ac88-0ff9d410cb19', '00-ec690f8cc7ad41fd84a4a41d9f3d89a1-896a6df7a0f2c28b-00', '2026-11-29 12:30:10.268+00', '2026-11-29 12:30:10.27692+00', '25'),
('01a22748-c55e-729f-8c19-eedf0d180e93', 'membership.notices-requested.v1', E'\\x0ab8010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f34122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a1d0a05737461746512140a09e5b7b2e5819ce794a81207626c6f636b65642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', 'c6beb2f6-002a-4f3f-ac88-0ff9d410cb19', '00-ec690f8cc7ad41fd84a4a41d9f3d89a1-896a6df7a0f2c28b-00', '2026-11-29 12:30:10.27+00', '2026-11-29 12:30:10.27692+00', '26'),
('01a22748-c592-79be-8a0b-3534f7e2cd8d', 'membership.audit-recorded.v1', E'\\x0aed020a2430316132323734382d633539322d376161352d396134302d3562313364343535313661621218323032362d31312d32395431323a33303a31302e3332325a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a106d656d6265722e756e626c6f636b656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152137b227374617465223a22424c4f434b4544227d5a127b227374617465223a22414354495645227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2434613966376130612d376162332d343334392d623261652d656265383865386461306334', '4a9f7a0a-7ab3-4349-b2ae-ebe88e8da0c4', '00-064671491c98445488f8087b188453f4-a841d5b0c32872a9-00', '2026-11-29 12:30:10.322+00', '2026-11-29 12:30:10.330177+00', '27'),
('01a22748-c594-7c44-9c52-4b002de55420', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312005280130053a0a323032362d30392d3136', '4a9f7a0a-7ab3-4349-b2ae-ebe88e8da0c4', '00-064671491c98445488f8087b188453f4-a841d5b0c32872a9-00', '2026-11-29 12:30:10.324+00', '2026-11-29 12:30:10.330177+00', '28'),
('01a22748-c595-7632-a4e9-98a7767c08a9', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f35122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '4a9f7a0a-7ab3-4349-b2ae-ebe88e8da0c4', '00-064671491c98445488f8087b188453f4-a841d5b0c32872a9-00', '2026-11-29 12:30:10.325+00', '2026-11-29 12:30:10.330177+00', '29'),
('01a22748-c5d3-72bc-87c2-7e145205ffec', 'membership.audit-recorded.v1', E'\\x0afa020a2430316132323734382d633564332d373366642d383938322d3134343563373664653233331218323032362d31312d32395431323a33303a31302e3338375a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0d6d656d6265722e636c6f73656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22414354495645227d5a237b227374617465223a22434c4f534544222c22706f696e7473223a222d31303030227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2437663939366433322d323265332d343365662d623265302d383831313461396230646637', '7f996d32-22e3-43ef-b2e0-88114a9b0df7', '00-9425be91510747ec8be6dfb28b0fc7ac-bc771ca1f148315b-00', '2026-11-29 12:30:10.387+00', '2026-11-29 12:30:10.396778+00', '30'),
('01a22748-c5d7-762f-9f47-dae5fee50c5b', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312006280430063a0a323032362d30392d3136', '7f996d32-22e3-43ef-b2e0-88114a9b0df7', '00-9425be91510747ec8be6dfb28b0fc7ac-bc771ca1f148315b-00', '2026-11-29 12:30:10.391+00', '2026-11-29 12:30:10.396778+00', '31'),
('01a22748-c5d7-7659-88eb-3ea79e9e761f', 'membership.notices-requested.v1', E'\\x0ab7010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f36122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a1c0a05737461746512130a09e5b7b2e585b3e997ad1206636c6f7365642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '7f996d32-22e3-43ef-b2e0-88114a9b0df7', '00-9425be91510747ec8be6dfb28b0fc7ac-bc771ca1f148315b-00', '2026-11-29 12:30:10.391+00', '2026-11-29 12:30:10.396778+00', '32'),
('01a22748-c61a-716e-a56f-5009ec649187', 'membership.audit-recorded.v1', E'\\x0afb020a2430316132323734382d633631612d376466382d383263392d3431396361663735343365311218323032362d31312d32395431323a33303a31302e3435385a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0f6d656d6265722e72656f70656e656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22434c4f534544227d5a227b227374617465223a22414354495645222c22706f696e7473223a2231303030227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2433613936366532652d323631612d346439632d613063322d633062326235326365656464', '3a966e2e-261a-4d9c-a0c2-c0b2b52ceedd', '00-5c1c93436ddd434780b456a21bb5b606-a8f7ab731d7de526-00', '2026-11-29 12:30:10.458+00', '2026-11-29 12:30:10.464333+00', '33'),
('01a22748-c61b-70e3-931d-2c4b585c56b2', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312007280130073a0a323032362d30392d3136', '3a966e2e-261a-4d9c-a0c2-c0b2b52ceedd', '00-5c1c93436ddd434780b456a21bb5b606-a8f7ab731d7de526-00', '2026-11-29 12:30:10.459+00', '2026-11-29 12:30:10.464333+00', '34'),
('01a22748-c61b-7dfa-912e-fb1bccad8245', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f37122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '3a966e2e-261a-4d9c-a0c2-c0b2b52ceedd', '00-5c1c93436ddd434780b456a21bb5b606-a8f7ab731d7de526-00', '2026-11-29 12:30:10.459+00', '2026-11-29 12:30:10.464333+00', '35'),
('01a22748-c642-7e9d-931e-71bb430a0854', 'membership.audit-recorded.v1', E'\\x0ad2030a2430316132323734382d633634322d373264342d393165362d6234653137383061666465391218323032362d31312d32395431323a33303a31302e3439385a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a176d656d6265722e686f757365686f6c642d6a6f696e656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22414354495645227d5a717b227374617465223a22414354495645222c22686f757365686f6c644964223a2230316132323734382d633634302d373231652d616337332d313436396335353136313064222c22636f6e73656e7465644f6e223a22323032362d30312d3031222c226d617944726177223a747275657d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2439343739313066352d363033352d343730302d393265392d333965613337333961386531', '947910f5-6035-4700-92e9-39ea3739a8e1', '00-72045b2849c44118a925112f5afc0896-b00384b5926df267-00', '2026-11-29 12:30:10.498+00', '2026-11-29 12:30:10.506249+00', '36'),
('01a22748-c674-7ab7-b4e0-e30f2f615d15', 'membership.audit-recorded.v1', E'\\x0aa6030a2430316132323734382d633637342d376338662d613737372d6334376333653566323964631218323032362d31312d32395431323a33303a31302e3534385a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a156d656d6265722e686f757365686f6c642d6c65667432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22414354495645227d5a477b227374617465223a22414354495645222c22686f757365686f6c644964223a2230316132323734382d633634302d373231652d616337332d313436396335353136313064227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2430663538343638392d646565612d346539372d613866342d653861306432336632653666', '0f584689-deea-4e97-a8f4-e8a0d23f2e6f', '00-a9b2869ecada4e58a1d23a950461a4eb-b5cbb01f8383257e-00', '2026-11-29 12:30:10.548+00', '2026-11-29 12:30:10.552645+00', '37'),
('01a22748-c6b6-72e9-b166-22ae7a29472a', 'membership.audit-recorded.v1', E'\\x0ab1030a2430316132323734382d633662362d376534332d613934302d3734396136663663633031301218323032362d31312d32395431323a33303a31302e3631345a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0d6d656d6265722e6d657267656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a22414354495645227d5a5a7b227374617465223a224d4552474544222c22706f696e7473223a222d31303030222c226f746865724d656d6265724964223a2230316132323734382d626162652d376666322d626439332d353236373636393763383439227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2464613733336333652d306462642d343966362d613237342d633862643664346536373831', 'da733c3e-0dbd-49f6-a274-c8bd6d4e6781', '00-95e64c8f6239411fb92cb770cb39c646-ab63d6a6dd4d41fe-00', '2026-11-29 12:30:10.614+00', '2026-11-29 12:30:10.619878+00', '38'),
('01a22748-c6b7-73f1-8f0e-5954bbc96ac4', 'membership.notices-requested.v1', E'\\x0ae6010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f38122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a4b0a05737461746512420a24e5b7b2e5b9b6e585a5e4bda0e79a84e58fa6e4b880e4b8aae4bc9ae59198e8b4a6e688b7121a6d657267656420696e746f20796f7572206f74686572206f6e652a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', 'da733c3e-0dbd-49f6-a274-c8bd6d4e6781', '00-95e64c8f6239411fb92cb770cb39c646-ab63d6a6dd4d41fe-00', '2026-11-29 12:30:10.615+00', '2026-11-29 12:30:10.619878+00', '39'),
('01a22748-c6b7-7fdb-baa5-8cc0e15acd5e', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312008280530083a0a323032362d30392d3136', 'da733c3e-0dbd-49f6-a274-c8bd6d4e6781', '00-95e64c8f6239411fb92cb770cb39c646-ab63d6a6dd4d41fe-00', '2026-11-29 12:30:10.615+00', '2026-11-29 12:30:10.619878+00', '40'),
('01a22748-c6b9-71f4-ae88-9f87cf378a27', 'membership.members-merged.v1', E'\\x0aa6010a2430316132323734382d626434332d373064642d616363612d383835366338336566353665122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a2430316132323734382d626162652d376666322d626439332d353236373636393763383439222430316132323734382d626131642d376562362d626537342d3139323230303030303030632808320a323032362d30392d3136', 'da733c3e-0dbd-49f6-a274-c8bd6d4e6781', '00-95e64c8f6239411fb92cb770cb39c646-ab63d6a6dd4d41fe-00', '2026-11-29 12:30:10.617+00', '2026-11-29 12:30:10.619878+00', '41'),
('01a22748-c6ef-76e3-bdac-f13df6ec30bc', 'membership.audit-recorded.v1', E'\\x0ab2030a2430316132323734382d633665662d373865612d613731612d3437653737636638356330641218323032362d31312d32395431323a33303a31302e3637315a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0f6d656d6265722e756e6d657267656432066d656d6265723a2430316132323734382d626434332d373064642d616363612d38383536633833656635366542082f33322f333230314a2430316132323734382d626362392d373732662d623833302d66393733303030303030303152127b227374617465223a224d4552474544227d5a597b227374617465223a22414354495645222c22706f696e7473223a2231303030222c226f746865724d656d6265724964223a2230316132323734382d626162652d376666322d626439332d353236373636393763383439227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2438643035326538622d643966302d343330612d386134652d323765373738653366353961', '8d052e8b-d9f0-430a-8a4e-27e778e3f59a', '00-09d4303ad99e45fc9288e088ff2275cc-ac0d0e140c1ffcc1-00', '2026-11-29 12:30:10.671+00', '2026-11-29 12:30:10.67682+00', '42'),
('01a22748-c6f0-75ef-86ee-7377cca7d0c2', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323734382d626434332d373064642d616363612d383835366338336566353665120c3238303436383430333235361a2430316132323734382d626362392d373732662d623833302d6639373330303030303030312009280130093a0a323032362d30392d3136', '8d052e8b-d9f0-430a-8a4e-27e778e3f59a', '00-09d4303ad99e45fc9288e088ff2275cc-ac0d0e140c1ffcc1-00', '2026-11-29 12:30:10.672+00', '2026-11-29 12:30:10.67682+00', '43'),
('01a22748-c6f0-7872-a1b6-d17ddb91e5bc', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323734382d626434332d373064642d616363612d3838353663383365663536652f39122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '8d052e8b-d9f0-430a-8a4e-27e778e3f59a', '00-09d4303ad99e45fc9288e088ff2275cc-ac0d0e140c1ffcc1-00', '2026-11-29 12:30:10.672+00', '2026-11-29 12:30:10.67682+00', '44'),
('01a22748-c6f1-7263-94ee-4ac2b6d840b2', 'membership.members-unmerged.v1', E'\\x0aa6010a2430316132323734382d626434332d373064642d616363612d383835366338336566353665122430316132323734382d626362392d373732662d623833302d6639373330303030303030311a2430316132323734382d626162652d376666322d626439332d353236373636393763383439222430316132323734382d626131642d376562362d626537342d3139323230303030303030632809320a323032362d30392d3136', '8d052e8b-d9f0-430a-8a4e-27e778e3f59a', '00-09d4303ad99e45fc9288e088ff2275cc-ac0d0e140c1ffcc1-00', '2026-11-29 12:30:10.673+00', '2026-11-29 12:30:10.67682+00', '45'),
('01a22748-c71e-73c3-a73e-f050dcea6e8d', 'membership.members-enrolled.v1', E'\\x0a680a2430316132323734382d633731642d373531392d383837622d643030303430656130356437120c3634373638373133393338341a2437346234366237662d366363362d343231612d383533362d313630336130383437613465220a323032362d30392d31362801', '523756c5-a72f-472d-8462-127b0efa00a9', '00-9aac3561e7584c978a2f8b5890829c7c-becc2f4daada9240-00', '2026-11-29 12:30:10.718+00', '2026-11-29 12:30:10.723422+00', '46'),
('01a22748-c721-7940-81cd-79be2dc0ad53', 'membership.audit-recorded.v1', E'\\x0ad7020a2430316132323734382d633732312d373235662d623661372d3131663239383664646462391218323032362d31312d32395431323a33303a31302e3732315a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0f6d656d6265722e656e726f6c6c656432066d656d6265723a2430316132323734382d633731642d373531392d383837622d64303030343065613035643742082f33322f333230314a2437346234366237662d366363362d343231612d383533362d3136303361303834376134655a127b227374617465223a22414354495645227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2435323337353663352d613732662d343732642d383436322d313237623065666130306139', '523756c5-a72f-472d-8462-127b0efa00a9', '00-9aac3561e7584c978a2f8b5890829c7c-becc2f4daada9240-00', '2026-11-29 12:30:10.721+00', '2026-11-29 12:30:10.723422+00', '47'),
('01a22748-c886-7d2b-9252-aa5b23e8d40d', 'membership.audit-recorded.v1', E'\\x0a88030a2430316132323734382d633838362d373234342d613335332d3434386563303931303565381218323032362d31312d32395431323a33303a31312e3037385a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0f706f696e74732e61646a7573746564320a61646a7573746d656e743a2430316132323734382d633837352d373031332d613361312d64373239323937346535623242082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315a4a7b22706f696e7473223a22343030222c22737461747573506f696e7473223a2230222c22726561736f6e4964223a22676f6f6477696c6c222c22657870697265734f6e223a6e756c6c7d62086c61746520746f776a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2466313466623332612d393962642d346436382d613538362d313935356330326436666231', 'f14fb32a-99bd-4d68-a586-1955c02d6fb1', '00-a2639405f2a749ec8c3859ed7f399be8-a44da0a0b643b602-00', '2026-11-29 12:30:11.078+00', '2026-11-29 12:30:11.087012+00', '48'),
('01a22748-c8a2-7193-b2b2-0e0ecc3419d4', 'membership.audit-recorded.v1', E'\\x0a8d030a2430316132323734382d633861322d373166352d386333312d6239393632353939353165651218323032362d31312d32395431323a33303a31312e3130365a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a1461646a7573746d656e742e726571756573746564320a61646a7573746d656e743a2430316132323734382d633839632d373763642d626562632d37643736386335303461313542082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315a4a7b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c22726561736f6e4964223a22676f6f6477696c6c222c22657870697265734f6e223a6e756c6c7d62086c61746520746f776a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2439666434363061652d323038652d343731352d626164322d303464623534343063373166', '9fd460ae-208e-4715-bad2-04db5440c71f', '00-c99f1b396bfc443a9d1c171a93d8b6c5-96554477684e2e26-00', '2026-11-29 12:30:11.106+00', '2026-11-29 12:30:11.107972+00', '49'),
('01a22748-c8c1-7695-9bb6-b71bb6835960', 'membership.audit-recorded.v1', E'\\x0af2020a2430316132323734382d633863312d373135322d396665642d3538343062343766326433631218323032362d31312d32395431323a33303a31312e3133375a1803222430316132323734382d613762362d376564342d613264612d3232323331653164303037352a1361646a7573746d656e742e617070726f766564320a61646a7573746d656e743a2430316132323734382d633839632d373763642d626562632d37643736386335303461313542082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315a347b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c227374617465223a22504f53544544227d62047365656e6a093132372e302e302e31722430316132323734382d633833612d373335392d386238342d3036306465613966373239347a2464343733326131392d393365662d343934662d626135312d356466306433376366663164', 'd4732a19-93ef-494f-ba51-5df0d37cff1d', '00-4f207520bf854de1942902aa14c2822f-9378d4f79cb73fc4-00', '2026-11-29 12:30:11.137+00', '2026-11-29 12:30:11.146397+00', '50'),
('01a22748-c8d4-7d02-9b8c-346d757d8138', 'membership.audit-recorded.v1', E'\\x0a8d030a2430316132323734382d633864342d376564372d616266312d6137626561626437633134321218323032362d31312d32395431323a33303a31312e3135365a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a1461646a7573746d656e742e726571756573746564320a61646a7573746d656e743a2430316132323734382d633864322d373335612d386663662d37613163333232326465643342082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315a4a7b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c22726561736f6e4964223a22676f6f6477696c6c222c22657870697265734f6e223a6e756c6c7d62086c61746520746f776a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2433626534346539612d393831622d343363372d623263372d306432623166663232336338', '3be44e9a-981b-43c7-b2c7-0d2b1ff223c8', '00-72e3c2f563554dd394f3f87de3a6ae4b-9166079fd302e334-00', '2026-11-29 12:30:11.156+00', '2026-11-29 12:30:11.15989+00', '51'),
('01a22748-c8e2-7d5d-865a-fbb076a84ae0', 'membership.audit-recorded.v1', E'\\x0af4020a2430316132323734382d633865322d373364652d613963302d6235376135623438663366631218323032362d31312d32395431323a33303a31312e3137305a1803222430316132323734382d613762362d376564342d613264612d3232323331653164303037352a1361646a7573746d656e742e72656a6563746564320a61646a7573746d656e743a2430316132323734382d633864322d373335612d386663662d37613163333232326465643342082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315a367b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c227374617465223a2252454a4543544544227d62047365656e6a093132372e302e302e31722430316132323734382d633833612d373335392d386238342d3036306465613966373239347a2439636332393432342d626538302d343337302d393461642d656333316463326431396136', '9cc29424-be80-4370-94ad-ec31dc2d19a6', '00-a66dd395cb754a6d8006e32e1b47ae7a-9e3f26c2e51caf5d-00', '2026-11-29 12:30:11.17+00', '2026-11-29 12:30:11.185562+00', '52'),
('01a22748-c910-7ba0-b709-6c6bd7b75ded', 'membership.audit-recorded.v1', E'\\x0af0030a2430316132323734382d633931302d373630392d383839372d6537353630623935623766371218323032362d31312d32395431323a33303a31312e3231365a1803222430316132323734382d613762362d376564342d613264612d3232323331653164303037352a0b706f696e74732e686f6c64320c6c65646765722d656e7472793a2430316132323734382d633930612d373665332d386231622d31353165366339353632386542082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315aac017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2237623730306335332d376262622d346436642d393935362d333761656466633763663136222c22706f696e7473223a22313030222c22657870697265734174223a226e756c6c222c226d656d6265724964223a2230316132323734382d626162652d373034322d613033342d333062393061343165623263222c226d6f766564223a222d313030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323734382d633833612d373335392d386238342d3036306465613966373239347a2433303431323731342d623932632d346236662d623764362d623030326166656532616130', '30412714-b92c-4b6f-b7d6-b002afee2aa0', '00-a88c9c62276f488c8beffa31ae70c8da-9e11ca65ba748831-00', '2026-11-29 12:30:11.216+00', '2026-11-29 12:30:11.218778+00', '53'),
('01a22748-c938-7020-8029-762fa82b553d', 'membership.audit-recorded.v1', E'\\x0a80040a2430316132323734382d633933382d376363372d623962362d3436373539346135396232391218323032362d31312d32395431323a33303a31312e3235365a1803222430316132323734382d613762362d376564342d613264612d3232323331653164303037352a0e706f696e74732e72656c65617365320c6c65646765722d656e7472793a2430316132323734382d633933312d376666322d396665632d64636564373264646132633942082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315ab9017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2263343163376133372d373633632d343364392d393162332d643833653239306239633632222c22686f6c644964223a2230316132323734382d633930612d373665332d386231622d313531653663393536323865222c226d656d6265724964223a2230316132323734382d626162652d373034322d613033342d333062393061343165623263222c226d6f766564223a22313030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323734382d633833612d373335392d386238342d3036306465613966373239347a2437313966333738302d333331382d343263342d383163312d656132656465386637653765', '719f3780-3318-42c4-81c1-ea2ede8f7e7e', '00-2a3ac5ec6953478b9ff327bd11a9529a-bf2230a3ba5614df-00', '2026-11-29 12:30:11.256+00', '2026-11-29 12:30:11.262317+00', '54'),
('01a22748-c969-76ec-8b60-3d228e0d47a2', 'membership.audit-recorded.v1', E'\\x0a9c040a2430316132323734382d633936392d376163612d613635382d3332323061376531393264621218323032362d31312d32395431323a33303a31312e3330355a1803222430316132323734382d613762362d376564342d613264612d3232323331653164303037352a0e706f696e74732e72657665727365320c6c65646765722d656e7472793a2430316132323734382d633936342d376465302d383832332d36346536633162623639653042082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315ad5017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2265363565323733652d383539392d346665662d623637382d363566643537653038303437222c22656e7472794964223a2230316132323734382d633838312d376634632d613434372d663538353463353831356363222c22706f6c696379223a2257495448494e5f42414c414e4345222c226d656d6265724964223a2230316132323734382d626162652d373034322d613033342d333062393061343165623263222c226d6f766564223a222d343030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323734382d633833612d373335392d386238342d3036306465613966373239347a2430656266306136382d646564362d346138612d623435632d393233656636653436636633', '0ebf0a68-ded6-4a8a-b45c-923ef6e46cf3', '00-a700624759fe4b7bb112c7f07bca63de-bd74b4ed15a59aa3-00', '2026-11-29 12:30:11.305+00', '2026-11-29 12:30:11.316599+00', '55'),
('01a22748-c99d-751c-a93c-03ee10f74555', 'membership.audit-recorded.v1', E'\\x0a81040a2430316132323734382d633939642d376265332d623139642d6333303939393738396238341218323032362d31312d32395431323a33303a31312e3335375a1803222430316132323734382d613762362d376564342d613264612d3232323331653164303037352a0e706f696e74732e726573746f7265320c6c65646765722d656e7472793a2430316132323734382d633939612d373736302d383534642d36623934356162643261306342082f33322f333230314a2430316132323734382d626131642d376562362d626537342d3139323230303030303030315aba017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2265316366353436352d636662352d343361362d386538662d303238363234626163333335222c22656e7472794964223a2230316132323734382d633936342d376465302d383832332d363465366331626236396530222c226d656d6265724964223a2230316132323734382d626162652d373034322d613033342d333062393061343165623263222c226d6f766564223a22343030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323734382d633833612d373335392d386238342d3036306465613966373239347a2431363833653136362d386338642d346333322d393965662d373630623934393036306163', '1683e166-8c8d-4c32-99ef-760b949060ac', '00-483395ae664344679cf62875dde768d6-a66e562512e9aee5-00', '2026-11-29 12:30:11.357+00', '2026-11-29 12:30:11.359774+00', '56'),
('01a22748-c9c6-74ff-bdb9-36cca427715c', 'membership.audit-recorded.v1', E'\\x0af0010a2430316132323734382d633963362d373661392d383564312d3266646162316162303366321218323032362d31312d32395431323a33303a31312e3339385a1803222430316132323734382d613737652d373330302d386237632d6133633931616530343664362a1766696e616e63652e636c6f73696e672d73746172746564320766696e616e63653a0a323032362d30392d313542012f6a093132372e302e302e31722430316132323734382d623861632d376561382d393762362d3739666162356338376131667a2464373833336137392d663837652d346339342d383966392d663736303930343361616536', 'd7833a79-f87e-4c94-89f9-f7609043aae6', '00-5751e1c8d7f0466d8770b5c50e126c85-ba6f2cb976705ec3-00', '2026-11-29 12:30:11.398+00', '2026-11-29 12:30:11.401906+00', '57'),
('01a22748-cabd-75d1-bc1c-f020ff5ed698', 'membership.audit-recorded.v1', E'\\x0afb010a2430316132323734382d636162642d376366632d616436392d3933336433666537346166621218323032362d31312d32395431323a33303a31312e3634355a1803222430316132323734382d613737652d373330302d386237632d6133633931616530343664362a1066696e616e63652e6578706f72746564320766696e616e63653a0a323032362d30392d313542012f5a107b227461626c65223a226c6f7473227d6a093132372e302e302e31722430316132323734382d623861632d376561382d393762362d3739666162356338376131667a2439623139386430362d396266332d343961352d613031622d316430663865343161643036', '9b198d06-9bf3-49a5-a01b-1d0f8e41ad06', '00-f0bd46d0800c4e30ab13900dbe344a0a-8a5881f4b20f50c0-00', '2026-11-29 12:30:11.645+00', '2026-11-29 12:30:11.654351+00', '58');

INSERT INTO "programme" (version, effective_from, definition, state, author, revision, changed_at, submitted_at, approved_by, approved_at, key, editors, returned_because) OVERRIDING SYSTEM VALUE VALUES
('1', '1990-01-01', '{"tiers": [{"gate": null, "floor": 0, "names": {"en": "New Leaf", "zh": "新叶"}, "tierId": "new-leaf", "qualifications": []}, {"gate": null, "floor": 0, "names": {"en": "Green Bough", "zh": "青枝"}, "tierId": "green-bough", "qualifications": [{"tenureYears": 2, "claimFreeYears": 1}, {"statusPoints": 3000}]}, {"gate": null, "floor": -1000, "names": {"en": "Golden Pine", "zh": "金松"}, "tierId": "golden-pine", "qualifications": [{"tenureYears": 3, "claimFreeYears": 3}, {"tenureYears": 3, "statusPoints": 6000}]}, {"gate": null, "floor": -2000, "names": {"en": "Evergreen", "zh": "常青"}, "tierId": "evergreen", "qualifications": [{"tenureYears": 6, "statusPoints": 4000, "claimFreeYears": 5}]}], "version": 1, "benefits": [{"unit": {"en": "times", "zh": "次"}, "names": {"en": "Free tow", "zh": "免费拖车"}, "benefitId": "tow", "description": {"en": "Within 100 km, day and night", "zh": "100 公里内，全天"}, "perYearByTier": {"new-leaf": 1, "evergreen": 5, "golden-pine": 3, "green-bough": 2}}, {"unit": {"en": "days", "zh": "天"}, "names": {"en": "Courtesy car", "zh": "代步车"}, "benefitId": "courtesy-car", "description": {"en": "While yours is being repaired", "zh": "事故维修期间"}, "perYearByTier": {"evergreen": 14, "golden-pine": 7, "green-bough": 3}}, {"unit": {"en": "times", "zh": "次"}, "names": {"en": "Fast claims lane", "zh": "理赔快速通道"}, "benefitId": "fast-claims", "description": {"en": "A handler of your own, decided the day the papers are in", "zh": "专人受理，资料齐全当日核赔"}, "perYearByTier": {"evergreen": null, "golden-pine": null}}, {"unit": {"en": "visits", "zh": "次"}, "names": {"en": "Lounge", "zh": "贵宾室"}, "benefitId": "lounge", "description": {"en": "In our offices, with one guest", "zh": "营业网点贵宾室，可带一人"}, "perYearByTier": {"evergreen": null, "golden-pine": 6}}], "downgrade": "one-level", "graceDays": 90, "adjustment": {"reasons": [{"names": {"en": "Goodwill", "zh": "致歉补偿"}, "reasonId": "goodwill"}, {"names": {"en": "Correction of an error", "zh": "更正差错"}, "reasonId": "correction"}, {"names": {"en": "Credit that was missed", "zh": "补记漏发"}, "reasonId": "late-credit"}, {"names": {"en": "Taken back for misuse", "zh": "违规扣回"}, "reasonId": "misuse"}], "approvalAbove": 500}, "noticeDays": [60, 30, 7], "pointValue": {"currency": "CNY", "minorPer100Points": 300}, "protection": {"fromTierId": "golden-pine", "tenureYears": 5, "oneClaimInYears": 3}, "holdMinutes": 30, "warningDays": 60, "effectiveFrom": "1990-01-01", "expiryPolicies": [{"kind": "rolling", "months": 24, "roundTo": null, "policyId": "two-years"}, {"kind": "rolling", "months": 24, "roundTo": "month", "policyId": "two-years-month-end"}, {"kind": "none", "policyId": "never"}, {"kind": "anniversary", "leaveOut": 1, "policyId": "next-anniversary-but-one"}, {"kind": "sliding", "months": 24, "policyId": "while-active"}, {"kind": "by-tier", "policyId": "by-tier", "monthsByTier": {"new-leaf": 24, "evergreen": null, "golden-pine": 36, "green-bough": 24}}], "statusWindowMonths": 12, "statusPercentBySource": {"no-claim": 100}}', 'APPROVED', NULL, '1', '2026-11-29 12:30:02.592358+00', NULL, NULL, NULL, NULL, '{}', NULL),
('2', '2026-09-17', '{"tiers": [{"gate": null, "floor": 0, "names": {"en": "New Leaf", "zh": "新叶"}, "tierId": "new-leaf", "qualifications": []}, {"gate": null, "floor": 0, "names": {"en": "Green Bough", "zh": "青枝"}, "tierId": "green-bough", "qualifications": [{"tenureYears": 2, "claimFreeYears": 1}, {"statusPoints": 3000}]}, {"gate": null, "floor": -1000, "names": {"en": "Golden Pine", "zh": "金松"}, "tierId": "golden-pine", "qualifications": [{"tenureYears": 3, "claimFreeYears": 3}, {"tenureYears": 3, "statusPoints": 6000}]}, {"gate": null, "floor": -2000, "names": {"en": "Evergreen", "zh": "常青"}, "tierId": "evergreen", "qualifications": [{"tenureYears": 6, "statusPoints": 4000, "claimFreeYears": 5}]}], "version": 2, "benefits": [{"unit": {"en": "times", "zh": "次"}, "names": {"en": "Free tow", "zh": "免费拖车"}, "benefitId": "tow", "description": {"en": "Within 100 km, day and night", "zh": "100 公里内，全天"}, "perYearByTier": {"new-leaf": 1, "evergreen": 5, "golden-pine": 3, "green-bough": 2}}, {"unit": {"en": "days", "zh": "天"}, "names": {"en": "Courtesy car", "zh": "代步车"}, "benefitId": "courtesy-car", "description": {"en": "While yours is being repaired", "zh": "事故维修期间"}, "perYearByTier": {"evergreen": 14, "golden-pine": 7, "green-bough": 3}}, {"unit": {"en": "times", "zh": "次"}, "names": {"en": "Fast claims lane", "zh": "理赔快速通道"}, "benefitId": "fast-claims", "description": {"en": "A handler of your own, decided the day the papers are in", "zh": "专人受理，资料齐全当日核赔"}, "perYearByTier": {"evergreen": null, "golden-pine": null}}, {"unit": {"en": "visits", "zh": "次"}, "names": {"en": "Lounge", "zh": "贵宾室"}, "benefitId": "lounge", "description": {"en": "In our offices, with one guest", "zh": "营业网点贵宾室，可带一人"}, "perYearByTier": {"evergreen": null, "golden-pine": 6}}], "downgrade": "one-level", "graceDays": 90, "adjustment": {"reasons": [{"names": {"en": "Goodwill", "zh": "致歉补偿"}, "reasonId": "goodwill"}, {"names": {"en": "Correction of an error", "zh": "更正差错"}, "reasonId": "correction"}, {"names": {"en": "Credit that was missed", "zh": "补记漏发"}, "reasonId": "late-credit"}, {"names": {"en": "Taken back for misuse", "zh": "违规扣回"}, "reasonId": "misuse"}], "approvalAbove": 500}, "noticeDays": [60, 30, 7], "pointValue": {"currency": "CNY", "minorPer100Points": 300}, "protection": {"fromTierId": "golden-pine", "tenureYears": 5, "oneClaimInYears": 3}, "holdMinutes": 30, "warningDays": 60, "effectiveFrom": "2026-09-17", "expiryPolicies": [{"kind": "rolling", "months": 24, "roundTo": null, "policyId": "two-years"}, {"kind": "rolling", "months": 24, "roundTo": "month", "policyId": "two-years-month-end"}, {"kind": "none", "policyId": "never"}, {"kind": "anniversary", "leaveOut": 1, "policyId": "next-anniversary-but-one"}, {"kind": "sliding", "months": 24, "policyId": "while-active"}, {"kind": "by-tier", "policyId": "by-tier", "monthsByTier": {"new-leaf": 24, "evergreen": null, "golden-pine": 36, "green-bough": 24}}], "statusWindowMonths": 12, "statusPercentBySource": {"no-claim": 100}}', 'DROPPED', 'E002', '2', '2026-11-29 12:30:09.499+00', NULL, NULL, NULL, 'd77a5e6a-f4fc-43c7-b211-b34f3f05e573', '{E002}', NULL),
('3', '2028-01-01', '{"tiers": [{"gate": null, "floor": 0, "names": {"en": "Leaf", "zh": "Leaf"}, "tierId": "leaf", "qualifications": []}, {"gate": null, "floor": -1000, "names": {"en": "Pine", "zh": "Pine"}, "tierId": "pine", "qualifications": [{"claimFreeYears": 3}]}], "version": 3, "benefits": [{"unit": {"en": "times", "zh": "times"}, "names": {"en": "Tow", "zh": "Tow"}, "benefitId": "tow", "description": {"en": "Far", "zh": "Far"}, "perYearByTier": {"leaf": 1, "pine": null}}], "downgrade": "one-level", "graceDays": 90, "adjustment": {"reasons": [{"names": {"en": "Goodwill", "zh": "Goodwill"}, "reasonId": "goodwill"}], "approvalAbove": 500}, "noticeDays": [60, 30, 7], "pointValue": {"currency": "CNY", "minorPer100Points": 300}, "protection": null, "holdMinutes": 30, "warningDays": 60, "effectiveFrom": "2028-01-01", "expiryPolicies": [{"kind": "none", "policyId": "never"}], "statusWindowMonths": 12, "statusPercentBySource": {}}', 'APPROVED', 'E002', '6', '2026-11-29 12:30:09.787+00', '2026-11-29 12:30:09.765+00', 'E004', '2026-11-29 12:30:09.787+00', 'f7624a41-5e51-4630-910a-18d720b2fe9d', '{E002}', NULL);

INSERT INTO "relay_position" (stream, stream_created_at, changed_at) OVERRIDING SYSTEM VALUE VALUES
('EVERGREEN_EVENTS_MEMBERSHIP', '2026-11-29T12:29:49.062549192Z', '2026-11-29 12:30:02.692702+00');

INSERT INTO "run" (id, kind, key, params, state, started_by, failure, result, chunks_total, attempts, next_attempt_at, created_at, started_at, finished_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-c2f6-7644-b793-686e578ad0bd', 'programme-preview', '92f324a6-b1bb-48e2-989a-6d953de0d1a6', '{"asOf": "2026-09-16", "version": 3, "revision": 2}', 'failed', 'E002', 'The draft was changed while it was looked at', NULL, '1', '0', '2026-11-29 12:30:09.65298+00', '2026-11-29 12:30:09.654+00', '2026-11-29 12:30:09.734+00', '2026-11-29 12:30:09.797+00'),
('01a22748-c3a2-71d1-97bc-81bd4955d7b1', 'tiers', 'b6a7d477-552c-4030-9864-39befb087bf8', '{"asOf": null}', 'succeeded', 'E002', NULL, '{"counts": {"joined": 25}, "warned": 0, "members": 25}', '1', '0', '2026-11-29 12:30:09.819336+00', '2026-11-29 12:30:09.826+00', '2026-11-29 12:30:09.886+00', '2026-11-29 12:30:09.925+00'),
('01a22748-c9c4-7ecd-9068-42b1df711b9d', 'finance-closing', 'a1180285-9b91-4d6d-9667-beede983e32b', '{"asOf": "2026-09-15", "makesUp": false}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 12:30:11.396173+00', '2026-11-29 12:30:11.396+00', '2026-11-29 12:30:11.432+00', '2026-11-29 12:30:11.571+00');

INSERT INTO "run_chunk" (run_id, n, from_key, to_key, state, attempts, next_attempt_at, fence, lease_until, progress, progress_at, result, done_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-c2f6-7644-b793-686e578ad0bd', '0', '01a22748-babe-7042-a034-30b90a41eb2c', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'pending', '1', '2026-11-29 12:30:09.726678+00', '0', NULL, NULL, NULL, NULL, NULL),
('01a22748-c3a2-71d1-97bc-81bd4955d7b1', '0', '01a22748-babe-7042-a034-30b90a41eb2c', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'done', '0', '2026-11-29 12:30:09.884608+00', '0', NULL, NULL, NULL, '{"counts": {"joined": 25}, "warned": 0, "members": 25}', '2026-11-29 12:30:09.915+00'),
('01a22748-c9c4-7ecd-9068-42b1df711b9d', '0', '2026-09-15', '2026-09-15', 'done', '0', '2026-11-29 12:30:11.430988+00', '0', NULL, NULL, NULL, 'true', '2026-11-29 12:30:11.565+00');

INSERT INTO "run_schedule" (name, cron, zone, next_due_at, last_due_at, last_run_id) OVERRIDING SYSTEM VALUE VALUES
('daily-closing', '30 5 * * *', 'Asia/Shanghai', '2026-11-29 21:30:00+00', NULL, NULL),
('daily-expiry', '10 3 * * *', 'Asia/Shanghai', '2026-11-29 19:10:00+00', NULL, NULL),
('daily-points-notices', '45 5 * * *', 'Asia/Shanghai', '2026-11-29 21:45:00+00', NULL, NULL),
('daily-tiers', '30 4 * * *', 'Asia/Shanghai', '2026-11-29 20:30:00+00', NULL, NULL);

INSERT INTO "tier_change" (member_id, n, key, kind, reason, from_tier_id, to_tier_id, until, programme_version, facts, note, actor, effective_on, recorded_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-babe-7042-a034-30b90a41eb2c', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-08-20", "until": "2027-08-19", "anniversary": "08-20"}, "countedOn": ["2026-03-14"], "faultOpen": false, "heldFacts": [], "tenureYears": 3, "statusPoints": "1500", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7042-a034-30b90a41eb2c', '2', '69dd2e20-1596-438b-9f25-37b69ab37103', 'locked', NULL, 'new-leaf', 'new-leaf', '2027-12-31', '1', NULL, 'founding member', 'E005', '2026-09-16', '2026-11-29 12:30:09.933+00'),
('01a22748-babe-7042-a034-30b90a41eb2c', '3', '503340cf-39ba-4615-b8bd-5ad65af81af4', 'unlocked', NULL, 'new-leaf', 'new-leaf', NULL, '1', NULL, 'by the rules', 'E005', '2026-09-16', '2026-11-29 12:30:10.003+00'),
('01a22748-babe-70d8-9ef5-f4c33de40dd4', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2021-04-10", "until": "2026-04-09", "anniversary": "04-10"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 5, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 5}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-710c-b6d4-ca11c8ee1237', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-09-05", "until": "2027-09-04", "anniversary": "09-05"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 2, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 2}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-71a4-82b1-d170c8ced6fb', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-03-06", "until": "2027-03-05", "anniversary": "03-06"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-730e-aa2a-3b77c70e2060', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-01-24", "until": "2027-01-23", "anniversary": "01-24"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-73a1-b695-7125db82855f', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-10-20", "until": "2026-10-19", "anniversary": "10-20"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-74e4-af96-e7eb6ed2d329', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-03-18", "until": "2027-03-17", "anniversary": "03-18"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7678-b50f-3b065fe709ab', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-02-01", "until": "2027-01-31", "anniversary": "02-01"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-76f0-b4ad-69b9c0430c4e', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2022-02-06", "until": "2026-02-05", "anniversary": "02-06"}, "countedOn": ["2024-06-25"], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7775-89d3-3fba6517982c', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-12-08", "until": "2025-12-07", "anniversary": "12-08"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 2, "statusPoints": "1500", "termUndecided": false, "claimFreeYears": 2}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-786a-9e43-97e092de9947', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2021-10-14", "until": "2026-10-13", "anniversary": "10-14"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-78cb-a501-3046596e9fc5', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-11-14", "until": "2026-11-13", "anniversary": "11-14"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-793e-967a-711cb16eea6a', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2021-09-29", "until": "2025-09-28", "anniversary": "09-29"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7972-b842-bef00a015b80', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-07-04", "until": "2027-07-03", "anniversary": "07-04"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7991-ae08-20f54f1a827a', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-06-29", "until": "2027-06-28", "anniversary": "06-29"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 2, "statusPoints": "1500", "termUndecided": false, "claimFreeYears": 2}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7a5b-b12a-218dc40ee081', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-06-15", "until": "2027-06-14", "anniversary": "06-15"}, "countedOn": ["2024-09-01", "2023-10-15"], "faultOpen": false, "heldFacts": [], "tenureYears": 3, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7b59-8e92-7e2e19b7f267', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-04-08", "until": "2026-04-07", "anniversary": "04-08"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 3, "statusPoints": "2500", "termUndecided": false, "claimFreeYears": 3}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7b8b-aee1-5272b1abf488', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2022-04-21", "until": "2027-04-20", "anniversary": "04-21"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7dcc-9b82-908da92cacc9', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2022-05-06", "until": "2027-05-05", "anniversary": "05-06"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7e16-9ee8-884f9f5faffc', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-05-28", "until": "2027-05-27", "anniversary": "05-28"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7e2d-a277-57c0c34394a2', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-04-21", "until": "2027-08-17", "anniversary": "04-21"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7e9f-83d6-095650a922bf', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-11-14", "until": "2026-11-13", "anniversary": "11-14"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7f06-ba67-40a24bd33de7', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-08-16", "until": "2027-08-15", "anniversary": "08-16"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-babe-7ff2-bd93-52676697c849', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-02-20", "until": "2027-02-19", "anniversary": "02-20"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00'),
('01a22748-bd43-70dd-acca-8856c83ef56e', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-01-01", "until": "2025-12-31", "anniversary": "01-01"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 12:30:09.903+00');

SELECT setval('member_serial', 26);

SELECT setval('migration_id_seq', 10);

