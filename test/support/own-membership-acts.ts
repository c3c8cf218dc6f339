import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { importMembers } from './import-members.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const hostPhone = '13800004444';
const guestPhone = '13800003333';
const rows = [
  `C-4,李小青,${hostPhone},/32/3201,P-4,V-4,,3,agent,2026-01-01,2026-12-31,2762.00`,
  `C-3,赵小兰,${guestPhone},/32/3201,P-3,V-3,,3,agent,2026-01-01,2026-12-31,2762.00`,
];

interface Me {
  readonly me: {
    readonly memberId: string;
    readonly memberNumber: string;
    readonly membership: {
      readonly wording: { readonly id: string };
      readonly invitations: { readonly id: string; readonly state: string }[];
    };
  };
}

const look = `{ me { ... on MemberMe { memberId memberNumber membership { wording { id } invitations { id state } } } } }`;

/** All that members do with their own membership, each act found in the audit. */
export async function ownMembershipActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const operator = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, operator, rows);
  const host = await SignedIn.as(stack.url, 'MEMBER', hostPhone);
  const guest = await SignedIn.as(stack.url, 'MEMBER', guestPhone);
  const me = (await host.get<Me>(look)).me;
  const guestMe = (await guest.get<Me>(look)).me;
  const agreed = { wordingId: me.membership.wording.id, language: 'ZH' };
  const invite = () =>
    change<{ code: string }>(
      host,
      'inviteToHousehold',
      '($i: InviteToHouseholdInput!) { inviteToHousehold(input: $i) { code } }',
      { i: { key: randomUUID(), mayDraw: true, ...agreed } },
    );
  await invite();
  await written('member.household-invited', me.memberId);
  const [open] = (await host.get<Me>(look)).me.membership.invitations;
  const withdraw = '($id: ID!) { withdrawHouseholdInvitation(id: $id) { state } }';
  await change(host, 'withdrawHouseholdInvitation', withdraw, { id: open!.id });
  await written('member.household-invitation-withdrawn', me.memberId);

  const unwanted = await invite();
  const refuse = '($c: String!) { refuseHouseholdInvitation(code: $c) { state } }';
  await change(guest, 'refuseHouseholdInvitation', refuse, { c: unwanted.code });
  await written('member.household-invitation-refused', guestMe.memberId);

  const { code } = await invite();
  const seen = await guest.get<{ householdInvitation: { maskedName: string; members: number } }>(
    'query($c: String!) { householdInvitation(code: $c) { maskedName members } }',
    { c: code },
  );
  assert.deepEqual(seen.householdInvitation, { maskedName: '李**', members: 1 });
  const joined = await change<{ household: object }>(
    guest,
    'acceptHouseholdInvitation',
    '($i: AcceptInvitationInput!) { acceptHouseholdInvitation(input: $i) { household { mayDraw others { maskedName } } } }',
    { i: { key: randomUUID(), code, ...agreed } },
  );
  assert.deepEqual(joined.household, { mayDraw: true, others: [{ maskedName: '李**' }] });
  await written('member.household-joined', guestMe.memberId);
  await change(guest, 'leaveOwnHousehold', '($k: String!) { leaveOwnHousehold(key: $k) { state } }', {
    k: randomUUID(),
  });
  await written('member.household-left', guestMe.memberId);
  await agreeAfterStaff(stack, { host, guest, hostNumber: me.memberNumber, change, agreed });
  await written('member.household-agreed', guestMe.memberId);
  const pause = '($i: ChangeOwnMembershipInput!) { changeOwnMembership(input: $i) { state } }';
  await change(guest, 'changeOwnMembership', pause, { i: { key: randomUUID(), act: 'PAUSE' } });
  await written('member.paused', guestMe.memberId);
}

/** Whom staff put into a household is not named to the others until they agree to it themselves. */
async function agreeAfterStaff(
  stack: TestStack,
  scene: {
    readonly host: SignedIn;
    readonly guest: SignedIn;
    readonly hostNumber: string;
    readonly change: Change;
    readonly agreed: object;
  },
): Promise<void> {
  const { host, guest, hostNumber, change, agreed } = scene;
  const desk = await SignedIn.as(stack.url, 'STAFF', 'E005');
  const { findCustomers } = await desk.get<{ findCustomers: { customerId: string }[] }>(
    'query { findCustomers(by: SOURCE_REF, text: "C-3") { customerId } }',
  );
  const input = {
    ...{ key: randomUUID(), customerId: findCustomers[0]!.customerId, reason: 'signed at the counter' },
    ...{ withMemberNumber: hostNumber, consentedOn: '2026-01-01', mayDraw: false },
  };
  await desk.get('mutation($i: JoinHouseholdInput!) { joinHousehold(input: $i) { memberId } }', { i: input });
  const others = async () =>
    (
      await host.get<{ me: { membership: { household: object } } }>(
        '{ me { ... on MemberMe { membership { household { unnamed others { maskedName } } } } } }',
      )
    ).me.membership.household;
  assert.deepEqual(await others(), { unnamed: 1, others: [] });
  const agree = '($i: AgreeToHouseholdInput!) { agreeToHousehold(input: $i) { state } }';
  await change(guest, 'agreeToHousehold', agree, { i: agreed });
  assert.deepEqual(await others(), { unnamed: 0, others: [{ maskedName: '赵**' }] });
}
