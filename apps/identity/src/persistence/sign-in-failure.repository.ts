import { sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { FailureKey, Failures } from '../domain/sign-in-failure.ts';

/** Wrong answers in a row. */
@Injectable()
export class SignInFailureRepository {
  /** Locked for being counted. */
  async lock(tx: Transaction, key: FailureKey): Promise<Failures | undefined> {
    // Also where there is no row yet to lock.
    await tx.rows(
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${key.who.toString('hex')}, ${key.fromKnownDevice ? 3 : 2}))`,
    );
    const [row] = await tx.rows<Failures>(
      sql`SELECT failures, failed_at AS "failedAt" FROM sign_in_failure
          WHERE who = ${key.who} AND from_known_device = ${key.fromKnownDevice}`,
    );
    return row;
  }

  async set(tx: Transaction, key: FailureKey, known: Failures, address: string): Promise<void> {
    await tx.rows(
      sql`INSERT INTO sign_in_failure (who, from_known_device, failures, failed_at, address, untold)
          VALUES (${key.who}, ${key.fromKnownDevice}, ${known.failures}, ${known.failedAt}, ${toldOf(key, address)}, 0)
          ON CONFLICT (who, from_known_device) DO UPDATE
          SET failures = excluded.failures, failed_at = excluded.failed_at`,
    );
  }

  /** The answer that was counted beforehand was right after all. */
  async takeBack(tx: Transaction, key: FailureKey, at: Date, before: Failures | undefined): Promise<void> {
    await tx.rows(
      sql`UPDATE sign_in_failure
          SET failures = greatest(failures - 1, 0),
              failed_at = CASE WHEN failed_at = ${at} THEN ${before?.failedAt ?? at} ELSE failed_at END
          WHERE who = ${key.who} AND from_known_device = ${key.fromKnownDevice}`,
    );
  }

  /** The person, if there is one, is told of it when they are in. */
  async addUntold(tx: Transaction, key: FailureKey, address: string): Promise<void> {
    await tx.rows(
      sql`UPDATE sign_in_failure SET untold = untold + ${key.isTold ? 1 : 0}::integer, address = ${toldOf(key, address)}
          WHERE who = ${key.who} AND from_known_device = ${key.fromKnownDevice}`,
    );
  }

  /** Counts one for somebody whose answers are bounded elsewhere: only to tell them. */
  async noteUntold(tx: Transaction, key: FailureKey, at: Date, address: string): Promise<void> {
    await tx.rows(
      sql`INSERT INTO sign_in_failure AS known (who, from_known_device, failures, failed_at, address, untold)
          VALUES (${key.who}, ${key.fromKnownDevice}, 1, ${at}, ${address}, 1)
          ON CONFLICT (who, from_known_device) DO UPDATE
          SET failures = known.failures + 1, untold = known.untold + 1, failed_at = excluded.failed_at,
              address = excluded.address`,
    );
  }

  /** What they have not been told of; from now on they have. */
  async takeUntold(
    tx: Transaction,
    who: Buffer,
  ): Promise<{ fromKnownDevice: boolean; untold: number; address: string }[]> {
    const rows = await tx.rows<{ fromKnownDevice: boolean; untold: number; address: string }>(
      sql`SELECT from_known_device AS "fromKnownDevice", untold, address FROM sign_in_failure
          WHERE who = ${who} AND untold > 0 FOR UPDATE`,
    );
    if (rows.length > 0) await tx.rows(sql`UPDATE sign_in_failure SET untold = 0 WHERE who = ${who}`);
    return rows;
  }

  /** The person is in: what they mistyped on the way counts no more. Others' guesses from elsewhere do. */
  async clear(tx: Transaction, key: FailureKey): Promise<void> {
    await tx.rows(
      sql`DELETE FROM sign_in_failure WHERE who = ${key.who} AND from_known_device = ${key.fromKnownDevice}`,
    );
  }

  /**
   * Removes a few of long ago: what somebody is still to be told of is kept longer. Each new one removes more than it
   * adds.
   */
  async prune(tx: Transaction, before: { readonly told: Date; readonly untold: Date }): Promise<void> {
    await tx.rows(
      sql`DELETE FROM sign_in_failure WHERE (who, from_known_device) IN (
            SELECT who, from_known_device FROM sign_in_failure WHERE untold = 0 AND failed_at < ${before.told}
            ORDER BY failed_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
    await tx.rows(
      sql`DELETE FROM sign_in_failure WHERE (who, from_known_device) IN (
            SELECT who, from_known_device FROM sign_in_failure WHERE failed_at < ${before.untold}
            ORDER BY failed_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
  }
}

/** Where it came from is kept for telling somebody, and for nothing else. */
function toldOf(key: FailureKey, address: string): string {
  return key.isTold ? address : '';
}
