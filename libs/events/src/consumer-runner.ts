import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from '@evergreen/observability';
import { type Database, sql } from '@evergreen/persistence';
import { ConsumerWorker, type WorkerCounts } from './consumer-worker.ts';
import type { EventConsumer } from './event-consumer.ts';
import { reasonOf } from './failure.ts';

export interface ConsumerRunnerOptions {
  readonly database: Database;
  readonly connection: NatsConnection;
  /** First part of all subjects and stream names, such as `evergreen`. */
  readonly subjectPrefix: string;
  /** Name of the consuming service: replicas with the same name share the messages. */
  readonly service: string;
  readonly consumers: readonly EventConsumer[];
  readonly log: Logger;
  /** Messages fetched ahead for each consumer, default 16: at most twice as many MB are in memory. */
  readonly prefetch?: number;
  /** After how long without a sign a message is given to another replica, default 60,000. */
  readonly ackWaitMs?: number;
  /** Messages of one consumer that may be out or waiting for their retry at once, default 256. */
  readonly maxAckPending?: number;
  /** First wait before a message comes again, default 1,000; doubled each time. */
  readonly retryFirstMs?: number;
  /** Longest wait before a message comes again, default 60,000. */
  readonly retryMaxMs?: number;
  /** After so many retryable failures (deadlocks, timeouts) a message is taken apart, default 8. Outages do not count. */
  readonly attemptsMax?: number;
  /** How long inbox rows and replayed dead letters are kept, default 60 days: longer than any outbox keeps events. */
  readonly keepMs?: number;
  /** How often those past their time are removed, default each hour. */
  readonly pruneEveryMs?: number;
}

/** State of one consumer. */
export interface ConsumerStatus extends Readonly<WorkerCounts> {
  readonly consumer: string;
  readonly stream: string;
  /** Messages published and not yet handed over; undefined while JetStream does not answer. */
  readonly pending: number | undefined;
  /** Messages handed over and not yet answered for. */
  readonly ackPending: number | undefined;
}

const dayMs = 86_400_000;
const pruneRowsMax = 10_000;
// A stop is bounded: what is not done by then is rolled back with its connection and comes again.
const stopMsMax = 8_000;

/** Runs the consumers of a service. It needs neither server at the start and gets over the loss of either. */
export class ConsumerRunner {
  private readonly workers: readonly ConsumerWorker[];
  private pruning: NodeJS.Timeout | undefined;

  /** @throws RangeError when two consumers have the same name, or one cannot be a name */
  constructor(private readonly options: ConsumerRunnerOptions) {
    const names = new Set<string>();
    for (const { durable } of options.consumers) {
      if (!/^[\w-]+$/.test(durable))
        throw new RangeError(`Not a consumer's name: ${JSON.stringify(durable)}`);
      if (names.has(durable)) throw new RangeError(`Two consumers are named ${durable}`);
      names.add(durable);
    }
    this.workers = options.consumers.map(
      (consumer) =>
        new ConsumerWorker(consumer, {
          ...options,
          prefetch: options.prefetch ?? 16,
          ackWaitMs: options.ackWaitMs ?? 60_000,
          maxAckPending: options.maxAckPending ?? 256,
          retry: {
            firstMs: options.retryFirstMs ?? 1_000,
            maxMs: options.retryMaxMs ?? 60_000,
            attemptsMax: options.attemptsMax ?? 8,
          },
        }),
    );
  }

  /** Begins to take messages; does not wait for the servers. */
  start(): Promise<void> {
    for (const worker of this.workers) worker.start();
    if (this.pruning === undefined) void this.followConnection();
    this.pruning ??= setInterval(() => void this.prune(), this.options.pruneEveryMs ?? 3_600_000);
    return Promise.resolve();
  }

  /** Takes no more and finishes what is in hand, within 8 seconds. */
  async stop(): Promise<void> {
    clearInterval(this.pruning);
    let timer: NodeJS.Timeout | undefined;
    const isLate = new Promise<true>((resolve) => {
      timer = setTimeout(() => resolve(true), stopMsMax);
    });
    const isDone = Promise.all(this.workers.map((worker) => worker.stop())).then(() => false as const);
    if (await Promise.race([isDone, isLate])) {
      this.options.log.warn({}, 'events in hand were not done in time; they come again');
    }
    clearTimeout(timer);
    // The last acknowledgements leave before anybody closes the connection.
    await this.options.connection.flush().catch(() => undefined);
  }

  /** How each consumer stands, for metrics. */
  async status(): Promise<readonly ConsumerStatus[]> {
    const manager = await jetstreamManager(this.options.connection, { checkAPI: false, timeout: 1_000 });
    return Promise.all(
      this.workers.map(async ({ counts, stream, durable }, index) => {
        const known = await manager.consumers.info(stream, durable).catch(() => undefined);
        return {
          consumer: this.options.consumers[index]!.durable,
          stream,
          pending: known?.num_pending,
          ackPending: known?.num_ack_pending,
          ...counts,
        };
      }),
    );
  }

  private async followConnection(): Promise<void> {
    for await (const { type } of this.options.connection.status()) {
      if (type === 'reconnect') for (const worker of this.workers) worker.onReconnect();
    }
  }

  private async prune(): Promise<void> {
    const { database, log, keepMs = 60 * dayMs } = this.options;
    const seconds = keepMs / 1_000;
    try {
      for (let rows = pruneRowsMax; rows === pruneRowsMax;) {
        const gone = await database.rows(sql`
          delete from inbox where ctid = any(array(
            select ctid from inbox where processed_at < now() - make_interval(secs => ${seconds})
            order by processed_at limit ${pruneRowsMax}))
          returning 1`);
        rows = gone.length;
      }
      await database.rows(sql`
        delete from dead_letter where replayed_at < now() - make_interval(secs => ${seconds})`);
      await database.rows(sql`
        delete from dead_message where not exists (
          select from dead_letter where dead_letter.message_id = dead_message.message_id)`);
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'old inbox rows could not be removed');
    }
  }
}
