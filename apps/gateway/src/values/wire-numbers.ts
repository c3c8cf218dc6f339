/** The number on the wire of each word of an enum, where both have the same names. */
export function wireNumbers<Word extends string, Wire extends number>(
  words: Readonly<Record<string, Word>>,
  wire: Readonly<Record<Word, Wire>>,
): Readonly<Record<Word, Wire>> {
  const numbers = Object.values(words).map((word) => [word, wire[word]] as const);
  return Object.fromEntries(numbers) as Record<Word, Wire>;
}
