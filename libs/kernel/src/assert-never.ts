/** Ends an exhaustive switch: a new case does not compile until every switch knows it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
