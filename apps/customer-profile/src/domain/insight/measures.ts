import { normal95, wilson } from '@evergreen/kernel';
import type { InsightSums } from './insight-sums.ts';
import { csatOf } from './satisfaction-figures.ts';

/** A figure that groups are held against each other by, with what chance alone might make of it. */
export interface Measure {
  readonly name: 'lossRatio36m' | 'frequency36m' | 'policyRetention' | 'csat' | 'loyaltyMean';
  readonly value: number;
  /** Of 95 %; undefined: it has none. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  /** Claims, ends of terms, answers or customers it stands on. */
  readonly n: number;
}

/** Each measure that there is something to say by. */
export function measuresOf(sums: InsightSums): Measure[] {
  const csat = csatOf(sums);
  const { expired12m, renewed12m, customers, loyaltySum } = sums;
  const renewals = wilson(renewed12m, expired12m);
  return [
    ...lossRatioOf(sums),
    ...frequencyOf(sums),
    ...(renewals === null
      ? []
      : [
          {
            name: 'policyRetention' as const,
            ...{ value: renewed12m / expired12m, interval: renewals, n: expired12m },
          },
        ]),
    ...(csat === undefined
      ? []
      : [
          {
            name: 'csat' as const,
            value: csat.share,
            interval: { low: csat.low, high: csat.high },
            n: csat.n,
          },
        ]),
    ...(customers === 0
      ? []
      : [{ name: 'loyaltyMean' as const, value: loyaltySum / customers, interval: undefined, n: customers }]),
  ];
}

/** Losses come as a compound Poisson process: their variance is the sum of the squares of what was lost each time. */
function lossRatioOf({ incurred36m, earned36m, lossSquares36m, claims36m }: InsightSums): Measure[] {
  if (earned36m === 0) return [];
  const value = incurred36m / earned36m;
  const width = (normal95 * Math.sqrt(lossSquares36m)) / earned36m;
  return [
    {
      ...{ name: 'lossRatio36m', value, n: claims36m },
      interval: { low: Math.max(0, value - width), high: value + width },
    },
  ];
}

/** The limits of a count are Byar's approximation to those of Poisson. */
function frequencyOf({ claims36m: n, exposure36m }: InsightSums): Measure[] {
  if (exposure36m === 0) return [];
  const limit = (count: number, side: number) =>
    count * (1 - 1 / (9 * count) + (side * normal95) / (3 * Math.sqrt(count))) ** 3;
  const low = n === 0 ? 0 : limit(n, -1);
  return [
    {
      ...{ name: 'frequency36m', value: n / exposure36m, n },
      interval: { low: low / exposure36m, high: limit(n + 1, 1) / exposure36m },
    },
  ];
}
