// Made from operations.graphql and apps/gateway/schema.graphql by `node libs/web/codegen.mjs`; the static lane
// fails when it differs.
import { persistedDocument } from '@evergreen/web/persisted';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptInvitationInput = {
  readonly code: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly language: WordingLanguage;
  readonly wordingId: string;
};

export type AccountKind =
  | 'MEMBER'
  | 'STAFF';

/** What an achievement counts. */
export type AchievementMeasure =
  | 'CLAIM_FREE_YEARS'
  | 'EVENTS_ATTENDED'
  | 'REFERRALS'
  | 'RENEWALS';

/** How often an achievement can be reached. */
export type AchievementRecurrence =
  /** Anew in each calendar year. */
  | 'CALENDAR_YEAR'
  /** Once for life. */
  | 'ONCE'
  /** Anew in each term of a policy. */
  | 'POLICY_TERM';

export type AchievementState =
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'NOT_STARTED'
  /** A claim that was reported later counts within its years. */
  | 'TAKEN_BACK';

export type AdviceReaction =
  | 'CHECK'
  | 'HELPFUL';

export type AgreeToHouseholdInput = {
  readonly language: WordingLanguage;
  readonly wordingId: string;
};

/** The four levels of public warnings; red is grave. */
export type AlertSeverity =
  | 'BLUE'
  | 'ORANGE'
  | 'RED'
  | 'YELLOW';

export type AnswerInvitationInput = {
  /** How many come along; their names are not asked for. */
  readonly companions: number;
  readonly eventId: string;
  readonly isComing: boolean;
  readonly key: string;
  /** Where one comes. */
  readonly sessionId?: string | null | undefined;
};

/** Closed: honest claims, a complaint or a high loss ratio are no reasons. */
export type BlacklistReason =
  | 'CLAIM_FARMING'
  | 'FALSE_IDENTITY'
  | 'FRAUD_ADMISSION'
  | 'FRAUD_JUDGMENT'
  | 'REGULATOR_LIST'
  | 'STAFF_THREATENED';

export type BlacklistState =
  | 'ACTIVE'
  | 'APPEALED'
  | 'EXPIRED'
  | 'LIFTED'
  | 'PROPOSED'
  | 'REJECTED'
  | 'UNDER_REVIEW';

export type ChangeOwnMembershipInput = {
  /** PAUSE, RESUME or CLOSE. */
  readonly act: MembershipAct;
  /** Of a closing: what one was told it takes. If it is something else by now, it is refused. */
  readonly forfeits?: number | string | null | undefined;
  /** Makes it safe to send twice. */
  readonly key: string;
  /** Of a closing. */
  readonly reason?: ClosingReason | null | undefined;
};

export type CheckOutcome =
  | 'ADVICE_GIVEN'
  | 'NOT_REACHED'
  | 'NOT_WANTED'
  | 'RISK_REMOVED'
  | 'SOUND';

export type ClosingReason =
  | 'HARDLY_USED'
  | 'INSURED_ELSEWHERE'
  | 'OTHER'
  | 'PRIVACY';

export type ConditionKind =
  | 'CLAIM_FREE_YEARS'
  | 'FACT'
  | 'STATUS_POINTS'
  | 'TENURE_YEARS';

export type ConsentChoiceInput = {
  readonly channel: NoticeChannel;
  readonly given: boolean;
  readonly purpose: NoticePurpose;
};

export type ConsentsInput = {
  readonly choices: ReadonlyArray<ConsentChoiceInput>;
  /** Staff only. */
  readonly customerId?: string | null | undefined;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
  /** Staff only: what the customer said. */
  readonly reason?: string | null | undefined;
};

export type CouponState =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'USED_UP'
  | 'WITHDRAWN';

export type CreditCause =
  /** Months of a term without a counted claim. */
  | 'CHECK'
  | 'CLAIM'
  /** Cover ended, and no other term began in time. */
  | 'LAPSE'
  /** A claim that the insurer stated without its day. */
  | 'STATED_CLAIM';

export type CreditEntryKind =
  | 'GRANTED'
  /** Cover lapsed. */
  | 'LOST'
  /** A clean check brought nothing: the value guard refused it. */
  | 'REFUSED'
  /** What was used, lost or taken back is there again. */
  | 'RESTORED'
  /** By what is known since, a check was no clean one. */
  | 'TAKEN_BACK'
  /** A counted claim used what there was. */
  | 'USED';

export type DataRequestKind =
  | 'ERASURE'
  | 'EXPORT';

/** What rules alone decide about people. */
export type DecisionKind =
  | 'BLACKLIST_MATCH'
  | 'LIST'
  | 'NO_CLAIM'
  | 'QUADRANT'
  | 'TIER'
  | 'WARNING';

export type DecisionOutcome =
  | 'BLACKLISTED'
  | 'CLAIMS_COUNTED'
  | 'GRADE_NOT_REACHED'
  | 'GRANTED'
  | 'KIND_NOT_ALLOWED'
  | 'NOT_AVAILABLE'
  | 'NOT_FULL_TERM'
  | 'OTHER_COVER'
  | 'TERM_OPEN'
  | 'VALUE_GUARD';

export type EntryKind =
  | 'ACTIVATE'
  | 'ADJUST'
  | 'AWARD'
  | 'CANCEL'
  | 'CAPTURE'
  | 'EXPIRE'
  | 'EXTEND'
  | 'FORFEIT'
  | 'HOLD'
  | 'MERGE_IN'
  | 'MERGE_OUT'
  | 'REFUND'
  | 'RELEASE'
  | 'RESTORE'
  | 'REVERSE'
  | 'SETTLE'
  | 'SPEND'
  | 'TRANSFER_IN'
  | 'TRANSFER_OUT';

export type EventFeedbackInput = {
  readonly eventId: string;
  readonly key: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly words: string;
};

export type ExportInput = {
  /** Staff only; members export their own. */
  readonly customerId?: string | null | undefined;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason?: string;
};

export type GrantRefusal =
  | 'ACCOUNT_CLOSED'
  | 'KEY_REUSED';

/** What endangers cars and drivers. */
export type Hazard =
  | 'FIRE'
  | 'FLOOD'
  | 'FOG'
  | 'FROST'
  | 'HAIL'
  | 'HEAT'
  | 'LANDSLIDE'
  | 'RAINSTORM'
  | 'SNOW'
  | 'THEFT'
  | 'TYPHOON'
  | 'WIND';

/** OFFERED: a place came free and is kept for a while; LAPSED: no place was taken in time. */
export type InvitationStanding =
  | 'ATTENDED'
  | 'CANCELLED'
  | 'COMING'
  | 'DECLINED'
  | 'LAPSED'
  | 'NO_SHOW'
  | 'OFFERED'
  | 'OPEN'
  | 'WAITING';

export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'OPEN'
  | 'REFUSED'
  | 'WITHDRAWN';

export type InviteToHouseholdInput = {
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly language: WordingLanguage;
  /** Whether who joins may draw on what the others have. */
  readonly mayDraw: boolean;
  readonly wordingId: string;
};

export type LedgerAccount =
  | 'ADJUSTED'
  | 'AVAILABLE'
  | 'EXPIRED'
  | 'HELD'
  | 'ISSUED'
  | 'REDEEMED'
  | 'REVERSED'
  | 'SETTLEMENT'
  | 'TRANSFER';

export type ListingAppealInput = {
  readonly entryId: string;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
  readonly words: string;
};

export type LotState =
  | 'ACTIVE'
  | 'AWAITING'
  | 'EXPIRED'
  | 'HELD'
  | 'MOVED'
  | 'PENDING'
  | 'REVERSED'
  | 'SPENT';

export type MemberEventKind =
  | 'FAMILY_DAY'
  | 'TALK'
  | 'VISIT_DAY';

/** CLOSED: nobody answers any more; HELD: the last session is over. */
export type MemberEventState =
  | 'ARCHIVED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'HELD'
  | 'PUBLISHED';

export type MembershipAct =
  | 'BLOCK'
  | 'CLOSE'
  | 'ENROL'
  | 'JOIN_HOUSEHOLD'
  | 'LEAVE_HOUSEHOLD'
  | 'MERGE'
  | 'PAUSE'
  | 'REOPEN'
  | 'RESUME'
  | 'UNBLOCK'
  | 'UNMERGE';

export type MembershipState =
  | 'ACTIVE'
  | 'BLOCKED'
  | 'CLOSED'
  | 'MERGED'
  | 'PAUSED';

