/** What membership says of a member. */
export interface MemberFact {
  readonly customerId: string;
  /** Null: the membership went up in another, where its member signs in from then on. */
  readonly memberId: string | null;
  readonly memberNumber: string | null;
  readonly version: bigint;
}

/** What customer-profile says of a customer, as far as signing in needs it. */
export interface CustomerFact {
  readonly customerId: string;
  /** Blind index of the phone; null where none is known. */
  readonly phoneIndex: Buffer | null;
  readonly version: bigint;
}

const indexBytes = 16;

/** A blind index as it is stored. Anything else is none: before there were indexes the same field held the phone. */
export function phoneIndexOf(bytes: Uint8Array): Buffer | null {
  return bytes.length === indexBytes ? Buffer.from(bytes) : null;
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
