import { sql, type Transaction } from '@evergreen/persistence';

/**
 * Ranges are evaluated side by side; what somebody says and is to count in the facts at once waits for them, lest an
 * evaluation that read what held before writes it last. The first lock of a transaction, until its end.
 */
export async function lockFacts(tx: Transaction, lock: 'shared' | 'alone'): Promise<void> {
  const take = sql.raw(lock === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await tx.rows(sql`select ${take}(hashtextextended('facts', 0))`);
}
