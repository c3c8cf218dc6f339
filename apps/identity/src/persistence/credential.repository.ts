import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';

/** What somebody who works for the insurer signs in with. */
export interface StaffCredential {
  readonly passwordHash: string | null;
  readonly passwordChangedAt: Date | null;
  /** Somebody else gave it. */
  readonly passwordIsGiven: boolean;
  /** A given password ends then. */
  readonly passwordExpiresAt: Date | null;
  /** Sealed with the account's key for `totpPlace`. */
  readonly totpSecret: Buffer | null;
  readonly totpLastStep: bigint | null;
  readonly recoveryCodesDue: boolean;
}

/** Where the secret of an authenticator lies. */
export const totpPlace = (accountId: string) => `staff_credential.totp_secret/${accountId}`;

/** Passwords, authenticators and recovery codes of staff. */
@Injectable()
export class CredentialRepository {
  async find(on: Reader, accountId: string): Promise<StaffCredential | undefined> {
    const [row] = await on.rows<StaffCredential>(
      sql`SELECT ${columns} FROM staff_credential WHERE account_id = ${accountId}`,
    );
    return row;
  }

  /** Nobody else changes it until the transaction ends. */
  async lock(tx: Transaction, accountId: string): Promise<StaffCredential | undefined> {
    const [row] = await tx.rows<StaffCredential>(
      sql`SELECT ${columns} FROM staff_credential WHERE account_id = ${accountId} FOR UPDATE`,
    );
    return row;
  }

  /** Whether they have a password of their own choice, and an authenticator. Those without either may be absent. */
  async stateOf(
    on: Reader,
    accountIds: readonly string[],
  ): Promise<Map<string, { hasPassword: boolean; hasTotp: boolean }>> {
    const rows = await on.rows<{ accountId: string; hasPassword: boolean; hasTotp: boolean }>(
      sql`SELECT account_id AS "accountId", totp_secret IS NOT NULL AS "hasTotp",
                 password_hash IS NOT NULL AND NOT password_is_given AS "hasPassword"
          FROM staff_credential WHERE account_id = ANY (${[...accountIds]}::uuid[])`,
    );
    return new Map(rows.map(({ accountId, ...state }) => [accountId, state]));
  }

  /** A password somebody else knows; the authenticator and its recovery codes end. */
  async giveActivation(
    tx: Transaction,
    accountId: string,
    password: { readonly hash: string; readonly at: Date; readonly expiresAt: Date },
  ): Promise<void> {
    await tx.rows(
      sql`INSERT INTO staff_credential (account_id, password_hash, password_changed_at, password_is_given,
                                        password_expires_at)
          VALUES (${accountId}, ${password.hash}, ${password.at}, true, ${password.expiresAt})
          ON CONFLICT (account_id) DO UPDATE
          SET password_hash = excluded.password_hash, password_changed_at = excluded.password_changed_at,
              password_is_given = true, password_expires_at = excluded.password_expires_at,
              totp_secret = NULL, totp_enrolled_at = NULL, totp_last_step = NULL, recovery_codes_due = false`,
    );
    await tx.rows(sql`DELETE FROM recovery_code WHERE account_id = ${accountId}`);
  }

  /** One the person chose. @returns false when it is no longer the one it was to replace */
  async choosePassword(
    tx: Transaction,
    accountId: string,
    password: { readonly hash: string; readonly replaces: string | null; readonly at: Date },
  ): Promise<boolean> {
    const rows = await tx.rows(
      sql`UPDATE staff_credential
          SET password_hash = ${password.hash}, password_changed_at = ${password.at},
              password_is_given = false, password_expires_at = NULL
          WHERE account_id = ${accountId} AND password_hash IS NOT DISTINCT FROM ${password.replaces}
          RETURNING account_id`,
    );
    return rows.length === 1;
  }

  async enrolTotp(
    tx: Transaction,
    accountId: string,
    totp: { readonly secret: Buffer; readonly at: Date; readonly step: number | null },
  ): Promise<void> {
    await tx.rows(
      sql`UPDATE staff_credential
          SET totp_secret = ${totp.secret}, totp_enrolled_at = ${totp.at}, totp_last_step = ${totp.step},
              recovery_codes_due = true
          WHERE account_id = ${accountId}`,
    );
  }

  /** @returns false when the code of this step, or of one after it, was used before */
  async useStep(tx: Transaction, accountId: string, step: number): Promise<boolean> {
    const rows = await tx.rows(
      sql`UPDATE staff_credential SET totp_last_step = ${step}
          WHERE account_id = ${accountId} AND (totp_last_step IS NULL OR totp_last_step < ${step})
          RETURNING account_id`,
    );
    return rows.length === 1;
  }

  /** @returns false when it is not one of theirs, or was used before */
  async useRecoveryCode(tx: Transaction, accountId: string, hash: Buffer, at: Date): Promise<boolean> {
    const rows = await tx.rows(
      sql`UPDATE recovery_code SET used_at = ${at}
          WHERE account_id = ${accountId} AND hash = ${hash} AND used_at IS NULL RETURNING account_id`,
    );
    return rows.length === 1;
  }

  async recoveryCodesLeft(on: Reader, accountId: string): Promise<number> {
    const [row] = await on.rows<{ left: number }>(
      sql`SELECT count(*)::integer AS left FROM recovery_code
          WHERE account_id = ${accountId} AND used_at IS NULL`,
    );
    return row?.left ?? 0;
  }

  async replaceRecoveryCodes(tx: Transaction, accountId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.rows(sql`DELETE FROM recovery_code WHERE account_id = ${accountId}`);
    await tx.rows(
      sql`INSERT INTO recovery_code (account_id, hash)
          SELECT ${accountId}, hash FROM unnest(${[...hashes]}::bytea[]) AS hash`,
    );
    await tx.rows(
      sql`UPDATE staff_credential SET recovery_codes_due = false WHERE account_id = ${accountId}`,
    );
  }
}

const columns = sql`password_hash AS "passwordHash", password_changed_at AS "passwordChangedAt",
  password_is_given AS "passwordIsGiven", password_expires_at AS "passwordExpiresAt",
  totp_secret AS "totpSecret", totp_last_step AS "totpLastStep", recovery_codes_due AS "recoveryCodesDue"`;
