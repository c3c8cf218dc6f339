import { type Act, AuditTrail } from '@evergreen/audit';
import { type Clock, type DomainError, InvalidInput, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, currentCall, newCall, runInCall } from '@evergreen/rpc';
import { CLOCK, gatheredBy, scopeOf } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Adjustment,
  type AdjustmentOrder,
  needsSecond,
  type OwnedAdjustment,
  sizeOf,
} from '../domain/adjustment.ts';
import type { AdjustPoints } from '../domain/ledger/command.ts';
import { keyReused, memberUnknown } from '../domain/ledger/ledger.errors.ts';
import type { Programme } from '../domain/programme.ts';
import {
  adjustmentsOfKeys,
  correctedAlone,
  insertAdjustments,
} from '../persistence/adjustment.repository.ts';
import { accountOwners, type Owner } from '../persistence/posting.repository.ts';
import { actorNamed } from './current-actor.ts';
import { orRefusal } from './or-refusal.ts';
import { reachOf } from './owner-in-reach.ts';
import { type OpenAccounts, PostToLedger } from './post-to-ledger.ts';

/** A transaction of some twenty statements costs the same for one and for thirty: rather fewer of them than sooner. */
const batchesAtOnce = 1;

export interface RequestedAdjustment {
  readonly adjustment: OwnedAdjustment;
  /** Whether the key had asked for it before. */
  readonly isReplay: boolean;
}

/** Corrects points by hand. Over the limit of the programme the correction waits for a second person. */
@Injectable()
export class RequestAdjustment {
  /** Who see the same offices share a transaction: its walls are those of each of them. */
  private readonly gathered = gatheredBy<Asked, RequestedAdjustment>(
    ({ caller }) => JSON.stringify(scopeOf(caller)),
    (asked) => this.together(asked),
    batchesAtOnce,
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /**
   * Corrections that come while others are being written share the next transaction.
   * @param actor staff number
   * @throws DomainError MEMBER_UNKNOWN; KEY_REUSED; of the ledger where it is posted at once; InvalidInput for a
   *   reason the programme does not have, or no longer gives
   */
  run(order: AdjustmentOrder, caller: Caller, actor: string): Promise<RequestedAdjustment> {
    return this.gathered({ order, caller, actor, correlationId: currentCall()?.correlationId });
  }

  private together(asked: readonly Asked[]): Promise<(RequestedAdjustment | DomainError)[]> {
    const call = newCall({ caller: asked[0]!.caller });
    return runInCall(call, () => this.database.transaction((tx) => this.all(tx, asked), { pipelined: true }));
  }

  /** Each is decided on what those before it left; what they make is written down together. */
  private async all(
    tx: Transaction,
    asked: readonly Asked[],
  ): Promise<(RequestedAdjustment | DomainError)[]> {
    const owners = await accountOwners(
      tx,
      asked.map(({ order }) => order.memberId),
    );
    const ownerOf = new Map(owners.map((owner) => [owner.memberId, owner]));
    const begun = asked.map((each) => {
      const owner = ownerOf.get(each.order.memberId);
      const isInReach = owner !== undefined && reachOf(each.caller, ['adjust', 'Points'])(owner);
      return isInReach ? { ...each, owner, adjustmentId: uuidv7() } : undefined;
    });
    const inReach = begun.filter((each) => each !== undefined);
    // Locked from here on: a key is used once, and what was corrected lately is all there.
    const accounts = await this.ledger.opened(tx, inReach.map(commandOfBegun));
    const desk = new CorrectionDesk(await this.facts(tx, inReach), accounts);
    const answers = begun.map((each, n) =>
      each === undefined ? memberUnknown(asked[n]!.order.memberId) : orRefusal(() => desk.answer(each)),
    );
    const made = desk.made.map(({ adjustment }) => adjustment);
    await tx.together([
      () => accounts.write(),
      () => insertAdjustments(tx, made),
      () => this.audit.record(tx, ...desk.made.map(actOf)),
    ]);
    return answers;
  }

  private async facts(tx: Transaction, begun: readonly Begun[]): Promise<DeskFacts> {
    const orders = begun.map(({ order }) => order);
    const on = { today: this.clock.today(), now: this.clock.now() };
    const memberIds = orders.map(({ memberId }) => memberId);
    const [known, alone] = await tx.together([
      () => adjustmentsOfKeys(tx, orders),
      () => correctedAlone(tx, memberIds, on.now),
    ]);
    return { ...on, known, alone };
  }
}

/** A correction that is asked for, and who asks. */
interface Asked {
  readonly order: AdjustmentOrder;
  readonly caller: Caller;
  readonly actor: string;
  readonly correlationId: string | undefined;
}

/** The same on an account the caller reaches. */
interface Begun extends Asked {
  readonly owner: Owner;
  readonly adjustmentId: Uuid;
}

interface Made {
  readonly begun: Begun;
  readonly adjustment: Adjustment;
}

interface DeskFacts {
  readonly today: string;
  readonly now: Date;
  /** Corrections that the keys have made before. */
  readonly known: readonly Adjustment[];
  /** Points by member that were corrected without a second person lately. */
  readonly alone: ReadonlyMap<Uuid, bigint>;
}

const keyOf = ({ memberId, key }: AdjustmentOrder): string => `${memberId} ${key}`;

/** Decides corrections of accounts that are locked, one after the other. */
class CorrectionDesk {
  readonly made: Made[] = [];
  private readonly known: Map<string, Adjustment>;
  private readonly alone: Map<Uuid, bigint>;

