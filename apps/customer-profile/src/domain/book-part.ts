/** Tables of what the book holds about a person, in the order of the copy. */
export const bookParts = [
  'customer',
  'contacts',
  'vehicles',
  'policies',
  'terms',
  'claim payments',
  'answers',
  'renewals',
  'evaluation',
  'standings',
  'overrides',
  'care',
  'care choices',
  'warnings',
  'segments',
  'notices',
  'consents',
  'blacklist',
  'objections',
  'prevention',
  'data requests',
] as const;

export type BookPart = (typeof bookParts)[number];

/** Where a page of the copy begins. */
export interface BookPlace {
  readonly part: BookPart;
  /**
   * Key of the row before: a UUID, of a payment that of its claim with claim number and guarantee, of an outcome that of
   * its policy with the day, of a standing that of the customer with its kind and first day, of a segment its own
   * with the day they left it. Empty: none.
   */
  readonly after: readonly string[];
}

/** Length of the key of a row of the part. */
export function keyLengthOf(part: BookPart): number {
  if (part === 'claim payments' || part === 'standings') return 3;
  return part === 'renewals' || part === 'segments' ? 2 : 1;
}

/** How many of the rows, from the first on, fit into so many bytes; one always does, or there would be no next page. */
export function rowsThatFit(rows: readonly (readonly string[])[], bytesMax: number): number {
  let bytes = 0;
  const tooMany = rows.findIndex((values) => {
    for (const value of values) bytes += Buffer.byteLength(value);
    return bytes > bytesMax;
  });
  return tooMany < 0 ? rows.length : Math.max(tooMany, 1);
}
