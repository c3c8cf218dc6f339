import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import { neverLent } from '../domain/absence.ts';
import type { StaffAccount } from '../domain/staff.ts';

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
}
