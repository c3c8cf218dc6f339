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

-- 0011-household-invitations
alter table household_member
    add column wording_id text,
    add column wording text,
    add column worded_on date,
    add constraint household_member_wording check (num_nulls(wording_id, wording, worded_on) in (0, 3));
create table household_invitation (
    member_id uuid not null,
    invitation_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    code_hash bytea not null,
    may_draw boolean not null,
    consented_on date not null,
    wording_id text not null,
    wording text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    ended_at timestamptz,
    ended_by uuid,
    act_id uuid,
    primary key (member_id, invitation_id),
    constraint household_invitation_key unique (member_id, key),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state in ('ACCEPTED', 'REFUSED')) = (ended_by is not null)),
    check ((state = 'ACCEPTED') = (act_id is not null))
  );
create unique index household_invitation_code on household_invitation (code_hash);
create table invitation_guess (
    member_id uuid not null,
    guess_id uuid not null,
    at timestamptz not null,
    primary key (member_id, guess_id)
  );
alter table household_invitation enable row level security;
alter table household_invitation force row level security;
create policy scope on household_invitation using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = household_invitation.member_id) else false end);
alter table invitation_guess enable row level security;
alter table invitation_guess force row level security;
create policy scope on invitation_guess using (
      case (select current_setting('evergreen.scope', true)) when 'service' then true when 'member' then member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid) when 'staff' then (select '/%' = any ((select string_to_array(current_setting('evergreen.offices', true), E'\n'))::text[])) or exists (select from member where member.member_id = invitation_guess.member_id) else false end);

-- Rows

TRUNCATE "adjustment", "benefit_use", "claim_free_policy", "cover_term", "customer_office", "dead_letter", "dead_message", "finance_snapshot", "hold", "hold_lot", "household_invitation", "household_member", "inbox", "invitation_guess", "ledger_entry", "ledger_line", "lot", "member", "member_act", "member_fact", "member_tier", "migration", "outbox", "points_notice", "programme", "relay_position", "run", "run_chunk", "run_schedule", "tier_change";

INSERT INTO "adjustment" (member_id, adjustment_id, key, points, status_points, reason_id, note, state, needs_second, requested_by, requested_at, decided_by, decided_at, decision_note, entry_id, expires_on) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66dd-72bf-9e0d-4b7f688df642', '8b28c473-f857-479b-811c-43ffe44470dd', '400', '0', 'goodwill', 'late tow', 'POSTED', 'false', 'E005', '2026-11-29 14:26:38.456+00', 'E005', '2026-11-29 14:26:38.456+00', NULL, '01a227b3-66fd-7ee4-b976-555285918c5d', NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6739-7f9d-b09c-b82600296099', 'e0b4e503-59dd-4332-95a9-0ecfd9555403', '900', '0', 'goodwill', 'late tow', 'POSTED', 'true', 'E005', '2026-11-29 14:26:38.536+00', 'E011', '2026-11-29 14:26:38.586+00', 'seen', '01a227b3-6776-7f84-b1b1-815fb5508296', NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6786-7fcb-bd7f-d5623838330b', '2bff5763-7c6d-4e1e-88c9-995a807956df', '900', '0', 'goodwill', 'late tow', 'REJECTED', 'true', 'E005', '2026-11-29 14:26:38.605+00', 'E011', '2026-11-29 14:26:38.617+00', 'seen', NULL, NULL);

INSERT INTO "benefit_use" (member_id, use_id, key, benefit_id, amount, used_on, undoes, tier_id, programme_version, note, actor, recorded_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-58c8-7de7-a211-7bb659203d02', '56f0b29a-0a36-4627-80c6-b90f6a482368', 'tow', '1', '2026-09-16', NULL, 'new-leaf', '1', 'A1', 'E005', '2026-11-29 14:26:34.824+00'),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-58f2-74cd-9975-60cca6a29f7a', '4bd8921f-8371-4182-a979-51ce64138038', 'tow', '-1', '2026-09-16', '01a227b3-58c8-7de7-a211-7bb659203d02', 'new-leaf', '1', 'drove home', 'E005', '2026-11-29 14:26:34.866+00');

INSERT INTO "claim_free_policy" (member_id, policy_id, version, claim_free_years, term_ends_on, fault_open, counted_on, open_counted) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-4be9-78bb-b343-fd9a00000003', '1', '2', '2025-12-07', 'false', '{}', 'false'),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-4be9-78bb-b343-fd9a00000001', '1', '0', '2026-08-19', 'false', '{2026-03-14}', 'false'),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '01a227b3-4be9-78bb-b343-fd9a00000007', '1', '1', '2025-10-19', 'false', '{}', 'false'),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '01a227b3-4be9-78bb-b343-fd9a00000005', '1', '1', '2026-03-17', 'false', '{}', 'false'),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-4be9-78bb-b343-fd9a00000008', '1', '3', '2026-04-07', 'false', '{}', 'false'),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-4be9-78bb-b343-fd9a00000004', '1', '1', '2026-02-05', 'false', '{2024-06-25}', 'false'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-4be9-78bb-b343-fd9a00000006', '1', '4', '2026-05-05', 'false', '{}', 'false'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-4be9-78bb-b343-fd9a00000011', '1', '4', '2025-10-13', 'false', '{}', 'false'),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '01a227b3-4be9-78bb-b343-fd9a0000000c', '1', '1', '2026-02-19', 'false', '{}', 'false'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-4be9-78bb-b343-fd9a0000000a', '1', '5', '2026-04-09', 'false', '{}', 'false'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-4be9-78bb-b343-fd9a00000019', '1', '1', '2026-06-14', 'false', '{2024-09-01,2023-10-15}', 'false'),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-4be9-78bb-b343-fd9a00000018', '1', '1', '2026-04-20', 'false', '{}', 'false'),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-4be9-78bb-b343-fd9a00000014', '1', '1', '2026-01-31', 'false', '{}', 'false'),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-4be9-78bb-b343-fd9a0000000e', '1', '4', '2025-09-28', 'false', '{}', 'false'),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-4be9-78bb-b343-fd9a0000000f', '1', '2', '2026-09-04', 'false', '{}', 'false'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-4be9-78bb-b343-fd9a00000013', '1', '4', '2026-04-20', 'false', '{}', 'false'),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '01a227b3-4be9-78bb-b343-fd9a00000010', '2', '1', '2025-11-13', 'false', '{}', 'true'),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-4be9-78bb-b343-fd9a0000001a', '1', '2', '2026-06-28', 'false', '{}', 'false'),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '01a227b3-4be9-78bb-b343-fd9a00000012', '1', '1', '2025-11-13', 'false', '{}', 'false'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-4f20-769d-8567-5e4a00000001', '1', '1', '2025-12-31', 'false', '{}', 'false');

