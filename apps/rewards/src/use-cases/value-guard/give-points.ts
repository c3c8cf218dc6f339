import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { nameOf } from '../../domain/grant.ts';
import type { ValueRefusal } from '../../domain/value-guard/guard-values.ts';
import type { PointsOrder, ReturnPolicy } from '../../domain/points-orders/points-order.ts';
import { type AwardStanding, awardsStanding } from '../../persistence/points-orders/award-standing.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { GuardValue } from './guard-value.ts';

interface Award {
  readonly customerId: string;
  /** Permanent, of what is given at most once. At most 180 characters: those of what undoes it are made of it. */
  readonly key: string;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly ruleId?: string;
}

/** Points for something that can be undone and done again. */
export interface GivenPoints extends Award {
  readonly points: bigint;
  readonly on: LocalDate;
  /** First day on which they are gone; null: never. */
  readonly expiresOn: LocalDate | null;
  /** For what, as a notice names it to who does not get them; left out: the giver tells them. */
  readonly what?: Words;
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

const noticeDays = 14;

/** What the value guard says, in words for members. */
const whyNot = {
  VALUE_GUARD: {
    zh: '本保险期间可送的额度已用完。',
    en: 'You have had all that may be given in this policy term.',
  },
  KIND_NOT_ALLOWED: {
    zh: '你所在的地区不能赠送积分。',
    en: 'Points may not be given in your region.',
  },
  NO_TERM: {
    zh: '有生效的保单才能获得积分。',
    en: 'Points are given while a policy is in force.',
  },
} as const satisfies Record<ValueRefusal, Words>;

/** Allowed: they lie on the account, or are on their way to it. */
export type GivenAnswer = 'allowed' | ValueRefusal;

/**
 * Points from small givers (events, achievements, referrals): each asks the value guard, is ordered once, and taken back
 * and restored by the very lots, however often it goes back and forth.
 */
@Injectable()
export class GivePoints {
  private readonly notices: NoticeRequests;

  constructor(
    @Inject(GuardValue) private readonly guard: GuardValue,
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(Outbox) outbox: Outbox,
  ) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  /** What was taken back is restored; what stands stays. @returns what became of each, in their order */
  async give(tx: Transaction, gifts: readonly GivenPoints[]): Promise<GivenAnswer[]> {
    if (gifts.length === 0) return [];
    const standing = await awardsStanding(tx, gifts);
    const open = gifts.filter((gift) => !isGiven(standing.get(nameOf(gift))));
    const answers = await this.guard.run(
      tx,
      open.map(({ customerId, key, points, sourceKind, on }) => ({
        ...{ customerId, termId: null, key: valueKey(key, standing.get(nameOf({ customerId, key }))) },
        ...{ kind: 'points', valueMinor: 0n, pointsGiven: points, sourceKind, on },
      })),
    );
    const refused = new Map(
      open.flatMap((gift, n) => {
        const answer = answers[n]!;
        return answer.kind === 'refused' ? [[nameOf(gift), answer.reason] as const] : [];
      }),
    );
    const allowed = open.filter((gift) => !refused.has(nameOf(gift)));
    await this.orders.run(
      tx,
      allowed.map((gift) => orderOf(gift, standing.get(nameOf(gift)))),
    );
    await this.tell(tx, open, refused, standing);
    return gifts.map((gift) => refused.get(nameOf(gift)) ?? 'allowed');
  }

  private async tell(
    tx: Transaction,
    open: readonly GivenPoints[],
    refused: ReadonlyMap<string, ValueRefusal>,
    standing: ReadonlyMap<string, AwardStanding>,
  ): Promise<void> {
    const notices = open.flatMap((gift) => {
      const { customerId, key, what, points, on } = gift;
      const reason = refused.get(nameOf(gift));
      if (reason === undefined || what === undefined) return [];
      return [
        {
          ...{
            template: 'points-withheld' as const,
            key: `withheld/${valueKey(key, standing.get(nameOf(gift)))}`,
          },
          ...{ customerId, notAfter: addDays(on, noticeDays), link: '/points' },
          parameters: { what, points, why: whyNot[reason] },
        },
      ];
    });
    if (notices.length > 0) await this.notices.append(tx, notices);
  }

  /** What was never given, or was taken back before, is left out. */
  async takeBack(tx: Transaction, awards: readonly Award[], policy: ReturnPolicy): Promise<void> {
    if (awards.length === 0) return;
    const standing = await awardsStanding(tx, awards);
    const given = awards.filter((award) => isGiven(standing.get(nameOf(award))));
    await this.guard.takeBack(
      tx,
      given.map(({ customerId, key }) => ({
        customerId,
        key: valueKey(key, standing.get(nameOf({ customerId, key }))),
      })),
    );
    await this.orders.run(
      tx,
      given.map(({ customerId, key, sourceKind, sourceId, ruleId }): PointsOrder => {
        const times = standing.get(nameOf({ customerId, key }))!.timesTakenBack + 1;
        return {
          ...{ kind: 'TAKE_BACK', customerId, key: `${key}/undo/${times}`, awardKey: key, policy },
          ...{ sourceKind, sourceId, ...(ruleId === undefined ? {} : { ruleId }) },
        };
      }),
    );
  }
}

const isGiven = (standing: AwardStanding | undefined): boolean =>
  standing !== undefined && standing.takenBackBy === null;

/** Each time it is given it is asked for anew: the answer to a key is for ever. */
function valueKey(key: string, standing: AwardStanding | undefined): string {
  const times = standing?.timesTakenBack ?? 0;
  return times === 0 ? key : `${key}/again/${times}`;
}

function orderOf(gift: GivenPoints, standing: AwardStanding | undefined): PointsOrder {
  const { customerId, key, sourceKind, sourceId, ruleId, points, on, expiresOn } = gift;
  const place = { customerId, sourceKind, sourceId, ...(ruleId === undefined ? {} : { ruleId }) };
  if (standing === undefined)
    return { ...place, kind: 'AWARD', key, points, effectiveOn: on, activeOn: on, expiresOn };
  return {
    ...{ ...place, kind: 'RESTORE', key: valueKey(key, standing) },
    takeBackKey: standing.takenBackBy!,
  };
}
