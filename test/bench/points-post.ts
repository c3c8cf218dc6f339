import { MembershipService } from '@evergreen/contracts/membership';
import { uuidv7 } from '@evergreen/kernel';
import pg from 'pg';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { startBenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { type BenchResult, interleave } from './interleave.ts';

const members = 10_000;
const inFlight = 32;
const awards = 12_000;

/** Awards posted through the service by 32 callers, against a bare client that runs the same statement prepared. */
export async function pointsPost(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack();
  const operator = await connectOperator(stack.installation);
  try {
    const database = new pg.Client(stack.bareDatabaseUrl('membership'));
    await database.connect();
    const made = await database.query<{ member_id: string }>(
      `INSERT INTO member (member_id, customer_id, member_number, enrolled_on)
       SELECT uuidv7(), uuidv7(), lpad(n::text, 12, '0'), '2026-01-01' FROM generate_series(1, $1) n RETURNING member_id`,
      [members],
    );
    await database.end();
    const memberIds = made.rows.map((row) => row.member_id);
    const membership = operator.rpc.service(MembershipService);
    const ours = async (): Promise<number> => {
      const started = performance.now();
      let next = 0;
      const caller = async (): Promise<void> => {
        while (next < awards) {
          const memberId = memberIds[(next += 1) % memberIds.length]!;
          await membership.postAward({
            key: `bench/${uuidv7()}`,
            memberId,
            points: 100n,
            sourceKind: 'bench',
            sourceId: 'bench',
            ruleId: 'bench',
            effectiveOn: '2026-09-16',
            activeOn: '2026-09-16',
            expiresOn: '2028-09-16',
          });
        }
      };
      await Promise.all(Array.from({ length: inFlight }, caller));
      return awards / ((performance.now() - started) / 1_000);
    };
    const floor = async (): Promise<number> => {
      const client = await startFloor('points-post.ts', {
        FLOOR_DATABASE_URL: stack.bareDatabaseUrl('membership'),
        FLOOR_AWARDS: String(awards),
      });
      return Number(client.readyLine);
    };
    await ours();
    return await interleave({ bench: 'points-post', better: 'higher', unit: 'awards/s', pairs, ours, floor });
  } finally {
    await operator.close();
    await stack.stop();
  }
}
