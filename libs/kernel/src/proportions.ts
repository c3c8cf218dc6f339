/** Of the normal distribution, what 95 % lie within on both sides. */
export const normal95 = 1.959964;

/** Wilson's interval of a share, of 95 %; null where there is nothing to have a share of. */
export function wilson(hits: number, of: number): { readonly low: number; readonly high: number } | null {
  if (of === 0) return null;
  const [share, z2] = [hits / of, normal95 ** 2];
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const width = (normal95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  // Rounding may lead a hair beyond what a share can be.
  return { low: Math.max(0, centre - width), high: Math.min(1, centre + width) };
}

/** How many of a group something holds of. */
export interface Proportion {
  readonly hits: number;
  readonly of: number;
}

/** A share less another one, with its interval of 95 %. */
export interface ShareDifference {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two shares of groups drawn apart from each other, with Newcombe's interval of 95 % (1998, method 10),
 * made of Wilson's of each; null where one of them is of nobody.
 */
export function differenceOfShares(one: Proportion, other: Proportion): ShareDifference | null {
  const [of, against] = [wilson(one.hits, one.of), wilson(other.hits, other.of)];
  if (of === null || against === null) return null;
  const [p1, p2] = [one.hits / one.of, other.hits / other.of];
  const share = p1 - p2;
  return {
    share,
    low: share - Math.hypot(p1 - of.low, against.high - p2),
    high: share + Math.hypot(of.high - p1, p2 - against.low),
  };
}

/**
 * The smallest difference of shares that two groups of these sizes show to be no chance, where the share is about so much:
 * half the width of the interval. Null where one is of nobody.
 */
export function smallestShownDifference(share: number, of: number, against: number): number | null {
  if (of <= 0 || against <= 0) return null;
  return normal95 * Math.sqrt(share * (1 - share) * (1 / of + 1 / against));
}

/**
 * How many a group to compare with must have, so that a difference shows; null where it would not, however many it had,
 * because the other group alone is too small.
 */
export function neededToShow(share: number, of: number, difference: number): number | null {
  if (of <= 0 || difference <= 0) return null;
  const room = (difference / normal95) ** 2 / (share * (1 - share)) - 1 / of;
  return room <= 0 ? null : Math.ceil(1 / room);
}
