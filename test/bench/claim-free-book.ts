import type pg from 'pg';
import { emptyLedger } from './empty-ledger.ts';

/** Members with one ended claim-free term each, under numbers of 12 digits that begin with 9. */
export async function claimFreeBook(
  rewards: pg.Client,
  membership: pg.Client,
  members: number,
): Promise<void> {
  await membership.query(
    `INSERT INTO member (member_id, customer_id, member_number, enrolled_on)
     SELECT uuidv7(), uuidv7(), '9' || lpad(n::text, 11, '0'), '2025-09-01' FROM generate_series(1, $1) n`,
    [members],
  );
  const { rows } = await membership.query<{ customer_id: string }>(
    `SELECT customer_id FROM member WHERE member_number LIKE '9___________' ORDER BY 1`,
  );
  await rewards.query(
    `INSERT INTO term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims)
     SELECT c, uuidv7(), 1, uuidv7(), 'P' || n, '2025-08-01', '2026-07-31', 0
     FROM unnest($1::uuid[]) WITH ORDINALITY AS each (c, n)`,
    [rows.map((row) => row.customer_id)],
  );
  await Promise.all([rewards.query('VACUUM ANALYZE'), membership.query('VACUUM ANALYZE')]);
}

/** Takes back what a run has decided and posted. */
export async function undecided(rewards: pg.Client, membership: pg.Client): Promise<void> {
  await rewards.query('TRUNCATE no_claim_decision, no_claim_batch, outbox, inbox');
  await emptyLedger(membership);
}
