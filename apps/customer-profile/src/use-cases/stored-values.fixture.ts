import { type Reader, sql } from '@evergreen/persistence';

/**
 * Tables in which one of the texts stands in clear, in whatever column: as text, in JSON, or as bytes such as those of
 * an event.
 */
export async function tablesHolding(reader: Reader, texts: readonly string[]): Promise<string[]> {
  const tables = await reader.rows<{ name: string }>(sql`
    select c.relname as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
  // A row's text shows bytes as hexadecimal digits.
  const patterns = texts
    .flatMap((text) => [text, Buffer.from(text).toString('hex')])
    .map((text) => `%${text}%`);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await reader.rows(sql`
      select from ${sql.table(name)} as stored where stored::text like any (${patterns}::text[]) limit 1`);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
