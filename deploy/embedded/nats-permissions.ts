// Who may say and hear what on NATS: one user for each process, and for each a list of subjects made from one table.
import { gateway, operator, parties, type PartyName, type ServiceName, services } from './service-list.ts';

/** What a service takes of the events of others: subject by the name of its consumer. */
type Consumes = Readonly<Record<string, string>>;

/** A party's place on NATS, in the names of contracts; subjects follow from it. */
interface Place {
  /** Calls it makes: a package, a service or a method. */
  readonly calls: readonly string[];
  readonly consumes: Consumes;
  readonly tells: readonly string[];
  readonly hears: readonly string[];
}

const nothing: Place = { calls: [], consumes: {}, tells: [], hears: [] };
const personalData = 'evergreen.privacy.v1.PersonalDataService.>';

/** Services that ask for notices to customers. */
const noticeServices = ['membership', 'rewards'] as const satisfies readonly ServiceName[];

/** What webhooks tell of, by the names of their consumers. */
const toldToSystems: Consumes = {
  'webhooks-care': 'customer-profile.care-changed.v1',
  'webhooks-segments': 'customer-profile.segment-members-changed.v1',
  'webhooks-customers-merged': 'customer-profile.customers-merged.v1',
  'webhooks-customers-separated': 'customer-profile.customers-separated.v1',
  'webhooks-enrolled': 'membership.members-enrolled.v1',
  'webhooks-member-states': 'membership.member-state-changed.v1',
  'webhooks-members-merged': 'membership.members-merged.v1',
  'webhooks-members-unmerged': 'membership.members-unmerged.v1',
  'webhooks-tiers': 'membership.tier-changed.v1',
  'webhooks-points-ordered': 'rewards.points-ordered.v1',
  'webhooks-points-posted': 'membership.points-posted.v1',
  'webhooks-no-claim': 'rewards.no-claim-decided.v1',
  'webhooks-redemptions': 'rewards.redemptions-changed.v1',
  'webhooks-event-guests': 'rewards.event-guests-acted.v1',
  'webhooks-campaigns': 'rewards.campaign-states-changed.v1',
  'webhooks-claim-free': 'rewards.claim-free-years-decided.v1',
  ...Object.fromEntries(
    noticeServices.map((name) => [`webhooks-notices-${name}`, `${name}.notices-requested.v1`]),
  ),
};

/** A new consumer, a new call between services or a new hint is allowed here first. */
export const places: Readonly<Record<PartyName, Place>> = {
  identity: {
    ...nothing,
    // To send a code there; the phone is kept nowhere.
    calls: ['evergreen.customer_profile.v1.CustomerFileService.GetContactPhone'],
    consumes: {
      'customer-facts': 'customer-profile.customers-changed.v1',
      'member-facts': 'membership.members-enrolled.v1',
      'member-states': 'membership.member-state-changed.v1',
      ...Object.fromEntries(services.map((name) => [`audit-${name}`, `${name}.audit-recorded.v1`])),
    },
    tells: ['sessions-changed'],
  },
  'customer-profile': {
    ...nothing,
    calls: [personalData],
    consumes: {
      'member-facts': 'membership.members-enrolled.v1',
      ...toldToSystems,
      ...Object.fromEntries(
        noticeServices.map((name) => [`notices-${name}`, `${name}.notices-requested.v1`]),
      ),
    },
  },
  membership: {
    ...nothing,
    calls: [
      ...['customer-profile', 'rewards'].map(
        (name) => `evergreen.operations.v1.OperationsService.GetFlow.${name}`,
      ),
      // Which expiry policies are named there, before one is given up.
      'evergreen.rewards.v1.NoClaimService.ListRuleSets',
      // Whether somebody may become a member by choice, or be given points.
      'evergreen.customer_profile.v1.BlacklistService.Check',
    ],
    consumes: {
      blacklist: 'customer-profile.blacklist-changed.v1',
      'claim-free-facts': 'rewards.claim-free-years-decided.v1',
      'customer-offices': 'customer-profile.customers-changed.v1',
      'enrol-policy-holders': 'customer-profile.policy-terms-changed.v1',
      'points-orders': 'rewards.points-ordered.v1',
      'post-no-claim-grants': 'rewards.no-claim-decided.v1',
    },
  },
  rewards: {
    ...nothing,
    calls: [
      'evergreen.customer_profile.v1.CampaignAudienceService.>',
      'evergreen.customer_profile.v1.CustomerService.GetCustomers',
      'evergreen.customer_profile.v1.EventAudienceService.>',
      'evergreen.customer_profile.v1.CustomerService.ListTermPremiums',
      'evergreen.operations.v1.OperationsService.GetFlow.customer-profile',
      // What somebody may have for points, and the points for it.
      'evergreen.membership.v1.LedgerService.PostCommand',
      'evergreen.membership.v1.MemberService.SpendFromHousehold',
      'evergreen.membership.v1.MembershipService.GetAccounts',
      // Whom a campaign's list of member numbers names.
      'evergreen.membership.v1.MembershipService.FindMembers',
      'evergreen.membership.v1.OwnMembershipService.GetOwnMembership',
      'evergreen.membership.v1.ProgrammeService.ListProgrammes',
      'evergreen.membership.v1.TierService.GetTier',
    ],
    consumes: {
      blacklist: 'customer-profile.blacklist-changed.v1',
      achievements: 'rewards.claim-free-years-decided.v1',
      'campaign-audience': 'customer-profile.campaign-audience.v1',
      'campaign-no-claim': 'rewards.no-claim-decided.v1',
      'campaign-tiers': 'membership.tier-changed.v1',
      'claim-facts': 'customer-profile.claims-changed.v1',
      'customer-offices': 'customer-profile.customers-changed.v1',
      'term-facts': 'customer-profile.policy-terms-changed.v1',
      'points-answers': 'membership.points-posted.v1',
      'posted-batches': 'membership.points-posted.v1',
    },
  },
  [gateway]: {
    ...nothing,
    calls: [
      'evergreen.identity.v1.>',
      'evergreen.membership.v1.>',
      'evergreen.rewards.v1.>',
      ...[
        'CustomerContactService',
        'BlacklistService',
        'ObjectionService',
        'CustomerService',
        'CustomerStoryService',
        'DuplicateService',
        'CustomerHouseholdService',
        'DataRequestService',
        'EvaluationRulesService',
        'ImportService',
        'FeedService',
        'FeedCredentialService',
        'MappingService',
        'IndicatorService',
        'InsightService',
        'NoticeService',
        'NoticeTemplateService',
        'SegmentService',
        'NoticeDeliveryService',
        'PreventionService',
        'StandingService',
        'WarningService',
        'WebhookService',
      ].map((name) => `evergreen.customer_profile.v1.${name}.>`),
      'evergreen.customer_profile.v1.EventAudienceService.NameGuests',
      ...['FindCustomers', 'GetCustomerFile', 'RevealCustomer'].map(
        (name) => `evergreen.customer_profile.v1.CustomerFileService.${name}`,
      ),
    ],
    hears: ['sessions-changed'],
  },
  [operator]: { ...nothing, calls: ['evergreen.>'] },
};

