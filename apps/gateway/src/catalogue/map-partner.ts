import type {
  Partner as WirePartner,
  Settlement as WireSettlement,
  SettlementUse as WireUse,
  ShownPass as WirePass,
} from '@evergreen/contracts/rewards';
import { answered } from '../values/answered.ts';
import { wordOf } from '../values/word-of.ts';
import type { MoneyOf } from './amounts.ts';
import { wireUseRefusals } from './catalogue-words.models.ts';
import { wordsOf } from './map-reward.ts';
import type { Partner, Settlement, SettlementUse, ShownPass } from './partner.models.ts';

export const useRefusalOf = wordOf(wireUseRefusals);

export function partnerOf(wire: WirePartner | undefined): Partner {
  const { partnerId: id, names, contact, active, links } = answered(wire);
  return {
    ...{ id, names: wordsOf(names), contact, isActive: active },
    links: links.map(({ linkId, madeBy, madeAt }) => ({ id: linkId, madeBy, madeAt })),
  };
}

export function settlementOf(wire: WireSettlement | undefined, money: MoneyOf): Settlement {
  const { partnerId, partner, month, uses, amountMinor, closed, settledAt, settledBy } = answered(wire);
  return {
    ...{ partnerId, partner: wordsOf(partner), month, uses: Number(uses), amount: money(amountMinor) },
    ...{ isClosed: closed, settledAt: settledAt ?? null, settledBy: settledBy ?? null },
  };
}

export function settlementUseOf(wire: WireUse, money: MoneyOf): SettlementUse {
  const { useId: id, names, isCoupon, amountMinor, usedOn, usedAt, undone } = wire;
  return {
    id,
    names: wordsOf(names),
    isCoupon,
    amount: money(amountMinor),
    usedOn,
    usedAt,
    isUndone: undone,
  };
}

export function passOf(
  { names, terms, isCoupon, leftMinor, validUntil }: WirePass,
  money: MoneyOf,
): ShownPass {
  return {
    ...{ names: wordsOf(names), terms: wordsOf(terms), isCoupon, left: money(leftMinor) },
    validUntil: validUntil ?? null,
  };
}