  constructor(
    private readonly facts: DeskFacts,
    private readonly accounts: OpenAccounts,
  ) {
    this.known = new Map(facts.known.map((adjustment) => [keyOf(adjustment), adjustment]));
    this.alone = new Map(facts.alone);
  }

  /** @throws DomainError as `RequestAdjustment.run`; nothing has changed then */
  answer(begun: Begun): RequestedAdjustment {
    const { order, owner } = begun;
    const { customerId, memberNumber } = owner;
    const known = this.known.get(keyOf(order));
    if (known !== undefined) {
      if (!isSame(known, order)) throw keyReused(order.key);
      return { adjustment: { ...known, customerId, memberNumber }, isReplay: true };
    }
    const adjustment = this.decide(begun);
    this.known.set(keyOf(order), adjustment);
    this.made.push({ begun, adjustment });
    return { adjustment: { ...adjustment, customerId, memberNumber }, isReplay: false };
  }

  private decide(begun: Begun): Adjustment {
    const { order, adjustmentId, actor } = begun;
    const { today, now } = this.facts;
    const { programme } = this.accounts;
    refuseUnknownReason(programme, order.reasonId);
    if (order.expiresOn !== null && order.expiresOn <= today)
      throw new InvalidInput([{ field: 'expiresOn', problem: 'must lie ahead' }]);
    const recently = this.alone.get(order.memberId) ?? 0n;
    const asked: Adjustment = {
      ...order,
      ...{ adjustmentId, state: 'REQUESTED', requestedBy: actor, requestedAt: now },
      needsSecond: needsSecond(order, recently, programme.adjustment.approvalAbove),
      ...{ decidedBy: null, decidedAt: null, decisionNote: null, entryId: null },
    };
    if (asked.needsSecond) return asked;
    const { entryId } = this.accounts.answer(commandOf(asked), actorNamed(begun.caller));
    this.alone.set(order.memberId, recently + sizeOf(order));
    return { ...asked, state: 'POSTED', decidedBy: actor, decidedAt: now, entryId };
  }
}

function actOf({ begun, adjustment }: Made): Act {
  const { customerId, orgPath } = begun.owner;
  const { points, statusPoints, reasonId, expiresOn, state, adjustmentId, note } = adjustment;
  const { caller: actor, correlationId } = begun;
  return {
    act: state === 'POSTED' ? 'points.adjusted' : 'adjustment.requested',
    recordKind: 'adjustment',
    recordId: adjustmentId,
    ...{ customerId, orgPath, reason: note, actor },
    after: { points: String(points), statusPoints: String(statusPoints), reasonId, expiresOn },
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}

/** What a correction does to the ledger. Its reason is for the member's eyes, the note is not. */
export function commandOf({
  adjustmentId,
  memberId,
  points,
  statusPoints,
  expiresOn,
  reasonId,
}: Pick<Adjustment, 'adjustmentId' | keyof AdjustmentOrder>): AdjustPoints {
  return {
    ...{ kind: 'ADJUST', memberId, key: `adjustment/${adjustmentId}`, points, statusPoints, expiresOn },
    ...{ sourceKind: 'adjustment', sourceId: adjustmentId, reason: reasonId },
  };
}

const commandOfBegun = ({ order, adjustmentId }: Begun) => commandOf({ ...order, adjustmentId });

function refuseUnknownReason({ adjustment }: Programme, reasonId: string): void {
  if (!adjustment.reasons.some((reason) => reason.reasonId === reasonId && !reason.retired))
    throw new InvalidInput([{ field: 'reasonId', problem: 'is no reason of the programme' }]);
}

function isSame(known: Adjustment, order: AdjustmentOrder): boolean {
  return (
    known.points === order.points &&
    known.statusPoints === order.statusPoints &&
    known.reasonId === order.reasonId &&
    known.note === order.note &&
    known.expiresOn === order.expiresOn
  );
}
