import { AuditTrail } from '@evergreen/audit';
import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreedWording } from '../domain/household-wording.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { householdOf, keepWording } from '../persistence/household.repository.ts';
import { lockMembers } from '../persistence/ledger-reads.ts';
import { membersWithState } from '../persistence/member-act.repository.ts';

/** Keeps that a member who is in a household agrees to the words of today. To agree to the same twice changes nothing. */
@Injectable()
export class AgreeToHousehold {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError HOUSEHOLD_REFUSED */
  run(memberId: Uuid, agreed: AgreedWording): Promise<void> {
    return this.database.transaction(async (tx) => {
      await lockMembers(tx, [memberId]);
      const own = (await householdOf(tx, memberId)).find((each) => each.memberId === memberId);
      if (own === undefined) throw householdRefused('IN_NO_HOUSEHOLD');
      const { wordingId } = agreed;
      if (own.wordingId === wordingId) return;
      await keepWording(tx, memberId, agreed, this.clock.today());
      const [member] = await membersWithState(tx, [memberId]);
      const { customerId, orgPath } = member!;
      await this.audit.record(tx, {
        act: 'member.household-agreed',
        ...{ recordKind: 'member', recordId: memberId, customerId, orgPath },
        ...(own.wordingId === null ? {} : { before: { wordingId: own.wordingId } }),
        after: { wordingId },
      });
    });
  }
}
