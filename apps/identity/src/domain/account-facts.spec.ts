import { expect, it } from '@jest/globals';
import { newestByCustomer } from './account-facts.ts';

it('of several facts about a customer the newest stays, in whatever order they came', () => {
  const facts = [
    { customerId: 'a', version: 2n, phone: '2' },
    { customerId: 'b', version: 1n, phone: '1' },
    { customerId: 'a', version: 3n, phone: '3' },
    { customerId: 'a', version: 1n, phone: '1' },
  ];
  expect(newestByCustomer(facts)).toEqual([facts[2], facts[1]]);
  expect(newestByCustomer([...facts].reverse())).toEqual(expect.arrayContaining([facts[2], facts[1]]));
});