INSERT INTO "cover_term" (member_id, term_id, version, policy_id, starts_on, ends_on) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-4bf0-7ed7-ac54-a44400000006', '1', '01a227b3-4be9-78bb-b343-fd9a00000003', '2023-12-08', '2024-12-07'),
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-4bf0-7ed7-ac54-a44400000007', '1', '01a227b3-4be9-78bb-b343-fd9a00000003', '2024-12-08', '2025-12-07'),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-4bf0-7ed7-ac54-a44400000001', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', '2023-08-20', '2024-08-19'),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-4bf0-7ed7-ac54-a44400000002', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', '2024-08-20', '2025-08-19'),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-4bf0-7ed7-ac54-a44400000003', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', '2025-08-20', '2026-08-19'),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-4bf0-7ed7-ac54-a44400000004', '1', '01a227b3-4be9-78bb-b343-fd9a00000001', '2026-08-20', '2027-08-19'),
('01a227b3-4c7e-7245-9f91-3416243b8ff5', '01a227b3-4bf0-7ed7-ac54-a44400000005', '1', '01a227b3-4be9-78bb-b343-fd9a00000002', '2026-05-28', '2027-05-27'),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '01a227b3-4bf0-7ed7-ac54-a44400000013', '1', '01a227b3-4be9-78bb-b343-fd9a00000007', '2024-10-20', '2025-10-19'),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '01a227b3-4bf0-7ed7-ac54-a44400000014', '1', '01a227b3-4be9-78bb-b343-fd9a00000007', '2025-10-20', '2026-10-19'),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '01a227b3-4bf0-7ed7-ac54-a4440000000c', '1', '01a227b3-4be9-78bb-b343-fd9a00000005', '2025-03-18', '2026-03-17'),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '01a227b3-4bf0-7ed7-ac54-a4440000000d', '1', '01a227b3-4be9-78bb-b343-fd9a00000005', '2026-03-18', '2027-03-17'),
('01a227b3-4c7e-7823-948d-b31c0ab02b36', '01a227b3-4bf0-7ed7-ac54-a44400000018', '1', '01a227b3-4be9-78bb-b343-fd9a00000009', '2026-03-06', '2027-03-05'),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-4bf0-7ed7-ac54-a44400000015', '1', '01a227b3-4be9-78bb-b343-fd9a00000008', '2023-04-08', '2024-04-07'),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-4bf0-7ed7-ac54-a44400000016', '1', '01a227b3-4be9-78bb-b343-fd9a00000008', '2024-04-08', '2025-04-07'),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-4bf0-7ed7-ac54-a44400000017', '1', '01a227b3-4be9-78bb-b343-fd9a00000008', '2025-04-08', '2026-04-07'),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-4bf0-7ed7-ac54-a44400000008', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', '2022-02-06', '2023-02-05'),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-4bf0-7ed7-ac54-a44400000009', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', '2023-02-06', '2024-02-05'),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-4bf0-7ed7-ac54-a4440000000a', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', '2024-02-06', '2025-02-05'),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-4bf0-7ed7-ac54-a4440000000b', '1', '01a227b3-4be9-78bb-b343-fd9a00000004', '2025-02-06', '2026-02-05'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-4bf0-7ed7-ac54-a4440000000e', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', '2022-05-06', '2023-05-05'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-4bf0-7ed7-ac54-a4440000000f', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', '2023-05-06', '2024-05-05'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-4bf0-7ed7-ac54-a44400000010', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', '2024-05-06', '2025-05-05'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-4bf0-7ed7-ac54-a44400000011', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', '2025-05-06', '2026-05-05'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-4bf0-7ed7-ac54-a44400000012', '1', '01a227b3-4be9-78bb-b343-fd9a00000006', '2026-05-06', '2027-05-05'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-4bf0-7ed7-ac54-a4440000002b', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', '2021-10-14', '2022-10-13'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-4bf0-7ed7-ac54-a4440000002c', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', '2022-10-14', '2023-10-13'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-4bf0-7ed7-ac54-a4440000002d', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', '2023-10-14', '2024-10-13'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-4bf0-7ed7-ac54-a4440000002e', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', '2024-10-14', '2025-10-13'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-4bf0-7ed7-ac54-a4440000002f', '1', '01a227b3-4be9-78bb-b343-fd9a00000011', '2025-10-14', '2026-10-13'),
('01a227b3-4c7f-7299-a69e-15d921c94488', '01a227b3-4bf0-7ed7-ac54-a4440000001e', '1', '01a227b3-4be9-78bb-b343-fd9a0000000b', '2026-01-24', '2027-01-23'),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '01a227b3-4bf0-7ed7-ac54-a4440000001f', '1', '01a227b3-4be9-78bb-b343-fd9a0000000c', '2025-02-20', '2026-02-19'),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '01a227b3-4bf0-7ed7-ac54-a44400000020', '1', '01a227b3-4be9-78bb-b343-fd9a0000000c', '2026-02-20', '2027-02-19'),
('01a227b3-4c7f-733a-b9db-85159cc637a6', '01a227b3-4bf0-7ed7-ac54-a44400000021', '1', '01a227b3-4be9-78bb-b343-fd9a0000000d', '2026-08-16', '2027-08-15'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-4bf0-7ed7-ac54-a44400000019', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', '2021-04-10', '2022-04-09'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-4bf0-7ed7-ac54-a4440000001a', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', '2022-04-10', '2023-04-09'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-4bf0-7ed7-ac54-a4440000001b', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', '2023-04-10', '2024-04-09'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-4bf0-7ed7-ac54-a4440000001c', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', '2024-04-10', '2025-04-09'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-4bf0-7ed7-ac54-a4440000001d', '1', '01a227b3-4be9-78bb-b343-fd9a0000000a', '2025-04-10', '2026-04-09'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-4bf0-7ed7-ac54-a4440000003e', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', '2023-06-15', '2024-06-14'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-4bf0-7ed7-ac54-a4440000003f', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', '2024-06-15', '2025-06-14'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-4bf0-7ed7-ac54-a44400000040', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', '2025-06-15', '2026-06-14'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-4bf0-7ed7-ac54-a44400000041', '1', '01a227b3-4be9-78bb-b343-fd9a00000019', '2026-06-15', '2027-06-14'),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-4bf0-7ed7-ac54-a4440000003b', '1', '01a227b3-4be9-78bb-b343-fd9a00000017', '2026-08-18', '2027-08-17'),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-4bf0-7ed7-ac54-a4440000003c', '1', '01a227b3-4be9-78bb-b343-fd9a00000018', '2025-04-21', '2026-04-20'),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-4bf0-7ed7-ac54-a4440000003d', '1', '01a227b3-4be9-78bb-b343-fd9a00000018', '2026-04-21', '2027-04-20'),
('01a227b3-4c7f-7808-b2a4-2573c4fb0276', '01a227b3-4bf0-7ed7-ac54-a4440000003a', '1', '01a227b3-4be9-78bb-b343-fd9a00000016', '2026-07-04', '2027-07-03'),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-4bf0-7ed7-ac54-a44400000037', '1', '01a227b3-4be9-78bb-b343-fd9a00000014', '2025-02-01', '2026-01-31'),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-4bf0-7ed7-ac54-a44400000038', '1', '01a227b3-4be9-78bb-b343-fd9a00000014', '2026-02-01', '2027-01-31'),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-4bf0-7ed7-ac54-a44400000039', '1', '01a227b3-4be9-78bb-b343-fd9a00000015', '2026-01-21', '2027-01-20'),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-4bf0-7ed7-ac54-a44400000022', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', '2021-09-29', '2022-09-28'),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-4bf0-7ed7-ac54-a44400000023', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', '2022-09-29', '2023-09-28'),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-4bf0-7ed7-ac54-a44400000024', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', '2023-09-29', '2024-09-28'),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-4bf0-7ed7-ac54-a44400000025', '1', '01a227b3-4be9-78bb-b343-fd9a0000000e', '2024-09-29', '2025-09-28'),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-4bf0-7ed7-ac54-a44400000026', '1', '01a227b3-4be9-78bb-b343-fd9a0000000f', '2024-09-05', '2025-09-04'),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-4bf0-7ed7-ac54-a44400000027', '1', '01a227b3-4be9-78bb-b343-fd9a0000000f', '2025-09-05', '2026-09-04'),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-4bf0-7ed7-ac54-a44400000028', '1', '01a227b3-4be9-78bb-b343-fd9a0000000f', '2026-09-05', '2027-09-04'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-4bf0-7ed7-ac54-a44400000032', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', '2022-04-21', '2023-04-20'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-4bf0-7ed7-ac54-a44400000033', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', '2023-04-21', '2024-04-20'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-4bf0-7ed7-ac54-a44400000034', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', '2024-04-21', '2025-04-20'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-4bf0-7ed7-ac54-a44400000035', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', '2025-04-21', '2026-04-20'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-4bf0-7ed7-ac54-a44400000036', '1', '01a227b3-4be9-78bb-b343-fd9a00000013', '2026-04-21', '2027-04-20'),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '01a227b3-4bf0-7ed7-ac54-a44400000029', '1', '01a227b3-4be9-78bb-b343-fd9a00000010', '2024-11-14', '2025-11-13'),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '01a227b3-4bf0-7ed7-ac54-a4440000002a', '1', '01a227b3-4be9-78bb-b343-fd9a00000010', '2025-11-14', '2026-11-13'),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-4bf0-7ed7-ac54-a44400000042', '1', '01a227b3-4be9-78bb-b343-fd9a0000001a', '2024-06-29', '2025-06-28'),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-4bf0-7ed7-ac54-a44400000043', '1', '01a227b3-4be9-78bb-b343-fd9a0000001a', '2025-06-29', '2026-06-28'),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-4bf0-7ed7-ac54-a44400000044', '1', '01a227b3-4be9-78bb-b343-fd9a0000001a', '2026-06-29', '2027-06-28'),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '01a227b3-4bf0-7ed7-ac54-a44400000030', '1', '01a227b3-4be9-78bb-b343-fd9a00000012', '2024-11-14', '2025-11-13'),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '01a227b3-4bf0-7ed7-ac54-a44400000031', '1', '01a227b3-4be9-78bb-b343-fd9a00000012', '2025-11-14', '2026-11-13'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-4f27-7a92-8473-591600000001', '1', '01a227b3-4f20-769d-8567-5e4a00000001', '2025-01-01', '2025-12-31'),
('01a227b3-604e-7456-8b8c-5fa987a2ab8c', '01a227b3-6011-7bfe-85a5-ee1400000001', '1', '01a227b3-6009-72b7-b503-1e1c00000002', '2026-01-01', '2026-12-31'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-6011-7bfe-85a5-ee1400000002', '1', '01a227b3-6009-72b7-b503-1e1c00000001', '2026-01-01', '2026-12-31');

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
('01a227b3-5fe0-7d06-9d21-905100000002', '/32/3201', '1'),
('6cffa942-a055-4c40-b19d-8050fe7adc27', '/32/3201', '1');

INSERT INTO "finance_snapshot" (as_of, pending, active, held, owed, full_cost_minor, liability_minor, currency, balanced, report, closed_at) OVERRIDING SYSTEM VALUE VALUES
('2026-09-15', '1500', '56500', '0', '0', '174000', '173953', 'CNY', 'true', '{"asOf": "2026-09-15", "byAge": [{"standing": {"pending": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}, "toMonths": 3}, {"standing": {"active": "18000", "outstanding": "18000", "fullCostMinor": "54000", "liabilityMinor": "54000"}, "toMonths": 6, "fromMonths": 3}, {"standing": {"active": "13500", "outstanding": "13500", "fullCostMinor": "40500", "liabilityMinor": "40500"}, "toMonths": 12, "fromMonths": 6}, {"standing": {"active": "21500", "outstanding": "21500", "fullCostMinor": "64500", "liabilityMinor": "64499"}, "toMonths": 24, "fromMonths": 12}, {"standing": {"active": "3500", "outstanding": "3500", "fullCostMinor": "10500", "liabilityMinor": "10454"}, "toMonths": 36, "fromMonths": 24}, {"standing": {}, "fromMonths": 36}], "flows": [{"month": "2022-04-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2022-09-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2022-10-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-02-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-04-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-05-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-09-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2023-10-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-02-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-04-01", "issued": "5000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-05-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-06-01", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2024-08-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-09-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-10-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2024-11-01", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2024-12-01", "issued": "1000", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2025-04-01", "issued": "8000", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2025-05-01", "issued": "2500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-06-01", "issued": "1000", "ruleId": "N1", "expired": "2500", "sourceKind": "no-claim"}, {"month": "2025-07-01", "ruleId": "N1", "expired": "1000", "sourceKind": "no-claim"}, {"month": "2025-08-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-09-01", "issued": "5000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-10-01", "issued": "5000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2025-11-01", "issued": "2000", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2025-12-01", "issued": "1500", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2026-01-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-02-01", "issued": "3000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-03-01", "issued": "1000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-04-01", "issued": "11500", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2026-05-01", "issued": "4000", "ruleId": "N1", "sourceKind": "no-claim"}, {"month": "2026-06-01", "issued": "2500", "ruleId": "N1", "expired": "5000", "sourceKind": "no-claim"}, {"month": "2026-07-01", "ruleId": "N1", "expired": "1500", "sourceKind": "no-claim"}, {"month": "2026-09-01", "issued": "1500", "ruleId": "N1", "sourceKind": "no-claim"}], "total": {"active": "56500", "pending": "1500", "outstanding": "58000", "fullCostMinor": "174000", "liabilityMinor": "173953"}, "byTier": [{"names": {"en": "New Leaf", "zh": "新叶"}, "tierId": "new-leaf", "standing": {"active": "56500", "pending": "1500", "outstanding": "58000", "fullCostMinor": "174000", "liabilityMinor": "173953"}}], "breakage": {"ages": [{"lots": "28", "exposed": "55500", "ultimateMillionths": 1000000, "credibilityMillionths": 160866}, {"age": 1, "lots": "29", "exposed": "56500", "ultimateMillionths": 1000000, "credibilityMillionths": 163714}, {"age": 2, "lots": "29", "exposed": "56500", "ultimateMillionths": 1000000, "credibilityMillionths": 163714}, {"age": 3, "lots": "27", "exposed": "54000", "ultimateMillionths": 1000000, "credibilityMillionths": 157968}, {"age": 4, "lots": "27", "exposed": "51500", "ultimateMillionths": 1000000, "credibilityMillionths": 157968}, {"age": 5, "lots": "26", "exposed": "45000", "ultimateMillionths": 1000000, "credibilityMillionths": 155015}, {"age": 6, "lots": "25", "exposed": "44000", "ultimateMillionths": 1000000, "credibilityMillionths": 152004}, {"age": 7, "lots": "23", "exposed": "42500", "ultimateMillionths": 1000000, "credibilityMillionths": 145798}, {"age": 8, "lots": "22", "exposed": "41500", "ultimateMillionths": 1000000, "credibilityMillionths": 142593}, {"age": 9, "lots": "21", "exposed": "40000", "ultimateMillionths": 1000000, "credibilityMillionths": 139314}, {"age": 10, "lots": "19", "exposed": "38000", "ultimateMillionths": 1000000, "credibilityMillionths": 132514}, {"age": 11, "lots": "18", "exposed": "34500", "ultimateMillionths": 1000000, "credibilityMillionths": 128980}, {"age": 12, "lots": "17", "exposed": "31000", "ultimateMillionths": 1000000, "credibilityMillionths": 125346}, {"age": 13, "lots": "16", "exposed": "29500", "ultimateMillionths": 1000000, "credibilityMillionths": 121604}, {"age": 14, "lots": "16", "exposed": "29500", "ultimateMillionths": 1000000, "credibilityMillionths": 121604}, {"age": 15, "lots": "15", "exposed": "28500", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 16, "lots": "15", "exposed": "27000", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 17, "lots": "14", "exposed": "21500", "ultimateMillionths": 1000000, "credibilityMillionths": 113750}, {"age": 18, "lots": "14", "exposed": "21500", "ultimateMillionths": 1000000, "credibilityMillionths": 113750}, {"age": 19, "lots": "15", "exposed": "22500", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 20, "lots": "15", "exposed": "22500", "ultimateMillionths": 1000000, "credibilityMillionths": 117742}, {"age": 21, "lots": "14", "exposed": "21500", "ultimateMillionths": 999998, "credibilityMillionths": 113750}, {"age": 22, "lots": "14", "exposed": "21500", "ultimateMillionths": 999982, "credibilityMillionths": 113750}, {"age": 23, "lots": "14", "exposed": "20000", "ultimateMillionths": 999845, "credibilityMillionths": 113750}, {"age": 24, "lots": "14", "exposed": "18500", "ultimateMillionths": 998633, "credibilityMillionths": 113750}, {"age": 25, "lots": "13", "exposed": "17500", "ultimateMillionths": 987985, "credibilityMillionths": 109612}, {"age": 26, "lots": "13", "expired": "17500", "exposed": "17500", "ultimateMillionths": 890388, "credibilityMillionths": 109612}], "method": 1, "windowMonths": 24, "expectedBreakage": "16", "fullCredibilityLots": 1082, "experienceMillionths": 272, "defaultRedemptionMillionths": 1000000, "expectedRedemptionMillionths": 999727}, "byExpiry": [{"month": "2026-10-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "2964"}}, {"month": "2026-11-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7490"}}, {"month": "2026-12-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7499"}}, {"month": "2027-02-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2027-06-01", "standing": {"active": "8000", "outstanding": "8000", "fullCostMinor": "24000", "liabilityMinor": "24000"}}, {"month": "2027-07-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7500"}}, {"month": "2027-08-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2027-10-01", "standing": {"active": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}}, {"month": "2027-11-01", "standing": {"active": "5000", "outstanding": "5000", "fullCostMinor": "15000", "liabilityMinor": "15000"}}, {"month": "2027-12-01", "standing": {"active": "5000", "outstanding": "5000", "fullCostMinor": "15000", "liabilityMinor": "15000"}}, {"month": "2028-01-01", "standing": {"active": "2000", "outstanding": "2000", "fullCostMinor": "6000", "liabilityMinor": "6000"}}, {"month": "2028-02-01", "standing": {"active": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}}, {"month": "2028-03-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2028-04-01", "standing": {"active": "3000", "outstanding": "3000", "fullCostMinor": "9000", "liabilityMinor": "9000"}}, {"month": "2028-05-01", "standing": {"active": "1000", "outstanding": "1000", "fullCostMinor": "3000", "liabilityMinor": "3000"}}, {"month": "2028-06-01", "standing": {"active": "11500", "outstanding": "11500", "fullCostMinor": "34500", "liabilityMinor": "34500"}}, {"month": "2028-07-01", "standing": {"active": "4000", "outstanding": "4000", "fullCostMinor": "12000", "liabilityMinor": "12000"}}, {"month": "2028-08-01", "standing": {"active": "2500", "outstanding": "2500", "fullCostMinor": "7500", "liabilityMinor": "7500"}}, {"month": "2028-11-01", "standing": {"pending": "1500", "outstanding": "1500", "fullCostMinor": "4500", "liabilityMinor": "4500"}}], "bySource": [{"ruleId": "N1", "standing": {"active": "56500", "pending": "1500", "outstanding": "58000", "fullCostMinor": "174000", "liabilityMinor": "173953"}, "sourceKind": "no-claim"}], "currency": "CNY", "trialBalance": {"accounts": [{"account": "AVAILABLE", "pointsIn": "76500", "pointsOut": "5000"}, {"account": "HELD"}, {"account": "ISSUED", "pointsOut": "76500"}, {"account": "REDEEMED"}, {"account": "EXPIRED", "pointsIn": "5000"}, {"account": "REVERSED"}, {"account": "ADJUSTED"}, {"account": "TRANSFER"}, {"account": "SETTLEMENT"}], "balanced": true, "controls": [{"control": "ENTRIES"}, {"control": "LOTS"}, {"control": "HOLDS"}, {"control": "SETTLEMENT"}, {"control": "TRANSFER"}, {"control": "STANDING"}]}, "redemptionEver": {"issued": "76500", "expired": "18500"}, "programmeVersion": 1, "redemptionOfYear": {"issued": "36500", "expired": "11000"}, "minorPer100Points": "300"}', '2026-11-29 14:26:38.978+00');

INSERT INTO "hold" (member_id, hold_id, points, captured, released, source_kind, source_id, made_at, expires_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-67bb-70df-a877-9f11c23730f4', '100', '0', '100', 'manual', '135bb9b0-f630-4077-bfcc-70aebfddaa24', '2026-11-29 14:26:38.65+00', '2026-11-29 14:56:38.65+00');

INSERT INTO "hold_lot" (member_id, hold_id, lot_id, points) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-67bb-70df-a877-9f11c23730f4', '01a227b3-50a2-77d6-aeed-06030d8e81dc', '0');

INSERT INTO "household_invitation" (member_id, invitation_id, key, code_hash, may_draw, consented_on, wording_id, wording, made_at, expires_at, state, ended_at, ended_by, act_id) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-604e-7456-8b8c-5fa987a2ab8c', '01a227b3-6252-7b4f-aa72-a33d6b06ff01', '3cda7196-b884-4c19-858b-9c6998b5717f', E'\\x17e61424da236f1aed921431c896e964cb0ec9115b7b8c73b19e80f8ac0519ee', 'true', '2026-09-16', 'household-1/zh', '我同意与这个家庭共享积分：可以使用家庭积分的成员，自己的积分不够时会用到我的积分，用掉的不再退回给我。家庭成员可以看到我打码的姓名和加入日期，可以使用家庭积分的成员还能看到大家一共有多少积分；收到我的邀请码的人，在加入之前也能看到我打码的姓名。可以使用家庭积分的成员可以再邀请别人，有人加入时会通知我。我可以随时退出，退出后我的积分不再共享。', '2026-11-29 14:26:37.258+00', '2026-11-30 14:26:37.258+00', 'WITHDRAWN', '2026-11-29 14:26:37.365+00', NULL, NULL),
('01a227b3-604e-7456-8b8c-5fa987a2ab8c', '01a227b3-62d0-76bb-9dd3-57aadcfd1733', 'c0c92600-539b-4ced-873c-0406bf911851', E'\\x1e6c9546c8229eda2eba4a44e303ac8a7387baf6c19378fba62549941b7bfec8', 'true', '2026-09-16', 'household-1/zh', '我同意与这个家庭共享积分：可以使用家庭积分的成员，自己的积分不够时会用到我的积分，用掉的不再退回给我。家庭成员可以看到我打码的姓名和加入日期，可以使用家庭积分的成员还能看到大家一共有多少积分；收到我的邀请码的人，在加入之前也能看到我打码的姓名。可以使用家庭积分的成员可以再邀请别人，有人加入时会通知我。我可以随时退出，退出后我的积分不再共享。', '2026-11-29 14:26:37.386+00', '2026-11-30 14:26:37.386+00', 'REFUSED', '2026-11-29 14:26:37.432+00', '01a227b3-604e-7542-8ea0-739015d1652b', NULL),
('01a227b3-604e-7456-8b8c-5fa987a2ab8c', '01a227b3-6313-7323-a5db-f0b25648aaaa', 'e7c266ee-5921-4ae9-a6a0-ad300d93d63a', E'\\x5a6093ed7fe2cffc016d97a68308c81dad7da95bfccdebb27c1541bc7ef0b829', 'true', '2026-09-16', 'household-1/zh', '我同意与这个家庭共享积分：可以使用家庭积分的成员，自己的积分不够时会用到我的积分，用掉的不再退回给我。家庭成员可以看到我打码的姓名和加入日期，可以使用家庭积分的成员还能看到大家一共有多少积分；收到我的邀请码的人，在加入之前也能看到我打码的姓名。可以使用家庭积分的成员可以再邀请别人，有人加入时会通知我。我可以随时退出，退出后我的积分不再共享。', '2026-11-29 14:26:37.456+00', '2026-11-30 14:26:37.456+00', 'ACCEPTED', '2026-11-29 14:26:37.553+00', '01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-6373-70d7-ab5b-c5e9482372e2');

INSERT INTO "household_member" (member_id, household_id, joined_on, consented_on, may_draw, left_on, act_id, wording_id, wording, worded_on) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5c1a-718d-ad72-bb42d10596e7', '2026-09-16', '2026-01-01', 'true', '2026-09-16', '01a227b3-5c1a-7160-a641-82da19c73ebb', NULL, NULL, NULL),
('01a227b3-604e-7456-8b8c-5fa987a2ab8c', '01a227b3-6371-7fb1-a4f6-6924ede958fb', '2026-09-16', '2026-09-16', 'true', NULL, '01a227b3-6371-7227-a703-9cc7cf3ea790', 'household-1/zh', '我同意与这个家庭共享积分：可以使用家庭积分的成员，自己的积分不够时会用到我的积分，用掉的不再退回给我。家庭成员可以看到我打码的姓名和加入日期，可以使用家庭积分的成员还能看到大家一共有多少积分；收到我的邀请码的人，在加入之前也能看到我打码的姓名。可以使用家庭积分的成员可以再邀请别人，有人加入时会通知我。我可以随时退出，退出后我的积分不再共享。', '2026-09-16'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-6371-7fb1-a4f6-6924ede958fb', '2026-09-16', '2026-01-01', 'false', NULL, '01a227b3-6415-7e50-92dc-9ebcaab622b4', 'household-1/zh', '我同意与这个家庭共享积分：可以使用家庭积分的成员，自己的积分不够时会用到我的积分，用掉的不再退回给我。家庭成员可以看到我打码的姓名和加入日期，可以使用家庭积分的成员还能看到大家一共有多少积分；收到我的邀请码的人，在加入之前也能看到我打码的姓名。可以使用家庭积分的成员可以再邀请别人，有人加入时会通知我。我可以随时退出，退出后我的积分不再共享。', '2026-09-16'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-6371-7fb1-a4f6-6924ede958fb', '2026-09-16', '2026-09-16', 'true', '2026-09-16', '01a227b3-6373-70d7-ab5b-c5e9482372e2', 'household-1/zh', '我同意与这个家庭共享积分：可以使用家庭积分的成员，自己的积分不够时会用到我的积分，用掉的不再退回给我。家庭成员可以看到我打码的姓名和加入日期，可以使用家庭积分的成员还能看到大家一共有多少积分；收到我的邀请码的人，在加入之前也能看到我打码的姓名。可以使用家庭积分的成员可以再邀请别人，有人加入时会通知我。我可以随时退出，退出后我的积分不再共享。', '2026-09-16');

INSERT INTO "inbox" (consumer, message_id, processed_at) OVERRIDING SYSTEM VALUE VALUES
('claim-free-facts', '01a227b3-5086-7525-8318-2f9dcf6988d4', '2026-11-29 14:26:32.723856+00'),
('customer-offices', '01a227b3-4c14-7633-b8cf-973dfe5d8a28', '2026-11-29 14:26:31.658509+00'),
('customer-offices', '01a227b3-4f32-7497-bd45-5e259ed31ffb', '2026-11-29 14:26:32.396974+00'),
('customer-offices', '01a227b3-601b-79bd-8b7f-2c8a5f232beb', '2026-11-29 14:26:36.733291+00'),
('enrol-policy-holders', '01a227b3-4c1f-7df2-926d-320e2201095c', '2026-11-29 14:26:31.662952+00'),
('enrol-policy-holders', '01a227b3-4f34-7378-a322-fcfa99e52d3f', '2026-11-29 14:26:32.394728+00'),
('enrol-policy-holders', '01a227b3-601c-71b1-8da1-d60e883f8c4d', '2026-11-29 14:26:36.742326+00'),
('post-no-claim-grants', '01a227b3-506f-7444-861f-eb6697169e11', '2026-11-29 14:26:32.72455+00');

INSERT INTO "ledger_entry" (member_id, entry_id, key, points, source_kind, source_id, rule_id, effective_on, active_on, expires_on, recorded_at, kind, status_points, awaits, awaited_until, expiry_policy_id, related_entry_id, counterpart_member_id, reason, actor, request_hash) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-50a1-77fa-afaa-7990899c6baa', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000006/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000006', 'N1', '2024-12-08', '2025-02-06', '2027-02-06', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-50a2-72cd-ba71-47083985b47d', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000007/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000007', 'N1', '2025-12-08', '2026-02-06', '2028-02-06', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-50a2-735e-9dae-335695cdc697', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000001/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000001', 'N1', '2024-08-20', '2024-10-19', '2026-10-19', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-50a2-7393-85c9-a4fac52584bc', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000002/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000002', 'N1', '2025-08-20', '2025-10-19', '2027-10-19', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '01a227b3-50a2-73d3-ba10-fca14f75d789', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000013/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000013', 'N1', '2025-10-20', '2025-12-19', '2027-12-19', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '01a227b3-50a2-7400-9372-914cf7f8cb07', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000000c/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000000c', 'N1', '2026-03-18', '2026-05-17', '2028-05-17', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-742a-a79b-c38e55bdd74f', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000015/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000015', 'N1', '2024-04-08', '2024-06-07', '2026-06-07', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-7450-8439-76f22cdf5392', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000016/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000016', 'N1', '2025-04-08', '2025-06-07', '2027-06-07', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-751a-bd16-30c1380c12ae', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000017/N1', '2500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000017', 'N1', '2026-04-08', '2026-06-07', '2028-06-07', '2026-11-29 14:26:32.727+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-754e-8e9e-e1e937e021d5', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000008/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000008', 'N1', '2023-02-06', '2023-04-07', '2025-04-07', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-7577-86db-317a32991cd0', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000009/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000009', 'N1', '2024-02-06', '2024-04-06', '2026-04-06', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-75b1-9320-001df10ee536', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000000b/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000000b', 'N1', '2026-02-06', '2026-04-07', '2028-04-07', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-75d9-89e7-a7264404ff61', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000000e/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000000e', 'N1', '2023-05-06', '2023-07-05', '2025-07-05', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-7602-b0d6-a682138f8a6c', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000000f/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000000f', 'N1', '2024-05-06', '2024-07-05', '2026-07-05', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-762e-8bc9-c9002544fc45', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000010/N1', '2500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000010', 'N1', '2025-05-06', '2025-07-05', '2027-07-05', '2026-11-29 14:26:32.727+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-7657-ace3-aff8c6d292b6', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000011/N1', '4000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000011', 'N1', '2026-05-06', '2026-07-05', '2028-07-05', '2026-11-29 14:26:32.727+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-7680-b33e-fef261b6faf0', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000002b/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000002b', 'N1', '2022-10-14', '2022-12-13', '2024-12-13', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-76b4-b9da-fb57ba99ce64', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000002c/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000002c', 'N1', '2023-10-14', '2023-12-13', '2025-12-13', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-76dd-b017-ecc37912ff8e', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000002d/N1', '2500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000002d', 'N1', '2024-10-14', '2024-12-13', '2026-12-13', '2026-11-29 14:26:32.727+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-7704-9f1a-fabdd2a60b31', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000002e/N1', '4000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000002e', 'N1', '2025-10-14', '2025-12-13', '2027-12-13', '2026-11-29 14:26:32.727+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '01a227b3-50a2-772c-88ad-f56d44e96a51', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000001f/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000001f', 'N1', '2026-02-20', '2026-04-21', '2028-04-21', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-7754-88db-c8fbf59f09de', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000019/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000019', 'N1', '2022-04-10', '2022-06-09', '2024-06-09', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-777c-96cd-1f81db1ecbb1', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000001a/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000001a', 'N1', '2023-04-10', '2023-06-09', '2025-06-09', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-77a4-8ac6-e7ebf13b61b5', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000001b/N1', '2500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000001b', 'N1', '2024-04-10', '2024-06-09', '2026-06-09', '2026-11-29 14:26:32.727+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-77d6-aeed-06030d8e81dc', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000001c/N1', '4000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000001c', 'N1', '2025-04-10', '2025-06-09', '2027-06-09', '2026-11-29 14:26:32.727+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-7802-a20a-7078c3caba17', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000001d/N1', '4000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000001d', 'N1', '2026-04-10', '2026-06-09', '2028-06-09', '2026-11-29 14:26:32.727+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66f7-7472-b5a6-73ae66e11257', 'expire/01a227b3-66f7-7472-b5a6-73ae66e11257', '-1500', 'ledger', '', '', '2025-06-09', NULL, NULL, '2026-11-29 14:26:38.461+00', 'EXPIRE', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'staff:E005', NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66f7-7d06-bc2b-4db76d0a7079', 'expire/01a227b3-66f7-7d06-bc2b-4db76d0a7079', '-1000', 'ledger', '', '', '2024-06-09', NULL, NULL, '2026-11-29 14:26:38.461+00', 'EXPIRE', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'staff:E005', NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66f8-74a5-bf1b-7d293f97a920', 'expire/01a227b3-66f8-74a5-bf1b-7d293f97a920', '-2500', 'ledger', '', '', '2026-06-09', NULL, NULL, '2026-11-29 14:26:38.461+00', 'EXPIRE', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'staff:E005', NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66fd-7ee4-b976-555285918c5d', 'adjustment/01a227b3-66dd-72bf-9e0d-4b7f688df642', '400', 'adjustment', '01a227b3-66dd-72bf-9e0d-4b7f688df642', '', '2026-09-16', '2026-09-16', NULL, '2026-11-29 14:26:38.461+00', 'ADJUST', '0', NULL, NULL, NULL, NULL, NULL, 'goodwill', 'staff:E005', E'\\x8795a80856576ec3109c2af76c134ad9'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6776-7f84-b1b1-815fb5508296', 'adjustment/01a227b3-6739-7f9d-b09c-b82600296099', '900', 'adjustment', '01a227b3-6739-7f9d-b09c-b82600296099', '', '2026-09-16', '2026-09-16', NULL, '2026-11-29 14:26:38.582+00', 'ADJUST', '0', NULL, NULL, NULL, NULL, NULL, 'goodwill', 'staff:E011', E'\\xc76d10b912e007211a75bc542462ed08'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-67bb-70df-a877-9f11c23730f4', '135bb9b0-f630-4077-bfcc-70aebfddaa24', '-100', 'manual', '135bb9b0-f630-4077-bfcc-70aebfddaa24', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:38.651+00', 'HOLD', '0', NULL, NULL, NULL, NULL, NULL, 'letter of 3 Sep', 'staff:E011', E'\\x65be00954846334a444d420e3868304e'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-67de-784f-8bf1-fb55f4504887', '1366fe10-d402-4952-a43b-76d387246a07', '100', 'manual', '1366fe10-d402-4952-a43b-76d387246a07', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:38.687+00', 'RELEASE', '0', NULL, NULL, NULL, '01a227b3-67bb-70df-a877-9f11c23730f4', NULL, 'letter of 3 Sep', 'staff:E011', E'\\x4e9165eff3daea12780ec4e57e1be7bb'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6806-7a16-9c77-4e1e2e72b651', '64e9cd90-882b-47a4-996f-186d56936e86', '-50', 'manual', '64e9cd90-882b-47a4-996f-186d56936e86', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:38.726+00', 'TRANSFER_OUT', '0', NULL, NULL, NULL, NULL, '01a227b3-4c7f-7e0c-90b8-a6be68962f0d', 'letter of 3 Sep', 'staff:E011', E'\\x4f419c9ed253463d2175884dc79ee752'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6861-7e9c-be7f-fc8a90c5111a', 'a48d80c2-24c9-4738-8a4c-fe01a21ce949', '-400', 'manual', 'a48d80c2-24c9-4738-8a4c-fe01a21ce949', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:38.817+00', 'REVERSE', '0', NULL, NULL, NULL, '01a227b3-66fd-7ee4-b976-555285918c5d', NULL, 'letter of 3 Sep', 'staff:E011', E'\\x60be64c1dd6b3f70528f57cec630cda8'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6895-70fb-bc26-545a3742030c', '199c29db-b4e4-4e76-b74f-7bc809fa12e8', '400', 'manual', '199c29db-b4e4-4e76-b74f-7bc809fa12e8', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:38.869+00', 'RESTORE', '0', NULL, NULL, NULL, '01a227b3-6861-7e9c-be7f-fc8a90c5111a', NULL, 'letter of 3 Sep', 'staff:E011', E'\\x3ca3a0382049d2fa9e027532c1001f4b'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-50a2-782b-b6ba-b552a5598ba3', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000040/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000040', 'N1', '2026-06-15', '2026-08-14', '2028-08-14', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-50a2-7853-b62b-86a2a4e95f5f', 'no-claim/01a227b3-4bf0-7ed7-ac54-a4440000003c/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a4440000003c', 'N1', '2026-04-21', '2026-06-20', '2028-06-20', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-50a2-787b-a541-c6febe50addb', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000037/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000037', 'N1', '2026-02-01', '2026-04-02', '2028-04-02', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78a4-b932-6d766b75866a', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000022/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000022', 'N1', '2022-09-29', '2022-11-28', '2024-11-28', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78cb-90cc-62b0f2636c91', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000023/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000023', 'N1', '2023-09-29', '2023-11-28', '2025-11-28', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78fa-a6ea-66d8348e4245', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000024/N1', '2500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000024', 'N1', '2024-09-29', '2024-11-28', '2026-11-28', '2026-11-29 14:26:32.727+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-7924-b0e0-0d409103fc97', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000025/N1', '4000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000025', 'N1', '2025-09-29', '2025-11-28', '2027-11-28', '2026-11-29 14:26:32.727+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-50a2-794e-9d6a-7ed38860a5c2', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000026/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000026', 'N1', '2025-09-05', '2025-11-04', '2027-11-04', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-50a2-7975-bd0e-cf70ed64c548', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000027/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000027', 'N1', '2026-09-05', '2026-11-04', '2028-11-04', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-6806-791f-9adf-41a42458438b', '01a227b3-4c7f-7475-9e94-a1c1f4857810/64e9cd90-882b-47a4-996f-186d56936e86', '50', 'manual', '64e9cd90-882b-47a4-996f-186d56936e86', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:38.726+00', 'TRANSFER_IN', '0', NULL, NULL, NULL, NULL, '01a227b3-4c7f-7475-9e94-a1c1f4857810', 'letter of 3 Sep', 'staff:E011', NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-799f-81ef-80cbd2cb84bf', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000032/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000032', 'N1', '2023-04-21', '2023-06-20', '2025-06-20', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-79c5-9ca0-cc0a03085f7b', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000033/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000033', 'N1', '2024-04-21', '2024-06-20', '2026-06-20', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-79f6-afaf-a1ee173a58a1', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000034/N1', '2500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000034', 'N1', '2025-04-21', '2025-06-20', '2027-06-20', '2026-11-29 14:26:32.727+00', 'AWARD', '2500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-7d31-b3f1-498295615c1a', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000035/N1', '4000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000035', 'N1', '2026-04-21', '2026-06-20', '2028-06-20', '2026-11-29 14:26:32.727+00', 'AWARD', '4000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '01a227b3-50a4-786a-9adc-08b178f92858', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000029/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000029', 'N1', '2025-11-14', '2026-01-13', '2028-01-13', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-50a4-78da-ab9b-fc4e4fc3e117', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000042/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000042', 'N1', '2025-06-29', '2025-08-28', '2027-08-28', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-50a4-790d-9dc3-d5505d1042f7', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000043/N1', '1500', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000043', 'N1', '2026-06-29', '2026-08-28', '2028-08-28', '2026-11-29 14:26:32.727+00', 'AWARD', '1500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-5cd0-723c-8c1b-5669c487f8ca', '01a227b3-4f59-7b26-9cb5-90dab1d24283/merge/19335072-7298-4dd0-b2fa-d1a4e865368e', '1000', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:35.856+00', 'MERGE_IN', '1000', NULL, NULL, NULL, NULL, '01a227b3-4f59-7b26-9cb5-90dab1d24283', 'as the member asked', 'staff:E005', NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-5d3f-73ed-a91d-bd5369d64768', 'unmerge/01a227b3-4f59-7b26-9cb5-90dab1d24283/7c4c7ac1-830b-4d28-8a3c-e7ccc2af3fe6', '-1000', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:35.967+00', 'MERGE_OUT', '-1000', NULL, NULL, NULL, '01a227b3-5cd0-723c-8c1b-5669c487f8ca', '01a227b3-4f59-7b26-9cb5-90dab1d24283', 'as the member asked', 'staff:E005', E'\\xb8355a4515689436c4ed4ee3496b5603'),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '01a227b3-50a4-793d-bdcf-037e073d630e', 'no-claim/01a227b3-4bf0-7ed7-ac54-a44400000030/N1', '1000', 'no-claim', '01a227b3-4bf0-7ed7-ac54-a44400000030', 'N1', '2025-11-14', '2026-01-13', '2028-01-13', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-50a4-7968-a6ad-080ba80f38ba', 'no-claim/01a227b3-4f27-7a92-8473-591600000001/N1', '1000', 'no-claim', '01a227b3-4f27-7a92-8473-591600000001', 'N1', '2026-01-01', '2026-03-02', '2028-03-02', '2026-11-29 14:26:32.727+00', 'AWARD', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5aea-7460-9ece-fe8c5ec218ee', 'close/aebbb570-657c-4453-a1c6-e8f9e937ea68', '-1000', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:35.37+00', 'FORFEIT', '0', NULL, NULL, NULL, NULL, NULL, 'as the member asked', 'staff:E005', E'\\x74cfa49a174d49f5042f8d1a0c361773'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5baa-7465-83d4-b06034396ac3', 'reopen/ba0a1a19-b43a-49e0-b68c-00bf88cc8525', '1000', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:35.562+00', 'RESTORE', '0', NULL, NULL, NULL, '01a227b3-5aea-7460-9ece-fe8c5ec218ee', NULL, 'as the member asked', 'staff:E005', E'\\xaacdf0ac98203b71db71bded0db1b45c'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5cd0-7608-a961-ea51f04f9ab1', 'merge/19335072-7298-4dd0-b2fa-d1a4e865368e', '-1000', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:35.856+00', 'MERGE_OUT', '-1000', NULL, NULL, NULL, NULL, '01a227b3-4c7f-7eb9-992d-eb9284b38766', 'as the member asked', 'staff:E005', E'\\xcd5845bb45d56dd68c3c94a7ae5ff791'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5d3f-7eff-8f5c-057117319196', '01a227b3-4c7f-7eb9-992d-eb9284b38766/unmerge/01a227b3-4f59-7b26-9cb5-90dab1d24283/7c4c7ac1-830b-4d28-8a3c-e7ccc2af3fe6', '1000', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '', '2026-09-16', NULL, NULL, '2026-11-29 14:26:35.967+00', 'MERGE_IN', '1000', NULL, NULL, NULL, NULL, '01a227b3-4c7f-7eb9-992d-eb9284b38766', 'as the member asked', 'staff:E005', NULL);

