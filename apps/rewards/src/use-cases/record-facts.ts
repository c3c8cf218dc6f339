import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type ClaimFact, newest, type TermFact } from '../domain/facts.ts';
import { applyClaims, applyTerms } from '../persistence/fact.repository.ts';

/** Keeps the service's own copy of policy terms and claims as they were last described, in whatever order. */
@Injectable()
export class RecordFacts {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Runs in the transaction of the message's inbox row. */
  ofTerms(tx: Transaction, facts: readonly TermFact[]): Promise<void> {
    return applyTerms(
      tx,
      newest(facts, ({ termId }) => termId),
      this.clock.now(),
    );
  }

  /** Runs in the transaction of the message's inbox row. */
  ofClaims(tx: Transaction, facts: readonly ClaimFact[]): Promise<void> {
    return applyClaims(
      tx,
      newest(facts, ({ claimId }) => claimId),
      this.clock.now(),
    );
  }
}
