import { events } from '@evergreen/contracts';
import type { ClaimsChanged, ClaimsChangedSchema } from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { ClaimFact } from '../domain/facts.ts';
import { RecordFacts } from '../use-cases/record-facts.ts';

@Injectable()
export class ClaimsConsumer implements EventConsumer<typeof ClaimsChangedSchema, ClaimFact> {
  readonly durable = 'claim-facts';
  readonly event = events.claimsChanged;

  constructor(@Inject(RecordFacts) private readonly record: RecordFacts) {}

  facts(message: ClaimsChanged): readonly ClaimFact[] {
    return message.claims.map((claim) => ({
      ...claim,
      termId: claim.termId ?? null,
      faultPercent: claim.faultPercent ?? null,
    }));
  }

  keyOf(fact: ClaimFact): string {
    return fact.claimId;
  }

  apply(tx: Transaction, facts: readonly ClaimFact[]): Promise<void> {
    return this.record.ofClaims(tx, facts);
  }
}
