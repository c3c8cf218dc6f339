import { join } from 'node:path';
import { startNats } from '../../deploy/embedded/servers.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startBenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { jsonHeaders, load, sameBytes } from './http-load.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { rewardedMembers, today } from './rewarded-members.ts';

const members = 4;

/** Signed-in members read their points at 32 connections, against a bare Fastify, NATS and prepared statement. */
export async function pointsRead(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  try {
    const known = await rewardedMembers(stack, members);
    const sessions = await Promise.all(
      known.map(({ memberNumber }) => SignedIn.as(stack.url, 'MEMBER', memberNumber)),
    );
    // Ours asks everybody who they are; the bare one has a server of its own that asks nobody.
    const nats = await startNats({ folder: join(stack.dataDir, 'floor') });
    const floors = {
      FLOOR_NATS_URL: nats.url,
      FLOOR_DATABASE_URL: stack.bareDatabaseUrl('membership'),
      FLOOR_TODAY: today,
    };
    const responder = await startFloor('points-responder.ts', floors);
    const edge = await startFloor('points-http.ts', floors);
    const ours = { url: stack.url, headerSets: sessions.map(({ cookie }) => ({ ...jsonHeaders, cookie })) };
    const floor = {
      url: edge.readyLine,
      headerSets: known.map(({ memberId }) => ({ ...jsonHeaders, 'x-member': memberId })),
    };
    try {
      await sameBytes(ours, floor);
      await load(stack.dataDir, ours);
      return await interleave({
        bench: 'points-read',
        better: 'higher',
        unit: 'requests/s',
        pairs,
        ours: () => load(stack.dataDir, ours),
        floor: () => load(stack.dataDir, floor),
      });
    } finally {
      await Promise.all([responder.stop(), edge.stop()]);
      await nats.stop();
    }
  } finally {
    await stack.stop();
  }
}
