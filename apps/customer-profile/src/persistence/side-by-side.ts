import { sql, type Transaction } from '@evergreen/persistence';

/** Those who take a lock `shared` work side by side; who takes it `alone` waits for all of them, and they wait for them. */
export type SideBySide = 'shared' | 'alone';

/** Takes a lock of that name until the transaction ends. */
export async function lockSideBySide(tx: Transaction, name: string, lock: SideBySide): Promise<void> {
  const take = sql.raw(lock === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await tx.rows(sql`select ${take}(hashtextextended(${name}, 0))`);
}
