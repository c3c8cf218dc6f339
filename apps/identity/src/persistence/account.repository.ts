import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { CustomerFact, MemberFact } from '../domain/account-facts.ts';
import type { Account, MemberAccount, StaffAccount } from '../domain/account.ts';
import { type Login, phoneKey } from '../domain/login.ts';

interface StaffSeed {
  readonly staffNumber: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly orgPath: string;
}

/** Accounts of members and staff. */
@Injectable()
export class AccountRepository {
  /** The account of a login, if exactly one answers to it. Demonstration staff only where they may sign in. */
  async byLogin(on: Reader, login: Login, withDemoStaff: boolean): Promise<Account | undefined> {
    return login.kind === 'member'
      ? this.memberByLogin(on, login.text)
      : this.staffByNumber(on, login.text, withDemoStaff);
  }

  async byId(
    on: Reader,
    kind: Account['kind'],
    accountId: string,
    withDemoStaff: boolean,
  ): Promise<Account | undefined> {
    const rows =
      kind === 'member'
        ? await on.rows<MemberAccount>(
            sql`SELECT ${memberColumns} FROM member_account
                WHERE account_id = ${accountId} AND member_id IS NOT NULL`,
          )
        : await on.rows<StaffAccount>(
            sql`SELECT ${staffColumns} FROM staff_account
                WHERE account_id = ${accountId} AND (${withDemoStaff} OR NOT is_demo)`,
          );
    return rows[0];
  }

  /** A few members to try the demonstration with. */
  async sampleMembers(on: Reader, limit: number): Promise<MemberAccount[]> {
    return on.rows(
      sql`SELECT ${memberColumns} FROM member_account WHERE member_number IS NOT NULL
          ORDER BY customer_id LIMIT ${limit}`,
    );
  }

  async demoStaff(on: Reader): Promise<StaffAccount[]> {
    return on.rows(sql`SELECT ${staffColumns} FROM staff_account WHERE is_demo ORDER BY staff_number`);
  }

  async seedDemoStaff(tx: Transaction, staff: readonly StaffSeed[]): Promise<void> {
    for (const { staffNumber, name, roles, orgPath } of staff) {
      await tx.rows(
        sql`INSERT INTO staff_account (staff_number, name, roles, org_path, is_demo)
            VALUES (${staffNumber}, ${name}, ${[...roles]}, ${orgPath}, true)
            ON CONFLICT (staff_number) DO NOTHING`,
      );
    }
  }

  /** Facts older than the known ones change nothing. One fact a customer at most. */
  async applyMembers(tx: Transaction, facts: readonly MemberFact[]): Promise<void> {
    await tx.rows(
      sql`INSERT INTO member_account AS known (customer_id, member_id, member_number, member_version)
          SELECT * FROM unnest(${facts.map((fact) => fact.customerId)}::text[],
                               ${facts.map((fact) => fact.memberId)}::text[],
                               ${facts.map((fact) => fact.memberNumber.toUpperCase())}::text[],
                               ${facts.map((fact) => fact.version)}::bigint[])
          ON CONFLICT (customer_id) DO UPDATE
          SET member_id = excluded.member_id, member_number = excluded.member_number,
              member_version = excluded.member_version
          WHERE known.member_version < excluded.member_version`,
    );
  }

  /** Facts older than the known ones change nothing. One fact a customer at most. */
  async applyCustomers(tx: Transaction, facts: readonly CustomerFact[]): Promise<void> {
    await tx.rows(
      sql`INSERT INTO member_account AS known (customer_id, phone, customer_version)
          SELECT * FROM unnest(${facts.map((fact) => fact.customerId)}::text[],
                               ${facts.map((fact) => fact.phone)}::text[],
                               ${facts.map((fact) => fact.version)}::bigint[])
          ON CONFLICT (customer_id) DO UPDATE
          SET phone = excluded.phone, customer_version = excluded.customer_version
          WHERE known.customer_version < excluded.customer_version`,
    );
  }

  private async memberByLogin(on: Reader, text: string): Promise<MemberAccount | undefined> {
    const [byNumber] = await on.rows<MemberAccount>(
      sql`SELECT ${memberColumns} FROM member_account WHERE member_number = ${text}`,
    );
    // Asked in either case, so that a number and a phone take the same time.
    const byPhone = await on.rows<MemberAccount>(
      sql`SELECT ${memberColumns} FROM member_account
          WHERE phone = ${phoneKey(text)} AND phone <> '' AND member_id IS NOT NULL LIMIT 2`,
    );
    if (byNumber !== undefined) return byNumber;
    return byPhone.length === 1 ? byPhone[0] : undefined;
  }

  private async staffByNumber(
    on: Reader,
    text: string,
    withDemoStaff: boolean,
  ): Promise<StaffAccount | undefined> {
    const [staff] = await on.rows<StaffAccount>(
      sql`SELECT ${staffColumns} FROM staff_account
          WHERE staff_number = ${text} AND (${withDemoStaff} OR NOT is_demo)`,
    );
    return staff;
  }
}

const memberColumns = sql`'member' AS kind, account_id AS "accountId", member_id AS "memberId",
  member_number AS "memberNumber", customer_id AS "customerId", phone`;
const staffColumns = sql`'staff' AS kind, account_id AS "accountId", staff_number AS "staffNumber",
  name, roles, org_path AS "orgPath"`;
