import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  PartnerSchema,
  SettlementSchema,
  SettlementUseSchema,
  ShownPassSchema,
} from '@evergreen/contracts/rewards';
import type { PartnerKept } from '../../use-cases/partners/keep-partners.ts';
import type { SettlementUse } from '../../use-cases/partners/settle-months.ts';
import type { SeenSettlement } from '../../use-cases/partners/settle-months.ts';
import type { SeenPass } from '../../use-cases/partners/use-passes.ts';

export function partnerMessage(partner: PartnerKept): MessageInitShape<typeof PartnerSchema> {
  const { id: partnerId, names, contact, isActive, links } = partner;
  return { partnerId, names, contact, active: isActive, links: [...links] };
}

export function passMessage(pass: SeenPass): MessageInitShape<typeof ShownPassSchema> {
  const { names, terms, kind, leftMinor, validUntil } = pass;
  return {
    ...{ names, terms, isCoupon: kind === 'coupon', leftMinor: kind === 'coupon' ? leftMinor : 0n },
    ...(validUntil === null ? {} : { validUntil }),
  };
}

export function settlementUseMessage(use: SettlementUse): MessageInitShape<typeof SettlementUseSchema> {
  const { id: useId, names, isCoupon, amountMinor, usedOn, usedAt, isUndone } = use;
  return { useId, names, isCoupon, amountMinor, usedOn, usedAt: usedAt.toISOString(), undone: isUndone };
}

export function settlementMessage(each: SeenSettlement): MessageInitShape<typeof SettlementSchema> {
  const { partnerId, partner, month, uses, amountMinor, isClosed, settledAt, settledBy } = each;
  return {
    ...{ partnerId, partner, month, uses, amountMinor, closed: isClosed },
    ...(settledAt === null ? {} : { settledAt: settledAt.toISOString() }),
    ...(settledBy === null ? {} : { settledBy }),
  };
}
