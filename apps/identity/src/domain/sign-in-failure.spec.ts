import { describe, expect, it } from '@jest/globals';
import { isErrorCode } from '@evergreen/contracts';
import { challengeEnded } from './challenge.ts';
import { passwordRefused } from './password.ts';
import {
  answersLeft,
  failureRules,
  signInRefused,
  tooManyAnswers,
  waitBeforeNextAnswer,
  whoOf,
} from './sign-in-failure.ts';

const now = new Date('2026-11-22T08:00:00Z');

describe('after wrong answers', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [8, 240],
    [9, 480],
    [10, 900],
    [1_000_000, 900],
  ])('%d in a row: the next one waits %d seconds', (failures, seconds) => {
    expect(waitBeforeNextAnswer({ failures, failedAt: now }, now)).toBe(seconds * 1_000);
    const later = new Date(now.getTime() + seconds * 1_000);
    expect(waitBeforeNextAnswer({ failures, failedAt: now }, later)).toBe(0);
  });

  it('nobody waits longer than a quarter of an hour', () => {
    expect(failureRules.delayMsMax).toBe(15 * 60_000);
    expect(waitBeforeNextAnswer(undefined, now)).toBe(0);
  });

  it.each([
    [1, 4],
    [5, 0],
    [9, 0],
  ])('%d in a row: %d are left before a delay', (failures, left) => {
    expect(answersLeft(failures)).toBe(left);
  });
});

it('members and staff with the same login are counted apart', () => {
  expect(whoOf('member', 'A')).not.toEqual(whoOf('staff', 'A'));
});

it('refuses only with codes that every caller knows', () => {
  for (const error of [signInRefused(), tooManyAnswers(1), challengeEnded(), passwordRefused('COMMON')]) {
    expect(isErrorCode(error.code)).toBe(true);
  }
});
