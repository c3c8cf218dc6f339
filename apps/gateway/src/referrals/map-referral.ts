import type {
  Referral as WireReferral,
  ReferralCode as WireCode,
  ReferralOffer as WireOffer,
} from '@evergreen/contracts/rewards';
import { answered } from '../values/answered.ts';
import {
  type OwnReferral,
  type Referral,
  type ReferralCode,
  type ReferralOffer,
  ReferralReason,
  ReferralState,
  wireReferralReasons,
  wireReferralStates,
} from './referral.models.ts';

export const stateOf = (wire: number): ReferralState =>
  answered(Object.values(ReferralState).find((each) => wireReferralStates[each] === wire));

export const reasonOf = (wire: number | undefined): ReferralReason | null =>
  wire === undefined
    ? null
    : answered(Object.values(ReferralReason).find((each) => wireReferralReasons[each] === wire));

export function ownReferralOf(wire: WireReferral | undefined): OwnReferral {
  const { referralId, state, reason, joinedOn, ...rest } = answered(wire);
  return {
    ...{ id: referralId, state: stateOf(state), reason: reasonOf(reason), joinedOn },
    coolingOffUntil: rest.coolingOffUntil ?? null,
    decidedOn: rest.decidedOn ?? null,
    ...{ advocatePoints: rest.advocatePoints, friendPoints: rest.friendPoints },
  };
}

export function referralOf(wire: WireReferral | undefined): Referral {
  const { advocateId, friendId, code, recordedBy, decidedBy, note } = answered(wire);
  return {
    ...ownReferralOf(wire),
    ...{ advocateId: answered(advocateId), friendId: answered(friendId), code: answered(code) },
    ...{ recordedBy: answered(recordedBy), decidedBy: decidedBy ?? null, note: note ?? null },
  };
}

export function offerOf(wire: WireOffer | undefined): ReferralOffer {
  const { open, advocatePoints, friendPoints, coolingOffDays, policyWithinDays, ...rest } = answered(wire);
  return {
    ...{ isOpen: open, advocatePoints, friendPoints, coolingOffDays, policyWithinDays },
    ...{ perYearMax: rest.perYearMax, heldDays: rest.heldDays },
    how: { zh: rest.howZh, en: rest.howEn },
    terms: { zh: rest.termsZh, en: rest.termsEn },
  };
}

export const codeOf = (wire: WireCode | undefined): ReferralCode | null =>
  wire === undefined ? null : { code: wire.code, validUntil: wire.validUntil };
