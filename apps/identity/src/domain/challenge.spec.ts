import { describe, expect, it } from '@jest/globals';
import { type Challenge, challengeRules, isChallengeOpen, isTotpProved, nextNeed } from './challenge.ts';

describe('the next step of a sign-in by password', () => {
  it.each([
    // authenticator, proved, password given by somebody else
    [true, false, false, 'totp'],
    [true, false, true, 'totp'],
    [true, true, true, 'new-password'],
    [true, true, false, undefined],
    [false, false, true, 'new-password'],
    [false, false, false, 'enrol-totp'],
  ])('authenticator %s, proved %s, password given %s: %s', (hasTotp, proved, given, expected) => {
    expect(nextNeed({ hasTotp, isTotpProved: proved, isPasswordGiven: given })).toBe(expected);
  });

  it.each([
    ['password', false],
    ['password+totp', true],
    ['password+recovery-code', true],
    ['oidc', false],
    ['oidc+totp', true],
  ])('%s proves a second factor: %s', (method, isProved) => {
    expect(isTotpProved(method)).toBe(isProved);
  });
});

describe('a challenge', () => {
  const now = new Date('2026-11-22T08:00:00Z');
  const challenge = (more: Partial<Challenge>): Challenge => ({
    accountId: 'a',
    need: 'totp',
    method: 'password',
    totpSecret: null,
    wrongAnswers: 0,
    expiresAt: new Date(now.getTime() + 1),
    ...more,
  });

  it.each([
    ['is open', {}, true],
    ['is open after four wrong answers', { wrongAnswers: challengeRules.wrongAnswersMax - 1 }, true],
    ['has ended after five', { wrongAnswers: challengeRules.wrongAnswersMax }, false],
    ['has ended when its time is over', { expiresAt: now }, false],
  ])('%s', (_, more, isOpen) => {
    expect(isChallengeOpen(challenge(more), now)).toBe(isOpen);
  });
});
