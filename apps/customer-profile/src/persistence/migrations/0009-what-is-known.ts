import { defineMigration } from '@evergreen/persistence';
import { isOfOffice, ofCustomers, protect, viewer } from './row-scope.ts';

/** What files and the core system tell of policies and claims beyond their dates and amounts. */
const toldColumns: readonly string[] = [
  `alter table customer
    add column kind text not null default 'person' check (kind in ('person', 'company')),
    add column occupation text`,
  // Sold or scrapped: its policies are not lost customers.
  `alter table vehicle add column gone_on date`,
  // Bound: when the contract was made, by which an early renewal is known. Declined: by the insurer, at its end.
  `alter table policy_term
    add column bound_on date,
    add column cancelled_on date,
    add column declined boolean not null default false,
    add column arrears_minor bigint not null default 0 check (arrears_minor >= 0)`,
  // Recovered: salvage and subrogation.
  `alter table claim
    add column reported_on date,
    add column closed_on date,
    add column withdrawn_on date,
    add column outstanding_minor bigint not null default 0 check (outstanding_minor >= 0),
    add column recovered_minor bigint not null default 0 check (recovered_minor >= 0)`,
];

const answersAndOutcomes: readonly string[] = [
  // Scores in the scale of their kind: 1-5, for nps 0-10.
  `create table satisfaction_answer (
    customer_id uuid not null,
    id uuid not null,
    source text collate "C" not null,
    source_ref text collate "C" not null,
    kind text not null check (kind in ('csat', 'nps', 'visit', 'complaint-handling')),
    score integer not null check (score between 0 and 10 and (kind = 'nps' or score between 1 and 5)),
    answered_on date not null,
    version bigint not null,
    changed_at timestamptz not null,
    primary key (customer_id, id),
    constraint satisfaction_answer_source unique (customer_id, source, source_ref)
  )`,
  // What became of a policy at the end of a term, where somebody said so.
  `create table renewal_outcome (
    customer_id uuid not null,
    policy_id uuid not null,
    expired_on date not null,
    outcome text not null check (outcome in ('renewed', 'lost', 'declined', 'vehicle-gone')),
    reason text,
    competitor text,
    decided_on date,
    version bigint not null,
    changed_at timestamptz not null,
    primary key (customer_id, policy_id, expired_on)
  )`,
];

/**
 * One row a customer: what rules, segments and lists ask of them, as of the day of the last evaluation. Rebuilt from the
 * book at any time. `changed_seq` rises with every change of the row.
 */
const customerFacts: readonly string[] = [
  `create sequence customer_fact_change`,
  `create table customer_fact (
    customer_id uuid primary key,
    as_of date not null,
    org_path text collate "C" not null,
    household_id uuid,
    kind text not null,
    occupation text,
    region text,
    channel text,
    vehicle_class text,
    vehicle_age integer,
    customer_since date,
    tenure_years integer not null,
    policies_active integer not null,
    compulsory_active integer not null,
    commercial_active integer not null,
    vehicles_active integer not null,
    household_size integer not null,
    household_policies integer not null,
    next_expiry_on date,
    last_ended_on date,
    premium_in_force_minor bigint not null,
    currency text,
    arrears boolean not null,
    exposure_12m double precision not null,
    exposure_36m double precision not null,
    earned_premium_12m_minor bigint not null,
    earned_premium_36m_minor bigint not null,
    incurred_36m_minor bigint not null,
    capped_loss_36m_minor bigint not null,
    loss_ratio_36m double precision,
    claims_12m integer not null,
    claims_36m integer not null,
    claims_all integer not null,
    last_claim_on date,
    claim_free_years integer not null,
    expected_frequency double precision not null,
    relative_risk double precision not null,
    terms_expired integer not null,
    terms_renewed integer not null,
    answers_24m integer not null,
    last_answer_on date,
    loyalty double precision not null,
    satisfaction double precision,
    stability double precision not null,
    marketing_consent boolean not null,
    list text check (list in ('good', 'poor')),
    quadrant smallint check (quadrant between 1 and 4),
    warning text check (warning in ('amber', 'red')),
    blacklisted boolean not null default false,
    rules_version integer not null,
    changed_seq bigint not null
  )`,
  `create index customer_fact_changed on customer_fact (changed_seq)`,
];

/** The weights and limits by which customers are evaluated, as versions. */
const evaluationRules = `create table evaluation_rules (
  version integer primary key,
  definition jsonb not null,
  state text not null check (state in ('draft', 'proposed', 'approved', 'withdrawn')),
  effective_from date,
  drafted_by text not null,
  drafted_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reason text,
  assessment jsonb,
  check (state <> 'approved' or (decided_by is not null and effective_from is not null))
)`;

/** What is known of customers beyond the bare book, and the facts that rules are asked about. */
export const whatIsKnown = defineMigration('0009-what-is-known', [
  ...toldColumns,
  ...answersAndOutcomes,
  ...customerFacts,
  evaluationRules,
  ...ofCustomers('satisfaction_answer'),
  ...ofCustomers('renewal_outcome'),
  ...protect('customer_fact', `customer_id = ${viewer}`, isOfOffice),
]);
