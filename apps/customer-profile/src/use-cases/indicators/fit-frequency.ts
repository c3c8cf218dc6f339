import { AuditTrail } from '@evergreen/audit';
import { type ChunkRange, type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, localDate } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  fitFrequencyKind,
  type FrequencyChunk,
  type FrequencyFitResult,
  fitFrom,
} from '../../domain/indicators/frequency-run.ts';
import { customerRanges, customersOf } from '../../persistence/evaluation/customers-to-evaluate.ts';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import {
  insertFrequencyModel,
  newestFrequencyModel,
} from '../../persistence/indicators/frequency-models.repository.ts';
import { frequencySums } from '../../persistence/indicators/frequency-sums.ts';

const customersInChunk = 10_000;

/** What was asked of a fit. JSON. */
export interface FrequencyFitAsked {
  readonly asOf: string;
}

/** Fits how often policies claim on the insurer's own book: each year, and when somebody asks. */
@Injectable()
export class FitFrequency {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param key permanent: the same gives the same fit again */
  async start(key: string, startedBy: string): Promise<Run> {
    const params: FrequencyFitAsked = { asOf: this.clock.today() };
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, { kind: fitFrequencyKind, key, params, startedBy });
      if (started.isNew) {
        const recordId = started.run.id;
        await this.audit.record(tx, { act: 'frequency-fit.started', recordKind: 'frequency-fit', recordId });
      }
      return started.run;
    });
    this.engine.wake();
    return run;
  }

  async plan(tx: Transaction): Promise<ChunkRange[]> {
    return customerRanges(tx, null, customersInChunk);
  }

  async ofRange(tx: Transaction, asOf: string, range: ChunkRange): Promise<FrequencyChunk> {
    const on = localDate(asOf);
    const { rules } = await evaluationRulesOn(tx, on);
    const model = await newestFrequencyModel(tx);
    const context = { asOf: on, rules, model, capMinor: null, knownUntil: {}, rfmCuts: {} };
    return frequencySums(tx, customersOf(range, null), context);
  }

  /** Keeps the fit as the model in use from now on, where there was something to fit. */
  async finish(
    tx: Transaction,
    runId: string,
    asOf: string,
    chunks: readonly FrequencyChunk[],
  ): Promise<FrequencyFitResult> {
    const fitted = fitFrom(chunks);
    if (fitted.kind === 'kept') return { version: null, reason: fitted.reason, claims: fitted.claims };
    const { model, check, claims } = fitted;
    const version = await insertFrequencyModel(tx, {
      ...{ ...model, fittedUntil: localDate(asOf), check, runId, at: this.clock.now() },
    });
    return { version, reason: null, claims };
  }
}
