import { describe, expect, it } from '@jest/globals';
import { someSettings } from './campaigns.fixture.ts';
import { effectOf, minorPerRetained } from './campaign-effect.ts';

const of = (hits: number, all: number) => ({ hits, of: all });

describe('the effect of a campaign', () => {
  it.each([
    ['nobody was held out', of(80, 100), of(0, 0), 'no-comparison', null],
    ['nobody has come to a renewal yet', of(0, 0), of(0, 0), 'no-comparison', null],
    ['the group held out is small', of(900, 1_000), of(50, 99), 'too-small', 100],
    [
      'the interval holds zero, and the groups are large',
      of(7_800, 10_000),
      of(7_790, 10_000),
      'no-difference',
      null,
    ],
    ['more of the treated stayed', of(8_200, 10_000), of(1_560, 2_000), 'higher', null],
    ['fewer of the treated stayed', of(7_000, 10_000), of(1_560, 2_000), 'lower', null],
  ] as const)('is said to be, when %s', (_when, treated, heldOut, verdict, atLeast) => {
    const effect = effectOf(treated, heldOut, someSettings);
    expect(effect.verdict).toBe(verdict);
    if (atLeast === null) expect(effect.heldOutNeeded).toBeNull();
    else expect(effect.heldOutNeeded).toBeGreaterThanOrEqual(atLeast);
  });

  it('that does not show says how many would have to be held out', () => {
    const effect = effectOf(of(7_900, 10_000), of(156, 200), someSettings);
    expect(effect.verdict).toBe('no-difference');
    // 0.03 within reach of 1.96 x sqrt(0.79 x 0.21 x (1/10,000 + 1/n)).
    expect(effect.heldOutNeeded).toBe(763);
  });
});

describe('what a retained policy costs', () => {
  const sure = effectOf(of(8_200, 10_000), of(1_560, 2_000), someSettings);

  it('is the cost by the policies that the difference stands for', () => {
    // 82 % less 78 % of 10,000 are 400.
    expect(minorPerRetained(2_000_000n, sure)).toBe(5_000n);
  });

  it('is not said where it is not sure that there were any', () => {
    const unsure = effectOf(of(7_800, 10_000), of(7_790, 10_000), someSettings);
    expect(minorPerRetained(2_000_000n, unsure)).toBeNull();
  });
});
