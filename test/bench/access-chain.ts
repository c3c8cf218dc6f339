import { join } from 'node:path';
import { startNats } from '../../deploy/embedded/servers.ts';
import { startBenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { jsonHeaders, load, sameBytes } from './http-load.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { rewardedMembers, today } from './rewarded-members.ts';

const members = 4;

/**
 * What knowing who asks costs: the bare reading of points behind the whole chain (session cookie, signed token in the
 * NATS header, verified by the service, the caller's scope entered with the statement under row-level security) against
 * the same reading without it. Everything else of the product is left out on both sides, so that nothing hides it.
 */
export async function accessChain(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  try {
    const known = await rewardedMembers(stack, members);
    const nats = await startNats({ folder: join(stack.dataDir, 'floor') });
    const shared = { FLOOR_NATS_URL: nats.url, FLOOR_TODAY: today };
    const bare = {
      ...shared,
      FLOOR_DATABASE_URL: stack.bareDatabaseUrl('membership'),
      FLOOR_PIPELINED: '1',
    };
    const guarded = {
      ...shared,
      // As the role of the service, whom row-level security binds.
      FLOOR_DATABASE_URL: stack.databaseUrls['membership']!,
      FLOOR_PUBLIC_KEYS_DIR: stack.callerPublicKeysDir,
      FLOOR_PRIVATE_KEY_FILE: stack.callerPrivateKeyFiles.gateway,
      FLOOR_SESSIONS: JSON.stringify(
        known.map(({ memberId, customerId }) => [
          `session-${memberId}`,
          { kind: 'member', accountId: memberId, memberId, customerId, session: { id: memberId } },
        ]),
      ),
    };
    const processes = [
      await startFloor('points-responder.ts', bare),
      await startFloor('guarded-responder.ts', guarded),
    ];
    const bareEdge = await startFloor('points-http.ts', bare);
    const guardedEdge = await startFloor('guarded-http.ts', guarded);
    const ours = {
      url: guardedEdge.readyLine,
      headerSets: known.map(({ memberId }) => ({
        ...jsonHeaders,
        cookie: `evergreen_session=session-${memberId}`,
      })),
    };
    const floor = {
      url: bareEdge.readyLine,
      headerSets: known.map(({ memberId }) => ({ ...jsonHeaders, 'x-member': memberId })),
    };
    try {
      await sameBytes(ours, floor);
      await load(stack.dataDir, ours);
      return await interleave({
        bench: 'access-chain',
        better: 'higher',
        unit: 'requests/s',
        pairs,
        ours: () => load(stack.dataDir, ours),
        floor: () => load(stack.dataDir, floor),
      });
    } finally {
      await Promise.all([...processes, bareEdge, guardedEdge].map((each) => each.stop()));
      await nats.stop();
    }
  } finally {
    await stack.stop();
  }
}
