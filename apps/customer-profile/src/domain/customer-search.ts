import { type BlindIndex, nameForm, phoneForm, plateForm } from '@evergreen/personal-data';

/** What customers can be looked up by. */
export type SearchKind = 'name' | 'phone' | 'plate' | 'policy' | 'source-ref';

/** What is looked for in the book; each is exact. Personal texts are looked for by their blind index only. */
export type SearchKey =
  | { readonly by: 'name' | 'phone' | 'plate'; readonly index: Buffer }
  | { readonly by: 'policy' | 'source-ref'; readonly text: string };

/** Undefined when the text has no form of its kind, such as a phone without digits: then nothing can match. */
export function searchKey(by: SearchKind, typed: string, index: BlindIndex): SearchKey | undefined {
  const text = typed.trim();
  if (by === 'policy' || by === 'source-ref') return text === '' ? undefined : { by, text };
  const form = formOf[by](text);
  return form === '' ? undefined : { by, index: index.of(by, form) };
}

const formOf = { name: nameForm, phone: phoneForm, plate: plateForm } as const;
