/** What the value guard made of a no-claim reward. JSON: amounts are text, in minor units. */
export type RewardGuard = readonly [
  rulesVersion: number,
  premiumMinor: string | null,
  limitMinor: string,
  /** Given for the term before, by whatever else. */
  givenMinor: string,
  valueMinor: string,
  /** Before they were reduced. */
  pointsOfLadder: string,
  basisPoints: number | null,
  currency: string,
  minorPer100Points: string,
];
