import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Clock } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountResolver } from './account/account.resolver.ts';
import { SessionResolver } from './account/session.resolver.ts';
import { enforceAccess } from './access/enforce-access.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { BlacklistResolver } from './blacklist/blacklist.resolver.ts';
import { Identify } from './calls/identify.ts';
import { RequestContext } from './calls/request-context.ts';
import { type Services, SERVICES } from './calls/services.ts';
import type { BrowserCookie } from './calls/session-cookie.ts';
import { Amounts } from './catalogue/amounts.ts';
import { CatalogueResolver } from './catalogue/catalogue.resolver.ts';
import { CouponResolver } from './catalogue/coupon.resolver.ts';
import { OwnRewardsResolver } from './catalogue/own-rewards.resolver.ts';
import { PartnerPageResolver } from './catalogue/partner-page.resolver.ts';
import { PartnerResolver } from './catalogue/partner.resolver.ts';
import { RedemptionCustomerResolver } from './catalogue/redemption-customer.resolver.ts';
import { RedemptionResolver } from './catalogue/redemption.resolver.ts';
import { CustomerContactResolver } from './customer-story/contact.resolver.ts';
import { CustomerStoryResolver } from './customer-story/story.resolver.ts';
import { CustomerResolver } from './customers/customer.resolver.ts';
import { DataRequestResolver } from './data-requests/data-request.resolver.ts';
import { DuplicateResolver } from './duplicates/duplicate.resolver.ts';
import { DemoResolver } from './demo/demo.resolver.ts';
import { errorFormatter } from './errors/error-formatter.ts';
import { CLOCK, CONFIGURATION, type GatewayConfiguration } from './gateway.config.ts';
import { FinanceResolver } from './finance/finance.resolver.ts';
import { CustomerHouseholdResolver } from './households/household.resolver.ts';
import { IndicatorResolver } from './indicators/indicator.resolver.ts';
import { InsightResolver } from './insight/insight.resolver.ts';
import { ImportResolver } from './imports/import.resolver.ts';
import { MappingResolver } from './imports/mapping.resolver.ts';
import { AchievementResolver } from './achievements/achievement.resolver.ts';
import { FeedResolver } from './feed/feed.resolver.ts';
import { WebhookResolver } from './webhooks/webhook.resolver.ts';
import { LedgerResolver } from './ledger/ledger.resolver.ts';
import { compilableDefaults } from './limits/compilable-defaults.ts';
import { operationHooks } from './limits/operation-hooks.ts';
import { operationLimits, operationRules } from './limits/operation-limits.ts';
import type { PersistedOperations } from './limits/persisted-operations.ts';
import { RateLimits } from './limits/rate-limits.ts';
import { readOperation } from './limits/read-operation.ts';
import { MeResolver } from './members/me.resolver.ts';
import { MemberMeResolver } from './members/member-me.resolver.ts';
import { MembershipResolver } from './members/membership.resolver.ts';
import { OwnMembershipResolver } from './members/own-membership.resolver.ts';
import { StatementEntryResolver } from './members/statement-entry.resolver.ts';
import {
  DeductibleCreditsResolver,
  OwnDeductibleCreditsResolver,
} from './deductible-credits/deductible-credit.resolver.ts';
import {
  MissingRewardsResolver,
  OwnMissingRewardsResolver,
} from './missing-rewards/missing-reward.resolver.ts';
import { NoClaimRunResolver } from './no-claim-runs/no-claim-run.resolver.ts';
import { DeliveryResolver } from './notices/delivery.resolver.ts';
import { InboxResolver } from './notices/inbox.resolver.ts';
import { NoticeTemplateResolver } from './notices/notice-template.resolver.ts';
import { ObjectionResolver } from './objections/objection.resolver.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { AdjustmentResolver } from './points/adjustment.resolver.ts';
import { BalanceResolver, OwnBalanceResolver } from './points/balance.resolver.ts';
import { MemberPointsResolver, OwnEntryResolver } from './points/member-points.resolver.ts';
import { PostPointsResolver } from './points/post-points.resolver.ts';
import { ProgrammeResolver } from './programme/programme.resolver.ts';
import { RuleSetDraftsResolver } from './rule-sets/rule-set-drafts.resolver.ts';
import { OwnReferralsResolver } from './referrals/own-referrals.resolver.ts';
import { ReferralPeopleResolver } from './referrals/referral-people.resolver.ts';
import { ReferralResolver } from './referrals/referral.resolver.ts';
import { RulesDocumentResolver } from './rules-documents/rules-document.resolver.ts';
import { ValueGuardResolver } from './value-guard/value-guard.resolver.ts';
import { EvaluationRulesResolver, RulesSampleResolver } from './standings/evaluation-rules.resolver.ts';
import {
  CareChoiceResolver,
  StandingMoveResolver,
  StandingResolver,
  StandingRowResolver,
} from './standings/standing.resolver.ts';
import { WarningResolver } from './standings/warning.resolver.ts';
import { OwnTierResolver, TierResolver } from './tiers/tier.resolver.ts';
import { ArrangeStaffResolver } from './people/arrange-staff.resolver.ts';
import { StaffMeResolver } from './people/staff-me.resolver.ts';
import { StaffResolver } from './people/staff.resolver.ts';
import { EventGuestResolver } from './events/event-guest.resolver.ts';
import { EventInvitationResolver } from './events/event-invitation.resolver.ts';
import { MemberEventResolver } from './events/member-event.resolver.ts';
import { CampaignResolver } from './campaigns/campaign.resolver.ts';
import { PreventionResolver } from './prevention/prevention.resolver.ts';
import { SegmentResolver } from './segments/segment.resolver.ts';
import { SignedInSessions } from './sign-in/signed-in-sessions.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { StaffSignInResolver } from './sign-in/staff-sign-in.resolver.ts';

