import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignedIn } from '../support/signed-in.ts';
import { bareCorrections } from './bare-posts.ts';
import { madeMembers } from './bench-members.ts';
import { startBenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { correction, jsonHeaders } from './http-load.ts';
import { type BenchResult, interleave } from './interleave.ts';

const members = 10_000;
const connections = 32;
const seconds = 5;
const corrections = 12_000;

/**
 * Staff give members points through the gateway at 32 connections, each time under a key of its own: the one door
 * there through which points are given. Each is a correction by hand, with its place in the list of corrections and
 * its record in the audit. The bare side is 16 connections that write these very rows: one prepared statement for each
 * correction, with the key but without any rule, any look at the account or anybody's right to it.
 */
export async function pointsPost(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack();
  try {
    const memberIds = await madeMembers(stack, members);
    const { cookie } = await SignedIn.as(stack.url, 'STAFF', 'E005');
    const orderFile = join(stack.dataDir, 'posting-load.json');
    const order = {
      ...{ url: stack.url, headers: { ...jsonHeaders, cookie }, extensions: correction, memberIds },
      ...{ input: { points: 1, reasonId: 'goodwill', note: 'bench' }, connections, seconds },
    };
    await writeFile(orderFile, JSON.stringify(order));
    const ours = async (): Promise<number> => {
      const client = await startFloor('posting-load.ts', { FLOOR_ORDER_FILE: orderFile });
      const { rate, failed } = JSON.parse(client.readyLine) as { rate: number; failed: number };
      if (failed > 0) throw new Error(`${failed} posts through the gateway failed`);
      return rate;
    };
    const floor = () => bareCorrections(stack, corrections);
    await ours();
    return await interleave({ bench: 'points-post', better: 'higher', unit: 'posts/s', pairs, ours, floor });
  } finally {
    await stack.stop();
  }
}
