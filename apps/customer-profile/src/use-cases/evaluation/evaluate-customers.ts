import type { Clock, LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { EvaluationAsked, EvaluationResult } from '../../domain/evaluation/evaluation-run.ts';
import {
  type CustomerIds,
  customerRanges,
  customersOf,
} from '../../persistence/evaluation/customers-to-evaluate.ts';
import {
  evaluationRulesOn,
  evaluationRulesVersion,
} from '../../persistence/evaluation/evaluation-rules.repository.ts';
import {
  insertEvaluationRun,
  newestRfmCuts,
  readEvaluationRun,
} from '../../persistence/evaluation/evaluation-runs.repository.ts';
import { lockFacts } from '../../persistence/evaluation/lock-facts.ts';
import { rebuildFacts } from '../../persistence/evaluation/rebuild-facts.ts';
import { bookContext } from '../../persistence/indicators/book-context.ts';
import {
  frequencyModel,
  newestFrequencyModel,
} from '../../persistence/indicators/frequency-models.repository.ts';
import { EVALUATION_STEPS, type EvaluationStep } from './evaluation-step.ts';

/** Evaluates customers: rebuilds their facts from the book, and lets the steps decide on them. */
@Injectable()
export class EvaluateCustomers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVALUATION_STEPS) private readonly steps: readonly EvaluationStep[],
  ) {}

  /** Fixes what all customers of the run are reckoned with, and cuts them into ranges. */
  async plan(
    tx: Transaction,
    runId: string,
    asked: EvaluationAsked,
    customersAChunk?: number,
  ): Promise<CustomerIds[]> {
    const asOf = asked.asOf ?? this.clock.today();
    const { version: rulesVersion, rules } = await evaluationRulesOn(tx, asOf);
    const { version: modelVersion } = await newestFrequencyModel(tx);
    const changedSince = asked.changedSince === null ? null : new Date(asked.changedSince);
    // Who changed during the day is scored like everybody else that day.
    const rfmCuts = changedSince === null ? undefined : await newestRfmCuts(tx, rulesVersion);
    const context = await bookContext(tx, asOf, rules, rfmCuts);
    await insertEvaluationRun(tx, { runId, asOf, rulesVersion, modelVersion, changedSince, ...context });
    return customerRanges(tx, changedSince, customersAChunk);
  }

  /** The day that a planned evaluation is of. */
  async dayOf(tx: Transaction, runId: string): Promise<LocalDate> {
    return (await readEvaluationRun(tx, runId)).asOf;
  }

  /** Evaluates the customers of a range. */
  async ofRange(tx: Transaction, runId: string, customers: CustomerIds): Promise<EvaluationResult> {
    await lockFacts(tx, 'shared');
    const { asOf, rulesVersion, modelVersion, changedSince, ...book } = await readEvaluationRun(tx, runId);
    const rules = await evaluationRulesVersion(tx, rulesVersion);
    const model = await frequencyModel(tx, modelVersion);
    const context = { asOf, rules: rules.rules, model, ...book };
    const evaluated = customersOf(customers, changedSince);
    const result = await rebuildFacts(tx, evaluated, context, rulesVersion);
    const among = changedSince === null ? undefined : evaluated;
    const chunk = { runId, asOf, rules, customers, among };
    for (const step of this.steps) await step.run(tx, chunk);
    return result;
  }
}
