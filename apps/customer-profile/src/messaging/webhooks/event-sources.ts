import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import { type EventType, events, noticeServices, noticesRequested } from '@evergreen/contracts';
import { Care } from '@evergreen/contracts/customer-profile';
import { MemberAct, MemberState } from '@evergreen/contracts/membership';
import { NoticePurpose } from '@evergreen/contracts/notices';
import {
  CampaignMove,
  CampaignState,
  type EventGuestAct,
  GuestAct,
  type PointsOrder,
  type RedemptionChange,
} from '@evergreen/contracts/rewards';
import type { WebhookItem } from '../../domain/webhooks/event-kinds.ts';
import type { Telling } from '../../use-cases/webhooks/tell-systems.ts';

/** An event of a service, and what of it systems of the insurer may be told. */
export interface EventSource {
  /** Of the consumer: permanent. */
  readonly durable: string;
  readonly event: EventType;
  tellings(message: unknown): readonly Telling[];
}

function source<S extends DescMessage>(
  durable: string,
  event: EventType<S>,
  tellings: (message: MessageShape<S>) => readonly Telling[],
): EventSource {
  return {
    durable: `webhooks-${durable}`,
    event,
    tellings: (message) => tellings(message as MessageShape<S>),
  };
}

/** A word of an enumeration as it stands in JSON: `VISIT_FIRST` as `visit-first`. */
function wordOf(names: Readonly<Record<number, string>>, value: number): string {
  return (names[value] ?? 'unknown').toLowerCase().replaceAll('_', '-');
}

interface Merge {
  readonly memberId: string;
  readonly customerId: string;
  readonly intoMemberId: string;
  readonly intoCustomerId: string;
  readonly effectiveOn: string;
}

const mergeItem = ({ memberId, customerId, intoMemberId, intoCustomerId, effectiveOn }: Merge) => ({
  ...{ memberId, customerId, intoMemberId, intoCustomerId, effectiveOn },
});

/** Points of what is taken back or restored are known when it is posted. */
function orderItem({ customerId, key, sourceKind, sourceId, order }: PointsOrder): WebhookItem {
  const item = { customerId, key, sourceKind, sourceId };
  if (order.case !== 'award')
    return {
      ...item,
      order: order.case === 'takeBack' ? 'take-back' : 'restore',
      points: null,
      activeOn: null,
    };
  const { points, activeOn } = order.value;
  return { ...item, order: 'award', points: Number(points), activeOn };
}

const redemptionItem = ({ customerId, redemptionId, rewardId, points }: RedemptionChange): WebhookItem => ({
  ...{ customerId, redemptionId, rewardId, points: Number(points) },
});

const answers = [GuestAct.PLACED, GuestAct.WAITING, GuestAct.DECLINED];

const guestItem = ({ customerId, eventId, sessionId }: EventGuestAct) => ({
  ...{ customerId, eventId, sessionId: sessionId ?? null },
});

/**
 * Where each kind comes from. To add one: its name to `webhookKinds`, a row here, the consumer's permission in
 * `deploy/embedded/nats-permissions.ts`, its words in the console and its form in `deploy/docs/webhooks.md`.
 */
