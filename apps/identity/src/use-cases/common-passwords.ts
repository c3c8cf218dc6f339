import { dictionary } from '@zxcvbn-ts/language-common';

let known: ReadonlySet<string> | undefined;

/** Whether a text in lower case stands on the list of common and breached passwords that is shipped. */
export function isCommonPassword(text: string): boolean {
  known ??= new Set(dictionary['passwords-common']);
  return known.has(text);
}
