import { runTables } from '@evergreen/jobs';
import { defineMigration } from '@evergreen/persistence';
import { protectByMember } from './protect.ts';

/** What tiers are decided on, where members stand and stood, and what they used of their benefits. */
export const tiers = defineMigration('0005-tiers', [
  ...runTables,
  // \`editors\`: everybody who wrote in it; none of them may approve it.
  `alter table programme
    add column key text constraint programme_key unique,
    add column editors text[] not null default '{}',
    add column returned_because text,
    add constraint programme_approved_by_another check (approved_by <> all (editors))`,
  // Copies of facts that other services own. A newer version replaces an older one.
  `create table cover_term (
    member_id uuid not null,
    term_id uuid not null,
    version bigint not null,
    policy_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    primary key (member_id, term_id)
  )`,
  `create table claim_free_policy (
    member_id uuid not null,
    policy_id uuid not null,
    version bigint not null,
    claim_free_years integer not null,
    term_ends_on date,
    fault_open boolean not null,
    counted_on date[] not null,
    open_counted boolean not null,
    primary key (member_id, policy_id)
  )`,
  // What else tiers may ask for, by key such as \`segment:electric\`. One that is not here does not hold.
  `create table member_fact (
    member_id uuid not null,
    key text not null,
    version bigint not null,
    holds boolean not null,
    primary key (member_id, key)
  )`,
  // Where a member stands. \`version\`: number of the newest change.
  `create table member_tier (
    member_id uuid primary key,
    version integer not null,
    tier_id text not null,
    since date not null,
    reviewed_on date not null,
    grace_until date,
    lost_tier_id text,
    lost_since date,
    locked_until date,
    lock_reason text,
    warned_for date
  )`,
  // Every decision that changed something, and every lock, with what it was made on. Never changed.
  `create table tier_change (
    member_id uuid not null,
    n integer not null,
    key text,
    kind text not null,
    reason text,
    from_tier_id text,
    to_tier_id text not null,
    until date,
    programme_version integer not null,
    facts jsonb,
    note text,
    actor text,
    effective_on date not null,
    recorded_at timestamptz not null,
    primary key (member_id, n),
    constraint tier_change_key unique (member_id, key)
  )`,
  // A use counts until it is undone, which is a row of its own. Never changed.
  `create table benefit_use (
    member_id uuid not null,
    use_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    benefit_id text not null,
    amount integer not null,
    used_on date not null,
    undoes uuid,
    tier_id text not null,
    programme_version integer not null,
    note text not null,
    actor text not null,
    recorded_at timestamptz not null,
    primary key (member_id, use_id),
    constraint benefit_use_key unique (member_id, key),
    constraint benefit_use_undone_once unique (member_id, undoes),
    check ((undoes is null) = (amount > 0))
  )`,
  ...['cover_term', 'claim_free_policy', 'member_fact', 'member_tier', 'tier_change', 'benefit_use'].flatMap(
    protectByMember,
  ),
]);
