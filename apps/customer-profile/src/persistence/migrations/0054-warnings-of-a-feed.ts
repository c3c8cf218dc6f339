import { defineMigration } from '@evergreen/persistence';

/** Messages of the weather feed that belong together, so that an update or an end finds the draft it is about. */
export const warningsOfAFeed = defineMigration('0054-warnings-of-a-feed', [
  `create table prevention_warning (
    -- Sender and identifier.
    id text primary key,
    -- The same of all that refer to each other, directly or over others.
    thread text not null,
    -- Null: so far only others refer to it.
    kind text check (kind in ('alert', 'update', 'cancel')),
    sent_at timestamptz check ((kind is null) = (sent_at is null)),
    refers_to text[] not null default '{}',
    -- The campaign that was made or changed by it.
    campaign_id uuid references prevention_campaign (id)
  )`,
  `create index prevention_warning_thread on prevention_warning (thread)`,
  `alter table prevention_campaign
    drop constraint prevention_campaign_state_check,
    add constraint prevention_campaign_state_check check (state in ('draft', 'launched', 'dropped', 'withdrawn')),
    -- By the feed: the warning was cancelled, or another draft has taken its place.
    add column withdrawn_because text check (withdrawn_because in ('cancelled', 'replaced')),
    add constraint prevention_campaign_withdrawn_check check ((state = 'withdrawn') = (withdrawn_because is not null)),
    -- Of one that was launched: when the feed cancelled its warning.
    add column feed_cancelled_at timestamptz,
    -- The earlier campaign of the same warnings.
    add column follows uuid references prevention_campaign (id)`,
]);
