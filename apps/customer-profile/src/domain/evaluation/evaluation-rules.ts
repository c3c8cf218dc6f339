/** By which cuts customers are sorted into the four quadrants. */
export type QuadrantCut =
  | { readonly kind: 'fixed'; readonly loyalty: number; readonly satisfaction: number }
  /** The median of the customers of each province on the day. */
  | { readonly kind: 'median-per-province' };

/** A rule of early warning; both levels as texts of the rule language over the facts of a customer. */
export interface WarningRule {
  /** Such as `claims-12m`; kept over versions, so that false alarms can be counted by it. */
  readonly warningId: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly amber: string;
  readonly red: string;
}

/** A part of an index counts this many of its 100 points at most. */
interface Part {
  readonly weight: number;
}

/** The weights and limits by which customers are evaluated: one version of them. */
export interface EvaluationRules {
  /** For the indicators of a customer each claim counts at most this quantile of the claims of the book's last months. */
  readonly capping: { readonly quantile: number; readonly months: number };
  /** A policy year is claim-free with at least this exposure; a longer gap in cover ends the years before it. */
  readonly claimFree: { readonly exposureMin: number; readonly gapDaysMax: number };
  /**
   * A policy is renewed by cover that starts within this many days before or after its end; early when the contract was
   * made at least so many days before.
   */
  readonly renewal: { readonly windowDays: number; readonly earlyDays: number };
  readonly loyalty: {
    readonly tenure: Part & { readonly yearsFull: number };
    /** Over the last so many expiries. */
    readonly renewals: Part & { readonly expiries: number };
    readonly policies: Part & { readonly policiesFull: number };
    readonly earlyRenewal: Part;
    readonly membership: Part;
  };
  /** An answer weighs half after the half-life; after the silence satisfaction is unknown. */
  readonly satisfaction: { readonly halfLifeMonths: number; readonly silenceMonths: number };
  readonly stability: {
    /** The same vehicle for so many years. */
    readonly vehicle: Part & { readonly yearsFull: number };
    /** No arrears. */
    readonly payment: Part;
    /** The share of so many years that was covered. */
    readonly cover: Part & { readonly yearsFull: number };
    /** Policies in force in the household. */
    readonly household: Part & { readonly policiesFull: number };
    /** Phone and address unchanged for so many years. */
    readonly contact: Part & { readonly yearsFull: number };
  };
  /** What a customer is worth over the coming years: shares of the premium, and the yearly rate it is discounted by. */
  readonly customerValue: {
    readonly years: number;
    readonly expenseShare: number;
    /** The loss ratio of a customer of average risk. */
    readonly lossRatioExpected: number;
    readonly discountRate: number;
  };
  /** From which score on an answer shows that the last contact was good: of 1 to 5, and of 0 to 10. */
  readonly goodContact: { readonly scoreMin: number; readonly npsMin: number };
  /** Whoever is in a quadrant leaves it only past the cut by the hysteresis. */
  readonly quadrants: { readonly cut: QuadrantCut; readonly hysteresis: number };
  /** Texts of the rule language. */
  readonly lists: { readonly good: string; readonly poor: string };
  readonly warnings: readonly WarningRule[];
  /** Working days until somebody has looked at a warning. */
  readonly warningDays: { readonly amber: number; readonly red: number };
  /** Days after which somebody looks again at who is visited first. */
  readonly care: { readonly checkDays: number };
  /** Working days until a person has decided on an objection. */
  readonly objectionDays: number;
}

/** Rules as they are in force from a day on. */
export interface EvaluationRulesVersion {
  readonly version: number;
  readonly rules: EvaluationRules;
}

/** What is wrong with rules beyond their shape; undefined: nothing. */
export function problemOf(rules: EvaluationRules): string | undefined {
  for (const index of ['loyalty', 'stability'] as const) {
    const weights = Object.values<Part>({ ...rules[index] }).map(({ weight }) => weight);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 100) > 1e-9) return `the weights of ${index} sum to ${sum}, not to 100`;
  }
  const ids = rules.warnings.map(({ warningId }) => warningId);
  if (new Set(ids).size < ids.length) return 'two warnings have one id';
  return undefined;
}
