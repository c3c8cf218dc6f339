import { describe, expect, it } from '@jest/globals';
import { isErrorCode } from '@evergreen/contracts';
import {
  codeExpired,
  codeRules,
  codeWrong,
  hashCode,
  judgeCode,
  type SentCode,
  tooManyCodes,
  waitBeforeNextCode,
  type EarlierSend,
} from './one-time-code.ts';
import { sessionEnded } from './session.ts';

const now = new Date('2026-11-22T08:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const salt = Buffer.alloc(16, 7);

function sent(changes: Partial<SentCode> = {}): SentCode {
  return {
    salt,
    hash: hashCode(salt, '012345'),
    expiresAt: later(codeRules.validMs),
    attempts: 0,
    isUsed: false,
    ...changes,
  };
}

describe('a one-time code', () => {
  it('is right while it is valid', () => {
    expect(judgeCode(sent(), '012345', now)).toEqual({ kind: 'right' });
    expect(judgeCode(sent({ attempts: 4 }), '012345', later(codeRules.validMs - 1))).toEqual({
      kind: 'right',
    });
  });

  it.each(['012346', '', '12345', '0123456', ' 012345'])('is not %j', (typed) => {
    expect(judgeCode(sent(), typed, now)).toEqual({ kind: 'wrong', attemptsLeft: 4 });
  });

  it('says on the last attempt that none is left', () => {
    expect(judgeCode(sent({ attempts: 4 }), '999999', now)).toEqual({ kind: 'wrong', attemptsLeft: 0 });
  });

  it.each([
    ['five attempts', sent({ attempts: 5 })],
    ['five minutes', sent({ expiresAt: now })],
    ['its use', sent({ isUsed: true })],
    ['none was sent', undefined],
  ])('has ended after %s, even for the right digits', (_, code) => {
    expect(judgeCode(code, '012345', now)).toEqual({ kind: 'expired' });
  });
});

describe('sending codes', () => {
  const own = { isSameDevice: true, isSamePlace: true, fromKnownDevice: false };
  const neighbour = { isSameDevice: false, isSamePlace: true, fromKnownDevice: false };
  const stranger = { isSameDevice: false, isSamePlace: false, fromKnownDevice: false };
  const family = { isSameDevice: false, isSamePlace: true, fromKnownDevice: true };
  const sends = (count: number, kind: typeof own): EarlierSend[] =>
    Array.from({ length: count }, (_, n) => ({ at: later(-60_000 * (n + 1)), ...kind }));
  const wait = (ageOfBlocking: number) => codeRules.sendsWindowMs - ageOfBlocking;

  it.each<[string, EarlierSend[], boolean, number]>([
    ['free at first', [], false, 0],
    ['free with four from the device', sends(4, own), false, 0],
    ['held up by the fifth last from the device', sends(5, own), false, wait(300_000)],
    ['held up so on a known device too', sends(5, own), true, wait(300_000)],
    ['held up by five from the same place', sends(5, neighbour), false, wait(300_000)],
    ['not by five from elsewhere', sends(5, stranger), false, 0],
    ['by eight from anywhere', sends(8, stranger), false, wait(480_000)],
    ['never by strangers on a known device', [...sends(8, stranger), ...sends(8, neighbour)], true, 0],
    ['not by those of other devices that are known', sends(8, family), false, 0],
  ])('is %s', (_, earlier, isKnownDevice, waitMs) => {
    expect(waitBeforeNextCode(earlier, isKnownDevice, now)).toBe(waitMs);
  });
});

it('refuses only with codes that every caller knows', () => {
  for (const error of [codeWrong(1), codeExpired(), tooManyCodes(1), sessionEnded()]) {
    expect(isErrorCode(error.code)).toBe(true);
  }
});
