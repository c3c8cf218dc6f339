import { fromBinary } from '@bufbuild/protobuf';
import { InvalidInput, isUuid, type Uuid } from '@evergreen/kernel';
import { type Database, type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { currentCall, newCall, runInCall } from '@evergreen/rpc';
import { applyApart } from './apply-apart.ts';
import type { EventConsumer, EventEnvelope } from './event-consumer.ts';
import { failureKind, reasonOf } from './failure.ts';

/** A fact, or a whole message, that its consumer could not apply. */
export interface DeadLetter {
  readonly id: Uuid;
  readonly consumer: string;
  readonly messageId: Uuid;
  readonly subject: string;
  /** Such as a term's id; empty for a whole message. */
  readonly factKey: string;
  readonly reason: string;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly replayedAt: Date | null;
}

interface WaitingLetter {
  readonly id: Uuid;
  readonly factIndex: number | null;
  readonly factKey: string;
}

interface DeadMessage {
  readonly subject: string;
  readonly payload: Buffer;
  readonly correlationId: string;
  readonly traceparent: string;
  readonly occurredAt: Date;
}

interface Outcome {
  readonly applied: readonly Uuid[];
  readonly failed: readonly { readonly id: Uuid; readonly reason: string }[];
}

const replayTimeoutMs = 30_000;

/** What consumers could not apply: to be looked at, and handed over again once the cause is mended. */
export class DeadLetters {
  /** @param consumers read at each replay, so they may be filled in later */
  constructor(
    private readonly database: Database,
    private readonly consumers: readonly EventConsumer[],
  ) {}

  /** The newest first. */
  list(limit: number, includeReplayed: boolean): Promise<readonly DeadLetter[]> {
    const which = includeReplayed ? sql`true` : sql`replayed_at is null`;
    return this.database.rows<DeadLetter>(sql`
      select letter.id, consumer, message_id as "messageId", subject, fact_key as "factKey", reason, attempts,
             created_at as "createdAt", replayed_at as "replayedAt"
      from dead_letter letter join dead_message using (message_id)
      where ${which} order by created_at desc, letter.id desc limit ${limit}`);
  }

  /** How many have not been applied yet. */
  async waiting(): Promise<bigint> {
    const [row] = await this.database.rows<{ letters: bigint }>(
      sql`select count(*) as letters from dead_letter where replayed_at is null`,
    );
    return row?.letters ?? 0n;
  }

  /**
   * Hands dead letters to their consumers again, message by message. Each is applied once, or stays with its new
   * reason; one that was applied before is passed over.
   *
   * @param ids none: every one that waits
   * @throws InvalidInput naming each id that is no dead letter's
   */
  async replay(ids: readonly string[]): Promise<{ applied: number; failed: number }> {
    await this.assertKnown(ids);
    const chosen = ids.length === 0 ? sql`true` : sql`id = any(${ids}::uuid[])`;
    const messages = await this.database.rows<{ consumer: string; messageId: Uuid }>(sql`
      select consumer, message_id as "messageId" from dead_letter where replayed_at is null and ${chosen}
      group by consumer, message_id order by min(created_at), message_id`);
    let applied = 0;
    let failed = 0;
    for (const { consumer, messageId } of messages) {
      const outcome = await this.database.transaction((tx) =>
        this.replayMessage(tx, consumer, messageId, chosen),
      );
      applied += outcome.applied.length;
      failed += outcome.failed.length;
    }
    return { applied, failed };
  }

  private async assertKnown(ids: readonly string[]): Promise<void> {
    const wellFormed = ids.filter((id) => isUuid(id));
    const known = await this.database.rows<{ id: string }>(
      sql`select id from dead_letter where id = any(${wellFormed}::uuid[])`,
    );
    const found = new Set(known.map(({ id }) => id));
    const problems = ids.flatMap((id, index) =>
      found.has(id) ? [] : [{ field: `ids[${index}]`, problem: 'There is no such dead letter' }],
    );
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  private async replayMessage(
    tx: Transaction,
    consumerName: string,
    messageId: Uuid,
    chosen: RawBuilder<unknown>,
  ): Promise<Outcome> {
    // Locked: a second replay of the same letter waits, then finds it applied.
    const letters = await tx.rows<WaitingLetter>(sql`
      select id, fact_index as "factIndex", fact_key as "factKey" from dead_letter
      where consumer = ${consumerName} and message_id = ${messageId} and replayed_at is null and ${chosen}
      order by fact_index for update`);
    const [message] = await tx.rows<DeadMessage>(sql`
      select subject, payload, correlation_id as "correlationId", traceparent, occurred_at as "occurredAt"
      from dead_message where message_id = ${messageId}`);
    if (letters.length === 0 || message === undefined) return { applied: [], failed: [] };
    const consumer = this.consumers.find(({ durable }) => durable === consumerName);
    const outcome =
      consumer === undefined
        ? allFailed(letters, `No consumer is named ${consumerName}`)
        : await applyLetters(tx, consumer, letters, { messageId, ...message });
    await tx.rows(sql`
      update dead_letter set replayed_at = now(), attempts = attempts + 1
      where id = any(${outcome.applied.slice()}::uuid[])`);
    await tx.rows(sql`
      update dead_letter set reason = failure.reason, attempts = attempts + 1
      from unnest(${outcome.failed.map(({ id }) => id)}::uuid[], ${outcome.failed.map(({ reason }) => reason)}::text[])
        as failure (id, reason)
      where dead_letter.id = failure.id`);
    return outcome;
  }
}

function allFailed(letters: readonly WaitingLetter[], reason: string): Outcome {
  return { applied: [], failed: letters.map(({ id }) => ({ id, reason })) };
}

async function applyLetters(
  tx: Transaction,
  consumer: EventConsumer,
  letters: readonly WaitingLetter[],
  { payload, ...message }: DeadMessage & { messageId: Uuid },
): Promise<Outcome> {
  let facts: readonly unknown[];
  try {
    facts = consumer.facts(fromBinary(consumer.event.schema, payload));
  } catch (error) {
    return allFailed(letters, reasonOf(error));
  }
  const call = newCall({
    caller: currentCall()?.caller ?? { kind: 'service', name: consumer.durable },
    correlationId: message.correlationId,
    traceparent: message.traceparent,
    timeoutMs: replayTimeoutMs,
  });
  const envelope = { ...message, isReplay: true };
  return runInCall(call, () => applyEach(tx, consumer, letters, facts, envelope));
}

async function applyEach(
  tx: Transaction,
  consumer: EventConsumer,
  letters: readonly WaitingLetter[],
  facts: readonly unknown[],
  envelope: EventEnvelope,
): Promise<Outcome> {
  const applied: Uuid[] = [];
  const failed: { id: Uuid; reason: string }[] = [];
  const whole = letters.find(({ factIndex }) => factIndex === null);
  if (whole !== undefined) {
    // A message that could not be read has no other letters. Now it is applied as a whole or stays as a whole.
    try {
      await tx.savepoint(async () => {
        if (facts.length > 0) await consumer.apply(tx, facts, envelope);
        await tx.entities.flush();
      });
      applied.push(whole.id);
    } catch (error) {
      if (failureKind(error) === 'outage') throw error;
      tx.entities.clear();
      failed.push({ id: whole.id, reason: reasonOf(error) });
    }
    return { applied, failed };
  }
  const found: { id: Uuid; fact: unknown }[] = [];
  for (const letter of letters) {
    const fact = findFact(consumer, facts, letter);
    if (fact === undefined) failed.push({ id: letter.id, reason: 'The message no longer has this fact' });
    else found.push({ id: letter.id, fact });
  }
  // An operator waits for the answer: a deadlock or timeout is told, not tried for minutes.
  const bad = await applyApart(
    tx,
    consumer,
    found.map(({ fact }) => fact),
    envelope,
    (kind) => kind === 'retryable',
  );
  const reasons = new Map(bad.map(({ index, reason }) => [index, reason]));
  for (const [index, { id }] of found.entries()) {
    const reason = reasons.get(index);
    if (reason === undefined) applied.push(id);
    else failed.push({ id, reason });
  }
  return { applied, failed };
}

/** By its place; by its name where a newer build lists the facts otherwise. */
function findFact(
  consumer: EventConsumer,
  facts: readonly unknown[],
  { factIndex, factKey }: WaitingLetter,
): unknown {
  const hasName = (fact: unknown): boolean => {
    try {
      return consumer.keyOf(fact) === factKey;
    } catch {
      return factKey === '';
    }
  };
  const inPlace = factIndex === null ? undefined : facts[factIndex];
  return inPlace !== undefined && hasName(inPlace) ? inPlace : facts.find(hasName);
}
