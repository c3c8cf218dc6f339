import { readFileSync } from 'node:fs';
import { create, type DescMessage } from '@bufbuild/protobuf';
import { describe, expect, it } from '@jest/globals';
import { events, noticesRequested } from '@evergreen/contracts';
import { Care } from '@evergreen/contracts/customer-profile';
import { MemberAct, MemberState } from '@evergreen/contracts/membership';
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
  [events.careChanged, { cares: [{ care: Care.REWARDS_AND_HOLIDAY_VISITS }] }],
  [events.segmentMembersChanged, { entered: ['a'], left: [] }],
  [events.customersMerged, { merges: [{}] }],
  [events.customersSeparated, { merges: [{}] }],
  [noticesRequested('membership'), { notices: [{ purpose: NoticePurpose.MARKETING }] }],
  [noticesRequested('rewards'), { notices: [{}] }],
];

const told = new Map(
  samples.map(([{ subject, schema }, init]) => {
    const source = eventSources.find(({ event }) => event.subject === subject)!;
    const [telling] = source.tellings(create(schema, init));
    return [subject, { kind: telling!.kind, item: telling!.items()[0]! }];
  }),
);

/** Names of the example of a kind in the guide for receivers. */
const guide = readFileSync(new URL('../../../../../deploy/docs/webhooks.md', import.meta.url), 'utf8');
const namesInGuide = (kind: string): string[] => {
  const [, json = '{}'] =
    new RegExp(`### ${kind}\\n[\\s\\S]*?\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(guide) ?? [];
  return Object.keys(JSON.parse(json) as object);
};

describe('what is told', () => {
  it('comes from every event that has a consumer', () => {
    expect([...told.keys()].sort()).toEqual(eventSources.map(({ event }) => event.subject).sort());
  });

  it('is told of each kind there is, but for those that arise in this service', () => {
    const kinds = new Set([...told.values()].map(({ kind }) => kind));
    expect(webhookKinds.filter((kind) => !kinds.has(kind))).toEqual(['notice.failed.v1', 'list.changed.v1']);
  });

  it.each([...told.values()].map(({ kind, item }) => [kind, item] as const))(
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
    expect(names).toContain('customerRef');
    expect(names.filter((name) => /^(name|phone|plate|email)|Name|Phone|Plate|Email/.test(name))).toEqual([]);
  });

  it('is worded as the guide does', () => {
    const of = (subject: string) => told.get(subject)!.item;
    expect(of(events.memberStateChanged.subject)).toMatchObject({ state: 'closed', act: 'join-household' });
    expect(of(events.careChanged.subject)).toMatchObject({
      care: 'rewards-and-holiday-visits',
      quadrant: null,
    });
    expect(of('membership.notices-requested.v1')).toMatchObject({ purpose: 'marketing' });
    expect(of(events.tierChanged.subject)).toMatchObject({ version: 3 });
  });
});