/** Why a policy term gave no points to spend so far. */
export type MissingReason =
  | 'BLACKLISTED'
  | 'CLAIMS_COUNTED'
  /** The rules reward from a better grade on. */
  | 'GRADE_NOT_REACHED'
  /** Granted, and pending while claims of the term may still be reported. */
  | 'IN_CLAIM_WINDOW'
  | 'KIND_NOT_ALLOWED'
  /** Granted, and the ledger did not take it. */
  | 'LEDGER_REFUSED'
  | 'NOT_AVAILABLE'
  | 'NOT_FULL_TERM'
  /** No rule set holds by which it could be decided. */
  | 'NO_RULES'
  /** Granted; the ledger has not answered yet. */
  | 'ON_ITS_WAY'
  /** The rules reward policies of other covers. */
  | 'OTHER_COVER'
  /** Cover has not begun. */
  | 'TERM_AHEAD'
  /** Cover has not ended. */
  | 'TERM_OPEN'
  | 'VALUE_GUARD'
  /** Ended, and no run has decided it yet. */
  | 'WAITS_FOR_RUN';

export type NotCountedReason =
  | 'CAUSE_EXEMPT'
  | 'NOTHING_PAID'
  | 'NOT_AT_FAULT'
  | 'WITHDRAWN';

export type NoticeChannel =
  | 'EMAIL'
  | 'IN_APP'
  | 'SMS';

export type NoticeKind =
  | 'DEPUTY_APPOINTED'
  | 'DEPUTY_STANDS_IN'
  | 'FAILED_SIGN_INS'
  | 'GRANTS_CHANGED'
  | 'LINKED_OUTSIDE'
  | 'NEW_DEVICE'
  | 'PASSWORD_CHANGED'
  | 'RECOVERY_CODES_RENEWED'
  | 'RECOVERY_CODE_USED'
  | 'SESSIONS_ENDED'
  | 'SIGN_IN_RESET'
  | 'TOTP_ENROLLED';

export type NoticeLanguage =
  | 'EN'
  | 'ZH';

export type NoticePurpose =
  | 'MARKETING'
  | 'SERVICE';

export type ObjectionInput = {
  /** Of staff, on the word of the customer; members object for themselves. */
  readonly customerId?: string | null | undefined;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
  readonly kind: DecisionKind;
  readonly ref: string;
  readonly words: string;
};

export type ObjectionState =
  | 'GRANTED'
  | 'OPEN'
  | 'UPHELD';

export type PartnerUseInput = {
  /** Of a coupon, in minor units; 0 of a service. */
  readonly amountMinor: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly passCode: string;
  /** Of the link. */
  readonly token: string;
};

export type RedeemInput = {
  /** Of a thing. */
  readonly deliveryWay?: RewardDeliveryWay | null | undefined;
  /** With points of the household where their own do not reach. */
  readonly isPooled: boolean;
  /** Makes it safe to send twice: the first answer is given again. */
  readonly key: string;
  readonly rewardId: string;
};

/** RESERVED: the ledger has not answered yet. CANCELLING: the points are on their way back. */
export type RedemptionState =
  | 'CANCELLED'
  | 'CANCELLING'
  | 'CONFIRMED'
  | 'REFUSED'
  | 'RESERVED';

/** Why nothing is paid. */
export type ReferralReason =
  | 'BLACKLISTED'
  | 'BY_HAND'
  | 'CANCELLED_EARLY'
  | 'EXISTING_CUSTOMER'
  | 'LIMIT_REACHED'
  | 'NOT_AVAILABLE'
  | 'NO_POLICY'
  | 'SAME_HOUSEHOLD'
  | 'SELF'
  | 'VALUE_GUARD';

export type ReferralState =
  /** Their policy is there; its cooling-off days run. */
  | 'COOLING_OFF'
  /** Recorded; no policy of the friend so far. */
  | 'JOINED'
  | 'PAID'
  | 'REJECTED'
  /** The policy ended early after it was paid. */
  | 'TAKEN_BACK';

/** Whether a reward got its renewal bonus, or why it has none so far. */
export type RenewalState =
  /** No term of the policy begins in time, as far as is known. */
  | 'AWAITED'
  /** The term that follows was cancelled, or is shorter than a full one. */
  | 'CUT_SHORT'
  | 'GRANTED'
  | 'UNPAID'
  | 'VALUE_GUARD';

export type RevisionCause =
  | 'CLAIM_CLEARED'
  | 'CLAIM_COUNTS'
  | 'LATE_CLAIM'
  | 'LISTING_ENDED'
  | 'OTHER_TERM'
  | 'RENEWAL_CHANGED'
  | 'RENEWED'
  | 'TERM_CHANGED';

export type RewardCategory =
  | 'CAR_CARE'
  | 'FUEL'
  | 'INSPECTION'
  | 'LEISURE'
  | 'MERCHANDISE'
  | 'REPAIR'
  | 'ROADSIDE';

/** Where a thing is. */
export type RewardDelivery =
  | 'DELIVERED'
  | 'ORDERED'
  | 'PACKED'
  | 'RETURNED'
  | 'SHIPPED';

/** Fetched at an office, or sent to the address on file. */
export type RewardDeliveryWay =
  | 'ADDRESS'
  | 'PICK_UP';

/** A code or coupon; a thing that is handed over; a service that a partner does. */
export type RewardKind =
  | 'DIGITAL'
  | 'PHYSICAL'
  | 'SERVICE';

export type RunState =
  | 'CANCELLED'
  | 'FAILED'
  | 'PAUSED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

export type StaffRole =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'BRANCH_MANAGER'
  | 'CONTRIBUTOR'
  | 'FINANCE'
  | 'HEAD_OFFICE_SERVICE'
  | 'MARKETING'
  | 'MARKETING_APPROVER'
  | 'PROVINCE_HEAD'
  | 'SERVICE_OFFICER'
  | 'VISIT_OFFICER';

export type TierChangeKind =
  | 'DOWNGRADED'
  | 'IN_GRACE'
  | 'JOINED'
  | 'KEPT'
  | 'LOCKED'
  | 'MOVED'
  | 'PROLONGED'
  | 'RESTORED'
  | 'UNLOCKED'
  | 'UPGRADED';

export type TierReason =
  | 'FACTS_REVERSED'
  | 'FAULT_OPEN'
  | 'LOCKED'
  | 'LOWEST'
  | 'NEVER_DOWN'
  | 'NOT_DUE'
  | 'NOT_QUALIFIED'
  | 'PROTECTED'
  | 'QUALIFIES'
  | 'TERM_UNDECIDED'
  | 'TIER_ENDED';

/** Why a member cannot have a reward now. */
export type UnavailableReason =
  | 'ACCOUNT_NOT_ACTIVE'
  | 'CAP_REACHED'
  | 'ENDED'
  | 'INSUFFICIENT_POINTS'
  | 'KIND_NOT_ALLOWED'
  | 'NOT_AVAILABLE'
  | 'NOT_YET'
  | 'NOT_YOUR_TIER'
  | 'NO_TERM'
  | 'OUT_OF_STOCK'
  | 'PAUSED'
  | 'VALUE_GUARD';

/** Why what a member shows cannot be used. */
export type UseRefusal =
  | 'AMOUNT_MISSING'
  | 'AMOUNT_TOO_HIGH'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'NOT_READY'
  | 'OTHER_PARTNER'
  | 'UNKNOWN_CODE'
  | 'USED';

export type WordingLanguage =
  | 'EN'
  | 'ZH';

export type DecisionPartsFragment = { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null };

