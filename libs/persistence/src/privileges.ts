import pg from 'pg';

/** What the role a service runs as may not do to single tables, beside what it may do to none. */
export interface TableWalls {
  /** Rows are added and never changed or deleted. */
  readonly appendOnly?: readonly string[];
  /** Rows are added and deleted, never changed. */
  readonly writeOnce?: readonly string[];
}

/**
 * Statements that give a role what a running service needs and no more: rows of all tables, and sequences. It owns
 * nothing, changes no table, and reads what has been migrated. Run by the owner after each migration.
 */
export function privilegesOf(role: string, { appendOnly = [], writeOnce = [] }: TableWalls): string[] {
  const to = pg.escapeIdentifier(role);
  const list = (tables: readonly string[]) => tables.map((table) => pg.escapeIdentifier(table)).join(', ');
  return [
    `GRANT USAGE ON SCHEMA public TO ${to}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${to}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${to}`,
    `REVOKE INSERT, UPDATE, DELETE ON migration FROM ${to}`,
    ...(appendOnly.length > 0 ? [`REVOKE UPDATE, DELETE ON ${list(appendOnly)} FROM ${to}`] : []),
    ...(writeOnce.length > 0 ? [`REVOKE UPDATE ON ${list(writeOnce)} FROM ${to}`] : []),
  ];
}