export const eventSources: readonly EventSource[] = [
  source('enrolled', events.membersEnrolled, ({ members }) => [
    {
      kind: 'membership.enrolled.v1',
      items: () =>
        members.map(({ customerId, memberId, memberNumber, enrolledOn }) => ({
          ...{ customerId, memberId, memberNumber, enrolledOn },
        })),
    },
  ]),
  source('member-states', events.memberStateChanged, ({ changes }) => [
    {
      kind: 'membership.state-changed.v1',
      items: () =>
        changes.map(({ customerId, memberId, version, state, act, effectiveOn }) => ({
          ...{ customerId, memberId, version: Number(version), effectiveOn },
          state: wordOf(MemberState, state),
          act: wordOf(MemberAct, act),
        })),
    },
  ]),
  source('members-merged', events.membersMerged, ({ merges }) => [
    { kind: 'membership.merged.v1', items: () => merges.map(mergeItem) },
  ]),
  source('members-unmerged', events.membersUnmerged, ({ merges }) => [
    { kind: 'membership.separated.v1', items: () => merges.map(mergeItem) },
  ]),
  source('tiers', events.tierChanged, ({ changes }) => [
    {
      kind: 'tier.changed.v1',
      items: () =>
        changes.map(({ customerId, memberId, version, kind, fromTierId, toTierId, effectiveOn }) => ({
          ...{ customerId, memberId, version: Number(version), change: kind },
          ...{ fromTierId: fromTierId ?? null, toTierId, effectiveOn },
        })),
    },
  ]),
  source('points-ordered', events.pointsOrdered, ({ orders }) => [
    { kind: 'points.ordered.v1', items: () => orders.map(orderItem) },
  ]),
  // Of a batch of no-claim grants there is no answer for each: those of the grants are their own kind.
  source('points-posted', events.pointsPosted, ({ batchId, answers }) => [
    {
      kind: 'points.posted.v1',
      items: () =>
        answers.map(({ customerId, key, points, refusedBecause }) => ({
          ...{ customerId, key, batchId, points: Number(points) },
          refusedBecause: refusedBecause === '' ? null : refusedBecause,
        })),
    },
  ]),
  source('no-claim', events.noClaimDecided, ({ grants, batchId }) => [
    {
      kind: 'no-claim.granted.v1',
      items: () =>
        grants.map(({ customerId, key, termId, ruleId, points, effectiveOn, activeOn, expiresOn }) => ({
          ...{ customerId, key, batchId, termId, ruleId, points: Number(points) },
          ...{ effectiveOn, activeOn, expiresOn: expiresOn ?? null },
        })),
    },
  ]),
  source('claim-free', events.claimFreeYearsDecided, ({ policies }) => [
    {
      kind: 'claim-free-years.changed.v1',
      items: () =>
        policies.map(({ customerId, policyId, version, claimFreeYears, termEndsOn, faultOpen }) => ({
          ...{ customerId, policyId, version: Number(version), claimFreeYears },
          ...{ termEndsOn: termEndsOn ?? null, faultOpen },
        })),
    },
  ]),
  source('redemptions', events.redemptionsChanged, ({ changes }) => {
    const of = (cancelled: boolean) => changes.filter((change) => change.cancelled === cancelled);
    return [
      { kind: 'redemption.completed.v1', items: () => of(false).map(redemptionItem) },
      { kind: 'redemption.cancelled.v1', items: () => of(true).map(redemptionItem) },
    ];
  }),
  source('campaigns', events.campaignStatesChanged, ({ changes }) => [
    {
      kind: 'campaign.state-changed.v1',
      items: () =>
        changes.map(({ campaignId, version, move, state, revision, startsOn, endsOn }) => ({
          ...{ campaignId, version: Number(version), revision, startsOn, endsOn },
          act: wordOf(CampaignMove, move),
          state: wordOf(CampaignState, state),
        })),
    },
  ]),
  source('event-guests', events.eventGuestsActed, ({ acts }) => {
    const of = (...which: GuestAct[]) => acts.filter(({ act }) => which.includes(act));
    return [
      {
        kind: 'event.answered.v1',
        items: () =>
          of(...answers).map((each) => ({
            ...{ ...guestItem(each), answer: wordOf(GuestAct, each.act), party: each.party },
          })),
      },
      {
        kind: 'event.checked-in.v1',
        items: () =>
          of(GuestAct.CHECKED_IN).map((each) => ({
            ...{ ...guestItem(each), party: each.party, walkIn: each.walkIn },
          })),
      },
      { kind: 'event.check-in-undone.v1', items: () => of(GuestAct.CHECK_IN_UNDONE).map(guestItem) },
    ];
  }),
  source('care', events.careChanged, ({ cares }) => [
    {
      kind: 'care.changed.v1',
      items: () =>
        cares.map(({ customerId, version, quadrant, care, sinceOn }) => ({
          ...{ customerId, version: Number(version), quadrant: quadrant ?? null },
          ...{ care: wordOf(Care, care), sinceOn },
        })),
    },
  ]),
  source('segments', events.segmentMembersChanged, (change) => [
    {
      kind: 'segment.members-changed.v1',
      items: () => {
        const { segmentId, segmentVersion, runId, on } = change;
        const item = (word: string) => (customerId: string) => ({
          ...{ customerId, change: word, segmentId, segmentVersion, runId, on },
        });
        return [...change.entered.map(item('entered')), ...change.left.map(item('left'))];
      },
    },
  ]),
  source('customers-merged', events.customersMerged, ({ merges }) => [
    {
      kind: 'customer.merged.v1',
      items: () => merges.map(({ customerId, intoCustomerId }) => ({ customerId, intoCustomerId })),
    },
  ]),
  source('customers-separated', events.customersSeparated, ({ merges }) => [
    {
      kind: 'customer.separated.v1',
      items: () => merges.map(({ customerId, intoCustomerId }) => ({ customerId, intoCustomerId })),
    },
  ]),
  // What a notice says is for the person alone.
  ...noticeServices.map((service) =>
    source(`notices-${service}`, noticesRequested(service), ({ notices }) => [
      {
        kind: 'notice.asked.v1',
        items: () =>
          notices.map(({ customerId, key, template, purpose, notAfter }) => ({
            ...{ customerId, key, template, purpose: wordOf(NoticePurpose, purpose), notAfter },
          })),
      },
    ]),
  ),
];
