import { NoticeRequests, Outbox } from '@evergreen/events';
import { RpcClient } from '@evergreen/rpc';
import { FactsOnTheWay, Flow } from '@evergreen/service';
import { Module } from '@nestjs/common';
import { FinanceClosingRunKind } from './jobs/finance-closing.run-kind.ts';
import { ExpiryRunKind } from './jobs/expiry.run-kind.ts';
import { HoldSweeper } from './jobs/hold-sweeper.ts';
import { PointsNoticesRunKind } from './jobs/points-notices.run-kind.ts';
import { ProgrammePreviewRunKind } from './jobs/programme-preview.run-kind.ts';
import { TiersRunKind } from './jobs/tiers.run-kind.ts';
import { BlacklistConsumer } from './messaging/blacklist.consumer.ts';
import { BalanceHandlers } from './messaging/balance.handlers.ts';
import { ClaimFreeYearsConsumer } from './messaging/claim-free-years.consumer.ts';
import { CustomerOfficesConsumer } from './messaging/customer-offices.consumer.ts';
import { FinanceHandlers } from './messaging/finance.handlers.ts';
import { MemberHandlers } from './messaging/member.handlers.ts';
import { MemberStoryHandlers } from './messaging/member-story.handlers.ts';
import { LedgerHandlers } from './messaging/ledger.handlers.ts';
import { MembershipHandlers } from './messaging/membership.handlers.ts';
import { OwnMembershipHandlers } from './messaging/own-membership.handlers.ts';
import { NoClaimDecidedConsumer } from './messaging/no-claim-decided.consumer.ts';
import { PersonalDataHandlers } from './messaging/personal-data.handlers.ts';
import { PointsRunsHandlers } from './messaging/points-runs.handlers.ts';
import { PolicyTermsConsumer } from './messaging/policy-terms.consumer.ts';
import { ProgrammeHandlers } from './messaging/programme.handlers.ts';
import { TiersHandlers } from './messaging/tiers.handlers.ts';
import { pointsOrdersProviders } from './points-orders.parts.ts';
import { AcceptInvitation } from './use-cases/accept-invitation.ts';
import { AgreeToHousehold } from './use-cases/agree-to-household.ts';
import { AskBlacklist, BLACKLIST_GATE } from './use-cases/ask-blacklist.ts';
import { ChangeMemberState } from './use-cases/change-member-state.ts';
import { ChangeProgrammeDraft } from './use-cases/change-programme-draft.ts';
import { CloseDay } from './use-cases/close-day.ts';
import { CreateProgrammeDraft } from './use-cases/create-programme-draft.ts';
import { DecideAdjustment } from './use-cases/decide-adjustment.ts';
import { DecideTiers } from './use-cases/decide-tiers.ts';
import { EndDueLots } from './use-cases/end-due-lots.ts';
import { EnrolCustomers } from './use-cases/enrol-customers.ts';
import { EnrolMember } from './use-cases/enrol-member.ts';
import { ExplainBalance } from './use-cases/explain-balance.ts';
import { ExplainEntry } from './use-cases/explain-entry.ts';
import { ExportFinance } from './use-cases/export-finance.ts';
import { FindMembers } from './use-cases/find-members.ts';
import { InviteToHousehold } from './use-cases/invite-to-household.ts';
import { JoinHousehold } from './use-cases/join-household.ts';
import { LeaveHousehold } from './use-cases/leave-household.ts';
import { ListAdjustments } from './use-cases/list-adjustments.ts';
import { ListEntries } from './use-cases/list-entries.ts';
import { LockTier } from './use-cases/lock-tier.ts';
import { LookUpInvitation } from './use-cases/look-up-invitation.ts';
import { MemberActs } from './use-cases/member-acts.ts';
import { MergeMembers } from './use-cases/merge-members.ts';
import { MoveProgramme } from './use-cases/move-programme.ts';
import { NoteBlacklisted } from './use-cases/note-blacklisted.ts';
import { NoteCustomerOffices } from './use-cases/note-customer-offices.ts';
import { PersonalData } from './use-cases/personal-data.ts';
import { PlanMemberRanges } from './use-cases/plan-member-ranges.ts';
import { PostAward } from './use-cases/post-award.ts';
import { PostCommand } from './use-cases/post-command.ts';
import { PostGrants } from './use-cases/post-grants.ts';
import { PostNoClaimGrants } from './use-cases/post-no-claim-grants.ts';
import { PostToLedger } from './use-cases/post-to-ledger.ts';
import { PreviewChunk } from './use-cases/preview-chunk.ts';
import { PreviewMerge } from './use-cases/preview-merge.ts';
import { PublishProgramme } from './use-cases/publish-programme.ts';
import { ReadAccounts } from './use-cases/read-accounts.ts';
import { ReadFinance } from './use-cases/read-finance.ts';
import { ReadInvitation } from './use-cases/read-invitation.ts';
import { ReadLots } from './use-cases/read-lots.ts';
import { ReadMember } from './use-cases/read-member.ts';
import { ReadMemberStory } from './use-cases/read-member-story.ts';
import { ReadOwnMembership } from './use-cases/read-own-membership.ts';
import { ReadOwner } from './use-cases/read-owner.ts';
import { ReadPointsRun } from './use-cases/read-points-run.ts';
import { ReadProgrammes } from './use-cases/read-programmes.ts';
import { ReadTier } from './use-cases/read-tier.ts';
import { ReadTierRuns } from './use-cases/read-tier-runs.ts';
import { ReadTotals } from './use-cases/read-totals.ts';
import { RecordTierFacts } from './use-cases/record-tier-facts.ts';
import { RefuseInvitation } from './use-cases/refuse-invitation.ts';
import { RefuseWhatIsUsed } from './use-cases/refuse-what-is-used.ts';
import { ReleaseTimedOutHolds } from './use-cases/release-timed-out-holds.ts';
import { RequestAdjustment } from './use-cases/request-adjustment.ts';
import { RuleSetsOfRewards } from './use-cases/rule-sets-of-rewards.ts';
import { SetMemberFacts } from './use-cases/set-member-facts.ts';
import { SpendFromHousehold } from './use-cases/spend-from-household.ts';
import { StartClosing } from './use-cases/start-closing.ts';
import { StartPointsRun } from './use-cases/start-points-run.ts';
import { StartProgrammePreview } from './use-cases/start-programme-preview.ts';
import { StartTierRun } from './use-cases/start-tier-run.ts';
import { TellOfPoints } from './use-cases/tell-of-points.ts';
import { UndoBenefitUse } from './use-cases/undo-benefit-use.ts';
import { UnmergeMembers } from './use-cases/unmerge-members.ts';
import { UseBenefit } from './use-cases/use-benefit.ts';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.ts';

