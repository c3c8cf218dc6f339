/** The member of an enum that a service's word stands for. @throws Error for a word that the screens have none for */
export function knownWord<T extends string>(values: Record<string, T>, text: string): T {
  const word = text.toUpperCase().replaceAll('-', '_');
  const value = Object.values(values).find((each) => each === word);
  if (value === undefined)
    throw new Error(`A service answered with the unknown word ${JSON.stringify(text)}`);
  return value;
}
