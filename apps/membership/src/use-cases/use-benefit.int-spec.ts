import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { noteOffices } from '../persistence/customer-office.repository.ts';
import { type Club, club, insured } from './tiers.fixture.ts';

let book: Club;
beforeAll(async () => {
  book = await club();
});
afterAll(() => book.close());

/** A member of Golden Pine: three tows and six lounge visits a year. */
async function golden() {
  const person = insured();
  await book.terms(person.terms);
  await book.claimFree([person.stands(3)]);
  await book.night('2026-09-16');
  return person;
}

const order = (customerId: Uuid, key: string = uuidv7()) => ({
  ...{ customerId, key, benefitId: 'tow', amount: 1, usedOn: undefined, note: 'A1 km 12', actor: 'E4' },
});
const towsLeft = async (customerId: Uuid) =>
  (await book.tiers.run(customerId)).benefits.find(({ benefit }) => benefit.benefitId === 'tow')?.left;

it('is used three times when twenty ask for the three there are', async () => {
  const { customerId } = await golden();
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => book.use.run(order(customerId))));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  for (const each of asked) {
    if (each.status === 'rejected')
      expect(each.reason).toMatchObject({ code: 'BENEFIT_USED_UP', facts: { left: 0 } });
  }
  expect(await towsLeft(customerId)).toBe(0);
});

it('is used once under one key, and taken back once, also at the same moment', async () => {
  const { customerId } = await golden();
  const same = order(customerId, 'tow/1');
  const uses = await Promise.all(Array.from({ length: 6 }, () => book.use.run(same)));
  expect(new Set(uses.map(({ useId }) => useId)).size).toBe(1);
  await expect(book.use.run({ ...same, amount: 2 })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  const { useId } = uses[0]!;
  const undo = { customerId, useId, reason: 'the car started again', actor: 'E4' };
  const undone = await Promise.all(['u1', 'u1', 'u2'].map((key) => book.undo.run({ ...undo, key })));
  expect(undone.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
  expect(await towsLeft(customerId)).toBe(3);
  expect((await book.tiers.run(customerId)).uses).toMatchObject([
    { useId, amount: 1, undoneAt: expect.any(Date) },
  ]);
  await expect(book.undo.run({ ...undo, key: 'u3', useId: uuidv7() })).rejects.toMatchObject({
    code: 'BENEFIT_USE_UNKNOWN',
  });
});

it('is counted anew from the anniversary, and stays used after a downgrade', async () => {
  const { customerId, stands } = await golden();
  for (const key of ['1', '2', '3']) await book.use.run(order(customerId, key));
  await book.claimFree([
    stands(0, { version: 2n, termEndsOn: '2027-08-19', countedOn: ['2027-01-01', '2026-12-01'] }),
  ]);
  await book.night('2027-08-20');
  expect((await book.tiers.run(customerId)).standing.tierId).toBe('green-bough');
  expect(await towsLeft(customerId)).toBe(2);
  await expect(book.use.run({ ...order(customerId), usedOn: localDate('2027-08-19') })).rejects.toMatchObject(
    { code: 'INVALID_INPUT' },
  );
  await expect(book.use.run({ ...order(customerId), usedOn: localDate('2027-08-21') })).rejects.toMatchObject(
    { code: 'INVALID_INPUT' },
  );
  await expect(book.use.run({ ...order(customerId), benefitId: 'lounge' })).rejects.toMatchObject({
    code: 'BENEFIT_NOT_INCLUDED',
  });
});

it('is noted by staff of the member’s office, and hidden from those of others', async () => {
  const { customerId } = await golden();
  await book.database.transaction((tx) =>
    noteOffices(tx, [{ customerId, orgPath: '/32/3201', version: 1n }]),
  );
  const officer = (orgPath: string): Caller => ({
    ...{ kind: 'staff', accountId: 's', staffNumber: 'E4', name: 'N', orgPath },
    grants: [{ role: 'service-officer', orgPath }],
  });
  const as = <T>(caller: Caller, work: () => Promise<T>) => runInCall(newCall({ caller }), work);
  await as(officer('/32'), () => book.use.run(order(customerId)));
  const seen = await as(officer('/32/3201'), () => book.tiers.run(customerId));
  expect([seen.uses.length, seen.changes.length, seen.facts.claimFreeYears]).toEqual([1, 1, 3]);
  const elsewhere = officer('/33');
  for (const work of [() => book.tiers.run(customerId), () => book.use.run(order(customerId))]) {
    await expect(as<unknown>(elsewhere, work)).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
  }
});
