import { readFileSync } from 'node:fs';
import { create, type DescMessage } from '@bufbuild/protobuf';
import { describe, expect, it } from '@jest/globals';
import { events, noticesRequested } from '@evergreen/contracts';
import { Care } from '@evergreen/contracts/customer-profile';
import { MemberAct, MemberState } from '@evergreen/contracts/membership';
import { CampaignMove, CampaignState, GuestAct } from '@evergreen/contracts/rewards';
import { NoticePurpose } from '@evergreen/contracts/notices';
import { webhookKinds } from '../../domain/webhooks/event-kinds.ts';
import { eventSources } from './event-sources.ts';

/** Of each event that is told, a message with one fact. */
const samples: readonly (readonly [
  event: { subject: string; schema: DescMessage },
  init: Record<string, unknown>,
])[] = [
  [events.membersEnrolled, { members: [{}] }],
  [events.memberStateChanged, { changes: [{ state: MemberState.CLOSED, act: MemberAct.JOIN_HOUSEHOLD }] }],
  [events.membersMerged, { merges: [{}] }],
  [events.membersUnmerged, { merges: [{}] }],
  [events.tierChanged, { changes: [{ version: 3n }] }],
  [events.pointsOrdered, { orders: [{ order: { case: 'award', value: { points: 200n } } }] }],
  [events.pointsPosted, { answers: [{ points: 200n }] }],
  [events.noClaimDecided, { grants: [{ points: 1_500n }] }],
  [events.claimFreeYearsDecided, { policies: [{}] }],
  [events.redemptionsChanged, { changes: [{ points: 580n }, { points: 580n, cancelled: true }] }],
  [
    events.campaignStatesChanged,
    { changes: [{ move: CampaignMove.COMPLETED, state: CampaignState.ENDED, version: 7n }] },
  ],
  [
    events.eventGuestsActed,
    {
      acts: [GuestAct.PLACED, GuestAct.CHECKED_IN, GuestAct.CHECK_IN_UNDONE].map((act) => ({
        act,
        party: 2,
      })),
    },
  ],
  [events.careChanged, { cares: [{ care: Care.REWARDS_AND_HOLIDAY_VISITS }] }],
  [events.segmentMembersChanged, { entered: ['a'], left: [] }],
  [events.customersMerged, { merges: [{}] }],
  [events.customersSeparated, { merges: [{}] }],
  [noticesRequested('membership'), { notices: [{ purpose: NoticePurpose.MARKETING }] }],
  [noticesRequested('rewards'), { notices: [{}] }],
];

const told = samples.flatMap(([{ subject, schema }, init]) => {
  const source = eventSources.find(({ event }) => event.subject === subject)!;
  return source
    .tellings(create(schema, init))
    .map((telling) => ({ subject, kind: telling.kind, item: telling.items()[0]! }));
});

/** Names of the example of a kind in the guide for receivers. */
const guide = readFileSync(new URL('../../../../../deploy/docs/webhooks.md', import.meta.url), 'utf8');
const namesInGuide = (kind: string): string[] => {
  const [, json = '{}'] =
    new RegExp(`### ${kind}\\n[\\s\\S]*?\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(guide) ?? [];
  return Object.keys(JSON.parse(json) as object);
};

describe('what is told', () => {
  it('comes from every event that has a consumer', () => {
    const subjects = new Set(told.map(({ subject }) => subject));
    expect([...subjects].sort()).toEqual(eventSources.map(({ event }) => event.subject).sort());
  });

  it('is told of each kind there is, but for those that arise in this service', () => {
    const kinds = new Set(told.map(({ kind }) => kind));
    expect(webhookKinds.filter((kind) => !kinds.has(kind))).toEqual(['notice.failed.v1', 'list.changed.v1']);
  });

  it.each(told.map(({ kind, item }) => [kind, item] as const))(
    '%s has the names that the guide says',
    (kind, item) => {
      // The insurer's numbers of customers are put beside their ids when a message is made.
      const known = namesInGuide(kind).filter((name) => !/^(c|intoC)ustomerRef$/.test(name));
      expect(Object.keys(item).sort()).toEqual(known.sort());
      expect(namesInGuide(kind).includes('customerRef')).toBe('customerId' in item);
    },
  );

  it.each(webhookKinds)('%s is described in the guide, by ids and the insurer’s numbers alone', (kind) => {
    const names = namesInGuide(kind);
    expect(names).toContain(kind === 'campaign.state-changed.v1' ? 'campaignId' : 'customerRef');
    expect(names.filter((name) => /^(name|phone|plate|email)|Name|Phone|Plate|Email/.test(name))).toEqual([]);
  });

  it('is worded as the guide does', () => {
    const of = (subject: string) => told.find((each) => each.subject === subject)!.item;
    expect(of(events.memberStateChanged.subject)).toMatchObject({ state: 'closed', act: 'join-household' });
    expect(of(events.careChanged.subject)).toMatchObject({
      care: 'rewards-and-holiday-visits',
      quadrant: null,
    });
    expect(of('membership.notices-requested.v1')).toMatchObject({ purpose: 'marketing' });
    expect(of(events.campaignStatesChanged.subject)).toMatchObject({ act: 'completed', state: 'ended' });
    expect(of(events.tierChanged.subject)).toMatchObject({ version: 3 });
    expect(of(events.eventGuestsActed.subject)).toMatchObject({
      answer: 'placed',
      party: 2,
      sessionId: null,
    });
  });
});
