import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastDue, nextDue } from './schedules.ts';

const zone = 'Asia/Shanghai';
const nightly = '0 2 * * *';
const at = (text: string): Date => new Date(text);

describe('due times of a schedule', () => {
  it('are read in the given zone', () => {
    expect(nextDue(nightly, zone, at('2030-01-15T12:00:00Z'))).toEqual(at('2030-01-15T18:00:00Z'));
    expect(nextDue(nightly, 'UTC', at('2030-01-15T12:00:00Z'))).toEqual(at('2030-01-16T02:00:00Z'));
  });

  it('come after the instant asked for, never at it', () => {
    expect(nextDue(nightly, zone, at('2030-01-15T18:00:00Z'))).toEqual(at('2030-01-16T18:00:00Z'));
  });

  it('come once a night where clocks are put forward and back', () => {
    const berlin = 'Europe/Berlin';
    expect(nextDue('30 2 * * *', berlin, at('2030-03-30T12:00:00Z')).getTime()).toBeLessThan(
      at('2030-03-31T12:00:00Z').getTime(),
    );
    const first = nextDue('30 1 * * *', berlin, at('2030-10-26T12:00:00Z'));
    expect(nextDue('30 1 * * *', berlin, first).getTime() - first.getTime()).toBe(25 * 3_600_000);
  });

  it('are made up for by the last one missed, the first included', () => {
    const missed = at('2030-01-10T18:00:00Z');
    expect(lastDue(nightly, zone, at('2030-01-10T18:00:00Z'), missed)).toEqual(missed);
    expect(lastDue(nightly, zone, at('2030-01-11T17:59:59Z'), missed)).toEqual(missed);
    expect(lastDue(nightly, zone, at('2030-01-14T20:00:00Z'), missed)).toEqual(at('2030-01-14T18:00:00Z'));
  });

  it('leave none out: after the last due comes the next', () => {
    const instants = fc.date({
      min: at('2026-01-01T00:00:00Z'),
      max: at('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (now) => {
        const next = nextDue(nightly, zone, now);
        const last = lastDue(nightly, zone, next, at('2025-01-01T18:00:00Z'));
        expect(next.getTime() - last.getTime()).toBe(86_400_000);
        expect(last.getTime()).toBeLessThanOrEqual(now.getTime());
      }),
    );
  });
});
