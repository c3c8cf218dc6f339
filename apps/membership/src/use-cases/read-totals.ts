import { type Clock, DomainError, type LocalDate } from '@evergreen/kernel';
import { Database, isCancelled, sql } from '@evergreen/persistence';
import { currentCall } from '@evergreen/rpc';
import { CLOCK, currentScope } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { type LedgerTotals, ledgerTotals } from '../persistence/account.repository.ts';

/** Less than a caller waits, so that they hear why there is no answer. */
const timeoutMs = 3_000;

const tooLong = () => new DomainError('DEADLINE_EXCEEDED', 'Adding up the ledger took too long');

/**
 * Sums over the whole ledger on a date. Each reads all of it, so they are made one after the other, on a connection
 * that no member's reads wait for; who asks the same at the same time gets the same answer.
 */
@Injectable()
export class ReadTotals {
  private readonly underWay = new Map<string, Promise<LedgerTotals>>();
  private readonly inTurn = pLimit(1);

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError DEADLINE_EXCEEDED */
  run(asOf: LocalDate = this.clock.today()): Promise<LedgerTotals> {
    const question = JSON.stringify([currentScope(), asOf]);
    const known = this.underWay.get(question);
    if (known !== undefined) return known;
    const answer = this.inTurn(() => this.read(asOf)).finally(() => this.underWay.delete(question));
    this.underWay.set(question, answer);
    return answer;
  }

  private async read(asOf: LocalDate): Promise<LedgerTotals> {
    // Nobody waits for it any more.
    if (this.clock.now().getTime() >= (currentCall()?.deadlineAtMs ?? Infinity)) throw tooLong();
    try {
      return await this.database.transaction(async (tx) => {
        await tx.rows(sql`select set_config('statement_timeout', ${String(timeoutMs)}, true)`);
        return ledgerTotals(tx, asOf, this.clock.today());
      });
    } catch (error) {
      throw isCancelled(error) ? tooLong() : error;
    }
  }
}
