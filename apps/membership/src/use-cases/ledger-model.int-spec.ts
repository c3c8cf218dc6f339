import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, DomainError, type LocalDate } from '@evergreen/kernel';
import { isFullRun } from '@evergreen/testing';
import fc from 'fast-check';
import {
  acts,
  firstDay,
  Life,
  lifeDesk,
  type LifeDesk,
  type Order,
  type Step,
} from './ledger-life.fixture.ts';
import { LedgerModel } from './ledger-model.fixture.ts';

// The full run asks for many; the everyday one for as many as take a few seconds.
const lives = isFullRun() ? 60 : 8;

let desk: LifeDesk;
beforeAll(async () => {
  desk = await lifeDesk();
});
afterAll(() => desk.close());

const step = fc.record({
  act: fc.constantFrom(...acts),
  who: fc.nat(2),
  points: fc.integer({ min: 1, max: 12 }),
  which: fc.nat(1_000),
});

interface Real {
  readonly life: Life;
}

/** What the model says must come of an order, and whether that came of it. */
async function expectAsModelled(model: LedgerModel, life: Life, order: Order): Promise<void> {
  const answer = await life.ask(order);
  const isRefused = answer instanceof DomainError;
  if (order.by === 'award') {
    if (isRefused) throw answer;
    model.award(answer.entryId, order.award);
    return;
  }
  const points = model.ask(order.command, () => {
    if (isRefused) throw answer;
    return answer.entryId;
  });
  expect({ command: order.command, points: isRefused ? undefined : answer.points }).toEqual({
    command: order.command,
    points: points === undefined ? undefined : BigInt(points),
  });
}

/** The same key gives the first answer, and nothing else comes of it. */
async function expectReplayed(life: Life, which: number): Promise<void> {
  if (life.answered.length === 0) return;
  const { order, answer } = life.answered[which % life.answered.length]!;
  expect(await life.post(order)).toEqual(answer);
}

class Act implements fc.AsyncCommand<LedgerModel, Real> {
  constructor(readonly step: Step) {}

  check(): boolean {
    return true;
  }

  async run(model: LedgerModel, { life }: Real): Promise<void> {
    const { act, which } = this.step;
    if (act === 'DAY') await Act.goTo(model, addDays(model.today, 1 + (which % 9)));
    else if (act === 'REPLAY') await expectReplayed(life, which);
    else {
      const order = life.order(this.step);
      if (order === undefined) return;
      await expectAsModelled(model, life, order);
      if (act === 'RESTORE') await Act.goTo(model, model.today);
    }
    const accounts = await desk.accounts.run(life.memberIds);
    expect(
      accounts.map(({ memberId, available, pending, held }) => ({ memberId, available, pending, held })),
    ).toEqual(accounts.map(({ memberId }) => ({ memberId, ...model.account(memberId) })));
    expect(
      await desk.wrongOf(
        life.members.map(({ memberId }) => memberId),
        0n,
      ),
    ).toEqual([]);
  }

  /** Awaited points count as pending until somebody writes down that they did not come, also those restored since. */
  private static async goTo(model: LedgerModel, day: LocalDate): Promise<void> {
    model.goTo(day);
    await desk.goTo(day, true);
  }

  toString(): string {
    return JSON.stringify(this.step);
  }
}

it('does to points what a model of single points does, step by step', async () => {
  const commands = fc.commands([step.map((each) => new Act(each))], { maxCommands: 80, size: 'max' });
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(commands, async (all) => {
      desk.calendar.today = firstDay;
      const life = await Life.begin(desk);
      const begin = () => ({ model: new LedgerModel(firstDay), real: { life } });
      await fc.asyncModelRun(begin, all);
      steps += [...all].length;
    }),
    { numRuns: lives, seed: 4, endOnFailure: true },
  );
  expect(await desk.differing()).toEqual([]);
  process.stdout.write(`ledger model: ${steps} steps\n`);
}, 240_000);

it('stays exact whatever is asked at the same time, also of accounts that may owe', async () => {
  const rounds = fc.array(fc.array(step, { minLength: 6, maxLength: 14 }), { minLength: 6, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      desk.calendar.today = firstDay;
      const life = await Life.begin(desk, 'golden-pine');
      for (const round of all) {
        const orders = round.flatMap((each) => life.order(each) ?? []);
        const asked = [...orders, ...orders.slice(0, 3)].map((order) => life.ask(order));
        const replayed = round
          .filter(({ act }) => act === 'REPLAY')
          .map(({ which }) => expectReplayed(life, which));
        const [day] = round.filter(({ act }) => act === 'DAY');
        await Promise.all([...asked, ...replayed]);
        if (day !== undefined)
          await desk.goTo(addDays(desk.calendar.today, 1 + (day.which % 9)), day.which % 2 === 0);
        expect(
          await desk.wrongOf(
            life.members.map(({ memberId }) => memberId),
            -1_000n,
          ),
        ).toEqual([]);
      }
      for (const { order, answer } of life.answered) expect(await life.post(order)).toEqual(answer);
    }),
    { numRuns: lives / 2, seed: 4, endOnFailure: true },
  );
  expect(await desk.differing()).toEqual([]);
}, 240_000);
