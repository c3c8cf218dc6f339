import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from '@evergreen/observability';
import { type Database, sql } from '@evergreen/persistence';
import {
  ensureOwnStream,
  givenStream,
  isConnected,
  managerOptions,
  streamName,
  type StreamSettings,
} from './event-stream.ts';
import { reasonOf } from './failure.ts';
import { publishBatch, StreamReplaced, StreamRolledBack } from './outbox-batch.ts';
import { OutboxListener } from './outbox-listener.ts';
import { backOffMs, Pause } from './pause.ts';
import { agreeWithStream } from './stream-agreement.ts';

export interface RelayOptions {
  readonly database: Database;
  readonly connection: NatsConnection;
  /** First part of all subjects and stream names, such as `evergreen`. */
  readonly subjectPrefix: string;
  /** Name of the publishing service. */
  readonly context: string;
  readonly log: Logger;
  /** What the relay makes its stream with; `given`: somebody else makes it, and the relay waits for it. */
  readonly stream?: StreamSettings | 'given';
  /** Rows of one transaction, default 500. */
  readonly rowsMax?: number;
  /** Bytes in memory and on the way to JetStream at once, default 8 MiB. */
  readonly bytesInFlightMax?: number;
  /** How often the outbox is looked at when nobody calls, default 1,000. */
  readonly pollMs?: number;
  /** How long JetStream may take to acknowledge, default 5,000. */
  readonly publishTimeoutMs?: number;
  /** How often the stream is compared with what was published, default 5,000; besides after each trouble. */
  readonly agreeEveryMs?: number;
  /** How long a published event is kept, so that a lost stream can be filled again, default 30 days. */
  readonly keepMs?: number;
  /** How often events past their time are removed, default each hour. */
  readonly pruneEveryMs?: number;
}

const dayMs = 86_400_000;
// Short: a broken server is noticed by one small question each time, and recovery should not wait for us.
const troubleBackOff = { firstMs: 100, maxMs: 5_000 };
const pruneRowsMax = 5_000;

/**
 * Carries the outbox to JetStream, at least once. Any number of relays may work on one outbox. It needs neither
 * server at the start and gets over the loss of either.
 */
export class Relay {
  private readonly stream: string;
  private readonly client;
  private readonly listener: OutboxListener;
  /** Ended by new rows. */
  private readonly idle = new Pause();
  /** Ended by a connection that is back. */
  private readonly trouble = new Pause();
  /** Aborted when the connection is lost. */
  private link = new AbortController();
  private running: Promise<void> | undefined;
  private isStopping = false;

  private streamCreatedAt: string | undefined;
  private lastSeqKept: bigint | undefined;
  private agreedAtMs = Number.NEGATIVE_INFINITY;
  private prunedAtMs = performance.now();
  private failures = 0;

  constructor(private readonly options: RelayOptions) {
    this.stream = streamName(options.subjectPrefix, options.context);
    this.client = jetstream(options.connection);
    this.listener = new OutboxListener(options.database, options.log, () => this.idle.call());
  }

  /** Begins to carry; does not wait for the servers. */
  start(): Promise<void> {
    if (this.running === undefined) {
      this.listener.start();
      this.running = this.run();
      void this.followConnection();
    }
    return Promise.resolve();
  }

