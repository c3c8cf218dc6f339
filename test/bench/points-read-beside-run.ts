import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uuidv7 } from '@evergreen/kernel';
import { runNoClaim } from '../../deploy/embedded/operator/run-no-claim.ts';
import { SignedIn } from '../support/signed-in.ts';
import { claimFreeBook, onRunStack, undecided } from './claim-free-book.ts';
import { startFloor } from './floor-process.ts';
import { jsonHeaders, pointsReadBody } from './http-load.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { rewardedMembers, today } from './rewarded-members.ts';

const readers = 4;
const members = 300_000;
const connections = 8;
/** Reads a second: members who look at their points on an ordinary day, not a load test. */
const readsPerSecond = 100;
const seconds = 15;

/** The slowest of a hundred reads of points while a run rewards 300,000 members, against the same while nothing runs. */
export async function pointsReadBesideRun(pairs: number): Promise<BenchResult> {
  return onRunStack(today, async ({ stack, operator, rewards, membership }) => {
    const known = await rewardedMembers(stack, readers);
    const sessions = await Promise.all(
      known.map(({ memberNumber }) => SignedIn.as(stack.url, 'MEMBER', memberNumber)),
    );
    await claimFreeBook(rewards, membership, members);
    const orderFile = join(stack.dataDir, 'load.json');
    const headerSets = sessions.map(({ cookie }) => ({ ...jsonHeaders, cookie }));
    const order = { url: stack.url, headerSets, body: pointsReadBody, connections, seconds };
    await writeFile(orderFile, JSON.stringify({ ...order, overallRate: readsPerSecond }));
    const slowest = async (): Promise<number> => {
      const client = await startFloor('load.ts', { FLOOR_ORDER_FILE: orderFile });
      const { p99, failed } = JSON.parse(client.readyLine) as { p99: number; failed: number };
      if (failed > 0) throw new Error(`${failed} reads failed`);
      return p99;
    };
    const besideRun = async (): Promise<number> => {
      await undecided(rewards, membership);
      const key = `bench/${uuidv7()}`;
      const run = runNoClaim(operator, { ruleSetId: 'any-paid-accident', asOf: today, dry: false, key });
      const p99 = await slowest();
      await run;
      return p99;
    };
    await slowest();
    return await interleave({
      ...{ bench: 'points-read-beside-run', better: 'lower', unit: 'ms (p99)', pairs },
      ...{ ours: besideRun, floor: slowest },
    });
  });
}
