import { addDays, addYears, type LocalDate } from '@evergreen/kernel';

/** A policy term as the member's cover is made of. */
export interface CoverTerm {
  readonly policyId: string;
  readonly startsOn: LocalDate;
  /** Last day of cover. */
  readonly endsOn: LocalDate;
}

/** What a member's terms come to on a date. */
export interface Cover {
  /** First day of the first term; null where none is known. */
  readonly since: LocalDate | null;
  /** Last day of the last term. */
  readonly until: LocalDate | null;
  /** Day of the year `MM-DD` on which the main policy is renewed; null where no term is known. */
  readonly anniversary: string | null;
}

/**
 * The main policy is the one in force that was held longest; with none in force the one that ended last. Its
 * anniversary is the first day of its running term.
 */
export function coverOn(terms: readonly CoverTerm[], on: LocalDate): Cover {
  let since: LocalDate | null = null;
  let until: LocalDate | null = null;
  for (const { startsOn, endsOn } of terms) {
    if (since === null || startsOn < since) since = startsOn;
    if (until === null || endsOn > until) until = endsOn;
  }
  const main = [...policiesOf(terms, on)].sort(byWeight)[0];
  return { since, until, anniversary: main?.renewedOn.slice(5) ?? null };
}

interface HeldPolicy {
  readonly isInForce: boolean;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  readonly renewedOn: LocalDate;
}

function policiesOf(terms: readonly CoverTerm[], on: LocalDate): Iterable<HeldPolicy> {
  const policies = new Map<string, HeldPolicy>();
  for (const { policyId, startsOn, endsOn } of terms) {
    const known = policies.get(policyId);
    const isInForce = startsOn <= on && on <= endsOn;
    policies.set(policyId, {
      isInForce: isInForce || known?.isInForce === true,
      firstOn: known === undefined || startsOn < known.firstOn ? startsOn : known.firstOn,
      lastOn: known === undefined || endsOn > known.lastOn ? endsOn : known.lastOn,
      renewedOn: known === undefined || isLater(startsOn, known.renewedOn, on) ? startsOn : known.renewedOn,
    });
  }
  return policies.values();
}

/** The newest term that has begun; where none has, the first to come. */
function isLater(startsOn: LocalDate, than: LocalDate, on: LocalDate): boolean {
  if (than > on) return startsOn < than;
  return startsOn > than && startsOn <= on;
}

function byWeight(a: HeldPolicy, b: HeldPolicy): number {
  if (a.isInForce !== b.isInForce) return a.isInForce ? -1 : 1;
  if (a.isInForce) return a.firstOn < b.firstOn ? -1 : 1;
  return a.lastOn > b.lastOn ? -1 : 1;
}

/** Whole years of cover up to a date; they stop with the last term, and are not counted twice for two policies. */
export function tenureYears({ since, until }: Cover, on: LocalDate): number {
  if (since === null || until === null) return 0;
  const to = until < on ? addDays(until, 1) : on;
  let years = Number(to.slice(0, 4)) - Number(since.slice(0, 4));
  while (years > 0 && addYears(since, years) > to) years -= 1;
  return Math.max(0, years);
}
