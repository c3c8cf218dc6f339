import { NoClaimService, type RuleSet } from '@evergreen/contracts/rewards';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';

/** A rule set of rewards, and the expiry policy of the programme it names. */
export type NamedRuleSet = Pick<RuleSet, 'nameZh' | 'nameEn' | 'expiryPolicyId'>;

/** The rule sets of the service that grants rewards, every version: a run may be about days gone by. */
@Injectable()
export class RuleSetsOfRewards {
  constructor(@Inject(RpcClient) private readonly rpc: RpcClient) {}

  async list(): Promise<readonly NamedRuleSet[]> {
    return (
      await this.rpc
        .service(NoClaimService)
        .listRuleSets({}, { caller: { kind: 'service', name: 'membership' } })
    ).ruleSets;
  }
}
