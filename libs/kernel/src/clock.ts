import { type LocalDate, localDateIn } from './local-date.ts';

/** Where time comes from. Nothing in the product reads the machine's clock except through this port. */
export interface Clock {
  /** The instant, UTC. */
  now(): Date;
  /** The calendar date in the insurer's zone. */
  today(): LocalDate;
}

/** The machine's clock, with calendar dates in the given IANA zone. */
export function systemClock(zone: string): Clock {
  return { now: () => new Date(), today: () => localDateIn(zone, new Date()) };
}

/** A clock that stands still, for tests. */
export function fixedClock(instant: Date, zone = 'UTC'): Clock {
  return { now: () => instant, today: () => localDateIn(zone, instant) };
}

/**
 * A clock whose calendar stands on one date while instants go on: a pilot on a historic book is shown as it
 * stood that day, yet logs, timeouts and sessions work as always.
 */
export function offsetClock(today: LocalDate): Clock {
  return { now: () => new Date(), today: () => today };
}
