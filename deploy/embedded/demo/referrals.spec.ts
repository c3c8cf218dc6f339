import { expect, it } from '@jest/globals';
import { demoBook } from './book.ts';
import { friendsInBook } from './referrals.ts';

const today = '2026-11-30';

it('are two who came lately, each recorded before the first policy, and one who was insured before', () => {
  const friends = friendsInBook(2_000, today);
  expect(friends.map(({ joinedOn }) => joinedOn !== undefined)).toEqual([true, true, false]);
  for (const { customerRef, joinedOn } of friends) {
    const terms = [...demoBook(2_000, today)].flatMap((customer) => customer.terms);
    const starts = terms.filter((term) => term.customerRef === customerRef).map(({ startsOn }) => startsOn);
    expect(starts.every((day) => day > (joinedOn ?? ''))).toBe(true);
    expect(customerRef).not.toBe('C00000000');
  }
});
