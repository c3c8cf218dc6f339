-- Database of identity as Evergreen 0.1.0 leaves it: a small installation of made-up people.

CREATE TABLE "migration" (
  "id" serial PRIMARY KEY,
  "name" varchar(255) NOT NULL,
  "executed_at" timestamptz(6) NOT NULL DEFAULT current_timestamp(6)
);

-- 0001-accounts
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
CREATE TABLE member_account (
       customer_id text PRIMARY KEY,
       account_id uuid NOT NULL DEFAULT uuidv7(),
       member_id text,
       member_number text,
       member_version bigint NOT NULL DEFAULT 0,
       phone text NOT NULL DEFAULT '',
       customer_version bigint NOT NULL DEFAULT 0
     );
CREATE UNIQUE INDEX member_account_id ON member_account (account_id);
CREATE UNIQUE INDEX member_account_number ON member_account (member_number) WHERE member_number IS NOT NULL;
CREATE INDEX member_account_phone ON member_account (phone) WHERE phone <> '';
CREATE TABLE staff_account (
       staff_number text PRIMARY KEY,
       account_id uuid NOT NULL DEFAULT uuidv7() UNIQUE,
       name text NOT NULL,
       roles text[] NOT NULL,
       org_path text NOT NULL,
       is_demo boolean NOT NULL
     );
CREATE TABLE one_time_code (
       code_id uuid PRIMARY KEY,
       -- Which of two codes is the newer one: they can be made in the same millisecond.
       sequence bigint GENERATED ALWAYS AS IDENTITY,
       kind text NOT NULL CHECK (kind IN ('member', 'staff')),
       login text NOT NULL,
       account_id uuid,
       salt bytea NOT NULL,
       hash bytea NOT NULL,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL,
       attempts integer NOT NULL DEFAULT 0,
       used_at timestamptz
     );
CREATE INDEX one_time_code_login ON one_time_code (kind, login, sequence);
CREATE INDEX one_time_code_age ON one_time_code (created_at);
CREATE TABLE session (
       token_hash bytea PRIMARY KEY,
       kind text NOT NULL CHECK (kind IN ('member', 'staff')),
       account_id uuid NOT NULL,
       created_at timestamptz NOT NULL,
       last_seen_at timestamptz NOT NULL
     );
CREATE INDEX session_age ON session (created_at);
CREATE INDEX session_account ON session (account_id);
CREATE TABLE demo_code (
       code_id uuid PRIMARY KEY,
       kind text NOT NULL,
       login text NOT NULL,
       code text NOT NULL,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL
     );
CREATE INDEX demo_code_age ON demo_code (created_at);

-- 0002-organisation
CREATE TABLE office (
       org_path text PRIMARY KEY CHECK (org_path = '/' OR org_path ~ '^(/[0-9]{1,12}){1,2}$'),
       name_zh text NOT NULL,
       name_en text NOT NULL,
       is_open boolean NOT NULL DEFAULT true,
       version bigint NOT NULL DEFAULT 1
     );
INSERT INTO office (org_path, name_zh, name_en) VALUES ('/', '总公司', 'Head office');
ALTER TABLE staff_account
       ADD COLUMN is_active boolean NOT NULL DEFAULT true,
       ADD COLUMN version bigint NOT NULL DEFAULT 1,
       ADD COLUMN permission_version bigint NOT NULL DEFAULT 1,
       -- Sealed with the account's own key.
       ADD COLUMN email bytea,
       ADD COLUMN last_seen_at timestamptz;
ALTER TABLE staff_account ADD FOREIGN KEY (org_path) REFERENCES office;
CREATE INDEX staff_account_office ON staff_account (org_path);
CREATE TABLE staff_grant (
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       role text NOT NULL,
       org_path text NOT NULL REFERENCES office,
       PRIMARY KEY (account_id, role, org_path)
     );
CREATE INDEX staff_grant_role ON staff_grant (role, org_path);
INSERT INTO staff_grant (account_id, role, org_path)
       SELECT DISTINCT account_id, role, org_path FROM staff_account, unnest(roles) AS role;
ALTER TABLE staff_account DROP COLUMN roles;
CREATE TABLE staff_absence (
       absence_id uuid PRIMARY KEY,
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       from_on date NOT NULL,
       to_on date NOT NULL,
       deputy_account_id uuid REFERENCES staff_account (account_id),
       cancelled_at timestamptz,
       CHECK (from_on <= to_on),
       CHECK (deputy_account_id <> account_id)
     );
CREATE INDEX staff_absence_account ON staff_absence (account_id, to_on) WHERE cancelled_at IS NULL;
CREATE INDEX staff_absence_deputy ON staff_absence (deputy_account_id, to_on) WHERE cancelled_at IS NULL;
CREATE TABLE training_record (
       record_id uuid PRIMARY KEY,
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       course text NOT NULL,
       taken_on date NOT NULL,
       result text NOT NULL CHECK (result IN ('passed', 'failed', 'attended')),
       note text NOT NULL,
       recorded_at timestamptz NOT NULL
     );
CREATE INDEX training_record_account ON training_record (account_id, taken_on DESC, record_id DESC);
CREATE TABLE made_once (
       kind text NOT NULL CHECK (kind IN ('staff', 'training', 'absence')),
       key text NOT NULL,
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       record_id uuid NOT NULL,
       digest bytea NOT NULL,
       PRIMARY KEY (kind, key)
     );

-- 0003-sign-in
DROP INDEX member_account_phone;
ALTER TABLE member_account DROP COLUMN phone, ADD COLUMN phone_index bytea;
UPDATE member_account SET customer_version = 0;
CREATE INDEX member_account_phone_index ON member_account (phone_index) WHERE phone_index IS NOT NULL;
DROP TABLE one_time_code;
CREATE TABLE one_time_code (
       code_id uuid PRIMARY KEY,
       -- Which of two codes is the newer one: they can be made in the same millisecond.
       sequence bigint GENERATED ALWAYS AS IDENTITY,
       -- Blind index of the login it was asked for with, or of the account that is to prove itself once more.
       addressee bytea NOT NULL,
       -- Hashes of the device it is good on and of the place it was asked for from.
       device bytea NOT NULL,
       place bytea NOT NULL,
       from_known_device boolean NOT NULL,
       account_id uuid,
       salt bytea NOT NULL,
       hash bytea NOT NULL,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL,
       attempts integer NOT NULL DEFAULT 0,
       used_at timestamptz
     );
CREATE INDEX one_time_code_addressee ON one_time_code (addressee, sequence);
CREATE INDEX one_time_code_age ON one_time_code (created_at);
CREATE INDEX one_time_code_account ON one_time_code (account_id, created_at) WHERE account_id IS NOT NULL;
DROP TABLE demo_code;
CREATE TABLE demo_code (
       code_id uuid PRIMARY KEY,
       login text NOT NULL,
       code text NOT NULL,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL
     );
CREATE INDEX demo_code_age ON demo_code (created_at);
DROP TABLE session;
CREATE TABLE session (
       session_id uuid PRIMARY KEY,
       token_hash bytea NOT NULL,
       kind text NOT NULL CHECK (kind IN ('member', 'staff')),
       account_id uuid NOT NULL,
       method text NOT NULL,
       address text NOT NULL,
       user_agent text NOT NULL,
       created_at timestamptz NOT NULL,
       last_seen_at timestamptz NOT NULL,
       stepped_up_at timestamptz,
       ended_at timestamptz
     );
CREATE UNIQUE INDEX session_token ON session (token_hash);
CREATE INDEX session_age ON session (created_at);
CREATE INDEX session_open ON session (account_id, last_seen_at) WHERE ended_at IS NULL;
CREATE TABLE account_key (
       account_id uuid PRIMARY KEY,
       master_key_id text NOT NULL,
       wrapped bytea NOT NULL
     );
CREATE INDEX account_key_master ON account_key (master_key_id);
CREATE TABLE staff_credential (
       account_id uuid PRIMARY KEY REFERENCES staff_account (account_id),
       password_hash text,
       password_changed_at timestamptz,
       -- Somebody else knows it: it opens the way to a new one and nothing else, until then.
       password_is_given boolean NOT NULL DEFAULT false,
       password_expires_at timestamptz,
       -- Sealed with the account's own key.
       totp_secret bytea,
       totp_enrolled_at timestamptz,
       -- The newest step whose code was used: codes work once.
       totp_last_step bigint,
       -- Since the authenticator was set up none were shown.
       recovery_codes_due boolean NOT NULL DEFAULT false
     );
CREATE TABLE recovery_code (
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       hash bytea NOT NULL,
       used_at timestamptz,
       PRIMARY KEY (account_id, hash)
     );
CREATE TABLE sign_in_challenge (
       token_hash bytea PRIMARY KEY,
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       need text NOT NULL CHECK (need IN ('totp', 'enrol-totp', 'new-password')),
       -- How the person has proved themselves so far.
       method text NOT NULL,
       -- The secret an authenticator is being set up with, sealed.
       totp_secret bytea,
       wrong_answers integer NOT NULL DEFAULT 0,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL
     );
CREATE INDEX sign_in_challenge_account ON sign_in_challenge (account_id);
CREATE INDEX sign_in_challenge_age ON sign_in_challenge (created_at);
CREATE TABLE sign_in_failure (
       who bytea NOT NULL,
       from_known_device boolean NOT NULL,
       failures integer NOT NULL,
       failed_at timestamptz NOT NULL,
       address text NOT NULL,
       -- What the person has not been told of yet.
       untold integer NOT NULL,
       PRIMARY KEY (who, from_known_device)
     );
CREATE INDEX sign_in_failure_age ON sign_in_failure (failed_at);
CREATE INDEX sign_in_failure_told ON sign_in_failure (failed_at) WHERE untold = 0;
CREATE TABLE known_device (
       account_id uuid NOT NULL,
       device bytea NOT NULL,
       first_seen_at timestamptz NOT NULL,
       last_seen_at timestamptz NOT NULL,
       PRIMARY KEY (account_id, device)
     );
CREATE INDEX known_device_age ON known_device (last_seen_at);
CREATE TABLE notice (
       notice_id uuid PRIMARY KEY,
       account_id uuid NOT NULL,
       kind text NOT NULL,
       at timestamptz NOT NULL,
       facts jsonb NOT NULL,
       read_at timestamptz
     );
CREATE INDEX notice_account ON notice (account_id, notice_id DESC);
CREATE TABLE external_attempt (
       token_hash bytea PRIMARY KEY,
       provider_id text NOT NULL,
       redirect_uri text NOT NULL,
       session_id uuid,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL
     );
CREATE INDEX external_attempt_age ON external_attempt (created_at);
CREATE TABLE external_link (
       issuer text NOT NULL,
       subject text NOT NULL,
       kind text NOT NULL CHECK (kind IN ('member', 'staff')),
       account_id uuid NOT NULL,
       linked_at timestamptz NOT NULL,
       PRIMARY KEY (issuer, subject)
     );
CREATE UNIQUE INDEX external_link_account ON external_link (account_id, issuer);
CREATE TABLE demo_credential (
       account_id uuid PRIMARY KEY REFERENCES staff_account (account_id),
       password text NOT NULL,
       totp_secret text NOT NULL,
       recovery_codes text[] NOT NULL
     );

-- 0004-audit
create table audit_pending (
    arrival bigint generated always as identity primary key,
    
  act_id uuid not null,
  service text collate "C" not null,
  at timestamptz(3) not null,
  actor_kind text collate "C" not null check (actor_kind in ('anonymous', 'member', 'staff', 'service')),
  actor_id text collate "C" not null,
  act text collate "C" not null,
  record_kind text collate "C" not null,
  record_id text collate "C" not null,
  org_path text collate "C" not null,
  customer_id text collate "C" not null,
  address text collate "C" not null,
  session_id text collate "C" not null,
  correlation_id text collate "C" not null,
    before text not null, after text not null, reason text not null, detail_address text not null,
    constraint audit_pending_act unique (act_id)
  );
create index audit_pending_customer on audit_pending (customer_id);
create table audit_entry (
    sequence bigint primary key,
    
  act_id uuid not null,
  service text collate "C" not null,
  at timestamptz(3) not null,
  actor_kind text collate "C" not null check (actor_kind in ('anonymous', 'member', 'staff', 'service')),
  actor_id text collate "C" not null,
  act text collate "C" not null,
  record_kind text collate "C" not null,
  record_id text collate "C" not null,
  org_path text collate "C" not null,
  customer_id text collate "C" not null,
  address text collate "C" not null,
  session_id text collate "C" not null,
  correlation_id text collate "C" not null,
    detail_digest bytea,
    previous_hash bytea not null,
    hash bytea not null,
    sealed_at timestamptz(3) not null,
    constraint audit_entry_act unique (act_id)
  );
create index audit_entry_office on audit_entry (org_path, sequence);
create index audit_entry_actor on audit_entry (actor_id, sequence);
create index audit_entry_kind on audit_entry (act, sequence);
create index audit_entry_record on audit_entry (record_kind, record_id, sequence);
create index audit_entry_customer on audit_entry (customer_id, sequence) where customer_id <> '';
create index audit_entry_at on audit_entry (at);
create table audit_detail (
    sequence bigint primary key references audit_entry (sequence),
    customer_id text collate "C" not null,
    salt bytea not null,
    before text not null,
    after text not null,
    reason text not null,
    address text not null
  );
create index audit_detail_customer on audit_detail (customer_id) where customer_id <> '';
create table audit_head (
    is_only boolean primary key default true check (is_only),
    sequence bigint not null,
    hash bytea not null,
    sealed_at timestamptz(3)
  );
insert into audit_head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'));
create table person_erasure (
    customer_id text collate "C" not null primary key,
    account_id text collate "C" not null,
    request_id uuid not null,
    erased_at timestamptz not null,
    receipt jsonb not null
  );
create index person_erasure_account on person_erasure (account_id) where account_id <> '';
create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit is append-only: % of % is refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
    end
  $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();
create trigger audit_detail_unchanging before update or truncate on audit_detail
    for each statement execute function refuse_audit_change();
create trigger audit_head_stays before delete or truncate on audit_head
    for each statement execute function refuse_audit_change();
create trigger person_erasure_append_only before update or delete or truncate on person_erasure
    for each statement execute function refuse_audit_change();

-- Rows

TRUNCATE "account_key", "audit_detail", "audit_entry", "audit_head", "audit_pending", "dead_letter", "dead_message", "demo_code", "demo_credential", "external_attempt", "external_link", "inbox", "known_device", "made_once", "member_account", "migration", "notice", "office", "one_time_code", "outbox", "person_erasure", "recovery_code", "relay_position", "run", "run_chunk", "run_schedule", "session", "sign_in_challenge", "sign_in_failure", "staff_absence", "staff_account", "staff_credential", "staff_grant", "training_record";

INSERT INTO "account_key" (account_id, master_key_id, wrapped) OVERRIDING SYSTEM VALUE VALUES
('01a22748-a77e-7300-8b7c-a3c91ae046d6', 'k1', E'\\xa336771c15a5ac0d6dbb13c84a6dc160138a8a47aac44602b832e8dd4deb310fa1321dc857040def45d1d07059645c858481d71f315569b6a0ca390f'),
('01a22748-a78c-7498-8998-b43b220a5daa', 'k1', E'\\xb21880f0cef03692eba5006c1b0200f9f8854a1b8ff8154f3cd84ead5043bf9173134a29c9683155084b288ca53d5c93ec87d2b450bc2855bc266e32'),
('01a22748-a79a-7fe1-8391-b594ea266668', 'k1', E'\\x34d9c816a81683fd05b829950f1c0fdd1329a71471f6e06d75760ea26fd006330cf959c0d2899c02b2ff78a38c289cb05f50528bc64ee094a6d79e48'),
('01a22748-a7a0-7062-add8-9e2e59104444', 'k1', E'\\x3cdd07d347b083cccfc1e91884dadff6820932b79141f3e9dc126dfbf3667ef4f5274af950e19923062eb46b8b7c3905f1d61d4346b02bfb8c4d99b7'),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', 'k1', E'\\xc7e89a8e6905ed891b9ef0437ff1838f04db426a9fcdd2aea3c68e6e60910828d9f94d9e74740d7552df52b7f80b1be78a3ba96425e1de971aa8eee0'),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', 'k1', E'\\xa1448c63cbd600bb29a1d07c4a239568b1cbbf9df83604a449a11ddc0bced728260108a9e75d0c8898b245616afeb8b22197aec96e3df90d613625aa'),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', 'k1', E'\\x9c19a83244caf362a050a577393797b1ad12574923173b36b1c490640de3ccd87a767b4205d3c4fb6d1d56cc172a1fe4fa1b200a4eeaabaa648c2abd'),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', 'k1', E'\\x701a701126df89216a056edb3ba3e048d0c5c2cf6e7c9e05b7bc4e468df9eefa50beeee48044c9089b2e27ae9c8ba065d2e587a212dc075147cbce9b'),
('01a22748-a7cf-77d2-979b-7f045f9ef038', 'k1', E'\\x80008416a98fa0b14ec33276463a0a3f83abfbddc57f5a6ed9a4df44a25f1f32de424f7116fcf3c7ebf86e407f3eccdeb5239bb547ac67637a5196d4'),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', 'k1', E'\\x0cf8b2fa6993d916c8acee23330eb130f60cafd66192b58abd4ad14718e8a2604ef7de6956b87132cd3cae042146fbabc277190893b851c06690eeaa'),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', 'k1', E'\\x196c384241bd2064fdd6052f8c6bd6d51e1b4c4ef1c55d163410329f8a459c4d780c494572a90ed8b40feb0ce9e664ec9c8d50d2134a81b2ec83a889'),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', 'k1', E'\\x31e3257b2bb7966d0d3c29d64017ee383261389e74148cb535f18dfddf7a62a362b87347b4ab14ac41a5368a49d2f1a1a009c57f1348b51343bca39b'),
('01a22748-a7e8-7a3b-994f-8333f9713deb', 'k1', E'\\x1d1a16cd888ba9d8ee4acde453bdfa3c4c595142c69c63b26f19e590a721db76f6f20ac05b57cd917c8a6209d85b97a5971e465484ab3e043887b18a');

