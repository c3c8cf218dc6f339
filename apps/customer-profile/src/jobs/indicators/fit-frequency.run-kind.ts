import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  fitFrequencyKind,
  type FrequencyChunk,
  type FrequencyFitResult,
} from '../../domain/indicators/frequency-run.ts';
import { FitFrequency, type FrequencyFitAsked } from '../../use-cases/indicators/fit-frequency.ts';

/** Once a year, when the claims of the year before have been reported for the most part. */
export const fitFrequencySchedule: Schedule = {
  name: fitFrequencyKind,
  cron: '0 3 1 2 *',
  kind: fitFrequencyKind,
  params: (dueOn): FrequencyFitAsked => ({ asOf: `${dueOn.slice(0, 4)}-01-01` }),
  key: (dueOn) => dueOn,
};

@Injectable()
export class FitFrequencyRunKind implements RunKind<FrequencyFitAsked, FrequencyChunk> {
  readonly name = fitFrequencyKind;

  constructor(@Inject(FitFrequency) private readonly fit: FitFrequency) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.fit.plan(tx);
  }

  process(tx: Transaction, { params }: Run<FrequencyFitAsked>, chunk: RunChunk): Promise<FrequencyChunk> {
    return this.fit.ofRange(tx, params.asOf, chunk);
  }

  finish(
    tx: Transaction,
    { id, params }: Run<FrequencyFitAsked>,
    chunks: readonly FrequencyChunk[],
  ): Promise<FrequencyFitResult> {
    return this.fit.finish(tx, id, params.asOf, chunks);
  }
}
