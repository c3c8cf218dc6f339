import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { demoCsv } from '../support/demo-csv.ts';
import {
  importThrough,
  type RunSeen,
  runNoClaimThrough,
  startNoClaimRun,
  untilPosted,
} from '../support/long-work.ts';
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

// What passes by waiting while a part of the product is away.
const passing = ['DEADLINE_EXCEEDED', 'SERVICE_UNAVAILABLE'];

/** @throws the error itself where it is a refusal: those do not pass by waiting */
function stillBroken(error: Error): undefined {
  if (!passing.some((code) => error.message.includes(code))) throw error;
  return undefined;
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
    expected = await runNoClaimThrough(staff, { ruleSetId, dry: true });
  }, 180_000);
  afterAll(() => stack.stop(), 60_000);

  const totals = async (): Promise<Totals> =>
    (await staff.get<{ ledgerTotals: Totals }>('{ ledgerTotals { members entries pending active expired } }'))
      .ledgerTotals;

  /** What somebody at the console does while things break: tries again, with the same key. */
  const persistently = <T>(work: () => Promise<T>, what: string): Promise<T> =>
    eventually(
      async () => {
        const done = await work().catch((error: Error) => stillBroken(error));
        return done !== undefined && { done };
      },
      { timeoutMs: 120_000, everyMs: 200, what },
    ).then(({ done }) => done);

  it('grants each term once though services and servers are killed and stores wiped', async () => {
    const { services, servers } = stack;
    const key = randomUUID();
    const start = (): Promise<string> => startNoClaimRun(staff, { ruleSetId }, key);
    const startedWhileBroken = persistently(start, 'the run to start');
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

    const id = await startedWhileBroken;
    expect(await persistently(start, 'the key to be answered again')).toBe(id);
    const ended = await persistently(() => untilPosted(staff, id), 'the run to end');
    expect(ended.progress.state).toBe('SUCCEEDED');
    expect(ended.years).toEqual(expected.years);
    expect(await persistently(totals, 'the ledger to answer')).toMatchObject({
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
