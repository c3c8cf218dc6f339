import type { Grant } from '@evergreen/access';
import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import { neverLent } from '../domain/absence.ts';
import type { StaffAccount } from '../domain/staff.ts';

export interface StaffQuery {
  /** Offices with all below them. */
  readonly offices: readonly string[];
  /** Part of the name or start of the staff number; empty: everybody. */
  readonly text: string;
  readonly withInactive: boolean;
  readonly withDemo: boolean;
  readonly limit: number;
  /** Staff number a page ended with. */
  readonly after: string | undefined;
}

/** What is shown of somebody beyond what signing in needs. */
export interface StaffDetails {
  readonly accountId: string;
  /** Sealed with the account's key. */
  readonly email: Buffer | null;
  readonly lastSeenAt: Date | null;
}

export interface NewStaff {
  readonly accountId: string;
  readonly staffNumber: string;
  readonly name: string;
  readonly orgPath: string;
  readonly isDemo: boolean;
}

// $2: today in the insurer's zone. $3: roles that no deputy gets. Held grants are those of people who are away, never
// what these hold for somebody else: standing in does not travel on.
const staffAccount = `
  SELECT 'staff' AS kind, staff.account_id AS "accountId", staff.staff_number AS "staffNumber", staff.name,
         staff.org_path AS "orgPath", staff.is_active AS "isActive", staff.is_demo AS "isDemo", staff.version,
         staff.permission_version AS "permissionVersion",
         (SELECT coalesce(json_agg(json_build_object('role', role, 'orgPath', org_path) ORDER BY role, org_path), '[]')
          FROM staff_grant WHERE staff_grant.account_id = staff.account_id) AS grants,
         (SELECT coalesce(json_agg(json_build_object('role', role, 'orgPath', held.org_path,
                                                     'forAccountId', away.account_id)
                                   ORDER BY away.staff_number, role, held.org_path), '[]')
          FROM staff_absence absence
          JOIN staff_account away ON away.account_id = absence.account_id AND away.is_active
          JOIN staff_grant held ON held.account_id = absence.account_id
          WHERE absence.deputy_account_id = staff.account_id AND absence.cancelled_at IS NULL
            AND $2::date BETWEEN absence.from_on AND absence.to_on
            AND held.role <> ALL ($3::text[])) AS "deputyGrants"
  FROM staff_account staff`;

const findByNumber = statement('staff_by_number', `${staffAccount} WHERE staff.staff_number = $1`);
const findByIds = statement('staff_by_ids', `${staffAccount} WHERE staff.account_id = ANY ($1::uuid[])`);

/** The people who work for the insurer, with their grants as they are on a day. */
@Injectable()
export class StaffRepository {
  async byNumber(on: Reader, staffNumber: string, today: LocalDate): Promise<StaffAccount | undefined> {
    const [staff] = await on.prepared<StaffAccount>(findByNumber, [staffNumber, today, neverLent]);
    return staff;
  }

  async byId(on: Reader, accountId: string, today: LocalDate): Promise<StaffAccount | undefined> {
    const [staff] = await this.byIds(on, [accountId], today);
    return staff;
  }

  /** In no particular order; ids nobody has are left out. */
  byIds(on: Reader, accountIds: readonly string[], today: LocalDate): Promise<StaffAccount[]> {
    return on.prepared(findByIds, [accountIds, today, neverLent]);
  }

  async noteSeen(tx: Transaction, accountId: string, at: Date): Promise<void> {
    await tx.rows(
      sql`UPDATE staff_account SET last_seen_at = ${at}
          WHERE account_id = ${accountId} AND (last_seen_at IS NULL OR last_seen_at < ${at})`,
    );
  }
  /** Ids by staff number, one page of them. */
  async list(on: Reader, query: StaffQuery): Promise<string[]> {
    const { offices, text, withInactive, withDemo, limit, after } = query;
    const rows = await on.rows<{ accountId: string }>(
      sql`SELECT account_id AS "accountId" FROM staff_account
          WHERE EXISTS (SELECT FROM unnest(${offices}::text[]) AS office
                        WHERE office = '/' OR org_path = office OR starts_with(org_path, office || '/'))
            AND (position(lower(${text}) IN lower(name)) > 0 OR starts_with(staff_number, upper(${text})))
            AND (${withInactive} OR is_active) AND (${withDemo} OR NOT is_demo)
            AND (${after ?? null}::text IS NULL OR staff_number COLLATE "C" > ${after ?? null})
          ORDER BY staff_number COLLATE "C" LIMIT ${limit}`,
    );
    return rows.map(({ accountId }) => accountId);
  }

