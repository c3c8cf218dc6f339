import { describe, expect, it } from '@jest/globals';
import { passwordRules } from './password-rules.ts';

const unmet = (password: string, staffNumber = 'E001'): string[] =>
  passwordRules(password, staffNumber)
    .filter(({ isMet }) => !isMet)
    .map(({ rule }) => rule);

describe('a password being typed', () => {
  it('has to be long, counted in characters as they are read', () => {
    expect(unmet('松风与明月')).toContain('long');
    expect(unmet('松风与明月照大江东去不回头')).toEqual([]);
    expect(unmet('correct horse')).toEqual([]);
    expect(unmet('x'.repeat(40) + 'y'.repeat(100))).toEqual(['short']);
  });

  it('does not hold the staff number, in whatever case', () => {
    expect(unmet('my e001 password')).toEqual(['notNumber']);
    expect(unmet('any long password', '')).toEqual([]);
  });

  it('is not one character again and again, nor digits in a row', () => {
    expect(unmet('aaaaaaaaaaaaaa')).toEqual(['notRepeated']);
    expect(unmet('123456789012')).toEqual(['notRepeated']);
    expect(unmet('987654321098')).toEqual(['notRepeated']);
    expect(unmet('493820174652')).toEqual([]);
  });

  it('meets nothing before anything is typed', () => {
    expect(unmet('')).toHaveLength(4);
  });
});