export type EntryPartsFragment = { readonly __typename: 'StatementEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly source: string, readonly isRenewalBonus: boolean, readonly effectiveOn: string, readonly state: LotState | null, readonly activeOn: string | null, readonly expiresOn: string | null, readonly why: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null } | null };

export type AccountPartsFragment = { readonly __typename: 'PointsAccount', readonly available: number | string, readonly pending: number | string, readonly expired: number | string, readonly asOf: string, readonly nextActive: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null, readonly expiring: ReadonlyArray<{ readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string }>, readonly expiringSoon: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null };

export type PolicyPartsFragment = { readonly __typename: 'PolicyCover', readonly policyId: string, readonly label: string, readonly sourceRef: string, readonly startsOn: string, readonly endsOn: string };

export type TierConditionPartsFragment = { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null };

export type TierPartsFragment = { readonly __typename: 'MemberTier', readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly __typename: 'Query', readonly demo: boolean, readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly memberNumber: string, readonly name: string | null }
    | { readonly __typename: 'StaffMe', readonly staffNumber: string }
   | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly memberNumber: string, readonly name: string | null, readonly claimFreeYears: number, readonly tier: { readonly __typename: 'MemberTier', readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string } }, readonly points: { readonly __typename: 'PointsAccount', readonly available: number | string, readonly pending: number | string, readonly expired: number | string, readonly asOf: string, readonly nextActive: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null, readonly expiring: ReadonlyArray<{ readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string }>, readonly expiringSoon: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null }, readonly policies: ReadonlyArray<{ readonly __typename: 'PolicyCover', readonly policyId: string, readonly label: string, readonly sourceRef: string, readonly startsOn: string, readonly endsOn: string }>, readonly statement: { readonly __typename: 'StatementPage', readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'StatementEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly source: string, readonly isRenewalBonus: boolean, readonly effectiveOn: string, readonly state: LotState | null, readonly activeOn: string | null, readonly expiresOn: string | null, readonly why: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null } | null }> }, readonly decisions: ReadonlyArray<{ readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null }> }
    | { readonly __typename: 'StaffMe' }
   | null };

export type StatementQueryVariables = Exact<{
  cursor?: string | null | undefined;
}>;


export type StatementQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly points: { readonly __typename: 'PointsAccount', readonly available: number | string, readonly pending: number | string, readonly expired: number | string, readonly asOf: string, readonly nextActive: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null, readonly expiring: ReadonlyArray<{ readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string }>, readonly expiringSoon: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null }, readonly statement: { readonly __typename: 'StatementPage', readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'StatementEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly source: string, readonly isRenewalBonus: boolean, readonly effectiveOn: string, readonly state: LotState | null, readonly activeOn: string | null, readonly expiresOn: string | null, readonly why: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null } | null }> }, readonly decisions: ReadonlyArray<{ readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null }> }
    | { readonly __typename: 'StaffMe' }
   | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { readonly __typename: 'Query', readonly today: string, readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly memberNumber: string, readonly name: string | null, readonly enrolledOn: string, readonly policies: ReadonlyArray<{ readonly __typename: 'PolicyCover', readonly policyId: string, readonly label: string, readonly sourceRef: string, readonly startsOn: string, readonly endsOn: string }> }
    | { readonly __typename: 'StaffMe' }
   | null };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { readonly __typename: 'Query', readonly signInOptions: { readonly __typename: 'SignInOptions', readonly codesCanBeSent: boolean, readonly providers: ReadonlyArray<{ readonly __typename: 'ExternalProvider', readonly id: string, readonly name: string, readonly kind: AccountKind }> } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { readonly __typename: 'Query', readonly mySessions: ReadonlyArray<{ readonly __typename: 'Session', readonly id: string, readonly method: string, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string, readonly isCurrent: boolean }> };

export type DataRequestPartsFragment = { readonly __typename: 'DataRequest', readonly id: string, readonly kind: DataRequestKind, readonly reason: string, readonly requestedBy: string, readonly availableUntil: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly receipts: ReadonlyArray<{ readonly __typename: 'DataReceipt', readonly service: string, readonly doneAt: string, readonly counts: ReadonlyArray<{ readonly __typename: 'DataReceiptCount', readonly what: string, readonly count: number }> }> };

export type MyDataRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataRequestsQuery = { readonly __typename: 'Query', readonly myDataRequests: ReadonlyArray<{ readonly __typename: 'DataRequest', readonly id: string, readonly kind: DataRequestKind, readonly reason: string, readonly requestedBy: string, readonly availableUntil: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly receipts: ReadonlyArray<{ readonly __typename: 'DataReceipt', readonly service: string, readonly doneAt: string, readonly counts: ReadonlyArray<{ readonly __typename: 'DataReceiptCount', readonly what: string, readonly count: number }> }> }> };

export type InboxPartsFragment = { readonly __typename: 'InboxNotice', readonly id: string, readonly template: string, readonly link: string | null, readonly at: string, readonly isRead: boolean, readonly zh: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string }, readonly en: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { readonly __typename: 'Query', readonly unreadNotices: number };

export type MyNoticesQueryVariables = Exact<{
  limit: number;
}>;


export type MyNoticesQuery = { readonly __typename: 'Query', readonly myNotices: { readonly __typename: 'NoticePage', readonly unread: number, readonly notices: ReadonlyArray<{ readonly __typename: 'Notice', readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly facts: unknown, readonly isRead: boolean }> }, readonly myInbox: { readonly __typename: 'InboxPage', readonly nextCursor: string | null, readonly notices: ReadonlyArray<{ readonly __typename: 'InboxNotice', readonly id: string, readonly template: string, readonly link: string | null, readonly at: string, readonly isRead: boolean, readonly zh: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string }, readonly en: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string } }> } };

export type OlderNoticesQueryVariables = Exact<{
  cursor: string;
}>;


export type OlderNoticesQuery = { readonly __typename: 'Query', readonly myInbox: { readonly __typename: 'InboxPage', readonly nextCursor: string | null, readonly notices: ReadonlyArray<{ readonly __typename: 'InboxNotice', readonly id: string, readonly template: string, readonly link: string | null, readonly at: string, readonly isRead: boolean, readonly zh: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string }, readonly en: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string } }> } };

export type MarkInboxReadMutationVariables = Exact<{
  id: string;
  andBefore: boolean;
}>;


export type MarkInboxReadMutation = { readonly __typename: 'Mutation', readonly markInboxRead: number };

export type NoticeSettingsPartsFragment = { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly proposedEmailMasked: string | null, readonly hasPhone: boolean, readonly canEmail: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null }> };

export type MyNoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNoticeSettingsQuery = { readonly __typename: 'Query', readonly noticeSettings: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly proposedEmailMasked: string | null, readonly hasPhone: boolean, readonly canEmail: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null }> } };

export type ChangeConsentsMutationVariables = Exact<{
  input: ConsentsInput;
}>;


export type ChangeConsentsMutation = { readonly __typename: 'Mutation', readonly changeConsents: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly proposedEmailMasked: string | null, readonly hasPhone: boolean, readonly canEmail: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null }> } };

export type SetNoticeLanguageMutationVariables = Exact<{
  language: NoticeLanguage;
}>;


export type SetNoticeLanguageMutation = { readonly __typename: 'Mutation', readonly setNoticeLanguage: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly proposedEmailMasked: string | null, readonly hasPhone: boolean, readonly canEmail: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null }> } };

export type ProposeEmailMutationVariables = Exact<{
  email: string;
}>;


export type ProposeEmailMutation = { readonly __typename: 'Mutation', readonly proposeEmail: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly proposedEmailMasked: string | null, readonly hasPhone: boolean, readonly canEmail: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null }> } };

export type ConfirmEmailMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmEmailMutation = { readonly __typename: 'Mutation', readonly confirmEmail: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly proposedEmailMasked: string | null, readonly hasPhone: boolean, readonly canEmail: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null }> } };

export type RemoveEmailMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveEmailMutation = { readonly __typename: 'Mutation', readonly removeEmail: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly proposedEmailMasked: string | null, readonly hasPhone: boolean, readonly canEmail: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null }> } };

export type DemoMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoMessagesQuery = { readonly __typename: 'Query', readonly demoMessages: ReadonlyArray<{ readonly __typename: 'DemoMessage', readonly id: string, readonly channel: NoticeChannel, readonly recipientMasked: string, readonly subject: string | null, readonly text: string, readonly at: string }> };

export type DemoCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoCodesQuery = { readonly __typename: 'Query', readonly demoCodes: ReadonlyArray<{ readonly __typename: 'DemoCode', readonly login: string, readonly code: string, readonly expiresAt: string }> };

export type DemoSignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoSignInsQuery = { readonly __typename: 'Query', readonly demoSignIns: ReadonlyArray<{ readonly __typename: 'DemoSignIn', readonly kind: AccountKind, readonly login: string, readonly name: string | null, readonly roles: ReadonlyArray<StaffRole>, readonly officeNameZh: string | null, readonly officeNameEn: string | null, readonly password: string | null, readonly totpCode: string | null, readonly totpSecret: string | null }> };

export type RequestCodeMutationVariables = Exact<{
  login: string;
}>;


