import type { DemoStaff } from './demo-staff.ts';

interface Customer {
  readonly customerId: string;
  readonly customer: { readonly sourceRef: string };
}

/** So many stand on a page, and so many answers are written down at a time. */
const pageOf = 100;
const atOnce = 8;

/**
 * Customers of an office, the first of the book first, who have told staff that they want to hear of offers and events.
 * Doing it again changes nothing.
 *
 * @param most fewer than one desk may ask for in a minute
 * @returns the insurer's numbers of them
 */
export async function takeConsents(
  staff: DemoStaff,
  office: string,
  most: number,
): Promise<readonly string[]> {
  const customers = await customersOf(staff, office, most);
  for (let from = 0; from < customers.length; from += atOnce)
    await Promise.all(
      customers.slice(from, from + atOnce).map(({ customerId, customer }) =>
        staff.ask('mutation($i: ConsentsInput!) { changeConsents(input: $i) { mayChange } }', {
          i: {
            ...{ key: `demo/marketing${office}/${customer.sourceRef}`, customerId },
            choices: ['IN_APP', 'SMS'].map((channel) => ({ channel, purpose: 'MARKETING', given: true })),
            reason: '签约时勾选同意 (agreed when the contract was signed)',
          },
        }),
      ),
    );
  return customers.map(({ customer }) => customer.sourceRef).sort();
}

async function customersOf(staff: DemoStaff, office: string, most: number): Promise<readonly Customer[]> {
  const found: Customer[] = [];
  for (let after: string | null = null; found.length < most;) {
    const { standings }: { standings: { rows: Customer[]; next: string | null } } = await staff.ask(
      `query($o: String!, $n: Int!, $a: String) {
        standings(kind: LIST, value: null, office: $o, limit: $n, after: $a) {
          next rows { customerId customer { sourceRef } } } }`,
      { o: office, n: Math.min(pageOf, most - found.length), a: after },
    );
    found.push(...standings.rows);
    if (standings.next === null) break;
    after = standings.next;
  }
  return found;
}
