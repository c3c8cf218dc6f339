import { sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { AccountKind } from '../domain/account.ts';

export interface StoredAttempt {
  readonly providerId: string;
  readonly redirectUri: string;
  /** Of somebody signed in who proves themselves once more; null: a sign-in. */
  readonly sessionId: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Sign-ins at providers outside: those under way, and who was found to be whom. */
@Injectable()
export class ExternalSignInRepository {
  async addAttempt(tx: Transaction, tokenHash: Buffer, attempt: StoredAttempt): Promise<void> {
    await tx.rows(
      sql`INSERT INTO external_attempt (token_hash, provider_id, redirect_uri, session_id, created_at, expires_at)
          VALUES (${tokenHash}, ${attempt.providerId}, ${attempt.redirectUri}, ${attempt.sessionId},
                  ${attempt.createdAt}, ${attempt.expiresAt})`,
    );
  }

  /** Works once. */
  async takeAttempt(tx: Transaction, tokenHash: Buffer): Promise<StoredAttempt | undefined> {
    const [row] = await tx.rows<StoredAttempt>(
      sql`DELETE FROM external_attempt WHERE token_hash = ${tokenHash}
          RETURNING provider_id AS "providerId", redirect_uri AS "redirectUri", session_id AS "sessionId",
                    created_at AS "createdAt", expires_at AS "expiresAt"`,
    );
    return row;
  }

  /** Removes a few that are over. Each new one removes more than it adds. */
  async pruneAttempts(tx: Transaction, createdBefore: Date): Promise<void> {
    await tx.rows(
      sql`DELETE FROM external_attempt WHERE token_hash IN (
            SELECT token_hash FROM external_attempt WHERE created_at < ${createdBefore}
            ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
  }

  /** The account, and nobody resets its sign-in until the transaction ends: with that the link goes. */
  async linked(
    tx: Transaction,
    kind: AccountKind,
    issuer: string,
    subject: string,
  ): Promise<string | undefined> {
    await tx.rows(
      sql`SELECT FROM staff_account WHERE account_id IN (
            SELECT account_id FROM external_link
            WHERE issuer = ${issuer} AND subject = ${subject} AND kind = 'staff')
          FOR NO KEY UPDATE`,
    );
    const [row] = await tx.rows<{ accountId: string }>(
      sql`SELECT account_id AS "accountId" FROM external_link
          WHERE issuer = ${issuer} AND subject = ${subject} AND kind = ${kind}`,
    );
    return row?.accountId;
  }

  /** @returns false when the account is linked to somebody else of the issuer already, or the person to another account */
  async link(
    tx: Transaction,
    link: {
      readonly kind: AccountKind;
      readonly issuer: string;
      readonly subject: string;
      readonly accountId: string;
      readonly at: Date;
    },
  ): Promise<boolean> {
    const rows = await tx.rows(
      sql`INSERT INTO external_link (issuer, subject, kind, account_id, linked_at)
          VALUES (${link.issuer}, ${link.subject}, ${link.kind}, ${link.accountId}, ${link.at})
          ON CONFLICT DO NOTHING RETURNING account_id`,
    );
    return rows.length === 1;
  }

  /** @returns how many there were */
  async unlinkAllOf(tx: Transaction, kind: AccountKind, accountId: string): Promise<number> {
    const rows = await tx.rows(
      sql`DELETE FROM external_link WHERE kind = ${kind} AND account_id = ${accountId} RETURNING issuer`,
    );
    return rows.length;
  }
}
