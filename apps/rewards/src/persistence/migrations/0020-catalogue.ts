import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** What may be had for points, what there is of it, and who had what. */
export const catalogue = defineMigration('0020-catalogue', [
  `create table reward (
    id uuid primary key,
    key text not null unique,
    kind text not null,
    state text not null,
    revision integer not null,
    changed_at timestamptz not null
  )`,
  // What was redeemed names the revision it was redeemed by.
  `create table reward_revision (
    reward_id uuid not null references reward,
    revision integer not null,
    key text not null,
    content jsonb not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (reward_id, revision),
    unique (reward_id, key)
  )`,
  // Apart from the reward: those who redeem it wait for each other here only, and only where there is a limit.
  `create table reward_taken (
    reward_id uuid primary key references reward,
    taken bigint not null default 0 check (taken >= 0)
  )`,
  `create table reward_stock (
    reward_id uuid not null references reward,
    org_path text collate "C" not null,
    in_stock bigint not null default 0 check (in_stock >= 0),
    low_since timestamptz,
    primary key (reward_id, org_path)
  )`,
  `create table stock_change (
    reward_id uuid not null references reward,
    key text not null,
    org_path text not null,
    change bigint not null,
    reason text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (reward_id, key)
  )`,
  `create table code_pool (
    id uuid primary key,
    key text not null unique,
    name text not null,
    low_at bigint not null check (low_at >= 0),
    low_since timestamptz,
    made_by text not null,
    made_at timestamptz not null
  )`,
  `create table code_batch (
    pool_id uuid not null references code_pool,
    key text not null,
    digest bytea not null,
    added integer not null,
    added_by text not null,
    added_at timestamptz not null,
    primary key (pool_id, key)
  )`,
  `create table pool_code (
    pool_id uuid not null references code_pool,
    n bigint generated always as identity,
    code text not null,
    state text not null default 'free',
    redemption_id uuid,
    primary key (pool_id, n),
    unique (pool_id, code)
  )`,
  `create index pool_code_free on pool_code (pool_id, n) where state = 'free'`,
  `create table coupon_kind (
    id uuid primary key,
    key text not null unique,
    revision integer not null,
    revision_key text not null,
    state text not null,
    content jsonb not null,
    written_by text not null,
    written_at timestamptz not null
  )`,
  `create table coupon (
    customer_id uuid not null,
    id uuid not null,
    key text not null,
    kind_id uuid not null references coupon_kind,
    face_minor bigint not null check (face_minor > 0),
    used_minor bigint not null default 0 check (used_minor between 0 and face_minor),
    valid_until date not null,
    state text not null default 'active',
    pass_code text not null,
    source_kind text not null,
    source_id text not null,
    issued_on date not null,
    issued_at timestamptz not null,
    ended_at timestamptz,
    primary key (customer_id, id),
    unique (customer_id, key)
  )`,
  `create index coupon_source on coupon (source_kind, source_id)`,
  `create index coupon_valid on coupon (customer_id, valid_until) where state = 'active'`,
  `create table redemption (
    customer_id uuid not null,
    id uuid not null,
    key text not null,
    member_id uuid,
    reward_id uuid not null references reward,
    revision integer not null,
    kind text not null,
    points bigint not null check (points >= 0),
    value_minor bigint not null,
    pooled boolean not null default false,
    office text not null,
    delivery_way text,
    stock_path text,
    pool_id uuid,
    code_n bigint,
    code text,
    coupon_kind_id uuid,
    coupon_id uuid,
    pass_code text,
    caps jsonb not null default '[]',
    counted boolean not null default false,
    state text not null,
    refusal jsonb,
    delivery_state text,
    delivery_note text not null default '',
    entry_id uuid,
    source_kind text not null,
    source_id text not null,
    redeemed_on date not null,
    valid_until date,
    undo_until timestamptz not null,
    reserved_at timestamptz not null,
    settling_until timestamptz,
    tries integer not null default 0,
    ended_at timestamptz,
    used_at timestamptz,
    cancelled_by text,
    cancel_reason text,
    primary key (customer_id, id),
    unique (customer_id, key)
  )`,
  `create index redemption_open on redemption (settling_until) where state in ('reserved', 'cancelling')`,
  `create index redemption_source on redemption (source_kind, source_id) where source_kind <> 'member'`,
  `create index redemption_newest on redemption (reserved_at desc, id)`,
  `create index redemption_delivery on redemption (delivery_state, reserved_at) where delivery_state is not null`,
  `create table cap_use (
    customer_id uuid not null,
    reward_id uuid not null references reward,
    period text not null,
    starts_on date not null,
    used bigint not null check (used >= 0),
    primary key (customer_id, reward_id, period, starts_on)
  )`,
  // What somebody shows at a counter; whoever enters it knows nobody's id.
  `create table pass (
    code text primary key,
    customer_id uuid not null,
    redemption_id uuid,
    coupon_id uuid
  )`,
  `create table partner (
    id uuid primary key,
    key text not null unique,
    revision_key text not null,
    names jsonb not null,
    contact text not null,
    active boolean not null,
    written_by text not null,
    written_at timestamptz not null
  )`,
  `create table partner_link (
    id uuid primary key,
    partner_id uuid not null references partner,
    token_hash bytea not null unique,
    made_by text not null,
    made_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create table reward_use (
    customer_id uuid not null,
    id uuid not null,
    key text not null,
    redemption_id uuid,
    coupon_id uuid,
    partner_id uuid references partner,
    amount_minor bigint not null check (amount_minor >= 0),
    used_on date not null,
    month text not null,
    used_at timestamptz not null,
    used_by text not null,
    undone_at timestamptz,
    undone_by text,
    primary key (customer_id, id),
    unique (customer_id, key)
  )`,
  `create index reward_use_partner on reward_use (partner_id, month) where undone_at is null`,
  `create index reward_use_coupon on reward_use (customer_id, coupon_id) where coupon_id is not null`,
  `create table partner_settlement (
    partner_id uuid not null references partner,
    month text not null,
    uses bigint not null,
    amount_minor bigint not null,
    settled_by text not null,
    settled_at timestamptz not null,
    primary key (partner_id, month)
  )`,
  ...['coupon', 'redemption', 'cap_use', 'pass', 'reward_use'].flatMap(ofCustomers),
]);
