import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { ReceiptCount } from '../domain/data-request.ts';
import { removeExportsOf } from '../persistence/export.repository.ts';
import { EraseCustomer } from './erase-customer.ts';

/** Erases a person from the book, with the copies that were made for them. */
@Injectable()
export class ErasePerson {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EraseCustomer) private readonly eraseCustomer: EraseCustomer,
  ) {}

  /** @returns what the first erasure did, however often it is asked */
  run(customerId: string, requestId: string): Promise<readonly ReceiptCount[]> {
    return this.database.transaction(async (tx) => {
      const erased = await this.eraseCustomer.run(tx, customerId, requestId);
      // Without the key nobody can open them; their bytes need not lie about for a week.
      await removeExportsOf(tx, customerId);
      return erased;
    });
  }
}
