import type { Protection, StepBack } from './rule-set.ts';

/** How sure a figure is: read in a primary source, on a secondary page, or unconfirmed. */
export type ScaleMark = 'V' | 'S' | 'K';

/** A grade and what part of the full premium it pays. Lower grades are better. */
export interface ScaleGrade {
  readonly grade: number;
  /** Of the full premium, in percent. */
  readonly percent: number;
  readonly mark: ScaleMark;
}

/** How a history comes to a grade. */
export type ScaleRule =
  /** Counted claims of the last years, less the clean years in a row, within bounds. */
  | { readonly kind: 'subtract'; readonly claimYears: number; readonly min: number; readonly max: number }
  /** Clean years in a row, or the claims of the last year, each up to a bound. */
  | { readonly kind: 'last-year'; readonly yearsMax: number; readonly claimsMax: number }
  /** Clean years, which step back after claims; who is protected is forgiven one. */
  | {
      readonly kind: 'years';
      readonly max: number;
      readonly stepBack: readonly StepBack[];
      readonly protection?: Protection | undefined;
    };

/** A no-claim ladder of a market, as a check beside the insurer's own rewards: it prices nothing. */
export interface NoClaimScale {
  readonly scaleId: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Names of the sources, as `loyalty-rules` has them. */
  readonly source: string;
  readonly rule: ScaleRule;
  readonly grades: readonly ScaleGrade[];
}

/** Clean years that counted claims of a year leave: who is protected is forgiven one, others step back. */
export function yearsAfterClaims(
  before: { readonly cleanYears: number; readonly sinceClaim: number },
  counted: number,
  {
    stepBack,
    protection,
  }: { stepBack?: readonly StepBack[] | undefined; protection?: Protection | undefined },
): number {
  const { cleanYears, sinceClaim } = before;
  const isForgiven =
    protection !== undefined &&
    cleanYears >= protection.fromCleanYears &&
    sinceClaim >= protection.withinYears;
  const claims = isForgiven ? counted - 1 : counted;
  if (claims <= 0) return cleanYears;
  const step = stepBack?.findLast(({ fromCleanYears }) => fromCleanYears <= cleanYears);
  if (step === undefined || claims > 2) return 0;
  return claims === 1 ? step.afterOne : step.afterTwo;
}

/**
 * The grade a history comes to.
 * @param claimsByYear counted claims of each insured year, the oldest first
 */
export function gradeOf({ rule, grades }: NoClaimScale, claimsByYear: readonly number[]): ScaleGrade {
  const asked = gradeAsked(rule, claimsByYear);
  // A table may leave grades out: the next worse one that it has holds for them.
  const [worst] = [...grades].sort((a, b) => b.grade - a.grade);
  const reached = [...grades].sort((a, b) => a.grade - b.grade).find(({ grade }) => grade >= asked);
  return reached ?? worst!;
}

function gradeAsked(rule: ScaleRule, claimsByYear: readonly number[]): number {
  switch (rule.kind) {
    case 'subtract': {
      const claims = claimsByYear.slice(-rule.claimYears).reduce((sum, each) => sum + each, 0);
      return Math.min(rule.max, Math.max(rule.min, claims - cleanYearsOf(claimsByYear)));
    }
    case 'last-year': {
      const claims = claimsByYear.at(-1) ?? 0;
      if (claims > 0) return Math.min(rule.claimsMax, claims);
      return -Math.min(rule.yearsMax, cleanYearsOf(claimsByYear));
    }
    case 'years':
      return -yearsHeld(rule, claimsByYear);
  }
}

/** Years in a row without a claim, up to the newest. */
function cleanYearsOf(claimsByYear: readonly number[]): number {
  const lastClaim = claimsByYear.findLastIndex((claims) => claims > 0);
  return claimsByYear.length - 1 - lastClaim;
}

function yearsHeld(rule: Extract<ScaleRule, { kind: 'years' }>, claimsByYear: readonly number[]): number {
  let held = { cleanYears: 0, sinceClaim: 0 };
  for (const claims of claimsByYear) {
    held =
      claims === 0
        ? { cleanYears: Math.min(rule.max, held.cleanYears + 1), sinceClaim: held.sinceClaim + 1 }
        : { cleanYears: yearsAfterClaims(held, claims, rule), sinceClaim: 0 };
  }
  return held.cleanYears;
}
