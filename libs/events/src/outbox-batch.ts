import type { JetStreamClient } from '@nats-io/jetstream';
import type { Uuid } from '@evergreen/kernel';
import { type Database, isUniqueViolation, sql, statement, type Transaction } from '@evergreen/persistence';
import { eventSubject } from './event-stream.ts';
import { eventHeaders } from './message-headers.ts';

const lockWaiting = statement(
  'events.lock-waiting',
  `select id, octet_length(payload) as bytes from outbox
   where published_at is null order by id limit $1 for update skip locked`,
);
const readEvents = statement(
  'events.read',
  `select id, subject, payload, correlation_id as "correlationId", traceparent, created_at as "occurredAt"
   from outbox where id = any($1::uuid[]) order by id`,
);
const markPublished = statement(
  'events.mark',
  `update outbox set published_at = now(), stream_seq = ack.seq
   from unnest($1::uuid[], $2::bigint[]) as ack (id, seq) where outbox.id = ack.id`,
);

interface WaitingRow {
  readonly id: Uuid;
  readonly bytes: number;
}

interface EventRow {
  readonly id: Uuid;
  readonly subject: string;
  readonly payload: Buffer;
  readonly correlationId: string;
  readonly traceparent: string;
  readonly occurredAt: Date;
}

interface Ack {
  readonly id: Uuid;
  readonly seq: number;
}

interface Sent {
  readonly acks: Ack[];
  refusal: Error | undefined;
}

export interface BatchOptions {
  readonly database: Database;
  readonly client: JetStreamClient;
  readonly subjectPrefix: string;
  readonly stream: string;
  readonly rowsMax: number;
  readonly bytesInFlightMax: number;
  readonly publishTimeoutMs: number;
  /** Ends the wait for acknowledgements: the connection they would come over is gone. */
  readonly signal: AbortSignal;
}

/** The stream in the database is not the one this relay knows: another relay found a new one. */
export class StreamReplaced extends Error {
  override readonly name = 'StreamReplaced';
}

/** JetStream gave the place of an older event to a new one: it has lost what came after `lastSeqKept`. */
export class StreamRolledBack extends Error {
  override readonly name = 'StreamRolledBack';

  constructor(
    readonly lastSeqKept: bigint,
    options: ErrorOptions,
  ) {
    super(`The stream has lost what came after ${lastSeqKept}`, options);
  }
}

/**
 * Publishes one batch of waiting rows and marks what JetStream has acknowledged, in one transaction that keeps the
 * rows locked: two relays never take the same row at the same time. Ended between acknowledgement and mark, the rows
 * are published again later, and inboxes know them.
 *
 * @returns how many rows were taken
 * @throws StreamReplaced, StreamRolledBack, or the first refusal of JetStream, or the signal's reason, after what was
 * acknowledged has been marked
 */
export async function publishBatch(options: BatchOptions, streamCreatedAt: string): Promise<number> {
  const sent: Sent = { acks: [], refusal: undefined };
  const taken = await options.database.transaction(
    async (tx) => {
      await assertSameStream(tx, options.stream, streamCreatedAt);
      const waiting = await tx.prepared<WaitingRow>(lockWaiting, [options.rowsMax]);
      for (const slice of slicesOf(waiting, options.bytesInFlightMax)) {
        await publishAll(options, await tx.prepared<EventRow>(readEvents, [slice]), sent);
        if (sent.refusal !== undefined || options.signal.aborted) break;
      }
      await mark(tx, sent.acks.slice());
      return waiting.length;
    },
    // Publishing cannot be undone, so the work is not simply run again.
    { conflictRetries: 0 },
  );
  if (sent.refusal !== undefined) throw sent.refusal;
  options.signal.throwIfAborted();
  return taken;
}

/** Shared lock until the commit: whoever finds a new stream waits for this batch before counting what it lost. */
async function assertSameStream(tx: Transaction, stream: string, streamCreatedAt: string): Promise<void> {
  const [position] = await tx.rows<{ createdAt: string }>(
    sql`select stream_created_at as "createdAt" from relay_position where stream = ${stream} for share`,
  );
  if (position?.createdAt !== streamCreatedAt) throw new StreamReplaced(`Stream ${stream} was made anew`);
}

/** Sends all at once and waits until each is acknowledged or refused, or the connection is gone. */
function publishAll(options: BatchOptions, events: readonly EventRow[], sent: Sent): Promise<void> {
  const { client, subjectPrefix, stream, publishTimeoutMs, signal } = options;
  const sending = events.map(async (event) => {
    try {
      const { seq } = await client.publish(eventSubject(subjectPrefix, event.subject), event.payload, {
        msgID: event.id,
        expect: { streamName: stream },
        headers: eventHeaders(event),
        timeout: publishTimeoutMs,
      });
      sent.acks.push({ id: event.id, seq });
    } catch (error) {
      sent.refusal ??= error instanceof Error ? error : new Error(String(error));
    }
  });
  return new Promise((resolve) => {
    const end = () => {
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    void Promise.all(sending).then(end);
  });
}

async function mark(tx: Transaction, acks: readonly Ack[]): Promise<void> {
  if (acks.length === 0) return;
  try {
    await tx.prepared(markPublished, [acks.map(({ id }) => id), acks.map(({ seq }) => seq)]);
  } catch (error) {
    if (!isUniqueViolation(error, 'outbox_stream_seq')) throw error;
    const first = acks.reduce((least, { seq }) => Math.min(least, seq), Number.MAX_SAFE_INTEGER);
    throw new StreamRolledBack(BigInt(first) - 1n, { cause: error });
  }
}

/** Cuts the batch so that at most so many bytes are in memory and on the way at once. */
function* slicesOf(rows: readonly WaitingRow[], bytesMax: number): Generator<Uuid[]> {
  let slice: Uuid[] = [];
  let bytes = 0;
  for (const row of rows) {
    if (slice.length > 0 && bytes + row.bytes > bytesMax) {
      yield slice;
      slice = [];
      bytes = 0;
    }
    slice.push(row.id);
    bytes += row.bytes;
  }
  if (slice.length > 0) yield slice;
}
