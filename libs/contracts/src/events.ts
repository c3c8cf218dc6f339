import type { DescMessage } from '@bufbuild/protobuf';
import { AuditRecordedSchema } from './generated/evergreen/audit/v1/audit_pb.ts';
import { CampaignAudienceWrittenSchema } from './generated/evergreen/customer_profile/v1/campaign_audience_pb.ts';
import { CareChangedSchema, VisitsAskedSchema } from './generated/evergreen/customer_profile/v1/care_pb.ts';
import { BlacklistChangedSchema } from './generated/evergreen/customer_profile/v1/blacklist_pb.ts';
import {
  CustomersMergedSchema,
  CustomersSeparatedSchema,
} from './generated/evergreen/customer_profile/v1/duplicates_pb.ts';
import {
  ClaimsChangedSchema,
  CustomersChangedSchema,
  PolicyTermsChangedSchema,
} from './generated/evergreen/customer_profile/v1/events_pb.ts';
import { SegmentMembersChangedSchema } from './generated/evergreen/customer_profile/v1/segments_pb.ts';
import { MembersEnrolledSchema, PointsPostedSchema } from './generated/evergreen/membership/v1/events_pb.ts';
import {
  MembersMergedSchema,
  MembersUnmergedSchema,
  MemberStateChangedSchema,
} from './generated/evergreen/membership/v1/members_pb.ts';
import { TierChangedSchema } from './generated/evergreen/membership/v1/tiers_pb.ts';
import { NoticesRequestedSchema } from './generated/evergreen/notices/v1/notices_pb.ts';
import {
  CampaignStatesChangedSchema,
  ClaimFreeYearsDecidedSchema,
  EventGuestsActedSchema,
  NoClaimDecidedSchema,
  RedemptionsChangedSchema,
} from './generated/evergreen/rewards/v1/events_pb.ts';
import { PointsOrderedSchema } from './generated/evergreen/rewards/v1/points_orders_pb.ts';

/** A kind of event: who publishes it, under which name, in which shape. */
export interface EventType<Schema extends DescMessage = DescMessage> {
  /** The publishing service; its events share one stream. */
  readonly context: string;
  /** Subject below `<prefix>.events.`, such as `rewards.no-claim-decided.v1`. */
  readonly subject: string;
  readonly schema: Schema;
}

function eventType<Schema extends DescMessage>(
  context: string,
  name: string,
  schema: Schema,
): EventType<Schema> {
  return { context, subject: `${context}.${name}`, schema };
}

export const events = {
  customersChanged: eventType('customer-profile', 'customers-changed.v1', CustomersChangedSchema),
  policyTermsChanged: eventType('customer-profile', 'policy-terms-changed.v1', PolicyTermsChangedSchema),
  claimsChanged: eventType('customer-profile', 'claims-changed.v1', ClaimsChangedSchema),
  campaignAudienceWritten: eventType(
    'customer-profile',
    'campaign-audience.v1',
    CampaignAudienceWrittenSchema,
  ),
  careChanged: eventType('customer-profile', 'care-changed.v1', CareChangedSchema),
  visitsAsked: eventType('customer-profile', 'visits-asked.v1', VisitsAskedSchema),
  blacklistChanged: eventType('customer-profile', 'blacklist-changed.v1', BlacklistChangedSchema),
  customersMerged: eventType('customer-profile', 'customers-merged.v1', CustomersMergedSchema),
  customersSeparated: eventType('customer-profile', 'customers-separated.v1', CustomersSeparatedSchema),
  segmentMembersChanged: eventType(
    'customer-profile',
    'segment-members-changed.v1',
    SegmentMembersChangedSchema,
  ),
  membersEnrolled: eventType('membership', 'members-enrolled.v1', MembersEnrolledSchema),
  memberStateChanged: eventType('membership', 'member-state-changed.v1', MemberStateChangedSchema),
  membersMerged: eventType('membership', 'members-merged.v1', MembersMergedSchema),
  membersUnmerged: eventType('membership', 'members-unmerged.v1', MembersUnmergedSchema),
  pointsPosted: eventType('membership', 'points-posted.v1', PointsPostedSchema),
  tierChanged: eventType('membership', 'tier-changed.v1', TierChangedSchema),
  noClaimDecided: eventType('rewards', 'no-claim-decided.v1', NoClaimDecidedSchema),
  pointsOrdered: eventType('rewards', 'points-ordered.v1', PointsOrderedSchema),
  redemptionsChanged: eventType('rewards', 'redemptions-changed.v1', RedemptionsChangedSchema),
  eventGuestsActed: eventType('rewards', 'event-guests-acted.v1', EventGuestsActedSchema),
  campaignStatesChanged: eventType('rewards', 'campaign-states-changed.v1', CampaignStatesChangedSchema),
  claimFreeYearsDecided: eventType('rewards', 'claim-free-years-decided.v1', ClaimFreeYearsDecidedSchema),
} as const;

/** Services that record acts, each in its own stream; identity's audit store takes them all. */
export const auditedServices = ['identity', 'customer-profile', 'membership', 'rewards'] as const;

export type AuditedService = (typeof auditedServices)[number];

/** The acts of one service, such as `membership.audit-recorded.v1`. */
export function auditRecorded(service: AuditedService): EventType<typeof AuditRecordedSchema> {
  return eventType(service, 'audit-recorded.v1', AuditRecordedSchema);
}

/** Services that ask for notices, each in its own stream; customer-profile sends what all of them ask for. */
export const noticeServices = ['membership', 'rewards'] as const satisfies readonly AuditedService[];

export type NoticeService = (typeof noticeServices)[number];

/** The notices that one service asks for, such as `membership.notices-requested.v1`. */
export function noticesRequested(service: NoticeService): EventType<typeof NoticesRequestedSchema> {
  return eventType(service, 'notices-requested.v1', NoticesRequestedSchema);
}
