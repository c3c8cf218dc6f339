import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextLookMs, sessionClock, warnBeforeMs } from './session-clock.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const inSeconds = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
const ends = (idleSeconds: number, endSeconds = 36_000) => ({
  expiresAt: inSeconds(idleSeconds),
  endsAt: inSeconds(endSeconds),
});

describe('the clock of a session', () => {
  it('warns two minutes before the session goes idle, and says that it can be kept', () => {
    expect(sessionClock(ends(121), now)).toEqual({ kind: 'open' });
    expect(sessionClock(ends(120), now)).toEqual({ kind: 'ending', secondsLeft: 120, canBeKept: true });
    expect(sessionClock(ends(0.4), now)).toEqual({ kind: 'ending', secondsLeft: 1, canBeKept: true });
  });

  it('warns two minutes before it ends in any case, and says that it cannot be kept', () => {
    expect(sessionClock(ends(900, 90), now)).toEqual({ kind: 'ending', secondsLeft: 90, canBeKept: false });
  });

  it('tells an ended session from one not heard of yet', () => {
    expect(sessionClock(ends(0), now)).toEqual({ kind: 'ended' });
    expect(sessionClock(null, now)).toEqual({ kind: 'ended' });
    expect(sessionClock(undefined, now)).toEqual({ kind: 'unknown' });
  });

  it('looks again when it is time to warn, never past it and never without a pause', () => {
    expect(nextLookMs(ends(600), now)).toBe(480_000);
    expect(nextLookMs(null, now)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 100_000 }),
        fc.integer({ min: -1000, max: 100_000 }),
        (a, b) => {
          const next = nextLookMs(ends(a, b), now) ?? 0;
          const leftMs = Math.min(a, b) * 1000;
          expect(next).toBeGreaterThan(0);
          expect(next).toBeLessThanOrEqual(3_600_000);
          if (leftMs > warnBeforeMs) expect(next).toBeLessThanOrEqual(leftMs - warnBeforeMs);
          else expect(next).toBeGreaterThanOrEqual(1000);
        },
      ),
    );
  });
});
