import { answered } from './answered.ts';

/** Reads a number of the wire as the word it stands for. @throws Error for one of a newer release */
export function wordOf<Word extends string>(
  numbers: Readonly<Record<Word, number>>,
): (number: number) => Word {
  const words = new Map(Object.entries<number>(numbers).map(([word, number]) => [number, word as Word]));
  return (number) => answered(words.get(number));
}
