import { OperationsService } from '@evergreen/contracts/operations';
import { DeadlineExceeded, NoResponder, RpcClient } from '@evergreen/rpc';
import { Flow, hasArrived } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';

/** The services whose facts tiers are decided on. */
const sources = ['customer-profile', 'rewards'] as const;

/**
 * Whether facts about cover and claim-free years are still on their way here. Somebody might be put down a tier on
 * what the next moment shows to be otherwise.
 */
@Injectable()
export class TierFactsOnTheWay {
  constructor(
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(Flow) private readonly flow: Flow,
  ) {}

  /** In words; undefined when everything that was published has been taken in. */
  async describe(): Promise<string | undefined> {
    for (const source of sources) {
      const outboxRows = await this.unpublished(source);
      if (outboxRows === undefined) return `${source} to answer`;
      if (outboxRows > 0n) return `${outboxRows} events of ${source} to be published`;
    }
    const reading = await this.flow.read();
    const late = sources.find((source) => !hasArrived(reading, source));
    return late === undefined ? undefined : `events of ${late} to arrive`;
  }

  /** Undefined while the source is away: it may hold facts that nobody has seen. */
  private async unpublished(target: string): Promise<bigint | undefined> {
    try {
      return (await this.rpc.service(OperationsService, { target }).getFlow({})).outboxRows;
    } catch (error) {
      if (error instanceof NoResponder || error instanceof DeadlineExceeded) return undefined;
      throw error;
    }
  }
}
