import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import fc from 'fast-check';
import { identityUseCases } from './use-cases.fixture.ts';

let identity: Awaited<ReturnType<typeof identityUseCases>>;
beforeAll(async () => {
  identity = await identityUseCases();
});
afterAll(() => identity.close());

const state = () =>
  identity.database.rows(
    sql`SELECT customer_id, member_id, member_number, member_version, phone, customer_version
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
      { of: 'customers' as const, fact: { customerId, phone: `1380013800${version}`, version } },
    ]),
  );
  const deliveries = fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 });
  await fc.assert(
    fc.asyncProperty(deliveries, async (order) => {
      await identity.database.transaction((tx) => tx.rows(sql`DELETE FROM member_account`));
      for (const delivery of order) {
        await identity.database.transaction((tx) =>
          delivery.of === 'members'
            ? identity.learn.fromMembers(tx, [delivery.fact])
            : identity.learn.fromCustomers(tx, [delivery.fact]),
        );
      }
      expect(await state()).toEqual(
        customers.map((customerId) => ({
          customer_id: customerId,
          member_id: `m-${customerId}`,
          member_number: `M${customerId}3`.toUpperCase(),
          member_version: 3n,
          phone: '13800138003',
          customer_version: 3n,
        })),
      );
    }),
    { numRuns: 8 },
  );
});

it('takes a batch in which a customer stands twice', async () => {
  await identity.database.transaction((tx) =>
    identity.learn.fromCustomers(tx, [
      { customerId: 'twice', phone: '2', version: 2n },
      { customerId: 'twice', phone: '1', version: 1n },
    ]),
  );
  const [row] = await identity.database.rows<{ phone: string }>(
    sql`SELECT phone FROM member_account WHERE customer_id = 'twice'`,
  );
  expect(row).toEqual({ phone: '2' });
});
