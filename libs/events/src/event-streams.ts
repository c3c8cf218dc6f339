import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from '@evergreen/observability';
import { ensureOwnStream, managerOptions } from './event-stream.ts';
import { reasonOf } from './failure.ts';
import { backOffMs, Pause } from './pause.ts';

export interface EventStreamsOptions {
  /** Of somebody who may make and change streams; closed with this. */
  readonly connection: NatsConnection;
  readonly subjectPrefix: string;
  /** Names of the publishing services. */
  readonly contexts: readonly string[];
  readonly log: Logger;
}

const troubleBackOff = { firstMs: 100, maxMs: 5_000 };
/** At the start: the better part of half a minute. */
const firstFailuresMax = 10;

/**
 * Sees to it that every service has its stream, and each stream the settings it should have, now and whenever the
 * server comes back. A service that may make its own stream may also have it swallow the subjects of others, so none
 * may where somebody else does it.
 */
export class EventStreams {
  private readonly trouble = new Pause();
  private isStopping = false;
  private following: Promise<void> | undefined;

  constructor(private readonly options: EventStreamsOptions) {}

  /** Done when every stream is there. @throws Error when that cannot be had */
  async start(): Promise<void> {
    await this.ensureUntilDone(firstFailuresMax);
    this.following = this.followConnection();
  }

  /** Closes the connection. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.trouble.call();
    await this.options.connection.close();
    await this.following;
  }

  private async ensureAll(): Promise<void> {
    const { connection, subjectPrefix, contexts } = this.options;
    const manager = await jetstreamManager(connection, managerOptions);
    for (const context of contexts) await ensureOwnStream(manager, subjectPrefix, context, {});
  }

  private async followConnection(): Promise<void> {
    for await (const { type } of this.options.connection.status()) {
      if (type === 'reconnect') await this.ensureUntilDone();
    }
  }

  /** The server may be there before its JetStream is. */
  private async ensureUntilDone(failuresMax = Number.POSITIVE_INFINITY): Promise<void> {
    for (let failures = 1; !this.isStopping; failures += 1) {
      try {
        return await this.ensureAll();
      } catch (error) {
        if (failures >= failuresMax) throw error;
        this.options.log.warn({ reason: reasonOf(error), failures }, 'streams wait');
        await this.trouble.wait(backOffMs(failures, troubleBackOff));
      }
    }
  }
}
