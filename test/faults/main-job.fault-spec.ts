import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { demoCsv } from '../support/demo-csv.ts';
import { importThrough, type RunSeen, runNoClaimThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';

const today = '2026-09-16';
const ruleSetId = 'any-paid-accident';

interface Totals {
  readonly members: number;
  readonly entries: number;
  readonly pending: number;
  readonly active: number;
  readonly expired: number;
}

/**
 * Ends parts of the product without warning while the main job runs, and then asks the books: every grant decided is
 * posted once, whatever broke. What a dry run on the undisturbed product said beforehand is the measure.
 */
describe('the main job while things break', () => {
  let stack: TestStack;
  let staff: SignedIn;
  let expected: RunSeen;

  beforeAll(async () => {
    stack = await startTestStack({ today });
    staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
    const book = demoCsv(4_000, today);
    await importThrough(staff, { content: book.policies, profileId: 'evergreen-policies' });
    await importThrough(staff, { content: book.claims, profileId: 'evergreen-claims' });
    expected = await settledDryRun();
  }, 180_000);
  afterAll(() => stack.stop(), 60_000);

  /** Facts travel by events: the dry run is the measure only once its figures stand still. */
  const settledDryRun = async (): Promise<RunSeen> => {
    let previous = '';
    return eventually(
      async () => {
        const run = await runNoClaimThrough(staff, { ruleSetId, dry: true });
        const figures = JSON.stringify([run.years, run.refusals]);
        const stands = figures === previous && run.total.terms > 0;
        previous = figures;
        return stands && run;
      },
      { timeoutMs: 60_000, everyMs: 1_000, what: 'the facts to have travelled' },
    );
  };

  const totals = async (): Promise<Totals> =>
    (await staff.get<{ ledgerTotals: Totals }>('{ ledgerTotals { members entries pending active expired } }'))
      .ledgerTotals;

  it('grants each term once though services and servers are killed and stores wiped', async () => {
    const run = runNoClaimThrough(staff, { ruleSetId });
    const { services, servers } = stack;
    await services['rewards']!.kill();
    await services['rewards']!.start();
    await services['membership']!.kill();
    await servers.redis.kill();
    await servers.redis.wipe();
    await servers.redis.start();
    await services['membership']!.start();
    await servers.nats.kill();
    await servers.nats.wipe();
    await servers.nats.start();
    await services['rewards']!.kill();
    await services['rewards']!.start();
    const ended = await run;
    expect(ended.years).toEqual(expected.years);

    const posted = await eventually(
      async () => {
        const seen = await totals();
        return seen.entries >= expected.total.grantedTerms && seen;
      },
      { timeoutMs: 60_000, everyMs: 500, what: 'every grant to be posted' },
    );
    expect(posted).toMatchObject({
      entries: expected.total.grantedTerms,
      pending: expected.total.pointsPending,
      active: expected.total.pointsActive,
    });
  }, 240_000);

  it('has nothing left to grant afterwards', async () => {
    const again = await runNoClaimThrough(staff, { ruleSetId });
    expect(again.batchesTotal).toBe(0);
    expect((await totals()).entries).toBe(expected.total.grantedTerms);
  }, 60_000);
});
