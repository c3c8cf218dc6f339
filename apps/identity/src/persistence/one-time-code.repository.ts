import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { Login } from '../domain/login.ts';
import type { SentCode } from '../domain/one-time-code.ts';

export interface StoredCode extends SentCode {
  readonly codeId: string;
  /** Null where no account answers to the login. */
  readonly accountId: string | null;
}

export interface NewCode {
  readonly codeId: string;
  readonly login: Login;
  readonly accountId: string | null;
  readonly salt: Buffer;
  readonly hash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Codes that were sent, as hashes. */
@Injectable()
export class OneTimeCodeRepository {
  /** One request or attempt at a time for each login: counting and writing must not be overtaken. */
  async lock(tx: Transaction, login: Login): Promise<void> {
    await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${login.kind}/${login.text}`}, 1))`);
  }

  async sentSince(on: Reader, login: Login, since: Date): Promise<Date[]> {
    const rows = await on.rows<{ at: Date }>(
      sql`SELECT created_at AS at FROM one_time_code
          WHERE kind = ${login.kind} AND login = ${login.text} AND created_at > ${since}`,
    );
    return rows.map(({ at }) => at);
  }

  async add(tx: Transaction, code: NewCode): Promise<void> {
    await tx.rows(
      sql`INSERT INTO one_time_code (code_id, kind, login, account_id, salt, hash, created_at, expires_at)
          VALUES (${code.codeId}, ${code.login.kind}, ${code.login.text}, ${code.accountId},
                  ${code.salt}, ${code.hash}, ${code.createdAt}, ${code.expiresAt})`,
    );
  }

  /** The newest code of the login: an older one ended when this was sent. */
  async newest(on: Reader, login: Login): Promise<StoredCode | undefined> {
    const [row] = await on.rows<StoredCode>(
      sql`SELECT code_id AS "codeId", account_id AS "accountId", salt, hash, attempts,
                 expires_at AS "expiresAt", used_at IS NOT NULL AS "isUsed"
          FROM one_time_code WHERE kind = ${login.kind} AND login = ${login.text}
          ORDER BY sequence DESC LIMIT 1`,
    );
    return row;
  }

  async countAttempt(tx: Transaction, codeId: string): Promise<void> {
    await tx.rows(sql`UPDATE one_time_code SET attempts = attempts + 1 WHERE code_id = ${codeId}`);
  }

  async markUsed(tx: Transaction, codeId: string, at: Date): Promise<void> {
    await tx.rows(sql`UPDATE one_time_code SET used_at = ${at} WHERE code_id = ${codeId}`);
  }

  /** Removes a few codes that no longer matter. Each new code removes more than it adds. */
  async prune(tx: Transaction, before: Date): Promise<void> {
    await tx.rows(
      sql`DELETE FROM one_time_code WHERE code_id IN (
            SELECT code_id FROM one_time_code WHERE created_at < ${before}
            ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
  }
}
