import type { FieldProblem } from '@evergreen/kernel';

export const codeLengthMax = 64;
export const codesMax = 10_000;
/** As many faulty lines are named at once. */
const problemsMax = 20;

/** Read by eye and typed by hand: no two characters look alike. */
export const clearCharacters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A line of an imported list that cannot be taken. */
export interface CodeProblem {
  readonly line: number;
  readonly problem: string;
}

/** A list of codes as somebody pasted it: one a line, in a table the first cell of each. */
export type CodeList =
  | { readonly kind: 'codes'; readonly codes: readonly string[]; readonly lines: readonly number[] }
  | { readonly kind: 'refused'; readonly problems: readonly CodeProblem[] };

const firstCell = /^\s*"?([^",;\t]*)"?\s*(?:[,;\t].*)?$/;

/** Reads a list; nothing of it is taken where a line is at fault. */
export function readCodeList(text: string): CodeList {
  const seen = new Map<string, number>();
  const problems: CodeProblem[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    if (raw.replace('\u{feff}', '').trim() === '') continue;
    const code = firstCell.exec(raw.replace('\u{feff}', ''))?.[1]?.trim() ?? '';
    const earlier = seen.get(code);
    if (code === '' || code.length > codeLengthMax || /[\p{Cc}\p{Z}]/u.test(code))
      problems.push({ line, problem: `is no code of 1 to ${codeLengthMax} characters` });
    else if (earlier !== undefined) problems.push({ line, problem: `is the same as line ${earlier}` });
    else seen.set(code, line);
  }
  if (problems.length > 0) return { kind: 'refused', problems: problems.slice(0, problemsMax) };
  return { kind: 'codes', codes: [...seen.keys()], lines: [...seen.values()] };
}

/** How codes are made: each `#` of the pattern becomes one of the characters. */
export interface CodePattern {
  readonly pattern: string;
  readonly characters: string;
}

/** What is wrong with a pattern, by field. */
export function patternProblems({ pattern, characters }: CodePattern): FieldProblem[] {
  const isOdd = pattern === '' || pattern.length > codeLengthMax || /[\p{Cc}\p{Z},;"]/u.test(pattern);
  const isRepeated = new Set(characters).size !== [...characters].length;
  return [
    ...(isOdd
      ? [{ field: 'pattern', problem: `must have 1 to ${codeLengthMax} characters that a code may have` }]
      : []),
    ...(!isOdd && !pattern.includes('#') ? [{ field: 'pattern', problem: 'has no # to fill in' }] : []),
    ...(characters.length < 2 || characters.length > 62 || !/^[A-Za-z0-9]*$/.test(characters) || isRepeated
      ? [{ field: 'characters', problem: 'must be 2 to 62 different letters and digits' }]
      : []),
  ];
}

/** How many different codes a pattern can make. */
export function possibleCodes({ pattern, characters }: CodePattern): bigint {
  return BigInt(characters.length) ** BigInt([...pattern].filter((each) => each === '#').length);
}

/** Of ten guesses nine must miss, and making them must not take long: more than a tenth is not made. */
export function codesAllowed(pattern: CodePattern): bigint {
  return possibleCodes(pattern) / 10n;
}

/** A code by the pattern. @param draw a number from 0 to below its argument */
export function codeBy({ pattern, characters }: CodePattern, draw: (below: number) => number): string {
  return pattern.replaceAll('#', () => characters[draw(characters.length)]!);
}

const passLength = 8;

/** What a member shows at a counter: 40 bits, easy to read out. */
export function passCode(draw: (below: number) => number): string {
  return codeBy({ pattern: '#'.repeat(passLength), characters: clearCharacters }, draw);
}

/** A pass as somebody typed or scanned it; undefined: it is none. */
export function readPass(text: string): string | undefined {
  const code = text.replaceAll(/[\s-]/g, '').toUpperCase();
  const isPass = code.length === passLength && [...code].every((each) => clearCharacters.includes(each));
  return isPass ? code : undefined;
}
