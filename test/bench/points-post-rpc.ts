import { MembershipService } from '@evergreen/contracts/membership';
import { uuidv7 } from '@evergreen/kernel';
import { barePosts } from './bare-posts.ts';
import { madeMembers } from './bench-members.ts';
import { startBenchStack } from './bench-stack.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { perSecond } from './per-second.ts';
import { connectService } from './service-caller.ts';

const members = 10_000;
const inFlight = 32;
const awards = 12_000;

/**
 * A service posts awards over NATS, 32 at a time, and membership writes those that come together in one statement;
 * against 16 bare connections that run the same statement prepared, for one award each time.
 */
export async function pointsPostRpc(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack();
  const service = await connectService(stack);
  try {
    const memberIds = await madeMembers(stack, members);
    const membership = service.rpc.service(MembershipService);
    const post = (n: number) =>
      membership.postAward(
        {
          ...{ key: `bench/${uuidv7()}`, memberId: memberIds[n % members]!, points: 100n },
          ...{ sourceKind: 'bench', sourceId: 'bench', ruleId: 'bench' },
          ...{ effectiveOn: '2026-09-16', activeOn: '2026-09-16', expiresOn: '2028-09-16' },
        },
        service.as,
      );
    const ours = () => perSecond(awards, inFlight, post);
    const floor = () => barePosts(stack, awards);
    await ours();
    return await interleave({
      bench: 'points-post-rpc',
      better: 'higher',
      unit: 'awards/s',
      pairs,
      ours,
      floor,
    });
  } finally {
    await service.close();
    await stack.stop();
  }
}
