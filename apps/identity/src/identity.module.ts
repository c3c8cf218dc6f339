import { Database } from '@evergreen/persistence';
import { CONFIGURATION } from '@evergreen/service';
import { Module } from '@nestjs/common';
import { type IdentityConfiguration, isDemo } from './identity.config.ts';
import { AuditSealer } from './jobs/audit-sealer.ts';
import { auditConsumers } from './messaging/audit-acts.consumer.ts';
import { AuditHandlers } from './messaging/audit.handlers.ts';
import { CustomerFactsConsumer } from './messaging/customer-facts.consumer.ts';
import { IdentityHandlers } from './messaging/identity.handlers.ts';
import { MemberFactsConsumer } from './messaging/member-facts.consumer.ts';
import { peopleControllers, peopleProviders } from './people.parts.ts';
import { AccountRepository } from './persistence/account.repository.ts';
import { DemoCodeRepository } from './persistence/demo-code.repository.ts';
import { OneTimeCodeRepository } from './persistence/one-time-code.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';
import { CODE_SENDER, type CodeSender, noCodeSender } from './use-cases/code-sender.ts';
import { DemoCodeSender } from './use-cases/demo-code-sender.ts';
import { LearnAccounts } from './use-cases/learn-accounts.ts';
import { PublishAuditHead } from './use-cases/publish-audit-head.ts';
import { ReadSession } from './use-cases/read-session.ts';
import { RequestCode } from './use-cases/request-code.ts';
import { SealAudit } from './use-cases/seal-audit.ts';
import { SearchAudit } from './use-cases/search-audit.ts';
import { ShowDemo } from './use-cases/show-demo.ts';
import { SignIn } from './use-cases/sign-in.ts';
import { SignOut } from './use-cases/sign-out.ts';
import { TakeAuditActs } from './use-cases/take-audit-acts.ts';
import { VerifyAudit } from './use-cases/verify-audit.ts';

@Module({
  controllers: [AuditHandlers, IdentityHandlers, ...peopleControllers],
  providers: [
    AccountRepository,
    DemoCodeRepository,
    OneTimeCodeRepository,
    SessionRepository,
    LearnAccounts,
    ReadSession,
    RequestCode,
    ...peopleProviders,
    ShowDemo,
    SignIn,
    SignOut,
    CustomerFactsConsumer,
    MemberFactsConsumer,
    ...auditConsumers,
    AuditSealer,
    PublishAuditHead,
    SealAudit,
    SearchAudit,
    TakeAuditActs,
    VerifyAudit,
    {
      provide: CODE_SENDER,
      inject: [CONFIGURATION, Database, DemoCodeRepository],
      useFactory: (
        configuration: IdentityConfiguration,
        database: Database,
        demoCodes: DemoCodeRepository,
      ): CodeSender => (isDemo(configuration) ? new DemoCodeSender(database, demoCodes) : noCodeSender),
    },
  ],
})
export class IdentityModule {}
