import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { isMemberNumber } from '../domain/member-number.ts';
import { membersOfCustomers } from '../persistence/member.repository.ts';
import { memberDesk } from './members.fixture.ts';

let book: Awaited<ReturnType<typeof memberDesk>>;
beforeAll(async () => {
  book = await memberDesk('2005-03-15');
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

it('makes no member of who is blacklisted, and takes their policies once they are free', async () => {
  const customerId = uuidv7();
  const note = (blocked: boolean, version: bigint) =>
    book.database.transaction((tx) => book.blacklisted.run(tx, [{ customerId, blocked, version }]));
  const term = (startsOn: string, version: bigint) =>
    book.database.transaction((tx) =>
      book.record.ofTerms(tx, [
        { customerId, termId: uuidv7(), version, policyId: uuidv7(), startsOn, endsOn: '2005-12-31' },
      ]),
    );
  const known = async () => ({
    members: (await membersOfCustomers(book.database, [customerId])).length,
    terms: (
      await book.owner.rows(sql`
        select from cover_term join member using (member_id) where customer_id = ${customerId}`)
    ).length,
  });
  await note(true, 1n);
  await term('2005-01-01', 1n);
  await term('2005-02-01', 1n);
  expect(await known()).toEqual({ members: 0, terms: 0 });
  await note(false, 2n);
  await note(true, 1n);
  expect(await known()).toEqual({ members: 1, terms: 2 });
  // Who was a member before stays one, and what they insure is known.
  await note(true, 3n);
  await term('2005-03-01', 1n);
  expect(await known()).toEqual({ members: 1, terms: 3 });
});
