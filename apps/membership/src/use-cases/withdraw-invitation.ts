import { AuditTrail } from '@evergreen/audit';
import { type Clock, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { endInvitation } from '../persistence/household-invitation.repository.ts';
import { membersWithState } from '../persistence/member-act.repository.ts';

/** Ends an invitation of a member's own. One that is over, or somebody else's, is left as it is. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  run(memberId: Uuid, invitationId: Uuid): Promise<void> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      if (!(await endInvitation(tx, { memberId, invitationId }, { how: 'WITHDRAWN' }, now))) return;
      const [member] = await membersWithState(tx, [memberId]);
      const { customerId, orgPath } = member!;
      await this.audit.record(tx, {
        act: 'member.household-invitation-withdrawn',
        ...{ recordKind: 'member', recordId: memberId, customerId, orgPath, before: { invitationId } },
      });
    });
  }
}
