import type {
  ListOffersResponse,
  Offer as WireOffer,
  Redemption as WireRedemption,
  Unavailable as WireUnavailable,
} from '@evergreen/contracts/rewards';
import { answered } from '../values/answered.ts';
import { wordOf } from '../values/word-of.ts';
import type { MoneyOf } from './amounts.ts';
import { wireDeliveries, wireReasons, wireRedemptionStates } from './catalogue-words.models.ts';
import { categoryOf, kindOf, wayOf, wordsOf } from './map-reward.ts';
import type { Offer, Offers, Redemption, RedemptionTask, Unavailable } from './redemption.models.ts';

const reasonOf = wordOf(wireReasons);
const stateOf = wordOf(wireRedemptionStates);
const deliveryOf = wordOf(wireDeliveries);

export function unavailableOf(wire: WireUnavailable): Unavailable {
  const { reason, pointsMissing, againOn, fromTier } = wire;
  return {
    ...{ reason: reasonOf(reason), pointsMissing: pointsMissing ?? null, againOn: againOn ?? null },
    fromTier: fromTier === undefined ? null : wordsOf(fromTier),
  };
}

function offerOf(wire: WireOffer, money: MoneyOf): Offer {
  const { rewardId, kind, names, descriptions, terms, category, valueMinor, points, endsOn } = wire;
  const { fewLeft, deliveryWays, validDays, undoMinutes, partners, unavailable, givesCoupon } = wire;
  return {
    ...{ rewardId, kind: kindOf(kind), names: wordsOf(names), descriptions: wordsOf(descriptions) },
    ...{ terms: wordsOf(terms), category: categoryOf(category), value: money(valueMinor) },
    ...{ points: points ?? null, endsOn: endsOn ?? null, validDays: validDays ?? null, undoMinutes },
    fewLeft: fewLeft === undefined ? null : Number(fewLeft),
    ...{ deliveryWays: deliveryWays.map(wayOf), partners: partners.map(wordsOf), givesCoupon },
    unavailable: unavailable === undefined ? null : unavailableOf(unavailable),
  };
}

export function offersOf(wire: ListOffersResponse, money: MoneyOf): Offers {
  const { offers, available, household, expiringPoints, expiringOn } = wire;
  return {
    ...{ offers: offers.map((offer) => offerOf(offer, money)), available, household },
    ...{ expiringPoints: expiringPoints ?? null, expiringOn: expiringOn ?? null },
  };
}

export function redemptionOf(wire: WireRedemption | undefined): Redemption {
  const redemption = answered(wire);
  const { redemptionId: id, rewardId, kind, names, terms, category, points, state } = redemption;
  const { code, passCode, couponId, deliveryWay, deliveryState, deliveryNote, redeemedAt } = redemption;
  const { validUntil, undoUntil, usedAt, partners } = redemption;
  return {
    ...{ id, rewardId, kind: kindOf(kind), names: wordsOf(names), terms: wordsOf(terms), points },
    ...{ category: categoryOf(category), state: stateOf(state), deliveryNote, redeemedAt },
    ...{ code: code ?? null, passCode: passCode ?? null, couponId: couponId ?? null },
    deliveryWay: deliveryWay === undefined ? null : wayOf(deliveryWay),
    delivery: deliveryState === undefined ? null : deliveryOf(deliveryState),
    ...{ validUntil: validUntil ?? null, undoUntil: undoUntil ?? null, usedAt: usedAt ?? null },
    partners: partners.map(wordsOf),
  };
}

export function taskOf(wire: WireRedemption | undefined, money: MoneyOf): RedemptionTask {
  const { customerId, revision, valueMinor, office, nextDeliveries, cancellable, cancelReason, ...rest } =
    answered(wire);
  return {
    ...redemptionOf(wire),
    ...{ customerId, revision, value: money(valueMinor), office: office ?? null },
    nextDeliveries: nextDeliveries.map(deliveryOf),
    ...{ mayCancel: cancellable, cancelReason: cancelReason ?? null },
    ...{ source: rest.sourceKind, isStuck: rest.stuck },
  };
}
