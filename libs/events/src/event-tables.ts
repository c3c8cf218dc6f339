/**
 * Tables of events, for the first migration of every service that publishes or takes them. With them a service's
 * database is the only truth about what it said and what it heard: JetStream can be lost and filled again.
 */
export const eventTables: readonly string[] = [
  // What happened, written in the transaction of its cause. `stream_seq` is where JetStream keeps it.
  `create table outbox (
    id uuid primary key,
    subject text not null,
    payload bytea not null,
    correlation_id text not null,
    traceparent text not null,
    created_at timestamptz not null,
    published_at timestamptz,
    stream_seq bigint
  )`,
  // A thousand facts compress badly and are read once: out of line and as they are.
  `alter table outbox alter column payload set storage external`,
  `create index outbox_waiting on outbox (id) where published_at is null`,
  // One place of the stream holds one event. A second event there means that the stream lost its end.
  `create unique index outbox_stream_seq on outbox (stream_seq) where stream_seq is not null`,
  `create index outbox_created_at on outbox (created_at)`,
  // Which making of the stream the published rows are in. Text: the server tells nanoseconds.
  `create table relay_position (
    stream text primary key,
    stream_created_at text not null,
    changed_at timestamptz not null default now()
  )`,
  // What was heard, written in the transaction of its effect.
  `create table inbox (
    consumer text not null,
    message_id uuid not null,
    processed_at timestamptz not null default now(),
    primary key (consumer, message_id)
  )`,
  `create index inbox_processed_at on inbox (processed_at)`,
  // Messages with at least one dead letter, as they came: one copy, however many of their facts are bad.
  `create table dead_message (
    message_id uuid primary key,
    subject text not null,
    payload bytea not null,
    correlation_id text not null,
    traceparent text not null,
    occurred_at timestamptz not null
  )`,
  `alter table dead_message alter column payload set storage external`,
  // `fact_index` is the place of the fact in the message; null stands for the message as a whole.
  `create table dead_letter (
    id uuid primary key,
    consumer text not null,
    message_id uuid not null references dead_message (message_id),
    fact_index integer,
    fact_key text not null,
    reason text not null,
    attempts integer not null,
    created_at timestamptz not null default now(),
    replayed_at timestamptz,
    constraint dead_letter_fact unique nulls not distinct (consumer, message_id, fact_index)
  )`,
  `create index dead_letter_waiting on dead_letter (created_at, id) where replayed_at is null`,
  `create index dead_letter_message on dead_letter (message_id)`,
];
