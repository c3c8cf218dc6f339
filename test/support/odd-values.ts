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

/** The value in place of the right one, and in place of each field of it where it is an object. */
export function wrongFor(right: unknown, value: unknown): unknown[] {
  if (typeof right !== 'object' || right === null || Array.isArray(right)) return [value];
  return [value, ...Object.keys(right).map((field) => ({ ...right, [field]: value }))];
}
