import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { memberDesk, said } from './members.fixture.ts';

let desk: Awaited<ReturnType<typeof memberDesk>>;
beforeAll(async () => {
  desk = await memberDesk();
});
afterAll(() => desk.close());

type Sharer = Awaited<ReturnType<typeof desk.memberWith>>;
const consentedOn = localDate('2026-09-10');
const join = ({ customerId }: Sharer, beside: Sharer | null, mayDraw = true) =>
  desk.join.run({
    ...{ customerId, withMemberNumber: beside?.memberNumber ?? null, consentedOn, mayDraw, ...said() },
  });
const spend = (memberId: Uuid, points: bigint, key: string = uuidv7()) =>
  desk.spend.run({ memberId, key, points, sourceKind: 'redemption', sourceId: 'r-1' });
const available = async (...sharers: Sharer[]) =>
  (await desk.accounts.run(sharers.map(({ memberId }) => memberId))).map((account) => account.available);

async function family() {
  const [mother, father, child] = [
    await desk.memberWith({ points: 100n }),
    await desk.memberWith({ points: 80n, expiresOn: '2026-11-01' }, { points: 40n, expiresOn: null }),
    await desk.memberWith({ points: 50n, expiresOn: '2026-12-01' }),
  ];
  await join(mother, null);
  await join(father, mother);
  await join(child, father, false);
  return { mother, father, child };
}

it('spends one’s own points first, then those of the others that expire first', async () => {
  const { mother, father, child } = await family();
  const key = uuidv7();
  expect(await spend(mother.memberId, 200n, key)).toMatchObject({ drawn: 100n, isReplay: false });
  expect(await spend(mother.memberId, 200n, key)).toMatchObject({ drawn: 100n, isReplay: true });
  await expect(spend(mother.memberId, 201n, key)).rejects.toMatchObject({ code: 'KEY_REUSED' });
  expect(await available(mother, father, child)).toEqual([0n, 40n, 30n]);
  await expect(spend(mother.memberId, 71n)).rejects.toMatchObject({ code: 'POINTS_INSUFFICIENT' });
  await expect(spend(child.memberId, 10n)).rejects.toMatchObject({ code: 'HOUSEHOLD_REFUSED' });
  expect(await desk.booksAgree()).toBe(true);
});

it('keeps the dates of what is drawn: a refund gives them back', async () => {
  const { mother, father } = await family();
  const { entryId } = await spend(mother.memberId, 180n);
  const refund = { sourceKind: 'redemption', sourceId: 'r-1', memberId: mother.memberId, entryId };
  await desk.postToLedger.run({ ...refund, kind: 'REFUND', key: uuidv7() });
  expect((await desk.account(mother.memberId)).expiring).toContainEqual({ on: '2026-11-01', points: 80n });
  expect(await available(father)).toEqual([40n]);
});

it('draws nothing from who left, rests or is closed', async () => {
  const { mother, father, child } = await family();
  await desk.leave.run({ customerId: father.customerId, ...said() });
  await desk.change.run({ customerId: child.customerId, act: 'PAUSE', ...said() });
  await expect(spend(mother.memberId, 101n)).rejects.toMatchObject({ code: 'POINTS_INSUFFICIENT' });
  await expect(spend(father.memberId, 10n)).rejects.toMatchObject({ code: 'HOUSEHOLD_REFUSED' });
  const { household, acts } = await desk.read.ofCustomer(mother.customerId);
  expect(household.map((each) => [each.memberId, each.consentedOn])).toEqual([
    [mother.memberId, consentedOn],
    [child.memberId, consentedOn],
  ]);
  expect(acts[0]).toMatchObject({ act: 'JOIN_HOUSEHOLD', consentedOn, mayDraw: true });
  await expect(join(mother, father)).rejects.toMatchObject({ code: 'HOUSEHOLD_REFUSED' });
});

it('lets two draw on the same points at once without spending any twice, or waiting for ever', async () => {
  const { mother, father, child } = await family();
  const draws = Array.from({ length: 30 }, (_, n) =>
    spend(n % 2 === 0 ? mother.memberId : father.memberId, 20n),
  );
  const leaving = desk.leave.run({ customerId: child.customerId, ...said() });
  const answers = await Promise.allSettled(draws);
  await leaving;
  const spent = BigInt(answers.filter(({ status }) => status === 'fulfilled').length) * 20n;
  const refused = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: 'POINTS_INSUFFICIENT' })));
  const left = await available(mother, father, child);
  expect(left.every((points) => points >= 0n)).toBe(true);
  expect(left.reduce((sum, points) => sum + points, spent)).toBe(270n);
  expect(spent).toBeGreaterThanOrEqual(220n);
  expect(await desk.booksAgree()).toBe(true);
});
