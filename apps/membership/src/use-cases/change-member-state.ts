import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { accountState, memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { reopenTooLate } from '../domain/member.errors.ts';
import { decideStateAct, isAtWill, type StateAct } from '../domain/member-act.ts';
import { withdrawInvitationsOf } from '../persistence/household-invitation.repository.ts';
import {
  type HeldMember,
  holdMembers,
  lastAct,
  memberOfCustomer,
  setState,
  standingOf,
} from '../persistence/member-act.repository.ts';
import { type ActOrder, MemberActs } from './member-acts.ts';
import { PostToLedger } from './post-to-ledger.ts';

export interface StateOrder extends ActOrder {
  readonly customerId: Uuid;
  readonly act: StateAct;
  /** The member's own act: of what others stopped or ended nothing is changed, and nothing is lost unseen. */
  readonly own?: {
    /** The points the member was told a closing takes. */
    readonly forfeits: bigint;
  };
}

/** What an act did to the points of the account. */
interface Posted {
  readonly entryId: Uuid | null;
  readonly points: bigint;
}

const nothing: Posted = { entryId: null, points: 0n };

/**
 * Pauses, resumes, blocks, unblocks, closes and reopens a membership. Closing forfeits what lies free and is refused
 * while points are held: whoever holds them captures or releases them first. Reopening gives back the very points,
 * but for those that would have expired since.
 */
@Injectable()
export class ChangeMemberState {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MemberActs) private readonly acts: MemberActs,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /**
   * @throws DomainError MEMBER_UNKNOWN, KEY_REUSED, ACCOUNT_STATE, REOPEN_TOO_LATE, HOLDS_OPEN; CHANGED_MEANWHILE where
   * closing would take other points than the member was told
   */
  run({ customerId, act, own, ...order }: StateOrder): Promise<void> {
    return this.database.transaction(async (tx) => {
      const found = await memberOfCustomer(tx, customerId);
      const [member] = found === undefined ? [] : await holdMembers(tx, [found.memberId]);
      if (member === undefined) throw memberUnknown(customerId);
      const { memberId } = member;
      if (await this.acts.isReplay(tx, memberId, order.key, { act, reason: order.reason })) return;
      if (own !== undefined && !isAtWill(member.state)) throw accountState(memberId, member.state);
      const decision = decideStateAct(act, await standingOf(tx, member), this.clock.today());
      if (decision.kind === 'refused') {
        throw decision.reason === 'STATE'
          ? accountState(memberId, member.state)
          : reopenTooLate(decision.until);
      }
      const posted = await this.post(tx, member, act, order);
      if (own !== undefined && act === 'CLOSE') refuseUnseen(posted, own.forfeits);
      if (!isAtWill(decision.to)) await withdrawInvitationsOf(tx, memberId, this.clock.now());
      const version = await setState(tx, memberId, decision.to);
      const done = await this.acts.keep(tx, member, order, { act, to: decision.to, ...posted });
      await this.acts.tellState(tx, member, done, version);
    });
  }

  private async post(
    tx: Transaction,
    { memberId }: HeldMember,
    act: StateAct,
    { key, reason }: ActOrder,
  ): Promise<Posted> {
    const source = { memberId, sourceKind: 'member', sourceId: memberId, reason };
    if (act === 'CLOSE') {
      const { entryId, points } = await this.ledger.in(tx, {
        ...{ kind: 'FORFEIT', key: `close/${key}` },
        ...source,
      });
      // An entry that moved nothing is nothing to give back.
      return points === 0n ? nothing : { entryId, points };
    }
    const closed = act === 'REOPEN' ? await lastAct(tx, memberId, 'CLOSE') : undefined;
    if (closed === undefined || closed.entryId === null) return nothing;
    const { entryId, points } = await this.ledger.in(tx, {
      ...{ kind: 'RESTORE', key: `reopen/${key}`, entryId: closed.entryId },
      ...source,
    });
    return { entryId, points };
  }
}

/** Points may have come or gone since the member looked. */
function refuseUnseen({ points }: Posted, told: bigint): void {
  const lost = points < 0n ? -points : points;
  if (lost !== told) {
    throw new DomainError('CHANGED_MEANWHILE', 'Other points would be lost than was told', {
      why: 'POINTS',
      told: String(told),
      lost: String(lost),
    });
  }
}
