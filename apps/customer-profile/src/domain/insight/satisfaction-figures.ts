import { wilson } from '@evergreen/kernel';
import type { InsightSums } from './insight-sums.ts';

/** A share of fewer answers says more of chance than of customers. */
const answersMin = 10;

export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Share of answers of 4 or 5; undefined under 10 answers. */
export function csatOf({ csatAnswers: n, csatSatisfied }: InsightSums): ShareInterval | undefined {
  const interval = wilson(csatSatisfied, n);
  return n < answersMin || interval === null ? undefined : { share: csatSatisfied / n, ...interval, n };
}

/** Per cent of 9 and 10 less per cent of 0 to 6; undefined under 10 answers. */
export function npsOf({ npsAnswers: n, npsPromoters, npsDetractors }: InsightSums): number | undefined {
  return n < answersMin ? undefined : ((npsPromoters - npsDetractors) / n) * 100;
}
