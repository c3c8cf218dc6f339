import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ClaimFreeYearsDecidedSchema } from '@evergreen/contracts/rewards';
import { sql } from '@evergreen/persistence';
import { accident, idOf, type Rewards, rewards, yearOf } from './rewards.fixture.ts';

let book: Rewards;
beforeAll(async () => {
  book = await rewards();
});
afterAll(() => book.close());

async function told(policy: string) {
  const rows = await book.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject = 'rewards.claim-free-years-decided.v1' order by id`,
  );
  return rows
    .flatMap(({ payload }) => fromBinary(ClaimFreeYearsDecidedSchema, payload).policies)
    .filter(({ policyId }) => policyId === idOf(`policy ${policy}`))
    .map(({ version, claimFreeYears, termEndsOn, faultOpen, countedOn, openCounted }) => ({
      ...{ version, claimFreeYears, termEndsOn, faultOpen, countedOn, openCounted },
    }));
}

it('tells how a policy stands, again only when it stands differently, and by facts that came later', async () => {
  await book.terms([yearOf('A', 2002), yearOf('A', 2003), yearOf('A', 2004)]);
  await book.claims([accident('A', '2004-05-05', { TPL: 100n }, { faultPercent: null })]);
  await book.run({ dry: true });
  expect(await told('A')).toEqual([]);
  await book.run();
  const stands = { termEndsOn: '2004-12-31', openCounted: false };
  expect(await told('A')).toEqual([
    { ...stands, version: 1n, claimFreeYears: 0, faultOpen: true, countedOn: ['2004-05-05'] },
  ]);
  await book.run();
  expect(await told('A')).toHaveLength(1);
  await book.claims([accident('A', '2004-05-05', { TPL: 0n }, { faultPercent: 0, version: 2n })]);
  await book.run();
  expect((await told('A')).slice(1)).toEqual([
    { ...stands, version: 2n, claimFreeYears: 3, faultOpen: false, countedOn: [] },
  ]);
});

it('tells that a claim of the running term counts, and that it no longer does', async () => {
  await book.terms([yearOf('B', 2005)]);
  await book.claims([accident('B', '2005-02-02', { TPL: 100n })]);
  await book.run();
  const stands = { claimFreeYears: 0, termEndsOn: undefined, faultOpen: false, countedOn: [] };
  expect(await told('B')).toEqual([{ ...stands, version: 1n, openCounted: true }]);
  await book.claims([accident('B', '2005-02-02', { TPL: 0n }, { version: 2n })]);
  await book.run();
  expect((await told('B')).slice(1)).toEqual([{ ...stands, version: 2n, openCounted: false }]);
});
