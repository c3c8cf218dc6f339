import { type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type HouseholdMember, joinRefusal } from '../domain/household.ts';
import { codeHash, type HouseholdInvitation, invitationUnknown } from '../domain/household-invitation.ts';
import type { AgreedWording } from '../domain/household-wording.ts';
import { accountState, keyReused } from '../domain/ledger/ledger.errors.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { isAtWill } from '../domain/member-act.ts';
import { householdOf, joinHousehold, lockHousehold } from '../persistence/household.repository.ts';
import {
  endInvitation,
  invitationOfCode,
  withdrawInvitationsOf,
} from '../persistence/household-invitation.repository.ts';
import { actOfKey, type HeldMember, membersWithState } from '../persistence/member-act.repository.ts';
import { LookUpInvitation } from './look-up-invitation.ts';
import { MemberActs } from './member-acts.ts';
import { onServiceAccount } from './on-service-account.ts';

export interface AcceptOrder {
  readonly memberId: Uuid;
  readonly key: string;
  readonly code: string;
  readonly agreed: AgreedWording;
  readonly reason: string;
  readonly actor: string;
  readonly caller: Caller;
}

/** Who invites and who comes, held, with the household as it is: [] where it begins now. */
interface Meeting {
  readonly inviter: HeldMember;
  readonly member: HeldMember;
  readonly household: readonly HouseholdMember[];
}

/**
 * Joins the household that an invitation leads to. Of several who use one code at once one does. The household begins
 * with it where who invites is in none: by the consent they gave with the invitation.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MemberActs) private readonly acts: MemberActs,
    @Inject(LookUpInvitation) private readonly invitations: LookUpInvitation,
  ) {}

  /** @throws DomainError INVITATION_UNKNOWN, RATE_LIMITED, KEY_REUSED, ACCOUNT_STATE, HOUSEHOLD_REFUSED */
  run(order: AcceptOrder): Promise<void> {
    return onServiceAccount(async () => {
      const seen = await this.invitations.run(order.memberId, order.code);
      await this.database.transaction(async (tx) => {
        const meeting = await meet(tx, seen, order.memberId);
        // While the locks were waited for somebody may have joined by it, or its code may have become another.
        const invitation = await invitationOfCode(tx, codeHash(order.code), this.clock.now());
        if (invitation === undefined) throw invitationUnknown();
        const done = await actOfKey(tx, order.memberId, order.key);
        if (done !== undefined && done.actId !== invitation.actId) throw keyReused(order.key);
        if (done !== undefined) return;
        await refuse(tx, meeting);
        await this.join(tx, invitation, meeting, order);
      });
    });
  }

  private async join(
    tx: Transaction,
    invitation: HouseholdInvitation,
    { inviter, member, household }: Meeting,
    { agreed, ...order }: AcceptOrder,
  ): Promise<void> {
    const on = this.clock.today();
    const now = this.clock.now();
    const householdId = household[0]?.householdId ?? uuidv7();
    if (household.length === 0) await this.begin(tx, inviter, invitation, householdId, order);
    const { mayDraw } = invitation;
    const consent = { householdId, consentedOn: on, mayDraw };
    const { actId } = await this.acts.keep(tx, member, order, {
      ...{ act: 'JOIN_HOUSEHOLD', counterpartMemberId: inviter.memberId, ...consent },
    });
    await joinHousehold(tx, { memberId: member.memberId, joinedOn: on, ...consent, agreed, actId });
    const end = { how: 'ACCEPTED', by: member.memberId, actId } as const;
    if (!(await endInvitation(tx, invitation, end, now))) throw invitationUnknown();
    await withdrawInvitationsOf(tx, member.memberId, now);
    const told = await membersWithState(tx, [inviter.memberId, ...household.map(({ memberId }) => memberId)]);
    await this.acts.tellHousehold(tx, told, 'joined', actId);
  }

  private async begin(
    tx: Transaction,
    inviter: HeldMember,
    { invitationId, consentedOn, wordingId, wording }: HouseholdInvitation,
    householdId: Uuid,
    { reason, actor }: Pick<AcceptOrder, 'reason' | 'actor'>,
  ): Promise<void> {
    const key = `invitation/${invitationId}`;
    const consent = { householdId, consentedOn, mayDraw: true };
    const { actId } = await this.acts.keep(
      tx,
      inviter,
      { key, reason, actor },
      {
        ...{ act: 'JOIN_HOUSEHOLD', ...consent },
      },
    );
    const agreed = { wordingId, text: wording };
    await joinHousehold(tx, {
      ...{ memberId: inviter.memberId, joinedOn: this.clock.today(), ...consent, agreed, actId },
    });
  }
}

/** Holds both, and all who share points with who invites. */
async function meet(tx: Transaction, invitation: HouseholdInvitation, memberId: Uuid): Promise<Meeting> {
  const household = await lockHousehold(tx, invitation.memberId, [memberId]);
  const held = await membersWithState(tx, [invitation.memberId, memberId]);
  const one = (id: Uuid): HeldMember => held.find((each) => each.memberId === id)!;
  return { inviter: one(invitation.memberId), member: one(memberId), household };
}

async function refuse(tx: Transaction, { inviter, member, household }: Meeting): Promise<void> {
  if (inviter.memberId === member.memberId) throw householdRefused('OWN_INVITATION');
  if (!isAtWill(inviter.state)) throw invitationUnknown();
  if (!isAtWill(member.state)) throw accountState(member.memberId, member.state);
  const own = (await householdOf(tx, member.memberId)).find((each) => each.memberId === member.memberId);
  const refusal = joinRefusal(own, household.length === 0 ? null : household);
  if (refusal !== undefined) throw householdRefused(refusal);
}
