import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { householdOf, leaveHousehold } from '../persistence/household.repository.ts';
import { withdrawInvitationsOf } from '../persistence/household-invitation.repository.ts';
import { lockMembers } from '../persistence/ledger-reads.ts';
import { memberOfCustomer, membersWithState } from '../persistence/member-act.repository.ts';
import { type ActOrder, MemberActs } from './member-acts.ts';
import { onServiceAccount } from './on-service-account.ts';

export interface LeaveOrder extends ActOrder {
  readonly customerId: Uuid;
}

/**
 * Ends the sharing of a member's points. What was drawn before stays drawn. Runs on the service's own account: those
 * who shared with them may belong to any office.
 */
@Injectable()
export class LeaveHousehold {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MemberActs) private readonly acts: MemberActs,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN, KEY_REUSED, HOUSEHOLD_REFUSED */
  run({ customerId, ...order }: LeaveOrder): Promise<void> {
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const found = await memberOfCustomer(tx, customerId);
        if (found === undefined) throw memberUnknown(customerId);
        await lockMembers(tx, [found.memberId]);
        const asked = { act: 'LEAVE_HOUSEHOLD', reason: order.reason } as const;
        if (await this.acts.isReplay(tx, found.memberId, order.key, asked)) return;
        const others = (await householdOf(tx, found.memberId)).map(({ memberId }) => memberId);
        const householdId = await leaveHousehold(tx, found.memberId, this.clock.today());
        if (householdId === undefined) throw householdRefused('IN_NO_HOUSEHOLD');
        await withdrawInvitationsOf(tx, found.memberId, this.clock.now());
        const member = await memberOfCustomer(tx, customerId);
        const { actId } = await this.acts.keep(tx, member!, order, { act: 'LEAVE_HOUSEHOLD', householdId });
        const told = await membersWithState(
          tx,
          others.filter((id) => id !== found.memberId),
        );
        await this.acts.tellHousehold(tx, told, 'left', actId);
      }),
    );
  }
}
