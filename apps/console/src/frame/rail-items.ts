import type { IconName } from '@evergreen/web';
import type { Right } from '../access/rights.ts';
import { approvalRights } from '../approvals/approval-rights.ts';

export interface RailItem {
  readonly name: string;
  readonly to: string;
  readonly icon: IconName;
  /** One of several is enough. Undefined: for everybody who works here. */
  readonly right: Right | readonly Right[] | undefined;
}

/** The pages by job, not by service. A group without a page one may see is not shown at all. */
export const railGroups = [
  {
    name: undefined,
    items: [{ name: 'home', to: '/', icon: 'home', right: undefined }],
  },
  {
    name: 'customers',
    items: [
      { name: 'customers', to: '/customers', icon: 'person', right: 'Customer.read' },
      { name: 'duplicates', to: '/duplicates', icon: 'people', right: 'Customer.merge' },
      { name: 'segments', to: '/segments', icon: 'filter', right: 'Segment.read' },
      { name: 'lists', to: '/lists', icon: 'layers', right: 'Customer.read' },
      { name: 'warnings', to: '/warnings', icon: 'alert', right: 'Warning.read' },
      { name: 'blacklist', to: '/blacklist', icon: 'lock', right: 'BlacklistEntry.read' },
      { name: 'prevention', to: '/prevention', icon: 'shield', right: 'Prevention.read' },
      { name: 'objections', to: '/objections', icon: 'question', right: 'Objection.read' },
      { name: 'insight', to: '/insight', icon: 'chart', right: 'Insight.read' },
      { name: 'evaluationRules', to: '/evaluation-rules', icon: 'book', right: 'EvaluationRules.read' },
      { name: 'evaluation', to: '/evaluation', icon: 'clock', right: 'EvaluationRules.read' },
      { name: 'dataRequests', to: '/data-requests', icon: 'document', right: 'DataRequest.read' },
    ],
  },
  {
    name: 'rewards',
    items: [
      { name: 'campaigns', to: '/campaigns', icon: 'megaphone', right: 'Campaign.read' },
      { name: 'noClaim', to: '/no-claim', icon: 'shield', right: 'NoClaimRun.read' },
      { name: 'ruleSets', to: '/rule-sets', icon: 'document', right: 'NoClaimRun.read' },
      { name: 'catalogue', to: '/catalogue', icon: 'gift', right: 'Reward.read' },
      { name: 'redemptions', to: '/redemptions', icon: 'list', right: 'Redemption.read' },
      { name: 'partners', to: '/partners', icon: 'building', right: 'Partner.read' },
      { name: 'events', to: '/events', icon: 'calendar', right: 'MemberEvent.read' },
      { name: 'referrals', to: '/referrals', icon: 'people', right: 'Referral.read' },
      { name: 'achievements', to: '/achievements', icon: 'check', right: 'Programme.read' },
      { name: 'programme', to: '/programme', icon: 'layers', right: 'Programme.read' },
      { name: 'valueGuard', to: '/value-guard', icon: 'lock', right: 'Programme.read' },
      { name: 'finance', to: '/finance', icon: 'book', right: 'Finance.read' },
      { name: 'adjustments', to: '/adjustments', icon: 'undo', right: 'Adjustment.read' },
      { name: 'approvals', to: '/approvals', icon: 'check', right: approvalRights },
    ],
  },
  {
    name: 'notices',
    items: [
      { name: 'noticeTemplates', to: '/notice-templates', icon: 'bell', right: 'NoticeTemplate.read' },
      { name: 'sendingLog', to: '/sending-log', icon: 'list', right: 'Notice.read' },
    ],
  },
  {
    name: 'team',
    items: [
      { name: 'people', to: '/people', icon: 'people', right: 'Staff.read' },
      { name: 'organisation', to: '/organisation', icon: 'building', right: 'Organisation.read' },
    ],
  },
  {
    name: 'setUp',
    items: [
      { name: 'roles', to: '/roles', icon: 'key', right: 'Staff.read' },
      { name: 'sessions', to: '/sessions', icon: 'device', right: 'Session.read' },
      { name: 'imports', to: '/imports', icon: 'upload', right: 'Import.read' },
      { name: 'feed', to: '/feed', icon: 'download', right: 'Feed.read' },
      { name: 'webhooks', to: '/webhooks', icon: 'upload', right: 'Webhook.read' },
      { name: 'audit', to: '/audit', icon: 'list', right: 'AuditEntry.read' },
    ],
  },
] as const satisfies readonly { readonly name: string | undefined; readonly items: readonly RailItem[] }[];

export type RailGroup = (typeof railGroups)[number];

/** The groups with what this viewer may see of them; what they may not is hidden, not greyed. */
export function visibleGroups(
  may: (right: Right) => boolean,
): readonly { readonly name: RailGroup['name']; readonly items: readonly RailGroup['items'][number][] }[] {
  return railGroups
    .map(({ name, items }) => ({
      name,
      items: items.filter(({ right }) => right === undefined || [right].flat().some((each) => may(each))),
    }))
    .filter(({ items }) => items.length > 0);
}
