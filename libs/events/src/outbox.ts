import { create, type DescMessage, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import type { EventType } from '@evergreen/contracts';
import { type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql, statement, type Transaction } from '@evergreen/persistence';
import { currentCall, newCall } from '@evergreen/rpc';

/** An event is smaller than this: NATS takes 1 MiB with its headers. */
export const eventBytesMax = 1_000_000;

/** An event holds at most this many facts. */
const factsAnEvent = 1_000;

/** One statement writes at most this many events. */
const statementRowsMax = 1_000;

/** Larger ones are written each by itself: a statement of many payloads is planned anew each time, with all their bytes. */
const sharedBytesMax = 16_000;

// The wake-up call is part of the insert: one round trip, and Postgres sends equal ones of a transaction once.
const appendOne = statement(
  'events.append',
  `with written as (
     insert into outbox (id, subject, payload, correlation_id, traceparent, created_at)
     values ($1, $2, $3, $4, $5, $6)
   )
   select pg_notify('outbox', '')`,
);

interface Origin {
  readonly correlationId: string;
  readonly traceparent: string;
  readonly createdAt: Date;
}

/** Where a service says what happened: in the transaction of the cause, or not at all. */
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /**
   * Writes one event; it is published soon after the commit. The event carries the correlation and the trace of
   * the call it is written in.
   *
   * @returns the event's id, which is also its message id
   * @throws RangeError when the event is larger than `eventBytesMax`: put fewer facts into it
   */
  async append<S extends DescMessage>(
    tx: Transaction,
    event: EventType<S>,
    message: MessageInitShape<S>,
  ): Promise<Uuid> {
    const origin = this.origin();
    const id = uuidv7(origin.createdAt.getTime());
    await insertOne(tx, event.subject, { id, payload: encode(event, message) }, origin);
    return id;
  }

  /**
   * Writes many events of one kind: small ones in one statement for each 1,000, each large one in its own.
   *
   * @throws RangeError when one of them is larger than `eventBytesMax`; nothing is written then
   */
  async appendMany<S extends DescMessage>(
    tx: Transaction,
    event: EventType<S>,
    messages: readonly MessageInitShape<S>[],
  ): Promise<void> {
    const payloads = messages.map((message) => encode(event, message));
    const origin = this.origin();
    // They are published in the order of their ids: that of the messages.
    const ids = payloads.map(() => uuidv7(origin.createdAt.getTime())).toSorted();
    let small: NewEvent[] = [];
    const writeSmall = async () => {
      if (small.length > 0) await insertMany(tx, event.subject, small, origin);
      small = [];
    };
    for (const [n, payload] of payloads.entries()) {
      const isLarge = payload.length > sharedBytesMax;
      if (isLarge || small.length === statementRowsMax) await writeSmall();
      const written = { id: ids[n]!, payload };
      if (isLarge) await insertOne(tx, event.subject, written, origin);
      else small.push(written);
    }
    await writeSmall();
  }

  /**
   * Writes facts of one kind, at most 1,000 in each event; nothing when there are none.
   *
   * @param messageOf the event that holds these facts
   * @throws RangeError when an event is larger than `eventBytesMax`; nothing is written then
   */
  async appendFacts<S extends DescMessage, Fact>(
    tx: Transaction,
    event: EventType<S>,
    facts: readonly Fact[],
    messageOf: (facts: Fact[]) => MessageInitShape<S>,
  ): Promise<void> {
    const messages: MessageInitShape<S>[] = [];
    for (let from = 0; from < facts.length; from += factsAnEvent) {
      messages.push(messageOf(facts.slice(from, from + factsAnEvent)));
    }
    await this.appendMany(tx, event, messages);
  }

  private origin(): Origin {
    const { correlationId, traceparent } = currentCall() ?? newCall({ caller: { kind: 'anonymous' } });
    return { correlationId, traceparent, createdAt: this.clock.now() };
  }
}

/** An event about to be written. */
interface NewEvent {
  readonly id: Uuid;
  readonly payload: Buffer;
}

async function insertOne(
  tx: Transaction,
  subject: string,
  { id, payload }: NewEvent,
  { correlationId, traceparent, createdAt }: Origin,
): Promise<void> {
  await tx.prepared(appendOne, [id, subject, payload, correlationId, traceparent, createdAt]);
}

async function insertMany(
  tx: Transaction,
  subject: string,
  written: readonly NewEvent[],
  { correlationId, traceparent, createdAt }: Origin,
): Promise<void> {
  const ids = written.map(({ id }) => id);
  // Each payload is a parameter of its own: bytes of an array would travel as hexadecimal text.
  const array = sql.join(written.map(({ payload }) => payload));
  await tx.rows(sql`
    with written as (
      insert into outbox (id, subject, payload, correlation_id, traceparent, created_at)
      select id, ${subject}, payload, ${correlationId}, ${traceparent}, ${createdAt}::timestamptz
      from unnest(${ids}::uuid[], array[${array}]::bytea[]) as event (id, payload)
    )
    select pg_notify('outbox', '')`);
}

function encode<S extends DescMessage>(event: EventType<S>, message: MessageInitShape<S>): Buffer {
  const bytes = toBinary(event.schema, create(event.schema, message));
  if (bytes.length > eventBytesMax) {
    throw new RangeError(`Event ${event.subject} has ${bytes.length} bytes, more than ${eventBytesMax}`);
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
