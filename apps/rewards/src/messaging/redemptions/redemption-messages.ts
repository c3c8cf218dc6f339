import type { MessageInitShape } from '@bufbuild/protobuf';
import type { OfferSchema, RedemptionSchema, UnavailableSchema } from '@evergreen/contracts/rewards';
import type { Unavailable } from '../../domain/catalogue/availability.ts';
import type { Words } from '../../domain/catalogue/reward.ts';
import { deliveriesAfter, undoRefusal } from '../../domain/redemptions/redemption.ts';
import { settleTriesMax } from '../../domain/redemptions/settle-tries.ts';
import type { Offer } from '../../use-cases/redemptions/list-offers.ts';
import type { ShownRedemption } from '../../use-cases/redemptions/read-redemptions.ts';
import {
  wireCategories,
  wireDeliveries,
  wireKinds,
  wireReasons,
  wireRedemptionStates,
  wireWays,
} from '../catalogue/catalogue-words.ts';

/** So few are said; more are simply enough. */
const fewMax = 20n;

type TierNames = ReadonlyMap<string, Words>;

export function unavailableMessage(
  { reason, pointsMissing, againOn, fromTierId }: Unavailable,
  tiers: TierNames,
): MessageInitShape<typeof UnavailableSchema> {
  const fromTier = fromTierId === undefined ? undefined : tiers.get(fromTierId);
  return {
    reason: wireReasons[reason],
    ...(pointsMissing === undefined ? {} : { pointsMissing }),
    ...(againOn === undefined ? {} : { againOn }),
    ...(fromTier === undefined ? {} : { fromTier: { zh: fromTier.zh, en: fromTier.en } }),
  };
}

export function offerMessage(
  { offer, availability, partners }: Offer,
  tiers: TierNames,
): MessageInitShape<typeof OfferSchema> {
  const { names, descriptions, terms, category, valueMinor, endsOn, validDays, undoMinutes } = offer.content;
  const { points } = availability;
  return {
    ...{ rewardId: offer.rewardId, kind: wireKinds[offer.kind], names, descriptions, terms },
    ...{ category: wireCategories[category], valueMinor, undoMinutes, partners: [...partners] },
    ...(points === null ? {} : { points }),
    ...(endsOn === null ? {} : { endsOn }),
    ...(offer.left !== null && offer.left <= fewMax ? { fewLeft: offer.left } : {}),
    deliveryWays: offer.content.deliveryWays.map((way) => wireWays[way]),
    ...(validDays === null ? {} : { validDays }),
    ...(availability.kind === 'available' ? {} : { unavailable: unavailableMessage(availability, tiers) }),
    givesCoupon: offer.content.source?.kind === 'coupon',
  };
}

/** Codes are told to members only, and of what is confirmed. */
export function redemptionMessage(
  { redemption, partners, now }: ShownRedemption,
  listener: 'member' | 'staff',
): MessageInitShape<typeof RedemptionSchema> {
  const { id, customerId, rewardId, revision, kind, content, points, valueMinor, state } = redemption;
  const { deliveryWay, deliveryState, deliveryNote, office, reservedAt, validUntil, usedAt } = redemption;
  const isStaff = listener === 'staff';
  const isOpen = state === 'confirmed';
  const { code, passCode, couponId, cancelReason, undoUntil } = redemption;
  const canUndo = undoRefusal(redemption, 'member', now) === undefined;
  return {
    ...{ redemptionId: id, customerId, rewardId, revision, kind: wireKinds[kind], points, valueMinor },
    ...{ names: content.names, terms: content.terms, category: wireCategories[content.category] },
    ...{ state: wireRedemptionStates[state], deliveryNote, redeemedAt: reservedAt.toISOString() },
    ...{ sourceKind: redemption.sourceKind, partners: [...partners] },
    ...(isOpen && !isStaff && code !== null ? { code } : {}),
    ...(isOpen && !isStaff && passCode !== null ? { passCode } : {}),
    ...(couponId === null ? {} : { couponId }),
    ...(deliveryWay === null ? {} : { deliveryWay: wireWays[deliveryWay], office }),
    ...(deliveryState === null ? {} : { deliveryState: wireDeliveries[deliveryState] }),
    ...(validUntil === null ? {} : { validUntil }),
    ...(canUndo ? { undoUntil: undoUntil.toISOString() } : {}),
    ...(usedAt === null ? {} : { usedAt: usedAt.toISOString() }),
    ...(cancelReason === null ? {} : { cancelReason }),
    nextDeliveries:
      isStaff && isOpen && deliveryState !== null && deliveryWay !== null
        ? deliveriesAfter(deliveryState, deliveryWay).map((next) => wireDeliveries[next])
        : [],
    cancellable: isStaff && undoRefusal(redemption, 'staff', now) === undefined,
    stuck: isStaff && redemption.tries >= settleTriesMax,
  };
}
