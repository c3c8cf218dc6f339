import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@evergreen/kernel';
import { loginForm } from './login.ts';

describe('a login', () => {
  it.each([
    ['e001', 'E001'],
    ['  E 001 ', 'E001'],
    ['Ｅ００１', 'E001'],
    ['+86 138 0013 8000', '+8613800138000'],
  ])('%j is read as %j', (typed, expected) => {
    expect(loginForm(typed)).toBe(expected);
  });

  it.each(['', '   ', 'x'.repeat(65), 'E001\u0000', 'E\u202e001'])('%j is refused', (typed) => {
    expect(() => loginForm(typed)).toThrow(InvalidInput);
  });
});