INSERT INTO "audit_detail" (sequence, customer_id, salt, before, after, reason, address) OVERRIDING SYSTEM VALUE VALUES
('10', '01a22748-bcb9-772f-b830-f97300000001', E'\\x4a8fbe59f90765896a3b53c84a8b24fc', '', '{"method":"code"}', '', '127.0.0.1'),
('11', '01a22748-bcb9-772f-b830-f97300000001', E'\\xa8e31b3c9132874db14b6962c5a1a400', '', '{"method":"code"}', '', '127.0.0.1'),
('12', '01a22748-bcb9-772f-b830-f97300000001', E'\\x9688cb2c1867c6e8503de76d44dfb466', '', '{"sms/marketing":true}', '', '127.0.0.1'),
('13', '01a22748-bcb9-772f-b830-f97300000001', E'\\x16394e00b14ef290efcbab117fee63e8', '', '', '', '127.0.0.1'),
('14', '01a22748-bcb9-772f-b830-f97300000001', E'\\x47d7f2cf1b12bc490d680a34bc42814b', '', '', '', '127.0.0.1'),
('16', '', E'\\xd218a5b8921d876893c317e525b9b7e2', '', '{"method":"password+totp"}', '', ''),
('18', '', E'\\xecd6c2f42936b4a2c1cbaa3ac7335739', '', '{"method":"password+totp"}', '', ''),
('19', '', E'\\x28ee47db4e606a7d0a8175325925dda5', '', '{"version":2}', '', ''),
('2', '', E'\\x1c940bc3ee40990426656e5754f8a5cc', '', '{"method":"password+totp"}', '', ''),
('20', '', E'\\x115ddd2a031662f12bbc30b689bdd5d1', '', '{"version":2}', '', ''),
('22', '', E'\\x9231a900a6460107d282871ca0554d04', '', '{"method":"password+totp"}', '', ''),
('23', '', E'\\x961366627b8cc44297a140ce880ebdde', '', '{"version":2}', '', ''),
('24', '', E'\\x488f773d0ed317a2c7cbec5d673e5f06', '{"state":"DRAFT"}', '{"state":"DROPPED"}', '', ''),
('25', '', E'\\x66e521dba90cf8c7aafa99781b8c933e', '', '{"version":3}', '', ''),
('26', '', E'\\x2593e64bba34af8288c2b19115af91b9', '{"revision":1}', '{"revision":2,"effectiveFrom":"2028-01-01"}', '', ''),
('27', '', E'\\xbe9965a0ba81619919d24469cda5dd9a', '{"state":"DRAFT"}', '{"state":"SUBMITTED"}', '', ''),
('28', '', E'\\xa115ec64fd86d1f7d54733152b925ef9', '{"state":"SUBMITTED"}', '{"state":"DRAFT"}', 'too early', ''),
('29', '', E'\\x1b02b5df6758d5b48db2799e3573a79c', '{"state":"DRAFT"}', '{"state":"SUBMITTED"}', '', ''),
('3', '', E'\\x74440b812e223d5b3e048c02fd6f042f', '', '{"fileId":"38444a759bd8ed652721ffd75ccf2e260b820140132d11d529072a0a6cd3a58c","profileId":"evergreen-policies","profileVersion":1,"dry":false}', '', ''),
('30', '', E'\\x09e0066381bfc6fa1003cadbf5b6f5ef', '{"state":"SUBMITTED"}', '{"state":"APPROVED"}', '', ''),
('32', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x4efa6bb68508ada1612d9f79b4c6f3c9', '{"lockedUntil":null}', '{"lockedUntil":"2027-12-31"}', 'founding member', ''),
('33', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x7b4457d12d6eb9c4aae9ca0a8abdc358', '{"lockedUntil":"2027-12-31"}', '{"lockedUntil":null}', 'by the rules', ''),
('34', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x9376e27dbb67850eebbf5131d329629d', '', '{"benefitId":"tow","amount":1,"usedOn":"2026-09-16"}', '', ''),
('35', '01a22748-ba1d-7eb6-be74-192200000001', E'\\xd135f37c06209c8585bc49d60dc54c34', '{"benefitId":"tow","amount":1,"usedOn":"2026-09-16"}', '', 'drove home', ''),
('36', '01a22748-bcb9-772f-b830-f97300000001', E'\\x1df5eea6d9de1129ba6082738bf99d04', '{"state":"ACTIVE"}', '{"state":"PAUSED"}', 'as the member asked', ''),
('37', '01a22748-bcb9-772f-b830-f97300000001', E'\\x9541b919170f246b399a60788fc4722d', '{"state":"PAUSED"}', '{"state":"ACTIVE"}', 'as the member asked', ''),
('38', '01a22748-bcb9-772f-b830-f97300000001', E'\\xecb0019790ae989dadbf94517f09fda3', '{"state":"ACTIVE"}', '{"state":"BLOCKED"}', 'as the member asked', ''),
('39', '01a22748-bcb9-772f-b830-f97300000001', E'\\xff0c7c408fa38e9f902a3e6d48eff72b', '{"state":"BLOCKED"}', '{"state":"ACTIVE"}', 'as the member asked', ''),
('4', '', E'\\x84d55df656fca13386553b86ff1c53ac', '', '{"dry":false,"rowsRead":68,"rowsAccepted":68,"rowsRefused":0}', '', ''),
('40', '01a22748-bcb9-772f-b830-f97300000001', E'\\x4196155f2e83da4b8ec2271e03a63407', '{"state":"ACTIVE"}', '{"state":"CLOSED","points":"-1000"}', 'as the member asked', ''),
('41', '01a22748-bcb9-772f-b830-f97300000001', E'\\xf2e1ace48e0f95db20648010b90a409c', '{"state":"CLOSED"}', '{"state":"ACTIVE","points":"1000"}', 'as the member asked', ''),
('42', '01a22748-bcb9-772f-b830-f97300000001', E'\\x362d5cae9ed8cabcec4bee6337655e43', '{"state":"ACTIVE"}', '{"state":"ACTIVE","householdId":"01a22748-c640-721e-ac73-1469c551610d","consentedOn":"2026-01-01","mayDraw":true}', 'as the member asked', ''),
('43', '01a22748-bcb9-772f-b830-f97300000001', E'\\x0cc6ea679a41a4003bc0c80421684ae1', '{"state":"ACTIVE"}', '{"state":"ACTIVE","householdId":"01a22748-c640-721e-ac73-1469c551610d"}', 'as the member asked', ''),
('44', '01a22748-bcb9-772f-b830-f97300000001', E'\\xdd58e858f113002a3c75f91f5c0191d5', '{"state":"ACTIVE"}', '{"state":"MERGED","points":"-1000","otherMemberId":"01a22748-babe-7ff2-bd93-52676697c849"}', 'as the member asked', ''),
('45', '01a22748-bcb9-772f-b830-f97300000001', E'\\x9f78a7c9bb6d211a843fddcf413a8f32', '{"state":"MERGED"}', '{"state":"ACTIVE","points":"1000","otherMemberId":"01a22748-babe-7ff2-bd93-52676697c849"}', 'as the member asked', ''),
('46', '74b46b7f-6cc6-421a-8536-1603a0847a4e', E'\\xdfe9c5e7ae1af1060df19794228bd590', '', '{"state":"ACTIVE"}', 'as the member asked', ''),
('48', '', E'\\xf1ce0a808c0b47b49e7b52dafc1d11ad', '', '{"method":"password+totp"}', '', ''),
('49', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x362a1f720bae910416ea55497c5fa3c2', '', '{"points":"400","statusPoints":"0","reasonId":"goodwill","expiresOn":null}', 'late tow', ''),
('5', '', E'\\xc8845abd96be56c60b5c3a19f9b7cc10', '', '{"fileId":"c308fd083a4b6729cff9f8b8605d9a61bc9e9437f857bc9cfdb36548a2eb08b8","profileId":"evergreen-claims","profileVersion":1,"dry":false}', '', ''),
('50', '01a22748-ba1d-7eb6-be74-192200000001', E'\\xacd9a2ccddb5bae456017b1865ce8d10', '', '{"points":"900","statusPoints":"0","reasonId":"goodwill","expiresOn":null}', 'late tow', ''),
('51', '01a22748-ba1d-7eb6-be74-192200000001', E'\\xf15c5c84de746069900ceb9a94413c17', '', '{"points":"900","statusPoints":"0","state":"POSTED"}', 'seen', ''),
('52', '01a22748-ba1d-7eb6-be74-192200000001', E'\\xeeb012168706fafcbd47189fa64f1a00', '', '{"points":"900","statusPoints":"0","reasonId":"goodwill","expiresOn":null}', 'late tow', ''),
('53', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x9d763ff7af372c23ecb2f60d5d651be6', '', '{"points":"900","statusPoints":"0","state":"REJECTED"}', 'seen', ''),
('54', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x656ae6eff57a47de09ed5326938119c9', '', '{"sourceKind":"manual","sourceId":"7b700c53-7bbb-4d6d-9956-37aedfc7cf16","points":"100","expiresAt":"null","memberId":"01a22748-babe-7042-a034-30b90a41eb2c","moved":"-100"}', 'letter of 3 Sep', ''),
('55', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x7d35d3b5eaff0531600cf5e7dc0b48e2', '', '{"sourceKind":"manual","sourceId":"c41c7a37-763c-43d9-91b3-d83e290b9c62","holdId":"01a22748-c90a-76e3-8b1b-151e6c95628e","memberId":"01a22748-babe-7042-a034-30b90a41eb2c","moved":"100"}', 'letter of 3 Sep', ''),
('56', '01a22748-ba1d-7eb6-be74-192200000001', E'\\xdd7aa3acb99afaf8587ccad46db7499a', '', '{"sourceKind":"manual","sourceId":"e65e273e-8599-4fef-b678-65fd57e08047","entryId":"01a22748-c881-7f4c-a447-f5854c5815cc","policy":"WITHIN_BALANCE","memberId":"01a22748-babe-7042-a034-30b90a41eb2c","moved":"-400"}', 'letter of 3 Sep', ''),
('57', '01a22748-ba1d-7eb6-be74-192200000001', E'\\x5a3d80127094a354df73fef744cd6dc4', '', '{"sourceKind":"manual","sourceId":"e1cf5465-cfb5-43a6-8e8f-028624bac335","entryId":"01a22748-c964-7de0-8823-64e6c1bb69e0","memberId":"01a22748-babe-7042-a034-30b90a41eb2c","moved":"400"}', 'letter of 3 Sep', ''),
('59', '', E'\\xf31521637e67dea852469840ed4ff7c9', '', '{"table":"lots"}', '', ''),
('6', '', E'\\x4ba8e3a73c48385df326764661d80f14', '', '{"dry":false,"rowsRead":7,"rowsAccepted":7,"rowsRefused":0}', '', ''),
('7', '', E'\\x58fba8c9f07927730fbb720ac3d3caba', '', '{"fileId":"05791e385df6b95b1c8cafb368b5b7d8d6c3214549c17d831ddc54f7eca33566","profileId":"evergreen-policies","profileVersion":1,"dry":false}', '', ''),
('8', '', E'\\xad6cd212283714d5723968e1b64cd1bc', '', '{"dry":false,"rowsRead":1,"rowsAccepted":1,"rowsRefused":0}', '', ''),
('9', '', E'\\xa69379da31b1a96ab55ba62f66e779af', '', '{"ruleSetId":"any-paid-accident","ruleSetVersion":1,"asOf":"2026-09-16","dry":false}', '', '');

INSERT INTO "audit_entry" (sequence, act_id, service, at, actor_kind, actor_id, act, record_kind, record_id, org_path, customer_id, address, session_id, correlation_id, detail_digest, previous_hash, hash, sealed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '01a22748-b871-7e03-b714-d2ad4c4919cd', 'identity', '2026-11-29 12:30:06.961+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a22748-a77e-7300-8b7c-a3c91ae046d6', '/', '', '127.0.0.1', '', 'bb77ca93-c838-4f3f-8b5f-982a5dc7adbb', NULL, E'\\x0000000000000000000000000000000000000000000000000000000000000000', E'\\x814d9f3bb316d51ddd84257d138e8bef0dfcd94f9375dae6ee979868d9b1f680', '2026-11-29 12:30:07.111+00'),
('10', '01a22748-bf52-785e-a2c7-dc6ab9ed7590', 'identity', '2026-11-29 12:30:08.722+00', 'member', '01a22748-bd33-7188-8dea-dd189835d345', 'session.opened', 'session', '01a22748-bf4e-7f5b-a3d6-b5f8dc8922e7', '/', '01a22748-bcb9-772f-b830-f97300000001', '', '01a22748-bf4e-7f5b-a3d6-b5f8dc8922e7', 'a4763d18-05c9-4aa5-a336-828cba576431', E'\\xf405bfc8750de1cf762d2b905b7c9d38fc9d1755207d667d4766fb95c8d58ad9', E'\\x26fa2088e80fdd43f8fdc2b5c8de570584ff25f5c85cbc68be9b147745163201', E'\\x17f2cb1deaf07d4bb4f8175486ba0e41411bdbf6333d0fe32dde598624491924', '2026-11-29 12:30:09.169+00'),
('11', '01a22748-bf82-71cb-863a-8e7a0da2ed06', 'identity', '2026-11-29 12:30:08.77+00', 'member', '01a22748-bd33-7188-8dea-dd189835d345', 'session.opened', 'session', '01a22748-bf7e-7e98-80ef-fc734ae9aea2', '/', '01a22748-bcb9-772f-b830-f97300000001', '', '01a22748-bf7e-7e98-80ef-fc734ae9aea2', '192ebc60-0a3b-471a-9449-a01ceddba891', E'\\x67d7ce167aec48ea54cf3e3b4f0acc5a033b418903dac127743f3a626ad6bae5', E'\\x17f2cb1deaf07d4bb4f8175486ba0e41411bdbf6333d0fe32dde598624491924', E'\\x52d6b44d5ab49988b35443cabf02078298cecef52a3fc02087e64767f8ff99b2', '2026-11-29 12:30:09.169+00'),
('12', '01a22748-bf9a-7396-944f-07b4bf9768d9', 'customer-profile', '2026-11-29 12:30:08.794+00', 'member', '01a22748-bd33-7188-8dea-dd189835d345', 'consents.changed', 'customer', '01a22748-bcb9-772f-b830-f97300000001', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '', '01a22748-bf7e-7e98-80ef-fc734ae9aea2', 'ca374ebf-ae68-4771-b877-179fd418def8', E'\\x03e0a188891724c38481db5b7bc331d6f4156f4fce6bacb84ef1c6bdaa2d53ec', E'\\x52d6b44d5ab49988b35443cabf02078298cecef52a3fc02087e64767f8ff99b2', E'\\x6c4c5eea2d4e847075e88bb19c83eb2f86d61388667344e21edc1a67f6096c31', '2026-11-29 12:30:09.169+00'),
('13', '01a22748-bfe4-75e7-9a5c-ffe44a3ae2a2', 'customer-profile', '2026-11-29 12:30:08.868+00', 'member', '01a22748-bd33-7188-8dea-dd189835d345', 'customer-email.confirmed', 'customer', '01a22748-bcb9-772f-b830-f97300000001', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '', '01a22748-bf7e-7e98-80ef-fc734ae9aea2', 'a1a1bc2e-697c-4080-b60c-c4e4b0d5c0eb', E'\\xd53784fbce5c92fd60f103af10477ad5cd9c74ab7420964d005aa13280456ec5', E'\\x6c4c5eea2d4e847075e88bb19c83eb2f86d61388667344e21edc1a67f6096c31', E'\\xd590a8a64671423b6916f120d6b2b46a14f0bc1ad313d86267418b67d0b2d262', '2026-11-29 12:30:09.169+00'),
('14', '01a22748-c001-7ef7-9dac-be56158ba55d', 'customer-profile', '2026-11-29 12:30:08.897+00', 'member', '01a22748-bd33-7188-8dea-dd189835d345', 'customer-email.removed', 'customer', '01a22748-bcb9-772f-b830-f97300000001', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '', '01a22748-bf7e-7e98-80ef-fc734ae9aea2', 'dcc39328-c065-4364-a556-7a23e9697970', E'\\xcc1171f944ff6a2641632fe4b3354e8969fd17d307a92b7e33dc54c86e11635a', E'\\xd590a8a64671423b6916f120d6b2b46a14f0bc1ad313d86267418b67d0b2d262', E'\\xa0fefaf284cff8d5fe9f4c2c77ba5417e1ab2ede1731420edfee5749da917034', '2026-11-29 12:30:09.169+00'),
('15', '01a22748-c065-76a8-b5f9-9812856f2020', 'identity', '2026-11-29 12:30:08.997+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a22748-a78c-7498-8998-b43b220a5daa', '/', '', '127.0.0.1', '', 'ad4d189c-ee4c-41c0-9f93-a8a6c14586ab', NULL, E'\\xa0fefaf284cff8d5fe9f4c2c77ba5417e1ab2ede1731420edfee5749da917034', E'\\x80d9dd643197247026036dd49ce56e6afbd79cc3c504664c0093a4236804241e', '2026-11-29 12:30:09.169+00'),
('16', '01a22748-c08e-7376-a88d-30dc55a23607', 'identity', '2026-11-29 12:30:09.038+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'session.opened', 'session', '01a22748-c087-70df-80c0-70fdee181a2b', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', 'b93b79d9-6085-42fa-b91a-b3ffaf1af427', E'\\xfa02862e1148d6c3ad7dca08869e9ddb7a4bc89c2e41d6d89879faf7da2172e5', E'\\x80d9dd643197247026036dd49ce56e6afbd79cc3c504664c0093a4236804241e', E'\\x63cef7a7664d0f7ec17084ef1badf7d9545190acb6721435b68d5aea6c209b34', '2026-11-29 12:30:09.169+00'),
('17', '01a22748-c0ff-755a-a266-a000bbd30534', 'identity', '2026-11-29 12:30:09.151+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a22748-a7a0-7062-add8-9e2e59104444', '/', '', '127.0.0.1', '', 'f54001ce-ae26-45a3-a3b7-6b4dd2ec4864', NULL, E'\\x63cef7a7664d0f7ec17084ef1badf7d9545190acb6721435b68d5aea6c209b34', E'\\xe1a40d05fb9b7b79dd531bd5180463b98c4880a2cd0b1e4da20b14f45274a0a7', '2026-11-29 12:30:09.693+00'),
('18', '01a22748-c125-715e-b12f-babed71e9060', 'identity', '2026-11-29 12:30:09.189+00', 'staff', '01a22748-a7a0-7062-add8-9e2e59104444', 'session.opened', 'session', '01a22748-c11d-7b70-8413-d79362d0d0c4', '/', '', '127.0.0.1', '01a22748-c11d-7b70-8413-d79362d0d0c4', 'c501b158-62e1-492f-ae92-64187681eb71', E'\\xe3b51f0248687fb4073190b28aeebb8d554d89452306bed76127d7d97f893778', E'\\xe1a40d05fb9b7b79dd531bd5180463b98c4880a2cd0b1e4da20b14f45274a0a7', E'\\x189643471934a56467f7d6e2d146f049c1387ed3c34552e85063a4b0d3782e0d', '2026-11-29 12:30:09.693+00'),
('19', '01a22748-c165-7633-b83c-6b7a5f9c95a6', 'customer-profile', '2026-11-29 12:30:09.253+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'notice-template.drafted', 'notice-template', 'tier-up', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', '9fff43ac-47a3-4281-bf3b-b70a6dd6a37c', E'\\xa46974551a08fc13fc7c0e3ae36330f080ed194ebb1c9825f4bdf64b947e2b50', E'\\x189643471934a56467f7d6e2d146f049c1387ed3c34552e85063a4b0d3782e0d', E'\\x9372e4770556628719212bed04c4c9c542e84f2ac5fa63706b67c045233be80c', '2026-11-29 12:30:09.693+00'),
('2', '01a22748-b8b2-70de-9a90-6019b5f3910d', 'identity', '2026-11-29 12:30:07.026+00', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'session.opened', 'session', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', '/', '', '127.0.0.1', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', '4b531a54-8b36-42bf-ac02-1432c2e17597', E'\\x0b5f275733a4c5e0c69f1083c755d8156dea010776e6fc424e7f558f4f1b6c1d', E'\\x814d9f3bb316d51ddd84257d138e8bef0dfcd94f9375dae6ee979868d9b1f680', E'\\x00d63b59f016612cac7e2b8c5329558cb095f24e8233af1d4ebb2a9ff2190655', '2026-11-29 12:30:07.111+00'),
('20', '01a22748-c18c-7de4-b9d9-4a396dfe7b15', 'customer-profile', '2026-11-29 12:30:09.292+00', 'staff', '01a22748-a7a0-7062-add8-9e2e59104444', 'notice-template.activated', 'notice-template', 'tier-up', '/', '', '127.0.0.1', '01a22748-c11d-7b70-8413-d79362d0d0c4', '7e9dcb17-af27-47ce-b962-1238a09a1dcc', E'\\x4fe9a3782fd12ca83bd33a1b1e7033cac7514937fcdfaf82e22e6f91eef5047a', E'\\x9372e4770556628719212bed04c4c9c542e84f2ac5fa63706b67c045233be80c', E'\\xd48540240a2c66f39ac74ea2583a20698578c9dec87efe3593da03c3c308f54c', '2026-11-29 12:30:09.693+00'),
('21', '01a22748-c1d0-7da0-99ef-d9f995c5b5a8', 'identity', '2026-11-29 12:30:09.36+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a22748-a7a3-793c-87ad-40e4cdf7b118', '/', '', '127.0.0.1', '', 'f43bcf7d-5d00-44ae-8e71-13a7e29bd902', NULL, E'\\xd48540240a2c66f39ac74ea2583a20698578c9dec87efe3593da03c3c308f54c', E'\\xa9c83bae6542802323c5b04a4fc1f7f52aabca699adb42124388db8b39b19350', '2026-11-29 12:30:09.693+00'),
('22', '01a22748-c1f4-7e23-ba37-d0ecc9137498', 'identity', '2026-11-29 12:30:09.396+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'session.opened', 'session', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '/', '', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', 'f577df5e-77ce-4f7e-819d-c9bde836f7f5', E'\\x20a07675df208de910dfd628aa627a47d5a04e9c085495ae557fbde254c1c8be', E'\\xa9c83bae6542802323c5b04a4fc1f7f52aabca699adb42124388db8b39b19350', E'\\x7418e4dfde63eef32fc800f39b4d9061cc336d528754ef85ce4436bde9cb5359', '2026-11-29 12:30:09.693+00'),
('23', '01a22748-c213-766e-83fc-33ef58039bab', 'membership', '2026-11-29 12:30:09.427+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'programme.drafted', 'programme', '2', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', 'c7aa5df3-ef81-46df-9a65-febac85fe393', E'\\x8d5354a638614a8fa27fb1ce21be20bcbab630fa735195c28ba5e3c43e19f4c7', E'\\x7418e4dfde63eef32fc800f39b4d9061cc336d528754ef85ce4436bde9cb5359', E'\\x350e84cf92612531669ae6ca67ac0000fd7843ef9575f21539759866adda6409', '2026-11-29 12:30:09.693+00'),
('24', '01a22748-c25d-7fd0-94e4-8f2215f8bb40', 'membership', '2026-11-29 12:30:09.501+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'programme.dropped', 'programme', '2', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', '25ac1ee2-4b6f-46c1-b9d4-54410f0c7339', E'\\xfd458f33a3423055b3a7e8580bdf772a03e5ce3cc34a7e049b252178a4533a05', E'\\x350e84cf92612531669ae6ca67ac0000fd7843ef9575f21539759866adda6409', E'\\x0e9c417c1130186cb1b3687b2b6a5398187069f834392808c75f6c1b7d50e7c4', '2026-11-29 12:30:09.693+00'),
('25', '01a22748-c27a-731d-9df5-99335db59f91', 'membership', '2026-11-29 12:30:09.53+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'programme.drafted', 'programme', '3', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', '66aec1b2-207a-48ec-8c84-4f5b7d48d10a', E'\\x8faae07ccbe0ed6e7c45585b65ebbfe383bc3149b6c3046d6a4705c4bab98906', E'\\x0e9c417c1130186cb1b3687b2b6a5398187069f834392808c75f6c1b7d50e7c4', E'\\xeec637cf9e985a27a8f57bbcbf6d24e22944605499c1340e8f5a8816fa057ee6', '2026-11-29 12:30:09.693+00'),
('26', '01a22748-c2dd-7a6c-98e5-9dda60d47611', 'membership', '2026-11-29 12:30:09.629+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'programme.changed', 'programme', '3', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', '818830a1-4dd8-4545-9eb9-e20abc944357', E'\\x0eb09530777cb5f1265b6bebc82587eceedb9550addc501f0c28ff0c46cc2ab0', E'\\xeec637cf9e985a27a8f57bbcbf6d24e22944605499c1340e8f5a8816fa057ee6', E'\\xe95755b184732cbe76002e0df92630b905f5ac88ab0cb757a5f2bc367b0ad605', '2026-11-29 12:30:09.693+00'),
('27', '01a22748-c30c-7cbe-802a-67b499964809', 'membership', '2026-11-29 12:30:09.676+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'programme.submitted', 'programme', '3', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', 'e3056136-6c7c-4d96-ab42-6dbf3861d873', E'\\xdb2ea62a2beff27d810d5bfe50ebf2bfc0b8fb5db2fc9422d72f1929175127b2', E'\\xe95755b184732cbe76002e0df92630b905f5ac88ab0cb757a5f2bc367b0ad605', E'\\x1bb124ec94e20710ab3729b48c31d800ae1fc7e832f9e95320f6abfefef56b67', '2026-11-29 12:30:10.226+00'),
('28', '01a22748-c337-71be-9e54-df5ddd26ef89', 'membership', '2026-11-29 12:30:09.719+00', 'staff', '01a22748-a7a0-7062-add8-9e2e59104444', 'programme.returned', 'programme', '3', '/', '', '127.0.0.1', '01a22748-c11d-7b70-8413-d79362d0d0c4', 'e34fd276-363f-4d8a-8e52-a37d81bc6bd1', E'\\x18eacd5a1fb1f14494da54d68fee565771cc6a73cad4f443c856c1287263145c', E'\\x1bb124ec94e20710ab3729b48c31d800ae1fc7e832f9e95320f6abfefef56b67', E'\\xb8dc81b955588ea4e46729378ae41abc1289c076f2c59f82f101a329b0450002', '2026-11-29 12:30:10.226+00'),
('29', '01a22748-c368-7b38-a497-347e93c020e4', 'membership', '2026-11-29 12:30:09.768+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'programme.submitted', 'programme', '3', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', '88c52c07-c595-43f7-bd8a-be6563f8f73a', E'\\x0f3840cc6e709c3e6c76fec5c19bffef3bf534b924350c90bf9850f585ee9f03', E'\\xb8dc81b955588ea4e46729378ae41abc1289c076f2c59f82f101a329b0450002', E'\\xb68d6d52157932a201f0d1f1d8f7c7f0611fac654a15c33c833f93814cce2c00', '2026-11-29 12:30:10.226+00'),
('3', '01a22748-b919-7328-b6ff-eb013950874a', 'customer-profile', '2026-11-29 12:30:07.129+00', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'import.started', 'import', '01a22748-b909-7056-8dc4-8ab9a635d7b7', '/', '', '127.0.0.1', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', '19a53d7c-111d-4ebe-8a40-029566ae2f17', E'\\x8db7d9ef31aaebfbaa7e2d9be43564ec9c44217bd229ed745539e96b283e2b67', E'\\x00d63b59f016612cac7e2b8c5329558cb095f24e8233af1d4ebb2a9ff2190655', E'\\xff9dd381c0e58705185727a31a6d6b3cab33e467a0d81533f5e326dfb7f0b813', '2026-11-29 12:30:07.629+00'),
('30', '01a22748-c37c-7453-b841-5d86abc07f1d', 'membership', '2026-11-29 12:30:09.788+00', 'staff', '01a22748-a7a0-7062-add8-9e2e59104444', 'programme.approved', 'programme', '3', '/', '', '127.0.0.1', '01a22748-c11d-7b70-8413-d79362d0d0c4', '2cd320b5-529c-4795-bdd1-7b63cf058927', E'\\xd46429684a66fc907bb7b32ae1bc36ed6286eb49b4c43ad1cff413f6c788c7d0', E'\\xb68d6d52157932a201f0d1f1d8f7c7f0611fac654a15c33c833f93814cce2c00', E'\\x8324e847eaf83a14ff7252abd79acc67c73267737193e3c2f39440799b744b34', '2026-11-29 12:30:10.226+00'),
('31', '01a22748-c3a7-71d3-bb86-d20b3a27819e', 'membership', '2026-11-29 12:30:09.831+00', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'tier-run.started', 'tier-run', '01a22748-c3a2-71d1-97bc-81bd4955d7b1', '/', '', '127.0.0.1', '01a22748-c087-70df-80c0-70fdee181a2b', 'cbaa5943-d370-4956-aa91-a63a885fe553', NULL, E'\\x8324e847eaf83a14ff7252abd79acc67c73267737193e3c2f39440799b744b34', E'\\x9b5417baa11d4a0a75910400642c4cd93be6886dc22ee94a1cedbf23f772967a', '2026-11-29 12:30:10.226+00'),
('32', '01a22748-c40f-7239-947a-df1b6ee16e7f', 'membership', '2026-11-29 12:30:09.935+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'tier.locked', 'tier', '01a22748-babe-7042-a034-30b90a41eb2c', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', 'b154ec1f-1072-4856-bcca-c05356cca117', E'\\x1bc04355bc26e9dc60c57d4b30034e97a9b21779f93bc256ed958c3370d3428c', E'\\x9b5417baa11d4a0a75910400642c4cd93be6886dc22ee94a1cedbf23f772967a', E'\\xb7526cca2aedde43eb7a4bfb2e7d13dd02af941bdc1fb4684e00be4e4055c31c', '2026-11-29 12:30:10.226+00'),
('33', '01a22748-c454-7cbe-bb70-784ec4539e3e', 'membership', '2026-11-29 12:30:10.004+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'tier.unlocked', 'tier', '01a22748-babe-7042-a034-30b90a41eb2c', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '04309851-4e91-4468-a0ed-5af6793154ce', E'\\xb6d168c763220432ec55114372e59670340cf835e2d1739a17ee2a742ca818ad', E'\\xb7526cca2aedde43eb7a4bfb2e7d13dd02af941bdc1fb4684e00be4e4055c31c', E'\\xf59f17a02a9fb61306aed363d97be5110d67e14eefedb64961afda124854aa7c', '2026-11-29 12:30:10.226+00'),
('34', '01a22748-c473-74b2-b32b-71ca933098f6', 'membership', '2026-11-29 12:30:10.035+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'benefit.used', 'benefit-use', '01a22748-c472-73a5-87c7-6cad36376278', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', 'd2ba4968-0725-4cef-8981-a62498671329', E'\\x6e8ecafc489843f5df550b97a906b02721261eda9537bc3eb1d9e36c103aa227', E'\\xf59f17a02a9fb61306aed363d97be5110d67e14eefedb64961afda124854aa7c', E'\\x96cb734834dea3648068f0d4095af1eab59150342a3378263d362405fffe2391', '2026-11-29 12:30:10.226+00'),
('35', '01a22748-c491-7729-8690-942b2120c280', 'membership', '2026-11-29 12:30:10.065+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'benefit.use-undone', 'benefit-use', '01a22748-c472-73a5-87c7-6cad36376278', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '7313caa8-ad07-4c14-9c97-2d8325d6621f', E'\\xee6c388b2f6d7e634401d6d7fab65befe9b8afb0a91fb8f885480f780e74270d', E'\\x96cb734834dea3648068f0d4095af1eab59150342a3378263d362405fffe2391', E'\\x4fca37058d147d5c735ca72b38673d3debfd06c6e3563c6813536f7d8bdde800', '2026-11-29 12:30:10.226+00'),
('36', '01a22748-c4db-7ab1-aa63-e8b45be63248', 'membership', '2026-11-29 12:30:10.139+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.paused', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '12e80bd7-1ba3-4e4a-aaab-92a29e2611ad', E'\\x0a562db421a8bc3518b833f64442b5ba5ab40f2f9da0129237f8508ac0bed0bd', E'\\x4fca37058d147d5c735ca72b38673d3debfd06c6e3563c6813536f7d8bdde800', E'\\xd911637fee0bab42f9060d4546c66032174cd8f9d39ef9feea9e36173b72f75f', '2026-11-29 12:30:10.226+00'),
('37', '01a22748-c523-7342-8847-02ef3a05fca3', 'membership', '2026-11-29 12:30:10.211+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.resumed', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', 'e9cd5d47-4034-410c-8cb8-06b8f1eaea90', E'\\xfc553639fbf4017c0a1df91d6b4126c0cc33508c7ab027cebd3e7148e8a6cfb9', E'\\xd911637fee0bab42f9060d4546c66032174cd8f9d39ef9feea9e36173b72f75f', E'\\x2d029ec71980275d19b11e4e17322f4c5f2f6348c344fb9514f4310e048e890d', '2026-11-29 12:30:10.756+00'),
('38', '01a22748-c55b-7e0b-9768-ed385f9792f5', 'membership', '2026-11-29 12:30:10.267+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.blocked', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', 'c6beb2f6-002a-4f3f-ac88-0ff9d410cb19', E'\\xbd15530f39d02e65a537cb240b6aea3fced9e98d671738dace6998f398b15bf7', E'\\x2d029ec71980275d19b11e4e17322f4c5f2f6348c344fb9514f4310e048e890d', E'\\x7059fabcc4ed45dbe93cdc4336cf1327be3590399e676f210e0c815680ad3789', '2026-11-29 12:30:10.756+00'),
('39', '01a22748-c592-7aa5-9a40-5b13d45516ab', 'membership', '2026-11-29 12:30:10.322+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.unblocked', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '4a9f7a0a-7ab3-4349-b2ae-ebe88e8da0c4', E'\\xbc4386c7734ede1bb366a75cec3997750e2c12306167fc635da4ec82068f4357', E'\\x7059fabcc4ed45dbe93cdc4336cf1327be3590399e676f210e0c815680ad3789', E'\\x97c6de68d69d97d0ffafe4b7e9f85a42d74d3a4e7ff48432305dffb29f1da165', '2026-11-29 12:30:10.756+00'),
('4', '01a22748-baa0-78f9-bb8e-706b97239d7f', 'customer-profile', '2026-11-29 12:30:07.52+00', 'service', 'customer-profile', 'import.finished', 'import', '01a22748-b909-7056-8dc4-8ab9a635d7b7', '/', '', '', '', '', E'\\x2f9c10105f3a3cd723251a8b0ffe89192fe222d49b8fb04c53608a86918448f4', E'\\xff9dd381c0e58705185727a31a6d6b3cab33e467a0d81533f5e326dfb7f0b813', E'\\x68ffe311b7e5aa8638c31ad926f4403d06a003fad2f47a0438f11225dee3ab1e', '2026-11-29 12:30:07.629+00'),
('40', '01a22748-c5d3-73fd-8982-1445c76de233', 'membership', '2026-11-29 12:30:10.387+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.closed', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '7f996d32-22e3-43ef-b2e0-88114a9b0df7', E'\\x5f358c4cbf465ed4302a380bc054b1d83653e718297632b7ef7e4078041f0ac5', E'\\x97c6de68d69d97d0ffafe4b7e9f85a42d74d3a4e7ff48432305dffb29f1da165', E'\\x9ece0e3f14cf008cee27e295c44760454846714b7a2bbe5f35fb6f17d98bc447', '2026-11-29 12:30:10.756+00'),
('41', '01a22748-c61a-7df8-82c9-419caf7543e1', 'membership', '2026-11-29 12:30:10.458+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.reopened', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '3a966e2e-261a-4d9c-a0c2-c0b2b52ceedd', E'\\x7d35a80fd4b36f67014492f609e0ceb2fd3c3f0085a9495249732109df9f54d5', E'\\x9ece0e3f14cf008cee27e295c44760454846714b7a2bbe5f35fb6f17d98bc447', E'\\x860037adeb0bb9d0d3ff6f09ece89065e90a8d1cd555896e0f10858be8dea036', '2026-11-29 12:30:10.756+00'),
('42', '01a22748-c642-72d4-91e6-b4e1780afde9', 'membership', '2026-11-29 12:30:10.498+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.household-joined', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '947910f5-6035-4700-92e9-39ea3739a8e1', E'\\xe4730187d3768dc868f759469f137746356a04188570020ee9fdc9c9c926afa9', E'\\x860037adeb0bb9d0d3ff6f09ece89065e90a8d1cd555896e0f10858be8dea036', E'\\x78372d3b471cad80ddf92aa55873e9e34fd167784ec08c13d84fe902658b1c98', '2026-11-29 12:30:10.756+00'),
('43', '01a22748-c674-7c8f-a777-c47c3e5f29dc', 'membership', '2026-11-29 12:30:10.548+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.household-left', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '0f584689-deea-4e97-a8f4-e8a0d23f2e6f', E'\\x928e0627dd391cb56f2f06b3b5963e01250818eb2ca92c807e1a216c5b5d4e32', E'\\x78372d3b471cad80ddf92aa55873e9e34fd167784ec08c13d84fe902658b1c98', E'\\xcb4148de80c6864a4f045739b08bdbff973d590d6fe3569c5a98c19ff0b2562f', '2026-11-29 12:30:10.756+00'),
('44', '01a22748-c6b6-7e43-a940-749a6f6cc010', 'membership', '2026-11-29 12:30:10.614+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.merged', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', 'da733c3e-0dbd-49f6-a274-c8bd6d4e6781', E'\\x5661a1ac36e13e148939be96dfa5fb77df67273101aa8fee3c426c7e1c0f8183', E'\\xcb4148de80c6864a4f045739b08bdbff973d590d6fe3569c5a98c19ff0b2562f', E'\\x72db0005479028860d1337759efb74bba5630a4d8cec640ecad9be9ced1db774', '2026-11-29 12:30:10.756+00'),
('45', '01a22748-c6ef-78ea-a71a-47e77cf85c0d', 'membership', '2026-11-29 12:30:10.671+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.unmerged', 'member', '01a22748-bd43-70dd-acca-8856c83ef56e', '/32/3201', '01a22748-bcb9-772f-b830-f97300000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '8d052e8b-d9f0-430a-8a4e-27e778e3f59a', E'\\xbfe7de663784e3827162be0662e79e69c2dd8d153bedb1bb798b1ea671a69edd', E'\\x72db0005479028860d1337759efb74bba5630a4d8cec640ecad9be9ced1db774', E'\\x6b5c18d7cdc5924fd00818cb70a7340bed063a490822cab067d4ff0a7c25fcb7', '2026-11-29 12:30:10.756+00'),
('46', '01a22748-c721-725f-b6a7-11f2986dddb9', 'membership', '2026-11-29 12:30:10.721+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'member.enrolled', 'member', '01a22748-c71d-7519-887b-d00040ea05d7', '/32/3201', '74b46b7f-6cc6-421a-8536-1603a0847a4e', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '523756c5-a72f-472d-8462-127b0efa00a9', E'\\x5a83c4ebe52ab142fafb6fdd45fa631d8bdc8d8341d93fbdd0a3ff0a08acfa96', E'\\x6b5c18d7cdc5924fd00818cb70a7340bed063a490822cab067d4ff0a7c25fcb7', E'\\xabf1a14c939f3dc195933cde3036d8bc46738029ea872e74b8c549a69f98bc69', '2026-11-29 12:30:10.756+00'),
('47', '01a22748-c81b-72b9-aad4-ce8b5eda3db9', 'identity', '2026-11-29 12:30:10.971+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a22748-a7b6-7ed4-a2da-22231e1d0075', '/32', '', '127.0.0.1', '', '7dce50f2-a610-4527-a889-803baa23586b', NULL, E'\\xabf1a14c939f3dc195933cde3036d8bc46738029ea872e74b8c549a69f98bc69', E'\\x25ea4019dd59f3afd4f65e500bf0308573a936c409f6074e9425d8e10b799992', '2026-11-29 12:30:11.265+00'),
('48', '01a22748-c847-7f9f-bbb1-01cc737c7d6a', 'identity', '2026-11-29 12:30:11.015+00', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'session.opened', 'session', '01a22748-c83a-7359-8b84-060dea9f7294', '/32', '', '127.0.0.1', '01a22748-c83a-7359-8b84-060dea9f7294', '694f0d69-1138-43fb-8057-52097135c48d', E'\\x78c4ddc287b2bf371b75bf55e24e4dc83f2598cb3e429c21ead4625db3d871ef', E'\\x25ea4019dd59f3afd4f65e500bf0308573a936c409f6074e9425d8e10b799992', E'\\xab1ff6f0693e780c1bfd6b642f8c4ceb9699fffd682effdd51118c45e5ea554d', '2026-11-29 12:30:11.265+00'),
('49', '01a22748-c886-7244-a353-448ec09105e8', 'membership', '2026-11-29 12:30:11.078+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'points.adjusted', 'adjustment', '01a22748-c875-7013-a3a1-d7292974e5b2', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', 'f14fb32a-99bd-4d68-a586-1955c02d6fb1', E'\\x54f3c1a965383ee3551890e0b0982eb774129b67d8626df484a8158ea6c788c2', E'\\xab1ff6f0693e780c1bfd6b642f8c4ceb9699fffd682effdd51118c45e5ea554d', E'\\x4d37cb83b3844e3411926b67ce6b297f2524484b76b9dbb99953ecdf606eef7a', '2026-11-29 12:30:11.265+00'),
('5', '01a22748-bb76-72ac-ac74-3f51ee8cb6d0', 'customer-profile', '2026-11-29 12:30:07.734+00', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'import.started', 'import', '01a22748-bb6e-70cd-9583-71725253ea49', '/', '', '127.0.0.1', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', 'd4182696-9ab2-4f28-96c8-9346c39395f4', E'\\x6701e35cdef6255ab8939aa518cdfb99da209d36e24eddbfd9aad3ec8a841773', E'\\x68ffe311b7e5aa8638c31ad926f4403d06a003fad2f47a0438f11225dee3ab1e', E'\\x293a04f54e54c7cc5a02dc538db1ff19a5bfa9bd212095c4323a2f47858338ce', '2026-11-29 12:30:08.141+00'),
('50', '01a22748-c8a2-71f5-8c31-b996259951ee', 'membership', '2026-11-29 12:30:11.106+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'adjustment.requested', 'adjustment', '01a22748-c89c-77cd-bebc-7d768c504a15', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '9fd460ae-208e-4715-bad2-04db5440c71f', E'\\x0b2522e015730e59774bdb9ea46e782bee3ed15bf3369fe937cd8fa47bb585e5', E'\\x4d37cb83b3844e3411926b67ce6b297f2524484b76b9dbb99953ecdf606eef7a', E'\\xf8c5e4c6cf886a138a587403f9781c7117b114893ef8a4b3f658a8da744bd7d3', '2026-11-29 12:30:11.265+00'),
('51', '01a22748-c8c1-7152-9fed-5840b47f2d3c', 'membership', '2026-11-29 12:30:11.137+00', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'adjustment.approved', 'adjustment', '01a22748-c89c-77cd-bebc-7d768c504a15', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c83a-7359-8b84-060dea9f7294', 'd4732a19-93ef-494f-ba51-5df0d37cff1d', E'\\xe2793fba7f02d1f68d6b21ee97e788aee4f52a01fa6180d88ae1c8f30a327c02', E'\\xf8c5e4c6cf886a138a587403f9781c7117b114893ef8a4b3f658a8da744bd7d3', E'\\xf3e17a1998932928b4e082868b8a11e046a9702cd49b0007f42ed162cff942b2', '2026-11-29 12:30:11.265+00'),
('52', '01a22748-c8d4-7ed7-abf1-a7beabd7c142', 'membership', '2026-11-29 12:30:11.156+00', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'adjustment.requested', 'adjustment', '01a22748-c8d2-735a-8fcf-7a1c3222ded3', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', '3be44e9a-981b-43c7-b2c7-0d2b1ff223c8', E'\\x9ee13231f2fd5d2cddd5d07a76cd1f7ffede50243842b7ed39e009ea681c97df', E'\\xf3e17a1998932928b4e082868b8a11e046a9702cd49b0007f42ed162cff942b2', E'\\xc0574f2ee0dd649ef542664605c33668c6add04026eac1934d3fec3e2a58744f', '2026-11-29 12:30:11.265+00'),
('53', '01a22748-c8e2-73de-a9c0-b57a5b48f3fc', 'membership', '2026-11-29 12:30:11.17+00', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'adjustment.rejected', 'adjustment', '01a22748-c8d2-735a-8fcf-7a1c3222ded3', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c83a-7359-8b84-060dea9f7294', '9cc29424-be80-4370-94ad-ec31dc2d19a6', E'\\x2c8e9540fa98d3b22367c1f20fd4531e593cf7e7a2d2912e9d9304c593d1512f', E'\\xc0574f2ee0dd649ef542664605c33668c6add04026eac1934d3fec3e2a58744f', E'\\x195b0ccf512387db4dad653fb9c804a061871b124cc5b92da72313748991adc9', '2026-11-29 12:30:11.265+00'),
('54', '01a22748-c910-7609-8897-e7560b95b7f7', 'membership', '2026-11-29 12:30:11.216+00', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'points.hold', 'ledger-entry', '01a22748-c90a-76e3-8b1b-151e6c95628e', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c83a-7359-8b84-060dea9f7294', '30412714-b92c-4b6f-b7d6-b002afee2aa0', E'\\x33007c7f8e91fd2f4e4acc5edbe3b491205b57584603a64c85413b1611662ee7', E'\\x195b0ccf512387db4dad653fb9c804a061871b124cc5b92da72313748991adc9', E'\\x059fbcb9d5f025c22da063bd9f2876c22fa155b4f0cd2140e794ba0b63e361fa', '2026-11-29 12:30:11.265+00'),
('55', '01a22748-c938-7cc7-b9b6-467594a59b29', 'membership', '2026-11-29 12:30:11.256+00', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'points.release', 'ledger-entry', '01a22748-c931-7ff2-9fec-dced72dda2c9', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c83a-7359-8b84-060dea9f7294', '719f3780-3318-42c4-81c1-ea2ede8f7e7e', E'\\x1496b5c4a2e551c2b19591ef7303e2720b8fbfab858662caaef7b0f06d5b2b38', E'\\x059fbcb9d5f025c22da063bd9f2876c22fa155b4f0cd2140e794ba0b63e361fa', E'\\x61e7f2b01012685e56b75511940fad29c9638c3dedff1dd0b5d1387b1b1c80ed', '2026-11-29 12:30:11.778+00'),
('56', '01a22748-c969-7aca-a658-3220a7e192db', 'membership', '2026-11-29 12:30:11.305+00', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'points.reverse', 'ledger-entry', '01a22748-c964-7de0-8823-64e6c1bb69e0', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c83a-7359-8b84-060dea9f7294', '0ebf0a68-ded6-4a8a-b45c-923ef6e46cf3', E'\\x39a57da6f1a49f23f4a4ea755d981c0e3f3bc846c391f80398a76139658942a1', E'\\x61e7f2b01012685e56b75511940fad29c9638c3dedff1dd0b5d1387b1b1c80ed', E'\\xcd060efaa513d12fdd9bc2142dc32b39c82e7d158d0bb41dad84ba98160c49d7', '2026-11-29 12:30:11.778+00'),
('57', '01a22748-c99d-7be3-b19d-c30999789b84', 'membership', '2026-11-29 12:30:11.357+00', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'points.restore', 'ledger-entry', '01a22748-c99a-7760-854d-6b945abd2a0c', '/32/3201', '01a22748-ba1d-7eb6-be74-192200000001', '127.0.0.1', '01a22748-c83a-7359-8b84-060dea9f7294', '1683e166-8c8d-4c32-99ef-760b949060ac', E'\\xb9a724ce609e49f42f45b6ce77ede9d8a0c80ca81390f089855b29d665e16844', E'\\xcd060efaa513d12fdd9bc2142dc32b39c82e7d158d0bb41dad84ba98160c49d7', E'\\x40222499721f3433073ef4a7b05c9449b7cd9ad65c6339a1d7ff6535d391a4d9', '2026-11-29 12:30:11.778+00'),
('58', '01a22748-c9c6-76a9-85d1-2fdab1ab03f2', 'membership', '2026-11-29 12:30:11.398+00', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'finance.closing-started', 'finance', '2026-09-15', '/', '', '127.0.0.1', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', 'd7833a79-f87e-4c94-89f9-f7609043aae6', NULL, E'\\x40222499721f3433073ef4a7b05c9449b7cd9ad65c6339a1d7ff6535d391a4d9', E'\\x45f1b44f2ee456d0d812eaab46db46b2ab20b377e1769d9801d6681020b5f6d7', '2026-11-29 12:30:11.778+00'),
('59', '01a22748-cabd-7cfc-ad69-933d3fe74afb', 'membership', '2026-11-29 12:30:11.645+00', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'finance.exported', 'finance', '2026-09-15', '/', '', '127.0.0.1', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', '9b198d06-9bf3-49a5-a01b-1d0f8e41ad06', E'\\x31c6873fa3f2ae536f738d65754ab8f63839277ab4768ed0f505a7371306584d', E'\\x45f1b44f2ee456d0d812eaab46db46b2ab20b377e1769d9801d6681020b5f6d7', E'\\x687af2e6da89aa14148f23420d4a3ad1580cd011c4c519c85030d78f4396112f', '2026-11-29 12:30:11.778+00'),
('6', '01a22748-bc01-7ae5-8bc2-d7738e069fa1', 'customer-profile', '2026-11-29 12:30:07.873+00', 'service', 'customer-profile', 'import.finished', 'import', '01a22748-bb6e-70cd-9583-71725253ea49', '/', '', '', '', '', E'\\x047bc77f2e7e76e51b036be3b1951b2d39787a9a3d6e9bd5cb630487c259bb9c', E'\\x293a04f54e54c7cc5a02dc538db1ff19a5bfa9bd212095c4323a2f47858338ce', E'\\x2469edc42504135c17245adfe30cb9817a38fb3f3aa1830671cb47f6925f900a', '2026-11-29 12:30:08.141+00'),
('7', '01a22748-bc7e-7bf6-86f8-07dffa8e31f5', 'customer-profile', '2026-11-29 12:30:07.998+00', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'import.started', 'import', '01a22748-bc7a-7b09-8cdc-8cf611f3c43d', '/', '', '127.0.0.1', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', 'c5f059ff-8a10-418d-87fe-e425685a0494', E'\\x97d1d25ddcfce297bb40745f4038b2f408f00ab735e739ad29ed051d55f506c0', E'\\x2469edc42504135c17245adfe30cb9817a38fb3f3aa1830671cb47f6925f900a', E'\\xd9de87c0406d156724142e727b0e3b2e8e0705e80adb89978540da27c2f22559', '2026-11-29 12:30:08.141+00'),
('8', '01a22748-bd19-7c64-854d-c7d4f7feae55', 'customer-profile', '2026-11-29 12:30:08.153+00', 'service', 'customer-profile', 'import.finished', 'import', '01a22748-bc7a-7b09-8cdc-8cf611f3c43d', '/', '', '', '', '', E'\\xb66243bcdc30e05e1cd70ebec5d3de292e054173d332a021df4ce9dff988dad3', E'\\xd9de87c0406d156724142e727b0e3b2e8e0705e80adb89978540da27c2f22559', E'\\x5bbd5209cc59742b5b9c77163f1df291981f692a598aff20f379a4bf3aedee1d', '2026-11-29 12:30:08.649+00'),
('9', '01a22748-bd85-7db9-a322-8037f98f72cf', 'rewards', '2026-11-29 12:30:08.261+00', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'no-claim-run.started', 'no-claim-run', '01a22748-bd7e-778d-a374-9783ee56ea2e', '/', '', '127.0.0.1', '01a22748-b8ac-7ea8-97b6-79fab5c87a1f', '69876a2d-ff6a-4d95-a3a9-737fa1274ed4', E'\\xf027d8ba7269bca39f5ddebb4f10f29c5f59f2edfc655b0af98357973f09e731', E'\\x5bbd5209cc59742b5b9c77163f1df291981f692a598aff20f379a4bf3aedee1d', E'\\x26fa2088e80fdd43f8fdc2b5c8de570584ff25f5c85cbc68be9b147745163201', '2026-11-29 12:30:08.649+00');

INSERT INTO "audit_head" (is_only, sequence, hash, sealed_at) OVERRIDING SYSTEM VALUE VALUES
('true', '59', E'\\x687af2e6da89aa14148f23420d4a3ad1580cd011c4c519c85030d78f4396112f', '2026-11-29 12:30:11.778+00');

INSERT INTO "demo_code" (code_id, login, code, created_at, expires_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bf32-7b02-965d-a33f4ccd3a9e', '13800002222', '000459', '2026-11-29 12:30:08.69+00', '2026-11-29 12:35:08.69+00'),
('01a22748-bf69-73d5-8b3b-041445fa9818', '13800002222', '711310', '2026-11-29 12:30:08.745+00', '2026-11-29 12:35:08.745+00');

INSERT INTO "demo_credential" (account_id, password, totp_secret, recovery_codes) OVERRIDING SYSTEM VALUE VALUES
('01a22748-a77e-7300-8b7c-a3c91ae046d6', 'GW71-WQK7-N25C-BPF3-QQT7', '5YEBCFR6TPKUAYBHIQ2CPWUXJGKWBQ26', '{M513-C7B9-G7NE-ZVVF-99CG-DR1Y,TFC1-4QH3-Q9NP-QT72-6SBZ-VS2N,RJYY-HXXT-YJWV-51ZZ-P6QE-0TG1,EX7Q-3FRD-ZSYT-QNX5-HV9T-0JT9,MBJW-RMMW-YC67-RD18-DTQG-ASAV,QDK6-Q2GJ-962F-802R-R7MW-1J88,H1FC-N14F-X4EX-R5GM-2T23-6FC8,1D65-Q2GG-MKKZ-B4KR-DEGD-W4RT,JN3K-WVDQ-7QHG-PAJ5-XME2-0HE6,FSAK-GXS2-WECS-ZWR6-W00Z-QMNM}'),
('01a22748-a78c-7498-8998-b43b220a5daa', 'PNTE-7MY3-XPAD-XXCZ-QPRZ', 'SWRCUDIAQTAEXYJDSW75ZFJQOOMZGEZE', '{CNWK-EMSR-TEZP-5H7P-8VQG-XDSB,WWM4-HKZ5-5XRP-13K7-K5QJ-DY47,PHQS-RBNQ-HBWM-5ZAT-TCTB-6WNQ,DG5B-15AS-86RY-Y9EG-0E65-DG25,41CP-G6GS-EG28-WFWF-XS4X-C363,48E4-R529-D1SY-9VAD-M5W7-4YB9,AF2N-32ZY-Z183-DK2Q-MN7F-K4YG,R0YW-DA6J-G15F-TN9C-C7YT-KTE1,CVK9-D6FW-JRP9-PYPE-JXXJ-DDM2,6KD0-S0F3-JD4D-8QRP-7AFZ-VA6H}'),
('01a22748-a79a-7fe1-8391-b594ea266668', '7TJK-EKEY-6K82-EDR6-8RJD', 'OWAEJRVEFDZ4JA5DFUSOIKODMQGJH5UI', '{BNB9-BHJ6-AB0B-5PV6-3NC1-V5PB,5QXX-BYNR-QRKJ-RPFP-4CAW-XAXQ,TF8G-K7XC-ZNXM-5AK1-XR6N-KV2M,PY5H-0TY5-MSW7-MSEV-A7ME-PHDP,ZSPK-RXXP-9SHB-6EY1-1A3P-4YVA,5JB8-XV5X-AAG1-29B3-N6JW-12ED,B84M-KVNJ-EYKH-4MD3-XZQM-AP1S,132G-X6SX-MD83-4384-15X0-48EN,YGG7-WPBX-JBCN-YV84-B332-FKD9,WHR4-G01W-9R55-W5KF-1QKR-55R4}'),
('01a22748-a7a0-7062-add8-9e2e59104444', '1P6G-4ZS6-9FBM-1TMN-NCQ0', 'D7MITHCI5ZVSYJD6XZGOMPKWOZM2SIF2', '{0D0B-0R2R-DP7F-W0WM-45MN-J5ZQ,E6YV-6CKA-A39N-S2NF-5CA4-XJBM,JB1J-29PM-7VD7-JZ7X-Z2AM-F7VF,18M0-FRRR-6VNX-C43K-GAA7-4F6P,QY8M-H8Z6-2DA0-2R1R-HGPR-7APJ,3NGY-CBCH-YNS7-AX5B-5A1Y-4XWT,3HEB-E9Q5-6EXQ-AN86-GHSY-ZJE1,8XG5-T3D4-9ANF-SS2G-GR7M-58CS,D2R2-1YRD-BGTM-FYCX-ZPZF-FAD6,4DGS-6AD5-VSFT-DRZG-XBHM-QS8J}'),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', 'R93D-P6XW-TET3-24ZF-DBWH', 'ZXFCGQ2TUPGGNQKCUJ6IM5FH4FCBB5XI', '{RPAG-6942-5VQH-TYDY-8MVW-TXKG,6HVK-SKJQ-ZXSN-JMGQ-SCFC-0ET7,VMQ0-15BF-72CH-T1VK-G6PF-X2NA,SY50-WWFX-RXRW-3CJ2-SSFR-0MVR,ZK7K-JC3F-KKEN-CBYH-PABS-5FXJ,46XM-V31K-VK1J-FXFM-1HT9-X7CY,F3VR-PMGY-YZGE-NBB8-HT2Y-MJKB,TYFR-HDC8-DDPG-0EVW-S4Z2-R09P,R7M6-D3GR-SY4C-AG2K-TMKH-WT3E,WZV9-S1Q1-X8D2-403S-90T5-AW5J}'),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', '58S8-02HM-NQ0M-ASCC-1KNG', 'XOBAO7Z3PL4LL3PN5BJSMTMIZEOPFDV7', '{5W4P-HXGD-N1YS-1900-2815-VNJW,Q82A-3NWJ-146Z-HZQ4-CGSP-A9T1,E87F-HYP9-P45M-T716-7NAS-N9B0,RY84-7ZET-6WRH-WSD8-VQYQ-JTEF,R4GE-77BF-TTHA-P32N-MZ26-A9P9,SG4P-YDQQ-NTE2-MZ82-680A-6AYJ,1QQB-HZX3-P813-9CV7-Y2BP-S7RE,KRPV-WKM2-P1RJ-J7MZ-WP44-ZV8N,4EF0-HJDJ-F3K4-4857-4NZX-0AX4,MPXN-2YZZ-4PF8-YV1C-Y5Z5-WBJS}'),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', 'C2BG-JAEJ-EF8Q-4R18-6HHT', 'OJF7DEIRDCIUIEZ4UNC2EKNL37VYPI36', '{FZ33-VK3C-VZX4-NV98-XPF5-9VTY,TNEV-CCFQ-2YAR-BGZQ-ZT5T-3Z80,SA39-7JEW-ZZZA-N61X-R81B-3DW7,V9FQ-72GY-Q4ND-301Z-7F73-PNS5,8Z42-HG73-S3FA-CJ4D-2ZB8-MDVZ,17C1-JG4N-MS7J-MTDB-XEHD-SKYY,KCV1-988P-8FHH-1E68-MWAP-CZP0,PQEZ-J4MX-X2AV-TQRD-785G-4VH3,W3QJ-1DME-B3QA-2A21-B76P-Z90J,MA6M-703Z-XHN5-EGCT-NJ24-RVV2}'),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', '6Q4F-ZFDT-3M5R-Q0C3-K3M9', 'QUE3TVKKDZQZRPOIX2EQ5NZHFI3F2YUO', '{EB50-VJF8-ZGHZ-FD4G-3J52-VSSV,KSHC-744Q-GVRQ-S728-72N9-381S,2GB7-BW2V-HTN8-84MQ-834B-XHQ3,BG0X-RJ7S-PYAD-ABYP-WV9K-CS09,EK0P-MT1S-QPT1-BS5H-A171-F9QM,E7H2-WEBB-MS3E-GF56-9EW3-HTV0,WGRR-9JBW-TEP8-8X9G-JYRA-YGTS,3T9E-Y6VM-NSQG-EZTQ-Q22F-MMDV,2HTS-FA7N-J0WF-56CB-RGNE-CG05,F891-6Y40-CRNV-FGGS-2DRF-6ZWB}'),
('01a22748-a7cf-77d2-979b-7f045f9ef038', 'XKJ4-4MQH-GENZ-99VQ-JRTJ', 'UW5G3BS7HXKFA5NPUFV5N2HEY2RPI3XS', '{JK9C-BHKM-8DP0-SXD0-TYM5-PS1H,N2WD-R7TM-G8AD-MV5D-1241-YR87,8C97-X8MS-4HT8-0R88-KRMD-WG96,NBA2-30NJ-787B-GDNP-4F7V-KAXW,X991-C8H3-TE48-FMCR-X3B2-M8B8,0V5P-XT5J-BQCV-ESK5-EWZ5-GTQE,9R6R-H89J-QNXX-19H9-299S-E6Q8,VBT9-RDFY-MGS9-6XC3-MSWF-ZZ37,GN08-KN2M-F6TN-8HFT-43N4-8JS1,KTN7-Z5S3-TQGE-V7N0-R77M-89FZ}'),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', 'BZVF-3AP5-F6J6-G972-BQ1N', 'SAHDR7IRGWB3JDXNNWS3QC5HL7QMFGOM', '{F2Z5-BQQV-DXVY-PW7W-C2YK-SCYW,M7DN-4JXD-ZT6W-90YD-E571-9H6Q,SP1M-TSVB-F3QK-5RME-K2SS-GP7T,86AQ-CTVJ-3YDY-417C-BNVT-1XZ3,KDF3-E564-NKRS-3MEW-T601-SPXX,W2MM-84QK-AN2P-6QB3-NV7K-8RGP,ABY1-BR53-V449-APV1-BXHB-QKFE,EV8T-5458-DFKS-Y884-8CHE-HDWD,S4RF-6YPA-CJE1-CNPD-29WV-HB0R,NG69-F351-B80N-2FA7-P8HF-SP7W}'),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', '4TW6-X12J-E7GF-KKGX-MG4M', '65EXRV7D6QBPUNZ2WRNDRKUC5WBLT7C3', '{JB6P-1DPK-XQXA-4C4F-SZZS-4FDW,H6KJ-M5PM-W26F-JHG9-N8XX-WA1Z,A219-QGN1-CM7J-TWVE-16W0-WZMV,2BGE-8D83-TFNS-EZ0S-F7C6-FWYG,4Z1A-DM6R-YQ68-WYD9-Z8MR-HTB7,AZ29-RKVR-3D9H-2YK4-QTW7-F2RN,GKZ4-EDQN-X2S3-X797-J6R2-YWAA,043R-883Q-26CV-Z4YP-C8DY-647X,26S5-KFDJ-GA9S-FC0J-BD12-MSXW,XJYJ-Z3VS-TVFY-JRP3-9MYW-2P9E}'),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', '3HXJ-HZVH-8V1N-6PRX-QJK2', 'TX5RDMDGKN4BFC3RFXBCAUKOYQXXIYV4', '{WN20-3K9T-XASP-73MK-YB2F-QD08,B96B-Q79S-RTKE-JSJV-27NF-NHBN,SYP4-FRKE-X5D2-J2W8-6A94-4BNQ,H911-JFRA-2AJT-3Q78-XFC3-RGSG,10XE-2VJ6-NQJQ-28HK-PC5S-YDY9,GQV5-S07Q-9VWY-R0EE-NPRA-HRGR,HECY-P6GW-1V4C-1B8P-0ZS7-RA3J,81K2-8SH1-WBY4-H8DJ-S06S-PFYD,XFZK-PA5C-EADB-3ZM4-EBJ6-CSVN,Q4GH-3G3F-ZQ2J-H668-BET6-XYMC}'),
('01a22748-a7e8-7a3b-994f-8333f9713deb', '5K6Y-50FK-NBWZ-9MCR-GWPQ', 'XEP65KNCJN6BQAB5Z37PVVXHZW7P6AQT', '{YYAK-01H4-K00Z-TR20-NHR6-2RH5,P8H0-8ARB-BFMW-D6CW-RMAG-SG5K,BWVA-C7YE-MRD0-P8NV-GT2C-HVYV,3MW4-5KQ8-VSPK-K3PB-J20D-ZH0G,64C5-76HR-09S1-3SJW-QAYJ-Q7M1,M14P-4VEX-4A0N-JYJE-56JG-4Z8S,SDA8-62FC-ZA1H-B9EV-HVGA-4PV5,JK5T-J6JG-ETHR-R6FJ-1AAG-XNNH,PVSN-M4PN-YBFS-2VDT-JZWN-RDTS,F1SK-01DD-W5SB-G647-JXDB-FMS5}');

INSERT INTO "inbox" (consumer, message_id, processed_at) OVERRIDING SYSTEM VALUE VALUES
('audit-customer-profile', '01a22748-b91a-721f-aef6-50f1877e0df1', '2026-11-29 12:30:07.168794+00'),
('audit-customer-profile', '01a22748-baa0-7fda-b414-04b575a7f649', '2026-11-29 12:30:07.543388+00'),
('audit-customer-profile', '01a22748-bb76-755c-9ee2-9547ce07677a', '2026-11-29 12:30:07.746791+00'),
('audit-customer-profile', '01a22748-bc01-7422-b650-e0569d964b5c', '2026-11-29 12:30:07.891175+00'),
('audit-customer-profile', '01a22748-bc7e-7a80-9712-8404d9934853', '2026-11-29 12:30:08.007897+00'),
('audit-customer-profile', '01a22748-bd19-7bc1-b529-b49c104f431e', '2026-11-29 12:30:08.192537+00'),
('audit-customer-profile', '01a22748-bf9a-7b22-a45c-47d71df15bd2', '2026-11-29 12:30:08.807316+00'),
('audit-customer-profile', '01a22748-bfe4-7bd4-97a5-b0d6e541adc1', '2026-11-29 12:30:08.882593+00'),
('audit-customer-profile', '01a22748-c001-7d95-83db-cb61523f8be5', '2026-11-29 12:30:08.916769+00'),
('audit-customer-profile', '01a22748-c165-73b7-b26d-abbe25328a88', '2026-11-29 12:30:09.276539+00'),
('audit-customer-profile', '01a22748-c18c-7557-8404-f46b8a27bcf6', '2026-11-29 12:30:09.314362+00'),
('audit-identity', '01a22748-b871-7304-8b26-dedebdb2427e', '2026-11-29 12:30:06.981691+00'),
('audit-identity', '01a22748-b8b2-7c56-ad37-1ba83dff08b2', '2026-11-29 12:30:07.044152+00'),
('audit-identity', '01a22748-bf52-768c-8bf9-70770c4611ae', '2026-11-29 12:30:08.73+00'),
('audit-identity', '01a22748-bf82-7fe6-a153-adad4294a290', '2026-11-29 12:30:08.779252+00'),
('audit-identity', '01a22748-c065-7df5-9923-a6de8eb46875', '2026-11-29 12:30:09.012221+00'),
('audit-identity', '01a22748-c08f-7869-a072-ed03c8764382', '2026-11-29 12:30:09.050646+00'),
('audit-identity', '01a22748-c100-7527-8bef-3e7cbcce024e', '2026-11-29 12:30:09.183606+00'),
('audit-identity', '01a22748-c126-771f-920c-19c1bbf8402a', '2026-11-29 12:30:09.20259+00'),
('audit-identity', '01a22748-c1d0-7432-8d79-cfe083394957', '2026-11-29 12:30:09.375044+00'),
('audit-identity', '01a22748-c1f4-7ddc-a83c-6a08ca8086a0', '2026-11-29 12:30:09.41897+00'),
('audit-identity', '01a22748-c81b-7485-956c-5877a0e706f6', '2026-11-29 12:30:10.986702+00'),
('audit-identity', '01a22748-c847-7907-bcac-b9b58f8bad5e', '2026-11-29 12:30:11.0259+00'),
('audit-membership', '01a22748-c213-7ee2-9aab-52f1af67af0f', '2026-11-29 12:30:09.443833+00'),
('audit-membership', '01a22748-c25d-7e2a-b191-79d13927bdf8', '2026-11-29 12:30:09.522052+00'),
('audit-membership', '01a22748-c27a-7cc7-b50d-32bb6bc74e51', '2026-11-29 12:30:09.562308+00'),
('audit-membership', '01a22748-c2de-7690-86cc-561935f70964', '2026-11-29 12:30:09.64251+00'),
('audit-membership', '01a22748-c30c-7b24-b9e8-0e5ac0f10f1c', '2026-11-29 12:30:09.706428+00'),
('audit-membership', '01a22748-c337-7d92-bd7a-4488813aebb8', '2026-11-29 12:30:09.759601+00'),
('audit-membership', '01a22748-c368-785b-8bb9-3674329671d7', '2026-11-29 12:30:09.782682+00'),
('audit-membership', '01a22748-c37c-7390-89b8-e7de4ae05980', '2026-11-29 12:30:09.82893+00'),
('audit-membership', '01a22748-c3a7-7bf6-9d07-223dee956ba0', '2026-11-29 12:30:09.862963+00'),
('audit-membership', '01a22748-c40f-7448-9200-a9fddfa92130', '2026-11-29 12:30:09.942017+00'),
('audit-membership', '01a22748-c454-7280-a4e3-014efdd3226c', '2026-11-29 12:30:10.014544+00'),
('audit-membership', '01a22748-c473-7468-9c6a-cfb3e00098d4', '2026-11-29 12:30:10.045364+00'),
('audit-membership', '01a22748-c491-7524-aa6c-481901954fc7', '2026-11-29 12:30:10.077104+00'),
('audit-membership', '01a22748-c4db-7032-9e33-5f213c689414', '2026-11-29 12:30:10.160618+00'),
('audit-membership', '01a22748-c523-758f-9e30-8016af8779a3', '2026-11-29 12:30:10.234936+00'),
('audit-membership', '01a22748-c55b-798a-9da9-49e3d5583a3a', '2026-11-29 12:30:10.287321+00'),
('audit-membership', '01a22748-c592-79be-8a0b-3534f7e2cd8d', '2026-11-29 12:30:10.338051+00'),
('audit-membership', '01a22748-c5d3-72bc-87c2-7e145205ffec', '2026-11-29 12:30:10.413867+00'),
('audit-membership', '01a22748-c61a-716e-a56f-5009ec649187', '2026-11-29 12:30:10.471257+00'),
('audit-membership', '01a22748-c642-7e9d-931e-71bb430a0854', '2026-11-29 12:30:10.523244+00'),
('audit-membership', '01a22748-c674-7ab7-b4e0-e30f2f615d15', '2026-11-29 12:30:10.570795+00'),
('audit-membership', '01a22748-c6b6-72e9-b166-22ae7a29472a', '2026-11-29 12:30:10.628945+00'),
('audit-membership', '01a22748-c6ef-76e3-bdac-f13df6ec30bc', '2026-11-29 12:30:10.684783+00'),
('audit-membership', '01a22748-c721-7940-81cd-79be2dc0ad53', '2026-11-29 12:30:10.729214+00'),
('audit-membership', '01a22748-c886-7d2b-9252-aa5b23e8d40d', '2026-11-29 12:30:11.091035+00'),
('audit-membership', '01a22748-c8a2-7193-b2b2-0e0ecc3419d4', '2026-11-29 12:30:11.123705+00'),
('audit-membership', '01a22748-c8c1-7695-9bb6-b71bb6835960', '2026-11-29 12:30:11.148695+00'),
('audit-membership', '01a22748-c8d4-7d02-9b8c-346d757d8138', '2026-11-29 12:30:11.166665+00'),
('audit-membership', '01a22748-c8e2-7d5d-865a-fbb076a84ae0', '2026-11-29 12:30:11.189771+00'),
('audit-membership', '01a22748-c910-7ba0-b709-6c6bd7b75ded', '2026-11-29 12:30:11.222919+00'),
('audit-membership', '01a22748-c938-7020-8029-762fa82b553d', '2026-11-29 12:30:11.273277+00'),
('audit-membership', '01a22748-c969-76ec-8b60-3d228e0d47a2', '2026-11-29 12:30:11.319876+00'),
('audit-membership', '01a22748-c99d-751c-a93c-03ee10f74555', '2026-11-29 12:30:11.362348+00'),
('audit-membership', '01a22748-c9c6-74ff-bdb9-36cca427715c', '2026-11-29 12:30:11.417523+00'),
('audit-membership', '01a22748-cabd-75d1-bc1c-f020ff5ed698', '2026-11-29 12:30:11.664156+00'),
('audit-rewards', '01a22748-bd89-70b7-9b05-b82a355465de', '2026-11-29 12:30:08.308871+00'),
('customer-facts', '01a22748-ba8a-73e4-89aa-177c8285b172', '2026-11-29 12:30:07.543119+00'),
('customer-facts', '01a22748-bcfe-7b42-b98f-e436979487d1', '2026-11-29 12:30:08.177789+00'),
('member-facts', '01a22748-bad8-7d20-9cbf-86f5e0d46926', '2026-11-29 12:30:07.659041+00'),
('member-facts', '01a22748-bd45-76fa-9c7b-8d089a584c56', '2026-11-29 12:30:08.21597+00'),
('member-facts', '01a22748-c71e-73c3-a73e-f050dcea6e8d', '2026-11-29 12:30:10.729225+00'),
('member-states', '01a22748-c4e0-73d9-82cc-b33b6258f4ae', '2026-11-29 12:30:10.16077+00'),
('member-states', '01a22748-c524-79f6-847a-79cc5b6c90d1', '2026-11-29 12:30:10.247021+00'),
('member-states', '01a22748-c55c-7def-a104-66cc97696ae6', '2026-11-29 12:30:10.287485+00'),
('member-states', '01a22748-c594-7c44-9c52-4b002de55420', '2026-11-29 12:30:10.336214+00'),
('member-states', '01a22748-c5d7-762f-9f47-dae5fee50c5b', '2026-11-29 12:30:10.414122+00'),
('member-states', '01a22748-c61b-70e3-931d-2c4b585c56b2', '2026-11-29 12:30:10.47207+00'),
('member-states', '01a22748-c6b7-7fdb-baa5-8cc0e15acd5e', '2026-11-29 12:30:10.628986+00'),
('member-states', '01a22748-c6f0-75ef-86ee-7377cca7d0c2', '2026-11-29 12:30:10.683461+00');

INSERT INTO "known_device" (account_id, device, first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 12:30:07.02+00', '2026-11-29 12:30:07.02+00'),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 12:30:09.031+00', '2026-11-29 12:30:09.031+00'),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 12:30:09.181+00', '2026-11-29 12:30:09.181+00'),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 12:30:09.39+00', '2026-11-29 12:30:09.39+00'),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 12:30:11.002+00', '2026-11-29 12:30:11.002+00'),
('01a22748-bd33-7188-8dea-dd189835d345', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 12:30:08.718+00', '2026-11-29 12:30:08.766+00');

INSERT INTO "member_account" (customer_id, account_id, member_id, member_number, member_version, customer_version, phone_index) OVERRIDING SYSTEM VALUE VALUES
('01a22748-ba1d-7eb6-be74-192200000001', '01a22748-babf-7711-8b44-814377e75d5c', '01a22748-babe-7042-a034-30b90a41eb2c', '467218736131', '1', '1', E'\\xd09be299192b5fed7251bde750bf9a3f'),
('01a22748-ba1d-7eb6-be74-192200000002', '01a22748-babf-7d1e-963b-d3b352f40031', '01a22748-babe-7e16-9ee8-884f9f5faffc', '834437472261', '1', '1', E'\\x4512c12f2b76b4dfe129a546d634f0be'),
('01a22748-ba1d-7eb6-be74-192200000003', '01a22748-babf-7d7e-ac6a-2b79491b44ce', '01a22748-babe-7775-89d3-3fba6517982c', '301656208396', '1', '1', E'\\x24fc5b38465efcf9c23eb15b6701148a'),
('01a22748-ba1d-7eb6-be74-192200000004', '01a22748-babf-7da5-84a4-71c5c0e4d955', '01a22748-babe-76f0-b4ad-69b9c0430c4e', '668874944527', '1', '1', E'\\x81b3be763abe94cf2071e41d2b1b680d'),
('01a22748-ba1d-7eb6-be74-192200000005', '01a22748-babf-7dc6-8d42-f92817ff24bd', '01a22748-babe-74e4-af96-e7eb6ed2d329', '136093680652', '1', '1', E'\\xff9252852046fd4a06906bfc63a0a747'),
('01a22748-ba1d-7eb6-be74-192200000006', '01a22748-babf-7df6-9737-862b7ddf939d', '01a22748-babe-7dcc-9b82-908da92cacc9', '503312416780', '1', '1', E'\\x2f1ab90c1650b68bccd9aedde6e17023'),
('01a22748-ba1d-7eb6-be74-192200000007', '01a22748-babf-7e12-83b8-2cbc65e2096b', '01a22748-babe-73a1-b695-7125db82855f', '870531152912', '1', '1', E'\\x2e8ede89e15856e155754836b60f8cd2'),
('01a22748-ba1d-7eb6-be74-192200000008', '01a22748-babf-7e31-a095-53f156cde99c', '01a22748-babe-7b59-8e92-7e2e19b7f267', '337749889040', '1', '1', E'\\x10ec2d10aa6ab913261a4718a25d8602'),
('01a22748-ba1d-7eb6-be74-192200000009', '01a22748-babf-7e4f-b38e-0f2fb7049450', '01a22748-babe-71a4-82b1-d170c8ced6fb', '704968625175', '1', '1', E'\\xf41e0df6d4faa70aed2d98a25f47cb77'),
('01a22748-ba1d-7eb6-be74-19220000000a', '01a22748-babf-7e6e-a229-923fb6e87cc3', '01a22748-babe-70d8-9ef5-f4c33de40dd4', '172187361305', '1', '1', E'\\x4beabf21d1cb08d89d46e312bcaa5400'),
('01a22748-ba1d-7eb6-be74-19220000000b', '01a22748-babf-7e8c-a82b-0590ec32bdd3', '01a22748-babe-730e-aa2a-3b77c70e2060', '539406097433', '1', '1', E'\\x8bcf550939cac1a8b620cfa43efcc93c'),
('01a22748-ba1d-7eb6-be74-19220000000c', '01a22748-babf-7eaa-a362-15aeb4966125', '01a22748-babe-7ff2-bd93-52676697c849', '906624833560', '1', '1', E'\\x63f99acdce6f2ddca8efbefe196eecfe'),
('01a22748-ba1d-7eb6-be74-19220000000d', '01a22748-babf-7ec8-9ac2-d95993d4659e', '01a22748-babe-7f06-ba67-40a24bd33de7', '373843569691', '1', '1', E'\\x660f0f497f0eb86d851826c08d837ea6'),
('01a22748-ba1d-7eb6-be74-19220000000e', '01a22748-babf-7ee4-a6d1-fee6752aa48a', '01a22748-babe-793e-967a-711cb16eea6a', '741062305825', '1', '1', E'\\x0b4d736a9e53354f1ccaa37ea3e2d411'),
('01a22748-ba1d-7eb6-be74-19220000000f', '01a22748-babf-7f0f-99cc-9bd713b70294', '01a22748-babe-710c-b6d4-ca11c8ee1237', '208281041953', '1', '1', E'\\x3ccecd201fb72787f43b0c4f5a148575'),
('01a22748-ba1d-7eb6-be74-192200000010', '01a22748-babf-7f2f-9f61-07877d88810d', '01a22748-babe-78cb-a501-3046596e9fc5', '575499778083', '1', '1', E'\\xf1d096a97e0f779876cf2d315d86e419'),
('01a22748-ba1d-7eb6-be74-192200000011', '01a22748-babf-7f4f-b35e-90f4b03da465', '01a22748-babe-786a-9e43-97e092de9947', '942718514212', '1', '1', E'\\xd5cfbd454768aae2d00710676570c25a'),
('01a22748-ba1d-7eb6-be74-192200000012', '01a22748-babf-7f6f-86be-a7224694a1b0', '01a22748-babe-7e9f-83d6-095650a922bf', '409937250341', '1', '1', E'\\x5644da056abc2585edbb1954a3dd9f34'),
('01a22748-ba1d-7eb6-be74-192200000013', '01a22748-babf-7f8b-8ed1-727d2c84a905', '01a22748-babe-7b8b-aee1-5272b1abf488', '777155986477', '1', '1', E'\\x53b0ad74c76a1c243769e4a035cd411d'),
('01a22748-ba1d-7eb6-be74-192200000014', '01a22748-babf-7fa7-b7da-ff2b4f410257', '01a22748-babe-7678-b50f-3b065fe709ab', '244374722605', '1', '1', E'\\x43377aac15c5d02cc0cdafedff18aefd'),
('01a22748-ba1d-7eb6-be74-192200000015', '01a22748-babf-7fc6-9554-3b2f389fdc85', '01a22748-babe-7972-b842-bef00a015b80', '611593458734', '1', '1', E'\\x31a4f3a3fa1a92a7d2c1f9633d8d67b3'),
('01a22748-ba1d-7eb6-be74-192200000016', '01a22748-babf-7fe3-85ef-a20a667a116b', '01a22748-babe-7e2d-a277-57c0c34394a2', '978812194865', '1', '1', E'\\x8f5a7a7121f226e98e1d3c8532c48788'),
('01a22748-ba1d-7eb6-be74-192200000017', '01a22748-bac0-7002-a1ae-ca051082be20', '01a22748-babe-7a5b-b12a-218dc40ee081', '446030930999', '1', '1', E'\\xb58d1b41a83b157960d2581b044cad01'),
('01a22748-ba1d-7eb6-be74-192200000018', '01a22748-bac0-7028-b288-9fc30602b174', '01a22748-babe-7991-ae08-20f54f1a827a', '813249667128', '1', '1', E'\\xc6cfb40f777bd42cf698b59b7db857fa'),
('01a22748-bcb9-772f-b830-f97300000001', '01a22748-bd33-7188-8dea-dd189835d345', '01a22748-bd43-70dd-acca-8856c83ef56e', '280468403256', '9', '1', E'\\x8789afbf932b796ae32e11cf6a87af98'),
('74b46b7f-6cc6-421a-8536-1603a0847a4e', '01a22748-c72a-7a2d-bcfb-71ef928bac9a', '01a22748-c71d-7519-887b-d00040ea05d7', '647687139384', '1', '0', NULL);

INSERT INTO "migration" (id, name, executed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '0001-accounts', '2026-11-29 12:29:56.312093+00'),
('2', '0002-organisation', '2026-11-29 12:29:56.312093+00'),
('3', '0003-sign-in', '2026-11-29 12:29:56.312093+00'),
('4', '0004-audit', '2026-11-29 12:29:56.312093+00');

INSERT INTO "office" (org_path, name_zh, name_en, is_open, version) OVERRIDING SYSTEM VALUE VALUES
('/', '总公司', 'Head office', 'true', '1'),
('/32', '江苏', 'Jiangsu', 'true', '1'),
('/32/3201', '南京', 'Nanjing', 'true', '1'),
('/32/3202', '无锡', 'Wuxi', 'true', '1'),
('/32/3205', '苏州', 'Suzhou', 'true', '1'),
('/33', '浙江', 'Zhejiang', 'true', '1'),
('/33/3301', '杭州', 'Hangzhou', 'true', '1'),
('/33/3302', '宁波', 'Ningbo', 'true', '1'),
('/33/3303', '温州', 'Wenzhou', 'true', '1');

INSERT INTO "one_time_code" (code_id, sequence, addressee, device, place, from_known_device, account_id, salt, hash, created_at, expires_at, attempts, used_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-bf32-7b02-965d-a33f4ccd3a9e', '1', E'\\xad3ced9aa4083499c5357215a9a059f4', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', E'\\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', 'false', '01a22748-bd33-7188-8dea-dd189835d345', E'\\x6e585796cc1241a39b0faa6802cde542', E'\\x8293b4da5169b98d6a88a7da6f9c7e4372cdc224e39ae7a851fd22457eefeac4', '2026-11-29 12:30:08.69+00', '2026-11-29 12:35:08.69+00', '1', '2026-11-29 12:30:08.715+00'),
('01a22748-bf69-73d5-8b3b-041445fa9818', '2', E'\\xad3ced9aa4083499c5357215a9a059f4', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', E'\\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', 'true', '01a22748-bd33-7188-8dea-dd189835d345', E'\\x63e8b199f8f955016228e7e066972650', E'\\xe507d1ee6916fef326b093505fa9e58e6ad911d12a1b7fd454463c85b4a29064', '2026-11-29 12:30:08.745+00', '2026-11-29 12:35:08.745+00', '1', '2026-11-29 12:30:08.764+00');

INSERT INTO "outbox" (id, subject, payload, correlation_id, traceparent, created_at, published_at, stream_seq) OVERRIDING SYSTEM VALUE VALUES
('01a22748-b871-7304-8b26-dedebdb2427e', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323734382d623837312d376530332d623731342d6432616434633439313963641218323032362d31312d32395431323a33303a30362e3936315a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323734382d613737652d373330302d386237632d61336339316165303436643642012f6a093132372e302e302e317a2462623737636139332d633833382d346633662d386235662d393832613564633761646262', 'bb77ca93-c838-4f3f-8b5f-982a5dc7adbb', '00-9e981d03aae14b2997493ff7cd63a562-abc41a1466709d6e-00', '2026-11-29 12:30:06.961+00', '2026-11-29 12:30:06.968402+00', '1'),
('01a22748-b8b2-7c56-ad37-1ba83dff08b2', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323734382d623862322d373064652d396139302d3630313962356633393130641218323032362d31312d32395431323a33303a30372e3032365a1803222430316132323734382d613737652d373330302d386237632d6133633931616530343664362a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323734382d623861632d376561382d393762362d37396661623563383761316642012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323734382d623861632d376561382d393762362d3739666162356338376131667a2434623533316135342d386233362d343262662d616330322d313433326332653137353937', '4b531a54-8b36-42bf-ac02-1432c2e17597', '00-ed7100e78ef34e3084b7a1e2234bbeca-87b1efa3418a2092-00', '2026-11-29 12:30:07.026+00', '2026-11-29 12:30:07.028893+00', '2'),
('01a22748-bf52-768c-8bf9-70770c4611ae', 'identity.audit-recorded.v1', E'\\x0aba020a2430316132323734382d626635322d373835652d613263372d6463366162396564373539301218323032362d31312d32395431323a33303a30382e3732325a1802222430316132323734382d626433332d373138382d386465612d6464313839383335643334352a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323734382d626634652d376635622d613364362d62356638646338393232653742012f4a2430316132323734382d626362392d373732662d623833302d6639373330303030303030315a117b226d6574686f64223a22636f6465227d6a093132372e302e302e31722430316132323734382d626634652d376635622d613364362d6235663864633839323265377a2461343736336431382d303563392d346161352d613333362d383238636261353736343331', 'a4763d18-05c9-4aa5-a336-828cba576431', '00-2d6e92c080544964a48c0a2da8b17c41-9804b15e230c205d-00', '2026-11-29 12:30:08.722+00', '2026-11-29 12:30:08.726834+00', '3'),
('01a22748-bf82-7fe6-a153-adad4294a290', 'identity.audit-recorded.v1', E'\\x0aba020a2430316132323734382d626638322d373163622d383633612d3865376130646132656430361218323032362d31312d32395431323a33303a30382e3737305a1802222430316132323734382d626433332d373138382d386465612d6464313839383335643334352a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323734382d626637652d376539382d383065662d66633733346165396165613242012f4a2430316132323734382d626362392d373732662d623833302d6639373330303030303030315a117b226d6574686f64223a22636f6465227d6a093132372e302e302e31722430316132323734382d626637652d376539382d383065662d6663373334616539616561327a2431393265626336302d306133622d343731612d393434392d613031636564646261383931', '192ebc60-0a3b-471a-9449-a01ceddba891', '00-75c78e4ed5494c99bc273013f64712a9-b9f5edb37e63a48d-00', '2026-11-29 12:30:08.77+00', '2026-11-29 12:30:08.774118+00', '4'),
('01a22748-c065-7df5-9923-a6de8eb46875', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323734382d633036352d373661382d623566392d3938313238353666323032301218323032362d31312d32395431323a33303a30382e3939375a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323734382d613738632d373439382d383939382d62343362323230613564616142012f6a093132372e302e302e317a2461643464313839632d656534632d343163302d396639332d613861366331343538366162', 'ad4d189c-ee4c-41c0-9f93-a8a6c14586ab', '00-0cca41fcddc84b96bec5c6045f53123a-a477f7abf41a701d-00', '2026-11-29 12:30:08.997+00', '2026-11-29 12:30:09.000142+00', '5'),
('01a22748-c08f-7869-a072-ed03c8764382', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323734382d633038652d373337362d613838642d3330646335356132333630371218323032362d31312d32395431323a33303a30392e3033385a1803222430316132323734382d613738632d373439382d383939382d6234336232323061356461612a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323734382d633038372d373064662d383063302d37306664656531383161326242012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323734382d633038372d373064662d383063302d3730666465653138316132627a2462393362373964392d363038352d343266612d623931612d623366666166316166343237', 'b93b79d9-6085-42fa-b91a-b3ffaf1af427', '00-54b674062b4c42f3b5188b4f6e060564-bce7379fee39c955-00', '2026-11-29 12:30:09.039+00', '2026-11-29 12:30:09.041022+00', '6'),
('01a22748-c100-7527-8bef-3e7cbcce024e', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323734382d633066662d373535612d613236362d6130303062626433303533341218323032362d31312d32395431323a33303a30392e3135315a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323734382d613761302d373036322d616464382d39653265353931303434343442012f6a093132372e302e302e317a2466353430303163652d616532362d343561332d613362372d366234646432656334383634', 'f54001ce-ae26-45a3-a3b7-6b4dd2ec4864', '00-c21394b433bc4375b8ba3581959206a5-b386bb71d8aeac94-00', '2026-11-29 12:30:09.152+00', '2026-11-29 12:30:09.154564+00', '7'),
('01a22748-c126-771f-920c-19c1bbf8402a', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323734382d633132352d373135652d623132662d6261626564373165393036301218323032362d31312d32395431323a33303a30392e3138395a1803222430316132323734382d613761302d373036322d616464382d3965326535393130343434342a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323734382d633131642d376237302d383431332d64373933363264306430633442012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323734382d633131642d376237302d383431332d6437393336326430643063347a2463353031623135382d363265312d343932662d616539322d363431383736383165623731', 'c501b158-62e1-492f-ae92-64187681eb71', '00-55f2ab91bd624404a2da69de977079d2-a70eb96b15fc17d4-00', '2026-11-29 12:30:09.19+00', '2026-11-29 12:30:09.200108+00', '8'),
('01a22748-c1d0-7432-8d79-cfe083394957', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323734382d633164302d376461302d393965662d6439663939356335623561381218323032362d31312d32395431323a33303a30392e3336305a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323734382d613761332d373933632d383761642d34306534636466376231313842012f6a093132372e302e302e317a2466343362636637642d356430302d343461652d386537312d313361376532396264393032', 'f43bcf7d-5d00-44ae-8e71-13a7e29bd902', '00-ea17e1d49d3c4c1b9ec61e62df5027ac-8078ced59efd4cbc-00', '2026-11-29 12:30:09.36+00', '2026-11-29 12:30:09.369193+00', '9'),
('01a22748-c1f4-7ddc-a83c-6a08ca8086a0', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323734382d633166342d376532332d626133372d6430656363393133373439381218323032362d31312d32395431323a33303a30392e3339365a1803222430316132323734382d613761332d373933632d383761642d3430653463646637623131382a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323734382d633165652d373366352d626134322d63663261656231623038643342012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323734382d633165652d373366352d626134322d6366326165623162303864337a2466353737646635652d373763652d346637652d383139642d633962646538333666376635', 'f577df5e-77ce-4f7e-819d-c9bde836f7f5', '00-f00f7b55227d4d35a96ffe78b0f5df30-94f9c95ceaa51482-00', '2026-11-29 12:30:09.396+00', '2026-11-29 12:30:09.401989+00', '10'),
('01a22748-c81b-7485-956c-5877a0e706f6', 'identity.audit-recorded.v1', E'\\x0ac2010a2430316132323734382d633831622d373262392d616164342d6365386235656461336462391218323032362d31312d32395431323a33303a31302e3937315a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323734382d613762362d376564342d613264612d32323233316531643030373542032f33326a093132372e302e302e317a2437646365353066322d613631302d343532372d613838392d383033626161323335383662', '7dce50f2-a610-4527-a889-803baa23586b', '00-ae9d5d3773b8483ab5d4937289983f7d-a34a3bbd4157474c-00', '2026-11-29 12:30:10.971+00', '2026-11-29 12:30:10.978128+00', '11'),
('01a22748-c847-7907-bcac-b9b58f8bad5e', 'identity.audit-recorded.v1', E'\\x0a9f020a2430316132323734382d633834372d376639662d626262312d3031636337333763376436611218323032362d31312d32395431323a33303a31312e3031355a1803222430316132323734382d613762362d376564342d613264612d3232323331653164303037352a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323734382d633833612d373335392d386238342d30363064656139663732393442032f33325a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323734382d633833612d373335392d386238342d3036306465613966373239347a2436393466306436392d313133382d343366622d383035372d353230393731333563343864', '694f0d69-1138-43fb-8057-52097135c48d', '00-ba07504572da44d1b392235ab20dbf88-a4b6f8c66f1526e1-00', '2026-11-29 12:30:11.015+00', '2026-11-29 12:30:11.020938+00', '12');

INSERT INTO "recovery_code" (account_id, hash, used_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\x16a681aa26478ff9dcde711756151dbd8aef79b9178b2ea1feba64c0fd95b037', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\x6cc664e81e41aa43a53e10b3a2a0c5b54ed11086bb0ec98ed5f9f28bb837da17', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\x7b3094e10b4d3ad6911a9d83e8c6c056fe142d38a860606ac03ed7ed7fb1ac1b', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xa01d752401b99e47ff9551a288c532ff9410c42a123b32dbeaa9ef2a68cf18da', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xaa743197729f48eff1ed3ae819dfd63f51536331dba60b97fbd13ce50612cab8', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xaee82a691c5f9ab573c0f466b62e70a9ff740c13073d0fd02710d7016b09d06d', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xc354b1642ca401ca6445e4c93d59cbd6ae119cba4a081541040d5e25e0735fb2', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xc9b8313d0fb8a8a017e6ce7dafc309bcde8dbbe408308b580b09846bc4362fa3', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xda415b446ead22953dbc942ba7929baa85d4398b74c96dcb981a6d2a8b519abc', NULL),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', E'\\xfd858f134f5215b7eadd7a80ec6c20da595ef37c14ba6cff205745251d1bfe27', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x397690b0556aa1d462f653ef21a453368accd0b480b309ac9ab9ae15f72fc89e', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x402399b8d23f29813a312e28dcb40a215c1f70ac4ed2da9b74b831299eb99137', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x4ffcaba5b77358c681325f293dfc8d99bf7f2013169cce61398a8dca1615f8d0', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x507326e84cff751ee9e7f1609479107d87e14bbe3b2b30e5cb4dda15994f893c', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x65f989ec76a01fe55d20bef2152131257c497f1e3e3437167424b172f1159385', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x66f3410e7399aec758f8ef2d2f69a6c90680f18bd5105e2431a989d213708486', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x8119971f1745e4bc527491f332747f3ac55818e08fbcf93bf32b7fd486c58895', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x8f25ec9b7a9dbc10e6d618441d819f20a128d022437390a0b39753ccedfcaf6f', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\x9b278ef6624db55c91d6845d0a5c657f1372c11a71817a4ca44f56974d8e5a0b', NULL),
('01a22748-a78c-7498-8998-b43b220a5daa', E'\\xf6b643914be8723cae54638ffe8ed870dd366ad4267c0f906436491357d4509b', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\x0578934dfac243a605ad927ba5e89675439b1666e832546697fa1d4b6abd95a5', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\x0e61f5d4fd8690535f6003f1c457ed8716af532412b6838f079e2df821346d64', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\x468eca0fa1896b9cc996ca1d4de77f0f90693c69dc38265c2b9064218c3c6065', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\x986eedc5482f6f8d33fb6bfa15677b3f9b1dd28c6b5145b774753e6753161ef5', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\x9911fe90434f4cb1454435debb15d1b8d14b286ec2674b84e02c608c2a27f7ec', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\xa0c785dba3f8221829e67872300c756ad896fbab4f711707b66393c886a06a17', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\xbed8de2fc7bdf27229fc48721caa0846882c553398f8ecec9db5b1902928c9fa', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\xd1e3d99062f200c45344e09943892b2dacad7096419ebcb69d4def007ef48129', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\xf44eab84ae732c8ee249863a53389c07d910269a9183d4f093bfa50dd536c55b', NULL),
('01a22748-a79a-7fe1-8391-b594ea266668', E'\\xfa45e12e3cb0f24aa486dcb38b1df73500ef9a9907e786113a34abef669e534a', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\x07a9ce64ee34e00bc0830cc984f5c771486d31f09467e947cc385ab8476730f9', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\x135d85b2c30dda8bb2678d877bd9b80447630646ba7ef75652ef56f253f6bd6a', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\x1940d060e000342cfef3f6510b5f299af8245c47df66ab60af656a442985928d', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\x2e051c6b3b81c4ee99942873f43a685327c5db15f79c55f85bcd0eb5ffcbe4a5', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\x4a93d6e4190bcfedf2fc883d8d1025c1d3aeb3b35c45b0655f63c644cd28b828', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\xa090c7c4d8ffa3831c3af8916f0ae82e8f545031ee83c45605195f0f9db1af15', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\xbaeb892ffee234676fedea93b34dc19d879b063529301f5097eb99e6256d5254', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\xced8c98330d8f6bc981ae0f56b735c8fbd2e9fdc39ca27d4747eeafcba80aa04', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\xda17f8d84177800c4261797036a85f276e2127fe631440d96bfac159e23cc426', NULL),
('01a22748-a7a0-7062-add8-9e2e59104444', E'\\xfe4bd30c04105e039a66fa695d4ec03432788fbf1c9000bcde4ef9ac342ed683', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\x1ae5b76f08152e49dd331967a3cf172df8637287076cad055e0e5b74967fe8e0', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\x4e41739468727b56d089374441d82cb540cf2eede360cf72cb096c6bd002de69', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\x5ca8c0d300afcda0700f53bfb09bdbc7ba7f9dd0a6bc8a64be66e599c5068ad2', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\x8d577c27eec016319df9bfc6143ccf750c9d1b85eafc5aa59e12c79602ae8efd', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\xa6f637008dc65d08fb42b917097532f2c984f28851f4d302e1e658d3b1415433', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\xbc661d659b0245a2434892d75ed410327b31bafb3689d585503e37d4584f7a74', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\xcb6cff2672eda93108cd7ee21fc29d912367e0edb39a98e68e00566b489f6f91', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\xcc01152f6cb52368076b4a8f23666e6fdeb6dcae97478772a1ae47e2239cdbb0', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\xef0a90789e729e8f3099273d2e532e31e3275b980e89d1b3df7d4db5f87c5873', NULL),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', E'\\xf789b2463a2a1d1025e3a86b8a394bf599cbb29940608211fe070f2f26d65178', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\x070249970d8e8d4a0007760c0cb57b7c22a135ed0ea3b539f9bfe88f1d34af89', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\x4ce0b8a6a46046967613f717999eabd2fb9fbaaf3bbb12a7cc20d7d8809dea57', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\x6d58f6b3d2caba28607f88fb121b3e1fa1623c41a2994a1516ea27863d96e4e7', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\x73c7951f356750b7818826d8c5d501e24b6c2614585086bbdb44ab966f08b620', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\x7a4eb74a5e5ce16333e3f6982e512e072b47181bd7c7f9fa50d8da14f0a306d9', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\x8018b296bb9b751b1ceba716324f69e124120b0fefbf0043ed50eca6d7b1c117', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\x95332780bea0ff6d97f9052d0f957706a3980d1c941c37e1b0c611fb73b27c7f', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\xfa1295d9119eb8a6d02b1e1e9c6761f5db4d2459a4db5de3ef1ea33f473b348e', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\xfd20e0958ac76aa6b30d21bd41dd18dfc60e5c95e8ff5c81701e62a67c7cf9bd', NULL),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', E'\\xfda5d9d509ca25c53101525a2bdecb9d58cc96abb474a399c91cb3f4b3632e58', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\x3214d7307842ed1a6fe0fbcd030cc9c47737a1f1d220253f6bf0938b080a938f', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\x4078131edfa476c2c70e18a9caec4a667e606cc4d67c72c5ab62a96386070100', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\x42cffd57114a14ef2db0ddd2a2dc76bebe5eae8888f845e6c0a794862806cf5f', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\x4b8b6778f79294bd94db87da24d1edd29e42be96f9efd7faa45e43b7fff45a6c', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\x547bc69c27682fc7525c39f969b6562c06e53104b18747b2ef20df6b6e7af12d', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\x80102b14e8f0da5d6b455778eae70efe8398aaf5c1f3dbe1fab8f67edf5103c4', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\xac8667a238efcd5fa3a999dc55057ef0c501c28c709a0baa0297b9e0f40e26e7', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\xcb29b7c7f6c8cfe596eb6b2953c5d021a4f0e47a5cb46bee8efeda8853ab0b47', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\xdde3148b1fa467f73889fbff647a3d2d5d608cb17559a5271023cf77a0d0a1aa', NULL),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', E'\\xe53fc1cf5456fc339b8a2798dc0e0421ae417bc81570d685ff50e297dd26201a', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\x2db8480dc6191f75db6bbdd6f726b92c146284b077074a807568529533aa43df', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\x3e49d26dacc9c5925045d3419db39e44c000121fe7784b823f6c1a88b64f767c', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\x44c203c9607ae186ec4124d0cb99ad3d10b4a51de8394c60d10c2c178e21e17c', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\xba29f59aefd85d569c49c10c90986cb57aa5f28dceed85df26ecdb5b7e736f68', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\xbb3041381965595001380a14211b0cb762aacf3521251af75944bee68e5a8254', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\xc56c9a5fcb4cda139c07cf9458db350e1e380d6eeb1fae29cc0f1b40b5989186', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\xe26690282a86a6a1542c5a2cc5ed23bdf796f53f473e23c087132225574d0b7f', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\xe92cce61dd36aa58825951650bfbba4bc40e132ae4f0f8f6f10c85b30d568963', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\xef1335c9a2dc93e5a9ceba9acff346f39d14cb7c357838746b5f28e4e2ba8f54', NULL),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', E'\\xf6bc649e0baf3fe22d8142a5baf6fcc32978a74ae4fdf22b9a7cf413abf09ad2', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\x00239e29fed52220fc3223f5aa251c1737fb16b5a5417328235f977c2015aafc', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\x0bf7bab1dedd32532ffecff617d46b680c6f2c28a968afacb994c1d29494ef87', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\x1d6bdb965253fcaaa5c858b1d44d5c28d256a03fc709ab1eb3a2228243a484e8', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\x3bc775e50dbb974c9149eafd28ac61f5e71c3f300eae3bb3872b00dc740981bb', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\x44ef93fc505d371298cc2a4e2bc97a32f880f91dfa662feec21ccb9945d56470', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\xa862c4cd325242ae20dbb487bb0eac06ecf53e209b8fb0c1fcd590900ab7f8fb', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\xaf20345f311850ad9336e13ea2514c4752e65293990c75cfe46b88b01bd19f3a', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\xd939fc86573356332a4ec488c91ed7e31fe40e6af8be45f486df09da1da98e21', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\xe37cf8c1d3c2a03aba520f2182318db6bdb33f2f91207f2b06d306ecc2ea19af', NULL),
('01a22748-a7cf-77d2-979b-7f045f9ef038', E'\\xfac70485a8e21914d0f19d5bc718b7a1962191785c7a11d7f7bd8eb2d5dc76bf', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x1bdda06d9537ea37f2161ad92498072c4a85ea9a1aea2907e4d7f81c56f344da', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x205a3206fa106ddf914933f1ea8fb35c37806c1fcfe679776c66c4817a8afbcf', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x2a13d76432e797bdfcd974538c4823439d70cc249b7531b17c1b13fc336da51a', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x2da4e6aa690cf2a531b19fd0520c10f2cce51968101b85934e90bbc082a5b4c1', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x54679b0346129e02c83d1537945ef8a9b60a265dcbf5ffc961575c1530307d0e', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x7359974ef05a59312f2a8d1a7cbd666952771326069faf97dfcf4683033d7df1', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x95f1c5d4b649c3ca30a8a1848b2b1d92ced929cc8f344a377cc82a68400cd1bd', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\x966bd169b3ddc0b07af8c01e05e4ff7dd37f83ad0dab6a1c68b110b026394cad', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\xc0ddca04e4f6e388232a21d6b77f6fe00fc01f9502ce0018f2aded0dcb5d9b6d', NULL),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', E'\\xce8a6634c0843f00940a8bffe7d79a9e2d330d664371afc78164dc7a6b35352c', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\x083204e5d4546b769a7f18fb7c686543c6eeeeac1f01a9f696fe365f2d57ea4c', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\x13f5b1b856e95a509ab514191cc5a16ae4cad4c4fe7637ff99c0e034b25c8cd0', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\x179e3c209458738b60539a310e97a1076e57609f094b4a0d789534e5f9bb98e3', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\x2de9347153333de2cc65fa62cc5348d3842e605746a1ad885dc61daad30df1cf', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\x5745be82f638f35c78345d51bfde183c0fa792f75865bc7203dd7b6fdfe861ac', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\x5dff152881adf3784e8abc46e6fcd78eabf2a0d695ce4294556cad7bcad6beba', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\x9620862ab8bbe623ea3d15e40d2e883f2a2c7776aef45476bb983e2df0de6523', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\xd8147c0712082bcf5a6edebd899e4047553e241933a8e56e8f17317307c63f0a', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\xd84b2d06cabdd1c1e424f850c57e5469e8f07d818658212ca2b43c57082e5446', NULL),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', E'\\xf58230bc3bff5354d671df8a8873b1c31421d9f7f77653828b812f9d4674b4ea', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\x0d2e229223d991a3c03dc04cfcf1c65558fddc69056a81aca630a790a662fc94', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\x1ba3d7d062a5aabc3ba39f8bf4c7ae3e7d10d78c2e29b3d5e388ef02e901cb15', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\x3178bee5893d57524293428a7552a14242f8b2821f7746b51111daa3aa674f84', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\x40befec7f9b9979a953229a6e6342df247d5d3c35963b05880c50d13c2fd798d', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\x4c289589117e412352991a7dc2d53da13f210ea0c476b2918d7206ebbb65276b', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\x6009f60e28eff010acf466bf0e2fbf7a1e4029f9706a5516cd9003204ccd87ba', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\x95a926a97b750e9b2d2e3c3c8f1207c56c54b42dd590bd6395c1a1519c2d29af', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\xef14fe004fafabe36f1ec132f7d4b4ba32166cf841ac13e4e7e146c7b368c0d6', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\xfebee6b0001bfbd314add70cdd4b2277358c0128dcfb2fc12759768f98089f85', NULL),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', E'\\xffdf0570b0b18a6c0c6d61f88938defae4b89e236ca5459fa37314e55d4e9277', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x259590a711311ab136f7fe844fec42a7d0e4199ac167ca374a6163b499fc07cb', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x2fbb424e56be38260bb921ed865c0ea8246a6557f59dbffbff0937eec8831c75', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x3345489d42e919726daa0f1a2efd34883418958bd13359a7248f9d36fa1205b7', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x398c922c29816d9f1ef2fb6f7d4438ddcf2dd58b82621450da224c9e87b2adcd', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x500cae1798481d7e55c7d41e7d45722873d71b3c239cda3360a69dab36628269', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x672c1a557b8ddb3df56e5a7d46b8e920b1dd1d4ce3125f7ca1fa0299daa6d17c', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x76c70557c4d8720891cb17e926289f46d667561229210dc08a654d7d3c9f0a30', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\x837d2d720015e8b638caf998e20926bb2835f54363b8973a543c936ab96beda2', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\xac91c773adb80cafd0d77f0b73d1946bc5f4c71c899e043d9617cc6c2a9586da', NULL),
('01a22748-a7e8-7a3b-994f-8333f9713deb', E'\\xb1ae1302533699fdab9a3f7a77c56bc1bc0a49e322e36a2378a346d0ec551b5a', NULL);

INSERT INTO "relay_position" (stream, stream_created_at, changed_at) OVERRIDING SYSTEM VALUE VALUES
('EVERGREEN_EVENTS_IDENTITY', '2026-11-29T12:29:49.038098734Z', '2026-11-29 12:30:03.382524+00');

INSERT INTO "session" (session_id, token_hash, kind, account_id, method, address, user_agent, created_at, last_seen_at, stepped_up_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
('01a22748-b8ac-7ea8-97b6-79fab5c87a1f', E'\\xaad7ecd3c263257cdb4485ca7280f125a5bfb1587b0776ef7aed7555aea0e661', 'staff', '01a22748-a77e-7300-8b7c-a3c91ae046d6', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 12:30:07.02+00', '2026-11-29 12:30:07.02+00', '2026-11-29 12:30:07.02+00', NULL),
('01a22748-bf4e-7f5b-a3d6-b5f8dc8922e7', E'\\x76e6766124ab7a64fa217e747c0bd1cc48c9f9dc4c5e58f66665e9d8fc9637cc', 'member', '01a22748-bd33-7188-8dea-dd189835d345', 'code', '127.0.0.1', 'the tests', '2026-11-29 12:30:08.718+00', '2026-11-29 12:30:08.718+00', '2026-11-29 12:30:08.718+00', NULL),
('01a22748-bf7e-7e98-80ef-fc734ae9aea2', E'\\xcf6695ad19dbcfe16ca265808ddf2a5b2e025e2d0f05f741740c134c256b96d0', 'member', '01a22748-bd33-7188-8dea-dd189835d345', 'code', '127.0.0.1', 'the tests', '2026-11-29 12:30:08.766+00', '2026-11-29 12:30:08.766+00', '2026-11-29 12:30:08.766+00', NULL),
('01a22748-c087-70df-80c0-70fdee181a2b', E'\\xa5ca6dcc63bf30461588978d130b3d2b3d3cd7702932357830f28dcf7d1e144e', 'staff', '01a22748-a78c-7498-8998-b43b220a5daa', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 12:30:09.031+00', '2026-11-29 12:30:09.031+00', '2026-11-29 12:30:09.031+00', NULL),
('01a22748-c11d-7b70-8413-d79362d0d0c4', E'\\x3bd5b7cf309cd6d8b286a2cfd9297948be013eb739d425b6822a4d758b184799', 'staff', '01a22748-a7a0-7062-add8-9e2e59104444', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 12:30:09.181+00', '2026-11-29 12:30:09.181+00', '2026-11-29 12:30:09.181+00', NULL),
('01a22748-c1ee-73f5-ba42-cf2aeb1b08d3', E'\\x9eea8e02b3cf7548550f2513764bd7799e4efaea047b3a136a4a1d6b283d0283', 'staff', '01a22748-a7a3-793c-87ad-40e4cdf7b118', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 12:30:09.39+00', '2026-11-29 12:30:09.39+00', '2026-11-29 12:30:09.39+00', NULL),
('01a22748-c83a-7359-8b84-060dea9f7294', E'\\x62fcf327b7538182aae8d5ab823ec62d4c8ab31a457476d44235d2619d59ae94', 'staff', '01a22748-a7b6-7ed4-a2da-22231e1d0075', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 12:30:11.002+00', '2026-11-29 12:30:11.002+00', '2026-11-29 12:30:11.002+00', NULL);

INSERT INTO "staff_account" (staff_number, account_id, name, org_path, is_demo, is_active, version, permission_version, email, last_seen_at) OVERRIDING SYSTEM VALUE VALUES
('E001', '01a22748-a77e-7300-8b7c-a3c91ae046d6', '赵启', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 12:30:07.02+00'),
('E002', '01a22748-a78c-7498-8998-b43b220a5daa', '许岚', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 12:30:09.031+00'),
('E003', '01a22748-a79a-7fe1-8391-b594ea266668', '陈晓', '/', 'true', 'true', '1', '1', NULL, NULL),
('E004', '01a22748-a7a0-7062-add8-9e2e59104444', '周敏', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 12:30:09.181+00'),
('E005', '01a22748-a7a3-793c-87ad-40e4cdf7b118', '何建华', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 12:30:09.39+00'),
('E006', '01a22748-a7ab-7c40-aa9e-72eb47816e20', '孙磊', '/32', 'true', 'true', '1', '1', NULL, NULL),
('E011', '01a22748-a7b6-7ed4-a2da-22231e1d0075', '吴志强', '/32', 'true', 'true', '1', '1', NULL, '2026-11-29 12:30:11.002+00'),
('E012', '01a22748-a7ca-7ae1-9a16-dd5eb09b227f', '郑海燕', '/33', 'true', 'true', '1', '1', NULL, NULL),
('E021', '01a22748-a7cf-77d2-979b-7f045f9ef038', '徐国栋', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E022', '01a22748-a7d8-765f-aaee-cf241c1cbc58', '林雨桐', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E023', '01a22748-a7de-756e-aa1e-adc8a9bea30f', '陆扬', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E024', '01a22748-a7e0-7c26-b1ec-86d3b1d893b6', '高思远', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E031', '01a22748-a7e8-7a3b-994f-8333f9713deb', '罗嘉怡', '/33/3301', 'true', 'true', '1', '1', NULL, NULL);

INSERT INTO "staff_credential" (account_id, password_hash, password_changed_at, password_is_given, password_expires_at, totp_secret, totp_enrolled_at, totp_last_step, recovery_codes_due) OVERRIDING SYSTEM VALUE VALUES
('01a22748-a77e-7300-8b7c-a3c91ae046d6', '$argon2id$v=19$m=19456,t=2,p=1$qwqyWeR3R0uMG1qzCI1z0A$8OxGetn58kMFgL5JEZOzjmQn1XfY/eXbfM/cN4K9YGw', '2026-11-29 12:30:02.798+00', 'false', NULL, E'\\x01c4cef14dd403d81c2042478943bb843405a5f41cb89eb1824a8f1af60f95fb3f64ca5a3727ee82dde165a49cff34e3d5f79207e97db7597947250919', '2026-11-29 12:30:02.798+00', '59865180', 'false'),
('01a22748-a78c-7498-8998-b43b220a5daa', '$argon2id$v=19$m=19456,t=2,p=1$qbE2pYVZys88A3xsOJQpGA$eSWf24rLE2IxL4kV8sE0UrgXhwfNI8E/L+kcHZJKoro', '2026-11-29 12:30:02.872+00', 'false', NULL, E'\\x01936eeeec37a6dad9e79f4d1d1271a7110da5e790824da6c2348f2390f89384edae0eed9283994cc26f02ce7f574e0c2abc300ee729738777d864c9f4', '2026-11-29 12:30:02.872+00', '59865180', 'false'),
('01a22748-a79a-7fe1-8391-b594ea266668', '$argon2id$v=19$m=19456,t=2,p=1$Qm+6khZeGoiNekkjvlpJLQ$+B98VxV0xKJT15DhfRrLP9p+/jBF6UCaCLHmDGga92Q', '2026-11-29 12:30:02.918+00', 'false', NULL, E'\\x01d24a4bb57bc1249d9ca7d6521a4bd1fc7629ac4623de21d04e2314affe8086c50a406955c1420ebdb5a639eeb09f44cab5fbc7945ee0c234e4a0eebe', '2026-11-29 12:30:02.918+00', NULL, 'false'),
('01a22748-a7a0-7062-add8-9e2e59104444', '$argon2id$v=19$m=19456,t=2,p=1$1nHFTikfpZZOlt6bQxcq4Q$35girTLmM/5cvVucxjT3T0N4AzzxhUWp1efH9nbFuj4', '2026-11-29 12:30:03.047+00', 'false', NULL, E'\\x0163b6c31c887eeaff646fcf3378cba42ba4d9830a599f5bf00310bfc6eed8a1f40f3eb6717507bf0438359ee648bbfa370fee1add36501946f8cedcec', '2026-11-29 12:30:03.047+00', '59865180', 'false'),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', '$argon2id$v=19$m=19456,t=2,p=1$fwAShjsp8jUTKi4y6sZA+g$McUPtzdLRgPP8e3vwpTtl3DOX+nay4X6I9k4B7b1wJI', '2026-11-29 12:30:03.083+00', 'false', NULL, E'\\x01375dfba91dcd2c230a681842afff5797026d3e1653fd2bf235a9dd75f235a485e6ae7cbff824d23ef9602525660511fb81462827249c5eac015b40a7', '2026-11-29 12:30:03.083+00', '59865180', 'false'),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', '$argon2id$v=19$m=19456,t=2,p=1$IB7N6/PmKT8BDSabqpfC8A$75kmZp39t2LNeM42NU89ytSGuGRmo/wQtx2n02z9Mzk', '2026-11-29 12:30:03.131+00', 'false', NULL, E'\\x0194c7faaf165c57a4f4d662c7ddecf4c2d7ea59664642b5556e7fa45911f51705a754976af3701b35c5a9adf158a7592aa35795f9fdaa95247cf88e90', '2026-11-29 12:30:03.131+00', NULL, 'false'),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', '$argon2id$v=19$m=19456,t=2,p=1$rEAA4TRXM11OCY5LpPGFgw$FT6CxWEqTjT308Jdsv8hH9gYhcu3jABjct85xwMEYnE', '2026-11-29 12:30:03.168+00', 'false', NULL, E'\\x014bf87bce6adde20571206b53b30f6190e5f2cb3002d712690300c771ae0eb21e772bba9a5c624ae92996d71ed0862bbd303aa43156e2f4b4f2fe8386', '2026-11-29 12:30:03.168+00', '59865180', 'false'),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', '$argon2id$v=19$m=19456,t=2,p=1$JKueb0UWCiqN9K0Enkywvg$lOU0X96RQWZyOkW1SrU/D/hJnCKfm0OkRrmSQo9oRxk', '2026-11-29 12:30:03.212+00', 'false', NULL, E'\\x016bad1ae5f64f795a7508825d51fd0a83caacdd5896fb8447c9ca4a71542b016dd8f58fac6eed94b5fe25b235294c4121d63b64eea88b268a33f9f559', '2026-11-29 12:30:03.212+00', NULL, 'false'),
('01a22748-a7cf-77d2-979b-7f045f9ef038', '$argon2id$v=19$m=19456,t=2,p=1$NAmU2V5eYbkpf3LOzQbxjQ$YtHgMSKqtohrWawcnBdzqGxJXGqeG6OlPsiJ3z+D0wQ', '2026-11-29 12:30:03.237+00', 'false', NULL, E'\\x014ce81e60b99c8205ecf684292c844d90cf0698a2c21127f637d7bb87d5d0abcb7a6e1dcdd6e307db70597f7540f2450aa7ff9d21a260dbdd2067e5ba', '2026-11-29 12:30:03.237+00', NULL, 'false'),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', '$argon2id$v=19$m=19456,t=2,p=1$yeflELr7DXMqepxIISrFRA$fI+GKLArwJbLEi/8p9vXhdIiWa6UywBTobrJLDhJcbk', '2026-11-29 12:30:03.26+00', 'false', NULL, E'\\x0174fba20f956bbb88f7266eea6fd6206274f7930af507046d88fbb1f23514464adc555a101193aeb6ca160caf3120dffb25e5dff8b8f4d4e641381bc0', '2026-11-29 12:30:03.26+00', NULL, 'false'),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', '$argon2id$v=19$m=19456,t=2,p=1$NB8Y2+qlo8Kh0zxMyKgvFg$bgoUI8dy7b0spz1/+hEUpXDUHCywu2DMUbJDcWJLows', '2026-11-29 12:30:03.285+00', 'false', NULL, E'\\x018d541efe06aeb571071240f9cea2d0a17af54145ea4b389c321eeb60e741437e4b1d398e256eb4ff4e5ffce551616d2af9d35ecc62ffd4bfbf34aec8', '2026-11-29 12:30:03.285+00', NULL, 'false'),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', '$argon2id$v=19$m=19456,t=2,p=1$lUKFrzhATeDveAZ8ummY0Q$EhX5z2MSOZAeEt7gTSoiC5h8wp2hyyeQypTMNl91xBU', '2026-11-29 12:30:03.313+00', 'false', NULL, E'\\x01629f0ddc1dc2edb705ee680054f784a0459f756930da852620cd1fbdde0450901df4f43bfe27eb0d4c8c6b810f34b01d305739c4fa09114cbfc3d361', '2026-11-29 12:30:03.313+00', NULL, 'false'),
('01a22748-a7e8-7a3b-994f-8333f9713deb', '$argon2id$v=19$m=19456,t=2,p=1$F0N50v5POAaoDtzELYPQSQ$dYkkFkt+exshNgge3fux8TUrax4H5uR9jiDMoc76Op8', '2026-11-29 12:30:03.335+00', 'false', NULL, E'\\x01733428f35adbd461a311dadbfe62fbd7b6277a551afe3faa09cb6b997ad94399bcf7ae9365d7e46f4effe87a284c01a99cff428020bc17f4e53cc37e', '2026-11-29 12:30:03.335+00', NULL, 'false');

INSERT INTO "staff_grant" (account_id, role, org_path) OVERRIDING SYSTEM VALUE VALUES
('01a22748-a77e-7300-8b7c-a3c91ae046d6', 'administrator', '/'),
('01a22748-a77e-7300-8b7c-a3c91ae046d6', 'marketing', '/'),
('01a22748-a78c-7498-8998-b43b220a5daa', 'marketing', '/'),
('01a22748-a79a-7fe1-8391-b594ea266668', 'auditor', '/'),
('01a22748-a7a0-7062-add8-9e2e59104444', 'marketing-approver', '/'),
('01a22748-a7a3-793c-87ad-40e4cdf7b118', 'head-office-service', '/'),
('01a22748-a7ab-7c40-aa9e-72eb47816e20', 'administrator', '/32'),
('01a22748-a7b6-7ed4-a2da-22231e1d0075', 'province-head', '/32'),
('01a22748-a7ca-7ae1-9a16-dd5eb09b227f', 'province-head', '/33'),
('01a22748-a7cf-77d2-979b-7f045f9ef038', 'branch-manager', '/32/3201'),
('01a22748-a7d8-765f-aaee-cf241c1cbc58', 'service-officer', '/32/3201'),
('01a22748-a7de-756e-aa1e-adc8a9bea30f', 'visit-officer', '/32/3201'),
('01a22748-a7e0-7c26-b1ec-86d3b1d893b6', 'contributor', '/32/3201'),
('01a22748-a7e8-7a3b-994f-8333f9713deb', 'service-officer', '/33/3301');

SELECT setval('audit_pending_arrival_seq', 59);

SELECT setval('migration_id_seq', 4);

SELECT setval('one_time_code_sequence_seq', 2);

