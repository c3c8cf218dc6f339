import { randomUUID } from 'node:crypto';
import { importMembers } from './import-members.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const phone = '13800007777';
const rows = [`C-7,孙小梅,${phone},/32/3201,P-7,V-7,,3,agent,2026-01-01,2026-12-31,2762.00`];

/** All that people do with the blacklist, each act found in the audit. */
export async function blacklistActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const operator = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, operator, rows);
  const [member, officer, head, desk] = [
    await SignedIn.as(stack.url, 'MEMBER', phone),
    ...(await Promise.all(['E022', 'E011', 'E005'].map((number) => SignedIn.as(stack.url, 'STAFF', number)))),
  ] as [SignedIn, SignedIn, SignedIn, SignedIn];
  const find = `query($t: String!) { findCustomers(by: PHONE, text: $t) { customerId } }`;
  const [{ customerId }] = (
    await officer.get<{ findCustomers: [{ customerId: string }] }>(find, { t: phone })
  ).findCustomers;
  const propose = (input: object) =>
    change<{ id: string }>(
      officer,
      'proposeBlacklistEntry',
      '($i: BlacklistProposalInput!) { proposeBlacklistEntry(input: $i) { id } }',
      {
        i: {
          ...{ key: randomUUID(), identifiers: [], reason: 'FALSE_IDENTITY' },
          ...{ evidence: [{ text: 'a card of somebody else' }], ...input },
        },
      },
    );
  const act = (who: SignedIn, entryId: string, what: string) =>
    change(
      who,
      'actOnBlacklistEntry',
      '($i: BlacklistActInput!) { actOnBlacklistEntry(input: $i) { state } }',
      { i: { key: randomUUID(), entryId, act: what, words: 'as the papers say' } },
    );
  const { id } = await propose({ customerId });
  await change(
    officer,
    'addBlacklistEvidence',
    '($i: EvidenceAddedInput!) { addBlacklistEvidence(input: $i) { id } }',
    { i: { key: randomUUID(), entryId: id, evidence: { text: 'a second witness' } } },
  );
  for (const step of ['TAKE_UP', 'APPROVE']) await act(head, id, step);
  await change(member, 'appealListing', '($i: ListingAppealInput!) { appealListing(input: $i) { state } }', {
    i: { key: randomUUID(), entryId: id, words: 'it was my brother' },
  });
  for (const step of ['proposed', 'evidence-added', 'taken-up', 'approved', 'appealed'])
    await written(`blacklist-entry.${step}`, id);
  // Somebody else with the same phone: a person has to look.
  const other = await propose({ personName: '孙七', identifiers: [{ kind: 'PHONE', value: phone }] });
  await change(
    head,
    'decideBlacklistMatch',
    '($i: MatchDecisionInput!) { decideBlacklistMatch(input: $i) { state } }',
    { i: { entryId: other.id, customerId, isSame: false, words: 'another person' } },
  );
  await written('blacklist-match.dismissed', other.id);
  await change(
    officer,
    'noteIdentity',
    '($c: ID!, $n: String!) { noteIdentity(customerId: $c, number: $n) }',
    {
      ...{ c: customerId, n: '110101199003077715' },
    },
  );
  await written('customer.identity-noted', customerId);
  await act(desk, id, 'GRANT_APPEAL');
  await written('blacklist-entry.appeal-granted', id);
  await objectionActs(member, desk, change, written);
}

/** What a member says against what rules alone decided, and what a person decides then. */
async function objectionActs(
  member: SignedIn,
  desk: SignedIn,
  change: Change,
  written: Written,
): Promise<void> {
  interface Decisions {
    readonly objections: { readonly id: string; readonly customerId: string }[];
  }
  const parts = '{ objections { id customerId } }';
  const raised = await change<Decisions>(
    member,
    'objectToDecision',
    `($i: ObjectionInput!) { objectToDecision(input: $i) ${parts} }`,
    { i: { key: randomUUID(), kind: 'TIER', ref: '', words: 'three years without a claim' } },
  );
  const { id, customerId } = raised.objections[0]!;
  await change(
    desk,
    'takeObjection',
    `($c: ID!, $o: ID!) { takeObjection(customerId: $c, objectionId: $o) ${parts} }`,
    {
      ...{ c: customerId, o: id },
    },
  );
  await change(
    desk,
    'decideObjection',
    `($i: ObjectionDecisionInput!) { decideObjection(input: $i) ${parts} }`,
    { i: { customerId, objectionId: id, isGranted: false, answer: 'the third year has not ended' } },
  );
  for (const act of ['raised', 'taken', 'upheld']) await written(`objection.${act}`, id);
  await change(
    member,
    'chooseAutomaticMarketing',
    `($k: String!) { chooseAutomaticMarketing(key: $k, refused: true) ${parts} }`,
    { k: randomUUID() },
  );
  await written('consents.automatic-marketing-changed', customerId);
}
