import { type BlindIndex, nameForm, phoneForm, plateForm } from '@evergreen/personal-data';
import { isPrefix, kindsOf, type SearchKey, type SearchKind } from '../domain/customer-search.ts';

const formOf = { name: nameForm, phone: phoneForm, plate: plateForm } as const;

/**
 * What is looked for when so much was typed. Nothing when the text has no form of its kind, such as a phone without
 * digits: then nothing can match.
 * @param by undefined: whatever it may be
 */
export function searchKeys(by: SearchKind | undefined, typed: string, index: BlindIndex): SearchKey[] {
  const text = typed.trim();
  const kinds = by === undefined ? kindsOf(text) : [by];
  return text === '' ? [] : kinds.flatMap((kind) => searchKey(kind, text, index) ?? []);
}

function searchKey(by: SearchKind, text: string, index: BlindIndex): SearchKey | undefined {
  if (by === 'source-ref') return { by, text };
  if (by === 'policy') return { by, text, isWhole: !isPrefix(text) };
  const form = formOf[by](text);
  return form === '' ? undefined : { by, index: index.of(by, form) };
}
