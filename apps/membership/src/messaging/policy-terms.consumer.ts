import { events } from '@evergreen/contracts';
import type { PolicyTermsChanged, PolicyTermsChangedSchema } from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { TermFact } from '../domain/member-facts.ts';
import { RecordTierFacts } from '../use-cases/record-tier-facts.ts';

/** Enrols whoever holds a policy, and learns how long members have been covered. */
@Injectable()
export class PolicyTermsConsumer implements EventConsumer<typeof PolicyTermsChangedSchema, TermFact> {
  readonly durable = 'enrol-policy-holders';
  readonly event = events.policyTermsChanged;

  constructor(@Inject(RecordTierFacts) private readonly record: RecordTierFacts) {}

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
