/** The members that have a value: what is null or missing is left out, as the contracts want it. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  const there = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(there) as { [K in keyof T]?: Exclude<T[K], null | undefined> };
}