export type RequestCodeMutation = { readonly __typename: 'Mutation', readonly requestCode: { readonly __typename: 'RequestCodeResult', readonly validSeconds: number } };

export type SignInMemberMutationVariables = Exact<{
  login: string;
  code: string;
}>;


export type SignInMemberMutation = { readonly __typename: 'Mutation', readonly signInMember:
    | { readonly __typename: 'MemberMe', readonly memberId: string }
    | { readonly __typename: 'StaffMe' }
   };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { readonly __typename: 'Mutation', readonly endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly __typename: 'Mutation', readonly endOtherSessions: number };

export type RequestExportMutationVariables = Exact<{
  input: ExportInput;
}>;


export type RequestExportMutation = { readonly __typename: 'Mutation', readonly requestExport: { readonly __typename: 'DataRequest', readonly id: string, readonly kind: DataRequestKind, readonly reason: string, readonly requestedBy: string, readonly availableUntil: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly receipts: ReadonlyArray<{ readonly __typename: 'DataReceipt', readonly service: string, readonly doneAt: string, readonly counts: ReadonlyArray<{ readonly __typename: 'DataReceiptCount', readonly what: string, readonly count: number }> }> } };

export type TierQueryVariables = Exact<{ [key: string]: never; }>;


export type TierQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly tier: { readonly __typename: 'MemberTier', readonly yearStartsOn: string, readonly yearEndsOn: string, readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitLeft', readonly benefitId: string, readonly perYear: number | null, readonly used: number, readonly left: number | null, readonly fromTierId: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly uses: ReadonlyArray<{ readonly __typename: 'BenefitUse', readonly useId: string, readonly benefitId: string, readonly amount: number, readonly usedOn: string, readonly undoneAt: string | null }>, readonly changes: ReadonlyArray<{ readonly __typename: 'TierChange', readonly n: number, readonly kind: TierChangeKind, readonly reason: TierReason | null, readonly fromTierId: string | null, readonly toTierId: string, readonly until: string | null, readonly programmeVersion: number, readonly effectiveOn: string }>, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string } } }
    | { readonly __typename: 'StaffMe' }
   | null };

export type ExplainEntryQueryVariables = Exact<{
  id: string;
}>;


export type ExplainEntryQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly explainEntry: { readonly __typename: 'EntryExplanation', readonly programmeVersion: number, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly lotSource: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly kind: EntryKind, readonly source: string, readonly effectiveOn: string, readonly points: number | string } | null } | null }
    | { readonly __typename: 'StaffMe' }
   | null };

export type BalancePartsFragment = { readonly __typename: 'BalanceExplanation', readonly memberId: string, readonly asOf: string, readonly onAccount: number | string, readonly available: number | string, readonly owed: number | string, readonly programmeVersion: number, readonly parts: ReadonlyArray<{ readonly __typename: 'BalancePart', readonly kind: EntryKind, readonly source: string, readonly ruleId: string, readonly reason: string, readonly points: number | string, readonly statusPoints: number | string, readonly entries: number, readonly firstOn: string, readonly lastOn: string, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null }>, readonly pendingParts: ReadonlyArray<{ readonly __typename: 'PendingPart', readonly points: number | string, readonly activeOn: string | null, readonly awaits: string | null, readonly awaitedUntil: string | null, readonly andLater: boolean }>, readonly heldParts: ReadonlyArray<{ readonly __typename: 'HeldPart', readonly points: number | string, readonly source: string, readonly expiresAt: string, readonly andLater: boolean }>, readonly status: { readonly __typename: 'StatusStanding', readonly counting: number | string, readonly pending: number | string, readonly lapsed: number | string, readonly windowMonths: number } };

export type ExplainBalanceQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ExplainBalanceQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly explainBalance: { readonly __typename: 'BalanceExplanation', readonly memberId: string, readonly asOf: string, readonly onAccount: number | string, readonly available: number | string, readonly owed: number | string, readonly programmeVersion: number, readonly parts: ReadonlyArray<{ readonly __typename: 'BalancePart', readonly kind: EntryKind, readonly source: string, readonly ruleId: string, readonly reason: string, readonly points: number | string, readonly statusPoints: number | string, readonly entries: number, readonly firstOn: string, readonly lastOn: string, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null }>, readonly pendingParts: ReadonlyArray<{ readonly __typename: 'PendingPart', readonly points: number | string, readonly activeOn: string | null, readonly awaits: string | null, readonly awaitedUntil: string | null, readonly andLater: boolean }>, readonly heldParts: ReadonlyArray<{ readonly __typename: 'HeldPart', readonly points: number | string, readonly source: string, readonly expiresAt: string, readonly andLater: boolean }>, readonly status: { readonly __typename: 'StatusStanding', readonly counting: number | string, readonly pending: number | string, readonly lapsed: number | string, readonly windowMonths: number } } }
    | { readonly __typename: 'StaffMe' }
   | null };

export type MissingRewardPartsFragment = { readonly __typename: 'MissingReward', readonly reason: MissingReason, readonly termId: string, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly isDecided: boolean, readonly refusedBecause: GrantRefusal | null, readonly nextRunOn: string | null, readonly todayOutcome: DecisionOutcome | null, readonly todayPoints: number | string, readonly decision: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null } | null, readonly lastRun: { readonly __typename: 'TermRun', readonly asOf: string, readonly state: RunState } | null };

export type DeductibleCreditPartsFragment = { readonly __typename: 'DeductibleCredit', readonly policyId: string, readonly policyLabel: string, readonly nextCheckOn: string | null, readonly balance: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly rules: { readonly __typename: 'CreditRules', readonly everyMonths: number, readonly perCheck: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly max: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly entries: ReadonlyArray<{ readonly __typename: 'CreditEntry', readonly kind: CreditEntryKind, readonly cause: CreditCause, readonly on: string, readonly ruleSetId: string, readonly ruleSetVersion: number, readonly reason: string | null, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly balanceAfter: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> };

export type DeductibleCreditsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeductibleCreditsQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly deductibleCredits: ReadonlyArray<{ readonly __typename: 'DeductibleCredit', readonly policyId: string, readonly policyLabel: string, readonly nextCheckOn: string | null, readonly balance: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly rules: { readonly __typename: 'CreditRules', readonly everyMonths: number, readonly perCheck: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly max: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly entries: ReadonlyArray<{ readonly __typename: 'CreditEntry', readonly kind: CreditEntryKind, readonly cause: CreditCause, readonly on: string, readonly ruleSetId: string, readonly ruleSetVersion: number, readonly reason: string | null, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly balanceAfter: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> }
    | { readonly __typename: 'StaffMe' }
   | null };

export type MissingRewardsQueryVariables = Exact<{
  cursor?: string | null | undefined;
}>;


export type MissingRewardsQuery = { readonly __typename: 'Query', readonly today: string, readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly missingRewards: { readonly __typename: 'MissingRewardPage', readonly nextCursor: string | null, readonly rewards: ReadonlyArray<{ readonly __typename: 'MissingReward', readonly reason: MissingReason, readonly termId: string, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly isDecided: boolean, readonly refusedBecause: GrantRefusal | null, readonly nextRunOn: string | null, readonly todayOutcome: DecisionOutcome | null, readonly todayPoints: number | string, readonly decision: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly cause: RevisionCause, readonly occurredOn: string | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null, readonly expiresOn: string | null } | null } | null, readonly lastRun: { readonly __typename: 'TermRun', readonly asOf: string, readonly state: RunState } | null }> } }
    | { readonly __typename: 'StaffMe' }
   | null };

export type OwnMembershipPartsFragment = { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } };

export type OwnMembershipQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMembershipQuery = { readonly __typename: 'Query', readonly today: string, readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly policies: ReadonlyArray<{ readonly __typename: 'PolicyCover', readonly policyId: string, readonly label: string, readonly sourceRef: string, readonly startsOn: string, readonly endsOn: string }>, readonly membership: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } }
    | { readonly __typename: 'StaffMe' }
   | null };

export type SeenInvitationQueryVariables = Exact<{
  code: string;
}>;


export type SeenInvitationQuery = { readonly __typename: 'Query', readonly householdInvitation: { readonly __typename: 'SeenInvitation', readonly maskedName: string | null, readonly members: number, readonly mayDraw: boolean, readonly expiresAt: string } };

export type ChangeOwnMembershipMutationVariables = Exact<{
  input: ChangeOwnMembershipInput;
}>;


