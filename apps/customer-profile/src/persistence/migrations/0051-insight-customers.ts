import { defineMigration } from '@evergreen/persistence';
import { isOfOffice, protect } from './row-scope.ts';

// Names of `insightAmounts` that are new, and `heldAmounts` as they were when this was written.
const added = [
  ...['claimsPaid36m', 'earnedCompulsory12m', 'earnedCommercial12m', 'incurredCompulsory12m'],
  ...['incurredCommercial12m', 'incurredCompulsory36m', 'incurredCommercial36m'],
];
const held = [
  ...['policiesActive', 'premiumInForce', 'exposure12m', 'exposure36m', 'earned12m', 'earned36m'],
  ...['incurred12m', 'incurred36m', 'claims12m', 'claims36m', 'expired12m', 'renewed12m'],
  ...['customersActive12mAgo', 'customersKept', 'customersNew', 'loyaltySum'],
  ...['csatAnswers', 'csatSatisfied', 'npsAnswers', 'npsPromoters', 'npsDetractors'],
];

/** The customers behind the figures of a snapshot; losses and premium by cover; retention by channel, vehicle and region. */
export const insightCustomers = defineMigration('0051-insight-customers', [
  `alter table insight_row ${added.map((name) => `add column "${name}" double precision not null default 0`).join(', ')}`,
  `alter table insight_row ${added.map((name) => `alter column "${name}" drop default`).join(', ')}`,
  // Snapshots from before are summed anew: they tell neither covers nor customers.
  `alter table insight_snapshot add column holds_customers boolean not null default false`,
  `alter table insight_survival drop constraint insight_survival_pkey,
    add column channel text collate "C" not null default '',
    add column vehicle_class text collate "C" not null default '',
    add column region text collate "C" not null default '',
    add primary key (run_id, org_path, channel, vehicle_class, region, policy_year)`,
  `alter table insight_survival alter column channel drop default, alter column vehicle_class drop default,
    alter column region drop default`,
  // What a customer adds to the amounts of a run; null is 0, for most add nothing to most. Of the policy years whose ends
  // count one for each end.
  `create table insight_customer (
    run_id uuid not null,
    customer_id uuid not null,
    org_path text collate "C" not null,
    channel text collate "C" not null,
    vehicle_class text collate "C" not null,
    region text collate "C" not null,
    currency text collate "C" not null,
    years_ended smallint[],
    years_lapsed smallint[],
    ${held.map((name) => `"${name}" double precision`).join(',\n    ')},
    primary key (run_id, customer_id)
  )`,
  // Of concern to no member; rows are read with those of the customers, which have a rule of their own.
  ...protect('insight_customer', 'false', isOfOffice),
]);
