import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { testEnvironment, type TestEnvironment } from '@evergreen/testing';
import fc from 'fast-check';
import { customerFacts } from '../../domain/facts/fact-catalogue.ts';
import { evaluateRule } from '../../domain/rules/evaluate-rule.ts';
import { anyFacts, anyRule, ruleContext } from '../../domain/rules/rules.fixture.ts';
import { migrations } from '../migrations.ts';
import { compileRule } from './compile-rule.ts';

let environment: TestEnvironment;

beforeAll(async () => {
  environment = await testEnvironment([...migrations]);
});
afterAll(() => environment.close());

it('asks Postgres what it asks here: random rules of random rows, known and not', async () => {
  const columns = sql.join(customerFacts.map(({ column }) => sql.ref(column)));
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRule, { minLength: 20, maxLength: 20 }),
      fc.array(anyFacts, { minLength: 30, maxLength: 30 }),
      async (rules, rows) => {
        const json = JSON.stringify(rows, (_, value: unknown) =>
          typeof value === 'bigint' ? Number(value) : value,
        );
        const answers = rules.map(
          (rule, n) => sql`(${compileRule(rule, ruleContext)}) is true as ${sql.ref(`r${n}`)}`,
        );
        const found = await environment.database.rows<Record<string, boolean>>(sql`
          select ${sql.join(answers)} from (
            select n, ${columns} from jsonb_array_elements(${json}::jsonb) with ordinality as j (row, n)
            cross join lateral jsonb_populate_record(null::customer_fact, j.row)
          ) f order by n`);
        const expected = rows.map((facts) =>
          rules.map((rule) => evaluateRule(rule, facts, ruleContext).isFulfilled),
        );
        expect(found.map((row) => rules.map((_, n) => row[`r${n}`]))).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});

it('names columns that are there', async () => {
  const told = await environment.database.rows<{ column_name: string }>(sql`
    select column_name from information_schema.columns where table_name = 'customer_fact'`);
  expect(told.map(({ column_name }) => column_name)).toEqual(
    expect.arrayContaining(customerFacts.map(({ column }) => column)),
  );
});