INSERT INTO "ledger_line" (member_id, entry_id, line_no, lot_id, from_account, to_account, points, status_points, active_on, expires_on) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-50a1-77fa-afaa-7990899c6baa', '0', '01a227b3-50a1-77fa-afaa-7990899c6baa', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-50a2-72cd-ba71-47083985b47d', '0', '01a227b3-50a2-72cd-ba71-47083985b47d', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-50a2-735e-9dae-335695cdc697', '0', '01a227b3-50a2-735e-9dae-335695cdc697', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-50a2-7393-85c9-a4fac52584bc', '0', '01a227b3-50a2-7393-85c9-a4fac52584bc', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '01a227b3-50a2-73d3-ba10-fca14f75d789', '0', '01a227b3-50a2-73d3-ba10-fca14f75d789', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '01a227b3-50a2-7400-9372-914cf7f8cb07', '0', '01a227b3-50a2-7400-9372-914cf7f8cb07', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-742a-a79b-c38e55bdd74f', '0', '01a227b3-50a2-742a-a79b-c38e55bdd74f', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-7450-8439-76f22cdf5392', '0', '01a227b3-50a2-7450-8439-76f22cdf5392', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-751a-bd16-30c1380c12ae', '0', '01a227b3-50a2-751a-bd16-30c1380c12ae', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-754e-8e9e-e1e937e021d5', '0', '01a227b3-50a2-754e-8e9e-e1e937e021d5', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-7577-86db-317a32991cd0', '0', '01a227b3-50a2-7577-86db-317a32991cd0', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-75b1-9320-001df10ee536', '0', '01a227b3-50a2-75b1-9320-001df10ee536', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-75d9-89e7-a7264404ff61', '0', '01a227b3-50a2-75d9-89e7-a7264404ff61', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-7602-b0d6-a682138f8a6c', '0', '01a227b3-50a2-7602-b0d6-a682138f8a6c', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-762e-8bc9-c9002544fc45', '0', '01a227b3-50a2-762e-8bc9-c9002544fc45', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-7657-ace3-aff8c6d292b6', '0', '01a227b3-50a2-7657-ace3-aff8c6d292b6', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-7680-b33e-fef261b6faf0', '0', '01a227b3-50a2-7680-b33e-fef261b6faf0', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-76b4-b9da-fb57ba99ce64', '0', '01a227b3-50a2-76b4-b9da-fb57ba99ce64', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-76dd-b017-ecc37912ff8e', '0', '01a227b3-50a2-76dd-b017-ecc37912ff8e', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-7704-9f1a-fabdd2a60b31', '0', '01a227b3-50a2-7704-9f1a-fabdd2a60b31', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '01a227b3-50a2-772c-88ad-f56d44e96a51', '0', '01a227b3-50a2-772c-88ad-f56d44e96a51', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-7754-88db-c8fbf59f09de', '0', '01a227b3-50a2-7754-88db-c8fbf59f09de', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-777c-96cd-1f81db1ecbb1', '0', '01a227b3-50a2-777c-96cd-1f81db1ecbb1', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-77a4-8ac6-e7ebf13b61b5', '0', '01a227b3-50a2-77a4-8ac6-e7ebf13b61b5', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-77d6-aeed-06030d8e81dc', '0', '01a227b3-50a2-77d6-aeed-06030d8e81dc', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-7802-a20a-7078c3caba17', '0', '01a227b3-50a2-7802-a20a-7078c3caba17', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66f7-7472-b5a6-73ae66e11257', '0', '01a227b3-50a2-777c-96cd-1f81db1ecbb1', 'AVAILABLE', 'EXPIRED', '1500', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66f7-7d06-bc2b-4db76d0a7079', '0', '01a227b3-50a2-7754-88db-c8fbf59f09de', 'AVAILABLE', 'EXPIRED', '1000', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66f8-74a5-bf1b-7d293f97a920', '0', '01a227b3-50a2-77a4-8ac6-e7ebf13b61b5', 'AVAILABLE', 'EXPIRED', '2500', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66fd-7ee4-b976-555285918c5d', '0', '01a227b3-66fd-7ee4-b976-555285918c5d', 'ADJUSTED', 'AVAILABLE', '400', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6776-7f84-b1b1-815fb5508296', '0', '01a227b3-6776-7f84-b1b1-815fb5508296', 'ADJUSTED', 'AVAILABLE', '900', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-67bb-70df-a877-9f11c23730f4', '0', '01a227b3-50a2-77d6-aeed-06030d8e81dc', 'AVAILABLE', 'HELD', '100', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-67de-784f-8bf1-fb55f4504887', '0', '01a227b3-50a2-77d6-aeed-06030d8e81dc', 'HELD', 'AVAILABLE', '100', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6806-7a16-9c77-4e1e2e72b651', '0', '01a227b3-50a2-77d6-aeed-06030d8e81dc', 'AVAILABLE', 'TRANSFER', '50', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6861-7e9c-be7f-fc8a90c5111a', '0', '01a227b3-66fd-7ee4-b976-555285918c5d', 'AVAILABLE', 'REVERSED', '400', '0', NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6895-70fb-bc26-545a3742030c', '0', '01a227b3-66fd-7ee4-b976-555285918c5d', 'REVERSED', 'AVAILABLE', '400', '0', NULL, NULL),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-50a2-782b-b6ba-b552a5598ba3', '0', '01a227b3-50a2-782b-b6ba-b552a5598ba3', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-50a2-7853-b62b-86a2a4e95f5f', '0', '01a227b3-50a2-7853-b62b-86a2a4e95f5f', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-50a2-787b-a541-c6febe50addb', '0', '01a227b3-50a2-787b-a541-c6febe50addb', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78a4-b932-6d766b75866a', '0', '01a227b3-50a2-78a4-b932-6d766b75866a', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78cb-90cc-62b0f2636c91', '0', '01a227b3-50a2-78cb-90cc-62b0f2636c91', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78fa-a6ea-66d8348e4245', '0', '01a227b3-50a2-78fa-a6ea-66d8348e4245', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-7924-b0e0-0d409103fc97', '0', '01a227b3-50a2-7924-b0e0-0d409103fc97', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-50a2-794e-9d6a-7ed38860a5c2', '0', '01a227b3-50a2-794e-9d6a-7ed38860a5c2', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-50a2-7975-bd0e-cf70ed64c548', '0', '01a227b3-50a2-7975-bd0e-cf70ed64c548', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-6806-791f-9adf-41a42458438b', '0', '01a227b3-6806-7092-8831-5c3d0a425fa5', 'TRANSFER', 'AVAILABLE', '50', '0', NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-799f-81ef-80cbd2cb84bf', '0', '01a227b3-50a2-799f-81ef-80cbd2cb84bf', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-79c5-9ca0-cc0a03085f7b', '0', '01a227b3-50a2-79c5-9ca0-cc0a03085f7b', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-79f6-afaf-a1ee173a58a1', '0', '01a227b3-50a2-79f6-afaf-a1ee173a58a1', 'ISSUED', 'AVAILABLE', '2500', '2500', NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-7d31-b3f1-498295615c1a', '0', '01a227b3-50a2-7d31-b3f1-498295615c1a', 'ISSUED', 'AVAILABLE', '4000', '4000', NULL, NULL),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '01a227b3-50a4-786a-9adc-08b178f92858', '0', '01a227b3-50a4-786a-9adc-08b178f92858', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-50a4-78da-ab9b-fc4e4fc3e117', '0', '01a227b3-50a4-78da-ab9b-fc4e4fc3e117', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-50a4-790d-9dc3-d5505d1042f7', '0', '01a227b3-50a4-790d-9dc3-d5505d1042f7', 'ISSUED', 'AVAILABLE', '1500', '1500', NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-5cd0-723c-8c1b-5669c487f8ca', '0', '01a227b3-5cd0-73d9-b9d1-b528d0f2d968', 'TRANSFER', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-5d3f-73ed-a91d-bd5369d64768', '0', '01a227b3-5cd0-73d9-b9d1-b528d0f2d968', 'AVAILABLE', 'TRANSFER', '1000', '-1000', NULL, NULL),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '01a227b3-50a4-793d-bdcf-037e073d630e', '0', '01a227b3-50a4-793d-bdcf-037e073d630e', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-50a4-7968-a6ad-080ba80f38ba', '0', '01a227b3-50a4-7968-a6ad-080ba80f38ba', 'ISSUED', 'AVAILABLE', '1000', '1000', NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5aea-7460-9ece-fe8c5ec218ee', '0', '01a227b3-50a4-7968-a6ad-080ba80f38ba', 'AVAILABLE', 'EXPIRED', '1000', '0', NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5baa-7465-83d4-b06034396ac3', '0', '01a227b3-50a4-7968-a6ad-080ba80f38ba', 'EXPIRED', 'AVAILABLE', '1000', '0', NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5cd0-7608-a961-ea51f04f9ab1', '0', '01a227b3-50a4-7968-a6ad-080ba80f38ba', 'AVAILABLE', 'TRANSFER', '1000', '-1000', NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5d3f-7eff-8f5c-057117319196', '0', '01a227b3-50a4-7968-a6ad-080ba80f38ba', 'TRANSFER', 'AVAILABLE', '1000', '1000', NULL, NULL);

