import { describe, expect, it } from '@jest/globals';
import { errorReasons, knowReasons, reasonWords } from './error-reasons.ts';
import { isShownErrorCode, knowErrors } from './error-messages.ts';
import { shownRefusal } from './shown-error.ts';
import { staffErrorMessages } from './staff-error-messages.ts';
import { staffErrorReasons } from './staff-error-reasons.ts';
import { wordingProblems } from './wording.ts';

describe('reasons of refusals', () => {
  it('belong to codes we know and are worded in both languages', () => {
    knowErrors(Object.keys(staffErrorMessages.zh));
    knowReasons(staffErrorReasons);
    expect(Object.keys(staffErrorReasons.zh).filter((code) => !isShownErrorCode(code))).toEqual([]);
    expect(wordingProblems(staffErrorReasons.zh, staffErrorReasons.en)).toEqual([]);
    expect(Object.keys(errorReasons.zh).filter((code) => !isShownErrorCode(code))).toEqual([]);
    expect(wordingProblems(errorReasons.zh, errorReasons.en)).toEqual([]);
  });

  it('say nothing of their own where there are no words for them', () => {
    expect(reasonWords('PASSWORD_REFUSED', 'COMMON', 'zh')).toContain('常见');
    expect(reasonWords('PASSWORD_REFUSED', 'toString', 'en')).toBeUndefined();
    expect(reasonWords('toString', 'COMMON', 'en')).toBeUndefined();
    expect(reasonWords('RATE_LIMITED', undefined, 'en')).toBeUndefined();
  });

  it('arrive as text, whatever they were', () => {
    const refusal = {
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 30 },
      fields: [],
      correlationId: 'c',
    };
    expect(shownRefusal(refusal)).toEqual({ ...refusal, facts: { retryAfterSeconds: '30' } });
    expect(shownRefusal({ code: 'NEW_ONE', facts: null })).toEqual({ code: 'INTERNAL', fields: [] });
  });
});
