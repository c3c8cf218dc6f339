import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import { localDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { FactsOnTheWay } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { CloseDay } from '../use-cases/close-day.ts';
import { closingKind, type ClosingParams } from '../use-cases/start-closing.ts';

/**
 * Closes days, one a chunk and one after the other. A day is read by one statement, so that all its figures are of the
 * same moment; it runs on a connection of the worker, and nobody waits for it.
 */
@Injectable()
export class FinanceClosingRunKind implements RunKind<ClosingParams, boolean> {
  readonly name = closingKind;

  constructor(
    @Inject(CloseDay) private readonly closeDay: CloseDay,
    @Inject(FactsOnTheWay) private readonly factsOnTheWay: Pick<FactsOnTheWay, 'describe'>,
  ) {}

  waitsFor(): Promise<string | undefined> {
    return this.factsOnTheWay.describe();
  }

  async plan(tx: Transaction, { params }: Run<ClosingParams>): Promise<readonly ChunkRange[]> {
    const days = params.makesUp ? await this.closeDay.missed(tx, params.asOf) : [params.asOf];
    return days.map((day) => ({ from: day, to: day }));
  }

  process(tx: Transaction, _run: Run<ClosingParams>, { from }: RunChunk): Promise<boolean> {
    return this.closeDay.in(tx, localDate(from));
  }
}
