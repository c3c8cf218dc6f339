import { uuidv7 } from '@evergreen/kernel';
import type pg from 'pg';
import { runNoClaim } from '../../deploy/embedded/operator/run-no-claim.ts';
import { claimFreeBook, onRunStack, undecided } from './claim-free-book.ts';
import { type BenchResult, interleave } from './interleave.ts';

const members = 300_000;
const asOf = '2026-09-16';

/** 300,000 members rewarded and posted through both services, against one statement that writes the same rows. */
export async function noClaimRun(pairs: number): Promise<BenchResult> {
  return onRunStack(asOf, async ({ operator, rewards, membership }) => {
    await claimFreeBook(rewards, membership, members);
    await bareTables(rewards, membership);
    const ours = async (): Promise<number> => {
      await undecided(rewards, membership);
      const started = performance.now();
      const run = await runNoClaim(operator, {
        ruleSetId: 'any-paid-accident',
        asOf,
        dry: false,
        key: `bench/${uuidv7()}`,
      });
      const seconds = (performance.now() - started) / 1_000;
      if (run.total?.grantedTerms !== BigInt(members))
        throw new Error(`${run.total?.grantedTerms} were granted`);
      return members / seconds;
    };
    const floor = async (): Promise<number> => {
      await membership.query('TRUNCATE bench_entry, bench_lot, bench_decision');
      const started = performance.now();
      await membership.query(oneStatement, [asOf]);
      return members / ((performance.now() - started) / 1_000);
    };
    return await interleave({
      bench: 'no-claim-run',
      better: 'higher',
      unit: 'members/s',
      pairs,
      ours,
      floor,
    });
  });
}

/** For the floor, tables of the same shape in one database. */
async function bareTables(rewards: pg.Client, membership: pg.Client): Promise<void> {
  const terms = await rewards.query<{ customer_id: string; term_id: string }>(
    'SELECT customer_id, term_id FROM term_fact',
  );
  await membership.query('CREATE TABLE bench_term (customer_id uuid, term_id uuid)');
  await membership.query('INSERT INTO bench_term SELECT * FROM unnest($1::uuid[], $2::uuid[])', [
    terms.rows.map((row) => row.customer_id),
    terms.rows.map((row) => row.term_id),
  ]);
  await membership.query('CREATE TABLE bench_entry (LIKE ledger_entry INCLUDING ALL)');
  await membership.query('CREATE TABLE bench_lot (LIKE lot INCLUDING ALL)');
  await membership.query('CREATE TABLE bench_line (LIKE ledger_line INCLUDING ALL)');
  await membership.query(
    `CREATE TABLE bench_decision (customer_id uuid, term_id uuid, rule_id text, run_id uuid, batch_id uuid, outcome text,
       points bigint, clean_years integer, active_on date, expires_on date, rule_set_id text, rule_set_version integer,
       as_of date, decided_at timestamptz, term_version bigint, evidence jsonb, changed_at timestamptz,
       PRIMARY KEY (customer_id, term_id, rule_id))`,
  );
  await membership.query('VACUUM ANALYZE');
}

const oneStatement = `
  WITH decided AS (
    INSERT INTO bench_decision SELECT customer_id, term_id, 'N1', uuidv7(), uuidv7(), 'GRANTED', 1000, 1, '2026-09-29',
      '2028-09-29', 'any-paid-accident', 1, $1::date, now(), 1, NULL, NULL FROM bench_term
    RETURNING customer_id, term_id, points, active_on, expires_on
  ), entry AS (
    INSERT INTO bench_entry (member_id, entry_id, kind, key, points, status_points, source_kind, source_id, rule_id,
      effective_on, active_on, expires_on, recorded_at)
    SELECT member_id, uuidv7(), 'AWARD', 'no-claim/' || term_id || '/N1', points, points, 'no-claim', term_id, 'N1', $1,
      active_on, expires_on, now()
    FROM decided JOIN member USING (customer_id)
    ON CONFLICT (member_id, key) DO NOTHING
    RETURNING member_id, entry_id, points, effective_on, active_on, expires_on
  ), lot AS (
    INSERT INTO bench_lot (member_id, lot_id, points, available, status_points, effective_on, active_on, expires_on)
    SELECT member_id, entry_id, points, points, points, effective_on, active_on, expires_on FROM entry
  )
  INSERT INTO bench_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points, status_points)
  SELECT member_id, entry_id, 0, entry_id, 'ISSUED', 'AVAILABLE', points, points FROM entry`;
