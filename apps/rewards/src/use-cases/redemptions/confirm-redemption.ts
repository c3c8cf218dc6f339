import { type Act, AuditTrail } from '@evergreen/audit';
import { events } from '@evergreen/contracts';
import type { NoticeRequest } from '@evergreen/contracts/notices';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type Clock, type LocalDate } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type CallContext, type Caller, currentCall, newCall, runInCall } from '@evergreen/rpc';
import { CLOCK, gathered } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Words } from '../../domain/catalogue/reward.ts';
import type { Redemption } from '../../domain/redemptions/redemption.ts';
import { namesOfRewards } from '../../persistence/catalogue/rewards.repository.ts';
import {
  confirmRedemptions,
  type RedemptionKept,
  setCoupons,
} from '../../persistence/redemptions/redemptions.repository.ts';
import { IssueCoupons } from '../coupons/issue-coupons.ts';

const caller = { kind: 'service', name: 'rewards' } as const;
const noticeDays = 7;
/** A transaction of some ten statements costs about the same for one and for ten. */
const batchesAtOnce = 1;

/** What the ledger has posted, and who wanted it. */
interface Paid {
  readonly redemption: RedemptionKept;
  readonly entryId: string;
  readonly actor: Caller;
  /** The request it was paid in. */
  readonly call: CallContext | undefined;
}

/** Gives what is paid for: coupons are issued, and the member, the audit and other systems are told. */
@Injectable()
export class ConfirmRedemption {
  private readonly notices: NoticeRequests;
  private readonly gathered = gathered<Paid, RedemptionKept | undefined>(
    (paid) =>
      runInCall(callOf(paid), () =>
        this.database.transaction((tx) => this.confirm(tx, paid), { pipelined: true }),
      ),
    batchesAtOnce,
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(IssueCoupons) private readonly coupons: IssueCoupons,
  ) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  /**
   * What is to be confirmed while others are being confirmed shares the next transaction.
   * @param actor who wanted it; undefined: the service itself ends what was left open
   * @returns undefined where it is reserved no more
   */
  run(redemption: RedemptionKept, entryId: string, actor?: Caller): Promise<RedemptionKept | undefined> {
    return this.gathered({
      ...{ redemption, entryId, call: currentCall(), actor: actor ?? caller },
    });
  }

  private async confirm(tx: Transaction, paid: readonly Paid[]): Promise<(RedemptionKept | undefined)[]> {
    const entries = paid.map(({ redemption: { customerId, id }, entryId }) => ({ customerId, id, entryId }));
    const confirmed = await confirmRedemptions(tx, entries, this.clock.now());
    const coupons = await this.issueCoupons(tx, confirmed);
    const kept = new Map(
      confirmed.map((each) => [each.id, { ...each, couponId: coupons.get(each.id) ?? null }]),
    );
    const paidFor = new Map(paid.map((each) => [each.redemption.id, each]));
    if (confirmed.length > 0) {
      const names = await namesOfRewards(tx, confirmed);
      const until = addDays(this.clock.today(), noticeDays);
      const notices = confirmed.map((each) => noticeOf(each, names(each), until));
      const acts = confirmed.map((each) => actOf(each, paidFor.get(each.id)!));
      const changes = confirmed.map((each) => changeOf(each, false));
      await tx.together([
        () => this.notices.append(tx, notices),
        () => this.audit.record(tx, ...acts),
        () => this.outbox.append(tx, events.redemptionsChanged, { changes }),
      ]);
    }
    return paid.map(({ redemption }) => kept.get(redemption.id));
  }

  /** @returns coupons by redemption */
  private async issueCoupons(
    tx: Transaction,
    confirmed: readonly RedemptionKept[],
  ): Promise<ReadonlyMap<string, string>> {
    const coupons = new Map<string, string>();
    const kinds = new Set(confirmed.flatMap(({ couponKindId }) => couponKindId ?? []));
    for (const kind of [...kinds].toSorted()) {
      const ofKind = confirmed.filter(({ couponKindId }) => couponKindId === kind);
      // What is redeemed at midnight may be confirmed with what is redeemed after it.
      for (const day of new Set(ofKind.map(({ redeemedOn }) => redeemedOn))) {
        const ofDay = ofKind.filter(({ redeemedOn }) => redeemedOn === day);
        for (const [id, couponId] of await this.coupons.forRedemptions(tx, kind, ofDay, day))
          coupons.set(id, couponId);
      }
    }
    const made = confirmed.flatMap(({ customerId, id }) => {
      const couponId = coupons.get(id);
      return couponId === undefined ? [] : [{ customerId, id, couponId }];
    });
    if (made.length > 0) await setCoupons(tx, made);
    return coupons;
  }
}

/** What one request alone has made is told as part of it; what several have, as part of none. */
function callOf([first, ...others]: readonly Paid[]): CallContext {
  const { correlationId, traceparent } = (others.length === 0 && first?.call) || {};
  return newCall({ caller, correlationId, traceparent });
}

/** As other systems are told. */
export function changeOf(
  { customerId, id: redemptionId, rewardId, points }: Redemption,
  cancelled: boolean,
): {
  readonly customerId: string;
  readonly redemptionId: string;
  readonly rewardId: string;
  readonly points: bigint;
  readonly cancelled: boolean;
} {
  return { customerId, redemptionId, rewardId, points, cancelled };
}

function noticeOf({ id, customerId, points }: Redemption, reward: Words, notAfter: LocalDate): NoticeRequest {
  return {
    ...{ template: 'reward-redeemed', key: `reward-redeemed/${id}`, customerId, link: '/rewards/mine' },
    ...{ parameters: { reward, points }, notAfter },
  };
}

function actOf(
  { id, customerId, rewardId, revision, points, office }: Redemption,
  { actor, call }: Paid,
): Act {
  return {
    ...{ act: 'reward.redeemed', recordKind: 'redemption', recordId: id, customerId, orgPath: office, actor },
    after: { rewardId, revision, points: String(points) },
    ...(call && { correlationId: call.correlationId }),
  };
}
