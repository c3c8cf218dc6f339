import { randomUUID } from 'node:crypto';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

/** A credential of a core system that an administrator makes and revokes. */
export async function feedActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
  const { credential } = await change<{ credential: { id: string } }>(
    admin,
    'createFeedCredential',
    '($i: CreateFeedCredentialInput!) { createFeedCredential(input: $i) { credential { id } } }',
    { i: { key: randomUUID(), source: 'kept-by-hand', validDays: 1 } },
  );
  await change(admin, 'revokeFeedCredential', '($id: ID!) { revokeFeedCredential(id: $id) { id } }', {
    id: credential.id,
  });
  await written('feed-credential.created', credential.id);
  await written('feed-credential.revoked', credential.id);
}
