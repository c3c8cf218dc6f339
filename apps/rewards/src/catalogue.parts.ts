import { StockWatch } from './jobs/catalogue/stock-watch.ts';
import { CouponCareRunKind } from './jobs/coupons/coupon-care.run-kind.ts';
import { RedemptionSweeper } from './jobs/redemptions/redemption-sweeper.ts';
import { CatalogueHandlers } from './messaging/catalogue/catalogue.handlers.ts';
import { CodePoolsHandlers } from './messaging/catalogue/code-pools.handlers.ts';
import { CouponsHandlers } from './messaging/coupons/coupons.handlers.ts';
import { PartnerPageHandlers } from './messaging/partners/partner-page.handlers.ts';
import { PartnersHandlers } from './messaging/partners/partners.handlers.ts';
import { OwnRedemptionsHandlers } from './messaging/redemptions/own-redemptions.handlers.ts';
import { RedemptionsHandlers } from './messaging/redemptions/redemptions.handlers.ts';
import { GiveRewards } from './use-cases/catalogue/give-rewards.ts';
import { KeepCodePools } from './use-cases/catalogue/keep-code-pools.ts';
import { NoteLowStock } from './use-cases/catalogue/note-low-stock.ts';
import { ReadRewards } from './use-cases/catalogue/read-rewards.ts';
import { WriteRewards } from './use-cases/catalogue/write-rewards.ts';
import { CareForCoupons } from './use-cases/coupons/care-for-coupons.ts';
import { IssueCoupons } from './use-cases/coupons/issue-coupons.ts';
import { KeepCouponKinds } from './use-cases/coupons/keep-coupon-kinds.ts';
import { ReadCoupons } from './use-cases/coupons/read-coupons.ts';
import { KeepPartners } from './use-cases/partners/keep-partners.ts';
import { SettleMonths } from './use-cases/partners/settle-months.ts';
import { UsePasses } from './use-cases/partners/use-passes.ts';
import { CancelRedemption } from './use-cases/redemptions/cancel-redemption.ts';
import { LEDGER, MembershipLedger } from './use-cases/redemptions/ledger.ts';
import { ConfirmRedemption } from './use-cases/redemptions/confirm-redemption.ts';
import { ListOffers } from './use-cases/redemptions/list-offers.ts';
import { MembershipFacts } from './use-cases/redemptions/membership-facts.ts';
import { MoveDeliveries } from './use-cases/redemptions/move-deliveries.ts';
import { ReadRedemptions } from './use-cases/redemptions/read-redemptions.ts';
import { Redeem } from './use-cases/redemptions/redeem.ts';
import { ReserveRedemption } from './use-cases/redemptions/reserve-redemption.ts';
import { SettleRedemption } from './use-cases/redemptions/settle-redemption.ts';
import { SweepRedemptions } from './use-cases/redemptions/sweep-redemptions.ts';

/** Doors to the catalogue: rewards, what is had for points, coupons, partners. */
export const catalogueControllers = [
  ...[CatalogueHandlers, CodePoolsHandlers, CouponsHandlers, OwnRedemptionsHandlers],
  ...[PartnerPageHandlers, PartnersHandlers, RedemptionsHandlers],
];

/** Long work of the catalogue. */
export const catalogueRunKinds = [CouponCareRunKind];

/** What stands behind the doors. */
export const catalogueProviders = [
  ...[
    CancelRedemption,
    CareForCoupons,
    ConfirmRedemption,
    GiveRewards,
    IssueCoupons,
    KeepCodePools,
    KeepCouponKinds,
  ],
  ...[KeepPartners, ListOffers, MembershipFacts, MoveDeliveries, NoteLowStock, ReadCoupons],
  ...[ReadRedemptions, ReadRewards, Redeem, ReserveRedemption, SettleMonths, SettleRedemption],
  ...[SweepRedemptions, UsePasses, WriteRewards],
  ...[CouponCareRunKind, RedemptionSweeper, StockWatch],
  { provide: LEDGER, useClass: MembershipLedger },
];
