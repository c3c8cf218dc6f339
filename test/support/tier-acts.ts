import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { onDatabase } from './access-scene.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import { ruleSetActs } from './rule-set-acts.ts';
import type { Change, Written } from './written-acts.ts';

interface Version {
  readonly version: number;
  readonly revision: number;
}

const read = 'version revision';
const args = '$v: Int!, $r: Int!';
const given = 'version: $v, revision: $r';

/** Every mutation about tiers, benefits and the rules they follow, each found in the audit. */
export async function tierActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const [marketing, approver, desk] = await Promise.all(
    ['E002', 'E004', 'E005'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  );
  await programmeActs(marketing!, approver!, change, written);
  await ruleSetActs(marketing!, approver!, change, written);
  await change(marketing!, 'startTierRun', '($k: String!) { startTierRun(key: $k) { id } }', {
    k: randomUUID(),
  });
  await written('tier-run.started');
  const [member] = await onDatabase<{ customer_id: string; member_id: string }>(
    stack,
    'membership',
    `SELECT customer_id, member_id FROM member WHERE customer_id IN
       (SELECT customer_id FROM customer_office WHERE org_path LIKE '/32/%') LIMIT 1`,
  );
  const { customer_id: customerId, member_id: memberId } = member!;
  const until = '2027-12-31';
  await change(desk!, 'lockTier', '($i: LockTierInput!) { lockTier(input: $i) { tierId } }', {
    i: { key: randomUUID(), customerId, until, reason: 'founding member' },
  });
  await written('tier.locked', memberId);
  await change(
    desk!,
    'unlockTier',
    '($k: String!, $c: ID!) { unlockTier(key: $k, customerId: $c, reason: "by the rules") { tierId } }',
    { k: randomUUID(), c: customerId },
  );
  await written('tier.unlocked', memberId);
  const { uses } = await change<{ uses: { useId: string }[] }>(
    desk!,
    'useBenefit',
    '($i: UseBenefitInput!) { useBenefit(input: $i) { uses { useId } } }',
    { i: { key: randomUUID(), customerId, benefitId: 'tow', amount: 1, note: 'A1' } },
  );
  const useId = uses[0]!.useId;
  await written('benefit.used', useId);
  await change(
    desk!,
    'undoBenefitUse',
    `($k: String!, $c: ID!, $u: ID!) {
      undoBenefitUse(key: $k, customerId: $c, useId: $u, reason: "drove home") { tierId } }`,
    { k: randomUUID(), c: customerId, u: useId },
  );
  await written('benefit.use-undone', useId);
}

async function programmeActs(
  marketing: SignedIn,
  approver: SignedIn,
  change: Change,
  written: Written,
): Promise<void> {
  const draft = (): Promise<Version> =>
    change(marketing, 'createProgrammeDraft', `($k: String!) { createProgrammeDraft(key: $k) { ${read} } }`, {
      k: randomUUID(),
    });
  const act = (who: SignedIn, name: string, { version: v, revision: r }: Version): Promise<Version> =>
    change(who, name, `(${args}) { ${name}(${given}) { ${read} } }`, { v, r });
  const dropped = await draft();
  await written('programme.drafted', String(dropped.version));
  await act(marketing, 'dropProgramme', dropped);
  await written('programme.dropped', String(dropped.version));
  const { version, revision } = await draft();
  const changed = await change<Version>(
    marketing,
    'changeProgrammeDraft',
    `(${args}, $rules: ProgrammeRulesInput!) { changeProgrammeDraft(${given}, rules: $rules) { ${read} } }`,
    { v: version, r: revision, rules: smallRules },
  );
  assert.equal(changed.revision, 2);
  await written('programme.changed', String(version));
  const preview = `(${args}, $k: String!) { startProgrammePreview(key: $k, ${given}) { id } }`;
  await change(marketing, 'startProgrammePreview', preview, { v: version, r: 2, k: randomUUID() });
  let at = await act(marketing, 'submitProgramme', changed);
  await written('programme.submitted', String(version));
  at = await change<Version>(
    approver,
    'returnProgramme',
    `(${args}) { returnProgramme(${given}, reason: "too early") { ${read} } }`,
    { v: version, r: at.revision },
  );
  await written('programme.returned', String(version));
  await act(approver, 'approveProgramme', await act(marketing, 'submitProgramme', at));
  await written('programme.approved', String(version));
}

const words = (en: string) => ({ zh: en, en });

/** Two tiers, a benefit, and points that never expire: from long after the day of the test. */
const smallRules = {
  effectiveFrom: '2028-01-01',
  tiers: [
    { tierId: 'leaf', names: words('Leaf'), qualifications: [], floor: 0 },
    { tierId: 'pine', names: words('Pine'), qualifications: [{ claimFreeYears: 3 }], floor: -1000 },
  ],
  formerTiers: [
    { tierId: 'new-leaf', intoTierId: 'leaf' },
    ...['green-bough', 'golden-pine', 'evergreen'].map((tierId) => ({ tierId, intoTierId: 'pine' })),
  ],
  downgrade: 'ONE_LEVEL',
  ...{ graceDays: 90, warningDays: 60, statusWindowMonths: 12, statusPercents: [] },
  benefits: [
    {
      ...{ benefitId: 'tow', names: words('Tow'), description: words('Far'), unit: words('times') },
      counts: [{ tierId: 'leaf', perYear: 1 }, { tierId: 'pine' }],
    },
  ],
  expiryPolicies: [{ policyId: 'never', kind: 'NONE', days: [], monthsByTier: [] }],
  approvalAbove: 500,
  adjustmentReasons: ['goodwill', 'correction', 'late-credit', 'misuse'].map((reasonId) => ({
    ...{ reasonId, names: words(reasonId) },
  })),
  ...{ holdMinutes: 30, noticeDays: [60, 30, 7], minorPer100Points: 300, currency: 'CNY' },
};
