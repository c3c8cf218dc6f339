import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { decideAtDoor, isDoorOpen } from './check-in.ts';
import { type AnswerScene, decideAnswer, type OpenSession } from './invitation.ts';
import { type EventPlan, mayBecome, planProblems } from './member-event.ts';
import { passCode, readPassCode } from './pass-code.ts';
import { remindersDue } from './reminders.ts';
import { offerEnds, whoIsOffered, type Waiting } from './waiting-list.ts';

const at = (text: string) => new Date(`${text}:00Z`);
const start = at('2026-12-12T06:00');
const end = at('2026-12-12T08:00');

const plan: EventPlan = {
  ...{ kind: 'visit-day', orgPath: '/', name: { zh: '参观', en: 'Visit' }, offerHours: 24, points: 100 },
  ...{ description: { zh: '看一看', en: 'Look' }, place: { zh: '总部', en: 'Head office' } },
  ...{ answerUntil: at('2026-12-10T10:00'), pointsMonths: 12, reminderDays: [3, 1], feedbackDays: 14 },
  ...{
    hasWalkIns: false,
    sessions: [{ id: undefined, startsAt: start, endsAt: end, capacity: 20, partyMax: 3 }],
  },
};
const [session] = plan.sessions as [EventPlan['sessions'][0]];

describe('a plan', () => {
  it('that can be kept has no problems', () => expect(planProblems(plan)).toEqual([]));

  it.each<[string, Partial<EventPlan>]>([
    ['sessions', { sessions: [] }],
    ['sessions[0].endsAt', { sessions: [{ ...session, endsAt: start }] }],
    ['sessions[0].endsAt', { sessions: [{ ...session, endsAt: at('2026-12-20T06:00') }] }],
    ['sessions[0].capacity', { sessions: [{ ...session, capacity: 0 }] }],
    ['sessions[0].partyMax', { sessions: [{ ...session, partyMax: 0 }] }],
    ['sessions[0].partyMax', { sessions: [{ ...session, capacity: 2 }] }],
    ['answerUntil', { answerUntil: at('2026-12-12T06:01') }],
    ['offerHours', { offerHours: 0 }],
    ['points', { points: -1 }],
    ['reminderDays[1]', { reminderDays: [1, 0] }],
    ['reminderDays', { reminderDays: [1, 1] }],
    ['feedbackDays', { feedbackDays: 0.5 }],
  ])('is refused by its field %s', (field, wrong) => {
    expect(planProblems({ ...plan, ...wrong }).map((problem) => problem.field)).toContain(field);
  });

  it('is answered until its first session starts at the latest', () => {
    expect(planProblems({ ...plan, answerUntil: start })).toEqual([]);
  });
});

it.each([
  ['draft', 'revise publish cancel'],
  ['published', 'revise close hold cancel'],
  ['closed', 'hold cancel'],
  ['held', 'archive'],
  ['archived', ''],
  ['cancelled', ''],
] as const)('an event that is %s can be done: %s', (state, acts) => {
  const all = ['revise', 'publish', 'close', 'hold', 'archive', 'cancel'] as const;
  expect(all.filter((act) => mayBecome(state, act)).join(' ')).toBe(acts);
});

