import { eventually } from '@evergreen/testing/eventually';
import { onDatabase } from './access-scene.ts';
import { importThrough } from './long-work.ts';
import type { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';

/**
 * Imports a book of policies and waits until each of its people can sign in by phone: trying it until it works would use
 * up the codes that may be asked for.
 */
export async function importMembers(
  stack: TestStack,
  staff: SignedIn,
  { book, people }: { readonly book: string; readonly people: number },
): Promise<void> {
  const known = async () => {
    const [{ n } = { n: 0 }] = await onDatabase<{ n: number }>(
      stack,
      'identity',
      `SELECT count(*)::int AS n FROM member_account WHERE member_number IS NOT NULL AND phone_index IS NOT NULL`,
    );
    return n;
  };
  const before = await known();
  await importThrough(staff, { content: Buffer.from(book), profileId: 'evergreen-policies' });
  await eventually(async () => (await known()) >= before + people, {
    ...{ what: 'the new members to be known', timeoutMs: 60_000, everyMs: 100 },
  });
}
