import { events } from '@evergreen/contracts';
import type { ClaimFreeYearsDecided, ClaimFreeYearsDecidedSchema } from '@evergreen/contracts/rewards';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { ClaimFreeFact } from '../domain/member-facts.ts';
import { RecordTierFacts } from '../use-cases/record-tier-facts.ts';

/** Learns how many years members are without a counted claim. */
@Injectable()
export class ClaimFreeYearsConsumer implements EventConsumer<
  typeof ClaimFreeYearsDecidedSchema,
  ClaimFreeFact
> {
  readonly durable = 'claim-free-facts';
  readonly event = events.claimFreeYearsDecided;

  constructor(@Inject(RecordTierFacts) private readonly record: RecordTierFacts) {}

  facts(message: ClaimFreeYearsDecided): readonly ClaimFreeFact[] {
    return message.policies.map(({ termEndsOn, ...fact }) => ({ ...fact, termEndsOn: termEndsOn ?? null }));
  }

  keyOf(fact: ClaimFreeFact): string {
    return fact.policyId;
  }

  apply(tx: Transaction, facts: readonly ClaimFreeFact[]): Promise<void> {
    return this.record.ofClaimFreeYears(tx, facts);
  }
}
