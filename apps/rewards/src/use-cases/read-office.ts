import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { officeOf } from '../persistence/customer-office.repository.ts';

/** Which office a customer belongs to, as far as the caller's own offices show it. */
@Injectable()
export class ReadOffice {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The head office's, where the customer was not heard of. */
  run(customerId: string): Promise<string> {
    return officeOf(this.database, customerId);
  }
}
