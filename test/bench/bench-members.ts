import pg from 'pg';
import type { BenchStack } from './bench-stack.ts';

/** Does something to membership's tables past every wall. */
export async function onMembership<T>(
  stack: BenchStack,
  work: (database: pg.Client) => Promise<T>,
): Promise<T> {
  const database = new pg.Client(stack.bareDatabaseUrl('membership'));
  await database.connect();
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}

/** Members without points; their ids. */
export async function madeMembers(stack: BenchStack, count: number): Promise<readonly string[]> {
  const { rows } = await onMembership(stack, (database) =>
    database.query<{ member_id: string }>(
      `INSERT INTO member (member_id, customer_id, member_number, enrolled_on)
       SELECT uuidv7(), uuidv7(), lpad(n::text, 12, '0'), '2024-01-01' FROM generate_series(1, $1) n
       RETURNING member_id`,
      [count],
    ),
  );
  return rows.map((row) => row.member_id);
}

/** Gives each of these members as many awards, in the same rows as posting them would. */
export async function fillLedger(
  database: pg.Client,
  memberIds: readonly string[],
  { awards, points }: { readonly awards: number; readonly points: number },
): Promise<void> {
  await database.query(
    `WITH entry AS (
       INSERT INTO ledger_entry (member_id, entry_id, kind, key, points, source_kind, source_id, rule_id, effective_on,
         active_on, expires_on, actor, recorded_at)
       SELECT member_id, uuidv7(), 'AWARD', 'fill/' || n, $3, 'bench', 'bench', 'bench', day, day, '2028-09-16',
         'service:rewards', now()
       FROM unnest($1::uuid[]) AS member_id, generate_series(1, $2::int) AS n,
         LATERAL (SELECT '2026-09-15'::date - n % 700 AS day) AS dated
       RETURNING *
     ), line AS (
       INSERT INTO ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points)
       SELECT member_id, entry_id, 0, entry_id, 'ISSUED', 'AVAILABLE', points FROM entry
     )
     INSERT INTO lot (member_id, lot_id, points, available, effective_on, active_on, expires_on)
     SELECT member_id, entry_id, points, points, effective_on, active_on, expires_on FROM entry`,
    [memberIds, awards, points],
  );
}
