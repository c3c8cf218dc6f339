import { type Clock, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { HouseholdMember } from '../domain/household.ts';
import type { HouseholdInvitation } from '../domain/household-invitation.ts';
import { memberUnknown } from '../domain/ledger/ledger.errors.ts';
import type { MemberState } from '../domain/member.ts';
import { openOwnActs, type OwnStateAct, reopenUntil } from '../domain/member-act.ts';
import { householdOf } from '../persistence/household.repository.ts';
import { shownInvitations } from '../persistence/household-invitation.repository.ts';
import { membersWithState, standingOf } from '../persistence/member-act.repository.ts';
import { onServiceAccount } from './on-service-account.ts';
import { type Account, ReadAccounts } from './read-accounts.ts';

/** Another member of the household, as far as they agreed to be shown. */
interface Housemate {
  readonly customerId: Uuid;
  readonly joinedOn: LocalDate;
  readonly mayDraw: boolean;
}

/** A household as one of its members sees it. */
export interface OwnHousehold {
  readonly own: HouseholdMember;
  readonly others: readonly Housemate[];
  /** How many more there are, who did not agree to be shown. */
  readonly unnamed: number;
  /** How many of the others may draw on the member's points. */
  readonly drawers: number;
  readonly ownPoints: bigint;
  /** What the others have, as far as it may be drawn; null where the member may not draw. */
  readonly othersPoints: bigint | null;
}

/** A membership as its member sees it. */
export interface OwnMembership {
  readonly state: MemberState;
  readonly openActs: readonly OwnStateAct[];
  readonly reopenUntil: LocalDate | null;
  /** What closing now would take. */
  readonly forfeits: bigint;
  readonly held: bigint;
  readonly owed: bigint;
  readonly household: OwnHousehold | null;
  readonly invitations: readonly HouseholdInvitation[];
}

/** What a member may do with their membership, and with whom they share points. */
@Injectable()
export class ReadOwnMembership {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ReadAccounts) private readonly accounts: ReadAccounts,
  ) {}

  /** Sees the others of the household on the service's own account. @throws DomainError MEMBER_UNKNOWN */
  run(memberId: Uuid): Promise<OwnMembership> {
    return onServiceAccount(async () => {
      const [member] = await membersWithState(this.database, [memberId]);
      if (member === undefined) throw memberUnknown(memberId);
      const [standing, household, invitations] = await Promise.all([
        standingOf(this.database, member),
        householdOf(this.database, memberId),
        shownInvitations(this.database, memberId, this.clock.now()),
      ]);
      const ids = [...new Set([memberId, ...household.map((each) => each.memberId)])];
      const accounts = await this.accounts.run(ids);
      const account = accounts.find((each) => each.memberId === memberId)!;
      return {
        ...{ state: member.state, invitations, held: account.held, owed: account.owed },
        forfeits: account.available + account.pending,
        openActs: openOwnActs(standing, this.clock.today()),
        reopenUntil: reopenUntil(standing),
        household: await this.household(memberId, household, accounts),
      };
    });
  }

  private async household(
    memberId: Uuid,
    all: readonly HouseholdMember[],
    accounts: readonly Account[],
  ): Promise<OwnHousehold | null> {
    const own = all.find((each) => each.memberId === memberId);
    if (own === undefined) return null;
    const others = all.filter((each) => each !== own);
    const shown = others.filter(({ wordingId }) => wordingId !== null);
    const members = await membersWithState(
      this.database,
      shown.map((each) => each.memberId),
    );
    const shared = ({ memberId: id, state }: HouseholdMember): bigint =>
      state === 'ACTIVE' ? (accounts.find((each) => each.memberId === id)?.available ?? 0n) : 0n;
    return {
      own,
      others: shown.flatMap(({ memberId: id, joinedOn, mayDraw }) => {
        const customerId = members.find((each) => each.memberId === id)?.customerId;
        return customerId === undefined ? [] : [{ customerId, joinedOn, mayDraw }];
      }),
      unnamed: others.length - shown.length,
      drawers: others.filter(({ mayDraw }) => mayDraw).length,
      ownPoints: shared(own),
      othersPoints: own.mayDraw ? others.reduce((sum, each) => sum + shared(each), 0n) : null,
    };
  }
}
