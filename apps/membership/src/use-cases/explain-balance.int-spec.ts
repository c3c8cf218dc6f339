import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, type LocalDate, type Uuid } from '@evergreen/kernel';
import fc from 'fast-check';
import { tierFactsOn } from '../domain/tier-facts.ts';
import { tierMembersOf } from '../persistence/tier.repository.ts';
import { ExplainBalance } from './explain-balance.ts';
import { acts, firstDay, Life, lifeDesk, type LifeDesk } from './ledger-life.fixture.ts';
import { award } from './membership.fixture.ts';

let desk: LifeDesk;
let explain: ExplainBalance;
beforeAll(async () => {
  desk = await lifeDesk();
  explain = new ExplainBalance(desk.database, desk.clock);
}, 60_000);
afterAll(() => desk.close());

const step = fc.record({
  act: fc.constantFrom(...acts),
  who: fc.nat(2),
  points: fc.integer({ min: 1, max: 12 }),
  which: fc.nat(1_000),
});

/** The balance of a day, and what the parts that explain it come to. */
async function bothOf(memberId: Uuid, day: LocalDate): Promise<[object, object]> {
  const [account] = await desk.accounts.run([memberId], day);
  const { parts, pendingParts, heldParts, status, ...explained } = await explain.run(memberId, day);
  const sum = (of: readonly { readonly points: bigint }[]) =>
    of.reduce((all, { points }) => all + points, 0n);
  const { available, owed, pending, held } = account!;
  return [
    { available, owed, pending, held, came: available - owed + pending + held, waits: pending, aside: held },
    {
      ...{
        available: explained.available,
        owed: explained.owed,
        pending: explained.pending,
        held: explained.held,
      },
      ...{ came: sum(parts), waits: sum(pendingParts), aside: sum(heldParts) },
    },
  ];
}

it('comes to the balance of any day, whatever was done to the account, and so do status points', async () => {
  let days = 0;
  const lives = fc.array(step, { minLength: 40, maxLength: 70, size: 'max' });
  await fc.assert(
    fc.asyncProperty(lives, fc.boolean(), async (steps, mayOwe) => {
      desk.calendar.today = firstDay;
      const life = await Life.begin(desk, mayOwe ? 'golden-pine' : undefined);
      for (const each of steps) {
        if (each.act === 'DAY') {
          await desk.goTo(addDays(desk.calendar.today, 1 + (each.which % 9)), each.which % 2 === 0);
        } else {
          const order = life.order(each);
          if (order !== undefined) await life.ask(order);
        }
      }
      const { today } = desk.calendar;
      for (const { memberId } of life.members) {
        for (let day = addDays(firstDay, -1); day <= addDays(today, 12); day = addDays(day, 4)) {
          const [balance, told] = await bothOf(memberId, day);
          expect({ day, ...told }).toEqual({ day, ...balance });
          days += 1;
        }
        const { parts, status } = await explain.run(memberId);
        expect(status.counting + status.pending + status.lapsed).toBe(
          parts.reduce((all, { statusPoints }) => all + statusPoints, 0n),
        );
      }
    }),
    { numRuns: 6, seed: 7, endOnFailure: true },
  );
  expect(days).toBeGreaterThan(100);
}, 120_000);

it('counts the status points that the tier counts', async () => {
  desk.calendar.today = firstDay;
  const { memberId } = await desk.enrolled();
  const given = [
    ['2024-12-31', 100n],
    ['2025-06-01', 20n],
    ['2026-03-01', 3n],
  ] as const;
  for (const [activeOn, statusPoints] of given)
    await desk.postAward.run(
      award(memberId, {
        activeOn,
        effectiveOn: '2024-01-01',
        statusPoints,
        expiresOn: null,
      }),
    );
  const [member] = await tierMembersOf(desk.database, [memberId], firstDay, 12);
  const { status } = await explain.run(memberId);
  expect(status).toEqual({ counting: 20n, pending: 3n, lapsed: 100n, windowMonths: 12 });
  expect(status.counting).toBe(tierFactsOn(member!.known, { statusWindowMonths: 12 }, firstDay).statusPoints);
});

it('names the reason of a correction as the programme does, and none that it does not know', async () => {
  const { memberId } = await desk.enrolled();
  const given = { memberId, kind: 'ADJUST', points: 5n, statusPoints: 0n, expiresOn: null } as const;
  for (const reason of ['goodwill', 'rude twice'])
    await desk.postToLedger.run({ ...given, key: reason, sourceKind: 'test', sourceId: 'test', reason });
  const { parts } = await explain.run(memberId);
  expect(new Map(parts.map(({ reason, reasonNames }) => [reason, reasonNames]))).toEqual(
    new Map([
      ['goodwill', { zh: '致歉补偿', en: 'Goodwill' }],
      ['rude twice', undefined],
    ]),
  );
});
