import { events } from '@evergreen/contracts';
import type {
  CustomerFact,
  CustomersChanged,
  CustomersChangedSchema,
} from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { NoteCustomerOffices } from '../use-cases/note-customer-offices.ts';

/** Learns which office a customer belongs to: its staff may see what was decided about them. */
@Injectable()
export class CustomerOfficesConsumer implements EventConsumer<typeof CustomersChangedSchema, CustomerFact> {
  readonly durable = 'customer-offices';
  readonly event = events.customersChanged;

  constructor(@Inject(NoteCustomerOffices) private readonly noteOffices: NoteCustomerOffices) {}

  facts(message: CustomersChanged): readonly CustomerFact[] {
    return message.customers;
  }

  keyOf(fact: CustomerFact): string {
    return fact.customerId;
  }

  apply(tx: Transaction, facts: readonly CustomerFact[]): Promise<void> {
    return this.noteOffices.run(tx, facts);
  }
}
