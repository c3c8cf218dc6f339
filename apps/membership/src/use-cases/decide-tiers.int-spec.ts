import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { type Club, club, insured } from './tiers.fixture.ts';

let book: Club;
beforeAll(async () => {
  book = await club();
});
afterAll(() => book.close());

async function joined(claimFreeYears: number, since = 2020) {
  const person = insured(since);
  await book.terms(person.terms);
  await book.claimFree([person.stands(claimFreeYears)]);
  await book.night('2026-09-16');
  return person;
}

it('lets members join at what they qualify for, once, however often the night comes', async () => {
  const { customerId } = await joined(3);
  const again = await book.night();
  expect(again.counts).toEqual({ kept: again.members });
  expect(await book.told(customerId)).toEqual(['joined golden-pine']);
  expect(await book.noticed(customerId)).toEqual([]);
  expect((await book.tiers.run(customerId)).changes).toMatchObject([
    { n: 1, kind: 'joined', reason: 'QUALIFIES', to: 'golden-pine', programmeVersion: 1 },
  ]);
});

it('raises a member the moment a fact is learned, and not by an older one', async () => {
  const person = await joined(0);
  await book.claimFree([person.stands(3, { version: 3n })]);
  await book.claimFree([person.stands(0, { version: 2n }), person.stands(1, { version: 3n })]);
  expect(await book.told(person.customerId)).toEqual(['joined new-leaf', 'upgraded golden-pine']);
  expect(await book.noticed(person.customerId)).toMatchObject([
    {
      template: 'tier-up',
      parameters: { tier: { zh: '金松', en: 'Golden Pine' }, on: { en: '2026-09-16' } },
    },
  ]);
});

it('raises a member by status points on the day they become active', async () => {
  const { customerId } = await joined(0);
  await book.database.rows(sql`
    insert into lot (member_id, lot_id, points, available, effective_on, active_on, status_points)
    select member_id, gen_random_uuid(), 0, 0, '2026-09-01', '2026-10-19', 6000 from member
    where customer_id = ${customerId}`);
  await book.night('2026-10-18');
  await book.night('2026-10-19');
  expect(await book.told(customerId)).toEqual(['joined new-leaf', 'upgraded golden-pine']);
});

it('warns once before the anniversary, puts down on it, and restores when the fault was another’s', async () => {
  const person = await joined(3, 2023);
  const { customerId } = person;
  await book.claimFree([person.stands(3, { version: 2n, openCounted: true })]);
  await book.night('2027-06-20');
  expect(await book.noticed(customerId)).toEqual([]);
  await book.night('2027-06-21');
  await book.night('2027-06-22');
  expect(await book.noticed(customerId)).toMatchObject([
    { template: 'tier-will-downgrade', parameters: { nextTier: { zh: '青枝' }, on: { en: '2027-08-20' } } },
  ]);
  // The term has ended, and nobody has said yet whether it was claim-free.
  await book.night('2027-08-20');
  expect(await book.told(customerId)).toEqual(['joined golden-pine']);
  const claimed = { termEndsOn: '2027-08-19', countedOn: ['2027-01-01'] };
  await book.claimFree([person.stands(0, { ...claimed, version: 3n, faultOpen: true })]);
  await book.night('2027-11-18');
  await book.night('2027-11-19');
  await book.claimFree([person.stands(4, { version: 4n, termEndsOn: '2027-08-19' })]);
  expect(await book.told(customerId)).toEqual([
    'joined golden-pine',
    'in-grace golden-pine',
    'downgraded green-bough',
    'restored golden-pine',
  ]);
  expect((await book.tiers.run(customerId)).standing.since).toBe('2026-09-16');
});

it('changes a member once when the night and a fact meet', async () => {
  // One after the other: the night that lets one join must not find half of what is known of the next.
  const people = [];
  for (let n = 0; n < 6; n += 1) people.push(await joined(0));
  await Promise.all([
    ...people.map((person) => book.claimFree([person.stands(3, { version: 2n })])),
    ...people.map(() => book.night('2026-09-16')),
  ]);
  await book.night();
  for (const { customerId } of people)
    expect(await book.told(customerId)).toEqual(['joined new-leaf', 'upgraded golden-pine']);
});

it('does not put down whom staff have locked, and keeps the lock in the history', async () => {
  const { customerId, stands } = await joined(3, 2023);
  const order = { customerId, key: 'k', until: '2028-01-01', reason: 'founding member', actor: 'E3' };
  const lock = { ...order, until: (await book.tiers.run(customerId)).facts.on };
  await expect(book.lock.run(lock)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  const locked = { ...lock, until: book.calendar.today.replace('2026', '2028') as typeof lock.until };
  await book.lock.run(locked);
  await book.lock.run(locked);
  await expect(book.lock.run({ ...locked, reason: 'another' })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  await book.claimFree([stands(0, { version: 2n, termEndsOn: '2027-08-19' })]);
  await book.night('2027-08-20');
  expect((await book.tiers.run(customerId)).changes).toMatchObject([
    { kind: 'prolonged', reason: 'LOCKED', to: 'golden-pine' },
    { kind: 'locked', until: '2028-09-16', note: 'founding member', actor: 'E3' },
    { kind: 'joined' },
  ]);
});

it('never rewrites its history, and does a run under one key once', async () => {
  for (const change of [sql`update tier_change set kind = 'upgraded'`, sql`delete from benefit_use`]) {
    await expect(book.database.rows(change)).rejects.toThrow('permission denied');
  }
  const [first, again] = [await book.start.run('night', 'E2'), await book.start.run('night', 'E2')];
  expect(again.id).toBe(first.id);
  expect(await book.ended(first.id)).toMatchObject({ state: 'succeeded', result: { warned: 0 } });
});
