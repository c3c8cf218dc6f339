import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { WrappedKey } from '@evergreen/personal-data';
import { Injectable } from '@nestjs/common';

/** Field keys of accounts, wrapped. */
@Injectable()
export class AccountKeyRepository {
  async find(on: Reader, accountId: string): Promise<WrappedKey | undefined> {
    const [row] = await on.rows<WrappedKey>(
      sql`SELECT master_key_id AS "masterKeyId", wrapped FROM account_key WHERE account_id = ${accountId}`,
    );
    return row;
  }

  /** @returns false when the account has one already */
  async add(tx: Transaction, accountId: string, key: WrappedKey): Promise<boolean> {
    const rows = await tx.rows(
      sql`INSERT INTO account_key (account_id, master_key_id, wrapped)
          VALUES (${accountId}, ${key.masterKeyId}, ${key.wrapped})
          ON CONFLICT (account_id) DO NOTHING RETURNING account_id`,
    );
    return rows.length === 1;
  }

  async rewrap(tx: Transaction, accountId: string, key: WrappedKey): Promise<void> {
    await tx.rows(
      sql`UPDATE account_key SET master_key_id = ${key.masterKeyId}, wrapped = ${key.wrapped}
          WHERE account_id = ${accountId}`,
    );
  }

  /** A few that another master key wraps, locked for being wrapped anew. */
  async wrappedByOther(
    tx: Transaction,
    masterKeyId: string,
    limit: number,
  ): Promise<(WrappedKey & { readonly accountId: string })[]> {
    return tx.rows(
      sql`SELECT account_id AS "accountId", master_key_id AS "masterKeyId", wrapped FROM account_key
          WHERE master_key_id <> ${masterKeyId} LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
    );
  }
}
