import { SegmentService } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';
import pg from 'pg';
import { connectVouching } from '../support/vouching.ts';
import { startBenchStack } from './bench-stack.ts';
import { type BenchResult, interleave } from './interleave.ts';

const customers = 1_000_000;
const changed = customers / 100;
const today = '2026-09-16';
const text = 'claims_12m >= 2 or next_expiry_on >= 2026-12-01 and not (channel in ("agent", "web"))';
const bareRule = `claims_12m >= 2 OR (next_expiry_on >= '2026-12-01' AND channel NOT IN ('agent', 'web'))`;

type Bench = Awaited<ReturnType<typeof startSegments>>;

/** Who a rule catches and some of them, as marketing sees it while typing, against the two statements by hand. */
export function segmentCount(pairs: number): Promise<BenchResult> {
  return withSegments(async ({ service, marketing, bare }) => {
    const ours = () =>
      timed(
        async () => (await service.previewRule({ rule: { case: 'text', value: text } }, marketing)).members,
      );
    const floor = () =>
      timed(async () => {
        const { rows } = await bare.query<{ n: string }>(
          `SELECT count(*) FILTER (WHERE ${bareRule}) AS n, count(*) FROM customer_fact`,
        );
        await bare.query(
          `SELECT f.*, c.source_ref FROM (SELECT * FROM customer_fact WHERE ${bareRule} LIMIT 8) f
           JOIN customer c ON c.id = f.customer_id`,
        );
        return BigInt(rows[0]!.n);
      });
    // The service's connections take turns: each of them has seen the table, as the one of the floor has.
    for (let connection = 0; connection < 4; connection += 1) await Promise.all([ours(), floor()]);
    return interleave({ bench: 'segment-count', better: 'lower', unit: 'ms', pairs, ours, floor });
  });
}

/** All members of a segment decided from nothing, against one statement that writes the same rows and counts. */
export function segmentRefresh(pairs: number): Promise<BenchResult> {
  return withSegments(async (bench) => {
    const floor = async () => {
      await bench.bare.query('TRUNCATE bench_member, bench_day');
      return timed(async () => {
        await bench.bare.query(
          `WITH come AS (
             INSERT INTO bench_member SELECT $1, customer_id, $2, org_path FROM customer_fact WHERE ${bareRule}
             RETURNING org_path
           ) INSERT INTO bench_day SELECT $1, $2, org_path, count(*), count(*), 0 FROM come GROUP BY org_path`,
          [bench.segmentId, today],
        );
      });
    };
    const ours = () => fromNothing(bench);
    return interleave({ bench: 'segment-refresh', better: 'lower', unit: 'ms', pairs, ours, floor });
  });
}

/** The refresh after one customer of a hundred changed, against the refresh of all: the ratio is how much quicker. */
export function segmentDifference(pairs: number): Promise<BenchResult> {
  return withSegments(async (bench) => {
    let round = 0;
    const ours = async () => {
      round += 1;
      await bench.bare.query(
        `UPDATE customer_fact SET claims_12m = (claims_12m + 2) % 4, changed_seq = nextval('customer_fact_change')
         WHERE customer_id IN (SELECT id FROM customer WHERE version = 1 ORDER BY id OFFSET $1 LIMIT $2)`,
        [round * changed, changed],
      );
      return refreshed(bench, false);
    };
    const floor = () => fromNothing(bench);
    // A difference needs something to differ from.
    await fromNothing(bench);
    return interleave({ bench: 'segment-difference', better: 'lower', unit: 'ms', pairs, ours, floor });
  });
}

async function fromNothing(bench: Bench): Promise<number> {
  await bench.bare.query(
    'TRUNCATE segment_member, segment_leaver, segment_day, segment_refreshed_day, outbox',
  );
  await bench.bare.query(
    'UPDATE segment SET refreshed_version = NULL, refreshed_seq = NULL, refreshed_on = NULL',
  );
  return refreshed(bench, true);
}

