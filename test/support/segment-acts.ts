import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

/** Writing a segment, putting it in force, looking at it, taking it out and retiring it, each found in the audit. */
export async function segmentActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const author = await SignedIn.as(stack.url, 'STAFF', 'E002');
  const rule = { text: 'claims_12m >= 2' };
  const draft = { key: randomUUID(), basedOn: 0, name: 'Two claims', description: '', rule };
  const { id } = await change<{ id: string }>(
    author,
    'draftSegment',
    '($i: SegmentDraftInput!) { draftSegment(input: $i) { id } }',
    { i: draft },
  );
  await written('segment.drafted', id);
  await change(author, 'saveSegment', '($id: ID!) { saveSegment(id: $id, version: 1) { id } }', { id });
  await written('segment.saved', id);
  await change(author, 'refreshSegments', '($k: String!) { refreshSegments(key: $k) { state } }', {
    k: randomUUID(),
  });
  await written('segment.refreshed');
  const table = await fetch(`${stack.url}/exports/segments/${id}`, { headers: { cookie: author.cookie } });
  assert.match(await table.text(), /^source_ref,office,since,claims_12m/);
  await written('segment.exported', id);
  await change(author, 'retireSegment', '($id: ID!) { retireSegment(id: $id, reason: "over") { id } }', {
    id,
  });
  await written('segment.retired', id);
}
