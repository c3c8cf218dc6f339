import { setTimeout as delay } from 'node:timers/promises';
import { uuidv7 } from '@evergreen/kernel';
import pg from 'pg';
import { startBenchStack } from './bench-stack.ts';
import { emptyLedger } from './empty-ledger.ts';
import { type BenchResult, interleave } from './interleave.ts';

const members = 1_000_000;
const today = '2026-09-16';
const [campaignId, audienceId] = [uuidv7(), uuidv7()];
const none = { points: null, minor: null, times: null };

/** 300 points once for everybody of an audience, within one budget. */
const definition = JSON.stringify({
  name: { zh: '一百万', en: 'A million' },
  ...{ startsOn: today, endsOn: '2026-12-31', windowDays: 90, stacking: null, trigger: { kind: 'once' } },
  audience: { segments: [], customerNumbers: ['C-1'], heldOutPercent: 0 },
  effects: [{ kind: 'points', points: 300, expiresAfterMonths: 12 }],
  budget: { total: { ...none, points: 300 * members }, offices: [], period: null },
  caps: { member: null, vehicle: null, policy: null },
});

/** A million customers given points by a campaign and posted through both services, against one statement of the same rows. */
export async function campaignRun(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  const rewards = new pg.Client(stack.bareDatabaseUrl('rewards'));
  const membership = new pg.Client(stack.bareDatabaseUrl('membership'));
  await Promise.all([rewards.connect(), membership.connect()]);
  try {
    await fill(rewards, membership);
    const ours = async (): Promise<number> => {
      await rewards.query(
        'TRUNCATE campaign_grant, campaign_use, campaign_run, value_given, points_order, outbox, inbox',
      );
      await emptyLedger(membership);
      const started = performance.now();
      await launch(rewards);
      await untilPosted(rewards);
      return members / ((performance.now() - started) / 1_000);
    };
    const floor = async (): Promise<number> => {
      await membership.query('TRUNCATE bench_grant, bench_order, bench_entry, bench_lot, bench_line');
      const started = performance.now();
      await membership.query(oneStatement, [today]);
      return members / ((performance.now() - started) / 1_000);
    };
    return await interleave({
      bench: 'campaign-run',
      better: 'higher',
      unit: 'members/s',
      pairs,
      ours,
      floor,
    });
  } finally {
    await Promise.all([rewards.end(), membership.end()]);
    await stack.stop();
  }
}

/** As a launch leaves it, with the audience told of. */
async function launch(rewards: pg.Client): Promise<void> {
  const runId = uuidv7();
  await rewards.query(
    `WITH started AS (
       INSERT INTO run (id, kind, key, params, state, started_by, created_at)
       VALUES ($1::uuid, 'campaign-giving', $1::uuid::text, jsonb_build_object('on', $4::text), 'queued', 'bench', now())
     )
     INSERT INTO campaign_run (run_id, campaign_id, kind, revision, audience_id, occasion)
     VALUES ($1::uuid, $2, 'giving', 1, $3, 'once')`,
    [runId, campaignId, audienceId, today],
  );
  await rewards.query(`SELECT pg_notify('run_wake', $1)`, [runId]);
}

async function untilPosted(rewards: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await rewards.query<{ left: boolean; given: string }>(
      `SELECT EXISTS (SELECT FROM run WHERE kind = 'campaign-giving' AND state IN ('queued', 'running'))
         OR EXISTS (SELECT FROM points_order WHERE state = 'ordered') AS left,
       coalesce((SELECT times FROM campaign_use WHERE owner_id = $1 AND scope = 'total'), 0) AS given`,
      [campaignId],
    );
    if (rows[0]?.left === false) {
      if (Number(rows[0].given) !== members) throw new Error(`${rows[0].given} were given something`);
      return;
    }
    await delay(200);
  }
}

