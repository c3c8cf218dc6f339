import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { connectOperator, type Operator } from '../../deploy/embedded/operator/operator.ts';
import { type BenchStack, startBenchStack } from './bench-stack.ts';
import { emptyLedger } from './empty-ledger.ts';

/** A stack with the hands that a bench of no-claim runs needs. */
export interface RunStack {
  readonly stack: BenchStack;
  readonly operator: Operator;
  /** As the superuser. */
  readonly rewards: pg.Client;
  readonly membership: pg.Client;
}

export async function onRunStack<T>(today: string, work: (on: RunStack) => Promise<T>): Promise<T> {
  const stack = await startBenchStack({ today });
  const operator = await connectOperator(stack.installation);
  const rewards = new pg.Client(stack.bareDatabaseUrl('rewards'));
  const membership = new pg.Client(stack.bareDatabaseUrl('membership'));
  await Promise.all([rewards.connect(), membership.connect()]);
  try {
    return await work({ stack, operator, rewards, membership });
  } finally {
    await Promise.all([rewards.end(), membership.end()]);
    await operator.close();
    await stack.stop();
  }
}

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

/** Takes back what a run has decided and posted, once nothing that follows from it is under way any more. */
export async function undecided(rewards: pg.Client, membership: pg.Client): Promise<void> {
  for (let idle = 0; idle < idleLooks; idle = (await isIdle(rewards)) ? idle + 1 : 0)
    await delay(lookEveryMs);
  await rewards.query('TRUNCATE no_claim_decision, no_claim_batch, outbox, inbox');
  await emptyLedger(membership);
}

const idleLooks = 10;
const lookEveryMs = 100;

/** Whether nobody but us has a statement or a transaction open, in any database of the server. */
async function isIdle(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ busy: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND state <> 'idle' AND pid <> pg_backend_pid()) AS busy`,
  );
  return rows[0]?.busy === false;
}
