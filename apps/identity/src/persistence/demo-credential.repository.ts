import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';

/** What a person of the demonstration signs in with, in clear. */
export interface DemoCredential {
  readonly accountId: string;
  readonly password: string;
  readonly totpSecret: string;
  readonly recoveryCodes: readonly string[];
}

/** Credentials in clear. Written and read in a demonstration only. */
@Injectable()
export class DemoCredentialRepository {
  list(on: Reader): Promise<DemoCredential[]> {
    return on.rows(
      sql`SELECT account_id AS "accountId", password, totp_secret AS "totpSecret",
                 recovery_codes AS "recoveryCodes" FROM demo_credential`,
    );
  }

  /** @returns false when the account has one already */
  async add(tx: Transaction, credential: DemoCredential): Promise<boolean> {
    const { accountId, password, totpSecret, recoveryCodes } = credential;
    const rows = await tx.rows(
      sql`INSERT INTO demo_credential (account_id, password, totp_secret, recovery_codes)
          VALUES (${accountId}, ${password}, ${totpSecret}, ${[...recoveryCodes]})
          ON CONFLICT (account_id) DO NOTHING RETURNING account_id`,
    );
    return rows.length === 1;
  }

  /** Where something is kept of the account at all. */
  async setRecoveryCodes(tx: Transaction, accountId: string, codes: readonly string[]): Promise<void> {
    await tx.rows(
      sql`UPDATE demo_credential SET recovery_codes = ${[...codes]} WHERE account_id = ${accountId}`,
    );
  }

  /** The person has chosen something of their own: what is kept here opens nothing any more. */
  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.rows(sql`DELETE FROM demo_credential WHERE account_id = ${accountId}`);
  }
}
