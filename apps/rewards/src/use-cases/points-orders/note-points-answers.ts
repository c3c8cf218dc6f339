import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { PointsOrderAnswer } from '../../domain/points-orders/points-order.ts';
import { notePointsOrderAnswers } from '../../persistence/points-orders/points-order.repository.ts';
import { TellOfRevisions } from '../late-claims/tell-of-revisions.ts';

/** Notes what the ledger made of orders. */
@Injectable()
export class NotePointsAnswers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TellOfRevisions) private readonly tell: Pick<TellOfRevisions, 'run'>,
  ) {}

  /** Runs in the transaction of the message's inbox row. */
  async run(tx: Transaction, answers: readonly PointsOrderAnswer[]): Promise<void> {
    const answered = await notePointsOrderAnswers(tx, answers, this.clock.now());
    await this.tell.run(tx, answered);
  }
}