INSERT INTO "lot" (member_id, lot_id, points, available, effective_on, active_on, expires_on, held, spent, expired, reversed, moved, status_points, awaits, awaited_until, expiry_policy_id, origin_member_id, origin_entry_id, slide_months) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-50a1-77fa-afaa-7990899c6baa', '1000', '1000', '2024-12-08', '2025-02-06', '2027-02-06', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-50a2-72cd-ba71-47083985b47d', '1500', '1500', '2025-12-08', '2026-02-06', '2028-02-06', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-50a2-735e-9dae-335695cdc697', '1000', '1000', '2024-08-20', '2024-10-19', '2026-10-19', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-50a2-7393-85c9-a4fac52584bc', '1500', '1500', '2025-08-20', '2025-10-19', '2027-10-19', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '01a227b3-50a2-73d3-ba10-fca14f75d789', '1000', '1000', '2025-10-20', '2025-12-19', '2027-12-19', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '01a227b3-50a2-7400-9372-914cf7f8cb07', '1000', '1000', '2026-03-18', '2026-05-17', '2028-05-17', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-742a-a79b-c38e55bdd74f', '1000', '1000', '2024-04-08', '2024-06-07', '2026-06-07', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-7450-8439-76f22cdf5392', '1500', '1500', '2025-04-08', '2025-06-07', '2027-06-07', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-50a2-751a-bd16-30c1380c12ae', '2500', '2500', '2026-04-08', '2026-06-07', '2028-06-07', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-754e-8e9e-e1e937e021d5', '1000', '1000', '2023-02-06', '2023-04-07', '2025-04-07', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-7577-86db-317a32991cd0', '1500', '1500', '2024-02-06', '2024-04-06', '2026-04-06', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-50a2-75b1-9320-001df10ee536', '1000', '1000', '2026-02-06', '2026-04-07', '2028-04-07', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-75d9-89e7-a7264404ff61', '1000', '1000', '2023-05-06', '2023-07-05', '2025-07-05', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-7602-b0d6-a682138f8a6c', '1500', '1500', '2024-05-06', '2024-07-05', '2026-07-05', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-762e-8bc9-c9002544fc45', '2500', '2500', '2025-05-06', '2025-07-05', '2027-07-05', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-50a2-7657-ace3-aff8c6d292b6', '4000', '4000', '2026-05-06', '2026-07-05', '2028-07-05', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-7680-b33e-fef261b6faf0', '1000', '1000', '2022-10-14', '2022-12-13', '2024-12-13', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-76b4-b9da-fb57ba99ce64', '1500', '1500', '2023-10-14', '2023-12-13', '2025-12-13', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-76dd-b017-ecc37912ff8e', '2500', '2500', '2024-10-14', '2024-12-13', '2026-12-13', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-50a2-7704-9f1a-fabdd2a60b31', '4000', '4000', '2025-10-14', '2025-12-13', '2027-12-13', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '01a227b3-50a2-772c-88ad-f56d44e96a51', '1000', '1000', '2026-02-20', '2026-04-21', '2028-04-21', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-7754-88db-c8fbf59f09de', '1000', '0', '2022-04-10', '2022-06-09', '2024-06-09', '0', '0', '1000', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-777c-96cd-1f81db1ecbb1', '1500', '0', '2023-04-10', '2023-06-09', '2025-06-09', '0', '0', '1500', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-77a4-8ac6-e7ebf13b61b5', '2500', '0', '2024-04-10', '2024-06-09', '2026-06-09', '0', '0', '2500', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-77d6-aeed-06030d8e81dc', '4000', '3950', '2025-04-10', '2025-06-09', '2027-06-09', '0', '0', '0', '0', '50', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-7802-a20a-7078c3caba17', '4000', '4000', '2026-04-10', '2026-06-09', '2028-06-09', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-66fd-7ee4-b976-555285918c5d', '400', '400', '2026-09-16', '2026-09-16', NULL, '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-6776-7f84-b1b1-815fb5508296', '900', '900', '2026-09-16', '2026-09-16', NULL, '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-50a2-782b-b6ba-b552a5598ba3', '1000', '1000', '2026-06-15', '2026-08-14', '2028-08-14', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-50a2-7853-b62b-86a2a4e95f5f', '1000', '1000', '2026-04-21', '2026-06-20', '2028-06-20', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-50a2-787b-a541-c6febe50addb', '1000', '1000', '2026-02-01', '2026-04-02', '2028-04-02', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78a4-b932-6d766b75866a', '1000', '1000', '2022-09-29', '2022-11-28', '2024-11-28', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78cb-90cc-62b0f2636c91', '1500', '1500', '2023-09-29', '2023-11-28', '2025-11-28', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-78fa-a6ea-66d8348e4245', '2500', '2500', '2024-09-29', '2024-11-28', '2026-11-28', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-50a2-7924-b0e0-0d409103fc97', '4000', '4000', '2025-09-29', '2025-11-28', '2027-11-28', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-50a2-794e-9d6a-7ed38860a5c2', '1000', '1000', '2025-09-05', '2025-11-04', '2027-11-04', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-50a2-7975-bd0e-cf70ed64c548', '1500', '1500', '2026-09-05', '2026-11-04', '2028-11-04', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-6806-7092-8831-5c3d0a425fa5', '50', '50', '2025-04-10', '2025-06-09', '2027-06-09', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-50a2-77d6-aeed-06030d8e81dc', NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-799f-81ef-80cbd2cb84bf', '1000', '1000', '2023-04-21', '2023-06-20', '2025-06-20', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-79c5-9ca0-cc0a03085f7b', '1500', '1500', '2024-04-21', '2024-06-20', '2026-06-20', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-79f6-afaf-a1ee173a58a1', '2500', '2500', '2025-04-21', '2025-06-20', '2027-06-20', '0', '0', '0', '0', '0', '2500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-50a2-7d31-b3f1-498295615c1a', '4000', '4000', '2026-04-21', '2026-06-20', '2028-06-20', '0', '0', '0', '0', '0', '4000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '01a227b3-50a4-786a-9adc-08b178f92858', '1000', '1000', '2025-11-14', '2026-01-13', '2028-01-13', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-50a4-78da-ab9b-fc4e4fc3e117', '1000', '1000', '2025-06-29', '2025-08-28', '2027-08-28', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-50a4-790d-9dc3-d5505d1042f7', '1500', '1500', '2026-06-29', '2026-08-28', '2028-08-28', '0', '0', '0', '0', '0', '1500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-5cd0-73d9-b9d1-b528d0f2d968', '1000', '0', '2026-01-01', '2026-03-02', '2028-03-02', '0', '0', '0', '0', '1000', '0', NULL, NULL, NULL, '01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-50a4-7968-a6ad-080ba80f38ba', NULL),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '01a227b3-50a4-793d-bdcf-037e073d630e', '1000', '1000', '2025-11-14', '2026-01-13', '2028-01-13', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-50a4-7968-a6ad-080ba80f38ba', '1000', '1000', '2026-01-01', '2026-03-02', '2028-03-02', '0', '0', '0', '0', '0', '1000', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO "member" (member_id, customer_id, member_number, enrolled_on, version, org_path, state, merged_into, owes) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '01a227b3-4bba-7a5b-bc39-44ff00000003', '301656208396', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7230-b234-9463f3827124', '01a227b3-4bba-7a5b-bc39-44ff00000001', '467218736131', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7245-9f91-3416243b8ff5', '01a227b3-4bba-7a5b-bc39-44ff00000002', '834437472261', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '01a227b3-4bba-7a5b-bc39-44ff00000007', '870531152912', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '01a227b3-4bba-7a5b-bc39-44ff00000005', '136093680652', '2026-09-16', '1', '/33/3302', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7823-948d-b31c0ab02b36', '01a227b3-4bba-7a5b-bc39-44ff00000009', '704968625175', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '01a227b3-4bba-7a5b-bc39-44ff00000008', '337749889040', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '01a227b3-4bba-7a5b-bc39-44ff00000004', '668874944527', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '01a227b3-4bba-7a5b-bc39-44ff00000006', '503312416780', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '01a227b3-4bba-7a5b-bc39-44ff00000011', '942718514212', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7299-a69e-15d921c94488', '01a227b3-4bba-7a5b-bc39-44ff0000000b', '539406097433', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '01a227b3-4bba-7a5b-bc39-44ff0000000c', '906624833560', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-733a-b9db-85159cc637a6', '01a227b3-4bba-7a5b-bc39-44ff0000000d', '373843569691', '2026-09-16', '1', '/33/3301', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '172187361305', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '01a227b3-4bba-7a5b-bc39-44ff00000017', '446030930999', '2026-09-16', '1', '/33/3302', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '01a227b3-4bba-7a5b-bc39-44ff00000016', '978812194865', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7808-b2a4-2573c4fb0276', '01a227b3-4bba-7a5b-bc39-44ff00000015', '611593458734', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '01a227b3-4bba-7a5b-bc39-44ff00000014', '244374722605', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '01a227b3-4bba-7a5b-bc39-44ff0000000e', '741062305825', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '01a227b3-4bba-7a5b-bc39-44ff0000000f', '208281041953', '2026-09-16', '1', '/32/3205', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '01a227b3-4bba-7a5b-bc39-44ff00000013', '777155986477', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '01a227b3-4bba-7a5b-bc39-44ff00000010', '575499778083', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-4bba-7a5b-bc39-44ff00000018', '813249667128', '2026-09-16', '1', '/32/3202', 'ACTIVE', NULL, 'false'),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '01a227b3-4bba-7a5b-bc39-44ff00000012', '409937250341', '2026-09-16', '1', '/33/3302', 'ACTIVE', NULL, 'false'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-4f11-70fb-88e1-1d8200000001', '280468403256', '2026-09-16', '9', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a227b3-5ddd-7ada-a564-7fae6dad9f2b', '6cffa942-a055-4c40-b19d-8050fe7adc27', '647687139384', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a227b3-604e-7456-8b8c-5fa987a2ab8c', '01a227b3-5fe0-7d06-9d21-905100000002', '482124611641', '2026-09-16', '1', '/32/3201', 'ACTIVE', NULL, 'false'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-5fe0-7d06-9d21-905100000001', '114905875513', '2026-09-16', '2', '/32/3201', 'PAUSED', NULL, 'false');

