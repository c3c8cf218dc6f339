import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { CustomerFact, MemberFact } from '../domain/account-facts.ts';
import type { MemberAccount } from '../domain/account.ts';

/** Accounts of members. */
@Injectable()
export class AccountRepository {
  /** The account of a login, if exactly one answers to it. @param phoneIndex null where the login is no phone */
  async byLogin(
    on: Reader,
    memberNumber: string,
    phoneIndex: Buffer | null,
  ): Promise<MemberAccount | undefined> {
    const [byNumber] = await on.rows<MemberAccount>(
      sql`SELECT ${memberColumns} FROM member_account WHERE member_number = ${memberNumber}`,
    );
    // Asked in either case, so that a number and a phone take the same time.
    const byPhone = await on.rows<MemberAccount>(
      sql`SELECT ${memberColumns} FROM member_account
          WHERE phone_index = ${phoneIndex}::bytea AND member_id IS NOT NULL LIMIT 2`,
    );
    if (byNumber !== undefined) return byNumber;
    return byPhone.length === 1 ? byPhone[0] : undefined;
  }

  async byId(on: Reader, accountId: string): Promise<MemberAccount | undefined> {
    const [row] = await on.rows<MemberAccount>(
      sql`SELECT ${memberColumns} FROM member_account
          WHERE account_id = ${accountId} AND member_id IS NOT NULL`,
    );
    return row;
  }

  /**
   * Keeps the account from being closed until the transaction ends.
   * @returns false when it was closed meanwhile
   */
  async holdOpen(tx: Transaction, accountId: string): Promise<boolean> {
    const rows = await tx.rows(
      sql`SELECT FROM member_account WHERE account_id = ${accountId} AND member_id IS NOT NULL FOR SHARE`,
    );
    return rows.length === 1;
  }

  /** A few members to try the demonstration with. */
  async sampleMembers(on: Reader, limit: number): Promise<MemberAccount[]> {
    return on.rows(
      sql`SELECT ${memberColumns} FROM member_account WHERE member_number IS NOT NULL
          ORDER BY customer_id LIMIT ${limit}`,
    );
  }

  /** Facts older than the known ones change nothing. One fact a customer at most. */
  async applyMembers(tx: Transaction, facts: readonly MemberFact[]): Promise<void> {
    await tx.rows(
      sql`INSERT INTO member_account AS known (customer_id, member_id, member_number, member_version)
          SELECT * FROM unnest(${facts.map((fact) => fact.customerId)}::text[],
                               ${facts.map((fact) => fact.memberId)}::text[],
                               ${facts.map((fact) => fact.memberNumber?.toUpperCase() ?? null)}::text[],
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
      sql`INSERT INTO member_account AS known (customer_id, phone_index, customer_version)
          SELECT * FROM unnest(${facts.map((fact) => fact.customerId)}::text[],
                               ${facts.map((fact) => fact.phoneIndex)}::bytea[],
                               ${facts.map((fact) => fact.version)}::bigint[])
          ON CONFLICT (customer_id) DO UPDATE
          SET phone_index = excluded.phone_index, customer_version = excluded.customer_version
          WHERE known.customer_version < excluded.customer_version`,
    );
  }
}

const memberColumns = sql`'member' AS kind, account_id AS "accountId", member_id AS "memberId",
  member_number AS "memberNumber", customer_id AS "customerId"`;
