import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import fc from 'fast-check';
import { claimsCsv, policiesCsv } from './house-files.fixture.ts';
import { type ImportBench, importBench } from './import.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench({ today: '2024-06-15' });
});
afterAll(() => bench.close());

/** The book without ids, versions and times: what an insurer would compare. */
const book = async (): Promise<unknown[]> => [
  await bench.database.rows(sql`
    select c.source_ref, h.source_ref as household, c.name_index, c.name_digest, c.phone_index from customer c
    left join household h on h.id = c.household_id order by 1`),
  await bench.database.rows(sql`
    select p.source_ref, c.source_ref as customer, v.source_ref as vehicle, v.plate_index, t.starts_on, t.ends_on,
      t.premium_minor, t.closed_on is not null as closed
    from policy_term t join policy p on p.customer_id = t.customer_id and p.id = t.policy_id
    join vehicle v on v.customer_id = t.customer_id and v.id = t.vehicle_id
    join customer c on c.id = t.customer_id order by 1, 5`),
  await bench.database.rows(sql`
    select p.source_ref, k.occurred_on, k.paid_minor, t.starts_on as term
    from claim k join policy p on p.customer_id = k.customer_id and p.id = k.policy_id
    left join policy_term t on t.customer_id = k.customer_id and t.id = k.term_id order by 1, 2`),
  await bench.database.rows(sql`
    select claim_ref, guarantee, paid_minor from claim_payment order by 1, 2, 3`),
];

/** What other services know after all events, whatever their order: the newest version of each fact. */
const known = async (): Promise<unknown[]> => {
  const { terms, claims } = await bench.published();
  const newest = <Fact extends { version: bigint }>(
    facts: readonly Fact[],
    idOf: (fact: Fact) => string,
  ): Fact[] => {
    const byId = new Map<string, Fact>();
    for (const fact of facts)
      if ((byId.get(idOf(fact))?.version ?? 0n) < fact.version) byId.set(idOf(fact), fact);
    return [...byId.values()];
  };
  const startOf = new Map(terms.map(({ termId, startsOn }) => [termId, startsOn]));
  return [
    newest(terms, ({ termId }) => termId)
      .map((fact) => [fact.policyLabel, fact.startsOn, fact.endsOn, fact.premiumMinor, fact.closed].join())
      .sort(),
    newest(claims, ({ claimId }) => claimId)
      .map((fact) => {
        const paid = fact.payments.reduce((sum, { paidMinor }) => sum + paidMinor, 0n);
        return [fact.occurredOn, fact.termId && startOf.get(fact.termId), paid].join();
      })
      .sort(),
  ];
};

type PolicyRow = Parameters<typeof policiesCsv>[number];
type ClaimRow = Parameters<typeof claimsCsv>[number];

const years = ['2021', '2022', '2023', '2024'];
const policyRow = (policy: number, year: string): PolicyRow => ({
  customer_ref: `C${policy >> 1}`,
  customer_name: `客户${policy >> 1}`,
  household_ref: policy < 2 ? '' : 'H',
  policy_ref: `P${policy}`,
  vehicle_ref: `V${policy}`,
  plate: `浙A${policy}`,
  starts_on: `${year}-01-01`,
  ends_on: `${year}-12-31`,
  premium: String(100 + policy),
});

const someBook = fc.record({
  // Policies of the first file; their later years may come later, or never.
  laterTerms: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...years.slice(1))), {
    selector: ([policy, year]) => `${policy}/${year}`,
    maxLength: 8,
  }),
  claims: fc.uniqueArray(
    fc.record({
      policy: fc.integer({ min: 0, max: 4 }),
      year: fc.constantFrom(...years),
      guarantee: fc.constantFrom('TPL', 'Windscreen'),
      claim: fc.constantFrom('K1', 'K2'),
      paid: fc.integer({ min: -50, max: 50 }),
    }),
    { selector: ({ paid: _, ...key }) => JSON.stringify(key), maxLength: 8 },
  ),
});

describe('a book', () => {
  it('is the same in whatever files and order its rows come', async () => {
    await fc.assert(
      fc.asyncProperty(someBook, fc.array(fc.nat(), { minLength: 16, maxLength: 16 }), async (rows, dice) => {
        const first = [0, 1, 2, 3, 4].map((policy) => policyRow(policy, years[0]!));
        const later = rows.laterTerms.map(([policy, year]) => policyRow(policy, year));
        const claims = rows.claims.map(({ policy, year, guarantee, claim, paid }): ClaimRow => ({
          policy_ref: `P${policy}`,
          occurred_on: `${year}-05-05`,
          claim_ref: claim,
          guarantee,
          paid: String(paid),
        }));
        const terms = (...some: PolicyRow[]) =>
          bench.import({ profileId: 'evergreen-policies', content: policiesCsv(...some) });
        const payments = (...some: ClaimRow[]) =>
          bench.import({ profileId: 'evergreen-claims', content: claimsCsv(...some) });

        await bench.clear();
        await terms(...first, ...later);
        if (claims.length > 0) await payments(...claims);
        const [atOnce, heard] = [await book(), await known()];

        await bench.clear();
        await terms(...first);
        const pieces = [...later.map((row) => () => terms(row)), ...claims.map((row) => () => payments(row))]
          .map((piece, n) => ({ piece, rank: dice[n]! }))
          .sort((a, b) => a.rank - b.rank);
        for (const { piece } of pieces) await piece();
        expect(await book()).toEqual(atOnce);
        expect(await known()).toEqual(heard);

        const said = await bench.said();
        await terms(...later, ...first);
        if (claims.length > 0) await payments(...claims.reverse());
        expect(await bench.said()).toBe(said);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
