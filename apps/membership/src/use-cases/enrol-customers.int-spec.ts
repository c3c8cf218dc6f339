import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { isMemberNumber } from '../domain/member-number.ts';
import { membersOfCustomers } from '../persistence/member.repository.ts';
import { ledger } from './membership.fixture.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger();
});
afterAll(() => book.close());

const enrol = (customerIds: readonly string[]): Promise<number> =>
  book.database.transaction((tx) => book.enrol.run(tx, customerIds));

it('makes one member of each customer, however often and in how many transactions they are heard of', async () => {
  const customerIds = Array.from({ length: 1_500 }, () => uuidv7());
  await Promise.all([
    enrol([...customerIds, ...customerIds]),
    enrol([...customerIds].reverse()),
    enrol(customerIds),
  ]);
  await enrol(customerIds);
  const members = await membersOfCustomers(book.database, customerIds);
  expect(members).toHaveLength(1_500);
  expect(new Set(members.map(({ memberNumber }) => memberNumber)).size).toBe(1_500);
  expect(members.every(({ memberNumber }) => isMemberNumber(memberNumber))).toBe(true);
  expect(members.every(({ enrolledOn }) => enrolledOn === '2005-03-15')).toBe(true);
});

it('publishes each new member once', async () => {
  const before = await book.published('members-enrolled');
  const customerIds = [uuidv7(), uuidv7()];
  await enrol(customerIds);
  await enrol(customerIds);
  expect(await book.published('members-enrolled')).toBe(before + 1n);
});
