import { DomainError, type LocalDate } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { nearestEvaluation } from '../../persistence/evaluation/nearest-evaluation.ts';
import { newestFrequencyModel } from '../../persistence/indicators/frequency-models.repository.ts';

/** What indicators of a day are reckoned with, and which versions that is. */
export interface ContextAsOf {
  readonly context: IndicatorContext;
  readonly rulesVersion: number;
  readonly modelVersion: number;
}

/** @throws DomainError NOT_EVALUATED while no evaluation has looked at the whole book */
export async function contextAsOf(reader: Reader, asOf: LocalDate): Promise<ContextAsOf> {
  const book = await nearestEvaluation(reader, asOf);
  if (book === undefined) throw new DomainError('NOT_EVALUATED', 'No evaluation has looked at the book yet');
  const { rules, version: rulesVersion } = await evaluationRulesOn(reader, asOf);
  const model = await newestFrequencyModel(reader);
  return { context: { asOf, rules, model, ...book }, rulesVersion, modelVersion: model.version };
}
