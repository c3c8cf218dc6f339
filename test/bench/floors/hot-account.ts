// Bare connections spend points of one account: one prepared statement each time, which commits by itself.
import { uuidv7 } from '@evergreen/kernel';
import pg from 'pg';

const clients = Number(process.env['FLOOR_CLIENTS']);
const spends = Number(process.env['FLOOR_SPENDS']);
const memberId = process.env['FLOOR_MEMBER']!;
// Refuses what the account does not have, and posts a key once, as ours does.
const text = `
  WITH account AS MATERIALIZED (
    SELECT member_id FROM member WHERE member_id = $1 AND state = 'ACTIVE' FOR NO KEY UPDATE
  ), paid AS (
    UPDATE lot SET available = available - $4::bigint, spent = spent + $4::bigint FROM account
    WHERE lot.member_id = account.member_id AND available >= $4::bigint
    RETURNING lot.member_id, lot_id
  ), entry AS (
    INSERT INTO ledger_entry (member_id, entry_id, kind, key, points, source_kind, source_id, rule_id, effective_on,
      actor, recorded_at)
    SELECT member_id, $2::uuid, 'SPEND', $3, -$4::bigint, 'bench', 'bench', '', '2026-09-16', 'floor', now() FROM paid
  )
  INSERT INTO ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points)
  SELECT member_id, $2::uuid, 0, lot_id, 'AVAILABLE', 'REDEEMED', $4::bigint FROM paid`;
const pool = new pg.Pool({
  connectionString: process.env['FLOOR_DATABASE_URL']!,
  max: clients,
  min: clients,
});

let next = 0;
async function spend(client: pg.PoolClient): Promise<void> {
  while (next < spends) {
    next += 1;
    const values = [memberId, uuidv7(), `floor/${uuidv7()}`, 10n];
    const { rowCount } = await client.query({ name: 'spend', text, values });
    if (rowCount !== 1) throw new Error('The bare spend has not been written');
  }
}
const connected = await Promise.all(Array.from({ length: clients }, () => pool.connect()));
const started = performance.now();
await Promise.all(connected.map(spend));
process.stdout.write(`${spends / ((performance.now() - started) / 1_000)}\n`);
process.exit(0);