  /** Ends after the batch on the way, at most after the time JetStream has to acknowledge it. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.idle.call();
    this.trouble.call();
    await Promise.all([this.listener.stop(), this.running]);
  }

  /** What is written and not yet published, and the age of its oldest row. */
  async lag(): Promise<{ rows: bigint; oldestAgeMs: number }> {
    const [row] = await this.options.database.rows<{ rows: bigint; oldestAgeMs: number | null }>(sql`
      select count(*) as rows,
             (extract(epoch from now() - min(created_at)) * 1000)::float8 as "oldestAgeMs"
      from outbox where published_at is null`);
    return { rows: row?.rows ?? 0n, oldestAgeMs: Math.max(0, Math.round(row?.oldestAgeMs ?? 0)) };
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      try {
        const isMore = await this.work();
        this.failures = 0;
        if (!isMore) await this.idle.wait(this.options.pollMs ?? 1_000);
      } catch (error) {
        await this.recover(error);
      }
    }
  }

  /** @returns whether there may be more to do at once */
  private async work(): Promise<boolean> {
    const {
      database,
      subjectPrefix,
      agreeEveryMs = 5_000,
      pruneEveryMs = 3_600_000,
      rowsMax = 500,
    } = this.options;
    if (!isConnected(this.options.connection)) throw new Error('NATS is away');
    if (performance.now() - this.agreedAtMs >= agreeEveryMs) await this.agree();
    if (performance.now() - this.prunedAtMs >= pruneEveryMs) await this.prune();
    const waiting = await database.rows(sql`select 1 from outbox where published_at is null limit 1`);
    if (waiting.length === 0 || this.streamCreatedAt === undefined) return false;
    const taken = await publishBatch(
      {
        database,
        client: this.client,
        subjectPrefix,
        stream: this.stream,
        rowsMax,
        bytesInFlightMax: this.options.bytesInFlightMax ?? 8 * 1_024 * 1_024,
        publishTimeoutMs: this.options.publishTimeoutMs ?? 5_000,
        signal: this.link.signal,
      },
      this.streamCreatedAt,
    );
    return taken === rowsMax;
  }

  private async agree(): Promise<void> {
    const { connection, database, subjectPrefix, context, stream = {}, log } = this.options;
    const manager = await jetstreamManager(connection, managerOptions);
    const { streamCreatedAt, republished } = await agreeWithStream(
      database,
      () =>
        stream === 'given'
          ? givenStream(manager, subjectPrefix, context)
          : ensureOwnStream(manager, subjectPrefix, context, stream),
      this.lastSeqKept,
    );
    this.streamCreatedAt = streamCreatedAt;
    this.lastSeqKept = undefined;
    this.agreedAtMs = performance.now();
    if (republished > 0) {
      log.warn({ stream: this.stream, republished }, 'the stream has lost events; they are published again');
    }
  }

  private async recover(error: unknown): Promise<void> {
    // Whatever it was: look at the stream before anything else is sent. That also keeps a dead connection from
    // filling up with batches, because one small question has to be answered first.
    this.agreedAtMs = Number.NEGATIVE_INFINITY;
    if (error instanceof StreamReplaced) return;
    if (error instanceof StreamRolledBack) {
      this.lastSeqKept = error.lastSeqKept;
      return;
    }
    this.failures += 1;
    this.options.log.warn(
      { reason: reasonOf(error), failures: this.failures },
      'events wait: publishing failed',
    );
    if (!this.isStopping) await this.trouble.wait(backOffMs(this.failures, troubleBackOff));
  }

  private async prune(): Promise<void> {
    const keepMs = this.options.keepMs ?? 30 * dayMs;
    const [gone] = await this.options.database.rows<{ rows: number }>(sql`
      with gone as (
        delete from outbox where id in (
          select id from outbox
          where published_at is not null and created_at < now() - make_interval(secs => ${keepMs / 1_000})
          order by created_at limit ${pruneRowsMax}
        ) returning 1
      )
      select count(*)::int as rows from gone`);
    // A full portion means that there is more: then the next turn goes on.
    if ((gone?.rows ?? 0) < pruneRowsMax) this.prunedAtMs = performance.now();
  }

  private async followConnection(): Promise<void> {
    for await (const { type } of this.options.connection.status()) {
      if (this.isStopping) return;
      if (type === 'disconnect') {
        this.link.abort(new Error('NATS went away'));
        this.link = new AbortController();
      } else if (type === 'reconnect') {
        // The server that came back may not be the one that left.
        this.agreedAtMs = Number.NEGATIVE_INFINITY;
        this.trouble.call();
        this.idle.call();
      }
    }
  }
}
