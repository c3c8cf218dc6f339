import {
  CapPeriod as WirePeriod,
  CouponState as WireCouponState,
  DeliveryState as WireDelivery,
  DeliveryWay as WireWay,
  RedemptionState as WireRedemptionState,
  RewardCategory as WireCategory,
  RewardKind as WireKind,
  RewardState as WireState,
  UnavailableReason as WireReason,
  UseRefusal as WireUseRefusal,
} from '@evergreen/contracts/rewards';
import { registerEnumType } from '@nestjs/graphql';
import { wireNumbers } from '../values/wire-numbers.ts';

export enum RewardKind {
  DIGITAL = 'DIGITAL',
  PHYSICAL = 'PHYSICAL',
  SERVICE = 'SERVICE',
}
registerEnumType(RewardKind, {
  name: 'RewardKind',
  description: 'A code or coupon; a thing that is handed over; a service that a partner does.',
});

export enum RewardState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
}
registerEnumType(RewardState, { name: 'RewardState' });

export enum RewardCategory {
  CAR_CARE = 'CAR_CARE',
  INSPECTION = 'INSPECTION',
  ROADSIDE = 'ROADSIDE',
  FUEL = 'FUEL',
  REPAIR = 'REPAIR',
  MERCHANDISE = 'MERCHANDISE',
  LEISURE = 'LEISURE',
}
registerEnumType(RewardCategory, { name: 'RewardCategory' });

export enum DeliveryWay {
  PICK_UP = 'PICK_UP',
  ADDRESS = 'ADDRESS',
}
registerEnumType(DeliveryWay, {
  name: 'RewardDeliveryWay',
  description: 'Fetched at an office, or sent to the address on file.',
});

export enum CapPeriod {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  EVER = 'EVER',
}
registerEnumType(CapPeriod, { name: 'CapPeriod' });

export enum UnavailableReason {
  NOT_AVAILABLE = 'NOT_AVAILABLE',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
  NOT_YET = 'NOT_YET',
  ACCOUNT_NOT_ACTIVE = 'ACCOUNT_NOT_ACTIVE',
  NOT_YOUR_TIER = 'NOT_YOUR_TIER',
  CAP_REACHED = 'CAP_REACHED',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
  INSUFFICIENT_POINTS = 'INSUFFICIENT_POINTS',
  VALUE_GUARD = 'VALUE_GUARD',
  KIND_NOT_ALLOWED = 'KIND_NOT_ALLOWED',
  NO_TERM = 'NO_TERM',
}
registerEnumType(UnavailableReason, {
  name: 'UnavailableReason',
  description: 'Why a member cannot have a reward now.',
});

export enum RedemptionState {
  RESERVED = 'RESERVED',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
  CANCELLING = 'CANCELLING',
  CANCELLED = 'CANCELLED',
}
registerEnumType(RedemptionState, {
  name: 'RedemptionState',
  description: 'RESERVED: the ledger has not answered yet. CANCELLING: the points are on their way back.',
});

export enum RewardDelivery {
  ORDERED = 'ORDERED',
  PACKED = 'PACKED',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  RETURNED = 'RETURNED',
}
registerEnumType(RewardDelivery, { name: 'RewardDelivery', description: 'Where a thing is.' });

export enum CouponState {
  ACTIVE = 'ACTIVE',
  USED_UP = 'USED_UP',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CouponState, { name: 'CouponState' });

export enum UseRefusal {
  UNKNOWN_CODE = 'UNKNOWN_CODE',
  OTHER_PARTNER = 'OTHER_PARTNER',
  USED = 'USED',
  EXPIRED = 'EXPIRED',
  CANCELLED = 'CANCELLED',
  AMOUNT_TOO_HIGH = 'AMOUNT_TOO_HIGH',
  AMOUNT_MISSING = 'AMOUNT_MISSING',
  NOT_READY = 'NOT_READY',
}
registerEnumType(UseRefusal, { name: 'UseRefusal', description: 'Why what a member shows cannot be used.' });

export const wireKinds = wireNumbers(RewardKind, WireKind);
export const wireStates = wireNumbers(RewardState, WireState);
export const wireCategories = wireNumbers(RewardCategory, WireCategory);
export const wireWays = wireNumbers(DeliveryWay, WireWay);
export const wirePeriods = wireNumbers(CapPeriod, WirePeriod);
export const wireReasons = wireNumbers(UnavailableReason, WireReason);
export const wireRedemptionStates = wireNumbers(RedemptionState, WireRedemptionState);
export const wireDeliveries = wireNumbers(RewardDelivery, WireDelivery);
export const wireCouponStates = wireNumbers(CouponState, WireCouponState);
export const wireUseRefusals = wireNumbers(UseRefusal, WireUseRefusal);
