import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate, localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import fc from 'fast-check';
import type { BookTerm, CustomerBook } from '../../domain/indicators/customer-book.ts';
import type { CustomerIndicators } from '../../domain/indicators/customer-indicators.ts';
import { expectedFrequency, type IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { lossRatio, loyaltyOf, satisfactionOf, stabilityOf } from '../../domain/indicators/indices.ts';
import { reckonIndicators } from '../../domain/indicators/reckon.fixture.ts';
import { shippedEvaluationRules } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { factRows } from '../../persistence/evaluation/rebuild-facts.ts';
import { type ImportBench, importBench } from '../import.fixture.ts';

const asOf = localDate('2026-02-28');
const firstDay = localDate('2019-06-01');
const knownUntil = localDate('2026-02-10');

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const dayWithin = (from: LocalDate, days: number) =>
  fc.integer({ min: 0, max: days }).map((n) => addDays(from, n));
const minor = fc.integer({ min: 0, max: 900_000 }).map(BigInt);

// Terms lie close together, so that overlaps, gaps and renewals of all lengths come up.
const term: fc.Arbitrary<BookTerm> = fc
  .record({
    ...{
      policy: oneOf('a', 'b', 'c'),
      startsOn: dayWithin(firstDay, 2_500),
      days: oneOf(0, 29, 180, 364, 365),
    },
    cancelled: oneOf(null, null, null, 40, 200, 400),
    bound: oneOf(null, -20, -8, -7, 3),
    gone: oneOf(null, null, null, 20, 500),
    ...{ declined: oneOf(false, false, false, true), premiumMinor: minor },
    ...{ arrearsMinor: oneOf(0n, 0n, 500n), statedClaims: oneOf(0, 0, 0, 1, 2) },
  })
  .map(({ days, cancelled, bound, gone, ...rest }) => ({
    ...rest,
    // One vehicle under two policies, compulsory and commercial, and another.
    ...(rest.policy === 'c'
      ? { vehicle: 'v2', cover: null }
      : { vehicle: 'v1', cover: rest.policy === 'a' ? ('compulsory' as const) : ('commercial' as const) }),
    endsOn: addDays(rest.startsOn, days),
    cancelledOn: cancelled === null ? null : addDays(rest.startsOn, cancelled),
    boundOn: bound === null ? null : addDays(rest.startsOn, bound),
    vehicleGoneOn: gone === null ? null : addDays(rest.startsOn, gone),
  }));

const claim = fc
  .record({
    ...{
      policy: oneOf('a', 'b', 'c'),
      occurredOn: dayWithin(firstDay, 2_500),
      reported: oneOf(null, 0, 30, 400),
    },
    ...{ withdrawn: oneOf(null, null, 50), faultPercent: oneOf(null, 0, 30, 100) },
    ...{ paidMinor: oneOf(0n, 80_000n, 700_000n), outstandingMinor: oneOf(0n, 0n, 5_000n) },
    recoveredMinor: oneOf(0n, 0n, 80_000n),
  })
  .map(({ reported, withdrawn, ...rest }) => ({
    ...rest,
    reportedOn: reported === null ? null : addDays(rest.occurredOn, reported),
    withdrawnOn: withdrawn === null ? null : addDays(rest.occurredOn, withdrawn),
  }));

const answer = oneOf('csat', 'nps', 'visit', 'complaint-handling').chain((kind) =>
  fc.record({
    kind: fc.constant(kind as 'csat'),
    score: fc.integer({ min: kind === 'nps' ? 0 : 1, max: kind === 'nps' ? 10 : 5 }),
    answeredOn: dayWithin(firstDay, 2_500),
  }),
);

/** Years in a row of one policy: what most customers look like, with some claims. */
const steady: fc.Arbitrary<BookTerm[]> = fc
  .record({
    startsOn: dayWithin(firstDay, 1_000),
    years: fc.integer({ min: 1, max: 7 }),
    off: oneOf(0, 0, 20, 95),
  })
  .chain(({ startsOn, years, off }) =>
    fc.tuple(...Array.from({ length: years }, () => term)).map((terms) =>
      terms.map((each, n) => ({
        ...each,
        ...{ policy: 'a', vehicle: 'v1', cover: 'compulsory' as const, vehicleGoneOn: null, statedClaims: 0 },
        startsOn: addDays(startsOn, n * (365 + off)),
        endsOn: addDays(startsOn, n * (365 + off) + 364),
        ...{ cancelledOn: null, boundOn: addDays(startsOn, n * (365 + off) - (n % 2 === 0 ? 9 : 2)) },
      })),
    ),
  );

const book = fc
  .record({
    terms: fc.oneof(fc.array(term, { maxLength: 7 }), steady),
    claims: fc.array(claim, { maxLength: 4 }),
    answers: fc.array(answer, { maxLength: 3 }),
    outcome: oneOf(
      undefined,
      'renewed' as const,
      'lost' as const,
      'declined' as const,
      'vehicle-gone' as const,
    ),
    memberSince: oneOf(null, localDate('2025-01-01'), localDate('2026-03-01')),
  })
  .map(({ outcome, ...rest }): CustomerBook => {
    // A policy has one term of a start, a day one accident of a policy, a policy's claim a term that came before.
    const terms = [...new Map(rest.terms.map((each) => [`${each.policy}${each.startsOn}`, each])).values()];
    const goneOn = (vehicle: string) => terms.find((each) => each.vehicle === vehicle)!.vehicleGoneOn;
    const claims = [
      ...new Map(rest.claims.map((each) => [`${each.policy}${each.occurredOn}`, each])).values(),
    ].filter(({ policy, occurredOn }) => terms.some((t) => t.policy === policy && t.startsOn <= occurredOn));
    const [first] = terms;
    return {
      ...{ answers: rest.answers, claims, memberSince: rest.memberSince, knownUntil, householdSize: 1 },
      terms: terms.map((each) => ({ ...each, vehicleGoneOn: goneOn(each.vehicle) })),
      outcomes: first && outcome ? [{ policy: first.policy, expiredOn: first.endsOn, outcome }] : [],
      householdPolicies: 0,
    };
  })
  .map((each) => ({ ...each, householdPolicies: policiesActive(each) }));

/** Somebody alone is their own household. */
function policiesActive({ terms }: CustomerBook): number {
  const active = terms.filter(
    ({ startsOn, endsOn, cancelledOn }) =>
      startsOn <= asOf && endsOn >= asOf && (cancelledOn === null || cancelledOn > asOf),
  );
  return new Set(active.map(({ policy }) => policy)).size;
}

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
    knownUntil: { made: knownUntil },
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

async function writeBooks(books: ReadonlyMap<string, CustomerBook>): Promise<void> {
  const rows: Record<string, object[]> = {};
  const add = (table: string, row: object) => (rows[table] ??= []).push(row);
  for (const [customer_id, each] of books) {
    const ids = new Map<string, string>();
    const idOf = (name: string) => ids.get(name) ?? (ids.set(name, uuidv7()), ids.get(name)!);
    const source = { source: 'made', ...told };
    add('customer', {
      id: customer_id,
      source_ref: customer_id,
      org_path: '/',
      attributes: {},
      ...source,
      kind: 'person',
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

interface Indices {
  readonly customer_id: string;
  readonly loyalty: number;
  readonly stability: number;
  readonly satisfaction: number | null;
  readonly expected_frequency: number;
  readonly ratio: number | null;
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
}

describe('indicators', () => {
  it('are by set what the formulas give customer by customer, on books of all kinds', async () => {
    const books = new Map(
      fc.sample(book, { numRuns: 300, seed: 20_261_129 }).map((each) => [uuidv7() as string, each]),
    );
    await writeBooks(books);
    const rows = await bench.database.rows<CustomerIndicators & Indices>(sql`
      with ${factRows(sql`select id from customer`, context, 1)}
      select i.*, f.loyalty, f.stability, f.satisfaction, f.expected_frequency, f.loss_ratio_36m as ratio
      from indicator i join fact f using (customer_id)`);
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
});
