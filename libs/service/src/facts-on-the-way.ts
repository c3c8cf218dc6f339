import type { AuditedService } from '@evergreen/contracts';
import { OperationsService } from '@evergreen/contracts/operations';
import { DeadlineExceeded, NoResponder, type RpcClient } from '@evergreen/rpc';
import { type Flow, hasArrived } from './flow.ts';

/**
 * Whether facts of other services are still on their way here. A run that decides on all facts there are waits for
 * them: what has been published but not arrived would be missed, and decided otherwise the next moment.
 */
export class FactsOnTheWay {
  /** @param sources the services whose facts are decided on */
  constructor(
    private readonly rpc: RpcClient,
    private readonly flow: Flow,
    private readonly sources: readonly AuditedService[],
  ) {}

  /** In words; undefined when everything that was published has been taken in. */
  async describe(): Promise<string | undefined> {
    for (const source of this.sources) {
      const outboxRows = await this.unpublished(source);
      if (outboxRows === undefined) return `${source} to answer`;
      if (outboxRows > 0n) return `${outboxRows} events of ${source} to be published`;
    }
    const reading = await this.flow.read();
    const late = this.sources.find((source) => !hasArrived(reading, source));
    return late === undefined ? undefined : `events of ${late} to arrive`;
  }

  /** Undefined while the source is away: it may hold facts that nobody has seen. */
  private async unpublished(target: AuditedService): Promise<bigint | undefined> {
    try {
      return (await this.rpc.service(OperationsService, { target }).getFlow({})).outboxRows;
    } catch (error) {
      if (error instanceof NoResponder || error instanceof DeadlineExceeded) return undefined;
      throw error;
    }
  }
}
