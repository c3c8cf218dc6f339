import { type RawBuilder, sql } from '@evergreen/persistence';
import { type IndicatorContext, windowStart } from '../../domain/indicators/indicator-context.ts';
import { baseRows, day, type StagedTerms, wholeMonths, wholeYears } from './base-rows.ts';
import { coverRows } from './cover-rows.ts';
import { contactRows } from './contact-rows.ts';
import { isGoodAnswer } from './rfm-cuts.ts';
import { renewalRows } from './renewal-rows.ts';

/** Sums over the terms of each customer. */
function stateRows(context: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(context.asOf);
  const yearAgo = day(windowStart(context, 12));
  return sql`
    state as (
      select customer_id, min(starts_on) filter (where until > starts_on) as since,
        max(least(until, ${asOf})) as last_until, max(starts_on) filter (where until > starts_on) as last_begun,
        sum(least(until, ${asOf}) - least(starts_on, ${asOf}))::integer as policy_days,
        count(distinct policy_id) filter (where is_active)::integer as policies_active,
        count(distinct policy_id) filter (where is_active and cover = 'compulsory')::integer as compulsory_active,
        count(distinct policy_id) filter (where is_active and cover = 'commercial')::integer as commercial_active,
        count(distinct vehicle_id) filter (where is_active)::integer as vehicles_active,
        min(until - 1) filter (where is_active) as next_expiry_on,
        max(until - 1) filter (where not is_active and until > starts_on) as last_ended_on,
        coalesce(sum(premium_minor) filter (where is_active and is_counted), 0)::bigint as premium_in_force,
        bool_or(arrears_minor > 0) as arrears,
        coalesce(sum(earned_12m) filter (where is_counted), 0)::bigint as earned_12m,
        coalesce(sum(earned_36m) filter (where is_counted), 0)::bigint as earned_36m,
        coalesce(sum(earned_36m) filter (where is_counted and cover = 'compulsory'), 0)::bigint as earned_compulsory,
        coalesce(sum(earned_36m) filter (where is_counted and cover = 'commercial'), 0)::bigint as earned_commercial,
        bool_or(starts_on <= ${yearAgo} and until > ${yearAgo}) as was_active
      from term group by customer_id
    )`;
}

function lossRows(context: IndicatorContext): RawBuilder<unknown> {
  const [year, years] = [day(windowStart(context, 12)), day(windowStart(context, 36))];
  return sql`
    lost as (
      select customer_id, coalesce(sum(net) filter (where occurred_on >= ${year}), 0)::bigint as incurred_12m,
        coalesce(sum(net) filter (where occurred_on >= ${years}), 0)::bigint as incurred_36m,
        coalesce(sum(capped) filter (where occurred_on >= ${years}), 0)::bigint as capped_36m
      from accident group by customer_id
    ),
    frequent as (
      select customer_id, coalesce(sum(n) filter (where occurred_on >= ${year}), 0)::integer as claims_12m,
        coalesce(sum(n) filter (where occurred_on >= ${years}), 0)::integer as claims_36m,
        sum(n)::integer as claims_all, max(occurred_on) as last_claim_on
      from risk group by customer_id
    )`;
}

/** Households, memberships, answers and consents. An answer weighs half after the half-life. */
function peopleRows(context: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(context.asOf);
  const halfLifeDays = context.rules.satisfaction.halfLifeMonths * (365.25 / 12);
  return sql`
    home as (
      select h.household_id, count(distinct m.id)::integer as size, count(distinct t.policy_id)::integer as policies
      from (select distinct household_id from asked where household_id is not null) h
      join customer m on m.household_id = h.household_id and m.merged_into is null
      left join policy_term t on t.customer_id = m.id and t.starts_on <= ${asOf}
        and greatest(least(t.ends_on + 1, t.cancelled_on), t.starts_on) > ${asOf}
      group by h.household_id
    ),
    scored as (
      select s.customer_id, s.answered_on,
        case s.kind when 'nps' then s.score * 10 else (s.score - 1) * 25 end as score,
        ${isGoodAnswer(context.rules)} as is_good,
        max(s.answered_on) over (partition by s.customer_id) as last_on
      from asked a join satisfaction_answer s on s.customer_id = a.id and s.answered_on < ${asOf}
    ),
    answered as (
      select customer_id, max(last_on) as last_on, max(answered_on) filter (where is_good) as good_on,
        count(*) filter (where answered_on >= ${day(windowStart(context, 24))})::integer as n_24m,
        sum(score * power(0.5::float8, (last_on - answered_on) / ${halfLifeDays}::float8))
          / sum(power(0.5::float8, (last_on - answered_on) / ${halfLifeDays}::float8)) as mean
      from scored group by customer_id
    )`;
}

