import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatMinor, moneyFromDecimal } from './money.ts';
import { points, sumPoints } from './points.ts';
import { isUuid, uuidv7 } from './uuid.ts';

describe('money', () => {
  it.each([
    ['144.1', 14410n],
    ['-3.00', -300n],
    ['0', 0n],
    ['7', 700n],
    ['1.230', 123n],
    ['1.234', undefined],
    ['1,5', undefined],
    ['1e3', undefined],
    ['.5', undefined],
    ['', undefined],
    [' 1', undefined],
  ])('%j is %s minor units', (text, minor) => {
    expect(moneyFromDecimal(text)).toBe(minor);
  });

  it('is written as it is read, for any amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (minor) =>
        expect(moneyFromDecimal(formatMinor(minor))).toBe(minor),
      ),
    );
  });
});

describe('points', () => {
  it('are whole and fit 64 bit', () => {
    expect(points(5)).toBe(5n);
    expect(() => points(1.5)).toThrow(RangeError);
    expect(() => points(2n ** 63n)).toThrow(RangeError);
    expect(sumPoints([points(2), points(-5)])).toBe(-3n);
  });
});

describe('identifiers', () => {
  it('sort by the time of their making and never meet', () => {
    const early = uuidv7(1_000_000_000_000);
    const late = uuidv7(1_700_000_000_000);
    expect(early < late).toBe(true);
    const many = Array.from({ length: 10_000 }, () => uuidv7());
    expect(new Set(many).size).toBe(many.length);
    expect(many.every(isUuid)).toBe(true);
  });
});
