import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMemberNumber, memberNumber } from './member-number.ts';

const serials = fc.bigInt({ min: 1n, max: 90_000_000_000n });

describe('member number', () => {
  it('has twelve digits and a right check digit', () => {
    fc.assert(fc.property(serials, (serial) => isMemberNumber(memberNumber(serial))));
  });

  it('differs for different serials', () => {
    fc.assert(fc.property(serials, serials, (a, b) => a === b || memberNumber(a) !== memberNumber(b)));
  });

  it('meets every serial of a long row once', () => {
    const numbers = new Set(Array.from({ length: 100_000 }, (_, n) => memberNumber(BigInt(n + 1))));
    expect(numbers.size).toBe(100_000);
  });

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(serials, fc.nat(11), fc.integer({ min: 1, max: 9 }), (serial, at, by) => {
        const number = memberNumber(serial);
        const wrong = String((Number(number[at]) + by) % 10);
        return !isMemberNumber(number.slice(0, at) + wrong + number.slice(at + 1));
      }),
    );
  });

  it('knows the check digit of the standard', () => {
    expect(isMemberNumber('499273987169')).toBe(false);
    expect(isMemberNumber('049927398716')).toBe(true);
    expect(isMemberNumber('04992739871')).toBe(false);
    expect(isMemberNumber('04992739871x')).toBe(false);
  });

  it('refuses serials outside its span', () => {
    expect(() => memberNumber(0n)).toThrow(RangeError);
    expect(() => memberNumber(90_000_000_001n)).toThrow(RangeError);
  });
});
