import type { Transaction } from '@evergreen/persistence';
import type { ClaimFreeFact, TermFact } from '../domain/member-facts.ts';
import { type WithheldKind, withholdFacts } from '../persistence/blacklisted-customer.repository.ts';

type Fact = TermFact | ClaimFreeFact;

const idOf = (fact: Fact): string => ('termId' in fact ? fact.termId : fact.policyId);

/** Keeps facts of people who are turned away, so that nothing is missing once they may be members. */
export function withhold(tx: Transaction, kind: WithheldKind, facts: readonly Fact[]): Promise<void> {
  const rows = facts.map((fact) => ({
    ...{ customerId: fact.customerId, factId: idOf(fact), version: fact.version },
    // JSON has no 64-bit numbers; the version is the only one that is looked at again.
    json: JSON.stringify(fact, (_name, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ),
  }));
  return withholdFacts(tx, kind, rows);
}

/** A fact as it came. */
export function asItCame<F extends Fact>(fact: F): F {
  return { ...fact, version: BigInt(fact.version) };
}
