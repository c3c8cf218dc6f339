import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  CouponKindContent as WireContent,
  CouponKindSchema,
  CouponSchema,
  RewardUseSchema,
} from '@evergreen/contracts/rewards';
import type { InputFields } from '@evergreen/kernel';
import type { CouponContent } from '../../domain/coupons/coupon.ts';
import type { CouponKindWithSums } from '../../use-cases/coupons/keep-coupon-kinds.ts';
import type { UseKept } from '../../use-cases/partners/use-passes.ts';
import type { CouponWithUses } from '../../use-cases/coupons/read-coupons.ts';
import { readText, readWord, wireCategories, wireCouponStates } from '../catalogue/catalogue-words.ts';

const partnersMax = 50;

export function readCouponContent(
  fields: InputFields,
  wire: WireContent | undefined,
): CouponContent | undefined {
  if (wire === undefined) {
    fields.refuse('content', 'is missing');
    return undefined;
  }
  const { partnerIds, faceMinor, validDays } = wire;
  if (partnerIds.length > partnersMax)
    fields.refuse('partnerIds', `must have at most ${partnersMax} entries`);
  else partnerIds.forEach((id, n) => fields.uuid(`partnerIds[${n}]`, id));
  return {
    ...{ names: readText(wire.names), terms: readText(wire.terms), faceMinor, partnerIds },
    category: readWord(fields, 'category', wireCategories, wire.category),
    validDays: validDays ?? null,
    validUntil: fields.optionalDate('validUntil', wire.validUntil) ?? null,
  };
}

export function couponKindMessage(kind: CouponKindWithSums): MessageInitShape<typeof CouponKindSchema> {
  const { id: couponKindId, revision, isActive, content, issued, issuedMinor, usedMinor } = kind;
  const { names, terms, category, faceMinor, validDays, validUntil, partnerIds } = content;
  return {
    ...{ couponKindId, revision, active: isActive, issued, issuedMinor, usedMinor },
    writtenAt: kind.writtenAt.toISOString(),
    content: {
      ...{ names, terms, category: wireCategories[category], faceMinor, partnerIds: [...partnerIds] },
      ...(validDays === null ? {} : { validDays }),
      ...(validUntil === null ? {} : { validUntil }),
    },
  };
}

/** The pass is told to members only, while it can be used. */
export function couponMessage(
  coupon: CouponWithUses,
  listener: 'member' | 'staff',
): MessageInitShape<typeof CouponSchema> {
  const { id, customerId, kindId, content, faceMinor, usedMinor, validUntil, state, issuedOn } = coupon;
  return {
    ...{ couponId: id, customerId, couponKindId: kindId, names: content.names, terms: content.terms },
    ...{ category: wireCategories[content.category], faceMinor, usedMinor, leftMinor: faceMinor - usedMinor },
    ...{ validUntil, state: wireCouponStates[state], issuedOn, sourceKind: coupon.sourceKind },
    ...(listener === 'member' && state === 'active' ? { passCode: coupon.passCode } : {}),
    uses: coupon.uses.map((use) => useMessage(use, coupon)),
    partners: content.partnerIds.flatMap((partnerId) => coupon.partners.get(partnerId) ?? []),
  };
}

function useMessage(
  { id, amountMinor, usedOn, usedAt, partnerId, undoneAt }: UseKept,
  { partners }: CouponWithUses,
): MessageInitShape<typeof RewardUseSchema> {
  const partner = partnerId === null ? undefined : partners.get(partnerId);
  return {
    ...{ useId: id, amountMinor, usedOn, usedAt: usedAt.toISOString(), undone: undoneAt !== null },
    ...(partner === undefined ? {} : { partner: { zh: partner.zh, en: partner.en } }),
  };
}
