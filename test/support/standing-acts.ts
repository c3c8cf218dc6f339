import { randomUUID } from 'node:crypto';
import { eventually } from '@evergreen/testing/eventually';
import { importMembers } from './import-members.ts';
import { importThrough } from './long-work.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const phone = '13800008888';
const office = '/32/3201';
const policy = `C-8,周小海,${phone},${office},P-8,V-8,,3,agent,2026-01-01,2026-12-31,2762.00`;
const claims = ['P-8,2026-03-01,K-81,own-damage,900.00,100', 'P-8,2026-05-01,K-82,own-damage,900.00,100'];
const file = (...lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`);

interface Standing {
  readonly care: { readonly care: string } | null;
  readonly overrides: readonly { readonly overrideId: string }[];
  readonly warnings: readonly {
    readonly warningId: string;
    readonly rule: string;
    readonly revision: number;
  }[];
}

const standingOf = `query($c: ID!) { customerStanding(customerId: $c) {
  care { care } overrides { overrideId } warnings { warningId rule revision } } }`;

/** All that people do with lists, quadrants and warnings, each act found in the audit. */
export async function standingActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const [operator, officer, manager] = (await Promise.all(
    ['E001', 'E022', 'E021'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  )) as [SignedIn, SignedIn, SignedIn];
  await importMembers(stack, operator, [policy]);
  await importThrough(operator, {
    content: file('policy_ref,occurred_on,claim_ref,guarantee,paid,fault_percent', ...claims),
    profileId: 'evergreen-claims',
  });
  await importThrough(operator, {
    content: file('customer_ref,answer_ref,kind,score,answered_on', 'C-8,A-8,csat,1,2026-09-01'),
    profileId: 'evergreen-answers',
  });
  const { findCustomers } = await officer.get<{ findCustomers: [{ customerId: string }] }>(
    'query($t: String!) { findCustomers(by: PHONE, text: $t) { customerId } }',
    { t: phone },
  );
  const [{ customerId }] = findCustomers;
  const read = async () =>
    (await manager.get<{ customerStanding: Standing }>(standingOf, { c: customerId })).customerStanding;
  const seen = await eventually(
    async () => {
      const standing = await read();
      return standing.care?.care === 'CHOOSE' && standing.warnings.length > 0 && standing;
    },
    { what: 'the customer to be evaluated', timeoutMs: 60_000, everyMs: 200 },
  );
  await change(
    manager,
    'overrideStanding',
    '($i: OverrideStandingInput!) { overrideStanding(input: $i) { customerId } }',
    {
      i: {
        ...{ key: randomUUID(), customerId, kind: 'LIST', value: 'good' },
        ...{ reason: 'a good customer for years', endsOn: '2026-10-16' },
      },
    },
  );
  await written('standing.overridden', customerId);
  await change(
    manager,
    'endOverride',
    '($c: ID!, $o: ID!, $r: String!) { endOverride(customerId: $c, overrideId: $o, reason: $r) { customerId } }',
    { c: customerId, o: (await read()).overrides[0]!.overrideId, r: 'a mistake' },
  );
  await written('standing.override-ended', customerId);
  await change(manager, 'chooseCare', '($i: ChooseCareInput!) { chooseCare(input: $i) { customerId } }', {
    i: { key: randomUUID(), customerId, care: 'KEEP', note: 'can be mended' },
  });
  await written('care.chosen', customerId);
  await warningActs({ officer, manager }, change, written, {
    customerId,
    warningId: seen.warnings.find(({ rule }) => rule === 'claims-12m')!.warningId,
    revision: 1,
  });
}

async function warningActs(
  { officer, manager }: { officer: SignedIn; manager: SignedIn },
  change: Change,
  written: Written,
  warning: { readonly customerId: string; readonly warningId: string; readonly revision: number },
): Promise<void> {
  await change(
    manager,
    'setWarningOwner',
    '($o: String!, $s: String) { setWarningOwner(office: $o, owner: $s) { owner } }',
    {
      o: office,
      s: 'E022',
    },
  );
  await written('warning-owner.changed', office);
  await change(
    manager,
    'handOverWarning',
    '($w: WarningRead!, $t: String) { handOverWarning(warning: $w, to: $t) { owner } }',
    { w: warning, t: 'E022' },
  );
  await change(officer, 'takeWarning', '($w: WarningRead!) { takeWarning(warning: $w) { state } }', {
    w: { ...warning, revision: 2 },
  });
  await change(
    officer,
    'judgeWarning',
    '($w: WarningRead!, $d: String!) { judgeWarning(warning: $w, outcome: REAL, done: $d) { state } }',
    { w: { ...warning, revision: 3 }, d: 'called; advised' },
  );
  for (const act of ['handed-over', 'taken', 'judged']) await written(`warning.${act}`, warning.warningId);
}

interface Version {
  readonly version: number;
  readonly revision: number;
  readonly definition: string;
}

const words = 'as the law asks, for these very rules';

/** A version of the evaluation rules from its draft to its end. */
export async function rulesActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const [drafter, approver] = (await Promise.all(
    ['E005', 'E004'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  )) as [SignedIn, SignedIn];
  const fields = '{ version revision definition }';
  const { version, definition } = await change<Version>(
    drafter,
    'draftEvaluationRules',
    `($k: String!) { draftEvaluationRules(key: $k) ${fields} }`,
    { k: randomUUID() },
  );
  const json = JSON.parse(definition) as Record<string, unknown>;
  await change(
    drafter,
    'changeEvaluationRules',
    `($v: Int!, $d: String!, $e: LocalDate!) {
      changeEvaluationRules(version: $v, revision: 1, definition: $d, effectiveFrom: $e) ${fields} }`,
    { v: version, d: JSON.stringify({ ...json, objectionDays: 10 }), e: '2026-12-01' },
  );
  await change(
    drafter,
    'assessEvaluationRules',
    `($i: AssessRulesInput!) { assessEvaluationRules(input: $i) ${fields} }`,
    {
      i: {
        ...{ version, revision: 2, purpose: words, need: words },
        ...{ effectOnPeople: words, protectiveMeasures: words },
      },
    },
  );
  const move = (who: SignedIn, revision: number, act: string, reason?: string) =>
    change(
      who,
      'moveEvaluationRules',
      `($v: Int!, $n: Int!, $a: RulesAct!, $r: String) {
        moveEvaluationRules(version: $v, revision: $n, act: $a, reason: $r) ${fields} }`,
      { v: version, n: revision, a: act, r: reason ?? null },
    );
  await move(drafter, 3, 'PROPOSE');
  await move(approver, 4, 'RETURN', 'fifteen days are enough');
  await move(drafter, 5, 'PROPOSE');
  await move(approver, 6, 'APPROVE');
  for (const act of ['drafted', 'changed', 'assessed', 'proposed', 'returned', 'approved'])
    await written(`evaluation-rules.${act}`, String(version));
}
