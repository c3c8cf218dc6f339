import { OperationsService } from '@evergreen/contracts/operations';
import { DeadlineExceeded, NoResponder, RpcClient } from '@evergreen/rpc';
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
    const outboxRows = await this.unpublished();
    if (outboxRows === undefined) return `${source} to answer`;
    if (outboxRows > 0n) return `${outboxRows} events of ${source} to be published`;
    return hasArrived(await this.flow.read(), source) ? undefined : `events of ${source} to arrive`;
  }

  /** Undefined while the source is away: it may hold facts that nobody has seen. */
  private async unpublished(): Promise<bigint | undefined> {
    try {
      return (await this.rpc.service(OperationsService, { target: source }).getFlow({})).outboxRows;
    } catch (error) {
      if (error instanceof NoResponder || error instanceof DeadlineExceeded) return undefined;
      throw error;
    }
  }
}
