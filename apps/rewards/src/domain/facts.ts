import type { LocalDate } from '@evergreen/kernel';
import type { PolicyTerm } from './decide-no-claim-reward.ts';
import type { ClaimPayment } from './judge-claim.ts';
import type { Premium } from './value-guard/value-rules.ts';

/** A policy term as the customer profile knows it. A newer version replaces an older one. Dates are `YYYY-MM-DD`. */
export interface TermFact {
  readonly customerId: string;
  readonly termId: string;
  readonly version: bigint;
  readonly policyId: string;
  /** What the insurer calls the policy on screens. */
  readonly policyLabel: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly statedClaims: number;
  /** In minor units; 0: not known. */
  readonly premiumMinor: bigint;
  readonly currency: string;
  /** What the policy covers; empty: not known. */
  readonly cover: string;
  /** What is due for it and was not paid. */
  readonly arrearsMinor: bigint;
  /** Empty: not known. */
  readonly vehicleId: string;
}

/** One accident as the customer profile knows it. */
export interface ClaimFact {
  readonly customerId: string;
  readonly claimId: string;
  readonly version: bigint;
  readonly policyId: string;
  /** Null while no term of the policy covers the day. */
  readonly termId: string | null;
  readonly occurredOn: string;
  readonly faultPercent: number | null;
  readonly currency: string;
  readonly payments: readonly ClaimPayment[];
  readonly withdrawn: boolean;
}

/** A term as it stands in the service's own copy of the facts. */
export interface KnownTerm extends PolicyTerm {
  readonly customerId: string;
  readonly policyId: string;
  readonly policyLabel: string;
  /** Version of the fact, as text. */
  readonly version: string;
  /** Whether the rule has answered it already. */
  readonly isDecided: boolean;
  /** Null: not told yet. */
  readonly premium: Premium | null;
  /** The term of the policy that begins after it, ended or not; left out: none is known. */
  readonly next?: NextTerm | undefined;
}

/** What a renewal is told by. */
export interface NextTerm {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly arrearsMinor: bigint;
}

/** The newest version of each fact: a batch may hold several of one. */
export function newest<Fact extends { readonly version: bigint }>(
  facts: readonly Fact[],
  idOf: (fact: Fact) => string,
): Fact[] {
  const byId = new Map<string, Fact>();
  for (const fact of facts) {
    const known = byId.get(idOf(fact));
    if (known === undefined || known.version < fact.version) byId.set(idOf(fact), fact);
  }
  return [...byId.values()];
}
