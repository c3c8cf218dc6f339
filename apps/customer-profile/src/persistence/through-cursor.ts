import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';

const rowsAFetch = 1_000;

/** Reads a large result through a cursor; the next rows are on their way while the caller works on the last. */
export async function* throughCursor<Row>(
  tx: Transaction,
  name: string,
  query: RawBuilder<unknown>,
): AsyncGenerator<Row[]> {
  const fetch = sql.raw<Row>(`fetch ${rowsAFetch} from ${name}`);
  await tx.rows(sql`declare ${sql.raw(name)} no scroll cursor for ${query}`);
  let coming = tx.rows(fetch);
  for (;;) {
    const rows = await coming;
    if (rows.length === 0) break;
    coming = tx.rows(fetch);
    // Should the caller fail meanwhile, the transaction fails with it; nobody waits for these rows any more.
    coming.catch(() => undefined);
    yield rows;
  }
  await tx.rows(sql.raw(`close ${name}`));
}
