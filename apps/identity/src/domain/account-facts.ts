/** What membership says of a member. */
export interface MemberFact {
  readonly customerId: string;
  readonly memberId: string;
  readonly memberNumber: string;
  readonly version: bigint;
}

/** What customer-profile says of a customer, as far as signing in needs it. */
export interface CustomerFact {
  readonly customerId: string;
  /** In the form of `phoneKey`; empty where none is known. */
  readonly phone: string;
  readonly version: bigint;
}

/** One fact a customer, the newest: a statement cannot write the same row twice. */
export function newestByCustomer<Fact extends { readonly customerId: string; readonly version: bigint }>(
  facts: readonly Fact[],
): Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts) {
    const known = newest.get(fact.customerId);
    if (known === undefined || known.version < fact.version) newest.set(fact.customerId, fact);
  }
  return [...newest.values()];
}
