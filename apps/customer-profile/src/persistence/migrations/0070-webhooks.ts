import { defineMigration } from '@evergreen/persistence';

/** What the insurer's own systems are told by signed messages. No row belongs to a customer. */
export const webhooks = defineMigration('0070-webhooks', [
  `create table webhook_endpoint (
    id uuid primary key,
    created_key text not null unique,
    name text not null,
    url text not null,
    kinds text[] not null,
    state text not null default 'active' check (state in ('active', 'paused', 'removed')),
    pause text not null default '' check (pause in ('', 'staff', 'failing', 'gone')),
    state_changed_at timestamptz not null,
    state_changed_by text not null,
    created_by text not null,
    created_at timestamptz not null,
    failing_since timestamptz,
    last_delivered_at timestamptz,
    -- Both secrets are sealed with one key of the endpoint, which a master key wraps.
    master_key_id text not null,
    wrapped bytea not null,
    secret_sealed bytea not null,
    secret_key text not null,
    secret_made_at timestamptz not null,
    prior_secret_sealed bytea,
    prior_secret_until timestamptz,
    check ((state = 'paused') = (pause <> '')),
    check ((prior_secret_sealed is null) = (prior_secret_until is null))
  )`,
  // A message is kept once, as the very bytes that are sent, however many endpoints it goes to.
  `create table webhook_message (
    id uuid primary key,
    kind text not null,
    body bytea not null,
    items integer not null,
    made_at timestamptz not null,
    made_on date not null,
    test_key text unique
  )`,
  `create table webhook_delivery (
    endpoint_id uuid not null references webhook_endpoint (id),
    message_id uuid not null references webhook_message (id) on delete cascade,
    kind text not null,
    made_on date not null,
    state text not null default 'queued' check (state in ('queued', 'delivered', 'failed')),
    reason text not null default '',
    status integer,
    attempts integer not null default 0,
    -- Tries since it was queued, by the event or by somebody's hand.
    tries integer not null default 0,
    next_at timestamptz,
    ended_at timestamptz,
    -- Who is sending it now, and until when nobody else does.
    lease uuid,
    leased_until timestamptz,
    primary key (endpoint_id, message_id),
    check ((state = 'queued') = (next_at is not null))
  )`,
  `create index webhook_delivery_due on webhook_delivery (endpoint_id, next_at) where state = 'queued'`,
  `create index webhook_delivery_log on webhook_delivery (message_id desc, endpoint_id)`,
  `create index webhook_delivery_failed on webhook_delivery (endpoint_id, message_id desc) where state = 'failed'`,
  `create table webhook_attempt (
    endpoint_id uuid not null,
    message_id uuid not null,
    n integer not null,
    at timestamptz not null,
    reason text not null,
    status integer,
    took_ms integer not null,
    answer text not null,
    primary key (endpoint_id, message_id, n),
    foreign key (endpoint_id, message_id) references webhook_delivery (endpoint_id, message_id) on delete cascade
  )`,
]);
