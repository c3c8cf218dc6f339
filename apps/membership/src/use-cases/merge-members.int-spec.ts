import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { FindMembers } from './find-members.ts';
import { memberDesk, said } from './members.fixture.ts';

let desk: Awaited<ReturnType<typeof memberDesk>>;
beforeAll(async () => {
  desk = await memberDesk();
});
afterAll(() => desk.close());

const source = { sourceKind: 'redemption', sourceId: 'r-1' };
const spend = (memberId: Uuid, points: bigint) =>
  desk.postToLedger.run({ kind: 'SPEND', memberId, key: uuidv7(), points, ...source });
const term = (customerId: string, year = 2020) => ({
  ...{ customerId, policyId: uuidv7(), termId: uuidv7(), version: 1n },
  ...{ startsOn: `${year}-08-20`, endsOn: '2027-08-19' },
});

it('moves everything to the one that stays, and back as far as it is left', async () => {
  const old = await desk.memberWith(
    { points: 100n, statusPoints: 30n },
    { points: 50n, activeOn: '2026-12-01' },
  );
  const own = await desk.memberWith({ points: 20n, expiresOn: '2026-12-31' });
  await desk.database.transaction((tx) => desk.record.ofTerms(tx, [term(old.customerId)]));
  const preview = await desk.preview.run(old.customerId, own.memberNumber);
  expect(preview).toMatchObject({
    ...{ obstacles: [], into: { available: 20n } },
    merged: { available: 100n, pending: 50n, statusPoints: 30n, policies: 1 },
  });
  const order = { customerId: old.customerId, intoMemberNumber: own.memberNumber, ...said() };
  await Promise.all([desk.merge.run(order), desk.merge.run(order)]);
  await expect(desk.merge.run({ ...order, reason: 'another' })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  expect(await desk.account(own.memberId)).toMatchObject({ available: 120n, pending: 50n });
  expect(await desk.account(old.memberId)).toMatchObject({ state: 'MERGED', available: 0n, pending: 0n });
  const { facts } = await desk.tiers.memberOf(desk.database, old.customerId);
  expect(facts.tenureYears).toBe(6);
  const found = new FindMembers(desk.database);
  expect(await found.run({ by: 'number', memberNumber: old.memberNumber })).toMatchObject([
    { memberId: own.memberId },
  ]);
  expect(
    (await found.byNumbers([own.memberNumber, old.memberNumber, 'none'])).map(({ asked, member }) => [
      ...[asked, member.memberId],
    ]),
  ).toEqual([own.memberNumber, old.memberNumber].sort().map((number) => [number, own.memberId]));
  expect((await desk.read.ofNumber(old.memberNumber)).member.memberId).toBe(own.memberId);

  await spend(own.memberId, 60n);
  expect((await desk.read.ofCustomer(own.customerId)).merged).toMatchObject([{ pointsLeft: 110n }]);
  const back = { customerId: old.customerId, ...said() };
  await Promise.all([desk.unmerge.run(back), desk.unmerge.run(back)]);
  expect(await desk.account(old.memberId)).toMatchObject({ state: 'ACTIVE', available: 60n, pending: 50n });
  expect(await desk.account(own.memberId)).toMatchObject({ available: 0n, pending: 0n });
  expect((await desk.tiers.memberOf(desk.database, own.customerId)).facts.tenureYears).toBe(0);
  await expect(desk.unmerge.run({ ...back, ...said() })).rejects.toMatchObject({ code: 'ACCOUNT_STATE' });
  expect(await desk.booksAgree()).toBe(true);
});

it('does not give back what lots paid that stayed behind: that is for a correction', async () => {
  const [old, own] = [await desk.memberWith({ points: 100n }), await desk.memberWith()];
  const { entryId } = await spend(old.memberId, 100n);
  await desk.merge.run({ customerId: old.customerId, intoMemberNumber: own.memberNumber, ...said() });
  await expect(
    desk.postToLedger.run({ kind: 'REFUND', memberId: old.memberId, key: uuidv7(), entryId, ...source }),
  ).rejects.toMatchObject({ code: 'ENTRY_KIND_REFUSED' });
  expect(await desk.account(own.memberId)).toMatchObject({ available: 0n });
  expect(await desk.booksAgree()).toBe(true);
});

it('learns of cover of a merged customer as the one that stays, over several steps', async () => {
  const [a, b, c] = [await desk.memberWith(), await desk.memberWith(), await desk.memberWith({ points: 5n })];
  await desk.merge.run({ customerId: a.customerId, intoMemberNumber: b.memberNumber, ...said() });
  await desk.merge.run({ customerId: b.customerId, intoMemberNumber: c.memberNumber, ...said() });
  await desk.database.transaction((tx) => desk.record.ofTerms(tx, [term(a.customerId, 2023)]));
  const tenure = async (customerId: string) =>
    (await desk.tiers.memberOf(desk.database, customerId)).facts.tenureYears;
  expect(await tenure(c.customerId)).toBe(3);
  await expect(desk.unmerge.run({ customerId: a.customerId, ...said() })).rejects.toMatchObject({
    code: 'ACCOUNT_STATE',
  });
  await desk.unmerge.run({ customerId: b.customerId, ...said() });
  expect([await tenure(b.customerId), await tenure(c.customerId)]).toEqual([3, 0]);
});

it('makes one of two that are merged into each other at once', async () => {
  const [a, b] = [await desk.memberWith({ points: 10n }), await desk.memberWith({ points: 20n })];
  const answers = await Promise.allSettled([
    desk.merge.run({ customerId: a.customerId, intoMemberNumber: b.memberNumber, ...said() }),
    desk.merge.run({ customerId: b.customerId, intoMemberNumber: a.memberNumber, ...said() }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const accounts = await desk.accounts.run([a.memberId, b.memberId]);
  expect(accounts.map(({ available }) => available).sort()).toEqual([0n, 30n]);
});