export type ChangeOwnMembershipMutation = { readonly __typename: 'Mutation', readonly changeOwnMembership: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } };

export type InviteToHouseholdMutationVariables = Exact<{
  input: InviteToHouseholdInput;
}>;


export type InviteToHouseholdMutation = { readonly __typename: 'Mutation', readonly inviteToHousehold: { readonly __typename: 'MadeInvitation', readonly code: string | null, readonly membership: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawInvitationMutation = { readonly __typename: 'Mutation', readonly withdrawHouseholdInvitation: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly __typename: 'Mutation', readonly acceptHouseholdInvitation: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } };

export type RefuseInvitationMutationVariables = Exact<{
  code: string;
}>;


export type RefuseInvitationMutation = { readonly __typename: 'Mutation', readonly refuseHouseholdInvitation: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } };

export type LeaveOwnHouseholdMutationVariables = Exact<{
  key: string;
}>;


export type LeaveOwnHouseholdMutation = { readonly __typename: 'Mutation', readonly leaveOwnHousehold: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } };

export type AgreeToHouseholdMutationVariables = Exact<{
  input: AgreeToHouseholdInput;
}>;


export type AgreeToHouseholdMutation = { readonly __typename: 'Mutation', readonly agreeToHousehold: { readonly __typename: 'OwnMembership', readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly reopenDays: number, readonly forfeits: number | string, readonly held: number | string, readonly owed: number | string, readonly household: { readonly __typename: 'OwnHousehold', readonly joinedOn: string, readonly consentedOn: string, readonly wording: string | null, readonly mayDraw: boolean, readonly unnamed: number, readonly drawers: number, readonly ownPoints: number | string, readonly othersPoints: number | string | null, readonly others: ReadonlyArray<{ readonly __typename: 'Housemate', readonly maskedName: string | null, readonly joinedOn: string, readonly mayDraw: boolean }> } | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'HouseholdInvitation', readonly id: string, readonly state: InvitationState, readonly mayDraw: boolean, readonly madeAt: string, readonly expiresAt: string }>, readonly wording: { readonly __typename: 'HouseholdWording', readonly id: string, readonly zh: string, readonly en: string } } };

export type OwnListingPartsFragment = { readonly __typename: 'OwnListing', readonly id: string, readonly reason: BlacklistReason, readonly state: BlacklistState, readonly startsOn: string, readonly endsOn: string, readonly endedOn: string | null, readonly appealedAt: string | null, readonly appeal: string, readonly answer: string, readonly answeredAt: string | null, readonly mayAppeal: boolean };

export type OwnListingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnListingsQuery = { readonly __typename: 'Query', readonly myListings: ReadonlyArray<{ readonly __typename: 'OwnListing', readonly id: string, readonly reason: BlacklistReason, readonly state: BlacklistState, readonly startsOn: string, readonly endsOn: string, readonly endedOn: string | null, readonly appealedAt: string | null, readonly appeal: string, readonly answer: string, readonly answeredAt: string | null, readonly mayAppeal: boolean }> };

export type AppealListingMutationVariables = Exact<{
  input: ListingAppealInput;
}>;


export type AppealListingMutation = { readonly __typename: 'Mutation', readonly appealListing: ReadonlyArray<{ readonly __typename: 'OwnListing', readonly id: string, readonly reason: BlacklistReason, readonly state: BlacklistState, readonly startsOn: string, readonly endsOn: string, readonly endedOn: string | null, readonly appealedAt: string | null, readonly appeal: string, readonly answer: string, readonly answeredAt: string | null, readonly mayAppeal: boolean }> };

export type OwnDecisionsPartsFragment = { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly kind: DecisionKind, readonly words: string, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly state: ObjectionState, readonly answer: string, readonly decidedAt: string | null, readonly about: { readonly __typename: 'AutomaticDecision', readonly ref: string } | null }> };

export type OwnDecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDecisionsQuery = { readonly __typename: 'Query', readonly automaticDecisions: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly kind: DecisionKind, readonly words: string, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly state: ObjectionState, readonly answer: string, readonly decidedAt: string | null, readonly about: { readonly __typename: 'AutomaticDecision', readonly ref: string } | null }> } };

export type ObjectToOwnDecisionMutationVariables = Exact<{
  input: ObjectionInput;
}>;


export type ObjectToOwnDecisionMutation = { readonly __typename: 'Mutation', readonly objectToDecision: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly kind: DecisionKind, readonly words: string, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly state: ObjectionState, readonly answer: string, readonly decidedAt: string | null, readonly about: { readonly __typename: 'AutomaticDecision', readonly ref: string } | null }> } };

export type ChooseOwnAutomaticMarketingMutationVariables = Exact<{
  key: string;
  refused: boolean;
}>;


export type ChooseOwnAutomaticMarketingMutation = { readonly __typename: 'Mutation', readonly chooseAutomaticMarketing: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly kind: DecisionKind, readonly words: string, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly state: ObjectionState, readonly answer: string, readonly decidedAt: string | null, readonly about: { readonly __typename: 'AutomaticDecision', readonly ref: string } | null }> } };

export type OwnAdvicePartsFragment = { readonly __typename: 'OwnAdvice', readonly campaignId: string, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isHelpful: boolean, readonly checkAskedAt: string | null, readonly checkOutcome: CheckOutcome | null, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string } };