/** Every class that resolves something. The schema is made of them, in this order. */
export const resolvers = [
  MeResolver,
  MemberMeResolver,
  StatementEntryResolver,
  StaffMeResolver,
  ImportResolver,
  MappingResolver,
  FeedResolver,
  AchievementResolver,
  WebhookResolver,
  NoClaimRunResolver,
  LedgerResolver,
  DemoResolver,
  SignInResolver,
  StaffSignInResolver,
  SessionResolver,
  AccountResolver,
  OrganisationResolver,
  StaffResolver,
  ArrangeStaffResolver,
  AuditResolver,
  CustomerResolver,
  CustomerStoryResolver,
  CustomerContactResolver,
  DuplicateResolver,
  CustomerHouseholdResolver,
  DataRequestResolver,
  InboxResolver,
  NoticeTemplateResolver,
  DeliveryResolver,
  OwnTierResolver,
  TierResolver,
  ProgrammeResolver,
  RuleSetDraftsResolver,
  MembershipResolver,
  OwnMembershipResolver,
  FinanceResolver,
  OwnEntryResolver,
  MemberPointsResolver,
  OwnBalanceResolver,
  BalanceResolver,
  OwnMissingRewardsResolver,
  MissingRewardsResolver,
  OwnDeductibleCreditsResolver,
  DeductibleCreditsResolver,
  PostPointsResolver,
  AdjustmentResolver,
  BlacklistResolver,
  SegmentResolver,
  StandingResolver,
  StandingRowResolver,
  StandingMoveResolver,
  CareChoiceResolver,
  WarningResolver,
  EvaluationRulesResolver,
  OwnReferralsResolver,
  ReferralPeopleResolver,
  ReferralResolver,
  RulesDocumentResolver,
  ValueGuardResolver,
  RulesSampleResolver,
  ObjectionResolver,
  IndicatorResolver,
  InsightResolver,
  PreventionResolver,
  CatalogueResolver,
  CouponResolver,
  OwnRewardsResolver,
  RedemptionCustomerResolver,
  RedemptionResolver,
  PartnerResolver,
  PartnerPageResolver,
  EventGuestResolver,
  EventInvitationResolver,
  MemberEventResolver,
  CampaignResolver,
] as const;

/** What the resolvers stand on. */
export interface GatewayParts {
  readonly configuration: Pick<GatewayConfiguration, 'EVERGREEN_DEMO' | 'EVERGREEN_CURRENCY'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly services: Services;
  readonly identify: Identify;
  readonly sessions: SignedInSessions;
  readonly browsers: BrowserCookie;
  readonly limits: RateLimits;
  readonly operations: PersistedOperations;
}

@Module({})
export class GatewayModule {
  static of(parts: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      imports: [GraphQLModule.forRoot<MercuriusDriverConfig>(graphqlOptions(parts))],
      providers: [
        ...resolvers,
        Amounts,
        { provide: SERVICES, useValue: parts.services },
        { provide: CLOCK, useValue: parts.clock },
        { provide: CONFIGURATION, useValue: parts.configuration },
        { provide: Identify, useValue: parts.identify },
        { provide: SignedInSessions, useValue: parts.sessions },
        { provide: RateLimits, useValue: parts.limits },
      ],
    };
  }
}

function graphqlOptions(parts: GatewayParts): MercuriusDriverConfig {
  const { configuration, log, services, identify, limits, operations } = parts;
  const isDemo = configuration.EVERGREEN_DEMO === 'true';
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    sortSchema: false,
    transformSchema: (schema) => enforceAccess(compilableDefaults(schema)),
    // Ours are compiled when they come the second time. In the background they would never be under load.
    jit: 1,
    hooks: operationHooks(operations),
    cache: operationLimits.cached,
    // A cookie says who calls, so a form of another site must not get through.
    csrfPrevention: true,
    allowBatchedQueries: false,
    // The only one at hand loads its script from a public server.
    graphiql: false,
    // Introspection is deeper than any screen's operation.
    queryDepth: isDemo ? operationLimits.depth + 6 : operationLimits.depth,
    validationRules: operationRules((document) => operations.has(document), isDemo),
    persistedQueryProvider: operations.provider,
    graphql: { parseOptions: { maxTokens: operationLimits.tokens, noLocation: true } },
    // What follows the one that finds out who calls runs inside the call, the handler too: all are in callback form.
    additionalRouteOptions: {
      preHandler: [readOperation(operations), limits.beforeLookup, identify.hook, limits.countRequest],
    },
    errorFormatter: errorFormatter(log),
    context: (request: FastifyRequest, reply: FastifyReply) => new RequestContext(request, reply, services),
  } as MercuriusDriverConfig;
}
