import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import fc from 'fast-check';
import { LearnAccounts } from './learn-accounts.ts';
import { type SignInScene, signInScene } from './sign-in.fixture.ts';

let identity: SignInScene;
let learn: LearnAccounts;
beforeAll(async () => {
  identity = await signInScene();
  learn = identity.get(LearnAccounts);
});
afterAll(() => identity.close());

const indexOf = (version: bigint) => Buffer.alloc(16, Number(version));

const state = () =>
  identity.database.rows(
    sql`SELECT customer_id, member_id, member_number, member_version, phone_index, customer_version
        FROM member_account ORDER BY customer_id`,
  );

it('ends in the same accounts in whatever order and however often the facts come', async () => {
  const customers = ['a', 'b', 'c'];
  const facts = customers.flatMap((customerId) =>
    [1n, 2n, 3n].flatMap((version) => [
      {
        of: 'members' as const,
        fact: { customerId, memberId: `m-${customerId}`, memberNumber: `M${customerId}${version}`, version },
      },
      { of: 'customers' as const, fact: { customerId, phoneIndex: indexOf(version), version } },
    ]),
  );
  const deliveries = fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 });
  await fc.assert(
    fc.asyncProperty(deliveries, async (order) => {
      await identity.database.transaction((tx) => tx.rows(sql`DELETE FROM member_account`));
      for (const delivery of order) {
        await identity.database.transaction((tx) =>
          delivery.of === 'members'
            ? learn.fromMembers(tx, [delivery.fact])
            : learn.fromCustomers(tx, [delivery.fact]),
        );
      }
      expect(await state()).toEqual(
        customers.map((customerId) => ({
          customer_id: customerId,
          member_id: `m-${customerId}`,
          member_number: `M${customerId}3`.toUpperCase(),
          member_version: 3n,
          phone_index: indexOf(3n),
          customer_version: 3n,
        })),
      );
    }),
    { numRuns: 8 },
  );
});

it('takes a batch in which a customer stands twice', async () => {
  await identity.database.transaction((tx) =>
    learn.fromCustomers(tx, [
      { customerId: 'twice', phoneIndex: indexOf(2n), version: 2n },
      { customerId: 'twice', phoneIndex: indexOf(1n), version: 1n },
    ]),
  );
  const [row] = await identity.database.rows<{ phone_index: Buffer }>(
    sql`SELECT phone_index FROM member_account WHERE customer_id = 'twice'`,
  );
  expect(row).toEqual({ phone_index: indexOf(2n) });
});