export type OwnAdviceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAdviceQuery = { readonly __typename: 'Query', readonly ownAdvice: ReadonlyArray<{ readonly __typename: 'OwnAdvice', readonly campaignId: string, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isHelpful: boolean, readonly checkAskedAt: string | null, readonly checkOutcome: CheckOutcome | null, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type ReactToAdviceMutationVariables = Exact<{
  campaignId: string;
  reaction: AdviceReaction;
}>;


export type ReactToAdviceMutation = { readonly __typename: 'Mutation', readonly reactToAdvice: ReadonlyArray<{ readonly __typename: 'OwnAdvice', readonly campaignId: string, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isHelpful: boolean, readonly checkAskedAt: string | null, readonly checkOutcome: CheckOutcome | null, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type UnavailablePartsFragment = { readonly __typename: 'Unavailable', readonly reason: UnavailableReason, readonly pointsMissing: number | string | null, readonly againOn: string | null, readonly fromTier: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null };

export type OfferPartsFragment = { readonly __typename: 'Offer', readonly rewardId: string, readonly kind: RewardKind, readonly category: RewardCategory, readonly points: number | string | null, readonly endsOn: string | null, readonly fewLeft: number | null, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly validDays: number | null, readonly undoMinutes: number, readonly givesCoupon: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly partners: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }>, readonly unavailable: { readonly __typename: 'Unavailable', readonly reason: UnavailableReason, readonly pointsMissing: number | string | null, readonly againOn: string | null, readonly fromTier: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } | null };

export type RedemptionPartsFragment = { readonly __typename: 'Redemption', readonly id: string, readonly rewardId: string, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly code: string | null, readonly passCode: string | null, readonly couponId: string | null, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly redeemedAt: string, readonly validUntil: string | null, readonly undoUntil: string | null, readonly usedAt: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly partners: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> };

export type OffersQueryVariables = Exact<{ [key: string]: never; }>;


export type OffersQuery = { readonly __typename: 'Query', readonly offers: { readonly __typename: 'Offers', readonly available: number | string, readonly household: number | string, readonly expiringPoints: number | string | null, readonly expiringOn: string | null, readonly offers: ReadonlyArray<{ readonly __typename: 'Offer', readonly rewardId: string, readonly kind: RewardKind, readonly category: RewardCategory, readonly points: number | string | null, readonly endsOn: string | null, readonly fewLeft: number | null, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly validDays: number | null, readonly undoMinutes: number, readonly givesCoupon: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly partners: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }>, readonly unavailable: { readonly __typename: 'Unavailable', readonly reason: UnavailableReason, readonly pointsMissing: number | string | null, readonly againOn: string | null, readonly fromTier: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } | null }> } };

export type MyRewardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRewardsQuery = { readonly __typename: 'Query', readonly ownRedemptions: ReadonlyArray<{ readonly __typename: 'Redemption', readonly id: string, readonly rewardId: string, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly code: string | null, readonly passCode: string | null, readonly couponId: string | null, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly redeemedAt: string, readonly validUntil: string | null, readonly undoUntil: string | null, readonly usedAt: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly partners: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly ownCoupons: ReadonlyArray<{ readonly __typename: 'OwnCoupon', readonly id: string, readonly validUntil: string, readonly state: CouponState, readonly passCode: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly face: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly left: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly uses: ReadonlyArray<{ readonly __typename: 'CouponUse', readonly id: string, readonly usedOn: string, readonly isUndone: boolean, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly partner: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null }>, readonly partners: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }> };

export type RedeemMutationVariables = Exact<{
  input: RedeemInput;
}>;


export type RedeemMutation = { readonly __typename: 'Mutation', readonly redeem: { readonly __typename: 'RedeemAnswer', readonly redemption: { readonly __typename: 'Redemption', readonly id: string, readonly rewardId: string, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly code: string | null, readonly passCode: string | null, readonly couponId: string | null, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly redeemedAt: string, readonly validUntil: string | null, readonly undoUntil: string | null, readonly usedAt: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly partners: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null, readonly refusal: { readonly __typename: 'Unavailable', readonly reason: UnavailableReason, readonly pointsMissing: number | string | null, readonly againOn: string | null, readonly fromTier: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } | null } };

export type UndoRedemptionMutationVariables = Exact<{
  id: string;
}>;


export type UndoRedemptionMutation = { readonly __typename: 'Mutation', readonly undoRedemption: { readonly __typename: 'Redemption', readonly id: string, readonly rewardId: string, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly code: string | null, readonly passCode: string | null, readonly couponId: string | null, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly redeemedAt: string, readonly validUntil: string | null, readonly undoUntil: string | null, readonly usedAt: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly partners: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } };

export type ShownPassPartsFragment = { readonly __typename: 'ShownPass', readonly isCoupon: boolean, readonly validUntil: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly left: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } };

export type LookUpPassMutationVariables = Exact<{
  token: string;
  passCode: string;
}>;


export type LookUpPassMutation = { readonly __typename: 'Mutation', readonly lookUpPass: { readonly __typename: 'PartnerPage', readonly refusal: UseRefusal | null, readonly partner: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly shown: { readonly __typename: 'ShownPass', readonly isCoupon: boolean, readonly validUntil: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly left: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null } };

export type ConfirmPartnerUseMutationVariables = Exact<{
  input: PartnerUseInput;
}>;


export type ConfirmPartnerUseMutation = { readonly __typename: 'Mutation', readonly confirmPartnerUse: { readonly __typename: 'PartnerUseAnswer', readonly refusal: UseRefusal | null, readonly shown: { readonly __typename: 'ShownPass', readonly isCoupon: boolean, readonly validUntil: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly left: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } };

export type PartnerUsesMutationVariables = Exact<{
  token: string;
}>;


export type PartnerUsesMutation = { readonly __typename: 'Mutation', readonly partnerUses: ReadonlyArray<{ readonly __typename: 'SettlementUse', readonly id: string, readonly isCoupon: boolean, readonly usedAt: string, readonly isUndone: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> };

export type OwnInvitationPartsFragment = { readonly __typename: 'OwnInvitation', readonly eventId: string, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly answerUntil: string, readonly points: number, readonly passCode: string | null, readonly mayAnswer: boolean, readonly feedbackUntil: string | null, readonly rating: number | null, readonly words: string, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly where: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'OpenSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly partyMax: number, readonly seatsFree: number }>, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null }, readonly calendar: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null, readonly cancelledBecause: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null };

export type OwnInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInvitationsQuery = { readonly __typename: 'Query', readonly insurerZone: string, readonly ownInvitations: ReadonlyArray<{ readonly __typename: 'OwnInvitation', readonly eventId: string, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly answerUntil: string, readonly points: number, readonly passCode: string | null, readonly mayAnswer: boolean, readonly feedbackUntil: string | null, readonly rating: number | null, readonly words: string, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly where: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'OpenSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly partyMax: number, readonly seatsFree: number }>, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null }, readonly calendar: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null, readonly cancelledBecause: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null }> };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { readonly __typename: 'Mutation', readonly answerInvitation: { readonly __typename: 'OwnInvitation', readonly eventId: string, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly answerUntil: string, readonly points: number, readonly passCode: string | null, readonly mayAnswer: boolean, readonly feedbackUntil: string | null, readonly rating: number | null, readonly words: string, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly where: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'OpenSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly partyMax: number, readonly seatsFree: number }>, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null }, readonly calendar: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null, readonly cancelledBecause: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type GiveEventFeedbackMutationVariables = Exact<{
  input: EventFeedbackInput;
}>;


export type GiveEventFeedbackMutation = { readonly __typename: 'Mutation', readonly giveEventFeedback: { readonly __typename: 'OwnInvitation', readonly eventId: string, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly answerUntil: string, readonly points: number, readonly passCode: string | null, readonly mayAnswer: boolean, readonly feedbackUntil: string | null, readonly rating: number | null, readonly words: string, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly where: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'OpenSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly partyMax: number, readonly seatsFree: number }>, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null }, readonly calendar: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null, readonly cancelledBecause: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type OwnAchievementsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAchievementsQuery = { readonly __typename: 'Query', readonly ownAchievements: ReadonlyArray<{ readonly __typename: 'AchievementProgress', readonly achievementId: string, readonly measure: AchievementMeasure, readonly target: number, readonly recurrence: AchievementRecurrence, readonly state: AchievementState, readonly reached: number, readonly completedOn: string | null, readonly times: number, readonly againFrom: string | null, readonly undoneBy: string | null, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly how: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type RewardGuardsQueryVariables = Exact<{ [key: string]: never; }>;


export type RewardGuardsQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly decisions: ReadonlyArray<{ readonly __typename: 'Decision', readonly termId: string, readonly ruleId: string, readonly guard: { readonly __typename: 'RewardGuard', readonly limitPercent: number | null, readonly pointsOfLadder: number | string, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly limit: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } | null, readonly given: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null }> }
    | { readonly __typename: 'StaffMe' }
   | null };

export type OwnReferralPartsFragment = { readonly __typename: 'OwnReferral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string };

export type OwnReferralsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnReferralsQuery = { readonly __typename: 'Query', readonly ownReferrals: { readonly __typename: 'OwnReferrals', readonly paidThisYear: number, readonly offer: { readonly __typename: 'ReferralOffer', readonly isOpen: boolean, readonly advocatePoints: number | string, readonly friendPoints: number | string, readonly coolingOffDays: number, readonly policyWithinDays: number, readonly perYearMax: number, readonly heldDays: number, readonly how: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }, readonly code: { readonly __typename: 'ReferralCode', readonly code: string, readonly validUntil: string } | null, readonly referrals: ReadonlyArray<{ readonly __typename: 'OwnReferral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string }>, readonly cameBy: { readonly __typename: 'OwnReferral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string } | null } };

export type MakeReferralCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeReferralCodeMutation = { readonly __typename: 'Mutation', readonly makeReferralCode: { readonly __typename: 'ReferralCode', readonly code: string, readonly validUntil: string } };

export type EnterReferralCodeMutationVariables = Exact<{
  key: string;
  code: string;
}>;


export type EnterReferralCodeMutation = { readonly __typename: 'Mutation', readonly enterReferralCode: { readonly __typename: 'OwnReferral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string } };

export type ReferralOfferQueryVariables = Exact<{
  code: string;
}>;


export type ReferralOfferQuery = { readonly __typename: 'Query', readonly referralOffer: { readonly __typename: 'ReferralOffer', readonly friendPoints: number | string, readonly coolingOffDays: number, readonly policyWithinDays: number, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null };

export const ViewerDocument = /* @__PURE__ */ persistedDocument<ViewerQuery, ViewerQueryVariables>('query', 'Viewer', 'f42c296284d0f744b336bd279004a4efb82aa5067160c27aa6c1429af24ff03b');
export const HomeDocument = /* @__PURE__ */ persistedDocument<HomeQuery, HomeQueryVariables>('query', 'Home', 'e774198b19bf8a9f318a2f955d7089966680fdca60b7d1a6565cc82cf11da351');
export const StatementDocument = /* @__PURE__ */ persistedDocument<StatementQuery, StatementQueryVariables>('query', 'Statement', 'b4525b1af9b18ce11f4b8656090c91d83500abe7d6ea9a920f7ecbddcd52e00c');
export const ProfileDocument = /* @__PURE__ */ persistedDocument<ProfileQuery, ProfileQueryVariables>('query', 'Profile', 'c63ca72aa135c99b38f87235740164c05ee7b5e48a7cb03451bf48f8a6cdea97');
export const SignInOptionsDocument = /* @__PURE__ */ persistedDocument<SignInOptionsQuery, SignInOptionsQueryVariables>('query', 'SignInOptions', '890ff841c672b5f3b27a6c35647738fced4933e3c81fcfc90b869943f7f11808');
export const MySessionsDocument = /* @__PURE__ */ persistedDocument<MySessionsQuery, MySessionsQueryVariables>('query', 'MySessions', '118813e556e724f2f7aac5135d528c8bf15ad1424999c14e6f83c5dd79add88e');
export const MyDataRequestsDocument = /* @__PURE__ */ persistedDocument<MyDataRequestsQuery, MyDataRequestsQueryVariables>('query', 'MyDataRequests', '77758c8d8310f0799d66854be0cc280190bbd74f2cdc8b83f81510e508606386');
export const UnreadNoticesDocument = /* @__PURE__ */ persistedDocument<UnreadNoticesQuery, UnreadNoticesQueryVariables>('query', 'UnreadNotices', '45a9216b732d11b83cab9f74f6672c39cbecef56b499695df70fec45a986afef');
export const MyNoticesDocument = /* @__PURE__ */ persistedDocument<MyNoticesQuery, MyNoticesQueryVariables>('query', 'MyNotices', 'ae1a5d70eef8b855eedf60fb6a1475896a4da45518db98fefcd47f06877366be');
export const OlderNoticesDocument = /* @__PURE__ */ persistedDocument<OlderNoticesQuery, OlderNoticesQueryVariables>('query', 'OlderNotices', '89b4b3e5a89c432dd216b49d98005c763f62ac9916b75b0f0b10aeae67f7bb6d');
export const MarkInboxReadDocument = /* @__PURE__ */ persistedDocument<MarkInboxReadMutation, MarkInboxReadMutationVariables>('mutation', 'MarkInboxRead', 'b274273dc38b40774e1f1c9b576869ebc48e1168f5dcd635991c259cab8efe53');
export const MyNoticeSettingsDocument = /* @__PURE__ */ persistedDocument<MyNoticeSettingsQuery, MyNoticeSettingsQueryVariables>('query', 'MyNoticeSettings', '110bb65243b3bebd76575edfe1edc3981223b107ad43f4330603f43047fa2eab');
export const ChangeConsentsDocument = /* @__PURE__ */ persistedDocument<ChangeConsentsMutation, ChangeConsentsMutationVariables>('mutation', 'ChangeConsents', 'f449c9135063cecf22b24e0e86d1c38e740c8d036effcafaa14e51c8ffda2586');
export const SetNoticeLanguageDocument = /* @__PURE__ */ persistedDocument<SetNoticeLanguageMutation, SetNoticeLanguageMutationVariables>('mutation', 'SetNoticeLanguage', 'd824ed8cff093760a172114ff7fdf3b43b6a66de44a40f004248e2717b7da054');
export const ProposeEmailDocument = /* @__PURE__ */ persistedDocument<ProposeEmailMutation, ProposeEmailMutationVariables>('mutation', 'ProposeEmail', '55a81f15e642c91247ec1196175d3a548da3139f353a37150d46cf862a7c2f01');
export const ConfirmEmailDocument = /* @__PURE__ */ persistedDocument<ConfirmEmailMutation, ConfirmEmailMutationVariables>('mutation', 'ConfirmEmail', '6a12a641475b8de56c7262d428196de56290cb469d2597a5f294462c753aae06');
export const RemoveEmailDocument = /* @__PURE__ */ persistedDocument<RemoveEmailMutation, RemoveEmailMutationVariables>('mutation', 'RemoveEmail', '24c652776621b0c22ee09699863eedbb4f26d03bee2241a3bf9865286f13b489');
export const DemoMessagesDocument = /* @__PURE__ */ persistedDocument<DemoMessagesQuery, DemoMessagesQueryVariables>('query', 'DemoMessages', 'c58b3c1c249b1038e2a932e9df835ef3c82f93004f19e768a85fcfac4c081f96');
export const DemoCodesDocument = /* @__PURE__ */ persistedDocument<DemoCodesQuery, DemoCodesQueryVariables>('query', 'DemoCodes', '073e2c3898d00ea6c69ea0aa8980f10580adb5a5bf2a344b359ba030d39c61c2');
export const DemoSignInsDocument = /* @__PURE__ */ persistedDocument<DemoSignInsQuery, DemoSignInsQueryVariables>('query', 'DemoSignIns', '19ee334998110bf27bb768d9d045703d4c9e056e40524fe19cc30b71f8318a1e');
export const RequestCodeDocument = /* @__PURE__ */ persistedDocument<RequestCodeMutation, RequestCodeMutationVariables>('mutation', 'RequestCode', 'b2112e73f6003733d59b1a90ba6a2629600f786aa1da1884c6aefe5fe5c3a750');
export const SignInMemberDocument = /* @__PURE__ */ persistedDocument<SignInMemberMutation, SignInMemberMutationVariables>('mutation', 'SignInMember', 'd7901dbc449baa729c5c701bbef1a33ef8504cb6b8c00b412aa46a39cb31fac6');
export const EndSessionDocument = /* @__PURE__ */ persistedDocument<EndSessionMutation, EndSessionMutationVariables>('mutation', 'EndSession', 'a4c38f84ce47c8b065c54dc52e54458191e3d7c872c5b7e5c8da663f88ce7a52');
export const EndOtherSessionsDocument = /* @__PURE__ */ persistedDocument<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>('mutation', 'EndOtherSessions', 'e5e37edf3c6ca444bbb0939ba876228e1e1ec92aae34820cd3075e3330a53ebe');
export const RequestExportDocument = /* @__PURE__ */ persistedDocument<RequestExportMutation, RequestExportMutationVariables>('mutation', 'RequestExport', '579622738e3b551cdb411cbb614bed884a883fb028e2bf3bcdc8b6866d731452');
export const TierDocument = /* @__PURE__ */ persistedDocument<TierQuery, TierQueryVariables>('query', 'Tier', '82baa43dd21c31098214a8005684b6caf76e000ce99f5bbd1ba0473ea0880598');
export const ExplainEntryDocument = /* @__PURE__ */ persistedDocument<ExplainEntryQuery, ExplainEntryQueryVariables>('query', 'ExplainEntry', '86486549a3a427fe680b55bb37514a73ed07d65c7066659e396d49552e5db3a5');
export const ExplainBalanceDocument = /* @__PURE__ */ persistedDocument<ExplainBalanceQuery, ExplainBalanceQueryVariables>('query', 'ExplainBalance', '57492dfc590b43b44c936a8ba307335fa3e3a36979330ff044986e1e33761622');
export const DeductibleCreditsDocument = /* @__PURE__ */ persistedDocument<DeductibleCreditsQuery, DeductibleCreditsQueryVariables>('query', 'DeductibleCredits', '4a51f64b5725ae514c3e26aace841f4cf7c02433cae6e2625f1581c6afc3e4b6');
export const MissingRewardsDocument = /* @__PURE__ */ persistedDocument<MissingRewardsQuery, MissingRewardsQueryVariables>('query', 'MissingRewards', '213d234395cb54563b503ef6dad5f83f8beb9ddb9810f070d29312a72396a3c5');
export const OwnMembershipDocument = /* @__PURE__ */ persistedDocument<OwnMembershipQuery, OwnMembershipQueryVariables>('query', 'OwnMembership', '2954e7d94c3d77a93a098a3a04b67fcb55d03dd4f22e8d20c235b6a6e0fb37c8');
export const SeenInvitationDocument = /* @__PURE__ */ persistedDocument<SeenInvitationQuery, SeenInvitationQueryVariables>('query', 'SeenInvitation', '79d698769059c4d47c11b1371395054ef0ebe7788be0a2593e14bf99b680ebe5');
export const ChangeOwnMembershipDocument = /* @__PURE__ */ persistedDocument<ChangeOwnMembershipMutation, ChangeOwnMembershipMutationVariables>('mutation', 'ChangeOwnMembership', '16862a1497c118630f678d8fbbde31f44ad13535136c6f5c0bc2257bb1036da4');
export const InviteToHouseholdDocument = /* @__PURE__ */ persistedDocument<InviteToHouseholdMutation, InviteToHouseholdMutationVariables>('mutation', 'InviteToHousehold', 'd8828d3bbcf88a3f3cb338f7f3105fe266f1fd7d7d4a04e0d8987aae2d9ba8dd');
export const WithdrawInvitationDocument = /* @__PURE__ */ persistedDocument<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>('mutation', 'WithdrawInvitation', '8e1d089062ec3b99793d47c3f7008ed9e9a5d9821a6989553c1bfe74c72fc7bb');
export const AcceptInvitationDocument = /* @__PURE__ */ persistedDocument<AcceptInvitationMutation, AcceptInvitationMutationVariables>('mutation', 'AcceptInvitation', 'ae2aae8b4681bc19d6cf3947890e20684932db04804223aac1847df6ce20e436');
export const RefuseInvitationDocument = /* @__PURE__ */ persistedDocument<RefuseInvitationMutation, RefuseInvitationMutationVariables>('mutation', 'RefuseInvitation', 'deb25955659efc3b3e767d7433402474de9b69c4d6a13ea4dba5da67ea5f6400');
export const LeaveOwnHouseholdDocument = /* @__PURE__ */ persistedDocument<LeaveOwnHouseholdMutation, LeaveOwnHouseholdMutationVariables>('mutation', 'LeaveOwnHousehold', '7999ee762cffd779179befa06ed7cc2649f87399410ca53a5963a68b6ea576fb');
export const AgreeToHouseholdDocument = /* @__PURE__ */ persistedDocument<AgreeToHouseholdMutation, AgreeToHouseholdMutationVariables>('mutation', 'AgreeToHousehold', 'c5535f449a1e7eb33ba20a682c67a085985e60e9a803f5602d495accb7981759');
export const OwnListingsDocument = /* @__PURE__ */ persistedDocument<OwnListingsQuery, OwnListingsQueryVariables>('query', 'OwnListings', '90a1f3a0100c47965c76a78e620f4639ddd9664224c93a46f2b6714ab85c6320');
export const AppealListingDocument = /* @__PURE__ */ persistedDocument<AppealListingMutation, AppealListingMutationVariables>('mutation', 'AppealListing', '0cdf39f43be6176037c10dace16ea082a0d3e0d0036521e225b4013e5bdb4671');
export const OwnDecisionsDocument = /* @__PURE__ */ persistedDocument<OwnDecisionsQuery, OwnDecisionsQueryVariables>('query', 'OwnDecisions', '0cf563b3c8a90be6ed1ef6793285fda3bb874ac54f8ba648bf1c03be9cd29cbf');
export const ObjectToOwnDecisionDocument = /* @__PURE__ */ persistedDocument<ObjectToOwnDecisionMutation, ObjectToOwnDecisionMutationVariables>('mutation', 'ObjectToOwnDecision', '3104e783eba99dcde60b30202a97295a4f33ade7a75751a0a3b150b688024c9c');
export const ChooseOwnAutomaticMarketingDocument = /* @__PURE__ */ persistedDocument<ChooseOwnAutomaticMarketingMutation, ChooseOwnAutomaticMarketingMutationVariables>('mutation', 'ChooseOwnAutomaticMarketing', '3ac2b0b1dc09a3d38392541149d18a8d0178a4370ad3afb8bccccb7b4c05ec6b');
export const OwnAdviceDocument = /* @__PURE__ */ persistedDocument<OwnAdviceQuery, OwnAdviceQueryVariables>('query', 'OwnAdvice', 'd6cc836c5cab87bc81d4f192717c06ec073c294a6357513be2e50e7e29afe33a');
export const ReactToAdviceDocument = /* @__PURE__ */ persistedDocument<ReactToAdviceMutation, ReactToAdviceMutationVariables>('mutation', 'ReactToAdvice', '17353dbb756eda94414e519482720137d0f6a1e47b0317c0c41a4b1e766a7771');
export const OffersDocument = /* @__PURE__ */ persistedDocument<OffersQuery, OffersQueryVariables>('query', 'Offers', '22fc67746ccea256d8652dff89bd5ed7274f05b3a9157c8b8f7d967dd1a40ceb');
export const MyRewardsDocument = /* @__PURE__ */ persistedDocument<MyRewardsQuery, MyRewardsQueryVariables>('query', 'MyRewards', '92a266540350c95c475226d3966234d1aeb2515e2e807bd6c9d36e2752861670');
export const RedeemDocument = /* @__PURE__ */ persistedDocument<RedeemMutation, RedeemMutationVariables>('mutation', 'Redeem', 'd1189480f6b0fc129807daa93b36133f3b125bb8546f49f76a48c3b5e85142af');
export const UndoRedemptionDocument = /* @__PURE__ */ persistedDocument<UndoRedemptionMutation, UndoRedemptionMutationVariables>('mutation', 'UndoRedemption', '38e73973c341b3cb0bf5aec8a44f6ce6ba73a380abab4b0fb8d6d826a85364f3');
export const LookUpPassDocument = /* @__PURE__ */ persistedDocument<LookUpPassMutation, LookUpPassMutationVariables>('mutation', 'LookUpPass', 'efeecbc657eff56a0e7239b17521664a876dfd2caaa942ed91914229f966efd3');
export const ConfirmPartnerUseDocument = /* @__PURE__ */ persistedDocument<ConfirmPartnerUseMutation, ConfirmPartnerUseMutationVariables>('mutation', 'ConfirmPartnerUse', '5fd00ac188f223ac67cb7cc6eaee11a82b5c34340deb12057d7e3e807dab5d8b');
export const PartnerUsesDocument = /* @__PURE__ */ persistedDocument<PartnerUsesMutation, PartnerUsesMutationVariables>('mutation', 'PartnerUses', '90e0347577ccbfb4d7a45bf0f65359678b0f0794ac3ad8e4847c21ed5aa9b5d3');
export const OwnInvitationsDocument = /* @__PURE__ */ persistedDocument<OwnInvitationsQuery, OwnInvitationsQueryVariables>('query', 'OwnInvitations', 'eadff9f4ead44ab1b2dabfd8114be3fcea92a6a23a29a941de719ec0097d7488');
export const AnswerInvitationDocument = /* @__PURE__ */ persistedDocument<AnswerInvitationMutation, AnswerInvitationMutationVariables>('mutation', 'AnswerInvitation', '0eab6ec5fc0e1f9bebf42b9877316581f96bc4d0d15871e2a52248a09ddbef2d');
export const GiveEventFeedbackDocument = /* @__PURE__ */ persistedDocument<GiveEventFeedbackMutation, GiveEventFeedbackMutationVariables>('mutation', 'GiveEventFeedback', 'acb3ae047a2f28ad741a383e086fd9a36780bcc317f7a95ebca530039917376e');
export const OwnAchievementsDocument = /* @__PURE__ */ persistedDocument<OwnAchievementsQuery, OwnAchievementsQueryVariables>('query', 'OwnAchievements', 'eb09c9c03cf1d730e288bff8b05dd58ed38bcd3755310eb99bdadec39ddd063e');
export const RewardGuardsDocument = /* @__PURE__ */ persistedDocument<RewardGuardsQuery, RewardGuardsQueryVariables>('query', 'RewardGuards', '44f456cdd6db79d636ed1b25da9947c93b8550e2545f4b2514faf6fcfc6a972b');
export const OwnReferralsDocument = /* @__PURE__ */ persistedDocument<OwnReferralsQuery, OwnReferralsQueryVariables>('query', 'OwnReferrals', 'b14d916f40895931a65ee81e23ed2dc2e73603fff0b42430f323f3e229f4bd2c');
export const MakeReferralCodeDocument = /* @__PURE__ */ persistedDocument<MakeReferralCodeMutation, MakeReferralCodeMutationVariables>('mutation', 'MakeReferralCode', '33153ea37f45b750cff846484fdd11a123f577e5d349fc82cf8d04a39c6b4f04');
export const EnterReferralCodeDocument = /* @__PURE__ */ persistedDocument<EnterReferralCodeMutation, EnterReferralCodeMutationVariables>('mutation', 'EnterReferralCode', '73aa46ef7574a208f1d64cdb1747f2b1b98dad5a452145934d618936f6a3e9e8');
export const ReferralOfferDocument = /* @__PURE__ */ persistedDocument<ReferralOfferQuery, ReferralOfferQueryVariables>('query', 'ReferralOffer', '2070e0163a0e5b466175cb0c9604d6e862672f9342f51235b0a463ee1eaf9db8');