/**
 * One row a customer with all that is reckoned of them, as `indicator` with the names of `CustomerIndicators`, among
 * common table expressions that end without a comma.
 */
export function indicatorRows(staged: StagedTerms): RawBuilder<unknown> {
  const { context } = staged;
  const asOf = day(context.asOf);
  return sql`
    ${baseRows(staged)}, ${coverRows(context)}, ${renewalRows(context)}, ${stateRows(context)},
    ${lossRows(context)}, ${peopleRows(context)}, ${contactRows(context)},
    indicator as materialized (
      select a.id as customer_id, a.org_path, a.household_id, a.kind, a.occupation, a.birth_month as "birthMonth",
        coalesce(a.attributes ->> 'region', n.region) as region, n.channel, n.vehicle_class,
        case when n.vehicle_age ~ '^[0-9]{1,3}$' then n.vehicle_age::integer end as vehicle_age, n.currency,
        t.since as "customerSince",
        coalesce(${wholeYears(sql`t.since`, sql`t.last_until`)}, 0) as "tenureYears",
        coalesce(t.policies_active, 0) as "policiesActive", coalesce(t.compulsory_active, 0) as "compulsoryActive",
        coalesce(t.commercial_active, 0) as "commercialActive", coalesce(t.vehicles_active, 0) as "vehiclesActive",
        coalesce(v.years, 0) as "vehicleYears", coalesce(h.size, 1) as "householdSize",
        coalesce(h.policies, t.policies_active, 0) as "householdPolicies",
        t.next_expiry_on as "nextExpiryOn", t.last_ended_on as "lastEndedOn",
        coalesce(t.premium_in_force, 0) as "premiumInForceMinor", coalesce(t.arrears, false) as arrears,
        coalesce(e.exposure_12m, 0) as "exposure12m", coalesce(e.exposure_36m, 0) as "exposure36m",
        coalesce(t.earned_12m, 0) as "earnedPremium12mMinor", coalesce(t.earned_36m, 0) as "earnedPremium36mMinor",
        coalesce(t.earned_compulsory, 0) as "earnedCompulsory36mMinor",
        coalesce(t.earned_commercial, 0) as "earnedCommercial36mMinor",
        coalesce(l.incurred_12m, 0) as "incurred12mMinor", coalesce(l.incurred_36m, 0) as "incurred36mMinor",
        coalesce(l.capped_36m, 0) as "cappedLoss36mMinor", coalesce(f.claims_12m, 0) as "claims12m",
        coalesce(f.claims_36m, 0) as "claims36m", coalesce(f.claims_all, 0) as "claimsAll",
        f.last_claim_on as "lastClaimOn", coalesce(y.years, 0) as "claimFreeYears",
        coalesce(r.expired, 0) as "termsExpired", coalesce(r.renewed, 0) as "termsRenewed",
        coalesce(r.dated, 0) as "renewalsDated", coalesce(r.early, 0) as "renewalsEarly",
        coalesce(r.expired_12m, 0) as "expired12m", coalesce(r.renewed_12m, 0) as "renewed12m",
        coalesce(r.expiring_premium_12m, 0) as "expiringPremium12mMinor",
        coalesce(r.renewed_premium_12m, 0) as "renewedPremium12mMinor",
        coalesce(t.was_active, false) as "wasActive12mAgo",
        coalesce(c.asked, 0) as "coverDaysAsked", coalesce(c.days, 0) as "coverDays",
        coalesce(t.policy_days, 0) as "policyDays", coalesce(${wholeYears(sql`o.since`, asOf)}, 0) as "contactYears",
        ${wholeMonths(sql`greatest(t.last_begun, s.good_on)`, asOf)} as "recencyMonths",
        exists (select from customer_membership m where m.customer_id = a.id and m.enrolled_on <= ${asOf}) as "isMember",
        coalesce(s.n_24m, 0) as "answers24m", s.last_on as "lastAnswerOn", s.mean as "answersMean"
      from asked a
      left join newest n on n.customer_id = a.id
      left join state t on t.customer_id = a.id
      left join exposed e on e.customer_id = a.id
      left join covered_days c on c.customer_id = a.id
      left join longest v on v.customer_id = a.id
      left join lost l on l.customer_id = a.id
      left join frequent f on f.customer_id = a.id
      left join claim_free y on y.customer_id = a.id
      left join renewed r on r.customer_id = a.id
      left join answered s on s.customer_id = a.id
      left join reached o on o.customer_id = a.id
      left join home h on h.household_id = a.household_id
    )`;
}
