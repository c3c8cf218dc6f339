import type { ConsumerRunner, EventConsumer, Relay } from '@evergreen/events';

/** Events of one consumer that have not been applied yet; undefined while JetStream does not answer. */
export interface ConsumerFlow {
  readonly consumer: string;
  /** The service whose events it takes. */
  readonly context: string;
  readonly pending?: bigint;
  readonly ackPending?: bigint;
}

export interface FlowReading {
  /** Events this service has written and not yet published. */
  readonly outboxRows: bigint;
  readonly outboxOldestMs: bigint;
  readonly consumers: readonly ConsumerFlow[];
}

/** How far the service's events have travelled. Facts on the way are facts a decision would miss. */
export class Flow {
  private parts: { relay: Relay; runner: ConsumerRunner; consumers: readonly EventConsumer[] } | undefined;

  /** Called once, when the service's doors to the event streams stand. */
  attach(parts: { relay: Relay; runner: ConsumerRunner; consumers: readonly EventConsumer[] }): void {
    this.parts = parts;
  }

  /** @throws Error before the service has started */
  async read(): Promise<FlowReading> {
    if (!this.parts) throw new Error('The service has not started');
    const { relay, runner, consumers } = this.parts;
    const [lag, status] = await Promise.all([relay.lag(), runner.status()]);
    return {
      outboxRows: lag.rows,
      outboxOldestMs: BigInt(Math.round(lag.oldestAgeMs)),
      consumers: status.map(({ consumer, pending, ackPending }) => ({
        consumer,
        context: consumers.find(({ durable }) => durable === consumer)?.event.context ?? '',
        ...(pending === undefined ? {} : { pending: BigInt(pending) }),
        ...(ackPending === undefined ? {} : { ackPending: BigInt(ackPending) }),
      })),
    };
  }
}

/** Whether nothing that `context` has published is still on its way to this reading's service. */
export function hasArrived(reading: FlowReading, context: string): boolean {
  return reading.consumers
    .filter((each) => each.context === context)
    .every(({ pending, ackPending }) => pending === 0n && ackPending === 0n);
}
