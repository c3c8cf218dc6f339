import { addMonths, type LocalDate } from '@evergreen/kernel';
import type { EvaluationRules } from '../evaluation/evaluation-rules.ts';
import type { CustomerIndicators } from './customer-indicators.ts';
import { expectedFrequency, type IndicatorContext, type RfmCuts } from './indicator-context.ts';

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
  const { vehicle, payment, cover, household, contact } = stability;
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
    part('contact', contact.weight, Math.min(seen.contactYears, contact.yearsFull), contact.yearsFull),
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

/** What a customer is worth over the coming years, and what that is made of. */
export interface CustomerValue {
  readonly valueMinor: number;
  /** Of a year, as it is in force now. */
  readonly premiumMinor: bigint;
  /** That of a customer of average risk, times the risk of this one. */
  readonly lossRatio: number;
  /** The chance that they are still there a year later. */
  readonly staying: number;
}

/** What is left of the premium year by year, by the chance that they stay, as it is worth today (S 2.1). */
export function customerValueOf(
  seen: CustomerIndicators,
  { rules: { customerValue }, model }: Pick<IndicatorContext, 'rules' | 'model'>,
): CustomerValue {
  const { years, expenseShare, lossRatioExpected, discountRate } = customerValue;
  const frequency = expectedFrequency(model, seen.claims36m, seen.exposure36m);
  const lossRatio = (lossRatioExpected * frequency) / model.lambda;
  const staying = (seen.termsRenewed + 1) / (seen.termsExpired + 2);
  const margin = Number(seen.premiumInForceMinor) * (1 - lossRatio - expenseShare);
  const ofYears = Array.from(
    { length: years + 1 },
    (_, year) => margin * (staying / (1 + discountRate)) ** year,
  );
  const valueMinor = Math.round(ofYears.reduce((sum, each) => sum + each, 0));
  return { valueMinor, premiumMinor: seen.premiumInForceMinor, lossRatio, staying };
}

/** Scores of 1 to 5 within the province, 5 the best fifth. */
export interface RfmScores {
  readonly recency: number | null;
  readonly frequency: number;
  readonly money: number;
}

const above = (value: number, cuts: readonly number[]): number => cuts.filter((cut) => value > cut).length;

/** How recently, how often and with how much somebody is a customer (S 2.1); null: the province is not measured yet. */
export function rfmOf(
  { recencyMonths, policyDays, earnedPremium36mMinor }: CustomerIndicators,
  cuts: RfmCuts | undefined,
): RfmScores | null {
  if (cuts === undefined) return null;
  return {
    recency: recencyMonths === null ? null : 5 - above(recencyMonths, cuts.recencyMonths),
    frequency: 1 + above(policyDays, cuts.policyDays),
    money: 1 + above(Number(earnedPremium36mMinor), cuts.earnedPremiumMinor),
  };
}
