import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFile } from '../operator/import-file.ts';
import type { Operator } from '../operator/operator.ts';
import { dailyRuleSets, runNoClaim } from '../operator/run-no-claim.ts';
import { type DemoTerm, demoBook, plusDays } from './book.ts';

interface LateClaimOrder {
  readonly folder: string;
  readonly customers: number;
  readonly today: string;
}

/** How long ago the term ended: its reward is there, and its claim window is open. */
const endedDaysAgo = { most: 55, least: 5 };

/**
 * A claim of somebody's last term is reported after its reward was given, so that a second run takes the reward back:
 * the member is told, and sees why. Doing it again changes nothing.
 */
export async function reportLateClaim(
  operator: Operator,
  { folder, customers, today }: LateClaimOrder,
): Promise<void> {
  const term = rewardedTerm(customers, today);
  if (term === undefined) return;
  const path = join(folder, 'late-claims.csv');
  const claim = {
    policy_ref: term.policyRef,
    claim_ref: `K${term.policyRef.slice(1)}-late`,
    occurred_on: plusDays(term.endsOn, -12),
    ...{ guarantee: 'Damage', paid: '3860.00', fault_percent: '100', reported_on: today },
  };
  await writeFile(path, `${Object.keys(claim).join(',')}\n${Object.values(claim).join(',')}\n`);
  const key = `demo/late-claims/${today}`;
  await importFile(operator, {
    path,
    profileId: 'evergreen-claims',
    dry: false,
    key,
    onProgress: () => undefined,
  });
  const [first, ...others] = await dailyRuleSets(operator);
  await runNoClaim(operator, { ruleSetId: first, asOf: today, dry: false, key });
  for (const ruleSetId of others)
    await runNoClaim(operator, { ruleSetId, asOf: today, dry: false, key: `${key}/${ruleSetId}` });
}

/** The first term of the book, but for the member of the pictures, that ended lately without any claim. */
export function rewardedTerm(customers: number, today: string): DemoTerm | undefined {
  const [from, to] = [plusDays(today, -endedDaysAgo.most), plusDays(today, -endedDaysAgo.least)];
  let isFirst = true;
  for (const { terms, payments } of demoBook(customers, today)) {
    const found = terms.find(
      ({ policyRef, endsOn }) =>
        endsOn >= from && endsOn <= to && payments.every((payment) => payment.policyRef !== policyRef),
    );
    if (found !== undefined && !isFirst) return found;
    isFirst = false;
  }
  return undefined;
}
