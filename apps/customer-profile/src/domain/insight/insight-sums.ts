import type { Explained, ExplainedPart } from '../indicators/explained.ts';

/** Amounts of a group of customers that are added up; every figure of insight is one of them, or a ratio of two. */
export const insightAmounts = [
  ...['customers', 'customersActive', 'customersActive12mAgo', 'customersKept', 'customersNew'],
  ...['policiesActive', 'premiumInForce', 'exposure12m', 'exposure36m', 'earned12m', 'earned36m'],
  ...['earnedCompulsory36m', 'earnedCommercial36m', 'incurred12m', 'incurred36m', 'capped36m'],
  ...['claims12m', 'claims36m', 'expired12m', 'renewed12m', 'expiringPremium12m', 'renewedPremium12m'],
  ...['loyaltySum', 'stabilitySum', 'satisfactionKnown', 'satisfactionSum'],
  ...['csatAnswers', 'csatSatisfied', 'npsAnswers', 'npsPromoters', 'npsDetractors'],
  ...['withoutCommercial', 'withoutCompulsory', 'premiumNew12m', 'lossSquares36m', 'claimsPaid36m'],
  ...['earnedCompulsory12m', 'earnedCommercial12m', 'incurredCompulsory12m', 'incurredCommercial12m'],
  ...['incurredCompulsory36m', 'incurredCommercial36m'],
] as const;

export type InsightAmount = (typeof insightAmounts)[number];

/** Amounts that are kept of each customer too, so that a figure opens whom it is made of. */
export const heldAmounts = [
  ...(['policiesActive', 'premiumInForce', 'exposure12m', 'exposure36m', 'earned12m', 'earned36m'] as const),
  ...(['incurred12m', 'incurred36m', 'claims12m', 'claims36m', 'expired12m', 'renewed12m'] as const),
  ...(['customersActive12mAgo', 'customersKept', 'customersNew', 'loyaltySum'] as const),
  ...(['csatAnswers', 'csatSatisfied', 'npsAnswers', 'npsPromoters', 'npsDetractors'] as const),
] as const satisfies readonly InsightAmount[];

/** Money in minor units. */
export type InsightSums = Readonly<Record<InsightAmount, number>>;

const money: ReadonlySet<string> = new Set<InsightAmount>([
  ...(['premiumInForce', 'earned12m', 'earned36m', 'earnedCompulsory36m', 'earnedCommercial36m'] as const),
  ...(['incurred12m', 'incurred36m', 'capped36m', 'expiringPremium12m', 'renewedPremium12m'] as const),
  ...(['premiumNew12m', 'earnedCompulsory12m', 'earnedCommercial12m', 'incurredCompulsory12m'] as const),
  ...(['incurredCommercial12m', 'incurredCompulsory36m', 'incurredCommercial36m'] as const),
]);
/** Sums of indices have decimals. */
const indices: ReadonlySet<string> = new Set<InsightAmount>([
  'loyaltySum',
  'stabilitySum',
  'satisfactionSum',
]);
const years: ReadonlySet<string> = new Set<InsightAmount>(['exposure12m', 'exposure36m']);

function unitOf(amount: InsightAmount): 'money' | 'index' | 'years' | 'count' {
  if (money.has(amount)) return 'money';
  if (indices.has(amount)) return 'index';
  return years.has(amount) ? 'years' : 'count';
}

/** The indicators of a group of customers, each with what it is made of (S 2.1). */
export function explainGroup(sums: InsightSums): Explained[] {
  const part = (amount: InsightAmount): ExplainedPart => ({
    ...{ part: amount, unit: unitOf(amount), value: sums[amount] },
  });
  const ratio = (
    indicator: string,
    unit: 'share' | 'ratio' | 'money' | 'index',
    above: InsightAmount,
    below: InsightAmount,
    ...more: InsightAmount[]
  ): Explained => ({
    ...{ indicator, unit, value: sums[below] === 0 ? null : sums[above] / sums[below] },
    parts: [above, below, ...more].map(part),
  });
  const amount = (name: InsightAmount, ...more: InsightAmount[]): Explained => ({
    ...{ indicator: name, unit: unitOf(name), value: sums[name], parts: more.map(part) },
  });
  return [
    amount('customersActive', 'customers', 'customersNew'),
    amount('policiesActive'),
    amount('premiumInForce'),
    ratio('lossRatio12m', 'share', 'incurred12m', 'earned12m'),
    ratio('lossRatioCompulsory12m', 'share', 'incurredCompulsory12m', 'earnedCompulsory12m'),
    ratio('lossRatioCommercial12m', 'share', 'incurredCommercial12m', 'earnedCommercial12m'),
    ratio('lossRatio36m', 'share', 'incurred36m', 'earned36m', 'earnedCompulsory36m', 'earnedCommercial36m'),
    ratio('lossRatioCompulsory36m', 'share', 'incurredCompulsory36m', 'earnedCompulsory36m'),
    ratio('lossRatioCommercial36m', 'share', 'incurredCommercial36m', 'earnedCommercial36m'),
    ratio('cappedLossRatio36m', 'share', 'capped36m', 'earned36m'),
    ratio('frequency12m', 'ratio', 'claims12m', 'exposure12m'),
    ratio('frequency36m', 'ratio', 'claims36m', 'exposure36m'),
    // Claims that cost nothing, or whose cost no file tells, are not of the average.
    ratio('severity36m', 'money', 'incurred36m', 'claimsPaid36m'),
    ratio('policyRetention', 'share', 'renewed12m', 'expired12m'),
    ratio('customerRetention', 'share', 'customersKept', 'customersActive12mAgo'),
    ratio('premiumRetention', 'share', 'renewedPremium12m', 'expiringPremium12m'),
    ratio('loyaltyMean', 'index', 'loyaltySum', 'customers'),
    ratio('satisfactionMean', 'index', 'satisfactionSum', 'satisfactionKnown'),
    ratio('stabilityMean', 'index', 'stabilitySum', 'customers'),
  ];
}
