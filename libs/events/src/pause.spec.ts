import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backOffMs, Pause } from './pause.ts';

describe('back-off', () => {
  const bounds = { firstMs: 1_000, maxMs: 60_000 };

  it('doubles from one second to one minute, less up to a quarter by chance', () => {
    expect([1, 2, 3, 6, 7, 8, 1_000].map((failures) => backOffMs(failures, bounds, 1))).toEqual([
      1_000, 2_000, 4_000, 32_000, 60_000, 60_000, 60_000,
    ]);
    expect(backOffMs(1, bounds, 0)).toBe(750);
  });

  it('is never longer than its bound nor shorter than three quarters of the first wait', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (failures) => {
        const ms = backOffMs(failures, bounds);
        expect(ms).toBeGreaterThanOrEqual(750);
        expect(ms).toBeLessThanOrEqual(60_000);
      }),
    );
  });
});

describe('pause', () => {
  it('ends when it is called, before or during the wait', async () => {
    const pause = new Pause();
    pause.call();
    await pause.wait(3_600_000);
    const waiting = pause.wait(3_600_000);
    pause.call();
    await waiting;
  });

  it('takes a call for one wait only', async () => {
    const pause = new Pause();
    pause.call();
    await pause.wait(3_600_000);
    const before = performance.now();
    await pause.wait(20);
    expect(performance.now() - before).toBeGreaterThan(15);
  });
});
