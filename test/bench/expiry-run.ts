import { PointsRunKind } from '@evergreen/contracts/membership';
import { uuidv7 } from '@evergreen/kernel';
import pg from 'pg';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { runPoints } from '../../deploy/embedded/operator/run-points.ts';
import { startBenchStack } from './bench-stack.ts';
import { type BenchResult, interleave } from './interleave.ts';

const members = 300_000;
const today = '2026-09-16';

/** 300,000 lots that expire today, of as many members who have another, against one statement that writes the same. */
export async function expiryRun(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  const operator = await connectOperator(stack.installation);
  const membership = new pg.Client(stack.bareDatabaseUrl('membership'));
  await membership.connect();
  try {
    await fill(membership);
    const ours = async (): Promise<number> => {
      await asBefore(membership, '');
      const started = performance.now();
      const { counts } = await runPoints(operator, PointsRunKind.EXPIRY, `bench/${uuidv7()}`);
      const seconds = (performance.now() - started) / 1_000;
      if (counts['expiredLots'] !== BigInt(members)) throw new Error(`${counts['expiredLots']} have expired`);
      return members / seconds;
    };
    const floor = async (): Promise<number> => {
      await asBefore(membership, 'bench_');
      const started = performance.now();
      await membership.query(oneStatement, [today]);
      return members / ((performance.now() - started) / 1_000);
    };
    return await interleave({ bench: 'expiry-run', better: 'higher', unit: 'lots/s', pairs, ours, floor });
  } finally {
    await membership.end();
    await operator.close();
    await stack.stop();
  }
}

/** Members with a lot that expires today and one that does not; and for the floor, tables of the same shape. */
async function fill(membership: pg.Client): Promise<void> {
  await membership.query(
    `INSERT INTO member (member_id, customer_id, member_number, enrolled_on)
     SELECT uuidv7(), uuidv7(), lpad(n::text, 12, '0'), '2024-09-01' FROM generate_series(1, $1) n`,
    [members],
  );
  await membership.query('CREATE TABLE bench_start (LIKE lot)');
  await membership.query(
    `INSERT INTO bench_start
     SELECT (jsonb_populate_record(NULL::bench_start, jsonb_build_object('member_id', member_id, 'lot_id', uuidv7(),
       'points', 1000, 'available', 1000, 'held', 0, 'spent', 0, 'expired', 0, 'reversed', 0, 'moved', 0,
       'status_points', 0, 'effective_on', '2024-09-16'::date, 'active_on', '2024-09-16'::date, 'expires_on', ends))).*
     FROM member, unnest(ARRAY['2026-09-16', '2027-09-16']::date[]) AS ends`,
  );
  for (const table of ['ledger_entry', 'ledger_line', 'lot']) {
    await membership.query(`CREATE TABLE bench_${table} (LIKE ${table} INCLUDING ALL)`);
  }
}

/** The ledger as it was before anything expired. It refuses to be emptied; only a bench may ask for it. */
async function asBefore(membership: pg.Client, prefix: '' | 'bench_'): Promise<void> {
  if (prefix === '') {
    await membership.query('ALTER TABLE ledger_entry DISABLE TRIGGER USER');
    await membership.query('ALTER TABLE ledger_line DISABLE TRIGGER USER');
  }
  await membership.query(`TRUNCATE ${prefix}ledger_entry, ${prefix}ledger_line, ${prefix}lot`);
  await membership.query(`INSERT INTO ${prefix}lot SELECT * FROM bench_start ORDER BY member_id, lot_id`);
  await membership.query(`VACUUM ANALYZE ${prefix}lot`);
  await membership.query('CHECKPOINT');
}

const oneStatement = `
  WITH ending AS MATERIALIZED (
    SELECT member_id, lot_id, uuidv7() AS entry_id, available, expires_on FROM bench_lot
    WHERE available > 0 AND expires_on <= $1::date
  ), entry AS (
    INSERT INTO bench_ledger_entry (member_id, entry_id, kind, key, points, source_kind, source_id, rule_id, effective_on,
      actor, recorded_at)
    SELECT member_id, entry_id, 'EXPIRE', 'expire/' || entry_id, -available, 'ledger', '', '', expires_on,
      'service:membership', now()
    FROM ending
  ), line AS (
    INSERT INTO bench_ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points)
    SELECT member_id, entry_id, 0, lot_id, 'AVAILABLE', 'EXPIRED', available FROM ending
  )
  UPDATE bench_lot SET available = 0, expired = bench_lot.expired + ending.available
  FROM ending WHERE bench_lot.member_id = ending.member_id AND bench_lot.lot_id = ending.lot_id`;
