import type { BreakageEstimate } from './breakage.ts';
import type { Cell } from './day-facts.ts';

/** What a point costs the insurer. */
export interface PointValue {
  readonly minorPer100Points: bigint;
  readonly currency: string;
}

/** Points that are not spent, expired or taken back, and what they cost. */
export interface Standing {
  readonly pending: bigint;
  readonly active: bigint;
  readonly held: bigint;
  /** Pending, active and held. */
  readonly outstanding: bigint;
  /** What members owe; not set off: it comes back out of awards that are yet to be made. */
  readonly owed: bigint;
  /** If every outstanding point were redeemed. */
  readonly fullCostMinor: bigint;
  /** Outstanding, times the value of a point, times the share that is expected to be redeemed. */
  readonly liabilityMinor: bigint;
}

/** Points with those expected to be redeemed. Held ones are: their owner is about to. */
export interface Sum extends Omit<Cell, 'issuedMonth'> {
  readonly expectedMillionths: bigint;
  readonly experienceMillionths: bigint;
}

const million = 1_000_000n;

export function addUp(cells: readonly Cell[], estimate: BreakageEstimate): Sum {
  return cells.reduce<Sum>((sum, { issuedMonth, pending, active, held, owed }) => {
    const { ultimateMillionths, experienceMillionths } = estimate.of(issuedMonth);
    return {
      pending: sum.pending + pending,
      active: sum.active + active,
      held: sum.held + held,
      owed: sum.owed + owed,
      expectedMillionths:
        sum.expectedMillionths + (pending + active) * BigInt(ultimateMillionths) + held * million,
      experienceMillionths: sum.experienceMillionths + (pending + active) * BigInt(experienceMillionths),
    };
  }, empty);
}

const empty: Sum = {
  ...{ pending: 0n, active: 0n, held: 0n, owed: 0n },
  ...{ expectedMillionths: 0n, experienceMillionths: 0n },
};

/** Sums with what they cost. Rounded together: the parts cost what the whole costs, to the minor unit. */
export function priced(sums: readonly Sum[], { minorPer100Points }: PointValue): Standing[] {
  const outstanding = sums.map(({ pending, active, held }) => pending + active + held);
  const full = roundTogether(
    outstanding.map((points) => points * minorPer100Points),
    100n,
  );
  const expected = roundTogether(
    sums.map(({ expectedMillionths }) => expectedMillionths * minorPer100Points),
    100n * million,
  );
  return sums.map(({ pending, active, held, owed }, n) => ({
    ...{ pending, active, held, outstanding: outstanding[n]!, owed },
    ...{ fullCostMinor: full[n]!, liabilityMinor: expected[n]! },
  }));
}

/** Quotients, none below zero, that add up to the rounded quotient of the sum. */
function roundTogether(parts: readonly bigint[], divisor: bigint): bigint[] {
  let sum = 0n;
  let given = 0n;
  return parts.map((part) => {
    sum += part;
    const own = (sum + divisor / 2n) / divisor - given;
    given += own;
    return own;
  });
}