INSERT INTO "member_act" (member_id, act_id, key, act, from_state, to_state, counterpart_member_id, entry_id, points, household_id, consented_on, may_draw, reason, actor, effective_on, recorded_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5946-7a55-8117-0c9e4813e752', 'f738acf5-1ad7-4cd7-ae04-b7c99219e779', 'PAUSE', 'ACTIVE', 'PAUSED', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:34.95+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-59d8-712b-83e4-c10966f76897', '160ed72c-e064-4134-a3a2-676813d763f8', 'RESUME', 'PAUSED', 'ACTIVE', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.096+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5a0d-7de8-8f4b-c85708704ef4', 'b293e6f5-278a-4caf-882b-9d4afcc189be', 'BLOCK', 'ACTIVE', 'BLOCKED', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.149+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5a59-7c4d-a481-135ea15b6ee0', '00cdeb13-986e-4a3b-a81d-12469b26152e', 'UNBLOCK', 'BLOCKED', 'ACTIVE', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.225+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5b12-76ed-851e-fef80d39d498', 'aebbb570-657c-4453-a1c6-e8f9e937ea68', 'CLOSE', 'ACTIVE', 'CLOSED', NULL, '01a227b3-5aea-7460-9ece-fe8c5ec218ee', '-1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.41+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5bc6-77e8-9faf-219efc297034', 'ba0a1a19-b43a-49e0-b68c-00bf88cc8525', 'REOPEN', 'CLOSED', 'ACTIVE', NULL, '01a227b3-5baa-7465-83d4-b06034396ac3', '1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.59+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5c1a-7160-a641-82da19c73ebb', '081ff223-7d46-46af-8768-425dae8fc13c', 'JOIN_HOUSEHOLD', 'ACTIVE', 'ACTIVE', NULL, NULL, '0', '01a227b3-5c1a-718d-ad72-bb42d10596e7', '2026-01-01', 'true', 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.674+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5c6b-7365-9417-f0b0554353ac', 'a804b09d-f488-4238-9441-9c5d19fa7c14', 'LEAVE_HOUSEHOLD', 'ACTIVE', 'ACTIVE', NULL, NULL, '0', '01a227b3-5c1a-718d-ad72-bb42d10596e7', NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.755+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5ce4-767f-b24d-a2ff0106927e', '19335072-7298-4dd0-b2fa-d1a4e865368e', 'MERGE', 'ACTIVE', 'MERGED', '01a227b3-4c7f-7eb9-992d-eb9284b38766', '01a227b3-5cd0-723c-8c1b-5669c487f8ca', '-1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.876+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '01a227b3-5d52-7614-8d92-ebe8c4d292e5', '7c4c7ac1-830b-4d28-8a3c-e7ccc2af3fe6', 'UNMERGE', 'MERGED', 'ACTIVE', '01a227b3-4c7f-7eb9-992d-eb9284b38766', NULL, '1000', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:35.986+00'),
('01a227b3-5ddd-7ada-a564-7fae6dad9f2b', '01a227b3-5dfb-7dc8-ae24-fc5842ac4f2d', '839d349d-fd25-4912-964e-e28f19d87a2a', 'ENROL', NULL, 'ACTIVE', NULL, NULL, '0', NULL, NULL, NULL, 'as the member asked', 'E005', '2026-09-16', '2026-11-29 14:26:36.155+00'),
('01a227b3-604e-7456-8b8c-5fa987a2ab8c', '01a227b3-6371-7227-a703-9cc7cf3ea790', 'invitation/01a227b3-6313-7323-a5db-f0b25648aaaa', 'JOIN_HOUSEHOLD', 'ACTIVE', 'ACTIVE', NULL, NULL, '0', '01a227b3-6371-7fb1-a4f6-6924ede958fb', '2026-09-16', 'true', '会员本人在会员门户办理 / by the member in the portal', 'member', '2026-09-16', '2026-11-29 14:26:37.553+00'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-6373-70d7-ab5b-c5e9482372e2', '0ab50aef-5759-45ae-8d2b-fb0bb31db4df', 'JOIN_HOUSEHOLD', 'ACTIVE', 'ACTIVE', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', NULL, '0', '01a227b3-6371-7fb1-a4f6-6924ede958fb', '2026-09-16', 'true', '会员本人在会员门户办理 / by the member in the portal', 'member', '2026-09-16', '2026-11-29 14:26:37.555+00'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-63c2-7b77-aa2d-3401eb976a28', '39e10b21-4cf8-45ca-a83c-a305ef98fa2f', 'LEAVE_HOUSEHOLD', 'ACTIVE', 'ACTIVE', NULL, NULL, '0', '01a227b3-6371-7fb1-a4f6-6924ede958fb', NULL, NULL, '会员本人在会员门户办理 / by the member in the portal', 'member', '2026-09-16', '2026-11-29 14:26:37.634+00'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-6415-7e50-92dc-9ebcaab622b4', '7ec3c65c-c57b-48ab-992d-4bb6862d1176', 'JOIN_HOUSEHOLD', 'ACTIVE', 'ACTIVE', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', NULL, '0', '01a227b3-6371-7fb1-a4f6-6924ede958fb', '2026-01-01', 'false', 'signed at the counter', 'E005', '2026-09-16', '2026-11-29 14:26:37.717+00'),
('01a227b3-604e-7542-8ea0-739015d1652b', '01a227b3-648c-70d1-b722-5e7902556ccd', '66ed090d-f259-4128-90ec-8033f334622b', 'PAUSE', 'ACTIVE', 'PAUSED', NULL, NULL, '0', NULL, NULL, NULL, '会员本人在会员门户办理 / by the member in the portal', 'member', '2026-09-16', '2026-11-29 14:26:37.836+00');

INSERT INTO "member_tier" (member_id, version, tier_id, since, reviewed_on, grace_until, lost_tier_id, lost_since, locked_until, lock_reason, warned_for) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '1', 'green-bough', '2026-09-16', '2025-12-08', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7230-b234-9463f3827124', '3', 'new-leaf', '2026-09-16', '2026-08-20', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7245-9f91-3416243b8ff5', '1', 'new-leaf', '2026-09-16', '2026-05-28', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '1', 'new-leaf', '2026-09-16', '2025-10-20', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '1', 'new-leaf', '2026-09-16', '2026-03-18', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7823-948d-b31c0ab02b36', '1', 'new-leaf', '2026-09-16', '2026-03-06', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '1', 'golden-pine', '2026-09-16', '2026-04-08', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '1', 'green-bough', '2026-09-16', '2026-02-06', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '1', 'golden-pine', '2026-09-16', '2026-05-06', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '1', 'golden-pine', '2026-09-16', '2025-10-14', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7299-a69e-15d921c94488', '1', 'new-leaf', '2026-09-16', '2026-01-24', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '1', 'new-leaf', '2026-09-16', '2026-02-20', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-733a-b9db-85159cc637a6', '1', 'new-leaf', '2026-09-16', '2026-08-16', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '1', 'golden-pine', '2026-09-16', '2026-04-10', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '1', 'green-bough', '2026-09-16', '2026-06-15', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '1', 'new-leaf', '2026-09-16', '2026-04-21', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7808-b2a4-2573c4fb0276', '1', 'new-leaf', '2026-09-16', '2026-07-04', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '1', 'new-leaf', '2026-09-16', '2026-02-01', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '1', 'golden-pine', '2026-09-16', '2025-09-29', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '1', 'green-bough', '2026-09-16', '2026-09-05', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '1', 'golden-pine', '2026-09-16', '2026-04-21', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '1', 'new-leaf', '2026-09-16', '2025-11-14', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '1', 'green-bough', '2026-09-16', '2026-06-29', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '1', 'new-leaf', '2026-09-16', '2025-11-14', NULL, NULL, NULL, NULL, NULL, NULL),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '1', 'new-leaf', '2026-09-16', '2026-01-01', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO "migration" (id, name, executed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '0001-members-and-ledger', '2026-11-29 14:26:14.115096+00'),
('10', '0010-statement', '2026-11-29 14:26:14.115096+00'),
('11', '0011-household-invitations', '2026-11-29 14:26:14.115096+00'),
('2', '0002-row-level-security', '2026-11-29 14:26:14.115096+00'),
('3', '0003-lots-and-holds', '2026-11-29 14:26:14.115096+00'),
('4', '0004-programme', '2026-11-29 14:26:14.115096+00'),
('5', '0005-tiers', '2026-11-29 14:26:14.115096+00'),
('6', '0006-points-in-time', '2026-11-29 14:26:14.115096+00'),
('7', '0007-finance-snapshots', '2026-11-29 14:26:14.115096+00'),
('8', '0008-members', '2026-11-29 14:26:14.115096+00'),
('9', '0009-adjustments', '2026-11-29 14:26:14.115096+00');

INSERT INTO "outbox" (id, subject, payload, correlation_id, traceparent, created_at, published_at, stream_seq) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c89-78df-826c-e46394061f93', 'membership.members-enrolled.v1', E'\\x0a680a2430316132323762332d346337652d373233302d623233342d393436336633383237313234120c3436373231383733363133311a2430316132323762332d346262612d376135622d626333392d343466663030303030303031220a323032362d30392d313628010a680a2430316132323762332d346337652d373234352d396639312d333431363234336238666635120c3833343433373437323236311a2430316132323762332d346262612d376135622d626333392d343466663030303030303032220a323032362d30392d313628010a680a2430316132323762332d346337652d373162342d386235332d633561363531383862376466120c3330313635363230383339361a2430316132323762332d346262612d376135622d626333392d343466663030303030303033220a323032362d30392d313628010a680a2430316132323762332d346337652d376361312d396663392d613731613836316136633631120c3636383837343934343532371a2430316132323762332d346262612d376135622d626333392d343466663030303030303034220a323032362d30392d313628010a680a2430316132323762332d346337652d373436312d613136642d633438663765363163653965120c3133363039333638303635321a2430316132323762332d346262612d376135622d626333392d343466663030303030303035220a323032362d30392d313628010a680a2430316132323762332d346337652d376362362d616537372d653032623330336662396637120c3530333331323431363738301a2430316132323762332d346262612d376135622d626333392d343466663030303030303036220a323032362d30392d313628010a680a2430316132323762332d346337652d373330362d396262612d613735323363386264616236120c3837303533313135323931321a2430316132323762332d346262612d376135622d626333392d343466663030303030303037220a323032362d30392d313628010a680a2430316132323762332d346337652d373939342d393431332d656365396237326632643738120c3333373734393838393034301a2430316132323762332d346262612d376135622d626333392d343466663030303030303038220a323032362d30392d313628010a680a2430316132323762332d346337652d373832332d393438642d623331633061623032623336120c3730343936383632353137351a2430316132323762332d346262612d376135622d626333392d343466663030303030303039220a323032362d30392d313628010a680a2430316132323762332d346337662d373437352d396539342d613163316634383537383130120c3137323138373336313330351a2430316132323762332d346262612d376135622d626333392d343466663030303030303061220a323032362d30392d313628010a680a2430316132323762332d346337662d373239392d613639652d313564393231633934343838120c3533393430363039373433331a2430316132323762332d346262612d376135622d626333392d343466663030303030303062220a323032362d30392d313628010a680a2430316132323762332d346337662d373333362d613966642d363266366136646461346162120c3930363632343833333536301a2430316132323762332d346262612d376135622d626333392d343466663030303030303063220a323032362d30392d313628010a680a2430316132323762332d346337662d373333612d623964622d383531353963633633376136120c3337333834333536393639311a2430316132323762332d346262612d376135622d626333392d343466663030303030303064220a323032362d30392d313628010a680a2430316132323762332d346337662d376462382d613436382d616132623039393835346136120c3734313036323330353832351a2430316132323762332d346262612d376135622d626333392d343466663030303030303065220a323032362d30392d313628010a680a2430316132323762332d346337662d376530632d393062382d613662653638393632663064120c3230383238313034313935331a2430316132323762332d346262612d376135622d626333392d343466663030303030303066220a323032362d30392d313628010a680a2430316132323762332d346337662d376537362d613965632d646564343137306162323965120c3537353439393737383038331a2430316132323762332d346262612d376135622d626333392d343466663030303030303130220a323032362d30392d313628010a680a2430316132323762332d346337662d373134382d616633362d356234393433643430613463120c3934323731383531343231321a2430316132323762332d346262612d376135622d626333392d343466663030303030303131220a323032362d30392d313628010a680a2430316132323762332d346337662d376630642d386361622d613437313862303731623931120c3430393933373235303334311a2430316132323762332d346262612d376135622d626333392d343466663030303030303132220a323032362d30392d313628010a680a2430316132323762332d346337662d376531302d383130342d636562663665316462643631120c3737373135353938363437371a2430316132323762332d346262612d376135622d626333392d343466663030303030303133220a323032362d30392d313628010a680a2430316132323762332d346337662d376334662d386436352d373935316566393933336465120c3234343337343732323630351a2430316132323762332d346262612d376135622d626333392d343466663030303030303134220a323032362d30392d313628010a680a2430316132323762332d346337662d373830382d623261342d323537336334666230323736120c3631313539333435383733341a2430316132323762332d346262612d376135622d626333392d343466663030303030303135220a323032362d30392d313628010a680a2430316132323762332d346337662d373730312d613161312d383161643839613461316331120c3937383831323139343836351a2430316132323762332d346262612d376135622d626333392d343466663030303030303136220a323032362d30392d313628010a680a2430316132323762332d346337662d373664382d623766332d656263323331643132653239120c3434363033303933303939391a2430316132323762332d346262612d376135622d626333392d343466663030303030303137220a323032362d30392d313628010a680a2430316132323762332d346337662d376562392d393932642d656239323834623338373636120c3831333234393636373132381a2430316132323762332d346262612d376135622d626333392d343466663030303030303138220a323032362d30392d31362801', '45a16cf6-21b3-4526-8efb-24e13e8a3297', '00-c6197e44ad6e4e59934348901b537604-87a939423ad75964-00', '2026-11-29 14:26:31.689+00', '2026-11-29 14:26:31.721209+00', '1'),
('01a227b3-4f5b-7006-b471-1e6b05945d21', 'membership.members-enrolled.v1', E'\\x0a680a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d316438323030303030303031220a323032362d30392d31362801', '35f64bb7-890b-4760-8aff-5ca14caf8d79', '00-14a2a211b3064a5c9a980af30b81fb2f-b91368e3c0eb0e7a-00', '2026-11-29 14:26:32.411+00', '2026-11-29 14:26:32.41949+00', '2'),
('01a227b3-50a7-783b-92dd-1b994459de29', 'membership.points-posted.v1', E'\\x0a2430316132323762332d353035342d376435612d396463632d353438303762383061396533102c', '0110e978-61ed-417e-97a9-ef52903b06fd', '00-b3cf90a793f84052a927304edcbf4806-a5c2d265b99f1d62-00', '2026-11-29 14:26:32.743+00', '2026-11-29 14:26:32.750959+00', '3'),
('01a227b3-55d9-755a-9c17-2dfd15023819', 'membership.audit-recorded.v1', E'\\x0af2010a2430316132323762332d353564382d373366342d616130622d3438343666313864666336661218323032362d31312d32395431343a32363a33342e3037325a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a1170726f6772616d6d652e64726166746564320970726f6772616d6d653a013242012f5a0d7b2276657273696f6e223a327d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2434666230623338662d383136632d343237302d616236392d396663306432323264346135', '4fb0b38f-816c-4270-ab69-9fc0d222d4a5', '00-2bd6845c0a984724a0f8777ee3b9fe06-a12db10ddbf28e5d-00', '2026-11-29 14:26:34.073+00', '2026-11-29 14:26:34.078269+00', '4'),
('01a227b3-5617-7a9a-b9e4-baab345a01c8', 'membership.audit-recorded.v1', E'\\x0a8b020a2430316132323762332d353631372d373636352d623463392d3936303166313362643233611218323032362d31312d32395431343a32363a33342e3133355a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a1170726f6772616d6d652e64726f70706564320970726f6772616d6d653a013242012f52117b227374617465223a224452414654227d5a137b227374617465223a2244524f50504544227d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2465666137343834342d636666612d343435322d623265642d346535613637623736363762', 'efa74844-cffa-4452-b2ed-4e5a67b7667b', '00-dd89159e80fb4768b3fc4ad8758d0178-a91f014744cde52b-00', '2026-11-29 14:26:34.135+00', '2026-11-29 14:26:34.142154+00', '5'),
('01a227b3-562d-71ea-9ec1-ce4feb6a2636', 'membership.audit-recorded.v1', E'\\x0af2010a2430316132323762332d353632642d373466392d383264392d6436346631306562376438311218323032362d31312d32395431343a32363a33342e3135375a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a1170726f6772616d6d652e64726166746564320970726f6772616d6d653a013342012f5a0d7b2276657273696f6e223a337d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2464623635626533612d306632632d346436652d623464312d383633396434333433626433', 'db65be3a-0f2c-4d6e-b4d1-8639d4343bd3', '00-160fc0862d604ece91b8a535c5abacdb-81fceb64b90f0582-00', '2026-11-29 14:26:34.157+00', '2026-11-29 14:26:34.163272+00', '6'),
('01a227b3-5667-79df-b41c-fcbdd70ed517', 'membership.audit-recorded.v1', E'\\x0aa0020a2430316132323762332d353636372d373835612d626239372d6264343531656137663664661218323032362d31312d32395431343a32363a33342e3231355a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a1170726f6772616d6d652e6368616e676564320970726f6772616d6d653a013342012f520e7b227265766973696f6e223a317d5a2b7b227265766973696f6e223a322c2265666665637469766546726f6d223a22323032382d30312d3031227d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2431386337333531392d376462332d343934662d383264302d316561333761376339643037', '18c73519-7db3-494f-82d0-1ea37a7c9d07', '00-dc313fcf57c34d99847a2e94197fcbf1-974b7f0c26996e4f-00', '2026-11-29 14:26:34.215+00', '2026-11-29 14:26:34.228246+00', '7'),
('01a227b3-56e5-763f-b1fd-04cfba1fdd25', 'membership.audit-recorded.v1', E'\\x0a8f020a2430316132323762332d353665352d376439302d616336302d6363303535383862323739621218323032362d31312d32395431343a32363a33342e3334315a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a1370726f6772616d6d652e7375626d6974746564320970726f6772616d6d653a013342012f52117b227374617465223a224452414654227d5a157b227374617465223a225355424d4954544544227d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2465376331393337372d393066632d346362362d623135662d666564313361356463653961', 'e7c19377-90fc-4cb6-b15f-fed13a5dce9a', '00-5b5b196023cb43609c7ff6ad6266a812-91bb52934dd51e85-00', '2026-11-29 14:26:34.341+00', '2026-11-29 14:26:34.347343+00', '8'),
('01a227b3-56fb-7e2e-87c4-d8cebee43466', 'membership.audit-recorded.v1', E'\\x0a99020a2430316132323762332d353666622d376337352d623939352d3765333437623432656362341218323032362d31312d32395431343a32363a33342e3336335a1803222430316132323762332d333532622d373234622d393931352d3630333837666532366438652a1270726f6772616d6d652e72657475726e6564320970726f6772616d6d653a013342012f52157b227374617465223a225355424d4954544544227d5a117b227374617465223a224452414654227d6209746f6f206561726c796a093132372e302e302e31722430316132323762332d353438332d376232362d386237372d3464646161363365643338667a2464313930666633632d316566642d346163372d613465612d326331386637333534316361', 'd190ff3c-1efd-4ac7-a4ea-2c18f73541ca', '00-046468e189ad474bb3c566a4eaa0540c-a5b1788f3365d2fc-00', '2026-11-29 14:26:34.363+00', '2026-11-29 14:26:34.365465+00', '9'),
('01a227b3-5714-79bc-916e-94aa4cbae7a0', 'membership.audit-recorded.v1', E'\\x0a8f020a2430316132323762332d353731342d373739632d383365332d3930343135633734663966331218323032362d31312d32395431343a32363a33342e3338385a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a1370726f6772616d6d652e7375626d6974746564320970726f6772616d6d653a013342012f52117b227374617465223a224452414654227d5a157b227374617465223a225355424d4954544544227d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2438636634313235312d306436332d343662622d613830612d613664313731393531356537', '8cf41251-0d63-46bb-a80a-a6d1719515e7', '00-ab9655987f994bc5bf6bc6f248b3be93-9970bef412f092b5-00', '2026-11-29 14:26:34.388+00', '2026-11-29 14:26:34.416146+00', '10'),
('01a227b3-574b-779e-b05b-0b1496689c42', 'membership.audit-recorded.v1', E'\\x0a91020a2430316132323762332d353734622d373636632d623235652d6138373831383565393964661218323032362d31312d32395431343a32363a33342e3434335a1803222430316132323762332d333532622d373234622d393931352d3630333837666532366438652a1270726f6772616d6d652e617070726f766564320970726f6772616d6d653a013342012f52157b227374617465223a225355424d4954544544227d5a147b227374617465223a22415050524f564544227d6a093132372e302e302e31722430316132323762332d353438332d376232362d386237372d3464646161363365643338667a2434393361386139382d373237632d346663642d616366322d396332376465663161393934', '493a8a98-727c-4fcd-acf2-9c27def1a994', '00-4a66910fe53d458e9d6228c39babec16-8078cda4cdb33778-00', '2026-11-29 14:26:34.443+00', '2026-11-29 14:26:34.447117+00', '11'),
('01a227b3-575e-7727-9a45-615f02a4e8cd', 'membership.audit-recorded.v1', E'\\x0a84020a2430316132323762332d353735652d373930312d616630662d3831633736653338396630371218323032362d31312d32395431343a32363a33342e3436325a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a10746965722d72756e2e737461727465643208746965722d72756e3a2430316132323762332d353735622d376161632d383831352d66613434393435303731666442012f6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2465306365343436382d396433342d346538612d613463322d393736376136633535306638', 'e0ce4468-9d34-4e8a-a4c2-9767a6c550f8', '00-88005a21e99e40e682a0908c873eb207-ae8f4d364940e3aa-00', '2026-11-29 14:26:34.462+00', '2026-11-29 14:26:34.467011+00', '12'),
('01a227b3-57b8-7557-a4c5-5310104cf398', 'membership.tier-changed.v1', E'\\x0a710a2430316132323762332d346337652d373162342d386235332d633561363531383862376466122430316132323762332d346262612d376135622d626333392d343466663030303030303033180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a6e0a2430316132323762332d346337652d373233302d623233342d393436336633383237313234122430316132323762332d346262612d376135622d626333392d343466663030303030303031180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337652d373234352d396639312d333431363234336238666635122430316132323762332d346262612d376135622d626333392d343466663030303030303032180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337652d373330362d396262612d613735323363386264616236122430316132323762332d346262612d376135622d626333392d343466663030303030303037180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337652d373436312d613136642d633438663765363163653965122430316132323762332d346262612d376135622d626333392d343466663030303030303035180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337652d373832332d393438642d623331633061623032623336122430316132323762332d346262612d376135622d626333392d343466663030303030303039180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323762332d346337652d373939342d393431332d656365396237326632643738122430316132323762332d346262612d376135622d626333392d343466663030303030303038180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a710a2430316132323762332d346337652d376361312d396663392d613731613836316136633631122430316132323762332d346262612d376135622d626333392d343466663030303030303034180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a710a2430316132323762332d346337652d376362362d616537372d653032623330336662396637122430316132323762332d346262612d376135622d626333392d343466663030303030303036180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a710a2430316132323762332d346337662d373134382d616633362d356234393433643430613463122430316132323762332d346262612d376135622d626333392d343466663030303030303131180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d373239392d613639652d313564393231633934343838122430316132323762332d346262612d376135622d626333392d343466663030303030303062180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d373333362d613966642d363266366136646461346162122430316132323762332d346262612d376135622d626333392d343466663030303030303063180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d373333612d623964622d383531353963633633376136122430316132323762332d346262612d376135622d626333392d343466663030303030303064180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323762332d346337662d373437352d396539342d613163316634383537383130122430316132323762332d346262612d376135622d626333392d343466663030303030303061180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a710a2430316132323762332d346337662d373664382d623766332d656263323331643132653239122430316132323762332d346262612d376135622d626333392d343466663030303030303137180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d373730312d613161312d383161643839613461316331122430316132323762332d346262612d376135622d626333392d343466663030303030303136180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d373830382d623261342d323537336334666230323736122430316132323762332d346262612d376135622d626333392d343466663030303030303135180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d376334662d386436352d373935316566393933336465122430316132323762332d346262612d376135622d626333392d343466663030303030303134180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323762332d346337662d376462382d613436382d616132623039393835346136122430316132323762332d346262612d376135622d626333392d343466663030303030303065180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a710a2430316132323762332d346337662d376530632d393062382d613662653638393632663064122430316132323762332d346262612d376135622d626333392d343466663030303030303066180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a710a2430316132323762332d346337662d376531302d383130342d636562663665316462643631122430316132323762332d346262612d376135622d626333392d343466663030303030303133180122066a6f696e6564320b676f6c64656e2d70696e653a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d376537362d613965632d646564343137306162323965122430316132323762332d346262612d376135622d626333392d343466663030303030303130180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a710a2430316132323762332d346337662d376562392d393932642d656239323834623338373636122430316132323762332d346262612d376135622d626333392d343466663030303030303138180122066a6f696e6564320b677265656e2d626f7567683a0a323032362d30392d313640010a6e0a2430316132323762332d346337662d376630642d386361622d613437313862303731623931122430316132323762332d346262612d376135622d626333392d343466663030303030303132180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d313640010a6e0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833122430316132323762332d346631312d373066622d383865312d316438323030303030303031180122066a6f696e656432086e65772d6c6561663a0a323032362d30392d31364001', '5d93a9d3-1297-4d8e-ba5a-b86e6e697789', '00-926ee859be8047b49789e8a028c0384e-8238bb28c4eba144-00', '2026-11-29 14:26:34.552+00', '2026-11-29 14:26:34.598856+00', '13'),
('01a227b3-57fe-7e26-828e-e7099feb1398', 'membership.audit-recorded.v1', E'\\x0aed020a2430316132323762332d353766652d373031332d626335642d6662313065386662323633301218323032362d31312d32395431343a32363a33342e3632325a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0b746965722e6c6f636b65643204746965723a2430316132323762332d346337652d373233302d623233342d39343633663338323731323442082f33322f333230314a2430316132323762332d346262612d376135622d626333392d34346666303030303030303152147b226c6f636b6564556e74696c223a6e756c6c7d5a1c7b226c6f636b6564556e74696c223a22323032372d31322d3331227d620f666f756e64696e67206d656d6265726a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2438663636633839612d363438362d343062302d393334352d636636336435343633653330', '8f66c89a-6486-40b0-9345-cf63d5463e30', '00-70edff8490c846518c1d46b3d6633c24-92efd4ab3825790b-00', '2026-11-29 14:26:34.622+00', '2026-11-29 14:26:34.662309+00', '14'),
('01a227b3-589d-7079-a4fd-e21124c6b4a8', 'membership.audit-recorded.v1', E'\\x0aec020a2430316132323762332d353839642d373061352d626364652d6639393064386562666530381218323032362d31312d32395431343a32363a33342e3738315a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0d746965722e756e6c6f636b65643204746965723a2430316132323762332d346337652d373233302d623233342d39343633663338323731323442082f33322f333230314a2430316132323762332d346262612d376135622d626333392d343466663030303030303031521c7b226c6f636b6564556e74696c223a22323032372d31322d3331227d5a147b226c6f636b6564556e74696c223a6e756c6c7d620c6279207468652072756c65736a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2461656630633130622d666338332d343438392d383036622d383631356465376263343936', 'aef0c10b-fc83-4489-806b-8615de7bc496', '00-3be245eefce84fc494270acfbcb7550a-85d3a156a6744f02-00', '2026-11-29 14:26:34.781+00', '2026-11-29 14:26:34.784253+00', '15'),
('01a227b3-58c9-7eb6-ba69-f9b814fc44b7', 'membership.audit-recorded.v1', E'\\x0ae6020a2430316132323762332d353863392d376439652d613363652d6331313036656361623036371218323032362d31312d32395431343a32363a33342e3832355a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0c62656e656669742e75736564320b62656e656669742d7573653a2430316132323762332d353863382d376465372d613231312d37626236353932303364303242082f33322f333230314a2430316132323762332d346262612d376135622d626333392d3434666630303030303030315a347b2262656e656669744964223a22746f77222c22616d6f756e74223a312c22757365644f6e223a22323032362d30392d3136227d6a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2431363736663539382d633836652d343466622d386330652d623235323964343437373831', '1676f598-c86e-44fb-8c0e-b2529d447781', '00-1d04b56136a74502ac7d65f901f3b146-813fb487fb51a644-00', '2026-11-29 14:26:34.825+00', '2026-11-29 14:26:34.827974+00', '16'),
('01a227b3-58f4-799c-a2ca-77f17ed67dea', 'membership.audit-recorded.v1', E'\\x0af8020a2430316132323762332d353866342d376234632d616137362d3233373530623639356163311218323032362d31312d32395431343a32363a33342e3836385a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a1262656e656669742e7573652d756e646f6e65320b62656e656669742d7573653a2430316132323762332d353863382d376465372d613231312d37626236353932303364303242082f33322f333230314a2430316132323762332d346262612d376135622d626333392d34346666303030303030303152347b2262656e656669744964223a22746f77222c22616d6f756e74223a312c22757365644f6e223a22323032362d30392d3136227d620a64726f766520686f6d656a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2436393233383139662d373166612d343861652d393339372d663233613765326139633866', '6923819f-71fa-48ae-9397-f23a7e2a9c8f', '00-2ff2621cfc024f3fb55cf2b083dbc586-94154328bc3598bc-00', '2026-11-29 14:26:34.868+00', '2026-11-29 14:26:34.870827+00', '17'),
('01a227b3-594b-7157-8291-897fb935efa7', 'membership.audit-recorded.v1', E'\\x0ae9020a2430316132323762332d353934622d373066652d383262632d3538626561666432303832351218323032362d31312d32395431343a32363a33342e3935355a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0d6d656d6265722e70617573656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22414354495645227d5a127b227374617465223a22504155534544227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2461623562323463662d656462352d343139382d396266392d303231363636396138333763', 'ab5b24cf-edb5-4198-9bf9-0216669a837c', '00-5876567f47e243bb8883581cb410fba9-8312083377bf0af5-00', '2026-11-29 14:26:34.955+00', '2026-11-29 14:26:34.982053+00', '18'),
('01a227b3-595c-7161-b810-1f727ccf9200', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312002280230023a0a323032362d30392d3136', 'ab5b24cf-edb5-4198-9bf9-0216669a837c', '00-5876567f47e243bb8883581cb410fba9-8312083377bf0af5-00', '2026-11-29 14:26:34.972+00', '2026-11-29 14:26:34.982053+00', '19'),
('01a227b3-595e-7fc3-bc4b-c3ef7e5946d9', 'membership.notices-requested.v1', E'\\x0ab7010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f32122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a1c0a05737461746512130a09e5b7b2e69a82e5819c12067061757365642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', 'ab5b24cf-edb5-4198-9bf9-0216669a837c', '00-5876567f47e243bb8883581cb410fba9-8312083377bf0af5-00', '2026-11-29 14:26:34.974+00', '2026-11-29 14:26:34.982053+00', '20'),
('01a227b3-59d9-757a-a3fb-226376c69f88', 'membership.audit-recorded.v1', E'\\x0aea020a2430316132323762332d353964392d373838392d383263662d3130643966633438623033311218323032362d31312d32395431343a32363a33352e3039375a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0e6d656d6265722e726573756d656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22504155534544227d5a127b227374617465223a22414354495645227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2434333436303237352d303436382d343136652d623062622d623234353661396130363932', '43460275-0468-416e-b0bb-b2456a9a0692', '00-1b8d128104074013b5ac83e8dcb07d9b-bfb82acd58949300-00', '2026-11-29 14:26:35.097+00', '2026-11-29 14:26:35.101569+00', '21'),
('01a227b3-59da-7df7-b292-5ba20077ac80', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312003280130033a0a323032362d30392d3136', '43460275-0468-416e-b0bb-b2456a9a0692', '00-1b8d128104074013b5ac83e8dcb07d9b-bfb82acd58949300-00', '2026-11-29 14:26:35.098+00', '2026-11-29 14:26:35.101569+00', '22'),
('01a227b3-59dc-7f71-8678-6e38e2d70363', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f33122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '43460275-0468-416e-b0bb-b2456a9a0692', '00-1b8d128104074013b5ac83e8dcb07d9b-bfb82acd58949300-00', '2026-11-29 14:26:35.1+00', '2026-11-29 14:26:35.101569+00', '23'),
('01a227b3-5a0e-7042-af60-1bfcebbe79bc', 'membership.audit-recorded.v1', E'\\x0aeb020a2430316132323762332d356130652d373331662d616236612d3634343366663631633330321218323032362d31312d32395431343a32363a33352e3135305a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0e6d656d6265722e626c6f636b656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22414354495645227d5a137b227374617465223a22424c4f434b4544227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2437333263343833362d313938332d343564382d613635652d623630306363633839353636', '732c4836-1983-45d8-a65e-b600ccc89566', '00-e0d3a7c669a24483b783e9bdfa6f441b-8e3d2d3741dc8693-00', '2026-11-29 14:26:35.15+00', '2026-11-29 14:26:35.159003+00', '24'),
('01a227b3-5a0f-7b12-9d2d-dc4dbd56d9ab', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312004280330043a0a323032362d30392d3136', '732c4836-1983-45d8-a65e-b600ccc89566', '00-e0d3a7c669a24483b783e9bdfa6f441b-8e3d2d3741dc8693-00', '2026-11-29 14:26:35.151+00', '2026-11-29 14:26:35.159003+00', '25'),
('01a227b3-5a10-7950-ae2c-f4e4040c4209', 'membership.notices-requested.v1', E'\\x0ab8010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f34122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a1d0a05737461746512140a09e5b7b2e5819ce794a81207626c6f636b65642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '732c4836-1983-45d8-a65e-b600ccc89566', '00-e0d3a7c669a24483b783e9bdfa6f441b-8e3d2d3741dc8693-00', '2026-11-29 14:26:35.152+00', '2026-11-29 14:26:35.159003+00', '26'),
('01a227b3-5a5a-7493-9f04-4f684f8ca101', 'membership.audit-recorded.v1', E'\\x0aed020a2430316132323762332d356135612d373266632d623932392d6665393362653464626634361218323032362d31312d32395431343a32363a33352e3232365a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a106d656d6265722e756e626c6f636b656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152137b227374617465223a22424c4f434b4544227d5a127b227374617465223a22414354495645227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2465666334346337642d373761612d343439362d616234652d383163386662613437356139', 'efc44c7d-77aa-4496-ab4e-81c8fba475a9', '00-5d2efa241eae493881765ca3cca79411-8a20d66aed030e0b-00', '2026-11-29 14:26:35.226+00', '2026-11-29 14:26:35.241841+00', '27'),
('01a227b3-5a5d-7830-af9c-b3f8a383c4ff', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312005280130053a0a323032362d30392d3136', 'efc44c7d-77aa-4496-ab4e-81c8fba475a9', '00-5d2efa241eae493881765ca3cca79411-8a20d66aed030e0b-00', '2026-11-29 14:26:35.229+00', '2026-11-29 14:26:35.241841+00', '28'),
('01a227b3-5a5e-74e4-ad01-7f7fd1d6c938', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f35122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', 'efc44c7d-77aa-4496-ab4e-81c8fba475a9', '00-5d2efa241eae493881765ca3cca79411-8a20d66aed030e0b-00', '2026-11-29 14:26:35.23+00', '2026-11-29 14:26:35.241841+00', '29'),
('01a227b3-5b14-789e-a948-94f31e951c08', 'membership.audit-recorded.v1', E'\\x0afa020a2430316132323762332d356231342d373336662d383166302d6663653733653461656638381218323032362d31312d32395431343a32363a33352e3431325a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0d6d656d6265722e636c6f73656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22414354495645227d5a237b227374617465223a22434c4f534544222c22706f696e7473223a222d31303030227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2432633363346237632d313665332d346533382d393535642d323531643864316436613739', '2c3c4b7c-16e3-4e38-955d-251d8d1d6a79', '00-a27e49252dd84e4b9bd30c87c7985d05-9b63d138a16af16d-00', '2026-11-29 14:26:35.412+00', '2026-11-29 14:26:35.420573+00', '30'),
('01a227b3-5b16-7b4f-ba30-01efe0598e6d', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312006280430063a0a323032362d30392d3136', '2c3c4b7c-16e3-4e38-955d-251d8d1d6a79', '00-a27e49252dd84e4b9bd30c87c7985d05-9b63d138a16af16d-00', '2026-11-29 14:26:35.414+00', '2026-11-29 14:26:35.420573+00', '31'),
('01a227b3-5b17-78ac-8c6e-b2bd4b646f5d', 'membership.notices-requested.v1', E'\\x0ab7010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f36122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a1c0a05737461746512130a09e5b7b2e585b3e997ad1206636c6f7365642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '2c3c4b7c-16e3-4e38-955d-251d8d1d6a79', '00-a27e49252dd84e4b9bd30c87c7985d05-9b63d138a16af16d-00', '2026-11-29 14:26:35.415+00', '2026-11-29 14:26:35.420573+00', '32'),
('01a227b3-5bc6-78d6-97ad-0e45f806ce82', 'membership.audit-recorded.v1', E'\\x0afb020a2430316132323762332d356263362d373965392d626166622d3431316532356534376165371218323032362d31312d32395431343a32363a33352e3539305a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0f6d656d6265722e72656f70656e656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22434c4f534544227d5a227b227374617465223a22414354495645222c22706f696e7473223a2231303030227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2461616634646362652d393132362d343030372d386331332d326336353835626537323439', 'aaf4dcbe-9126-4007-8c13-2c6585be7249', '00-cfb57c6ddcb14ca1929a9ab9a9dcca0c-92932b42de29914e-00', '2026-11-29 14:26:35.59+00', '2026-11-29 14:26:35.595908+00', '33'),
('01a227b3-5bc8-7b9d-af91-3efa54775df9', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312007280130073a0a323032362d30392d3136', 'aaf4dcbe-9126-4007-8c13-2c6585be7249', '00-cfb57c6ddcb14ca1929a9ab9a9dcca0c-92932b42de29914e-00', '2026-11-29 14:26:35.592+00', '2026-11-29 14:26:35.595908+00', '34'),
('01a227b3-5bc9-7f72-8018-997c5b2d0c53', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f37122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', 'aaf4dcbe-9126-4007-8c13-2c6585be7249', '00-cfb57c6ddcb14ca1929a9ab9a9dcca0c-92932b42de29914e-00', '2026-11-29 14:26:35.593+00', '2026-11-29 14:26:35.595908+00', '35'),
('01a227b3-5c1b-7c67-85fd-100e28a5724e', 'membership.audit-recorded.v1', E'\\x0ad2030a2430316132323762332d356331622d373538642d383233322d3735353265363365313861661218323032362d31312d32395431343a32363a33352e3637355a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a176d656d6265722e686f757365686f6c642d6a6f696e656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22414354495645227d5a717b227374617465223a22414354495645222c22686f757365686f6c644964223a2230316132323762332d356331612d373138642d616437322d626234326431303539366537222c22636f6e73656e7465644f6e223a22323032362d30312d3031222c226d617944726177223a747275657d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2461633365393538332d323464332d343264362d616231392d303535376331626239343835', 'ac3e9583-24d3-42d6-ab19-0557c1bb9485', '00-cc730f13b8184dfb89996daa70206e1c-8714ad141ddf01d9-00', '2026-11-29 14:26:35.675+00', '2026-11-29 14:26:35.721187+00', '36'),
('01a227b3-5c92-799a-b048-bd241cfeed55', 'membership.audit-recorded.v1', E'\\x0aa6030a2430316132323762332d356339322d373365622d386236352d3630366532393735616331641218323032362d31312d32395431343a32363a33352e3739345a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a156d656d6265722e686f757365686f6c642d6c65667432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22414354495645227d5a477b227374617465223a22414354495645222c22686f757365686f6c644964223a2230316132323762332d356331612d373138642d616437322d626234326431303539366537227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2463663536376235322d363036302d346334312d383866662d653637653336376665613762', 'cf567b52-6060-4c41-88ff-e67e367fea7b', '00-be23ab2984de405686c3542ea2ba75cf-8fd3e5a56e16610d-00', '2026-11-29 14:26:35.794+00', '2026-11-29 14:26:35.798313+00', '37'),
('01a227b3-5ce8-7138-b957-ddcb85ddcee7', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312008280530083a0a323032362d30392d3136', '63ab8b34-7f65-45d9-a47e-1e47bf0ac9ff', '00-3c97b0caa60142c18c5ba1acb08db8f2-8c08f029c7717d2f-00', '2026-11-29 14:26:35.88+00', '2026-11-29 14:26:35.888751+00', '38'),
('01a227b3-5ce8-731d-b0ce-854fb4ff958e', 'membership.audit-recorded.v1', E'\\x0ab1030a2430316132323762332d356365382d373763352d393433612d3865653265366630623436611218323032362d31312d32395431343a32363a33352e3838305a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0d6d656d6265722e6d657267656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a22414354495645227d5a5a7b227374617465223a224d4552474544222c22706f696e7473223a222d31303030222c226f746865724d656d6265724964223a2230316132323762332d346337662d376562392d393932642d656239323834623338373636227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2436336162386233342d376636352d343564392d613437652d316534376266306163396666', '63ab8b34-7f65-45d9-a47e-1e47bf0ac9ff', '00-3c97b0caa60142c18c5ba1acb08db8f2-8c08f029c7717d2f-00', '2026-11-29 14:26:35.88+00', '2026-11-29 14:26:35.888751+00', '39'),
('01a227b3-5ce9-7759-8d00-e905440186d5', 'membership.notices-requested.v1', E'\\x0ae6010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f38122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a4b0a05737461746512420a24e5b7b2e5b9b6e585a5e4bda0e79a84e58fa6e4b880e4b8aae4bc9ae59198e8b4a6e688b7121a6d657267656420696e746f20796f7572206f74686572206f6e652a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '63ab8b34-7f65-45d9-a47e-1e47bf0ac9ff', '00-3c97b0caa60142c18c5ba1acb08db8f2-8c08f029c7717d2f-00', '2026-11-29 14:26:35.881+00', '2026-11-29 14:26:35.888751+00', '40'),
('01a227b3-5cea-7c42-b359-34efa1ddae1c', 'membership.members-merged.v1', E'\\x0aa6010a2430316132323762332d346635392d376232362d396362352d393064616231643234323833122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a2430316132323762332d346337662d376562392d393932642d656239323834623338373636222430316132323762332d346262612d376135622d626333392d3434666630303030303031382808320a323032362d30392d3136', '63ab8b34-7f65-45d9-a47e-1e47bf0ac9ff', '00-3c97b0caa60142c18c5ba1acb08db8f2-8c08f029c7717d2f-00', '2026-11-29 14:26:35.882+00', '2026-11-29 14:26:35.888751+00', '41'),
('01a227b3-5d65-7fdb-bafd-7ebd102e4830', 'membership.audit-recorded.v1', E'\\x0ab2030a2430316132323762332d356436352d373530322d626536662d3961656165333563633962611218323032362d31312d32395431343a32363a33362e3030355a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0f6d656d6265722e756e6d657267656432066d656d6265723a2430316132323762332d346635392d376232362d396362352d39306461623164323432383342082f33322f333230314a2430316132323762332d346631312d373066622d383865312d31643832303030303030303152127b227374617465223a224d4552474544227d5a597b227374617465223a22414354495645222c22706f696e7473223a2231303030222c226f746865724d656d6265724964223a2230316132323762332d346337662d376562392d393932642d656239323834623338373636227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2433333633323936352d333965312d343837632d616539622d653733643166356234393033', '33632965-39e1-487c-ae9b-e73d1f5b4903', '00-4ee878fe8587412c9282902b6c443939-a9b445a20632bae7-00', '2026-11-29 14:26:36.005+00', '2026-11-29 14:26:36.009633+00', '42'),
('01a227b3-5d66-7b34-be1c-a2cc01dd55c2', 'membership.notices-requested.v1', E'\\x0ac0010a346163636f756e742d73746174652f30316132323762332d346635392d376232362d396362352d3930646162316432343238332f39122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a0d6163636f756e742d737461746520012a250a057374617465121c0a0ce681a2e5a48de6ada3e5b8b8120c61637469766520616761696e2a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '33632965-39e1-487c-ae9b-e73d1f5b4903', '00-4ee878fe8587412c9282902b6c443939-a9b445a20632bae7-00', '2026-11-29 14:26:36.006+00', '2026-11-29 14:26:36.009633+00', '43'),
('01a227b3-5d66-7c07-ba01-7881aa26f15f', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d346635392d376232362d396362352d393064616231643234323833120c3238303436383430333235361a2430316132323762332d346631312d373066622d383865312d3164383230303030303030312009280130093a0a323032362d30392d3136', '33632965-39e1-487c-ae9b-e73d1f5b4903', '00-4ee878fe8587412c9282902b6c443939-a9b445a20632bae7-00', '2026-11-29 14:26:36.006+00', '2026-11-29 14:26:36.009633+00', '44'),
('01a227b3-5d67-74e8-b02d-a7a9f52dae1e', 'membership.members-unmerged.v1', E'\\x0aa6010a2430316132323762332d346635392d376232362d396362352d393064616231643234323833122430316132323762332d346631312d373066622d383865312d3164383230303030303030311a2430316132323762332d346337662d376562392d393932642d656239323834623338373636222430316132323762332d346262612d376135622d626333392d3434666630303030303031382809320a323032362d30392d3136', '33632965-39e1-487c-ae9b-e73d1f5b4903', '00-4ee878fe8587412c9282902b6c443939-a9b445a20632bae7-00', '2026-11-29 14:26:36.007+00', '2026-11-29 14:26:36.009633+00', '45'),
('01a227b3-5df9-7c20-bc47-a3db9a20c04a', 'membership.members-enrolled.v1', E'\\x0a680a2430316132323762332d356464642d376164612d613536342d376661653664616439663262120c3634373638373133393338341a2436636666613934322d613035352d346334302d623139642d383035306665376164633237220a323032362d30392d31362801', '6831b8ea-d4f2-4e37-97e9-09ca296f9acb', '00-7acd4df7043146f4a7c9aa78841e1844-beec649478a39fad-00', '2026-11-29 14:26:36.153+00', '2026-11-29 14:26:36.193061+00', '46'),
('01a227b3-5e03-7d06-b3ce-154914f47f29', 'membership.audit-recorded.v1', E'\\x0ad7020a2430316132323762332d356530332d376364622d623235312d6332393038326464303930341218323032362d31312d32395431343a32363a33362e3136335a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0f6d656d6265722e656e726f6c6c656432066d656d6265723a2430316132323762332d356464642d376164612d613536342d37666165366461643966326242082f33322f333230314a2436636666613934322d613035352d346334302d623139642d3830353066653761646332375a127b227374617465223a22414354495645227d6213617320746865206d656d6265722061736b65646a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2436383331623865612d643466322d346533372d393765392d303963613239366639616362', '6831b8ea-d4f2-4e37-97e9-09ca296f9acb', '00-7acd4df7043146f4a7c9aa78841e1844-beec649478a39fad-00', '2026-11-29 14:26:36.163+00', '2026-11-29 14:26:36.193061+00', '47'),
('01a227b3-6051-7e75-8a5c-d1b4a7bd1a41', 'membership.members-enrolled.v1', E'\\x0a680a2430316132323762332d363034652d373534322d386561302d373339303135643136353262120c3131343930353837353531331a2430316132323762332d356665302d376430362d396432312d393035313030303030303031220a323032362d30392d313628010a680a2430316132323762332d363034652d373435362d386238632d356661393837613261623863120c3438323132343631313634311a2430316132323762332d356665302d376430362d396432312d393035313030303030303032220a323032362d30392d31362801', 'fb6c0996-6ff8-4047-a156-d1d898c5221e', '00-cee5e5f4b96245fca17556fce41ef458-a76a511bd7163cb4-00', '2026-11-29 14:26:36.753+00', '2026-11-29 14:26:36.833611+00', '48'),
('01a227b3-6265-7fa1-ab7a-4e1402e33c98', 'membership.audit-recorded.v1', E'\\x0ac4030a2430316132323762332d363236352d373736312d386139362d3539613636653239356333631218323032362d31312d32395431343a32363a33372e3238355a1802222430316132323762332d363034372d373735332d396464302d6132326439313539323835342a186d656d6265722e686f757365686f6c642d696e766974656432066d656d6265723a2430316132323762332d363034652d373435362d386238632d35666139383761326162386342082f33322f333230314a2430316132323762332d356665302d376430362d396432312d3930353130303030303030325a8a017b22696e7669746174696f6e4964223a2230316132323762332d363235322d376234662d616137322d613333643662303666663031222c226d617944726177223a747275652c22657870697265734174223a22323032362d31312d33305431343a32363a33372e3235385a222c22776f7264696e674964223a22686f757365686f6c642d312f7a68227d6a093132372e302e302e31722430316132323762332d363133662d373834382d626264312d3864366262353732386365307a2431373363343264302d393235302d346661362d616361392d366137373062663062316533', '173c42d0-9250-4fa6-aca9-6a770bf0b1e3', '00-5eb97cf5eafd427592c491ca5bbac67f-b41ce5898fab48e0-00', '2026-11-29 14:26:37.285+00', '2026-11-29 14:26:37.287346+00', '49'),
('01a227b3-62ba-70cc-9846-69fa6296579f', 'membership.audit-recorded.v1', E'\\x0afd020a2430316132323762332d363262612d373466372d396531312d3565316435386563373930331218323032362d31312d32395431343a32363a33372e3337305a1802222430316132323762332d363034372d373735332d396464302d6132326439313539323835342a256d656d6265722e686f757365686f6c642d696e7669746174696f6e2d77697468647261776e32066d656d6265723a2430316132323762332d363034652d373435362d386238632d35666139383761326162386342082f33322f333230314a2430316132323762332d356665302d376430362d396432312d39303531303030303030303252377b22696e7669746174696f6e4964223a2230316132323762332d363235322d376234662d616137322d613333643662303666663031227d6a093132372e302e302e31722430316132323762332d363133662d373834382d626264312d3864366262353732386365307a2430303839646439612d636233632d346438322d616638332d333835656636376332326664', '0089dd9a-cb3c-4d82-af83-385ef67c22fd', '00-8984663a88e44c0d97ca0192dd25fe27-94bbc0f6e7c8e215-00', '2026-11-29 14:26:37.37+00', '2026-11-29 14:26:37.373848+00', '50'),
('01a227b3-62da-73b1-be0c-59da4848c69e', 'membership.audit-recorded.v1', E'\\x0ac4030a2430316132323762332d363264612d373031362d393962342d6635323863666562646536651218323032362d31312d32395431343a32363a33372e3430325a1802222430316132323762332d363034372d373735332d396464302d6132326439313539323835342a186d656d6265722e686f757365686f6c642d696e766974656432066d656d6265723a2430316132323762332d363034652d373435362d386238632d35666139383761326162386342082f33322f333230314a2430316132323762332d356665302d376430362d396432312d3930353130303030303030325a8a017b22696e7669746174696f6e4964223a2230316132323762332d363264302d373662622d396464332d353761616463666431373333222c226d617944726177223a747275652c22657870697265734174223a22323032362d31312d33305431343a32363a33372e3338365a222c22776f7264696e674964223a22686f757365686f6c642d312f7a68227d6a093132372e302e302e31722430316132323762332d363133662d373834382d626264312d3864366262353732386365307a2461363136666137662d616131352d346264362d626231332d643964336431336663323730', 'a616fa7f-aa15-4bd6-bb13-d9d3d13fc270', '00-b3700087528245b9a1d3f47fd052d280-afb368f9a45f9595-00', '2026-11-29 14:26:37.402+00', '2026-11-29 14:26:37.406378+00', '51'),
('01a227b3-62fd-731d-a266-c8333add7a7e', 'membership.audit-recorded.v1', E'\\x0afb020a2430316132323762332d363266642d373737302d613461312d3231363264353664666366301218323032362d31312d32395431343a32363a33372e3433375a1802222430316132323762332d363034372d373631322d386236642d3463393235376637303433632a236d656d6265722e686f757365686f6c642d696e7669746174696f6e2d7265667573656432066d656d6265723a2430316132323762332d363034652d373534322d386561302d37333930313564313635326242082f33322f333230314a2430316132323762332d356665302d376430362d396432312d3930353130303030303030315a377b22696e7669746174696f6e4964223a2230316132323762332d363264302d373662622d396464332d353761616463666431373333227d6a093132372e302e302e31722430316132323762332d363162342d376137662d396330392d3235376138613834623165617a2433333166306430662d616430612d343832332d383130612d616439303736666263343831', '331f0d0f-ad0a-4823-810a-ad9076fbc481', '00-a4d3f35a503d4e939f29a56bd03a373a-85ab6f47c1cb5bb8-00', '2026-11-29 14:26:37.437+00', '2026-11-29 14:26:37.446173+00', '52'),
('01a227b3-6315-77c8-b2ae-94d37384ac21', 'membership.audit-recorded.v1', E'\\x0ac4030a2430316132323762332d363331352d373661302d393836622d6336363737323362323861361218323032362d31312d32395431343a32363a33372e3436315a1802222430316132323762332d363034372d373735332d396464302d6132326439313539323835342a186d656d6265722e686f757365686f6c642d696e766974656432066d656d6265723a2430316132323762332d363034652d373435362d386238632d35666139383761326162386342082f33322f333230314a2430316132323762332d356665302d376430362d396432312d3930353130303030303030325a8a017b22696e7669746174696f6e4964223a2230316132323762332d363331332d373332332d613564622d663062323536343861616161222c226d617944726177223a747275652c22657870697265734174223a22323032362d31312d33305431343a32363a33372e3435365a222c22776f7264696e674964223a22686f757365686f6c642d312f7a68227d6a093132372e302e302e31722430316132323762332d363133662d373834382d626264312d3864366262353732386365307a2464316434303231652d346139392d343335382d616566362d643439316365636466323066', 'd1d4021e-4a99-4358-aef6-d491cecdf20f', '00-bd1ac0292b6542ba9e656207dc330a21-acadce836977a7fa-00', '2026-11-29 14:26:37.461+00', '2026-11-29 14:26:37.464058+00', '53'),
('01a227b3-6372-7bd3-8641-bf79a5c9bc70', 'membership.audit-recorded.v1', E'\\x0ab3030a2430316132323762332d363337322d376565622d383638352d3363633731353936376362661218323032362d31312d32395431343a32363a33372e3535345a1804220a6d656d626572736869702a176d656d6265722e686f757365686f6c642d6a6f696e656432066d656d6265723a2430316132323762332d363034652d373435362d386238632d35666139383761326162386342082f33322f333230314a2430316132323762332d356665302d376430362d396432312d39303531303030303030303252127b227374617465223a22414354495645227d5a717b227374617465223a22414354495645222c22686f757365686f6c644964223a2230316132323762332d363337312d376662312d613466362d363932346564653935386662222c22636f6e73656e7465644f6e223a22323032362d30392d3136222c226d617944726177223a747275657d623fe4bc9ae59198e69cace4babae59ca8e4bc9ae59198e997a8e688b7e58a9ee79086202f20627920746865206d656d62657220696e2074686520706f7274616c7a2464653934316539642d636536662d346138642d623363302d303564613834613130336666', 'de941e9d-ce6f-4a8d-b3c0-05da84a103ff', '00-dda735ace72e4f6886e9f7a5905a3527-b1817313d4e321cd-00', '2026-11-29 14:26:37.554+00', '2026-11-29 14:26:37.564011+00', '54'),
('01a227b3-6374-7ae8-a12a-a24b885d8fce', 'membership.audit-recorded.v1', E'\\x0ab6040a2430316132323762332d363337342d373866382d396135662d3739373530663133343862391218323032362d31312d32395431343a32363a33372e3535365a1802222430316132323762332d363034372d373631322d386236642d3463393235376637303433632a176d656d6265722e686f757365686f6c642d6a6f696e656432066d656d6265723a2430316132323762332d363034652d373534322d386561302d37333930313564313635326242082f33322f333230314a2430316132323762332d356665302d376430362d396432312d39303531303030303030303152127b227374617465223a22414354495645227d5aa8017b227374617465223a22414354495645222c226f746865724d656d6265724964223a2230316132323762332d363034652d373435362d386238632d356661393837613261623863222c22686f757365686f6c644964223a2230316132323762332d363337312d376662312d613466362d363932346564653935386662222c22636f6e73656e7465644f6e223a22323032362d30392d3136222c226d617944726177223a747275657d623fe4bc9ae59198e69cace4babae59ca8e4bc9ae59198e997a8e688b7e58a9ee79086202f20627920746865206d656d62657220696e2074686520706f7274616c6a093132372e302e302e31722430316132323762332d363162342d376137662d396330392d3235376138613834623165617a2464653934316539642d636536662d346138642d623363302d303564613834613130336666', 'de941e9d-ce6f-4a8d-b3c0-05da84a103ff', '00-dda735ace72e4f6886e9f7a5905a3527-b1817313d4e321cd-00', '2026-11-29 14:26:37.556+00', '2026-11-29 14:26:37.564011+00', '55'),
('01a227b3-6377-71c6-aefa-53bb018ccadf', 'membership.notices-requested.v1', E'\\x0aa3020a5b686f757365686f6c642d6368616e6765642f30316132323762332d363337332d373064372d616235622d6335653934383233373265322f30316132323762332d356665302d376430362d396432312d393035313030303030303032122430316132323762332d356665302d376430362d396432312d3930353130303030303030321a11686f757365686f6c642d6368616e67656420012a4e0a047768617412460a24e69c89e4b880e4bd8de68890e59198e58aa0e585a5e4ba86e4bda0e79a84e5aeb6e5baad121e736f6d65626f6479206a6f696e656420796f757220686f757365686f6c642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d31363a0d2f6d652f686f757365686f6c64', 'de941e9d-ce6f-4a8d-b3c0-05da84a103ff', '00-dda735ace72e4f6886e9f7a5905a3527-b1817313d4e321cd-00', '2026-11-29 14:26:37.559+00', '2026-11-29 14:26:37.564011+00', '56'),
('01a227b3-63c3-7839-8339-aec0339f5bd3', 'membership.audit-recorded.v1', E'\\x0ad2030a2430316132323762332d363363332d373762392d623233362d3432643664353861303966641218323032362d31312d32395431343a32363a33372e3633355a1802222430316132323762332d363034372d373631322d386236642d3463393235376637303433632a156d656d6265722e686f757365686f6c642d6c65667432066d656d6265723a2430316132323762332d363034652d373534322d386561302d37333930313564313635326242082f33322f333230314a2430316132323762332d356665302d376430362d396432312d39303531303030303030303152127b227374617465223a22414354495645227d5a477b227374617465223a22414354495645222c22686f757365686f6c644964223a2230316132323762332d363337312d376662312d613466362d363932346564653935386662227d623fe4bc9ae59198e69cace4babae59ca8e4bc9ae59198e997a8e688b7e58a9ee79086202f20627920746865206d656d62657220696e2074686520706f7274616c6a093132372e302e302e31722430316132323762332d363162342d376137662d396330392d3235376138613834623165617a2434656530343061652d353664312d346462382d386539662d376464633561373366306339', '4ee040ae-56d1-4db8-8e9f-7ddc5a73f0c9', '00-78dbd89212204675b591fc43ba60ce96-9c15dbeca7ceab87-00', '2026-11-29 14:26:37.635+00', '2026-11-29 14:26:37.648059+00', '57'),
('01a227b3-63c7-7779-82c3-ce9bd0944265', 'membership.notices-requested.v1', E'\\x0aa1020a5b686f757365686f6c642d6368616e6765642f30316132323762332d363363322d376237372d616132642d3334303165623937366132382f30316132323762332d356665302d376430362d396432312d393035313030303030303032122430316132323762332d356665302d376430362d396432312d3930353130303030303030321a11686f757365686f6c642d6368616e67656420012a4c0a047768617412440a24e69c89e4b880e4bd8de68890e59198e98080e587bae4ba86e4bda0e79a84e5aeb6e5baad121c736f6d65626f6479206c65667420796f757220686f757365686f6c642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d31363a0d2f6d652f686f757365686f6c64', '4ee040ae-56d1-4db8-8e9f-7ddc5a73f0c9', '00-78dbd89212204675b591fc43ba60ce96-9c15dbeca7ceab87-00', '2026-11-29 14:26:37.639+00', '2026-11-29 14:26:37.648059+00', '58'),
('01a227b3-6417-7a84-9e35-f22fde637b10', 'membership.audit-recorded.v1', E'\\x0a8d040a2430316132323762332d363431372d373766372d613931392d3639373764633135343338621218323032362d31312d32395431343a32363a33372e3731395a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a176d656d6265722e686f757365686f6c642d6a6f696e656432066d656d6265723a2430316132323762332d363034652d373534322d386561302d37333930313564313635326242082f33322f333230314a2430316132323762332d356665302d376430362d396432312d39303531303030303030303152127b227374617465223a22414354495645227d5aa9017b227374617465223a22414354495645222c226f746865724d656d6265724964223a2230316132323762332d363034652d373435362d386238632d356661393837613261623863222c22686f757365686f6c644964223a2230316132323762332d363337312d376662312d613466362d363932346564653935386662222c22636f6e73656e7465644f6e223a22323032362d30312d3031222c226d617944726177223a66616c73657d62157369676e65642061742074686520636f756e7465726a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2465646237393236362d343339642d343463322d626238372d626430616461333736326365', 'edb79266-439d-44c2-bb87-bd0ada3762ce', '00-b35f0f9c54524e1186a8e966e17addbb-ad6e66667b436f80-00', '2026-11-29 14:26:37.719+00', '2026-11-29 14:26:37.727159+00', '59'),
('01a227b3-641b-7d32-93cf-8296d930ce30', 'membership.notices-requested.v1', E'\\x0aa3020a5b686f757365686f6c642d6368616e6765642f30316132323762332d363431352d376535302d393264632d3965626361616236323262342f30316132323762332d356665302d376430362d396432312d393035313030303030303032122430316132323762332d356665302d376430362d396432312d3930353130303030303030321a11686f757365686f6c642d6368616e67656420012a4e0a047768617412460a24e69c89e4b880e4bd8de68890e59198e58aa0e585a5e4ba86e4bda0e79a84e5aeb6e5baad121e736f6d65626f6479206a6f696e656420796f757220686f757365686f6c642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d31363a0d2f6d652f686f757365686f6c64', 'edb79266-439d-44c2-bb87-bd0ada3762ce', '00-b35f0f9c54524e1186a8e966e17addbb-ad6e66667b436f80-00', '2026-11-29 14:26:37.723+00', '2026-11-29 14:26:37.727159+00', '60'),
('01a227b3-6458-72c4-bc6e-a29acef81593', 'membership.audit-recorded.v1', E'\\x0ad6020a2430316132323762332d363435382d373938352d623266332d3263323739646361653066341218323032362d31312d32395431343a32363a33372e3738345a1802222430316132323762332d363034372d373631322d386236642d3463393235376637303433632a176d656d6265722e686f757365686f6c642d61677265656432066d656d6265723a2430316132323762332d363034652d373534322d386561302d37333930313564313635326242082f33322f333230314a2430316132323762332d356665302d376430362d396432312d3930353130303030303030315a1e7b22776f7264696e674964223a22686f757365686f6c642d312f7a68227d6a093132372e302e302e31722430316132323762332d363162342d376137662d396330392d3235376138613834623165617a2466346535613966632d386161332d343539352d393835622d353530383638616535313363', 'f4e5a9fc-8aa3-4595-985b-550868ae513c', '00-d9dc091fef36420ba1d7d2d4f8e78de0-9ad10f25d2c064be-00', '2026-11-29 14:26:37.784+00', '2026-11-29 14:26:37.790697+00', '61'),
('01a227b3-648d-7081-807d-6eb186e44509', 'membership.audit-recorded.v1', E'\\x0a95030a2430316132323762332d363438642d373536302d383132362d6132656136323437343366391218323032362d31312d32395431343a32363a33372e3833375a1802222430316132323762332d363034372d373631322d386236642d3463393235376637303433632a0d6d656d6265722e70617573656432066d656d6265723a2430316132323762332d363034652d373534322d386561302d37333930313564313635326242082f33322f333230314a2430316132323762332d356665302d376430362d396432312d39303531303030303030303152127b227374617465223a22414354495645227d5a127b227374617465223a22504155534544227d623fe4bc9ae59198e69cace4babae59ca8e4bc9ae59198e997a8e688b7e58a9ee79086202f20627920746865206d656d62657220696e2074686520706f7274616c6a093132372e302e302e31722430316132323762332d363162342d376137662d396330392d3235376138613834623165617a2433393561306535662d313161662d346339642d383331372d626539663566306365323135', '395a0e5f-11af-4c9d-8317-be9f5f0ce215', '00-7890428dbe854c528e7c849e5b113358-964ed8e8b046e63a-00', '2026-11-29 14:26:37.837+00', '2026-11-29 14:26:37.839175+00', '62'),
('01a227b3-648d-7e15-81fa-353fb0b7ca2f', 'membership.member-state-changed.v1', E'\\x0a6c0a2430316132323762332d363034652d373534322d386561302d373339303135643136353262120c3131343930353837353531331a2430316132323762332d356665302d376430362d396432312d3930353130303030303030312002280230023a0a323032362d30392d3136', '395a0e5f-11af-4c9d-8317-be9f5f0ce215', '00-7890428dbe854c528e7c849e5b113358-964ed8e8b046e63a-00', '2026-11-29 14:26:37.837+00', '2026-11-29 14:26:37.839175+00', '63'),
('01a227b3-648e-79eb-bc05-adad98ef71b3', 'membership.notices-requested.v1', E'\\x0ab7010a346163636f756e742d73746174652f30316132323762332d363034652d373534322d386561302d3733393031356431363532622f32122430316132323762332d356665302d376430362d396432312d3930353130303030303030311a0d6163636f756e742d737461746520012a1c0a05737461746512130a09e5b7b2e69a82e5819c12067061757365642a1e0a026f6e12180a0a323032362d30392d3136120a323032362d30392d3136320a323032362d31302d3136', '395a0e5f-11af-4c9d-8317-be9f5f0ce215', '00-7890428dbe854c528e7c849e5b113358-964ed8e8b046e63a-00', '2026-11-29 14:26:37.838+00', '2026-11-29 14:26:37.839175+00', '64'),
('01a227b3-6719-7551-a95a-df09f39d7341', 'membership.audit-recorded.v1', E'\\x0a88030a2430316132323762332d363731392d373030632d613636352d3733386333373065316432351218323032362d31312d32395431343a32363a33382e3438395a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0f706f696e74732e61646a7573746564320a61646a7573746d656e743a2430316132323762332d363664642d373262662d396530642d34623766363838646636343242082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615a4a7b22706f696e7473223a22343030222c22737461747573506f696e7473223a2230222c22726561736f6e4964223a22676f6f6477696c6c222c22657870697265734f6e223a6e756c6c7d62086c61746520746f776a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2466636662333964612d393730622d346236652d386138332d366364386638363130353864', '88b11abe-f25b-4cab-bfbb-1fd714e26766', '00-31cab19a5d2343db8fe1dca8191e8282-92ea0f4329aa1078-00', '2026-11-29 14:26:38.489+00', '2026-11-29 14:26:38.496444+00', '65'),
('01a227b3-674a-724e-aa03-1f3915ca2b27', 'membership.audit-recorded.v1', E'\\x0a8d030a2430316132323762332d363734612d373362642d393364632d3763386230653332343165621218323032362d31312d32395431343a32363a33382e3533385a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a1461646a7573746d656e742e726571756573746564320a61646a7573746d656e743a2430316132323762332d363733392d376639642d623039632d62383236303032393630393942082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615a4a7b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c22726561736f6e4964223a22676f6f6477696c6c222c22657870697265734f6e223a6e756c6c7d62086c61746520746f776a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2437373133643264322d323430662d343233302d616131612d646361623063353135323664', 'f0766060-6ae9-4b03-ad3d-5358b6a76611', '00-6ab85d58f99c4ff883cfbb61c6f4d4c9-aa18ed59528daf7f-00', '2026-11-29 14:26:38.538+00', '2026-11-29 14:26:38.565096+00', '66'),
('01a227b3-677b-7400-bfef-582dcbbfd88a', 'membership.audit-recorded.v1', E'\\x0af2020a2430316132323762332d363737622d376466322d626166322d3331396134336165636263341218323032362d31312d32395431343a32363a33382e3538375a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a1361646a7573746d656e742e617070726f766564320a61646a7573746d656e743a2430316132323762332d363733392d376639642d623039632d62383236303032393630393942082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615a347b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c227374617465223a22504f53544544227d62047365656e6a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2466363836616266662d316634342d346237332d393464322d643831633233656439653833', 'f686abff-1f44-4b73-94d2-d81c23ed9e83', '00-5a5caafa55f34e9190321b84b471b21f-9c5acb9860a3248f-00', '2026-11-29 14:26:38.587+00', '2026-11-29 14:26:38.589463+00', '67'),
('01a227b3-678e-72b8-b069-c29f1ee0f12b', 'membership.audit-recorded.v1', E'\\x0a8d030a2430316132323762332d363738652d373635312d616531382d6237356337313435323232371218323032362d31312d32395431343a32363a33382e3630365a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a1461646a7573746d656e742e726571756573746564320a61646a7573746d656e743a2430316132323762332d363738362d376663622d626437662d64353632333833383333306242082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615a4a7b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c22726561736f6e4964223a22676f6f6477696c6c222c22657870697265734f6e223a6e756c6c7d62086c61746520746f776a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2462663037656539352d363831632d346238322d386265312d333065343430356538313033', 'b799e57b-4789-4e3b-b4eb-5b0dfa1e55b0', '00-f2f77395e220492ebcc61712f40f199a-9bdd36eefc6a3273-00', '2026-11-29 14:26:38.606+00', '2026-11-29 14:26:38.613382+00', '68'),
('01a227b3-679a-75d9-bda1-2aa644ba8f91', 'membership.audit-recorded.v1', E'\\x0af4020a2430316132323762332d363739612d376466382d383738612d6665326339316666373162311218323032362d31312d32395431343a32363a33382e3631385a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a1361646a7573746d656e742e72656a6563746564320a61646a7573746d656e743a2430316132323762332d363738362d376663622d626437662d64353632333833383333306242082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615a367b22706f696e7473223a22393030222c22737461747573506f696e7473223a2230222c227374617465223a2252454a4543544544227d62047365656e6a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2432393063666661362d326164622d343563322d393133642d366532333836626639356133', '290cffa6-2adb-45c2-913d-6e2386bf95a3', '00-90cd2475e8344bada08061d97fe8d12a-bce777182cbaf04a-00', '2026-11-29 14:26:38.618+00', '2026-11-29 14:26:38.624163+00', '69'),
('01a227b3-67c3-78b5-9c69-269f4a458cf3', 'membership.audit-recorded.v1', E'\\x0af0030a2430316132323762332d363763332d373132332d386366352d6337383833646265303235381218323032362d31312d32395431343a32363a33382e3635395a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a0b706f696e74732e686f6c64320c6c65646765722d656e7472793a2430316132323762332d363762622d373064662d613837372d39663131633233373330663442082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615aac017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2231333562623962302d663633302d343037372d626663632d373061656266646461613234222c22706f696e7473223a22313030222c22657870697265734174223a226e756c6c222c226d656d6265724964223a2230316132323762332d346337662d373437352d396539342d613163316634383537383130222c226d6f766564223a222d313030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2439623561643062302d653964642d346538622d623330332d626466346534376364643638', '9b5ad0b0-e9dd-4e8b-b303-bdf4e47cdd68', '00-fda72bb5a85f4a4c84e41f88bfafcee3-89d9e4cebfbbf564-00', '2026-11-29 14:26:38.659+00', '2026-11-29 14:26:38.665089+00', '70'),
('01a227b3-67e4-7fb6-bcf8-824ec5d2fa35', 'membership.audit-recorded.v1', E'\\x0a80040a2430316132323762332d363765342d376434322d393737372d6161376363386537626664611218323032362d31312d32395431343a32363a33382e3639325a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a0e706f696e74732e72656c65617365320c6c65646765722d656e7472793a2430316132323762332d363764652d373834662d386266312d66623535663435303438383742082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615ab9017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2231333636666531302d643430322d343935322d613433622d373664333837323436613037222c22686f6c644964223a2230316132323762332d363762622d373064662d613837372d396631316332333733306634222c226d656d6265724964223a2230316132323762332d346337662d373437352d396539342d613163316634383537383130222c226d6f766564223a22313030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2437643538646630642d326234312d343235622d393438642d356535376439343834373533', '7d58df0d-2b41-425b-948d-5e57d9484753', '00-43cb996a317e42fa86e1dbf4ff24aea7-993ac02cc0369423-00', '2026-11-29 14:26:38.692+00', '2026-11-29 14:26:38.696413+00', '71'),
('01a227b3-680f-78ac-b13b-971bd4734977', 'membership.audit-recorded.v1', E'\\x0a93040a2430316132323762332d363830662d373461312d613835612d6438306630373961393536661218323032362d31312d32395431343a32363a33382e3733355a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a0f706f696e74732e7472616e73666572320c6c65646765722d656e7472793a2430316132323762332d363830362d376131362d396337372d34653165326537326236353142082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615acb017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2236346539636439302d383832622d343761342d393936662d313836643536393336653836222c22746f4d656d6265724964223a2230316132323762332d346337662d376530632d393062382d613662653638393632663064222c22706f696e7473223a223530222c226d656d6265724964223a2230316132323762332d346337662d373437352d396539342d613163316634383537383130222c226d6f766564223a222d3530227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2431346265663063612d653139642d343836622d393864302d316437323366386130383762', '14bef0ca-e19d-486b-98d0-1d723f8a087b', '00-15ceb071debb4914a4da0a058a3ed5ab-b863baa593e6c48c-00', '2026-11-29 14:26:38.735+00', '2026-11-29 14:26:38.743815+00', '72'),
('01a227b3-6864-7904-9000-9f9221636e04', 'membership.audit-recorded.v1', E'\\x0a9c040a2430316132323762332d363836342d373466662d613632302d3961373237336437656230651218323032362d31312d32395431343a32363a33382e3832305a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a0e706f696e74732e72657665727365320c6c65646765722d656e7472793a2430316132323762332d363836312d376539632d626537662d66633861393063353131316142082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615ad5017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2261343864383063322d323463392d343733382d386134632d666530316132316365393439222c22656e7472794964223a2230316132323762332d363666642d376565342d623937362d353535323835393138633564222c22706f6c696379223a2257495448494e5f42414c414e4345222c226d656d6265724964223a2230316132323762332d346337662d373437352d396539342d613163316634383537383130222c226d6f766564223a222d343030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2432366566616239632d633166342d343266612d383164612d613131386331663231303932', '26efab9c-c1f4-42fa-81da-a118c1f21092', '00-fb770a0f2ccb45268d06cd01e4691588-b98db303bff7f4c7-00', '2026-11-29 14:26:38.82+00', '2026-11-29 14:26:38.827251+00', '73'),
('01a227b3-689b-7a20-87d8-5437103b98e0', 'membership.audit-recorded.v1', E'\\x0a81040a2430316132323762332d363839622d376638382d613636622d6336656335393061333034301218323032362d31312d32395431343a32363a33382e3837355a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a0e706f696e74732e726573746f7265320c6c65646765722d656e7472793a2430316132323762332d363839352d373066622d626332362d35343561333734323033306342082f33322f333230354a2430316132323762332d346262612d376135622d626333392d3434666630303030303030615aba017b22736f757263654b696e64223a226d616e75616c222c22736f757263654964223a2231393963323964622d623465342d346537362d623734662d376263383039666131326538222c22656e7472794964223a2230316132323762332d363836312d376539632d626537662d666338613930633531313161222c226d656d6265724964223a2230316132323762332d346337662d373437352d396539342d613163316634383537383130222c226d6f766564223a22343030227d620f6c6574746572206f662033205365706a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2436663266353262622d336365322d343535662d616562392d636537613132616265613364', '6f2f52bb-3ce2-455f-aeb9-ce7a12abea3d', '00-6a13dbbcf28e41f18aa2701df5b5a9d0-b10c9c6e25da59c3-00', '2026-11-29 14:26:38.875+00', '2026-11-29 14:26:38.895647+00', '74'),
('01a227b3-68b9-7881-b3bd-173cd4cf1f02', 'membership.audit-recorded.v1', E'\\x0af0010a2430316132323762332d363862392d373737352d616635382d3836363335356333356563661218323032362d31312d32395431343a32363a33382e3930355a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a1766696e616e63652e636c6f73696e672d73746172746564320766696e616e63653a0a323032362d30392d313542012f6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2438666235366534652d333664362d343633332d383337662d643164623264323562663333', '8fb56e4e-36d6-4633-837f-d1db2d25bf33', '00-3f7f860fbe204e3cbded3b1e03ede123-99d5b18f032c8f41-00', '2026-11-29 14:26:38.905+00', '2026-11-29 14:26:38.935836+00', '75'),
('01a227b3-6985-70fe-bf98-e5ad4dbacea1', 'membership.audit-recorded.v1', E'\\x0afb010a2430316132323762332d363938352d376534622d393533382d3635653161313232613930341218323032362d31312d32395431343a32363a33392e3130395a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a1066696e616e63652e6578706f72746564320766696e616e63653a0a323032362d30392d313542012f5a107b227461626c65223a226c6f7473227d6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2438636365396130622d343933352d343361632d613632302d373739323965396166343037', '8cce9a0b-4935-43ac-a620-77929e9af407', '00-a736080e9ee64d8f899e794ac32dcca9-a9101c32ca6923b8-00', '2026-11-29 14:26:39.109+00', '2026-11-29 14:26:39.117707+00', '76');

INSERT INTO "programme" (version, effective_from, definition, state, author, revision, changed_at, submitted_at, approved_by, approved_at, key, editors, returned_because) OVERRIDING SYSTEM VALUE VALUES
('1', '1990-01-01', '{"tiers": [{"gate": null, "floor": 0, "names": {"en": "New Leaf", "zh": "新叶"}, "tierId": "new-leaf", "qualifications": []}, {"gate": null, "floor": 0, "names": {"en": "Green Bough", "zh": "青枝"}, "tierId": "green-bough", "qualifications": [{"tenureYears": 2, "claimFreeYears": 1}, {"statusPoints": 3000}]}, {"gate": null, "floor": -1000, "names": {"en": "Golden Pine", "zh": "金松"}, "tierId": "golden-pine", "qualifications": [{"tenureYears": 3, "claimFreeYears": 3}, {"tenureYears": 3, "statusPoints": 6000}]}, {"gate": null, "floor": -2000, "names": {"en": "Evergreen", "zh": "常青"}, "tierId": "evergreen", "qualifications": [{"tenureYears": 6, "statusPoints": 4000, "claimFreeYears": 5}]}], "version": 1, "benefits": [{"unit": {"en": "times", "zh": "次"}, "names": {"en": "Free tow", "zh": "免费拖车"}, "benefitId": "tow", "description": {"en": "Within 100 km, day and night", "zh": "100 公里内，全天"}, "perYearByTier": {"new-leaf": 1, "evergreen": 5, "golden-pine": 3, "green-bough": 2}}, {"unit": {"en": "days", "zh": "天"}, "names": {"en": "Courtesy car", "zh": "代步车"}, "benefitId": "courtesy-car", "description": {"en": "While yours is being repaired", "zh": "事故维修期间"}, "perYearByTier": {"evergreen": 14, "golden-pine": 7, "green-bough": 3}}, {"unit": {"en": "times", "zh": "次"}, "names": {"en": "Fast claims lane", "zh": "理赔快速通道"}, "benefitId": "fast-claims", "description": {"en": "A handler of your own, decided the day the papers are in", "zh": "专人受理，资料齐全当日核赔"}, "perYearByTier": {"evergreen": null, "golden-pine": null}}, {"unit": {"en": "visits", "zh": "次"}, "names": {"en": "Lounge", "zh": "贵宾室"}, "benefitId": "lounge", "description": {"en": "In our offices, with one guest", "zh": "营业网点贵宾室，可带一人"}, "perYearByTier": {"evergreen": null, "golden-pine": 6}}], "downgrade": "one-level", "graceDays": 90, "adjustment": {"reasons": [{"names": {"en": "Goodwill", "zh": "致歉补偿"}, "reasonId": "goodwill"}, {"names": {"en": "Correction of an error", "zh": "更正差错"}, "reasonId": "correction"}, {"names": {"en": "Credit that was missed", "zh": "补记漏发"}, "reasonId": "late-credit"}, {"names": {"en": "Taken back for misuse", "zh": "违规扣回"}, "reasonId": "misuse"}], "approvalAbove": 500}, "noticeDays": [60, 30, 7], "pointValue": {"currency": "CNY", "minorPer100Points": 300}, "protection": {"fromTierId": "golden-pine", "tenureYears": 5, "oneClaimInYears": 3}, "holdMinutes": 30, "warningDays": 60, "effectiveFrom": "1990-01-01", "expiryPolicies": [{"kind": "rolling", "months": 24, "roundTo": null, "policyId": "two-years"}, {"kind": "rolling", "months": 24, "roundTo": "month", "policyId": "two-years-month-end"}, {"kind": "none", "policyId": "never"}, {"kind": "anniversary", "leaveOut": 1, "policyId": "next-anniversary-but-one"}, {"kind": "sliding", "months": 24, "policyId": "while-active"}, {"kind": "by-tier", "policyId": "by-tier", "monthsByTier": {"new-leaf": 24, "evergreen": null, "golden-pine": 36, "green-bough": 24}}], "statusWindowMonths": 12, "statusPercentBySource": {"no-claim": 100}}', 'APPROVED', NULL, '1', '2026-11-29 14:26:25.692625+00', NULL, NULL, NULL, NULL, '{}', NULL),
('2', '2026-09-17', '{"tiers": [{"gate": null, "floor": 0, "names": {"en": "New Leaf", "zh": "新叶"}, "tierId": "new-leaf", "qualifications": []}, {"gate": null, "floor": 0, "names": {"en": "Green Bough", "zh": "青枝"}, "tierId": "green-bough", "qualifications": [{"tenureYears": 2, "claimFreeYears": 1}, {"statusPoints": 3000}]}, {"gate": null, "floor": -1000, "names": {"en": "Golden Pine", "zh": "金松"}, "tierId": "golden-pine", "qualifications": [{"tenureYears": 3, "claimFreeYears": 3}, {"tenureYears": 3, "statusPoints": 6000}]}, {"gate": null, "floor": -2000, "names": {"en": "Evergreen", "zh": "常青"}, "tierId": "evergreen", "qualifications": [{"tenureYears": 6, "statusPoints": 4000, "claimFreeYears": 5}]}], "version": 2, "benefits": [{"unit": {"en": "times", "zh": "次"}, "names": {"en": "Free tow", "zh": "免费拖车"}, "benefitId": "tow", "description": {"en": "Within 100 km, day and night", "zh": "100 公里内，全天"}, "perYearByTier": {"new-leaf": 1, "evergreen": 5, "golden-pine": 3, "green-bough": 2}}, {"unit": {"en": "days", "zh": "天"}, "names": {"en": "Courtesy car", "zh": "代步车"}, "benefitId": "courtesy-car", "description": {"en": "While yours is being repaired", "zh": "事故维修期间"}, "perYearByTier": {"evergreen": 14, "golden-pine": 7, "green-bough": 3}}, {"unit": {"en": "times", "zh": "次"}, "names": {"en": "Fast claims lane", "zh": "理赔快速通道"}, "benefitId": "fast-claims", "description": {"en": "A handler of your own, decided the day the papers are in", "zh": "专人受理，资料齐全当日核赔"}, "perYearByTier": {"evergreen": null, "golden-pine": null}}, {"unit": {"en": "visits", "zh": "次"}, "names": {"en": "Lounge", "zh": "贵宾室"}, "benefitId": "lounge", "description": {"en": "In our offices, with one guest", "zh": "营业网点贵宾室，可带一人"}, "perYearByTier": {"evergreen": null, "golden-pine": 6}}], "downgrade": "one-level", "graceDays": 90, "adjustment": {"reasons": [{"names": {"en": "Goodwill", "zh": "致歉补偿"}, "reasonId": "goodwill"}, {"names": {"en": "Correction of an error", "zh": "更正差错"}, "reasonId": "correction"}, {"names": {"en": "Credit that was missed", "zh": "补记漏发"}, "reasonId": "late-credit"}, {"names": {"en": "Taken back for misuse", "zh": "违规扣回"}, "reasonId": "misuse"}], "approvalAbove": 500}, "noticeDays": [60, 30, 7], "pointValue": {"currency": "CNY", "minorPer100Points": 300}, "protection": {"fromTierId": "golden-pine", "tenureYears": 5, "oneClaimInYears": 3}, "holdMinutes": 30, "warningDays": 60, "effectiveFrom": "2026-09-17", "expiryPolicies": [{"kind": "rolling", "months": 24, "roundTo": null, "policyId": "two-years"}, {"kind": "rolling", "months": 24, "roundTo": "month", "policyId": "two-years-month-end"}, {"kind": "none", "policyId": "never"}, {"kind": "anniversary", "leaveOut": 1, "policyId": "next-anniversary-but-one"}, {"kind": "sliding", "months": 24, "policyId": "while-active"}, {"kind": "by-tier", "policyId": "by-tier", "monthsByTier": {"new-leaf": 24, "evergreen": null, "golden-pine": 36, "green-bough": 24}}], "statusWindowMonths": 12, "statusPercentBySource": {"no-claim": 100}}', 'DROPPED', 'E002', '2', '2026-11-29 14:26:34.134+00', NULL, NULL, NULL, 'fa2a0e08-7b8c-4d02-9ec3-aae0ec712e91', '{E002}', NULL),
('3', '2028-01-01', '{"tiers": [{"gate": null, "floor": 0, "names": {"en": "Leaf", "zh": "Leaf"}, "tierId": "leaf", "qualifications": []}, {"gate": null, "floor": -1000, "names": {"en": "Pine", "zh": "Pine"}, "tierId": "pine", "qualifications": [{"claimFreeYears": 3}]}], "version": 3, "benefits": [{"unit": {"en": "times", "zh": "times"}, "names": {"en": "Tow", "zh": "Tow"}, "benefitId": "tow", "description": {"en": "Far", "zh": "Far"}, "perYearByTier": {"leaf": 1, "pine": null}}], "downgrade": "one-level", "graceDays": 90, "adjustment": {"reasons": [{"names": {"en": "goodwill", "zh": "goodwill"}, "retired": false, "reasonId": "goodwill"}, {"names": {"en": "correction", "zh": "correction"}, "retired": false, "reasonId": "correction"}, {"names": {"en": "late-credit", "zh": "late-credit"}, "retired": false, "reasonId": "late-credit"}, {"names": {"en": "misuse", "zh": "misuse"}, "retired": false, "reasonId": "misuse"}], "approvalAbove": 500}, "heirByTier": {"new-leaf": "leaf", "evergreen": "pine", "golden-pine": "pine", "green-bough": "pine"}, "noticeDays": [60, 30, 7], "pointValue": {"currency": "CNY", "minorPer100Points": 300}, "protection": null, "holdMinutes": 30, "warningDays": 60, "effectiveFrom": "2028-01-01", "expiryPolicies": [{"kind": "none", "policyId": "never"}], "givenBackDaysMin": 30, "statusWindowMonths": 12, "statusPercentBySource": {}}', 'APPROVED', 'E002', '6', '2026-11-29 14:26:34.43+00', '2026-11-29 14:26:34.387+00', 'E004', '2026-11-29 14:26:34.43+00', '0b979d2c-d06b-4014-821d-f9ab39096c90', '{E002}', NULL);

INSERT INTO "relay_position" (stream, stream_created_at, changed_at) OVERRIDING SYSTEM VALUE VALUES
('EVERGREEN_EVENTS_MEMBERSHIP', '2026-11-29T14:26:04.063941043Z', '2026-11-29 14:26:26.018541+00');

INSERT INTO "run" (id, kind, key, params, state, started_by, failure, result, chunks_total, attempts, next_attempt_at, created_at, started_at, finished_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-568e-7b10-a850-539081023fd3', 'programme-preview', '8e98a260-0b09-46ba-ba91-bda4b215db56', '{"asOf": "2026-09-16", "version": 3, "revision": 2}', 'succeeded', 'E002', NULL, '{"moves": [{"to": "leaf", "from": null, "members": 19}, {"to": "pine", "from": null, "members": 6}], "members": 25, "samples": [{"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000003", "memberNumber": "301656208396"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000001", "memberNumber": "467218736131"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000002", "memberNumber": "834437472261"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000007", "memberNumber": "870531152912"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000005", "memberNumber": "136093680652"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "3", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000008", "memberNumber": "337749889040"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "4", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000006", "memberNumber": "503312416780"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "4", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000011", "memberNumber": "942718514212"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "5", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff0000000a", "memberNumber": "172187361305"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "4", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff0000000e", "memberNumber": "741062305825"}]}', '1', '0', '2026-11-29 14:26:34.247512+00', '2026-11-29 14:26:34.254+00', '2026-11-29 14:26:34.293+00', '2026-11-29 14:26:34.334+00'),
('01a227b3-575b-7aac-8815-fa44945071fd', 'tiers', '8b7158eb-b241-4f63-bdef-83eb64e3962c', '{"asOf": null}', 'succeeded', 'E002', NULL, '{"counts": {"joined": 25}, "warned": 0, "members": 25}', '1', '0', '2026-11-29 14:26:34.458709+00', '2026-11-29 14:26:34.459+00', '2026-11-29 14:26:34.514+00', '2026-11-29 14:26:34.615+00'),
('01a227b3-68b7-791d-b53a-742ebc874a13', 'finance-closing', 'a4c9e116-4af9-43d6-b9f1-8e26034996b2', '{"asOf": "2026-09-15", "makesUp": false}', 'succeeded', 'E001', NULL, 'null', '1', '0', '2026-11-29 14:26:38.903327+00', '2026-11-29 14:26:38.903+00', '2026-11-29 14:26:38.955+00', '2026-11-29 14:26:39.055+00');

INSERT INTO "run_chunk" (run_id, n, from_key, to_key, state, attempts, next_attempt_at, fence, lease_until, progress, progress_at, result, done_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-568e-7b10-a850-539081023fd3', '0', '01a227b3-4c7e-71b4-8b53-c5a65188b7df', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'done', '0', '2026-11-29 14:26:34.290208+00', '0', NULL, NULL, NULL, '{"moves": [{"to": "leaf", "from": null, "members": 19}, {"to": "pine", "from": null, "members": 6}], "members": 25, "samples": [{"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000003", "memberNumber": "301656208396"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000001", "memberNumber": "467218736131"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000002", "memberNumber": "834437472261"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000007", "memberNumber": "870531152912"}, {"to": "leaf", "from": null, "kind": "joined", "conditions": [], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000005", "memberNumber": "136093680652"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "3", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000008", "memberNumber": "337749889040"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "4", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000006", "memberNumber": "503312416780"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "4", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff00000011", "memberNumber": "942718514212"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "5", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff0000000a", "memberNumber": "172187361305"}, {"to": "pine", "from": null, "kind": "joined", "conditions": [{"has": "4", "kind": "CLAIM_FREE_YEARS", "need": "3", "isMet": true, "factKey": null}], "customerId": "01a227b3-4bba-7a5b-bc39-44ff0000000e", "memberNumber": "741062305825"}]}', '2026-11-29 14:26:34.319+00'),
('01a227b3-575b-7aac-8815-fa44945071fd', '0', '01a227b3-4c7e-71b4-8b53-c5a65188b7df', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'done', '0', '2026-11-29 14:26:34.512121+00', '0', NULL, NULL, NULL, '{"counts": {"joined": 25}, "warned": 0, "members": 25}', '2026-11-29 14:26:34.582+00'),
('01a227b3-68b7-791d-b53a-742ebc874a13', '0', '2026-09-15', '2026-09-15', 'done', '0', '2026-11-29 14:26:38.953359+00', '0', NULL, NULL, NULL, 'true', '2026-11-29 14:26:39.053+00');

INSERT INTO "run_schedule" (name, cron, zone, next_due_at, last_due_at, last_run_id) OVERRIDING SYSTEM VALUE VALUES
('daily-closing', '30 5 * * *', 'Asia/Shanghai', '2026-11-29 21:30:00+00', NULL, NULL),
('daily-expiry', '10 3 * * *', 'Asia/Shanghai', '2026-11-29 19:10:00+00', NULL, NULL),
('daily-points-notices', '45 5 * * *', 'Asia/Shanghai', '2026-11-29 21:45:00+00', NULL, NULL),
('daily-tiers', '30 4 * * *', 'Asia/Shanghai', '2026-11-29 20:30:00+00', NULL, NULL);

INSERT INTO "tier_change" (member_id, n, key, kind, reason, from_tier_id, to_tier_id, until, programme_version, facts, note, actor, effective_on, recorded_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4c7e-71b4-8b53-c5a65188b7df', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-12-08", "until": "2025-12-07", "anniversary": "12-08"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 2, "statusPoints": "1500", "termUndecided": false, "claimFreeYears": 2}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7230-b234-9463f3827124', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-08-20", "until": "2027-08-19", "anniversary": "08-20"}, "countedOn": ["2026-03-14"], "faultOpen": false, "heldFacts": [], "tenureYears": 3, "statusPoints": "1500", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7230-b234-9463f3827124', '2', '930409df-3fbb-4dc1-a4c1-58d112c9875d', 'locked', NULL, 'new-leaf', 'new-leaf', '2027-12-31', '1', NULL, 'founding member', 'E005', '2026-09-16', '2026-11-29 14:26:34.618+00'),
('01a227b3-4c7e-7230-b234-9463f3827124', '3', '01b48fa3-9bcb-4ea6-89eb-e8a960d5682e', 'unlocked', NULL, 'new-leaf', 'new-leaf', NULL, '1', NULL, 'by the rules', 'E005', '2026-09-16', '2026-11-29 14:26:34.78+00'),
('01a227b3-4c7e-7245-9f91-3416243b8ff5', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-05-28", "until": "2027-05-27", "anniversary": "05-28"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7306-9bba-a7523c8bdab6', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-10-20", "until": "2026-10-19", "anniversary": "10-20"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-03-18", "until": "2027-03-17", "anniversary": "03-18"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7823-948d-b31c0ab02b36', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-03-06", "until": "2027-03-05", "anniversary": "03-06"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7994-9413-ece9b72f2d78', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-04-08", "until": "2026-04-07", "anniversary": "04-08"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 3, "statusPoints": "2500", "termUndecided": false, "claimFreeYears": 3}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2022-02-06", "until": "2026-02-05", "anniversary": "02-06"}, "countedOn": ["2024-06-25"], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2022-05-06", "until": "2027-05-05", "anniversary": "05-06"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7148-af36-5b4943d40a4c', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2021-10-14", "until": "2026-10-13", "anniversary": "10-14"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7299-a69e-15d921c94488', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-01-24", "until": "2027-01-23", "anniversary": "01-24"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-02-20", "until": "2027-02-19", "anniversary": "02-20"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-733a-b9db-85159cc637a6', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-08-16", "until": "2027-08-15", "anniversary": "08-16"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7475-9e94-a1c1f4857810', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2021-04-10", "until": "2026-04-09", "anniversary": "04-10"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 5, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 5}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2023-06-15", "until": "2027-06-14", "anniversary": "06-15"}, "countedOn": ["2024-09-01", "2023-10-15"], "faultOpen": false, "heldFacts": [], "tenureYears": 3, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-04-21", "until": "2027-08-17", "anniversary": "04-21"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7808-b2a4-2573c4fb0276', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2026-07-04", "until": "2027-07-03", "anniversary": "07-04"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 0, "statusPoints": "0", "termUndecided": false, "claimFreeYears": 0}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7c4f-8d65-7951ef9933de', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-02-01", "until": "2027-01-31", "anniversary": "02-01"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7db8-a468-aa2b099854a6', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2021-09-29", "until": "2025-09-28", "anniversary": "09-29"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-09-05", "until": "2027-09-04", "anniversary": "09-05"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 2, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 2}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '1', NULL, 'joined', 'QUALIFIES', NULL, 'golden-pine', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2022-04-21", "until": "2027-04-20", "anniversary": "04-21"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 4, "statusPoints": "4000", "termUndecided": false, "claimFreeYears": 4}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-11-14", "until": "2026-11-13", "anniversary": "11-14"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7eb9-992d-eb9284b38766', '1', NULL, 'joined', 'QUALIFIES', NULL, 'green-bough', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-06-29", "until": "2027-06-28", "anniversary": "06-29"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 2, "statusPoints": "1500", "termUndecided": false, "claimFreeYears": 2}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4c7f-7f0d-8cab-a4718b071b91', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2024-11-14", "until": "2026-11-13", "anniversary": "11-14"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00'),
('01a227b3-4f59-7b26-9cb5-90dab1d24283', '1', NULL, 'joined', 'LOWEST', NULL, 'new-leaf', NULL, '1', '{"on": "2026-09-16", "cover": {"since": "2025-01-01", "until": "2025-12-31", "anniversary": "01-01"}, "countedOn": [], "faultOpen": false, "heldFacts": [], "tenureYears": 1, "statusPoints": "1000", "termUndecided": false, "claimFreeYears": 1}', NULL, NULL, '2026-09-16', '2026-11-29 14:26:34.546+00');

SELECT setval('member_serial', 28);

SELECT setval('migration_id_seq', 11);

