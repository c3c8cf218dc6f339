import { type Database, sql } from '@evergreen/persistence';

/** How many connections to the database wait for a lock of any kind. */
export async function waitingForLocks(database: Database): Promise<number> {
  const rows = await database.rows(sql`
    select from pg_locks
    where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`);
  return rows.length;
}
