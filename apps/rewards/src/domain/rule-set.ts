import type { LocalDate, Points } from '@evergreen/kernel';
import type { NoClaimScale } from './no-claim-scale.ts';
import type { ReturnPolicy } from './points-orders/points-order.ts';

/** Which claims take the reward away (rule N6 of the loyalty rules, as data). */
export interface CountedClaimRule {
  /** Own share of the fault, in percent, from which a claim counts. */
  readonly minFaultPercent: number;
  /** Whether a claim counts while nobody has said whose fault it was. */
  readonly unknownFaultCounts: boolean;
  /** Guarantees whose payments are overlooked, such as `Windscreen`. */
  readonly exemptGuarantees: readonly string[];
}

/** From this many clean years on, a term earns these points. */
export interface LadderStep {
  readonly cleanYears: number;
  readonly points: Points;
}

/** A term that brings a policy to this grade of a scale, or a better one, earns these points. */
interface GradeStep {
  readonly grade: number;
  readonly points: Points;
}

/** Points by the grade of a market's ladder; who reaches none of its steps earns nothing. */
interface GradeLadder {
  readonly scale: NoClaimScale;
  /** The best grade, which is the lowest, first. */
  readonly gradePoints: readonly GradeStep[];
}

/** What policies may cover. */
export const covers = ['compulsory', 'commercial'] as const;

export type Cover = (typeof covers)[number];

/** The part on top of a reward for who renews in time (rule N2 of the loyalty rules, as data). */
export interface RenewalBonusRules {
  /** What the reward comes to with the bonus, in percent. */
  readonly percent: number;
  /** Days without cover between the term that is rewarded and the next one, at most. */
  readonly withinDays: number;
  /** Days from the first one of the next term on which its points are pending still. */
  readonly coolingOffDays: number;
}

/** Money off a deductible for months without a counted claim (rule N3 of the loyalty rules, as data). */
interface MidTermCreditRules {
  /** Months of a term from one check to the next. */
  readonly everyMonths: number;
  /** What a clean check brings, in minor units of the insurer's currency. */
  readonly minor: bigint;
  /** The most that comes together. */
  readonly maxMinor: bigint;
}

/** Who has so many clean years keeps some of them after one or two counted claims in a term, and none after more. */
export interface StepBack {
  readonly fromCleanYears: number;
  readonly afterOne: number;
  readonly afterTwo: number;
}

/** Who has so many clean years, and had no counted claim in so many years before, is forgiven one (rule N5). */
export interface Protection {
  readonly fromCleanYears: number;
  readonly withinYears: number;
}

/** The reward for a term without a counted claim (rule N1 of the loyalty rules, as data). */
export interface NoClaimRules {
  /** Part of the permanent key of every reward: a term is rewarded once by one rule. */
  readonly ruleId: string;
  /** By clean years, ascending from 1; or by the grades of a market's ladder. */
  readonly ladder: readonly LadderStep[] | GradeLadder;
  /** Days in force from which a term is a full one. */
  readonly fullTermDaysMin: number;
  /** Days without cover between two terms that still adjoin. */
  readonly gapDaysMax: number;
  /** Days after the term in which its claims may still be reported; the points are pending until they are over. */
  readonly claimWindowDays: number;
  /** Months from the activation to the expiry; null: as the policy says, and without one never. */
  readonly expiryMonths: number | null;
  /** The expiry policy of the programme by which membership dates the points, such as one by tier. */
  readonly expiryPolicyId?: string | undefined;
  readonly countedClaim: CountedClaimRule;
  /** Clean years that are left after counted claims, ascending; left out: none. */
  readonly stepBack?: readonly StepBack[] | undefined;
  /** The first counted claim in some years takes no clean year away; left out: each does. */
  readonly protection?: Protection | undefined;
  /** Left out: renewals bring nothing on top. */
  readonly renewalBonus?: RenewalBonusRules | undefined;
  /** Left out: clean months bring no credit. */
  readonly midTermCredit?: MidTermCreditRules | undefined;
  /** Covers of the policies that are rewarded; left out or empty: all. */
  readonly appliesTo?: { readonly covers: readonly Cover[] } | undefined;
  /** What becomes of a reward when a claim is heard of later; left out: `UNLIMITED`. */
  readonly lateClaim?: { readonly returnPolicy: ReturnPolicy } | undefined;
}

/** How far a reward is taken back. */
export function returnPolicyOf({ lateClaim }: NoClaimRules): ReturnPolicy {
  return lateClaim?.returnPolicy ?? 'UNLIMITED';
}

/** Covers that rules are for; undefined: all, also where it is not known what a policy covers. */
export function coversOf({ appliesTo }: NoClaimRules): readonly Cover[] | undefined {
  return appliesTo === undefined || appliesTo.covers.length === 0 ? undefined : appliesTo.covers;
}

/** One version of a rule set. Versions are never edited: a change is a new version. */
export interface RuleSet {
  readonly ruleSetId: string;
  readonly version: number;
  /** First date of a run that uses this version. */
  readonly effectiveFrom: LocalDate;
  readonly name: { readonly zh: string; readonly en: string };
  readonly noClaim: NoClaimRules;
}
