// Made from operations.graphql and apps/gateway/schema.graphql by `node libs/web/codegen.mjs`; the static lane
// fails when it differs.
import { persistedDocument } from '@evergreen/web/persisted';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AbsenceInput = {
  readonly deputyAccountId?: string | null | undefined;
  readonly fromOn: string;
  readonly id: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly toOn: string;
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

export type ActorKind =
  | 'ANONYMOUS'
  | 'MEMBER'
  | 'SERVICE'
  | 'STAFF';

export type AddContactInput = {
  /** A contact of the same kind that was wrong: it ends. */
  readonly correctsId?: string | null | undefined;
  readonly customerId: string;
  /** Permanent: the same key gives the first answer again. */
  readonly key: string;
  readonly kind: CustomerContactKind;
  readonly preferred?: boolean;
  readonly value: string;
};

export type AddTrainingInput = {
  readonly course: string;
  readonly id: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly note?: string;
  readonly result: TrainingResult;
  readonly takenOn: string;
};

export type AdjustPointsInput = {
  /** Of points given: first day without. Null: never. */
  readonly expiresOn?: string | null | undefined;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly memberId: string;
  readonly note: string;
  /** Below zero: taken. */
  readonly points: number | string;
  readonly reasonId: string;
  /** Below zero: taken. */
  readonly statusPoints?: number | string;
};

export type AdjustmentState =
  | 'POSTED'
  | 'REJECTED'
  | 'REQUESTED';

/** The four levels of public warnings; red is grave. */
export type AlertSeverity =
  | 'BLUE'
  | 'ORANGE'
  | 'RED'
  | 'YELLOW';

export type AssessRulesInput = {
  readonly effectOnPeople: string;
  readonly need: string;
  readonly protectiveMeasures: string;
  readonly purpose: string;
  /** As it was read. */
  readonly revision: number;
  readonly version: number;
};

export type AuditFilterInput = {
  /** With a `*` at its end: all that begin so. */
  readonly act?: string | null | undefined;
  readonly actorAccountId?: string | null | undefined;
  readonly customerId?: string | null | undefined;
  /** Included. */
  readonly from?: string | null | undefined;
  readonly office?: string | null | undefined;
  readonly recordId?: string | null | undefined;
  readonly recordKind?: string | null | undefined;
  /** Excluded. */
  readonly to?: string | null | undefined;
};

export type BenefitCountInput = {
  /** Null: as many as wanted. */
  readonly perYear?: number | null | undefined;
  readonly tierId: string;
};

export type BenefitRuleInput = {
  readonly benefitId: string;
  /** A tier that is not named has none. */
  readonly counts: ReadonlyArray<BenefitCountInput>;
  readonly description: WordsInput;
  readonly names: WordsInput;
  readonly unit: WordsInput;
};

export type BlacklistAct =
  | 'APPEAL'
  | 'APPROVE'
  | 'GIVE_NOTICE'
  | 'GRANT_APPEAL'
  | 'LIFT'
  | 'RECHECK'
  | 'REFUSE_APPEAL'
  | 'REJECT'
  | 'TAKE_UP'
  | 'WITHDRAW';

export type BlacklistActInput = {
  readonly act: BlacklistAct;
  readonly entryId: string;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
  /** Of an approval: the person is not told; the words name the enquiry it would defeat. */
  readonly withholdNotice?: boolean;
  /** Why; of an appeal what the person says; of its decision the answer to them. */
  readonly words: string;
};

/** Compulsory cover is no door: it is never refused to anybody. */
export type BlacklistDoor =
  | 'CAMPAIGN'
  | 'ENROLMENT'
  | 'GIFT'
  | 'REWARD'
  | 'VOLUNTARY_COVER';

/** In the story of an entry. */
export type BlacklistEvent =
  | 'ADD_EVIDENCE'
  | 'APPEAL'
  | 'APPROVE'
  | 'ESCALATE'
  | 'EXPIRE'
  | 'GIVE_NOTICE'
  | 'GRANT_APPEAL'
  | 'LIFT'
  | 'MATCH_RETURNED'
  | 'PROPOSE'
  | 'RECHECK'
  | 'REFUSE_APPEAL'
  | 'REJECT'
  | 'TAKE_UP'
  | 'WITHDRAW';

export type BlacklistFilter =
  | 'ALL'
  | 'OPEN'
  | 'OVER'
  | 'RECHECK_DUE'
  | 'TO_DECIDE';

export type BlacklistMatchState =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'PROPOSED';

export type BlacklistProposalInput = {
  /** Null: about somebody who is no customer. */
  readonly customerId?: string | null | undefined;
  /** The last day; null: as the rules say. */
  readonly endsOn?: string | null | undefined;
  /** At least one. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** What a customer is known by is taken from the book besides. */
  readonly identifiers: ReadonlyArray<IdentifierInput>;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
  /** The office that proposes it; of a customer it is theirs. */
  readonly orgPath?: string | null | undefined;
  readonly personName?: string | null | undefined;
  readonly reason: BlacklistReason;
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

export type CampaignAct =
  | 'ARCHIVE'
  | 'END'
  | 'LAUNCH'
  | 'PAUSE'
  | 'RESUME'
  | 'SUBMIT'
  | 'WITHDRAW';

export type CampaignDecision =
  | 'APPROVE'
  | 'REJECT'
  | 'REQUEST_CHANGES';

export type CampaignDraftInput = {
  /** The newest revision that was seen when the writing began; 0 of a new campaign. */
  readonly basedOn: number;
  /** Null: a new campaign. */
  readonly campaignId?: string | null | undefined;
  /** JSON, as `CampaignRevision.definition` has it. */
  readonly definition: string;
  /** Makes it safe to send twice. */
  readonly key: string;
};

export type CampaignRevisionState =
  | 'ACTIVE'
  | 'CHANGES_REQUESTED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'REJECTED'
  | 'REPLACED';

export type CampaignRunKind =
  | 'DRY'
  | 'GIVING'
  | 'REVERSAL';

export type CampaignState =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'CHANGES_REQUESTED'
  | 'DRAFT'
  | 'ENDED'
  | 'IN_REVIEW'
  | 'LIVE'
  | 'PAUSED'
  | 'REJECTED'
  | 'SCHEDULED';

/** The share of the treated against that of those held out. */
export type CampaignVerdict =
  | 'HIGHER'
  | 'LOWER'
  | 'NO_COMPARISON'
  | 'NO_DIFFERENCE'
  | 'TOO_SMALL';

export type CapPeriod =
  | 'DAY'
  | 'EVER'
  | 'MONTH'
  | 'YEAR';

export type CareKind =
  | 'CHOOSE'
  | 'KEEP'
  | 'NONE'
  | 'NORMAL'
  | 'PREVENTION'
  | 'REWARDS'
  | 'VISIT_FIRST';

/** One of the three. */
export type ChallengeAnswerInput = {
  readonly challengeToken: string;
  readonly newPassword?: string | null | undefined;
  readonly recoveryCode?: string | null | undefined;
  readonly totpCode?: string | null | undefined;
};

export type ChallengeNeed =
  /** No authenticator yet: set one up and answer with its first code. */
  | 'ENROL_TOTP'
  /** The password was given by somebody else: answer with a new one. */
  | 'NEW_PASSWORD'
  /** A code of the authenticator, or a recovery code. */
  | 'TOTP';

export type ChangeMembershipInput = {
  /** One that changes the state and nothing else. */
  readonly act: MembershipAct;
  readonly customerId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason: string;
};

/** By the code of a pass, or by the guest. */
export type CheckInInput = {
  readonly code?: string | null | undefined;
  readonly customerId?: string | null | undefined;
  readonly eventId: string;
  readonly key: string;
  readonly sessionId: string;
};

export type CheckOutcome =
  | 'ADVICE_GIVEN'
  | 'NOT_REACHED'
  | 'NOT_WANTED'
  | 'RISK_REMOVED'
  | 'SOUND';

export type ChooseCareInput = {
  /** KEEP or NORMAL. */
  readonly care: CareKind;
  readonly customerId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly note: string;
};

export type CodePoolInput = {
  /** Null: a new pool. */
  readonly id?: string | null | undefined;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly lowAt: number;
  readonly name: string;
};

export type ConditionKind =
  | 'CLAIM_FREE_YEARS'
  | 'FACT'
  | 'STATUS_POINTS'
  | 'TENURE_YEARS';

export type ConditionOutcome =
  | 'NO'
  | 'OPEN'
  | 'YES';

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

export type CouponKindInput = {
  readonly basedOn: number;
  readonly category: RewardCategory;
  /** Minor units of the insurer’s currency. */
  readonly faceMinor: string;
  /** Null: a new kind. */
  readonly id?: string | null | undefined;
  readonly isActive: boolean;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly names: WordsInput;
  readonly partnerIds: ReadonlyArray<string>;
  readonly terms: WordsInput;
  /** Days from the issue, or a last day: one of both. */
  readonly validDays?: number | null | undefined;
  readonly validUntil?: string | null | undefined;
};

export type CreateFeedCredentialInput = {
  /** Makes it safe to send twice. */
  readonly key: string;
  /** Small letters, digits and hyphens, such as `core-north`. */
  readonly source: string;
  /** From 1 to 400. */
  readonly validDays: number;
};

export type CreateStaffInput = {
  readonly email?: string;
  readonly grants: ReadonlyArray<GrantInput>;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly name: string;
  readonly orgPath: string;
  readonly staffNumber: string;
};

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

export type CustomerContactKind =
  | 'ADDRESS'
  | 'EMAIL'
  | 'PHONE';

export type CustomerList =
  | 'GOOD'
  | 'POOR';

export type DataRequestKind =
  | 'ERASURE'
  | 'EXPORT';

export type DecideAdjustmentInput = {
  readonly adjustmentId: string;
  readonly approve: boolean;
  readonly memberId: string;
  /** Needed for a rejection. */
  readonly note: string;
};

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

export type DeliveryFilterInput = {
  readonly channel?: NoticeChannel | null | undefined;
  /** Notices made on that day. */
  readonly day?: string | null | undefined;
  readonly state?: DeliveryState | null | undefined;
  readonly template?: string | null | undefined;
};

export type DeliveryState =
  | 'DROPPED'
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

/** NO_PLACE: invited, without a confirmed place; NOT_OPEN: its day has not come, or it is over. */
export type DoorAnswer =
  | 'ALREADY'
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'FULL'
  | 'NOT_FOUND'
  | 'NOT_OPEN'
  | 'NO_PLACE'
  | 'OTHER_SESSION';

export type DowngradeRule =
  | 'ELIGIBLE'
  | 'NEVER'
  | 'ONE_LEVEL';

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

export type ErasureInput = {
  readonly customerId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason: string;
};

export type EventSessionInput = {
  readonly capacity: number;
  readonly endsAt: string;
  /** Null: a new one. */
  readonly id?: string | null | undefined;
  readonly partyMax: number;
  readonly startsAt: string;
};

export type EvidenceAddedInput = {
  readonly entryId: string;
  readonly evidence: EvidenceInput;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
};

export type EvidenceInput = {
  /** Of a file stored by `POST /files`. */
  readonly fileId?: string | null | undefined;
  readonly fileName?: string | null | undefined;
  readonly text: string;
};

export type ExpiryKind =
  | 'ANNIVERSARY'
  | 'BY_TIER'
  | 'DATE'
  | 'DAYS_OF_YEAR'
  | 'NONE'
  | 'ROLLING'
  | 'SLIDING';

export type ExpiryRuleInput = {
  /** Days of the year, MM-DD. */
  readonly days: ReadonlyArray<string>;
  readonly kind: ExpiryKind;
  readonly lastOn?: string | null | undefined;
  /** Anniversaries that are left out. */
  readonly leaveOut?: number | null | undefined;
  readonly months?: number | null | undefined;
  readonly monthsByTier: ReadonlyArray<TierMonthsInput>;
  readonly monthsMin?: number | null | undefined;
  readonly policyId: string;
  /** month, quarter, half-year, year, or a month 1 to 12. */
  readonly roundTo?: string | null | undefined;
};

export type ExportInput = {
  /** Staff only; members export their own. */
  readonly customerId?: string | null | undefined;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason?: string;
};

export type FormerTierInput = {
  /** What its members have instead. */
  readonly intoTierId: string;
  readonly tierId: string;
};

export type GenerateCodesInput = {
  readonly characters: string;
  readonly count: number;
  /** Makes it safe to send twice. */
  readonly key: string;
  /** Each # becomes one of the characters. */
  readonly pattern: string;
  readonly poolId: string;
};

export type GrantInput = {
  readonly orgPath: string;
  readonly role: StaffRole;
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

export type HoldPointsInput = {
  /** Null: after the minutes of the programme. */
  readonly expiresAt?: string | null | undefined;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly memberId: string;
  readonly points: number | string;
  readonly reason: string;
};

export type IdentifierInput = {
  readonly kind: IdentifierKind;
  readonly value: string;
};

/** What a person is known again by. */
export type IdentifierKind =
  | 'IDENTITY'
  | 'PHONE'
  | 'PLATE'
  | 'VIN';

export type ImportCodesInput = {
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly poolId: string;
  /** One code a line. */
  readonly text: string;
};

/** Money in minor units; a share of 1 is all of it; an index goes from 0 to 100. */
export type IndicatorUnit =
  | 'COUNT'
  | 'INDEX'
  | 'MONEY'
  | 'POINTS'
  | 'RATIO'
  | 'SHARE'
  | 'YEARS';

export type InsightDimension =
  | 'CHANNEL'
  | 'OFFICE'
  | 'REGION'
  | 'VEHICLE';

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

/** Whom to invite: the members of a segment, or those of these numbers. */
export type InviteToEventInput = {
  readonly eventId: string;
  readonly key: string;
  /** Customer numbers; at most 1,000. */
  readonly numbers?: ReadonlyArray<string> | null | undefined;
  readonly segmentId?: string | null | undefined;
};

export type JoinHouseholdInput = {
  /** When the member agreed, not to come. */
  readonly consentedOn: string;
  readonly customerId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly mayDraw: boolean;
  readonly reason: string;
  /** Of anybody in the household; null: a new one. */
  readonly withMemberNumber?: string | null | undefined;
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

export type LedgerControlKind =
  | 'ENTRIES'
  | 'HOLDS'
  | 'LOTS'
  | 'SETTLEMENT'
  | 'STANDING'
  | 'TRANSFER';

export type LockTierInput = {
  readonly customerId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason: string;
  /** Last day of the lock. */
  readonly until: string;
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

export type MatchDecisionInput = {
  readonly customerId: string;
  readonly entryId: string;
  /** Whether it is the same person. */
  readonly isSame: boolean;
  readonly words: string;
};

export type MemberEventInput = {
  readonly answerUntil: string;
  /** The revision that was seen when the writing began; 0 of a new one. */
  readonly basedOn: number;
  readonly description: WordsInput;
  /** Null: a new one. */
  readonly eventId?: string | null | undefined;
  readonly feedbackDays: number;
  readonly hasWalkIns: boolean;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly kind: MemberEventKind;
  readonly name: WordsInput;
  readonly offerHours: number;
  readonly orgPath: string;
  readonly place: WordsInput;
  readonly points: number;
  readonly pointsMonths: number;
  readonly reminderDays: ReadonlyArray<number>;
  readonly sessions: ReadonlyArray<EventSessionInput>;
};

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

export type MembershipActInput = {
  readonly customerId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason: string;
};

export type MembershipState =
  | 'ACTIVE'
  | 'BLOCKED'
  | 'CLOSED'
  | 'MERGED'
  | 'PAUSED';

export type MergeCustomersInput = {
  /** The one that stays. */
  readonly customerId: string;
  /** Permanent: the same key gives the first answer again. */
  readonly key: string;
  /** The one that goes up in it. */
  readonly mergedId: string;
  readonly reason: string;
};

export type MergeMembershipsInput = {
  readonly customerId: string;
  /** Of the membership that stays. */
  readonly intoMemberNumber: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason: string;
};

export type MergeObstacle =
  | 'HOLDS_OPEN'
  | 'SAME_MEMBER'
  | 'STATE'
  | 'STATE_INTO';

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

export type MoveReason =
  | 'NO_FACTS'
  | 'OVERRIDE'
  | 'OVERRIDE_ENDED'
  | 'RULES'
  | 'SILENCE';

export type NamedReasonInput = {
  readonly names: WordsInput;
  readonly reasonId: string;
  /** Kept for what was corrected by it; nobody gives it any more. */
  readonly retired?: boolean;
};

export type NotCountedReason =
  | 'CAUSE_EXEMPT'
  | 'NOTHING_PAID'
  | 'NOT_AT_FAULT'
  | 'WITHDRAWN';

export type NoticeChannel =
  | 'EMAIL'
  | 'IN_APP'
  | 'SMS';

export type NoticeLanguage =
  | 'EN'
  | 'ZH';

export type NoticePurpose =
  | 'MARKETING'
  | 'SERVICE';

export type NoticeTemplateDraftInput = {
  /** The newest version there was when the writing began. */
  readonly basedOn: number;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
  readonly template: string;
  readonly words: TemplateWordsInput;
};

export type NoticeTemplateState =
  | 'ACTIVE'
  | 'DRAFT'
  | 'REPLACED'
  | 'RETIRED';

export type ObjectionDecisionInput = {
  /** To the person. */
  readonly answer: string;
  readonly customerId: string;
  /** The last day of that. */
  readonly endsOn?: string | null | undefined;
  /** Of any other that is granted: what is to be done. */
  readonly followUp?: string | null | undefined;
  readonly isGranted: boolean;
  readonly objectionId: string;
  /** Of a list or quadrant that is granted: what stands instead; null: none. */
  readonly value?: string | null | undefined;
};

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

export type OfficeLevel =
  | 'CITY'
  | 'HEAD_OFFICE'
  | 'PROVINCE';

export type OpenOfficeInput = {
  /** Last part of its path: digits, such as the code of the administrative division. */
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly parentPath: string;
};

export type OverrideStandingInput = {
  readonly customerId: string;
  /** The first day on which the rules count again. */
  readonly endsOn: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly kind: StandingKind;
  readonly reason: string;
  /** good, poor; 1 to 4; null: nowhere. */
  readonly value?: string | null | undefined;
};

export type PartnerInput = {
  readonly contact: string;
  /** Null: a new partner. */
  readonly id?: string | null | undefined;
  readonly isActive: boolean;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly names: WordsInput;
};

export type PreventionAudienceInput = {
  readonly isMarketing: boolean;
  readonly regions: ReadonlyArray<string>;
  readonly rule: string;
};

export type PreventionDraftInput = {
  readonly adviceEn: string;
  readonly adviceZh: string;
  /** The revision that was seen when the writing began; 0 of a new campaign. */
  readonly basedOn: number;
  /** Null: a new campaign. */
  readonly campaignId?: string | null | undefined;
  readonly endsOn: string;
  readonly hazard: Hazard;
  /** 0 to 50; 0 where the danger is grave. */
  readonly heldOutPercent: number;
  readonly isMarketing: boolean;
  /** Makes it safe to send twice. */
  readonly key: string;
  /** Offices, with all below them. */
  readonly regions: ReadonlyArray<string>;
  /** A rule as text; empty: everybody there. */
  readonly rule: string;
  readonly severity: AlertSeverity;
  readonly source: string;
  readonly startsOn: string;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly windowDays: number;
};

/** A launch that is STOPPED failed for good while its audience was told, and can be resumed. */
export type PreventionState =
  | 'DRAFT'
  | 'DROPPED'
  | 'ENDED'
  | 'LAUNCHING'
  | 'RUNNING'
  | 'STOPPED'
  | 'WITHDRAWN';

/** Claims of the told against those of the others. */
export type PreventionVerdict =
  | 'FEWER'
  | 'MORE'
  | 'NO_COMPARISON'
  | 'NO_DIFFERENCE'
  | 'TOO_SMALL';

/** Why the weather feed took a draft back. */
export type PreventionWithdrawal =
  | 'CANCELLED'
  | 'REPLACED';

export type PreviewMappingInput = {
  /** The profile as JSON; null: only the columns are asked for. */
  readonly definition?: string | null | undefined;
  /** One character; used while there is no definition. */
  readonly delimiter?: string;
  /** `utf-8` or `gb18030`; null: found out from the file. */
  readonly encoding?: string | null | undefined;
  readonly fileId: string;
};

export type ProgrammeRulesInput = {
  readonly adjustmentReasons: ReadonlyArray<NamedReasonInput>;
  /** More points than this, by hand, need a second person. */
  readonly approvalAbove: number | string;
  readonly benefits: ReadonlyArray<BenefitRuleInput>;
  readonly currency: string;
  readonly downgrade: DowngradeRule;
  readonly effectiveFrom: string;
  readonly expiryPolicies: ReadonlyArray<ExpiryRuleInput>;
  readonly formerTiers?: ReadonlyArray<FormerTierInput>;
  /** Points given back to a lot that has expired meanwhile live so many days again at least. */
  readonly givenBackDaysMin?: number;
  readonly graceDays: number;
  readonly holdMinutes: number;
  /** What 100 points cost, in minor units. */
  readonly minorPer100Points: number;
  readonly noticeDays: ReadonlyArray<number>;
  readonly protection?: ProtectionRuleInput | null | undefined;
  /** Status points an award brings, in percent of its points. */
  readonly statusPercents: ReadonlyArray<SourcePercentInput>;
  readonly statusWindowMonths: number;
  /** From the lowest up. */
  readonly tiers: ReadonlyArray<TierRuleInput>;
  readonly warningDays: number;
};

export type ProgrammeState =
  | 'APPROVED'
  | 'DRAFT'
  | 'DROPPED'
  | 'SUBMITTED';

export type ProtectionRuleInput = {
  readonly fromTierId: string;
  readonly oneClaimInYears: number;
  readonly tenureYears: number;
};

export type QualificationRuleInput = {
  readonly claimFreeYears?: number | null | undefined;
  readonly statusPoints?: number | string | null | undefined;
  readonly tenureYears?: number | null | undefined;
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

export type ReleaseHoldInput = {
  readonly holdId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly memberId: string;
  readonly reason: string;
};

export type RenameOfficeInput = {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly orgPath: string;
  readonly version: number;
};

/** Whether a reward got its renewal bonus, or why it has none so far. */
export type RenewalState =
  /** No term of the policy begins in time, as far as is known. */
  | 'AWAITED'
  /** The term that follows was cancelled, or is shorter than a full one. */
  | 'CUT_SHORT'
  | 'GRANTED'
  | 'UNPAID'
  | 'VALUE_GUARD';

export type ReplayWebhooksInput = {
  readonly endpointId: string;
  /** Or those that failed, from this day on. */
  readonly from?: string | null | undefined;
  /** One message, delivered or failed. */
  readonly messageId?: string | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
};

/** How far a reversal may go when points of the award are gone. */
export type ReturnPolicy =
  /** Only what is not active yet. */
  | 'ONLY_PENDING'
  /** Down to the floor of the member’s tier. */
  | 'UNLIMITED'
  /** What lies on the account; never below zero. */
  | 'WITHIN_BALANCE';

export type ReverseAwardInput = {
  readonly entryId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly memberId: string;
  /** Null: all that is left of it. */
  readonly points?: number | string | null | undefined;
  readonly policy: ReturnPolicy;
  readonly reason: string;
};

export type RevisionCause =
  | 'CLAIM_CLEARED'
  | 'CLAIM_COUNTS'
  | 'LATE_CLAIM'
  | 'LISTING_ENDED'
  | 'OTHER_TERM'
  | 'RENEWAL_CHANGED'
  | 'RENEWED'
  | 'TERM_CHANGED';

export type RewardCapInput = {
  readonly max: number;
  readonly period: CapPeriod;
};

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

export type RewardInput = {
  /** The revision that was seen when the writing began; 0 of a new reward. */
  readonly basedOn: number;
  readonly caps: ReadonlyArray<RewardCapInput>;
  readonly category: RewardCategory;
  readonly couponKindId?: string | null | undefined;
  readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>;
  readonly descriptions: WordsInput;
  readonly endsOn?: string | null | undefined;
  /** Null: a new reward. */
  readonly id?: string | null | undefined;
  readonly isStockByOffice: boolean;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly kind: RewardKind;
  readonly lowAt: number;
  readonly names: WordsInput;
  readonly partnerIds: ReadonlyArray<string>;
  readonly points?: number | string | null | undefined;
  readonly poolId?: string | null | undefined;
  readonly startsOn: string;
  readonly terms: WordsInput;
  readonly tierPrices: ReadonlyArray<TierPriceInput>;
  readonly totalMax?: number | null | undefined;
  readonly undoMinutes: number;
  readonly validDays?: number | null | undefined;
  /** Minor units of the insurer’s currency. */
  readonly valueMinor: string;
};

/** A code or coupon; a thing that is handed over; a service that a partner does. */
export type RewardKind =
  | 'DIGITAL'
  | 'PHYSICAL'
  | 'SERVICE';

export type RewardState =
  | 'ACTIVE'
  | 'DRAFT'
  | 'ENDED'
  | 'PAUSED';

/** One of the two forms of a rule. */
export type RuleInput = {
  readonly text?: string | null | undefined;
  /** As JSON. */
  readonly tree?: string | null | undefined;
};

/** A draft as it was read. */
export type RuleSetDraftRead = {
  /** As it was read. */
  readonly revision: number;
  readonly ruleSetId: string;
  readonly version: number;
};

export type RuleSetDraftState =
  | 'APPROVED'
  | 'DRAFT'
  | 'DROPPED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type RulesAct =
  | 'APPROVE'
  | 'PROPOSE'
  | 'RETURN'
  | 'WITHDRAW';

/** Rules that are documents: what referrals bring, what members can achieve. */
export type RulesDocumentKind =
  | 'ACHIEVEMENTS'
  | 'REFERRAL';

export type RulesPlace =
  | 'LIST'
  | 'QUADRANT'
  | 'WARNING';

export type RulesState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type RunState =
  | 'CANCELLED'
  | 'FAILED'
  | 'PAUSED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

export type SaveMappingInput = {
  /** The profile as JSON, without its version, which is the next one. */
  readonly definition: string;
  /** Makes it safe to send twice. */
  readonly key: string;
};

/** V: read in a primary source. S: on a secondary page. K: unconfirmed. */
export type ScaleMark =
  | 'K'
  | 'S'
  | 'V';

export type SegmentCustomersInput = {
  readonly office?: string | null | undefined;
  /** The day they entered or left. */
  readonly on?: string | null | undefined;
  readonly segmentId: string;
  readonly which: SegmentCustomersKind;
};

export type SegmentCustomersKind =
  | 'ENTERED'
  | 'LEFT'
  | 'MEMBERS';

export type SegmentDraftInput = {
  /** The newest version there was when the writing began; 0 of a new segment. */
  readonly basedOn: number;
  readonly description: string;
  /** Made once by the asker: the same order again changes nothing. */
  readonly key: string;
  readonly name: string;
  readonly rule: RuleInput;
  /** Absent: a new segment. */
  readonly segmentId?: string | null | undefined;
};

export type SegmentVersionState =
  | 'ACTIVE'
  | 'DRAFT'
  | 'REPLACED'
  | 'RETIRED';

export type SeparateCustomersInput = {
  /** Permanent: the same key gives the first answer again. */
  readonly key: string;
  /** The one that went up in another one. */
  readonly mergedId: string;
  readonly reason: string;
};

export type SourcePercentInput = {
  readonly percent: number;
  /** Kind of source, such as no-claim. */
  readonly sourceKind: string;
};

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

export type StandingKind =
  | 'LIST'
  | 'QUADRANT';

export type StartImportInput = {
  /** Reads and checks everything, writes nothing. */
  readonly dry: boolean;
  readonly fileId: string;
  readonly fileName: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly profileId: string;
};

export type StartNoClaimRunInput = {
  /** Null: today. */
  readonly asOf?: string | null | undefined;
  /** Of a dry run: a rule set to hold against the first. */
  readonly compareRuleSetId?: string | null | undefined;
  /** Its version, which may be a draft; null: the one that holds on the date. */
  readonly compareVersion?: number | null | undefined;
  /** Decides everything, writes nothing. */
  readonly dry: boolean;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly ruleSetId: string;
};

export type StockInput = {
  /** Below zero: taken away. */
  readonly change: number;
  /** Makes it safe to send twice. */
  readonly key: string;
  /** Of an office; `/` where the stock is one for all. */
  readonly orgPath: string;
  readonly reason: string;
  readonly rewardId: string;
};

export type TemplateTextsInput = {
  readonly body: string;
  readonly sms: string;
  readonly title: string;
};

export type TemplateWordsInput = {
  readonly channels: ReadonlyArray<NoticeChannel>;
  readonly en: TemplateTextsInput;
  readonly zh: TemplateTextsInput;
};

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

export type TierMonthsInput = {
  /** Null: never. */
  readonly months?: number | null | undefined;
  readonly tierId: string;
};

export type TierPriceInput = {
  /** Null: the tier does not have it. */
  readonly points?: number | string | null | undefined;
  readonly tierId: string;
};

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

export type TierRuleInput = {
  /** How far points may go below zero. */
  readonly floor: number | string;
  /** Key of a fact that must hold as well. */
  readonly gate?: string | null | undefined;
  readonly names: WordsInput;
  /** Any one suffices; the lowest tier has none. */
  readonly qualifications: ReadonlyArray<QualificationRuleInput>;
  readonly tierId: string;
};

export type TrainingResult =
  | 'ATTENDED'
  | 'FAILED'
  | 'PASSED';

export type TransferPointsInput = {
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly memberId: string;
  readonly points: number | string;
  readonly reason: string;
  /** Of the member who receives them. */
  readonly toMemberNumber: string;
};

export type UndoCheckInInput = {
  readonly customerId: string;
  readonly eventId: string;
  readonly key: string;
};

export type UndoEntryInput = {
  readonly entryId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly memberId: string;
  readonly reason: string;
};

export type UpdateStaffInput = {
  readonly email: string;
  readonly id: string;
  readonly name: string;
  readonly orgPath: string;
  readonly version: number;
};

export type UseBenefitInput = {
  readonly amount: number;
  readonly benefitId: string;
  readonly customerId: string;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly note: string;
  /** Null: today. */
  readonly usedOn?: string | null | undefined;
};

export type ValueRefusal =
  | 'KIND_NOT_ALLOWED'
  | 'NO_TERM'
  | 'VALUE_GUARD';

/** Which warnings. */
export type WarningFilter = {
  readonly level?: WarningLevel | null | undefined;
  readonly mineOnly?: boolean;
  /** That office and all below it. */
  readonly office?: string | null | undefined;
  readonly overdueOnly?: boolean;
  readonly queue?: WarningQueue;
  readonly rule?: string | null | undefined;
};

export type WarningLevel =
  | 'AMBER'
  | 'RED';

export type WarningOutcome =
  | 'FALSE_ALARM'
  | 'REAL';

export type WarningQueue =
  | 'CLOSED'
  | 'JUDGED'
  | 'WAITING';

/** A warning as it was read. */
export type WarningRead = {
  readonly customerId: string;
  readonly revision: number;
  readonly warningId: string;
};

export type WarningState =
  | 'CLOSED'
  | 'JUDGED'
  | 'OPEN'
  | 'TAKEN';

export type WarningStepKind =
  | 'EASED'
  | 'ESCALATED'
  | 'GONE'
  | 'HANDED_OVER'
  | 'JUDGED'
  | 'OPENED'
  | 'REOPENED'
  | 'TAKEN';

export type WebhookDeliveryFilterInput = {
  /** Messages made on that day. */
  readonly day?: string | null | undefined;
  readonly endpointId?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly state?: WebhookDeliveryState | null | undefined;
};

export type WebhookDeliveryState =
  | 'DELIVERED'
  | 'FAILED'
  | 'QUEUED';

export type WebhookEndpointInput = {
  readonly kinds: ReadonlyArray<string>;
  readonly name: string;
  /** `https`, or this machine where the installation allows it. */
  readonly url: string;
};

export type WebhookEndpointState =
  | 'ACTIVE'
  | 'PAUSED'
  | 'REMOVED';

export type WebhookMove =
  | 'PAUSE'
  /** For good: what waits is sent no more. */
  | 'REMOVE'
  | 'RESUME';

/** Why an endpoint is paused. */
export type WebhookPause =
  | 'BY_STAFF'
  /** It took nothing for too many days. */
  | 'FAILING'
  /** It answered 410: nothing more is kept for it. */
  | 'GONE';

export type WordsInput = {
  readonly en: string;
  readonly zh: string;
};

export type ProgressPartsFragment = { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null };

export type MoneyPartsFragment = { readonly __typename: 'Money', readonly minor: string, readonly currency: string };

export type ImportPartsFragment = { readonly __typename: 'Import', readonly id: string, readonly fileId: string, readonly fileName: string, readonly dry: boolean, readonly startedBy: string, readonly bytesRead: number, readonly bytesTotal: number, readonly profile: { readonly __typename: 'MappingProfileRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } };

export type ReportPartsFragment = { readonly __typename: 'ImportReport', readonly rowsRead: number, readonly rowsAccepted: number, readonly rowsRefused: number, readonly records: ReadonlyArray<{ readonly __typename: 'RecordCount', readonly kind: string, readonly created: number, readonly changed: number, readonly unchanged: number }>, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly findings: ReadonlyArray<{ readonly __typename: 'FindingCount', readonly code: string, readonly refused: boolean, readonly rows: number }>, readonly book: { readonly __typename: 'BookTotals', readonly customers: number, readonly vehicles: number, readonly policies: number, readonly terms: number, readonly claims: number, readonly claimsUnattached: number, readonly lossRatio: number | null, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } };

export type TotalsPartsFragment = { readonly __typename: 'YearTotals', readonly year: number, readonly terms: number, readonly claimFreeTerms: number, readonly grantedTerms: number, readonly pointsPending: number | string, readonly pointsActive: number | string, readonly pointsExpired: number | string, readonly renewedTerms: number, readonly renewalPoints: number | string };

export type RunPartsFragment = { readonly __typename: 'NoClaimRun', readonly id: string, readonly asOf: string, readonly dry: boolean, readonly startedBy: string, readonly alreadyDecided: number, readonly batchesPosted: number, readonly batchesTotal: number, readonly changedSince: number, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly total: { readonly __typename: 'YearTotals', readonly year: number, readonly terms: number, readonly claimFreeTerms: number, readonly grantedTerms: number, readonly pointsPending: number | string, readonly pointsActive: number | string, readonly pointsExpired: number | string, readonly renewedTerms: number, readonly renewalPoints: number | string }, readonly revisions: { readonly __typename: 'RevisionTotals', readonly revised: number, readonly takenBack: number, readonly pointsTakenBack: number | string, readonly restored: number, readonly pointsRestored: number | string }, readonly credit: { readonly __typename: 'CreditTotals', readonly policies: number, readonly outstanding: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly sums: ReadonlyArray<{ readonly __typename: 'CreditSum', readonly kind: CreditEntryKind, readonly entries: number, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null };

export type GrantPartsFragment = { readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null };

export type OfficePartsFragment = { readonly __typename: 'Office', readonly orgPath: string, readonly level: OfficeLevel, readonly nameZh: string, readonly nameEn: string, readonly isOpen: boolean, readonly version: number, readonly staff: number };

export type AbsencePartsFragment = { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null };

export type StaffPartsFragment = { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null };

export type TrainingPartsFragment = { readonly __typename: 'TrainingRecord', readonly id: string, readonly course: string, readonly takenOn: string, readonly result: TrainingResult, readonly note: string, readonly recordedAt: string };

export type SessionPartsFragment = { readonly __typename: 'Session', readonly id: string, readonly method: string, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string, readonly isCurrent: boolean };

export type AuditPartsFragment = { readonly __typename: 'AuditEntry', readonly id: string, readonly sequence: number, readonly act: string, readonly at: string, readonly actorKind: ActorKind, readonly actorId: string, readonly actorLabel: string, readonly address: string, readonly orgPath: string, readonly recordKind: string, readonly recordId: string, readonly customerId: string | null, readonly service: string, readonly reason: string, readonly before: unknown, readonly after: unknown, readonly detailsErased: boolean, readonly correlationId: string, readonly hash: string };

export type FilePartsFragment = { readonly __typename: 'CustomerFile', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly phoneMasked: string, readonly mayReveal: boolean, readonly erasedAt: string | null, readonly policies: ReadonlyArray<{ readonly __typename: 'FilePolicy', readonly policyId: string, readonly sourceRef: string, readonly labelMasked: string, readonly startsOn: string, readonly endsOn: string }> };

export type DataRequestPartsFragment = { readonly __typename: 'DataRequest', readonly id: string, readonly kind: DataRequestKind, readonly customerId: string, readonly orgPath: string, readonly requestedBy: string, readonly reason: string, readonly availableUntil: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly receipts: ReadonlyArray<{ readonly __typename: 'DataReceipt', readonly service: string, readonly doneAt: string, readonly counts: ReadonlyArray<{ readonly __typename: 'DataReceiptCount', readonly what: string, readonly count: number }> }> };

type StepParts_SignInChallenge_Fragment = { readonly __typename: 'SignInChallenge', readonly challengeToken: string, readonly need: ChallengeNeed, readonly expiresAt: string };

type StepParts_SignedIn_Fragment = { readonly __typename: 'SignedIn', readonly recoveryCodes: ReadonlyArray<string>, readonly me:
    | { readonly __typename: 'MemberMe' }
    | { readonly __typename: 'StaffMe', readonly accountId: string }
   };

export type StepPartsFragment =
  | StepParts_SignInChallenge_Fragment
  | StepParts_SignedIn_Fragment
;

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly __typename: 'Query', readonly demo: boolean, readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string }
    | { readonly __typename: 'StaffMe', readonly accountId: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly rules: unknown, readonly office: { readonly __typename: 'Office', readonly orgPath: string, readonly level: OfficeLevel, readonly nameZh: string, readonly nameEn: string, readonly isOpen: boolean, readonly version: number, readonly staff: number }, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }> }
   | null };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { readonly __typename: 'Query', readonly demo: boolean, readonly signInOptions: { readonly __typename: 'SignInOptions', readonly providers: ReadonlyArray<{ readonly __typename: 'ExternalProvider', readonly id: string, readonly name: string, readonly kind: AccountKind }> } };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { readonly __typename: 'Query', readonly offices: ReadonlyArray<{ readonly __typename: 'Office', readonly orgPath: string, readonly level: OfficeLevel, readonly nameZh: string, readonly nameEn: string, readonly isOpen: boolean, readonly version: number, readonly staff: number }> };

export type BookTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type BookTodayQuery = { readonly __typename: 'Query', readonly imports: ReadonlyArray<{ readonly __typename: 'Import', readonly id: string, readonly fileId: string, readonly fileName: string, readonly dry: boolean, readonly startedBy: string, readonly bytesRead: number, readonly bytesTotal: number, readonly report: { readonly __typename: 'ImportReport', readonly book: { readonly __typename: 'BookTotals', readonly customers: number, readonly vehicles: number, readonly policies: number, readonly terms: number, readonly claims: number, readonly claimsUnattached: number, readonly lossRatio: number | null, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } } | null, readonly profile: { readonly __typename: 'MappingProfileRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }> };

export type LedgerTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerTodayQuery = { readonly __typename: 'Query', readonly today: string, readonly ledgerTotals: { readonly __typename: 'LedgerTotals', readonly active: number | string, readonly pending: number | string, readonly expired: number | string, readonly members: number, readonly entries: number } };

export type PeopleQueryVariables = Exact<{
  office?: string | null | undefined;
  text?: string | null | undefined;
  includeInactive: boolean;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type PeopleQuery = { readonly __typename: 'Query', readonly staff: { readonly __typename: 'StaffPage', readonly nextCursor: string | null, readonly staff: ReadonlyArray<{ readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null }> } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { readonly __typename: 'Query', readonly staffMember: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly training: ReadonlyArray<{ readonly __typename: 'TrainingRecord', readonly id: string, readonly course: string, readonly takenOn: string, readonly result: TrainingResult, readonly note: string, readonly recordedAt: string }>, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } | null };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { readonly __typename: 'Query', readonly roles: ReadonlyArray<{ readonly __typename: 'RoleDescription', readonly role: StaffRole, readonly permissions: ReadonlyArray<{ readonly __typename: 'Permission', readonly action: string, readonly subject: string, readonly companyWide: boolean }> }> };

export type StaffSessionsQueryVariables = Exact<{
  office?: string | null | undefined;
  accountId?: string | null | undefined;
}>;


export type StaffSessionsQuery = { readonly __typename: 'Query', readonly staffSessions: ReadonlyArray<{ readonly __typename: 'StaffSession', readonly accountId: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly session: { readonly __typename: 'Session', readonly id: string, readonly method: string, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string, readonly isCurrent: boolean } }> };

export type AuditQueryVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type AuditQuery = { readonly __typename: 'Query', readonly auditEntries: { readonly __typename: 'AuditPage', readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'AuditEntry', readonly id: string, readonly sequence: number, readonly act: string, readonly at: string, readonly actorKind: ActorKind, readonly actorId: string, readonly actorLabel: string, readonly address: string, readonly orgPath: string, readonly recordKind: string, readonly recordId: string, readonly customerId: string | null, readonly service: string, readonly reason: string, readonly before: unknown, readonly after: unknown, readonly detailsErased: boolean, readonly correlationId: string, readonly hash: string }> } };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { readonly __typename: 'Query', readonly auditChain: { readonly __typename: 'AuditChain', readonly entries: number, readonly headHash: string, readonly newestAt: string | null, readonly waiting: number } };

export type AuditVerificationQueryVariables = Exact<{
  fromSequence: number;
}>;


export type AuditVerificationQuery = { readonly __typename: 'Query', readonly auditVerification: { readonly __typename: 'AuditVerification', readonly checked: number, readonly nextSequence: number | null, readonly brokenAt: number | null, readonly problem: string | null, readonly headHash: string } };

export type FindCustomersQueryVariables = Exact<{
  text: string;
  office?: string | null | undefined;
}>;


export type FindCustomersQuery = { readonly __typename: 'Query', readonly findCustomers: ReadonlyArray<{ readonly __typename: 'CustomerFile', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly phoneMasked: string, readonly mayReveal: boolean, readonly erasedAt: string | null, readonly policies: ReadonlyArray<{ readonly __typename: 'FilePolicy', readonly policyId: string, readonly sourceRef: string, readonly labelMasked: string, readonly startsOn: string, readonly endsOn: string }> }> };

export type DataRequestsQueryVariables = Exact<{
  limit: number;
  customerId?: string | null | undefined;
}>;


export type DataRequestsQuery = { readonly __typename: 'Query', readonly dataRequests: ReadonlyArray<{ readonly __typename: 'DataRequest', readonly id: string, readonly kind: DataRequestKind, readonly customerId: string, readonly orgPath: string, readonly requestedBy: string, readonly reason: string, readonly availableUntil: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly receipts: ReadonlyArray<{ readonly __typename: 'DataReceipt', readonly service: string, readonly doneAt: string, readonly counts: ReadonlyArray<{ readonly __typename: 'DataReceiptCount', readonly what: string, readonly count: number }> }> }> };

export type MySecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecurityQuery = { readonly __typename: 'Query', readonly mySecurity: { readonly __typename: 'StaffSecurity', readonly hasPassword: boolean, readonly hasTotp: boolean, readonly passwordChangedAt: string | null, readonly recoveryCodesLeft: number } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { readonly __typename: 'Query', readonly mySessions: ReadonlyArray<{ readonly __typename: 'Session', readonly id: string, readonly method: string, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string, readonly isCurrent: boolean }> };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { readonly __typename: 'Query', readonly imports: ReadonlyArray<{ readonly __typename: 'Import', readonly id: string, readonly fileId: string, readonly fileName: string, readonly dry: boolean, readonly startedBy: string, readonly bytesRead: number, readonly bytesTotal: number, readonly report: { readonly __typename: 'ImportReport', readonly rowsRead: number, readonly rowsRefused: number } | null, readonly profile: { readonly __typename: 'MappingProfileRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }> };

export type FeedCredentialPartsFragment = { readonly __typename: 'FeedCredential', readonly id: string, readonly source: string, readonly hint: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly lastUsedAt: string | null };

export type FeedCredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedCredentialsQuery = { readonly __typename: 'Query', readonly feedCredentials: ReadonlyArray<{ readonly __typename: 'FeedCredential', readonly id: string, readonly source: string, readonly hint: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly lastUsedAt: string | null }> };

export type FeedBatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedBatchesQuery = { readonly __typename: 'Query', readonly feedBatches: ReadonlyArray<{ readonly __typename: 'FeedBatch', readonly id: string, readonly key: string, readonly source: string, readonly kind: string, readonly rowsRead: number | null, readonly rowsRefused: number | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly createdAt: string } }> };

export type CreateFeedCredentialMutationVariables = Exact<{
  input: CreateFeedCredentialInput;
}>;


export type CreateFeedCredentialMutation = { readonly __typename: 'Mutation', readonly createFeedCredential: { readonly __typename: 'FeedCredentialMade', readonly secret: string | null, readonly credential: { readonly __typename: 'FeedCredential', readonly id: string, readonly source: string, readonly hint: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly lastUsedAt: string | null } } };

export type RevokeFeedCredentialMutationVariables = Exact<{
  id: string;
}>;


export type RevokeFeedCredentialMutation = { readonly __typename: 'Mutation', readonly revokeFeedCredential: { readonly __typename: 'FeedCredential', readonly id: string, readonly source: string, readonly hint: string, readonly createdBy: string, readonly createdAt: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly lastUsedAt: string | null } };

export type ProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfilesQuery = { readonly __typename: 'Query', readonly mappingProfiles: ReadonlyArray<{ readonly __typename: 'MappingProfile', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string, readonly definition: unknown }> };

export type OneImportQueryVariables = Exact<{
  id: string;
}>;


export type OneImportQuery = { readonly __typename: 'Query', readonly importById: { readonly __typename: 'Import', readonly refusedBytes: number | null, readonly id: string, readonly fileId: string, readonly fileName: string, readonly dry: boolean, readonly startedBy: string, readonly bytesRead: number, readonly bytesTotal: number, readonly report: { readonly __typename: 'ImportReport', readonly rowsRead: number, readonly rowsAccepted: number, readonly rowsRefused: number, readonly records: ReadonlyArray<{ readonly __typename: 'RecordCount', readonly kind: string, readonly created: number, readonly changed: number, readonly unchanged: number }>, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly findings: ReadonlyArray<{ readonly __typename: 'FindingCount', readonly code: string, readonly refused: boolean, readonly rows: number }>, readonly book: { readonly __typename: 'BookTotals', readonly customers: number, readonly vehicles: number, readonly policies: number, readonly terms: number, readonly claims: number, readonly claimsUnattached: number, readonly lossRatio: number | null, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } } | null, readonly profile: { readonly __typename: 'MappingProfileRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } | null };

export type FindingsQueryVariables = Exact<{
  importId: string;
  code?: string | null | undefined;
  refusedOnly: boolean;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type FindingsQuery = { readonly __typename: 'Query', readonly importFindings: { readonly __typename: 'FindingPage', readonly nextCursor: string | null, readonly findings: ReadonlyArray<{ readonly __typename: 'Finding', readonly line: number, readonly column: string | null, readonly code: string, readonly message: string, readonly refused: boolean }> } };

export type NoClaimRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoClaimRunsQuery = { readonly __typename: 'Query', readonly noClaimRuns: ReadonlyArray<{ readonly __typename: 'NoClaimRun', readonly id: string, readonly asOf: string, readonly dry: boolean, readonly startedBy: string, readonly alreadyDecided: number, readonly batchesPosted: number, readonly batchesTotal: number, readonly changedSince: number, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly total: { readonly __typename: 'YearTotals', readonly year: number, readonly terms: number, readonly claimFreeTerms: number, readonly grantedTerms: number, readonly pointsPending: number | string, readonly pointsActive: number | string, readonly pointsExpired: number | string, readonly renewedTerms: number, readonly renewalPoints: number | string }, readonly revisions: { readonly __typename: 'RevisionTotals', readonly revised: number, readonly takenBack: number, readonly pointsTakenBack: number | string, readonly restored: number, readonly pointsRestored: number | string }, readonly credit: { readonly __typename: 'CreditTotals', readonly policies: number, readonly outstanding: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly sums: ReadonlyArray<{ readonly __typename: 'CreditSum', readonly kind: CreditEntryKind, readonly entries: number, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null }> };

export type RuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetsQuery = { readonly __typename: 'Query', readonly today: string, readonly ruleSets: ReadonlyArray<{ readonly __typename: 'RuleSet', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string, readonly effectiveFrom: string, readonly definition: unknown, readonly isDefault: boolean }> };

export type OneRunQueryVariables = Exact<{
  id: string;
}>;


export type OneRunQuery = { readonly __typename: 'Query', readonly noClaimRun: { readonly __typename: 'NoClaimRun', readonly id: string, readonly asOf: string, readonly dry: boolean, readonly startedBy: string, readonly alreadyDecided: number, readonly batchesPosted: number, readonly batchesTotal: number, readonly changedSince: number, readonly years: ReadonlyArray<{ readonly __typename: 'YearTotals', readonly year: number, readonly terms: number, readonly claimFreeTerms: number, readonly grantedTerms: number, readonly pointsPending: number | string, readonly pointsActive: number | string, readonly pointsExpired: number | string, readonly renewedTerms: number, readonly renewalPoints: number | string }>, readonly refusals: ReadonlyArray<{ readonly __typename: 'RefusalCount', readonly reason: string, readonly terms: number }>, readonly samples: ReadonlyArray<{ readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly statedClaims: number, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly counted: boolean }> }>, readonly offices: ReadonlyArray<{ readonly __typename: 'RunOfficeTotals', readonly orgPath: string, readonly terms: number, readonly grantedTerms: number, readonly points: number | string }>, readonly comparison: { readonly __typename: 'RunComparison', readonly ruleSetId: string, readonly ruleSetVersion: number, readonly sameTerms: number, readonly total: { readonly __typename: 'YearTotals', readonly year: number, readonly terms: number, readonly claimFreeTerms: number, readonly grantedTerms: number, readonly pointsPending: number | string, readonly pointsActive: number | string, readonly pointsExpired: number | string, readonly renewedTerms: number, readonly renewalPoints: number | string }, readonly refusals: ReadonlyArray<{ readonly __typename: 'RefusalCount', readonly reason: string, readonly terms: number }>, readonly pairs: ReadonlyArray<{ readonly __typename: 'OutcomePair', readonly outcome: string, readonly otherOutcome: string, readonly terms: number, readonly points: number | string, readonly otherPoints: number | string }>, readonly samples: ReadonlyArray<{ readonly __typename: 'ComparedTerm', readonly otherOutcome: string, readonly otherPoints: number | string, readonly decision: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly statedClaims: number, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly counted: boolean }> } }> } | null, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly total: { readonly __typename: 'YearTotals', readonly year: number, readonly terms: number, readonly claimFreeTerms: number, readonly grantedTerms: number, readonly pointsPending: number | string, readonly pointsActive: number | string, readonly pointsExpired: number | string, readonly renewedTerms: number, readonly renewalPoints: number | string }, readonly revisions: { readonly __typename: 'RevisionTotals', readonly revised: number, readonly takenBack: number, readonly pointsTakenBack: number | string, readonly restored: number, readonly pointsRestored: number | string }, readonly credit: { readonly __typename: 'CreditTotals', readonly policies: number, readonly outstanding: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly sums: ReadonlyArray<{ readonly __typename: 'CreditSum', readonly kind: CreditEntryKind, readonly entries: number, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null } | null };

export type SignInStaffMutationVariables = Exact<{
  staffNumber: string;
  password: string;
}>;


export type SignInStaffMutation = { readonly __typename: 'Mutation', readonly signInStaff:
    | { readonly __typename: 'SignInChallenge', readonly challengeToken: string, readonly need: ChallengeNeed, readonly expiresAt: string }
    | { readonly __typename: 'SignedIn', readonly recoveryCodes: ReadonlyArray<string>, readonly me:
        | { readonly __typename: 'MemberMe' }
        | { readonly __typename: 'StaffMe', readonly accountId: string }
       }
   };

export type AnswerChallengeMutationVariables = Exact<{
  input: ChallengeAnswerInput;
}>;


export type AnswerChallengeMutation = { readonly __typename: 'Mutation', readonly answerChallenge:
    | { readonly __typename: 'SignInChallenge', readonly challengeToken: string, readonly need: ChallengeNeed, readonly expiresAt: string }
    | { readonly __typename: 'SignedIn', readonly recoveryCodes: ReadonlyArray<string>, readonly me:
        | { readonly __typename: 'MemberMe' }
        | { readonly __typename: 'StaffMe', readonly accountId: string }
       }
   };

export type BeginTotpEnrolmentMutationVariables = Exact<{
  challengeToken: string;
}>;


export type BeginTotpEnrolmentMutation = { readonly __typename: 'Mutation', readonly beginTotpEnrolment: { readonly __typename: 'TotpEnrolment', readonly secret: string, readonly uri: string } };

export type OpenOfficeMutationVariables = Exact<{
  input: OpenOfficeInput;
}>;


export type OpenOfficeMutation = { readonly __typename: 'Mutation', readonly openOffice: { readonly __typename: 'Office', readonly orgPath: string, readonly level: OfficeLevel, readonly nameZh: string, readonly nameEn: string, readonly isOpen: boolean, readonly version: number, readonly staff: number } };

export type RenameOfficeMutationVariables = Exact<{
  input: RenameOfficeInput;
}>;


export type RenameOfficeMutation = { readonly __typename: 'Mutation', readonly renameOffice: { readonly __typename: 'Office', readonly orgPath: string, readonly level: OfficeLevel, readonly nameZh: string, readonly nameEn: string, readonly isOpen: boolean, readonly version: number, readonly staff: number } };

export type CloseOfficeMutationVariables = Exact<{
  orgPath: string;
  version: number;
}>;


export type CloseOfficeMutation = { readonly __typename: 'Mutation', readonly closeOffice: { readonly __typename: 'Office', readonly orgPath: string, readonly level: OfficeLevel, readonly nameZh: string, readonly nameEn: string, readonly isOpen: boolean, readonly version: number, readonly staff: number } };

export type ReopenOfficeMutationVariables = Exact<{
  orgPath: string;
  version: number;
}>;


export type ReopenOfficeMutation = { readonly __typename: 'Mutation', readonly reopenOffice: { readonly __typename: 'Office', readonly orgPath: string, readonly level: OfficeLevel, readonly nameZh: string, readonly nameEn: string, readonly isOpen: boolean, readonly version: number, readonly staff: number } };

export type CreateStaffMutationVariables = Exact<{
  input: CreateStaffInput;
}>;


export type CreateStaffMutation = { readonly __typename: 'Mutation', readonly createStaff: { readonly __typename: 'ActivatedStaff', readonly activationPassword: string | null, readonly staff: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } } };

export type UpdateStaffMutationVariables = Exact<{
  input: UpdateStaffInput;
}>;


export type UpdateStaffMutation = { readonly __typename: 'Mutation', readonly updateStaff: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } };

export type SetGrantsMutationVariables = Exact<{
  id: string;
  grants: ReadonlyArray<GrantInput> | GrantInput;
  version: number;
}>;


export type SetGrantsMutation = { readonly __typename: 'Mutation', readonly setGrants: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } };

export type DeactivateStaffMutationVariables = Exact<{
  id: string;
  reason: string;
  version: number;
}>;


export type DeactivateStaffMutation = { readonly __typename: 'Mutation', readonly deactivateStaff: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } };

export type ReactivateStaffMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReactivateStaffMutation = { readonly __typename: 'Mutation', readonly reactivateStaff: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } };

export type ResetSignInMutationVariables = Exact<{
  id: string;
}>;


export type ResetSignInMutation = { readonly __typename: 'Mutation', readonly resetSignIn: { readonly __typename: 'ActivatedStaff', readonly activationPassword: string | null, readonly staff: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } } };

export type SetAbsenceMutationVariables = Exact<{
  input: AbsenceInput;
}>;


export type SetAbsenceMutation = { readonly __typename: 'Mutation', readonly setAbsence: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } };

export type CancelAbsenceMutationVariables = Exact<{
  id: string;
  absenceId: string;
}>;


export type CancelAbsenceMutation = { readonly __typename: 'Mutation', readonly cancelAbsence: { readonly __typename: 'StaffMember', readonly id: string, readonly staffNumber: string, readonly name: string, readonly orgPath: string, readonly email: string, readonly isActive: boolean, readonly isActivated: boolean, readonly lastSeenAt: string | null, readonly version: number, readonly grants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly deputyGrants: ReadonlyArray<{ readonly __typename: 'Grant', readonly role: StaffRole, readonly orgPath: string, readonly forAccountId: string | null }>, readonly absence: { readonly __typename: 'Absence', readonly id: string, readonly fromOn: string, readonly toOn: string, readonly deputyAccountId: string | null, readonly deputyName: string | null } | null } };

export type AddTrainingMutationVariables = Exact<{
  input: AddTrainingInput;
}>;


export type AddTrainingMutation = { readonly __typename: 'Mutation', readonly addTraining: { readonly __typename: 'TrainingRecord', readonly id: string, readonly course: string, readonly takenOn: string, readonly result: TrainingResult, readonly note: string, readonly recordedAt: string } };

export type EndStaffSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndStaffSessionMutation = { readonly __typename: 'Mutation', readonly endStaffSession: boolean };

export type RevealCustomerMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RevealCustomerMutation = { readonly __typename: 'Mutation', readonly revealCustomer: { readonly __typename: 'RevealedCustomer', readonly name: string, readonly phone: string, readonly bornOn: string | null, readonly plates: ReadonlyArray<{ readonly __typename: 'RevealedPlate', readonly policyId: string, readonly plate: string }> } };

export type RequestExportMutationVariables = Exact<{
  input: ExportInput;
}>;


export type RequestExportMutation = { readonly __typename: 'Mutation', readonly requestExport: { readonly __typename: 'DataRequest', readonly id: string, readonly kind: DataRequestKind, readonly customerId: string, readonly orgPath: string, readonly requestedBy: string, readonly reason: string, readonly availableUntil: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly receipts: ReadonlyArray<{ readonly __typename: 'DataReceipt', readonly service: string, readonly doneAt: string, readonly counts: ReadonlyArray<{ readonly __typename: 'DataReceiptCount', readonly what: string, readonly count: number }> }> } };

export type RequestErasureMutationVariables = Exact<{
  input: ErasureInput;
}>;


export type RequestErasureMutation = { readonly __typename: 'Mutation', readonly requestErasure: { readonly __typename: 'DataRequest', readonly id: string, readonly kind: DataRequestKind, readonly customerId: string, readonly orgPath: string, readonly requestedBy: string, readonly reason: string, readonly availableUntil: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly receipts: ReadonlyArray<{ readonly __typename: 'DataReceipt', readonly service: string, readonly doneAt: string, readonly counts: ReadonlyArray<{ readonly __typename: 'DataReceiptCount', readonly what: string, readonly count: number }> }> } };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { readonly __typename: 'Mutation', readonly changePassword: boolean };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { readonly __typename: 'Mutation', readonly renewRecoveryCodes: ReadonlyArray<string> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { readonly __typename: 'Mutation', readonly endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly __typename: 'Mutation', readonly endOtherSessions: number };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly __typename: 'Mutation', readonly startImport: { readonly __typename: 'Import', readonly id: string } };

export type CancelImportMutationVariables = Exact<{
  id: string;
}>;


export type CancelImportMutation = { readonly __typename: 'Mutation', readonly cancelImport: { readonly __typename: 'Import', readonly id: string, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } };

export type StartRunMutationVariables = Exact<{
  input: StartNoClaimRunInput;
}>;


export type StartRunMutation = { readonly __typename: 'Mutation', readonly startNoClaimRun: { readonly __typename: 'NoClaimRun', readonly id: string } };

export type PauseRunMutationVariables = Exact<{
  id: string;
}>;


export type PauseRunMutation = { readonly __typename: 'Mutation', readonly pauseNoClaimRun: { readonly __typename: 'NoClaimRun', readonly id: string, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } };

export type ResumeRunMutationVariables = Exact<{
  id: string;
}>;


export type ResumeRunMutation = { readonly __typename: 'Mutation', readonly resumeNoClaimRun: { readonly __typename: 'NoClaimRun', readonly id: string, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } };

export type CancelRunMutationVariables = Exact<{
  id: string;
}>;


export type CancelRunMutation = { readonly __typename: 'Mutation', readonly cancelNoClaimRun: { readonly __typename: 'NoClaimRun', readonly id: string, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } };

export type RunningImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningImportsQuery = { readonly __typename: 'Query', readonly imports: ReadonlyArray<{ readonly __typename: 'Import', readonly id: string, readonly fileName: string, readonly dry: boolean, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState } }> };

export type RunningLaunchesQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningLaunchesQuery = { readonly __typename: 'Query', readonly preventionCampaigns: ReadonlyArray<{ readonly __typename: 'PreventionCampaign', readonly id: string, readonly state: PreventionState, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type RunningRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningRunsQuery = { readonly __typename: 'Query', readonly noClaimRuns: ReadonlyArray<{ readonly __typename: 'NoClaimRun', readonly id: string, readonly asOf: string, readonly dry: boolean, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState } }> };

export type TemplateVersionPartsFragment = { readonly __typename: 'NoticeTemplateVersion', readonly version: number, readonly state: NoticeTemplateState, readonly channels: ReadonlyArray<NoticeChannel>, readonly draftedBy: string | null, readonly draftedAt: string, readonly activatedBy: string | null, readonly activatedAt: string | null, readonly mayActivate: boolean, readonly zh: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string }, readonly en: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string } };

export type NoticeTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeTemplatesQuery = { readonly __typename: 'Query', readonly noticeTemplates: ReadonlyArray<{ readonly __typename: 'NoticeTemplateSummary', readonly template: string, readonly draftVersion: number | null, readonly active: { readonly __typename: 'NoticeTemplateVersion', readonly version: number, readonly state: NoticeTemplateState, readonly channels: ReadonlyArray<NoticeChannel>, readonly draftedBy: string | null, readonly draftedAt: string, readonly activatedBy: string | null, readonly activatedAt: string | null, readonly mayActivate: boolean, readonly zh: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string }, readonly en: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string } } }> };

export type NoticeTemplateQueryVariables = Exact<{
  template: string;
}>;


export type NoticeTemplateQuery = { readonly __typename: 'Query', readonly noticeTemplate: { readonly __typename: 'NoticeTemplate', readonly template: string, readonly parameters: ReadonlyArray<{ readonly __typename: 'TemplateParameter', readonly name: string, readonly kind: string }>, readonly versions: ReadonlyArray<{ readonly __typename: 'NoticeTemplateVersion', readonly version: number, readonly state: NoticeTemplateState, readonly channels: ReadonlyArray<NoticeChannel>, readonly draftedBy: string | null, readonly draftedAt: string, readonly activatedBy: string | null, readonly activatedAt: string | null, readonly mayActivate: boolean, readonly zh: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string }, readonly en: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string } }> } | null };

export type NoticeTemplatePreviewQueryVariables = Exact<{
  template: string;
  words: TemplateWordsInput;
}>;


export type NoticeTemplatePreviewQuery = { readonly __typename: 'Query', readonly noticeTemplatePreview: { readonly __typename: 'NoticeTemplatePreview', readonly zh: { readonly __typename: 'TextPreview', readonly title: string, readonly body: string, readonly sms: string, readonly smsCharacters: number, readonly smsParts: number }, readonly en: { readonly __typename: 'TextPreview', readonly title: string, readonly body: string, readonly sms: string, readonly smsCharacters: number, readonly smsParts: number }, readonly problems: ReadonlyArray<{ readonly __typename: 'TemplateProblem', readonly field: string, readonly code: string, readonly placeholder: string | null }> } };

export type DraftNoticeTemplateMutationVariables = Exact<{
  input: NoticeTemplateDraftInput;
}>;


export type DraftNoticeTemplateMutation = { readonly __typename: 'Mutation', readonly draftNoticeTemplate: { readonly __typename: 'NoticeTemplateVersion', readonly version: number, readonly state: NoticeTemplateState, readonly channels: ReadonlyArray<NoticeChannel>, readonly draftedBy: string | null, readonly draftedAt: string, readonly activatedBy: string | null, readonly activatedAt: string | null, readonly mayActivate: boolean, readonly zh: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string }, readonly en: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string } } };

export type ActivateNoticeTemplateMutationVariables = Exact<{
  template: string;
  version: number;
}>;


export type ActivateNoticeTemplateMutation = { readonly __typename: 'Mutation', readonly activateNoticeTemplate: { readonly __typename: 'NoticeTemplateVersion', readonly version: number, readonly state: NoticeTemplateState, readonly channels: ReadonlyArray<NoticeChannel>, readonly draftedBy: string | null, readonly draftedAt: string, readonly activatedBy: string | null, readonly activatedAt: string | null, readonly mayActivate: boolean, readonly zh: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string }, readonly en: { readonly __typename: 'TemplateTexts', readonly title: string, readonly body: string, readonly sms: string } } };

export type DeliveryPartsFragment = { readonly __typename: 'Delivery', readonly channel: NoticeChannel, readonly state: DeliveryState, readonly reason: string | null, readonly attempts: number, readonly nextAt: string | null, readonly answer: string | null };

export type DeliveryEntryPartsFragment = { readonly __typename: 'DeliveryEntry', readonly noticeId: string, readonly customerId: string, readonly customerRef: string, readonly template: string, readonly templateVersion: number, readonly madeAt: string, readonly mayRetry: boolean, readonly delivery: { readonly __typename: 'Delivery', readonly channel: NoticeChannel, readonly state: DeliveryState, readonly reason: string | null, readonly attempts: number, readonly nextAt: string | null, readonly answer: string | null }, readonly attempts: ReadonlyArray<{ readonly __typename: 'DeliveryAttempt', readonly at: string, readonly outcome: string, readonly answer: string }> };

export type SendingLogQueryVariables = Exact<{
  filter: DeliveryFilterInput;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type SendingLogQuery = { readonly __typename: 'Query', readonly deliveries: { readonly __typename: 'DeliveryPage', readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'DeliveryEntry', readonly noticeId: string, readonly customerId: string, readonly customerRef: string, readonly template: string, readonly templateVersion: number, readonly madeAt: string, readonly mayRetry: boolean, readonly delivery: { readonly __typename: 'Delivery', readonly channel: NoticeChannel, readonly state: DeliveryState, readonly reason: string | null, readonly attempts: number, readonly nextAt: string | null, readonly answer: string | null }, readonly attempts: ReadonlyArray<{ readonly __typename: 'DeliveryAttempt', readonly at: string, readonly outcome: string, readonly answer: string }> }> } };

export type RetryDeliveryMutationVariables = Exact<{
  customerId: string;
  noticeId: string;
  channel: NoticeChannel;
}>;


export type RetryDeliveryMutation = { readonly __typename: 'Mutation', readonly retryDelivery: { readonly __typename: 'DeliveryEntry', readonly noticeId: string, readonly customerId: string, readonly customerRef: string, readonly template: string, readonly templateVersion: number, readonly madeAt: string, readonly mayRetry: boolean, readonly delivery: { readonly __typename: 'Delivery', readonly channel: NoticeChannel, readonly state: DeliveryState, readonly reason: string | null, readonly attempts: number, readonly nextAt: string | null, readonly answer: string | null }, readonly attempts: ReadonlyArray<{ readonly __typename: 'DeliveryAttempt', readonly at: string, readonly outcome: string, readonly answer: string }> } };

export type CustomerNoticesQueryVariables = Exact<{
  customerId: string;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type CustomerNoticesQuery = { readonly __typename: 'Query', readonly customerNotices: { readonly __typename: 'CustomerNoticePage', readonly nextCursor: string | null, readonly notices: ReadonlyArray<{ readonly __typename: 'CustomerNotice', readonly id: string, readonly at: string, readonly zh: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string }, readonly en: { readonly __typename: 'NoticeWords', readonly title: string, readonly body: string }, readonly deliveries: ReadonlyArray<{ readonly __typename: 'Delivery', readonly channel: NoticeChannel, readonly state: DeliveryState, readonly reason: string | null, readonly attempts: number, readonly nextAt: string | null, readonly answer: string | null }> }> } };

export type NoticeSettingsPartsFragment = { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly hasPhone: boolean, readonly mayChange: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean, readonly changedAt: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null, readonly reason: string }> };

export type CustomerConsentsQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerConsentsQuery = { readonly __typename: 'Query', readonly noticeSettings: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly hasPhone: boolean, readonly mayChange: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean, readonly changedAt: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null, readonly reason: string }> } };

