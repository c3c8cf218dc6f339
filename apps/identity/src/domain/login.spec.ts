import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@evergreen/kernel';
import { login, phoneKey } from './login.ts';

describe('a login', () => {
  it.each([
    ['e001', 'E001'],
    ['  E 001 ', 'E001'],
    ['Ｅ００１', 'E001'],
    ['+86 138 0013 8000', '+8613800138000'],
  ])('%j is read as %j', (typed, expected) => {
    expect(login('staff', typed).text).toBe(expected);
  });

  it.each(['', '   ', 'x'.repeat(65)])('%j is refused', (typed) => {
    expect(() => login('member', typed)).toThrow(InvalidInput);
  });
});

describe('phones', () => {
  it.each(['13800138000', '+86 138 0013 8000', '0086-138-0013-8000', '8613800138000', '(138) 0013 8000'])(
    '%j is the same phone',
    (text) => {
      expect(phoneKey(text)).toBe('13800138000');
    },
  );

  it.each(['', 'M0000001', 'E001', '123', '138-0013-8000x'])('%j is none', (text) => {
    expect(phoneKey(text)).toBe('');
  });

  it('of other countries keep their code', () => {
    expect(phoneKey('+44 20 7946 0018')).toBe('442079460018');
  });
});
