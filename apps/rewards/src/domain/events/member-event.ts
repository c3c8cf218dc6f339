import type { FieldProblem } from '@evergreen/kernel';

export const eventKinds = ['visit-day', 'talk', 'family-day'] as const;
/** What customers are invited to: a look behind the company's doors, a talk, a day for families. */
export type EventKind = (typeof eventKinds)[number];

export const eventStates = ['draft', 'published', 'closed', 'held', 'archived', 'cancelled'] as const;
/** `closed`: nobody answers any more; `held`: the last session is over. */
export type EventState = (typeof eventStates)[number];

export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** A time at which one can come. */
export interface SessionPlan {
  /** Undefined: a new one. */
  readonly id: string | undefined;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Seats, companions included. */
  readonly capacity: number;
  /** Places of one invitation, the invited person included. */
  readonly partyMax: number;
}

/** An event as it is written. */
export interface EventPlan {
  readonly kind: EventKind;
  /** The office that holds it: its staff see it, and its customers are invited. */
  readonly orgPath: string;
  readonly name: InBoth;
  readonly description: InBoth;
  readonly place: InBoth;
  /** Until when one answers. */
  readonly answerUntil: Date;
  /** How long a place that came free is kept for whom it is offered to. */
  readonly offerHours: number;
  /** For whoever comes; 0: none. */
  readonly points: number;
  /** Months after which these points end; 0: never. */
  readonly pointsMonths: number;
  /** Days before the session on which one is reminded. */
  readonly reminderDays: readonly number[];
  /** Days after the session in which one may say, and change, how it was. */
  readonly feedbackDays: number;
  /** Whether members who were not invited are let in while seats are free. */
  readonly hasWalkIns: boolean;
  readonly sessions: readonly SessionPlan[];
}

export const eventTexts = { name: 40, description: 1_000, place: 120 } as const;

/** From and to, both allowed. */
export const eventLimits = {
  sessions: [1, 20],
  capacity: [1, 10_000],
  partyMax: [1, 10],
  offerHours: [1, 168],
  points: [0, 10_000],
  pointsMonths: [0, 60],
  reminderDays: [1, 30],
  feedbackDays: [1, 90],
} as const satisfies Record<string, readonly [number, number]>;

const remindersMax = 5;
const sessionHoursMax = 72;
const hourMs = 3_600_000;

/** What is wrong with a plan, by its fields; nothing: it can be kept. */
export function planProblems(plan: EventPlan): FieldProblem[] {
  const { sessions, reminderDays } = plan;
  const numbers = (['offerHours', 'points', 'pointsMonths', 'feedbackDays'] as const).flatMap((field) =>
    outside(field, plan[field], eventLimits[field]),
  );
  const days = reminderDays.flatMap((day, n) => outside(`reminderDays[${n}]`, day, eventLimits.reminderDays));
  const twice = new Set(reminderDays).size < reminderDays.length || reminderDays.length > remindersMax;
  return [
    ...numbers,
    ...days,
    ...(twice ? [{ field: 'reminderDays', problem: `must be at most ${remindersMax}, each once` }] : []),
    ...outside('sessions', sessions.length, eventLimits.sessions, 'must have'),
    ...sessions.flatMap((session, n) => sessionProblems(session, `sessions[${n}]`)),
    ...idsTwice(sessions),
    ...deadlineProblems(plan),
  ];
}

function sessionProblems({ startsAt, endsAt, capacity, partyMax }: SessionPlan, at: string): FieldProblem[] {
  const hours = (endsAt.getTime() - startsAt.getTime()) / hourMs;
  return [
    ...(hours <= 0 ? [{ field: `${at}.endsAt`, problem: 'must come after the start' }] : []),
    ...(hours > sessionHoursMax
      ? [{ field: `${at}.endsAt`, problem: `must come within ${sessionHoursMax} hours of the start` }]
      : []),
    ...outside(`${at}.capacity`, capacity, eventLimits.capacity),
    ...outside(`${at}.partyMax`, partyMax, eventLimits.partyMax),
    ...(partyMax > capacity ? [{ field: `${at}.partyMax`, problem: 'must not be more than the seats' }] : []),
  ];
}

function idsTwice(sessions: readonly SessionPlan[]): FieldProblem[] {
  const ids = sessions.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return new Set(ids).size < ids.length ? [{ field: 'sessions', problem: 'must each be there once' }] : [];
}

/** Whoever answers must still be able to come to every session. */
function deadlineProblems({ answerUntil, sessions }: EventPlan): FieldProblem[] {
  const first = Math.min(...sessions.map(({ startsAt }) => startsAt.getTime()));
  return answerUntil.getTime() > first
    ? [{ field: 'answerUntil', problem: 'must not come after the first session starts' }]
    : [];
}

function outside(
  field: string,
  value: number,
  [from, to]: readonly [number, number],
  must = 'must be',
): FieldProblem[] {
  return Number.isInteger(value) && value >= from && value <= to
    ? []
    : [{ field, problem: `${must} from ${from} to ${to}` }];
}

export type EventAct = 'revise' | 'publish' | 'close' | 'hold' | 'archive' | 'cancel';

const allowed: Readonly<Record<EventAct, readonly EventState[]>> = {
  revise: ['draft', 'published'],
  publish: ['draft'],
  close: ['published'],
  hold: ['published', 'closed'],
  archive: ['held'],
  cancel: ['draft', 'published', 'closed'],
};

/** What each act leads to; a revision leaves the state as it is. */
export const stateAfter = {
  publish: 'published',
  close: 'closed',
  hold: 'held',
  archive: 'archived',
  cancel: 'cancelled',
} as const satisfies Record<Exclude<EventAct, 'revise'>, EventState>;

export function mayBecome(state: EventState, act: EventAct): boolean {
  return allowed[act].includes(state);
}
