import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { AccountKind } from '../domain/account.ts';
import type { SessionTimes } from '../domain/session.ts';

export interface StoredSession extends SessionTimes {
  readonly kind: AccountKind;
  readonly accountId: string;
}

const find = statement(
  'session_find',
  `SELECT kind, account_id AS "accountId", created_at AS "createdAt", last_seen_at AS "lastSeenAt"
   FROM session WHERE token_hash = $1`,
);

/** Open sessions by the hash of their token. */
@Injectable()
export class SessionRepository {
  async find(on: Reader, tokenHash: Buffer): Promise<StoredSession | undefined> {
    const [row] = await on.prepared<StoredSession>(find, [tokenHash]);
    return row;
  }

  async add(tx: Transaction, tokenHash: Buffer, session: StoredSession): Promise<void> {
    await tx.rows(
      sql`INSERT INTO session (token_hash, kind, account_id, created_at, last_seen_at)
          VALUES (${tokenHash}, ${session.kind}, ${session.accountId}, ${session.createdAt},
                  ${session.lastSeenAt})`,
    );
  }

  async touch(tx: Transaction, tokenHash: Buffer, at: Date): Promise<void> {
    await tx.rows(
      sql`UPDATE session SET last_seen_at = ${at} WHERE token_hash = ${tokenHash} AND last_seen_at < ${at}`,
    );
  }

  async end(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.rows(sql`DELETE FROM session WHERE token_hash = ${tokenHash}`);
  }

  /** Removes a few sessions that have ended. Each new session removes more than it adds. */
  async prune(tx: Transaction, createdBefore: Date): Promise<void> {
    await tx.rows(
      sql`DELETE FROM session WHERE token_hash IN (
            SELECT token_hash FROM session WHERE created_at < ${createdBefore}
            ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
  }
}
