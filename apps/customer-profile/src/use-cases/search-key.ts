import { type BlindIndex, nameForm, phoneForm, plateForm } from '@evergreen/personal-data';
import type { SearchKey, SearchKind } from '../domain/customer-search.ts';

/** Undefined when the text has no form of its kind, such as a phone without digits: then nothing can match. */
export function searchKey(by: SearchKind, typed: string, index: BlindIndex): SearchKey | undefined {
  const text = typed.trim();
  if (by === 'policy' || by === 'source-ref') return text === '' ? undefined : { by, text };
  const form = formOf[by](text);
  return form === '' ? undefined : { by, index: index.of(by, form) };
}

const formOf = { name: nameForm, phone: phoneForm, plate: plateForm } as const;
