import { MembershipService } from '@evergreen/contracts/membership';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';

/** On whose account audiences are asked for, whoever asks: they are about all customers. */
export const asRewards = { caller: { kind: 'service', name: 'rewards' } } as const;

const numbersAtOnce = 1_000;

/** What customer-profile is asked for an audience: it knows customers, and membership knows whose a member number is. */
@Injectable()
export class AskAudience {
  constructor(@Inject(RpcClient) private readonly rpc: RpcClient) {}

  /** @returns with the member numbers that are nobody's, in the order of the list */
  async of({ audience }: Pick<CampaignDefinition, 'audience'>) {
    const { segments, customerNumbers, memberNumbers } = audience;
    const customers = await this.customersOf(memberNumbers);
    return {
      audience: {
        segments: segments.map((each) => ({ ...each })),
        customerNumbers: [...customerNumbers],
        customerIds: [...new Set(customers.values())],
      },
      unknownMembers: [...new Set(memberNumbers)].filter((number) => !customers.has(number)),
    };
  }

  private async customersOf(numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const customers = new Map<string, string>();
    const membership = this.rpc.service(MembershipService);
    for (let from = 0; from < numbers.length; from += numbersAtOnce) {
      const memberNumbers = numbers.slice(from, from + numbersAtOnce);
      const { numbered } = await membership.findMembers({ memberNumbers }, asRewards);
      for (const { memberNumber, customerId } of numbered) customers.set(memberNumber, customerId);
    }
    return customers;
  }
}
