import {
  addFrequencyGroups,
  addFrequencySums,
  checkFrequency,
  type FrequencyCheck,
  type FrequencyGroup,
  type FrequencySums,
  fitFrequency,
} from './frequency-fit.ts';
import type { FrequencyModel } from './indicator-context.ts';

/** Name of the kind of run. */
export const fitFrequencyKind = 'fit-frequency';

/** What a fit needs of some customers. */
export interface FrequencyChunk {
  /** All years. */
  readonly all: FrequencySums;
  /** Without the last. */
  readonly before: FrequencySums;
  /** Customers with full history before the last year. */
  readonly groups: readonly FrequencyGroup[];
}

/** With fewer claims a fit says more of chance than of the book. */
const claimsMin = 1_000;

/** What came of a fit. JSON. */
export interface FrequencyFitResult {
  /** The new model; null: the one in use stays. */
  readonly version: number | null;
  readonly reason: 'FEW_CLAIMS' | 'NO_EXCESS' | null;
  readonly claims: number;
}

export type FittedFrequency =
  | {
      readonly kind: 'fitted';
      readonly model: FrequencyModel;
      readonly check: FrequencyCheck | null;
      readonly claims: number;
    }
  | { readonly kind: 'kept'; readonly reason: 'FEW_CLAIMS' | 'NO_EXCESS'; readonly claims: number };

/** Fits on all years, and checks a fit without the last year against it. */
export function fitFrom(chunks: readonly FrequencyChunk[]): FittedFrequency {
  const all = addFrequencySums(chunks.map((chunk) => chunk.all));
  if (all.n < claimsMin) return { kind: 'kept', reason: 'FEW_CLAIMS', claims: all.n };
  const model = fitFrequency(all);
  if (model === undefined) return { kind: 'kept', reason: 'NO_EXCESS', claims: all.n };
  const before = fitFrequency(addFrequencySums(chunks.map((chunk) => chunk.before)));
  const groups = addFrequencyGroups(chunks.map((chunk) => chunk.groups));
  const isChecked = before !== undefined && groups.some(({ customers }) => customers > 0);
  return { kind: 'fitted', model, check: isChecked ? checkFrequency(before, groups) : null, claims: all.n };
}
