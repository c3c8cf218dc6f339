import { defineMigration } from '@evergreen/persistence';
import { isOfOffice, ofCustomers, protect, viewer } from './row-scope.ts';

const hazards = `('typhoon', 'rainstorm', 'flood', 'hail', 'snow', 'frost', 'heat', 'fog', 'wind', 'landslide', 'fire', 'theft')`;

/** Campaigns that tell of a danger: whom they told or left untold, and the checks that were asked for. */
export const prevention = defineMigration('0017-prevention', [
  `create table prevention_campaign (
    id uuid primary key,
    key text not null unique,
    revision integer not null check (revision > 0),
    -- The key of the newest revision, and what was asked with it.
    revision_key text not null,
    state text not null check (state in ('draft', 'launched', 'dropped')),
    from_feed boolean not null,
    hazard text not null check (hazard in ${hazards}),
    severity text not null check (severity in ('blue', 'yellow', 'orange', 'red')),
    regions text[] collate "C" not null check (cardinality(regions) > 0),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    source text not null,
    title_zh text not null,
    title_en text not null,
    advice_zh text not null,
    advice_en text not null,
    -- Null: everybody there.
    rule jsonb,
    rule_text text not null,
    purpose text not null check (purpose in ('service', 'marketing')),
    held_out_percent integer not null check (held_out_percent between 0 and 50),
    window_days integer not null check (window_days between 1 and 365),
    drafted_by_label text not null,
    drafted_at timestamptz not null,
    launched_by_label text not null default '',
    launched_at timestamptz,
    launched_on date,
    run_id uuid,
    -- When everybody was told.
    told_at timestamptz,
    -- Of grave danger nobody is left untold.
    check (severity <> 'red' or held_out_percent = 0),
    check ((state = 'launched') = (launched_at is not null))
  )`,
  `create table prevention_target (
    campaign_id uuid not null references prevention_campaign (id),
    customer_id uuid not null,
    org_path text collate "C" not null,
    held_out boolean not null,
    at timestamptz not null,
    helpful_at timestamptz,
    primary key (campaign_id, customer_id)
  )`,
  `create index prevention_target_customer on prevention_target (customer_id)`,
  `create table prevention_check (
    customer_id uuid not null,
    id uuid not null,
    campaign_id uuid not null references prevention_campaign (id),
    asked_at timestamptz not null,
    owner text,
    outcome text check (outcome in ('sound', 'risk-removed', 'advice-given', 'not-reached', 'not-wanted')),
    ended_at timestamptz,
    primary key (customer_id, id),
    unique (campaign_id, customer_id),
    check ((outcome is null) = (ended_at is null))
  )`,
  `create index prevention_check_open on prevention_check (asked_at, id) where ended_at is null`,
  ...protect('prevention_target', `customer_id = ${viewer}`, isOfOffice),
  ...ofCustomers('prevention_check'),
]);