  details(on: Reader, accountIds: readonly string[]): Promise<StaffDetails[]> {
    return on.rows(
      sql`SELECT account_id AS "accountId", email, last_seen_at AS "lastSeenAt" FROM staff_account
          WHERE account_id = ANY (${accountIds}::uuid[])`,
    );
  }

  /** Somebody as they stay until the end of the transaction. */
  async lock(tx: Transaction, accountId: string, today: LocalDate): Promise<StaffAccount | undefined> {
    await tx.rows(sql`SELECT FROM staff_account WHERE account_id = ${accountId} FOR UPDATE`);
    // A statement of its own: it sees what was changed while the lock was waited for.
    return this.byId(tx, accountId, today);
  }

  /** @returns false when the staff number belongs to somebody */
  async add(tx: Transaction, staff: NewStaff): Promise<boolean> {
    const rows = await tx.rows(
      sql`INSERT INTO staff_account (account_id, staff_number, name, org_path, is_demo)
          VALUES (${staff.accountId}, ${staff.staffNumber}, ${staff.name}, ${staff.orgPath}, ${staff.isDemo})
          ON CONFLICT (staff_number) DO NOTHING RETURNING 1`,
    );
    return rows.length === 1;
  }

  async change(
    tx: Transaction,
    { accountId, name, orgPath, isActive }: Pick<StaffAccount, 'accountId' | 'name' | 'orgPath' | 'isActive'>,
  ): Promise<void> {
    await tx.rows(
      sql`UPDATE staff_account SET name = ${name}, org_path = ${orgPath}, is_active = ${isActive},
            version = version + 1
          WHERE account_id = ${accountId}`,
    );
  }

  /** @param email sealed; null where none is known */
  async setEmail(tx: Transaction, accountId: string, email: Buffer | null): Promise<void> {
    await tx.rows(sql`UPDATE staff_account SET email = ${email} WHERE account_id = ${accountId}`);
  }

  async replaceGrants(tx: Transaction, accountId: string, grants: readonly Grant[]): Promise<void> {
    await tx.rows(sql`DELETE FROM staff_grant WHERE account_id = ${accountId}`);
    await tx.rows(
      sql`INSERT INTO staff_grant (account_id, role, org_path)
          SELECT ${accountId}, role, org_path
          FROM unnest(${grants.map(({ role }) => role)}::text[], ${grants.map(({ orgPath }) => orgPath)}::text[])
            AS asked (role, org_path)`,
    );
  }

  /** For people whose rights have changed. Sorted, so that two changes wait for each other and never in a circle. */
  async raisePermissions(tx: Transaction, accountIds: readonly string[]): Promise<void> {
    await tx.rows(
      sql`UPDATE staff_account SET permission_version = permission_version + 1
          WHERE account_id IN (SELECT account_id FROM staff_account
                               WHERE account_id = ANY (${accountIds}::uuid[]) ORDER BY account_id FOR UPDATE)`,
    );
  }

  /** Until the end of the transaction nobody else changes who administers the company. */
  async holdAdministrators(tx: Transaction): Promise<void> {
    await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 3))`);
  }

  /** Active administrators of the whole company besides this person. */
  async otherAdministrators(on: Reader, accountId: string, withDemo: boolean): Promise<number> {
    const [row] = await on.rows<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM staff_grant JOIN staff_account staff USING (account_id)
          WHERE role = 'administrator' AND staff_grant.org_path = '/' AND staff.is_active
            AND (${withDemo} OR NOT staff.is_demo) AND account_id <> ${accountId}`,
    );
    return row!.n;
  }
}
