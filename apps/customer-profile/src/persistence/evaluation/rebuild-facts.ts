import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { isListed } from '../blacklist/is-listed.ts';
import { marketingConsent } from '../decisions/automatic-marketing.repository.ts';
import { type StagedTerms, stageTerms } from '../indicators/base-rows.ts';
import { indicatorRows } from '../indicators/customer-indicators.ts';
import {
  customerValueColumn,
  expectedFrequencyColumn,
  loyaltyColumn,
  satisfactionColumn,
  stabilityColumn,
} from '../indicators/index-columns.ts';
import { ofProvince, rfmColumns, rfmCutRows } from '../indicators/rfm-cuts.ts';

/** Columns of `customer_fact` that the evaluation reckons, over `indicator` as `i`. Lists and warnings are not its own. */
function factColumns(
  context: IndicatorContext,
  rulesVersion: number,
): Readonly<Record<string, RawBuilder<unknown>>> {
  const frequency = expectedFrequencyColumn(context);
  const { lambda } = context.model;
  return {
    ...{ org_path: sql`i.org_path`, household_id: sql`i.household_id`, kind: sql`i.kind` },
    ...{ occupation: sql`i.occupation`, region: sql`i.region`, channel: sql`i.channel` },
    birth_month: sql`i."birthMonth"`,
    ...{ vehicle_class: sql`i.vehicle_class`, vehicle_age: sql`i.vehicle_age`, currency: sql`i.currency` },
    ...{ customer_since: sql`i."customerSince"`, tenure_years: sql`i."tenureYears"` },
    ...{ policies_active: sql`i."policiesActive"`, compulsory_active: sql`i."compulsoryActive"` },
    ...{ commercial_active: sql`i."commercialActive"`, vehicles_active: sql`i."vehiclesActive"` },
    ...{ household_size: sql`i."householdSize"`, household_policies: sql`i."householdPolicies"` },
    ...{ next_expiry_on: sql`i."nextExpiryOn"`, last_ended_on: sql`i."lastEndedOn"` },
    ...{ premium_in_force_minor: sql`i."premiumInForceMinor"`, arrears: sql`i.arrears` },
    ...{ exposure_12m: sql`i."exposure12m"`, exposure_36m: sql`i."exposure36m"` },
    earned_premium_12m_minor: sql`i."earnedPremium12mMinor"`,
    earned_premium_36m_minor: sql`i."earnedPremium36mMinor"`,
    incurred_36m_minor: sql`i."incurred36mMinor"`,
    capped_loss_36m_minor: sql`i."cappedLoss36mMinor"`,
    loss_ratio_36m: sql`i."cappedLoss36mMinor"::float8 / nullif(i."earnedPremium36mMinor", 0)::float8`,
    ...{ claims_12m: sql`i."claims12m"`, claims_36m: sql`i."claims36m"`, claims_all: sql`i."claimsAll"` },
    ...{ last_claim_on: sql`i."lastClaimOn"`, claim_free_years: sql`i."claimFreeYears"` },
    expected_frequency: frequency,
    relative_risk: sql`${frequency} / ${lambda}::float8`,
    ...{ terms_expired: sql`i."termsExpired"`, terms_renewed: sql`i."termsRenewed"` },
    ...{ answers_24m: sql`i."answers24m"`, last_answer_on: sql`i."lastAnswerOn"` },
    ...{ loyalty: loyaltyColumn(context), satisfaction: satisfactionColumn(context) },
    ...{ stability: stabilityColumn(context), contact_years: sql`i."contactYears"` },
    ...{ recency_months: sql`i."recencyMonths"`, policy_years: sql`i."policyDays"::float8 / 365` },
    ...{ rfm_recency: rfmColumns.recency, rfm_frequency: rfmColumns.frequency, rfm_money: rfmColumns.money },
    customer_value_minor: customerValueColumn(context),
    marketing_consent: marketingConsent(sql`i.customer_id`),
    blacklisted: isListed(sql`i.customer_id`),
    rules_version: sql`${rulesVersion}::integer`,
  };
}

/** The facts of customers as `fact`, one row each, among common table expressions that end without a comma. */
export function factRows(staged: StagedTerms, rulesVersion: number): RawBuilder<unknown> {
  const columns = Object.entries(factColumns(staged.context, rulesVersion)).map(
    ([name, value]) => sql`${value} as ${sql.ref(name)}`,
  );
  return sql`
    ${indicatorRows(staged)}, ${rfmCutRows(staged.context)},
    fact as materialized (select i.customer_id, ${sql.join(columns)} from indicator i ${ofProvince})`;
}

/**
 * Rebuilds the facts of customers as of a day and writes those that changed: a row that stays as it is is not touched,
 * and keeps the day it was reckoned for.
 */
export async function rebuildFacts(
  tx: Transaction,
  among: RawBuilder<unknown>,
  context: IndicatorContext,
  rulesVersion: number,
): Promise<{ readonly evaluated: number; readonly written: number }> {
  const names = Object.keys(factColumns(context, rulesVersion));
  const staged = await stageTerms(tx, among, context);
  const list = (of: string) => sql.join(names.map((name) => sql.ref(`${of}.${name}`)));
  // Whoever was merged while an evaluation looked at them has no facts of their own.
  await tx.rows(sql`
    delete from customer_fact f using customer c
    where c.id = f.customer_id and c.merged_into is not null and c.id in (${among})`);
  const [row] = await tx.rows<{ evaluated: bigint; written: bigint }>(sql`
    with ${factRows(staged, rulesVersion)},
    inserted as (
      insert into customer_fact (customer_id, as_of, changed_seq, ${sql.join(names.map((name) => sql.ref(name)))})
      select n.customer_id, ${context.asOf}::date, nextval('customer_fact_change'), ${list('n')} from fact n
      where not exists (select from customer_fact k where k.customer_id = n.customer_id)
      -- Another evaluation may have met them at the same moment: the next one sees what it left.
      on conflict (customer_id) do nothing returning 1
    ),
    merged as (
      delete from customer_fact f using customer c
      where c.id = f.customer_id and c.merged_into is not null and c.id in (${among})
    ),
    updated as (
      update customer_fact f set as_of = ${context.asOf}, changed_seq = nextval('customer_fact_change'),
        ${sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`n.${name}`)}`))}
      from fact n where f.customer_id = n.customer_id and (${list('f')}) is distinct from (${list('n')})
      returning 1
    )
    select (select count(*) from fact) as evaluated,
      (select count(*) from inserted) + (select count(*) from updated) as written`);
  return { evaluated: Number(row!.evaluated), written: Number(row!.written) };
}
