/** Why a check brought nothing, as far as screens have words for it. */
export const creditReasons = ['VALUE_GUARD', 'KIND_NOT_ALLOWED', 'NO_TERM'] as const;

export function isOneOf<Word extends string>(words: readonly Word[], text: string): text is Word {
  return words.some((word) => word === text);
}
