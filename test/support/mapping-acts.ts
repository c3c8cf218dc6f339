import { randomUUID } from 'node:crypto';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const column = (name: string) => ({ as: 'text', column: name });
const definition = JSON.stringify({
  ...{ id: 'kept-by-hand', nameZh: '回答', nameEn: 'Answers', kind: 'answers', source: 'kept-by-hand' },
  ...{ delimiter: ',', currency: 'insurer' },
  fields: {
    ...{ customerRef: column('customer'), answerRef: column('answer') },
    answerKind: { as: 'constant', value: 'csat' },
    score: { as: 'integer', column: 'score', min: 1, max: 5 },
    answeredOn: { as: 'date', column: 'on', format: 'YYYY-MM-DD' },
  },
});

/** A mapping profile that marketing keeps. */
export async function mappingActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const marketing = await SignedIn.as(stack.url, 'STAFF', 'E002');
  const { id } = await change<{ id: string }>(
    marketing,
    'saveMapping',
    '($i: SaveMappingInput!) { saveMapping(input: $i) { id } }',
    { i: { key: randomUUID(), definition } },
  );
  await written('mapping-profile.saved', id);
}
