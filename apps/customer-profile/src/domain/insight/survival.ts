import { normal95 } from '@evergreen/kernel';

/** Ends of terms of one policy year. */
export interface PolicyYear {
  readonly year: number;
  readonly atRisk: number;
  readonly lapsed: number;
}

/** How many are left after a policy year, of 1. */
export interface Survival extends PolicyYear {
  readonly survival: number;
  /** Of 95 %, on the log-log scale; null where nobody has left yet. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Kaplan-Meier on policy years: the product of `1 - lapsed / at risk`. Who is still there, or left for no reason of
 * theirs, is at risk no longer and has not lapsed. The interval is Greenwood's, on the log-log scale, so it stays
 * between 0 and 1.
 */
export function survivalCurve(years: readonly PolicyYear[]): Survival[] {
  let survival = 1;
  let variance = 0;
  return [...years]
    .sort((a, b) => a.year - b.year)
    .filter(({ atRisk }) => atRisk > 0)
    .map((each) => {
      const { atRisk, lapsed } = each;
      survival *= 1 - lapsed / atRisk;
      variance += atRisk === lapsed ? 0 : lapsed / (atRisk * (atRisk - lapsed));
      return { ...each, survival, ...interval(survival, variance) };
    });
}

function interval(survival: number, variance: number): Pick<Survival, 'low' | 'high'> {
  if (survival <= 0 || survival >= 1) return { low: null, high: null };
  const log = Math.log(survival);
  const width = (normal95 * Math.sqrt(variance)) / Math.abs(log);
  return { low: survival ** Math.exp(width), high: survival ** Math.exp(-width) };
}

/** A step of fewer ends of terms says more of chance than of customers. */
const endsMin = 50;

/** Policy years that customers are expected to begin, up to the horizon and the year after it. */
export interface PolicyLife {
  readonly years: number;
  /** The last policy year that is summed. */
  readonly horizon: number;
}

/**
 * The expected policy life (S 2.1): the sum of the survival curve, whose beginning is 1. It is summed as far as the steps
 * stand on enough ends of terms; what comes later nobody has seen yet, so it is the least that is to be expected.
 * Undefined: no step does.
 */
export function policyLife(curve: readonly Survival[]): PolicyLife | undefined {
  const horizon = curve.filter(({ atRisk }) => atRisk >= endsMin).at(-1)?.year;
  if (horizon === undefined) return undefined;
  let [years, left] = [1, 1];
  for (let year = 1; year <= horizon; year += 1) {
    // In a year in which no term ended nobody left.
    left = curve.find((each) => each.year === year)?.survival ?? left;
    years += left;
  }
  return { years, horizon };
}
