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
('01a227b3-3502-7d2e-adec-bea30c3e48c5', 'k1', E'\\x2dcc53e5ee23d5557a0d5f59b7d546366027595829f54822abf1b3825541427b67248df5e133f2785a570e7b541f87e299e7cdc5b3aae7235e4a04a9'),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'k1', E'\\xce951c86e95778a5f05fa9201059ff2e6216f5d621c99933a4fe4f0ce04f118bf4febfdc6f7557b50cd4e760654ffb48510c9ed1bbd781d3f8a217d8'),
('01a227b3-3526-7998-9ed8-77dce31b0571', 'k1', E'\\xb881341b259d3cbee4fa501432bea96d8e74dcdd83d784755d072ab5f2d3276527f6d04c1e999737628bd37b899f4bb716183608ff50ed6d76ae840a'),
('01a227b3-352b-724b-9915-60387fe26d8e', 'k1', E'\\xd9016aeac1a60bf0c623a64ad61fb0d83921858377e98753341c3a7cfb07ac13b8f817a293f230d9530273270f25bd2d3f33857d219fa25657d5ee79'),
('01a227b3-352e-7187-b8ef-729349064c1e', 'k1', E'\\x8f52abfd133271be7a0107e886c8fe14de168443176fb08250d7940d5990f140d6722822e33af94d588ccb65d465879c06658dd16632e926ac0b84cf'),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', 'k1', E'\\xdba453bde8b00c6638b774de9a970250e6ed5d2fa70f1b03a4ffea6b1744c4d72a45c559491f838f6713f92a85130805d6f79bfd5a97785d3a1f738d'),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', 'k1', E'\\x790b69a4c8b7d71d25ae7eeb44ed968134ea627e0a89ceb5a9100494b0156c76d8f700410d09a1b498527a11f8e889eff3c5a33ffabb5d10bbf035d6'),
('01a227b3-353e-768d-b885-e9d617a786a9', 'k1', E'\\xde8eb2bc5b176df18dc3bfe288e3051654323ef27b931fe83a7e5f752e0cdf234df644f733ec673899ead6471ad9d385e2af8b380615636cf0d7950f'),
('01a227b3-3542-7d14-9dfa-15ee1744126a', 'k1', E'\\x09a7062003fc6fe43dff93d81805043f6b37c7e7787cf8bf86c7faf0bccb0da82cf18f999d62c69f0656518e54309faaaadcc703aa60c59194e32866'),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', 'k1', E'\\xa546c591ed2b08e2203e44b5ef0cda9ccfceada34177c34382698e8addf64adff6fd79b9402e8d6d223a5931e7fa6ca0a98e38285d6d22e233566604'),
('01a227b3-354d-7bc2-a85c-524f93045fa5', 'k1', E'\\x54b6b7195c0bbdb038938ca78a23b8753a240ef9a0b4bd76196207c088140199f8474b94ac29806decb13676ca137eec9e11aa229bdd38b42d065d94'),
('01a227b3-3552-791f-8302-06c0f487663f', 'k1', E'\\x5ee81b20c1a698937707769039232e47cf8f8fef952f1103569780dc76e047874b15a3036148075f0e574f17bc81bfac40214010e5d7df3e6e28c010'),
('01a227b3-3556-7f64-801c-5167d9c289d7', 'k1', E'\\x0c164f3a933aebf144724b01a2df82052618e4b1d320d34116e49b0562ba5ee0507f5c1f71d63292a3f29810cadbbb5ed60de6f33ad853d320037ee3'),
('01a227b3-355a-73f3-939a-2197738eac95', 'k1', E'\\xdd487fa8692bbc653eb885948259cd710c9121f223e093941cc707c571b84a78ec613be7c55a25ec2dab643997c2fa6eedc6a396eb0a815d796fca85');

