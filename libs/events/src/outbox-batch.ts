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
  `select id, subject, payload, correlation_id as "correlationId", traceparent,
          (extract(epoch from created_at) * 1000)::float8 as "occurredAtMs"
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
  readonly occurredAtMs: number;
}

interface Ack {
  readonly id: Uuid;
  readonly seq: number;
}

export interface BatchOptions {
  readonly database: Database;
  readonly client: JetStreamClient;
  readonly subjectPrefix: string;
  readonly stream: string;
  readonly rowsMax: number;
  readonly bytesInFlightMax: number;
  readonly publishTimeoutMs: number;
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
 * @throws StreamReplaced, StreamRolledBack, or the first refusal of JetStream after the others have been marked
 */
export async function publishBatch(options: BatchOptions, streamCreatedAt: string): Promise<number> {
  let refusal: unknown;
  const taken = await options.database.transaction(
    async (tx) => {
      await assertSameStream(tx, options.stream, streamCreatedAt);
      const waiting = await tx.prepared<WaitingRow>(lockWaiting, [options.rowsMax]);
      const acks: Ack[] = [];
      for (const slice of slicesOf(waiting, options.bytesInFlightMax)) {
        const events = await tx.prepared<EventRow>(readEvents, [slice]);
        for (const [index, result] of (await publishAll(options, events)).entries()) {
          if (result.status === 'fulfilled') acks.push({ id: events[index]!.id, seq: result.value.seq });
          else refusal ??= result.reason;
        }
        if (refusal !== undefined) break;
      }
      await mark(tx, acks);
      return waiting.length;
    },
    // Publishing cannot be undone, so the work is not simply run again.
    { conflictRetries: 0 },
  );
  if (refusal !== undefined) throw refusal;
  return taken;
}

/** Shared lock until the commit: whoever finds a new stream waits for this batch before counting what it lost. */
async function assertSameStream(tx: Transaction, stream: string, streamCreatedAt: string): Promise<void> {
  const [position] = await tx.rows<{ createdAt: string }>(
    sql`select stream_created_at as "createdAt" from relay_position where stream = ${stream} for share`,
  );
  if (position?.createdAt !== streamCreatedAt) throw new StreamReplaced(`Stream ${stream} was made anew`);
}

function publishAll(options: BatchOptions, events: readonly EventRow[]) {
  const { client, subjectPrefix, stream, publishTimeoutMs } = options;
  return Promise.allSettled(
    events.map((event) =>
      client.publish(eventSubject(subjectPrefix, event.subject), event.payload, {
        msgID: event.id,
        expect: { streamName: stream },
        headers: eventHeaders({ ...event, occurredAt: new Date(event.occurredAtMs) }),
        timeout: publishTimeoutMs,
      }),
    ),
  );
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
