import { randomUUID } from 'node:crypto';
import { MembershipService } from '@evergreen/contracts/membership';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import type { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';

/** Gives a member points to spend at once. @returns the member's id */
export async function awardPoints(stack: TestStack, member: SignedIn, points: bigint): Promise<string> {
  const { me } = await member.get<{ me: { memberId: string } }>('{ me { ... on MemberMe { memberId } } }');
  const operator = await connectOperator(stack.installation);
  await operator.rpc.service(MembershipService).postAward({
    ...{ key: randomUUID(), memberId: me.memberId, points, sourceKind: 'gift', sourceId: 'acts' },
    ...{ ruleId: 'by-hand', effectiveOn: '2026-01-01', activeOn: '2026-01-01' },
  });
  await operator.close();
  return me.memberId;
}
