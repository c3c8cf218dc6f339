import { addYears, type LocalDate } from '@evergreen/kernel';
import type { Condition } from './assess-tier.ts';
import { anniversaryAfter } from './programme-expiry.ts';
import { decideTier, nextReview, type Standing, type TierDecision } from './decide-tier.ts';
import type { Programme } from './programme.ts';
import { factsAhead, type KnownFacts, type TierFacts, tierFactsOn } from './tier-facts.ts';

/** What the next anniversary brings. */
export interface Projection {
  readonly reviewOn: LocalDate;
  /** If nothing changes: with the claims that have happened so far. */
  readonly asThingsAre: TierDecision;
  /** If the running terms end without a counted claim and the cover is renewed. */
  readonly ifClaimFree: TierDecision;
}

export function projectTier(
  standing: Standing,
  known: KnownFacts,
  facts: TierFacts,
  programme: Programme,
): Projection {
  const due = nextReview(standing, facts);
  // One that is due and waits for a term to be decided is judged as soon as that is known.
  const reviewOn = due < facts.on ? facts.on : due;
  const at = (isClaimFree: boolean) =>
    decideTier(standing, factsAhead(known, programme, reviewOn, isClaimFree), programme);
  return { reviewOn, asThingsAre: at(false), ifClaimFree: at(true) };
}

/** The longest a condition is looked ahead for. */
const yearsAheadMax = 50;

/**
 * The day on which a condition will be met if the cover goes on without a counted claim; null where it is met
 * already, or where nothing that is known will bring it.
 */
export function metOn(
  condition: Condition,
  known: KnownFacts,
  facts: TierFacts,
  programme: Programme,
): LocalDate | null {
  if (condition.isMet) return null;
  const missing = Number(condition.need - condition.has);
  const { cover, on } = facts;
  switch (condition.kind) {
    case 'CLAIM_FREE_YEARS':
      if (cover.anniversary === null || missing > yearsAheadMax) return null;
      return anniversaryAfter(on, cover.anniversary, missing - 1);
    case 'TENURE_YEARS':
      return cover.since === null || missing > yearsAheadMax
        ? null
        : addYears(cover.since, Number(condition.need));
    case 'STATUS_POINTS':
      return statusMetOn(condition.need, known, on, programme);
    case 'FACT':
      return null;
  }
}

function statusMetOn(need: bigint, known: KnownFacts, on: LocalDate, programme: Programme): LocalDate | null {
  const days = known.statusLots.map(({ activeOn }) => activeOn).filter((day) => day > on);
  const reached = [...new Set(days)]
    .sort()
    .find((day) => tierFactsOn(known, programme, day).statusPoints >= need);
  return reached ?? null;
}
