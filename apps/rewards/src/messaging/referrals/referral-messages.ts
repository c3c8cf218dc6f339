import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type ReferralCodeSchema,
  type ReferralOfferSchema,
  ReferralReason as WireReason,
  type ReferralSchema,
  ReferralState as WireState,
} from '@evergreen/contracts/rewards';
import type { ReferralReason, ReferralRules, ReferralState } from '../../domain/referrals/referral.ts';
import type { ReferralCode, ReferralKept } from '../../use-cases/referrals/read-referrals.ts';

export const wireStates = {
  joined: WireState.JOINED,
  'cooling-off': WireState.COOLING_OFF,
  paid: WireState.PAID,
  rejected: WireState.REJECTED,
  'taken-back': WireState.TAKEN_BACK,
} as const satisfies Record<ReferralState, WireState>;

export const wireReasons = {
  SELF: WireReason.SELF,
  SAME_HOUSEHOLD: WireReason.SAME_HOUSEHOLD,
  EXISTING_CUSTOMER: WireReason.EXISTING_CUSTOMER,
  NO_POLICY: WireReason.NO_POLICY,
  CANCELLED_EARLY: WireReason.CANCELLED_EARLY,
  LIMIT_REACHED: WireReason.LIMIT_REACHED,
  BLACKLISTED: WireReason.BLACKLISTED,
  VALUE_GUARD: WireReason.VALUE_GUARD,
  BY_HAND: WireReason.BY_HAND,
} as const satisfies Record<ReferralReason, WireReason>;

/** As a member hears it: nothing of who the other is, and no more of a listing than that it is not available. */
export function memberMessage(referral: ReferralKept): MessageInitShape<typeof ReferralSchema> {
  const { id, state, reason, joinedOn, coolingOffUntil, decidedOn, advocatePoints, friendPoints } = referral;
  const wireReason =
    reason === null ? undefined : reason === 'BLACKLISTED' ? WireReason.NOT_AVAILABLE : wireReasons[reason];
  return {
    ...{ referralId: id, state: wireStates[state], joinedOn, advocatePoints, friendPoints },
    ...(wireReason === undefined ? {} : { reason: wireReason }),
    ...(coolingOffUntil === null ? {} : { coolingOffUntil }),
    ...(decidedOn === null ? {} : { decidedOn }),
  };
}

/** As staff see it. */
export function staffMessage(referral: ReferralKept): MessageInitShape<typeof ReferralSchema> {
  const { customerId, friendId, code, recordedBy, decidedBy, note, reason } = referral;
  return {
    ...memberMessage(referral),
    ...(reason === null ? {} : { reason: wireReasons[reason] }),
    ...{ advocateId: customerId, friendId, code, recordedBy },
    ...(decidedBy === null ? {} : { decidedBy }),
    ...(note === '' ? {} : { note }),
  };
}

export function offerMessage(rules: ReferralRules): MessageInitShape<typeof ReferralOfferSchema> {
  const { isOpen, advocatePoints, friendPoints, coolingOffDays, policyWithinDays, perYearMax } = rules;
  const { heldDays, how, terms } = rules;
  return {
    ...{ open: isOpen, advocatePoints, friendPoints, coolingOffDays, policyWithinDays, perYearMax, heldDays },
    ...{ howZh: how.zh, howEn: how.en, termsZh: terms.zh, termsEn: terms.en },
  };
}

export function codeMessage({ code, validUntil }: ReferralCode): MessageInitShape<typeof ReferralCodeSchema> {
  return { code, validUntil };
}
