import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MembershipService } from '@evergreen/contracts/membership';
import {
  CatalogueService,
  DeliveryWay,
  RewardCategory,
  RewardKind,
  RewardState,
} from '@evergreen/contracts/rewards';
import { connectOperator, type Operator } from '../../deploy/embedded/operator/operator.ts';
import { SignedIn } from '../support/signed-in.ts';
import { bareCorrections } from './bare-posts.ts';
import { type BenchStack, startBenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { jsonHeaders, redemption } from './http-load.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { rewardedMembers, today } from './rewarded-members.ts';

const members = 64;
const connections = 32;
const seconds = 5;
const corrections = 12_000;
const ofEachKind = 10;
const codes = 10_000;

const text = { zh: '奖励', en: 'Reward' };

/**
 * Members redeem rewards through the gateway at 32 connections: things with stock, codes of pools and services in turn,
 * each under a key of its own, with its points spent in the ledger, its notice and its record in the audit. The bare
 * side is 16 connections that write rows of two corrections for each, without any rule.
 */
export async function redeem(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  try {
    const rewards = await filledCatalogue(stack);
    const headerSets = await membersWithPoints(stack);
    const orderFile = join(stack.dataDir, 'redeem-load.json');
    const order = { url: stack.url, headerSets, extensions: redemption, rewards, connections, seconds };
    await writeFile(orderFile, JSON.stringify(order));
    const ours = async (): Promise<number> => {
      const client = await startFloor('redeem-load.ts', { FLOOR_ORDER_FILE: orderFile });
      const { rate, p99, failed } = JSON.parse(client.readyLine) as Record<'rate' | 'p99' | 'failed', number>;
      process.stderr.write(`  redeem p99 ${p99} ms\n`);
      if (failed > 0) throw new Error(`${failed} redemptions through the gateway failed`);
      return rate;
    };
    const floor = async () => (await bareCorrections(stack, corrections)) / 2;
    await ours();
    return await interleave({
      ...{ bench: 'redeem', better: 'higher', unit: 'redemptions/s', pairs, ours, floor },
    });
  } finally {
    await stack.stop();
  }
}

/** Sessions of members with more points than they can spend. */
async function membersWithPoints(stack: BenchStack): Promise<Record<string, string>[]> {
  const known = await rewardedMembers(stack, members);
  const operator = await connectOperator(stack.installation);
  for (const { memberId } of known)
    await operator.rpc.service(MembershipService).postAward({
      ...{ key: 'bench', memberId, points: 1_000_000n, sourceKind: 'bench', sourceId: 'bench' },
      ...{ ruleId: 'bench', effectiveOn: today, activeOn: today },
    });
  await operator.close();
  const sessions: Record<string, string>[] = [];
  for (const { memberNumber } of known) {
    const { cookie } = await SignedIn.as(stack.url, 'MEMBER', memberNumber);
    sessions.push({ ...jsonHeaders, cookie });
  }
  return sessions;
}

async function filledCatalogue(stack: BenchStack) {
  const operator = await connectOperator(stack.installation);
  const catalogue = operator.rpc.service(CatalogueService);
  const rewards: { rewardId: string; deliveryWay?: string }[] = [];
  for (let n = 0; n < ofEachKind; n += 1) {
    rewards.push({ rewardId: await opened(operator, `service ${n}`, RewardKind.SERVICE) });
    const deliveryWays = [DeliveryWay.PICK_UP];
    const rewardId = await opened(operator, `thing ${n}`, RewardKind.PHYSICAL, { deliveryWays });
    const stock = { key: 'bench', rewardId, orgPath: '/', change: 1_000_000n, reason: 'bench' };
    await catalogue.changeStock(stock);
    rewards.push({ rewardId, deliveryWay: 'PICK_UP' });
    const { pool } = await catalogue.writeCodePool({ key: `pool ${n}`, name: `pool ${n}`, lowAt: 0n });
    const pattern = { pattern: '########', characters: '0123456789ABCDEF', count: codes };
    const { poolId } = pool!;
    await catalogue.generateCodes({ key: 'bench', poolId, ...pattern });
    rewards.push({ rewardId: await opened(operator, `code ${n}`, RewardKind.DIGITAL, { poolId }) });
  }
  await operator.close();
  return rewards;
}

// Worth what is paid for it, so that the limit of what may be given ends nothing.
async function opened(operator: Operator, key: string, kind: RewardKind, more: object = {}): Promise<string> {
  const catalogue = operator.rpc.service(CatalogueService);
  const { reward } = await catalogue.writeReward({
    ...{ key, basedOn: 0, kind },
    content: {
      ...{ names: text, descriptions: text, category: RewardCategory.CAR_CARE, valueMinor: 3n, points: 1n },
      ...{ startsOn: '2026-01-01', undoMinutes: 15, ...more },
    },
  });
  const { rewardId } = reward!;
  await catalogue.changeRewardState({ rewardId, state: RewardState.ACTIVE });
  return rewardId;
}
