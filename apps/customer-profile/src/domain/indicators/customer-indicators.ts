import type { LocalDate } from '@evergreen/kernel';

/** What is reckoned of one customer from the book, as of a day. Money in minor units of the customer's currency. */
export interface CustomerIndicators {
  readonly customerSince: LocalDate | null;
  /** Whole years from the first cover to the day, or to the end of the last cover. */
  readonly tenureYears: number;
  readonly policiesActive: number;
  readonly compulsoryActive: number;
  readonly commercialActive: number;
  readonly vehiclesActive: number;
  /** Whole years that the longest held of the covered vehicles has been. */
  readonly vehicleYears: number;
  readonly householdSize: number;
  readonly householdPolicies: number;
  readonly nextExpiryOn: LocalDate | null;
  readonly lastEndedOn: LocalDate | null;
  readonly premiumInForceMinor: bigint;
  readonly arrears: boolean;
  readonly exposure12m: number;
  readonly exposure36m: number;
  readonly earnedPremium12mMinor: bigint;
  readonly earnedPremium36mMinor: bigint;
  readonly earnedCompulsory36mMinor: bigint;
  readonly earnedCommercial36mMinor: bigint;
  readonly incurred12mMinor: bigint;
  readonly incurred36mMinor: bigint;
  readonly cappedLoss36mMinor: bigint;
  readonly claims12m: number;
  readonly claims36m: number;
  readonly claimsAll: number;
  readonly lastClaimOn: LocalDate | null;
  readonly claimFreeYears: number;
  /** Of the last expiries that count. */
  readonly termsExpired: number;
  readonly termsRenewed: number;
  /** Renewals of them whose contract has a day, and those made early. */
  readonly renewalsDated: number;
  readonly renewalsEarly: number;
  /** Expiries of the last 12 months. */
  readonly expired12m: number;
  readonly renewed12m: number;
  readonly expiringPremium12mMinor: bigint;
  readonly renewedPremium12mMinor: bigint;
  readonly wasActive12mAgo: boolean;
  /** Days of the last years of the stability rule, or since the first cover, and how many of them were covered. */
  readonly coverDaysAsked: number;
  readonly coverDays: number;
  /** Days of cover of all policies, each policy's of its own. */
  readonly policyDays: number;
  /** Whole years since phone or address last changed, or since they have been known; 0 too where neither is. */
  readonly contactYears: number;
  /** Whole months since the newest cover began or a good contact was had; null: neither was. */
  readonly recencyMonths: number | null;
  readonly isMember: boolean;
  readonly answers24m: number;
  readonly lastAnswerOn: LocalDate | null;
  /** Weighted mean of all answers, 0 to 100; null: there are none. */
  readonly answersMean: number | null;
}
