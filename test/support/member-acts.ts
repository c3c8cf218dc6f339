import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { onDatabase } from './access-scene.ts';
import { eventually } from '@evergreen/testing/eventually';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

interface Row {
  readonly customer_id: string;
  readonly member_id: string;
  readonly member_number: string;
}

/** Waits until the customer's sign-in leads to this membership, or to none. */
const entersAs = (stack: TestStack, { customer_id: customerId }: Row, memberNumber: string | null) =>
  eventually(
    async () => {
      const text = `SELECT member_number FROM member_account WHERE customer_id = '${customerId}'`;
      const [account] = await onDatabase<{ member_number: string | null }>(stack, 'identity', text);
      return account!.member_number === memberNumber;
    },
    { what: `the sign-in to lead to ${memberNumber ?? 'no membership'}`, everyMs: 50 },
  );

/** Every mutation about memberships, each found in the audit. */
export async function memberActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const desk = await SignedIn.as(stack.url, 'STAFF', 'E005');
  const [own, other] = await onDatabase<Row>(
    stack,
    'membership',
    `SELECT customer_id, member_id, member_number FROM member WHERE customer_id IN
       (SELECT customer_id FROM customer_office WHERE org_path LIKE '/32/%') ORDER BY member_id DESC LIMIT 2`,
  );
  const act = (name: string, type: string, more: object = {}, customerId = own!.customer_id) =>
    change<{ memberId: string; state: string }>(
      desk,
      name,
      `($i: ${type}!) { ${name}(input: $i) { memberId state } }`,
      { i: { key: randomUUID(), customerId, reason: 'as the member asked', ...more } },
    );
  const states = [
    ['PAUSE', 'paused', 'PAUSED'],
    ['RESUME', 'resumed', 'ACTIVE'],
    ['BLOCK', 'blocked', 'BLOCKED'],
    ['UNBLOCK', 'unblocked', 'ACTIVE'],
    ['CLOSE', 'closed', 'CLOSED'],
    ['REOPEN', 'reopened', 'ACTIVE'],
  ] as const;
  for (const [name, past, to] of states) {
    assert.equal((await act('changeMembership', 'ChangeMembershipInput', { act: name })).state, to);
    await written(`member.${past}`, own!.member_id);
  }
  const joining = { consentedOn: '2026-01-01', mayDraw: true };
  await act('joinHousehold', 'JoinHouseholdInput', joining);
  await written('member.household-joined', own!.member_id);
  await act('leaveHousehold', 'MembershipActInput');
  await written('member.household-left', own!.member_id);
  await act('mergeMemberships', 'MergeMembershipsInput', { intoMemberNumber: other!.member_number });
  await written('member.merged', own!.member_id);
  await entersAs(stack, own!, null);
  await act('unmergeMemberships', 'MembershipActInput');
  await written('member.unmerged', own!.member_id);
  await entersAs(stack, own!, own!.member_number);
  const newcomer = randomUUID();
  await onDatabase(
    stack,
    'membership',
    `INSERT INTO customer_office (customer_id, org_path, version) VALUES ('${newcomer}', '/32/3201', 1)`,
  );
  const { memberId } = await act('enrolMember', 'MembershipActInput', {}, newcomer);
  await written('member.enrolled', memberId);
}
