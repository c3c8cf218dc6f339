/** A member of an enum as services take it. */
export function wireWord(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
