import type { LocalDate } from '@evergreen/kernel';
import type { NoClaimDecision, RefusalReason } from './decide-no-claim-reward.ts';

/** What was decided about the terms that ended in one year. */
export interface YearTotals {
  /** Year in which the terms ended. */
  readonly year: number;
  terms: number;
  /** Terms without a counted claim. */
  claimFreeTerms: number;
  grantedTerms: number;
  /** Points granted, by where they stand on the run's date. */
  pointsPending: bigint;
  pointsActive: bigint;
  pointsExpired: bigint;
}

/** Counts the answers of a run, or of one chunk of it. */
export class DecisionTotals {
  private readonly byYear = new Map<number, YearTotals>();
  private readonly byReason = new Map<RefusalReason, number>();

  /** @param asOf the run's date: whether points are pending or active is asked of that day */
  constructor(private readonly asOf: LocalDate) {}

  add(decision: NoClaimDecision): void {
    const year = this.year(Number(decision.termEndsOn.slice(0, 4)));
    year.terms += 1;
    if (decision.isClaimFree) year.claimFreeTerms += 1;
    if (decision.kind === 'refuse') {
      this.refuse(decision.reason, 1);
      return;
    }
    year.grantedTerms += 1;
    if (this.asOf < decision.activeOn) year.pointsPending += decision.points;
    else if (decision.expiresOn === null || this.asOf < decision.expiresOn)
      year.pointsActive += decision.points;
    else year.pointsExpired += decision.points;
  }

  /** Counts terms that were not decided one by one. */
  refuse(reason: RefusalReason, terms: number): void {
    if (terms > 0) this.byReason.set(reason, (this.byReason.get(reason) ?? 0) + terms);
  }

  merge(years: readonly YearTotals[], refusals: readonly { reason: RefusalReason; terms: number }[]): void {
    for (const from of years) {
      const into = this.year(from.year);
      into.terms += from.terms;
      into.claimFreeTerms += from.claimFreeTerms;
      into.grantedTerms += from.grantedTerms;
      into.pointsPending += from.pointsPending;
      into.pointsActive += from.pointsActive;
      into.pointsExpired += from.pointsExpired;
    }
    for (const { reason, terms } of refusals) this.refuse(reason, terms);
  }

  /** Earliest year first. */
  years(): YearTotals[] {
    return [...this.byYear.values()].sort((a, b) => a.year - b.year);
  }

  refusals(): { reason: RefusalReason; terms: number }[] {
    return [...this.byReason].map(([reason, terms]) => ({ reason, terms })).sort((a, b) => b.terms - a.terms);
  }

  private year(year: number): YearTotals {
    let totals = this.byYear.get(year);
    if (totals === undefined) {
      totals = {
        year,
        terms: 0,
        claimFreeTerms: 0,
        grantedTerms: 0,
        pointsPending: 0n,
        pointsActive: 0n,
        pointsExpired: 0n,
      };
      this.byYear.set(year, totals);
    }
    return totals;
  }
}