describe('an answer', () => {
  const open = (more: Partial<OpenSession> = {}): OpenSession => ({
    ...{ id: 'a', startsAt: start, endsAt: end, capacity: 10, partyMax: 4, seatsTaken: 0 },
    ...more,
  });
  const scene = (more: Partial<AnswerScene> = {}): AnswerScene => ({
    ...{ eventState: 'published', answerUntil: plan.answerUntil, now: at('2026-12-01T00:00') },
    ...{ sessions: [open(), open({ id: 'b', seatsTaken: 9 })] },
    invitation: { state: 'invited', sessionId: null, party: 0 },
    ...more,
  });
  const held = (state: 'yes' | 'offered' | 'waiting', sessionId: string, party: number) => ({
    invitation: { state, sessionId, party },
  });
  const late = { now: at('2026-12-11T00:00') };
  const to = (sessionId: string, party: number) => ({ sessionId, party });

  it.each<[string, Partial<AnswerScene>, ReturnType<typeof to> | 'no', object]>([
    ['a place while there are seats', {}, to('a', 4), { kind: 'place', seatsMore: 4 }],
    ['the last seat', {}, to('b', 1), { kind: 'place', seatsMore: 1 }],
    ['a place in line where there are not enough', {}, to('b', 2), { kind: 'wait', keepsPlace: false }],
    ['no more than one may bring', {}, to('a', 5), { kind: 'refuse', because: 'PARTY_TOO_LARGE' }],
    ['the seats one has, and more', held('yes', 'b', 1), to('b', 2), { kind: 'place', seatsMore: 1 }],
    [
      'one’s place still, where more is not to be had',
      held('yes', 'b', 1),
      to('b', 3),
      { because: 'SEATS_SHORT', free: 2 },
    ],
    [
      'another time, leaving the first',
      held('yes', 'b', 2),
      to('a', 2),
      { kind: 'place', seatsMore: 2, leaves: { sessionId: 'b', seats: 2 } },
    ],
    [
      'one’s place still, where the other time is full',
      held('yes', 'a', 2),
      to('b', 2),
      { because: 'SEATS_SHORT', free: 1 },
    ],
    ['what is offered', held('offered', 'b', 3), to('b', 3), { kind: 'place', seatsMore: 0 }],
    ['the place in line with fewer', held('waiting', 'b', 3), to('b', 2), { kind: 'wait', keepsPlace: true }],
    [
      'the end of the line with more',
      held('waiting', 'b', 2),
      to('b', 3),
      { kind: 'wait', keepsPlace: false },
    ],
    [
      'nothing, and gives back what one has',
      held('yes', 'a', 2),
      'no',
      { kind: 'decline', leaves: { seats: 2 } },
    ],
    ['nothing, without having had anything', {}, 'no', { kind: 'decline', leaves: undefined }],
    ['nothing new after the deadline', late, to('a', 1), { because: 'ANSWERS_CLOSED' }],
    [
      'nothing new once answers are closed',
      { eventState: 'closed' },
      to('a', 1),
      { because: 'ANSWERS_CLOSED' },
    ],
    [
      'what is offered after the deadline',
      { ...late, ...held('offered', 'b', 2) },
      to('b', 2),
      { kind: 'place' },
    ],
    [
      'fewer seats after the deadline',
      { ...late, ...held('yes', 'a', 2) },
      to('a', 1),
      { kind: 'place', seatsMore: -1 },
    ],
    [
      'no more seats after the deadline',
      { ...late, ...held('yes', 'a', 2) },
      to('a', 3),
      { because: 'ANSWERS_CLOSED' },
    ],
    ['leave after the deadline', { ...late, ...held('yes', 'a', 2) }, 'no', { kind: 'decline' }],
    ['nothing once it has begun', { now: start, ...held('yes', 'a', 2) }, 'no', { because: 'SESSION_OVER' }],
    [
      'nothing of an event that is cancelled',
      { eventState: 'cancelled' },
      to('a', 1),
      { because: 'EVENT_STATE' },
    ],
  ])('gets %s', (_what, more, wanted, expected) => {
    expect(decideAnswer(scene(more), wanted)).toMatchObject(expected);
  });
});

describe('the waiting list', () => {
  const parties = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 });
  const lineOf = (sizes: readonly number[]): Waiting[] =>
    sizes.map((party, n) => ({ customerId: String(n), party }));

  it('gives no more seats than there are, overtakes nobody of the same size, and leaves nobody who fits', () => {
    fc.assert(
      fc.property(parties, fc.integer({ min: 0, max: 20 }), (sizes, free) => {
        const line = lineOf(sizes);
        const offered = new Set(whoIsOffered(free, line));
        const left = free - [...offered].reduce((sum, { party }) => sum + party, 0);
        expect(left).toBeGreaterThanOrEqual(0);
        for (const [n, waiting] of line.entries()) {
          if (offered.has(waiting)) continue;
          expect(waiting.party).toBeGreaterThan(left);
          const behind = line.slice(n + 1).filter((each) => offered.has(each));
          for (const later of behind) expect(later.party).toBeLessThan(waiting.party);
        }
      }),
    );
  });

  it('passes a party over that is too large for what is free, and keeps its place', () => {
    expect(whoIsOffered(2, lineOf([3, 1, 2, 1])).map(({ customerId }) => customerId)).toEqual(['1', '3']);
    expect(whoIsOffered(3, lineOf([3, 1, 2, 1])).map(({ customerId }) => customerId)).toEqual(['0']);
  });

  it('keeps an offer no longer than until the session starts', () => {
    expect(offerEnds(at('2026-12-10T06:00'), 24, start)).toEqual(at('2026-12-11T06:00'));
    expect(offerEnds(at('2026-12-12T05:00'), 24, start)).toEqual(start);
  });
});