/** Members, an audience of all of them, and a live campaign; and for the floor, tables of the same shape in one database. */
async function fill(rewards: pg.Client, membership: pg.Client): Promise<void> {
  await membership.query(
    `INSERT INTO member (member_id, customer_id, member_number, enrolled_on)
     SELECT uuidv7(), uuidv7(), lpad(n::text, 12, '0'), '2025-09-01' FROM generate_series(1, $1) n`,
    [members],
  );
  await rewards.query(
    `INSERT INTO campaign (id, key, state, active_revision, newest_revision, created_by_label, created_at, starts_on, ends_on,
       launched_on)
     VALUES ($1, 'bench', 'live', 1, 1, 'bench', now(), $2, '2026-12-31', $2)`,
    [campaignId, today],
  );
  await rewards.query(
    `INSERT INTO campaign_revision (campaign_id, revision, state, definition, key, drafted_by, drafted_by_label, drafted_at,
       settings_version, value_minor, approvals_needed)
     VALUES ($1, 1, 'active', $2::jsonb, 'bench', uuidv7(), 'bench', now(), 1, 0, 1)`,
    [campaignId, definition],
  );
  await rewards.query(
    `INSERT INTO campaign_audience_asked (audience_id, campaign_id, held_out_percent, is_dry, expected, customers, held_out)
     VALUES ($1, $2, 0, false, $3, $3, 0)`,
    [audienceId, campaignId, members],
  );
  const { rows } = await membership.query<{ customer_id: string }>('SELECT customer_id FROM member');
  for (let from = 0; from < rows.length; from += 100_000)
    await rewards.query(
      `INSERT INTO campaign_audience (audience_id, customer_id, org_path, premium_minor, held_out)
       SELECT $1, c, '/32/3201', 0, false FROM unnest($2::uuid[]) AS c`,
      [audienceId, rows.slice(from, from + 100_000).map((row) => row.customer_id)],
    );
  for (const [bench, like] of [
    ['bench_entry', 'ledger_entry'],
    ['bench_lot', 'lot'],
    ['bench_line', 'ledger_line'],
  ])
    await membership.query(`CREATE TABLE ${bench} (LIKE ${like} INCLUDING ALL)`);
  await membership.query(
    `CREATE TABLE bench_grant (campaign_id uuid, customer_id uuid, occasion text, revision integer, run_id uuid,
       outcome text, points bigint, minor bigint, policy_id uuid, org_path text, given_on date, decided_at timestamptz,
       reversed_at timestamptz, PRIMARY KEY (campaign_id, customer_id, occasion))`,
  );
  await membership.query(
    `CREATE TABLE bench_order (customer_id uuid, key text, kind text, source_kind text, source_id text, points bigint,
       effective_on date, active_on date, expires_on date, state text, moved bigint, ordered_at timestamptz,
       PRIMARY KEY (customer_id, key))`,
  );
  await Promise.all([rewards.query('VACUUM ANALYZE'), membership.query('VACUUM ANALYZE')]);
}

const oneStatement = `
  WITH given AS (
    INSERT INTO bench_grant
    SELECT '${campaignId}', customer_id, 'once', 1, uuidv7(), 'GIVEN', 300, 900, NULL, '/32/3201', $1::date, now(), NULL
    FROM member RETURNING customer_id, points
  ), ordered AS (
    INSERT INTO bench_order
    SELECT customer_id, 'campaign/${campaignId}/once', 'AWARD', 'campaign', '${campaignId}', points, $1, $1,
      $1::date + 365, 'posted', points, now()
    FROM given RETURNING customer_id, key, points
  ), entry AS (
    INSERT INTO bench_entry (member_id, entry_id, kind, key, points, status_points, source_kind, source_id, rule_id,
      effective_on, active_on, expires_on, recorded_at)
    SELECT member_id, uuidv7(), 'AWARD', key, points, points, 'campaign', '${campaignId}', '', $1, $1, $1::date + 365,
      now()
    FROM ordered JOIN member USING (customer_id)
    RETURNING member_id, entry_id, points, effective_on, active_on, expires_on
  ), lot AS (
    INSERT INTO bench_lot (member_id, lot_id, points, available, status_points, effective_on, active_on, expires_on)
    SELECT member_id, entry_id, points, points, points, effective_on, active_on, expires_on FROM entry
  )
  INSERT INTO bench_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points, status_points)
  SELECT member_id, entry_id, 0, entry_id, 'ISSUED', 'AVAILABLE', points, points FROM entry`;
