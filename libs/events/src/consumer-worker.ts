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
import { ensurePullConsumer, ensureStream, eventSubject, streamName } from './event-stream.ts';
import { failureKind } from './failure.ts';
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
const pullHeartbeatMs = 1_000;
const troubleBackOff = { firstMs: 100, maxMs: 5_000 };
// The longest a call may take (see rpc); the transaction itself is bounded by the database's own timeouts.
const applyTimeoutMs = 30_000;

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

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.isStopping) {
      try {
        await this.prepare();
        failures = 0;
        await this.pull();
      } catch (error) {
        if (this.isStopping) return;
        failures += 1;
        this.log.warn({ err: error, failures }, 'events cannot be pulled');
        await this.trouble.wait(backOffMs(failures, troubleBackOff));
      }
    }
  }

  /** Makes stream and consumer where they are missing: at the first start, and after the store was lost. */
  private async prepare(): Promise<void> {
    const { connection, subjectPrefix, ackWaitMs, maxAckPending } = this.options;
    const manager: JetStreamManager = await jetstreamManager(connection, { checkAPI: false });
    const { context, subject } = this.consumer.event;
    await ensureStream(manager, subjectPrefix, context);
    await ensurePullConsumer(manager, {
      stream: this.stream,
      durable: this.durable,
      filterSubject: eventSubject(subjectPrefix, subject),
      ackWaitMs,
      maxAckPending,
    });
  }

  /** Pulls until the consumer is gone or the worker stops. */
  private async pull(): Promise<void> {
    const source = await jetstream(this.options.connection).consumers.get(this.stream, this.durable);
    this.messages = await source.consume({
      max_messages: this.options.prefetch,
      expires: pullExpiresMs,
      idle_heartbeat: pullHeartbeatMs,
      abort_on_missing_resource: true,
    });
    if (this.isStopping) this.messages.stop();
    const concurrency = this.consumer.concurrency ?? 1;
    for await (const message of this.messages) {
      if (this.isStopping) {
        // At once to another replica, instead of after the time for acknowledging.
        message.nak();
        continue;
      }
      const work: Promise<void> = this.handle(message).finally(() => this.inHand.delete(work));
      this.inHand.add(work);
      while (this.inHand.size >= concurrency) await Promise.race(this.inHand);
      if (this.outages > 0 && !this.isStopping) {
        await this.trouble.wait(backOffMs(this.outages, troubleBackOff));
      }
    }
  }

  private async handle(message: JsMsg): Promise<void> {
    const { ackWaitMs, database, service, retry, subjectPrefix } = this.options;
    const beat = setInterval(() => message.working(), ackWaitMs / 3);
    const subject = message.subject.slice(eventSubject(subjectPrefix, '').length);
    const { isForeign, ...envelope } = readEnvelope(message, subject);
    const failedBefore = this.attempts.get(envelope.messageId) ?? 0;
    const call = newCall({
      caller: { kind: 'service', name: service },
      correlationId: envelope.correlationId,
      traceparent: envelope.traceparent,
      timeoutMs: applyTimeoutMs,
    });
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
    else this.attempts.set(messageId, failures);
    const delayMs = backOffMs(message.info.deliveryCount, this.options.retry);
    message.nak(delayMs);
    this.counts.retried += 1;
    this.log.warn({ err: error, messageId, delayMs }, 'an event could not be applied now; it comes again');
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
