import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { Challenge } from '../domain/challenge.ts';

/** Where the secret of an authenticator that is being set up lies. */
export const enrolmentPlace = (accountId: string) => `sign_in_challenge.totp_secret/${accountId}`;

/** Sign-ins that are under way, found by the hash of their token. */
@Injectable()
export class ChallengeRepository {
  async add(
    tx: Transaction,
    tokenHash: Buffer,
    challenge: Pick<Challenge, 'accountId' | 'need' | 'method' | 'expiresAt'> & { readonly createdAt: Date },
  ): Promise<void> {
    await tx.rows(
      sql`INSERT INTO sign_in_challenge (token_hash, account_id, need, method, created_at, expires_at)
          VALUES (${tokenHash}, ${challenge.accountId}, ${challenge.need}, ${challenge.method},
                  ${challenge.createdAt}, ${challenge.expiresAt})`,
    );
  }

  async find(on: Reader, tokenHash: Buffer): Promise<Challenge | undefined> {
    const [row] = await on.rows<Challenge>(
      sql`SELECT ${columns} FROM sign_in_challenge WHERE token_hash = ${tokenHash}`,
    );
    return row;
  }

  /** One answer at a time. */
  async lock(tx: Transaction, tokenHash: Buffer): Promise<Challenge | undefined> {
    const [row] = await tx.rows<Challenge>(
      sql`SELECT ${columns} FROM sign_in_challenge WHERE token_hash = ${tokenHash} FOR UPDATE`,
    );
    return row;
  }

  async countWrong(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.rows(
      sql`UPDATE sign_in_challenge SET wrong_answers = wrong_answers + 1 WHERE token_hash = ${tokenHash}`,
    );
  }

  async keepSecret(tx: Transaction, tokenHash: Buffer, sealed: Buffer): Promise<void> {
    await tx.rows(sql`UPDATE sign_in_challenge SET totp_secret = ${sealed} WHERE token_hash = ${tokenHash}`);
  }

  /** @returns false when it has ended already */
  async end(tx: Transaction, tokenHash: Buffer): Promise<boolean> {
    const rows = await tx.rows(
      sql`DELETE FROM sign_in_challenge WHERE token_hash = ${tokenHash} RETURNING account_id`,
    );
    return rows.length === 1;
  }

  async endAllOf(tx: Transaction, accountId: string): Promise<void> {
    await tx.rows(sql`DELETE FROM sign_in_challenge WHERE account_id = ${accountId}`);
  }

  /** Removes a few that are over. Each new one removes more than it adds. */
  async prune(tx: Transaction, createdBefore: Date): Promise<void> {
    await tx.rows(
      sql`DELETE FROM sign_in_challenge WHERE token_hash IN (
            SELECT token_hash FROM sign_in_challenge WHERE created_at < ${createdBefore}
            ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
  }
}

const columns = sql`account_id AS "accountId", need, method, totp_secret AS "totpSecret",
  wrong_answers AS "wrongAnswers", expires_at AS "expiresAt"`;
