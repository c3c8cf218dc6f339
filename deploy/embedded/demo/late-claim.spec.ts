import { expect, it } from '@jest/globals';
import { demoBook, plusDays } from './book.ts';
import { rewardedTerm } from './late-claim.ts';

const today = '2026-11-30';

it('is of a term that ended lately without a claim, of somebody else than the member of the pictures', () => {
  const term = rewardedTerm(500, today)!;
  expect(term.customerRef).not.toBe('C00000000');
  expect(term.endsOn < plusDays(today, -4) && term.endsOn > plusDays(today, -56)).toBe(true);
  const payments = [...demoBook(500, today)].flatMap((customer) => customer.payments);
  expect(payments.filter(({ policyRef }) => policyRef === term.policyRef)).toEqual([]);
});
