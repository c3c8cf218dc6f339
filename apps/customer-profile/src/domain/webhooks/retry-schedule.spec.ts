import { describe, expect, it } from '@jest/globals';
import { defaultPauses, pauseMsAfter, readPauses } from './retry-schedule.ts';

const pauses = readPauses(defaultPauses)!;

describe('the schedule of tries', () => {
  it('has ten tries in three days and a bit', () => {
    expect(pauses).toHaveLength(9);
    const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3_600;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(80);
  });

  it.each([
    [1, 0, undefined, 5_000],
    [1, 1, undefined, 6_000],
    [2, 0.5, undefined, 330_000],
    [9, 0, undefined, 86_400_000],
    [10, 0, undefined, undefined],
    // Who asks for more is given it, up to a day; who asks for less is not.
    [1, 0, 60, 60_000],
    [2, 0, 60, 300_000],
    [1, 0, 10_000_000, 86_400_000],
    [10, 0, 60, undefined],
  ])('after try %d, chance %d and asked for %s s it waits %s ms', (tries, random, askedSeconds, ms) => {
    expect(pauseMsAfter(tries, pauses, { random, askedSeconds })).toBe(ms);
  });

  it.each(['', '0', '5,', '5;6', '-1', '86401', 'a', '1.5', Array(21).fill('1').join()])(
    'cannot be %j',
    (text) => {
      expect(readPauses(text)).toBeUndefined();
    },
  );
});
