import { expect, it } from '@jest/globals';
import { newestByCustomer, phoneIndexOf } from './account-facts.ts';

it('of several facts about a customer the newest stays, in whatever order they came', () => {
  const phoneIndex = null;
  const facts = [
    { customerId: 'a', version: 2n, phoneIndex },
    { customerId: 'b', version: 1n, phoneIndex },
    { customerId: 'a', version: 3n, phoneIndex },
    { customerId: 'a', version: 1n, phoneIndex },
  ];
  expect(newestByCustomer(facts)).toEqual([facts[2], facts[1]]);
  expect(newestByCustomer([...facts].reverse())).toEqual(expect.arrayContaining([facts[2], facts[1]]));
});

it.each([
  ['an index', Buffer.alloc(16, 7), true],
  ['no phone', Buffer.alloc(0), false],
  ['a phone in clear', Buffer.from('13800138000'), false],
])('%s is kept only when it is an index', (_, bytes, isKept) => {
  expect(phoneIndexOf(bytes)).toEqual(isKept ? bytes : null);
});
