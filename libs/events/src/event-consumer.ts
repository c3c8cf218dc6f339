import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import type { EventType } from '@evergreen/contracts';
import type { Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';

/** What is known of a message besides its facts. */
export interface EventEnvelope {
  /** Id of the outbox row the message came from: the same however often it is delivered. */
  readonly messageId: Uuid;
  /** Such as `rewards.no-claim-decided.v1`. */
  readonly subject: string;
  /** When it was written to the outbox. */
  readonly occurredAt: Date;
  readonly correlationId: string;
  readonly traceparent: string;
  /** Whether an operator hands it over again out of the dead letters. */
  readonly isReplay: boolean;
}

/**
 * What a service does with one kind of event.
 *
 * Messages come in no certain order, and after a fault again and again. The inbox keeps the same message from being
 * applied twice; against the order, `apply` has to ignore a fact whose version is not newer than the known one.
 */
export interface EventConsumer<Schema extends DescMessage = DescMessage, Fact = unknown> {
  /** Unique within the service and permanent, such as `term-facts`: letters, digits, '-' and '_'. */
  readonly durable: string;
  readonly event: EventType<Schema>;
  /** How many messages may be applied at once, default 1. More only where `apply` never waits for its own like. */
  readonly concurrency?: number;
  /**
   * Its prepared statements keep the plan they have for any values, as `TransactionOptions.genericPlans` says: where the
   * first thousands would be looked up by reading all there is.
   */
  readonly genericPlans?: boolean;
  /**
   * Whether anything of the kind is to be done at all, asked in the transaction that records the message as heard: where
   * not, nobody reads what it says. Without it everything is.
   */
  isHeard?(tx: Transaction): Promise<boolean>;
  /** The parts of the message that can succeed or fail each by itself. Pure: the same message, the same list. */
  facts(message: MessageShape<Schema>): readonly Fact[];
  /** Names a fact for the operator, such as a term's id. */
  keyOf(fact: Fact): string;
  /**
   * Applies the facts, all or none, in the transaction that also records the message as heard. It is called with
   * fewer facts than the message has when some of them are bad. Effects outside the transaction are not undone.
   */
  apply(tx: Transaction, facts: readonly Fact[], envelope: EventEnvelope): Promise<void>;
}
