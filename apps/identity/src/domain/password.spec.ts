import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCommonPassword } from '../use-cases/common-passwords.ts';
import { passwordFault, passwordForm, passwordRules, personalWords } from './password.ts';

const personal = personalWords({ staffNumber: 'E021', name: 'Zhao Qi 赵启' });
const fault = (password: string) => passwordFault(passwordForm(password), personal, isCommonPassword);

describe('a password', () => {
  it.each([
    ['quiet-harbour-41-lamp', undefined],
    ['correct horse battery staple', undefined],
    ['正确的马电池订书钉真的很安全', undefined],
    ['eleven char', 'TOO_SHORT'],
    // Eleven characters in twenty-two UTF-16 units.
    ['🐎🐄🐖🐏🐑🦙🐐🦌🐕🐩🦮', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['password12345', 'COMMON'],
    ['Password2026!', 'COMMON'],
    ['P@ssw0rd2026!!', 'COMMON'],
    ['!!!dragon!!!!!', 'COMMON'],
    ['drowssap123456', 'COMMON'],
    ['sunshinesunshine', 'COMMON'],
    ['Qwertyuiop12', 'COMMON'],
    ['aaaaaaaaaaaa', 'COMMON'],
    ['abababababab', 'COMMON'],
    ['abc1abc1abc1', 'COMMON'],
    ['abcdefghijkl', 'COMMON'],
    ['987654321098', 'COMMON'],
    ['my-e021-is-here', 'PERSONAL'],
    ['Evergreen-Winter-9', 'PERSONAL'],
    ['EVERGREEN-winter-9', 'PERSONAL'],
    ['zhao-loves-boats', 'PERSONAL'],
    ['赵启的密码是很长很长的一个', 'PERSONAL'],
  ])('%j: %s', (password, expected) => {
    expect(fault(password)).toBe(expected);
  });

  it('of 12 and of 128 characters is long enough and not too long', () => {
    const text = [...'K7#mQ2!vX9@pLr5$wTz8&nBd3'].join('').repeat(6);
    expect(fault(text.slice(0, passwordRules.lengthMin))).toBeUndefined();
    expect(fault(text.slice(0, passwordRules.lengthMax))).toBeUndefined();
  });

  it('is the same however its letters are composed', () => {
    expect(passwordForm('Cafe\u0301 au lait 41')).toBe(passwordForm('Caf\u00e9 au lait 41'));
  });

  it('may be any text without a failure', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void fault(text)));
  });
});

it('no word is personal that is too short to mean somebody', () => {
  expect(personalWords({ staffNumber: 'E1', name: 'A Li' })).toEqual(['e1', 'a li', 'evergreen']);
});
