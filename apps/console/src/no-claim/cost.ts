/** What points cost, exact to the minor unit, rounded up: who has to pay does not reckon too little. */
export function costOf(
  points: readonly (string | number)[],
  value: { readonly minorPer100Points: string | number; readonly currency: string },
): { readonly minor: string; readonly currency: string } {
  const sum = points.reduce((all, each) => all + BigInt(each), 0n);
  const minor = (sum * BigInt(value.minorPer100Points) + 99n) / 100n;
  return { minor: String(minor), currency: value.currency };
}
