import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  installEvaluationRules,
  shippedEvaluationRules,
} from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { installFrequencyModel } from '../../persistence/indicators/frequency-models.repository.ts';

/** Brings the first rules and the first model of claim frequency into the database before the service takes anything in. */
@Injectable()
export class InstallEvaluationRules implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): Promise<void> {
    return this.run();
  }

  /** @throws Error when the shipped rules are not valid */
  async run(): Promise<void> {
    const rules = await shippedEvaluationRules();
    await this.database.transaction(async (tx) => {
      await installEvaluationRules(tx, rules, this.clock.now());
      await installFrequencyModel(tx, this.clock.now());
    });
  }
}
