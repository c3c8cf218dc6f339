import { createHash } from 'node:crypto';
import type { JsMsg } from '@nats-io/jetstream';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { isUuid, type Uuid, uuid } from '@evergreen/kernel';
import { newCall } from '@evergreen/rpc';
import type { EventEnvelope } from './event-consumer.ts';

const names = {
  messageId: 'Nats-Msg-Id',
  correlation: 'evergreen-correlation',
  trace: 'traceparent',
  occurredAt: 'evergreen-occurred-at',
} as const;

export function eventHeaders(event: {
  readonly correlationId: string;
  readonly traceparent: string;
  readonly occurredAt: Date;
}): MsgHdrs {
  const made = headers();
  made.append(names.correlation, event.correlationId);
  made.append(names.trace, event.traceparent);
  made.append(names.occurredAt, event.occurredAt.toISOString());
  return made;
}

/** What a message says of itself. */
export function readEnvelope(message: JsMsg, subject: string): EventEnvelope & { isForeign: boolean } {
  const read = (name: string): string | undefined => message.headers?.get(name) || undefined;
  const id = read(names.messageId);
  const isForeign = id === undefined || !isUuid(id);
  const occurredAt = new Date(read(names.occurredAt) ?? Number.NaN);
  // Keeps identifiers that are well formed and makes those that are not there.
  const { correlationId, traceparent } = newCall({
    caller: { kind: 'anonymous' },
    correlationId: read(names.correlation),
    traceparent: read(names.trace),
  });
  return {
    messageId: isForeign ? idOfForeign(message) : id,
    subject,
    occurredAt: Number.isNaN(occurredAt.getTime()) ? message.time : occurredAt,
    correlationId,
    traceparent,
    isReplay: false,
    isForeign,
  };
}

/** A message that no outbox sent gets an id from what and where it is: the same at each delivery. */
function idOfForeign(message: JsMsg): Uuid {
  const hash = createHash('sha256')
    .update(`${message.subject} ${message.seq} ${message.timestampNanos}`)
    .update(message.data)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return uuid(
    [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'),
  );
}
