import type { Programme } from './programme.ts';

/** What earlier versions of a programme have, by their ids, and one that follows them has no more. */
export interface GivenUp {
  /** Without those that leave their members an heir. */
  readonly tiers: readonly string[];
  readonly policies: readonly string[];
  /** Reasons that are gone altogether. */
  readonly reasons: readonly string[];
  /** Reasons that are kept for the records only, or gone. */
  readonly unofferedReasons: readonly string[];
}

type Rules = Pick<Programme, 'tiers' | 'heirByTier' | 'expiryPolicies' | 'adjustment'>;

/** @param earlier every version that has held, or will before this one */
export function givenUp(programme: Rules, earlier: readonly Rules[]): GivenUp {
  const lost = (idsOf: (rules: Rules) => readonly string[], kept: readonly string[]): string[] => [
    ...new Set(earlier.flatMap(idsOf).filter((id) => !kept.includes(id))),
  ];
  const tiersOf = ({ tiers }: Rules) => tiers.map(({ tierId }) => tierId);
  const policiesOf = ({ expiryPolicies }: Rules) => expiryPolicies.map(({ policyId }) => policyId);
  const reasonsOf = ({ adjustment }: Rules) => adjustment.reasons.map(({ reasonId }) => reasonId);
  const offered = programme.adjustment.reasons.filter(({ retired }) => !retired);
  return {
    tiers: lost(tiersOf, [...tiersOf(programme), ...Object.keys(programme.heirByTier)]),
    policies: lost(policiesOf, policiesOf(programme)),
    reasons: lost(reasonsOf, reasonsOf(programme)),
    unofferedReasons: lost(
      reasonsOf,
      offered.map(({ reasonId }) => reasonId),
    ),
  };
}
