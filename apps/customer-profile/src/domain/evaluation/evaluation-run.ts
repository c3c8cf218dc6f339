import type { LocalDate } from '@evergreen/kernel';

/** Name of the kind of run. */
export const evaluateCustomersKind = 'evaluate-customers';

/** What was asked of an evaluation. JSON. */
export interface EvaluationAsked {
  /** Null: the day it is done. */
  readonly asOf: LocalDate | null;
  /** An instant: only customers of whom something changed since; null: all. */
  readonly changedSince: string | null;
}

/** What an evaluation, or a chunk of it, did. JSON. */
export interface EvaluationResult {
  readonly evaluated: number;
  /** Customers of whom facts were written for the first time, or changed. */
  readonly written: number;
}

export function addUpEvaluations(results: readonly EvaluationResult[]): EvaluationResult {
  return {
    evaluated: results.reduce((sum, each) => sum + each.evaluated, 0),
    written: results.reduce((sum, each) => sum + each.written, 0),
  };
}