INSERT INTO "audit_detail" (sequence, customer_id, salt, before, after, reason, address) OVERRIDING SYSTEM VALUE VALUES
('10', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x9b506c6308af2c703b935a2eced4c355', '', '{"method":"code"}', '', '127.0.0.1'),
('11', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x50308108af61c376a97cf592e8713686', '', '{"method":"code"}', '', '127.0.0.1'),
('12', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\xce0d13f52b61f72ebee355dbf402fc30', '', '{"sms/marketing":true}', '', '127.0.0.1'),
('13', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\xf2d18a10117df98681446126b13eff27', '', '', '', '127.0.0.1'),
('14', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\xbe3e9d4c3e6332ee7a6a982e42901870', '', '', '', '127.0.0.1'),
('16', '', E'\\xf62d7775b097d476ed1dbc7e220c0739', '', '{"method":"password+totp"}', '', ''),
('18', '', E'\\x05b5d06bb8d85cfd4d5060709c17ffae', '', '{"method":"password+totp"}', '', ''),
('19', '', E'\\x69c718e3aeb399288b0530dbbccf2d9d', '', '{"version":2}', '', ''),
('2', '', E'\\x04bdb8f9567f936c5ae36519ca090eb2', '', '{"method":"password+totp"}', '', ''),
('20', '', E'\\x633f1b0071d6a0b760ca2b7c64de5a7d', '', '{"version":2}', '', ''),
('22', '', E'\\x002888a3d99bccd9422a26a1625fb720', '', '{"method":"password+totp"}', '', ''),
('23', '', E'\\xef0154cd2f77a849fac514bedc652f0f', '', '{"version":2}', '', ''),
('24', '', E'\\x2a632a30e941fed4639ecb9ecbc73875', '{"state":"DRAFT"}', '{"state":"DROPPED"}', '', ''),
('25', '', E'\\x38af458cb4881787fd538834318dfb24', '', '{"version":3}', '', ''),
('26', '', E'\\x9d4e46ff5b2163b695df0b375adb372a', '{"revision":1}', '{"revision":2,"effectiveFrom":"2028-01-01"}', '', ''),
('27', '', E'\\x11c86d62a8681d5580cce4e2d52af606', '{"state":"DRAFT"}', '{"state":"SUBMITTED"}', '', ''),
('28', '', E'\\x80e15edc706e959f70a96230d54fe978', '{"state":"SUBMITTED"}', '{"state":"DRAFT"}', 'too early', ''),
('29', '', E'\\xcbd821986a3014d5348eb8f6d265daa2', '{"state":"DRAFT"}', '{"state":"SUBMITTED"}', '', ''),
('3', '', E'\\xc9db61c981b315df2eae1ad358ccf052', '', '{"fileId":"38444a759bd8ed652721ffd75ccf2e260b820140132d11d529072a0a6cd3a58c","profileId":"evergreen-policies","profileVersion":1,"dry":false}', '', ''),
('30', '', E'\\xb2dda80a54c5311f429989b210530268', '{"state":"SUBMITTED"}', '{"state":"APPROVED"}', '', ''),
('32', '01a227b3-4bba-7a5b-bc39-44ff00000001', E'\\x66109139ed2684f0cea71eaa7e5791b6', '{"lockedUntil":null}', '{"lockedUntil":"2027-12-31"}', 'founding member', ''),
('33', '01a227b3-4bba-7a5b-bc39-44ff00000001', E'\\x7a7b633674720a3ba3c1a5612a6e9f93', '{"lockedUntil":"2027-12-31"}', '{"lockedUntil":null}', 'by the rules', ''),
('34', '01a227b3-4bba-7a5b-bc39-44ff00000001', E'\\xf55821b1dd1160d72f97f01bab7eb106', '', '{"benefitId":"tow","amount":1,"usedOn":"2026-09-16"}', '', ''),
('35', '01a227b3-4bba-7a5b-bc39-44ff00000001', E'\\x03266ef81120a1c5e1a9248a7c03a1b4', '{"benefitId":"tow","amount":1,"usedOn":"2026-09-16"}', '', 'drove home', ''),
('36', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\xfb6202d29f7e81c52919580c0155c055', '{"state":"ACTIVE"}', '{"state":"PAUSED"}', 'as the member asked', ''),
('37', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\xda7a55dcec26f2ab6637ee7b49f8cba6', '{"state":"PAUSED"}', '{"state":"ACTIVE"}', 'as the member asked', ''),
('38', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x1cc52429f9c6c2abf51d649b43969ffb', '{"state":"ACTIVE"}', '{"state":"BLOCKED"}', 'as the member asked', ''),
('39', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x12fc6e7b3cfa648be9cfb0ca10fcadec', '{"state":"BLOCKED"}', '{"state":"ACTIVE"}', 'as the member asked', ''),
('4', '', E'\\xe5690b00f56deb96ad136b62b7ec2d0f', '', '{"dry":false,"rowsRead":68,"rowsAccepted":68,"rowsRefused":0}', '', ''),
('40', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\xe08e6c55266503de99712828653206cb', '{"state":"ACTIVE"}', '{"state":"CLOSED","points":"-1000"}', 'as the member asked', ''),
('41', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x1dac387a69d859bb5aba015e45d34631', '{"state":"CLOSED"}', '{"state":"ACTIVE","points":"1000"}', 'as the member asked', ''),
('42', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\xedbe7ab2c7f39b334f1ccaf74c75a999', '{"state":"ACTIVE"}', '{"state":"ACTIVE","householdId":"01a227b3-5c1a-718d-ad72-bb42d10596e7","consentedOn":"2026-01-01","mayDraw":true}', 'as the member asked', ''),
('43', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x03a11e5b14b8c5cdbdf52f94b662efe8', '{"state":"ACTIVE"}', '{"state":"ACTIVE","householdId":"01a227b3-5c1a-718d-ad72-bb42d10596e7"}', 'as the member asked', ''),
('44', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x3e165a8f835cdaf832f064acdc588d39', '{"state":"ACTIVE"}', '{"state":"MERGED","points":"-1000","otherMemberId":"01a227b3-4c7f-7eb9-992d-eb9284b38766"}', 'as the member asked', ''),
('45', '01a227b3-4f11-70fb-88e1-1d8200000001', E'\\x66980987eb94901473a1369fee83ebe8', '{"state":"MERGED"}', '{"state":"ACTIVE","points":"1000","otherMemberId":"01a227b3-4c7f-7eb9-992d-eb9284b38766"}', 'as the member asked', ''),
('46', '6cffa942-a055-4c40-b19d-8050fe7adc27', E'\\xdde4cbaa869402ca5372346474415d08', '', '{"state":"ACTIVE"}', 'as the member asked', ''),
('47', '', E'\\x02253a4790c30d4f729f063aab42419e', '', '{"fileId":"1a6ed06d208fa152cae7a2501a3f2f5e073f92f8b32c1c261afce6c9b6f987bc","profileId":"evergreen-policies","profileVersion":1,"dry":false}', '', ''),
('48', '', E'\\x2503dbf686080703157acd9bdf314673', '', '{"dry":false,"rowsRead":2,"rowsAccepted":2,"rowsRefused":0}', '', ''),
('49', '01a227b3-5fe0-7d06-9d21-905100000002', E'\\x494975ae0865e3f6d8cbdaa04dbe59ad', '', '{"method":"code"}', '', '127.0.0.1'),
('5', '', E'\\x3a1eb06191319ab99956b73a020bbfa3', '', '{"fileId":"c308fd083a4b6729cff9f8b8605d9a61bc9e9437f857bc9cfdb36548a2eb08b8","profileId":"evergreen-claims","profileVersion":1,"dry":false}', '', ''),
('50', '01a227b3-5fe0-7d06-9d21-905100000001', E'\\x7a125d382c106e2bc22cc7b3d74a89ab', '', '{"method":"code"}', '', '127.0.0.1'),
('51', '01a227b3-5fe0-7d06-9d21-905100000002', E'\\xc26ba261460e330a540d65d4cbd2c44b', '', '{"invitationId":"01a227b3-6252-7b4f-aa72-a33d6b06ff01","mayDraw":true,"expiresAt":"2026-11-30T14:26:37.258Z","wordingId":"household-1/zh"}', '', '127.0.0.1'),
('52', '01a227b3-5fe0-7d06-9d21-905100000002', E'\\xcd4d1723bd2f04fef5e53f4176ad1c08', '{"invitationId":"01a227b3-6252-7b4f-aa72-a33d6b06ff01"}', '', '', '127.0.0.1'),
('53', '01a227b3-5fe0-7d06-9d21-905100000002', E'\\xa5b4c1906a92388b414900d1390588ad', '', '{"invitationId":"01a227b3-62d0-76bb-9dd3-57aadcfd1733","mayDraw":true,"expiresAt":"2026-11-30T14:26:37.386Z","wordingId":"household-1/zh"}', '', '127.0.0.1'),
('54', '01a227b3-5fe0-7d06-9d21-905100000001', E'\\x56f19c1bebec922bdb09ae2d1b41c85c', '', '{"invitationId":"01a227b3-62d0-76bb-9dd3-57aadcfd1733"}', '', '127.0.0.1'),
('55', '01a227b3-5fe0-7d06-9d21-905100000002', E'\\x8d3f4f4cbe9eadca9c453301a10b73e1', '', '{"invitationId":"01a227b3-6313-7323-a5db-f0b25648aaaa","mayDraw":true,"expiresAt":"2026-11-30T14:26:37.456Z","wordingId":"household-1/zh"}', '', '127.0.0.1'),
('56', '01a227b3-5fe0-7d06-9d21-905100000002', E'\\x367619567598b2552e64e8734834fac9', '{"state":"ACTIVE"}', '{"state":"ACTIVE","householdId":"01a227b3-6371-7fb1-a4f6-6924ede958fb","consentedOn":"2026-09-16","mayDraw":true}', '会员本人在会员门户办理 / by the member in the portal', ''),
('57', '01a227b3-5fe0-7d06-9d21-905100000001', E'\\x69f79ef24b50c72a1dfc9698ebfe7d0c', '{"state":"ACTIVE"}', '{"state":"ACTIVE","otherMemberId":"01a227b3-604e-7456-8b8c-5fa987a2ab8c","householdId":"01a227b3-6371-7fb1-a4f6-6924ede958fb","consentedOn":"2026-09-16","mayDraw":true}', '会员本人在会员门户办理 / by the member in the portal', '127.0.0.1'),
('58', '01a227b3-5fe0-7d06-9d21-905100000001', E'\\xea9d4b5496dd62bf6ef7001f3f39e34a', '{"state":"ACTIVE"}', '{"state":"ACTIVE","householdId":"01a227b3-6371-7fb1-a4f6-6924ede958fb"}', '会员本人在会员门户办理 / by the member in the portal', '127.0.0.1'),
('59', '', E'\\xc771e325c10c84b161ea3cd163bdb886', '', '{"by":"source-ref","hits":1}', '', ''),
('6', '', E'\\x29407a792f2d713b15ed6bbc933914a3', '', '{"dry":false,"rowsRead":7,"rowsAccepted":7,"rowsRefused":0}', '', ''),
('61', '01a227b3-5fe0-7d06-9d21-905100000001', E'\\x21433ed0165007bdb04f8132214b3c85', '{"state":"ACTIVE"}', '{"state":"ACTIVE","otherMemberId":"01a227b3-604e-7456-8b8c-5fa987a2ab8c","householdId":"01a227b3-6371-7fb1-a4f6-6924ede958fb","consentedOn":"2026-01-01","mayDraw":false}', 'signed at the counter', ''),
('62', '01a227b3-5fe0-7d06-9d21-905100000001', E'\\xcfe7ec671101d1286002884ac6369259', '', '{"wordingId":"household-1/zh"}', '', '127.0.0.1'),
('63', '01a227b3-5fe0-7d06-9d21-905100000001', E'\\x9eba4ba3c2842a810521206de48074d5', '{"state":"ACTIVE"}', '{"state":"PAUSED"}', '会员本人在会员门户办理 / by the member in the portal', '127.0.0.1'),
('65', '', E'\\x061a1c75c89811417f4e65d819a37c4a', '', '{"method":"password+totp"}', '', ''),
('66', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\x43ac303ecfc7fcca38060b36005fe8af', '', '{"points":"400","statusPoints":"0","reasonId":"goodwill","expiresOn":null}', 'late tow', ''),
('67', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\x1c737fdcb067e05b4864aef337c5546c', '', '{"points":"900","statusPoints":"0","reasonId":"goodwill","expiresOn":null}', 'late tow', ''),
('68', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\xfbb296b71ae35b21b64ce86dd8f0a512', '', '{"points":"900","statusPoints":"0","state":"POSTED"}', 'seen', ''),
('69', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\xf7ee57495964d115030d2b6308f4c05c', '', '{"points":"900","statusPoints":"0","reasonId":"goodwill","expiresOn":null}', 'late tow', ''),
('7', '', E'\\xf34f0974e69ffcf6e3062570df86b0a3', '', '{"fileId":"05791e385df6b95b1c8cafb368b5b7d8d6c3214549c17d831ddc54f7eca33566","profileId":"evergreen-policies","profileVersion":1,"dry":false}', '', ''),
('70', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\x48b8dfa938d8e719ea09eaec93da1a86', '', '{"points":"900","statusPoints":"0","state":"REJECTED"}', 'seen', ''),
('71', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\xb941b79fca9d69d8e270f90782afae13', '', '{"sourceKind":"manual","sourceId":"135bb9b0-f630-4077-bfcc-70aebfddaa24","points":"100","expiresAt":"null","memberId":"01a227b3-4c7f-7475-9e94-a1c1f4857810","moved":"-100"}', 'letter of 3 Sep', ''),
('72', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\x7f2ee264e27ff7aca70def7f7bde1c5f', '', '{"sourceKind":"manual","sourceId":"1366fe10-d402-4952-a43b-76d387246a07","holdId":"01a227b3-67bb-70df-a877-9f11c23730f4","memberId":"01a227b3-4c7f-7475-9e94-a1c1f4857810","moved":"100"}', 'letter of 3 Sep', ''),
('73', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\x01da0c26860f8c17525b85c197963267', '', '{"sourceKind":"manual","sourceId":"64e9cd90-882b-47a4-996f-186d56936e86","toMemberId":"01a227b3-4c7f-7e0c-90b8-a6be68962f0d","points":"50","memberId":"01a227b3-4c7f-7475-9e94-a1c1f4857810","moved":"-50"}', 'letter of 3 Sep', ''),
('74', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\xad57d67d87728e67b905392da98474a9', '', '{"sourceKind":"manual","sourceId":"a48d80c2-24c9-4738-8a4c-fe01a21ce949","entryId":"01a227b3-66fd-7ee4-b976-555285918c5d","policy":"WITHIN_BALANCE","memberId":"01a227b3-4c7f-7475-9e94-a1c1f4857810","moved":"-400"}', 'letter of 3 Sep', ''),
('75', '01a227b3-4bba-7a5b-bc39-44ff0000000a', E'\\x789800a5418a67998cfa356f582d480f', '', '{"sourceKind":"manual","sourceId":"199c29db-b4e4-4e76-b74f-7bc809fa12e8","entryId":"01a227b3-6861-7e9c-be7f-fc8a90c5111a","memberId":"01a227b3-4c7f-7475-9e94-a1c1f4857810","moved":"400"}', 'letter of 3 Sep', ''),
('77', '', E'\\x620e956ccf7ca39277cec0aae2e06788', '', '{"table":"lots"}', '', ''),
('8', '', E'\\x7ec84423af0c1d3f896cb5392ad2e441', '', '{"dry":false,"rowsRead":1,"rowsAccepted":1,"rowsRefused":0}', '', ''),
('9', '', E'\\x43def3b745b95b4e6ee562220a62ace8', '', '{"ruleSetId":"any-paid-accident","ruleSetVersion":1,"asOf":"2026-09-16","dry":false}', '', '');

INSERT INTO "audit_entry" (sequence, act_id, service, at, actor_kind, actor_id, act, record_kind, record_id, org_path, customer_id, address, session_id, correlation_id, detail_digest, previous_hash, hash, sealed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '01a227b3-49f4-7627-81c9-36d8e6077f59', 'identity', '2026-11-29 14:26:31.028+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a227b3-3502-7d2e-adec-bea30c3e48c5', '/', '', '127.0.0.1', '', 'f8149bad-a771-4e9c-a73b-53be07a1b6b3', NULL, E'\\x0000000000000000000000000000000000000000000000000000000000000000', E'\\xcc8bc6a9651d0f5f4fcdefccad26bd685f05a5c378a24b9ffba21f88d6198269', '2026-11-29 14:26:31.242+00'),
('10', '01a227b3-51a6-7d2b-9d6d-d7ba20f0404b', 'identity', '2026-11-29 14:26:32.998+00', 'member', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', 'session.opened', 'session', '01a227b3-51a0-7f4a-b566-19e807a99a56', '/', '01a227b3-4f11-70fb-88e1-1d8200000001', '', '01a227b3-51a0-7f4a-b566-19e807a99a56', '9c87f995-a674-44e3-8ce1-86fbdbfdd726', E'\\x067afc7231768325c4ad8fa4f0f78c5a3fb640cb9b4c1f887112235f0c02ba12', E'\\xab88bd959c4c091da895442f08dc915be858700feaf8c3c6b337ee09edd0dbbf', E'\\xf64d1687862c6f57e9bce02fc4ccf03e9ecd980c0121de17fb6bc71cc402169a', '2026-11-29 14:26:33.323+00'),
('11', '01a227b3-5226-7e23-926a-f0f4d299636f', 'identity', '2026-11-29 14:26:33.126+00', 'member', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', 'session.opened', 'session', '01a227b3-5214-7d5a-b60f-d99d660e8e40', '/', '01a227b3-4f11-70fb-88e1-1d8200000001', '', '01a227b3-5214-7d5a-b60f-d99d660e8e40', 'a98f60ad-5da4-4b94-b344-a439d0ca1d57', E'\\x1b8f61693ed4b0de95dce3580bf07930225fa4c4dec910ea5ad9458d6f0927b3', E'\\xf64d1687862c6f57e9bce02fc4ccf03e9ecd980c0121de17fb6bc71cc402169a', E'\\xca2ac2b6ee6f214c4922d3fd6fc22ed92fdc2dba721b0dcbc00876e2b819a2da', '2026-11-29 14:26:33.323+00'),
('12', '01a227b3-525b-7c7c-842e-07f8d32ee033', 'customer-profile', '2026-11-29 14:26:33.179+00', 'member', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', 'consents.changed', 'customer', '01a227b3-4f11-70fb-88e1-1d8200000001', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '', '01a227b3-5214-7d5a-b60f-d99d660e8e40', '1ce3e06a-3a38-4ba2-b692-846b739e487f', E'\\xba19c41f8f75a8ddc28b83ea8c3e8d38f2d2c5f6f5a3c83315057aef3e8e09b3', E'\\xca2ac2b6ee6f214c4922d3fd6fc22ed92fdc2dba721b0dcbc00876e2b819a2da', E'\\x598b4f0473ad76632cf9552be5755d10b458f2e99d5d5aa2f96e8af2a2a984c9', '2026-11-29 14:26:33.323+00'),
('13', '01a227b3-52e4-7f8e-8732-dad36104cfac', 'customer-profile', '2026-11-29 14:26:33.316+00', 'member', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', 'customer-email.confirmed', 'customer', '01a227b3-4f11-70fb-88e1-1d8200000001', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '', '01a227b3-5214-7d5a-b60f-d99d660e8e40', '526c20b2-48a5-499c-af8f-3f4895611dd7', E'\\x8b3e505d11b1f38cc970ffa26460ae8e8742f33017f48920b7df050739f51600', E'\\x598b4f0473ad76632cf9552be5755d10b458f2e99d5d5aa2f96e8af2a2a984c9', E'\\x1ba22dfd98652216be2e66c0e8a8627ea66d05b73a95b416a65805bde696e6b0', '2026-11-29 14:26:33.918+00'),
('14', '01a227b3-534d-7ada-a66a-001b8a9e5e46', 'customer-profile', '2026-11-29 14:26:33.421+00', 'member', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', 'customer-email.removed', 'customer', '01a227b3-4f11-70fb-88e1-1d8200000001', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '', '01a227b3-5214-7d5a-b60f-d99d660e8e40', '0c866c8c-4f44-48e7-acef-448ee99c5dfe', E'\\xf1dc7e83e311fa7d397afc1a63a943d30c99152a538c3298b10247398176e16a', E'\\x1ba22dfd98652216be2e66c0e8a8627ea66d05b73a95b416a65805bde696e6b0', E'\\x33d927aac006233541d285aefd1c882a629aa179bf53c00d77e899dde7736973', '2026-11-29 14:26:33.918+00'),
('15', '01a227b3-53db-745b-98b8-e825eafed159', 'identity', '2026-11-29 14:26:33.563+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', '/', '', '127.0.0.1', '', 'e097e9f9-2695-4f6d-b557-73c7561f3476', NULL, E'\\x33d927aac006233541d285aefd1c882a629aa179bf53c00d77e899dde7736973', E'\\xe0eafebdccdbe6400159aaebbb94afe26ec8dca1135c1e595d31e595348fbad6', '2026-11-29 14:26:33.918+00'),
('16', '01a227b3-53f5-7c0f-bbb5-69f4f5b51c53', 'identity', '2026-11-29 14:26:33.589+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'session.opened', 'session', '01a227b3-53f0-7607-b522-3080ae977865', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', 'baefdd75-d5fd-4ee0-8056-0f23515208e6', E'\\xa2f9e452c981537b5cea6ce6279ecf93c8e461d42fb022a1ab4718a053b9aeeb', E'\\xe0eafebdccdbe6400159aaebbb94afe26ec8dca1135c1e595d31e595348fbad6', E'\\x845cc03b956a6c95e646445cfa4dc978e264ad6edac0e7ec6cdc6ecdf67b9428', '2026-11-29 14:26:33.918+00'),
('17', '01a227b3-545e-7b88-9f28-f3f34a092791', 'identity', '2026-11-29 14:26:33.694+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a227b3-352b-724b-9915-60387fe26d8e', '/', '', '127.0.0.1', '', 'b1ed5e53-ffe4-4eab-85d4-98a4de589bc7', NULL, E'\\x845cc03b956a6c95e646445cfa4dc978e264ad6edac0e7ec6cdc6ecdf67b9428', E'\\xb3eb9b6ee4d6c7fc4f2bea2e7cdc6986cb288d5f30f839d63942ffc14ef7adb5', '2026-11-29 14:26:33.918+00'),
('18', '01a227b3-5486-77a5-818b-b7694937d3f3', 'identity', '2026-11-29 14:26:33.734+00', 'staff', '01a227b3-352b-724b-9915-60387fe26d8e', 'session.opened', 'session', '01a227b3-5483-7b26-8b77-4ddaa63ed38f', '/', '', '127.0.0.1', '01a227b3-5483-7b26-8b77-4ddaa63ed38f', 'ac56dcab-779e-4858-ba20-b66542d3ab32', E'\\x881a791a10f547704578103b2f84e5bb68a85a8eb842afb873db75bb4ead6965', E'\\xb3eb9b6ee4d6c7fc4f2bea2e7cdc6986cb288d5f30f839d63942ffc14ef7adb5', E'\\x7929a3abadb37743552092c3e58b6e93add746cbc58608fad768639ee90990e6', '2026-11-29 14:26:33.918+00'),
('19', '01a227b3-54cb-7673-a6b3-6aa2b2597399', 'customer-profile', '2026-11-29 14:26:33.803+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'notice-template.drafted', 'notice-template', 'tier-up', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', '2a71ec9f-c7fc-45e6-a1d2-73e9be7a6e5a', E'\\xae40f5a85d823ba62fd52482cbb97337b1565a6c7365dde4a9f977346ad634b3', E'\\x7929a3abadb37743552092c3e58b6e93add746cbc58608fad768639ee90990e6', E'\\xe4344f7c533445725c778848c4c9b8b1e57c588f62b36331b8954a2f81f5e753', '2026-11-29 14:26:33.918+00'),
('2', '01a227b3-4a54-76a1-a51d-05b42fabfc1c', 'identity', '2026-11-29 14:26:31.124+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'session.opened', 'session', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', '7e07f74d-18b0-45ea-85f7-5a80f923caf9', E'\\x5ec735f8b4e3e3a554c40bddb0598d8d0b2ae5596ef947cbcfc175fc0f31dc6a', E'\\xcc8bc6a9651d0f5f4fcdefccad26bd685f05a5c378a24b9ffba21f88d6198269', E'\\x82891d29ce97efbf0b1cec43952c1a2f433406ec955ab234c091574e36e336fc', '2026-11-29 14:26:31.242+00'),
('20', '01a227b3-54d6-71c0-8b4f-a6491e77f308', 'customer-profile', '2026-11-29 14:26:33.814+00', 'staff', '01a227b3-352b-724b-9915-60387fe26d8e', 'notice-template.activated', 'notice-template', 'tier-up', '/', '', '127.0.0.1', '01a227b3-5483-7b26-8b77-4ddaa63ed38f', '1a14bd60-02af-4087-99b7-a84606673588', E'\\x182c01cf7834f81bfd9fb4d16419b0c22cc6e599de2fd480355f0c8c5511b7d9', E'\\xe4344f7c533445725c778848c4c9b8b1e57c588f62b36331b8954a2f81f5e753', E'\\x2ce6f9b14c462c380e5187ca3564f62d4ba6045b97e055a208807431a418e94a', '2026-11-29 14:26:33.918+00'),
('21', '01a227b3-5529-7d14-b602-351388744221', 'identity', '2026-11-29 14:26:33.897+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a227b3-352e-7187-b8ef-729349064c1e', '/', '', '127.0.0.1', '', 'c8db1798-6ef5-4509-83db-c317a49e00f2', NULL, E'\\x2ce6f9b14c462c380e5187ca3564f62d4ba6045b97e055a208807431a418e94a', E'\\x482e7124e6ee45a47dc3d6700231a500b2cf72732b0d6b5839fe8959ffad62dc', '2026-11-29 14:26:34.443+00'),
('22', '01a227b3-55a4-7002-8fa4-da0630291148', 'identity', '2026-11-29 14:26:34.02+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'session.opened', 'session', '01a227b3-559a-7d4f-8b01-df824a1689e3', '/', '', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'a6c8cd21-a92d-4d76-bd95-7fea4df5f668', E'\\xccb70a33455b77c09b4dbcad428531ec6af45e22279213faeb02f65089b212fd', E'\\x482e7124e6ee45a47dc3d6700231a500b2cf72732b0d6b5839fe8959ffad62dc', E'\\x1fe0d15a82488bb26b96ab2fdcf2a516f2768fbf0afd1c5aec3b4a6e3cf784d2', '2026-11-29 14:26:34.443+00'),
('23', '01a227b3-55d8-73f4-aa0b-4846f18dfc6f', 'membership', '2026-11-29 14:26:34.072+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'programme.drafted', 'programme', '2', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', '4fb0b38f-816c-4270-ab69-9fc0d222d4a5', E'\\x55a37167024a0e52e57b82877de19bbc80710e2e03d0ab43dd1949f9c969f118', E'\\x1fe0d15a82488bb26b96ab2fdcf2a516f2768fbf0afd1c5aec3b4a6e3cf784d2', E'\\x9c8d0a148cbe99f801ad5f8247e2501a3b66523f9bb23d4b660b3ed17a7fadae', '2026-11-29 14:26:34.443+00'),
('24', '01a227b3-5617-7665-b4c9-9601f13bd23a', 'membership', '2026-11-29 14:26:34.135+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'programme.dropped', 'programme', '2', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', 'efa74844-cffa-4452-b2ed-4e5a67b7667b', E'\\xa06aa86e8fcf189a58563618949997dfdd9d8e760bc2a883520a412973dc5e14', E'\\x9c8d0a148cbe99f801ad5f8247e2501a3b66523f9bb23d4b660b3ed17a7fadae', E'\\xdd972c1b79cbe2982f6a8cfe5a92b7a58defd0b971cd14ad13c96bb83ef7ba83', '2026-11-29 14:26:34.443+00'),
('25', '01a227b3-562d-74f9-82d9-d64f10eb7d81', 'membership', '2026-11-29 14:26:34.157+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'programme.drafted', 'programme', '3', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', 'db65be3a-0f2c-4d6e-b4d1-8639d4343bd3', E'\\x5899c145ad4f4749df344174ef6bdf3d91a9a0f36520b3a83d5c63fa4b35339e', E'\\xdd972c1b79cbe2982f6a8cfe5a92b7a58defd0b971cd14ad13c96bb83ef7ba83', E'\\x3532205c1e5114575e75186b81497b5f97c6d414c4df70fcfd919595b5a9b33d', '2026-11-29 14:26:34.443+00'),
('26', '01a227b3-5667-785a-bb97-bd451ea7f6df', 'membership', '2026-11-29 14:26:34.215+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'programme.changed', 'programme', '3', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', '18c73519-7db3-494f-82d0-1ea37a7c9d07', E'\\xda317a44cc6ab8b7f77718ce0155dce1da7ac9673707745f28dd139c2ef06b12', E'\\x3532205c1e5114575e75186b81497b5f97c6d414c4df70fcfd919595b5a9b33d', E'\\x23786102301a4446532e7683adec15799c6c128aa7584c4671c6e28e6cdbefbc', '2026-11-29 14:26:34.443+00'),
('27', '01a227b3-56e5-7d90-ac60-cc05588b279b', 'membership', '2026-11-29 14:26:34.341+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'programme.submitted', 'programme', '3', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', 'e7c19377-90fc-4cb6-b15f-fed13a5dce9a', E'\\x75f5aeb9a4652661897d6310e5fba2c944aed0e906d106ab0b2aacb1650df5a5', E'\\x23786102301a4446532e7683adec15799c6c128aa7584c4671c6e28e6cdbefbc', E'\\x93863da78c2a036a1075c86508b2cffe6491e97fce08b65169c6f0bd33fb47de', '2026-11-29 14:26:34.443+00'),
('28', '01a227b3-56fb-7c75-b995-7e347b42ecb4', 'membership', '2026-11-29 14:26:34.363+00', 'staff', '01a227b3-352b-724b-9915-60387fe26d8e', 'programme.returned', 'programme', '3', '/', '', '127.0.0.1', '01a227b3-5483-7b26-8b77-4ddaa63ed38f', 'd190ff3c-1efd-4ac7-a4ea-2c18f73541ca', E'\\x5d694b926c0b766f8103c842535d8c3a49a5904d919f24c695ac5919e543c1d0', E'\\x93863da78c2a036a1075c86508b2cffe6491e97fce08b65169c6f0bd33fb47de', E'\\xe95a5f65b2e5bb86379623d87037bb633ca11c2fe5b32ae1574cbdf1140856c9', '2026-11-29 14:26:34.443+00'),
('29', '01a227b3-5714-779c-83e3-90415c74f9f3', 'membership', '2026-11-29 14:26:34.388+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'programme.submitted', 'programme', '3', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', '8cf41251-0d63-46bb-a80a-a6d1719515e7', E'\\xdf779a5c28002836d4e775d6cbce9025efe9edb4eacdc09ae18d5a4b475309eb', E'\\xe95a5f65b2e5bb86379623d87037bb633ca11c2fe5b32ae1574cbdf1140856c9', E'\\xb8692ac8cc18163329211161dd67b3b4bed240ae3408d3c65457bfd48cd46899', '2026-11-29 14:26:34.443+00'),
('3', '01a227b3-4afe-70e8-8615-350db9f0122a', 'customer-profile', '2026-11-29 14:26:31.294+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'import.started', 'import', '01a227b3-4af9-7e49-a371-ff1120fe5015', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', 'fb0de9a7-dc43-4141-97b9-e21f5503ce62', E'\\x09ffc68db28364ccf7e16924073a699a3ab41706dd475cf07900c7264fbb27b7', E'\\x82891d29ce97efbf0b1cec43952c1a2f433406ec955ab234c091574e36e336fc', E'\\x79915217e09bdcb1dd23b64cc9e9834310d7794df6b3e3821ca5f224a93f71ce', '2026-11-29 14:26:31.768+00'),
('30', '01a227b3-574b-766c-b25e-a878185e99df', 'membership', '2026-11-29 14:26:34.443+00', 'staff', '01a227b3-352b-724b-9915-60387fe26d8e', 'programme.approved', 'programme', '3', '/', '', '127.0.0.1', '01a227b3-5483-7b26-8b77-4ddaa63ed38f', '493a8a98-727c-4fcd-acf2-9c27def1a994', E'\\x375b12d57c25b1281f935ce3bc05e7dadb72ef17de8b58157e25a274b992e8f2', E'\\xb8692ac8cc18163329211161dd67b3b4bed240ae3408d3c65457bfd48cd46899', E'\\xeaf437410957de9fbc79d8c6997063cc641fb264e5abaccc45134ed331e0cc65', '2026-11-29 14:26:34.994+00'),
('31', '01a227b3-575e-7901-af0f-81c76e389f07', 'membership', '2026-11-29 14:26:34.462+00', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'tier-run.started', 'tier-run', '01a227b3-575b-7aac-8815-fa44945071fd', '/', '', '127.0.0.1', '01a227b3-53f0-7607-b522-3080ae977865', 'e0ce4468-9d34-4e8a-a4c2-9767a6c550f8', NULL, E'\\xeaf437410957de9fbc79d8c6997063cc641fb264e5abaccc45134ed331e0cc65', E'\\x72fd19702c1440849edb01f05baa3b78bad490ec7ec9baebb1800d610b7888a4', '2026-11-29 14:26:34.994+00'),
('32', '01a227b3-57fe-7013-bc5d-fb10e8fb2630', 'membership', '2026-11-29 14:26:34.622+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'tier.locked', 'tier', '01a227b3-4c7e-7230-b234-9463f3827124', '/32/3201', '01a227b3-4bba-7a5b-bc39-44ff00000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '8f66c89a-6486-40b0-9345-cf63d5463e30', E'\\x4b1200db4d4e03a7d11b33ecfab455bae7e2daa8133bc29942bfdd137ea4e86b', E'\\x72fd19702c1440849edb01f05baa3b78bad490ec7ec9baebb1800d610b7888a4', E'\\xe7032d476ab2569d903f08d86424e05a2934cbf3b6059542c79d8e482f6eccb2', '2026-11-29 14:26:34.994+00'),
('33', '01a227b3-589d-70a5-bcde-f990d8ebfe08', 'membership', '2026-11-29 14:26:34.781+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'tier.unlocked', 'tier', '01a227b3-4c7e-7230-b234-9463f3827124', '/32/3201', '01a227b3-4bba-7a5b-bc39-44ff00000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'aef0c10b-fc83-4489-806b-8615de7bc496', E'\\x5f1f99c6bb9896f49d9eca5e9077a87fa721bd3d427573c16e6ab0b94291b4ce', E'\\xe7032d476ab2569d903f08d86424e05a2934cbf3b6059542c79d8e482f6eccb2', E'\\x74148f9b045bbfa76745cec71eca6684d2560d1f8d551907ee0da3d036c07248', '2026-11-29 14:26:34.994+00'),
('34', '01a227b3-58c9-7d9e-a3ce-c1106ecab067', 'membership', '2026-11-29 14:26:34.825+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'benefit.used', 'benefit-use', '01a227b3-58c8-7de7-a211-7bb659203d02', '/32/3201', '01a227b3-4bba-7a5b-bc39-44ff00000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '1676f598-c86e-44fb-8c0e-b2529d447781', E'\\xd402ab06aa536b3a48aef9e6638cb96b73995fc1de9313541d67c29be19f7c35', E'\\x74148f9b045bbfa76745cec71eca6684d2560d1f8d551907ee0da3d036c07248', E'\\xcc9b6d3a7578770262a2a629591776162afd07791d2d8cb54bfefa9d25aa4ea9', '2026-11-29 14:26:34.994+00'),
('35', '01a227b3-58f4-7b4c-aa76-23750b695ac1', 'membership', '2026-11-29 14:26:34.868+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'benefit.use-undone', 'benefit-use', '01a227b3-58c8-7de7-a211-7bb659203d02', '/32/3201', '01a227b3-4bba-7a5b-bc39-44ff00000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '6923819f-71fa-48ae-9397-f23a7e2a9c8f', E'\\xa6d0686b7ae5de5d42485efe0cdc6ed2027773248433aefa95927a3b4e847bfd', E'\\xcc9b6d3a7578770262a2a629591776162afd07791d2d8cb54bfefa9d25aa4ea9', E'\\xd5297ccb9867160441aac60d93ffe9c4dfa2fb21d822eff63b90f488e381bb9e', '2026-11-29 14:26:34.994+00'),
('36', '01a227b3-594b-70fe-82bc-58beafd20825', 'membership', '2026-11-29 14:26:34.955+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.paused', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'ab5b24cf-edb5-4198-9bf9-0216669a837c', E'\\x8355ff145367b2c177f511923a2165d9e2fccd7fac2cb57231b08670236f9059', E'\\xd5297ccb9867160441aac60d93ffe9c4dfa2fb21d822eff63b90f488e381bb9e', E'\\xbab0cf69c42ea34c76304ff74f684545bbe454993ef5545e18b520987a68e910', '2026-11-29 14:26:34.994+00'),
('37', '01a227b3-59d9-7889-82cf-10d9fc48b031', 'membership', '2026-11-29 14:26:35.097+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.resumed', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '43460275-0468-416e-b0bb-b2456a9a0692', E'\\x2247cf7891de3d5dc4d76217e30cd3cb41fa2baa1c05cb5119e516f740717566', E'\\xbab0cf69c42ea34c76304ff74f684545bbe454993ef5545e18b520987a68e910', E'\\x0bbeba17e8aec84b9f41e82008a7d872468241f20e4d41b36f6b0696151f3e91', '2026-11-29 14:26:35.576+00'),
('38', '01a227b3-5a0e-731f-ab6a-6443ff61c302', 'membership', '2026-11-29 14:26:35.15+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.blocked', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '732c4836-1983-45d8-a65e-b600ccc89566', E'\\xe7f59f9cbe7171454d09ddbafe5d6c40f0298e7bdf1ccaf93cbeee5c4b3c71e5', E'\\x0bbeba17e8aec84b9f41e82008a7d872468241f20e4d41b36f6b0696151f3e91', E'\\x48c07db87928f65900e3e29e6fabb7185ae230068ab1fd401e465c5b85bf65d8', '2026-11-29 14:26:35.576+00'),
('39', '01a227b3-5a5a-72fc-b929-fe93be4dbf46', 'membership', '2026-11-29 14:26:35.226+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.unblocked', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'efc44c7d-77aa-4496-ab4e-81c8fba475a9', E'\\xe75903afb8f117b2253b487450306cddf689bf090a0d78073a144fc5bf5a426f', E'\\x48c07db87928f65900e3e29e6fabb7185ae230068ab1fd401e465c5b85bf65d8', E'\\xac31bc06f1202c8a3fe77eb73cb18764549ad9f1c99bf81ff26798783ce2a174', '2026-11-29 14:26:35.576+00'),
('4', '01a227b3-4c41-73c2-b9fd-bbe7c522ff43', 'customer-profile', '2026-11-29 14:26:31.617+00', 'service', 'customer-profile', 'import.finished', 'import', '01a227b3-4af9-7e49-a371-ff1120fe5015', '/', '', '', '', '', E'\\xa8238d171ce24685623d7e287a6f1fc019bb322a1093a44ac262acca1d269c10', E'\\x79915217e09bdcb1dd23b64cc9e9834310d7794df6b3e3821ca5f224a93f71ce', E'\\x61dad0777578de0faeab50472dc04da74d4381f5df2a617afcbd1ad23adc8712', '2026-11-29 14:26:31.768+00'),
('40', '01a227b3-5b14-736f-81f0-fce73e4aef88', 'membership', '2026-11-29 14:26:35.412+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.closed', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '2c3c4b7c-16e3-4e38-955d-251d8d1d6a79', E'\\x18851b37d13c965d90ab95af3b90d9ea7a06b70b9b0f0ef7edfe04012056cb95', E'\\xac31bc06f1202c8a3fe77eb73cb18764549ad9f1c99bf81ff26798783ce2a174', E'\\x301a0d36ff049eb0d0852c24b8cf4e083c079efc20b708c6981648b0c1fae0a9', '2026-11-29 14:26:35.576+00'),
('41', '01a227b3-5bc6-79e9-bafb-411e25e47ae7', 'membership', '2026-11-29 14:26:35.59+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.reopened', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'aaf4dcbe-9126-4007-8c13-2c6585be7249', E'\\x20550cbc49a5391710dc82c6f4fd87e9f69a4bba17aa8b6d240dd6f6a1446ae4', E'\\x301a0d36ff049eb0d0852c24b8cf4e083c079efc20b708c6981648b0c1fae0a9', E'\\xc4ba3076c76a267fce81d47b4c7386d948a71108c927e891e16dbd5e5f3425dd', '2026-11-29 14:26:36.096+00'),
('42', '01a227b3-5c1b-758d-8232-7552e63e18af', 'membership', '2026-11-29 14:26:35.675+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.household-joined', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'ac3e9583-24d3-42d6-ab19-0557c1bb9485', E'\\xc295b09fbc8a3af7c08f681d24bcd147656ec301379b9c5cd2eedb3e2cfc67a8', E'\\xc4ba3076c76a267fce81d47b4c7386d948a71108c927e891e16dbd5e5f3425dd', E'\\x011e4ce26eefec469a6408b4755cf4b83b9962a671fde7109c44b670ea80984b', '2026-11-29 14:26:36.096+00'),
('43', '01a227b3-5c92-73eb-8b65-606e2975ac1d', 'membership', '2026-11-29 14:26:35.794+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.household-left', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'cf567b52-6060-4c41-88ff-e67e367fea7b', E'\\x948472f11a4c5fb4ad5192525534c65e2097583e6e1e2e981219e114f42faa31', E'\\x011e4ce26eefec469a6408b4755cf4b83b9962a671fde7109c44b670ea80984b', E'\\xc490d86c009ad2545d38b788fc670844b437083704183d0316867fd03d58cabb', '2026-11-29 14:26:36.096+00'),
('44', '01a227b3-5ce8-77c5-943a-8ee2e6f0b46a', 'membership', '2026-11-29 14:26:35.88+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.merged', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '63ab8b34-7f65-45d9-a47e-1e47bf0ac9ff', E'\\x8ce6bd0bbd66ee6d662e02f9f54509a3513505bed80f48a8e005f0c6f2ffe78f', E'\\xc490d86c009ad2545d38b788fc670844b437083704183d0316867fd03d58cabb', E'\\xc1612d498a7ab133e7aece90d0962f37ea2423a5ee13ed11f8b5262fb93df1e9', '2026-11-29 14:26:36.096+00'),
('45', '01a227b3-5d65-7502-be6f-9aeae35cc9ba', 'membership', '2026-11-29 14:26:36.005+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.unmerged', 'member', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '/32/3201', '01a227b3-4f11-70fb-88e1-1d8200000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '33632965-39e1-487c-ae9b-e73d1f5b4903', E'\\x265a86a7e6f4910e5517dda8c298db41e17c51ab8781ad082d5b04037a37bf8b', E'\\xc1612d498a7ab133e7aece90d0962f37ea2423a5ee13ed11f8b5262fb93df1e9', E'\\xe40f054391118ec455b037d2fa26a7f5ac59b36ff4d486898e78b9bdff24d7a0', '2026-11-29 14:26:36.096+00'),
('46', '01a227b3-5e03-7cdb-b251-c29082dd0904', 'membership', '2026-11-29 14:26:36.163+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.enrolled', 'member', '01a227b3-5ddd-7ada-a564-7fae6dad9f2b', '/32/3201', '6cffa942-a055-4c40-b19d-8050fe7adc27', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '6831b8ea-d4f2-4e37-97e9-09ca296f9acb', E'\\xfba8bff1a15dae1b86a392ba0a5a9fd1d44e477125fe2d6c5d73b8d234b62899', E'\\xe40f054391118ec455b037d2fa26a7f5ac59b36ff4d486898e78b9bdff24d7a0', E'\\xb2c4256866c632213720725c54e6f384a3e1417832479456b4720db5df1c159d', '2026-11-29 14:26:36.632+00'),
('47', '01a227b3-5f07-7536-a1cc-5ae7cf69c98d', 'customer-profile', '2026-11-29 14:26:36.423+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'import.started', 'import', '01a227b3-5f04-788e-a96d-f87949d74678', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', '4696a1e7-d8a9-4751-9b73-2facf9f3a0d2', E'\\x69c32d6f7645ee9136a4aafad7994b631e710d06dfb89cc3a6b7d31638d14e12', E'\\xb2c4256866c632213720725c54e6f384a3e1417832479456b4720db5df1c159d', E'\\xd802fc2fb1d5d6f0dcbd7ad0b7c059ae93f9c77fb24798694b8e1e775ba4bf06', '2026-11-29 14:26:36.632+00'),
('48', '01a227b3-6027-7a74-bf60-332fe84ad704', 'customer-profile', '2026-11-29 14:26:36.711+00', 'service', 'customer-profile', 'import.finished', 'import', '01a227b3-5f04-788e-a96d-f87949d74678', '/', '', '', '', '', E'\\xd2cd3cbdd72f2d4a98f3d5dbcc81b67b35842654c08848ec6ff050a2bdb911ef', E'\\xd802fc2fb1d5d6f0dcbd7ad0b7c059ae93f9c77fb24798694b8e1e775ba4bf06', E'\\x5adb3d2118b514666bef5ead9b54d8380948d7874ef46d7591444780e152f3f8', '2026-11-29 14:26:37.148+00'),
('49', '01a227b3-614b-7f5a-b114-870074d2197c', 'identity', '2026-11-29 14:26:37.003+00', 'member', '01a227b3-6047-7753-9dd0-a22d91592854', 'session.opened', 'session', '01a227b3-613f-7848-bbd1-8d6bb5728ce0', '/', '01a227b3-5fe0-7d06-9d21-905100000002', '', '01a227b3-613f-7848-bbd1-8d6bb5728ce0', '888ce07d-7aae-4616-ab9d-7321fd5689d0', E'\\x3c2d1b6e53d281a6eca3cade6c48e9b530fe5c1a617e23a8aadde9911ad167bd', E'\\x5adb3d2118b514666bef5ead9b54d8380948d7874ef46d7591444780e152f3f8', E'\\xe8e62e68c648fd16f4218f631a95de40f37ac9c5a265bbb3f2bf7db72cc76c3f', '2026-11-29 14:26:37.148+00'),
('5', '01a227b3-4dc6-7499-b0ed-4650ab6f8142', 'customer-profile', '2026-11-29 14:26:32.006+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'import.started', 'import', '01a227b3-4d91-7fa0-a469-538082f8918c', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', '01064b16-1596-4813-b238-4dd4de65269a', E'\\x9cb51cfe9de95099cb9e5136a0553c63c8256766bc662dc135526ffba2d4ac30', E'\\x61dad0777578de0faeab50472dc04da74d4381f5df2a617afcbd1ad23adc8712', E'\\x3b4a1fca74ebc7f486031aedab736cbc6b9c52b7d10758a1b06c5ea964784632', '2026-11-29 14:26:32.296+00'),
('50', '01a227b3-61c1-70d6-b15f-2a7928b2d43e', 'identity', '2026-11-29 14:26:37.121+00', 'member', '01a227b3-6047-7612-8b6d-4c9257f7043c', 'session.opened', 'session', '01a227b3-61b4-7a7f-9c09-257a8a84b1ea', '/', '01a227b3-5fe0-7d06-9d21-905100000001', '', '01a227b3-61b4-7a7f-9c09-257a8a84b1ea', '2eaeccad-ceff-4c39-a30b-6bcdb73dfd81', E'\\x0974da967c660c1fc079453e8fa8b8730e999e2b284f1052afcf77d3dcfa3ec8', E'\\xe8e62e68c648fd16f4218f631a95de40f37ac9c5a265bbb3f2bf7db72cc76c3f', E'\\x0fae6f0975ec5c0090c0a123bcc181dbcaed7b959ee1cee78f02eb2edd29972e', '2026-11-29 14:26:37.689+00'),
('51', '01a227b3-6265-7761-8a96-59a66e295c3c', 'membership', '2026-11-29 14:26:37.285+00', 'member', '01a227b3-6047-7753-9dd0-a22d91592854', 'member.household-invited', 'member', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000002', '', '01a227b3-613f-7848-bbd1-8d6bb5728ce0', '173c42d0-9250-4fa6-aca9-6a770bf0b1e3', E'\\xee69b49a79b6d4cca6f7cedf5f3f1cb3f94200e7029893f3721b91ae45b5f05c', E'\\x0fae6f0975ec5c0090c0a123bcc181dbcaed7b959ee1cee78f02eb2edd29972e', E'\\x9f423e70bfb84cb3c379b973077d914a2b556ec82fa8818da0dcad88d7340602', '2026-11-29 14:26:37.689+00'),
('52', '01a227b3-62ba-74f7-9e11-5e1d58ec7903', 'membership', '2026-11-29 14:26:37.37+00', 'member', '01a227b3-6047-7753-9dd0-a22d91592854', 'member.household-invitation-withdrawn', 'member', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000002', '', '01a227b3-613f-7848-bbd1-8d6bb5728ce0', '0089dd9a-cb3c-4d82-af83-385ef67c22fd', E'\\x382c69dbe33cc088fac7ef3e99dc995c4803f1ba8dbaacb893140c33529ae34c', E'\\x9f423e70bfb84cb3c379b973077d914a2b556ec82fa8818da0dcad88d7340602', E'\\x64db66b27df8c39ece5d9709c77416d1263b32d603c5f4b6ccdf7a54f349de65', '2026-11-29 14:26:37.689+00'),
('53', '01a227b3-62da-7016-99b4-f528cfebde6e', 'membership', '2026-11-29 14:26:37.402+00', 'member', '01a227b3-6047-7753-9dd0-a22d91592854', 'member.household-invited', 'member', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000002', '', '01a227b3-613f-7848-bbd1-8d6bb5728ce0', 'a616fa7f-aa15-4bd6-bb13-d9d3d13fc270', E'\\xf2ce697fcfaf29459ebb3517617c5d555dcd77c7a8ed0fb3ba38d1f3afe2d076', E'\\x64db66b27df8c39ece5d9709c77416d1263b32d603c5f4b6ccdf7a54f349de65', E'\\x4294b85b3836a4bdc8353765248fe4304aeec3d00bf9d7fe74bc61c2b5b75456', '2026-11-29 14:26:37.689+00'),
('54', '01a227b3-62fd-7770-a4a1-2162d56dfcf0', 'membership', '2026-11-29 14:26:37.437+00', 'member', '01a227b3-6047-7612-8b6d-4c9257f7043c', 'member.household-invitation-refused', 'member', '01a227b3-604e-7542-8ea0-739015d1652b', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000001', '', '01a227b3-61b4-7a7f-9c09-257a8a84b1ea', '331f0d0f-ad0a-4823-810a-ad9076fbc481', E'\\x18153436f424c013542a485d4893277038c4179bc7634430c7c65c27ac33e31b', E'\\x4294b85b3836a4bdc8353765248fe4304aeec3d00bf9d7fe74bc61c2b5b75456', E'\\x3546551b427922d9c8b32453b7d7ca5124be1211186bf4aaba369d20b5868bbd', '2026-11-29 14:26:37.689+00'),
('55', '01a227b3-6315-76a0-986b-c667723b28a6', 'membership', '2026-11-29 14:26:37.461+00', 'member', '01a227b3-6047-7753-9dd0-a22d91592854', 'member.household-invited', 'member', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000002', '', '01a227b3-613f-7848-bbd1-8d6bb5728ce0', 'd1d4021e-4a99-4358-aef6-d491cecdf20f', E'\\x11c5c5d378a6b85b13def7d7500af23ed4a172015e1c6ea691ed85de71dd4e2e', E'\\x3546551b427922d9c8b32453b7d7ca5124be1211186bf4aaba369d20b5868bbd', E'\\xb2de246cac463f1962c6b76c41516580c64e8437bfdc12d734d651c99ed37c31', '2026-11-29 14:26:37.689+00'),
('56', '01a227b3-6372-7eeb-8685-3cc715967cbf', 'membership', '2026-11-29 14:26:37.554+00', 'service', 'membership', 'member.household-joined', 'member', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000002', '', '', 'de941e9d-ce6f-4a8d-b3c0-05da84a103ff', E'\\x3643f99e51af01b3aae56247bc49f1c5ed865614f940f51862e203874255eccd', E'\\xb2de246cac463f1962c6b76c41516580c64e8437bfdc12d734d651c99ed37c31', E'\\xef3da57d3695c1d64acfc5d4af6eefc43c8778f57d422439434311df6136b8db', '2026-11-29 14:26:37.689+00'),
('57', '01a227b3-6374-78f8-9a5f-79750f1348b9', 'membership', '2026-11-29 14:26:37.556+00', 'member', '01a227b3-6047-7612-8b6d-4c9257f7043c', 'member.household-joined', 'member', '01a227b3-604e-7542-8ea0-739015d1652b', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000001', '', '01a227b3-61b4-7a7f-9c09-257a8a84b1ea', 'de941e9d-ce6f-4a8d-b3c0-05da84a103ff', E'\\xac5fdfc76cda2013b3f07ee10de60e4cdd5d88069a542bf0b6456e23335499a2', E'\\xef3da57d3695c1d64acfc5d4af6eefc43c8778f57d422439434311df6136b8db', E'\\x54a848980172402689805551780bcd7ebd09a6e2350a25a598a463e9551d36ad', '2026-11-29 14:26:37.689+00'),
('58', '01a227b3-63c3-77b9-b236-42d6d58a09fd', 'membership', '2026-11-29 14:26:37.635+00', 'member', '01a227b3-6047-7612-8b6d-4c9257f7043c', 'member.household-left', 'member', '01a227b3-604e-7542-8ea0-739015d1652b', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000001', '', '01a227b3-61b4-7a7f-9c09-257a8a84b1ea', '4ee040ae-56d1-4db8-8e9f-7ddc5a73f0c9', E'\\x658f37a54605c65e27db174624b66a885a01c87e437861df19b6383f0131eabd', E'\\x54a848980172402689805551780bcd7ebd09a6e2350a25a598a463e9551d36ad', E'\\xa10d931e48ce931781e2b8340bb9c7a99d4223f20350379b51bb01da29177dea', '2026-11-29 14:26:37.689+00'),
('59', '01a227b3-63e2-74af-aef9-ce963de09704', 'customer-profile', '2026-11-29 14:26:37.666+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'customer.searched', 'customer', '', '/', '', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'a6cc4503-ea91-4cf0-a7e8-0453bd59dc2e', E'\\x70635c19faa1a123f9a8edcd47b86df007573bf9669443793734be75d86d1da3', E'\\xa10d931e48ce931781e2b8340bb9c7a99d4223f20350379b51bb01da29177dea', E'\\xe66fe5dc1a4b6a19db7934cf303a7d84dd42607c1e5b659086fcea892783763a', '2026-11-29 14:26:38.229+00'),
('6', '01a227b3-4e1c-7773-8a10-6e8afde4c581', 'customer-profile', '2026-11-29 14:26:32.092+00', 'service', 'customer-profile', 'import.finished', 'import', '01a227b3-4d91-7fa0-a469-538082f8918c', '/', '', '', '', '', E'\\x95dfd3c242e8398497362f5b15f0b8f1870693eef83db7053fe9afd5fa0ad681', E'\\x3b4a1fca74ebc7f486031aedab736cbc6b9c52b7d10758a1b06c5ea964784632', E'\\x58bd58047a8af67da9d5bebff9e529774c51db71116db1c661bb21e1f523346c', '2026-11-29 14:26:32.296+00'),
('60', '01a227b3-63e2-7fac-8f32-995685d3363c', 'customer-profile', '2026-11-29 14:26:37.666+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'customer.viewed', 'customer', '01a227b3-5fe0-7d06-9d21-905100000001', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'a6cc4503-ea91-4cf0-a7e8-0453bd59dc2e', NULL, E'\\xe66fe5dc1a4b6a19db7934cf303a7d84dd42607c1e5b659086fcea892783763a', E'\\x2f62f49e124f69e355be075a96e097e8d7295da56ec658851c5cf4a144153a37', '2026-11-29 14:26:38.229+00'),
('61', '01a227b3-6417-77f7-a919-6977dc15438b', 'membership', '2026-11-29 14:26:37.719+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'member.household-joined', 'member', '01a227b3-604e-7542-8ea0-739015d1652b', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000001', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'edb79266-439d-44c2-bb87-bd0ada3762ce', E'\\xacf472e49cb2869b1a40722a574a570b90ef77100a8980c5879ce726cb5b7cea', E'\\x2f62f49e124f69e355be075a96e097e8d7295da56ec658851c5cf4a144153a37', E'\\x724b7e5784c55e3e8cebe1c98c3aff253c51fb578ec6ca10047aef11ca9466ca', '2026-11-29 14:26:38.229+00'),
('62', '01a227b3-6458-7985-b2f3-2c279dcae0f4', 'membership', '2026-11-29 14:26:37.784+00', 'member', '01a227b3-6047-7612-8b6d-4c9257f7043c', 'member.household-agreed', 'member', '01a227b3-604e-7542-8ea0-739015d1652b', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000001', '', '01a227b3-61b4-7a7f-9c09-257a8a84b1ea', 'f4e5a9fc-8aa3-4595-985b-550868ae513c', E'\\xe8853061db64c2fcbd6e8dd30c6716fad8562094956a5dd30741f14dd86e98b0', E'\\x724b7e5784c55e3e8cebe1c98c3aff253c51fb578ec6ca10047aef11ca9466ca', E'\\xed3cdebb3f082ea7fb69a4be4c47c2a8ffc853f9cb6b5e24d8645c434d13570b', '2026-11-29 14:26:38.229+00'),
('63', '01a227b3-648d-7560-8126-a2ea624743f9', 'membership', '2026-11-29 14:26:37.837+00', 'member', '01a227b3-6047-7612-8b6d-4c9257f7043c', 'member.paused', 'member', '01a227b3-604e-7542-8ea0-739015d1652b', '/32/3201', '01a227b3-5fe0-7d06-9d21-905100000001', '', '01a227b3-61b4-7a7f-9c09-257a8a84b1ea', '395a0e5f-11af-4c9d-8317-be9f5f0ce215', E'\\xe0ee2b92f7567d155a10f3cdfd3fe89200f6deadd03130128156b8c6071e1dba', E'\\xed3cdebb3f082ea7fb69a4be4c47c2a8ffc853f9cb6b5e24d8645c434d13570b', E'\\x9ac5d1fbae075da689eac85a3a962400354b0728ebf2024589247b2822c17b6c', '2026-11-29 14:26:38.229+00'),
('64', '01a227b3-6593-7339-8816-ccdb965e2a03', 'identity', '2026-11-29 14:26:38.099+00', 'anonymous', '', 'sign-in.password-accepted', 'account', '01a227b3-353e-768d-b885-e9d617a786a9', '/32', '', '127.0.0.1', '', '1332aa89-1810-4ef5-a36d-f6a0bbce0808', NULL, E'\\x9ac5d1fbae075da689eac85a3a962400354b0728ebf2024589247b2822c17b6c', E'\\xc69924d99c31178498a226614ee56ab22340d109939cdd1adc041ffea2add3c0', '2026-11-29 14:26:38.229+00'),
('65', '01a227b3-65ee-79cb-b102-b11895b6ee7e', 'identity', '2026-11-29 14:26:38.19+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'session.opened', 'session', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '/32', '', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '3f0ea79f-6abc-4acf-bae0-9dd48057bacb', E'\\xb72e17f7baec4dab4c14163f89afe11a1851602e42b22e25cc3d97d9fe3d4e51', E'\\xc69924d99c31178498a226614ee56ab22340d109939cdd1adc041ffea2add3c0', E'\\x4943c78529fbb24e6a6736bccfbd04d3584a7eb79e38bc3f05174901cf46ec50', '2026-11-29 14:26:38.79+00'),
('66', '01a227b3-6719-700c-a665-738c370e1d25', 'membership', '2026-11-29 14:26:38.489+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'points.adjusted', 'adjustment', '01a227b3-66dd-72bf-9e0d-4b7f688df642', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'fcfb39da-970b-4b6e-8a83-6cd8f861058d', E'\\x99ccd4f7ac887f4191a4dcb34c660e1e0d15d9be9cb167b633e806b56ed766c2', E'\\x4943c78529fbb24e6a6736bccfbd04d3584a7eb79e38bc3f05174901cf46ec50', E'\\x8392cc6b5f9d192f75b9592b218e9753cd7f23ab68e5d99aeeed4fa942aa820a', '2026-11-29 14:26:38.79+00'),
('67', '01a227b3-674a-73bd-93dc-7c8b0e3241eb', 'membership', '2026-11-29 14:26:38.538+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'adjustment.requested', 'adjustment', '01a227b3-6739-7f9d-b09c-b82600296099', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', '7713d2d2-240f-4230-aa1a-dcab0c51526d', E'\\xbef11f3611f7dda39a2bd3c2cf16096af1bf7284ed325f19b890487cc4131519', E'\\x8392cc6b5f9d192f75b9592b218e9753cd7f23ab68e5d99aeeed4fa942aa820a', E'\\xfa3641c8c14109b485099da9c9a12a524eac1c373cafcc15d892ecda00610275', '2026-11-29 14:26:38.79+00'),
('68', '01a227b3-677b-7df2-baf2-319a43aecbc4', 'membership', '2026-11-29 14:26:38.587+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'adjustment.approved', 'adjustment', '01a227b3-6739-7f9d-b09c-b82600296099', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', 'f686abff-1f44-4b73-94d2-d81c23ed9e83', E'\\xa31cd177f1b9bb5e79e192f3eede30eecc783792770e4acc28bc03546a0bd5be', E'\\xfa3641c8c14109b485099da9c9a12a524eac1c373cafcc15d892ecda00610275', E'\\x1d8b38388df42fa2764d77c15df38252ba9a4ed369276c192973e6c7eee3d978', '2026-11-29 14:26:38.79+00'),
('69', '01a227b3-678e-7651-ae18-b75c71452227', 'membership', '2026-11-29 14:26:38.606+00', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'adjustment.requested', 'adjustment', '01a227b3-6786-7fcb-bd7f-d5623838330b', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-559a-7d4f-8b01-df824a1689e3', 'bf07ee95-681c-4b82-8be1-30e4405e8103', E'\\x61d626bce5f8ad1fc0a57d98965401de620fb89d82902fe904d52cbff9c47ff4', E'\\x1d8b38388df42fa2764d77c15df38252ba9a4ed369276c192973e6c7eee3d978', E'\\x8296f92a4dea2ded3b07ba50b6a5c0c9b41c4dbac7c2b688b3cfb0b9126f08df', '2026-11-29 14:26:38.79+00'),
('7', '01a227b3-4ed6-7d6a-b73d-8e28c4fd2fec', 'customer-profile', '2026-11-29 14:26:32.278+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'import.started', 'import', '01a227b3-4ed2-7636-b424-354539a75440', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', '7de21f7f-ed01-445e-86ed-9491b6a18d2c', E'\\xd89627198d0b089ee19a6d12dc1df9da0007e3017dfdbf23ea21e8ea67f8743a', E'\\x58bd58047a8af67da9d5bebff9e529774c51db71116db1c661bb21e1f523346c', E'\\x780956d48a5a4f07e2d029b43b695f2cfbc172f14d5858c9af7216e79ea671ca', '2026-11-29 14:26:32.815+00'),
('70', '01a227b3-679a-7df8-878a-fe2c91ff71b1', 'membership', '2026-11-29 14:26:38.618+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'adjustment.rejected', 'adjustment', '01a227b3-6786-7fcb-bd7f-d5623838330b', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '290cffa6-2adb-45c2-913d-6e2386bf95a3', E'\\x552dae50e6b400f80984dbd1a9f48e226cf0c187ec4ac34e516ec4903f6f9f62', E'\\x8296f92a4dea2ded3b07ba50b6a5c0c9b41c4dbac7c2b688b3cfb0b9126f08df', E'\\xe59181ab8cbdfc5779b697d118fc35a1f8c154f94fc8e2365d4f60d0a9a1fbbf', '2026-11-29 14:26:38.79+00'),
('71', '01a227b3-67c3-7123-8cf5-c7883dbe0258', 'membership', '2026-11-29 14:26:38.659+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'points.hold', 'ledger-entry', '01a227b3-67bb-70df-a877-9f11c23730f4', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '9b5ad0b0-e9dd-4e8b-b303-bdf4e47cdd68', E'\\x7c3802e6aaf71eaabc595110480513f1744fdd09fff96fefde1559865ac9d34a', E'\\xe59181ab8cbdfc5779b697d118fc35a1f8c154f94fc8e2365d4f60d0a9a1fbbf', E'\\x38e40d88e32c3502e3ca53c4e10ba510436d74d91de4e4f8314f7ecd51efd01e', '2026-11-29 14:26:38.79+00'),
('72', '01a227b3-67e4-7d42-9777-aa7cc8e7bfda', 'membership', '2026-11-29 14:26:38.692+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'points.release', 'ledger-entry', '01a227b3-67de-784f-8bf1-fb55f4504887', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '7d58df0d-2b41-425b-948d-5e57d9484753', E'\\xb3518392c4f8817dd34215160ae02f4719135c9e27a1d29fb979c4a2919dfe7c', E'\\x38e40d88e32c3502e3ca53c4e10ba510436d74d91de4e4f8314f7ecd51efd01e', E'\\x17f96402e2f9ad5e9f2c46412b0d28756a5c5f3eaa5447a0ccd00605b2c959d0', '2026-11-29 14:26:38.79+00'),
('73', '01a227b3-680f-74a1-a85a-d80f079a956f', 'membership', '2026-11-29 14:26:38.735+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'points.transfer', 'ledger-entry', '01a227b3-6806-7a16-9c77-4e1e2e72b651', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '14bef0ca-e19d-486b-98d0-1d723f8a087b', E'\\xabd09ea52000324bdf1159b883e34912c0bde2f3ae7bceb0da8cd4300862fac4', E'\\x17f96402e2f9ad5e9f2c46412b0d28756a5c5f3eaa5447a0ccd00605b2c959d0', E'\\xfb09f86dd74a23c966e34125ea3158abc3c22a8689e0f441dfe3753b01d7ccde', '2026-11-29 14:26:38.79+00'),
('74', '01a227b3-6864-74ff-a620-9a7273d7eb0e', 'membership', '2026-11-29 14:26:38.82+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'points.reverse', 'ledger-entry', '01a227b3-6861-7e9c-be7f-fc8a90c5111a', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '26efab9c-c1f4-42fa-81da-a118c1f21092', E'\\x9f864e59f4f056fdca444fa20bbd54f05048c2d039900b2ea541a2d5c2dee692', E'\\xfb09f86dd74a23c966e34125ea3158abc3c22a8689e0f441dfe3753b01d7ccde', E'\\x9af6deeab8cdc9dd3169f3d44864c72dcd2d3f244950e3f2e2a18ae7690b64e7', '2026-11-29 14:26:39.311+00'),
('75', '01a227b3-689b-7f88-a66b-c6ec590a3040', 'membership', '2026-11-29 14:26:38.875+00', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'points.restore', 'ledger-entry', '01a227b3-6895-70fb-bc26-545a3742030c', '/32/3205', '01a227b3-4bba-7a5b-bc39-44ff0000000a', '127.0.0.1', '01a227b3-65bb-7642-af77-c2599bc6c0e2', '6f2f52bb-3ce2-455f-aeb9-ce7a12abea3d', E'\\xeb55b73e2c9c7c930d903a206d640698a07620603a67505c432b78c866ff0931', E'\\x9af6deeab8cdc9dd3169f3d44864c72dcd2d3f244950e3f2e2a18ae7690b64e7', E'\\x5d649c6b88c6fcbe8fed3b1df670d6df0e52dc1607cf28f2d34d0ac2f957ccf1', '2026-11-29 14:26:39.311+00'),
('76', '01a227b3-68b9-7775-af58-866355c35ecf', 'membership', '2026-11-29 14:26:38.905+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'finance.closing-started', 'finance', '2026-09-15', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', '8fb56e4e-36d6-4633-837f-d1db2d25bf33', NULL, E'\\x5d649c6b88c6fcbe8fed3b1df670d6df0e52dc1607cf28f2d34d0ac2f957ccf1', E'\\xa843e41159ee7cabe78ed0fd58f9d48a60fa871ae30cc48f6c951059050afd3c', '2026-11-29 14:26:39.311+00'),
('77', '01a227b3-6985-7e4b-9538-65e1a122a904', 'membership', '2026-11-29 14:26:39.109+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'finance.exported', 'finance', '2026-09-15', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', '8cce9a0b-4935-43ac-a620-77929e9af407', E'\\x3870ed65738cf8b8f366e51c4236baf5c75c3170633c0917f902b6383adc113d', E'\\xa843e41159ee7cabe78ed0fd58f9d48a60fa871ae30cc48f6c951059050afd3c', E'\\x4269c750163318e5e738bde4cc2bc27d0d8073adf85e25c267666a9bf24b80cd', '2026-11-29 14:26:39.311+00'),
('8', '01a227b3-4f3b-79fb-a031-27430818cb60', 'customer-profile', '2026-11-29 14:26:32.379+00', 'service', 'customer-profile', 'import.finished', 'import', '01a227b3-4ed2-7636-b424-354539a75440', '/', '', '', '', '', E'\\x5f70c230462926e1d2e2474a5f3bd03f7f1bf7ac17e08a19df4bbec6a7d5c02b', E'\\x780956d48a5a4f07e2d029b43b695f2cfbc172f14d5858c9af7216e79ea671ca', E'\\xc252c60e0046b54cd775e693fc43fd17917a2abc02461d5d44d87c14a1986aca', '2026-11-29 14:26:32.815+00'),
('9', '01a227b3-4fd8-7cc5-a767-2905356b4db5', 'rewards', '2026-11-29 14:26:32.536+00', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'no-claim-run.started', 'no-claim-run', '01a227b3-4fcf-7e60-baf3-506dee1ead8c', '/', '', '127.0.0.1', '01a227b3-4a4c-7896-86f2-ac3d9d8a085a', 'fd05a7c1-977d-459d-b071-bcc561d648b7', E'\\x3da62c438c79dec5583a25c55553d42558ee891a8b5e7a6a129f5928ff8c84ad', E'\\xc252c60e0046b54cd775e693fc43fd17917a2abc02461d5d44d87c14a1986aca', E'\\xab88bd959c4c091da895442f08dc915be858700feaf8c3c6b337ee09edd0dbbf', '2026-11-29 14:26:32.815+00');

INSERT INTO "audit_head" (is_only, sequence, hash, sealed_at) OVERRIDING SYSTEM VALUE VALUES
('true', '77', E'\\x4269c750163318e5e738bde4cc2bc27d0d8073adf85e25c267666a9bf24b80cd', '2026-11-29 14:26:39.311+00');

INSERT INTO "demo_code" (code_id, login, code, created_at, expires_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-516a-7509-9905-81d551d677f0', '13800002222', '078630', '2026-11-29 14:26:32.938+00', '2026-11-29 14:31:32.938+00'),
('01a227b3-51da-7a8e-899f-1b9526b9698e', '13800002222', '152287', '2026-11-29 14:26:33.05+00', '2026-11-29 14:31:33.05+00'),
('01a227b3-610d-7563-bc99-7fdb17618dd3', '13800004444', '441923', '2026-11-29 14:26:36.941+00', '2026-11-29 14:31:36.941+00'),
('01a227b3-6164-708f-be1a-f8013ef41d1b', '13800003333', '370418', '2026-11-29 14:26:37.028+00', '2026-11-29 14:31:37.028+00');

INSERT INTO "demo_credential" (account_id, password, totp_secret, recovery_codes) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-3502-7d2e-adec-bea30c3e48c5', 'J6Q3-8M0R-ZB8E-KAEF-P9YW', 'EZXUYR7TPCY3XUTSSMKVJILKEJRJE3HO', '{ETCW-6QM3-QN31-F729-QQDP-39M7,8VBQ-FQ4R-0R7W-EC6F-PSBM-FBG0,YBM8-Y154-F4RH-10RQ-ZPXC-CY0J,EYA4-QY3R-9WJT-D2M7-XA6X-X6FZ,9ZMC-3S7X-DHY0-NFT2-07V0-8BA0,6P6S-1SVH-V7GW-NJY4-1S68-07Z0,8JKN-PJYF-E6ZC-BKH3-5GG1-MBPR,WJ47-D8FA-4GW4-DCJK-1J4S-FXX0,293R-VK63-F2R4-88A6-116X-CHFM,FN4P-MQCR-ZPSS-YJB4-1QVQ-Z9PZ}'),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'ADKV-T4TJ-6R12-DASA-KTSM', 'E4UKR2TFSTDCZIU33GOXHPKRDMXCEFLB', '{S14Y-BCBR-YKGV-1H14-4PD9-XTRN,G7JB-4T73-3R1W-935Y-T8JF-3GMV,1SK0-EV3S-4XV4-AKW1-KF9E-XFP3,4RHK-6R7A-9P3X-R0R1-5STN-4E1D,DR4J-X71F-DP71-TZGY-525G-XRDQ,FPWT-3KK8-ZTJQ-05J5-RMAA-KYPX,0N8K-EM1Z-6R2J-5JES-FY3S-NZ60,EEV1-JFGF-RZW6-36DK-6R2K-R9NC,YSVG-EPSW-VGWY-NBJB-J3M4-FAX3,DS5B-YTFA-GG06-E4XJ-X67C-AFQ0}'),
('01a227b3-3526-7998-9ed8-77dce31b0571', 'ZE0W-CW1F-H1E8-PJGD-24MZ', '4N3WERM6BWZ6Z5AGP4AE4GB6ZNB63QPH', '{PT08-3SHD-BSD5-HHVT-0YXV-XV36,B177-62BA-K5B4-4CMF-PTHM-MZMY,FS7B-Z707-AF44-SWJR-MM0H-X7NW,1XNC-Q77G-PEF3-YVPC-0N4Q-D49E,NGDQ-KA28-WEBX-B95S-VT7K-VJDH,6HFR-GSTB-KG87-4JC6-M0GP-BGPA,F186-D3J6-739M-RS4S-C74J-6BK0,YACM-BKFV-X1DB-CQS0-086Z-KPV2,G77P-QN3M-Y440-0DFR-Q3R7-V8S2,RNPF-HYEW-XDY9-FT4Z-GT78-XJ62}'),
('01a227b3-352b-724b-9915-60387fe26d8e', 'CZYA-B8AG-NZBB-0NFM-FZFS', 'RFMYNCNQQS7QHMAOQMFSN5N4PRXMOSZS', '{G0N1-Z3J4-3JBD-KFWQ-TS4W-Y3PR,J4ZV-V3TH-PVTA-VKHE-KJ16-471M,W4AK-49QQ-BZ02-K5HH-E073-QHZS,259W-R4FP-NH8W-GW59-YZXE-061T,7E83-ZTQM-PRB8-VS29-17Z2-YKTX,80KT-JB7V-239X-7AM6-2RMY-HKFX,RCR0-6N03-NPRA-S5N1-WZEE-019T,ES4J-F44H-65DM-0MVQ-E5JF-T37F,MXXW-KH9K-RBYG-KBRM-Z84Z-PE3T,NJB3-4KCP-0N3X-V5G6-0E7J-73BB}'),
('01a227b3-352e-7187-b8ef-729349064c1e', 'XA2J-KZDV-DQB8-CZHS-QSJK', 'H7N3ZBXVOCENE65SCXBD5DMPVGPA4TJY', '{EY6M-H7CJ-X0RH-4RXN-FGGV-8ZMJ,YX6Q-XMGT-RR28-0VR7-6RR7-SMDZ,BP7M-5HDG-PXE5-HEPM-36D7-BPAH,V1JZ-P8XM-4N5Q-MYY5-GXZ9-8D8M,M62Y-VX0K-N00K-H1XH-JGTA-P1W0,HM8K-N4V5-21DB-9398-TQHY-P80M,2FDX-YSMG-NG2N-CA2Q-RN7A-XVYQ,EA71-52KF-4K5G-Y37D-ZCBB-7V29,2GJG-3DXM-JPFD-V2TH-00AM-B2MQ,RXTR-1MQG-0XFG-76R1-525N-ZB5C}'),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', 'HWRE-B968-EQA2-QXT8-QYRK', 'KHEPW6N7MOHG2KZZMHAG6BJC32SYI7HK', '{MTTB-Y323-V3HP-8QV0-RWRW-RCA3,ZPC7-HP7R-HED9-ZTKE-XP23-YYPK,WJQN-0GPW-GVST-BHAE-3XAW-GYPB,PB1R-5VCE-RKED-MCKA-ZS3A-9P1P,1FRQ-FR91-ZFJ6-K01V-YFSZ-XMG9,WK1F-G877-HTAQ-2JK2-04Q2-KPSB,XVD6-N5RG-6BM8-KJ81-2YNM-HFHJ,7P0Z-7JTD-1NEE-JNVD-K5QY-XAPE,W66H-GF11-JNZM-MGV6-S738-H3QW,WXB3-87RZ-QN63-4RF6-JAE5-6V5Q}'),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', 'FKQ3-H860-1A45-XTDN-0JEJ', 'EEMFY4YISOZXEUIHSHS6CJKXG6LQJLAJ', '{RPRV-P9T8-1E3X-3ACN-7M8C-93ZT,1WXW-H0H8-DCHF-CFV9-CC76-MFY4,5YCN-6V7M-CXHV-X3NJ-Q0VF-T7Z9,Y5F2-84CW-CD14-1YBB-NK9X-BAMR,6B5X-EW0V-RNGZ-18XC-7TFK-CG2X,RC3E-W8KF-74RZ-HT9Q-754Z-PGSP,TPDM-4Y46-5AXQ-VP6W-YM9Y-T0VC,6HJE-DHG3-EZCD-RER9-K1QB-XJQ6,N936-7CXP-3P21-JA09-Q81B-H3WN,TEAV-8FMC-74QZ-7JFZ-DRYQ-Z360}'),
('01a227b3-353e-768d-b885-e9d617a786a9', 'CH5M-Y06X-HN5V-9ABC-T0C4', '3KXQYYHSAXTDP2DF6T4YT2J3UJHU2FSI', '{SPKR-33Y1-X7C3-0B0G-VX4Y-DAJP,A29R-5288-EMJS-XSY9-KS4S-KEN3,40WC-VKXB-KCZ6-EFE9-PHRA-F3SG,85TN-2RYT-1JNK-7X0S-2DH6-PN03,R2GR-24E7-VKD6-4DS9-VQYN-WP89,CERX-C2T3-SH59-F9XS-GSW7-5CCT,2E5G-XT56-8F6R-N77H-RFQR-13KM,FD96-KVSK-EFBD-GRWE-0S0J-37B6,GF3K-9SDS-5YDN-0GE1-N9B6-RFDE,807Z-9E3Q-XEGZ-KN9R-ZGFP-CN2V}'),
('01a227b3-3542-7d14-9dfa-15ee1744126a', 'WSMX-WM0H-HZ6H-V7TQ-9N5T', 'CKFHKLFYQSPBUGSE4IGCVCMOO3PLTPHP', '{SRWQ-9VED-J6E9-CFJT-DV6X-CFP6,1MW0-BVFP-QABB-22JY-ZN1P-K20H,B0BP-MN0A-WGEX-0TZE-AF8M-BB7E,M1BA-FBTW-WJ80-9PQQ-WFD8-KH37,J1ZG-DWF9-TJY2-F6TJ-Q067-45XK,ZAWV-QH4F-VE8F-R6NE-BEKC-W0RN,P3FX-G9K6-ATCS-BNNT-E6HH-1BHJ,ECRR-KBZ6-0D8M-J49A-3057-8AJ3,7HVE-ENPG-3VVS-5A0T-BD3S-ZFMG,X5TQ-17EP-0MCH-HG01-GB4J-AWJG}'),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', 'EG39-WHVB-YY7D-A1F0-BY0R', '6ISUFMIFAGKRBUKWQIXV3PJN4ATRJPN6', '{A3VV-NGKC-9VBD-PBG0-YW17-A3SH,86QC-MPNE-BAW0-1FJ0-A7CB-JKFY,HADV-JVB4-GRTN-YRE4-YFJ9-RPWJ,VA6T-X0M7-6ZHJ-DGA7-FHJN-8J9P,MBVW-G1CC-TGC3-SNGB-C3HR-W94P,CGK8-N137-A4B4-ZRD1-4KEE-9FCD,94VJ-JFV2-NVSH-BTX2-TEX6-635T,5C6B-H1Y9-MH8K-AFA1-D6YJ-Z4XG,SPN3-VVQ5-8KH6-P61D-MMHH-94H3,HWP0-VPCT-HXJT-1WYA-1KPZ-K3K0}'),
('01a227b3-354d-7bc2-a85c-524f93045fa5', 'NR2S-XN1G-4W4C-YFA4-AZ92', 'Y2ITYPYXZBJKAFWECUOCN2JS2VHPFHFW', '{V47A-CFMQ-ZE9F-3VAT-5J8J-JSVD,M676-Q31F-ACXH-Q2JA-4QRD-JFS0,ZBTT-87KR-AZGB-S6MA-T5CS-11TB,QCSR-ME6A-PQPN-SRNW-R9FZ-57BP,9DJY-2GEC-YZVF-0R1E-G58C-F8Q3,HBX5-FZQH-EXXA-AJFS-D0RT-T2S4,CRT0-PYQZ-EBXD-C7B7-NDAX-YFBH,X248-FYF1-VXYB-AQHE-GNW9-99J6,H55V-1G06-7Z84-66EE-B49N-4V4P,JHJF-PKFY-4TKP-D3MC-0MMD-7FRM}'),
('01a227b3-3552-791f-8302-06c0f487663f', 'KETQ-H0VA-C6N3-NDBY-7GPW', 'MZFUU5I5KIDIEZRNCIWPTEWYMO4HUYI7', '{H9QN-P3GC-R8AF-BNVW-WA6F-KS1J,KFA0-C53Z-NC2P-5G3K-EHZP-VJ38,R0Z7-GGCY-YRA0-8P1V-3NSF-8WE0,NRWH-6DKW-1QN5-YQEW-XFM5-RPHM,5GCD-Q19D-5SQ1-CVMM-2A5J-3ZEG,FJF0-RGYG-5EZ7-GCM4-FQWY-K55C,V3ZS-M3NM-YF0V-CJFQ-VXRG-ME6X,P5M2-1VXV-KNB2-X5M1-S3HP-8H6Z,RAQQ-89JY-ZHSG-PDQC-JJHS-6J48,65YF-XET4-CWB5-BZES-RTPR-7257}'),
('01a227b3-3556-7f64-801c-5167d9c289d7', 'QFRY-EEYC-3K54-X7XT-MRE2', 'Z45NDT6Y3QGCAHIHG72DNDPRAKJB2OCP', '{6SED-825D-CCEM-G2FS-BEJQ-TSSZ,YJPB-G8M4-WG6E-Q74Y-FSGP-770Z,0VTP-B9RZ-26Y0-5XHY-52D1-1HQB,9H29-0RSX-HXA2-HSAG-RE7D-WYN7,2S89-X9TV-W9C1-9Z4W-6WDK-JJ0F,Y0P9-Y8NH-FQ8M-4D22-CBG6-8BV9,3VA2-EHM3-VAS9-B6SB-39C4-E084,ZFKP-1ZZB-ZSQQ-1RXK-2VJY-8RE2,SA1W-YGZW-TFYK-DCDW-11SP-7P31,1AZE-QBVJ-697B-BRQ5-06ZE-CAW6}'),
('01a227b3-355a-73f3-939a-2197738eac95', '22ZP-2BMY-R67Q-MQ54-6R9B', 'GQAB247RGPNRCKO6VSHTDR6AB5KJUXJI', '{H0EY-AHH7-D731-086T-2C49-C94R,JRTH-41SC-E054-AH3N-WCDQ-KX8H,FQ1B-P9GB-DPJW-7KAR-HZV4-2T9E,2QC7-DAC4-7MMT-19RP-794G-DZX3,11R8-G575-7AEB-A0F3-EGZV-MCY1,V37B-A8AB-3A2Y-JVCJ-SSZ6-G1EQ,5775-SCPH-Q62H-XXRK-AE0V-V80Z,5BNZ-46BC-81Y6-1KN6-WEVG-VRQP,TK4W-BXZV-R8X8-93QC-WCWQ-ZG9T,N9BN-H5J5-8K4Y-AZHT-HQ4N-BTSV}');

INSERT INTO "inbox" (consumer, message_id, processed_at) OVERRIDING SYSTEM VALUE VALUES
('audit-customer-profile', '01a227b3-4afe-7003-bdff-2561c4c38c0d', '2026-11-29 14:26:31.331999+00'),
('audit-customer-profile', '01a227b3-4c41-7614-9c94-daecadc34471', '2026-11-29 14:26:31.654627+00'),
('audit-customer-profile', '01a227b3-4dc7-7550-bc0c-88d9e70a376e', '2026-11-29 14:26:32.041327+00'),
('audit-customer-profile', '01a227b3-4e1c-7a58-9c8d-36122df0aa53', '2026-11-29 14:26:32.100245+00'),
('audit-customer-profile', '01a227b3-4ed6-7f48-bc95-533f740118ad', '2026-11-29 14:26:32.300166+00'),
('audit-customer-profile', '01a227b3-4f3b-7103-adb1-817a566e0281', '2026-11-29 14:26:32.395737+00'),
('audit-customer-profile', '01a227b3-525b-7ac9-a9bf-b2e6e5cb9819', '2026-11-29 14:26:33.25684+00'),
('audit-customer-profile', '01a227b3-52e4-7746-a884-bf9b768957e1', '2026-11-29 14:26:33.332094+00'),
('audit-customer-profile', '01a227b3-534d-761e-977c-2945e27565a8', '2026-11-29 14:26:33.463081+00'),
('audit-customer-profile', '01a227b3-54cb-7718-9ec9-02b290f2b703', '2026-11-29 14:26:33.851917+00'),
('audit-customer-profile', '01a227b3-54d6-7012-98a2-059ca7cabc7b', '2026-11-29 14:26:33.890828+00'),
('audit-customer-profile', '01a227b3-5f07-7f47-94e0-a3d8907b0262', '2026-11-29 14:26:36.431247+00'),
('audit-customer-profile', '01a227b3-6027-7399-8c32-9f5559b91c9b', '2026-11-29 14:26:36.735297+00'),
('audit-customer-profile', '01a227b3-63e2-7cbe-9032-f91a861cd8ac', '2026-11-29 14:26:37.70119+00'),
('audit-identity', '01a227b3-49f5-7ca8-a81c-b3597224c445', '2026-11-29 14:26:31.10281+00'),
('audit-identity', '01a227b3-4a54-70fd-8123-489020bc1c2e', '2026-11-29 14:26:31.187687+00'),
('audit-identity', '01a227b3-51a6-7a72-9a42-2762a42e8693', '2026-11-29 14:26:33.014197+00'),
('audit-identity', '01a227b3-5226-78e5-b3b0-2e806620b6a2', '2026-11-29 14:26:33.198165+00'),
('audit-identity', '01a227b3-53db-7b2f-854a-1e14313602b5', '2026-11-29 14:26:33.576272+00'),
('audit-identity', '01a227b3-53f5-758b-a98a-35b4b9b5927c', '2026-11-29 14:26:33.595218+00'),
('audit-identity', '01a227b3-545e-7f34-9d5a-10a2a356bb87', '2026-11-29 14:26:33.75388+00'),
('audit-identity', '01a227b3-5486-7008-8bb1-63d9791e0c85', '2026-11-29 14:26:33.773032+00'),
('audit-identity', '01a227b3-5529-7665-bbcf-6e0aab172749', '2026-11-29 14:26:33.911941+00'),
('audit-identity', '01a227b3-55a4-77aa-9fc2-7b4e6ca78801', '2026-11-29 14:26:34.049942+00'),
('audit-identity', '01a227b3-614b-79ed-baf3-da5b6a4e0f3a', '2026-11-29 14:26:37.034904+00'),
('audit-identity', '01a227b3-61c1-7741-a912-3eba033b979e', '2026-11-29 14:26:37.161975+00'),
('audit-identity', '01a227b3-6593-7e6b-b5cf-69e2257fb3ca', '2026-11-29 14:26:38.163102+00'),
('audit-identity', '01a227b3-65ee-7b8b-92f9-ead946254221', '2026-11-29 14:26:38.281765+00'),
('audit-membership', '01a227b3-55d9-755a-9c17-2dfd15023819', '2026-11-29 14:26:34.081648+00'),
('audit-membership', '01a227b3-5617-7a9a-b9e4-baab345a01c8', '2026-11-29 14:26:34.152004+00'),
('audit-membership', '01a227b3-562d-71ea-9ec1-ce4feb6a2636', '2026-11-29 14:26:34.179665+00'),
('audit-membership', '01a227b3-5667-79df-b41c-fcbdd70ed517', '2026-11-29 14:26:34.243216+00'),
('audit-membership', '01a227b3-56e5-763f-b1fd-04cfba1fdd25', '2026-11-29 14:26:34.353871+00'),
('audit-membership', '01a227b3-56fb-7e2e-87c4-d8cebee43466', '2026-11-29 14:26:34.371317+00'),
('audit-membership', '01a227b3-5714-79bc-916e-94aa4cbae7a0', '2026-11-29 14:26:34.423141+00'),
('audit-membership', '01a227b3-574b-779e-b05b-0b1496689c42', '2026-11-29 14:26:34.449755+00'),
('audit-membership', '01a227b3-575e-7727-9a45-615f02a4e8cd', '2026-11-29 14:26:34.47205+00'),
('audit-membership', '01a227b3-57fe-7e26-828e-e7099feb1398', '2026-11-29 14:26:34.682048+00'),
('audit-membership', '01a227b3-589d-7079-a4fd-e21124c6b4a8', '2026-11-29 14:26:34.792442+00'),
('audit-membership', '01a227b3-58c9-7eb6-ba69-f9b814fc44b7', '2026-11-29 14:26:34.834215+00'),
('audit-membership', '01a227b3-58f4-799c-a2ca-77f17ed67dea', '2026-11-29 14:26:34.874533+00'),
('audit-membership', '01a227b3-594b-7157-8291-897fb935efa7', '2026-11-29 14:26:34.990807+00'),
('audit-membership', '01a227b3-59d9-757a-a3fb-226376c69f88', '2026-11-29 14:26:35.106301+00'),
('audit-membership', '01a227b3-5a0e-7042-af60-1bfcebbe79bc', '2026-11-29 14:26:35.207117+00'),
('audit-membership', '01a227b3-5a5a-7493-9f04-4f684f8ca101', '2026-11-29 14:26:35.28151+00'),
('audit-membership', '01a227b3-5b14-789e-a948-94f31e951c08', '2026-11-29 14:26:35.503415+00'),
('audit-membership', '01a227b3-5bc6-78d6-97ad-0e45f806ce82', '2026-11-29 14:26:35.602143+00'),
('audit-membership', '01a227b3-5c1b-7c67-85fd-100e28a5724e', '2026-11-29 14:26:35.725017+00'),
('audit-membership', '01a227b3-5c92-799a-b048-bd241cfeed55', '2026-11-29 14:26:35.813725+00'),
('audit-membership', '01a227b3-5ce8-731d-b0ce-854fb4ff958e', '2026-11-29 14:26:35.904149+00'),
('audit-membership', '01a227b3-5d65-7fdb-bafd-7ebd102e4830', '2026-11-29 14:26:36.02222+00'),
('audit-membership', '01a227b3-5e03-7d06-b3ce-154914f47f29', '2026-11-29 14:26:36.233658+00'),
('audit-membership', '01a227b3-6265-7fa1-ab7a-4e1402e33c98', '2026-11-29 14:26:37.293673+00'),
('audit-membership', '01a227b3-62ba-70cc-9846-69fa6296579f', '2026-11-29 14:26:37.383538+00'),
('audit-membership', '01a227b3-62da-73b1-be0c-59da4848c69e', '2026-11-29 14:26:37.410996+00'),
('audit-membership', '01a227b3-62fd-731d-a266-c8333add7a7e', '2026-11-29 14:26:37.455765+00'),
('audit-membership', '01a227b3-6315-77c8-b2ae-94d37384ac21', '2026-11-29 14:26:37.468236+00'),
('audit-membership', '01a227b3-6372-7bd3-8641-bf79a5c9bc70', '2026-11-29 14:26:37.569259+00'),
('audit-membership', '01a227b3-6374-7ae8-a12a-a24b885d8fce', '2026-11-29 14:26:37.572093+00'),
('audit-membership', '01a227b3-63c3-7839-8339-aec0339f5bd3', '2026-11-29 14:26:37.655419+00'),
('audit-membership', '01a227b3-6417-7a84-9e35-f22fde637b10', '2026-11-29 14:26:37.743203+00'),
('audit-membership', '01a227b3-6458-72c4-bc6e-a29acef81593', '2026-11-29 14:26:37.797379+00'),
('audit-membership', '01a227b3-648d-7081-807d-6eb186e44509', '2026-11-29 14:26:37.843629+00'),
('audit-membership', '01a227b3-6719-7551-a95a-df09f39d7341', '2026-11-29 14:26:38.499275+00'),
('audit-membership', '01a227b3-674a-724e-aa03-1f3915ca2b27', '2026-11-29 14:26:38.567977+00'),
('audit-membership', '01a227b3-677b-7400-bfef-582dcbbfd88a', '2026-11-29 14:26:38.593319+00'),
('audit-membership', '01a227b3-678e-72b8-b069-c29f1ee0f12b', '2026-11-29 14:26:38.616922+00'),
('audit-membership', '01a227b3-679a-75d9-bda1-2aa644ba8f91', '2026-11-29 14:26:38.641406+00'),
('audit-membership', '01a227b3-67c3-78b5-9c69-269f4a458cf3', '2026-11-29 14:26:38.673117+00'),
('audit-membership', '01a227b3-67e4-7fb6-bcf8-824ec5d2fa35', '2026-11-29 14:26:38.700305+00'),
('audit-membership', '01a227b3-680f-78ac-b13b-971bd4734977', '2026-11-29 14:26:38.752254+00'),
('audit-membership', '01a227b3-6864-7904-9000-9f9221636e04', '2026-11-29 14:26:38.845693+00'),
('audit-membership', '01a227b3-689b-7a20-87d8-5437103b98e0', '2026-11-29 14:26:38.900774+00'),
('audit-membership', '01a227b3-68b9-7881-b3bd-173cd4cf1f02', '2026-11-29 14:26:38.9455+00'),
('audit-membership', '01a227b3-6985-70fe-bf98-e5ad4dbacea1', '2026-11-29 14:26:39.122492+00'),
('audit-rewards', '01a227b3-4fd8-7947-9a91-6eb6c2cf3f51', '2026-11-29 14:26:32.563435+00'),
('customer-facts', '01a227b3-4c14-7633-b8cf-973dfe5d8a28', '2026-11-29 14:26:31.659569+00'),
('customer-facts', '01a227b3-4f32-7497-bd45-5e259ed31ffb', '2026-11-29 14:26:32.395976+00'),
('customer-facts', '01a227b3-601b-79bd-8b7f-2c8a5f232beb', '2026-11-29 14:26:36.734212+00'),
('member-facts', '01a227b3-4c89-78df-826c-e46394061f93', '2026-11-29 14:26:31.739295+00'),
('member-facts', '01a227b3-4f5b-7006-b471-1e6b05945d21', '2026-11-29 14:26:32.427527+00'),
('member-facts', '01a227b3-5df9-7c20-bc47-a3db9a20c04a', '2026-11-29 14:26:36.238086+00'),
('member-facts', '01a227b3-6051-7e75-8a5c-d1b4a7bd1a41', '2026-11-29 14:26:36.839527+00'),
('member-states', '01a227b3-595c-7161-b810-1f727ccf9200', '2026-11-29 14:26:34.986647+00'),
('member-states', '01a227b3-59da-7df7-b292-5ba20077ac80', '2026-11-29 14:26:35.107406+00'),
('member-states', '01a227b3-5a0f-7b12-9d2d-dc4dbd56d9ab', '2026-11-29 14:26:35.207056+00'),
('member-states', '01a227b3-5a5d-7830-af9c-b3f8a383c4ff', '2026-11-29 14:26:35.282617+00'),
('member-states', '01a227b3-5b16-7b4f-ba30-01efe0598e6d', '2026-11-29 14:26:35.503706+00'),
('member-states', '01a227b3-5bc8-7b9d-af91-3efa54775df9', '2026-11-29 14:26:35.598948+00'),
('member-states', '01a227b3-5ce8-7138-b957-ddcb85ddcee7', '2026-11-29 14:26:35.901788+00'),
('member-states', '01a227b3-5d66-7c07-ba01-7881aa26f15f', '2026-11-29 14:26:36.022317+00'),
('member-states', '01a227b3-648d-7e15-81fa-353fb0b7ca2f', '2026-11-29 14:26:37.843798+00');

INSERT INTO "known_device" (account_id, device, first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:31.116+00', '2026-11-29 14:26:31.116+00'),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:33.584+00', '2026-11-29 14:26:33.584+00'),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:33.731+00', '2026-11-29 14:26:33.731+00'),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:34.01+00', '2026-11-29 14:26:34.01+00'),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:38.139+00', '2026-11-29 14:26:38.139+00'),
('01a227b3-4f52-7c3e-b88b-30c8061ca25d', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:32.992+00', '2026-11-29 14:26:33.108+00'),
('01a227b3-6047-7612-8b6d-4c9257f7043c', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:37.108+00', '2026-11-29 14:26:37.108+00'),
('01a227b3-6047-7753-9dd0-a22d91592854', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', '2026-11-29 14:26:36.991+00', '2026-11-29 14:26:36.991+00');

INSERT INTO "member_account" (customer_id, account_id, member_id, member_number, member_version, customer_version, phone_index) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4bba-7a5b-bc39-44ff00000001', '01a227b3-4c76-7537-9710-9ce20988b884', '01a227b3-4c7e-7230-b234-9463f3827124', '467218736131', '1', '1', E'\\xd09be299192b5fed7251bde750bf9a3f'),
('01a227b3-4bba-7a5b-bc39-44ff00000002', '01a227b3-4c76-7ad6-a21b-889db60f606a', '01a227b3-4c7e-7245-9f91-3416243b8ff5', '834437472261', '1', '1', E'\\x4512c12f2b76b4dfe129a546d634f0be'),
('01a227b3-4bba-7a5b-bc39-44ff00000003', '01a227b3-4c76-7b58-aff4-4751a4046af5', '01a227b3-4c7e-71b4-8b53-c5a65188b7df', '301656208396', '1', '1', E'\\x24fc5b38465efcf9c23eb15b6701148a'),
('01a227b3-4bba-7a5b-bc39-44ff00000004', '01a227b3-4c76-7b7e-aea1-a92424d8528e', '01a227b3-4c7e-7ca1-9fc9-a71a861a6c61', '668874944527', '1', '1', E'\\x81b3be763abe94cf2071e41d2b1b680d'),
('01a227b3-4bba-7a5b-bc39-44ff00000005', '01a227b3-4c76-7bac-8976-8a21803eeb0c', '01a227b3-4c7e-7461-a16d-c48f7e61ce9e', '136093680652', '1', '1', E'\\xff9252852046fd4a06906bfc63a0a747'),
('01a227b3-4bba-7a5b-bc39-44ff00000006', '01a227b3-4c76-7bca-a929-ca19210299c9', '01a227b3-4c7e-7cb6-ae77-e02b303fb9f7', '503312416780', '1', '1', E'\\x2f1ab90c1650b68bccd9aedde6e17023'),
('01a227b3-4bba-7a5b-bc39-44ff00000007', '01a227b3-4c76-7be8-b975-c9c320027327', '01a227b3-4c7e-7306-9bba-a7523c8bdab6', '870531152912', '1', '1', E'\\x2e8ede89e15856e155754836b60f8cd2'),
('01a227b3-4bba-7a5b-bc39-44ff00000008', '01a227b3-4c76-7c05-8f67-f39bc6199d1b', '01a227b3-4c7e-7994-9413-ece9b72f2d78', '337749889040', '1', '1', E'\\x10ec2d10aa6ab913261a4718a25d8602'),
('01a227b3-4bba-7a5b-bc39-44ff00000009', '01a227b3-4c76-7c22-9c03-1e5baabac690', '01a227b3-4c7e-7823-948d-b31c0ab02b36', '704968625175', '1', '1', E'\\xf41e0df6d4faa70aed2d98a25f47cb77'),
('01a227b3-4bba-7a5b-bc39-44ff0000000a', '01a227b3-4c76-7c3f-acf8-23ad24bfc72f', '01a227b3-4c7f-7475-9e94-a1c1f4857810', '172187361305', '1', '1', E'\\x4beabf21d1cb08d89d46e312bcaa5400'),
('01a227b3-4bba-7a5b-bc39-44ff0000000b', '01a227b3-4c76-7c5c-96f1-97347c1be263', '01a227b3-4c7f-7299-a69e-15d921c94488', '539406097433', '1', '1', E'\\x8bcf550939cac1a8b620cfa43efcc93c'),
('01a227b3-4bba-7a5b-bc39-44ff0000000c', '01a227b3-4c76-7c8f-ad3f-b6d2a3a15fe4', '01a227b3-4c7f-7336-a9fd-62f6a6dda4ab', '906624833560', '1', '1', E'\\x63f99acdce6f2ddca8efbefe196eecfe'),
('01a227b3-4bba-7a5b-bc39-44ff0000000d', '01a227b3-4c76-7cdf-bd6a-e6e067a429a8', '01a227b3-4c7f-733a-b9db-85159cc637a6', '373843569691', '1', '1', E'\\x660f0f497f0eb86d851826c08d837ea6'),
('01a227b3-4bba-7a5b-bc39-44ff0000000e', '01a227b3-4c76-7d06-8673-8e4040a5ac4b', '01a227b3-4c7f-7db8-a468-aa2b099854a6', '741062305825', '1', '1', E'\\x0b4d736a9e53354f1ccaa37ea3e2d411'),
('01a227b3-4bba-7a5b-bc39-44ff0000000f', '01a227b3-4c76-7d51-8f76-5b6b7005e703', '01a227b3-4c7f-7e0c-90b8-a6be68962f0d', '208281041953', '1', '1', E'\\x3ccecd201fb72787f43b0c4f5a148575'),
('01a227b3-4bba-7a5b-bc39-44ff00000010', '01a227b3-4c76-7d6f-87d2-bfb5cab99313', '01a227b3-4c7f-7e76-a9ec-ded4170ab29e', '575499778083', '1', '1', E'\\xf1d096a97e0f779876cf2d315d86e419'),
('01a227b3-4bba-7a5b-bc39-44ff00000011', '01a227b3-4c76-7d8e-b3ab-d7a41707ae59', '01a227b3-4c7f-7148-af36-5b4943d40a4c', '942718514212', '1', '1', E'\\xd5cfbd454768aae2d00710676570c25a'),
('01a227b3-4bba-7a5b-bc39-44ff00000012', '01a227b3-4c76-7dd6-b800-735f652e3358', '01a227b3-4c7f-7f0d-8cab-a4718b071b91', '409937250341', '1', '1', E'\\x5644da056abc2585edbb1954a3dd9f34'),
('01a227b3-4bba-7a5b-bc39-44ff00000013', '01a227b3-4c76-7e0b-8ec8-48f5d486cd95', '01a227b3-4c7f-7e10-8104-cebf6e1dbd61', '777155986477', '1', '1', E'\\x53b0ad74c76a1c243769e4a035cd411d'),
('01a227b3-4bba-7a5b-bc39-44ff00000014', '01a227b3-4c76-7e28-a684-0ed61ccf24b3', '01a227b3-4c7f-7c4f-8d65-7951ef9933de', '244374722605', '1', '1', E'\\x43377aac15c5d02cc0cdafedff18aefd'),
('01a227b3-4bba-7a5b-bc39-44ff00000015', '01a227b3-4c76-7e47-acf0-f9ee81540b3b', '01a227b3-4c7f-7808-b2a4-2573c4fb0276', '611593458734', '1', '1', E'\\x31a4f3a3fa1a92a7d2c1f9633d8d67b3'),
('01a227b3-4bba-7a5b-bc39-44ff00000016', '01a227b3-4c76-7e64-b03c-7186177841dc', '01a227b3-4c7f-7701-a1a1-81ad89a4a1c1', '978812194865', '1', '1', E'\\x8f5a7a7121f226e98e1d3c8532c48788'),
('01a227b3-4bba-7a5b-bc39-44ff00000017', '01a227b3-4c76-7e81-8528-ff80f0e7234b', '01a227b3-4c7f-76d8-b7f3-ebc231d12e29', '446030930999', '1', '1', E'\\xb58d1b41a83b157960d2581b044cad01'),
('01a227b3-4bba-7a5b-bc39-44ff00000018', '01a227b3-4c76-7ea7-b888-dee4e45976e3', '01a227b3-4c7f-7eb9-992d-eb9284b38766', '813249667128', '1', '1', E'\\xc6cfb40f777bd42cf698b59b7db857fa'),
('01a227b3-4f11-70fb-88e1-1d8200000001', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', '01a227b3-4f59-7b26-9cb5-90dab1d24283', '280468403256', '9', '1', E'\\x8789afbf932b796ae32e11cf6a87af98'),
('01a227b3-5fe0-7d06-9d21-905100000001', '01a227b3-6047-7612-8b6d-4c9257f7043c', '01a227b3-604e-7542-8ea0-739015d1652b', '114905875513', '2', '1', E'\\x75b49afb9e351f7ecaf2ca4ec76b2aac'),
('01a227b3-5fe0-7d06-9d21-905100000002', '01a227b3-6047-7753-9dd0-a22d91592854', '01a227b3-604e-7456-8b8c-5fa987a2ab8c', '482124611641', '1', '1', E'\\x327a37e8cf80aaeeef16e4418a36008c'),
('6cffa942-a055-4c40-b19d-8050fe7adc27', '01a227b3-5e4f-7dd1-8487-e2efb3514db5', '01a227b3-5ddd-7ada-a564-7fae6dad9f2b', '647687139384', '1', '0', NULL);

INSERT INTO "migration" (id, name, executed_at) OVERRIDING SYSTEM VALUE VALUES
('1', '0001-accounts', '2026-11-29 14:26:16.255245+00'),
('2', '0002-organisation', '2026-11-29 14:26:16.255245+00'),
('3', '0003-sign-in', '2026-11-29 14:26:16.255245+00'),
('4', '0004-audit', '2026-11-29 14:26:16.255245+00');

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
('01a227b3-516a-7509-9905-81d551d677f0', '1', E'\\xad3ced9aa4083499c5357215a9a059f4', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', E'\\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', 'false', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', E'\\x260d0404a592d8201c36d989ac4880b9', E'\\xa155a584562f28ca21b556f4dd536b4f3f4ee0a6520c2cd2b39898634b842538', '2026-11-29 14:26:32.938+00', '2026-11-29 14:31:32.938+00', '1', '2026-11-29 14:26:32.977+00'),
('01a227b3-51da-7a8e-899f-1b9526b9698e', '2', E'\\xad3ced9aa4083499c5357215a9a059f4', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', E'\\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', 'true', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', E'\\xe5601ab3c5e17bae8d68f94e851fc575', E'\\x10e1d4c22cd0c9a56d06de61bfbbc3756f042a018b4d417e1f24c65f2a5d5fec', '2026-11-29 14:26:33.05+00', '2026-11-29 14:31:33.05+00', '1', '2026-11-29 14:26:33.094+00'),
('01a227b3-610d-7563-bc99-7fdb17618dd3', '3', E'\\xb287eae5fc51b9d0aeab3a82c0622799', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', E'\\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', 'false', '01a227b3-6047-7753-9dd0-a22d91592854', E'\\xca2cc62d29ea95eb3ea9091986629fe1', E'\\xdb3c98b564a8ace925afd2f929f17cc028e35c1f6875ffd34eafe6c044090b7a', '2026-11-29 14:26:36.941+00', '2026-11-29 14:31:36.941+00', '1', '2026-11-29 14:26:36.982+00'),
('01a227b3-6164-708f-be1a-f8013ef41d1b', '4', E'\\xccdee1bb82427728a940d9702ac7b594', E'\\xe5b7c7d3cc72b893a35deed7de7e3ab4df80936b3af80b1946f4134612ee66a7', E'\\x12ca17b49af2289436f303e0166030a21e525d266e209267433801a8fd4071a0', 'false', '01a227b3-6047-7612-8b6d-4c9257f7043c', E'\\xbfbae6d1ec463f767b5723fbaa9a0062', E'\\x62ea10d71db27c1b22e85c2ecfeb9d47238f4a6823b79627b02a31284a87a9bb', '2026-11-29 14:26:37.028+00', '2026-11-29 14:31:37.028+00', '1', '2026-11-29 14:26:37.077+00');

INSERT INTO "outbox" (id, subject, payload, correlation_id, traceparent, created_at, published_at, stream_seq) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-49f5-7ca8-a81c-b3597224c445', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323762332d343966342d373632372d383163392d3336643865363037376635391218323032362d31312d32395431343a32363a33312e3032385a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323762332d333530322d376432652d616465632d62656133306333653438633542012f6a093132372e302e302e317a2466383134396261642d613737312d346539632d613733622d353362653037613162366233', 'f8149bad-a771-4e9c-a73b-53be07a1b6b3', '00-ff54cffd445d4d33800dc58e46e36928-a10f9427f80c283f-00', '2026-11-29 14:26:31.029+00', '2026-11-29 14:26:31.083341+00', '1'),
('01a227b3-4a54-70fd-8123-489020bc1c2e', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323762332d346135342d373661312d613531642d3035623432666162666331631218323032362d31312d32395431343a32363a33312e3132345a1803222430316132323762332d333530322d376432652d616465632d6265613330633365343863352a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d346134632d373839362d383666322d61633364396438613038356142012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323762332d346134632d373839362d383666322d6163336439643861303835617a2437653037663734642d313862302d343565612d383566372d356138306639323363616639', '7e07f74d-18b0-45ea-85f7-5a80f923caf9', '00-d07ca94938764309a8d8c4a514e1d9a8-86802a71c0960815-00', '2026-11-29 14:26:31.124+00', '2026-11-29 14:26:31.176147+00', '2'),
('01a227b3-51a6-7a72-9a42-2762a42e8693', 'identity.audit-recorded.v1', E'\\x0aba020a2430316132323762332d353161362d376432622d396436642d6437626132306630343034621218323032362d31312d32395431343a32363a33322e3939385a1802222430316132323762332d346635322d376333652d623838622d3330633830363163613235642a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d353161302d376634612d623536362d31396538303761393961353642012f4a2430316132323762332d346631312d373066622d383865312d3164383230303030303030315a117b226d6574686f64223a22636f6465227d6a093132372e302e302e31722430316132323762332d353161302d376634612d623536362d3139653830376139396135367a2439633837663939352d613637342d343465332d386365312d383666626462666464373236', '9c87f995-a674-44e3-8ce1-86fbdbfdd726', '00-10448489b43a4aa09a1d5d933f05d28e-b2ba68db7d5b0a2a-00', '2026-11-29 14:26:32.998+00', '2026-11-29 14:26:33.008047+00', '3'),
('01a227b3-5226-78e5-b3b0-2e806620b6a2', 'identity.audit-recorded.v1', E'\\x0aba020a2430316132323762332d353232362d376532332d393236612d6630663464323939363336661218323032362d31312d32395431343a32363a33332e3132365a1802222430316132323762332d346635322d376333652d623838622d3330633830363163613235642a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d353231342d376435612d623630662d64393964363630653865343042012f4a2430316132323762332d346631312d373066622d383865312d3164383230303030303030315a117b226d6574686f64223a22636f6465227d6a093132372e302e302e31722430316132323762332d353231342d376435612d623630662d6439396436363065386534307a2461393866363061642d356461342d346239342d623334342d613433396430636131643537', 'a98f60ad-5da4-4b94-b344-a439d0ca1d57', '00-dfe001aa86a940d9a83d04b7085602be-aff6df347f714536-00', '2026-11-29 14:26:33.126+00', '2026-11-29 14:26:33.1649+00', '4'),
('01a227b3-53db-7b2f-854a-1e14313602b5', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323762332d353364622d373435622d393862382d6538323565616665643135391218323032362d31312d32395431343a32363a33332e3536335a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323762332d333531382d376536632d613330662d37316430613130643864613642012f6a093132372e302e302e317a2465303937653966392d323639352d346636642d623535372d373363373536316633343736', 'e097e9f9-2695-4f6d-b557-73c7561f3476', '00-35f1644b8c8e4d31a7884d21c76b6a8d-9245e0b1846b9a3d-00', '2026-11-29 14:26:33.563+00', '2026-11-29 14:26:33.570946+00', '5'),
('01a227b3-53f5-758b-a98a-35b4b9b5927c', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323762332d353366352d376330662d626262352d3639663466356235316335331218323032362d31312d32395431343a32363a33332e3538395a1803222430316132323762332d333531382d376536632d613330662d3731643061313064386461362a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d353366302d373630372d623532322d33303830616539373738363542012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323762332d353366302d373630372d623532322d3330383061653937373836357a2462616566646437352d643566642d346565302d383035362d306632333531353230386536', 'baefdd75-d5fd-4ee0-8056-0f23515208e6', '00-59c21026ef954eff93e7bead6b97f95a-8f4de338b8877976-00', '2026-11-29 14:26:33.589+00', '2026-11-29 14:26:33.592871+00', '6'),
('01a227b3-545e-7f34-9d5a-10a2a356bb87', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323762332d353435652d376238382d396632382d6633663334613039323739311218323032362d31312d32395431343a32363a33332e3639345a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323762332d333532622d373234622d393931352d36303338376665323664386542012f6a093132372e302e302e317a2462316564356535332d666665342d346561622d383564342d393861346465353839626337', 'b1ed5e53-ffe4-4eab-85d4-98a4de589bc7', '00-6589cab2f30a4e6eb066fd73672d7672-8e51902d217ab0d9-00', '2026-11-29 14:26:33.694+00', '2026-11-29 14:26:33.736901+00', '7'),
('01a227b3-5486-7008-8bb1-63d9791e0c85', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323762332d353438362d373761352d383138622d6237363934393337643366331218323032362d31312d32395431343a32363a33332e3733345a1803222430316132323762332d333532622d373234622d393931352d3630333837666532366438652a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d353438332d376232362d386237372d34646461613633656433386642012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323762332d353438332d376232362d386237372d3464646161363365643338667a2461633536646361622d373739652d343835382d626132302d623636353432643361623332', 'ac56dcab-779e-4858-ba20-b66542d3ab32', '00-da7ea87e8e574b83887007cd6865f209-9ce1e8ee0f6a6ed8-00', '2026-11-29 14:26:33.734+00', '2026-11-29 14:26:33.736901+00', '8'),
('01a227b3-5529-7665-bbcf-6e0aab172749', 'identity.audit-recorded.v1', E'\\x0ac0010a2430316132323762332d353532392d376431342d623630322d3335313338383734343232311218323032362d31312d32395431343a32363a33332e3839375a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323762332d333532652d373138372d623865662d37323933343930363463316542012f6a093132372e302e302e317a2463386462313739382d366566352d343530392d383364622d633331376134396530306632', 'c8db1798-6ef5-4509-83db-c317a49e00f2', '00-73c911babc2c4ac980dc42526d67a681-bb46803d3294bef7-00', '2026-11-29 14:26:33.897+00', '2026-11-29 14:26:33.905067+00', '9'),
('01a227b3-55a4-77aa-9fc2-7b4e6ca78801', 'identity.audit-recorded.v1', E'\\x0a9d020a2430316132323762332d353561342d373030322d386661342d6461303633303239313134381218323032362d31312d32395431343a32363a33342e3032305a1803222430316132323762332d333532652d373138372d623865662d3732393334393036346331652a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d353539612d376434662d386230312d64663832346131363839653342012f5a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323762332d353539612d376434662d386230312d6466383234613136383965337a2461366338636432312d613932642d346437362d626439352d376665613464663566363638', 'a6c8cd21-a92d-4d76-bd95-7fea4df5f668', '00-f2091decc6a64c59989319d843a51382-a788c518be0049cf-00', '2026-11-29 14:26:34.02+00', '2026-11-29 14:26:34.030977+00', '10'),
('01a227b3-614b-79ed-baf3-da5b6a4e0f3a', 'identity.audit-recorded.v1', E'\\x0aba020a2430316132323762332d363134622d376635612d623131342d3837303037346432313937631218323032362d31312d32395431343a32363a33372e3030335a1802222430316132323762332d363034372d373735332d396464302d6132326439313539323835342a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d363133662d373834382d626264312d38643662623537323863653042012f4a2430316132323762332d356665302d376430362d396432312d3930353130303030303030325a117b226d6574686f64223a22636f6465227d6a093132372e302e302e31722430316132323762332d363133662d373834382d626264312d3864366262353732386365307a2438383863653037642d376161652d343631362d616239642d373332316664353638396430', '888ce07d-7aae-4616-ab9d-7321fd5689d0', '00-08a9aaef380546e3b75276794274eb43-86fa8cbb07576015-00', '2026-11-29 14:26:37.003+00', '2026-11-29 14:26:37.019869+00', '11'),
('01a227b3-61c1-7741-a912-3eba033b979e', 'identity.audit-recorded.v1', E'\\x0aba020a2430316132323762332d363163312d373064362d623135662d3261373932386232643433651218323032362d31312d32395431343a32363a33372e3132315a1802222430316132323762332d363034372d373631322d386236642d3463393235376637303433632a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d363162342d376137662d396330392d32353761386138346231656142012f4a2430316132323762332d356665302d376430362d396432312d3930353130303030303030315a117b226d6574686f64223a22636f6465227d6a093132372e302e302e31722430316132323762332d363162342d376137662d396330392d3235376138613834623165617a2432656165636361642d636566662d346333392d613330622d366263646237336466643831', '2eaeccad-ceff-4c39-a30b-6bcdb73dfd81', '00-b4ed5c21510c4aa6b405021d3896bf9f-9dde7442b806d6e7-00', '2026-11-29 14:26:37.121+00', '2026-11-29 14:26:37.135352+00', '12'),
('01a227b3-6593-7e6b-b5cf-69e2257fb3ca', 'identity.audit-recorded.v1', E'\\x0ac2010a2430316132323762332d363539332d373333392d383831362d6363646239363565326130331218323032362d31312d32395431343a32363a33382e3039395a18012a197369676e2d696e2e70617373776f72642d616363657074656432076163636f756e743a2430316132323762332d333533652d373638642d623838352d65396436313761373836613942032f33326a093132372e302e302e317a2431333332616138392d313831302d346566352d613336642d663661306262636530383038', '1332aa89-1810-4ef5-a36d-f6a0bbce0808', '00-6ce0423982d9478da9f735d44cbc9b4a-be5861912472f5c2-00', '2026-11-29 14:26:38.099+00', '2026-11-29 14:26:38.137013+00', '13'),
('01a227b3-65ee-7b8b-92f9-ead946254221', 'identity.audit-recorded.v1', E'\\x0a9f020a2430316132323762332d363565652d373963622d623130322d6231313839356236656537651218323032362d31312d32395431343a32363a33382e3139305a1803222430316132323762332d333533652d373638642d623838352d6539643631376137383661392a0e73657373696f6e2e6f70656e6564320773657373696f6e3a2430316132323762332d363562622d373634322d616637372d63323539396263366330653242032f33325a1a7b226d6574686f64223a2270617373776f72642b746f7470227d6a093132372e302e302e31722430316132323762332d363562622d373634322d616637372d6332353939626336633065327a2433663065613739662d366162632d346163662d626165302d396464343830353762616362', '3f0ea79f-6abc-4acf-bae0-9dd48057bacb', '00-0cbebe798e924e3ca5aed6c2e42cb3bf-b14a85e1f9ff9e89-00', '2026-11-29 14:26:38.19+00', '2026-11-29 14:26:38.224185+00', '14');

INSERT INTO "recovery_code" (account_id, hash, used_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\x225ef7c52461570c165ee8d0067425c2e856f90fd4b8aa2a3ccb4ce980f30c96', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\x3647ffa0205ed27409000492bdd6cc2dbada493326df0011d4f6f65bdf13d46e', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\x55440cdd38117479944c4d4289e712c7cbda5e40786733c48abbe4032a1600cb', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\x7206cecf61c730feb32000deace588487c0d5e44c191ad96545a0c326e811c98', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\x7f6439d5dc550a8728a5708576b87e8971c2320c45fa74b39faad10eaab72c9b', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\x8aa3d1a4a024ef3f38e922448e895e92d1b429353226418419fe419ee13657bf', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\xac541e43554d1c633c3bb91dbd9dd5b41e50ed41dc11807c2b1e852075dbd23e', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\xcee8a035b35deb719fd17eaf5930178f674f1d544d24641e10117a4f5bcc0a71', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\xdad948ca4f93e7362a2537e1007fc7592fe2a7f6e507f6386fcd3bc8dd681a5a', NULL),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', E'\\xf81e4f10affa9bafe28c6479d7534d18c5e2d6df67269d4c805b24133202acd6', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\x378cce970e719aea2cd4a51ac5f89406c06a4cddf0f1d835f4134c67b8c2bb84', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\x3e3830443849878d677d767741c36989c7ea850cb7756aee12cc0faa00929aea', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\x44a84a9ef9966c56ecdfad1fb6a5bd3b4567ac2c0a76ad2e7ebd9f539cc37399', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\x44c41a9ac136731e49f97e12f4193c9f86ad09b9859ea15dbb694c62425e1105', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\x69283997a891c2157b924a20dfda5d52daa9c19e3bce0b9ab2ad778c241ebfe9', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\x930e183ffb8eb8e6f70ec2325e07b86264d8af867b75af67af4787ed27f99668', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\xac9fc2025b1cf3eb609cbd6e243a9bbd6bd6864c4b6619776cad2c0caf5cdc2e', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\xdfe56b995d477f367e20ce8f54c12cb48eecac75d979fb82c633071699a8b0ea', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\xeffff5d688ceadbd968f89b556b8d7a697825157f861bec5a89a29e78cc9c021', NULL),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', E'\\xf86a454e0af77a17e132b561c60a62277ca8f185ec737bb7cf56648d462b3f3c', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\x4401d036804c8ae164d511d9cd8f765c0e586bdf22e31eac62caee8ee0283e7a', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\x4c3ba5c39621bbad14ee0b0400827006a19546a0022c74743f1c12257e6f8805', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\x6d93e1b7a36fdae3319df29af23df00b52477fac675b560e0131d0cda563fafd', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\x78aad25cf60ec4d608330ed065e38b2314ba81739ab9ebb7ad3a1a57166c74b6', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\x822900710bea2b7c3c031036f8411f86ad01efaa31d880845d8bf58c8b61b6c8', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\xc12017cecc5cca97953703f0b8f8eeb30be1c199e6b9f3dcd9eb5c344092d5f1', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\xc7b558e0dfe4ac79155c9c737ca5e9c30ab3093be42bac8cd25a56842a2e5b67', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\xd71c6497cbd2501a4f58b6cc2bab9434fea207e46cc14fa4b150ca5b97e89d4d', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\xf3aea6f70cb6eae8cc96982e3cd24396263a7758ef997eed7ba277a9c55a65ea', NULL),
('01a227b3-3526-7998-9ed8-77dce31b0571', E'\\xfcf2ec2fdedd2137756074dc5a44c52c954a756222f79fc83df4660f9961a1df', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x2291b9045055ea9084f107f374f2d91fcd99b6a1046fca2ebbd8f95c2c7eadb3', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x3fcd27c3298389585f275feff733485665c25c014643fdff7ae5cc265263854f', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x40e9f2dc3ee75f69c7ef32929c56ff4941573ab62a4714a4d785c4c3854b4a97', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x54f7884305f2360f1917d7345417ece97765e8cff01801f1294aea2b2bc87308', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x5bf12b0616c788e8eeba1b0ee579f712f34b0e216ed503ebc49c7fe65ba73af4', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x6d29984ac11123e803e0e7b3a8ace7610e4e6991a6a7d07f89acf49dded9c5bc', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x774fd7e7691d691fcda25fc283fb90fa5cc351526dd33f3b1236ab7ad5215efa', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\x8a06b5deabf221166e1b98e5fd9da882b356a6482d22f253ba9dae01dba5f3e4', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\xb011da37414186c57e678cfdee7610586c07069d128387d0c908e42dd5324bc3', NULL),
('01a227b3-352b-724b-9915-60387fe26d8e', E'\\xfdb5400c454d82951aa47d9ba8ccfdea542e61c4dff540cd4d9871674dd11a9b', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\x02ddc04fce13bd289844ea200d14b0f3abe2e4831a26fb520ba0e299afd84598', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\x19291f1c4cb39242d781239207a5889129a0a47f2ff4b22e351c8cccc410707a', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\x28386943f15bed0e2afa65a531f4903df238ffb840bacf9574d20d0bcdca7771', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\x59ad4bdee2c1f9d81a75287eb285f240fb94c790442cc28c7221640adf97b272', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\xa221d100e45e484b443f9fcf26def1973be1a98dbb71d32834559bfaab0cede5', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\xa7774d3c54556bc4f1645bd05d908e9908456d16607b374661c87dcecb75c0e1', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\xbe49fb2694161f586b0782f30d30cf64e61810888f022fd1ea565eab7a6bd77d', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\xebc1271e78c775f3ab7b13f5048b72011c6384df67fe7e19f86c82933fe7a72f', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\xed5ebaad5a81ca242d0934858f46a75a8bfea257d3780a59caed83a0fa776e44', NULL),
('01a227b3-352e-7187-b8ef-729349064c1e', E'\\xfdb627e902c4a88e913dcebc8bdc84f22a8ab5015f9487a3d4eeb386b80ef694', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x2bc8bda3d5061482701f11d5642064db7e760e670933503f26e0f792742a5451', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x37dfd00a6ff35fe33e2576187ede0414623353cc21c173cb9cd31e58c9eaf0cc', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x64a9101148a21d1e5c0961682aa7d8fe3529427a01789cc8a7b926f25173d331', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x6c29c1ff05f31990a993b1534fec7711c49af4fc343770adb4fe2c219b6a05f8', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x7758bc9384459d3731345d65da7edd6b2c8a1fc56bce9bc4dcb4113d98d01dd8', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x78fd9d5a43abea809450781229102894084f3415c476b98ac747e9d1c04c7d91', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x91fc58d38286264dc3bf1372feb61f2b19f08ae559ae07f35d3e199f86d695a7', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\x93099466266a8797e23932ade2392a178e906ab5f397ccee42a73668086692d0', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\xa946d548c5a205be41b81064d8768a6f861185733eb0ac28ccb5a422452a0cf4', NULL),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', E'\\xedd0feb4151acb7d36e40506de28f87e14c21a140a5749536e885b8e819a8941', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\x1c795b6c2b773a1b436281bd9065439282b1ce04f911109c57aafa6b23d29157', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\x41ffe7c73f8a2e5303926a14d192e1535898982e8adc2ab8fb9a7ee333da6468', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\x7d93ba3f1743031344af923a5250faca3e0410fa1556088af935b5849111f6a7', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\x81e2d2804397a18138c0e0e41ee03ac54df6bef9ba669068e30788f8a2c0adcb', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\x918dad2e7ed981845202a9708db9da3cd5c7ebd491fe035e95659a6ddd85baae', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\xc4d9b0c2352a8eef62fd3b35f7df425524e506bcce2fde56bbf46de7cf368128', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\xcce9fbac0f93fbc2ea2469eb1b79d1a077dec67f8e99b74d3ba8c798f6afbb1f', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\xcef786fb1ba03d862f4d2f7298c08ec6574baff2a316e13e4481bee2e4ec1a0c', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\xd1348856ff06d3147b8c488200e71809099614f9ee29e5e3958a7ad95a6e96b4', NULL),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', E'\\xe757349bde20b2a3dff84e519f85ce5a3a191139986dec341abc2ab48c3649ea', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\x07f8bc05f05c17e02005ca9ecca717536163e0397eb19571660cc04973060e98', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\x4d218b0d7e257e23e9da8bfa1733b7a0c37ca95e0fb7b26213b8c4bb62804846', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\x5d97eb5a86f8e4093277b7f8a6368509205c62d11b0098f5c028139db7a06ed3', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\x67e317f655c1f6149e6534acf44ceb401ae2caf685971aceb8ec87c344101fe4', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\x7fb83ac32c29a45ad95c71ea23c1bbd4eb51624f6e370743e89dd6c4c3de9aad', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\x95cab14af7e70737f119497c5bac85168e234dde6b12541bb185e55b0b0c0652', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\xb4e129412e383fa2e99293ed8f3ed501e6313119554af2924d18513f8b917bcc', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\xef68798a8da263bca6847a4b0ed18d5cad181cad135cd75b5e66fdd274b7d698', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\xfb3c471ae0038528204ba302f2ae5ae5cdfed1f37453c3936e434ab3d78f6c58', NULL),
('01a227b3-353e-768d-b885-e9d617a786a9', E'\\xfb986a0358822ae767a11c308195dc3e236dd50e00ba02afb7f472d533e8f5b6', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\x1b7cfbdbbce1bdeb956df99dce663a37457c467b25ff71c3bba83b974e9599b0', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\x1eefdb7e061e3f2ae86c6732b5416bb834c15db4410ca96cb01108c7e88c37d4', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\x47d48faca32fbcac96a02d43fc4b67f270f8cae55f1c11d9560642e16740ad1a', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\x5ea30cef62d2cb5d4c8cf65f258694f166493bb688f8bc920074823f8dad54ec', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\x631f26d94d96a6fab299a1fe91e33bf29bdb4b5b23c19e24641b0e8634893c38', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\x8fd15f48fa55fb820a0473fb0285ccbcbdde272aa373c04b820fb6ba53384656', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\xa99af79a36d57910abb7fe7be06eab3056b2a9b92e67906534edd2d8c20c686a', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\xc75069f3f288b403c5ea97e1b017327edaa83ee6cf533e1d7d42943cf27bb254', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\xd3d6dfb5e05e6bf026f0612cccf4892bf572a6aef1c4040a7022347d045ebdeb', NULL),
('01a227b3-3542-7d14-9dfa-15ee1744126a', E'\\xfee9c4175620b2f428b88aff8cacb5ab7e00d8a83aa61f4218c60e67e374492a', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\x0a529aad5baf54637398d34a251b6dca567ef99e144e00526cc489baf70ed86e', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\x0ee839d0547a1e73353e463f5437b6b89e950057604e73263a2bded006f3f02f', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\x0fc9cd776f445851bd63560f90e2173c89f497bf0b2999c03aa65272cc4335f2', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\x15d5cc4400c0bea2e21fbdf9336e8c8680621e7f39d80c4caba25c5bd77a9727', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\x1ff12ef1800a9fe51dec73f352b6f87451094d85f535bb145b8567dcc41bdec6', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\x3709ca55c4dbcf15a6eefd3d4c678af2ace9eca5dacbdbae1b6fe4cf0cdfdb36', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\x825207ff2f0fee0fd206c6e17a70a534051bb2fd169d5f3a261c9d6263581217', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\xc0a105f3f5715a325d45add21576e717eec278f92c71630a943147d15ca38a51', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\xdb2aa7cbb916a681597b660d03d7db4cdeab5a02553be7c3845d20743535631d', NULL),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', E'\\xecf793f6e83303060f38f5d253bcef9e93629075a938264a4efdb6d685535998', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\x01fbc366a02eefd983cf332b74b5254a94a79aff950fe6e7ba724472ee0940d8', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\x157c15de88642db4847f2b9f102ecb3e0907ef125804c520f9b03914bcab56e7', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\x256d83902bfe6ffd857f0359d75dc23d12bcfc09851f44755a604d0024d33c91', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\x79c49d1990258ab9ca81609d12f0faefd8b2f8de2d99c9b0422042ce92a38163', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\x7ea19d5842f8c14c6a28e6245906394852ed43f37c0dd39c5daf5f5767de4eb8', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\xaa0e08bac4c3fab77922c6188211600a9a4c9eaad1363f2d8705d3cf48444e9d', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\xcb8f7d8f30503b2398fef4441ca7a138da90d007882ffb509cdc66fed00a4532', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\xdaf46a7337183439008ce1fbac4bd2f8ea0e3af28e9a02a4a90378b617e60e14', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\xee07267501ffa2adbae1982c96fb02abc39d85931ab67374d434cf2b38476b14', NULL),
('01a227b3-354d-7bc2-a85c-524f93045fa5', E'\\xef9f99bcaed99f3f325234a0af748eef75efedfab8448279859039ecb6500577', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\x258f5e2dcdfcff1120e7f74712c7183571db0dd9ebd5e15d9f4aba1a756f527b', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\x26c00dbf5a1399cbcdf03b0348fa4adce797778cfba5318697fbe6194a288098', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\x568e8d1da17ae9c550fbb4f2233c5bcad3b3f11b86274a122ceef0db7716a2e3', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\x603bea38b2e5bc2677b60524f1d496e3cabbf11c2652c541f88001233c3eebf0', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\x960eae24bfe1393297ccceb15ee1c7f717803b6de2298dba427354411029ec59', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\x9f3dc82e6029f29491555d00d24e73778e091b668c2ddc06c9f89294276e6c19', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\xaf05266b0ecca08ad7d817034d6f2c281de0909597777204b1d46e7227430417', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\xdca378490bca2dbef36dfe8185c321d089ea938c030d378617653ed88d1b4bde', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\xe0332db82825cca7a1284fca895b6709a2ae2dc3dd20345f13c4c76ab98bfd47', NULL),
('01a227b3-3552-791f-8302-06c0f487663f', E'\\xece4d61f199c0aad92f8fc62e63d80b467d999810a4f2fdd869e25778ee3936e', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\x0d461492c82bd7ac7aea926a29076e42d6022e1ffb50f023911923c41a86a55b', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\x147781d0f3336656cc29dcd43079733bf84785cb80f3b509d73251f635dc44e0', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\x345dc3463a6484a14d4b9eaf907e738e0cfeb7663fdb4b8de3701f3fc4c07d0e', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\x4508251aeed32f237c3b0628af96b6c3f1442467774fe212ec289ab18b9254c3', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\x603c52bd00361ab573a36c84303d4251adcd0fb36b90ba786c7706d52b70b574', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\x7600c75d45115f17d0f83ca94e05c79e3c9aeffddd249f2c90284d0086b0aed9', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\x96e3cd0e0b3623f53c5cb65677bcd05e6e8032dbea882146d795d2b68374c141', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\xcc7f24dbb291ba2e7f663da22986436edb02d981bb84b49216ee7da014ebc43d', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\xd66c17e91e4aed196627d7a6c98386e3357c74248e2ea2cfff66d6fe98954df8', NULL),
('01a227b3-3556-7f64-801c-5167d9c289d7', E'\\xede82da3fd03dee52854b37dae326cee51a618258dc65d1626b81a8d4111fbef', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\x2b0afb8496b3565ac011188e90c690a16c3cd0b8953ffd91ff157937eeeee48f', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\x4f3c645bd8e285a9ae0e7c37569acca884a11c0d703e3f96dac3ddbca6afdee7', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\x77c92a4fc215444f743df86bd698ff44a9b92e37b518c2232d723250165f2d38', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\x7f3100e40da4e50c305eb19cba1cc5ba6c724a1072d72e242b73a9661dec43f7', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\x8438f80639d5408b0ed2dabbaaf42872858f129fa196e2bd15b1b0c6ebb29f4d', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\xa77e01a045a2c75f5a5d6a351af70647e4dad4bdc79d0ecc0160b9ed9e09da28', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\xbbf78dbc2fc8bc54d3ad56d5d44b49da484ac36cbb582fd73634b1d8d150b1a3', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\xe278960b8defc1d7466a8cf87a1f4f905d6fdba9dc49add8da93cbf5999ec0db', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\xf7356863c7e3756a89ebd5f9e2036344ef33cd9599d0bec910c8e8c3dfb9d5b7', NULL),
('01a227b3-355a-73f3-939a-2197738eac95', E'\\xfde376aada30e76bbf4d84342d6365ed975887ca1abc51532725e2e7817c67ef', NULL);

INSERT INTO "relay_position" (stream, stream_created_at, changed_at) OVERRIDING SYSTEM VALUE VALUES
('EVERGREEN_EVENTS_IDENTITY', '2026-11-29T14:26:04.056769396Z', '2026-11-29 14:26:27.154138+00');

INSERT INTO "session" (session_id, token_hash, kind, account_id, method, address, user_agent, created_at, last_seen_at, stepped_up_at, ended_at) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-4a4c-7896-86f2-ac3d9d8a085a', E'\\xd018c781afeb61fdb7f95212d6a3feb44237a30eb7bcacfad22ac9c552bed653', 'staff', '01a227b3-3502-7d2e-adec-bea30c3e48c5', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 14:26:31.116+00', '2026-11-29 14:26:31.116+00', '2026-11-29 14:26:31.116+00', NULL),
('01a227b3-51a0-7f4a-b566-19e807a99a56', E'\\x8b8ebaaf51ac6cdf8432a08a818d9c5d7ebc564da2acff11a0dfe7c6b323ef79', 'member', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', 'code', '127.0.0.1', 'the tests', '2026-11-29 14:26:32.992+00', '2026-11-29 14:26:32.992+00', '2026-11-29 14:26:32.992+00', NULL),
('01a227b3-5214-7d5a-b60f-d99d660e8e40', E'\\x9badab6a3af42673f18406fc630fdf74683d04eaae776bc73a7a1b9c0010cdca', 'member', '01a227b3-4f52-7c3e-b88b-30c8061ca25d', 'code', '127.0.0.1', 'the tests', '2026-11-29 14:26:33.108+00', '2026-11-29 14:26:33.108+00', '2026-11-29 14:26:33.108+00', NULL),
('01a227b3-53f0-7607-b522-3080ae977865', E'\\x6cdfb8f4eb3d4ce29ee03dae8c8ff58f538200144317991d286ca364d91a3821', 'staff', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 14:26:33.584+00', '2026-11-29 14:26:33.584+00', '2026-11-29 14:26:33.584+00', NULL),
('01a227b3-5483-7b26-8b77-4ddaa63ed38f', E'\\xf28da27024de08051573308da9d8ff75dda7e68b0930887db17f434c6b19937a', 'staff', '01a227b3-352b-724b-9915-60387fe26d8e', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 14:26:33.731+00', '2026-11-29 14:26:33.731+00', '2026-11-29 14:26:33.731+00', NULL),
('01a227b3-559a-7d4f-8b01-df824a1689e3', E'\\xd6d20bb0e83d4938e3c1ba78d4352f01d02b3d18f3c3d8ca42bffd2b8bd4fed2', 'staff', '01a227b3-352e-7187-b8ef-729349064c1e', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 14:26:34.01+00', '2026-11-29 14:26:34.01+00', '2026-11-29 14:26:34.01+00', NULL),
('01a227b3-613f-7848-bbd1-8d6bb5728ce0', E'\\x8f06c327ae972eaca106ef420d7cbb2706210cbf8ec998464662da7d915cbb3c', 'member', '01a227b3-6047-7753-9dd0-a22d91592854', 'code', '127.0.0.1', 'the tests', '2026-11-29 14:26:36.991+00', '2026-11-29 14:26:36.991+00', '2026-11-29 14:26:36.991+00', NULL),
('01a227b3-61b4-7a7f-9c09-257a8a84b1ea', E'\\xd00c6bd609b71aaa83426bd6240ecd6c987da00adb57b1ee514f0bddc997b726', 'member', '01a227b3-6047-7612-8b6d-4c9257f7043c', 'code', '127.0.0.1', 'the tests', '2026-11-29 14:26:37.108+00', '2026-11-29 14:26:37.108+00', '2026-11-29 14:26:37.108+00', NULL),
('01a227b3-65bb-7642-af77-c2599bc6c0e2', E'\\xae8a30a335998c132779f70c9320c5a50402eaf81efc363bae920ba9ca1e7849', 'staff', '01a227b3-353e-768d-b885-e9d617a786a9', 'password+totp', '127.0.0.1', 'the tests', '2026-11-29 14:26:38.139+00', '2026-11-29 14:26:38.139+00', '2026-11-29 14:26:38.139+00', NULL);

INSERT INTO "staff_account" (staff_number, account_id, name, org_path, is_demo, is_active, version, permission_version, email, last_seen_at) OVERRIDING SYSTEM VALUE VALUES
('E001', '01a227b3-3502-7d2e-adec-bea30c3e48c5', '赵启', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 14:26:31.116+00'),
('E002', '01a227b3-3518-7e6c-a30f-71d0a10d8da6', '许岚', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 14:26:33.584+00'),
('E003', '01a227b3-3526-7998-9ed8-77dce31b0571', '陈晓', '/', 'true', 'true', '1', '1', NULL, NULL),
('E004', '01a227b3-352b-724b-9915-60387fe26d8e', '周敏', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 14:26:33.731+00'),
('E005', '01a227b3-352e-7187-b8ef-729349064c1e', '何建华', '/', 'true', 'true', '1', '1', NULL, '2026-11-29 14:26:34.01+00'),
('E006', '01a227b3-3533-78fd-83de-4cebc6a85e9c', '孙磊', '/32', 'true', 'true', '1', '1', NULL, NULL),
('E007', '01a227b3-3538-7c16-b7bf-a4c6ef55d683', '方静', '/', 'true', 'true', '1', '1', NULL, NULL),
('E011', '01a227b3-353e-768d-b885-e9d617a786a9', '吴志强', '/32', 'true', 'true', '1', '1', NULL, '2026-11-29 14:26:38.139+00'),
('E012', '01a227b3-3542-7d14-9dfa-15ee1744126a', '郑海燕', '/33', 'true', 'true', '1', '1', NULL, NULL),
('E021', '01a227b3-3548-744a-ab39-2ed1eaccb7dd', '徐国栋', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E022', '01a227b3-354d-7bc2-a85c-524f93045fa5', '林雨桐', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E023', '01a227b3-3552-791f-8302-06c0f487663f', '陆扬', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E024', '01a227b3-3556-7f64-801c-5167d9c289d7', '高思远', '/32/3201', 'true', 'true', '1', '1', NULL, NULL),
('E031', '01a227b3-355a-73f3-939a-2197738eac95', '罗嘉怡', '/33/3301', 'true', 'true', '1', '1', NULL, NULL);

INSERT INTO "staff_credential" (account_id, password_hash, password_changed_at, password_is_given, password_expires_at, totp_secret, totp_enrolled_at, totp_last_step, recovery_codes_due) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-3502-7d2e-adec-bea30c3e48c5', '$argon2id$v=19$m=19456,t=2,p=1$fxNiR9OP0DnsAOVexy5VXg$vsQBdhF/fCCCMqA7hhENGyBCHx/LDjfKQsDKa4njQsw', '2026-11-29 14:26:25.846+00', 'false', NULL, E'\\x01bdd7597f72f7e796eced69373f686ac2cd03fee3fbd0b5792b5d336ad50386055323760af08ad953f35d09178151bc329a245ef098f5af6827a1becd', '2026-11-29 14:26:25.846+00', '59865413', 'false'),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', '$argon2id$v=19$m=19456,t=2,p=1$A4zDBJmPWGHoRsJex+5LKQ$ymI2B8wzISEx9a48AAzb6SaokcqVxuaVLsvIJEFWFQA', '2026-11-29 14:26:25.97+00', 'false', NULL, E'\\x01a21f8853d6b6e360ee515d5040ce78c68eec9a7d9dba19e176d721909d76f2a34de1c01e9a3f85849ae4419b12f5cff0b5634da12652d88fe75c6966', '2026-11-29 14:26:25.97+00', '59865413', 'false'),
('01a227b3-3526-7998-9ed8-77dce31b0571', '$argon2id$v=19$m=19456,t=2,p=1$siMrbl7Z8YAA2qWHFDhDFw$4K5UcOR8Ct1BsYrcCVAH3YlIztRZGhKOkZpZS7ZwGbw', '2026-11-29 14:26:26.088+00', 'false', NULL, E'\\x01fa18859f17f65f81d5b20e24ea0c47f671a623542f3c176920336e769608833e970b1c730758bf5c06dcaa0b0cac12fbfb9ff1666689458b738da5e9', '2026-11-29 14:26:26.088+00', NULL, 'false'),
('01a227b3-352b-724b-9915-60387fe26d8e', '$argon2id$v=19$m=19456,t=2,p=1$Poitrg/nFmAeS7wHoRdjEA$SO+HXJ4Vv3AFegrmxYeJUCPBeDPhnDd4pdGFyeoXFT0', '2026-11-29 14:26:26.229+00', 'false', NULL, E'\\x010ab5b2dc660dd4d80e003fa6c5434870a12086649079a02c362e9c063a23373137c0945c860b7b12c68ada36514d1bec9fbc3f1493531031deeb1cea', '2026-11-29 14:26:26.229+00', '59865413', 'false'),
('01a227b3-352e-7187-b8ef-729349064c1e', '$argon2id$v=19$m=19456,t=2,p=1$82j7hwk10W3tWGncCpZl9g$4hL8jAz43klYXpCTRDfO4fJ29/Q1V5poWN1E0FVcAXI', '2026-11-29 14:26:26.363+00', 'false', NULL, E'\\x0165dd7a9c0d20d13eb13eaaaeedd6c40946446671b5571fd3dde242ec523a024cf9a4a8d2d1dfe0d515c22d7f9fc7b4651854e84d30982ccb9eb56479', '2026-11-29 14:26:26.363+00', '59865413', 'false'),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', '$argon2id$v=19$m=19456,t=2,p=1$9tEuoh4z2PhK80DoxXdEZQ$GKVaUSxcpFKp3kbHpMxzO9DV0t+KAGpgeG7CUFug2C0', '2026-11-29 14:26:26.46+00', 'false', NULL, E'\\x0171e6a892f44eb8271946a0996da6859eb9011843673834a3d76896b8185148f131afaff651f5e9c928049ab5362d4ca21be2d40ea8a4b95432c0ec2d', '2026-11-29 14:26:26.46+00', NULL, 'false'),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', '$argon2id$v=19$m=19456,t=2,p=1$8ene+wBabL23sLgxKntVxA$4CJKyRuhh9Ymu25TxmaJbkdZJDU1DLEZEZ2IZD3p7lU', '2026-11-29 14:26:26.548+00', 'false', NULL, E'\\x01ae65b38afbdbd41c6243d3dd6a0daf4231c8954f5707da8dbb30a2216573e9a5b85443ad9d558f065fa6862b7cecafd9adc75fa508d8e57cb0b4fc89', '2026-11-29 14:26:26.548+00', NULL, 'false'),
('01a227b3-353e-768d-b885-e9d617a786a9', '$argon2id$v=19$m=19456,t=2,p=1$3sb34BQxn78CuODJmJj4XQ$UeAwCfpx5BOR6IJcpUJL9gDFTG8d/lPgv9haVfkAOOQ', '2026-11-29 14:26:26.681+00', 'false', NULL, E'\\x01fc41b0faf1d3d5e4a0f663b1197b8376154cfbad41c8fd9ae9557eed39bee0fa878256d85d24597f06731373c75ee104baaac00ffd75e8ed869b72a9', '2026-11-29 14:26:26.681+00', '59865413', 'false'),
('01a227b3-3542-7d14-9dfa-15ee1744126a', '$argon2id$v=19$m=19456,t=2,p=1$nqPwM//ICihbKeUqPU8dbQ$DHquAZi/x1PMUXNPu9fWPVH0lYQlm8KB19WSbWDVEaw', '2026-11-29 14:26:26.803+00', 'false', NULL, E'\\x01ad4c446a898ba5feece449dfdeb1f5cc96e802eaf179f9385ba7a29b369b420c31a92409ac51587c0c563bbe977b07d882cb35d0fa5e9a8da871ff6f', '2026-11-29 14:26:26.803+00', NULL, 'false'),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', '$argon2id$v=19$m=19456,t=2,p=1$dYtqnfWVdxJIKQ9xLsAXDw$svVgwSPfxVxw0OJBz9ixoM8JLzY6zljVqBJDMJbF2/0', '2026-11-29 14:26:26.927+00', 'false', NULL, E'\\x01dd5c168729b48f0d10d0f4ed1dde67000c8ab46aafe530d30803e9cc2a5c62e6c56e176b3501ddaf99e4c81094418825f08290633fa1479b87667644', '2026-11-29 14:26:26.927+00', NULL, 'false'),
('01a227b3-354d-7bc2-a85c-524f93045fa5', '$argon2id$v=19$m=19456,t=2,p=1$DDI0QOr/G5xmPk+7kUuANQ$25vtp8ZLGQQh4H8w0w5l0B97jsOFFnrfEV1+80cUYyU', '2026-11-29 14:26:26.981+00', 'false', NULL, E'\\x014c4993ca512936e29018a7adc6607bef4150d7a7a82d663d33516902d077f83f1f69d30b90626e73c45eea6145b2f8acfbaa44b5ddb44c5cac8bc404', '2026-11-29 14:26:26.981+00', NULL, 'false'),
('01a227b3-3552-791f-8302-06c0f487663f', '$argon2id$v=19$m=19456,t=2,p=1$FgyJbAXvHCZ7aYsoncSKCw$4vCbzpHg2DTp4Q4FViOL4U9JmfaYWywycdQXPDL7CBM', '2026-11-29 14:26:27.045+00', 'false', NULL, E'\\x01fc84bee79612fcea4f2ed27b3723151ccef15e2069e2a4a30d9f2367745b7418045bb8a2a0cdddd1663466ec819f7f9005bd6a6061cbd6ff06e2154a', '2026-11-29 14:26:27.045+00', NULL, 'false'),
('01a227b3-3556-7f64-801c-5167d9c289d7', '$argon2id$v=19$m=19456,t=2,p=1$hxr3ui2XKR83g2TrQ+GGpQ$FMHUjRKBlXIbcc1Td3lhNxKa38FMNVl9uTHRGmozDA4', '2026-11-29 14:26:27.071+00', 'false', NULL, E'\\x01334f9231c0fd26f1a661e058c1ebd1a906b6f46bce12b5ffee9087d1b2afaf91006685225799792a81a081965781bbae8730a63b5ef950e48d4a1d92', '2026-11-29 14:26:27.071+00', NULL, 'false'),
('01a227b3-355a-73f3-939a-2197738eac95', '$argon2id$v=19$m=19456,t=2,p=1$fkZQDYf2Z04C7vfWZkPafQ$++zC3aEfN+pt14hR7J0NGRiwewR1rDEqmnqTKu0w8qY', '2026-11-29 14:26:27.095+00', 'false', NULL, E'\\x013f96418d682495391cda9715cbbb02112c25584e92860d0712df592377a6174443807b2b4eb62f9438801189af9b68d5716df6cbc924b4322943f0f2', '2026-11-29 14:26:27.095+00', NULL, 'false');

INSERT INTO "staff_grant" (account_id, role, org_path) OVERRIDING SYSTEM VALUE VALUES
('01a227b3-3502-7d2e-adec-bea30c3e48c5', 'administrator', '/'),
('01a227b3-3502-7d2e-adec-bea30c3e48c5', 'marketing', '/'),
('01a227b3-3518-7e6c-a30f-71d0a10d8da6', 'marketing', '/'),
('01a227b3-3526-7998-9ed8-77dce31b0571', 'auditor', '/'),
('01a227b3-352b-724b-9915-60387fe26d8e', 'marketing-approver', '/'),
('01a227b3-352e-7187-b8ef-729349064c1e', 'head-office-service', '/'),
('01a227b3-3533-78fd-83de-4cebc6a85e9c', 'administrator', '/32'),
('01a227b3-3538-7c16-b7bf-a4c6ef55d683', 'finance', '/'),
('01a227b3-353e-768d-b885-e9d617a786a9', 'province-head', '/32'),
('01a227b3-3542-7d14-9dfa-15ee1744126a', 'province-head', '/33'),
('01a227b3-3548-744a-ab39-2ed1eaccb7dd', 'branch-manager', '/32/3201'),
('01a227b3-354d-7bc2-a85c-524f93045fa5', 'service-officer', '/32/3201'),
('01a227b3-3552-791f-8302-06c0f487663f', 'visit-officer', '/32/3201'),
('01a227b3-3556-7f64-801c-5167d9c289d7', 'contributor', '/32/3201'),
('01a227b3-355a-73f3-939a-2197738eac95', 'service-officer', '/33/3301');

SELECT setval('audit_pending_arrival_seq', 77);

SELECT setval('migration_id_seq', 4);

SELECT setval('one_time_code_sequence_seq', 4);

