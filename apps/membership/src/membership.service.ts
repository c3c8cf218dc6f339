import type { ServiceDefinition } from '@evergreen/service';
import { dailyClosing } from './jobs/daily-closing.schedule.ts';
import { dailyTiers } from './jobs/daily-tiers.schedule.ts';
import { FinanceClosingRunKind } from './jobs/finance-closing.run-kind.ts';
import { dailyExpiry, ExpiryRunKind } from './jobs/expiry.run-kind.ts';
import { dailyPointsNotices, PointsNoticesRunKind } from './jobs/points-notices.run-kind.ts';
import { ProgrammePreviewRunKind } from './jobs/programme-preview.run-kind.ts';
import { TiersRunKind } from './jobs/tiers.run-kind.ts';
import { MembershipModule } from './membership.module.ts';
import { BlacklistConsumer } from './messaging/blacklist.consumer.ts';
import { ClaimFreeYearsConsumer } from './messaging/claim-free-years.consumer.ts';
import { CustomerOfficesConsumer } from './messaging/customer-offices.consumer.ts';
import { NoClaimDecidedConsumer } from './messaging/no-claim-decided.consumer.ts';
import { PolicyTermsConsumer } from './messaging/policy-terms.consumer.ts';
import { pointsOrdersConsumers } from './points-orders.parts.ts';
import { appendOnlyTables } from './persistence/append-only.ts';
import { migrations } from './persistence/migrations.ts';

export const membership: ServiceDefinition = {
  name: 'membership',
  module: MembershipModule,
  migrations,
  consumers: [
    BlacklistConsumer,
    ClaimFreeYearsConsumer,
    CustomerOfficesConsumer,
    NoClaimDecidedConsumer,
    PolicyTermsConsumer,
    ...pointsOrdersConsumers,
  ],
  runKinds: [
    ExpiryRunKind,
    FinanceClosingRunKind,
    PointsNoticesRunKind,
    ProgrammePreviewRunKind,
    TiersRunKind,
  ],
  schedules: [dailyClosing, dailyExpiry, dailyPointsNotices, dailyTiers],
  appendOnlyTables,
  hasRowSecurity: true,
};
