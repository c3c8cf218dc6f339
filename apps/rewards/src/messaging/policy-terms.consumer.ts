import { events } from '@evergreen/contracts';
import type { PolicyTermsChanged, PolicyTermsChangedSchema } from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { TermFact } from '../domain/facts.ts';
import { RecordFacts } from '../use-cases/record-facts.ts';

@Injectable()
export class PolicyTermsConsumer implements EventConsumer<typeof PolicyTermsChangedSchema, TermFact> {
  readonly durable = 'term-facts';
  readonly event = events.policyTermsChanged;

  constructor(@Inject(RecordFacts) private readonly record: RecordFacts) {}

  facts(message: PolicyTermsChanged): readonly TermFact[] {
    return message.terms;
  }

  keyOf(fact: TermFact): string {
    return fact.termId;
  }

  apply(tx: Transaction, facts: readonly TermFact[]): Promise<void> {
    return this.record.ofTerms(tx, facts);
  }
}
