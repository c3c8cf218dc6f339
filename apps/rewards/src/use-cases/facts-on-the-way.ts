import { OperationsService } from '@evergreen/contracts/operations';
import { RpcClient } from '@evergreen/rpc';
import { Flow, hasArrived } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';

/** The service whose facts decisions are made on. */
const source = 'customer-profile';

/**
 * Whether facts about terms and claims are still on their way here. A claim that has been imported but not arrived
 * would be missed, and a reward granted that the next moment shows to be wrong.
 */
@Injectable()
export class FactsOnTheWay {
  constructor(
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(Flow) private readonly flow: Flow,
  ) {}

  /** In words; undefined when everything that was published has been taken in. */
  async describe(): Promise<string | undefined> {
    const { outboxRows } = await this.rpc.service(OperationsService, { target: source }).getFlow({});
    if (outboxRows > 0n) return `${outboxRows} events of ${source} to be published`;
    return hasArrived(await this.flow.read(), source) ? undefined : `events of ${source} to arrive`;
  }
}
