import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { importFile } from '../../deploy/embedded/operator/import-file.ts';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { runNoClaim } from '../../deploy/embedded/operator/run-no-claim.ts';
import { demoCsv } from '../support/demo-csv.ts';
import type { BenchStack } from './bench-stack.ts';

/** The day on which points are read. */
export const today = '2026-09-16';

export interface RewardedMember {
  readonly memberId: string;
  readonly customerId: string;
  readonly memberNumber: string;
}

/** Rewards a book of 2,000 customers, and gives the first members that have points. */
export async function rewardedMembers(stack: BenchStack, count: number): Promise<readonly RewardedMember[]> {
  await rewardSmallBook(stack);
  const database = new pg.Client(stack.bareDatabaseUrl('membership'));
  await database.connect();
  const { rows } = await database.query<RewardedMember>(
    `SELECT member_id AS "memberId", customer_id AS "customerId", member_number AS "memberNumber"
     FROM member JOIN lot USING (member_id) GROUP BY 1 ORDER BY 1 LIMIT $1`,
    [count],
  );
  await database.end();
  return rows;
}

async function rewardSmallBook(stack: BenchStack): Promise<void> {
  const operator = await connectOperator(stack.installation);
  try {
    const book = demoCsv(2_000, today);
    for (const [profileId, content] of [
      ['evergreen-policies', book.policies],
      ['evergreen-claims', book.claims],
    ] as const) {
      const path = join(stack.dataDir, `${profileId}.csv`);
      await writeFile(path, content);
      await importFile(operator, { path, profileId, dry: false });
    }
    await runNoClaim(operator, {
      ruleSetId: 'any-paid-accident',
      asOf: today,
      dry: false,
      key: 'bench/points-read',
    });
  } finally {
    await operator.close();
  }
}
