import { addMonths, type LocalDate } from '@evergreen/kernel';
import type { EvaluationRules } from '../evaluation/evaluation-rules.ts';

/** How often policies claim, by credibility: `(alpha + n) / (alpha / lambda + e)` (S 2.2). */
export interface FrequencyModel {
  /** Claims a vehicle and year of the book. */
  readonly lambda: number;
  readonly alpha: number;
}

/** The quintiles of a province: the four values that a fifth, two, three and four of its customers do not exceed. */
export interface RfmCuts {
  readonly recencyMonths: readonly number[];
  readonly policyDays: readonly number[];
  readonly earnedPremiumMinor: readonly number[];
}

/** What the indicators of all customers of one day are reckoned with. */
export interface IndicatorContext {
  /** The state at the beginning of this day: what happens on it does not count yet, cover of the day does. */
  readonly asOf: LocalDate;
  readonly rules: EvaluationRules;
  readonly model: FrequencyModel;
  /** What a claim counts at most for the indicators of a customer; null: the book has no claims to tell it by. */
  readonly capMinor: bigint | null;
  /** Of each source the first day of its newest term: what comes after it is not known, and nothing is concluded. */
  readonly knownUntil: Readonly<Record<string, LocalDate>>;
  /** By province. */
  readonly rfmCuts: Readonly<Record<string, RfmCuts>>;
}

/** First day of the window of so many months that ends before the day. */
export function windowStart({ asOf }: Pick<IndicatorContext, 'asOf'>, months: number): LocalDate {
  return addMonths(asOf, -months);
}

/** Claims a vehicle and year that are to be expected of somebody with so many claims in so many vehicle years. */
export function expectedFrequency(
  { lambda, alpha }: FrequencyModel,
  claims: number,
  exposure: number,
): number {
  return (alpha + claims) / (alpha / lambda + exposure);
}
