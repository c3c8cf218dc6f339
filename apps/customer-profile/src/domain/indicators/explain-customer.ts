import type { CustomerIndicators } from './customer-indicators.ts';
import type { Explained, ExplainedPart } from './explained.ts';
import {
  expectedFrequency,
  type FrequencyModel,
  type IndicatorContext,
  type RfmCuts,
} from './indicator-context.ts';
import {
  customerValueOf,
  type Index,
  lossRatio,
  loyaltyOf,
  rfmOf,
  satisfactionOf,
  stabilityOf,
} from './indices.ts';

const of = (part: string, value: number, unit: ExplainedPart['unit']): ExplainedPart => ({
  part,
  value,
  unit,
});

function indexOf(indicator: string, { value, parts }: Index): Explained {
  return {
    ...{ indicator, unit: 'index', value },
    parts: parts.map(({ part, seen, of: full, points, weight }) => ({
      ...{ part, unit: 'points', value: points, seen, of: full, weight },
    })),
  };
}

/**
 * The indicators of a customer, each with what it is made of.
 * @param cuts the quintiles of their province, where those are measured
 */
export function explainCustomer(
  seen: CustomerIndicators,
  context: IndicatorContext,
  cuts: RfmCuts | undefined,
): Explained[] {
  const { rules, model, asOf, capMinor } = context;
  const money = (part: string, minor: bigint) => of(part, Number(minor), 'money');
  return [
    indexOf('loyalty', loyaltyOf(seen, rules)),
    {
      ...{ indicator: 'satisfaction', unit: 'index', value: satisfactionOf(seen, rules, asOf) },
      parts: [of('answers24m', seen.answers24m, 'count')],
    },
    indexOf('stability', stabilityOf(seen, rules)),
    {
      ...{
        indicator: 'lossRatio36m',
        unit: 'share',
        value: lossRatio(seen.cappedLoss36mMinor, seen.earnedPremium36mMinor),
      },
      parts: [
        money('cappedLoss', seen.cappedLoss36mMinor),
        money('incurred', seen.incurred36mMinor),
        ...(capMinor === null ? [] : [money('cap', capMinor)]),
        money('earnedPremium', seen.earnedPremium36mMinor),
        money('earnedCompulsory', seen.earnedCompulsory36mMinor),
        money('earnedCommercial', seen.earnedCommercial36mMinor),
      ],
    },
    {
      ...{
        indicator: 'lossRatio12m',
        unit: 'share',
        value: lossRatio(seen.incurred12mMinor, seen.earnedPremium12mMinor),
      },
      parts: [money('incurred', seen.incurred12mMinor), money('earnedPremium', seen.earnedPremium12mMinor)],
    },
    ...riskOf(seen, model),
    {
      ...{ indicator: 'renewals', unit: 'share', value: share(seen.termsRenewed, seen.termsExpired) },
      parts: [
        of('renewed', seen.termsRenewed, 'count'),
        of('expired', seen.termsExpired, 'count'),
        of('early', seen.renewalsEarly, 'count'),
      ],
    },
    {
      ...{ indicator: 'tenure', unit: 'years', value: seen.tenureYears },
      parts: [
        of('policiesActive', seen.policiesActive, 'count'),
        of('vehicleYears', seen.vehicleYears, 'years'),
      ],
    },
    {
      ...{ indicator: 'premiumInForce', unit: 'money', value: Number(seen.premiumInForceMinor) },
      parts: [
        of('compulsoryActive', seen.compulsoryActive, 'count'),
        of('commercialActive', seen.commercialActive, 'count'),
      ],
    },
    ...worthOf(seen, context, cuts),
  ];
}

/** What a customer is worth, and how they stand in their province. */
function worthOf(
  seen: CustomerIndicators,
  context: IndicatorContext,
  cuts: RfmCuts | undefined,
): Explained[] {
  const { valueMinor, premiumMinor, lossRatio: losses, staying } = customerValueOf(seen, context);
  const { expenseShare, discountRate, years } = context.rules.customerValue;
  const scores = rfmOf(seen, cuts);
  const { recencyMonths, policyDays, earnedPremium36mMinor } = seen;
  const score = (indicator: string, value: number | null, parts: readonly ExplainedPart[]): Explained => ({
    ...{ indicator, unit: 'count', value, parts },
  });
  return [
    {
      ...{ indicator: 'customerValue', unit: 'money', value: valueMinor },
      parts: [
        of('premiumInForce', Number(premiumMinor), 'money'),
        of('expectedLossRatio', losses, 'share'),
        of('expenseShare', expenseShare, 'share'),
        of('staying', staying, 'share'),
        of('discountRate', discountRate, 'share'),
        of('yearsAhead', years, 'years'),
      ],
    },
    score(
      'rfmRecency',
      scores?.recency ?? null,
      recencyMonths === null ? [] : [of('recencyMonths', recencyMonths, 'count')],
    ),
    score('rfmFrequency', scores?.frequency ?? null, [of('policyYears', policyDays / 365, 'years')]),
    score('rfmMoney', scores?.money ?? null, [of('earnedPremium', Number(earnedPremium36mMinor), 'money')]),
  ];
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Claims, and what they let expect. */
function riskOf(seen: CustomerIndicators, model: FrequencyModel): Explained[] {
  const frequency = expectedFrequency(model, seen.claims36m, seen.exposure36m);
  return [
    {
      ...{ indicator: 'claims12m', unit: 'count', value: seen.claims12m },
      parts: [of('exposure', seen.exposure12m, 'years')],
    },
    {
      ...{ indicator: 'claims36m', unit: 'count', value: seen.claims36m },
      parts: [of('exposure', seen.exposure36m, 'years'), of('claimsAll', seen.claimsAll, 'count')],
    },
    { indicator: 'claimFreeYears', unit: 'years', value: seen.claimFreeYears, parts: [] },
    {
      ...{ indicator: 'relativeRisk', unit: 'ratio', value: frequency / model.lambda },
      parts: [
        of('expectedFrequency', frequency, 'ratio'),
        of('bookFrequency', model.lambda, 'ratio'),
        of('claims', seen.claims36m, 'count'),
        of('exposure', seen.exposure36m, 'years'),
        of('alpha', model.alpha, 'ratio'),
      ],
    },
  ];
}
