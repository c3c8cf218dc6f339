import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { noteAnswer } from '../persistence/no-claim-run.repository.ts';

/** The ledger's answer to a batch of grants, or to a part of it. */
export interface BatchAnswer {
  readonly batchId: string;
  readonly posted: number;
  readonly refusedKeys: readonly string[];
  /** Why, key by key. */
  readonly refusedBecause: readonly string[];
}

/** Notes that the ledger has posted a batch. */
@Injectable()
export class NotePostedBatch {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Runs in the transaction of the message's inbox row, so each answer is added once. */
  async run(tx: Transaction, answers: readonly BatchAnswer[]): Promise<void> {
    for (const answer of answers) await noteAnswer(tx, answer, this.clock.now());
  }
}
