import type { Uuid } from '@evergreen/kernel';

/** What is posted: points under a permanent key, with where they come from. Dates are `YYYY-MM-DD`. */
interface Posting {
  readonly key: string;
  readonly points: bigint;
  /** What they come from: `no-claim` with the policy term's id. */
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly ruleId: string;
  readonly effectiveOn: string;
  /** Null: they wait for an event. */
  readonly activeOn: string | null;
  /** First day on which the points are gone; null: as the policy says, and without one never. */
  readonly expiresOn: string | null;
  /** The policy of the programme by which they expire. */
  readonly expiryPolicyId: string | null;
  /** Count towards the tier. */
  readonly statusPoints: bigint;
}

/** A posting to whatever account the customer has. */
export interface Grant extends Posting {
  readonly customerId: string;
  readonly activeOn: string;
}

/** A posting to one member's account. */
export interface Award extends Posting {
  readonly memberId: Uuid;
  /** The event the points wait for; null: none. */
  readonly awaits: string | null;
  /** Last day on which that event counts. */
  readonly awaitedUntil: string | null;
}
