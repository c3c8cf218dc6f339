/** Puts facts into words of a screen that is read when it is opened, not with the app. */
export function sayer<Word extends string>(words: Readonly<Record<Word, string>>) {
  return (word: Word, facts: Readonly<Record<string, string | number>> = {}): string =>
    Object.entries(facts).reduce(
      (text: string, [name, fact]) => text.replaceAll(`{{${name}}}`, String(fact)),
      words[word],
    );
}
