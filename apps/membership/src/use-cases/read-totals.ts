import type { Clock, LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type LedgerTotals, ledgerTotals } from '../persistence/account.repository.ts';

/** Sums over the whole ledger on a date. */
@Injectable()
export class ReadTotals {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(asOf: LocalDate = this.clock.today()): Promise<LedgerTotals> {
    return ledgerTotals(this.database, asOf);
  }
}
