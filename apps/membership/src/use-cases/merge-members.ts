import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { accountState, memberUnknown, transferRefused } from '../domain/ledger/ledger.errors.ts';
import { mergeObstacles } from '../domain/member-act.ts';
import { householdOf, leaveHousehold } from '../persistence/household.repository.ts';
import { withdrawInvitationsOf } from '../persistence/household-invitation.repository.ts';
import { entriesByKeys, pastEntries } from '../persistence/ledger-reads.ts';
import {
  type HeldMember,
  holdMembers,
  memberOfCustomer,
  membersWithState,
  setState,
} from '../persistence/member-act.repository.ts';
import { memberByNumber } from '../persistence/member.repository.ts';
import { shareFacts } from '../persistence/tier-facts.repository.ts';
import { DecideTiers } from './decide-tiers.ts';
import { type ActOrder, MemberActs } from './member-acts.ts';
import { onServiceAccount } from './on-service-account.ts';
import { PostToLedger } from './post-to-ledger.ts';

export interface MergeOrder extends ActOrder {
  /** Whose membership ends. */
  readonly customerId: Uuid;
  /** The one that stays. */
  readonly intoMemberNumber: string;
}

/** The entry on the account that received; null: there was nothing to move. */
interface Moved {
  readonly entryId: Uuid | null;
  readonly points: bigint;
}

/**
 * Makes one membership of two of the same person: points, what is owed and status points move with their dates, cover
 * and claim-free years count for the one that stays. Holds keep it back; the household is left, whose
 * others are told. Runs on the service's own account: they may belong to any office.
 */
@Injectable()
export class MergeMembers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(MemberActs) private readonly acts: MemberActs,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
    @Inject(DecideTiers) private readonly decide: DecideTiers,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN, KEY_REUSED, TRANSFER_REFUSED, ACCOUNT_STATE, HOLDS_OPEN */
  run(order: MergeOrder): Promise<void> {
    return onServiceAccount((asCaller) =>
      this.database.transaction(async (tx) => {
        const { merged, into } = await this.hold(tx, order.customerId, order.intoMemberNumber);
        const asked = { act: 'MERGE', reason: order.reason, counterpartMemberId: into.memberId } as const;
        if (await this.acts.isReplay(tx, merged.memberId, order.key, asked)) return;
        refuse(merged, into);
        const moved = await asCaller(() => this.move(tx, merged, into, order));
        await this.end(tx, merged, into, moved, order);
      }),
    );
  }

  /** Ends the membership that everything has gone from. */
  private async end(
    tx: Transaction,
    merged: HeldMember,
    into: HeldMember,
    moved: Moved,
    order: ActOrder,
  ): Promise<void> {
    const on = this.clock.today();
    const sharers = await householdOf(tx, merged.memberId);
    const householdId = (await leaveHousehold(tx, merged.memberId, on)) ?? null;
    await withdrawInvitationsOf(tx, merged.memberId, this.clock.now());
    const version = await setState(tx, merged.memberId, 'MERGED', into.memberId);
    await shareFacts(tx, [{ from: merged.memberId, to: into.memberId }]);
    await this.decide.ofMembers(tx, [into.memberId]);
    const done = await this.acts.keep(tx, merged, order, {
      ...{ act: 'MERGE', to: 'MERGED', counterpartMemberId: into.memberId, ...moved, householdId },
    });
    await this.acts.tellState(tx, merged, done, version);
    await this.outbox.append(tx, events.membersMerged, {
      merges: [{ ...mergeFact(merged, into), version, effectiveOn: on }],
    });
    const others = sharers.map(({ memberId }) => memberId).filter((id) => id !== merged.memberId);
    await this.acts.tellHousehold(tx, await membersWithState(tx, others), 'left', done.actId);
  }

  private async hold(
    tx: Transaction,
    customerId: Uuid,
    number: string,
  ): Promise<{ merged: HeldMember; into: HeldMember }> {
    const from = await memberOfCustomer(tx, customerId);
    const to = await memberByNumber(tx, number);
    if (from === undefined) throw memberUnknown(customerId);
    if (to === undefined)
      throw new DomainError('MEMBER_UNKNOWN', 'There is no such member', { memberNumber: number });
    const held = await holdMembers(tx, [from.memberId, to.memberId]);
    const find = (memberId: Uuid): HeldMember => held.find((member) => member.memberId === memberId)!;
    return { merged: find(from.memberId), into: find(to.memberId) };
  }

  private async move(
    tx: Transaction,
    { memberId }: HeldMember,
    into: HeldMember,
    { key, reason }: ActOrder,
  ): Promise<Moved> {
    const posted = await this.ledger.in(tx, {
      ...{ kind: 'MERGE_OUT', memberId, toMemberId: into.memberId, key: `merge/${key}`, reason },
      ...{ sourceKind: 'member', sourceId: memberId },
    });
    const [entry] = await entriesByKeys(tx, [{ memberId: into.memberId, key: `${memberId}/merge/${key}` }]);
    const lines = await pastEntries(tx, [into.memberId], [entry!.entryId]);
    return { entryId: lines.size === 0 ? null : entry!.entryId, points: posted.points };
  }
}

/** Holds are refused by the ledger, which counts them after it has let go of those whose time is over. */
function refuse(merged: HeldMember, into: HeldMember): void {
  const [obstacle] = mergeObstacles({ ...merged, openHolds: 0 }, into);
  if (obstacle === 'SAME_MEMBER') throw transferRefused('SAME_ACCOUNT');
  if (obstacle === 'STATE') throw accountState(merged.memberId, merged.state);
  if (obstacle === 'STATE_INTO') throw accountState(into.memberId, into.state);
}

/** Who was merged into whom, as other services are told. */
export function mergeFact(merged: HeldMember, into: HeldMember) {
  return {
    ...{ memberId: merged.memberId, customerId: merged.customerId },
    ...{ intoMemberId: into.memberId, intoCustomerId: into.customerId },
  };
}
