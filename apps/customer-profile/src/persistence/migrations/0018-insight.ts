import { defineMigration } from '@evergreen/persistence';
import { isOfOffice, protect } from './row-scope.ts';

// Rows name no customer: they are cut to offices all the same, and of no concern to members.
const ofOffices = (table: string) => protect(table, 'false', isOfOffice);

// The names of `insightAmounts`, as they were when this was written.
const amounts = [
  ...['customers', 'customersActive', 'customersActive12mAgo', 'customersKept', 'customersNew'],
  ...['policiesActive', 'premiumInForce', 'exposure12m', 'exposure36m', 'earned12m', 'earned36m'],
  ...['earnedCompulsory36m', 'earnedCommercial36m', 'incurred12m', 'incurred36m', 'capped36m'],
  ...['claims12m', 'claims36m', 'expired12m', 'renewed12m', 'expiringPremium12m', 'renewedPremium12m'],
  ...['loyaltySum', 'stabilitySum', 'satisfactionKnown', 'satisfactionSum'],
  ...['csatAnswers', 'csatSatisfied', 'npsAnswers', 'npsPromoters', 'npsDetractors'],
  ...['withoutCommercial', 'withoutCompulsory', 'premiumNew12m', 'lossSquares36m'],
];

/** Amounts of the book as of days, by which all figures of a screen are of one moment. */
export const insight = defineMigration('0018-insight', [
  // The run whose rows are shown of a day.
  `create table insight_snapshot (
    as_of date primary key,
    run_id uuid not null unique,
    rules_version integer not null,
    reckoned_at timestamptz not null
  )`,
  // Unknown is empty text.
  `create table insight_row (
    run_id uuid not null,
    org_path text collate "C" not null,
    channel text collate "C" not null,
    vehicle_class text collate "C" not null,
    region text collate "C" not null,
    currency text collate "C" not null,
    ${amounts.map((name) => `"${name}" double precision not null`).join(',\n    ')},
    primary key (run_id, org_path, channel, vehicle_class, region, currency)
  )`,
  // Ends of terms by the policy year they were in, and how many of them were not renewed.
  `create table insight_survival (
    run_id uuid not null,
    org_path text collate "C" not null,
    policy_year integer not null,
    at_risk bigint not null,
    lapsed bigint not null,
    primary key (run_id, org_path, policy_year)
  )`,
  // Customers by list, quadrant, warning and place on the map of loyalty and satisfaction, and households by the cover
  // they miss; of the day itself only.
  `create table insight_standing (
    run_id uuid not null,
    org_path text collate "C" not null,
    kind text not null check (kind in ('list', 'quadrant', 'warning', 'blacklisted', 'map', 'household')),
    value text not null,
    n bigint not null,
    primary key (run_id, org_path, kind, value)
  )`,
  ...['insight_row', 'insight_survival', 'insight_standing'].flatMap(ofOffices),
]);
