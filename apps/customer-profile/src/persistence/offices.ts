import { type RawBuilder, sql } from '@evergreen/persistence';

/** Rows of these offices and all below them; the head office's are all, and nothing is asked of them. */
export function ofOffices(column: string, offices: readonly string[]): RawBuilder<boolean> {
  if (offices.includes('/')) return sql`true`;
  const path = sql.ref(column);
  return sql`exists (select from unnest(${offices}::text[]) as office
    where ${path} = office or starts_with(${path}, office || '/'))`;
}
