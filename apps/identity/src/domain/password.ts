import { DomainError } from '@evergreen/kernel';

export const passwordRules = {
  /** In characters, not bytes. */
  lengthMin: 12,
  lengthMax: 128,
  /** A password somebody else has given works for so long. */
  activationValidMs: 72 * 3_600_000,
  /** 100 bits. */
  activationCharacters: 20,
} as const;

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'PERSONAL' | 'SAME_AS_BEFORE';

/** The one form that is hashed: the same letters may come as different code points. */
export function passwordForm(typed: string): string {
  return typed.normalize('NFC');
}

/** Words that stand in a password of this person for themselves: whoever knows them guesses these first. */
export function personalWords(person: { readonly staffNumber: string; readonly name: string }): string[] {
  return [person.staffNumber, person.name, ...person.name.split(/\s+/), 'evergreen']
    .map(folded)
    .filter((word) => [...word].length >= (/^[a-z]*$/.test(word) ? 3 : 2));
}

/**
 * Why a password is no good; undefined: it is.
 * @param isCommon whether a text, in lower case, stands on the list of common and breached passwords
 */
export function passwordFault(
  password: string,
  personal: readonly string[],
  isCommon: (text: string) => boolean,
): PasswordFault | undefined {
  const { length } = [...password];
  if (length < passwordRules.lengthMin) return 'TOO_SHORT';
  if (length > passwordRules.lengthMax) return 'TOO_LONG';
  const text = folded(password);
  if (personal.some((word) => text.includes(word))) return 'PERSONAL';
  if (isMonotonous(text) || variants(text).some(isCommon)) return 'COMMON';
  return undefined;
}

export const passwordRefused = (reason: PasswordFault) =>
  new DomainError('PASSWORD_REFUSED', 'The password is not good enough', { reason });

/** What a guesser tries first of a common password: other case, digits around it, letters as digits, twice over. */
function variants(text: string): string[] {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const forms = [text, bare, [...text].reverse().join(''), ...repeatedUnit(text), ...repeatedUnit(bare)];
  return [...forms, ...forms.map(plainLetters)].filter((form) => form.length > 3);
}

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function plainLetters(text: string): string {
  return text.replace(/[01345789@$!]/g, (character) => lookalikes[character] ?? character);
}

/** `abc1` of `abc1abc1abc1`. */
function repeatedUnit(text: string): string[] {
  const unit = /^(.+?)\1+$/u.exec(text)?.[1];
  return unit === undefined ? [] : [unit];
}

/** Few different characters, something short over and over, or a run such as `abcdefghijkl`. */
function isMonotonous(text: string): boolean {
  const points = [...text].map((character) => character.codePointAt(0)!);
  if (new Set(points).size < 5) return true;
  if (repeatedUnit(text).some((unit) => unit.length <= 4)) return true;
  const steps = points.slice(1).map((point, index) => point - points[index]!);
  return steps.filter((step) => Math.abs(step) <= 1).length > steps.length * 0.75;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
