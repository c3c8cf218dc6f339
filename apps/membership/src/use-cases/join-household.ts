import { type Clock, DomainError, InvalidInput, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type HouseholdMember, joinRefusal } from '../domain/household.ts';
import { accountState, memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { isAtWill } from '../domain/member-act.ts';
import { householdOf, joinHousehold, lockHousehold } from '../persistence/household.repository.ts';
import { lockMembers } from '../persistence/ledger-reads.ts';
import { withdrawInvitationsOf } from '../persistence/household-invitation.repository.ts';
import { memberOfCustomer, membersWithState } from '../persistence/member-act.repository.ts';
import { memberByNumber } from '../persistence/member.repository.ts';
import { type ActOrder, MemberActs } from './member-acts.ts';
import { onServiceAccount } from './on-service-account.ts';

export interface JoinOrder extends ActOrder {
  readonly customerId: Uuid;
  /** Anybody of the household; null: a new one begins. */
  readonly withMemberNumber: string | null;
  readonly consentedOn: LocalDate;
  readonly mayDraw: boolean;
}

/**
 * Shares a member's points with a household, by their consent, which is kept with its date. Runs on the service's own
 * account: those who share with them may belong to any office.
 */
@Injectable()
export class JoinHousehold {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MemberActs) private readonly acts: MemberActs,
  ) {}

  /**
   * @throws DomainError MEMBER_UNKNOWN, KEY_REUSED, ACCOUNT_STATE, HOUSEHOLD_REFUSED; InvalidInput where the consent
   * is yet to come
   */
  run(order: JoinOrder): Promise<void> {
    return onServiceAccount(() => this.database.transaction((tx) => this.join(tx, order)));
  }

  private async join(
    tx: Transaction,
    { customerId, withMemberNumber, consentedOn, mayDraw, ...order }: JoinOrder,
  ): Promise<void> {
    const found = await memberOfCustomer(tx, customerId);
    if (found === undefined) throw memberUnknown(customerId);
    const { memberId } = found;
    const withId = await this.named(tx, withMemberNumber);
    const there = await this.hold(tx, memberId, withId);
    const asked = { reason: order.reason, counterpartMemberId: withId, consentedOn, mayDraw };
    if (await this.acts.isReplay(tx, memberId, order.key, { act: 'JOIN_HOUSEHOLD', ...asked })) return;
    const member = await memberOfCustomer(tx, customerId);
    if (!isAtWill(member!.state)) throw accountState(memberId, member!.state);
    const on = this.clock.today();
    if (consentedOn > on) throw new InvalidInput([{ field: 'consentedOn', problem: 'must not lie ahead' }]);
    const own = (await householdOf(tx, memberId)).find((each) => each.memberId === memberId);
    const refusal = joinRefusal(own, there);
    if (refusal !== undefined) throw householdRefused(refusal);
    const householdId = there?.[0]?.householdId ?? uuidv7();
    const { actId } = await this.acts.keep(tx, member!, order, {
      ...{ act: 'JOIN_HOUSEHOLD', counterpartMemberId: withId, householdId, consentedOn, mayDraw },
    });
    await joinHousehold(tx, {
      ...{ memberId, householdId, joinedOn: on, consentedOn, mayDraw, agreed: null, actId },
    });
    await withdrawInvitationsOf(tx, memberId, this.clock.now());
    const others = (there ?? []).map((each) => each.memberId);
    await this.acts.tellHousehold(tx, await membersWithState(tx, others), 'joined', actId);
  }

  private async named(tx: Transaction, memberNumber: string | null): Promise<Uuid | null> {
    if (memberNumber === null) return null;
    const member = await memberByNumber(tx, memberNumber);
    if (member === undefined)
      throw new DomainError('MEMBER_UNKNOWN', 'There is no such member', { memberNumber });
    return member.memberId;
  }

  private async hold(
    tx: Transaction,
    memberId: Uuid,
    withId: Uuid | null,
  ): Promise<HouseholdMember[] | null> {
    if (withId !== null) return lockHousehold(tx, withId, [memberId]);
    await lockMembers(tx, [memberId]);
    return null;
  }
}
