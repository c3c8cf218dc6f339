import { Database, sql, type Transaction } from '@evergreen/persistence';
import pg from 'pg';
import { startBenchStack } from './bench-stack.ts';
import { type BenchResult, interleave } from './interleave.ts';

const customers = 1_000_000;
const customersInChunk = 5_000;
const today = '2026-09-16';
const warnings = Array.from({ length: 24 }, (_, n) => ({
  warningId: `r-${n}`,
  names: { zh: '规则', en: 'Rule' },
  amber: `claims_36m >= ${1 + (n % 4)} and relative_risk >= ${1 + n / 10}`,
  red: `loss_ratio_36m >= ${1 + n / 10} and claims_12m >= ${1 + (n % 2)}`,
}));

/** What the bench needs of the service; built code, which the sources' types do not describe. */
interface Rules {
  readonly lists: { readonly good: string; readonly poor: string };
}
interface Range {
  readonly from: string;
  readonly to: string | undefined;
}
interface Built {
  readonly shippedEvaluationRules: () => Promise<Rules>;
  readonly readListRules: (rules: Rules) => { readonly kind: string; readonly rules: unknown };
  readonly keepDecisions: (tx: Transaction, rules: object, range: Range) => Promise<number>;
}

async function built(): Promise<Built> {
  const load = async (path: string): Promise<unknown> =>
    import(new URL(`../../apps/customer-profile/dist/${path}.js`, import.meta.url).href);
  const parts = await Promise.all(
    [
      ...['persistence/evaluation/evaluation-rules.repository', 'domain/lists/list-rules'],
      'persistence/lists/decision',
    ].map(load),
  );
  return Object.assign({}, ...parts) as Built;
}

/**
 * 50 rules asked of 1,000,000 customers: warnings, quadrant and list of each decided by the service's own statement and
 * kept for what follows, in chunks and two at a time as an evaluation does; against one scan by hand that counts by 50
 * filters, for which Postgres takes as many workers.
 */
export async function rulesPass(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  const bare = new pg.Client(stack.bareDatabaseUrl('customer-profile'));
  const database = await Database.open({
    ...{ url: stack.databaseUrls['customer-profile']!, applicationName: 'bench', poolMax: 2 },
    scope: () => ({ kind: 'service' }),
  });
  await bare.connect();
  try {
    await fill(bare);
    const { shippedEvaluationRules, readListRules, keepDecisions } = await built();
    const shipped = await shippedEvaluationRules();
    const read = readListRules({ ...shipped, warnings } as Rules);
    if (read.kind !== 'rules') throw new Error('The rules cannot be read');
    const rules = { version: 1, rules: read.rules, context: { today, moneyDigits: 2 } };
    const ranges = await chunksOf(bare);
    const texts = [
      ...warnings.flatMap(({ amber, red }) => [amber, red]),
      shipped.lists.good,
      shipped.lists.poor,
    ];
    const filters = texts.map((text, n) => `count(*) FILTER (WHERE ${text.replaceAll('"', "'")}) AS r${n}`);
    let caught: readonly number[] = [];
    const ours = () =>
      timed(async () => {
        const waiting = [...ranges];
        const found = { customers: 0, red: 0 };
        const worker = async (): Promise<void> => {
          for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
            const chunk = range;
            await database.transaction(async (tx) => {
              const kept = await keepDecisions(tx, rules, chunk);
              const [row] = await tx.rows<{ red: number }>(sql`
                select count(*) filter (where levels[1] = 2)::integer as red from decision`);
              found.customers += kept;
              found.red += row!.red;
            });
          }
        };
        await Promise.all([worker(), worker()]);
        if (found.customers !== customers || found.red !== caught[1])
          throw new Error(`${found.red} of ${found.customers} by the pass, ${caught[1]} by hand`);
      });
    const floor = () =>
      timed(async () => {
        const { rows } = await bare.query<Record<string, string>>(
          `SELECT ${filters.join(', ')} FROM customer_fact`,
        );
        caught = texts.map((_, n) => Number(rows[0]![`r${n}`]));
      });
    await floor();
    await ours();
    return await interleave({ bench: 'rules-pass', better: 'lower', unit: 'ms', pairs, ours, floor });
  } finally {
    await database.close();
    await bare.end();
    await stack.stop();
  }
}

/** Ranges of as many customers as a chunk of an evaluation has. */
async function chunksOf(bare: pg.Client): Promise<Range[]> {
  const { rows } = await bare.query<{ id: string }>(
    `SELECT customer_id AS id FROM (
       SELECT customer_id, row_number() OVER (ORDER BY customer_id) - 1 AS n FROM customer_fact) numbered
     WHERE n % $1 = 0 ORDER BY 1`,
    [customersInChunk],
  );
  return rows.map(({ id }, n) => ({ from: id, to: rows[n + 1]?.id }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Facts of customers of whom each rule catches some. */
async function fill(bare: pg.Client): Promise<void> {
  await bare.query(
    `INSERT INTO customer_fact (customer_id, as_of, org_path, kind, tenure_years, policies_active, compulsory_active,
       commercial_active, vehicles_active, household_size, household_policies, premium_in_force_minor, arrears,
       exposure_12m, exposure_36m, earned_premium_12m_minor, earned_premium_36m_minor, incurred_36m_minor,
       capped_loss_36m_minor, loss_ratio_36m, claims_12m, claims_36m, claims_all, claim_free_years, expected_frequency,
       relative_risk, terms_expired, terms_renewed, answers_24m, loyalty, satisfaction, stability, marketing_consent,
       rules_version, changed_seq)
     SELECT uuidv7(), $1, '/' || n % 5 + 30 || '/' || n % 50, 'person', n % 20, n % 4, 1, 1, 1, 1, 1, n % 900000,
       n % 20 = 0, 1, n % 40 / 10.0, 1000, 3000, n % 5000, n % 5000,
       CASE WHEN n % 7 <> 0 THEN n % 400 / 100.0 END, n % 97 / 33, n % 97 / 19, n % 6, n % 9, 0.1, n % 53 / 10.0, n % 6,
       n % 6, 0, n % 101, CASE WHEN n % 3 <> 0 THEN n % 100 END, 50, true, 1, n
     FROM generate_series(1, $2::integer) n`,
    [today, customers],
  );
  await bare.query('VACUUM ANALYZE customer_fact');
}