/** Asks for a refresh and waits for its end. */
async function refreshed({ service, marketing, bare }: Bench, full: boolean): Promise<number> {
  return timed(async () => {
    const key = uuidv7();
    await service.refreshSegments({ key, full }, marketing);
    for (;;) {
      const { rows } = await bare.query<{ state: string }>('SELECT state FROM run WHERE key LIKE $1', [
        `%${key}`,
      ]);
      if (rows[0]?.state === 'succeeded') return;
      if (rows[0]?.state === 'failed') throw new Error('The refresh has failed');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function withSegments(work: (bench: Bench) => Promise<BenchResult>): Promise<BenchResult> {
  const bench = await startSegments();
  try {
    return await work(bench);
  } finally {
    await bench.close();
  }
}

/** A million customers with their facts, and one segment in force. */
async function startSegments() {
  const stack = await startBenchStack({ today });
  const vouching = await connectVouching(stack, 'gateway');
  const bare = new pg.Client(stack.bareDatabaseUrl('customer-profile'));
  await bare.connect();
  await fill(bare);
  const caller: Caller = {
    ...{ kind: 'staff', accountId: uuidv7(), staffNumber: 'B001', name: 'Bench', orgPath: '/' },
    ...{ grants: [{ role: 'marketing', orgPath: '/' }], session: { id: 'bench', address: '192.0.2.7' } },
  };
  const marketing = { caller, timeoutMs: 60_000 };
  const service = vouching.rpc.service(SegmentService);
  const rule = { case: 'text', value: text } as const;
  const draft = { key: 'bench', basedOn: 0, name: 'Bench', description: '', rule };
  const { segmentId } = (await service.draftSegment(draft, marketing)).segment!;
  await bare.query(`UPDATE segment_version SET state = 'active', saved_at = now() WHERE segment_id = $1`, [
    segmentId,
  ]);
  return {
    ...{ service, marketing, bare, segmentId },
    close: async () => {
      await bare.end();
      await vouching.close();
      await stack.stop();
    },
  };
}

async function fill(bare: pg.Client): Promise<void> {
  await bare.query(
    `INSERT INTO customer (id, source, source_ref, org_path, attributes, version, changed_at)
     SELECT uuidv7(), 'bench', 'C' || n, '/' || (11 + n % 31) || '/' || (11 + n % 31) || '01', '{}', 1, now()
     FROM generate_series(1, $1) n`,
    [customers],
  );
  await bare.query(
    `INSERT INTO customer_fact (customer_id, as_of, org_path, kind, region, channel, next_expiry_on, tenure_years,
       policies_active, compulsory_active, commercial_active, vehicles_active, household_size, household_policies,
       premium_in_force_minor, arrears, exposure_12m, exposure_36m, earned_premium_12m_minor, earned_premium_36m_minor,
       incurred_36m_minor, capped_loss_36m_minor, claims_12m, claims_36m, claims_all, claim_free_years,
       expected_frequency, relative_risk, terms_expired, terms_renewed, answers_24m, loyalty, stability,
       marketing_consent, rules_version, changed_seq)
     SELECT id, $1, org_path, 'person', 'r' || n % 20, (ARRAY['agent', 'web', 'phone', 'counter'])[1 + n % 4],
       $1::date + (n % 365)::integer, n % 10, 1, 1, 1, 1, 1 + n % 3, 1, 200000 + n, false, 1, 3, 200000, 600000, 0, 0,
       n % 40 / 13, n % 5, n % 6, n % 4, 0.1, 1, 2, 2, 0, n % 100, n % 100, true, 1, nextval('customer_fact_change')
     FROM (SELECT id, org_path, row_number() OVER () AS n FROM customer) numbered`,
    [today],
  );
  await bare.query('CREATE TABLE bench_member (LIKE segment_member INCLUDING ALL)');
  await bare.query('CREATE TABLE bench_day (LIKE segment_day INCLUDING ALL)');
  await bare.query('VACUUM ANALYZE');
}
