import type { ClaimFreePolicy } from './tier-facts.ts';

/** A policy term as the customer profile knows it. */
export interface TermFact {
  readonly customerId: string;
  readonly termId: string;
  readonly version: bigint;
  readonly policyId: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** How a policy stands, as the rewards service found it. */
export interface ClaimFreeFact extends Omit<ClaimFreePolicy, 'termEndsOn' | 'countedOn'> {
  readonly customerId: string;
  readonly version: bigint;
  readonly termEndsOn: string | null;
  readonly countedOn: readonly string[];
}

/** Whether something holds of a member, by key. */
export interface HeldFact {
  readonly customerId: string;
  readonly key: string;
  readonly version: bigint;
  readonly holds: boolean;
}

/** The newest version of each fact: a batch may hold several of one. */
export function newest<Fact extends { readonly version: bigint }>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): Fact[] {
  const byKey = new Map<string, Fact>();
  for (const fact of facts) {
    const known = byKey.get(keyOf(fact));
    if (known === undefined || known.version < fact.version) byKey.set(keyOf(fact), fact);
  }
  return [...byKey.values()];
}
