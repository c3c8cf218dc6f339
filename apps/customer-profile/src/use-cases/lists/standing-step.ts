import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { EvaluatedChunk, EvaluationStep } from '../evaluation/evaluation-step.ts';
import { DecideStandings } from './decide-standings.ts';

/** Lists, quadrants and warnings of a chunk whose facts have just been rebuilt. */
@Injectable()
export class StandingStep implements EvaluationStep {
  constructor(@Inject(DecideStandings) private readonly decide: DecideStandings) {}

  async run(tx: Transaction, { asOf, rules, customers, among }: EvaluatedChunk): Promise<void> {
    await this.decide.run(tx, { ...customers, among }, asOf, rules);
  }
}
