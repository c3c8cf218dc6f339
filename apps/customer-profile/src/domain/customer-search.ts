/** What customers can be looked up by. */
export type SearchKind = 'name' | 'phone' | 'plate' | 'policy' | 'source-ref';

/** What is looked for in the book; each is exact. Personal texts are looked for by their blind index only. */
export type SearchKey =
  | { readonly by: 'name' | 'phone' | 'plate'; readonly index: Buffer }
  | { readonly by: 'policy' | 'source-ref'; readonly text: string };
