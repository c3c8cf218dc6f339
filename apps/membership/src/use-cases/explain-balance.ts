import type { Clock, LocalDate, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type BalancePart, explainBalance, type ExplainedBalance } from '../domain/explain-balance.ts';
import type { Words } from '../domain/programme.ts';
import { balanceFacts } from '../persistence/balance-facts.ts';
import { firstProgrammeFrom } from '../persistence/programme.repository.ts';

/** A part with what the programme calls its reason. */
export interface NamedPart extends BalancePart {
  /** Of corrections. */
  readonly reasonNames: Words | undefined;
}

/** A balance with what made it, and by which programme. */
export interface BalanceOfDay extends Omit<ExplainedBalance, 'parts'> {
  readonly parts: readonly NamedPart[];
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
    const names = new Map(programme.adjustment.reasons.map((reason) => [reason.reasonId, reason.names]));
    const parts = explained.parts.map((part) => ({
      ...part,
      reasonNames: part.kind === 'ADJUST' ? names.get(part.reason) : undefined,
    }));
    return { ...explained, parts, asOf, programmeVersion: programme.version };
  }
}
