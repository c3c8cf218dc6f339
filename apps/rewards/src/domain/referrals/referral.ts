import type { LocalDate } from '@evergreen/kernel';

/** What referrals bring, as one version of the rules says it. */
export interface ReferralProgramme {
  /** False: no more codes are given out or taken; what has joined goes on. */
  readonly isOpen: boolean;
  readonly advocatePoints: bigint;
  readonly friendPoints: bigint;
  /** Months after which they end; 0: never. */
  readonly pointsMonths: number;
  /** Days from the first of the policy in which it may be given up without a reason: nothing is paid before. */
  readonly coolingOffDays: number;
  /** Days from the first of the policy for which it has to stay in force: where it ends before, points are taken back. */
  readonly heldDays: number;
  /** Days after joining within which the policy has to begin. */
  readonly policyWithinDays: number;
  /** As many of an advocate are paid in a calendar year. */
  readonly perYearMax: number;
  readonly codeValidDays: number;
  readonly how: InBoth;
  readonly terms: InBoth;
}

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** One version of the programme. */
export interface ReferralRules extends ReferralProgramme {
  readonly version: number;
}

export type ReferralState = 'joined' | 'cooling-off' | 'paid' | 'rejected' | 'taken-back';

/** Why nothing is paid. Members are told of BLACKLISTED that it is not available. */
export type ReferralReason =
  | 'SELF'
  | 'SAME_HOUSEHOLD'
  | 'EXISTING_CUSTOMER'
  | 'NO_POLICY'
  | 'CANCELLED_EARLY'
  | 'LIMIT_REACHED'
  | 'BLACKLISTED'
  | 'VALUE_GUARD'
  | 'BY_HAND';

/** A friend who came by somebody's code. */
export interface Referral {
  readonly id: string;
  /** The advocate: whose code it was. */
  readonly customerId: string;
  readonly friendId: string;
  readonly code: string;
  readonly codeIssuedOn: LocalDate;
  readonly state: ReferralState;
  readonly reason: ReferralReason | null;
  readonly joinedOn: LocalDate;
  /** Version of the programme it joined by, which holds for it until the end. */
  readonly rulesVersion: number;
  readonly advocatePoints: bigint;
  readonly friendPoints: bigint;
  readonly isSameHousehold: boolean;
  /** The friend's policy term; null: none so far. */
  readonly termId: string | null;
  /** Its last day when it was paid for. */
  readonly termEndsOn: LocalDate | null;
  readonly coolingOffUntil: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  /** In whose year the advocate's counts; null: not counted. */
  readonly countedYear: number | null;
}
