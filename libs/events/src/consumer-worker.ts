import {
  type ConsumerMessages,
  jetstream,
  type JetStreamManager,
  jetstreamManager,
  type JsMsg,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Uuid } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { Database } from '@evergreen/persistence';
import { newCall, runInCall } from '@evergreen/rpc';
import type { EventConsumer } from './event-consumer.ts';
import { ensurePullConsumer, eventSubject, isConnected, managerOptions, streamName } from './event-stream.ts';
import { failureKind, reasonOf } from './failure.ts';
import { readEnvelope } from './message-headers.ts';
import { type BackOff, backOffMs, Pause } from './pause.ts';
import { type Taken, takeMessage } from './take-message.ts';

export interface WorkerOptions {
  readonly database: Database;
  readonly connection: NatsConnection;
  readonly subjectPrefix: string;
  readonly service: string;
  readonly log: Logger;
  readonly prefetch: number;
  readonly ackWaitMs: number;
  readonly maxAckPending: number;
  readonly retry: BackOff & { readonly attemptsMax: number };
}

/** Counted since the start of the process. */
export interface WorkerCounts {
  /** Messages applied, whole or in part. */
  applied: number;
  /** Messages that had been heard before. */
  known: number;
  /** Messages handed back to come again. */
  retried: number;
  /** Facts and whole messages put into the dead letters. */
  buried: number;
}

// How long a pull stays open, and how soon a silent server is noticed (two heartbeats missed).
const pullExpiresMs = 10_000;
const pullHeartbeatMs = 2_000;
// At a stop what was fetched goes to another replica, but not before the server knows that this pull is over.
const handBackMs = 250;
const troubleBackOff = { firstMs: 100, maxMs: 5_000 };
// Fresh for each message: how long the event waited says nothing about how long its effect may take.
const applyTimeoutMs = 30_000;
const attemptsKeptMax = 1_000;

