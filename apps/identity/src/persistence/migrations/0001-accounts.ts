import { eventTables } from '@evergreen/events';
import { runTables } from '@evergreen/jobs';
import { defineMigration } from '@evergreen/persistence';

export const accounts = defineMigration('0001-accounts', [
  ...eventTables,
  ...runTables,
  // One row a customer, made by whichever fact comes first; a member can sign in once both halves are known.
  `CREATE TABLE member_account (
       customer_id text PRIMARY KEY,
       account_id uuid NOT NULL DEFAULT uuidv7(),
       member_id text,
       member_number text,
       member_version bigint NOT NULL DEFAULT 0,
       phone text NOT NULL DEFAULT '',
       customer_version bigint NOT NULL DEFAULT 0
     )`,
  'CREATE UNIQUE INDEX member_account_id ON member_account (account_id)',
  'CREATE UNIQUE INDEX member_account_number ON member_account (member_number) WHERE member_number IS NOT NULL',
  // Not unique: a household may share a phone. Such members sign in by their number.
  `CREATE INDEX member_account_phone ON member_account (phone) WHERE phone <> ''`,
  `CREATE TABLE staff_account (
       staff_number text PRIMARY KEY,
       account_id uuid NOT NULL DEFAULT uuidv7() UNIQUE,
       name text NOT NULL,
       roles text[] NOT NULL,
       org_path text NOT NULL,
       is_demo boolean NOT NULL
     )`,
  // Rows for logins without an account too: whether one exists must not show.
  `CREATE TABLE one_time_code (
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
     )`,
  'CREATE INDEX one_time_code_login ON one_time_code (kind, login, sequence)',
  'CREATE INDEX one_time_code_age ON one_time_code (created_at)',
  `CREATE TABLE session (
       token_hash bytea PRIMARY KEY,
       kind text NOT NULL CHECK (kind IN ('member', 'staff')),
       account_id uuid NOT NULL,
       created_at timestamptz NOT NULL,
       last_seen_at timestamptz NOT NULL
     )`,
  'CREATE INDEX session_age ON session (created_at)',
  'CREATE INDEX session_account ON session (account_id)',
  // Codes in clear, for the demonstration's page only.
  `CREATE TABLE demo_code (
       code_id uuid PRIMARY KEY,
       kind text NOT NULL,
       login text NOT NULL,
       code text NOT NULL,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL
     )`,
  'CREATE INDEX demo_code_age ON demo_code (created_at)',
]);
