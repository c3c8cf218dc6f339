import { type RawBuilder, sql } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { windowStart } from '../../domain/indicators/indicator-context.ts';
import { day } from './base-rows.ts';

// The same sums as in `domain/indicators/indices.ts`, which shows their parts; a test holds the two together.

const upTo = (seen: RawBuilder<unknown>, full: number) =>
  sql`least(${seen}, ${full})::float8 / ${full}::float8`;
const rounded = (value: RawBuilder<unknown>) => sql`round((${value})::numeric, 4)::float8`;

/** Over `indicator` as `i`. */
export function loyaltyColumn({ rules }: IndicatorContext): RawBuilder<unknown> {
  const { tenure, renewals, policies, earlyRenewal, membership } = rules.loyalty;
  return rounded(sql`
    ${tenure.weight}::float8 * ${upTo(sql`i."tenureYears"`, tenure.yearsFull)}
    + ${renewals.weight}::float8 * (i."termsRenewed" + 1) / (i."termsExpired" + 2)
    + ${policies.weight}::float8 * ${upTo(sql`i."policiesActive"`, policies.policiesFull)}
    + ${earlyRenewal.weight}::float8 * coalesce(i."renewalsEarly"::float8 / nullif(i."renewalsDated", 0), 0)
    + ${membership.weight}::float8 * i."isMember"::integer`);
}

export function stabilityColumn({ rules }: IndicatorContext): RawBuilder<unknown> {
  const { vehicle, payment, cover, household, contact } = rules.stability;
  return rounded(sql`
    ${vehicle.weight}::float8 * ${upTo(sql`i."vehicleYears"`, vehicle.yearsFull)}
    + ${payment.weight}::float8 * (not i.arrears)::integer
    + ${cover.weight}::float8 * coalesce(i."coverDays"::float8 / nullif(i."coverDaysAsked", 0), 0)
    + ${household.weight}::float8 * ${upTo(sql`i."householdPolicies"`, household.policiesFull)}
    + ${contact.weight}::float8 * ${upTo(sql`i."contactYears"`, contact.yearsFull)}`);
}

/** Null where nothing was heard for long. */
export function satisfactionColumn(context: IndicatorContext): RawBuilder<unknown> {
  const heardFrom = day(windowStart(context, context.rules.satisfaction.silenceMonths));
  return sql`case when i."lastAnswerOn" >= ${heardFrom} then ${rounded(sql`i."answersMean"`)} end`;
}

/** Claims a vehicle and year that are to be expected. */
export function expectedFrequencyColumn({ model: { lambda, alpha } }: IndicatorContext): RawBuilder<unknown> {
  return sql`(${alpha}::float8 + i."claims36m") / (${alpha / lambda}::float8 + i."exposure36m")`;
}

/** In minor units: the margin of a year times the sum of `(staying / (1 + rate)) ^ year` over the years. */
export function customerValueColumn(context: IndicatorContext): RawBuilder<unknown> {
  const { years, expenseShare, lossRatioExpected, discountRate } = context.rules.customerValue;
  const frequency = expectedFrequencyColumn(context);
  const kept = sql`((i."termsRenewed" + 1)::float8 / (i."termsExpired" + 2) / ${1 + discountRate}::float8)`;
  return sql`round(
    i."premiumInForceMinor" * (${1 - expenseShare}::float8 - ${lossRatioExpected / context.model.lambda}::float8 * ${frequency})
    * (1 - power(${kept}, ${years + 1}::float8)) / (1 - ${kept}))::bigint`;
}
