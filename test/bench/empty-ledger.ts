import type pg from 'pg';

/** The ledger refuses to be emptied; only a bench may ask for it. */
export async function emptyLedger(membership: pg.Client): Promise<void> {
  const tables = ['ledger_entry', 'ledger_line', 'lot'];
  for (const table of tables) await membership.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await membership.query(`TRUNCATE ${tables.join(', ')}, outbox, inbox CASCADE`);
  for (const table of tables) await membership.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}
