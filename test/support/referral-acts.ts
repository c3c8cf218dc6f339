import { randomUUID } from 'node:crypto';
import { importMembers } from './import-members.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const advocatePhone = '13800006161';
const friendPhone = '13800006262';
const rows = (today: string): string[] => [
  `C-61,沈建国,${advocatePhone},/32/3201,P-61,V-61,,3,agent,2025-01-01,2025-12-31,2762.00`,
  `C-62,蒋小梅,${friendPhone},/32/3201,P-62,V-62,,3,agent,2025-01-01,2025-12-31,2762.00`,
  // Insured from the day on which the code is given out: what is recorded of them waits for its cooling-off days.
  `C-63,韩雪,13800006363,/32/3201,P-63,V-63,,3,agent,${today},2099-12-31,2762.00`,
];

interface Version {
  readonly version: number;
  readonly definition: string;
}

/** Who recommended whom, recorded by staff and by the friend, rejected by hand; and the rules of it to their approval. */
export async function referralActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const [operator, marketing, approver, officer] = (await Promise.all(
    ['E001', 'E002', 'E004', 'E005'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn];
  const { today } = await operator.get<{ today: string }>('{ today }');
  await importMembers(stack, operator, rows(today));
  const advocate = await SignedIn.as(stack.url, 'MEMBER', advocatePhone);
  const friend = await SignedIn.as(stack.url, 'MEMBER', friendPhone);
  const { code } = await change<{ code: string }>(
    advocate,
    'makeReferralCode',
    '{ makeReferralCode { code } }',
  );
  // They were insured before the code was given out: what they enter is rejected at once.
  const entered = await change<{ id: string }>(
    friend,
    'enterReferralCode',
    '($k: String!, $c: String!) { enterReferralCode(key: $k, code: $c) { id } }',
    { k: randomUUID(), c: code },
  );
  await written('referral.recorded', entered.id);
  const { findCustomers } = await officer.get<{ findCustomers: { customerId: string }[] }>(
    'query { findCustomers(by: SOURCE_REF, text: "C-63") { customerId } }',
  );
  const recorded = await change<{ id: string }>(
    officer,
    'recordReferral',
    '($k: String!, $i: ID!, $c: String!) { recordReferral(key: $k, customerId: $i, code: $c) { id } }',
    { k: randomUUID(), i: findCustomers[0]!.customerId, c: code },
  );
  await written('referral.recorded', recorded.id);
  await change(
    marketing,
    'rejectReferral',
    '($i: ID!, $r: String!) { rejectReferral(id: $i, reason: $r) { state } }',
    { i: recorded.id, r: 'came by themselves' },
  );
  await written('referral.rejected', recorded.id);
  await documentActs(marketing, approver, change, written);
}

async function documentActs(
  marketing: SignedIn,
  approver: SignedIn,
  change: Change,
  written: Written,
): Promise<void> {
  const fields = '{ version definition }';
  const draft = () =>
    change<Version>(
      marketing,
      'draftRulesDocument',
      `($k: String!) { draftRulesDocument(kind: REFERRAL, key: $k) ${fields} }`,
      { k: randomUUID() },
    );
  const move = (who: SignedIn, version: number, revision: number, act: string, reason?: string) =>
    change(
      who,
      'moveRulesDocument',
      `($v: Int!, $n: Int!, $a: RulesAct!, $r: String) {
        moveRulesDocument(kind: REFERRAL, version: $v, revision: $n, act: $a, reason: $r) ${fields} }`,
      { v: version, n: revision, a: act, r: reason ?? null },
    );
  const { version: dropped } = await draft();
  await move(marketing, dropped, 1, 'WITHDRAW');
  const { version, definition } = await draft();
  const changed = { ...(JSON.parse(definition) as object), advocatePoints: 1_500 };
  await change(
    marketing,
    'changeRulesDocument',
    `($v: Int!, $d: String!, $e: LocalDate!) {
      changeRulesDocument(kind: REFERRAL, version: $v, revision: 1, definition: $d, effectiveFrom: $e) ${fields} }`,
    { v: version, e: '2099-12-01', d: JSON.stringify(changed) },
  );
  await move(marketing, version, 2, 'PROPOSE');
  await move(approver, version, 3, 'RETURN', 'a thousand are enough');
  await move(marketing, version, 4, 'PROPOSE');
  await move(approver, version, 5, 'APPROVE');
  await written('rules-document.withdrawn', `referral/${dropped}`);
  for (const act of ['drafted', 'changed', 'proposed', 'returned', 'approved'])
    await written(`rules-document.${act}`, `referral/${version}`);
}
