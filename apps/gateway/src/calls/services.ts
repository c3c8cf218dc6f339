import {
  CustomerContactService,
  BlacklistService,
  CustomerFileService,
  CustomerHouseholdService,
  CustomerService,
  CustomerStoryService,
  EvaluationRulesService,
  FeedCredentialService,
  FeedService,
  DataRequestService,
  DuplicateService,
  ImportService,
  MappingService,
  IndicatorService,
  InsightService,
  NoticeDeliveryService,
  NoticeService,
  NoticeTemplateService,
  SegmentService,
  StandingService,
  WarningService,
  ObjectionService,
  PreventionService,
} from '@evergreen/contracts/customer-profile';
import {
  AccountService,
  AuditService,
  IdentityService,
  OrganisationService,
  StaffService,
} from '@evergreen/contracts/identity';
import {
  BalanceService,
  FinanceService,
  MemberService,
  MemberStoryService,
  LedgerService,
  MembershipService,
  OwnMembershipService,
  ProgrammeService,
  TierService,
} from '@evergreen/contracts/membership';
import {
  MissingRewardService,
  NoClaimService,
  ValueGuardService,
  RuleSetService,
} from '@evergreen/contracts/rewards';
import type { RpcClient } from '@evergreen/rpc';

/** Calls about signing in are the gateway's own: nobody is known yet. */
export const asGateway = { caller: { kind: 'service', name: 'gateway' } } as const;

export const SERVICES = Symbol('services');

/** Every service the gateway speaks to. */
export type Services = ReturnType<typeof servicesOf>;

export function servicesOf(client: RpcClient) {
  return {
    identity: client.service(IdentityService),
    account: client.service(AccountService),
    organisation: client.service(OrganisationService),
    staff: client.service(StaffService),
    audit: client.service(AuditService),
    ledger: client.service(LedgerService),
    membership: client.service(MembershipService),
    members: client.service(MemberService),
    ownMembership: client.service(OwnMembershipService),
    programme: client.service(ProgrammeService),
    tiers: client.service(TierService),
    finance: client.service(FinanceService),
    balances: client.service(BalanceService),
    noClaim: client.service(NoClaimService),
    ruleSets: client.service(RuleSetService),
    missingRewards: client.service(MissingRewardService),
    valueGuard: client.service(ValueGuardService),
    customers: client.service(CustomerService),
    customerFiles: client.service(CustomerFileService),
    contacts: client.service(CustomerContactService),
    duplicates: client.service(DuplicateService),
    households: client.service(CustomerHouseholdService),
    stories: client.service(CustomerStoryService),
    memberStories: client.service(MemberStoryService),
    dataRequests: client.service(DataRequestService),
    imports: client.service(ImportService),
    mappings: client.service(MappingService),
    indicators: client.service(IndicatorService),
    insight: client.service(InsightService),
    feed: client.service(FeedService),
    feedCredentials: client.service(FeedCredentialService),
    notices: client.service(NoticeService),
    noticeTemplates: client.service(NoticeTemplateService),
    blacklist: client.service(BlacklistService),
    segments: client.service(SegmentService),
    objections: client.service(ObjectionService),
    prevention: client.service(PreventionService),
    deliveries: client.service(NoticeDeliveryService),
    standings: client.service(StandingService),
    warnings: client.service(WarningService),
    evaluationRules: client.service(EvaluationRulesService),
  };
}
