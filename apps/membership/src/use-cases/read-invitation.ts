import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { joinRefusal } from '../domain/household.ts';
import { type HouseholdInvitation, invitationUnknown } from '../domain/household-invitation.ts';
import { accountState } from '../domain/ledger/ledger.errors.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { isAtWill } from '../domain/member-act.ts';
import { householdOf } from '../persistence/household.repository.ts';
import { membersWithState } from '../persistence/member-act.repository.ts';
import { LookUpInvitation } from './look-up-invitation.ts';
import { onServiceAccount } from './on-service-account.ts';

/** An invitation as whoever has the code sees it before they join. */
export interface SeenInvitation {
  readonly invitation: HouseholdInvitation;
  readonly inviterCustomerId: Uuid;
  /** In the household now; 1 where it begins with the invitation. */
  readonly members: number;
}

/** Whose household a code leads to. */
@Injectable()
export class ReadInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LookUpInvitation) private readonly invitations: LookUpInvitation,
  ) {}

  /** @throws DomainError INVITATION_UNKNOWN, RATE_LIMITED; ACCOUNT_STATE, HOUSEHOLD_REFUSED as joining would */
  run(memberId: Uuid, code: string): Promise<SeenInvitation> {
    return onServiceAccount(async () => {
      const invitation = await this.invitations.run(memberId, code);
      if (invitation.memberId === memberId) throw householdRefused('OWN_INVITATION');
      const seen = await membersWithState(this.database, [memberId, invitation.memberId]);
      const inviter = seen.find((each) => each.memberId === invitation.memberId);
      const member = seen.find((each) => each.memberId === memberId);
      if (inviter === undefined || invitation.state !== 'OPEN' || !isAtWill(inviter.state))
        throw invitationUnknown();
      if (member === undefined || !isAtWill(member.state))
        throw accountState(memberId, member?.state ?? 'CLOSED');
      const there = await householdOf(this.database, inviter.memberId);
      const own = (await householdOf(this.database, memberId)).find((each) => each.memberId === memberId);
      const refusal = joinRefusal(own, there.length === 0 ? null : there);
      if (refusal !== undefined) throw householdRefused(refusal);
      const { customerId } = inviter;
      return { invitation, inviterCustomerId: customerId, members: Math.max(1, there.length) };
    });
  }
}
