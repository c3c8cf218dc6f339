import { randomUUID } from 'node:crypto';
import { onDatabase } from './access-scene.ts';
import { importMembers } from './import-members.ts';
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

  const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, admin, [
    'C-77,周同,13800006543,/32/3201,P-77,V-77,,3,agent,2026-01-01,2026-12-31,2762.00',
  ]);
  const [other] = await onDatabase<{ id: string }>(
    stack,
    'customer-profile',
    `SELECT id FROM customer WHERE source_ref = 'C-77'`,
  );
  const mergedId = other!.id;
  await change(desk, 'findDuplicates', '($k: String!) { findDuplicates(key: $k) }', {
    k: randomUUID(),
  });
  await written('customer.duplicates-searched');
  const two = { a: customerId, b: mergedId };
  const joining = '($a: ID!, $b: ID!) { joinCustomerHousehold(customerId: $a, withCustomerId: $b) }';
  await change(desk, 'joinCustomerHousehold', joining, two);
  await written('customer.household-joined', customerId);
  await change(desk, 'leaveCustomerHousehold', '($a: ID!) { leaveCustomerHousehold(customerId: $a) }', {
    a: customerId,
  });
  await written('customer.household-left', customerId);
  await change(
    desk,
    'keepCustomersApart',
    '($a: ID!, $b: ID!) { keepCustomersApart(customerId: $a, otherId: $b) }',
    two,
  );
  await written('customer.kept-apart', customerId);
  const said = { mergedId, reason: 'the same person' };
  const into = { i: { key: randomUUID(), customerId, ...said } };
  await change(desk, 'mergeCustomers', '($i: MergeCustomersInput!) { mergeCustomers(input: $i) }', into);
  await written('customer.merged', mergedId);
  const apart = { i: { key: randomUUID(), ...said } };
  await change(
    desk,
    'separateCustomers',
    '($i: SeparateCustomersInput!) { separateCustomers(input: $i) }',
    apart,
  );
  await written('customer.separated', mergedId);
}
