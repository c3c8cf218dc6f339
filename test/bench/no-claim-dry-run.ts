import { uuidv7 } from '@evergreen/kernel';
import { runNoClaim } from '../../deploy/embedded/operator/run-no-claim.ts';
import { claimFreeBook, onRunStack, undecided } from './claim-free-book.ts';
import { type BenchResult, interleave } from './interleave.ts';

const members = 300_000;
const asOf = '2026-09-16';

/** A dry run over 300,000 members, against the real run of the same: above 1 it is faster. */
export async function noClaimDryRun(pairs: number): Promise<BenchResult> {
  return onRunStack(asOf, async ({ operator, rewards, membership }) => {
    await claimFreeBook(rewards, membership, members);
    const rate = async (dry: boolean): Promise<number> => {
      await undecided(rewards, membership);
      const started = performance.now();
      await runNoClaim(operator, { ruleSetId: 'any-paid-accident', asOf, dry, key: `bench/${uuidv7()}` });
      return members / ((performance.now() - started) / 1_000);
    };
    return await interleave({
      ...{ bench: 'no-claim-dry-run', better: 'higher', unit: 'members/s', pairs },
      ...{ ours: () => rate(true), floor: () => rate(false) },
    });
  });
}
