import { defineMigration } from '@evergreen/persistence';

/** Offices, what staff may do and where, leave, training. */
export const organisation = defineMigration('0002-organisation', [
  `CREATE TABLE office (
       org_path text PRIMARY KEY CHECK (org_path = '/' OR org_path ~ '^(/[0-9]{1,12}){1,2}$'),
       name_zh text NOT NULL,
       name_en text NOT NULL,
       is_open boolean NOT NULL DEFAULT true,
       version bigint NOT NULL DEFAULT 1
     )`,
  // Every insurer has one, and the first administrator belongs to it.
  `INSERT INTO office (org_path, name_zh, name_en) VALUES ('/', '总公司', 'Head office')`,
  `ALTER TABLE staff_account
       ADD COLUMN is_active boolean NOT NULL DEFAULT true,
       ADD COLUMN version bigint NOT NULL DEFAULT 1,
       ADD COLUMN permission_version bigint NOT NULL DEFAULT 1,
       -- Sealed with the account's own key.
       ADD COLUMN email bytea,
       ADD COLUMN last_seen_at timestamptz`,
  'ALTER TABLE staff_account ADD FOREIGN KEY (org_path) REFERENCES office',
  'CREATE INDEX staff_account_office ON staff_account (org_path)',
  `CREATE TABLE staff_grant (
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       role text NOT NULL,
       org_path text NOT NULL REFERENCES office,
       PRIMARY KEY (account_id, role, org_path)
     )`,
  'CREATE INDEX staff_grant_role ON staff_grant (role, org_path)',
  // Until now a role reached as far as the office its holder belongs to.
  `INSERT INTO staff_grant (account_id, role, org_path)
       SELECT DISTINCT account_id, role, org_path FROM staff_account, unnest(roles) AS role`,
  'ALTER TABLE staff_account DROP COLUMN roles',
  `CREATE TABLE staff_absence (
       absence_id uuid PRIMARY KEY,
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       from_on date NOT NULL,
       to_on date NOT NULL,
       deputy_account_id uuid REFERENCES staff_account (account_id),
       cancelled_at timestamptz,
       CHECK (from_on <= to_on),
       CHECK (deputy_account_id <> account_id)
     )`,
  'CREATE INDEX staff_absence_account ON staff_absence (account_id, to_on) WHERE cancelled_at IS NULL',
  'CREATE INDEX staff_absence_deputy ON staff_absence (deputy_account_id, to_on) WHERE cancelled_at IS NULL',
  `CREATE TABLE training_record (
       record_id uuid PRIMARY KEY,
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       course text NOT NULL,
       taken_on date NOT NULL,
       result text NOT NULL CHECK (result IN ('passed', 'failed', 'attended')),
       note text NOT NULL,
       recorded_at timestamptz NOT NULL
     )`,
  'CREATE INDEX training_record_account ON training_record (account_id, taken_on DESC, record_id DESC)',
  // Under which key something was made, for as long as it exists. The digest is made with the account's key, so it
  // gives away nothing of what was asked.
  `CREATE TABLE made_once (
       kind text NOT NULL CHECK (kind IN ('staff', 'training', 'absence')),
       key text NOT NULL,
       account_id uuid NOT NULL REFERENCES staff_account (account_id),
       record_id uuid NOT NULL,
       digest bytea NOT NULL,
       PRIMARY KEY (kind, key)
     )`,
]);
