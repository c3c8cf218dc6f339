import { AuditTrail } from '@evergreen/audit';
import { type Clock, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { codeHash, invitationUnknown } from '../domain/household-invitation.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { endInvitation, invitationOfCode } from '../persistence/household-invitation.repository.ts';
import { holdMembers, membersWithState } from '../persistence/member-act.repository.ts';
import { LookUpInvitation } from './look-up-invitation.ts';
import { onServiceAccount } from './on-service-account.ts';

/** Says no to an invitation: it cannot be used any more, and who made it sees so. */
@Injectable()
export class RefuseInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(LookUpInvitation) private readonly invitations: LookUpInvitation,
  ) {}

  /** @throws DomainError INVITATION_UNKNOWN, RATE_LIMITED; HOUSEHOLD_REFUSED where the invitation is the member's own */
  run(memberId: Uuid, code: string, caller: Caller): Promise<void> {
    return onServiceAccount(async () => {
      const seen = await this.invitations.run(memberId, code);
      if (seen.memberId === memberId) throw householdRefused('OWN_INVITATION');
      await this.database.transaction(async (tx) => {
        // Until then it may have been ended, or its code may have become another.
        await holdMembers(tx, [seen.memberId]);
        const now = this.clock.now();
        const invitation = await invitationOfCode(tx, codeHash(code), now);
        if (invitation === undefined) throw invitationUnknown();
        if (invitation.state === 'REFUSED' && invitation.endedBy === memberId) return;
        const end = { how: 'REFUSED', by: memberId } as const;
        if (!(await endInvitation(tx, invitation, end, now))) throw invitationUnknown();
        const [member] = await membersWithState(tx, [memberId]);
        const { customerId, orgPath } = member!;
        await this.audit.record(tx, {
          act: 'member.household-invitation-refused',
          ...{ recordKind: 'member', recordId: memberId, customerId, orgPath, actor: caller },
          after: { invitationId: invitation.invitationId },
        });
      });
    });
  }
}
