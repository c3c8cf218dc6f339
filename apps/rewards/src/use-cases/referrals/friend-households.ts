import { CustomerService } from '@evergreen/contracts/customer-profile';
import { DomainError } from '@evergreen/kernel';
import { RpcClient, RpcError } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';

/** Asks customer-profile who lives with whom. */
@Injectable()
export class FriendHouseholds {
  constructor(@Inject(RpcClient) private readonly rpc: RpcClient) {}

  /** Asked on the service's own account. @throws DomainError CUSTOMER_UNKNOWN, SERVICE_UNAVAILABLE */
  async isShared(advocateId: string, friendId: string): Promise<boolean> {
    const households = await this.householdsOf([advocateId, friendId]);
    if (!households.has(friendId)) throw new DomainError('CUSTOMER_UNKNOWN', 'There is no such customer');
    const own = households.get(advocateId);
    return own !== undefined && own !== '' && own === households.get(friendId);
  }

  private async householdsOf(customerIds: string[]): Promise<ReadonlyMap<string, string>> {
    const caller = { kind: 'service', name: 'rewards' } as const;
    try {
      const { customers } = await this.rpc
        .service(CustomerService)
        .getCustomers({ customerIds: [...new Set(customerIds)] }, { caller });
      return new Map(customers.map(({ customerId, householdId }) => [customerId, householdId ?? '']));
    } catch (error) {
      if (error instanceof RpcError)
        throw new DomainError('SERVICE_UNAVAILABLE', 'Customer-profile does not answer now: ask again');
      throw error;
    }
  }
}
