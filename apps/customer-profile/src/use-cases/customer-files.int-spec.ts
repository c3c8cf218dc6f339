import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { type Database, type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { readContacts } from '../persistence/contacts/contacts.repository.ts';
import { readStoryPolicies, readVehicles } from '../persistence/story/story.repository.ts';
import { CustomerFiles } from './customer-files.ts';
import { policiesCsv } from './house-files.fixture.ts';
import { type ImportBench, importBench } from './import.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench();
  const person = (n: number) => ({
    ...{ customer_ref: `C${n}`, policy_ref: `P-20-${n}`, vehicle_ref: `V${n}`, plate: `浙A1000${n}` },
    ...{ org_path: '/33/3301', phone: `1380000000${n}` },
  });
  await bench.import({
    profileId: 'evergreen-policies',
    content: policiesCsv(...Array.from({ length: 9 }, (_, n) => person(n + 1))),
  });
});
afterAll(() => bench.close());

const caller: Caller = {
  ...{ kind: 'staff', accountId: uuidv7(), staffNumber: 'E1', name: 'N', orgPath: '/33' },
  grants: [{ role: 'service-officer', orgPath: '/33' }],
};

/** Hears of each statement before it runs, as the question how Postgres would go about it. */
type Look = (tx: Transaction, explain: RawBuilder<{ 'QUERY PLAN': string }>) => Promise<void>;

function watchedTransaction(tx: Transaction, look: Look): Transaction {
  const rows: Transaction['rows'] = async (query) => {
    await look(tx, sql`explain ${query}`);
    return tx.rows(query);
  };
  const prepared: Transaction['prepared'] = async (statement, values) => {
    await look(tx, sql.raw(`explain (generic_plan) ${statement.text}`));
    return tx.prepared(statement, values);
  };
  return new Proxy(tx, {
    get: (of, name): unknown =>
      name === 'rows' ? rows : name === 'prepared' ? prepared : Reflect.get(of, name),
  });
}

function watched(look: Look): Database {
  return new Proxy(bench.database, {
    get: (of, name): unknown =>
      name === 'transaction'
        ? (work: (tx: Transaction) => Promise<unknown>) =>
            of.transaction((tx) => work(watchedTransaction(tx, look)))
        : Reflect.get(of, name),
  });
}

/** Who is found by a text, and what was asked of the database for it. */
async function found(text: string, look: Look) {
  const files = new CustomerFiles(watched(look), bench.keys, bench.customerKeys, bench.audit);
  const order = { by: undefined, text, customerIds: [], office: undefined };
  return runInCall(newCall({ caller }), () => files.find(caller, order));
}

/** Keeps the plans. Where an index could be used it is, however small the table. */
const planned =
  (plans: string[]): Look =>
  async (tx, explain) => {
    await tx.rows(sql`set local enable_seqscan = off`);
    plans.push(...(await tx.rows(explain)).map((line) => line['QUERY PLAN']));
  };
const readAsAWhole = (plans: readonly string[]) => plans.filter((line) => /Seq Scan on/.test(line));

describe('a search', () => {
  it('asks as much for one customer as for many', async () => {
    const asked = async (text: string) => {
      let statements = 0;
      const files = await found(text, () => {
        statements += 1;
        return Promise.resolve();
      });
      return [files.length, files[0]!.policies.length, statements];
    };
    // Customers, their policies, and that all of it was looked at.
    expect([await asked('P-20-1'), await asked('P-20')]).toEqual([
      [1, 1, 3],
      [9, 1, 3],
    ]);
  });

  it.each(['P-20', '13800000003', '浙A10003', '王小明'])(
    'for %s looks at nobody but those it finds: no table is read as a whole, whoever asks',
    async (text) => {
      const plans: string[] = [];
      expect((await found(text, planned(plans))).length).toBeGreaterThan(0);
      expect(plans.filter((line) => /Index .*Scan/.test(line))).not.toEqual([]);
      expect(readAsAWhole(plans)).toEqual([]);
    },
  );

  it('shows a customer by their own rows alone', async () => {
    const plans: string[] = [];
    await runInCall(newCall({ caller }), () =>
      watched(planned(plans)).transaction(async (tx) => {
        const [row] = await tx.rows<{ id: string }>(sql`select id from customer where source_ref = 'C3'`);
        const of = { customerId: row!.id, limit: 20 };
        expect(await readContacts(tx, of)).toHaveLength(1);
        expect(await readVehicles(tx, of)).toHaveLength(1);
        expect(await readStoryPolicies(tx, of, 5)).toHaveLength(1);
      }),
    );
    expect(readAsAWhole(plans)).toEqual([]);
  });
});