describe('the door', () => {
  const door = (more: Partial<Parameters<typeof decideAtDoor>[0]>) =>
    decideAtDoor({
      ...{ eventState: 'closed', hasWalkIns: false, isOpen: true, guest: undefined },
      session: { id: 'a', capacity: 2, seatsTaken: 1 },
      ...more,
    });
  const guest = (
    state: 'yes' | 'attended' | 'waiting' | 'invited' | 'no-show',
    sessionId: string | null = 'a',
  ) => ({
    guest: { state, sessionId },
  });
  const full = { session: { id: 'a', capacity: 2, seatsTaken: 2 } };
  const walking = { hasWalkIns: true };

  it.each<[string, Parameters<typeof door>[0], string]>([
    ['who has a place', guest('yes'), 'checked-in'],
    ['who has a place, however full it is', { ...guest('yes'), ...full }, 'checked-in'],
    ['who is noted down afterwards', { ...guest('no-show'), eventState: 'held' }, 'checked-in'],
    ['who is in already', guest('attended'), 'already'],
    ['who has a place at another time', guest('yes', 'b'), 'other-session'],
    ['who is in at another time', guest('attended', 'b'), 'other-session'],
    ['nobody that is known', {}, 'not-found'],
    ['who waits', guest('waiting'), 'no-place'],
    ['who has not answered', guest('invited', null), 'no-place'],
    ['who walks in', walking, 'checked-in'],
    ['who waits, where one may walk in', { ...walking, ...guest('waiting') }, 'checked-in'],
    ['who walks in when it is full', { ...walking, ...full }, 'full'],
    ['somebody before the day', { ...guest('yes'), isOpen: false }, 'not-open'],
    ['somebody after it was put away', { ...guest('yes'), eventState: 'archived' }, 'not-open'],
    ['somebody of an event that is cancelled', { ...guest('yes'), eventState: 'cancelled' }, 'cancelled'],
  ])('answers %s', (_who, more, answer) => expect(door(more).answer).toBe(answer));

  it.each([
    ['2026-12-11T15:59', false],
    ['2026-12-11T16:00', true],
    ['2026-12-12T09:00', true],
  ])('at %s is open: %s, where the day of the session begins at 16:00 UTC', (now, expected) => {
    const today = localDate(at(now) < at('2026-12-11T16:00') ? '2026-12-11' : '2026-12-12');
    expect(isDoorOpen({ startsAt: start, on: localDate('2026-12-12') }, { at: at(now), today })).toBe(
      expected,
    );
  });

  it('opens two hours before, where the session begins with the day', () => {
    const night = { startsAt: at('2026-12-11T16:30'), on: localDate('2026-12-12') };
    const today = localDate('2026-12-11');
    expect(isDoorOpen(night, { at: at('2026-12-11T14:29'), today })).toBe(false);
    expect(isDoorOpen(night, { at: at('2026-12-11T14:30'), today })).toBe(true);
  });

  it('counts a seat for whoever had none', () => {
    expect(door(guest('yes')).seats).toBe(0);
    expect(door({ ...walking, ...guest('waiting') }).seats).toBe(1);
  });
});

it.each<[string, readonly number[], object, string, number[]]>([
  ['on its day', [3, 1], {}, '2026-12-09', [3]],
  ['of all that have come at once', [3, 1], {}, '2026-12-11', [3, 1]],
  ['not again', [3, 1], { done: [3] }, '2026-12-10', []],
  [
    'not of a day that had come when the place was confirmed',
    [3, 1],
    { confirmedOn: '2026-12-09' },
    '2026-12-10',
    [],
  ],
  ['not before', [3, 1], {}, '2026-12-08', []],
  ['not on the day itself', [3, 1], {}, '2026-12-12', []],
])('reminds %s', (_when, days, more, today, expected) => {
  const reminded = { on: localDate('2026-12-12'), confirmedOn: localDate('2026-12-01'), done: [], ...more };
  expect(remindersDue(days, reminded, localDate(today))).toEqual(expected);
});

it('a code is read back however it is typed, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
      const code = passCode(random);
      expect(readPassCode(code)).toBe(code);
      expect(readPassCode(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toBe(code);
    }),
  );
  expect(readPassCode('oO1l-iI00')).toBe('00111100');
  for (const text of ['', '1234567', '123456789', 'ABCD-EFU1', '<script>'])
    expect(readPassCode(text)).toBeUndefined();
});
