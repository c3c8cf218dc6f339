import type { Qualification, Tier } from './programme.ts';
import type { TierFacts } from './tier-facts.ts';

export type ConditionKind = 'CLAIM_FREE_YEARS' | 'TENURE_YEARS' | 'STATUS_POINTS' | 'FACT';

/** One condition with the fact behind it. Of a fact that must hold, `need` is 1 and `has` 0 or 1. */
export interface Condition {
  readonly kind: ConditionKind;
  /** Key of the fact that must hold; null for every other kind. */
  readonly factKey: string | null;
  readonly need: bigint;
  readonly has: bigint;
  readonly isMet: boolean;
}

/** Whether a member qualifies for a tier, with every condition: one combination must be met, and the gate. */
export interface TierAssessment {
  readonly tierId: string;
  readonly combinations: readonly (readonly Condition[])[];
  readonly gate: Condition | null;
  readonly isMet: boolean;
}

export function assessTier(tier: Tier, facts: TierFacts): TierAssessment {
  const combinations = tier.qualifications.map((qualification) => conditionsOf(qualification, facts));
  const gate = tier.gate === null ? null : gateOf(tier.gate, facts);
  const qualifies = combinations.length === 0 || combinations.some((conditions) => conditions.every(isMet));
  return { tierId: tier.tierId, combinations, gate, isMet: qualifies && (gate === null || gate.isMet) };
}

function conditionsOf(asked: Qualification, facts: TierFacts): Condition[] {
  return [
    ...condition('CLAIM_FREE_YEARS', asked.claimFreeYears, facts.claimFreeYears),
    ...condition('TENURE_YEARS', asked.tenureYears, facts.tenureYears),
    ...condition('STATUS_POINTS', asked.statusPoints, facts.statusPoints),
  ];
}

function condition(
  kind: ConditionKind,
  need: number | bigint | undefined,
  has: number | bigint,
): Condition[] {
  if (need === undefined) return [];
  return [{ kind, factKey: null, need: BigInt(need), has: BigInt(has), isMet: has >= need }];
}

function gateOf(factKey: string, { heldFacts }: TierFacts): Condition {
  const holds = heldFacts.includes(factKey);
  return { kind: 'FACT', factKey, need: 1n, has: holds ? 1n : 0n, isMet: holds };
}

const isMet = (each: Condition): boolean => each.isMet;

/** The combination that lacks least, the first of equals; empty where a tier asks for nothing. */
export function closest({ combinations }: TierAssessment): readonly Condition[] {
  const lacking = (conditions: readonly Condition[]) => conditions.filter((each) => !each.isMet).length;
  return combinations.reduce<readonly Condition[]>(
    (best, each, n) => (n === 0 || lacking(each) < lacking(best) ? each : best),
    [],
  );
}

/** Whether nothing but claim-free years is missing. */
export function lacksClaimFreeYearsOnly({ combinations, gate }: TierAssessment): boolean {
  return (
    gate?.isMet !== false &&
    combinations.some((conditions) =>
      conditions.every((each) => each.isMet || each.kind === 'CLAIM_FREE_YEARS'),
    )
  );
}
