import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { begin, eventsWorld, marketing, memberOf, planOf, sessionOf, startsAt } from './events.fixture.ts';

let world: Awaited<ReturnType<typeof eventsWorld>>;
beforeAll(async () => {
  world = await eventsWorld();
});
beforeEach(() => world.at(begin));
afterAll(() => world.close());

const code = (expected: string) => expect.objectContaining({ code: expected });
async function statesOf(eventId: Uuid): Promise<Record<string, number>> {
  const rows = await world.database.rows<{ state: string; n: number }>(
    sql`select state, count(*)::int as n from event_invitation where event_id = ${eventId} group by state`,
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

const seatsOf = async (eventId: Uuid) => (await world.event(eventId)).plan.sessions.map((s) => s.seatsTaken);

describe('seats', () => {
  it('are given out to the last one and no further, when 200 ask at once for five', async () => {
    const { id, sessions } = await world.published(planOf({ sessions: [sessionOf({ capacity: 5 })] }));
    const guests = await world.invited(id, 200);
    // As many at once as there are connections, so that each waits for the others and not for a connection.
    const asked = [...guests];
    const askOn = async (): Promise<void> => {
      for (let guest = asked.pop(); guest !== undefined; guest = asked.pop())
        await world.answer(id, guest, { sessionId: sessions[0]! });
    };
    await Promise.all(Array.from({ length: 20 }, askOn));
    expect(await statesOf(id)).toEqual({ yes: 5, waiting: 195 });
    expect(await seatsOf(id)).toEqual([5]);
    const places = await world.database.rows<{ n: number }>(
      sql`select waiting_n as n from event_invitation where event_id = ${id} and state = 'waiting' order by 1`,
    );
    expect(places.map(({ n }) => n)).toEqual(Array.from({ length: 195 }, (_, n) => n + 1));
  });

  it('that come free go to who has waited longest of those who fit, while others ask for them', async () => {
    const { id, sessions } = await world.published(
      planOf({ sessions: [sessionOf({ capacity: 3, partyMax: 3 })] }),
    );
    const [sessionId] = sessions as [Uuid];
    const [first, pair, single, ...others] = (await world.invited(id, 33)) as [Uuid, Uuid, Uuid, ...Uuid[]];
    await world.answer(id, first, { sessionId, companions: 2 });
    await world.answer(id, pair, { sessionId, companions: 1 });
    await world.answer(id, single, { sessionId });
    await Promise.all([
      world.answer(id, first, { sessionId, companions: 1 }),
      ...others.map((guest) => world.answer(id, guest, { sessionId })),
    ]);
    // One seat came free: the pair is passed over, the single one behind it is not.
    expect((await world.invitation(id, single)).state).toBe('offered');
    expect((await world.invitation(id, pair)).waitingPlace).toBe(1);
    expect(await statesOf(id)).toEqual({ yes: 1, offered: 1, waiting: 31 });
    await world.answer(id, first, undefined);
    expect((await world.invitation(id, pair)).state).toBe('offered');
    expect(await seatsOf(id)).toEqual([3]);
  });

  it('that were offered and not taken in time go to the next, once', async () => {
    const { id, sessions } = await world.published(
      planOf({ sessions: [sessionOf({ capacity: 1, partyMax: 1 })] }),
    );
    const [sessionId] = sessions as [Uuid];
    const [first, second, third] = (await world.invited(id, 3)) as [Uuid, Uuid, Uuid];
    for (const guest of [first, second, third]) await world.answer(id, guest, { sessionId });
    await world.answer(id, first, undefined);
    world.after(23);
    await world.sweep.run();
    expect((await world.invitation(id, second)).state).toBe('offered');
    world.after(1);
    await Promise.all([world.sweep.run(), world.sweep.run()]);
    expect((await world.invitation(id, second)).state).toBe('lapsed');
    expect((await world.invitation(id, third)).state).toBe('offered');
    await world.answer(id, third, { sessionId });
    expect(await seatsOf(id)).toEqual([1]);
    // Who let it pass may stand in line again, at its end.
    await world.answer(id, second, { sessionId });
    expect(await world.invitation(id, second)).toMatchObject({ state: 'waiting', waitingPlace: 1 });
    const offered = (await world.notices(id)).filter(([template]) => template === 'event-place-offered');
    expect(offered.map(([, customerId]) => customerId)).toEqual([second, third]);
  });
});

describe('the time', () => {
  it('closes answers, reminds once, marks who did not come, thanks who did, and ends the event', async () => {
    const { id, sessions } = await world.published(planOf({ sessions: [sessionOf({ capacity: 3 })] }));
    const [sessionId] = sessions as [Uuid];
    const [here, absent, open] = (await world.invited(id, 3)) as [Uuid, Uuid, Uuid];
    for (const guest of [here, absent]) await world.answer(id, guest, { sessionId });
    const reminders = async () =>
      (await world.notices(id)).filter(([template]) => template === 'event-reminder').length;
    world.at('2026-12-09T02:00:00Z');
    for (let times = 0; times < 2; times += 1) await world.sweep.run();
    expect(await reminders()).toBe(2);
    world.at('2026-12-11T02:00:00Z');
    for (let times = 0; times < 2; times += 1) await world.sweep.run();
    expect(await reminders()).toBe(4);
    expect((await world.event(id)).state).toBe('closed');
    await expect(world.answer(id, open, { sessionId })).rejects.toEqual(code('ANSWERS_CLOSED'));
    world.at(startsAt);
    await world.checkIn(id, sessionId, { customerId: here });
    world.after(3);
    for (let times = 0; times < 2; times += 1) await world.sweep.run();
    expect((await world.event(id)).state).toBe('held');
    expect(await statesOf(id)).toEqual({ attended: 1, 'no-show': 1, invited: 1 });
    expect((await world.notices(id)).filter(([template]) => template === 'event-thanks')).toEqual([
      ['event-thanks', here],
    ]);
  });
});

it('settles each of several sessions that are over at one look, before the event was held', async () => {
  const { id, sessions } = await world.published(planOf({ sessions: [sessionOf(), sessionOf()] }));
  const guests = await world.invited(id, 2);
  for (const [n, guest] of guests.entries()) await world.answer(id, guest, { sessionId: sessions[n]! });
  world.at(startsAt);
  world.after(3);
  await world.sweep.run();
  expect(await statesOf(id)).toEqual({ 'no-show': 2 });
  expect((await world.event(id)).state).toBe('held');
});

describe('the door', () => {
  it('lets each guest in once with points once, however often they knock, and says since when and by whom', async () => {
    const { id, sessions } = await world.published();
    const [sessionId] = sessions as [Uuid];
    const [guest, other] = (await world.invited(id, 2)) as [Uuid, Uuid];
    await world.answer(id, guest, { sessionId });
    const pass = (await world.own.one(guest, id)).passCode!;
    expect((await world.own.one(other, id)).passCode).toBeUndefined();
    expect((await world.checkIn(id, sessionId, { code: pass })).answer).toBe('not-open');
    world.at(startsAt);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        world.checkIn(id, sessionId, n % 2 ? { code: pass.toLowerCase() } : { customerId: guest }),
      ),
    );
    expect(answers.map(({ answer }) => answer).sort()).toEqual([...Array(9).fill('already'), 'checked-in']);
    expect(answers[0]!.invitation).toMatchObject({ checkedInAt: startsAt, checkedInBy: 'E031' });
    expect((await world.checkIn(id, sessionId, { code: '00000000' })).answer).toBe('not-found');
    expect((await world.checkIn(id, sessionId, { code: 'nonsense' })).answer).toBe('not-found');
    expect((await world.checkIn(id, sessionId, { customerId: other })).answer).toBe('no-place');
    expect(await world.points(id)).toEqual(['award 100']);
  });

  it('takes a check-in back with its points, and gives the same points again', async () => {
    const { id, sessions } = await world.published();
    const [sessionId] = sessions as [Uuid];
    const [guest] = (await world.invited(id, 1)) as [Uuid];
    await world.answer(id, guest, { sessionId });
    world.at(startsAt);
    const knock = (key: string) => world.checkIn(id, sessionId, { customerId: guest }, key);
    await knock('one');
    for (let times = 0; times < 2; times += 1) await world.undo(id, guest, 'undo');
    expect((await world.invitation(id, guest)).state).toBe('yes');
    // The first order again: it was carried out, and is not carried out anew.
    await knock('one');
    expect((await world.invitation(id, guest)).state).toBe('yes');
    await expect(world.undo(id, guest)).rejects.toEqual(code('EVENT_STATE'));
    await knock('two');
    expect(await world.points(id)).toEqual(['award 100', 'takeBack', 'restore']);
    expect(await seatsOf(id)).toEqual([1]);
  });

  it('lets somebody in who was not asked, where that is allowed, to the last seat', async () => {
    const { id, sessions } = await world.published(planOf({ hasWalkIns: true }));
    const [sessionId] = sessions as [Uuid];
    world.at(startsAt);
    const strangers = Array.from({ length: 20 }, () => uuidv7());
    const answers = await Promise.all(
      strangers.map((customerId) => world.checkIn(id, sessionId, { customerId })),
    );
    expect(answers.filter(({ answer }) => answer === 'checked-in')).toHaveLength(2);
    expect(answers.filter(({ answer }) => answer === 'full')).toHaveLength(18);
    const let_in = answers.find(({ answer }) => answer === 'checked-in')!.invitation!.customerId;
    await world.undo(id, let_in);
    expect(await seatsOf(id)).toEqual([1]);
    const listed = uuidv7();
    await world.database.rows(sql`insert into blacklisted_customer values (${listed}, true, 1)`);
    expect((await world.checkIn(id, sessionId, { customerId: listed })).answer).toBe('no-place');
  });
});

