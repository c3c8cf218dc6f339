import { RpcClient } from '@evergreen/rpc';
import { FactsOnTheWay, Flow } from '@evergreen/service';
import { Module } from '@nestjs/common';
import { catalogueControllers, catalogueProviders } from './catalogue.parts.ts';
import { eventControllers, eventProviders } from './events.parts.ts';
import { campaignsControllers, campaignsProviders } from './campaigns.parts.ts';
import { creditControllers, creditProviders } from './credit.parts.ts';
import { NoClaimRunKind } from './jobs/no-claim.run-kind.ts';
import { OfficeLearner } from './jobs/office-learner.ts';
import { BlacklistConsumer } from './messaging/blacklist.consumer.ts';
import { ClaimsConsumer } from './messaging/claims.consumer.ts';
import { CustomerOfficesConsumer } from './messaging/customer-offices.consumer.ts';
import { MissingRewardHandlers } from './messaging/missing-reward.handlers.ts';
import { NoClaimHandlers } from './messaging/no-claim.handlers.ts';
import { PersonalDataHandlers } from './messaging/personal-data.handlers.ts';
import { PointsPostedConsumer } from './messaging/points-posted.consumer.ts';
import { PolicyTermsConsumer } from './messaging/policy-terms.consumer.ts';
import { achievementControllers, achievementProviders } from './achievements.parts.ts';
import { referralControllers, referralProviders } from './referrals.parts.ts';
import { pointsOrdersProviders } from './points-orders.parts.ts';
import { ruleSetsControllers, ruleSetsProviders } from './rule-sets.parts.ts';
import { DailyRuleSets } from './use-cases/daily-rules/daily-rule-sets.ts';
import { DecideChunk } from './use-cases/decide-chunk.ts';
import { FreezeRunTerms } from './use-cases/freeze-run-terms.ts';
import { LearnOffices } from './use-cases/learn-offices.ts';
import { ListMissingRewards } from './use-cases/list-missing-rewards.ts';
import { ListRuleSets } from './use-cases/list-rule-sets.ts';
import { NoteBlacklisted } from './use-cases/note-blacklisted.ts';
import { NoteCustomerOffices } from './use-cases/note-customer-offices.ts';
import { NotePostedBatch } from './use-cases/note-posted-batch.ts';
import { PersonalData } from './use-cases/personal-data.ts';
import { PlanNoClaimRun } from './use-cases/plan-no-claim-run.ts';
import { PublishRuleSets } from './use-cases/publish-rule-sets.ts';
import { ReadDecisions } from './use-cases/read-decisions.ts';
import { ReadNoClaimRuns } from './use-cases/read-no-claim-runs.ts';
import { ReadOffice } from './use-cases/read-office.ts';
import { RecordFacts } from './use-cases/record-facts.ts';
import { StartNoClaimRun } from './use-cases/start-no-claim-run.ts';
import { SteerNoClaimRun } from './use-cases/steer-no-claim-run.ts';
import { TellClaimFreeYears } from './use-cases/tell-claim-free-years.ts';
import { valueGuardControllers, valueGuardProviders } from './value-guard.parts.ts';

@Module({
  controllers: [
    MissingRewardHandlers,
    NoClaimHandlers,
    PersonalDataHandlers,
    ...achievementControllers,
    ...campaignsControllers,
    ...catalogueControllers,
    ...creditControllers,
    ...eventControllers,
    ...referralControllers,
    ...ruleSetsControllers,
    ...valueGuardControllers,
  ],
  providers: [
    DailyRuleSets,
    DecideChunk,
    {
      // Rewards are decided on terms and claims.
      provide: FactsOnTheWay,
      inject: [RpcClient, Flow],
      useFactory: (rpc: RpcClient, flow: Flow) => new FactsOnTheWay(rpc, flow, ['customer-profile']),
    },
    FreezeRunTerms,
    LearnOffices,
    ListMissingRewards,
    ListRuleSets,
    NoteBlacklisted,
    NoteCustomerOffices,
    NotePostedBatch,
    PersonalData,
    PlanNoClaimRun,
    PublishRuleSets,
    ReadDecisions,
    ReadNoClaimRuns,
    ReadOffice,
    RecordFacts,
    StartNoClaimRun,
    SteerNoClaimRun,
    TellClaimFreeYears,
    NoClaimRunKind,
    OfficeLearner,
    BlacklistConsumer,
    ClaimsConsumer,
    CustomerOfficesConsumer,
    PointsPostedConsumer,
    PolicyTermsConsumer,
    ...achievementProviders,
    ...campaignsProviders,
    ...catalogueProviders,
    ...creditProviders,
    ...eventProviders,
    ...pointsOrdersProviders,
    ...referralProviders,
    ...ruleSetsProviders,
    ...valueGuardProviders,
  ],
})
export class RewardsModule {}
