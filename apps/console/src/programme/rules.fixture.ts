import type { Rules } from './rules.ts';

const words = (text: string) => ({ __typename: 'Words', zh: text, en: text }) as const;
const expiry: Omit<Rules['expiryPolicies'][number], 'policyId' | 'kind'> = {
  ...{ __typename: 'ExpiryRule', lastOn: null, days: [], monthsMin: null, months: null, roundTo: null },
  ...{ monthsByTier: [], leaveOut: null },
};

/** Two tiers and a benefit. */
export const rules: Rules = {
  __typename: 'ProgrammeRules',
  effectiveFrom: '2026-10-01',
  tiers: [
    {
      __typename: 'TierRule',
      tierId: 'leaf',
      names: words('Leaf'),
      qualifications: [],
      gate: null,
      floor: 0,
    },
    {
      ...{ __typename: 'TierRule', tierId: 'pine', names: words('Pine'), gate: null, floor: -1000 },
      qualifications: [
        { __typename: 'QualificationRule', claimFreeYears: 3, tenureYears: 3, statusPoints: null },
        { __typename: 'QualificationRule', claimFreeYears: null, tenureYears: null, statusPoints: 6000 },
      ],
    },
  ],
  formerTiers: [],
  ...{ downgrade: 'ONE_LEVEL', graceDays: 90, warningDays: 60, statusWindowMonths: 12 },
  statusPercents: [{ __typename: 'SourcePercent', sourceKind: 'no-claim', percent: 100 }],
  protection: { __typename: 'ProtectionRule', fromTierId: 'pine', tenureYears: 5, oneClaimInYears: 3 },
  benefits: [
    {
      ...{ __typename: 'BenefitRule', benefitId: 'tow', names: words('Tow') },
      ...{ description: words('Far'), unit: words('times') },
      counts: [{ __typename: 'BenefitCount', tierId: 'pine', perYear: 3 }],
    },
  ],
  expiryPolicies: [
    { ...expiry, policyId: 'rolling', kind: 'ROLLING', months: 24 },
    { ...expiry, policyId: 'never', kind: 'NONE' },
  ],
  approvalAbove: 500,
  adjustmentReasons: [
    { __typename: 'NamedReason', reasonId: 'goodwill', names: words('Goodwill'), retired: false },
  ],
  ...{
    holdMinutes: 30,
    givenBackDaysMin: 30,
    noticeDays: [60, 30, 7],
    minorPer100Points: 300,
    currency: 'CNY',
  },
};
