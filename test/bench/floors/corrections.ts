// Bare connections write corrections by hand: one prepared statement each, with all the rows the product writes of one
// and nothing it reads or decides before. The service writes many at once, table by table, so this text is not its own.
import { uuidv7 } from '@evergreen/kernel';
import { bareRate } from './bare-clients.ts';

const text = `
  with asked as materialized (
    select $1::uuid as member_id, $2::uuid as entry_id, $3::uuid as adjustment_id, $4::timestamptz as at,
      $5::bigint as points, 'E005' as staff
  ), made as (
    insert into adjustment (member_id, adjustment_id, key, points, status_points, reason_id, note, state, needs_second,
      requested_by, requested_at, decided_by, decided_at, entry_id)
    select member_id, adjustment_id, $6, points, 0, 'goodwill', 'bench', 'POSTED', false, staff, at, staff, at, entry_id
    from asked
    on conflict (member_id, key) do nothing
    returning member_id, entry_id, adjustment_id, points, requested_at, requested_at::date as day
  ), entry as (
    insert into ledger_entry (member_id, entry_id, kind, key, points, status_points, source_kind, source_id, rule_id,
      effective_on, active_on, reason, actor, request_hash, recorded_at)
    select member_id, entry_id, 'ADJUST', 'adjustment/' || adjustment_id, points, 0, 'adjustment', adjustment_id::text, '',
      day, day, 'goodwill', 'staff:E005', $7, requested_at
    from made
  ), line as (
    insert into ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points, status_points)
    select member_id, entry_id, 0, entry_id, 'ADJUSTED', 'AVAILABLE', points, 0 from made
  ), opened as (
    insert into lot (member_id, lot_id, points, available, status_points, effective_on, active_on)
    select member_id, entry_id, points, points, 0, day, day from made
  ), told as (
    insert into outbox (id, subject, payload, correlation_id, traceparent, created_at, published_at)
    select $8, 'audit', $9, adjustment_id::text, '', requested_at, requested_at from made
  )
  select count(*) from made`;

/** As long as the record of one correction. Written as published already: nobody works on it besides. */
const act = Buffer.alloc(420, 'a');
const hash = Buffer.alloc(16, 'h');

const rate = await bareRate(Number(process.env['FLOOR_POSTS']), (memberId) => ({
  ...{ name: 'correction', text },
  values: [memberId, uuidv7(), uuidv7(), new Date(), 1n, uuidv7(), hash, uuidv7(), act],
}));
process.stdout.write(`${rate}\n`);
process.exit(0);
