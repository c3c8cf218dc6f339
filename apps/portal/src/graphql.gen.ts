// Made from operations.graphql and apps/gateway/schema.graphql by `node libs/web/codegen.mjs`; the static lane
// fails when it differs.
import { persistedDocument } from '@evergreen/web/persisted';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccountKind =
  | 'MEMBER'
  | 'STAFF';

export type ConditionKind =
  | 'CLAIM_FREE_YEARS'
  | 'FACT'
  | 'STATUS_POINTS'
  | 'TENURE_YEARS';

export type DataRequestKind =
  | 'ERASURE'
  | 'EXPORT';

export type DecisionOutcome =
  | 'CLAIMS_COUNTED'
  | 'GRANTED'
  | 'NOT_FULL_TERM'
  | 'TERM_OPEN';

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

export type ExportInput = {
  /** Staff only; members export their own. */
  readonly customerId?: string | null | undefined;
  /** Makes it safe to send twice. */
  readonly key: string;
  readonly reason?: string;
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

export type NotCountedReason =
  | 'CAUSE_EXEMPT'
  | 'NOTHING_PAID'
  | 'NOT_AT_FAULT';

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
  | 'TERM_UNDECIDED';

export type DecisionPartsFragment = { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> };

export type EntryPartsFragment = { readonly __typename: 'StatementEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly source: string, readonly effectiveOn: string, readonly state: LotState | null, readonly activeOn: string | null, readonly expiresOn: string | null, readonly why: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null };

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
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly memberNumber: string, readonly name: string | null, readonly claimFreeYears: number, readonly tier: { readonly __typename: 'MemberTier', readonly tierId: string, readonly since: string, readonly asOf: string, readonly programmeVersion: number, readonly reviewOn: string, readonly graceUntil: string | null, readonly lockedUntil: string | null, readonly steps: ReadonlyArray<{ readonly __typename: 'TierStep', readonly tierId: string, readonly met: boolean, readonly names: { readonly __typename: 'Words', readonly zh: string, readonly en: string }, readonly combinations: ReadonlyArray<{ readonly __typename: 'TierCombination', readonly conditions: ReadonlyArray<{ readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null }> }>, readonly gate: { readonly __typename: 'TierCondition', readonly kind: ConditionKind, readonly factKey: string | null, readonly need: number | string, readonly has: number | string, readonly met: boolean, readonly metOn: string | null } | null }>, readonly asThingsAre: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string }, readonly ifClaimFree: { readonly __typename: 'TierOutlook', readonly kind: TierChangeKind, readonly reason: TierReason, readonly tierId: string } }, readonly points: { readonly __typename: 'PointsAccount', readonly available: number | string, readonly pending: number | string, readonly expired: number | string, readonly asOf: string, readonly nextActive: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null, readonly expiring: ReadonlyArray<{ readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string }>, readonly expiringSoon: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null }, readonly policies: ReadonlyArray<{ readonly __typename: 'PolicyCover', readonly policyId: string, readonly label: string, readonly sourceRef: string, readonly startsOn: string, readonly endsOn: string }>, readonly statement: { readonly __typename: 'StatementPage', readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'StatementEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly source: string, readonly effectiveOn: string, readonly state: LotState | null, readonly activeOn: string | null, readonly expiresOn: string | null, readonly why: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null }> }, readonly decisions: ReadonlyArray<{ readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> }
    | { readonly __typename: 'StaffMe' }
   | null };

export type StatementQueryVariables = Exact<{
  cursor?: string | null | undefined;
}>;


export type StatementQuery = { readonly __typename: 'Query', readonly me:
    | { readonly __typename: 'MemberMe', readonly memberId: string, readonly points: { readonly __typename: 'PointsAccount', readonly available: number | string, readonly pending: number | string, readonly expired: number | string, readonly asOf: string, readonly nextActive: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null, readonly expiring: ReadonlyArray<{ readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string }>, readonly expiringSoon: { readonly __typename: 'DatedPoints', readonly points: number | string, readonly on: string } | null }, readonly statement: { readonly __typename: 'StatementPage', readonly nextCursor: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'StatementEntry', readonly id: string, readonly kind: EntryKind, readonly points: number | string, readonly source: string, readonly effectiveOn: string, readonly state: LotState | null, readonly activeOn: string | null, readonly expiresOn: string | null, readonly why: { readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> } | null }> }, readonly decisions: ReadonlyArray<{ readonly __typename: 'Decision', readonly termId: string, readonly outcome: DecisionOutcome, readonly points: number | string, readonly claimFreeYears: number, readonly policyLabel: string, readonly termStartsOn: string, readonly termEndsOn: string, readonly activeOn: string | null, readonly expiresOn: string | null, readonly claimWindowEndsOn: string, readonly ruleId: string, readonly statedClaims: number, readonly changedSince: boolean, readonly asOf: string, readonly ruleSet: { readonly __typename: 'RuleSetRef', readonly id: string, readonly version: number, readonly nameZh: string, readonly nameEn: string }, readonly claims: ReadonlyArray<{ readonly __typename: 'DecisionClaim', readonly occurredOn: string, readonly counted: boolean, readonly notCountedBecause: NotCountedReason | null, readonly guarantees: ReadonlyArray<string>, readonly paid: { readonly __typename: 'Money', readonly minor: string, readonly currency: string } }> }> }
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

export const ViewerDocument = /* @__PURE__ */ persistedDocument<ViewerQuery, ViewerQueryVariables>('query', 'Viewer', 'f42c296284d0f744b336bd279004a4efb82aa5067160c27aa6c1429af24ff03b');
export const HomeDocument = /* @__PURE__ */ persistedDocument<HomeQuery, HomeQueryVariables>('query', 'Home', 'c6cfcc69d9fced0eb0c40a051eadff5c2b9503afb80f24afc560650bbf25c52e');
export const StatementDocument = /* @__PURE__ */ persistedDocument<StatementQuery, StatementQueryVariables>('query', 'Statement', 'caa6768e4e3c22834d14395b1ded6f4d47f88694052ed7010b7e2689c355b08c');
export const ProfileDocument = /* @__PURE__ */ persistedDocument<ProfileQuery, ProfileQueryVariables>('query', 'Profile', 'c63ca72aa135c99b38f87235740164c05ee7b5e48a7cb03451bf48f8a6cdea97');
export const SignInOptionsDocument = /* @__PURE__ */ persistedDocument<SignInOptionsQuery, SignInOptionsQueryVariables>('query', 'SignInOptions', '890ff841c672b5f3b27a6c35647738fced4933e3c81fcfc90b869943f7f11808');
export const MySessionsDocument = /* @__PURE__ */ persistedDocument<MySessionsQuery, MySessionsQueryVariables>('query', 'MySessions', '118813e556e724f2f7aac5135d528c8bf15ad1424999c14e6f83c5dd79add88e');
export const MyDataRequestsDocument = /* @__PURE__ */ persistedDocument<MyDataRequestsQuery, MyDataRequestsQueryVariables>('query', 'MyDataRequests', '77758c8d8310f0799d66854be0cc280190bbd74f2cdc8b83f81510e508606386');
export const DemoCodesDocument = /* @__PURE__ */ persistedDocument<DemoCodesQuery, DemoCodesQueryVariables>('query', 'DemoCodes', '073e2c3898d00ea6c69ea0aa8980f10580adb5a5bf2a344b359ba030d39c61c2');
export const DemoSignInsDocument = /* @__PURE__ */ persistedDocument<DemoSignInsQuery, DemoSignInsQueryVariables>('query', 'DemoSignIns', '19ee334998110bf27bb768d9d045703d4c9e056e40524fe19cc30b71f8318a1e');
export const RequestCodeDocument = /* @__PURE__ */ persistedDocument<RequestCodeMutation, RequestCodeMutationVariables>('mutation', 'RequestCode', 'b2112e73f6003733d59b1a90ba6a2629600f786aa1da1884c6aefe5fe5c3a750');
export const SignInMemberDocument = /* @__PURE__ */ persistedDocument<SignInMemberMutation, SignInMemberMutationVariables>('mutation', 'SignInMember', 'd7901dbc449baa729c5c701bbef1a33ef8504cb6b8c00b412aa46a39cb31fac6');
export const EndSessionDocument = /* @__PURE__ */ persistedDocument<EndSessionMutation, EndSessionMutationVariables>('mutation', 'EndSession', 'a4c38f84ce47c8b065c54dc52e54458191e3d7c872c5b7e5c8da663f88ce7a52');
export const EndOtherSessionsDocument = /* @__PURE__ */ persistedDocument<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>('mutation', 'EndOtherSessions', 'e5e37edf3c6ca444bbb0939ba876228e1e1ec92aae34820cd3075e3330a53ebe');
export const RequestExportDocument = /* @__PURE__ */ persistedDocument<RequestExportMutation, RequestExportMutationVariables>('mutation', 'RequestExport', '579622738e3b551cdb411cbb614bed884a883fb028e2bf3bcdc8b6866d731452');
export const TierDocument = /* @__PURE__ */ persistedDocument<TierQuery, TierQueryVariables>('query', 'Tier', '82baa43dd21c31098214a8005684b6caf76e000ce99f5bbd1ba0473ea0880598');
