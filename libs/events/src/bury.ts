import { uuidv7 } from '@evergreen/kernel';
import { sql, type Transaction } from '@evergreen/persistence';
import type { EventEnvelope } from './event-consumer.ts';
import { printable } from './failure.ts';

/** A part of a message for the dead letters. */
export interface DeadPart {
  /** Place of the fact in the message; null for the message as a whole. */
  readonly index: number | null;
  readonly key: string;
  readonly reason: string;
}

/** Puts parts of a message into the dead letters, with one copy of the message's bytes. */
export async function bury(
  tx: Transaction,
  consumer: string,
  envelope: EventEnvelope,
  payload: Uint8Array,
  attempts: number,
  parts: readonly DeadPart[],
): Promise<void> {
  if (parts.length === 0) return;
  const { messageId, subject, correlationId, traceparent, occurredAt } = envelope;
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  await tx.rows(sql`
    insert into dead_message (message_id, subject, payload, correlation_id, traceparent, occurred_at)
    values (${messageId}, ${subject}, ${bytes}, ${correlationId}, ${traceparent}, ${occurredAt})
    on conflict (message_id) do nothing`);
  await tx.rows(sql`
    insert into dead_letter (id, consumer, message_id, fact_index, fact_key, reason, attempts)
    select id, ${consumer}, ${messageId}, fact_index, fact_key, reason, ${attempts}
    from unnest(
      ${parts.map(() => uuidv7())}::uuid[],
      ${parts.map(({ index }) => index)}::integer[],
      ${parts.map(({ key }) => printable(key))}::text[],
      ${parts.map(({ reason }) => reason)}::text[]
    ) as part (id, fact_index, fact_key, reason)
    on conflict on constraint dead_letter_fact do nothing`);
}
