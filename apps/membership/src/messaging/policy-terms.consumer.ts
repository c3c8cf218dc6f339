import { events } from '@evergreen/contracts';
import type {
  PolicyTermFact,
  PolicyTermsChanged,
  PolicyTermsChangedSchema,
} from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { EnrolCustomers } from '../use-cases/enrol-customers.ts';

/** Enrols whoever holds a policy. */
@Injectable()
export class PolicyTermsConsumer implements EventConsumer<typeof PolicyTermsChangedSchema, PolicyTermFact> {
  readonly durable = 'enrol-policy-holders';
  readonly event = events.policyTermsChanged;

  constructor(@Inject(EnrolCustomers) private readonly enrol: EnrolCustomers) {}

  facts(message: PolicyTermsChanged): readonly PolicyTermFact[] {
    return message.terms;
  }

  keyOf(fact: PolicyTermFact): string {
    return fact.termId;
  }

  apply(tx: Transaction, facts: readonly PolicyTermFact[]): Promise<void> {
    return this.enrol.run(
      tx,
      facts.map(({ customerId }) => customerId),
    );
  }
}
