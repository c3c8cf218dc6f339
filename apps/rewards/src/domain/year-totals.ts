import type { LocalDate } from '@evergreen/kernel';
import type { NoClaimDecision, RefusalReason } from './decide-no-claim-reward.ts';
import type { RenewalBonus } from './renewal-bonus.ts';

/** What was decided about the terms that ended in one year. JSON, so points are text. */
export interface YearTotals {
  /** Year in which the terms ended; 0 in a sum over years. */
  readonly year: number;
  readonly terms: number;
  /** Terms without a counted claim. */
  readonly claimFreeTerms: number;
  readonly grantedTerms: number;
  /** Points granted, by where they stand on the run's date. */
  readonly pointsPending: string;
  readonly pointsActive: string;
  readonly pointsExpired: string;
  /** Terms with a renewal bonus, and its points, which are among those above; left out: by a run of an older version. */
  readonly renewedTerms?: number;
  readonly renewalPoints?: string;
}

export interface ReasonCount {
  readonly reason: RefusalReason;
  readonly terms: number;
}

/** What was decided, counted; of a run or of one chunk of it. */
export interface Totals {
  /** Earliest year first. */
  readonly years: readonly YearTotals[];
  /** Most frequent first. */
  readonly refusals: readonly ReasonCount[];
}

interface Sums {
  terms: number;
  claimFreeTerms: number;
  grantedTerms: number;
  pointsPending: bigint;
  pointsActive: bigint;
  pointsExpired: bigint;
  renewedTerms: number;
  renewalPoints: bigint;
}

/** Counts decisions one by one, and adds up what was counted elsewhere. */
export class DecisionTotals {
  private readonly byYear = new Map<number, Sums>();
  private readonly byReason = new Map<RefusalReason, number>();

  add(decision: NoClaimDecision, asOf: LocalDate): void {
    const sums = this.of(Number(decision.term.endsOn.slice(0, 4)));
    sums.terms += 1;
    if (decision.isClaimFree) sums.claimFreeTerms += 1;
    if (decision.kind === 'refuse') {
      this.refuse(decision.reason, 1);
      return;
    }
    sums.grantedTerms += 1;
    addPoints(sums, decision, asOf);
    const { renewal } = decision;
    if (renewal?.state !== 'GRANTED') return;
    sums.renewedTerms += 1;
    sums.renewalPoints += renewal.points;
    addPoints(sums, renewal, asOf);
  }

  /** Counts terms that were not decided one by one. */
  refuse(reason: RefusalReason, terms: number): void {
    if (terms > 0) this.byReason.set(reason, (this.byReason.get(reason) ?? 0) + terms);
  }

  merge({ years, refusals }: Totals): void {
    for (const from of years) {
      const into = this.of(from.year);
      into.terms += from.terms;
      into.claimFreeTerms += from.claimFreeTerms;
      into.grantedTerms += from.grantedTerms;
      into.pointsPending += BigInt(from.pointsPending);
      into.pointsActive += BigInt(from.pointsActive);
      into.pointsExpired += BigInt(from.pointsExpired);
      into.renewedTerms += from.renewedTerms ?? 0;
      into.renewalPoints += BigInt(from.renewalPoints ?? '0');
    }
    for (const { reason, terms } of refusals) this.refuse(reason, terms);
  }

  totals(): Totals {
    return {
      years: [...this.byYear]
        .sort(([a], [b]) => a - b)
        .map(([year, sums]) => ({
          year,
          ...sums,
          pointsPending: sums.pointsPending.toString(),
          pointsActive: sums.pointsActive.toString(),
          pointsExpired: sums.pointsExpired.toString(),
          renewalPoints: sums.renewalPoints.toString(),
        })),
      refusals: [...this.byReason]
        .map(([reason, terms]) => ({ reason, terms }))
        .sort((a, b) => b.terms - a.terms),
    };
  }

  private of(year: number): Sums {
    let sums = this.byYear.get(year);
    if (sums === undefined) {
      const points = { pointsPending: 0n, pointsActive: 0n, pointsExpired: 0n, renewalPoints: 0n };
      sums = { terms: 0, claimFreeTerms: 0, grantedTerms: 0, renewedTerms: 0, ...points };
      this.byYear.set(year, sums);
    }
    return sums;
  }
}

/** By where they stand on a day. */
function addPoints(
  sums: Sums,
  { points, activeOn, expiresOn }: Pick<RenewalBonus, 'points' | 'activeOn' | 'expiresOn'>,
  asOf: LocalDate,
): void {
  if (activeOn !== null && asOf < activeOn) sums.pointsPending += points;
  else if (expiresOn === null || asOf < expiresOn) sums.pointsActive += points;
  else sums.pointsExpired += points;
}

/** One row over all years. */
export function sumOverYears(years: readonly YearTotals[]): YearTotals {
  const all = new DecisionTotals();
  all.merge({ years: years.map((each) => ({ ...each, year: 0 })), refusals: [] });
  const points = { pointsPending: '0', pointsActive: '0', pointsExpired: '0' };
  return all.totals().years[0] ?? { year: 0, terms: 0, claimFreeTerms: 0, grantedTerms: 0, ...points };
}
