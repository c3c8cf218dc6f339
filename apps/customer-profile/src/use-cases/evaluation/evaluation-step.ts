import type { LocalDate } from '@evergreen/kernel';
import type { RawBuilder, Transaction } from '@evergreen/persistence';
import type { EvaluationRulesVersion } from '../../domain/evaluation/evaluation-rules.ts';
import type { CustomerIds } from '../../persistence/evaluation/customers-to-evaluate.ts';

/** A chunk of an evaluation whose facts have just been rebuilt. */
export interface EvaluatedChunk {
  readonly runId: string;
  readonly asOf: LocalDate;
  readonly rules: EvaluationRulesVersion;
  /** Customers of the chunk: all in it are as of the day, whether anything changed or not. */
  readonly customers: CustomerIds;
  /** A query of the ids of those who were evaluated, where they are not all of the range. */
  readonly among: RawBuilder<unknown> | undefined;
}

/** What is decided of customers once their facts are rebuilt: in their chunk's transaction, in the order of the list. */
export interface EvaluationStep {
  run(tx: Transaction, chunk: EvaluatedChunk): Promise<void>;
}

/** The steps of the service, `EvaluationStep[]`. */
export const EVALUATION_STEPS = Symbol('EVALUATION_STEPS');
