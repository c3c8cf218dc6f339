import { InvalidInput } from '@evergreen/kernel';
import type { AccountKind } from './account.ts';

/** What somebody typed to say who they are, in the one form that is stored and compared. */
export interface Login {
  readonly kind: AccountKind;
  readonly text: string;
}

const lengthMax = 64;

/**
 * Reads a login: a member's phone or number, or a staff number. Case and blanks do not matter.
 * @throws InvalidInput when it is empty or too long
 */
export function login(kind: AccountKind, typed: string): Login {
  if (typed.length > lengthMax) throw invalid(`is longer than ${lengthMax} characters`);
  const text = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (text === '') throw invalid('is empty');
  return { kind, text };
}

/**
 * A phone as it is compared: digits only, without the country code of the mainland.
 * Empty when the text has too few digits to be a phone.
 */
export function phoneKey(text: string): string {
  // A member number such as M0012 must not pass for the phone 0012.
  if (!/^[+(\d][\d\s().-]*$/.test(text)) return '';
  const digits = text.replace(/\D/g, '');
  const national = /^(?:00)?86(1\d{10})$/.exec(digits)?.[1] ?? digits;
  return national.length >= 5 ? national : '';
}

function invalid(problem: string): InvalidInput {
  return new InvalidInput([{ field: 'login', problem }]);
}
