import type { DemoStaff } from './demo-staff.ts';
import { placed } from './desk-work.ts';

/** As many of the branch have said yes to marketing, the first of the book first. */
const consenting = 64;

/**
 * Customers of the branch who have told an officer that they want to hear of offers and events. Doing it again changes
 * nothing.
 * @returns the insurer's numbers of them
 */
export async function takeConsents(officer: DemoStaff): Promise<readonly string[]> {
  const customers = await placed(officer, null, consenting);
  for (const { customerId, customer } of customers)
    await officer.ask('mutation($i: ConsentsInput!) { changeConsents(input: $i) { consents { given } } }', {
      i: {
        ...{ key: `demo/marketing/${customer.sourceRef}`, customerId },
        choices: [{ channel: 'IN_APP', purpose: 'MARKETING', given: true }],
        reason: '电话回访时同意接收活动信息 (agreed on the phone)',
      },
    });
  return customers.map(({ customer }) => customer.sourceRef);
}
