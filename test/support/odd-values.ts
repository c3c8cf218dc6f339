import { isFullRun } from '@evergreen/testing';

/** What no variable of GraphQL should be able to do harm with. */
export const oddValues: readonly unknown[] = [
  null,
  -1,
  1e308,
  9_007_199_254_740_993,
  '',
  '\u0000',
  '\ud800',
  'a'.repeat(20_000),
  "'; DROP TABLE session; --",
  '=HYPERLINK("x")',
  '../../etc/passwd',
  {},
  { __proto__: { admin: true }, constructor: 1 },
  [],
  [[[[]]]],
  true,
];

type Variables = Readonly<Record<string, unknown>>;

/** Where a value can be wrong: each variable, and each field of one that is an object. Gives all of them with the value there. */
export function wrongPlaces(variables: Variables): ((value: unknown) => Variables)[] {
  return Object.entries(variables).flatMap(([name, right]) => {
    const isObject = typeof right === 'object' && right !== null && !Array.isArray(right);
    const fields = isObject ? Object.keys(right) : [];
    return [
      (value: unknown) => ({ ...variables, [name]: value }),
      ...fields.map((field) => (value: unknown) => ({
        ...variables,
        [name]: { ...(right as object), [field]: value },
      })),
    ];
  });
}

/**
 * One of so many, others at the next place: neighbouring places have all of them. A full run has all at each place.
 */
export function shareOf<T>(all: readonly T[], of: number, place: number): readonly T[] {
  if (isFullRun()) return all;
  return all.filter((_, index) => (index + place) % of === 0);
}
