import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { newCall, runInCall } from '@evergreen/rpc';
import {
  begin,
  doorkeeper,
  eventsWorld,
  marketing,
  memberOf,
  planOf,
  sessionOf,
  startsAt,
} from './events.fixture.ts';

let world: Awaited<ReturnType<typeof eventsWorld>>;
beforeAll(async () => {
  world = await eventsWorld();
});
beforeEach(() => world.at(begin));
afterAll(() => world.close());

const code = (expected: string) => expect.objectContaining({ code: expected });
const field = (expected: string) =>
  expect.objectContaining({ fields: [expect.objectContaining({ field: expected })] });

async function statesOf(eventId: Uuid): Promise<Record<string, number>> {
  const rows = await world.database.rows<{ state: string; n: number }>(
    sql`select state, count(*)::int as n from event_invitation where event_id = ${eventId} group by state`,
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

const seatsOf = async (eventId: Uuid) => (await world.event(eventId)).plan.sessions.map((s) => s.seatsTaken);

describe('an event', () => {
  it('is drafted once for each key, and changed by who has seen its newest revision', async () => {
    const key = uuidv7();
    const id = await world.draft(planOf(), { key });
    expect(await world.draft(planOf(), { key })).toBe(id);
    await expect(world.draft(planOf({ points: 1 }), { key })).rejects.toEqual(code('KEY_REUSED'));
    const [kept] = (await world.event(id)).plan.sessions;
    const revised = planOf({ points: 1, sessions: [{ ...kept!, capacity: 3 }] });
    await world.draft(revised, { eventId: id, basedOn: 1, key: 'again' });
    await world.draft(revised, { eventId: id, basedOn: 1, key: 'again' });
    expect(await world.event(id)).toMatchObject({
      revision: 2,
      plan: { points: 1, sessions: [{ id: kept!.id }] },
    });
    await expect(world.draft(planOf(), { eventId: id, basedOn: 1 })).rejects.toEqual(code('EVENT_CHANGED'));
  });

  it('belongs to an office: others neither see it nor write there', async () => {
    const id = await world.draft(planOf({ orgPath: '/33' }));
    const seen = () => world.as(doorkeeper, () => world.read.one(doorkeeper, id));
    await expect(seen()).rejects.toEqual(code('NOT_FOUND'));
    const elsewhere = { caller: doorkeeper, accountId: 'v' };
    const order = { key: 'k', eventId: undefined, basedOn: 0, plan: planOf(), at: begin };
    await expect(world.write.draft(elsewhere, order)).rejects.toEqual(code('FORBIDDEN'));
    expect(
      (await world.read.list(marketing, { office: '/33', past: false, limit: 10 })).map(
        ({ event }) => event.id,
      ),
    ).toEqual([id]);
  });

  it('is published as it was seen, while there is time to answer', async () => {
    const id = await world.draft(planOf());
    await expect(world.write.publish(world.author, id, 2, begin)).rejects.toEqual(code('EVENT_CHANGED'));
    await expect(world.write.publish(world.author, id, 1, startsAt)).rejects.toEqual(field('answerUntil'));
    for (let times = 0; times < 2; times += 1) await world.write.publish(world.author, id, 1, begin);
    await expect(world.write.archive(world.author, id, begin)).rejects.toEqual(code('EVENT_STATE'));
    expect((await world.event(id)).state).toBe('published');
  });

  it('keeps the seats of its guests when it is changed, gives new ones to who waits, and tells of another time', async () => {
    const { id, sessions } = await world.published();
    const [guest, waiting] = (await world.invited(id, 2)) as [Uuid, Uuid];
    const both = { sessionId: sessions[0]!, companions: 1 };
    await world.answer(id, guest, both);
    await world.answer(id, waiting, both);
    const kept = (await world.event(id)).plan.sessions[0]!;
    const change = (more: Parameters<typeof planOf>[0], basedOn = 1) =>
      world.draft(planOf(more), { eventId: id, basedOn });
    await expect(change({ sessions: [{ ...kept, capacity: 1, partyMax: 1 }] })).rejects.toEqual(
      field('sessions[0].capacity'),
    );
    await expect(change({ sessions: [sessionOf()] })).rejects.toEqual(field('sessions'));
    await expect(change({ orgPath: '/', sessions: [kept] })).rejects.toEqual(field('orgPath'));
    const later = new Date(startsAt.getTime() + 60_000);
    await change({ sessions: [{ ...kept, startsAt: later, capacity: 4 }] });
    expect(await statesOf(id)).toEqual({ yes: 1, offered: 1 });
    expect(
      (await world.notices(id))
        .slice(-3)
        .map(([template]) => template)
        .sort(),
    ).toEqual([...['event-changed', 'event-changed', 'event-place-offered']]);
  });

  it('that is cancelled tells everybody who had not said no, once, and takes itself off their calendars', async () => {
    const { id, sessions } = await world.published();
    const [guest, asked, gone] = (await world.invited(id, 3)) as [Uuid, Uuid, Uuid];
    await world.answer(id, guest, { sessionId: sessions[0]! });
    await world.answer(id, gone, undefined);
    const { calendar } = await world.own.one(guest, id);
    const because = { zh: '台风', en: 'Typhoon' };
    for (let times = 0; times < 2; times += 1) await world.write.cancel(world.author, id, because, begin);
    const told = (await world.notices(id)).filter(([template]) => template === 'event-cancelled');
    expect(told.map(([, customerId]) => customerId).sort()).toEqual([guest, asked].sort());
    const sequenceOf = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)![1]);
    const cancelled = (await world.own.one(guest, id)).calendar!.zh;
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(sequenceOf(cancelled)).toBeGreaterThan(sequenceOf(calendar!.zh));
    await expect(world.answer(id, asked, { sessionId: sessions[0]! })).rejects.toEqual(code('EVENT_STATE'));
    expect(await seatsOf(id)).toEqual([0]);
  });
});

