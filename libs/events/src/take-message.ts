import { fromBinary } from '@bufbuild/protobuf';
import type { Database, Transaction } from '@evergreen/persistence';
import { statement } from '@evergreen/persistence';
import { applyApart } from './apply-apart.ts';
import { bury } from './bury.ts';
import type { EventConsumer, EventEnvelope } from './event-consumer.ts';
import { failureKind, reasonOf } from './failure.ts';

const enterInbox = statement(
  'events.hear',
  `insert into inbox (consumer, message_id) values ($1, $2)
   on conflict (consumer, message_id) do nothing returning 1 as is_new`,
);

/** A message as it came. */
export interface ReceivedMessage {
  readonly envelope: EventEnvelope;
  /** Whether it lacks the id that an outbox gives. */
  readonly isForeign: boolean;
  readonly payload: Uint8Array;
  /** How often it was handed over, this time included. */
  readonly deliveries: number;
  /** Whether it failed so often that a retryable failure now counts as the fact's own. */
  readonly isExhausted: boolean;
}

/** What became of a message. Each of them is final: the message can be acknowledged. */
export type Taken =
  | { readonly kind: 'applied'; readonly facts: number }
  /** Heard before: nothing was done. */
  | { readonly kind: 'known' }
  /** What is bad lies in the dead letters, the rest was applied. */
  | { readonly kind: 'buried'; readonly applied: number; readonly buried: number; readonly reason: string };

/**
 * Applies a message once, however often it is taken: inbox row and effects are one transaction.
 *
 * @throws whatever failed and may pass by itself; nothing was written then, and the message is to come again
 */
export async function takeMessage(
  database: Database,
  consumer: EventConsumer,
  message: ReceivedMessage,
): Promise<Taken> {
  const { isHeard } = consumer;
  // Reading thousands of facts takes as long as writing them: not in the transaction, unless it may not be needed.
  let read = isHeard === undefined || message.isForeign ? readFacts(consumer, message) : undefined;
  if (read?.isReadable === false) return buryWhole(database, consumer, message, read.reason);
  try {
    return await database.transaction(async (tx) => {
      if (!(await hear(tx, consumer, message))) return { kind: 'known' };
      if (isHeard !== undefined && !(await isHeard.call(consumer, tx))) return { kind: 'applied', facts: 0 };
      read ??= readFacts(consumer, message);
      if (!read.isReadable) throw new Unreadable(read.reason);
      const { facts } = read;
      if (facts.length > 0) await consumer.apply(tx, facts, message.envelope);
      return { kind: 'applied', facts: facts.length };
    }, transactionOf(consumer));
  } catch (error) {
    if (error instanceof Unreadable) return buryWhole(database, consumer, message, error.message);
    const kind = failureKind(error);
    if (kind === 'outage' || (kind === 'retryable' && !message.isExhausted)) throw error;
  }
  read ??= readFacts(consumer, message);
  if (!read.isReadable) return buryWhole(database, consumer, message, read.reason);
  return takeApart(database, consumer, message, read.facts);
}

/** The message cannot be read: its transaction is rolled back, and it is buried as a whole. */
class Unreadable extends Error {}

const transactionOf = ({ genericPlans = false }: EventConsumer) => ({ genericPlans });

/** @returns whether the message was not heard before */
async function hear(tx: Transaction, consumer: EventConsumer, message: ReceivedMessage): Promise<boolean> {
  const rows = await tx.prepared(enterInbox, [consumer.durable, message.envelope.messageId]);
  return rows.length === 1;
}

type ReadFacts =
  | { readonly isReadable: true; readonly facts: readonly unknown[] }
  | { readonly isReadable: false; readonly reason: string };

function readFacts(consumer: EventConsumer, { isForeign, payload }: ReceivedMessage): ReadFacts {
  if (isForeign) return { isReadable: false, reason: 'The message has no id: no outbox sent it' };
  try {
    return { isReadable: true, facts: consumer.facts(fromBinary(consumer.event.schema, payload)) };
  } catch (error) {
    return { isReadable: false, reason: reasonOf(error) };
  }
}

async function buryWhole(
  database: Database,
  consumer: EventConsumer,
  message: ReceivedMessage,
  reason: string,
): Promise<Taken> {
  const { envelope, payload, deliveries } = message;
  return database.transaction(async (tx) => {
    if (!(await hear(tx, consumer, message))) return { kind: 'known' };
    await bury(tx, consumer.durable, envelope, payload, deliveries, [{ index: null, key: '', reason }]);
    return { kind: 'buried', applied: 0, buried: 1, reason };
  });
}

async function takeApart(
  database: Database,
  consumer: EventConsumer,
  message: ReceivedMessage,
  facts: readonly unknown[],
): Promise<Taken> {
  const { envelope, payload, deliveries, isExhausted } = message;
  return database.transaction(async (tx) => {
    if (!(await hear(tx, consumer, message))) return { kind: 'known' };
    const bad = await applyApart(
      tx,
      consumer,
      facts,
      envelope,
      (kind) => kind === 'retryable' && isExhausted,
    );
    if (bad[0] === undefined) return { kind: 'applied', facts: facts.length };
    const parts = bad.map(({ index, reason }) => ({ index, key: keyOf(consumer, facts[index]), reason }));
    await bury(tx, consumer.durable, envelope, payload, deliveries, parts);
    return {
      kind: 'buried',
      applied: facts.length - bad.length,
      buried: bad.length,
      reason: bad[0].reason,
    };
  }, transactionOf(consumer));
}

/** A fact that breaks even its own name is still a dead letter. */
function keyOf(consumer: EventConsumer, fact: unknown): string {
  try {
    return consumer.keyOf(fact);
  } catch {
    return '';
  }
}
