import { addMonths, type LocalDate } from '@evergreen/kernel';
import { type Cover, coverOn, type CoverTerm, tenureYears } from './cover.ts';
import type { Programme } from './programme.ts';

/** How a policy stands after its newest ended term, as the rewards service found it. */
export interface ClaimFreePolicy {
  readonly policyId: string;
  readonly claimFreeYears: number;
  readonly termEndsOn: LocalDate | null;
  /** Whether a claim of that term has no answer yet to who was at fault. */
  readonly faultOpen: boolean;
  /** Days of counted claims, newest first. */
  readonly countedOn: readonly LocalDate[];
  /** Whether a claim of the running term counts so far. */
  readonly openCounted: boolean;
}

/** Status points that became active, or will, on a day. */
export interface StatusLot {
  readonly activeOn: LocalDate;
  readonly points: bigint;
}

/** Everything known of a member that tiers are decided on. */
export interface KnownFacts {
  readonly terms: readonly CoverTerm[];
  readonly claimFree: readonly ClaimFreePolicy[];
  readonly statusLots: readonly StatusLot[];
  /** Keys of facts that hold, such as `segment:electric`. */
  readonly heldFacts: readonly string[];
}

/** What that comes to on a date. JSON but for the points. */
export interface TierFacts {
  readonly on: LocalDate;
  /** The longest of the member's policies. */
  readonly claimFreeYears: number;
  readonly tenureYears: number;
  readonly statusPoints: bigint;
  readonly heldFacts: readonly string[];
  /** Whether fault of a claim is still to be decided. */
  readonly faultOpen: boolean;
  /** Whether a term has ended of which it is not known yet whether it was claim-free. */
  readonly termUndecided: boolean;
  /** Days of counted claims of any policy, newest first. */
  readonly countedOn: readonly LocalDate[];
  readonly cover: Cover;
}

/** Tells whether status points count on a day by the day on which they became active; null: they wait for an event. */
export function statusWindow(on: LocalDate, months: number): (activeOn: LocalDate | null) => boolean {
  const from = addMonths(on, -months);
  return (activeOn) => activeOn !== null && from < activeOn && activeOn <= on;
}

export function tierFactsOn(
  known: KnownFacts,
  { statusWindowMonths }: Pick<Programme, 'statusWindowMonths'>,
  on: LocalDate,
): TierFacts {
  const cover = coverOn(known.terms, on);
  const counts = statusWindow(on, statusWindowMonths);
  return {
    on,
    claimFreeYears: Math.max(0, ...known.claimFree.map(({ claimFreeYears }) => claimFreeYears)),
    tenureYears: tenureYears(cover, on),
    statusPoints: known.statusLots
      .filter(({ activeOn }) => counts(activeOn))
      .reduce((sum, { points }) => sum + points, 0n),
    heldFacts: known.heldFacts,
    faultOpen: known.claimFree.some(({ faultOpen }) => faultOpen),
    termUndecided: hasUndecidedTerm(known, on),
    countedOn: known.claimFree
      .flatMap(({ countedOn }) => countedOn)
      .sort()
      .reverse(),
    cover,
  };
}

function hasUndecidedTerm({ terms, claimFree }: KnownFacts, on: LocalDate): boolean {
  const decidedTo = new Map(claimFree.map(({ policyId, termEndsOn }) => [policyId, termEndsOn]));
  return terms.some(({ policyId, endsOn }) => endsOn < on && (decidedTo.get(policyId) ?? '') < endsOn);
}

/**
 * What will be known on a day to come, when the running terms have ended: with a claim-free year more, or with the
 * claims that have happened so far and none besides.
 */
export function factsAhead(
  known: KnownFacts,
  programme: Pick<Programme, 'statusWindowMonths'>,
  on: LocalDate,
  isClaimFree: boolean,
): TierFacts {
  const claimFree = known.claimFree.map((policy) => ahead(policy, isClaimFree));
  // A first term has no standing yet.
  const isFirst = claimFree.length === 0 && known.terms.length > 0;
  const facts = tierFactsOn({ ...known, claimFree }, programme, on);
  const claimFreeYears = isFirst && isClaimFree ? 1 : facts.claimFreeYears;
  return { ...facts, claimFreeYears, termUndecided: false, faultOpen: false };
}

function ahead(policy: ClaimFreePolicy, isClaimFree: boolean): ClaimFreePolicy {
  if (isClaimFree) return { ...policy, claimFreeYears: policy.claimFreeYears + 1 };
  return policy.openCounted ? { ...policy, claimFreeYears: 0 } : policy;
}
