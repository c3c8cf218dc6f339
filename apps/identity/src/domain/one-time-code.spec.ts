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
  it('is free for the first five', () => {
    expect(waitBeforeNextCode([], now)).toBe(0);
    expect(waitBeforeNextCode([-1, -2, -3, -4].map(later), now)).toBe(0);
  });

  it('waits until the fifth last is a quarter of an hour old', () => {
    const sentAt = [-60_000, -120_000, -300_000, -180_000, -240_000].map(later);
    expect(waitBeforeNextCode(sentAt, now)).toBe(codeRules.sendsWindowMs - 300_000);
  });
});

it('refuses only with codes that every caller knows', () => {
  for (const error of [codeWrong(1), codeExpired(), tooManyCodes(1), sessionEnded()]) {
    expect(isErrorCode(error.code)).toBe(true);
  }
});
