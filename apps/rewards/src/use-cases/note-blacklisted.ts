import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type BlacklistFact, noteBlacklisted } from '../persistence/blacklisted-customer.repository.ts';
import { recordingFacts } from '../persistence/fact.repository.ts';

/** Keeps who is turned away at the door of rewards. */
@Injectable()
export class NoteBlacklisted {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Runs in the transaction of its cause. Nothing is decided meanwhile: it would be decided on what is old. */
  async run(tx: Transaction, facts: readonly BlacklistFact[]): Promise<void> {
    await recordingFacts(tx);
    await noteBlacklisted(tx, facts, this.clock.now());
  }
}
