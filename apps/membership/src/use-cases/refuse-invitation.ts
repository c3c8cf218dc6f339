import { AuditTrail } from '@evergreen/audit';
import { type Clock, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { invitationUnknown } from '../domain/household-invitation.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { endInvitation } from '../persistence/household-invitation.repository.ts';
import { membersWithState } from '../persistence/member-act.repository.ts';
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
      const invitation = await this.invitations.run(memberId, code);
      if (invitation.memberId === memberId) throw householdRefused('OWN_INVITATION');
      if (invitation.state === 'REFUSED') return;
      await this.database.transaction(async (tx) => {
        const end = { how: 'REFUSED', by: memberId } as const;
        if (!(await endInvitation(tx, invitation, end, this.clock.now()))) throw invitationUnknown();
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
