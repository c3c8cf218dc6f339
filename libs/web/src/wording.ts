/**
 * The shape another language must fill for the words of the first. English may add a singular (`_one`) beside
 * each `_other`; Chinese has one form.
 */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]>;
} & { readonly [singular: `${string}_one`]: string };

interface Words {
  readonly [key: string]: string | Words;
}

/** What differs between two languages: keys of one only, and places for figures that one of them forgets. */
export function wordingProblems(zh: Words, en: Words): string[] {
  const [a, b] = [flat(zh), flat(en)];
  const problems: string[] = [];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [inZh, inEn] = [a.get(key), b.get(key)];
    if (inZh === undefined) {
      if (!key.endsWith('_one') || !a.has(key.replace(/_one$/, '_other')))
        problems.push(`${key}: no Chinese`);
    } else if (inEn === undefined) problems.push(`${key}: no English`);
    else if (inZh === '' || inEn === '') problems.push(`${key}: empty`);
    else if (places(inZh) !== places(inEn)) problems.push(`${key}: ${places(inZh)} against ${places(inEn)}`);
  }
  return problems;
}

function flat(words: Words, under = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(under + key, value);
    else for (const [inner, text] of flat(value, `${under}${key}.`)) found.set(inner, text);
  }
  return found;
}

function places(text: string): string {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort().join(',');
}
