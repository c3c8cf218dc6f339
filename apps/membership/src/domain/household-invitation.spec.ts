import { describe, expect, it } from '@jest/globals';
import { codeHash, codeOf, invitationRules, waitAfterDay } from './household-invitation.ts';
import { agreedWording, householdWording } from './household-wording.ts';

describe('an invitation code', () => {
  it('has twelve characters of which none passes for another, in groups of four', () => {
    const bytes = Uint8Array.from({ length: invitationRules.codeCharacters }, (_, n) => n * 21);
    expect(codeOf(bytes)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it.each([
    ['K7Q0-2X1A-9TRP', 'k7q0 2x1a 9trp', true],
    ['K7Q0-2X1A-9TRP', 'K7QO2XLA9TRP', true],
    ['K7Q0-2X1A-9TRP', 'K7QO–2XIA–9TRP', true],
    ['K7Q0-2X1A-9TRP', 'K7Q0-2X1A-9TRQ', false],
  ])('%s is meant by %s: %s', (code, typed, isMeant) => {
    expect(codeHash(code).equals(codeHash(typed))).toBe(isMeant);
  });
});

describe('what is done so often a day', () => {
  const now = new Date('2026-09-16T12:00:00Z');
  const hoursAgo = (...hours: number[]) => hours.map((each) => new Date(now.getTime() - each * 3_600_000));

  it.each([
    [[], 0],
    [[1, 2], 0],
    [[1, 2, 3], 21],
    [[0, 1, 2, 3], 22],
    [[1, 2, 24], 0],
  ])('three times at most, after %j hours waits %d more', (hours, wait) => {
    expect(waitAfterDay(hoursAgo(...hours), 3, now)).toBe(wait * 3_600_000);
  });
});

describe('the words agreed to', () => {
  it('are those of today in the language they were read in', () => {
    const { wordingId, zh } = householdWording;
    expect(agreedWording(wordingId, 'zh')).toEqual({ wordingId: `${wordingId}/zh`, text: zh });
    expect(agreedWording(wordingId, 'de')).toBeUndefined();
    expect(agreedWording('household-0', 'en')).toBeUndefined();
  });
});
