import { CustomerService } from '@evergreen/contracts/customer-profile';
import { DomainError } from '@evergreen/kernel';
import { RpcClient, RpcError } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';

// Customer-profile answers for a thousand customers at once.
const pairsAtOnce = 500;

/** The two of a referral. */
interface Pair {
  /** Of the referral. */
  readonly id: string;
  readonly customerId: string;
  readonly friendId: string;
}

/** Asks customer-profile who lives with whom. */
@Injectable()
export class FriendHouseholds {
  constructor(@Inject(RpcClient) private readonly rpc: RpcClient) {}

  /** Asked on the service's own account. @throws DomainError CUSTOMER_UNKNOWN, SERVICE_UNAVAILABLE */
  async isShared(advocateId: string, friendId: string): Promise<boolean> {
    const pair = { id: friendId, customerId: advocateId, friendId };
    const households = await this.householdsOf([advocateId, friendId]).catch((error: unknown) => {
      if (!(error instanceof RpcError)) throw error;
      throw new DomainError('SERVICE_UNAVAILABLE', 'Customer-profile does not answer now: ask again');
    });
    if (!households.has(friendId)) throw new DomainError('CUSTOMER_UNKNOWN', 'There is no such customer');
    return isTogether(households, pair);
  }

  /**
   * @returns of each pair whether they live together now; who is not in the book any more lives with nobody
   * @throws RpcError where customer-profile does not answer
   */
  async together(pairs: readonly Pair[]): Promise<ReadonlyMap<string, boolean>> {
    const found = new Map<string, boolean>();
    for (let from = 0; from < pairs.length; from += pairsAtOnce) {
      const some = pairs.slice(from, from + pairsAtOnce);
      const households = await this.householdsOf(
        some.flatMap(({ customerId, friendId }) => [customerId, friendId]),
      );
      for (const pair of some) found.set(pair.id, isTogether(households, pair));
    }
    return found;
  }

  private async householdsOf(customerIds: string[]): Promise<ReadonlyMap<string, string>> {
    const caller = { kind: 'service', name: 'rewards' } as const;
    const { customers } = await this.rpc
      .service(CustomerService)
      .getCustomers({ customerIds: [...new Set(customerIds)] }, { caller });
    return new Map(customers.map(({ customerId, householdId }) => [customerId, householdId ?? '']));
  }
}

function isTogether(households: ReadonlyMap<string, string>, { customerId, friendId }: Pair): boolean {
  const own = households.get(customerId) ?? '';
  return own !== '' && own === households.get(friendId);
}
