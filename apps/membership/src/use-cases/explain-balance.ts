import type { Clock, LocalDate, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { explainBalance, type ExplainedBalance } from '../domain/explain-balance.ts';
import { balanceFacts } from '../persistence/balance-facts.ts';
import { firstProgrammeFrom } from '../persistence/programme.repository.ts';

/** A balance with what made it, and by which programme. */
export interface BalanceOfDay extends ExplainedBalance {
  readonly asOf: LocalDate;
  readonly programmeVersion: number;
}

/** Says why a balance is what it is: what came, what went, what waits and what is set aside. */
@Injectable()
export class ExplainBalance {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(memberId: Uuid, asOf: LocalDate = this.clock.today()): Promise<BalanceOfDay> {
    const [facts, programme] = await Promise.all([
      balanceFacts(this.database, memberId, asOf),
      firstProgrammeFrom(this.database, asOf),
    ]);
    const explained = explainBalance(facts, asOf, programme.statusWindowMonths);
    return { ...explained, asOf, programmeVersion: programme.version };
  }
}
