import type { LocalDate } from '@evergreen/kernel';
import type { NoClaimDecision } from './decide-no-claim-reward.ts';
import type { KnownTerm } from './facts.ts';
import { judgeClaim, type JudgedClaim } from './judge-claim.ts';
import type { NoClaimRules } from './rule-set.ts';

/** How a policy stands after its newest ended term, for those who reward loyalty. */
export interface PolicyStanding {
  readonly customerId: string;
  readonly policyId: string;
  readonly claimFreeYears: number;
  readonly termEndsOn: LocalDate;
  /** Whether a claim of that term has no answer yet to who was at fault. */
  readonly faultOpen: boolean;
  /** Days of the claims that counted, newest first. A claim without a day counts on the last of its term. */
  readonly countedOn: readonly LocalDate[];
}

/** Whether something that happened in a term, so far, takes its reward away. */
export function isCounted({ statedClaims, claims }: KnownTerm, { countedClaim }: NoClaimRules): boolean {
  return (
    statedClaims > 0 || claims.some((claim) => judgeClaim(claim, countedClaim).notCountedBecause === null)
  );
}

/** Older ones matter to nobody: the longest any rule looks back is a few years. */
const countedMax = 10;

/** @param decisions of all ended terms of one policy, earliest first; none or one standing comes of them */
export function standingOf(decisions: readonly NoClaimDecision<KnownTerm>[]): PolicyStanding[] {
  const newest = decisions.at(-1);
  if (newest === undefined) return [];
  const { customerId, policyId, endsOn } = newest.term;
  return [
    {
      customerId,
      policyId,
      claimFreeYears: newest.cleanYears,
      termEndsOn: endsOn,
      faultOpen: newest.claims.some(isFaultOpen),
      countedOn: decisions.flatMap(countedDays).sort().reverse().slice(0, countedMax),
    },
  ];
}

function isFaultOpen({ claim, notCountedBecause }: JudgedClaim): boolean {
  return claim.faultPercent === null && (notCountedBecause === null || notCountedBecause === 'NOT_AT_FAULT');
}

function countedDays({ term, claims }: NoClaimDecision<KnownTerm>): LocalDate[] {
  return [
    ...claims.flatMap(({ claim, notCountedBecause }) =>
      notCountedBecause === null ? [claim.occurredOn] : [],
    ),
    ...Array.from({ length: Math.min(term.statedClaims, countedMax) }, () => term.endsOn),
  ];
}