describe('an invitation', () => {
  it('is sent once to each, whoever asks, and not to the blacklisted', async () => {
    const { id } = await world.published();
    const [one, listed] = [uuidv7(), uuidv7()];
    await world.database.rows(sql`insert into blacklisted_customer values (${listed}, true, 1)`);
    const order = (sourceId: string) => ({
      ...{ eventId: id, sourceKind: 'campaign', sourceId, at: begin },
      customers: [one, listed].map((customerId) => ({ customerId, key: sourceId })),
    });
    const run = (sourceId: string) =>
      world.database.transaction((tx) => world.invite.run(tx, order(sourceId)));
    const outcomes = await Promise.all(['a', 'b', 'a'].map(run));
    expect(outcomes.map(([first]) => first!.outcome).sort()).toEqual(['already', 'already', 'invited']);
    for (const [, second] of outcomes)
      expect(second).toEqual({ customerId: listed, outcome: 'refused', because: 'BLACKLISTED' });
    expect(await world.notices(id)).toEqual([['event-invitation', one]]);
  });

  it('is not sent to an event that takes no answers', async () => {
    const id = await world.draft(planOf());
    const customers = [{ customerId: uuidv7(), key: 'k' }];
    const order = { eventId: id, customers, sourceKind: 'test', sourceId: 't', at: begin };
    const [outcome] = await world.database.transaction((tx) => world.invite.run(tx, order));
    expect(outcome).toMatchObject({ outcome: 'refused', because: 'EVENT_STATE' });
  });

  it('is seen by its guest and the office that holds the event, and by nobody else', async () => {
    const { id } = await world.published(planOf({ orgPath: '/32' }));
    const [guest] = (await world.invited(id, 2)) as [Uuid];
    const seenBy = (caller: Parameters<typeof world.as>[0]) =>
      runInCall(newCall({ caller }), () =>
        world.database.rows(sql`select from event_invitation where event_id = ${id}`),
      );
    expect(await seenBy(memberOf(guest))).toHaveLength(1);
    expect(await seenBy(doorkeeper)).toHaveLength(2);
    const other = { ...doorkeeper, grants: [{ role: 'visit-officer', orgPath: '/33' }] } as typeof doorkeeper;
    expect(await seenBy(other)).toHaveLength(0);
    expect(await seenBy(memberOf(uuidv7()))).toHaveLength(0);
  });

  it('takes no answer of somebody who was not asked or is blacklisted since, nor to what the event has not', async () => {
    const { id, sessions } = await world.published();
    const [guest] = (await world.invited(id, 1)) as [Uuid];
    const here = { sessionId: sessions[0]! };
    await expect(world.answer(id, uuidv7(), here)).rejects.toEqual(code('NOT_FOUND'));
    await expect(world.answer(id, guest, { sessionId: uuidv7() })).rejects.toEqual(field('sessionId'));
    await expect(world.answer(id, guest, { ...here, companions: 4 })).rejects.toEqual(field('companions'));
    await world.database.rows(sql`insert into blacklisted_customer values (${guest}, true, 1)`);
    await expect(world.answer(id, guest, here)).rejects.toEqual(code('BLACKLISTED'));
  });

  it('is answered once for each key, whatever else was answered since', async () => {
    const { id, sessions } = await world.published();
    const [guest] = (await world.invited(id, 1)) as [Uuid];
    const here = { sessionId: sessions[0]!, companions: 1 };
    await Promise.all(Array.from({ length: 5 }, () => world.answer(id, guest, here, 'yes')));
    expect(await seatsOf(id)).toEqual([2]);
    await world.answer(id, guest, undefined, 'no');
    await world.answer(id, guest, here, 'yes');
    expect(await seatsOf(id)).toEqual([0]);
    await expect(world.answer(id, guest, undefined, 'yes')).rejects.toEqual(code('KEY_REUSED'));
    expect((await world.notices(id)).map(([template]) => template)).toEqual([
      ...['event-invitation', 'event-place-confirmed'],
    ]);
  });
});
