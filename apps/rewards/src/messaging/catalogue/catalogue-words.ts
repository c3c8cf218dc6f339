import {
  CapPeriod,
  CouponState as WireCouponState,
  DeliveryState as WireDeliveryState,
  DeliveryWay as WireWay,
  RedemptionState as WireRedemptionState,
  RewardCategory as WireCategory,
  RewardKind as WireKind,
  RewardState as WireState,
  type RewardText,
  UnavailableReason as WireReason,
  UseRefusal as WireUseRefusal,
} from '@evergreen/contracts/rewards';
import type { InputFields } from '@evergreen/kernel';
import type { UnavailableReason } from '../../domain/catalogue/availability.ts';
import type { Period } from '../../domain/catalogue/cap.ts';
import type {
  DeliveryWay,
  RewardCategory,
  RewardKind,
  RewardState,
  Words,
} from '../../domain/catalogue/reward.ts';
import type { CouponState } from '../../domain/coupons/coupon.ts';
import type { UseRefusal } from '../../domain/partners/use.ts';
import type { DeliveryState, RedemptionState } from '../../domain/redemptions/redemption.ts';

/** Numbers on the wire by our words. */
export const wireKinds = {
  ...{ digital: WireKind.DIGITAL, physical: WireKind.PHYSICAL, service: WireKind.SERVICE },
} as const satisfies Record<RewardKind, WireKind>;

export const wireStates = {
  ...{ draft: WireState.DRAFT, active: WireState.ACTIVE, paused: WireState.PAUSED, ended: WireState.ENDED },
} as const satisfies Record<RewardState, WireState>;

export const wireCategories = {
  'car-care': WireCategory.CAR_CARE,
  inspection: WireCategory.INSPECTION,
  roadside: WireCategory.ROADSIDE,
  fuel: WireCategory.FUEL,
  repair: WireCategory.REPAIR,
  merchandise: WireCategory.MERCHANDISE,
  leisure: WireCategory.LEISURE,
} as const satisfies Record<RewardCategory, WireCategory>;

export const wireWays = {
  ...{ 'pick-up': WireWay.PICK_UP, address: WireWay.ADDRESS },
} as const satisfies Record<DeliveryWay, WireWay>;

export const wirePeriods = {
  ...{ day: CapPeriod.DAY, month: CapPeriod.MONTH, year: CapPeriod.YEAR, ever: CapPeriod.EVER },
} as const satisfies Record<Period, CapPeriod>;

export const wireReasons = {
  NOT_AVAILABLE: WireReason.NOT_AVAILABLE,
  PAUSED: WireReason.PAUSED,
  ENDED: WireReason.ENDED,
  NOT_YET: WireReason.NOT_YET,
  ACCOUNT_NOT_ACTIVE: WireReason.ACCOUNT_NOT_ACTIVE,
  NOT_YOUR_TIER: WireReason.NOT_YOUR_TIER,
  CAP_REACHED: WireReason.CAP_REACHED,
  OUT_OF_STOCK: WireReason.OUT_OF_STOCK,
  INSUFFICIENT_POINTS: WireReason.INSUFFICIENT_POINTS,
  VALUE_GUARD: WireReason.VALUE_GUARD,
  KIND_NOT_ALLOWED: WireReason.KIND_NOT_ALLOWED,
  NO_TERM: WireReason.NO_TERM,
} as const satisfies Record<UnavailableReason, WireReason>;

export const wireRedemptionStates = {
  reserved: WireRedemptionState.RESERVED,
  confirmed: WireRedemptionState.CONFIRMED,
  refused: WireRedemptionState.REFUSED,
  cancelling: WireRedemptionState.CANCELLING,
  cancelled: WireRedemptionState.CANCELLED,
} as const satisfies Record<RedemptionState, WireRedemptionState>;

export const wireDeliveries = {
  ordered: WireDeliveryState.ORDERED,
  packed: WireDeliveryState.PACKED,
  shipped: WireDeliveryState.SHIPPED,
  delivered: WireDeliveryState.DELIVERED,
  returned: WireDeliveryState.RETURNED,
} as const satisfies Record<DeliveryState, WireDeliveryState>;

export const wireCouponStates = {
  active: WireCouponState.ACTIVE,
  'used-up': WireCouponState.USED_UP,
  expired: WireCouponState.EXPIRED,
  withdrawn: WireCouponState.WITHDRAWN,
} as const satisfies Record<CouponState, WireCouponState>;

export const wireUseRefusals = {
  UNKNOWN_CODE: WireUseRefusal.UNKNOWN_CODE,
  OTHER_PARTNER: WireUseRefusal.OTHER_PARTNER,
  USED: WireUseRefusal.USED,
  EXPIRED: WireUseRefusal.EXPIRED,
  CANCELLED: WireUseRefusal.CANCELLED,
  AMOUNT_TOO_HIGH: WireUseRefusal.AMOUNT_TOO_HIGH,
  AMOUNT_MISSING: WireUseRefusal.AMOUNT_MISSING,
  NOT_READY: WireUseRefusal.NOT_READY,
} as const satisfies Record<UseRefusal, WireUseRefusal>;

/** Our word for a number of the wire; where there is none the field is refused. */
export function readWord<Word extends string>(
  fields: InputFields,
  field: string,
  words: Readonly<Record<Word, number>>,
  wire: number,
): Word {
  const found = Object.entries<number>(words).find(([, number]) => number === wire);
  if (found === undefined) fields.refuse(field, 'is not one of the choices');
  return found?.[0] as Word;
}

export function readText(text: RewardText | undefined): Words {
  return { zh: text?.zh ?? '', en: text?.en ?? '' };
}