/** What time does to points. */
const pointsInTime = [
  EndDueLots,
  ReadPointsRun,
  ReleaseTimedOutHolds,
  StartPointsRun,
  TellOfPoints,
  ExpiryRunKind,
  HoldSweeper,
  PointsNoticesRunKind,
];

/** What is done with points on the ledger. */
const ledger = [
  DecideAdjustment,
  ExplainBalance,
  ExplainEntry,
  ListAdjustments,
  PostCommand,
  PostToLedger,
  ReadLots,
  ReadOwner,
  RequestAdjustment,
];

/** What is done with tiers and the rules they follow. */
const tiers = [
  ChangeProgrammeDraft,
  CreateProgrammeDraft,
  DecideTiers,
  LockTier,
  MoveProgramme,
  PlanMemberRanges,
  PreviewChunk,
  PublishProgramme,
  ReadProgrammes,
  ReadTier,
  ReadTierRuns,
  RecordTierFacts,
  RefuseWhatIsUsed,
  RuleSetsOfRewards,
  SetMemberFacts,
  StartProgrammePreview,
  StartTierRun,
  {
    // Tiers are decided on cover and claim-free years.
    provide: FactsOnTheWay,
    inject: [RpcClient, Flow],
    useFactory: (rpc: RpcClient, flow: Flow) => new FactsOnTheWay(rpc, flow, ['customer-profile', 'rewards']),
  },
  UndoBenefitUse,
  UseBenefit,
  ProgrammePreviewRunKind,
  TiersRunKind,
];

/** How finance sees points. */
const finance = [CloseDay, ExportFinance, ReadFinance, StartClosing, FinanceClosingRunKind];

/** What is done with memberships. */
const memberActs = [
  ChangeMemberState,
  EnrolMember,
  JoinHousehold,
  LeaveHousehold,
  MemberActs,
  MergeMembers,
  PreviewMerge,
  ReadMember,
  ReadMemberStory,
  SpendFromHousehold,
  UnmergeMembers,
];

/** What members do with their own membership. */
const ownMembership = [
  AcceptInvitation,
  AgreeToHousehold,
  InviteToHousehold,
  LookUpInvitation,
  ReadInvitation,
  ReadOwnMembership,
  RefuseInvitation,
  WithdrawInvitation,
];

@Module({
  controllers: [
    BalanceHandlers,
    FinanceHandlers,
    MemberHandlers,
    MemberStoryHandlers,
    OwnMembershipHandlers,
    LedgerHandlers,
    MembershipHandlers,
    PersonalDataHandlers,
    PointsRunsHandlers,
    ProgrammeHandlers,
    TiersHandlers,
  ],
  providers: [
    { provide: BLACKLIST_GATE, useClass: AskBlacklist },
    BlacklistConsumer,
    EnrolCustomers,
    FindMembers,
    ListEntries,
    NoteBlacklisted,
    NoteCustomerOffices,
    PersonalData,
    PostAward,
    PostGrants,
    PostNoClaimGrants,
    ReadAccounts,
    ReadTotals,
    ...pointsInTime,
    ...ledger,
    ...tiers,
    ...finance,
    ...memberActs,
    ...ownMembership,
    ...pointsOrdersProviders,
    ClaimFreeYearsConsumer,
    CustomerOfficesConsumer,
    NoClaimDecidedConsumer,
    PolicyTermsConsumer,
    {
      provide: NoticeRequests,
      useFactory: (outbox: Outbox) => new NoticeRequests('membership', outbox),
      inject: [Outbox],
    },
  ],
})
export class MembershipModule {}
