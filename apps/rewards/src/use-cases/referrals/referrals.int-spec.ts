import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { referralsWorld } from './referrals.fixture.ts';

let world: Awaited<ReturnType<typeof referralsWorld>>;
beforeAll(async () => {
  world = await referralsWorld();
}, 60_000);
afterAll(() => world.close());
beforeEach(() => world.on('2026-03-01'));

/** A friend whose cooling-off days end on the 25th of March. */
async function insuredFriend(advocate: string) {
  const { code } = await world.codes.run(advocate);
  const { id, friendId } = await world.came(code);
  const termId = await world.insure(friendId, '2026-03-10', '2027-03-09');
  await world.decide({ friendIds: [friendId] });
  return { id, friendId, termId };
}
const staff = (orgPath: string): Caller => ({
  ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/' },
  grants: [{ role: 'marketing', orgPath }],
});

describe('a referral', () => {
  it('is paid to both once, on the day after the cooling-off days, however often it is decided', async () => {
    const advocate = uuidv7();
    const { id, friendId } = await insuredFriend(advocate);
    expect(await world.stateOf(id)).toBe('cooling-off');
    world.on('2026-03-25');
    expect(await world.decide({ ids: [id] })).toBe(0);
    world.on('2026-03-26');
    const ranges = await world.ranges();
    for (const range of ranges) expect(await world.decide(range)).toBeGreaterThan(0);
    for (const range of ranges) expect(await world.decide(range)).toBe(0);
    expect(await world.decide({ friendIds: [friendId] })).toBe(0);
    expect(await world.stateOf(id)).toBe('paid');
    expect(await world.orders(id)).toEqual(['AWARD advocate 1000', 'AWARD friend 500']);
    expect(await world.used(advocate)).toBe(1);
  });

  it('is taken back where the policy ends early, and restored where it stands again', async () => {
    const advocate = uuidv7();
    const { id, friendId, termId } = await insuredFriend(advocate);
    world.on('2026-04-01');
    await world.decide({ ids: [id] });
    await world.insure(friendId, '2026-03-10', '2026-05-01', termId);
    for (let times = 0; times < 2; times += 1) await world.decide({ friendIds: [friendId] });
    expect(await world.stateOf(id)).toBe('taken-back');
    expect(await world.used(advocate)).toBe(0);
    await world.insure(friendId, '2026-03-10', '2027-03-09', termId);
    for (let times = 0; times < 2; times += 1) await world.decide({ friendIds: [friendId] });
    expect(await world.stateOf(id)).toBe('paid');
    expect(await world.orders(id)).toEqual([
      ...['AWARD advocate 1000', 'AWARD friend 500', 'TAKE_BACK advocate/undo/1', 'TAKE_BACK friend/undo/1'],
      ...['RESTORE advocate/again/1', 'RESTORE friend/again/1'],
    ]);
    expect(await world.used(advocate)).toBe(1);
  });

  it('is rejected at once for oneself, people one lives with, customers and the blacklisted', async () => {
    const [advocate, mate, customer, listed] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
    const { code } = await world.codes.run(advocate);
    world.shared.add(`${advocate} ${mate}`);
    await world.insure(customer, '2025-01-01', '2025-12-31');
    await world.database.rows(sql`insert into blacklisted_customer values (${listed}, true, 1)`);
    const states = [];
    for (const friend of [advocate, mate, customer, listed])
      states.push(await world.stateOf((await world.came(code, friend)).id));
    expect(states).toEqual([
      ...['rejected SELF', 'rejected SAME_HOUSEHOLD', 'rejected EXISTING_CUSTOMER', 'rejected BLACKLISTED'],
    ]);
  });

  it('is not paid to two who have come into one household since, and by nobody who has not looked', async () => {
    const [advocate, other] = [uuidv7(), uuidv7()];
    const [mate, apart] = [await insuredFriend(advocate), await insuredFriend(other)];
    world.shared.add(`${advocate} ${mate.friendId}`);
    world.on('2026-03-26');
    for (const { friendId } of [mate, apart]) expect(await world.hear(friendId)).toBe(0);
    for (const range of await world.ranges()) await world.decide(range);
    expect(await Promise.all([mate, apart].map(({ id }) => world.stateOf(id)))).toEqual([
      ...['rejected SAME_HOUSEHOLD', 'paid'],
    ]);
    expect([await world.orders(mate.id), await world.used(advocate)]).toEqual([[], 0]);
  });

  it('is recorded once for each key, and a friend comes by one code', async () => {
    const [one, two] = await Promise.all([world.codes.run(uuidv7()), world.codes.run(uuidv7())]);
    const friend = uuidv7();
    const ids = await Promise.all([world.came(one.code, friend), world.came(one.code, friend)]);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    await expect(world.came(two.code, friend)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(world.came(two.code, friend, 'other')).rejects.toMatchObject({
      ...{ code: 'REFERRAL_REFUSED', facts: { why: 'CAME_BEFORE' } },
    });
  });

  it('asks for a code that there is and that has not ended', async () => {
    const advocate = uuidv7();
    const [{ code }, again] = await Promise.all([world.codes.run(advocate), world.codes.run(advocate)]);
    expect(again.code).toBe(code);
    const why = (text: string) =>
      world.came(text).then(
        () => 'taken',
        (error: { facts?: { why?: string } }) => error.facts?.why,
      );
    expect(await why('ABCD')).toBe('UNKNOWN_CODE');
    expect(await why(code.toLowerCase())).toBe('taken');
    world.on('2027-03-02');
    expect(await why(code)).toBe('CODE_ENDED');
    expect((await world.codes.run(advocate)).code).not.toBe(code);
  });

  it('is rejected by hand as long as nothing was paid, once', async () => {
    const { id } = await insuredFriend(uuidv7());
    const reject = () => world.reject.run(id as never, 'double record', 'E007');
    expect([await reject(), await reject()]).toMatchObject(
      Array(2).fill({ state: 'rejected', reason: 'BY_HAND', decidedBy: 'E007', note: 'double record' }),
    );
    world.on('2026-04-01');
    expect(await world.decide({ ids: [id] })).toBe(0);
    world.on('2026-03-01');
    const paid = await insuredFriend(uuidv7());
    world.on('2026-04-01');
    await world.decide({ ids: [paid.id] });
    await expect(world.reject.run(paid.id as never, 'late', 'E007')).rejects.toMatchObject({
      code: 'REFERRAL_STATE',
    });
  });

  it('is refused by the value guard where the region gives no points, and counts nothing', async () => {
    const advocate = uuidv7();
    const { id } = await insuredFriend(advocate);
    const kinds = (list: string) =>
      world.database.rows(
        sql`update value_rules set definition = jsonb_set(definition, '{regions,0,allowedKinds}', ${list}::jsonb)`,
      );
    await kinds('["coupon"]');
    world.on('2026-04-01');
    await world.decide({ ids: [id] });
    await kinds('["points", "coupon", "digital", "physical", "service", "invitation"]');
    expect(await world.stateOf(id)).toBe('rejected VALUE_GUARD');
    expect(await world.orders(id)).toEqual([]);
    expect(await world.used(advocate)).toBe(0);
  });
});

it('gives the last place of a year once, whoever of two hundred friends is decided at the same time', async () => {
  const advocate = uuidv7();
  const { code } = await world.codes.run(advocate);
  const friends = Array.from({ length: 200 }, () => uuidv7());
  for (const friend of friends) {
    await world.came(code, friend);
    await world.insure(friend, '2026-03-10', '2027-03-09');
  }
  world.on('2026-04-01');
  await Promise.all(friends.map((friend) => world.decide({ friendIds: [friend] })));
  const rows = await world.database.rows<{ words: string; n: number }>(sql`
    select state || ' ' || coalesce(reason, '') as words, count(*)::integer as n from referral
    where customer_id = ${advocate} group by 1 order by 1`);
  expect(rows).toEqual([
    { words: 'paid ', n: 5 },
    { words: 'rejected LIMIT_REACHED', n: 195 },
  ]);
  expect(await world.used(advocate)).toBe(5);
}, 120_000);

it('is seen by the two of them and by staff of the office of either', async () => {
  const [advocate, friend, stranger] = [uuidv7(), uuidv7(), uuidv7()];
  const { id } = await world.came((await world.codes.run(advocate)).code, friend);
  await world.database.rows(sql`
    insert into customer_office values (${advocate}, '/32/3201', 1), (${friend}, '/33', 1)`);
  const seenBy = (caller: Caller) =>
    runInCall(newCall({ caller }), async () => {
      const rows = await world.database.rows<{ id: string }>(sql`select id from referral where id = ${id}`);
      return rows.length;
    });
  const member = (customerId: string): Caller => ({
    ...{ kind: 'member', accountId: 'a', memberId: uuidv7(), customerId },
  });
  const callers = [member(advocate), member(friend), staff('/32'), staff('/33'), staff('/')];
  expect(await Promise.all(callers.map(seenBy))).toEqual([1, 1, 1, 1, 1]);
  const others: Caller[] = [member(stranger), staff('/34'), { kind: 'anonymous' }];
  expect(await Promise.all(others.map(seenBy))).toEqual([0, 0, 0]);
});
