import type { ServiceDefinition } from '@evergreen/service';
import { MembershipModule } from './membership.module.ts';
import { CustomerOfficesConsumer } from './messaging/customer-offices.consumer.ts';
import { NoClaimDecidedConsumer } from './messaging/no-claim-decided.consumer.ts';
import { PolicyTermsConsumer } from './messaging/policy-terms.consumer.ts';
import { migrations } from './persistence/migrations.ts';

export const membership: ServiceDefinition = {
  name: 'membership',
  module: MembershipModule,
  migrations,
  consumers: [CustomerOfficesConsumer, NoClaimDecidedConsumer, PolicyTermsConsumer],
  appendOnlyTables: ['ledger_entry', 'ledger_line'],
  hasRowSecurity: true,
};
