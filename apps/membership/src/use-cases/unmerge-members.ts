import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Clock, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { accountState, memberUnknown } from '../domain/ledger/ledger.errors.ts';
import {
  absorbedBy,
  type HeldMember,
  holdMembers,
  lastAct,
  memberOfCustomer,
  setState,
} from '../persistence/member-act.repository.ts';
import { shareFacts, unshareFacts } from '../persistence/tier-facts.repository.ts';
import { DecideTiers } from './decide-tiers.ts';
import { type ActOrder, MemberActs } from './member-acts.ts';
import { mergeFact } from './merge-members.ts';
import { PostToLedger } from './post-to-ledger.ts';

export interface UnmergeOrder extends ActOrder {
  /** Whose membership was merged. */
  readonly customerId: Uuid;
}

/**
 * Separates a merged membership again: what is left of the lots it brought goes back to them, what was spent meanwhile
 * stays spent. It stands where it stood before. Of several merges in a row the newest is undone first.
 */
@Injectable()
export class UnmergeMembers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(MemberActs) private readonly acts: MemberActs,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
    @Inject(DecideTiers) private readonly decide: DecideTiers,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN, KEY_REUSED, ACCOUNT_STATE */
  run({ customerId, ...order }: UnmergeOrder): Promise<void> {
    return this.database.transaction(async (tx) => {
      const found = await memberOfCustomer(tx, customerId);
      if (found === undefined) throw memberUnknown(customerId);
      const merge = await lastAct(tx, found.memberId, 'MERGE');
      const intoId = merge?.counterpartMemberId ?? found.memberId;
      const held = await holdMembers(tx, [found.memberId, intoId]);
      const merged = held.find(({ memberId }) => memberId === found.memberId)!;
      const asked = { act: 'UNMERGE', reason: order.reason } as const;
      if (await this.acts.isReplay(tx, merged.memberId, order.key, asked)) return;
      const into = held.find(({ memberId }) => memberId === merged.mergedInto);
      if (merge === undefined || into === undefined) throw accountState(merged.memberId, merged.state);
      if (into.state === 'MERGED') throw accountState(into.memberId, into.state);
      const to = merge.from ?? 'ACTIVE';
      const version = await setState(tx, merged.memberId, to);
      const points = await this.moveBack(tx, merged, into, merge.entryId, order);
      await this.separateFacts(tx, merged, into);
      const done = await this.acts.keep(tx, merged, order, {
        ...{ act: 'UNMERGE', to, counterpartMemberId: into.memberId, points },
      });
      await this.acts.tellState(tx, merged, done, version);
      await this.outbox.append(tx, events.membersUnmerged, {
        merges: [{ ...mergeFact(merged, into), version, effectiveOn: this.clock.today() }],
      });
    });
  }

  /** @returns what came back */
  private async moveBack(
    tx: Transaction,
    merged: HeldMember,
    into: HeldMember,
    entryId: Uuid | null,
    { key, reason }: ActOrder,
  ): Promise<bigint> {
    if (entryId === null) return 0n;
    const { points } = await this.ledger.in(tx, {
      ...{ kind: 'UNMERGE', memberId: into.memberId, toMemberId: merged.memberId, entryId },
      ...{ key: `unmerge/${merged.memberId}/${key}`, reason },
      ...{ sourceKind: 'member', sourceId: merged.memberId },
    });
    return -points;
  }

  /** What the merged one brought is taken back; what its own merged ones learned meanwhile is given on to it. */
  private async separateFacts(tx: Transaction, merged: HeldMember, into: HeldMember): Promise<void> {
    const absorbed = await absorbedBy(tx, merged.memberId);
    await shareFacts(
      tx,
      absorbed.map((from) => ({ from, to: merged.memberId })),
    );
    await unshareFacts(tx, into.memberId, [merged.memberId, ...absorbed]);
    await this.decide.ofMembers(tx, [into.memberId, merged.memberId]);
  }
}