/** Takes the messages of one consumer: pulls them, applies them, answers for them. */
export class ConsumerWorker {
  readonly counts: WorkerCounts = { applied: 0, known: 0, retried: 0, buried: 0 };
  readonly stream: string;
  readonly durable: string;
  private readonly log: Logger;
  private readonly trouble = new Pause();
  private readonly inHand = new Set<Promise<void>>();
  /** Retryable failures by message, kept in memory: a new start is a new chance. */
  private readonly attempts = new Map<Uuid, number>();
  private outages = 0;
  private messages: ConsumerMessages | undefined;
  private running: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    private readonly consumer: EventConsumer,
    private readonly options: WorkerOptions,
  ) {
    this.stream = streamName(options.subjectPrefix, consumer.event.context);
    this.durable = `${options.service}_${consumer.durable}`;
    this.log = options.log.child({ consumer: consumer.durable });
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Takes no more, hands back what was fetched, and ends when what is in hand is done. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.trouble.call();
    this.messages?.stop();
    await this.running;
    await Promise.all(this.inHand);
  }

  /** The server that came back may know nothing of the pull, nor of the consumer: begin anew. */
  onReconnect(): void {
    this.messages?.stop();
    this.trouble.call();
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.isStopping) {
      if (!isConnected(this.options.connection)) {
        await this.trouble.wait(troubleBackOff.maxMs);
        continue;
      }
      try {
        await this.prepare();
        failures = 0;
        await this.pull();
      } catch (error) {
        if (this.isStopping) return;
        failures += 1;
        this.log.warn({ reason: reasonOf(error), failures }, 'events cannot be pulled');
        await this.trouble.wait(backOffMs(failures, troubleBackOff));
      }
    }
  }

  /**
   * Makes the consumer where it is missing: at the first start, and after the store was lost. The stream is its
   * publisher's to make.
   * @throws Error while there is no stream yet
   */
  private async prepare(): Promise<void> {
    const { connection, subjectPrefix, ackWaitMs, maxAckPending } = this.options;
    const manager: JetStreamManager = await jetstreamManager(connection, managerOptions);
    const { subject } = this.consumer.event;
    await ensurePullConsumer(manager, {
      stream: this.stream,
      durable: this.durable,
      filterSubject: eventSubject(subjectPrefix, subject),
      ackWaitMs,
      maxAckPending,
    });
  }

  /** Pulls, one batch after the other, until the consumer is gone or the worker stops. */
  private async pull(): Promise<void> {
    const source = await jetstream(this.options.connection, {
      timeout: managerOptions.timeout,
    }).consumers.get(this.stream, this.durable);
    while (!this.isStopping) {
      this.messages = await source.fetch({
        max_messages: this.options.prefetch,
        expires: pullExpiresMs,
        idle_heartbeat: pullHeartbeatMs,
      });
      if (this.isStopping) this.messages.stop();
      for await (const message of this.messages) {
        if (this.isStopping) message.nak(handBackMs);
        else await this.take(message);
      }
    }
  }

  /** Begins with a message, and returns when there is room for another one. */
  private async take(message: JsMsg): Promise<void> {
    const work: Promise<void> = this.handle(message).finally(() => this.inHand.delete(work));
    this.inHand.add(work);
    while (this.inHand.size >= (this.consumer.concurrency ?? 1)) await Promise.race(this.inHand);
    // While the database is away each further message would only lose one of its deliveries.
    if (this.outages > 0 && !this.isStopping) {
      await this.trouble.wait(backOffMs(this.outages, troubleBackOff));
    }
  }

  private async handle(message: JsMsg): Promise<void> {
    const { ackWaitMs, database, service, retry, subjectPrefix } = this.options;
    const subject = message.subject.slice(eventSubject(subjectPrefix, '').length);
    const { isForeign, ...envelope } = readEnvelope(message, subject);
    const failedBefore = this.attempts.get(envelope.messageId) ?? 0;
    const call = newCall({
      caller: { kind: 'service', name: service },
      correlationId: envelope.correlationId,
      traceparent: envelope.traceparent,
      timeoutMs: applyTimeoutMs,
    });
    const beat = setInterval(() => message.working(), ackWaitMs / 3);
    try {
      const taken = await runInCall(call, () =>
        takeMessage(database, this.consumer, {
          envelope,
          isForeign,
          payload: message.data,
          deliveries: message.info.deliveryCount,
          isExhausted: failedBefore + 1 >= retry.attemptsMax,
        }),
      );
      message.ack();
      this.outages = 0;
      this.attempts.delete(envelope.messageId);
      this.count(taken, envelope.messageId);
    } catch (error) {
      this.handBack(message, envelope.messageId, failedBefore + 1, error);
    } finally {
      clearInterval(beat);
    }
  }

  private handBack(message: JsMsg, messageId: Uuid, failures: number, error: unknown): void {
    if (failureKind(error) === 'outage') this.outages += 1;
    else this.remember(messageId, failures);
    const delayMs = backOffMs(message.info.deliveryCount, this.options.retry);
    message.nak(delayMs);
    this.counts.retried += 1;
    this.log.warn(
      { reason: reasonOf(error), messageId, delayMs },
      'an event could not be applied now; it comes again',
    );
  }

  private remember(messageId: Uuid, failures: number): void {
    this.attempts.set(messageId, failures);
    // A message that another replica went on with would stay here for ever: the oldest makes room.
    const [oldest] = this.attempts.keys();
    if (this.attempts.size > attemptsKeptMax && oldest !== undefined) this.attempts.delete(oldest);
  }

  private count(taken: Taken, messageId: Uuid): void {
    if (taken.kind === 'known') {
      this.counts.known += 1;
      return;
    }
    this.counts.applied += 1;
    if (taken.kind !== 'buried') return;
    this.counts.buried += taken.buried;
    this.log.error(
      { messageId, applied: taken.applied, buried: taken.buried, reason: taken.reason },
      'facts were put into the dead letters',
    );
  }
}
