import type { ServiceDefinition } from '@evergreen/service';
import { checkSignIn, identityVariables } from './identity.config.ts';
import { IdentityModule } from './identity.module.ts';
import { auditConsumers } from './messaging/audit-acts.consumer.ts';
import { CustomerFactsConsumer } from './messaging/customer-facts.consumer.ts';
import { MemberFactsConsumer } from './messaging/member-facts.consumer.ts';
import { MemberStatesConsumer } from './messaging/member-states.consumer.ts';
import { migrations } from './persistence/migrations.ts';

export const identity: ServiceDefinition = {
  name: 'identity',
  module: IdentityModule,
  migrations,
  variables: identityVariables,
  checkConfiguration: checkSignIn,
  appendOnlyTables: ['audit_entry', 'person_erasure'],
  writeOnceTables: ['audit_detail'],
  consumers: [CustomerFactsConsumer, MemberFactsConsumer, MemberStatesConsumer, ...auditConsumers],
};
