import {
  type DescField,
  type DescMessage,
  type DescMethodUnary,
  type DescService,
  ScalarType,
} from '@bufbuild/protobuf';
import {
  BlacklistService,
  CampaignAudienceService,
  CustomerFileService,
  CustomerHouseholdService,
  CustomerService,
  CustomerStoryService,
  CustomerContactService,
  DataRequestService,
  DuplicateService,
  FeedCredentialService,
  FeedService,
  ImportService,
  IndicatorService,
  InsightService,
  KeyService,
  NoticeDeliveryService,
  NoticeService,
  NoticeTemplateService,
  EvaluationRulesService,
  StandingService,
  WarningService,
  SegmentService,
  ObjectionService,
  PreventionService,
  EventAudienceService,
  WebhookService,
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
  LedgerService,
  MembershipService,
  PointsRunService,
  MemberService,
  MemberStoryService,
  OwnMembershipService,
  ProgrammeService,
  TierService,
} from '@evergreen/contracts/membership';
import { PersonalDataService } from '@evergreen/contracts/privacy';
import {
  AchievementService,
  CampaignService,
  CatalogueService,
  CouponService,
  DeductibleCreditService,
  EventInvitationService,
  MemberEventService,
  MissingRewardService,
  NoClaimService,
  PartnerService,
  RedemptionService,
  ReferralService,
  RuleSetService,
  RulesDocumentService,
  ValueGuardService,
} from '@evergreen/contracts/rewards';
import type { Caller, RpcClient } from '@evergreen/rpc';

const services: readonly DescService[] = [
  IdentityService,
  AccountService,
  OrganisationService,
  StaffService,
  AuditService,
  MemberService,
  MemberStoryService,
  OwnMembershipService,
  LedgerService,
  BalanceService,
  MembershipService,
  PointsRunService,
  ProgrammeService,
  TierService,
  FinanceService,
  NoClaimService,
  MissingRewardService,
  RuleSetService,
  CatalogueService,
  CouponService,
  DeductibleCreditService,
  PartnerService,
  RedemptionService,
  MemberEventService,
  EventInvitationService,
  EventAudienceService,
  AchievementService,
  ReferralService,
  RulesDocumentService,
  ValueGuardService,
  CustomerService,
  SegmentService,
  CustomerFileService,
  CustomerStoryService,
  CustomerContactService,
  DuplicateService,
  CustomerHouseholdService,
  DataRequestService,
  KeyService,
  FeedCredentialService,
  FeedService,
  ImportService,
  NoticeService,
  NoticeTemplateService,
  NoticeDeliveryService,
  StandingService,
  WarningService,
  EvaluationRulesService,
  BlacklistService,
  ObjectionService,
  IndicatorService,
  InsightService,
  PreventionService,
  WebhookService,
  CampaignAudienceService,
  CampaignService,
];

export interface RpcMethod {
  /** `MembershipService.GetAccounts` */
  readonly name: string;
  readonly input: DescMessage;
  call(request: Record<string, unknown>, caller: Caller): Promise<unknown>;
  /** The method's request with each id field set to the given id, whatever it is an id of. */
  requestFor(ids: Readonly<Record<string, string>>): Record<string, unknown>;
}

/** Each of these answers for what it holds about a person. */
const personalDataTargets = ['identity', 'customer-profile', 'membership', 'rewards'];

/** Every method of every service: what is added to a contract is tried too. */
export function rpcMethods(client: RpcClient): RpcMethod[] {
  return [
    ...services.flatMap((service) => methodsOf(client, service)),
    ...personalDataTargets.flatMap((target) => methodsOf(client, PersonalDataService, target)),
  ];
}

function methodsOf(client: RpcClient, service: DescService, target?: string): RpcMethod[] {
  const typed = client.service(service, target === undefined ? {} : { target }) as Record<
    string,
    (request: Record<string, unknown>, options: { caller: Caller }) => Promise<unknown>
  >;
  return service.methods.map((method) => ({
    name: `${service.name}.${method.name}${target === undefined ? '' : ` of ${target}`}`,
    input: method.input,
    call: (request, caller) => typed[method.localName]!(request, { caller }),
    requestFor: (ids) => requestFor((method as DescMethodUnary).input, ids),
  }));
}

function requestFor(message: DescMessage, ids: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    message.fields.flatMap((field) => {
      const value = fieldValue(field, ids);
      return value === undefined ? [] : [[field.localName, value]];
    }),
  );
}

function fieldValue(field: DescField, ids: Readonly<Record<string, string>>): unknown {
  const id = ids[field.localName.replace(/s$/, '')];
  if (id !== undefined) return field.fieldKind === 'list' ? [id] : id;
  return field.localName === 'limit' ? 10 : undefined;
}

const oddTexts = [
  '',
  '\u0000',
  'x',
  'a'.repeat(5_000),
  "'; DROP TABLE member; --",
  '2026-02-30',
  '-1',
  '00000000-0000-0000-0000-000000000000',
  '王',
  '/../..',
  '%',
  '9999-12-31',
];
const oddNumbers = [0, -1, 2_147_483_647, -2_147_483_648, 1];
const oddBigNumbers = [0n, -1n, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n, 1n];

/** A request of the right type with odd values in every field; another one for each number. */
export function nastyRequest(message: DescMessage, n: number, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    message.fields.flatMap((field, index): [string, unknown][] => {
      if (field.oneof !== undefined && field.proto.proto3Optional !== true) return [];
      const value = nastyValue(field, n + index, depth);
      return value === undefined ? [] : [[field.localName, value]];
    }),
  );
}

function nastyValue(field: DescField, n: number, depth: number): unknown {
  if (field.fieldKind === 'map' || depth > 2) return undefined;
  const one = (): unknown => {
    if (field.message) return nastyRequest(field.message, n, depth + 1);
    if (field.enum) return n % 7;
    switch (field.scalar) {
      case ScalarType.STRING:
        return oddTexts[n % oddTexts.length];
      case ScalarType.BYTES:
        return new Uint8Array([0, 255, 1]);
      case ScalarType.BOOL:
        return n % 2 === 0;
      case ScalarType.INT64:
        return oddBigNumbers[n % oddBigNumbers.length];
      case ScalarType.INT32:
        return oddNumbers[n % oddNumbers.length];
      default:
        return undefined;
    }
  };
  const value = one();
  if (value === undefined) return undefined;
  return field.fieldKind === 'list' ? Array.from({ length: n % 4 }, () => value) : value;
}
