import { CustomerService } from '@evergreen/contracts/customer-profile';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { customersWithoutOffice, noteOffices } from '../persistence/customer-office.repository.ts';

/** As many as customer-profile answers in one call. */
const customersAtOnce = 1_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Asks for the offices of customers of whom a term is known and no office: events of long ago are gone from the
 * stream. What is learned this way gives way to any fact that an event brings.
 */
@Injectable()
export class LearnOffices {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
  ) {}

  /**
   * @param after the last customer that was asked for
   * @returns the last one now; undefined: there are no more
   */
  async run(after: string = beforeAll): Promise<string | undefined> {
    const customerIds = await customersWithoutOffice(this.database, after, customersAtOnce);
    if (customerIds.length === 0) return undefined;
    const { customers } = await this.rpc.service(CustomerService).getCustomers({ customerIds });
    const offices = new Map(customers.map(({ customerId, orgPath }) => [customerId, orgPath]));
    // Who is not there any more belongs to the head office, and is not asked for again.
    const facts = customerIds.map((customerId) => {
      return { customerId, orgPath: offices.get(customerId) ?? '/', version: 0n };
    });
    await this.database.transaction((tx) => noteOffices(tx, facts));
    return customerIds.length === customersAtOnce ? customerIds.at(-1) : undefined;
  }
}
