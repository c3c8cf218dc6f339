import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { EarlierSend, SentCode } from '../domain/one-time-code.ts';

export interface StoredCode extends SentCode {
  readonly codeId: string;
  /** Null where no account answers to the login, and where its code was not sent: there is nothing to guess. */
  readonly accountId: string | null;
}

/** Who asks for a code or answers with one. */
export interface CodeAsker {
  /** Blind index of the login, or of the account that is to prove itself once more. */
  readonly addressee: Buffer;
  readonly device: Buffer;
  readonly place: Buffer;
  /** Whether the account was used on the device before. */
  readonly fromKnownDevice: boolean;
}

export interface NewCode extends CodeAsker {
  readonly codeId: string;
  readonly accountId: string | null;
  readonly salt: Buffer;
  readonly hash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Codes that were sent, as hashes. */
@Injectable()
export class OneTimeCodeRepository {
  /** One request or attempt at a time for each addressee: counting and writing must not be overtaken. */
  async lock(tx: Transaction, addressee: Buffer): Promise<void> {
    await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${addressee.toString('hex')}, 1))`);
  }

  sentSince(on: Reader, { addressee, device, place }: CodeAsker, since: Date): Promise<EarlierSend[]> {
    return on.rows(
      sql`SELECT created_at AS at, device = ${device} AS "isSameDevice", place = ${place} AS "isSamePlace",
                 from_known_device AS "fromKnownDevice"
          FROM one_time_code WHERE addressee = ${addressee} AND created_at > ${since}`,
    );
  }

  /** What the account was sent, whatever it was asked for by. @param accountId null asks in vain, at the same cost */
  sentToAccount(
    on: Reader,
    accountId: string | null,
    { device, place }: CodeAsker,
    since: Date,
  ): Promise<EarlierSend[]> {
    return on.rows(
      sql`SELECT created_at AS at, device = ${device} AS "isSameDevice", place = ${place} AS "isSamePlace",
                 from_known_device AS "fromKnownDevice"
          FROM one_time_code WHERE account_id = ${accountId}::uuid AND created_at > ${since}`,
    );
  }

  async add(tx: Transaction, code: NewCode): Promise<void> {
    await tx.rows(
      sql`INSERT INTO one_time_code (code_id, addressee, device, place, from_known_device, account_id, salt, hash,
                                     created_at, expires_at)
          VALUES (${code.codeId}, ${code.addressee}, ${code.device}, ${code.place}, ${code.fromKnownDevice},
                  ${code.accountId}, ${code.salt}, ${code.hash}, ${code.createdAt}, ${code.expiresAt})`,
    );
  }

  /** The newest code that the device asked for: an older one ended when this was sent. */
  async newest(on: Reader, addressee: Buffer, device: Buffer): Promise<StoredCode | undefined> {
    const [row] = await on.rows<StoredCode>(
      sql`SELECT code_id AS "codeId", account_id AS "accountId", salt, hash, attempts,
                 expires_at AS "expiresAt", used_at IS NOT NULL AS "isUsed"
          FROM one_time_code WHERE addressee = ${addressee} AND device = ${device}
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
