import { randomUUID } from 'node:crypto';
import { onDatabase } from './access-scene.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

/** Changes all that staff may change about a customer's file, and sees that each is written down. */
export async function customerFileActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const desk = await SignedIn.as(stack.url, 'STAFF', 'E005');
  const [customer] = await onDatabase<{ id: string }>(
    stack,
    'customer-profile',
    `SELECT id FROM customer WHERE source_ref = 'C-2'`,
  );
  const customerId = customer!.id;
  const { contactId } = await change<{ contactId: string }>(
    desk,
    'addCustomerContact',
    '($i: AddContactInput!) { addCustomerContact(input: $i) { contactId } }',
    { i: { key: randomUUID(), customerId, kind: 'EMAIL', value: 'li@example.test' } },
  );
  await written('customer.contact-added', contactId);
  const ids = '($c: ID!, $n: ID!)';
  const which = '(customerId: $c, contactId: $n) { contactId }';
  const named = { c: customerId, n: contactId };
  await change(desk, 'preferCustomerContact', `${ids} { preferCustomerContact${which} }`, named);
  await written('customer.contact-preferred', contactId);
  await change(desk, 'endCustomerContact', `${ids} { endCustomerContact${which} }`, named);
  await written('customer.contact-ended', contactId);
}
