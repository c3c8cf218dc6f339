import type { Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import { type CustomerOffice, noteOffices } from '../persistence/customer-office.repository.ts';

/** Keeps which office a customer belongs to: its staff may see why they got a reward or not. */
@Injectable()
export class NoteCustomerOffices {
  /** Runs in the transaction of its cause; an older fact changes nothing. */
  run(tx: Transaction, facts: readonly CustomerOffice[]): Promise<void> {
    return noteOffices(tx, facts);
  }
}
