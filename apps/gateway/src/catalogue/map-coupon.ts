import type { Coupon as WireCoupon, CouponKind as WireKind, RewardUse } from '@evergreen/contracts/rewards';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { wordOf } from '../values/word-of.ts';
import { minorOf, type MoneyOf } from './amounts.ts';
import { wireCategories, wireCouponStates } from './catalogue-words.models.ts';
import type { CouponKind, CouponKindInput, CouponUse, OwnCoupon } from './coupon.models.ts';
import { categoryOf, wordsOf } from './map-reward.ts';

const stateOf = wordOf(wireCouponStates);

export function couponOf(wire: WireCoupon | undefined, money: MoneyOf): OwnCoupon {
  const coupon = answered(wire);
  const { couponId: id, names, terms, category, faceMinor, leftMinor, validUntil, state } = coupon;
  const { passCode, issuedOn, sourceKind: source, uses, partners } = coupon;
  return {
    ...{ id, names: wordsOf(names), terms: wordsOf(terms), category: categoryOf(category) },
    ...{ face: money(faceMinor), left: money(leftMinor), validUntil, state: stateOf(state) },
    ...{ passCode: passCode ?? null, issuedOn, source, partners: partners.map(wordsOf) },
    uses: uses.map((use) => useOf(use, money)),
  };
}

function useOf(
  { useId: id, amountMinor, usedOn, usedAt, partner, undone }: RewardUse,
  money: MoneyOf,
): CouponUse {
  const named = partner === undefined ? null : wordsOf(partner);
  return { id, amount: money(amountMinor), usedOn, usedAt, partner: named, isUndone: undone };
}

export function couponKindOf(wire: WireKind | undefined, money: MoneyOf): CouponKind {
  const { couponKindId: id, revision, active, content, issued, issuedMinor, usedMinor } = answered(wire);
  const { names, terms, category, faceMinor, validDays, validUntil, partnerIds } = answered(content);
  return {
    ...{ id, revision, isActive: active, names: wordsOf(names), terms: wordsOf(terms), partnerIds },
    ...{ category: categoryOf(category), face: money(faceMinor), issued: Number(issued) },
    ...{ validDays: validDays ?? null, validUntil: validUntil ?? null },
    ...{ issuedValue: money(issuedMinor), usedValue: money(usedMinor) },
  };
}

/** @throws InvalidInput */
export function wireCouponKind(input: CouponKindInput) {
  const { names, terms, category, faceMinor, validDays, validUntil, partnerIds } = input;
  return {
    ...{ names: { ...names }, terms: { ...terms }, category: wireCategories[category], partnerIds },
    ...{ faceMinor: minorOf('faceMinor', faceMinor), ...given({ validDays, validUntil }) },
  };
}
