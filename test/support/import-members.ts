import { eventually } from '@evergreen/testing/eventually';
import { onDatabase } from './access-scene.ts';
import { importThrough } from './long-work.ts';
import { policiesHeader } from './policies-csv.ts';
import type { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';

/**
 * Imports policies and waits until each of their customers can sign in by phone: trying it until it works would use up
 * the codes that may be asked for.
 * @param rows without the header
 */
export async function importMembers(
  stack: TestStack,
  staff: SignedIn,
  rows: readonly string[],
): Promise<void> {
  const content = Buffer.from(`${[policiesHeader, ...rows].join('\n')}\n`);
  await importThrough(staff, { content, profileId: 'evergreen-policies' });
  const refs = [...new Set(rows.map((row) => row.split(',')[0]))];
  const customers = await onDatabase<{ id: string }>(
    stack,
    'customer-profile',
    `SELECT id FROM customer WHERE source_ref IN (${refs.map((ref) => `'${ref}'`).join()})`,
  );
  const known = () =>
    onDatabase(
      stack,
      'identity',
      `SELECT FROM member_account WHERE member_number IS NOT NULL AND phone_index IS NOT NULL
       AND customer_id IN (${customers.map(({ id }) => `'${id}'`).join()})`,
    );
  await eventually(async () => (await known()).length === refs.length, {
    ...{ what: 'the new members to be known', timeoutMs: 60_000, everyMs: 100 },
  });
}
