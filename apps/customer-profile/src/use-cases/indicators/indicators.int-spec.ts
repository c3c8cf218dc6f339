import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import fc from 'fast-check';
import type { CustomerBook } from '../../domain/indicators/customer-book.ts';
import type { CustomerIndicators } from '../../domain/indicators/customer-indicators.ts';
import {
  expectedFrequency,
  type IndicatorContext,
  type RfmCuts,
} from '../../domain/indicators/indicator-context.ts';
import {
  customerValueOf,
  lossRatio,
  loyaltyOf,
  rfmOf,
  satisfactionOf,
  stabilityOf,
} from '../../domain/indicators/indices.ts';
import { reckonIndicators } from '../../domain/indicators/reckon.fixture.ts';
import { shippedEvaluationRules } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { factRows } from '../../persistence/evaluation/rebuild-facts.ts';
import { stageTerms } from '../../persistence/indicators/base-rows.ts';
import { measureRfm } from '../../persistence/indicators/rfm-cuts.ts';
import { type ImportBench, importBench } from '../import.fixture.ts';
import { anyBook, asOf, knownUntil } from './any-book.fixture.ts';

let bench: ImportBench;
let context: IndicatorContext;
beforeAll(async () => {
  bench = await importBench();
  context = {
    ...{
      asOf,
      rules: await shippedEvaluationRules(),
      model: { lambda: 0.17, alpha: 0.47 },
      capMinor: 400_000n,
    },
    ...{ knownUntil: { made: knownUntil }, rfmCuts: {} },
  };
});
afterAll(() => bench.close());

