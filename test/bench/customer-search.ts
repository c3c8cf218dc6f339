import { CustomerFileService, CustomerSearch } from '@evergreen/contracts/customer-profile';
import type { Caller } from '@evergreen/rpc';
import pg from 'pg';
import { connectVouching } from '../support/vouching.ts';
import { startBenchStack } from './bench-stack.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { perSecond } from './per-second.ts';

const customers = 1_000_000;
const inFlight = 32;
const searches = 3_000;
const caller: Caller = {
  ...{ kind: 'staff', accountId: 'bench', staffNumber: 'E900', name: 'bench', orgPath: '/' },
  grants: [{ role: 'head-office-service', orgPath: '/' }],
  session: { id: 'bench' },
};
const policyOf = (n: number) => `P${String(n).padStart(9, '0')}`;

/**
 * Searches of head-office staff among 1,000,000 customers by the beginning of a policy's number, with policies, masks and
 * a line in the audit for each; against bare clients that ask the same tables for the same rows.
 */
export async function customerSearch(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack();
  const staff = await connectVouching(stack, 'gateway');
  const database = new pg.Pool({ connectionString: stack.bareDatabaseUrl('customer-profile'), max: 16 });
  try {
    await fill(database);
    const files = staff.rpc.service(CustomerFileService);
    // Nine of ten digits of a number that is there: every search finds ten policies.
    const textOf = (n: number) => policyOf((n * 7_919) % customers).slice(0, -1);
    const ours = () =>
      perSecond(searches, inFlight, async (n) => {
        const asked = { by: CustomerSearch.ANY, text: textOf(n) };
        const { customers: found } = await files.findCustomers(asked, { caller });
        if (found.length !== 10) throw new Error(`${found.length} customers found`);
      });
    const floor = () =>
      perSecond(searches, inFlight, async (n) => {
        const text = textOf(n);
        const { rows } = await database.query({
          name: 'bench-search',
          text: bare,
          values: [text, `${text}~`],
        });
        if (rows.length !== 10) throw new Error(`${rows.length} customers found`);
      });
    await floor();
    await ours();
    return await interleave({
      bench: 'customer-search',
      better: 'higher',
      unit: 'searches/s',
      pairs,
      ours,
      floor,
    });
  } finally {
    await database.end();
    await staff.close();
    await stack.stop();
  }
}

/** The same customers with the newest term of each policy. */
const bare = `
  SELECT c.id, c.source_ref, c.org_path, p.source_ref, newest.starts_on, newest.ends_on
  FROM policy p JOIN customer c ON c.id = p.customer_id
  CROSS JOIN LATERAL (
    SELECT t.starts_on, t.ends_on FROM policy_term t WHERE t.customer_id = p.customer_id AND t.policy_id = p.id
    ORDER BY t.starts_on DESC LIMIT 1
  ) newest
  WHERE p.source = 'bench' AND p.source_ref >= $1 AND p.source_ref < $2 ORDER BY c.source_ref LIMIT 20`;

/** One policy with one term each. */
async function fill(database: pg.Pool): Promise<void> {
  await database.query(
    `INSERT INTO customer (id, source, source_ref, org_path, attributes, version, changed_at)
     SELECT uuidv7(), 'bench', 'C' || n, '/33/3301', '{}', 1, now() FROM generate_series(0, $1 - 1) n`,
    [customers],
  );
  await database.query(
    `INSERT INTO policy (customer_id, id, source, source_ref, org_path, attributes, version, changed_at)
     SELECT id, uuidv7(), 'bench', 'P' || lpad(substr(source_ref, 2), 9, '0'), org_path, '{}', 1, now() FROM customer`,
  );
  await database.query(
    `INSERT INTO policy_term (customer_id, id, policy_id, vehicle_id, starts_on, ends_on, premium_minor, currency,
       premium_rows, stated_claims, attributes, version, changed_at)
     SELECT customer_id, uuidv7(), id, uuidv7(), '2026-01-01', '2026-12-31', 100000, 'CNY', 1, 0, '{}', 1, now()
     FROM policy`,
  );
  await database.query(
    'VACUUM ANALYZE customer, policy, policy_term, vehicle, customer_contact, customer_key',
  );
}
