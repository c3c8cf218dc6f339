import { InvalidInput } from '@evergreen/kernel';

const lengthMax = 64;

/**
 * What somebody typed to say who they are, in the one form that is compared: a member's phone or number, or a staff
 * number. Case and blanks do not matter.
 * @throws InvalidInput when it is empty, too long or holds what nobody can type
 */
export function loginForm(typed: string): string {
  if (typed.length > lengthMax) throw invalid(`is longer than ${lengthMax} characters`);
  const text = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (text === '') throw invalid('is empty');
  if (/\p{C}/u.test(text)) throw invalid('holds control characters');
  return text;
}

function invalid(problem: string): InvalidInput {
  return new InvalidInput([{ field: 'login', problem }]);
}
