/** What customers can be looked up by. */
export type SearchKind = 'name' | 'phone' | 'plate' | 'policy' | 'source-ref';

/**
 * What is looked for in the book. Personal texts are looked for by their blind index only, so whole; of a policy's number
 * its beginning is enough.
 */
export type SearchKey =
  | { readonly by: 'name' | 'phone' | 'plate'; readonly index: Buffer }
  | { readonly by: 'source-ref'; readonly text: string }
  | { readonly by: 'policy'; readonly text: string; readonly isWhole: boolean };

/** Fewer would find the whole book. */
const prefixMin = 4;

/** Whether so much of a number is there that what begins with it may be meant. */
export function isPrefix(text: string): boolean {
  return [...text].length >= prefixMin;
}

/** What a text may be, however it is written; nothing else would have that form. */
export function kindsOf(text: string): readonly SearchKind[] {
  const bare = text.normalize('NFKC').replace(/[\s·•.-]/gu, '');
  const hasDigit = /\d/.test(bare);
  const kinds: SearchKind[] = [];
  if (/^[+(]?\d[\d()]*$/.test(bare)) kinds.push('phone');
  if (hasDigit && /^[\p{L}\d]{4,10}$/u.test(bare)) kinds.push('plate');
  if (!hasDigit) kinds.push('name');
  // Numbers of the insurer have no form: whatever they look like, they may be one.
  if (!/^\p{Script=Han}+$/u.test(bare)) kinds.push('policy', 'source-ref');
  return kinds;
}
