import { events } from '@evergreen/contracts';
import type { CustomersChanged, CustomersChangedSchema } from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type CustomerFact, phoneIndexOf } from '../domain/account-facts.ts';
import { LearnAccounts } from '../use-cases/learn-accounts.ts';

@Injectable()
export class CustomerFactsConsumer implements EventConsumer<typeof CustomersChangedSchema, CustomerFact> {
  readonly durable = 'customer-facts';
  readonly event = events.customersChanged;

  constructor(@Inject(LearnAccounts) private readonly learn: LearnAccounts) {}

  facts(message: CustomersChanged): readonly CustomerFact[] {
    return message.customers.map(({ customerId, phoneIndex, version }) => ({
      customerId,
      phoneIndex: phoneIndexOf(phoneIndex),
      version,
    }));
  }

  keyOf(fact: CustomerFact): string {
    return fact.customerId;
  }

  apply(tx: Transaction, facts: readonly CustomerFact[]): Promise<void> {
    return this.learn.fromCustomers(tx, facts);
  }
}
