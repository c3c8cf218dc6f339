import type { ServiceDefinition } from '@evergreen/service';
import { catalogueRunKinds } from './catalogue.parts.ts';
import { dailyCouponCare } from './jobs/coupons/coupon-care.run-kind.ts';
import { eventRunKinds } from './events.parts.ts';
import { achievementConsumers } from './achievements.parts.ts';
import {
  DecideAchievementsRunKind,
  decideAchievementsSchedule,
} from './jobs/achievements/decide-achievements.run-kind.ts';
import { campaignsConsumers, campaignsRunKinds } from './campaigns.parts.ts';
import { dailyNoClaim } from './jobs/daily-no-claim.schedule.ts';
import { NoClaimRunKind } from './jobs/no-claim.run-kind.ts';
import { BlacklistConsumer } from './messaging/blacklist.consumer.ts';
import { ClaimsConsumer } from './messaging/claims.consumer.ts';
import { CustomerOfficesConsumer } from './messaging/customer-offices.consumer.ts';
import { PointsPostedConsumer } from './messaging/points-posted.consumer.ts';
import { PolicyTermsConsumer } from './messaging/policy-terms.consumer.ts';
import { migrations } from './persistence/migrations.ts';
import { pointsOrdersConsumers } from './points-orders.parts.ts';
import { decideReferralsSchedule } from './jobs/referrals/decide-referrals.run-kind.ts';
import { referralRunKinds } from './referrals.parts.ts';
import { type RewardsConfiguration, rewardsVariables } from './rewards.config.ts';
import { RewardsModule } from './rewards.module.ts';

export const rewards: ServiceDefinition = {
  name: 'rewards',
  module: RewardsModule,
  migrations,
  variables: rewardsVariables,
  consumers: [
    ...campaignsConsumers,
    BlacklistConsumer,
    ClaimsConsumer,
    CustomerOfficesConsumer,
    PointsPostedConsumer,
    PolicyTermsConsumer,
    ...pointsOrdersConsumers,
    ...achievementConsumers,
  ],
  runKinds: [
    NoClaimRunKind,
    DecideAchievementsRunKind,
    ...campaignsRunKinds,
    ...catalogueRunKinds,
    ...eventRunKinds,
    ...referralRunKinds,
  ],
  schedules: (configuration) => [
    ...dailyNoClaim(configuration as RewardsConfiguration),
    ...[dailyCouponCare, decideAchievementsSchedule, decideReferralsSchedule],
  ],
  appendOnlyTables: ['deductible_credit_entry'],
  hasRowSecurity: true,
};
