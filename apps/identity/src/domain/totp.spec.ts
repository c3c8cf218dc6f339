import { describe, expect, it } from '@jest/globals';
import { codeAt, newAuthenticatorSecret, stepOfCode } from '../use-cases/authenticator.ts';
import { openSteps, stepAt, totpRules } from './totp.ts';

const now = new Date('2026-11-22T08:00:15Z');
const step = stepAt(now);
const atStep = (n: number) => new Date(n * totpRules.stepMs);

describe('steps whose code is taken', () => {
  it.each([
    ['nothing was used', undefined, [step, step - 1, step + 1]],
    ['the one before was used', step - 1, [step, step + 1]],
    ['the present one was used', step, [step + 1]],
    ['the next one was used', step + 1, []],
    ['one of long ago was used', step - 100, [step, step - 1, step + 1]],
  ])('when %s', (_, last, expected) => {
    expect(openSteps(now, last)).toEqual(expected);
  });
});

describe('a code', () => {
  // RFC 6238, appendix B: the secret is `12345678901234567890`; of its eight digits the last six.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('at %d seconds is that of RFC 6238', (seconds, code) => {
    expect(codeAt(secret, new Date(seconds * 1_000))).toBe(code);
  });

  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])('%d steps off: %s', (off, isTaken) => {
    const own = newAuthenticatorSecret();
    expect(stepOfCode(own, codeAt(own, atStep(step + off)), now, undefined)).toBe(
      isTaken ? step + off : undefined,
    );
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '12 34 5'])('is not %j', (typed) => {
    expect(stepOfCode(secret, typed, now, undefined)).toBeUndefined();
  });

  it('may be typed with a gap', () => {
    const code = codeAt(secret, now);
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now, undefined)).toBe(step);
  });
});
