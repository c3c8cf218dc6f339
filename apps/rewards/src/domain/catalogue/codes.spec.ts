import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clearCharacters,
  codeBy,
  codesAllowed,
  passCode,
  patternProblems,
  possibleCodes,
  readCodeList,
  readPass,
} from './codes.ts';

const low = () => 0;

describe('a list of codes', () => {
  it('is one code a line, or the first cell of each; empty lines and a byte mark are passed over', () => {
    expect(readCodeList('\u{feff}A-1\r\n\r\n"A-2",100\nA-3;x\n')).toEqual({
      ...{ kind: 'codes', codes: ['A-1', 'A-2', 'A-3'], lines: [1, 3, 4] },
    });
  });

  it('with a code twice is refused, and both lines are named', () => {
    expect(readCodeList('A\nB\nA\nB')).toEqual({
      kind: 'refused',
      problems: [
        { line: 3, problem: 'is the same as line 1' },
        { line: 4, problem: 'is the same as line 2' },
      ],
    });
  });

  it.each(['A B', `${'x'.repeat(65)}`, ',x', 'A\u{7}'])('does not take %j for a code', (text) => {
    expect(readCodeList(`OK\n${text}`)).toMatchObject({ kind: 'refused', problems: [{ line: 2 }] });
  });
});

describe('a pattern', () => {
  it('tells how many codes it can make, and lets a tenth of them be made', () => {
    const pattern = { pattern: 'FUEL-####', characters: '0123456789' };
    expect(possibleCodes(pattern)).toBe(10_000n);
    expect(codesAllowed(pattern)).toBe(1_000n);
    expect(codeBy(pattern, low)).toBe('FUEL-0000');
    expect(possibleCodes({ pattern: '#'.repeat(12), characters: clearCharacters })).toBe(32n ** 12n);
  });

  it.each([
    [{ pattern: 'FUEL', characters: '01' }, 'pattern'],
    [{ pattern: '', characters: '01' }, 'pattern'],
    [{ pattern: 'A,#', characters: '01' }, 'pattern'],
    [{ pattern: '#', characters: '0' }, 'characters'],
    [{ pattern: '#', characters: '00' }, 'characters'],
    [{ pattern: '#', characters: '0-' }, 'characters'],
  ])('%j is refused for its %s', (pattern, field) => {
    expect(patternProblems(pattern).map((each) => each.field)).toEqual([field]);
  });
});

describe('a pass', () => {
  it('is read however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        let state = seed;
        const code = passCode((below) => (state = (state * 48_271) % 2_147_483_647) % below);
        expect(readPass(`${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`)).toBe(code);
        expect(readPass(code.slice(1))).toBeUndefined();
      }),
    );
  });

  it('with a character that looks like another is none', () => {
    for (const odd of ['O', '0', 'I', '1']) expect(readPass(`2345678${odd}`)).toBeUndefined();
  });
});
