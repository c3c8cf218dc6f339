import type { LocalDate } from '@evergreen/kernel';
import type { CountedClaimRule } from './rule-set.ts';

/** What was paid for one accident under one guarantee; negative where more was recovered than paid. */
export interface ClaimPayment {
  readonly guarantee: string;
  readonly paidMinor: bigint;
}

/** One accident of a term, as the insurer's book has it. */
export interface TermClaim {
  readonly claimId: string;
  /** Version of the fact, as text: it is carried, never reckoned with. */
  readonly version: string;
  readonly occurredOn: LocalDate;
  /** Own share of the fault in percent; null: not known. */
  readonly faultPercent: number | null;
  readonly currency: string;
  readonly payments: readonly ClaimPayment[];
  /** Taken back by who had reported it. */
  readonly withdrawn: boolean;
}

/** Why a claim does not take the reward away. */
export type NotCountedReason = 'NOTHING_PAID' | 'NOT_AT_FAULT' | 'CAUSE_EXEMPT' | 'WITHDRAWN';

/** A claim with the rule's answer to it. */
export interface JudgedClaim {
  readonly claim: TermClaim;
  /** Null when the claim counted. */
  readonly notCountedBecause: NotCountedReason | null;
}

/**
 * Whether one accident counts against the no-claim reward (rule N6): something was paid in sum over the guarantees
 * that count, and the customer bears enough of the fault. An accident whose recoveries outweigh its payments paid
 * nothing. A claim that was withdrawn is none.
 */
export function judgeClaim(claim: TermClaim, rule: CountedClaimRule): JudgedClaim {
  return { claim, notCountedBecause: reasonNotCounted(claim, rule) };
}

function reasonNotCounted(claim: TermClaim, rule: CountedClaimRule): NotCountedReason | null {
  if (claim.withdrawn) return 'WITHDRAWN';
  let counting = 0n;
  let exempt = 0n;
  for (const { guarantee, paidMinor } of claim.payments) {
    if (rule.exemptGuarantees.includes(guarantee)) exempt += paidMinor;
    else counting += paidMinor;
  }
  if (counting <= 0n) return exempt > 0n ? 'CAUSE_EXEMPT' : 'NOTHING_PAID';
  const atFault =
    claim.faultPercent === null ? rule.unknownFaultCounts : claim.faultPercent >= rule.minFaultPercent;
  return atFault ? null : 'NOT_AT_FAULT';
}
