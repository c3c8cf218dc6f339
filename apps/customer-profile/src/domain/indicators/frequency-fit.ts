import { expectedFrequency, type FrequencyModel } from './indicator-context.ts';

/** Sums over customers with `n` claims in `e` vehicle years. */
export interface FrequencySums {
  readonly customers: number;
  readonly n: number;
  readonly e: number;
  readonly nn: number;
  readonly ne: number;
  readonly ee: number;
}

/** Customers with so many claims in the three years before, and what they had in the year after. */
export interface FrequencyGroup {
  /** The last group is this many and more. */
  readonly claims: number;
  readonly customers: number;
  readonly n: number;
  readonly e: number;
  readonly laterClaims: number;
  readonly laterExposure: number;
}

/** Customers with this many claims and more are one group: there are few of them. */
export const lastGroup = 6;

/** History without gaps: a little less than three full years. */
export const fullHistory = 2.9;

const zero: FrequencySums = { customers: 0, n: 0, e: 0, nn: 0, ne: 0, ee: 0 };

export function addFrequencySums(parts: readonly FrequencySums[]): FrequencySums {
  return parts.reduce(
    (sum, each) => ({
      ...{ customers: sum.customers + each.customers, n: sum.n + each.n, e: sum.e + each.e },
      ...{ nn: sum.nn + each.nn, ne: sum.ne + each.ne, ee: sum.ee + each.ee },
    }),
    zero,
  );
}

export function addFrequencyGroups(parts: readonly (readonly FrequencyGroup[])[]): FrequencyGroup[] {
  return Array.from({ length: lastGroup + 1 }, (_, claims) => {
    const of = parts.flat().filter((group) => group.claims === claims);
    const sum = (amount: (group: FrequencyGroup) => number) =>
      of.reduce((total, group) => total + amount(group), 0);
    return {
      claims,
      ...{ customers: sum((g) => g.customers), n: sum((g) => g.n), e: sum((g) => g.e) },
      ...{ laterClaims: sum((g) => g.laterClaims), laterExposure: sum((g) => g.laterExposure) },
    };
  });
}

/**
 * Method of moments (S 2.2): lambda is the mean, `1 / alpha` what the counts vary more than chance alone would have
 * them. Undefined where there is nothing to fit: too few claims, or no more variation than chance.
 */
export function fitFrequency({ n, e, nn, ne, ee }: FrequencySums): FrequencyModel | undefined {
  if (n === 0 || e === 0) return undefined;
  const lambda = n / e;
  const excess = nn - 2 * lambda * ne + lambda * lambda * ee - n;
  return excess > 0 ? { lambda, alpha: (lambda * lambda * ee) / excess } : undefined;
}

/** One line of the check: what the formula says, what was seen. */
export interface CheckedGroup {
  readonly claims: number;
  readonly customers: number;
  readonly formula: number;
  readonly seen: number | null;
  readonly relativeRisk: number;
  /** Seen to the formula, after the scale of the year. */
  readonly scaledRatio: number | null;
}

/** A fit held against a year that it has not seen. */
export interface FrequencyCheck extends FrequencyModel {
  readonly groups: readonly CheckedGroup[];
  /** Claims of the year to those the formula expected: how the whole book fared in that year. */
  readonly scale: number | null;
  /** Claims a vehicle year, in the years of the fit and in the year of the check. */
  readonly frequencyBefore: number;
  readonly frequencyLater: number | null;
}

const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);

/** @param groups customers with full history, by their claims in it */
export function checkFrequency(model: FrequencyModel, groups: readonly FrequencyGroup[]): FrequencyCheck {
  const lines = groups
    .filter(({ customers }) => customers > 0)
    .map((group) => ({
      ...group,
      // Of the mean of the group: the formula is a straight line in the claims, and history is the same for all.
      formula: expectedFrequency(model, group.n / group.customers, group.e / group.customers),
    }));
  const sum = (amount: (line: (typeof lines)[number]) => number) =>
    lines.reduce((total, line) => total + amount(line), 0);
  const later = sum(({ laterClaims }) => laterClaims);
  const scale = ratio(
    later,
    sum(({ formula, laterExposure }) => formula * laterExposure),
  );
  return {
    ...{ lambda: model.lambda, alpha: model.alpha, scale },
    frequencyBefore: model.lambda,
    frequencyLater: ratio(
      later,
      sum(({ laterExposure }) => laterExposure),
    ),
    groups: lines.map(({ claims, customers, formula, laterClaims, laterExposure }) => {
      const seen = ratio(laterClaims, laterExposure);
      return {
        ...{ claims, customers, formula, seen, relativeRisk: formula / model.lambda },
        scaledRatio: seen === null || scale === null ? null : ratio(seen, formula * scale),
      };
    }),
  };
}
