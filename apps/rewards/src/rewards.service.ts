import type { ServiceDefinition } from '@evergreen/service';
import { dailyNoClaim } from './jobs/daily-no-claim.schedule.ts';
import { NoClaimRunKind } from './jobs/no-claim.run-kind.ts';
import { BlacklistConsumer } from './messaging/blacklist.consumer.ts';
import { ClaimsConsumer } from './messaging/claims.consumer.ts';
import { CustomerOfficesConsumer } from './messaging/customer-offices.consumer.ts';
import { PointsPostedConsumer } from './messaging/points-posted.consumer.ts';
import { PolicyTermsConsumer } from './messaging/policy-terms.consumer.ts';
import { migrations } from './persistence/migrations.ts';
import { pointsOrdersConsumers } from './points-orders.parts.ts';
import { rewardsVariables } from './rewards.config.ts';
import { RewardsModule } from './rewards.module.ts';

export const rewards: ServiceDefinition = {
  name: 'rewards',
  module: RewardsModule,
  migrations,
  variables: rewardsVariables,
  consumers: [
    BlacklistConsumer,
    ClaimsConsumer,
    CustomerOfficesConsumer,
    PointsPostedConsumer,
    PolicyTermsConsumer,
    ...pointsOrdersConsumers,
  ],
  runKinds: [NoClaimRunKind],
  schedules: [dailyNoClaim],
  hasRowSecurity: true,
};
