import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { errorMessages, isShownErrorCode, knowErrors } from './error-messages.ts';
import { staffErrorMessages } from './staff-error-messages.ts';

// Read as text: web code may not import the server's libraries, its tests included.
const contracts = readFileSync(new URL('../../contracts/src/error-codes.ts', import.meta.url), 'utf8');
const table = contracts.slice(contracts.indexOf('errorCodes = {'), contracts.indexOf('} as const'));
const codes = [...table.matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, code]) => code ?? '');

const zh = { ...errorMessages.zh, ...staffErrorMessages.zh };
const en = { ...errorMessages.en, ...staffErrorMessages.en };

describe('error wording', () => {
  it('knows every code of the contracts and no other', () => {
    expect(codes.length).toBeGreaterThan(10);
    expect(Object.keys(zh).sort()).toEqual([...codes, 'UNREACHABLE'].sort());
  });

  it('says each in both languages, with what to do next', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const wording of [...Object.values(zh), ...Object.values(en)]) {
      expect(wording.title).not.toBe('');
      expect(wording.hint).not.toBe('');
      expect(wording.title + wording.hint).not.toMatch(/[!！]|亲/);
    }
  });

  it('tells its own codes from anything else an answer may hold', () => {
    expect(isShownErrorCode('CODE_WRONG')).toBe(true);
    expect(isShownErrorCode('toString')).toBe(false);
    expect(isShownErrorCode(undefined)).toBe(false);
  });

  it('knows what only staff meet once the app has brought its words', () => {
    // Not one of theirs: whatever else runs here may have brought those already.
    expect(isShownErrorCode('BROUGHT_LATER')).toBe(false);
    knowErrors(['BROUGHT_LATER']);
    expect(isShownErrorCode('BROUGHT_LATER')).toBe(true);
  });
});