describe('feedback', () => {
  it('is given by who was there, changed for some days, and counted', async () => {
    const { id, sessions } = await world.published();
    const [sessionId] = sessions as [Uuid];
    const [guest, absent] = (await world.invited(id, 2)) as [Uuid, Uuid];
    await world.answer(id, guest, { sessionId });
    world.at(startsAt);
    await world.checkIn(id, sessionId, { customerId: guest });
    const say = (customerId: Uuid, rating: number, key: string) =>
      world.feedback.run({
        ...{ eventId: id, customerId, key, rating, words: '很好' },
        ...{ at: world.now(), caller: memberOf(customerId) },
      });
    await expect(say(absent, 5, 'a')).rejects.toEqual(code('EVENT_STATE'));
    await say(guest, 3, 'a');
    await say(guest, 5, 'b');
    await say(guest, 3, 'a');
    await expect(say(guest, 4, 'a')).rejects.toEqual(code('KEY_REUSED'));
    const { said, ratings } = await world.as(marketing, () => world.read.feedback(marketing, id, 10));
    expect(said.map(({ rating, words }) => [rating, words])).toEqual([[5, '很好']]);
    expect(ratings).toMatchObject([{ rating: 5, guests: 1 }]);
    world.after(24 * 15);
    await expect(say(guest, 1, 'c')).rejects.toEqual(code('ANSWERS_CLOSED'));
  });
});

describe('a person’s own data', () => {
  it('holds invitations and answers; erased, places go to others and words are gone', async () => {
    const { id, sessions } = await world.published(planOf({ sessions: [sessionOf({ capacity: 2 })] }));
    const [guest, next] = (await world.invited(id, 2)) as [Uuid, Uuid];
    const both = { sessionId: sessions[0]!, companions: 1 };
    await world.answer(id, guest, both);
    await world.answer(id, next, both);
    const [invitations, answers] = await world.person.sections(guest);
    expect(invitations).toMatchObject({
      name: 'event invitations',
      rows: [['参观日', expect.any(String), 'yes', '2', ...Array(4).fill(expect.anything())]],
    });
    expect(answers!.rows.map((row) => row.slice(2))).toEqual([['answer', 'place']]);
    for (let times = 0; times < 2; times += 1) expect(await world.person.forget(guest)).toBe(1);
    expect(await world.invitation(id, guest)).toMatchObject({ state: 'no', party: 0, passCode: '' });
    expect((await world.invitation(id, next)).state).toBe('offered');
    expect(JSON.stringify(await world.person.sections(guest))).not.toContain('王小明');
    expect(await world.person.sections(uuidv7())).toEqual([]);
  });
});
