import { defineMigration } from '@evergreen/persistence';

/** Credentials, challenges, sessions, notices. */
export const signIn = defineMigration('0003-sign-in', [
  // Phones are known by their blind index only. The version starts over, so that the facts are taken in once more.
  'DROP INDEX member_account_phone',
  `ALTER TABLE member_account DROP COLUMN phone, ADD COLUMN phone_index bytea`,
  'UPDATE member_account SET customer_version = 0',
  // Not unique: a household may share a phone. Such members sign in by their number.
  `CREATE INDEX member_account_phone_index ON member_account (phone_index) WHERE phone_index IS NOT NULL`,
  // Codes live minutes and sessions hours: they are made anew in another form.
  'DROP TABLE one_time_code',
  // Rows for logins without an account too: whether one exists must not show.
  `CREATE TABLE one_time_code (
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
     )`,
  'CREATE INDEX one_time_code_addressee ON one_time_code (addressee, sequence)',
  'CREATE INDEX one_time_code_age ON one_time_code (created_at)',
  // What an account was sent in a day, whatever it was asked for by.
  'CREATE INDEX one_time_code_account ON one_time_code (account_id, created_at) WHERE account_id IS NOT NULL',
  'DROP TABLE demo_code',
  // Codes in clear, for the demonstration's page only.
  `CREATE TABLE demo_code (
       code_id uuid PRIMARY KEY,
       login text NOT NULL,
       code text NOT NULL,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL
     )`,
  'CREATE INDEX demo_code_age ON demo_code (created_at)',
  'DROP TABLE session',
  `CREATE TABLE session (
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
     )`,
  'CREATE UNIQUE INDEX session_token ON session (token_hash)',
  'CREATE INDEX session_age ON session (created_at)',
  'CREATE INDEX session_open ON session (account_id, last_seen_at) WHERE ended_at IS NULL',
  // Field keys of accounts, each wrapped by a master key that is not in the database.
  `CREATE TABLE account_key (
       account_id uuid PRIMARY KEY,
       master_key_id text NOT NULL,
       wrapped bytea NOT NULL
     )`,
  'CREATE INDEX account_key_master ON account_key (master_key_id)',
  `CREATE TABLE staff_credential (
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
     )`,
  `CREATE TABLE recovery_code (
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       hash bytea NOT NULL,
       used_at timestamptz,
       PRIMARY KEY (account_id, hash)
     )`,
  `CREATE TABLE sign_in_challenge (
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
     )`,
  'CREATE INDEX sign_in_challenge_account ON sign_in_challenge (account_id)',
  'CREATE INDEX sign_in_challenge_age ON sign_in_challenge (created_at)',
  // Wrong answers in a row, for logins nobody has too. Those from a device the account was used on before count apart,
  // so that a stranger cannot keep somebody out.
  `CREATE TABLE sign_in_failure (
       who bytea NOT NULL,
       from_known_device boolean NOT NULL,
       failures integer NOT NULL,
       failed_at timestamptz NOT NULL,
       address text NOT NULL,
       -- What the person has not been told of yet.
       untold integer NOT NULL,
       PRIMARY KEY (who, from_known_device)
     )`,
  'CREATE INDEX sign_in_failure_age ON sign_in_failure (failed_at)',
  // Wrong answers that somebody is still to be told of are kept for months: those that may go are found without them.
  'CREATE INDEX sign_in_failure_told ON sign_in_failure (failed_at) WHERE untold = 0',
  `CREATE TABLE known_device (
       account_id uuid NOT NULL,
       device bytea NOT NULL,
       first_seen_at timestamptz NOT NULL,
       last_seen_at timestamptz NOT NULL,
       PRIMARY KEY (account_id, device)
     )`,
  'CREATE INDEX known_device_age ON known_device (last_seen_at)',
  `CREATE TABLE notice (
       notice_id uuid PRIMARY KEY,
       account_id uuid NOT NULL,
       kind text NOT NULL,
       at timestamptz NOT NULL,
       facts jsonb NOT NULL,
       read_at timestamptz
     )`,
  'CREATE INDEX notice_account ON notice (account_id, notice_id DESC)',
  `CREATE TABLE external_attempt (
       token_hash bytea PRIMARY KEY,
       provider_id text NOT NULL,
       redirect_uri text NOT NULL,
       session_id uuid,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL
     )`,
  'CREATE INDEX external_attempt_age ON external_attempt (created_at)',
  `CREATE TABLE external_link (
       issuer text NOT NULL,
       subject text NOT NULL,
       kind text NOT NULL CHECK (kind IN ('member', 'staff')),
       account_id uuid NOT NULL,
       linked_at timestamptz NOT NULL,
       PRIMARY KEY (issuer, subject)
     )`,
  // One person at a provider for one account: a staff number given to somebody new opens nothing of its last owner.
  'CREATE UNIQUE INDEX external_link_account ON external_link (account_id, issuer)',
  // What the people of a demonstration sign in with, in clear. Written in a demonstration only.
  `CREATE TABLE demo_credential (
       account_id uuid PRIMARY KEY REFERENCES staff_account (account_id),
       password text NOT NULL,
       totp_secret text NOT NULL,
       recovery_codes text[] NOT NULL
     )`,
]);