export type ChangeConsentsMutationVariables = Exact<{
  input: ConsentsInput;
}>;


export type ChangeConsentsMutation = { readonly __typename: 'Mutation', readonly changeConsents: { readonly __typename: 'NoticeSettings', readonly language: NoticeLanguage, readonly emailMasked: string | null, readonly hasPhone: boolean, readonly mayChange: boolean, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly isFixed: boolean, readonly changedAt: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly channel: NoticeChannel, readonly purpose: NoticePurpose, readonly given: boolean, readonly at: string, readonly changedBy: string | null, readonly reason: string }> } };

export type WordsPartsFragment = { readonly __typename: 'Words', readonly zh: string, readonly en: string };

export type TierFilePartsFragment = { readonly __typename: 'MemberTier', readonly customerId: string, readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly lockReason: string | null, readonly yearStartsOn: string, readonly yearEndsOn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitLeft', readonly benefitId: string, readonly perYear: number | null, readonly used: number, readonly left: number | null, readonly fromTierId: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly uses: ReadonlyArray<{ readonly __typename: 'BenefitUse', readonly useId: string, readonly benefitId: string, readonly amount: number, readonly usedOn: string, readonly note: string | null, readonly actor: string | null, readonly recordedAt: string, readonly undoneAt: string | null }>, readonly changes: ReadonlyArray<{ readonly __typename: 'TierChange', readonly n: number, readonly kind: TierChangeKind, readonly reason: TierReason | null, readonly fromTierId: string | null, readonly toTierId: string, readonly until: string | null, readonly programmeVersion: number, readonly note: string | null, readonly actor: string | null, readonly effectiveOn: string, readonly recordedAt: string }> };

export type MemberTierQueryVariables = Exact<{
  customerId: string;
}>;


export type MemberTierQuery = { readonly __typename: 'Query', readonly memberTier: { readonly __typename: 'MemberTier', readonly customerId: string, readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly lockReason: string | null, readonly yearStartsOn: string, readonly yearEndsOn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitLeft', readonly benefitId: string, readonly perYear: number | null, readonly used: number, readonly left: number | null, readonly fromTierId: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly uses: ReadonlyArray<{ readonly __typename: 'BenefitUse', readonly useId: string, readonly benefitId: string, readonly amount: number, readonly usedOn: string, readonly note: string | null, readonly actor: string | null, readonly recordedAt: string, readonly undoneAt: string | null }>, readonly changes: ReadonlyArray<{ readonly __typename: 'TierChange', readonly n: number, readonly kind: TierChangeKind, readonly reason: TierReason | null, readonly fromTierId: string | null, readonly toTierId: string, readonly until: string | null, readonly programmeVersion: number, readonly note: string | null, readonly actor: string | null, readonly effectiveOn: string, readonly recordedAt: string }> } | null };

export type LockTierMutationVariables = Exact<{
  input: LockTierInput;
}>;


export type LockTierMutation = { readonly __typename: 'Mutation', readonly lockTier: { readonly __typename: 'MemberTier', readonly customerId: string, readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly lockReason: string | null, readonly yearStartsOn: string, readonly yearEndsOn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitLeft', readonly benefitId: string, readonly perYear: number | null, readonly used: number, readonly left: number | null, readonly fromTierId: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly uses: ReadonlyArray<{ readonly __typename: 'BenefitUse', readonly useId: string, readonly benefitId: string, readonly amount: number, readonly usedOn: string, readonly note: string | null, readonly actor: string | null, readonly recordedAt: string, readonly undoneAt: string | null }>, readonly changes: ReadonlyArray<{ readonly __typename: 'TierChange', readonly n: number, readonly kind: TierChangeKind, readonly reason: TierReason | null, readonly fromTierId: string | null, readonly toTierId: string, readonly until: string | null, readonly programmeVersion: number, readonly note: string | null, readonly actor: string | null, readonly effectiveOn: string, readonly recordedAt: string }> } };

export type UnlockTierMutationVariables = Exact<{
  key: string;
  customerId: string;
  reason: string;
}>;


export type UnlockTierMutation = { readonly __typename: 'Mutation', readonly unlockTier: { readonly __typename: 'MemberTier', readonly customerId: string, readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly lockReason: string | null, readonly yearStartsOn: string, readonly yearEndsOn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitLeft', readonly benefitId: string, readonly perYear: number | null, readonly used: number, readonly left: number | null, readonly fromTierId: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly uses: ReadonlyArray<{ readonly __typename: 'BenefitUse', readonly useId: string, readonly benefitId: string, readonly amount: number, readonly usedOn: string, readonly note: string | null, readonly actor: string | null, readonly recordedAt: string, readonly undoneAt: string | null }>, readonly changes: ReadonlyArray<{ readonly __typename: 'TierChange', readonly n: number, readonly kind: TierChangeKind, readonly reason: TierReason | null, readonly fromTierId: string | null, readonly toTierId: string, readonly until: string | null, readonly programmeVersion: number, readonly note: string | null, readonly actor: string | null, readonly effectiveOn: string, readonly recordedAt: string }> } };

export type UseBenefitMutationVariables = Exact<{
  input: UseBenefitInput;
}>;


export type UseBenefitMutation = { readonly __typename: 'Mutation', readonly useBenefit: { readonly __typename: 'MemberTier', readonly customerId: string, readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly lockReason: string | null, readonly yearStartsOn: string, readonly yearEndsOn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitLeft', readonly benefitId: string, readonly perYear: number | null, readonly used: number, readonly left: number | null, readonly fromTierId: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly uses: ReadonlyArray<{ readonly __typename: 'BenefitUse', readonly useId: string, readonly benefitId: string, readonly amount: number, readonly usedOn: string, readonly note: string | null, readonly actor: string | null, readonly recordedAt: string, readonly undoneAt: string | null }>, readonly changes: ReadonlyArray<{ readonly __typename: 'TierChange', readonly n: number, readonly kind: TierChangeKind, readonly reason: TierReason | null, readonly fromTierId: string | null, readonly toTierId: string, readonly until: string | null, readonly programmeVersion: number, readonly note: string | null, readonly actor: string | null, readonly effectiveOn: string, readonly recordedAt: string }> } };

export type UndoBenefitUseMutationVariables = Exact<{
  key: string;
  customerId: string;
  useId: string;
  reason: string;
}>;


export type UndoBenefitUseMutation = { readonly __typename: 'Mutation', readonly undoBenefitUse: { readonly __typename: 'MemberTier', readonly customerId: string, readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly lockReason: string | null, readonly yearStartsOn: string, readonly yearEndsOn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitLeft', readonly benefitId: string, readonly perYear: number | null, readonly used: number, readonly left: number | null, readonly fromTierId: string | null, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly uses: ReadonlyArray<{ readonly __typename: 'BenefitUse', readonly useId: string, readonly benefitId: string, readonly amount: number, readonly usedOn: string, readonly note: string | null, readonly actor: string | null, readonly recordedAt: string, readonly undoneAt: string | null }>, readonly changes: ReadonlyArray<{ readonly __typename: 'TierChange', readonly n: number, readonly kind: TierChangeKind, readonly reason: TierReason | null, readonly fromTierId: string | null, readonly toTierId: string, readonly until: string | null, readonly programmeVersion: number, readonly note: string | null, readonly actor: string | null, readonly effectiveOn: string, readonly recordedAt: string }> } };

export type ProgrammePartsFragment = { readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { readonly __typename: 'Query', readonly today: string, readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } }>, readonly tierRuns: ReadonlyArray<{ readonly __typename: 'TierRun', readonly id: string, readonly startedBy: string, readonly members: number, readonly warned: number, readonly counts: ReadonlyArray<{ readonly __typename: 'TierRunCount', readonly kind: TierChangeKind, readonly members: number }>, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }> };

export type MissingCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type MissingCalendarQuery = { readonly __typename: 'Query', readonly missingCalendarYear: number | null };

export type WaitingProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingProgrammesQuery = { readonly __typename: 'Query', readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly author: string | null, readonly returnedBecause: string | null, readonly changedAt: string }> };

export type WaitingRewardRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingRewardRulesQuery = { readonly __typename: 'Query', readonly ruleSetDrafts: ReadonlyArray<{ readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly editors: ReadonlyArray<string>, readonly returnedBecause: string | null, readonly changedAt: string, readonly document: unknown }>, readonly valueRules: ReadonlyArray<{ readonly __typename: 'ValueRules', readonly version: number, readonly state: RulesState, readonly draftedBy: string, readonly returnedBecause: string | null, readonly changedAt: string }>, readonly referralRules: ReadonlyArray<{ readonly __typename: 'RulesDocument', readonly version: number, readonly state: RulesState, readonly draftedBy: string, readonly returnedBecause: string | null, readonly changedAt: string }>, readonly achievementRules: ReadonlyArray<{ readonly __typename: 'RulesDocument', readonly version: number, readonly state: RulesState, readonly draftedBy: string, readonly returnedBecause: string | null, readonly changedAt: string }> };

export type WaitingDocumentPartsFragment = { readonly __typename: 'RulesDocument', readonly version: number, readonly state: RulesState, readonly draftedBy: string, readonly returnedBecause: string | null, readonly changedAt: string };

export type WaitingEvaluationRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingEvaluationRulesQuery = { readonly __typename: 'Query', readonly evaluationRules: ReadonlyArray<{ readonly __typename: 'EvaluationRules', readonly version: number, readonly state: RulesState, readonly draftedBy: string, readonly returnedBecause: string | null, readonly changedAt: string }> };

export type WaitingAdjustmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingAdjustmentsQuery = { readonly __typename: 'Query', readonly adjustments: { readonly __typename: 'AdjustmentPage', readonly adjustments: ReadonlyArray<{ readonly __typename: 'Adjustment', readonly adjustmentId: string, readonly memberNumber: string, readonly points: number | string, readonly requestedBy: string, readonly requestedAt: string, readonly mayDecide: boolean }> } };

export type WaitingListingsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingListingsQuery = { readonly __typename: 'Query', readonly blacklistEntries: { readonly __typename: 'BlacklistEntryPage', readonly entries: ReadonlyArray<{ readonly __typename: 'BlacklistEntry', readonly id: string, readonly nameMasked: string, readonly proposedBy: string, readonly proposedAt: string }> } };

export type CreateProgrammeDraftMutationVariables = Exact<{
  key: string;
}>;


export type CreateProgrammeDraftMutation = { readonly __typename: 'Mutation', readonly createProgrammeDraft: { readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } } };

export type ChangeProgrammeDraftMutationVariables = Exact<{
  version: number;
  revision: number;
  rules: ProgrammeRulesInput;
}>;


export type ChangeProgrammeDraftMutation = { readonly __typename: 'Mutation', readonly changeProgrammeDraft: { readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } } };

export type SubmitProgrammeMutationVariables = Exact<{
  version: number;
  revision: number;
}>;


export type SubmitProgrammeMutation = { readonly __typename: 'Mutation', readonly submitProgramme: { readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } } };

export type ReturnProgrammeMutationVariables = Exact<{
  version: number;
  revision: number;
  reason: string;
}>;


export type ReturnProgrammeMutation = { readonly __typename: 'Mutation', readonly returnProgramme: { readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } } };

export type ApproveProgrammeMutationVariables = Exact<{
  version: number;
  revision: number;
}>;


export type ApproveProgrammeMutation = { readonly __typename: 'Mutation', readonly approveProgramme: { readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } } };

export type DropProgrammeMutationVariables = Exact<{
  version: number;
  revision: number;
}>;


export type DropProgrammeMutation = { readonly __typename: 'Mutation', readonly dropProgramme: { readonly __typename: 'Programme', readonly version: number, readonly state: ProgrammeState, readonly revision: number, readonly author: string | null, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly changedAt: string, readonly returnedBecause: string | null, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly effectiveFrom: string, readonly downgrade: DowngradeRule, readonly graceDays: number, readonly warningDays: number, readonly statusWindowMonths: number, readonly approvalAbove: number | string, readonly holdMinutes: number, readonly givenBackDaysMin: number, readonly noticeDays: ReadonlyArray<number>, readonly minorPer100Points: number, readonly currency: string, readonly tiers: ReadonlyArray<{ readonly __typename: 'TierRule', readonly tierId: string, readonly gate: string | null, readonly floor: number | string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly qualifications: ReadonlyArray<{ readonly __typename: 'QualificationRule', readonly claimFreeYears: number | null, readonly tenureYears: number | null, readonly statusPoints: number | string | null }> }>, readonly formerTiers: ReadonlyArray<{ readonly __typename: 'FormerTier', readonly tierId: string, readonly intoTierId: string }>, readonly statusPercents: ReadonlyArray<{ readonly __typename: 'SourcePercent', readonly sourceKind: string, readonly percent: number }>, readonly protection: { readonly __typename: 'ProtectionRule', readonly fromTierId: string, readonly tenureYears: number, readonly oneClaimInYears: number } | null, readonly benefits: ReadonlyArray<{ readonly __typename: 'BenefitRule', readonly benefitId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly unit: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: ReadonlyArray<{ readonly __typename: 'BenefitCount', readonly tierId: string, readonly perYear: number | null }> }>, readonly expiryPolicies: ReadonlyArray<{ readonly __typename: 'ExpiryRule', readonly policyId: string, readonly kind: ExpiryKind, readonly lastOn: string | null, readonly days: ReadonlyArray<string>, readonly monthsMin: number | null, readonly months: number | null, readonly roundTo: string | null, readonly leaveOut: number | null, readonly monthsByTier: ReadonlyArray<{ readonly __typename: 'TierMonths', readonly tierId: string, readonly months: number | null }> }>, readonly adjustmentReasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } } };

export type StartProgrammePreviewMutationVariables = Exact<{
  key: string;
  version: number;
  revision: number;
}>;


export type StartProgrammePreviewMutation = { readonly __typename: 'Mutation', readonly startProgrammePreview: { readonly __typename: 'ProgrammePreview', readonly id: string } };

export type ProgrammePreviewQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammePreviewQuery = { readonly __typename: 'Query', readonly programmePreview: { readonly __typename: 'ProgrammePreview', readonly id: string, readonly version: number, readonly revision: number, readonly asOf: string, readonly members: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly moves: ReadonlyArray<{ readonly __typename: 'TierMove', readonly fromTierId: string | null, readonly toTierId: string, readonly members: number }>, readonly samples: ReadonlyArray<{ readonly __typename: 'TierMoveSample', readonly memberNumber: string, readonly customerId: string, readonly fromTierId: string | null, readonly toTierId: string, readonly conditions: ReadonlyArray<{ readonly __typename: 'SampleCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean }> }> } | null };

export type StartTierRunMutationVariables = Exact<{
  key: string;
}>;


export type StartTierRunMutation = { readonly __typename: 'Mutation', readonly startTierRun: { readonly __typename: 'TierRun', readonly id: string } };

export type LedgerEntryPartsFragment = { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null };

export type ExplanationPartsFragment = { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null };

export type AdjustmentPartsFragment = { readonly __typename: 'Adjustment', readonly adjustmentId: string, readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly points: number | string, readonly statusPoints: number | string, readonly reasonId: string, readonly note: string, readonly expiresOn: string | null, readonly state: AdjustmentState, readonly needsSecond: boolean, readonly requestedBy: string, readonly requestedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionNote: string | null, readonly mayDecide: boolean };

export type MemberPointsQueryVariables = Exact<{
  customerId: string;
}>;


export type MemberPointsQuery = { readonly __typename: 'Query', readonly memberPoints: { readonly __typename: 'MemberPoints', readonly memberId: string, readonly memberNumber: string, readonly state: MembershipState, readonly account: { readonly __typename: 'PointsAccount', readonly available: number | string, readonly pending: number | string, readonly held: number | string, readonly owed: number | string, readonly asOf: string, readonly nextActive: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null, readonly expiring: ReadonlyArray<{ readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string }> } } | null };

export type MemberEntriesQueryVariables = Exact<{
  customerId: string;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type MemberEntriesQuery = { readonly __typename: 'Query', readonly memberPoints: { readonly __typename: 'MemberPoints', readonly memberId: string, readonly entries: { readonly __typename: 'LedgerPage', readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }> } } | null };

export type MemberLotsQueryVariables = Exact<{
  customerId: string;
  limit: number;
  openOnly: boolean;
  cursor?: string | null | undefined;
}>;


export type MemberLotsQuery = { readonly __typename: 'Query', readonly memberPoints: { readonly __typename: 'MemberPoints', readonly memberId: string, readonly lots: { readonly __typename: 'PointsLotPage', readonly nextCursor: string | null, readonly lots: ReadonlyArray<{ readonly __typename: 'PointsLot', readonly lotId: string, readonly points: number | string, readonly available: number | string, readonly held: number | string, readonly effectiveOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly state: LotState | null }> } } | null };

export type MemberHoldsQueryVariables = Exact<{
  customerId: string;
}>;


export type MemberHoldsQuery = { readonly __typename: 'Query', readonly memberPoints: { readonly __typename: 'MemberPoints', readonly memberId: string, readonly holds: ReadonlyArray<{ readonly __typename: 'PointsHold', readonly holdId: string, readonly points: number | string, readonly captured: number | string, readonly released: number | string, readonly source: string, readonly madeAt: string, readonly expiresAt: string }> } | null };

export type LedgerEntryQueryVariables = Exact<{
  memberId: string;
  entryId: string;
}>;


export type LedgerEntryQuery = { readonly __typename: 'Query', readonly ledgerEntry: { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } | null };

export type AdjustmentsQueryVariables = Exact<{
  memberId?: string | null | undefined;
  waitingOnly: boolean;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type AdjustmentsQuery = { readonly __typename: 'Query', readonly adjustments: { readonly __typename: 'AdjustmentPage', readonly nextCursor: string | null, readonly adjustments: ReadonlyArray<{ readonly __typename: 'Adjustment', readonly adjustmentId: string, readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly points: number | string, readonly statusPoints: number | string, readonly reasonId: string, readonly note: string, readonly expiresOn: string | null, readonly state: AdjustmentState, readonly needsSecond: boolean, readonly requestedBy: string, readonly requestedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionNote: string | null, readonly mayDecide: boolean }> } };

export type AdjustmentRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdjustmentRulesQuery = { readonly __typename: 'Query', readonly adjustmentRules: { readonly __typename: 'AdjustmentRules', readonly approvalAbove: number | string, readonly reasons: ReadonlyArray<{ readonly __typename: 'NamedReason', readonly reasonId: string, readonly retired: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } };

export type AdjustPointsMutationVariables = Exact<{
  input: AdjustPointsInput;
}>;


export type AdjustPointsMutation = { readonly __typename: 'Mutation', readonly adjustPoints: { readonly __typename: 'Adjustment', readonly adjustmentId: string, readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly points: number | string, readonly statusPoints: number | string, readonly reasonId: string, readonly note: string, readonly expiresOn: string | null, readonly state: AdjustmentState, readonly needsSecond: boolean, readonly requestedBy: string, readonly requestedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionNote: string | null, readonly mayDecide: boolean } };

export type DecideAdjustmentMutationVariables = Exact<{
  input: DecideAdjustmentInput;
}>;


export type DecideAdjustmentMutation = { readonly __typename: 'Mutation', readonly decideAdjustment: { readonly __typename: 'Adjustment', readonly adjustmentId: string, readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly points: number | string, readonly statusPoints: number | string, readonly reasonId: string, readonly note: string, readonly expiresOn: string | null, readonly state: AdjustmentState, readonly needsSecond: boolean, readonly requestedBy: string, readonly requestedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionNote: string | null, readonly mayDecide: boolean } };

export type HoldPointsMutationVariables = Exact<{
  input: HoldPointsInput;
}>;


export type HoldPointsMutation = { readonly __typename: 'Mutation', readonly holdPoints: { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type TransferPointsMutationVariables = Exact<{
  input: TransferPointsInput;
}>;


export type TransferPointsMutation = { readonly __typename: 'Mutation', readonly transferPoints: { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { readonly __typename: 'Mutation', readonly releaseHold: { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type ReverseAwardMutationVariables = Exact<{
  input: ReverseAwardInput;
}>;


export type ReverseAwardMutation = { readonly __typename: 'Mutation', readonly reverseAward: { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type RestoreAwardMutationVariables = Exact<{
  input: UndoEntryInput;
}>;


export type RestoreAwardMutation = { readonly __typename: 'Mutation', readonly restoreAward: { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type RefundSpendingMutationVariables = Exact<{
  input: UndoEntryInput;
}>;


export type RefundSpendingMutation = { readonly __typename: 'Mutation', readonly refundSpending: { readonly __typename: 'EntryExplanation', readonly actor: string | null, readonly programmeVersion: number, readonly entry: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }, readonly lines: ReadonlyArray<{ readonly __typename: 'EntryLine', readonly lotId: string, readonly from: LedgerAccount, readonly to: LedgerAccount, readonly points: number | string, readonly statusPoints: number | string, readonly lotSource: string, readonly lotRuleId: string, readonly lotEffectiveOn: string, readonly lotExpiresOn: string | null, readonly activeOn: string | null, readonly expiresOn: string | null }>, readonly about: { readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null } | null, readonly related: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly statusPoints: number | string, readonly source: string, readonly ruleId: string, readonly effectiveOn: string, readonly recordedAt: string, readonly state: LotState | null, readonly left: number | string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly reason: string | null }>, readonly counterpart: { readonly __typename: 'EntryCounterpart', readonly memberNumber: string, readonly customerId: string } | null, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } };

export type StandingPartsFragment = { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } };

export type RedemptionPartsFragment = { readonly __typename: 'RedemptionRate', readonly issued: number | string, readonly redeemed: number | string, readonly expired: number | string };

export type FinancePartsFragment = { readonly __typename: 'FinanceReport', readonly asOf: string, readonly closedAt: string, readonly programmeVersion: number, readonly valueOf100Points: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly total: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }, readonly byExpiry: ReadonlyArray<{ readonly __typename: 'StandingByExpiry', readonly month: string | null, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly byTier: ReadonlyArray<{ readonly __typename: 'StandingByTier', readonly tierId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly bySource: ReadonlyArray<{ readonly __typename: 'StandingBySource', readonly sourceKind: string, readonly ruleId: string, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly byAge: ReadonlyArray<{ readonly __typename: 'StandingByAge', readonly fromMonths: number, readonly toMonths: number | null, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly flows: ReadonlyArray<{ readonly __typename: 'PointsFlow', readonly month: string, readonly sourceKind: string, readonly ruleId: string, readonly issued: number | string, readonly redeemed: number | string, readonly expired: number | string, readonly reversed: number | string, readonly adjusted: number | string, readonly moved: number | string }>, readonly trialBalance: { readonly __typename: 'TrialBalance', readonly balanced: boolean, readonly accounts: ReadonlyArray<{ readonly __typename: 'LedgerAccountBalance', readonly account: LedgerAccount, readonly pointsIn: number | string, readonly pointsOut: number | string }>, readonly controls: ReadonlyArray<{ readonly __typename: 'LedgerControl', readonly control: LedgerControlKind, readonly differing: number | string, readonly memberNumber: string | null }> }, readonly breakage: { readonly __typename: 'Breakage', readonly method: number, readonly windowMonths: number, readonly fullCredibilityLots: number, readonly defaultRedemption: number, readonly expectedRedemption: number, readonly experience: number, readonly expectedBreakage: number | string, readonly ages: ReadonlyArray<{ readonly __typename: 'AgeExperience', readonly age: number, readonly exposed: number | string, readonly redeemed: number | string, readonly expired: number | string, readonly lots: number | string, readonly credibility: number, readonly expectedRedemption: number }> }, readonly redemptionOfYear: { readonly __typename: 'RedemptionRate', readonly issued: number | string, readonly redeemed: number | string, readonly expired: number | string }, readonly redemptionEver: { readonly __typename: 'RedemptionRate', readonly issued: number | string, readonly redeemed: number | string, readonly expired: number | string } };

export type FinanceQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type FinanceQuery = { readonly __typename: 'Query', readonly today: string, readonly financeReport: { readonly __typename: 'FinanceReport', readonly asOf: string, readonly closedAt: string, readonly programmeVersion: number, readonly valueOf100Points: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly total: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }, readonly byExpiry: ReadonlyArray<{ readonly __typename: 'StandingByExpiry', readonly month: string | null, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly byTier: ReadonlyArray<{ readonly __typename: 'StandingByTier', readonly tierId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly bySource: ReadonlyArray<{ readonly __typename: 'StandingBySource', readonly sourceKind: string, readonly ruleId: string, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly byAge: ReadonlyArray<{ readonly __typename: 'StandingByAge', readonly fromMonths: number, readonly toMonths: number | null, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly flows: ReadonlyArray<{ readonly __typename: 'PointsFlow', readonly month: string, readonly sourceKind: string, readonly ruleId: string, readonly issued: number | string, readonly redeemed: number | string, readonly expired: number | string, readonly reversed: number | string, readonly adjusted: number | string, readonly moved: number | string }>, readonly trialBalance: { readonly __typename: 'TrialBalance', readonly balanced: boolean, readonly accounts: ReadonlyArray<{ readonly __typename: 'LedgerAccountBalance', readonly account: LedgerAccount, readonly pointsIn: number | string, readonly pointsOut: number | string }>, readonly controls: ReadonlyArray<{ readonly __typename: 'LedgerControl', readonly control: LedgerControlKind, readonly differing: number | string, readonly memberNumber: string | null }> }, readonly breakage: { readonly __typename: 'Breakage', readonly method: number, readonly windowMonths: number, readonly fullCredibilityLots: number, readonly defaultRedemption: number, readonly expectedRedemption: number, readonly experience: number, readonly expectedBreakage: number | string, readonly ages: ReadonlyArray<{ readonly __typename: 'AgeExperience', readonly age: number, readonly exposed: number | string, readonly redeemed: number | string, readonly expired: number | string, readonly lots: number | string, readonly credibility: number, readonly expectedRedemption: number }> }, readonly redemptionOfYear: { readonly __typename: 'RedemptionRate', readonly issued: number | string, readonly redeemed: number | string, readonly expired: number | string }, readonly redemptionEver: { readonly __typename: 'RedemptionRate', readonly issued: number | string, readonly redeemed: number | string, readonly expired: number | string } } | null, readonly financeClosings: ReadonlyArray<{ readonly __typename: 'FinanceClosing', readonly id: string, readonly asOf: string, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }> };

export type HomeFinanceQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeFinanceQuery = { readonly __typename: 'Query', readonly financeReport: { readonly __typename: 'FinanceReport', readonly asOf: string, readonly total: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }, readonly byExpiry: ReadonlyArray<{ readonly __typename: 'StandingByExpiry', readonly month: string | null, readonly standing: { readonly __typename: 'PointsStanding', readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly outstanding: number | string, readonly owed: number | string, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }> } | null };

export type FinanceDaysQueryVariables = Exact<{
  from: string;
  to: string;
  monthEnds: boolean;
}>;


export type FinanceDaysQuery = { readonly __typename: 'Query', readonly financeDays: ReadonlyArray<{ readonly __typename: 'FinanceDay', readonly asOf: string, readonly pending: number | string, readonly active: number | string, readonly held: number | string, readonly balanced: boolean, readonly fullCost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly liability: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> };

export type CloseFinanceDayMutationVariables = Exact<{
  key: string;
  asOf: string;
}>;


export type CloseFinanceDayMutation = { readonly __typename: 'Mutation', readonly closeFinanceDay: { readonly __typename: 'FinanceClosing', readonly id: string } };

export type MembershipRefPartsFragment = { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string };

export type MembershipPartsFragment = { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> };

export type MergeSidePartsFragment = { readonly __typename: 'MergeSide', readonly enrolledOn: string, readonly state: MembershipState, readonly available: number | string, readonly pending: number | string, readonly held: number | string, readonly owed: number | string, readonly statusPoints: number | string, readonly policies: number, readonly inHousehold: boolean, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } };

export type CustomerMembershipQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerMembershipQuery = { readonly __typename: 'Query', readonly membership: { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> } | null };

export type MergePreviewQueryVariables = Exact<{
  customerId: string;
  intoMemberNumber: string;
}>;


export type MergePreviewQuery = { readonly __typename: 'Query', readonly mergePreview: { readonly __typename: 'MergePreview', readonly obstacles: ReadonlyArray<MergeObstacle>, readonly merged: { readonly __typename: 'MergeSide', readonly enrolledOn: string, readonly state: MembershipState, readonly available: number | string, readonly pending: number | string, readonly held: number | string, readonly owed: number | string, readonly statusPoints: number | string, readonly policies: number, readonly inHousehold: boolean, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }, readonly into: { readonly __typename: 'MergeSide', readonly enrolledOn: string, readonly state: MembershipState, readonly available: number | string, readonly pending: number | string, readonly held: number | string, readonly owed: number | string, readonly statusPoints: number | string, readonly policies: number, readonly inHousehold: boolean, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } } } };

export type EnrolMemberMutationVariables = Exact<{
  input: MembershipActInput;
}>;


export type EnrolMemberMutation = { readonly __typename: 'Mutation', readonly enrolMember: { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> } };

export type ChangeMembershipMutationVariables = Exact<{
  input: ChangeMembershipInput;
}>;


export type ChangeMembershipMutation = { readonly __typename: 'Mutation', readonly changeMembership: { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> } };

export type MergeMembershipsMutationVariables = Exact<{
  input: MergeMembershipsInput;
}>;


export type MergeMembershipsMutation = { readonly __typename: 'Mutation', readonly mergeMemberships: { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> } };

export type UnmergeMembershipsMutationVariables = Exact<{
  input: MembershipActInput;
}>;


export type UnmergeMembershipsMutation = { readonly __typename: 'Mutation', readonly unmergeMemberships: { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> } };

export type JoinHouseholdMutationVariables = Exact<{
  input: JoinHouseholdInput;
}>;


export type JoinHouseholdMutation = { readonly __typename: 'Mutation', readonly joinHousehold: { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> } };

export type LeaveHouseholdMutationVariables = Exact<{
  input: MembershipActInput;
}>;


export type LeaveHouseholdMutation = { readonly __typename: 'Mutation', readonly leaveHousehold: { readonly __typename: 'Membership', readonly memberId: string, readonly memberNumber: string, readonly customerId: string, readonly enrolledOn: string, readonly state: MembershipState, readonly openActs: ReadonlyArray<MembershipAct>, readonly reopenUntil: string | null, readonly mergedInto: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedMembership', readonly mergedOn: string, readonly pointsLeft: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly household: ReadonlyArray<{ readonly __typename: 'HouseholdMember', readonly joinedOn: string, readonly consentedOn: string, readonly mayDraw: boolean, readonly available: number | string, readonly member: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } }>, readonly acts: ReadonlyArray<{ readonly __typename: 'DoneMembershipAct', readonly id: string, readonly act: MembershipAct, readonly fromState: MembershipState | null, readonly toState: MembershipState, readonly points: number | string, readonly reason: string, readonly actor: string, readonly effectiveOn: string, readonly recordedAt: string, readonly merged: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null, readonly into: { readonly __typename: 'MembershipRef', readonly memberNumber: string, readonly customerId: string } | null }> } };

export type BalancePartsFragment = { readonly __typename: 'BalanceExplanation', readonly memberId: string, readonly asOf: string, readonly onAccount: number | string, readonly available: number | string, readonly owed: number | string, readonly programmeVersion: number, readonly parts: ReadonlyArray<{ readonly __typename: 'BalancePart', readonly kind: EntryKind, readonly source: string, readonly ruleId: string, readonly reason: string, readonly points: number | string, readonly statusPoints: number | string, readonly entries: number, readonly firstOn: string, readonly lastOn: string, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null }>, readonly pendingParts: ReadonlyArray<{ readonly __typename: 'PendingPart', readonly points: number | string, readonly activeOn: string | null, readonly awaits: string | null, readonly awaitedUntil: string | null, readonly andLater: boolean }>, readonly heldParts: ReadonlyArray<{ readonly __typename: 'HeldPart', readonly points: number | string, readonly source: string, readonly expiresAt: string, readonly andLater: boolean }>, readonly status: { readonly __typename: 'StatusStanding', readonly counting: number | string, readonly pending: number | string, readonly lapsed: number | string, readonly windowMonths: number } };

export type ExplainBalanceQueryVariables = Exact<{
  customerId: string;
  asOf?: string | null | undefined;
}>;


export type ExplainBalanceQuery = { readonly __typename: 'Query', readonly memberPoints: { readonly __typename: 'MemberPoints', readonly memberId: string, readonly explainBalance: { readonly __typename: 'BalanceExplanation', readonly memberId: string, readonly asOf: string, readonly onAccount: number | string, readonly available: number | string, readonly owed: number | string, readonly programmeVersion: number, readonly parts: ReadonlyArray<{ readonly __typename: 'BalancePart', readonly kind: EntryKind, readonly source: string, readonly ruleId: string, readonly reason: string, readonly points: number | string, readonly statusPoints: number | string, readonly entries: number, readonly firstOn: string, readonly lastOn: string, readonly reasonNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null }>, readonly pendingParts: ReadonlyArray<{ readonly __typename: 'PendingPart', readonly points: number | string, readonly activeOn: string | null, readonly awaits: string | null, readonly awaitedUntil: string | null, readonly andLater: boolean }>, readonly heldParts: ReadonlyArray<{ readonly __typename: 'HeldPart', readonly points: number | string, readonly source: string, readonly expiresAt: string, readonly andLater: boolean }>, readonly status: { readonly __typename: 'StatusStanding', readonly counting: number | string, readonly pending: number | string, readonly lapsed: number | string, readonly windowMonths: number } } } | null };

export type MissingRewardPartsFragment = { readonly __typename: 'MissingReward', readonly reason: MissingReason, readonly termId: string, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly isDecided: boolean, readonly refusedBecause: GrantRefusal | null, readonly nextRunOn: string | null, readonly todayOutcome: DecisionOutcome | null, readonly todayPoints: number | string, readonly decision: { readonly __typename: 'Decision', readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly activeOn: string | null, readonly claimWindowEndsOn: string, readonly decidedAt: string, readonly asOf: string, readonly ruleId: string, readonly changedSince: boolean, readonly statedClaims: number, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly revision: number, readonly cause: RevisionCause, readonly occurredOn: string | null, readonly notCountedBecause: NotCountedReason | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null } | null, readonly guard: { readonly __typename: 'RewardGuard', readonly limitPercent: number | null, readonly limit: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } | null, readonly given: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null, readonly lastRun: { readonly __typename: 'TermRun', readonly asOf: string, readonly state: RunState } | null };

export type MissingRewardsQueryVariables = Exact<{
  customerId: string;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type MissingRewardsQuery = { readonly __typename: 'Query', readonly missingRewards: { readonly __typename: 'MissingRewardPage', readonly nextCursor: string | null, readonly rewards: ReadonlyArray<{ readonly __typename: 'MissingReward', readonly reason: MissingReason, readonly termId: string, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly isDecided: boolean, readonly refusedBecause: GrantRefusal | null, readonly nextRunOn: string | null, readonly todayOutcome: DecisionOutcome | null, readonly todayPoints: number | string, readonly decision: { readonly __typename: 'Decision', readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly activeOn: string | null, readonly claimWindowEndsOn: string, readonly decidedAt: string, readonly asOf: string, readonly ruleId: string, readonly changedSince: boolean, readonly statedClaims: number, readonly revisions: ReadonlyArray<{ readonly __typename: 'DecisionRevision', readonly revision: number, readonly cause: RevisionCause, readonly occurredOn: string | null, readonly notCountedBecause: NotCountedReason | null, readonly pointsChange: number | string, readonly heardAt: string, readonly madeAt: string, readonly pointsBefore: number | string }>, readonly renewal: { readonly __typename: 'RenewalBonus', readonly state: RenewalState, readonly points: number | string, readonly percent: number, readonly renewedOn: string | null, readonly until: string, readonly activeOn: string | null } | null, readonly guard: { readonly __typename: 'RewardGuard', readonly limitPercent: number | null, readonly limit: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } | null, readonly given: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null, readonly lastRun: { readonly __typename: 'TermRun', readonly asOf: string, readonly state: RunState } | null }> } | null };

export type DeductibleCreditsQueryVariables = Exact<{
  customerId: string;
}>;


export type DeductibleCreditsQuery = { readonly __typename: 'Query', readonly deductibleCredits: ReadonlyArray<{ readonly __typename: 'DeductibleCredit', readonly policyId: string, readonly policyLabel: string, readonly nextCheckOn: string | null, readonly balance: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly rules: { readonly __typename: 'CreditRules', readonly everyMonths: number, readonly perCheck: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly max: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly entries: ReadonlyArray<{ readonly __typename: 'CreditEntry', readonly kind: CreditEntryKind, readonly cause: CreditCause, readonly on: string, readonly recordedAt: string, readonly ruleSetId: string, readonly ruleSetVersion: number, readonly reason: string | null, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly balanceAfter: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> | null };

export type RuleSetQueryVariables = Exact<{
  id: string;
  version: number;
}>;


export type RuleSetQuery = { readonly __typename: 'Query', readonly ruleSet: { readonly __typename: 'RuleSet', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string, readonly effectiveFrom: string, readonly definition: unknown, readonly isDefault: boolean } | null };

export type TimelinePartsFragment = { readonly __typename: 'Timeline', readonly next: string | null, readonly touches: ReadonlyArray<{ readonly __typename: 'Touch', readonly id: string, readonly at: string, readonly dayOnly: boolean, readonly topic: string, readonly kind: string, readonly facts: ReadonlyArray<{ readonly __typename: 'TouchFact', readonly name: string, readonly value: string }> }> };

export type ContactPartsFragment = { readonly __typename: 'CustomerContact', readonly contactId: string, readonly kind: CustomerContactKind, readonly valueMasked: string, readonly source: string, readonly preferred: boolean, readonly validFrom: string, readonly endedOn: string | null };

export type StoryPartsFragment = { readonly __typename: 'CustomerStory', readonly kind: string, readonly occupation: string, readonly mergedIntoId: string | null, readonly duplicates: number, readonly file: { readonly __typename: 'CustomerFile', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly phoneMasked: string, readonly mayReveal: boolean, readonly erasedAt: string | null, readonly policies: ReadonlyArray<{ readonly __typename: 'FilePolicy', readonly policyId: string, readonly sourceRef: string, readonly labelMasked: string, readonly startsOn: string, readonly endsOn: string }> }, readonly standing: { readonly __typename: 'StoryStanding', readonly asOf: string, readonly list: string | null, readonly quadrant: number | null, readonly warning: string | null, readonly blacklisted: boolean } | null, readonly household: { readonly __typename: 'CustomerHousehold', readonly householdId: string, readonly byHand: boolean, readonly more: boolean, readonly others: ReadonlyArray<{ readonly __typename: 'HouseholdPerson', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string }> } | null, readonly contacts: { readonly __typename: 'CustomerContacts', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'CustomerContact', readonly contactId: string, readonly kind: CustomerContactKind, readonly valueMasked: string, readonly source: string, readonly preferred: boolean, readonly validFrom: string, readonly endedOn: string | null }> }, readonly vehicles: { readonly __typename: 'StoryVehicles', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryVehicle', readonly vehicleId: string, readonly sourceRef: string, readonly plateMasked: string, readonly goneOn: string | null, readonly attributes: ReadonlyArray<{ readonly __typename: 'StoryAttribute', readonly name: string, readonly value: string }> }> }, readonly policies: { readonly __typename: 'StoryPolicies', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryPolicy', readonly policyId: string, readonly sourceRef: string, readonly cover: string | null, readonly plateMasked: string, readonly moreTerms: boolean, readonly terms: ReadonlyArray<{ readonly __typename: 'StoryTerm', readonly termId: string, readonly startsOn: string, readonly endsOn: string, readonly boundOn: string | null, readonly cancelledOn: string | null, readonly declined: boolean, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly arrears: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> }, readonly claims: { readonly __typename: 'StoryClaims', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryClaim', readonly claimId: string, readonly policyRef: string, readonly occurredOn: string, readonly reportedOn: string | null, readonly closedOn: string | null, readonly withdrawnOn: string | null, readonly faultPercent: number | null, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly outstanding: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly recovered: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly payments: ReadonlyArray<{ readonly __typename: 'StoryPayment', readonly guarantee: string, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> }, readonly answers: { readonly __typename: 'StoryAnswers', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryAnswer', readonly answerId: string, readonly kind: string, readonly score: number, readonly answeredOn: string }> }, readonly outcomes: { readonly __typename: 'StoryOutcomes', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryOutcome', readonly policyRef: string, readonly expiredOn: string, readonly outcome: string, readonly reason: string, readonly competitor: string }> }, readonly member: { readonly __typename: 'StoryMember', readonly memberNumber: string, readonly customerId: string, readonly state: MembershipState, readonly enrolledOn: string, readonly tierId: string | null, readonly available: number | string | null, readonly pending: number | string | null, readonly tierNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } | null, readonly timeline: { readonly __typename: 'Timeline', readonly next: string | null, readonly touches: ReadonlyArray<{ readonly __typename: 'Touch', readonly id: string, readonly at: string, readonly dayOnly: boolean, readonly topic: string, readonly kind: string, readonly facts: ReadonlyArray<{ readonly __typename: 'TouchFact', readonly name: string, readonly value: string }> }> }, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedRecord', readonly mergeId: string, readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string, readonly mergedAt: string, readonly mergedBy: string }> };

export type CustomerStoryQueryVariables = Exact<{
  id: string;
  rows: number;
}>;


export type CustomerStoryQuery = { readonly __typename: 'Query', readonly today: string, readonly customerStory: { readonly __typename: 'CustomerStory', readonly kind: string, readonly occupation: string, readonly mergedIntoId: string | null, readonly duplicates: number, readonly file: { readonly __typename: 'CustomerFile', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly phoneMasked: string, readonly mayReveal: boolean, readonly erasedAt: string | null, readonly policies: ReadonlyArray<{ readonly __typename: 'FilePolicy', readonly policyId: string, readonly sourceRef: string, readonly labelMasked: string, readonly startsOn: string, readonly endsOn: string }> }, readonly standing: { readonly __typename: 'StoryStanding', readonly asOf: string, readonly list: string | null, readonly quadrant: number | null, readonly warning: string | null, readonly blacklisted: boolean } | null, readonly household: { readonly __typename: 'CustomerHousehold', readonly householdId: string, readonly byHand: boolean, readonly more: boolean, readonly others: ReadonlyArray<{ readonly __typename: 'HouseholdPerson', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string }> } | null, readonly contacts: { readonly __typename: 'CustomerContacts', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'CustomerContact', readonly contactId: string, readonly kind: CustomerContactKind, readonly valueMasked: string, readonly source: string, readonly preferred: boolean, readonly validFrom: string, readonly endedOn: string | null }> }, readonly vehicles: { readonly __typename: 'StoryVehicles', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryVehicle', readonly vehicleId: string, readonly sourceRef: string, readonly plateMasked: string, readonly goneOn: string | null, readonly attributes: ReadonlyArray<{ readonly __typename: 'StoryAttribute', readonly name: string, readonly value: string }> }> }, readonly policies: { readonly __typename: 'StoryPolicies', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryPolicy', readonly policyId: string, readonly sourceRef: string, readonly cover: string | null, readonly plateMasked: string, readonly moreTerms: boolean, readonly terms: ReadonlyArray<{ readonly __typename: 'StoryTerm', readonly termId: string, readonly startsOn: string, readonly endsOn: string, readonly boundOn: string | null, readonly cancelledOn: string | null, readonly declined: boolean, readonly premium: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly arrears: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> }, readonly claims: { readonly __typename: 'StoryClaims', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryClaim', readonly claimId: string, readonly policyRef: string, readonly occurredOn: string, readonly reportedOn: string | null, readonly closedOn: string | null, readonly withdrawnOn: string | null, readonly faultPercent: number | null, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly outstanding: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly recovered: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly payments: ReadonlyArray<{ readonly __typename: 'StoryPayment', readonly guarantee: string, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> }, readonly answers: { readonly __typename: 'StoryAnswers', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryAnswer', readonly answerId: string, readonly kind: string, readonly score: number, readonly answeredOn: string }> }, readonly outcomes: { readonly __typename: 'StoryOutcomes', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'StoryOutcome', readonly policyRef: string, readonly expiredOn: string, readonly outcome: string, readonly reason: string, readonly competitor: string }> }, readonly member: { readonly __typename: 'StoryMember', readonly memberNumber: string, readonly customerId: string, readonly state: MembershipState, readonly enrolledOn: string, readonly tierId: string | null, readonly available: number | string | null, readonly pending: number | string | null, readonly tierNames: { readonly __typename: 'Words', readonly zh: string, readonly en: string } | null } | null, readonly timeline: { readonly __typename: 'Timeline', readonly next: string | null, readonly touches: ReadonlyArray<{ readonly __typename: 'Touch', readonly id: string, readonly at: string, readonly dayOnly: boolean, readonly topic: string, readonly kind: string, readonly facts: ReadonlyArray<{ readonly __typename: 'TouchFact', readonly name: string, readonly value: string }> }> }, readonly merged: ReadonlyArray<{ readonly __typename: 'MergedRecord', readonly mergeId: string, readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string, readonly mergedAt: string, readonly mergedBy: string }> } | null };

export type CustomerTimelineQueryVariables = Exact<{
  id: string;
  before?: string | null | undefined;
  topics?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CustomerTimelineQuery = { readonly __typename: 'Query', readonly customerTimeline: { readonly __typename: 'Timeline', readonly next: string | null, readonly touches: ReadonlyArray<{ readonly __typename: 'Touch', readonly id: string, readonly at: string, readonly dayOnly: boolean, readonly topic: string, readonly kind: string, readonly facts: ReadonlyArray<{ readonly __typename: 'TouchFact', readonly name: string, readonly value: string }> }> } };

export type AddCustomerContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddCustomerContactMutation = { readonly __typename: 'Mutation', readonly addCustomerContact: { readonly __typename: 'CustomerContact', readonly contactId: string, readonly kind: CustomerContactKind, readonly valueMasked: string, readonly source: string, readonly preferred: boolean, readonly validFrom: string, readonly endedOn: string | null } };

export type EndCustomerContactMutationVariables = Exact<{
  customerId: string;
  contactId: string;
}>;


export type EndCustomerContactMutation = { readonly __typename: 'Mutation', readonly endCustomerContact: { readonly __typename: 'CustomerContact', readonly contactId: string, readonly kind: CustomerContactKind, readonly valueMasked: string, readonly source: string, readonly preferred: boolean, readonly validFrom: string, readonly endedOn: string | null } };

export type PreferCustomerContactMutationVariables = Exact<{
  customerId: string;
  contactId: string;
}>;


export type PreferCustomerContactMutation = { readonly __typename: 'Mutation', readonly preferCustomerContact: { readonly __typename: 'CustomerContact', readonly contactId: string, readonly kind: CustomerContactKind, readonly valueMasked: string, readonly source: string, readonly preferred: boolean, readonly validFrom: string, readonly endedOn: string | null } };

export type IndicatorPartsFragment = { readonly __typename: 'Indicator', readonly indicator: string, readonly unit: IndicatorUnit, readonly value: number | null, readonly parts: ReadonlyArray<{ readonly __typename: 'IndicatorPart', readonly part: string, readonly unit: IndicatorUnit, readonly value: number, readonly seen: number | null, readonly of: number | null, readonly weight: number | null }> };

export type CustomerIndicatorsQueryVariables = Exact<{
  customerId: string;
  asOf?: string | null | undefined;
}>;


export type CustomerIndicatorsQuery = { readonly __typename: 'Query', readonly today: string, readonly customerIndicators: { readonly __typename: 'Indicators', readonly asOf: string, readonly currency: string, readonly rulesVersion: number, readonly modelVersion: number, readonly indicators: ReadonlyArray<{ readonly __typename: 'Indicator', readonly indicator: string, readonly unit: IndicatorUnit, readonly value: number | null, readonly parts: ReadonlyArray<{ readonly __typename: 'IndicatorPart', readonly part: string, readonly unit: IndicatorUnit, readonly value: number, readonly seen: number | null, readonly of: number | null, readonly weight: number | null }> }> } | null };

export type GroupIndicatorsQueryVariables = Exact<{
  householdOf?: string | null | undefined;
  office?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GroupIndicatorsQuery = { readonly __typename: 'Query', readonly groupIndicators: { readonly __typename: 'GroupIndicators', readonly asOf: string, readonly currency: string, readonly rulesVersion: number, readonly modelVersion: number, readonly customers: number, readonly indicators: ReadonlyArray<{ readonly __typename: 'Indicator', readonly indicator: string, readonly unit: IndicatorUnit, readonly value: number | null, readonly parts: ReadonlyArray<{ readonly __typename: 'IndicatorPart', readonly part: string, readonly unit: IndicatorUnit, readonly value: number, readonly seen: number | null, readonly of: number | null, readonly weight: number | null }> }> } };

export type EvaluationPartsFragment = { readonly __typename: 'Evaluation', readonly id: string, readonly startedBy: string, readonly asOf: string | null, readonly evaluated: number | null, readonly written: number | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } };

export type FrequencyFitPartsFragment = { readonly __typename: 'FrequencyFit', readonly id: string, readonly startedBy: string, readonly version: number | null, readonly reason: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } };

export type EvaluationsQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationsQuery = { readonly __typename: 'Query', readonly evaluations: ReadonlyArray<{ readonly __typename: 'Evaluation', readonly id: string, readonly startedBy: string, readonly asOf: string | null, readonly evaluated: number | null, readonly written: number | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }>, readonly frequencyModels: { readonly __typename: 'FrequencyModels', readonly models: ReadonlyArray<{ readonly __typename: 'FrequencyModel', readonly version: number, readonly lambda: number, readonly alpha: number, readonly fittedAt: string, readonly fittedUntil: string | null, readonly check: { readonly __typename: 'FrequencyCheck', readonly lambda: number, readonly alpha: number, readonly scale: number | null, readonly frequencyBefore: number, readonly frequencyLater: number | null, readonly groups: ReadonlyArray<{ readonly __typename: 'FrequencyCheckGroup', readonly claims: number, readonly customers: number, readonly formula: number, readonly seen: number | null, readonly relativeRisk: number, readonly scaledRatio: number | null }> } | null }>, readonly fits: ReadonlyArray<{ readonly __typename: 'FrequencyFit', readonly id: string, readonly startedBy: string, readonly version: number | null, readonly reason: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }> } };

export type StartEvaluationMutationVariables = Exact<{
  key: string;
}>;


export type StartEvaluationMutation = { readonly __typename: 'Mutation', readonly startEvaluation: { readonly __typename: 'Evaluation', readonly id: string, readonly startedBy: string, readonly asOf: string | null, readonly evaluated: number | null, readonly written: number | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } };

export type StartFrequencyFitMutationVariables = Exact<{
  key: string;
}>;


export type StartFrequencyFitMutation = { readonly __typename: 'Mutation', readonly startFrequencyFit: { readonly __typename: 'FrequencyFit', readonly id: string, readonly startedBy: string, readonly version: number | null, readonly reason: string | null, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } };

export type CustomerFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerFactsQuery = { readonly __typename: 'Query', readonly customerFacts: ReadonlyArray<{ readonly __typename: 'CustomerFact', readonly key: string, readonly type: string, readonly nameZh: string, readonly nameEn: string, readonly unit: string | null, readonly whole: boolean, readonly isOffice: boolean, readonly values: ReadonlyArray<{ readonly __typename: 'CustomerFactValue', readonly valueJson: string, readonly nameZh: string, readonly nameEn: string }> }> };

export type SegmentCustomerPartsFragment = { readonly __typename: 'SegmentCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string, readonly orgPath: string, readonly since: string | null, readonly leftOn: string | null, readonly because: ReadonlyArray<{ readonly __typename: 'RuleReason', readonly condition: string, readonly fact: string, readonly valueJson: string }> };

export type RulePreviewQueryVariables = Exact<{
  rule: RuleInput;
  office?: string | null | undefined;
}>;


export type RulePreviewQuery = { readonly __typename: 'Query', readonly rulePreview: { readonly __typename: 'RulePreview', readonly text: string | null, readonly tree: string | null, readonly members: number | null, readonly customers: number | null, readonly problems: ReadonlyArray<{ readonly __typename: 'RuleProblem', readonly code: string, readonly from: number | null, readonly to: number | null, readonly path: string, readonly fact: string | null, readonly type: string | null, readonly problem: string }>, readonly sample: ReadonlyArray<{ readonly __typename: 'SegmentCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string, readonly orgPath: string, readonly since: string | null, readonly leftOn: string | null, readonly because: ReadonlyArray<{ readonly __typename: 'RuleReason', readonly condition: string, readonly fact: string, readonly valueJson: string }> }> } };

export type SegmentVersionPartsFragment = { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null };

export type SegmentDayPartsFragment = { readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number };

export type SegmentPartsFragment = { readonly __typename: 'Segment', readonly id: string, readonly owner: string, readonly createdAt: string, readonly retiredAt: string | null, readonly refreshedOn: string | null, readonly refreshedAt: string | null, readonly active: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly draft: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly days: ReadonlyArray<{ readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number }> };

export type SegmentsQueryVariables = Exact<{
  office?: string | null | undefined;
}>;


export type SegmentsQuery = { readonly __typename: 'Query', readonly segments: { readonly __typename: 'SegmentList', readonly segments: ReadonlyArray<{ readonly __typename: 'Segment', readonly id: string, readonly owner: string, readonly createdAt: string, readonly retiredAt: string | null, readonly refreshedOn: string | null, readonly refreshedAt: string | null, readonly active: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly draft: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly days: ReadonlyArray<{ readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number }> }>, readonly refresh: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } | null } };

export type SegmentQueryVariables = Exact<{
  id: string;
  office?: string | null | undefined;
}>;


export type SegmentQuery = { readonly __typename: 'Query', readonly segment: { readonly __typename: 'SegmentDetails', readonly segment: { readonly __typename: 'Segment', readonly id: string, readonly owner: string, readonly createdAt: string, readonly retiredAt: string | null, readonly refreshedOn: string | null, readonly refreshedAt: string | null, readonly active: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly draft: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly days: ReadonlyArray<{ readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number }> }, readonly versions: ReadonlyArray<{ readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number }>, readonly refresh: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } | null } | null };

export type SegmentCustomersQueryVariables = Exact<{
  input: SegmentCustomersInput;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type SegmentCustomersQuery = { readonly __typename: 'Query', readonly segmentCustomers: { readonly __typename: 'SegmentCustomerPage', readonly nextCursor: string | null, readonly customers: ReadonlyArray<{ readonly __typename: 'SegmentCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string, readonly orgPath: string, readonly since: string | null, readonly leftOn: string | null, readonly because: ReadonlyArray<{ readonly __typename: 'RuleReason', readonly condition: string, readonly fact: string, readonly valueJson: string }> }> } };

export type DraftSegmentMutationVariables = Exact<{
  input: SegmentDraftInput;
}>;


export type DraftSegmentMutation = { readonly __typename: 'Mutation', readonly draftSegment: { readonly __typename: 'Segment', readonly id: string, readonly owner: string, readonly createdAt: string, readonly retiredAt: string | null, readonly refreshedOn: string | null, readonly refreshedAt: string | null, readonly active: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly draft: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly days: ReadonlyArray<{ readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number }> } };

export type SaveSegmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SaveSegmentMutation = { readonly __typename: 'Mutation', readonly saveSegment: { readonly __typename: 'Segment', readonly id: string, readonly owner: string, readonly createdAt: string, readonly retiredAt: string | null, readonly refreshedOn: string | null, readonly refreshedAt: string | null, readonly active: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly draft: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly days: ReadonlyArray<{ readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number }> } };

export type RetireSegmentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RetireSegmentMutation = { readonly __typename: 'Mutation', readonly retireSegment: { readonly __typename: 'Segment', readonly id: string, readonly owner: string, readonly createdAt: string, readonly retiredAt: string | null, readonly refreshedOn: string | null, readonly refreshedAt: string | null, readonly active: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly draft: { readonly __typename: 'SegmentVersion', readonly version: number, readonly state: SegmentVersionState, readonly name: string, readonly description: string, readonly rule: string, readonly tree: string, readonly draftedBy: string, readonly draftedAt: string, readonly savedBy: string | null, readonly savedAt: string | null } | null, readonly days: ReadonlyArray<{ readonly __typename: 'SegmentDay', readonly on: string, readonly members: number, readonly entered: number, readonly left: number }> } };

export type RefreshSegmentsMutationVariables = Exact<{
  key: string;
  full: boolean;
}>;


export type RefreshSegmentsMutation = { readonly __typename: 'Mutation', readonly refreshSegments: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } };

export type FoundPartsFragment = { readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } };

export type AxesPartsFragment = { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null };

export type StandingNowPartsFragment = { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null };

export type StandingCustomerPartsFragment = { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string };

export type WarningPartsFragment = { readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> };

export type CustomerStandingPartsFragment = { readonly __typename: 'CustomerStanding', readonly customerId: string, readonly list: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly quadrant: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly history: ReadonlyArray<{ readonly __typename: 'StandingPeriod', readonly kind: StandingKind, readonly fromOn: string, readonly toOn: string | null, readonly value: string | null, readonly rulesVersion: number, readonly overridden: boolean }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'StandingOverride', readonly overrideId: string, readonly kind: StandingKind, readonly value: string | null, readonly reason: string, readonly fromOn: string, readonly endsOn: string, readonly madeBy: string, readonly madeAt: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedBecause: string | null }>, readonly care: { readonly __typename: 'CustomerCare', readonly care: CareKind, readonly sinceOn: string, readonly checkOn: string | null, readonly chosenBy: string | null, readonly chosenAt: string | null, readonly note: string | null } | null, readonly warnings: ReadonlyArray<{ readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> }> };

export type CustomerStandingQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerStandingQuery = { readonly __typename: 'Query', readonly today: string, readonly customerStanding: { readonly __typename: 'CustomerStanding', readonly customerId: string, readonly list: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly quadrant: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly history: ReadonlyArray<{ readonly __typename: 'StandingPeriod', readonly kind: StandingKind, readonly fromOn: string, readonly toOn: string | null, readonly value: string | null, readonly rulesVersion: number, readonly overridden: boolean }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'StandingOverride', readonly overrideId: string, readonly kind: StandingKind, readonly value: string | null, readonly reason: string, readonly fromOn: string, readonly endsOn: string, readonly madeBy: string, readonly madeAt: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedBecause: string | null }>, readonly care: { readonly __typename: 'CustomerCare', readonly care: CareKind, readonly sinceOn: string, readonly checkOn: string | null, readonly chosenBy: string | null, readonly chosenAt: string | null, readonly note: string | null } | null, readonly warnings: ReadonlyArray<{ readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> }> } | null };

export type StandingCountsQueryVariables = Exact<{
  office?: string | null | undefined;
}>;


export type StandingCountsQuery = { readonly __typename: 'Query', readonly today: string, readonly standingCounts: { readonly __typename: 'StandingCounts', readonly customers: number, readonly good: number, readonly poor: number, readonly quadrants: ReadonlyArray<number>, readonly unknown: number, readonly amber: number, readonly red: number, readonly toChoose: number, readonly asOf: string | null } };

export type StandingsQueryVariables = Exact<{
  kind: StandingKind;
  value?: string | null | undefined;
  office?: string | null | undefined;
  overriddenOnly: boolean;
  limit: number;
  after?: string | null | undefined;
}>;


export type StandingsQuery = { readonly __typename: 'Query', readonly standings: { readonly __typename: 'StandingPage', readonly next: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'StandingRow', readonly customerId: string, readonly orgPath: string, readonly list: CustomerList | null, readonly quadrant: number | null, readonly warning: WarningLevel | null, readonly loyalty: number, readonly satisfaction: number | null, readonly claims36m: number, readonly lossRatio36m: number | null, readonly sinceOn: string | null, readonly overridden: boolean, readonly customer: { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string } }> } };

export type StandingMovesQueryVariables = Exact<{
  kind: StandingKind;
  fromOn: string;
  untilOn: string;
  office?: string | null | undefined;
  limit: number;
  after?: string | null | undefined;
}>;


export type StandingMovesQuery = { readonly __typename: 'Query', readonly standingMoves: { readonly __typename: 'StandingMovePage', readonly next: string | null, readonly moves: ReadonlyArray<{ readonly __typename: 'StandingMove', readonly customerId: string, readonly orgPath: string, readonly onDate: string, readonly from: string | null, readonly to: string | null, readonly rulesVersion: number, readonly reason: MoveReason, readonly customer: { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string }, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null }> } };

export type CareChoicesQueryVariables = Exact<{
  office?: string | null | undefined;
  limit: number;
  after?: string | null | undefined;
}>;


export type CareChoicesQuery = { readonly __typename: 'Query', readonly careChoices: { readonly __typename: 'CareChoicePage', readonly next: string | null, readonly choices: ReadonlyArray<{ readonly __typename: 'CareChoice', readonly customerId: string, readonly orgPath: string, readonly sinceOn: string, readonly loyalty: number, readonly satisfaction: number | null, readonly relativeRisk: number, readonly claims36m: number, readonly lossRatio36m: number | null, readonly nextExpiryOn: string | null, readonly customer: { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string } }> } };

export type OverrideStandingMutationVariables = Exact<{
  input: OverrideStandingInput;
}>;


export type OverrideStandingMutation = { readonly __typename: 'Mutation', readonly overrideStanding: { readonly __typename: 'CustomerStanding', readonly customerId: string, readonly list: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly quadrant: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly history: ReadonlyArray<{ readonly __typename: 'StandingPeriod', readonly kind: StandingKind, readonly fromOn: string, readonly toOn: string | null, readonly value: string | null, readonly rulesVersion: number, readonly overridden: boolean }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'StandingOverride', readonly overrideId: string, readonly kind: StandingKind, readonly value: string | null, readonly reason: string, readonly fromOn: string, readonly endsOn: string, readonly madeBy: string, readonly madeAt: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedBecause: string | null }>, readonly care: { readonly __typename: 'CustomerCare', readonly care: CareKind, readonly sinceOn: string, readonly checkOn: string | null, readonly chosenBy: string | null, readonly chosenAt: string | null, readonly note: string | null } | null, readonly warnings: ReadonlyArray<{ readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> }> } };

export type EndOverrideMutationVariables = Exact<{
  customerId: string;
  overrideId: string;
  reason: string;
}>;


export type EndOverrideMutation = { readonly __typename: 'Mutation', readonly endOverride: { readonly __typename: 'CustomerStanding', readonly customerId: string, readonly list: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly quadrant: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly history: ReadonlyArray<{ readonly __typename: 'StandingPeriod', readonly kind: StandingKind, readonly fromOn: string, readonly toOn: string | null, readonly value: string | null, readonly rulesVersion: number, readonly overridden: boolean }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'StandingOverride', readonly overrideId: string, readonly kind: StandingKind, readonly value: string | null, readonly reason: string, readonly fromOn: string, readonly endsOn: string, readonly madeBy: string, readonly madeAt: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedBecause: string | null }>, readonly care: { readonly __typename: 'CustomerCare', readonly care: CareKind, readonly sinceOn: string, readonly checkOn: string | null, readonly chosenBy: string | null, readonly chosenAt: string | null, readonly note: string | null } | null, readonly warnings: ReadonlyArray<{ readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> }> } };

export type ChooseCareMutationVariables = Exact<{
  input: ChooseCareInput;
}>;


export type ChooseCareMutation = { readonly __typename: 'Mutation', readonly chooseCare: { readonly __typename: 'CustomerStanding', readonly customerId: string, readonly list: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly quadrant: { readonly __typename: 'StandingNow', readonly value: string | null, readonly ruled: string | null, readonly overridden: boolean, readonly sinceOn: string, readonly rulesVersion: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly axes: { readonly __typename: 'QuadrantAxes', readonly loyalty: number, readonly satisfaction: number | null, readonly loyaltyCut: number, readonly satisfactionCut: number | null, readonly loyaltyLine: number, readonly satisfactionLine: number | null, readonly hysteresis: number, readonly lastQuadrant: number | null } | null } | null, readonly history: ReadonlyArray<{ readonly __typename: 'StandingPeriod', readonly kind: StandingKind, readonly fromOn: string, readonly toOn: string | null, readonly value: string | null, readonly rulesVersion: number, readonly overridden: boolean }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'StandingOverride', readonly overrideId: string, readonly kind: StandingKind, readonly value: string | null, readonly reason: string, readonly fromOn: string, readonly endsOn: string, readonly madeBy: string, readonly madeAt: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedBecause: string | null }>, readonly care: { readonly __typename: 'CustomerCare', readonly care: CareKind, readonly sinceOn: string, readonly checkOn: string | null, readonly chosenBy: string | null, readonly chosenAt: string | null, readonly note: string | null } | null, readonly warnings: ReadonlyArray<{ readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> }> } };

export type WarningsQueryVariables = Exact<{
  filter: WarningFilter;
  limit: number;
  after?: string | null | undefined;
}>;


export type WarningsQuery = { readonly __typename: 'Query', readonly today: string, readonly warnings: { readonly __typename: 'WarningPage', readonly next: string | null, readonly waiting: number, readonly overdue: number, readonly mine: number, readonly warnings: ReadonlyArray<{ readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly customer: { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string }, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> }> } };

export type WarningRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningRulesQuery = { readonly __typename: 'Query', readonly warningRules: ReadonlyArray<{ readonly __typename: 'WarningRuleFigures', readonly rule: string, readonly amber: string | null, readonly red: string | null, readonly waiting: number, readonly real: number, readonly falseAlarms: number, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type WarningOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningOwnersQuery = { readonly __typename: 'Query', readonly warningOwners: ReadonlyArray<{ readonly __typename: 'WarningOwner', readonly orgPath: string, readonly owner: string }> };

export type TakeWarningMutationVariables = Exact<{
  warning: WarningRead;
}>;


export type TakeWarningMutation = { readonly __typename: 'Mutation', readonly takeWarning: { readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> } };

export type JudgeWarningMutationVariables = Exact<{
  warning: WarningRead;
  outcome: WarningOutcome;
  done: string;
}>;


export type JudgeWarningMutation = { readonly __typename: 'Mutation', readonly judgeWarning: { readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> } };

export type HandOverWarningMutationVariables = Exact<{
  warning: WarningRead;
  to?: string | null | undefined;
}>;


export type HandOverWarningMutation = { readonly __typename: 'Mutation', readonly handOverWarning: { readonly __typename: 'Warning', readonly customerId: string, readonly warningId: string, readonly orgPath: string, readonly rule: string, readonly episode: number, readonly level: WarningLevel, readonly state: WarningState, readonly openedOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly overdue: boolean, readonly owner: string | null, readonly mine: boolean, readonly outcome: WarningOutcome | null, readonly done: string | null, readonly goneOn: string | null, readonly rulesVersion: number, readonly revision: number, readonly because: ReadonlyArray<{ readonly __typename: 'FoundCondition', readonly fact: string, readonly condition: string, readonly found: string | null, readonly outcome: ConditionOutcome, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'WarningStep', readonly kind: WarningStepKind, readonly level: WarningLevel, readonly onDate: string, readonly by: string | null, readonly note: string | null }> } };

export type SetWarningOwnerMutationVariables = Exact<{
  office: string;
  owner?: string | null | undefined;
}>;


export type SetWarningOwnerMutation = { readonly __typename: 'Mutation', readonly setWarningOwner: ReadonlyArray<{ readonly __typename: 'WarningOwner', readonly orgPath: string, readonly owner: string }> };

export type EvaluationRulesPartsFragment = { readonly __typename: 'EvaluationRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string | null, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly assessed: boolean, readonly mayApprove: boolean, readonly assessment: { readonly __typename: 'ImpactAssessment', readonly purpose: string, readonly need: string, readonly effectOnPeople: string, readonly protectiveMeasures: string, readonly assessedBy: string, readonly assessedAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'RulesProblem', readonly field: string, readonly code: string, readonly from: number | null, readonly to: number | null, readonly fact: string | null, readonly problem: string }> };

export type RulesPreviewPartsFragment = { readonly __typename: 'RulesPreview', readonly id: string, readonly version: number, readonly revision: number, readonly asOf: string, readonly customers: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly moves: ReadonlyArray<{ readonly __typename: 'RulesMove', readonly kind: RulesPlace, readonly from: string | null, readonly to: string | null, readonly customers: number }>, readonly samples: ReadonlyArray<{ readonly __typename: 'RulesSample', readonly kind: RulesPlace, readonly customerId: string, readonly from: string | null, readonly to: string | null, readonly customer: { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string } }> };

export type EvaluationRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationRulesQuery = { readonly __typename: 'Query', readonly today: string, readonly evaluationRules: ReadonlyArray<{ readonly __typename: 'EvaluationRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string | null, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly assessed: boolean, readonly mayApprove: boolean, readonly assessment: { readonly __typename: 'ImpactAssessment', readonly purpose: string, readonly need: string, readonly effectOnPeople: string, readonly protectiveMeasures: string, readonly assessedBy: string, readonly assessedAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'RulesProblem', readonly field: string, readonly code: string, readonly from: number | null, readonly to: number | null, readonly fact: string | null, readonly problem: string }> }> };

export type RulesPreviewQueryVariables = Exact<{
  id: string;
}>;


export type RulesPreviewQuery = { readonly __typename: 'Query', readonly rulesPreview: { readonly __typename: 'RulesPreview', readonly id: string, readonly version: number, readonly revision: number, readonly asOf: string, readonly customers: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly moves: ReadonlyArray<{ readonly __typename: 'RulesMove', readonly kind: RulesPlace, readonly from: string | null, readonly to: string | null, readonly customers: number }>, readonly samples: ReadonlyArray<{ readonly __typename: 'RulesSample', readonly kind: RulesPlace, readonly customerId: string, readonly from: string | null, readonly to: string | null, readonly customer: { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string } }> } | null };

export type DraftEvaluationRulesMutationVariables = Exact<{
  key: string;
}>;


export type DraftEvaluationRulesMutation = { readonly __typename: 'Mutation', readonly draftEvaluationRules: { readonly __typename: 'EvaluationRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string | null, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly assessed: boolean, readonly mayApprove: boolean, readonly assessment: { readonly __typename: 'ImpactAssessment', readonly purpose: string, readonly need: string, readonly effectOnPeople: string, readonly protectiveMeasures: string, readonly assessedBy: string, readonly assessedAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'RulesProblem', readonly field: string, readonly code: string, readonly from: number | null, readonly to: number | null, readonly fact: string | null, readonly problem: string }> } };

export type ChangeEvaluationRulesMutationVariables = Exact<{
  version: number;
  revision: number;
  definition: string;
  effectiveFrom: string;
}>;


export type ChangeEvaluationRulesMutation = { readonly __typename: 'Mutation', readonly changeEvaluationRules: { readonly __typename: 'EvaluationRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string | null, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly assessed: boolean, readonly mayApprove: boolean, readonly assessment: { readonly __typename: 'ImpactAssessment', readonly purpose: string, readonly need: string, readonly effectOnPeople: string, readonly protectiveMeasures: string, readonly assessedBy: string, readonly assessedAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'RulesProblem', readonly field: string, readonly code: string, readonly from: number | null, readonly to: number | null, readonly fact: string | null, readonly problem: string }> } };

export type AssessEvaluationRulesMutationVariables = Exact<{
  input: AssessRulesInput;
}>;


export type AssessEvaluationRulesMutation = { readonly __typename: 'Mutation', readonly assessEvaluationRules: { readonly __typename: 'EvaluationRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string | null, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly assessed: boolean, readonly mayApprove: boolean, readonly assessment: { readonly __typename: 'ImpactAssessment', readonly purpose: string, readonly need: string, readonly effectOnPeople: string, readonly protectiveMeasures: string, readonly assessedBy: string, readonly assessedAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'RulesProblem', readonly field: string, readonly code: string, readonly from: number | null, readonly to: number | null, readonly fact: string | null, readonly problem: string }> } };

export type MoveEvaluationRulesMutationVariables = Exact<{
  version: number;
  revision: number;
  act: RulesAct;
  reason?: string | null | undefined;
}>;


export type MoveEvaluationRulesMutation = { readonly __typename: 'Mutation', readonly moveEvaluationRules: { readonly __typename: 'EvaluationRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string | null, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly assessed: boolean, readonly mayApprove: boolean, readonly assessment: { readonly __typename: 'ImpactAssessment', readonly purpose: string, readonly need: string, readonly effectOnPeople: string, readonly protectiveMeasures: string, readonly assessedBy: string, readonly assessedAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'RulesProblem', readonly field: string, readonly code: string, readonly from: number | null, readonly to: number | null, readonly fact: string | null, readonly problem: string }> } };

export type StartRulesPreviewMutationVariables = Exact<{
  key: string;
  version: number;
  revision: number;
}>;


export type StartRulesPreviewMutation = { readonly __typename: 'Mutation', readonly startRulesPreview: { readonly __typename: 'RulesPreview', readonly id: string, readonly version: number, readonly revision: number, readonly asOf: string, readonly customers: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly moves: ReadonlyArray<{ readonly __typename: 'RulesMove', readonly kind: RulesPlace, readonly from: string | null, readonly to: string | null, readonly customers: number }>, readonly samples: ReadonlyArray<{ readonly __typename: 'RulesSample', readonly kind: RulesPlace, readonly customerId: string, readonly from: string | null, readonly to: string | null, readonly customer: { readonly __typename: 'StandingCustomer', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string } }> } };

export type BlacklistEntryPartsFragment = { readonly __typename: 'BlacklistEntry', readonly id: string, readonly orgPath: string, readonly customerId: string | null, readonly nameMasked: string, readonly state: BlacklistState, readonly reason: BlacklistReason, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly endedOn: string | null, readonly recheckDueOn: string | null, readonly recheckOffice: string | null, readonly isEscalated: boolean, readonly isNoticeWithheld: boolean, readonly appealedAt: string | null, readonly may: ReadonlyArray<BlacklistAct>, readonly isPersonErased: boolean };

export type BlacklistMatchPartsFragment = { readonly __typename: 'BlacklistMatch', readonly entryId: string, readonly customerId: string, readonly customerNameMasked: string, readonly customerRef: string, readonly entryNameMasked: string, readonly reason: BlacklistReason, readonly orgPath: string, readonly kinds: ReadonlyArray<IdentifierKind>, readonly isIdentityChanged: boolean, readonly state: BlacklistMatchState, readonly foundAt: string, readonly decidedBy: string | null, readonly mayDecide: boolean };

export type BlacklistEntriesQueryVariables = Exact<{
  filter: BlacklistFilter;
  limit: number;
  after?: string | null | undefined;
}>;


export type BlacklistEntriesQuery = { readonly __typename: 'Query', readonly today: string, readonly blacklistEntries: { readonly __typename: 'BlacklistEntryPage', readonly nextAfter: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'BlacklistEntry', readonly id: string, readonly orgPath: string, readonly customerId: string | null, readonly nameMasked: string, readonly state: BlacklistState, readonly reason: BlacklistReason, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly endedOn: string | null, readonly recheckDueOn: string | null, readonly recheckOffice: string | null, readonly isEscalated: boolean, readonly isNoticeWithheld: boolean, readonly appealedAt: string | null, readonly may: ReadonlyArray<BlacklistAct>, readonly isPersonErased: boolean }> } };

export type BlacklistEntryQueryVariables = Exact<{
  id: string;
}>;


export type BlacklistEntryQuery = { readonly __typename: 'Query', readonly today: string, readonly blacklistEntry: { readonly __typename: 'BlacklistEntryFile', readonly entry: { readonly __typename: 'BlacklistEntry', readonly id: string, readonly orgPath: string, readonly customerId: string | null, readonly nameMasked: string, readonly state: BlacklistState, readonly reason: BlacklistReason, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly endedOn: string | null, readonly recheckDueOn: string | null, readonly recheckOffice: string | null, readonly isEscalated: boolean, readonly isNoticeWithheld: boolean, readonly appealedAt: string | null, readonly may: ReadonlyArray<BlacklistAct>, readonly isPersonErased: boolean }, readonly identifiers: ReadonlyArray<{ readonly __typename: 'BlacklistIdentifier', readonly kind: IdentifierKind, readonly valueMasked: string }>, readonly evidence: ReadonlyArray<{ readonly __typename: 'BlacklistEvidence', readonly id: string, readonly text: string, readonly fileName: string | null, readonly addedBy: string, readonly addedAt: string }>, readonly history: ReadonlyArray<{ readonly __typename: 'BlacklistHistoryLine', readonly event: BlacklistEvent, readonly state: BlacklistState, readonly by: string | null, readonly isByPerson: boolean, readonly at: string, readonly words: string }>, readonly matches: ReadonlyArray<{ readonly __typename: 'BlacklistMatch', readonly entryId: string, readonly customerId: string, readonly customerNameMasked: string, readonly customerRef: string, readonly entryNameMasked: string, readonly reason: BlacklistReason, readonly orgPath: string, readonly kinds: ReadonlyArray<IdentifierKind>, readonly isIdentityChanged: boolean, readonly state: BlacklistMatchState, readonly foundAt: string, readonly decidedBy: string | null, readonly mayDecide: boolean }> } | null };

export type BlacklistMatchesQueryVariables = Exact<{
  limit: number;
}>;


export type BlacklistMatchesQuery = { readonly __typename: 'Query', readonly blacklistMatches: { readonly __typename: 'BlacklistMatches', readonly total: number, readonly matches: ReadonlyArray<{ readonly __typename: 'BlacklistMatch', readonly entryId: string, readonly customerId: string, readonly customerNameMasked: string, readonly customerRef: string, readonly entryNameMasked: string, readonly reason: BlacklistReason, readonly orgPath: string, readonly kinds: ReadonlyArray<IdentifierKind>, readonly isIdentityChanged: boolean, readonly state: BlacklistMatchState, readonly foundAt: string, readonly decidedBy: string | null, readonly mayDecide: boolean }> } };

export type CustomerListingQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerListingQuery = { readonly __typename: 'Query', readonly customerListing: { readonly __typename: 'CustomerListing', readonly isBlocked: boolean, readonly isIdentityKnown: boolean, readonly mayPropose: boolean, readonly entries: ReadonlyArray<{ readonly __typename: 'BlacklistEntry', readonly id: string, readonly orgPath: string, readonly customerId: string | null, readonly nameMasked: string, readonly state: BlacklistState, readonly reason: BlacklistReason, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly endedOn: string | null, readonly recheckDueOn: string | null, readonly recheckOffice: string | null, readonly isEscalated: boolean, readonly isNoticeWithheld: boolean, readonly appealedAt: string | null, readonly may: ReadonlyArray<BlacklistAct>, readonly isPersonErased: boolean }> } };

export type BlacklistCheckQueryVariables = Exact<{
  door: BlacklistDoor;
  customerId?: string | null | undefined;
  identifiers?: ReadonlyArray<IdentifierInput> | IdentifierInput | null | undefined;
}>;


export type BlacklistCheckQuery = { readonly __typename: 'Query', readonly blacklistCheck: { readonly __typename: 'BlacklistCheck', readonly isBlocked: boolean, readonly isPossible: boolean, readonly reasons: ReadonlyArray<{ readonly __typename: 'BlacklistCheckReason', readonly entryId: string, readonly reason: BlacklistReason, readonly since: string, readonly until: string }> } };

export type ProposeBlacklistEntryMutationVariables = Exact<{
  input: BlacklistProposalInput;
}>;


export type ProposeBlacklistEntryMutation = { readonly __typename: 'Mutation', readonly proposeBlacklistEntry: { readonly __typename: 'BlacklistEntry', readonly id: string, readonly orgPath: string, readonly customerId: string | null, readonly nameMasked: string, readonly state: BlacklistState, readonly reason: BlacklistReason, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly endedOn: string | null, readonly recheckDueOn: string | null, readonly recheckOffice: string | null, readonly isEscalated: boolean, readonly isNoticeWithheld: boolean, readonly appealedAt: string | null, readonly may: ReadonlyArray<BlacklistAct>, readonly isPersonErased: boolean } };

export type ActOnBlacklistEntryMutationVariables = Exact<{
  input: BlacklistActInput;
}>;


export type ActOnBlacklistEntryMutation = { readonly __typename: 'Mutation', readonly actOnBlacklistEntry: { readonly __typename: 'BlacklistEntry', readonly id: string, readonly orgPath: string, readonly customerId: string | null, readonly nameMasked: string, readonly state: BlacklistState, readonly reason: BlacklistReason, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly endedOn: string | null, readonly recheckDueOn: string | null, readonly recheckOffice: string | null, readonly isEscalated: boolean, readonly isNoticeWithheld: boolean, readonly appealedAt: string | null, readonly may: ReadonlyArray<BlacklistAct>, readonly isPersonErased: boolean } };

export type AddBlacklistEvidenceMutationVariables = Exact<{
  input: EvidenceAddedInput;
}>;


export type AddBlacklistEvidenceMutation = { readonly __typename: 'Mutation', readonly addBlacklistEvidence: { readonly __typename: 'BlacklistEntry', readonly id: string, readonly orgPath: string, readonly customerId: string | null, readonly nameMasked: string, readonly state: BlacklistState, readonly reason: BlacklistReason, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly endedOn: string | null, readonly recheckDueOn: string | null, readonly recheckOffice: string | null, readonly isEscalated: boolean, readonly isNoticeWithheld: boolean, readonly appealedAt: string | null, readonly may: ReadonlyArray<BlacklistAct>, readonly isPersonErased: boolean } };

export type DecideBlacklistMatchMutationVariables = Exact<{
  input: MatchDecisionInput;
}>;


export type DecideBlacklistMatchMutation = { readonly __typename: 'Mutation', readonly decideBlacklistMatch: { readonly __typename: 'BlacklistMatch', readonly entryId: string, readonly customerId: string, readonly customerNameMasked: string, readonly customerRef: string, readonly entryNameMasked: string, readonly reason: BlacklistReason, readonly orgPath: string, readonly kinds: ReadonlyArray<IdentifierKind>, readonly isIdentityChanged: boolean, readonly state: BlacklistMatchState, readonly foundAt: string, readonly decidedBy: string | null, readonly mayDecide: boolean } };

export type NoteIdentityMutationVariables = Exact<{
  customerId: string;
  number: string;
}>;


export type NoteIdentityMutation = { readonly __typename: 'Mutation', readonly noteIdentity: boolean };

export type AutomaticDecisionPartsFragment = { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> };

export type ObjectionPartsFragment = { readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null };

export type CustomerDecisionsPartsFragment = { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly mayRaise: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null }> };

export type ObjectionsQueryVariables = Exact<{
  decided: boolean;
  limit: number;
}>;


export type ObjectionsQuery = { readonly __typename: 'Query', readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null }> };

export type AutomaticDecisionsQueryVariables = Exact<{
  customerId: string;
}>;


export type AutomaticDecisionsQuery = { readonly __typename: 'Query', readonly automaticDecisions: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly mayRaise: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null }> } };

export type ObjectToDecisionMutationVariables = Exact<{
  input: ObjectionInput;
}>;


export type ObjectToDecisionMutation = { readonly __typename: 'Mutation', readonly objectToDecision: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly mayRaise: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null }> } };

export type TakeObjectionMutationVariables = Exact<{
  customerId: string;
  objectionId: string;
}>;


export type TakeObjectionMutation = { readonly __typename: 'Mutation', readonly takeObjection: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly mayRaise: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null }> } };

export type DecideObjectionMutationVariables = Exact<{
  input: ObjectionDecisionInput;
}>;


export type DecideObjectionMutation = { readonly __typename: 'Mutation', readonly decideObjection: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly mayRaise: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null }> } };

export type ChooseAutomaticMarketingMutationVariables = Exact<{
  key: string;
  customerId: string;
  refused: boolean;
}>;


export type ChooseAutomaticMarketingMutation = { readonly __typename: 'Mutation', readonly chooseAutomaticMarketing: { readonly __typename: 'CustomerDecisions', readonly refusesAutomaticMarketing: boolean, readonly mayRaise: boolean, readonly decisions: ReadonlyArray<{ readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> }>, readonly objections: ReadonlyArray<{ readonly __typename: 'Objection', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly kind: DecisionKind, readonly words: string, readonly raisedBy: string | null, readonly raisedAt: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly isOverdue: boolean, readonly owner: string | null, readonly state: ObjectionState, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly answer: string, readonly followUp: string, readonly mayDecide: boolean, readonly about: { readonly __typename: 'AutomaticDecision', readonly kind: DecisionKind, readonly ref: string, readonly value: string, readonly since: string, readonly rulesVersion: number | null, readonly because: ReadonlyArray<{ readonly __typename: 'Words', readonly zh: string, readonly en: string }> } | null }> } };

export type DuplicateRecordPartsFragment = { readonly __typename: 'DuplicateRecord', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly phoneMasked: string, readonly policies: number };

export type DuplicatesQueryVariables = Exact<{
  limit: number;
  offset: number;
  customerId?: string | null | undefined;
}>;


export type DuplicatesQuery = { readonly __typename: 'Query', readonly duplicates: { readonly __typename: 'Duplicates', readonly more: boolean, readonly rows: ReadonlyArray<{ readonly __typename: 'Duplicate', readonly score: number, readonly reasons: ReadonlyArray<string>, readonly one: { readonly __typename: 'DuplicateRecord', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly phoneMasked: string, readonly policies: number }, readonly other: { readonly __typename: 'DuplicateRecord', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly phoneMasked: string, readonly policies: number } }>, readonly search: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } | null } };

export type FindDuplicatesMutationVariables = Exact<{
  key: string;
}>;


export type FindDuplicatesMutation = { readonly __typename: 'Mutation', readonly findDuplicates: boolean };

export type KeepCustomersApartMutationVariables = Exact<{
  customerId: string;
  otherId: string;
}>;


export type KeepCustomersApartMutation = { readonly __typename: 'Mutation', readonly keepCustomersApart: boolean };

export type MergeCustomersMutationVariables = Exact<{
  input: MergeCustomersInput;
}>;


export type MergeCustomersMutation = { readonly __typename: 'Mutation', readonly mergeCustomers: string };

export type SeparateCustomersMutationVariables = Exact<{
  input: SeparateCustomersInput;
}>;


export type SeparateCustomersMutation = { readonly __typename: 'Mutation', readonly separateCustomers: string };

export type FindCustomerNumberQueryVariables = Exact<{
  text: string;
}>;


export type FindCustomerNumberQuery = { readonly __typename: 'Query', readonly findCustomers: ReadonlyArray<{ readonly __typename: 'CustomerFile', readonly customerId: string }> };

export type HouseholdSuggestionsQueryVariables = Exact<{
  customerId: string;
}>;


export type HouseholdSuggestionsQuery = { readonly __typename: 'Query', readonly householdSuggestions: ReadonlyArray<{ readonly __typename: 'HouseholdSuggestion', readonly shared: ReadonlyArray<string>, readonly person: { readonly __typename: 'HouseholdPerson', readonly customerId: string, readonly sourceRef: string, readonly nameMasked: string } }> };

export type JoinCustomerHouseholdMutationVariables = Exact<{
  customerId: string;
  withCustomerId: string;
}>;


export type JoinCustomerHouseholdMutation = { readonly __typename: 'Mutation', readonly joinCustomerHousehold: string };

export type LeaveCustomerHouseholdMutationVariables = Exact<{
  customerId: string;
}>;


export type LeaveCustomerHouseholdMutation = { readonly __typename: 'Mutation', readonly leaveCustomerHousehold: boolean };

export type PreviewMappingQueryVariables = Exact<{
  input: PreviewMappingInput;
}>;


export type PreviewMappingQuery = { readonly __typename: 'Query', readonly previewMapping: { readonly __typename: 'MappingPreview', readonly columns: ReadonlyArray<string>, readonly problems: ReadonlyArray<{ readonly __typename: 'MappingProblem', readonly field: string, readonly problem: string }>, readonly rows: ReadonlyArray<{ readonly __typename: 'PreviewRow', readonly line: number, readonly values: ReadonlyArray<{ readonly __typename: 'PreviewValue', readonly field: string, readonly value: string }>, readonly findings: ReadonlyArray<{ readonly __typename: 'Finding', readonly column: string | null, readonly code: string, readonly message: string, readonly refused: boolean }> }> } };

export type SaveMappingMutationVariables = Exact<{
  input: SaveMappingInput;
}>;


export type SaveMappingMutation = { readonly __typename: 'Mutation', readonly saveMapping: { readonly __typename: 'MappingProfile', readonly id: string, readonly version: number } };

export type PreventionCampaignPartsFragment = { readonly __typename: 'PreventionCampaign', readonly id: string, readonly revision: number, readonly state: PreventionState, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly regions: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isFromFeed: boolean, readonly rule: string, readonly isMarketing: boolean, readonly heldOutPercent: number, readonly windowDays: number, readonly draftedBy: string, readonly draftedAt: string, readonly launchedBy: string | null, readonly launchedAt: string | null, readonly withdrawnBecause: PreventionWithdrawal | null, readonly feedCancelledAt: string | null, readonly mayManage: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: { readonly __typename: 'PreventionCounts', readonly advised: number, readonly heldOut: number, readonly helpful: number, readonly checksAsked: number, readonly checksEnded: number }, readonly follows: { readonly __typename: 'PreventionReference', readonly id: string, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null };

export type ClaimSharePartsFragment = { readonly __typename: 'ClaimShare', readonly customers: number, readonly withClaim: number, readonly low: number | null, readonly high: number | null };

export type BusinessDayQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessDayQuery = { readonly __typename: 'Query', readonly today: string };

export type PreventionCampaignsQueryVariables = Exact<{
  office?: string | null | undefined;
  limit: number;
}>;


export type PreventionCampaignsQuery = { readonly __typename: 'Query', readonly preventionCampaigns: ReadonlyArray<{ readonly __typename: 'PreventionCampaign', readonly id: string, readonly revision: number, readonly state: PreventionState, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly regions: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isFromFeed: boolean, readonly rule: string, readonly isMarketing: boolean, readonly heldOutPercent: number, readonly windowDays: number, readonly draftedBy: string, readonly draftedAt: string, readonly launchedBy: string | null, readonly launchedAt: string | null, readonly withdrawnBecause: PreventionWithdrawal | null, readonly feedCancelledAt: string | null, readonly mayManage: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: { readonly __typename: 'PreventionCounts', readonly advised: number, readonly heldOut: number, readonly helpful: number, readonly checksAsked: number, readonly checksEnded: number }, readonly follows: { readonly __typename: 'PreventionReference', readonly id: string, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null }> };

export type PreventionCampaignQueryVariables = Exact<{
  id: string;
  office?: string | null | undefined;
}>;


export type PreventionCampaignQuery = { readonly __typename: 'Query', readonly preventionCampaign: { readonly __typename: 'PreventionDetails', readonly campaign: { readonly __typename: 'PreventionCampaign', readonly id: string, readonly revision: number, readonly state: PreventionState, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly regions: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isFromFeed: boolean, readonly rule: string, readonly isMarketing: boolean, readonly heldOutPercent: number, readonly windowDays: number, readonly draftedBy: string, readonly draftedAt: string, readonly launchedBy: string | null, readonly launchedAt: string | null, readonly withdrawnBecause: PreventionWithdrawal | null, readonly feedCancelledAt: string | null, readonly mayManage: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: { readonly __typename: 'PreventionCounts', readonly advised: number, readonly heldOut: number, readonly helpful: number, readonly checksAsked: number, readonly checksEnded: number }, readonly follows: { readonly __typename: 'PreventionReference', readonly id: string, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null }, readonly results: { readonly __typename: 'PreventionResults', readonly reached: number, readonly opened: number, readonly fromOn: string, readonly toOn: string, readonly isWindowOver: boolean, readonly difference: number | null, readonly differenceLow: number | null, readonly differenceHigh: number | null, readonly verdict: PreventionVerdict, readonly advised: { readonly __typename: 'ClaimShare', readonly customers: number, readonly withClaim: number, readonly low: number | null, readonly high: number | null }, readonly heldOut: { readonly __typename: 'ClaimShare', readonly customers: number, readonly withClaim: number, readonly low: number | null, readonly high: number | null } } | null, readonly launch: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null } | null } | null };

export type PreventionLaunchQueryVariables = Exact<{
  id: string;
}>;


export type PreventionLaunchQuery = { readonly __typename: 'Query', readonly preventionLaunch: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null } | null };

export type PreventionAudienceQueryVariables = Exact<{
  input: PreventionAudienceInput;
}>;


export type PreventionAudienceQuery = { readonly __typename: 'Query', readonly preventionAudience: { readonly __typename: 'PreventionAudience', readonly customers: number, readonly audience: number, readonly bySms: number } };

export type PreventionCheckPartsFragment = { readonly __typename: 'PreventionCheck', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly campaignId: string, readonly hazard: Hazard, readonly askedAt: string, readonly owner: string | null, readonly outcome: CheckOutcome | null, readonly endedAt: string | null, readonly mayHandle: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } };

export type PreventionChecksQueryVariables = Exact<{
  ended: boolean;
  limit: number;
  campaignId?: string | null | undefined;
  office?: string | null | undefined;
}>;


export type PreventionChecksQuery = { readonly __typename: 'Query', readonly preventionChecks: ReadonlyArray<{ readonly __typename: 'PreventionCheck', readonly id: string, readonly customerId: string, readonly nameMasked: string, readonly orgPath: string, readonly campaignId: string, readonly hazard: Hazard, readonly askedAt: string, readonly owner: string | null, readonly outcome: CheckOutcome | null, readonly endedAt: string | null, readonly mayHandle: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type DraftPreventionCampaignMutationVariables = Exact<{
  input: PreventionDraftInput;
}>;


export type DraftPreventionCampaignMutation = { readonly __typename: 'Mutation', readonly draftPreventionCampaign: { readonly __typename: 'PreventionCampaign', readonly id: string, readonly revision: number, readonly state: PreventionState, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly regions: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isFromFeed: boolean, readonly rule: string, readonly isMarketing: boolean, readonly heldOutPercent: number, readonly windowDays: number, readonly draftedBy: string, readonly draftedAt: string, readonly launchedBy: string | null, readonly launchedAt: string | null, readonly withdrawnBecause: PreventionWithdrawal | null, readonly feedCancelledAt: string | null, readonly mayManage: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: { readonly __typename: 'PreventionCounts', readonly advised: number, readonly heldOut: number, readonly helpful: number, readonly checksAsked: number, readonly checksEnded: number }, readonly follows: { readonly __typename: 'PreventionReference', readonly id: string, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null } };

export type LaunchPreventionCampaignMutationVariables = Exact<{
  id: string;
  revision: number;
}>;


export type LaunchPreventionCampaignMutation = { readonly __typename: 'Mutation', readonly launchPreventionCampaign: { readonly __typename: 'PreventionCampaign', readonly id: string, readonly revision: number, readonly state: PreventionState, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly regions: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isFromFeed: boolean, readonly rule: string, readonly isMarketing: boolean, readonly heldOutPercent: number, readonly windowDays: number, readonly draftedBy: string, readonly draftedAt: string, readonly launchedBy: string | null, readonly launchedAt: string | null, readonly withdrawnBecause: PreventionWithdrawal | null, readonly feedCancelledAt: string | null, readonly mayManage: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: { readonly __typename: 'PreventionCounts', readonly advised: number, readonly heldOut: number, readonly helpful: number, readonly checksAsked: number, readonly checksEnded: number }, readonly follows: { readonly __typename: 'PreventionReference', readonly id: string, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null } };

export type ResumePreventionLaunchMutationVariables = Exact<{
  id: string;
}>;


export type ResumePreventionLaunchMutation = { readonly __typename: 'Mutation', readonly resumePreventionLaunch: { readonly __typename: 'PreventionCampaign', readonly id: string, readonly revision: number, readonly state: PreventionState, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly regions: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isFromFeed: boolean, readonly rule: string, readonly isMarketing: boolean, readonly heldOutPercent: number, readonly windowDays: number, readonly draftedBy: string, readonly draftedAt: string, readonly launchedBy: string | null, readonly launchedAt: string | null, readonly withdrawnBecause: PreventionWithdrawal | null, readonly feedCancelledAt: string | null, readonly mayManage: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: { readonly __typename: 'PreventionCounts', readonly advised: number, readonly heldOut: number, readonly helpful: number, readonly checksAsked: number, readonly checksEnded: number }, readonly follows: { readonly __typename: 'PreventionReference', readonly id: string, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null } };

export type DropPreventionCampaignMutationVariables = Exact<{
  id: string;
}>;


export type DropPreventionCampaignMutation = { readonly __typename: 'Mutation', readonly dropPreventionCampaign: { readonly __typename: 'PreventionCampaign', readonly id: string, readonly revision: number, readonly state: PreventionState, readonly hazard: Hazard, readonly severity: AlertSeverity, readonly regions: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly source: string, readonly isFromFeed: boolean, readonly rule: string, readonly isMarketing: boolean, readonly heldOutPercent: number, readonly windowDays: number, readonly draftedBy: string, readonly draftedAt: string, readonly launchedBy: string | null, readonly launchedAt: string | null, readonly withdrawnBecause: PreventionWithdrawal | null, readonly feedCancelledAt: string | null, readonly mayManage: boolean, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly advice: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly counts: { readonly __typename: 'PreventionCounts', readonly advised: number, readonly heldOut: number, readonly helpful: number, readonly checksAsked: number, readonly checksEnded: number }, readonly follows: { readonly __typename: 'PreventionReference', readonly id: string, readonly title: { readonly __typename: 'Words', readonly zh: string, readonly en: string } } | null } };

export type TakePreventionCheckMutationVariables = Exact<{
  customerId: string;
  checkId: string;
}>;


export type TakePreventionCheckMutation = { readonly __typename: 'Mutation', readonly takePreventionCheck: boolean };

export type EndPreventionCheckMutationVariables = Exact<{
  customerId: string;
  checkId: string;
  outcome: CheckOutcome;
}>;


export type EndPreventionCheckMutation = { readonly __typename: 'Mutation', readonly endPreventionCheck: boolean };

export type MeasurePartsFragment = { readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number };

export type InsightDayPartsFragment = { readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> };

export type InsightPartsFragment = { readonly __typename: 'Insight', readonly asOf: string, readonly reckonedAt: string, readonly currency: string, readonly rulesVersion: number, readonly holdsCustomers: boolean, readonly daysWithCustomers: ReadonlyArray<string>, readonly loyaltyCut: number | null, readonly satisfactionCut: number | null, readonly total: { readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }, readonly compared: { readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> } | null, readonly course: ReadonlyArray<{ readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }>, readonly groups: ReadonlyArray<{ readonly __typename: 'InsightGroup', readonly dimension: InsightDimension, readonly value: string, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly compared: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }>, readonly comparedMeasures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }>, readonly survival: ReadonlyArray<{ readonly __typename: 'PolicyYearSurvival', readonly year: number, readonly atRisk: number, readonly lapsed: number, readonly survival: number, readonly low: number | null, readonly high: number | null }>, readonly policyLife: { readonly __typename: 'PolicyLife', readonly years: number, readonly horizon: number } | null, readonly choices: ReadonlyArray<{ readonly __typename: 'InsightChoice', readonly dimension: InsightDimension, readonly value: string }>, readonly standings: ReadonlyArray<{ readonly __typename: 'InsightStanding', readonly kind: string, readonly value: string, readonly n: number }>, readonly comparedStandings: ReadonlyArray<{ readonly __typename: 'InsightStanding', readonly kind: string, readonly value: string, readonly n: number }> };

export type InsightQueryVariables = Exact<{
  office: string;
  asOf?: string | null | undefined;
  comparedMonths: number;
  channel?: string | null | undefined;
  vehicle?: string | null | undefined;
  region?: string | null | undefined;
}>;


export type InsightQuery = { readonly __typename: 'Query', readonly today: string, readonly insight: { readonly __typename: 'Insight', readonly asOf: string, readonly reckonedAt: string, readonly currency: string, readonly rulesVersion: number, readonly holdsCustomers: boolean, readonly daysWithCustomers: ReadonlyArray<string>, readonly loyaltyCut: number | null, readonly satisfactionCut: number | null, readonly total: { readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }, readonly compared: { readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> } | null, readonly course: ReadonlyArray<{ readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }>, readonly groups: ReadonlyArray<{ readonly __typename: 'InsightGroup', readonly dimension: InsightDimension, readonly value: string, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly compared: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }>, readonly comparedMeasures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }>, readonly survival: ReadonlyArray<{ readonly __typename: 'PolicyYearSurvival', readonly year: number, readonly atRisk: number, readonly lapsed: number, readonly survival: number, readonly low: number | null, readonly high: number | null }>, readonly policyLife: { readonly __typename: 'PolicyLife', readonly years: number, readonly horizon: number } | null, readonly choices: ReadonlyArray<{ readonly __typename: 'InsightChoice', readonly dimension: InsightDimension, readonly value: string }>, readonly standings: ReadonlyArray<{ readonly __typename: 'InsightStanding', readonly kind: string, readonly value: string, readonly n: number }>, readonly comparedStandings: ReadonlyArray<{ readonly __typename: 'InsightStanding', readonly kind: string, readonly value: string, readonly n: number }> } | null, readonly insightDays: { readonly __typename: 'InsightDays', readonly days: ReadonlyArray<string>, readonly runs: ReadonlyArray<{ readonly __typename: 'InsightRun', readonly id: string, readonly asOf: string, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }> } };

export type HomeInsightQueryVariables = Exact<{
  office: string;
}>;


export type HomeInsightQuery = { readonly __typename: 'Query', readonly insight: { readonly __typename: 'Insight', readonly asOf: string, readonly currency: string, readonly total: { readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }, readonly compared: { readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> } | null, readonly course: ReadonlyArray<{ readonly __typename: 'InsightDay', readonly asOf: string, readonly nps: number | null, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly csat: { readonly __typename: 'ShareInterval', readonly share: number, readonly low: number, readonly high: number, readonly n: number } | null, readonly measures: ReadonlyArray<{ readonly __typename: 'InsightMeasure', readonly name: string, readonly value: number, readonly low: number | null, readonly high: number | null, readonly n: number }> }>, readonly standings: ReadonlyArray<{ readonly __typename: 'InsightStanding', readonly kind: string, readonly value: string, readonly n: number }>, readonly comparedStandings: ReadonlyArray<{ readonly __typename: 'InsightStanding', readonly kind: string, readonly value: string, readonly n: number }> } | null };

export type StartInsightMutationVariables = Exact<{
  key: string;
  asOf: string;
}>;


export type StartInsightMutation = { readonly __typename: 'Mutation', readonly startInsight: { readonly __typename: 'InsightRun', readonly id: string } };

export type InsightCustomersQueryVariables = Exact<{
  list: string;
  office: string;
  officeOnly: boolean;
  channel?: string | null | undefined;
  vehicle?: string | null | undefined;
  region?: string | null | undefined;
  after?: string | null | undefined;
  limit: number;
  asOf?: string | null | undefined;
  policyYear?: number | null | undefined;
}>;


export type InsightCustomersQuery = { readonly __typename: 'Query', readonly insightCustomers: { readonly __typename: 'InsightCustomers', readonly next: string | null, readonly customers: ReadonlyArray<{ readonly __typename: 'InsightCustomer', readonly customerId: string, readonly sourceRef: string, readonly orgPath: string, readonly nameMasked: string, readonly policiesActive: number, readonly claims36m: number, readonly loyalty: number, readonly satisfaction: number | null, readonly nextExpiryOn: string | null, readonly premiumInForce: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }> }>, readonly sums: { readonly __typename: 'InsightListSums', readonly customers: number, readonly elsewhere: number, readonly currency: string, readonly amounts: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }>, readonly whole: ReadonlyArray<{ readonly __typename: 'InsightAmount', readonly name: string, readonly value: number }> } | null } };

export type RuleSetDraftPartsFragment = { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown };

export type RuleSetVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetVersionsQuery = { readonly __typename: 'Query', readonly today: string, readonly ruleSets: ReadonlyArray<{ readonly __typename: 'RuleSet', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string, readonly effectiveFrom: string, readonly definition: unknown, readonly isDefault: boolean }>, readonly ruleSetDrafts: ReadonlyArray<{ readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown }> };

export type CreateRuleSetDraftMutationVariables = Exact<{
  key: string;
  id: string;
  version: number;
}>;


export type CreateRuleSetDraftMutation = { readonly __typename: 'Mutation', readonly createRuleSetDraft: { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown } };

export type ChangeRuleSetDraftMutationVariables = Exact<{
  draft: RuleSetDraftRead;
  document: string;
}>;


export type ChangeRuleSetDraftMutation = { readonly __typename: 'Mutation', readonly changeRuleSetDraft: { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown } };

export type SubmitRuleSetMutationVariables = Exact<{
  draft: RuleSetDraftRead;
}>;


export type SubmitRuleSetMutation = { readonly __typename: 'Mutation', readonly submitRuleSet: { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown } };

export type ReturnRuleSetMutationVariables = Exact<{
  draft: RuleSetDraftRead;
  reason: string;
}>;


export type ReturnRuleSetMutation = { readonly __typename: 'Mutation', readonly returnRuleSet: { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown } };

export type ApproveRuleSetMutationVariables = Exact<{
  draft: RuleSetDraftRead;
}>;


export type ApproveRuleSetMutation = { readonly __typename: 'Mutation', readonly approveRuleSet: { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown } };

export type DropRuleSetMutationVariables = Exact<{
  draft: RuleSetDraftRead;
}>;


export type DropRuleSetMutation = { readonly __typename: 'Mutation', readonly dropRuleSet: { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown } };

export type WithdrawRuleSetMutationVariables = Exact<{
  draft: RuleSetDraftRead;
  reason: string;
}>;


export type WithdrawRuleSetMutation = { readonly __typename: 'Mutation', readonly withdrawRuleSet: { readonly __typename: 'RuleSetDraft', readonly ruleSetId: string, readonly version: number, readonly state: RuleSetDraftState, readonly revision: number, readonly author: string, readonly editors: ReadonlyArray<string>, readonly changedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly returnedBecause: string | null, readonly basedOn: number, readonly document: unknown } };

export type RunSamplePartsFragment = { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly statedClaims: number, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly counted: boolean }> };

export type PointsValueQueryVariables = Exact<{ [key: string]: never; }>;


export type PointsValueQuery = { readonly __typename: 'Query', readonly programmes: ReadonlyArray<{ readonly __typename: 'Programme', readonly version: number, readonly current: boolean, readonly rules: { readonly __typename: 'ProgrammeRules', readonly minorPer100Points: number, readonly currency: string } }> };

export type NoClaimScalesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoClaimScalesQuery = { readonly __typename: 'Query', readonly noClaimScales: ReadonlyArray<{ readonly __typename: 'NoClaimScale', readonly id: string, readonly nameZh: string, readonly nameEn: string, readonly source: string, readonly grades: ReadonlyArray<{ readonly __typename: 'ScaleGrade', readonly grade: number, readonly percent: number, readonly mark: ScaleMark }> }> };

export type RewardContentPartsFragment = { readonly __typename: 'RewardContent', readonly category: RewardCategory, readonly points: number | string | null, readonly startsOn: string, readonly endsOn: string | null, readonly totalMax: number | null, readonly validDays: number | null, readonly undoMinutes: number, readonly poolId: string | null, readonly couponKindId: string | null, readonly isStockByOffice: boolean, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly lowAt: number, readonly partnerIds: ReadonlyArray<string>, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly tierPrices: ReadonlyArray<{ readonly __typename: 'TierPrice', readonly tierId: string, readonly points: number | string | null }>, readonly caps: ReadonlyArray<{ readonly __typename: 'RewardCap', readonly period: CapPeriod, readonly max: number }> };

export type RewardPartsFragment = { readonly __typename: 'Reward', readonly id: string, readonly kind: RewardKind, readonly state: RewardState, readonly revision: number, readonly left: number | null, readonly taken: number, readonly changedAt: string, readonly content: { readonly __typename: 'RewardContent', readonly category: RewardCategory, readonly points: number | string | null, readonly startsOn: string, readonly endsOn: string | null, readonly totalMax: number | null, readonly validDays: number | null, readonly undoMinutes: number, readonly poolId: string | null, readonly couponKindId: string | null, readonly isStockByOffice: boolean, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly lowAt: number, readonly partnerIds: ReadonlyArray<string>, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly tierPrices: ReadonlyArray<{ readonly __typename: 'TierPrice', readonly tierId: string, readonly points: number | string | null }>, readonly caps: ReadonlyArray<{ readonly __typename: 'RewardCap', readonly period: CapPeriod, readonly max: number }> }, readonly stock: ReadonlyArray<{ readonly __typename: 'OfficeStock', readonly orgPath: string, readonly inStock: number }> };

export type CodePoolPartsFragment = { readonly __typename: 'CodePool', readonly id: string, readonly name: string, readonly lowAt: number, readonly left: number, readonly taken: number, readonly voided: number, readonly madeAt: string };

export type CouponKindPartsFragment = { readonly __typename: 'CouponKind', readonly id: string, readonly revision: number, readonly isActive: boolean, readonly category: RewardCategory, readonly validDays: number | null, readonly validUntil: string | null, readonly partnerIds: ReadonlyArray<string>, readonly issued: number, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly face: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly issuedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly usedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } };

export type PartnerPartsFragment = { readonly __typename: 'Partner', readonly id: string, readonly contact: string, readonly isActive: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly links: ReadonlyArray<{ readonly __typename: 'PartnerLink', readonly id: string, readonly madeBy: string, readonly madeAt: string }> };

export type SettlementPartsFragment = { readonly __typename: 'Settlement', readonly partnerId: string, readonly month: string, readonly uses: number, readonly isClosed: boolean, readonly settledAt: string | null, readonly settledBy: string | null, readonly partner: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } };

export type RedemptionTaskPartsFragment = { readonly __typename: 'RedemptionTask', readonly id: string, readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly office: string | null, readonly redeemedAt: string, readonly usedAt: string | null, readonly nextDeliveries: ReadonlyArray<RewardDelivery>, readonly mayCancel: boolean, readonly cancelReason: string | null, readonly source: string, readonly isStuck: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { readonly __typename: 'Query', readonly rewards: ReadonlyArray<{ readonly __typename: 'Reward', readonly id: string, readonly kind: RewardKind, readonly state: RewardState, readonly revision: number, readonly left: number | null, readonly taken: number, readonly changedAt: string, readonly content: { readonly __typename: 'RewardContent', readonly category: RewardCategory, readonly points: number | string | null, readonly startsOn: string, readonly endsOn: string | null, readonly totalMax: number | null, readonly validDays: number | null, readonly undoMinutes: number, readonly poolId: string | null, readonly couponKindId: string | null, readonly isStockByOffice: boolean, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly lowAt: number, readonly partnerIds: ReadonlyArray<string>, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly tierPrices: ReadonlyArray<{ readonly __typename: 'TierPrice', readonly tierId: string, readonly points: number | string | null }>, readonly caps: ReadonlyArray<{ readonly __typename: 'RewardCap', readonly period: CapPeriod, readonly max: number }> }, readonly stock: ReadonlyArray<{ readonly __typename: 'OfficeStock', readonly orgPath: string, readonly inStock: number }> }>, readonly codePools: ReadonlyArray<{ readonly __typename: 'CodePool', readonly id: string, readonly name: string, readonly lowAt: number, readonly left: number, readonly taken: number, readonly voided: number, readonly madeAt: string }>, readonly couponKinds: ReadonlyArray<{ readonly __typename: 'CouponKind', readonly id: string, readonly revision: number, readonly isActive: boolean, readonly category: RewardCategory, readonly validDays: number | null, readonly validUntil: string | null, readonly partnerIds: ReadonlyArray<string>, readonly issued: number, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly face: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly issuedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly usedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> };

export type RewardQueryVariables = Exact<{
  id: string;
}>;


export type RewardQuery = { readonly __typename: 'Query', readonly reward: { readonly __typename: 'RewardDetails', readonly reward: { readonly __typename: 'Reward', readonly id: string, readonly kind: RewardKind, readonly state: RewardState, readonly revision: number, readonly left: number | null, readonly taken: number, readonly changedAt: string, readonly content: { readonly __typename: 'RewardContent', readonly category: RewardCategory, readonly points: number | string | null, readonly startsOn: string, readonly endsOn: string | null, readonly totalMax: number | null, readonly validDays: number | null, readonly undoMinutes: number, readonly poolId: string | null, readonly couponKindId: string | null, readonly isStockByOffice: boolean, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly lowAt: number, readonly partnerIds: ReadonlyArray<string>, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly tierPrices: ReadonlyArray<{ readonly __typename: 'TierPrice', readonly tierId: string, readonly points: number | string | null }>, readonly caps: ReadonlyArray<{ readonly __typename: 'RewardCap', readonly period: CapPeriod, readonly max: number }> }, readonly stock: ReadonlyArray<{ readonly __typename: 'OfficeStock', readonly orgPath: string, readonly inStock: number }> }, readonly revisions: ReadonlyArray<{ readonly __typename: 'RewardRevision', readonly revision: number, readonly writtenBy: string, readonly writtenAt: string }> } | null };

export type RewardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RewardChoicesQuery = { readonly __typename: 'Query', readonly today: string, readonly priceTiers: ReadonlyArray<{ readonly __typename: 'PriceTier', readonly tierId: string, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }>, readonly codePools: ReadonlyArray<{ readonly __typename: 'CodePool', readonly id: string, readonly name: string, readonly lowAt: number, readonly left: number, readonly taken: number, readonly voided: number, readonly madeAt: string }>, readonly couponKinds: ReadonlyArray<{ readonly __typename: 'CouponKind', readonly id: string, readonly revision: number, readonly isActive: boolean, readonly category: RewardCategory, readonly validDays: number | null, readonly validUntil: string | null, readonly partnerIds: ReadonlyArray<string>, readonly issued: number, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly face: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly issuedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly usedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly partners: ReadonlyArray<{ readonly __typename: 'Partner', readonly id: string, readonly contact: string, readonly isActive: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly links: ReadonlyArray<{ readonly __typename: 'PartnerLink', readonly id: string, readonly madeBy: string, readonly madeAt: string }> }> };

export type LowStockQueryVariables = Exact<{ [key: string]: never; }>;


export type LowStockQuery = { readonly __typename: 'Query', readonly lowStock: ReadonlyArray<{ readonly __typename: 'LowStock', readonly rewardId: string | null, readonly poolId: string | null, readonly orgPath: string, readonly left: number, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type CodePreviewQueryVariables = Exact<{
  pattern: string;
  characters: string;
}>;


export type CodePreviewQuery = { readonly __typename: 'Query', readonly codePreview: { readonly __typename: 'CodePreview', readonly possible: string, readonly allowed: string, readonly example: string } };

export type WriteRewardMutationVariables = Exact<{
  input: RewardInput;
}>;


export type WriteRewardMutation = { readonly __typename: 'Mutation', readonly writeReward: { readonly __typename: 'Reward', readonly id: string, readonly kind: RewardKind, readonly state: RewardState, readonly revision: number, readonly left: number | null, readonly taken: number, readonly changedAt: string, readonly content: { readonly __typename: 'RewardContent', readonly category: RewardCategory, readonly points: number | string | null, readonly startsOn: string, readonly endsOn: string | null, readonly totalMax: number | null, readonly validDays: number | null, readonly undoMinutes: number, readonly poolId: string | null, readonly couponKindId: string | null, readonly isStockByOffice: boolean, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly lowAt: number, readonly partnerIds: ReadonlyArray<string>, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly tierPrices: ReadonlyArray<{ readonly __typename: 'TierPrice', readonly tierId: string, readonly points: number | string | null }>, readonly caps: ReadonlyArray<{ readonly __typename: 'RewardCap', readonly period: CapPeriod, readonly max: number }> }, readonly stock: ReadonlyArray<{ readonly __typename: 'OfficeStock', readonly orgPath: string, readonly inStock: number }> } };

export type ChangeRewardStateMutationVariables = Exact<{
  id: string;
  state: RewardState;
}>;


export type ChangeRewardStateMutation = { readonly __typename: 'Mutation', readonly changeRewardState: { readonly __typename: 'Reward', readonly id: string, readonly kind: RewardKind, readonly state: RewardState, readonly revision: number, readonly left: number | null, readonly taken: number, readonly changedAt: string, readonly content: { readonly __typename: 'RewardContent', readonly category: RewardCategory, readonly points: number | string | null, readonly startsOn: string, readonly endsOn: string | null, readonly totalMax: number | null, readonly validDays: number | null, readonly undoMinutes: number, readonly poolId: string | null, readonly couponKindId: string | null, readonly isStockByOffice: boolean, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly lowAt: number, readonly partnerIds: ReadonlyArray<string>, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly tierPrices: ReadonlyArray<{ readonly __typename: 'TierPrice', readonly tierId: string, readonly points: number | string | null }>, readonly caps: ReadonlyArray<{ readonly __typename: 'RewardCap', readonly period: CapPeriod, readonly max: number }> }, readonly stock: ReadonlyArray<{ readonly __typename: 'OfficeStock', readonly orgPath: string, readonly inStock: number }> } };

export type ChangeRewardStockMutationVariables = Exact<{
  input: StockInput;
}>;


export type ChangeRewardStockMutation = { readonly __typename: 'Mutation', readonly changeRewardStock: { readonly __typename: 'Reward', readonly id: string, readonly kind: RewardKind, readonly state: RewardState, readonly revision: number, readonly left: number | null, readonly taken: number, readonly changedAt: string, readonly content: { readonly __typename: 'RewardContent', readonly category: RewardCategory, readonly points: number | string | null, readonly startsOn: string, readonly endsOn: string | null, readonly totalMax: number | null, readonly validDays: number | null, readonly undoMinutes: number, readonly poolId: string | null, readonly couponKindId: string | null, readonly isStockByOffice: boolean, readonly deliveryWays: ReadonlyArray<RewardDeliveryWay>, readonly lowAt: number, readonly partnerIds: ReadonlyArray<string>, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly descriptions: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly tierPrices: ReadonlyArray<{ readonly __typename: 'TierPrice', readonly tierId: string, readonly points: number | string | null }>, readonly caps: ReadonlyArray<{ readonly __typename: 'RewardCap', readonly period: CapPeriod, readonly max: number }> }, readonly stock: ReadonlyArray<{ readonly __typename: 'OfficeStock', readonly orgPath: string, readonly inStock: number }> } };

export type WriteCodePoolMutationVariables = Exact<{
  input: CodePoolInput;
}>;


export type WriteCodePoolMutation = { readonly __typename: 'Mutation', readonly writeCodePool: { readonly __typename: 'CodePool', readonly id: string, readonly name: string, readonly lowAt: number, readonly left: number, readonly taken: number, readonly voided: number, readonly madeAt: string } };

export type ImportCodesMutationVariables = Exact<{
  input: ImportCodesInput;
}>;


export type ImportCodesMutation = { readonly __typename: 'Mutation', readonly importCodes: { readonly __typename: 'CodesAdded', readonly added: number, readonly pool: { readonly __typename: 'CodePool', readonly id: string, readonly name: string, readonly lowAt: number, readonly left: number, readonly taken: number, readonly voided: number, readonly madeAt: string } } };

export type GenerateCodesMutationVariables = Exact<{
  input: GenerateCodesInput;
}>;


export type GenerateCodesMutation = { readonly __typename: 'Mutation', readonly generateCodes: { readonly __typename: 'CodesAdded', readonly added: number, readonly pool: { readonly __typename: 'CodePool', readonly id: string, readonly name: string, readonly lowAt: number, readonly left: number, readonly taken: number, readonly voided: number, readonly madeAt: string } } };

export type WriteCouponKindMutationVariables = Exact<{
  input: CouponKindInput;
}>;


export type WriteCouponKindMutation = { readonly __typename: 'Mutation', readonly writeCouponKind: { readonly __typename: 'CouponKind', readonly id: string, readonly revision: number, readonly isActive: boolean, readonly category: RewardCategory, readonly validDays: number | null, readonly validUntil: string | null, readonly partnerIds: ReadonlyArray<string>, readonly issued: number, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly terms: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly face: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly issuedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly usedValue: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } };

export type RedemptionsQueryVariables = Exact<{
  limit: number;
  openDeliveries: boolean;
  cursor?: string | null | undefined;
  passCode?: string | null | undefined;
}>;


export type RedemptionsQuery = { readonly __typename: 'Query', readonly redemptions: { readonly __typename: 'RedemptionPage', readonly nextCursor: string | null, readonly redemptions: ReadonlyArray<{ readonly __typename: 'RedemptionTask', readonly id: string, readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly office: string | null, readonly redeemedAt: string, readonly usedAt: string | null, readonly nextDeliveries: ReadonlyArray<RewardDelivery>, readonly mayCancel: boolean, readonly cancelReason: string | null, readonly source: string, readonly isStuck: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } };

export type MoveRewardDeliveryMutationVariables = Exact<{
  customerId: string;
  id: string;
  delivery: RewardDelivery;
  note: string;
}>;


export type MoveRewardDeliveryMutation = { readonly __typename: 'Mutation', readonly moveRewardDelivery: { readonly __typename: 'RedemptionTask', readonly id: string, readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly office: string | null, readonly redeemedAt: string, readonly usedAt: string | null, readonly nextDeliveries: ReadonlyArray<RewardDelivery>, readonly mayCancel: boolean, readonly cancelReason: string | null, readonly source: string, readonly isStuck: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } };

export type CancelRedemptionMutationVariables = Exact<{
  customerId: string;
  id: string;
  reason: string;
}>;


export type CancelRedemptionMutation = { readonly __typename: 'Mutation', readonly cancelRedemption: { readonly __typename: 'RedemptionTask', readonly id: string, readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null, readonly kind: RewardKind, readonly points: number | string, readonly state: RedemptionState, readonly deliveryWay: RewardDeliveryWay | null, readonly delivery: RewardDelivery | null, readonly deliveryNote: string, readonly office: string | null, readonly redeemedAt: string, readonly usedAt: string | null, readonly nextDeliveries: ReadonlyArray<RewardDelivery>, readonly mayCancel: boolean, readonly cancelReason: string | null, readonly source: string, readonly isStuck: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } };

export type PartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersQuery = { readonly __typename: 'Query', readonly partners: ReadonlyArray<{ readonly __typename: 'Partner', readonly id: string, readonly contact: string, readonly isActive: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly links: ReadonlyArray<{ readonly __typename: 'PartnerLink', readonly id: string, readonly madeBy: string, readonly madeAt: string }> }>, readonly settlements: ReadonlyArray<{ readonly __typename: 'Settlement', readonly partnerId: string, readonly month: string, readonly uses: number, readonly isClosed: boolean, readonly settledAt: string | null, readonly settledBy: string | null, readonly partner: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> };

export type WritePartnerMutationVariables = Exact<{
  input: PartnerInput;
}>;


export type WritePartnerMutation = { readonly __typename: 'Mutation', readonly writePartner: { readonly __typename: 'Partner', readonly id: string, readonly contact: string, readonly isActive: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly links: ReadonlyArray<{ readonly __typename: 'PartnerLink', readonly id: string, readonly madeBy: string, readonly madeAt: string }> } };

export type MakePartnerLinkMutationVariables = Exact<{
  partnerId: string;
}>;


export type MakePartnerLinkMutation = { readonly __typename: 'Mutation', readonly makePartnerLink: { readonly __typename: 'NewPartnerLink', readonly token: string, readonly partner: { readonly __typename: 'Partner', readonly id: string, readonly contact: string, readonly isActive: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly links: ReadonlyArray<{ readonly __typename: 'PartnerLink', readonly id: string, readonly madeBy: string, readonly madeAt: string }> } } };

export type RevokePartnerLinkMutationVariables = Exact<{
  linkId: string;
}>;


export type RevokePartnerLinkMutation = { readonly __typename: 'Mutation', readonly revokePartnerLink: { readonly __typename: 'Partner', readonly id: string, readonly contact: string, readonly isActive: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly links: ReadonlyArray<{ readonly __typename: 'PartnerLink', readonly id: string, readonly madeBy: string, readonly madeAt: string }> } };

export type SettleMonthMutationVariables = Exact<{
  partnerId: string;
  month: string;
}>;


export type SettleMonthMutation = { readonly __typename: 'Mutation', readonly settleMonth: { readonly __typename: 'Settlement', readonly partnerId: string, readonly month: string, readonly uses: number, readonly isClosed: boolean, readonly settledAt: string | null, readonly settledBy: string | null, readonly partner: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly amount: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } };

export type CampaignRevisionPartsFragment = { readonly __typename: 'CampaignRevision', readonly revision: number, readonly state: CampaignRevisionState, readonly definition: unknown, readonly draftedBy: string, readonly draftedAt: string, readonly approvalsNeeded: number, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly approvals: ReadonlyArray<{ readonly __typename: 'CampaignApproval', readonly by: string, readonly at: string }> };

export type CampaignOfficePartsFragment = { readonly __typename: 'CampaignOfficeTally', readonly orgPath: string, readonly customers: number, readonly given: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } };

export type CampaignUsePartsFragment = { readonly __typename: 'CampaignUse', readonly times: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } };

export type CampaignRowPartsFragment = { readonly __typename: 'Campaign', readonly id: string, readonly state: CampaignState, readonly startsOn: string, readonly endsOn: string, readonly launchedOn: string | null, readonly audience: number, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly use: { readonly __typename: 'CampaignUse', readonly times: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }, readonly active: { readonly __typename: 'CampaignRevision', readonly definition: unknown, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly pending: { readonly __typename: 'CampaignRevision', readonly revision: number, readonly state: CampaignRevisionState, readonly definition: unknown, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null };

export type CampaignsQueryVariables = Exact<{
  limit: number;
  archived: boolean;
  waiting: boolean;
}>;


export type CampaignsQuery = { readonly __typename: 'Query', readonly campaigns: ReadonlyArray<{ readonly __typename: 'Campaign', readonly id: string, readonly state: CampaignState, readonly startsOn: string, readonly endsOn: string, readonly launchedOn: string | null, readonly audience: number, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly use: { readonly __typename: 'CampaignUse', readonly times: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }, readonly active: { readonly __typename: 'CampaignRevision', readonly definition: unknown, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null, readonly pending: { readonly __typename: 'CampaignRevision', readonly revision: number, readonly state: CampaignRevisionState, readonly definition: unknown, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null }> };

export type WaitingCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingCampaignsQuery = { readonly __typename: 'Query', readonly campaigns: ReadonlyArray<{ readonly __typename: 'Campaign', readonly id: string, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly pending: { readonly __typename: 'CampaignRevision', readonly draftedBy: string, readonly draftedAt: string, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } | null }> };

export type CampaignPartsFragment = { readonly __typename: 'Campaign', readonly id: string, readonly state: CampaignState, readonly startsOn: string, readonly endsOn: string, readonly launchedOn: string | null, readonly audience: number, readonly heldOut: number, readonly isReversed: boolean, readonly mayAct: ReadonlyArray<CampaignAct>, readonly mayDecide: boolean, readonly mayDraft: boolean, readonly mayReverse: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly active: { readonly __typename: 'CampaignRevision', readonly revision: number, readonly state: CampaignRevisionState, readonly definition: unknown, readonly draftedBy: string, readonly draftedAt: string, readonly approvalsNeeded: number, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly approvals: ReadonlyArray<{ readonly __typename: 'CampaignApproval', readonly by: string, readonly at: string }> } | null, readonly pending: { readonly __typename: 'CampaignRevision', readonly revision: number, readonly state: CampaignRevisionState, readonly definition: unknown, readonly draftedBy: string, readonly draftedAt: string, readonly approvalsNeeded: number, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly approvals: ReadonlyArray<{ readonly __typename: 'CampaignApproval', readonly by: string, readonly at: string }> } | null, readonly use: { readonly __typename: 'CampaignUse', readonly times: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }, readonly run: { readonly __typename: 'CampaignRun', readonly kind: CampaignRunKind, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly tally: { readonly __typename: 'CampaignTally', readonly refusals: ReadonlyArray<{ readonly __typename: 'CampaignRefusals', readonly reason: string, readonly customers: number }> } | null, readonly reversed: { readonly __typename: 'CampaignReversed', readonly grants: number, readonly points: number | string, readonly kept: number } | null } | null };

export type CampaignQueryVariables = Exact<{
  id: string;
}>;


export type CampaignQuery = { readonly __typename: 'Query', readonly campaign: { readonly __typename: 'CampaignDetails', readonly campaign: { readonly __typename: 'Campaign', readonly id: string, readonly state: CampaignState, readonly startsOn: string, readonly endsOn: string, readonly launchedOn: string | null, readonly audience: number, readonly heldOut: number, readonly isReversed: boolean, readonly mayAct: ReadonlyArray<CampaignAct>, readonly mayDecide: boolean, readonly mayDraft: boolean, readonly mayReverse: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly active: { readonly __typename: 'CampaignRevision', readonly revision: number, readonly state: CampaignRevisionState, readonly definition: unknown, readonly draftedBy: string, readonly draftedAt: string, readonly approvalsNeeded: number, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly approvals: ReadonlyArray<{ readonly __typename: 'CampaignApproval', readonly by: string, readonly at: string }> } | null, readonly pending: { readonly __typename: 'CampaignRevision', readonly revision: number, readonly state: CampaignRevisionState, readonly definition: unknown, readonly draftedBy: string, readonly draftedAt: string, readonly approvalsNeeded: number, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly approvals: ReadonlyArray<{ readonly __typename: 'CampaignApproval', readonly by: string, readonly at: string }> } | null, readonly use: { readonly __typename: 'CampaignUse', readonly times: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }, readonly run: { readonly __typename: 'CampaignRun', readonly kind: CampaignRunKind, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly tally: { readonly __typename: 'CampaignTally', readonly refusals: ReadonlyArray<{ readonly __typename: 'CampaignRefusals', readonly reason: string, readonly customers: number }> } | null, readonly reversed: { readonly __typename: 'CampaignReversed', readonly grants: number, readonly points: number | string, readonly kept: number } | null } | null }, readonly history: ReadonlyArray<{ readonly __typename: 'CampaignStep', readonly act: string, readonly revision: number, readonly by: string, readonly at: string, readonly reason: string }>, readonly dryRun: { readonly __typename: 'CampaignRun', readonly revision: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null }, readonly tally: { readonly __typename: 'CampaignTally', readonly customers: number, readonly heldOut: number, readonly given: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly refusals: ReadonlyArray<{ readonly __typename: 'CampaignRefusals', readonly reason: string, readonly customers: number }>, readonly offices: ReadonlyArray<{ readonly __typename: 'CampaignOfficeTally', readonly orgPath: string, readonly customers: number, readonly given: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly samples: ReadonlyArray<{ readonly __typename: 'CampaignSample', readonly customerId: string, readonly orgPath: string, readonly outcome: string, readonly points: number | string }> } | null } | null } | null };

export type CampaignEffectPartsFragment = { readonly __typename: 'CampaignEffect', readonly difference: number | null, readonly low: number | null, readonly high: number | null, readonly verdict: CampaignVerdict, readonly heldOutNeeded: number | null, readonly treated: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null }, readonly heldOut: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null } };

export type CampaignEffectQueryVariables = Exact<{
  id: string;
}>;


export type CampaignEffectQuery = { readonly __typename: 'Query', readonly campaignResults: { readonly __typename: 'CampaignResults', readonly renewal: { readonly __typename: 'CampaignEffect', readonly difference: number | null, readonly low: number | null, readonly high: number | null, readonly verdict: CampaignVerdict, readonly heldOutNeeded: number | null, readonly treated: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null }, readonly heldOut: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null } } } };

export type CampaignResultsQueryVariables = Exact<{
  id: string;
}>;


export type CampaignResultsQuery = { readonly __typename: 'Query', readonly campaignResults: { readonly __typename: 'CampaignResults', readonly fromOn: string, readonly toOn: string, readonly isWindowOver: boolean, readonly treated: number, readonly reached: number, readonly opened: number, readonly took: number, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly renewal: { readonly __typename: 'CampaignEffect', readonly difference: number | null, readonly low: number | null, readonly high: number | null, readonly verdict: CampaignVerdict, readonly heldOutNeeded: number | null, readonly treated: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null }, readonly heldOut: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null } }, readonly claims: { readonly __typename: 'CampaignEffect', readonly difference: number | null, readonly low: number | null, readonly high: number | null, readonly verdict: CampaignVerdict, readonly heldOutNeeded: number | null, readonly treated: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null }, readonly heldOut: { readonly __typename: 'CampaignGroup', readonly of: number, readonly hits: number, readonly low: number | null, readonly high: number | null } }, readonly costPerRetained: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } | null, readonly offices: ReadonlyArray<{ readonly __typename: 'CampaignOfficeTally', readonly orgPath: string, readonly customers: number, readonly given: number, readonly points: number | string, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } };

export type CampaignPreviewQueryVariables = Exact<{
  definition: string;
}>;


export type CampaignPreviewQuery = { readonly __typename: 'Query', readonly campaignPreview: { readonly __typename: 'CampaignPreview', readonly named: number, readonly optedOut: number, readonly blacklisted: number, readonly audience: number, readonly birthdays: number | null, readonly heldOut: number, readonly unknownNumbers: number, readonly unknown: ReadonlyArray<string>, readonly approvalsNeeded: number, readonly showsFrom: number | null, readonly cost: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } };

export type CampaignThingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignThingsQuery = { readonly __typename: 'Query', readonly couponKinds: ReadonlyArray<{ readonly __typename: 'CouponKind', readonly id: string, readonly isActive: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly face: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly rewards: ReadonlyArray<{ readonly __typename: 'Reward', readonly id: string, readonly state: RewardState, readonly left: number | null, readonly content: { readonly __typename: 'RewardContent', readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } } }>, readonly memberEvents: ReadonlyArray<{ readonly __typename: 'MemberEvent', readonly id: string, readonly state: MemberEventState, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type DraftCampaignMutationVariables = Exact<{
  input: CampaignDraftInput;
}>;


export type DraftCampaignMutation = { readonly __typename: 'Mutation', readonly draftCampaign: { readonly __typename: 'Campaign', readonly id: string } };

export type ActOnCampaignMutationVariables = Exact<{
  id: string;
  revision: number;
  act: CampaignAct;
  reason: string;
}>;


export type ActOnCampaignMutation = { readonly __typename: 'Mutation', readonly actOnCampaign: { readonly __typename: 'Campaign', readonly id: string } };

export type DecideOnCampaignMutationVariables = Exact<{
  id: string;
  revision: number;
  decision: CampaignDecision;
  reason: string;
}>;


export type DecideOnCampaignMutation = { readonly __typename: 'Mutation', readonly decideOnCampaign: { readonly __typename: 'Campaign', readonly id: string } };

export type StartCampaignDryRunMutationVariables = Exact<{
  key: string;
  id: string;
  revision: number;
}>;


export type StartCampaignDryRunMutation = { readonly __typename: 'Mutation', readonly startCampaignDryRun: { readonly __typename: 'CampaignRun', readonly id: string } };

export type ReverseCampaignMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReverseCampaignMutation = { readonly __typename: 'Mutation', readonly reverseCampaign: { readonly __typename: 'Campaign', readonly id: string } };

export type EventCountPartsFragment = { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number };

export type MemberEventPartsFragment = { readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } };

export type InsurerZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type InsurerZoneQuery = { readonly __typename: 'Query', readonly insurerZone: string };

export type MemberEventsQueryVariables = Exact<{
  past: boolean;
  office?: string | null | undefined;
}>;


export type MemberEventsQuery = { readonly __typename: 'Query', readonly memberEvents: ReadonlyArray<{ readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }> };

export type InvitationRunPartsFragment = { readonly __typename: 'InvitationRun', readonly startedBy: string, readonly lookedAt: number, readonly invited: number, readonly already: number, readonly unknown: number, readonly optedOut: number, readonly blacklisted: number, readonly elsewhere: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } };

export type MemberEventQueryVariables = Exact<{
  id: string;
}>;


export type MemberEventQuery = { readonly __typename: 'Query', readonly memberEvent: { readonly __typename: 'MemberEventDetails', readonly event: { readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }, readonly invitationRuns: ReadonlyArray<{ readonly __typename: 'InvitationRun', readonly startedBy: string, readonly lookedAt: number, readonly invited: number, readonly already: number, readonly unknown: number, readonly optedOut: number, readonly blacklisted: number, readonly elsewhere: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } }> } | null };

export type EventInvitationPartsFragment = { readonly __typename: 'EventInvitation', readonly checkedInBy: string, readonly isWalkIn: boolean, readonly guest: { readonly __typename: 'EventGuest', readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null }, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null, readonly answeredAt: string | null, readonly checkedInAt: string | null } };

export type EventInvitationsQueryVariables = Exact<{
  eventId: string;
  sessionId?: string | null | undefined;
  standing?: InvitationStanding | null | undefined;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type EventInvitationsQuery = { readonly __typename: 'Query', readonly eventInvitations: { readonly __typename: 'EventInvitationPage', readonly nextCursor: string | null, readonly invitations: ReadonlyArray<{ readonly __typename: 'EventInvitation', readonly checkedInBy: string, readonly isWalkIn: boolean, readonly guest: { readonly __typename: 'EventGuest', readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null }, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null, readonly answeredAt: string | null, readonly checkedInAt: string | null } }> } };

export type EventFeedbackQueryVariables = Exact<{
  id: string;
}>;


export type EventFeedbackQuery = { readonly __typename: 'Query', readonly eventFeedback: { readonly __typename: 'EventFeedbackSummary', readonly ratings: ReadonlyArray<number>, readonly said: ReadonlyArray<{ readonly __typename: 'EventFeedback', readonly rating: number, readonly words: string, readonly saidAt: string, readonly guest: { readonly __typename: 'EventGuest', readonly customerId: string, readonly nameMasked: string | null } }> } };

export type DraftMemberEventMutationVariables = Exact<{
  input: MemberEventInput;
}>;


export type DraftMemberEventMutation = { readonly __typename: 'Mutation', readonly draftMemberEvent: { readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } } };

export type PublishMemberEventMutationVariables = Exact<{
  id: string;
  revision: number;
}>;


export type PublishMemberEventMutation = { readonly __typename: 'Mutation', readonly publishMemberEvent: { readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } } };

export type CloseMemberEventMutationVariables = Exact<{
  id: string;
}>;


export type CloseMemberEventMutation = { readonly __typename: 'Mutation', readonly closeMemberEvent: { readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } } };

export type CancelMemberEventMutationVariables = Exact<{
  id: string;
  reasonZh: string;
  reasonEn: string;
}>;


export type CancelMemberEventMutation = { readonly __typename: 'Mutation', readonly cancelMemberEvent: { readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } } };

export type ArchiveMemberEventMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveMemberEventMutation = { readonly __typename: 'Mutation', readonly archiveMemberEvent: { readonly __typename: 'MemberEvent', readonly id: string, readonly revision: number, readonly kind: MemberEventKind, readonly state: MemberEventState, readonly orgPath: string, readonly answerUntil: string, readonly offerHours: number, readonly points: number, readonly pointsMonths: number, readonly reminderDays: ReadonlyArray<number>, readonly feedbackDays: number, readonly hasWalkIns: boolean, readonly draftedBy: string, readonly draftedAt: string, readonly cancelledBecause: string | null, readonly ratingMean: number | null, readonly ratings: number, readonly mayManage: boolean, readonly mayCheckIn: boolean, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly description: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly place: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly sessions: ReadonlyArray<{ readonly __typename: 'EventSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly partyMax: number, readonly seatsTaken: number, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } }>, readonly counts: { readonly __typename: 'EventCounts', readonly invited: number, readonly coming: number, readonly seats: number, readonly waiting: number, readonly offered: number, readonly declined: number, readonly attended: number, readonly noShows: number, readonly open: number } } };

export type InviteToEventMutationVariables = Exact<{
  input: InviteToEventInput;
}>;


export type InviteToEventMutation = { readonly __typename: 'Mutation', readonly inviteToEvent: { readonly __typename: 'InvitationRun', readonly startedBy: string, readonly lookedAt: number, readonly invited: number, readonly already: number, readonly unknown: number, readonly optedOut: number, readonly blacklisted: number, readonly elsewhere: number, readonly progress: { readonly __typename: 'RunProgress', readonly state: RunState, readonly chunksDone: number, readonly chunksTotal: number, readonly failure: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null } } };

export type CheckInGuestMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInGuestMutation = { readonly __typename: 'Mutation', readonly checkInGuest: { readonly __typename: 'CheckedIn', readonly answer: DoorAnswer, readonly invitation: { readonly __typename: 'EventInvitation', readonly checkedInBy: string, readonly isWalkIn: boolean, readonly guest: { readonly __typename: 'EventGuest', readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null }, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null, readonly answeredAt: string | null, readonly checkedInAt: string | null } } | null } };

export type UndoCheckInMutationVariables = Exact<{
  input: UndoCheckInInput;
}>;


export type UndoCheckInMutation = { readonly __typename: 'Mutation', readonly undoCheckIn: { readonly __typename: 'EventInvitation', readonly checkedInBy: string, readonly isWalkIn: boolean, readonly guest: { readonly __typename: 'EventGuest', readonly customerId: string, readonly nameMasked: string | null, readonly sourceRef: string | null }, readonly place: { readonly __typename: 'EventPlace', readonly standing: InvitationStanding, readonly sessionId: string | null, readonly party: number, readonly waitingPlace: number | null, readonly offeredUntil: string | null, readonly answeredAt: string | null, readonly checkedInAt: string | null } } };

export type WebhookEndpointPartsFragment = { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly state: WebhookEndpointState, readonly pause: WebhookPause | null, readonly stateChangedAt: string, readonly stateChangedBy: string, readonly createdBy: string, readonly createdAt: string, readonly failingSince: string | null, readonly lastDeliveredAt: string | null, readonly secretMadeAt: string, readonly priorSecretUntil: string | null, readonly queued: number, readonly failed: number, readonly delivered: number };

export type WebhookDeliveryPartsFragment = { readonly __typename: 'WebhookDelivery', readonly endpointId: string, readonly endpointName: string, readonly messageId: string, readonly kind: string, readonly items: number, readonly state: WebhookDeliveryState, readonly reason: string, readonly attempts: number, readonly status: number | null, readonly madeAt: string, readonly nextAt: string | null, readonly endedAt: string | null };

export type WebhookEndpointsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEndpointsQuery = { readonly __typename: 'Query', readonly webhookEndpoints: { readonly __typename: 'WebhookEndpoints', readonly kinds: ReadonlyArray<string>, readonly daysKept: number, readonly failingDays: number, readonly endpoints: ReadonlyArray<{ readonly __typename: 'WebhookEndpoint', readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly state: WebhookEndpointState, readonly pause: WebhookPause | null, readonly stateChangedAt: string, readonly stateChangedBy: string, readonly createdBy: string, readonly createdAt: string, readonly failingSince: string | null, readonly lastDeliveredAt: string | null, readonly secretMadeAt: string, readonly priorSecretUntil: string | null, readonly queued: number, readonly failed: number, readonly delivered: number }> } };

export type StoppedWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type StoppedWebhooksQuery = { readonly __typename: 'Query', readonly webhookEndpoints: { readonly __typename: 'WebhookEndpoints', readonly endpoints: ReadonlyArray<{ readonly __typename: 'WebhookEndpoint', readonly id: string, readonly name: string, readonly state: WebhookEndpointState, readonly pause: WebhookPause | null, readonly stateChangedAt: string }> } };

export type WebhookDeliveriesQueryVariables = Exact<{
  filter?: WebhookDeliveryFilterInput | null | undefined;
  limit: number;
  cursor?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { readonly __typename: 'Query', readonly webhookDeliveries: { readonly __typename: 'WebhookDeliveryPage', readonly nextCursor: string | null, readonly deliveries: ReadonlyArray<{ readonly __typename: 'WebhookDelivery', readonly endpointId: string, readonly endpointName: string, readonly messageId: string, readonly kind: string, readonly items: number, readonly state: WebhookDeliveryState, readonly reason: string, readonly attempts: number, readonly status: number | null, readonly madeAt: string, readonly nextAt: string | null, readonly endedAt: string | null }> } };

export type WebhookMessageQueryVariables = Exact<{
  endpointId: string;
  messageId: string;
}>;


export type WebhookMessageQuery = { readonly __typename: 'Query', readonly webhookMessage: { readonly __typename: 'WebhookMessage', readonly body: string, readonly delivery: { readonly __typename: 'WebhookDelivery', readonly endpointId: string, readonly endpointName: string, readonly messageId: string, readonly kind: string, readonly items: number, readonly state: WebhookDeliveryState, readonly reason: string, readonly attempts: number, readonly status: number | null, readonly madeAt: string, readonly nextAt: string | null, readonly endedAt: string | null }, readonly attempts: ReadonlyArray<{ readonly __typename: 'WebhookAttempt', readonly n: number, readonly at: string, readonly reason: string, readonly status: number | null, readonly tookMs: number, readonly answer: string }> } | null };

export type CreateWebhookEndpointMutationVariables = Exact<{
  key: string;
  input: WebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { readonly __typename: 'Mutation', readonly createWebhookEndpoint: { readonly __typename: 'WebhookSecretMade', readonly secret: string | null, readonly endpoint: { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly state: WebhookEndpointState, readonly pause: WebhookPause | null, readonly stateChangedAt: string, readonly stateChangedBy: string, readonly createdBy: string, readonly createdAt: string, readonly failingSince: string | null, readonly lastDeliveredAt: string | null, readonly secretMadeAt: string, readonly priorSecretUntil: string | null, readonly queued: number, readonly failed: number, readonly delivered: number } } };

export type ChangeWebhookEndpointMutationVariables = Exact<{
  id: string;
  input: WebhookEndpointInput;
}>;


export type ChangeWebhookEndpointMutation = { readonly __typename: 'Mutation', readonly changeWebhookEndpoint: { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly state: WebhookEndpointState, readonly pause: WebhookPause | null, readonly stateChangedAt: string, readonly stateChangedBy: string, readonly createdBy: string, readonly createdAt: string, readonly failingSince: string | null, readonly lastDeliveredAt: string | null, readonly secretMadeAt: string, readonly priorSecretUntil: string | null, readonly queued: number, readonly failed: number, readonly delivered: number } };

export type MoveWebhookEndpointMutationVariables = Exact<{
  id: string;
  move: WebhookMove;
}>;


export type MoveWebhookEndpointMutation = { readonly __typename: 'Mutation', readonly moveWebhookEndpoint: { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly state: WebhookEndpointState, readonly pause: WebhookPause | null, readonly stateChangedAt: string, readonly stateChangedBy: string, readonly createdBy: string, readonly createdAt: string, readonly failingSince: string | null, readonly lastDeliveredAt: string | null, readonly secretMadeAt: string, readonly priorSecretUntil: string | null, readonly queued: number, readonly failed: number, readonly delivered: number } };

export type RotateWebhookSecretMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type RotateWebhookSecretMutation = { readonly __typename: 'Mutation', readonly rotateWebhookSecret: { readonly __typename: 'WebhookSecretMade', readonly secret: string | null, readonly endpoint: { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly state: WebhookEndpointState, readonly pause: WebhookPause | null, readonly stateChangedAt: string, readonly stateChangedBy: string, readonly createdBy: string, readonly createdAt: string, readonly failingSince: string | null, readonly lastDeliveredAt: string | null, readonly secretMadeAt: string, readonly priorSecretUntil: string | null, readonly queued: number, readonly failed: number, readonly delivered: number } } };

export type SendWebhookTestMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type SendWebhookTestMutation = { readonly __typename: 'Mutation', readonly sendWebhookTest: { readonly __typename: 'WebhookDelivery', readonly endpointId: string, readonly endpointName: string, readonly messageId: string, readonly kind: string, readonly items: number, readonly state: WebhookDeliveryState, readonly reason: string, readonly attempts: number, readonly status: number | null, readonly madeAt: string, readonly nextAt: string | null, readonly endedAt: string | null } };

export type ReplayWebhooksMutationVariables = Exact<{
  input: ReplayWebhooksInput;
}>;


export type ReplayWebhooksMutation = { readonly __typename: 'Mutation', readonly replayWebhooks: number };

export type AchievementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AchievementsQuery = { readonly __typename: 'Query', readonly achievements: { readonly __typename: 'Achievements', readonly version: number, readonly totals: ReadonlyArray<{ readonly __typename: 'AchievementTotals', readonly achievementId: string, readonly points: number | string | null, readonly recurrence: AchievementRecurrence, readonly countsFrom: string | null, readonly completed: number, readonly times: number, readonly takenBack: number, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly how: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> } };

export type CustomerAchievementsQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerAchievementsQuery = { readonly __typename: 'Query', readonly customerAchievements: ReadonlyArray<{ readonly __typename: 'AchievementProgress', readonly achievementId: string, readonly measure: AchievementMeasure, readonly target: number, readonly recurrence: AchievementRecurrence, readonly state: AchievementState, readonly reached: number, readonly completedOn: string | null, readonly times: number, readonly againFrom: string | null, readonly undoneBy: string | null, readonly name: { readonly __typename: 'Words', readonly zh: string, readonly en: string } }> };

export type ValueRulesPartsFragment = { readonly __typename: 'ValueRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean };

export type ValueRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ValueRulesQuery = { readonly __typename: 'Query', readonly today: string, readonly valueRules: ReadonlyArray<{ readonly __typename: 'ValueRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean }> };

export type DraftValueRulesMutationVariables = Exact<{
  key: string;
}>;


export type DraftValueRulesMutation = { readonly __typename: 'Mutation', readonly draftValueRules: { readonly __typename: 'ValueRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean } };

export type ChangeValueRulesMutationVariables = Exact<{
  version: number;
  revision: number;
  definition: string;
  effectiveFrom: string;
}>;


export type ChangeValueRulesMutation = { readonly __typename: 'Mutation', readonly changeValueRules: { readonly __typename: 'ValueRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean } };

export type MoveValueRulesMutationVariables = Exact<{
  version: number;
  revision: number;
  act: RulesAct;
  reason?: string | null | undefined;
}>;


export type MoveValueRulesMutation = { readonly __typename: 'Mutation', readonly moveValueRules: { readonly __typename: 'ValueRules', readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean } };

export type ValueOverviewQueryVariables = Exact<{
  from: string;
  to: string;
  office: string;
  version?: number | null | undefined;
}>;


export type ValueOverviewQuery = { readonly __typename: 'Query', readonly valueOverview: { readonly __typename: 'ValueOverview', readonly rulesVersion: number, readonly terms: number, readonly unlimited: number, readonly shares: ReadonlyArray<number>, readonly points: number | string, readonly pointsByRules: number | string, readonly given: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly limit: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly refusals: ReadonlyArray<{ readonly __typename: 'RefusedValue', readonly reason: ValueRefusal, readonly sourceKind: string, readonly count: number, readonly value: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }>, readonly nearest: ReadonlyArray<{ readonly __typename: 'ValuedTerm', readonly termId: string, readonly customerId: string, readonly policyLabel: string, readonly orgPath: string, readonly endsOn: string, readonly limit: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly given: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } };

export type TermRoomsQueryVariables = Exact<{
  customerId: string;
}>;


export type TermRoomsQuery = { readonly __typename: 'Query', readonly termRooms: ReadonlyArray<{ readonly __typename: 'TermRoom', readonly termId: string, readonly policyLabel: string, readonly endsOn: string, readonly given: { readonly __typename: 'Money', readonly minor: string, readonly currency: string }, readonly limit: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } | null, readonly room: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } | null }> | null };

export type RulesDocumentPartsFragment = { readonly __typename: 'RulesDocument', readonly kind: RulesDocumentKind, readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean };

export type RulesDocumentsQueryVariables = Exact<{
  kind: RulesDocumentKind;
}>;


export type RulesDocumentsQuery = { readonly __typename: 'Query', readonly today: string, readonly rulesDocuments: ReadonlyArray<{ readonly __typename: 'RulesDocument', readonly kind: RulesDocumentKind, readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean }> };

export type DraftRulesDocumentMutationVariables = Exact<{
  kind: RulesDocumentKind;
  key: string;
}>;


export type DraftRulesDocumentMutation = { readonly __typename: 'Mutation', readonly draftRulesDocument: { readonly __typename: 'RulesDocument', readonly kind: RulesDocumentKind, readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean } };

export type ChangeRulesDocumentMutationVariables = Exact<{
  kind: RulesDocumentKind;
  version: number;
  revision: number;
  definition: string;
  effectiveFrom: string;
}>;


export type ChangeRulesDocumentMutation = { readonly __typename: 'Mutation', readonly changeRulesDocument: { readonly __typename: 'RulesDocument', readonly kind: RulesDocumentKind, readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean } };

export type MoveRulesDocumentMutationVariables = Exact<{
  kind: RulesDocumentKind;
  version: number;
  revision: number;
  act: RulesAct;
  reason?: string | null | undefined;
}>;


export type MoveRulesDocumentMutation = { readonly __typename: 'Mutation', readonly moveRulesDocument: { readonly __typename: 'RulesDocument', readonly kind: RulesDocumentKind, readonly version: number, readonly state: RulesState, readonly revision: number, readonly effectiveFrom: string, readonly current: boolean, readonly definition: string, readonly draftedBy: string, readonly changedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly returnedBecause: string | null, readonly mayApprove: boolean } };

export type ReferralPartsFragment = { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string, readonly advocateId: string, readonly advocateName: string | null, readonly friendId: string, readonly friendName: string | null, readonly code: string, readonly recordedBy: string, readonly decidedBy: string | null, readonly note: string | null };

export type ReferralsQueryVariables = Exact<{
  state?: ReferralState | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ReferralsQuery = { readonly __typename: 'Query', readonly referrals: { readonly __typename: 'ReferralPage', readonly nextCursor: string | null, readonly referrals: ReadonlyArray<{ readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string, readonly advocateId: string, readonly advocateName: string | null, readonly friendId: string, readonly friendName: string | null, readonly code: string, readonly recordedBy: string, readonly decidedBy: string | null, readonly note: string | null }>, readonly counts: ReadonlyArray<{ readonly __typename: 'ReferralCount', readonly state: ReferralState, readonly reason: ReferralReason | null, readonly count: number, readonly points: number | string }> } };

export type CustomerReferralsQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerReferralsQuery = { readonly __typename: 'Query', readonly customerReferrals: { readonly __typename: 'CustomerReferrals', readonly code: { readonly __typename: 'ReferralCode', readonly code: string, readonly validUntil: string } | null, readonly made: ReadonlyArray<{ readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string, readonly advocateId: string, readonly advocateName: string | null, readonly friendId: string, readonly friendName: string | null, readonly code: string, readonly recordedBy: string, readonly decidedBy: string | null, readonly note: string | null }>, readonly cameBy: { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string, readonly advocateId: string, readonly advocateName: string | null, readonly friendId: string, readonly friendName: string | null, readonly code: string, readonly recordedBy: string, readonly decidedBy: string | null, readonly note: string | null } | null } | null };

export type RecordReferralMutationVariables = Exact<{
  key: string;
  customerId: string;
  code: string;
}>;


export type RecordReferralMutation = { readonly __typename: 'Mutation', readonly recordReferral: { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string, readonly advocateId: string, readonly advocateName: string | null, readonly friendId: string, readonly friendName: string | null, readonly code: string, readonly recordedBy: string, readonly decidedBy: string | null, readonly note: string | null } };

export type RejectReferralMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RejectReferralMutation = { readonly __typename: 'Mutation', readonly rejectReferral: { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly reason: ReferralReason | null, readonly joinedOn: string, readonly coolingOffUntil: string | null, readonly decidedOn: string | null, readonly advocatePoints: number | string, readonly friendPoints: number | string, readonly advocateId: string, readonly advocateName: string | null, readonly friendId: string, readonly friendName: string | null, readonly code: string, readonly recordedBy: string, readonly decidedBy: string | null, readonly note: string | null } };

export const ViewerDocument = /* @__PURE__ */ persistedDocument<ViewerQuery, ViewerQueryVariables>('query', 'Viewer', '91f7b84ba43aac7afec748a2fc7ec7ac1628bbf11fbe67081894e13f1d32c929');
export const SignInOptionsDocument = /* @__PURE__ */ persistedDocument<SignInOptionsQuery, SignInOptionsQueryVariables>('query', 'SignInOptions', '71311077129503ce49ae3c159d6f67015802de14afa0d69927b9de639e98028a');
export const OfficesDocument = /* @__PURE__ */ persistedDocument<OfficesQuery, OfficesQueryVariables>('query', 'Offices', '524ead614069b184182af66dd9faa85796d7f03a1a0b1ef0b9c3225611666073');
export const BookTodayDocument = /* @__PURE__ */ persistedDocument<BookTodayQuery, BookTodayQueryVariables>('query', 'BookToday', 'ee6f1be95d3a01c279af841bab3044415d12e547276becfde2b819b2d70031a0');
export const LedgerTodayDocument = /* @__PURE__ */ persistedDocument<LedgerTodayQuery, LedgerTodayQueryVariables>('query', 'LedgerToday', '5c3e0cbda7a2860cf0c559183c346a14278c7b9fd117cacdc94373a871c035db');
export const PeopleDocument = /* @__PURE__ */ persistedDocument<PeopleQuery, PeopleQueryVariables>('query', 'People', '731b67a7821ecd20624dfe9bbc5c775703d89915d5516429a65cffda7a07c7d5');
export const PersonDocument = /* @__PURE__ */ persistedDocument<PersonQuery, PersonQueryVariables>('query', 'Person', '9c9d07de3fe10a8b76d860ad4faa0c763038a020e983ef2e843246db02375d34');
export const RolesDocument = /* @__PURE__ */ persistedDocument<RolesQuery, RolesQueryVariables>('query', 'Roles', '67845eb9ca77fc056226187113357cb192ef0545fd241c7ac44ee6ef3805d3f6');
export const StaffSessionsDocument = /* @__PURE__ */ persistedDocument<StaffSessionsQuery, StaffSessionsQueryVariables>('query', 'StaffSessions', 'dd48ec8d3772d475ce73ae751468863b9aeed3fe548ddf9fa06b93bca10c97b0');
export const AuditDocument = /* @__PURE__ */ persistedDocument<AuditQuery, AuditQueryVariables>('query', 'Audit', '83b9f4070529e9b8deee76846720547212eedd0f5b87fa956a24c6d85910f7a0');
export const AuditChainDocument = /* @__PURE__ */ persistedDocument<AuditChainQuery, AuditChainQueryVariables>('query', 'AuditChain', '602f082be0db35f99642c5712445183be1d582d0ec7039ca9b2724314826a9f3');
export const AuditVerificationDocument = /* @__PURE__ */ persistedDocument<AuditVerificationQuery, AuditVerificationQueryVariables>('query', 'AuditVerification', '03520abd9282478e956ef851a8ac2ffd15f53e5517b886c4deb112c82d44136c');
export const FindCustomersDocument = /* @__PURE__ */ persistedDocument<FindCustomersQuery, FindCustomersQueryVariables>('query', 'FindCustomers', 'fcab11d505c86060602685849c689d5f870aa1ad43681a610a40f28fbc130837');
export const DataRequestsDocument = /* @__PURE__ */ persistedDocument<DataRequestsQuery, DataRequestsQueryVariables>('query', 'DataRequests', '9dda407605baf67b520b58e5daa696ff71b6c2945ce48ebeb4cdfb058c5c8d4c');
export const MySecurityDocument = /* @__PURE__ */ persistedDocument<MySecurityQuery, MySecurityQueryVariables>('query', 'MySecurity', '52efecd41bfe14a5ff6a55025874f17dfcd35724109919326bb1a12774b3c3d2');
export const MySessionsDocument = /* @__PURE__ */ persistedDocument<MySessionsQuery, MySessionsQueryVariables>('query', 'MySessions', 'b341c15fa0f801b1596c1fbdb20d40d7063e384efcf5550803e88e9369ef0050');
export const ImportsDocument = /* @__PURE__ */ persistedDocument<ImportsQuery, ImportsQueryVariables>('query', 'Imports', '65be441e9f8dbbc0b23042a1f7c3f713ff8e8429b106759d1a18a94a8ecd9ffc');
export const FeedCredentialsDocument = /* @__PURE__ */ persistedDocument<FeedCredentialsQuery, FeedCredentialsQueryVariables>('query', 'FeedCredentials', 'da7f6dd3e6e377766703feee2e7a1ae117f306d24a84f8ccfee69c563bb1243f');
export const FeedBatchesDocument = /* @__PURE__ */ persistedDocument<FeedBatchesQuery, FeedBatchesQueryVariables>('query', 'FeedBatches', 'd39496c0d08553029fe1047dc3274a9ed494c196973c9f99745944f8573788c1');
export const CreateFeedCredentialDocument = /* @__PURE__ */ persistedDocument<CreateFeedCredentialMutation, CreateFeedCredentialMutationVariables>('mutation', 'CreateFeedCredential', '3cdd8e4f56cce1b58156d89fbee95c28a0c2e83a07955d9562c1e5485e9896a1');
export const RevokeFeedCredentialDocument = /* @__PURE__ */ persistedDocument<RevokeFeedCredentialMutation, RevokeFeedCredentialMutationVariables>('mutation', 'RevokeFeedCredential', '0d4cfcd0d1333e11f92164922570dde1734ddd4d254d7e0ab6bf3161a9b4fd3b');
export const ProfilesDocument = /* @__PURE__ */ persistedDocument<ProfilesQuery, ProfilesQueryVariables>('query', 'Profiles', '8a150b222b69b860138287d0217e7f5a7f89351ab86ecf9a0d06a92e4d3e7851');
export const OneImportDocument = /* @__PURE__ */ persistedDocument<OneImportQuery, OneImportQueryVariables>('query', 'OneImport', '0518d33d14a4de74858ec0d93d824133d3017db5d8efc10a590d939521dae48e');
export const FindingsDocument = /* @__PURE__ */ persistedDocument<FindingsQuery, FindingsQueryVariables>('query', 'Findings', '701cf4c483ace83af17b1a9615c30836b05398711630e4bf94f5856d96aa1afc');
export const NoClaimRunsDocument = /* @__PURE__ */ persistedDocument<NoClaimRunsQuery, NoClaimRunsQueryVariables>('query', 'NoClaimRuns', '0fc2b10ab0636e7e05e9f6223befd31d9b9d6220113febe4a5da105b565b81ec');
export const RuleSetsDocument = /* @__PURE__ */ persistedDocument<RuleSetsQuery, RuleSetsQueryVariables>('query', 'RuleSets', '959bad67fe577f19b4524c84a0663c19e9fb756bb6cd2205d3121e26d1ea0fb9');
export const OneRunDocument = /* @__PURE__ */ persistedDocument<OneRunQuery, OneRunQueryVariables>('query', 'OneRun', '3db6d0bf61fca38c8e86d9e319693655e287f80f66d3d7cf0dade7e24fe85fdd');
export const SignInStaffDocument = /* @__PURE__ */ persistedDocument<SignInStaffMutation, SignInStaffMutationVariables>('mutation', 'SignInStaff', 'c540dbfc98e5d60bed4da1467a69f4560d32503c4c0341fc60cd100236b1c958');
export const AnswerChallengeDocument = /* @__PURE__ */ persistedDocument<AnswerChallengeMutation, AnswerChallengeMutationVariables>('mutation', 'AnswerChallenge', '6cfe0c20493f8e42dbd70771facc2bfc34ee1706fb0de3c658ae8416d4f65e63');
export const BeginTotpEnrolmentDocument = /* @__PURE__ */ persistedDocument<BeginTotpEnrolmentMutation, BeginTotpEnrolmentMutationVariables>('mutation', 'BeginTotpEnrolment', 'b091e2345b2c4183ec60bb62dee8acacee47b12373f7916411242aa33bbafd41');
export const OpenOfficeDocument = /* @__PURE__ */ persistedDocument<OpenOfficeMutation, OpenOfficeMutationVariables>('mutation', 'OpenOffice', 'df2bdb3c8098daa59fc8e76020a1fb3053c1f8809b4434afa730ffd7ff8c9599');
export const RenameOfficeDocument = /* @__PURE__ */ persistedDocument<RenameOfficeMutation, RenameOfficeMutationVariables>('mutation', 'RenameOffice', '0fe840f18c45db2ae68732ee65a81d2f33e0338f30cdd950acb9d626189f88b2');
export const CloseOfficeDocument = /* @__PURE__ */ persistedDocument<CloseOfficeMutation, CloseOfficeMutationVariables>('mutation', 'CloseOffice', '0d2578745c23dbdb859c2cbd226f650685ab33a5b0c747fed695145cb73f1832');
export const ReopenOfficeDocument = /* @__PURE__ */ persistedDocument<ReopenOfficeMutation, ReopenOfficeMutationVariables>('mutation', 'ReopenOffice', '4ea90b9236b1cf693c23d8ad1656f3486b1c5b4856d292ac47ad88e75a8151f2');
export const CreateStaffDocument = /* @__PURE__ */ persistedDocument<CreateStaffMutation, CreateStaffMutationVariables>('mutation', 'CreateStaff', 'fe8f0f2b318ec2ba5a141c17b219e3c9f9cfcec9c1f3d9076752dce427466b3d');
export const UpdateStaffDocument = /* @__PURE__ */ persistedDocument<UpdateStaffMutation, UpdateStaffMutationVariables>('mutation', 'UpdateStaff', '2fcba43104b4d8812db3ba8beaf3d6dd6fae0c5ba8c4730987637b737cdc0a7c');
export const SetGrantsDocument = /* @__PURE__ */ persistedDocument<SetGrantsMutation, SetGrantsMutationVariables>('mutation', 'SetGrants', 'ffcadd10a72719b9817b3c25e8828b85942dd8be077f24eee1ebdc92e26f50d4');
export const DeactivateStaffDocument = /* @__PURE__ */ persistedDocument<DeactivateStaffMutation, DeactivateStaffMutationVariables>('mutation', 'DeactivateStaff', '28d358476385db6654288af2bedbc2971b647e43d4d2ec89875764b79077a8f7');
export const ReactivateStaffDocument = /* @__PURE__ */ persistedDocument<ReactivateStaffMutation, ReactivateStaffMutationVariables>('mutation', 'ReactivateStaff', '2c6f8486a1fddef13f54ad5f37d89da4b6007f5adaac295bb3cefcd1a08b307e');
export const ResetSignInDocument = /* @__PURE__ */ persistedDocument<ResetSignInMutation, ResetSignInMutationVariables>('mutation', 'ResetSignIn', '65dfdc257711fb8b8c11a49ad36a8c5a85eb5c8f6befd57196645c140aab43db');
export const SetAbsenceDocument = /* @__PURE__ */ persistedDocument<SetAbsenceMutation, SetAbsenceMutationVariables>('mutation', 'SetAbsence', '29a4d20eae0e6691a62ee47f9b5702f5c14940b0b47b95e2e4f862e2a2060e94');
export const CancelAbsenceDocument = /* @__PURE__ */ persistedDocument<CancelAbsenceMutation, CancelAbsenceMutationVariables>('mutation', 'CancelAbsence', '0420ffb19e6a57fb3b158d763c690597ed67249649f5f2c4a91ed88ae36d5254');
export const AddTrainingDocument = /* @__PURE__ */ persistedDocument<AddTrainingMutation, AddTrainingMutationVariables>('mutation', 'AddTraining', '1c77630113923f011628046dcc75081450d07890b156ddd02cd76f947693cd3f');
export const EndStaffSessionDocument = /* @__PURE__ */ persistedDocument<EndStaffSessionMutation, EndStaffSessionMutationVariables>('mutation', 'EndStaffSession', 'f869fb475d9d84599591a0bdabce6b8c3dd3609ed5d78ba4e72ba05e592d41b6');
export const RevealCustomerDocument = /* @__PURE__ */ persistedDocument<RevealCustomerMutation, RevealCustomerMutationVariables>('mutation', 'RevealCustomer', 'b5fff5c8c5dd5a2fb5b1f7f13a6e2362532c16f4d663babcced639c06e6d274b');
export const RequestExportDocument = /* @__PURE__ */ persistedDocument<RequestExportMutation, RequestExportMutationVariables>('mutation', 'RequestExport', '50e54cd4a1949d3eb46f176cf3b72a7459a932fce8691a6e8909818a5701bfaf');
export const RequestErasureDocument = /* @__PURE__ */ persistedDocument<RequestErasureMutation, RequestErasureMutationVariables>('mutation', 'RequestErasure', '0291a49ae0dd7255100b2dd11882131cd07cb5b44137d9a4fddb2dd89be53982');
export const ChangePasswordDocument = /* @__PURE__ */ persistedDocument<ChangePasswordMutation, ChangePasswordMutationVariables>('mutation', 'ChangePassword', '7f0a6b0db92d5a7d22267f951ee02f777c1a809310502943fe0c420069eb691f');
export const RenewRecoveryCodesDocument = /* @__PURE__ */ persistedDocument<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>('mutation', 'RenewRecoveryCodes', '660c38b68b1fbc7845dc087219c8966007c04ebb094fdba7370abbfac264466a');
export const EndSessionDocument = /* @__PURE__ */ persistedDocument<EndSessionMutation, EndSessionMutationVariables>('mutation', 'EndSession', 'a4c38f84ce47c8b065c54dc52e54458191e3d7c872c5b7e5c8da663f88ce7a52');
export const EndOtherSessionsDocument = /* @__PURE__ */ persistedDocument<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>('mutation', 'EndOtherSessions', 'e5e37edf3c6ca444bbb0939ba876228e1e1ec92aae34820cd3075e3330a53ebe');
export const StartImportDocument = /* @__PURE__ */ persistedDocument<StartImportMutation, StartImportMutationVariables>('mutation', 'StartImport', '04be4f6d328a50d4ea6974f73e93a698966c8bd9d899c4213ad3702263ec0114');
export const CancelImportDocument = /* @__PURE__ */ persistedDocument<CancelImportMutation, CancelImportMutationVariables>('mutation', 'CancelImport', 'b124c4b6e853ce9e1e245af62a202857d5f50a0ec581aad67943ad12f4694f28');
export const StartRunDocument = /* @__PURE__ */ persistedDocument<StartRunMutation, StartRunMutationVariables>('mutation', 'StartRun', 'd29a4bcdb0352140576892606906d471455c2528f37d29cfdeb0bd9c3171e8ad');
export const PauseRunDocument = /* @__PURE__ */ persistedDocument<PauseRunMutation, PauseRunMutationVariables>('mutation', 'PauseRun', '434fe7c3dcc9b1b85b70a85db56ea1b022b8dbf0a1a8a2eeb97f484ec0cedabc');
export const ResumeRunDocument = /* @__PURE__ */ persistedDocument<ResumeRunMutation, ResumeRunMutationVariables>('mutation', 'ResumeRun', 'e0d017f1a650089f0928e4ecf43f712644fdd52a5c0e5d42ae560555d540527a');
export const CancelRunDocument = /* @__PURE__ */ persistedDocument<CancelRunMutation, CancelRunMutationVariables>('mutation', 'CancelRun', 'a47b5c471cfba338cfaff34db97a2e3186b7d60b2d5631f9defbd5500d30f762');
export const RunningImportsDocument = /* @__PURE__ */ persistedDocument<RunningImportsQuery, RunningImportsQueryVariables>('query', 'RunningImports', 'c690eb4e0b510ef744941b2e401117e4863ba124d69dec5945cce85587919329');
export const RunningLaunchesDocument = /* @__PURE__ */ persistedDocument<RunningLaunchesQuery, RunningLaunchesQueryVariables>('query', 'RunningLaunches', '94eb79d294e9f9988bade570261d2740987db519ca5ddba5a06ff3dbc49be5cb');
export const RunningRunsDocument = /* @__PURE__ */ persistedDocument<RunningRunsQuery, RunningRunsQueryVariables>('query', 'RunningRuns', '7ae021940bbcc84d77dde199cb5a42c0a6de806a934dad5626523866ba47b040');
export const NoticeTemplatesDocument = /* @__PURE__ */ persistedDocument<NoticeTemplatesQuery, NoticeTemplatesQueryVariables>('query', 'NoticeTemplates', 'ecfc86048dc292fe4e9a9bb250a1c66fa92c539bbf512580217c355901e02472');
export const NoticeTemplateDocument = /* @__PURE__ */ persistedDocument<NoticeTemplateQuery, NoticeTemplateQueryVariables>('query', 'NoticeTemplate', '9d4eb62d24ffa25dd449b87aa4561cff0aae3d9ba30a32b39be8d2f74f4fc4ca');
export const NoticeTemplatePreviewDocument = /* @__PURE__ */ persistedDocument<NoticeTemplatePreviewQuery, NoticeTemplatePreviewQueryVariables>('query', 'NoticeTemplatePreview', '3569e6dba73a7357b08e49c111b6fa968f112629d11855fd12644a296cf0f813');
export const DraftNoticeTemplateDocument = /* @__PURE__ */ persistedDocument<DraftNoticeTemplateMutation, DraftNoticeTemplateMutationVariables>('mutation', 'DraftNoticeTemplate', 'd19c48643dc374060084e2af21f992dcf8d16d86f446e71ff4960a0b8ae1c259');
export const ActivateNoticeTemplateDocument = /* @__PURE__ */ persistedDocument<ActivateNoticeTemplateMutation, ActivateNoticeTemplateMutationVariables>('mutation', 'ActivateNoticeTemplate', 'b9a4ec2fb653354f4ca723f337aca097c4300d0d2fb801a783be0e1e4efb496c');
export const SendingLogDocument = /* @__PURE__ */ persistedDocument<SendingLogQuery, SendingLogQueryVariables>('query', 'SendingLog', 'd99a3b5c1a3848544363c25d6d1cbdecb1d365fee8434fa6f975689fbb495348');
export const RetryDeliveryDocument = /* @__PURE__ */ persistedDocument<RetryDeliveryMutation, RetryDeliveryMutationVariables>('mutation', 'RetryDelivery', 'b24584488ca6285a56ed354565ba907d47b54b2f6ee698bcdbaf8ea2ad961059');
export const CustomerNoticesDocument = /* @__PURE__ */ persistedDocument<CustomerNoticesQuery, CustomerNoticesQueryVariables>('query', 'CustomerNotices', 'faa8fce05933f74f2c9e95bd861a58e78e44ee4bcbc536c2202e57a761646e3d');
export const CustomerConsentsDocument = /* @__PURE__ */ persistedDocument<CustomerConsentsQuery, CustomerConsentsQueryVariables>('query', 'CustomerConsents', '55c39bf980d5d6b7a53f3a75685080cb245016f524cf2b4c4241b307ee51a1cd');
export const ChangeConsentsDocument = /* @__PURE__ */ persistedDocument<ChangeConsentsMutation, ChangeConsentsMutationVariables>('mutation', 'ChangeConsents', '17e45defbb2711dafd3290c468ac51826428c6a39a95193b93e20fecd5b471a0');
export const MemberTierDocument = /* @__PURE__ */ persistedDocument<MemberTierQuery, MemberTierQueryVariables>('query', 'MemberTier', '7f9594dfeeccc381b3184d2459cbdbf557b9cfdf3d220b2441e71df1077154bb');
export const LockTierDocument = /* @__PURE__ */ persistedDocument<LockTierMutation, LockTierMutationVariables>('mutation', 'LockTier', 'cd1d4cfbd6c3385cf7c46a306f518159714c51d18f4951fbe28b7df83336a30d');
export const UnlockTierDocument = /* @__PURE__ */ persistedDocument<UnlockTierMutation, UnlockTierMutationVariables>('mutation', 'UnlockTier', '7a6ec02f9049398c1d97328ffb503ab51eab582c4160c9f26f1ea1da39f83d48');
export const UseBenefitDocument = /* @__PURE__ */ persistedDocument<UseBenefitMutation, UseBenefitMutationVariables>('mutation', 'UseBenefit', 'c61c6f0191d0328e2c57cc158275de3247b63d3b13bcabcd9337a4e0235cee81');
export const UndoBenefitUseDocument = /* @__PURE__ */ persistedDocument<UndoBenefitUseMutation, UndoBenefitUseMutationVariables>('mutation', 'UndoBenefitUse', '2bd0f337c332b98a26a575a83e0822f950244a535562f004ae078aed01815533');
export const ProgrammesDocument = /* @__PURE__ */ persistedDocument<ProgrammesQuery, ProgrammesQueryVariables>('query', 'Programmes', '88ebd82d48cd987e273f6c788bc87a8e001497e11e6aad90a8f8bc59d32d9936');
export const MissingCalendarDocument = /* @__PURE__ */ persistedDocument<MissingCalendarQuery, MissingCalendarQueryVariables>('query', 'MissingCalendar', 'bfbcbc255b28e501be922d5bad29202d9e0b7e139b0b84da559a9aba8a902d08');
export const WaitingProgrammesDocument = /* @__PURE__ */ persistedDocument<WaitingProgrammesQuery, WaitingProgrammesQueryVariables>('query', 'WaitingProgrammes', 'af8d957248a04d7232ade7e393a5c1ab1b92d3cf0e721fe9df3022f7c1cc3b36');
export const WaitingRewardRulesDocument = /* @__PURE__ */ persistedDocument<WaitingRewardRulesQuery, WaitingRewardRulesQueryVariables>('query', 'WaitingRewardRules', '056f54825400b1445123b794840c95b57a98d17b22cd6312c1c116301c2b4d37');
export const WaitingEvaluationRulesDocument = /* @__PURE__ */ persistedDocument<WaitingEvaluationRulesQuery, WaitingEvaluationRulesQueryVariables>('query', 'WaitingEvaluationRules', 'ceffd19665313e5de197d725948c4885dfb136828a0bcaa2a7e9c4e273266d51');
export const WaitingAdjustmentsDocument = /* @__PURE__ */ persistedDocument<WaitingAdjustmentsQuery, WaitingAdjustmentsQueryVariables>('query', 'WaitingAdjustments', '457195e386fc34cda09cd8789aa67d75dcc672a09428be5ece7111ecdde0639c');
export const WaitingListingsDocument = /* @__PURE__ */ persistedDocument<WaitingListingsQuery, WaitingListingsQueryVariables>('query', 'WaitingListings', '980975e155fbab592fd3894ceb606cd1e491ce9136db07f1683fa642db8c8664');
export const CreateProgrammeDraftDocument = /* @__PURE__ */ persistedDocument<CreateProgrammeDraftMutation, CreateProgrammeDraftMutationVariables>('mutation', 'CreateProgrammeDraft', '3cd2983b8d8ceeec3a38593e5f2a5431386734bf20862a415541798d9316089c');
export const ChangeProgrammeDraftDocument = /* @__PURE__ */ persistedDocument<ChangeProgrammeDraftMutation, ChangeProgrammeDraftMutationVariables>('mutation', 'ChangeProgrammeDraft', 'f008c49df32a5dae3d96e42108868bafa584ffe246094d45b50b6474d554d708');
export const SubmitProgrammeDocument = /* @__PURE__ */ persistedDocument<SubmitProgrammeMutation, SubmitProgrammeMutationVariables>('mutation', 'SubmitProgramme', '5bc90c2b664bce459a5866d61a22911cdd6f87e9e7d5f621e2e4523b8772c700');
export const ReturnProgrammeDocument = /* @__PURE__ */ persistedDocument<ReturnProgrammeMutation, ReturnProgrammeMutationVariables>('mutation', 'ReturnProgramme', '12346ab587f1390173c2c3aa8ed0c1e1f11910d2e5e6f3709b1861ff54e607d4');
export const ApproveProgrammeDocument = /* @__PURE__ */ persistedDocument<ApproveProgrammeMutation, ApproveProgrammeMutationVariables>('mutation', 'ApproveProgramme', '62077ec7055cd98d893a483567840c3a0bf6749bd2292972de5adb30de794447');
export const DropProgrammeDocument = /* @__PURE__ */ persistedDocument<DropProgrammeMutation, DropProgrammeMutationVariables>('mutation', 'DropProgramme', 'bde14075dd1bfb08fcf05e9e4002a477b209c45723c916f81a00ad89271292bf');
export const StartProgrammePreviewDocument = /* @__PURE__ */ persistedDocument<StartProgrammePreviewMutation, StartProgrammePreviewMutationVariables>('mutation', 'StartProgrammePreview', 'b31ddb40a237fcdee14ba5fa812f610032f6ee1d1d022df81ffcab27ef6c914e');
export const ProgrammePreviewDocument = /* @__PURE__ */ persistedDocument<ProgrammePreviewQuery, ProgrammePreviewQueryVariables>('query', 'ProgrammePreview', '140e9e37643ac98d76024271f2db002d13711f9698eeae8bf3cb857d52bd48d3');
export const StartTierRunDocument = /* @__PURE__ */ persistedDocument<StartTierRunMutation, StartTierRunMutationVariables>('mutation', 'StartTierRun', 'cb1eec4212201e446a70e6d0e5333e3c756a8bb9fbe7a1eb7d6013423ad5465a');
export const MemberPointsDocument = /* @__PURE__ */ persistedDocument<MemberPointsQuery, MemberPointsQueryVariables>('query', 'MemberPoints', '9f5c09b3091dd5154d6e81d9ff93e9f63bfe15a6f672600be3d17f85f8ecc70f');
export const MemberEntriesDocument = /* @__PURE__ */ persistedDocument<MemberEntriesQuery, MemberEntriesQueryVariables>('query', 'MemberEntries', 'fac4a4e1b148128b6474dffbc635e6c9cd46fe2e0b0c16206bc171306b58ddb0');
export const MemberLotsDocument = /* @__PURE__ */ persistedDocument<MemberLotsQuery, MemberLotsQueryVariables>('query', 'MemberLots', '46dfd283522e5d1ae39706890b7be589fda430e939cf10f48fcc5ef2f885185e');
export const MemberHoldsDocument = /* @__PURE__ */ persistedDocument<MemberHoldsQuery, MemberHoldsQueryVariables>('query', 'MemberHolds', '804216b49b478f16165a00a8cea5a18dba3d9a5cbb560f7ad485570f5fc53670');
export const LedgerEntryDocument = /* @__PURE__ */ persistedDocument<LedgerEntryQuery, LedgerEntryQueryVariables>('query', 'LedgerEntry', 'd1be010a2558200932ac95f39a793c25c7277a29176d71fb5c52e5be0f440d63');
export const AdjustmentsDocument = /* @__PURE__ */ persistedDocument<AdjustmentsQuery, AdjustmentsQueryVariables>('query', 'Adjustments', '6b1a5a95a60fd47b8c5c4b839395d0db8e865a595769c4cc1673f3ca56548f51');
export const AdjustmentRulesDocument = /* @__PURE__ */ persistedDocument<AdjustmentRulesQuery, AdjustmentRulesQueryVariables>('query', 'AdjustmentRules', '4fa4bf7341272b05cd2ca92f25672461957f4ed6584609baf3cb9ec561434154');
export const AdjustPointsDocument = /* @__PURE__ */ persistedDocument<AdjustPointsMutation, AdjustPointsMutationVariables>('mutation', 'AdjustPoints', 'a59993c987ec52e003257ce25a0c4e18ab7889d906db8edbf114e9b1579cee74');
export const DecideAdjustmentDocument = /* @__PURE__ */ persistedDocument<DecideAdjustmentMutation, DecideAdjustmentMutationVariables>('mutation', 'DecideAdjustment', '91629366f99ee34474c29d45bfcd99a752917137c78653e4a1ffa010b19156d5');
export const HoldPointsDocument = /* @__PURE__ */ persistedDocument<HoldPointsMutation, HoldPointsMutationVariables>('mutation', 'HoldPoints', 'f0a4c9b5033324a5c5ce4640160c429fdff4042f17c7bbf698f0dd45389c5fad');
export const TransferPointsDocument = /* @__PURE__ */ persistedDocument<TransferPointsMutation, TransferPointsMutationVariables>('mutation', 'TransferPoints', 'f23f50635019f5c0111342e6d75bd8f2251aa61b2ebd48af238f39e777c8a009');
export const ReleaseHoldDocument = /* @__PURE__ */ persistedDocument<ReleaseHoldMutation, ReleaseHoldMutationVariables>('mutation', 'ReleaseHold', '6edca61a731fdb728a18a3cd8a76ef90428aff5ca5772439eca2a798bebf04f2');
export const ReverseAwardDocument = /* @__PURE__ */ persistedDocument<ReverseAwardMutation, ReverseAwardMutationVariables>('mutation', 'ReverseAward', '40492817c4a39cfafa0f6fdb350b395928847be0678a6601d0122c28cc0f52c1');
export const RestoreAwardDocument = /* @__PURE__ */ persistedDocument<RestoreAwardMutation, RestoreAwardMutationVariables>('mutation', 'RestoreAward', '08476f789be5f343adfd7432bf49199356ecaae895bafa08ea657386b3dc88bc');
export const RefundSpendingDocument = /* @__PURE__ */ persistedDocument<RefundSpendingMutation, RefundSpendingMutationVariables>('mutation', 'RefundSpending', 'b4f6f6c18e9f543410fb5fa038836a59b852507a9c0d48b3a6aefa8b55c84464');
export const FinanceDocument = /* @__PURE__ */ persistedDocument<FinanceQuery, FinanceQueryVariables>('query', 'Finance', '48acbae5e8dc0d312eb35d1883404118776eb340db323b09b66fa7c47edcfa5e');
export const HomeFinanceDocument = /* @__PURE__ */ persistedDocument<HomeFinanceQuery, HomeFinanceQueryVariables>('query', 'HomeFinance', '9677010a4db4419149f955f4325cbc73309ee10276acb419347467400c75097c');
export const FinanceDaysDocument = /* @__PURE__ */ persistedDocument<FinanceDaysQuery, FinanceDaysQueryVariables>('query', 'FinanceDays', 'e73037985cdeacb4ef8cade3084825a4d95eb7fcedbc8a3c88fb5525cc84fb81');
export const CloseFinanceDayDocument = /* @__PURE__ */ persistedDocument<CloseFinanceDayMutation, CloseFinanceDayMutationVariables>('mutation', 'CloseFinanceDay', 'fec4612567d80fa9ac820ace67804c34064b8dbf5c59b305d599fe8ad8a3861b');
export const CustomerMembershipDocument = /* @__PURE__ */ persistedDocument<CustomerMembershipQuery, CustomerMembershipQueryVariables>('query', 'CustomerMembership', 'b1f30e9d604b09a9e99db077de3253abf1bf6bdca6edce70f88f1dfa629cd1bb');
export const MergePreviewDocument = /* @__PURE__ */ persistedDocument<MergePreviewQuery, MergePreviewQueryVariables>('query', 'MergePreview', 'b29321218e55646326a0eae3aed87e4283bbaf3baf8171ff94e64ad3b3634bdc');
export const EnrolMemberDocument = /* @__PURE__ */ persistedDocument<EnrolMemberMutation, EnrolMemberMutationVariables>('mutation', 'EnrolMember', 'c711293200f35be8e57ee7181ee8dbeb6d1ac4cd027913a437d3b86fc2a319ca');
export const ChangeMembershipDocument = /* @__PURE__ */ persistedDocument<ChangeMembershipMutation, ChangeMembershipMutationVariables>('mutation', 'ChangeMembership', '2b9c9f09aae56b4252a91a82a58b47075fbb2b0d7bbd6bf1c57dcc8642d6034e');
export const MergeMembershipsDocument = /* @__PURE__ */ persistedDocument<MergeMembershipsMutation, MergeMembershipsMutationVariables>('mutation', 'MergeMemberships', '76ca0f21b771af4c825da630fe020393b1a1691dfdbdc663684a09dcf8c16ff4');
export const UnmergeMembershipsDocument = /* @__PURE__ */ persistedDocument<UnmergeMembershipsMutation, UnmergeMembershipsMutationVariables>('mutation', 'UnmergeMemberships', '70c2ceff6bb718a51ad7c794da0b91c7fa0aae8447391233f56125dd2ae47b40');
export const JoinHouseholdDocument = /* @__PURE__ */ persistedDocument<JoinHouseholdMutation, JoinHouseholdMutationVariables>('mutation', 'JoinHousehold', 'ea3b7a7d6f8a88ea217e6571ac4bd800fde3ba312b0b934ee324c5db011ed23a');
export const LeaveHouseholdDocument = /* @__PURE__ */ persistedDocument<LeaveHouseholdMutation, LeaveHouseholdMutationVariables>('mutation', 'LeaveHousehold', 'a70bb12ce6bde0195a01158597c67ac0cc079632774cd3b58951338ebd5fb991');
export const ExplainBalanceDocument = /* @__PURE__ */ persistedDocument<ExplainBalanceQuery, ExplainBalanceQueryVariables>('query', 'ExplainBalance', 'd41dd74bac8b0daf43fea54fe88aae1d0c58f26b488694d03cdbc9726e905541');
export const MissingRewardsDocument = /* @__PURE__ */ persistedDocument<MissingRewardsQuery, MissingRewardsQueryVariables>('query', 'MissingRewards', '99ad02e4ef1c8dc76ab237bb133f009d5fa396f2fa27d10465fa97ec7a15ff4d');
export const DeductibleCreditsDocument = /* @__PURE__ */ persistedDocument<DeductibleCreditsQuery, DeductibleCreditsQueryVariables>('query', 'DeductibleCredits', '0c22c330ab044208d779f9bee3a6554e9218294d7d3e87f061ccf01755ef1b22');
export const RuleSetDocument = /* @__PURE__ */ persistedDocument<RuleSetQuery, RuleSetQueryVariables>('query', 'RuleSet', '532ef750b7f97cb81b013594e5c92b95d782116527ac870f3d3fd639e0d73b3c');
export const CustomerStoryDocument = /* @__PURE__ */ persistedDocument<CustomerStoryQuery, CustomerStoryQueryVariables>('query', 'CustomerStory', 'd60555cd29f643b26f10815869d5931ac94228fc872227d2606a15a06796e1f3');
export const CustomerTimelineDocument = /* @__PURE__ */ persistedDocument<CustomerTimelineQuery, CustomerTimelineQueryVariables>('query', 'CustomerTimeline', 'd738909399cd7af54117d4c604ca8867ef1fabd36a41a51c73c905c43fdaaf88');
export const AddCustomerContactDocument = /* @__PURE__ */ persistedDocument<AddCustomerContactMutation, AddCustomerContactMutationVariables>('mutation', 'AddCustomerContact', '4c8c2872bc7bf8726d281eb0c8549784f1a4aaeba09fc8a56ff364a2fa8adb86');
export const EndCustomerContactDocument = /* @__PURE__ */ persistedDocument<EndCustomerContactMutation, EndCustomerContactMutationVariables>('mutation', 'EndCustomerContact', '68e1d29eed33bb8ba9dc29b89a26604d5b0a0ee3c863c16bcffb658f9d812c52');
export const PreferCustomerContactDocument = /* @__PURE__ */ persistedDocument<PreferCustomerContactMutation, PreferCustomerContactMutationVariables>('mutation', 'PreferCustomerContact', 'a395a2153127c94a3adb1db645e0b019d864b5a44d548d5c52b91998ddbf73f0');
export const CustomerIndicatorsDocument = /* @__PURE__ */ persistedDocument<CustomerIndicatorsQuery, CustomerIndicatorsQueryVariables>('query', 'CustomerIndicators', '3c0d0a38545a41e3c20a102b2d1de5e5bcdb561797a97fab3470702a62a62cf4');
export const GroupIndicatorsDocument = /* @__PURE__ */ persistedDocument<GroupIndicatorsQuery, GroupIndicatorsQueryVariables>('query', 'GroupIndicators', '0cd37f72a12afa4b8a8b33dac22399d54c3bc4508f48290a50d61b91f6fea7d5');
export const EvaluationsDocument = /* @__PURE__ */ persistedDocument<EvaluationsQuery, EvaluationsQueryVariables>('query', 'Evaluations', '297a64a5f5a06b43d60aec11a4804c96beaf48942b662370e3522901bd5e00cb');
export const StartEvaluationDocument = /* @__PURE__ */ persistedDocument<StartEvaluationMutation, StartEvaluationMutationVariables>('mutation', 'StartEvaluation', '89afc1325724a5b5cd21a58b0946f010b4d3b5bbcf339ba5c7900ab56816488e');
export const StartFrequencyFitDocument = /* @__PURE__ */ persistedDocument<StartFrequencyFitMutation, StartFrequencyFitMutationVariables>('mutation', 'StartFrequencyFit', '61c8448940ae6c1c05f023123b5d33fef9d312cec3daa18cb5c252e35fdca1db');
export const CustomerFactsDocument = /* @__PURE__ */ persistedDocument<CustomerFactsQuery, CustomerFactsQueryVariables>('query', 'CustomerFacts', '6950e160bff954a78db61397157065d83ed6d8106c2497eac61a1b7b06e6ff86');
export const RulePreviewDocument = /* @__PURE__ */ persistedDocument<RulePreviewQuery, RulePreviewQueryVariables>('query', 'RulePreview', 'd3326b805aa88dc741e4be5b870456012759b8427f1690a89738458e561e6271');
export const SegmentsDocument = /* @__PURE__ */ persistedDocument<SegmentsQuery, SegmentsQueryVariables>('query', 'Segments', '4350a69a857c2454b9d6ef5cb5366c08bf0a667c9a852a05ce097e35707df049');
export const SegmentDocument = /* @__PURE__ */ persistedDocument<SegmentQuery, SegmentQueryVariables>('query', 'Segment', '4e9e23c2f6226d3121cbe49c4d7c7f59737092bffe6abf17e4f0d6cf71078f91');
export const SegmentCustomersDocument = /* @__PURE__ */ persistedDocument<SegmentCustomersQuery, SegmentCustomersQueryVariables>('query', 'SegmentCustomers', '74dd0da17efc7f6d84af5e70602675b4fa1a3e03c349e12ca7ec18b092ae01ea');
export const DraftSegmentDocument = /* @__PURE__ */ persistedDocument<DraftSegmentMutation, DraftSegmentMutationVariables>('mutation', 'DraftSegment', 'd519f2c56a8d3c19612079d961ccf5b693f1a794163ca5596102db5d67ae9aef');
export const SaveSegmentDocument = /* @__PURE__ */ persistedDocument<SaveSegmentMutation, SaveSegmentMutationVariables>('mutation', 'SaveSegment', 'fa5bbd92739556aa590afabb4060f593cc16ed3192ed97c096091486076342e5');
export const RetireSegmentDocument = /* @__PURE__ */ persistedDocument<RetireSegmentMutation, RetireSegmentMutationVariables>('mutation', 'RetireSegment', 'b35c4c2a7009a8139ec188749df0baae5aa4169584751b4a4ccc7fa3dde19413');
export const RefreshSegmentsDocument = /* @__PURE__ */ persistedDocument<RefreshSegmentsMutation, RefreshSegmentsMutationVariables>('mutation', 'RefreshSegments', 'c65b4015f2130dc87ca842618b4ee8da79a2f84a305bd2f276ab780611d7f0e3');
export const CustomerStandingDocument = /* @__PURE__ */ persistedDocument<CustomerStandingQuery, CustomerStandingQueryVariables>('query', 'CustomerStanding', '9a4677c83a190f280040ff55947cd4f71c6f031a9baaae3438a5b9a5fcc4b100');
export const StandingCountsDocument = /* @__PURE__ */ persistedDocument<StandingCountsQuery, StandingCountsQueryVariables>('query', 'StandingCounts', '9da7b406ac5e45c5308eb20ebe5d20409b0357cbdcdd2705c4b7e62c5f13d340');
export const StandingsDocument = /* @__PURE__ */ persistedDocument<StandingsQuery, StandingsQueryVariables>('query', 'Standings', '8590e481bee52116aada08d6f2cd3044539d23576f65a789c633da776ba454a3');
export const StandingMovesDocument = /* @__PURE__ */ persistedDocument<StandingMovesQuery, StandingMovesQueryVariables>('query', 'StandingMoves', 'f7db3755433a6b2cc201fa1f0b3b34b8828a4976e2ff610eac157373611b16fc');
export const CareChoicesDocument = /* @__PURE__ */ persistedDocument<CareChoicesQuery, CareChoicesQueryVariables>('query', 'CareChoices', 'fa4ed4c9aa82a6a513cfc23ca52481bd019f417c35705c4603c49738f84401f0');
export const OverrideStandingDocument = /* @__PURE__ */ persistedDocument<OverrideStandingMutation, OverrideStandingMutationVariables>('mutation', 'OverrideStanding', 'ecb645ac11be9e42909d757e41ac0860d89d53dd495d340e200750729fa97fa7');
export const EndOverrideDocument = /* @__PURE__ */ persistedDocument<EndOverrideMutation, EndOverrideMutationVariables>('mutation', 'EndOverride', '5a6e665dc61df383c0a7bde6df04f7607beeae1b002722f31ed1e36a8a41ed40');
export const ChooseCareDocument = /* @__PURE__ */ persistedDocument<ChooseCareMutation, ChooseCareMutationVariables>('mutation', 'ChooseCare', '41f508ca51eda56f85142a1d99a17c725b5f3c899b9a9f621320b62a2e4e9064');
export const WarningsDocument = /* @__PURE__ */ persistedDocument<WarningsQuery, WarningsQueryVariables>('query', 'Warnings', '60894c6149146e14d8c5bcbe3e5b820a90c8ceea54acfa2fe5d03758d9a12612');
export const WarningRulesDocument = /* @__PURE__ */ persistedDocument<WarningRulesQuery, WarningRulesQueryVariables>('query', 'WarningRules', '4f3684ae0341b9068447409f30ce80b12e6cf1fb24267e31ef676ba9e130f56a');
export const WarningOwnersDocument = /* @__PURE__ */ persistedDocument<WarningOwnersQuery, WarningOwnersQueryVariables>('query', 'WarningOwners', '339ec10f14527fbd5e27b3a5737a0b2f4126a5e39828f354c2a4d63e74ef0738');
export const TakeWarningDocument = /* @__PURE__ */ persistedDocument<TakeWarningMutation, TakeWarningMutationVariables>('mutation', 'TakeWarning', '0952baf8aecff48201b2dd3100d9ce8f509f445c4d4945e4d5ba05bf2501560e');
export const JudgeWarningDocument = /* @__PURE__ */ persistedDocument<JudgeWarningMutation, JudgeWarningMutationVariables>('mutation', 'JudgeWarning', '6aa10bdd1c84aed521e407c908b582c5c4feaf8ccdc45391d83e23b72f539459');
export const HandOverWarningDocument = /* @__PURE__ */ persistedDocument<HandOverWarningMutation, HandOverWarningMutationVariables>('mutation', 'HandOverWarning', '1a475d4c8467af57adc86d5cc76ff313673d8c61e02f5270981330ea253d12af');
export const SetWarningOwnerDocument = /* @__PURE__ */ persistedDocument<SetWarningOwnerMutation, SetWarningOwnerMutationVariables>('mutation', 'SetWarningOwner', 'b5d1557150bb9c2bf42e9662196fe2a9b317cb59b7877c5e987b83e775df5960');
export const EvaluationRulesDocument = /* @__PURE__ */ persistedDocument<EvaluationRulesQuery, EvaluationRulesQueryVariables>('query', 'EvaluationRules', 'a65e66d68561052594b23eef9a2255ee4c6123a7b1092e21a56fb0eb03b9906e');
export const RulesPreviewDocument = /* @__PURE__ */ persistedDocument<RulesPreviewQuery, RulesPreviewQueryVariables>('query', 'RulesPreview', 'bd8492f4b32cde597992f873cf7261f5f7645225916bf0757b426c78d139c1fe');
export const DraftEvaluationRulesDocument = /* @__PURE__ */ persistedDocument<DraftEvaluationRulesMutation, DraftEvaluationRulesMutationVariables>('mutation', 'DraftEvaluationRules', 'ad2e7d28bb29e3e853dcffa3ccd020074a446d4aa58e15ca6f46d90c8bc4fe31');
export const ChangeEvaluationRulesDocument = /* @__PURE__ */ persistedDocument<ChangeEvaluationRulesMutation, ChangeEvaluationRulesMutationVariables>('mutation', 'ChangeEvaluationRules', '10a769c0d44f86efa23db19f826dc3add1730addf1eed81afc4743aa5ab5b132');
export const AssessEvaluationRulesDocument = /* @__PURE__ */ persistedDocument<AssessEvaluationRulesMutation, AssessEvaluationRulesMutationVariables>('mutation', 'AssessEvaluationRules', '4aceb804e52fec68591db9f9ace053e0bca7fd05e636845a931edca972a549dc');
export const MoveEvaluationRulesDocument = /* @__PURE__ */ persistedDocument<MoveEvaluationRulesMutation, MoveEvaluationRulesMutationVariables>('mutation', 'MoveEvaluationRules', '33d35a4d012522371af4a9fbf08ae72a2fbd7b377b2580f2ae1207f46f8b295f');
export const StartRulesPreviewDocument = /* @__PURE__ */ persistedDocument<StartRulesPreviewMutation, StartRulesPreviewMutationVariables>('mutation', 'StartRulesPreview', '3ce9d816ab63b88380df2334615e5c8eaa2b306daa62e02caaa0b875237bbb37');
export const BlacklistEntriesDocument = /* @__PURE__ */ persistedDocument<BlacklistEntriesQuery, BlacklistEntriesQueryVariables>('query', 'BlacklistEntries', '90dd1f88a4a6f4e0046d9a86f424d17dff7c8ebc42c4ebabf66e5675949d6abe');
export const BlacklistEntryDocument = /* @__PURE__ */ persistedDocument<BlacklistEntryQuery, BlacklistEntryQueryVariables>('query', 'BlacklistEntry', '7463cc2d6a4c3364f6ea1b6d41725353e79f90be3708e7025ba2d67fd1c66606');
export const BlacklistMatchesDocument = /* @__PURE__ */ persistedDocument<BlacklistMatchesQuery, BlacklistMatchesQueryVariables>('query', 'BlacklistMatches', 'c71162790fddb5bfc83628e3afff4bf9c790f6620d07f9accf859e0a47155603');
export const CustomerListingDocument = /* @__PURE__ */ persistedDocument<CustomerListingQuery, CustomerListingQueryVariables>('query', 'CustomerListing', '7cf70776c13a491f56cfb9e6b06c7f79ec2437589e74d85ebac2a1e7a333109b');
export const BlacklistCheckDocument = /* @__PURE__ */ persistedDocument<BlacklistCheckQuery, BlacklistCheckQueryVariables>('query', 'BlacklistCheck', 'a3b3c358bf034c864277a67435c998f0f6bdb35f43e63f239bae593f8a880eb5');
export const ProposeBlacklistEntryDocument = /* @__PURE__ */ persistedDocument<ProposeBlacklistEntryMutation, ProposeBlacklistEntryMutationVariables>('mutation', 'ProposeBlacklistEntry', '3ba2129617278a806dcda08a0ca497382acba5aa1f38abb98d42f4ba39edd969');
export const ActOnBlacklistEntryDocument = /* @__PURE__ */ persistedDocument<ActOnBlacklistEntryMutation, ActOnBlacklistEntryMutationVariables>('mutation', 'ActOnBlacklistEntry', '1ab2b9012f48fe530f7afae8866a48c97a89e38a89780a0ded3d71ced7fbfbd3');
export const AddBlacklistEvidenceDocument = /* @__PURE__ */ persistedDocument<AddBlacklistEvidenceMutation, AddBlacklistEvidenceMutationVariables>('mutation', 'AddBlacklistEvidence', 'ce526dc2dc1ffc552b0ca460ce3d4750d26ea430b1a67c7affbbe850cda4dcfd');
export const DecideBlacklistMatchDocument = /* @__PURE__ */ persistedDocument<DecideBlacklistMatchMutation, DecideBlacklistMatchMutationVariables>('mutation', 'DecideBlacklistMatch', 'a94b8706d1bf269b23b233de60e2b2c618388ac46b33e75a4e414783c32512d7');
export const NoteIdentityDocument = /* @__PURE__ */ persistedDocument<NoteIdentityMutation, NoteIdentityMutationVariables>('mutation', 'NoteIdentity', '8be03c705adb9e7c8d0a7a87beb1c4f8acb05c538425aade48f31493de01bdef');
export const ObjectionsDocument = /* @__PURE__ */ persistedDocument<ObjectionsQuery, ObjectionsQueryVariables>('query', 'Objections', 'c38476f8e0f95e289ec4f79e4a7dfa9a1ae32e1d0d91f7bf0e933da3249b3282');
export const AutomaticDecisionsDocument = /* @__PURE__ */ persistedDocument<AutomaticDecisionsQuery, AutomaticDecisionsQueryVariables>('query', 'AutomaticDecisions', '103bfd2b88d5209de03106e588cc0f7900a6dcb9833d380bb47934903d81f964');
export const ObjectToDecisionDocument = /* @__PURE__ */ persistedDocument<ObjectToDecisionMutation, ObjectToDecisionMutationVariables>('mutation', 'ObjectToDecision', '2838e1ed9bb25921fe46324c10baffdd460bc1f8be5cccf83fb14de522a85afd');
export const TakeObjectionDocument = /* @__PURE__ */ persistedDocument<TakeObjectionMutation, TakeObjectionMutationVariables>('mutation', 'TakeObjection', 'd62ed235a95776e3fba6be7a402712c3b718e93a496371f977fd252852aa65f6');
export const DecideObjectionDocument = /* @__PURE__ */ persistedDocument<DecideObjectionMutation, DecideObjectionMutationVariables>('mutation', 'DecideObjection', 'b7453db978aeff9dda2f002523485c62157d127aa5610f6b12c89b4e8a916577');
export const ChooseAutomaticMarketingDocument = /* @__PURE__ */ persistedDocument<ChooseAutomaticMarketingMutation, ChooseAutomaticMarketingMutationVariables>('mutation', 'ChooseAutomaticMarketing', 'dd57a247e10eeeb5b826dfe6348c5621850104e119ee524364abb58376d3a402');
export const DuplicatesDocument = /* @__PURE__ */ persistedDocument<DuplicatesQuery, DuplicatesQueryVariables>('query', 'Duplicates', '00e0e036b7050e73c0add192fa44a2f0a934ad02cf566e7bdaf536cafa2828ef');
export const FindDuplicatesDocument = /* @__PURE__ */ persistedDocument<FindDuplicatesMutation, FindDuplicatesMutationVariables>('mutation', 'FindDuplicates', '132dab0904c3f1f0717ab5cda7d0bc2f8d42a0f97692434a1a619f7664bd7a0e');
export const KeepCustomersApartDocument = /* @__PURE__ */ persistedDocument<KeepCustomersApartMutation, KeepCustomersApartMutationVariables>('mutation', 'KeepCustomersApart', '79ea12989c3435f575024a69ac752741c8095b66d0d19f381f0789e5387b089a');
export const MergeCustomersDocument = /* @__PURE__ */ persistedDocument<MergeCustomersMutation, MergeCustomersMutationVariables>('mutation', 'MergeCustomers', '08f3affebfb92b8aa3b3fb32b4e81fcda2e35519d4a7e399ad68aa75b2b57dc2');
export const SeparateCustomersDocument = /* @__PURE__ */ persistedDocument<SeparateCustomersMutation, SeparateCustomersMutationVariables>('mutation', 'SeparateCustomers', '024f3a3fe507db68621727e6bbf6d5024b1c6e5e68ac66bfab2f4d5dbe23e1eb');
export const FindCustomerNumberDocument = /* @__PURE__ */ persistedDocument<FindCustomerNumberQuery, FindCustomerNumberQueryVariables>('query', 'FindCustomerNumber', 'aae52bc6706ad4c09224b1be26e51ab8daf4e39ec8490724a1913d217ba201a1');
export const HouseholdSuggestionsDocument = /* @__PURE__ */ persistedDocument<HouseholdSuggestionsQuery, HouseholdSuggestionsQueryVariables>('query', 'HouseholdSuggestions', '7afcb2fe8e09d724c3d609a0da18589204d169013064d36259f419f35056d84f');
export const JoinCustomerHouseholdDocument = /* @__PURE__ */ persistedDocument<JoinCustomerHouseholdMutation, JoinCustomerHouseholdMutationVariables>('mutation', 'JoinCustomerHousehold', '91c339fcad15e21af6e6eaa4706726e63a3824c8b2449d6826f4e445a685eef2');
export const LeaveCustomerHouseholdDocument = /* @__PURE__ */ persistedDocument<LeaveCustomerHouseholdMutation, LeaveCustomerHouseholdMutationVariables>('mutation', 'LeaveCustomerHousehold', 'ce5f401ae3793ddd9881433277ebbbcb5b039422e4de8cba4f61097c7dcc3e0f');
export const PreviewMappingDocument = /* @__PURE__ */ persistedDocument<PreviewMappingQuery, PreviewMappingQueryVariables>('query', 'PreviewMapping', '9291ed4892c654115dee7a07bfbe59750a7247470601eaeadafb075f4b8856d5');
export const SaveMappingDocument = /* @__PURE__ */ persistedDocument<SaveMappingMutation, SaveMappingMutationVariables>('mutation', 'SaveMapping', '62f08cbf6119146dcf56b7687c7f4e0e1f4ec68cfd097c1a2499001a2b8512b3');
export const BusinessDayDocument = /* @__PURE__ */ persistedDocument<BusinessDayQuery, BusinessDayQueryVariables>('query', 'BusinessDay', '7b5f4c4beb568226c9e947cd5accacbd11da4ae1eb5e18bc31f3726614f4e96d');
export const PreventionCampaignsDocument = /* @__PURE__ */ persistedDocument<PreventionCampaignsQuery, PreventionCampaignsQueryVariables>('query', 'PreventionCampaigns', '472c0509e199165889fa9224241faefc1bcef7946fce44078154c4f061f0d9be');
export const PreventionCampaignDocument = /* @__PURE__ */ persistedDocument<PreventionCampaignQuery, PreventionCampaignQueryVariables>('query', 'PreventionCampaign', 'e7772f267db3ded7819d01179399fe6a8b8cbd6cbbbf47a2680ff466be6e0012');
export const PreventionLaunchDocument = /* @__PURE__ */ persistedDocument<PreventionLaunchQuery, PreventionLaunchQueryVariables>('query', 'PreventionLaunch', 'fefb52c88a2f56be652d78890f7a7b46a288f32e7a444a7583a6892cf959c052');
export const PreventionAudienceDocument = /* @__PURE__ */ persistedDocument<PreventionAudienceQuery, PreventionAudienceQueryVariables>('query', 'PreventionAudience', '9aa89388204b9f9f785455dfba2ed81e93596ef48792e6071979efb4247f96fd');
export const PreventionChecksDocument = /* @__PURE__ */ persistedDocument<PreventionChecksQuery, PreventionChecksQueryVariables>('query', 'PreventionChecks', '7c5a8f4b08d7f80e21b9819988af24e69b5cc26ffb08b703f66d427d74316a38');
export const DraftPreventionCampaignDocument = /* @__PURE__ */ persistedDocument<DraftPreventionCampaignMutation, DraftPreventionCampaignMutationVariables>('mutation', 'DraftPreventionCampaign', 'f5c9c4fc9152d6ed5a06b2468c3fd7b282adf6442b329cac3832b3363a68016f');
export const LaunchPreventionCampaignDocument = /* @__PURE__ */ persistedDocument<LaunchPreventionCampaignMutation, LaunchPreventionCampaignMutationVariables>('mutation', 'LaunchPreventionCampaign', 'c76a64143ec9205c9fffdea348d239050aed70574b27716810c7cd6c881b78ce');
export const ResumePreventionLaunchDocument = /* @__PURE__ */ persistedDocument<ResumePreventionLaunchMutation, ResumePreventionLaunchMutationVariables>('mutation', 'ResumePreventionLaunch', '9b4a3af5b5cc0401df3aaffaa842e400f354393e9dcd271aba530c6bf0788c3f');
export const DropPreventionCampaignDocument = /* @__PURE__ */ persistedDocument<DropPreventionCampaignMutation, DropPreventionCampaignMutationVariables>('mutation', 'DropPreventionCampaign', '24f712670a9c3823a39e25765702ebb7e4806688e8a0b470c4ce13d50be940ae');
export const TakePreventionCheckDocument = /* @__PURE__ */ persistedDocument<TakePreventionCheckMutation, TakePreventionCheckMutationVariables>('mutation', 'TakePreventionCheck', '42cb40d3dab9cb1bdfb793ad0f2848d129c945ee18f2c1b9449d8bd1f7462076');
export const EndPreventionCheckDocument = /* @__PURE__ */ persistedDocument<EndPreventionCheckMutation, EndPreventionCheckMutationVariables>('mutation', 'EndPreventionCheck', 'c6347beab633d438b5760fb8c643a8fe781c93ff3dc1e02308d9e327a111ac2f');
export const InsightDocument = /* @__PURE__ */ persistedDocument<InsightQuery, InsightQueryVariables>('query', 'Insight', 'f66a478c01978cacad76d7d3d16f1a9f0d160b3f8dc71bd9f6c686c8df9d7288');
export const HomeInsightDocument = /* @__PURE__ */ persistedDocument<HomeInsightQuery, HomeInsightQueryVariables>('query', 'HomeInsight', 'ae331f79813cbeaacc1591c114499c124c917de4a47cc1710bfb014abb490733');
export const StartInsightDocument = /* @__PURE__ */ persistedDocument<StartInsightMutation, StartInsightMutationVariables>('mutation', 'StartInsight', '1925a9b4409e9fc1700f5a4076e3e493925b58d7e3018283aedea24e6398171f');
export const InsightCustomersDocument = /* @__PURE__ */ persistedDocument<InsightCustomersQuery, InsightCustomersQueryVariables>('query', 'InsightCustomers', '960f7d235ae4f45def22e1e43c3ccbc4de292f436da1fb291dca1d7a0d1d0744');
export const RuleSetVersionsDocument = /* @__PURE__ */ persistedDocument<RuleSetVersionsQuery, RuleSetVersionsQueryVariables>('query', 'RuleSetVersions', '408aec4eb719a24e91ad0db2b26a48b2726c3db7e6d853b015fbbdf77795b73b');
export const CreateRuleSetDraftDocument = /* @__PURE__ */ persistedDocument<CreateRuleSetDraftMutation, CreateRuleSetDraftMutationVariables>('mutation', 'CreateRuleSetDraft', 'da463f6f04739850a332497a6e7c7c400850ef9732abbeb2e9ca7d86496eeffa');
export const ChangeRuleSetDraftDocument = /* @__PURE__ */ persistedDocument<ChangeRuleSetDraftMutation, ChangeRuleSetDraftMutationVariables>('mutation', 'ChangeRuleSetDraft', '5f14bef72afdc4464314f7da130d9deeea34be22620c3459f604dc5e2acaa7a1');
export const SubmitRuleSetDocument = /* @__PURE__ */ persistedDocument<SubmitRuleSetMutation, SubmitRuleSetMutationVariables>('mutation', 'SubmitRuleSet', '67790fab8a61a110850a9ac9ecdb8cb743a1acba34ccac69a0038dbfd33d2a28');
export const ReturnRuleSetDocument = /* @__PURE__ */ persistedDocument<ReturnRuleSetMutation, ReturnRuleSetMutationVariables>('mutation', 'ReturnRuleSet', 'a90ab907ee5d69e7a2aee3c2bb1b87c505a2b0a065220911e0db3eb87bd21325');
export const ApproveRuleSetDocument = /* @__PURE__ */ persistedDocument<ApproveRuleSetMutation, ApproveRuleSetMutationVariables>('mutation', 'ApproveRuleSet', 'caf6dddfd92d80f69414a648bd592848a46e95b6e27626c309bc2be94275c03c');
export const DropRuleSetDocument = /* @__PURE__ */ persistedDocument<DropRuleSetMutation, DropRuleSetMutationVariables>('mutation', 'DropRuleSet', '0a58c75bb5d3c19b62d30afd2a4e83ffc0130e9773cc734a460ebc697ee3c964');
export const WithdrawRuleSetDocument = /* @__PURE__ */ persistedDocument<WithdrawRuleSetMutation, WithdrawRuleSetMutationVariables>('mutation', 'WithdrawRuleSet', '5f092907c98748b6bae03792df2c1671620e1a7a4d7ac43870cb35c982cdc3b1');
export const PointsValueDocument = /* @__PURE__ */ persistedDocument<PointsValueQuery, PointsValueQueryVariables>('query', 'PointsValue', 'b3f4a33ef20f31ddf5ba89267c3fff10a3955082263f73249a721ddcd25c39c7');
export const NoClaimScalesDocument = /* @__PURE__ */ persistedDocument<NoClaimScalesQuery, NoClaimScalesQueryVariables>('query', 'NoClaimScales', 'f91017130b9c3152aee710287cdb580280a05ecebf69ae295c3ee8bf9f58cd39');
export const CatalogueDocument = /* @__PURE__ */ persistedDocument<CatalogueQuery, CatalogueQueryVariables>('query', 'Catalogue', '3ce548af82ea05daa198a23dc28513a9aaff0f895560435524d76bcfc250c009');
export const RewardDocument = /* @__PURE__ */ persistedDocument<RewardQuery, RewardQueryVariables>('query', 'Reward', '9dbf4edac8f4ba8df93f255a5295cd91194e684d81c3e9bd7457dac845261a5a');
export const RewardChoicesDocument = /* @__PURE__ */ persistedDocument<RewardChoicesQuery, RewardChoicesQueryVariables>('query', 'RewardChoices', 'cb9efc6a5f6d09d4232ad6e777aef9d12edb573b963304f299fc6e02909888a8');
export const LowStockDocument = /* @__PURE__ */ persistedDocument<LowStockQuery, LowStockQueryVariables>('query', 'LowStock', '29b0e7142356b405e7790b9917eee6dee5669cf53dd3a6ee57b5e43e72ffc05e');
export const CodePreviewDocument = /* @__PURE__ */ persistedDocument<CodePreviewQuery, CodePreviewQueryVariables>('query', 'CodePreview', 'de388c157d579b78168bafbd54d90a4cd28c264032a83330432d293c7eed9f5d');
export const WriteRewardDocument = /* @__PURE__ */ persistedDocument<WriteRewardMutation, WriteRewardMutationVariables>('mutation', 'WriteReward', '750e61a7e5d31bd606de2eca39b765bfa86f8a16a6b02d152b727182054d9732');
export const ChangeRewardStateDocument = /* @__PURE__ */ persistedDocument<ChangeRewardStateMutation, ChangeRewardStateMutationVariables>('mutation', 'ChangeRewardState', 'e26f312aac1181bbffb79dc1b2012cef9cbec2963b61cbaa98fe91172e28a8ae');
export const ChangeRewardStockDocument = /* @__PURE__ */ persistedDocument<ChangeRewardStockMutation, ChangeRewardStockMutationVariables>('mutation', 'ChangeRewardStock', 'f6127a8e0aea4c70d9c56a44ee745498b8c2e3003e29de556c39949d9e266e13');
export const WriteCodePoolDocument = /* @__PURE__ */ persistedDocument<WriteCodePoolMutation, WriteCodePoolMutationVariables>('mutation', 'WriteCodePool', 'a0c81a0c905310281e092e11f1bc0afbfdf818f96588414c2eb121b9f3f7aeab');
export const ImportCodesDocument = /* @__PURE__ */ persistedDocument<ImportCodesMutation, ImportCodesMutationVariables>('mutation', 'ImportCodes', '856495492a4818a726174c521bb7a1695ffe5ac3b8268c1d40c90af6a3256010');
export const GenerateCodesDocument = /* @__PURE__ */ persistedDocument<GenerateCodesMutation, GenerateCodesMutationVariables>('mutation', 'GenerateCodes', 'f0bff5a06a267d47316c0c0c37915f2300bcd0c6a6f4fcc25c1b0ffdc69b88c9');
export const WriteCouponKindDocument = /* @__PURE__ */ persistedDocument<WriteCouponKindMutation, WriteCouponKindMutationVariables>('mutation', 'WriteCouponKind', '18fff30e4ae8081d520bfb3649d1129013aebcd437526bbbe565223ac53bc6fa');
export const RedemptionsDocument = /* @__PURE__ */ persistedDocument<RedemptionsQuery, RedemptionsQueryVariables>('query', 'Redemptions', '9764202947fd08c96b868f271aa656ff84e3b1752e35a1190906100410573ee6');
export const MoveRewardDeliveryDocument = /* @__PURE__ */ persistedDocument<MoveRewardDeliveryMutation, MoveRewardDeliveryMutationVariables>('mutation', 'MoveRewardDelivery', 'aa740c550879d861b1250ba9de8f77b7db594e21607d7d9a63c7ca11c799d84d');
export const CancelRedemptionDocument = /* @__PURE__ */ persistedDocument<CancelRedemptionMutation, CancelRedemptionMutationVariables>('mutation', 'CancelRedemption', '943650264bff6413bc05dca39e9863ed5181309ee9501d262a5effbf2df86743');
export const PartnersDocument = /* @__PURE__ */ persistedDocument<PartnersQuery, PartnersQueryVariables>('query', 'Partners', '7736310c6460964e5c659e29f1ac5887406702cd69ab6d46c6aef9374f2ef6ad');
export const WritePartnerDocument = /* @__PURE__ */ persistedDocument<WritePartnerMutation, WritePartnerMutationVariables>('mutation', 'WritePartner', '765a763222530d1cc87146fb993ebdb2e65c4ed9cbebbf0dfbd20c0f1d744d8c');
export const MakePartnerLinkDocument = /* @__PURE__ */ persistedDocument<MakePartnerLinkMutation, MakePartnerLinkMutationVariables>('mutation', 'MakePartnerLink', '60826ea99ad467fce7f3832cf5a3466f5c7d3eb3e507dc665a66cc3b1a20b96d');
export const RevokePartnerLinkDocument = /* @__PURE__ */ persistedDocument<RevokePartnerLinkMutation, RevokePartnerLinkMutationVariables>('mutation', 'RevokePartnerLink', '5cb96713824ee9da1b2490a31311a2ffef8d8bff595df98e5f4f85f904579db1');
export const SettleMonthDocument = /* @__PURE__ */ persistedDocument<SettleMonthMutation, SettleMonthMutationVariables>('mutation', 'SettleMonth', 'bfb7b06ba820911fc30c6266f1e8bb844651ed83e57dd8342b465650121a1d47');
export const CampaignsDocument = /* @__PURE__ */ persistedDocument<CampaignsQuery, CampaignsQueryVariables>('query', 'Campaigns', '8d9e58947b101ddbceaec117b60699927452d8e2e360613ec90e54cb3ebd8168');
export const WaitingCampaignsDocument = /* @__PURE__ */ persistedDocument<WaitingCampaignsQuery, WaitingCampaignsQueryVariables>('query', 'WaitingCampaigns', 'dd3326d95619e6d0018e7bcc62d2896548d83d15f7f2a15d31f850e269136c53');
export const CampaignDocument = /* @__PURE__ */ persistedDocument<CampaignQuery, CampaignQueryVariables>('query', 'Campaign', '29f0a75c94f48b23e91aeb33683488c39ef64fd493744797435d864511b5b937');
export const CampaignEffectDocument = /* @__PURE__ */ persistedDocument<CampaignEffectQuery, CampaignEffectQueryVariables>('query', 'CampaignEffect', 'afcae868747dd49bef94ed1c39927381e854b2b69f32b915620c1c454243d14e');
export const CampaignResultsDocument = /* @__PURE__ */ persistedDocument<CampaignResultsQuery, CampaignResultsQueryVariables>('query', 'CampaignResults', 'c0f2e90702a311d79f0c2b4af35fae01025db651b502accbe9a5c8848a23537a');
export const CampaignPreviewDocument = /* @__PURE__ */ persistedDocument<CampaignPreviewQuery, CampaignPreviewQueryVariables>('query', 'CampaignPreview', '8900a264eaa5ce6b7d26d42862f090a9433a3ca076b62c703dbfa93c1cc0ff55');
export const CampaignThingsDocument = /* @__PURE__ */ persistedDocument<CampaignThingsQuery, CampaignThingsQueryVariables>('query', 'CampaignThings', 'e9c8ef8b8610c13a9e0a668853a89c5dced8f1e227c3706c7a9ec5ccc70fe9b6');
export const DraftCampaignDocument = /* @__PURE__ */ persistedDocument<DraftCampaignMutation, DraftCampaignMutationVariables>('mutation', 'DraftCampaign', '298345583f5576701a2b2345474b28ce85b23f1e68be2653a2f551b6e31e1d69');
export const ActOnCampaignDocument = /* @__PURE__ */ persistedDocument<ActOnCampaignMutation, ActOnCampaignMutationVariables>('mutation', 'ActOnCampaign', '00e3a935a39a458b43f957e875f0025c9a933264353ba49f437663aa98494838');
export const DecideOnCampaignDocument = /* @__PURE__ */ persistedDocument<DecideOnCampaignMutation, DecideOnCampaignMutationVariables>('mutation', 'DecideOnCampaign', 'f394d79b5d4536ee9703154cde42d562c0f46511b14b323d119a4aef9ee5e09e');
export const StartCampaignDryRunDocument = /* @__PURE__ */ persistedDocument<StartCampaignDryRunMutation, StartCampaignDryRunMutationVariables>('mutation', 'StartCampaignDryRun', '187f1af03e51ef9e7557e24e6fffd1bde7768141bca4d8eb082f26fb9b59b2fa');
export const ReverseCampaignDocument = /* @__PURE__ */ persistedDocument<ReverseCampaignMutation, ReverseCampaignMutationVariables>('mutation', 'ReverseCampaign', '750325c866d75bf4ae927273259f4988e957078939f818456aac6503f67036ec');
export const InsurerZoneDocument = /* @__PURE__ */ persistedDocument<InsurerZoneQuery, InsurerZoneQueryVariables>('query', 'InsurerZone', '4ce61d5dfe5f00f422feae6db426e3fba1fb222dbc20f97644fd616506f7c6ca');
export const MemberEventsDocument = /* @__PURE__ */ persistedDocument<MemberEventsQuery, MemberEventsQueryVariables>('query', 'MemberEvents', 'fff6cccdb8139c4bfb45267b5d8bd54c04cd6b3a575b5c0a28ab491fc0905a49');
export const MemberEventDocument = /* @__PURE__ */ persistedDocument<MemberEventQuery, MemberEventQueryVariables>('query', 'MemberEvent', '8fbdd2181c33e254ad485dc9c3bc2f305228702b54f0d7019f9d4e9855116526');
export const EventInvitationsDocument = /* @__PURE__ */ persistedDocument<EventInvitationsQuery, EventInvitationsQueryVariables>('query', 'EventInvitations', '26aaf1559e25ca86b0575c2decc425c7846c25a9acf80f88e1bc83586853e094');
export const EventFeedbackDocument = /* @__PURE__ */ persistedDocument<EventFeedbackQuery, EventFeedbackQueryVariables>('query', 'EventFeedback', 'f3adfb1eae96e5cc0e67c8388ac2f03e69bfcedf6959d8961125904b5468409c');
export const DraftMemberEventDocument = /* @__PURE__ */ persistedDocument<DraftMemberEventMutation, DraftMemberEventMutationVariables>('mutation', 'DraftMemberEvent', '0a00c68e793f149ad6f39f4f397de7a5d7f294af3c7579a83d2a48f51b0ff597');
export const PublishMemberEventDocument = /* @__PURE__ */ persistedDocument<PublishMemberEventMutation, PublishMemberEventMutationVariables>('mutation', 'PublishMemberEvent', '47ecea9e362689e17490e500d642db2d553da572742a8a93f36476d8e4638a40');
export const CloseMemberEventDocument = /* @__PURE__ */ persistedDocument<CloseMemberEventMutation, CloseMemberEventMutationVariables>('mutation', 'CloseMemberEvent', 'da8555f0c11cd10c59bac078b892ef14b5f3d2792ef922e04cd403660517c3a1');
export const CancelMemberEventDocument = /* @__PURE__ */ persistedDocument<CancelMemberEventMutation, CancelMemberEventMutationVariables>('mutation', 'CancelMemberEvent', 'fce1baac6ebcb84e2c865035e6759f7df8865de6fb9e52ab293787ad1bb72dad');
export const ArchiveMemberEventDocument = /* @__PURE__ */ persistedDocument<ArchiveMemberEventMutation, ArchiveMemberEventMutationVariables>('mutation', 'ArchiveMemberEvent', '2cc19d44885d22de6e0c26c9e48233c3cea7495f18c4a41beb8954518d687546');
export const InviteToEventDocument = /* @__PURE__ */ persistedDocument<InviteToEventMutation, InviteToEventMutationVariables>('mutation', 'InviteToEvent', '01768a0f39c61378179b344077110b47ba003dace9768219b3224641363af5f6');
export const CheckInGuestDocument = /* @__PURE__ */ persistedDocument<CheckInGuestMutation, CheckInGuestMutationVariables>('mutation', 'CheckInGuest', 'b701962290ad2222a119a1d94ad274e253ee2c2961a8e92ebc95df7e9bcc06ac');
export const UndoCheckInDocument = /* @__PURE__ */ persistedDocument<UndoCheckInMutation, UndoCheckInMutationVariables>('mutation', 'UndoCheckIn', '3fe5032c545b91e5d945a651120ebded734d819cc726659fdae7cb3fa0aa5a11');
export const WebhookEndpointsDocument = /* @__PURE__ */ persistedDocument<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>('query', 'WebhookEndpoints', '6678409fe7e00d47fe9a0b4571ae429b8266daf26a5f2812d30e718aba0bf631');
export const StoppedWebhooksDocument = /* @__PURE__ */ persistedDocument<StoppedWebhooksQuery, StoppedWebhooksQueryVariables>('query', 'StoppedWebhooks', '6aa0db42dda8d2e44e9b8ce364f74acd6b1da4adc60ad69a2816e735a92f5c04');
export const WebhookDeliveriesDocument = /* @__PURE__ */ persistedDocument<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>('query', 'WebhookDeliveries', '205c594b31f74cf283c0af295de7a969e1c588accde32353f088f1049147edd1');
export const WebhookMessageDocument = /* @__PURE__ */ persistedDocument<WebhookMessageQuery, WebhookMessageQueryVariables>('query', 'WebhookMessage', 'dbd3cdca69b2d34719fb839eccee75f20a469d428489d4826a94af2a6189813b');
export const CreateWebhookEndpointDocument = /* @__PURE__ */ persistedDocument<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>('mutation', 'CreateWebhookEndpoint', '591118610564240cac77d412113cf4940b58d60fe2110ab798dee6270f69f1be');
export const ChangeWebhookEndpointDocument = /* @__PURE__ */ persistedDocument<ChangeWebhookEndpointMutation, ChangeWebhookEndpointMutationVariables>('mutation', 'ChangeWebhookEndpoint', 'e8eabd99ad2bd059473a0a137d26473baecdd9bffd76436bc7a35a89fca7e9b9');
export const MoveWebhookEndpointDocument = /* @__PURE__ */ persistedDocument<MoveWebhookEndpointMutation, MoveWebhookEndpointMutationVariables>('mutation', 'MoveWebhookEndpoint', 'd4a09bb50b7c6a6f0757a41da06310aa449826acc370c7b1c82bc923df17fcc6');
export const RotateWebhookSecretDocument = /* @__PURE__ */ persistedDocument<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>('mutation', 'RotateWebhookSecret', 'b1d581330269cce482be5bffef6abeb42a4c9100b5990789edf4d43ce4fbe254');
export const SendWebhookTestDocument = /* @__PURE__ */ persistedDocument<SendWebhookTestMutation, SendWebhookTestMutationVariables>('mutation', 'SendWebhookTest', '9b78093a026f31ce4c1444436d6b11ae1def0062c4256a7927bef55df490dbf8');
export const ReplayWebhooksDocument = /* @__PURE__ */ persistedDocument<ReplayWebhooksMutation, ReplayWebhooksMutationVariables>('mutation', 'ReplayWebhooks', '0c22feba156ae530267280492a4aac973896654f18debf7c923a30170dfd49a5');
export const AchievementsDocument = /* @__PURE__ */ persistedDocument<AchievementsQuery, AchievementsQueryVariables>('query', 'Achievements', '7fc14825a2422e61409525459fc14dbccdf96923eed43994d917e8d2e515f3aa');
export const CustomerAchievementsDocument = /* @__PURE__ */ persistedDocument<CustomerAchievementsQuery, CustomerAchievementsQueryVariables>('query', 'CustomerAchievements', '8323365f82c29eeaef059f996f77269a69c1ceb26d53dbca494cb6954bcfadf3');
export const ValueRulesDocument = /* @__PURE__ */ persistedDocument<ValueRulesQuery, ValueRulesQueryVariables>('query', 'ValueRules', 'b763595e800195b1124880a072d318078e6e476b9e8df3cf4ef7c1a597c56191');
export const DraftValueRulesDocument = /* @__PURE__ */ persistedDocument<DraftValueRulesMutation, DraftValueRulesMutationVariables>('mutation', 'DraftValueRules', '845853144cb5436b7fa51fa11adb76b493be57c63c00c361d31c2427f903a63d');
export const ChangeValueRulesDocument = /* @__PURE__ */ persistedDocument<ChangeValueRulesMutation, ChangeValueRulesMutationVariables>('mutation', 'ChangeValueRules', '0abd859a8d727250f4083034c4fbfad0d14397dc8388f58af0e73e6dd6e2f9c9');
export const MoveValueRulesDocument = /* @__PURE__ */ persistedDocument<MoveValueRulesMutation, MoveValueRulesMutationVariables>('mutation', 'MoveValueRules', '5af9007b8cfd9b2d171bfd7ab4d8832e239b9931a4ec22ae388b8efd3d5d5713');
export const ValueOverviewDocument = /* @__PURE__ */ persistedDocument<ValueOverviewQuery, ValueOverviewQueryVariables>('query', 'ValueOverview', 'be3fbeb16ed17abb43691ffbad0301156da9e96b2a8a85fb641ff9521d5bf6c4');
export const TermRoomsDocument = /* @__PURE__ */ persistedDocument<TermRoomsQuery, TermRoomsQueryVariables>('query', 'TermRooms', 'b04d75844033000b35839b8b7b68576dd8c7da40a068320f90d01fa799ba08cf');
export const RulesDocumentsDocument = /* @__PURE__ */ persistedDocument<RulesDocumentsQuery, RulesDocumentsQueryVariables>('query', 'RulesDocuments', 'bfe89431bf55b8e92ba4b0dbac039281fd31733acc35672e8a34e1903f1bd504');
export const DraftRulesDocumentDocument = /* @__PURE__ */ persistedDocument<DraftRulesDocumentMutation, DraftRulesDocumentMutationVariables>('mutation', 'DraftRulesDocument', 'ae9c613015959e2a4d2dd117035b613f960f6abf0524343ddf61bd058d0d0344');
export const ChangeRulesDocumentDocument = /* @__PURE__ */ persistedDocument<ChangeRulesDocumentMutation, ChangeRulesDocumentMutationVariables>('mutation', 'ChangeRulesDocument', '3a86f7aedb52e85b904a7e4d49dabf10da7d7a68ac66bcad3a9fcc1ae3d676bf');
export const MoveRulesDocumentDocument = /* @__PURE__ */ persistedDocument<MoveRulesDocumentMutation, MoveRulesDocumentMutationVariables>('mutation', 'MoveRulesDocument', '6d74f33dadde446fac2c0e28a8928b1775fc4dc9cc88f373b03d675069b23bcd');
export const ReferralsDocument = /* @__PURE__ */ persistedDocument<ReferralsQuery, ReferralsQueryVariables>('query', 'Referrals', '2a304b945220ac1b80ddd9d8353703f9c944f68689e751cee140a0c89b111125');
export const CustomerReferralsDocument = /* @__PURE__ */ persistedDocument<CustomerReferralsQuery, CustomerReferralsQueryVariables>('query', 'CustomerReferrals', 'f68d4119402222d67fcde9e954ce7aab5ca1967b4626232a5513be9e34d35afd');
export const RecordReferralDocument = /* @__PURE__ */ persistedDocument<RecordReferralMutation, RecordReferralMutationVariables>('mutation', 'RecordReferral', '87e15b40add9b4d82e8578015cf9d1e67264048bdb2fdd12840f8c0639cfc63f');
export const RejectReferralDocument = /* @__PURE__ */ persistedDocument<RejectReferralMutation, RejectReferralMutationVariables>('mutation', 'RejectReferral', 'd4f62f9e3afd40e71a2bd41021b731be17f3f700bf9c948dd42e3838a47b0c06');
