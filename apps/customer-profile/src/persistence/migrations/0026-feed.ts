import { defineMigration } from '@evergreen/persistence';

/** Core systems send batches of records by themselves, with credentials of their own. */
export const feed = defineMigration('0026-feed', [
  // Of a secret only its hash is kept.
  `create table feed_credential (
    id uuid primary key,
    source text not null,
    secret_hash bytea not null unique,
    hint text not null,
    created_key text not null unique,
    valid_days integer not null,
    created_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_by text,
    revoked_at timestamptz,
    last_used_at timestamptz,
    check ((revoked_at is null) = (revoked_by is null))
  )`,
  // A batch is an import; its key is the source's own, for ever.
  `create table feed_batch (
    source text not null,
    key text not null,
    kind text not null,
    digest text not null,
    import_id uuid not null unique references import (id),
    credential_id uuid not null references feed_credential (id),
    primary key (source, key)
  )`,
  `create index feed_batch_of_source on feed_batch (source, import_id desc)`,
  // Lists of files that people brought do not count those that came by the feed, however many.
  `alter table import add column is_fed boolean not null default false`,
  `create index import_by_people on import (id desc) where not is_fed`,
]);
