import { addMonths, type LocalDate } from '@evergreen/kernel';
import type { EvaluationRules } from '../evaluation/evaluation-rules.ts';
import type { CustomerIndicators } from './customer-indicators.ts';

/** One part of an index: what was seen, out of how much, and what it counts. */
export interface IndexPart<Name extends string = string> {
  readonly part: Name;
  readonly seen: number;
  readonly of: number;
  readonly points: number;
  readonly weight: number;
}

/** An index of 0 to 100 with its parts. */
export interface Index<Name extends string = string> {
  readonly value: number;
  readonly parts: readonly IndexPart<Name>[];
}

// Four digits: more are noise of the order in which numbers were added.
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function part<Name extends string>(name: Name, weight: number, seen: number, of: number): IndexPart<Name> {
  return { part: name, seen, of, weight, points: of === 0 ? 0 : (weight * seen) / of };
}

function indexOf<Name extends string>(...parts: readonly IndexPart<Name>[]): Index<Name> {
  return { value: rounded(parts.reduce((sum, { points }) => sum + points, 0)), parts };
}

/** How loyal somebody is (S 2.3). The share of renewals is shrunk: nobody is judged by one expiry. */
export function loyaltyOf(
  seen: CustomerIndicators,
  { loyalty }: EvaluationRules,
): Index<keyof EvaluationRules['loyalty']> {
  const { tenure, renewals, policies, earlyRenewal, membership } = loyalty;
  return indexOf(
    part('tenure', tenure.weight, Math.min(seen.tenureYears, tenure.yearsFull), tenure.yearsFull),
    part('renewals', renewals.weight, seen.termsRenewed + 1, seen.termsExpired + 2),
    part(
      'policies',
      policies.weight,
      Math.min(seen.policiesActive, policies.policiesFull),
      policies.policiesFull,
    ),
    part('earlyRenewal', earlyRenewal.weight, seen.renewalsEarly, seen.renewalsDated),
    part('membership', membership.weight, seen.isMember ? 1 : 0, 1),
  );
}

/** How steady somebody is as a customer (S 2.3). */
export function stabilityOf(
  seen: CustomerIndicators,
  { stability }: EvaluationRules,
): Index<keyof EvaluationRules['stability']> {
  const { vehicle, payment, cover, household } = stability;
  return indexOf(
    part('vehicle', vehicle.weight, Math.min(seen.vehicleYears, vehicle.yearsFull), vehicle.yearsFull),
    part('payment', payment.weight, seen.arrears ? 0 : 1, 1),
    part('cover', cover.weight, seen.coverDays, seen.coverDaysAsked),
    part(
      'household',
      household.weight,
      Math.min(seen.householdPolicies, household.policiesFull),
      household.policiesFull,
    ),
  );
}

/**
 * How satisfied somebody is by what they answered (S 2.3): unknown, never low, where nothing was heard for long.
 * Complaints that were upheld take from it, where the complaints of the insurer are known.
 */
export function satisfactionOf(
  { answersMean, lastAnswerOn }: Pick<CustomerIndicators, 'answersMean' | 'lastAnswerOn'>,
  { satisfaction }: EvaluationRules,
  asOf: LocalDate,
): number | null {
  if (answersMean === null || lastAnswerOn === null) return null;
  return lastAnswerOn < addMonths(asOf, -satisfaction.silenceMonths) ? null : rounded(answersMean);
}

/** Losses to earned premium; null, not 0, where nothing was earned. */
export function lossRatio(lossMinor: bigint, earnedMinor: bigint): number | null {
  return earnedMinor === 0n ? null : Number(lossMinor) / Number(earnedMinor);
}