/** Writes rows of a table as they are. */
async function write(table: string, rows: readonly object[]): Promise<void> {
  const json = JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  const [columns] = await bench.owner.rows<{ names: string }>(sql`
    select string_agg(quote_ident(key), ', ') as names from jsonb_object_keys(${json}::jsonb -> 0) as key`);
  if (columns!.names === null) return;
  const names = sql.raw(columns!.names);
  await bench.owner.rows(sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`);
}

const told = { version: 1, changed_at: '2026-01-01' };

/** Two provinces, so that each is measured by itself. */
const provinceOfNth = (n: number) => (n % 3 === 0 ? '32' : '33');

async function writeBooks(books: ReadonlyMap<string, CustomerBook>): Promise<void> {
  const rows: Record<string, object[]> = {};
  const add = (table: string, row: object) => (rows[table] ??= []).push(row);
  for (const [n, [customer_id, each]] of [...books].entries()) {
    const ids = new Map<string, string>();
    const idOf = (name: string) => ids.get(name) ?? (ids.set(name, uuidv7()), ids.get(name)!);
    const source = { source: 'made', ...told };
    add('customer', {
      id: customer_id,
      source_ref: customer_id,
      org_path: `/${provinceOfNth(n)}/${provinceOfNth(n)}01`,
      attributes: {},
      ...source,
      kind: 'person',
    });
    each.contacts.forEach(({ kind, validFrom, endedOn }, at) => {
      const corrects = each.contacts[at - 1]?.isCorrected === true ? idOf(`contact ${at - 1}`) : null;
      const row = { customer_id, id: idOf(`contact ${at}`), kind, valid_from: validFrom, ended_on: endedOn };
      add('customer_contact', {
        ...{ ...row, corrects, sealed_as: 'contact', source: 'staff', preferred: false },
        changed_at: told.changed_at,
      });
    });
    const terms = each.terms.map((term) => ({ ...term, id: uuidv7() }));
    for (const policy of new Set(terms.map((t) => t.policy))) {
      const { cover } = terms.find((t) => t.policy === policy)!;
      const row = {
        customer_id,
        id: idOf(policy),
        source_ref: idOf(policy),
        org_path: '/',
        attributes: {},
        cover,
      };
      add('policy', { ...row, ...source });
    }
    for (const vehicle of new Set(terms.map((t) => t.vehicle))) {
      const gone_on = terms.find((t) => t.vehicle === vehicle)!.vehicleGoneOn;
      add('vehicle', {
        customer_id,
        id: idOf(vehicle),
        source_ref: idOf(vehicle),
        attributes: {},
        gone_on,
        ...source,
      });
    }
    for (const t of terms) {
      add('policy_term', {
        ...{
          customer_id,
          id: t.id,
          policy_id: idOf(t.policy),
          vehicle_id: idOf(t.vehicle),
          attributes: {},
          ...told,
        },
        ...{ starts_on: t.startsOn, ends_on: t.endsOn, cancelled_on: t.cancelledOn, declined: t.declined },
        ...{ bound_on: t.boundOn, premium_minor: t.premiumMinor, currency: 'CNY', premium_rows: 1 },
        ...{ arrears_minor: t.arrearsMinor, stated_claims: t.statedClaims },
      });
    }
    for (const c of each.claims) {
      const covering = terms
        .filter((t) => t.policy === c.policy && t.startsOn <= c.occurredOn && c.occurredOn <= t.endsOn)
        .sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
      add('claim', {
        ...{
          customer_id,
          id: uuidv7(),
          policy_id: idOf(c.policy),
          term_id: covering[0]?.id ?? null,
          ...told,
        },
        ...{
          occurred_on: c.occurredOn,
          reported_on: c.reportedOn,
          withdrawn_on: c.withdrawnOn,
          currency: 'CNY',
        },
        ...{ fault_percent: c.faultPercent, paid_minor: c.paidMinor, outstanding_minor: c.outstandingMinor },
        recovered_minor: c.recoveredMinor,
      });
    }
    for (const { kind, score, answeredOn } of each.answers) {
      const row = { customer_id, id: uuidv7(), source_ref: uuidv7(), kind, score, answered_on: answeredOn };
      add('satisfaction_answer', { ...row, ...source });
    }
    for (const { policy, expiredOn, outcome } of each.outcomes)
      add('renewal_outcome', {
        customer_id,
        policy_id: idOf(policy),
        expired_on: expiredOn,
        outcome,
        ...told,
      });
    if (each.memberSince !== null) add('customer_membership', { customer_id, enrolled_on: each.memberSince });
  }
  for (const [table, all] of Object.entries(rows)) await write(table, all);
}

interface PlanNode {
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How many pairs of rows a statement looked at for nothing: in a join, or in a query asked again for each row. */
function comparedInVain(node: PlanNode): number {
  const loops = node['Actual Loops'];
  const filtered = loops > 1 ? (node['Rows Removed by Filter'] ?? 0) : 0;
  const here = ((node['Rows Removed by Join Filter'] ?? 0) + filtered) * loops;
  return (node.Plans ?? []).reduce((sum, each) => sum + comparedInVain(each), here);
}

/** The quintiles of the books of a province, value by value. */
function cutsOf(books: readonly CustomerBook[]): RfmCuts {
  const of = books
    .filter(({ terms }) => terms.some(({ startsOn }) => startsOn <= asOf))
    .map((each) => reckonIndicators(each, context));
  const fifths = (values: readonly (number | null)[]) => {
    const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
    return [0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.ceil(share * sorted.length) - 1]!);
  };
  return {
    recencyMonths: fifths(of.map(({ recencyMonths }) => recencyMonths)),
    policyDays: fifths(of.map(({ policyDays }) => policyDays)),
    earnedPremiumMinor: fifths(of.map(({ earnedPremium36mMinor }) => Number(earnedPremium36mMinor))),
  };
}

interface Indices {
  readonly customer_id: string;
  readonly loyalty: number;
  readonly stability: number;
  readonly satisfaction: number | null;
  readonly expected_frequency: number;
  readonly ratio: number | null;
  readonly value: bigint;
  readonly org_path: string;
  readonly rfm: readonly [number | null, number, number];
}

/** What is stored of each customer is what is shown with its parts. */
function expectIndices(row: CustomerIndicators & Indices): void {
  const { rules, model } = context;
  expect(row.loyalty).toBeCloseTo(loyaltyOf(row, rules).value, 3);
  expect(row.stability).toBeCloseTo(stabilityOf(row, rules).value, 3);
  const satisfaction = satisfactionOf(row, rules, asOf);
  if (satisfaction === null) expect(row.satisfaction).toBeNull();
  else expect(row.satisfaction).toBeCloseTo(satisfaction, 3);
  expect(row.expected_frequency).toBeCloseTo(expectedFrequency(model, row.claims36m, row.exposure36m), 9);
  expect(row.ratio).toBe(lossRatio(row.cappedLoss36mMinor, row.earnedPremium36mMinor));
  // Half a minor unit may be rounded either way.
  expect(Math.abs(Number(row.value) - customerValueOf(row, context).valueMinor)).toBeLessThanOrEqual(1);
  const { recency, frequency, money } = rfmOf(row, context.rfmCuts[row.org_path.slice(1, 3)])!;
  expect(row.rfm).toEqual([recency, frequency, money]);
}

describe('indicators', () => {
  it('are by set what the formulas give customer by customer, on books of all kinds', async () => {
    const books = new Map(
      fc.sample(anyBook, { numRuns: 300, seed: 20_261_129 }).map((each) => [uuidv7() as string, each]),
    );
    await writeBooks(books);
    context = { ...context, rfmCuts: await measureRfm(bench.database, asOf, context.rules) };
    const ofProvince = (province: string) =>
      [...books.values()].filter((_, n) => provinceOfNth(n) === province);
    expect(context.rfmCuts).toEqual({ 32: cutsOf(ofProvince('32')), 33: cutsOf(ofProvince('33')) });
    const rows = await bench.database.transaction(async (tx) => {
      const staged = await stageTerms(tx, sql`select id from customer`, context);
      return tx.rows<CustomerIndicators & Indices>(sql`
        with ${factRows(staged, 1)}
        select i.*, f.loyalty, f.stability, f.satisfaction, f.expected_frequency, f.loss_ratio_36m as ratio,
          f.customer_value_minor as value, array[f.rfm_recency, f.rfm_frequency, f.rfm_money] as rfm
        from indicator i join fact f using (customer_id)`);
    });
    expect(rows).toHaveLength(books.size);
    const seen = new Set<string>();
    for (const row of rows) {
      const each = books.get(row.customer_id)!;
      const { answersMean, exposure12m, exposure36m, ...expected } = reckonIndicators(each, context);
      const at = JSON.stringify({ terms: each.terms, claims: each.claims }, (_, v: unknown) =>
        typeof v === 'bigint' ? Number(v) : v,
      );
      expect({ ...row, at }).toMatchObject({ ...expected, at });
      expect([row.exposure12m, row.exposure36m]).toEqual([exposure12m, exposure36m]);
      if (answersMean === null) expect(row.answersMean).toBeNull();
      else expect(row.answersMean).toBeCloseTo(answersMean, 9);
      expectIndices(row);
      for (const [name, value] of Object.entries(expected))
        if (![0, 0n, null, false].includes(value as never)) seen.add(name);
    }
    // Nothing is proved of what was never seen.
    expect(
      Object.keys(reckonIndicators([...books.values()][0]!, context)).filter((name) => !seen.has(name)),
    ).toEqual([...['exposure12m', 'exposure36m', 'answersMean']]);
  });

  it('compares the rows of a customer with those of the same customer only, however new the book is', async () => {
    const { plan, terms } = await bench.database.transaction(async (tx) => {
      const staged = await stageTerms(tx, sql`select id from customer`, context);
      const [explained] = await tx.rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(sql`
        explain (analyze, timing off, format json) with ${factRows(staged, 1)} select count(*) from fact`);
      const [counted] = await tx.rows<{ n: number }>(sql`select count(*)::integer as n from begun`);
      return { plan: explained!['QUERY PLAN'][0].Plan, terms: counted!.n };
    });
    expect(terms).toBeGreaterThan(500);
    expect(comparedInVain(plan)).toBeLessThan(40 * terms);

    let measured: PlanNode | undefined;
    const explaining: Reader = {
      rows: async (query) => {
        const [row] = await bench.database.rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
          sql`explain (analyze, timing off, format json) ${query}`,
        );
        measured = row!['QUERY PLAN'][0].Plan;
        return [];
      },
      prepared: () => Promise.reject(new Error('it is asked by a statement of its own')),
    };
    await measureRfm(explaining, asOf, context.rules);
    expect(comparedInVain(measured!)).toBeLessThan(terms);
  });
});
