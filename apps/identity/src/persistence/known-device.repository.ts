import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';

/** Devices that accounts were used on, as hashes. */
@Injectable()
export class KnownDeviceRepository {
  /** @param accountId null asks in vain, and takes as long */
  async knows(on: Reader, accountId: string | null, device: Buffer): Promise<boolean> {
    const rows = await on.rows(
      sql`SELECT account_id FROM known_device WHERE account_id = ${accountId}::uuid AND device = ${device}`,
    );
    return rows.length === 1;
  }

  /** @returns whether it is the account's first device, a new one, or one it was used on before */
  async note(
    tx: Transaction,
    accountId: string,
    device: Buffer,
    at: Date,
  ): Promise<'first' | 'new' | 'known'> {
    const [row] = await tx.rows<{ isKnown: boolean; count: number }>(
      sql`SELECT coalesce(bool_or(device = ${device}), false) AS "isKnown", count(*)::integer AS count
          FROM known_device WHERE account_id = ${accountId}`,
    );
    await tx.rows(
      sql`INSERT INTO known_device (account_id, device, first_seen_at, last_seen_at)
          VALUES (${accountId}, ${device}, ${at}, ${at})
          ON CONFLICT (account_id, device) DO UPDATE SET last_seen_at = excluded.last_seen_at`,
    );
    if (row?.isKnown === true) return 'known';
    return row?.count === 0 ? 'first' : 'new';
  }

  /** Removes a few that were not used for long. */
  async prune(tx: Transaction, seenBefore: Date): Promise<void> {
    await tx.rows(
      sql`DELETE FROM known_device WHERE (account_id, device) IN (
            SELECT account_id, device FROM known_device WHERE last_seen_at < ${seenBefore}
            ORDER BY last_seen_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
  }
}