export interface NatsPermissions {
  readonly publish: readonly string[];
  /** A queue group, where only with that one, follows after a space. */
  readonly subscribe: readonly string[];
  /** Whether it answers: to each request once, wherever the request says. */
  readonly answers: boolean;
}

export interface NatsUser extends NatsPermissions {
  /** Public nkey. */
  readonly nkey: string;
}

const isService = (name: PartyName): name is ServiceName => (services as readonly string[]).includes(name);

/** As the services name their streams. */
export function streamOf(prefix: string, context: string): string {
  return `${prefix}_EVENTS_${context}`.toUpperCase().replaceAll('-', '_');
}

/** What a party may say and hear; everything else is refused by the server. */
export function permissionsOf(name: PartyName, prefix: string): NatsPermissions {
  const { calls, consumes, tells, hears } = places[name];
  return {
    publish: [
      ...calls.map((call) => `${prefix}.rpc.${call}`),
      ...tells.map((kind) => `${prefix}.hints.${kind}`),
      ...(isService(name) ? publisherSubjects(name, prefix) : []),
      ...(name === operator ? streamSubjects(prefix) : []),
      ...Object.entries(consumes).flatMap(([durable, event]) =>
        consumerSubjects(name, durable, event, prefix),
      ),
    ],
    subscribe: [
      `_INBOX.${name}.>`,
      ...(isService(name) ? answeredSubjects(name, prefix).map((subject) => `${subject} ${name}`) : []),
      ...hears.map((kind) => `${prefix}.hints.${kind}`),
    ],
    answers: isService(name),
  };
}

function answeredSubjects(name: ServiceName, prefix: string): string[] {
  return [
    `${prefix}.rpc.evergreen.${name.replaceAll('-', '_')}.v1.>`,
    // What each service answers for itself.
    `${prefix}.rpc.evergreen.operations.v1.OperationsService.*.${name}`,
    `${prefix}.rpc.evergreen.privacy.v1.PersonalDataService.*.${name}`,
  ];
}

/** Its events, and to look at its own stream. Whoever may set a stream up can have it take in what others say. */
function publisherSubjects(name: ServiceName, prefix: string): string[] {
  return [`${prefix}.events.${name}.>`, `$JS.API.STREAM.INFO.${streamOf(prefix, name)}`];
}

/** To set up every stream; never to empty or delete one. */
function streamSubjects(prefix: string): string[] {
  return services.flatMap((name) =>
    ['INFO', 'CREATE', 'UPDATE'].map((act) => `$JS.API.STREAM.${act}.${streamOf(prefix, name)}`),
  );
}

/** One consumer of its own on another's stream, with that one filter. */
function consumerSubjects(name: PartyName, durable: string, event: string, prefix: string): string[] {
  const stream = streamOf(prefix, event.split('.')[0] ?? '');
  const consumer = `${stream}.${name}_${durable}`;
  return [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.CONSUMER.INFO.${consumer}`,
    `$JS.API.CONSUMER.CREATE.${consumer}.${prefix}.events.${event}`,
    `$JS.API.CONSUMER.MSG.NEXT.${consumer}`,
    `$JS.ACK.${consumer}.>`,
  ];
}

/** One user for each process and for the operator's commands. */
export function natsUsers(prefix: string, nkeys: Readonly<Record<PartyName, string>>): NatsUser[] {
  return parties.map((name) => ({ nkey: nkeys[name], ...permissionsOf(name, prefix) }));
}
