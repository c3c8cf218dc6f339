import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { fitFrequencyKind } from '../../domain/indicators/frequency-run.ts';
import {
  type FittedModel,
  frequencyModels,
} from '../../persistence/indicators/frequency-models.repository.ts';

export type FittedModelSeen = FittedModel;

/** Models of claim frequency with their checks, and the fits that were asked for. */
@Injectable()
export class ReadFrequencyModels {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** Newest first. */
  async newest(
    limit: number,
  ): Promise<{ readonly models: FittedModelSeen[]; readonly fits: readonly Run[] }> {
    const models = await frequencyModels(this.database, limit);
    return { models, fits: await this.engine.list(fitFrequencyKind, limit) };
  }
}
