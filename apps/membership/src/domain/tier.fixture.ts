import { localDate, points } from '@evergreen/kernel';
import type { Standing } from './decide-tier.ts';
import type { Programme, Tier } from './programme.ts';
import type { ClaimFreePolicy, KnownFacts } from './tier-facts.ts';

export const on = localDate;

const tier = (tierId: string, more: Partial<Tier>): Tier => ({
  ...{ tierId, names: { zh: tierId, en: tierId }, qualifications: [], gate: null, floor: points(0) },
  ...more,
});

/** Leaf, bough (1 claim-free year), gold (3 and 3 years, or 6,000 status points), ever (gold's and a gate). */
export const programme: Programme = {
  ...{ version: 7, effectiveFrom: on('2000-01-01'), downgrade: 'one-level', graceDays: 90, warningDays: 60 },
  tiers: [
    tier('leaf', {}),
    tier('bough', { qualifications: [{ claimFreeYears: 1 }] }),
    tier('gold', {
      qualifications: [{ claimFreeYears: 3, tenureYears: 3 }, { statusPoints: points(6000) }],
      floor: points(-1000),
    }),
    tier('ever', { qualifications: [{ claimFreeYears: 5 }], gate: 'segment:electric' }),
  ],
  heirByTier: {},
  statusWindowMonths: 12,
  statusPercentBySource: {},
  protection: { fromTierId: 'gold', tenureYears: 5, oneClaimInYears: 3 },
  ...{ benefits: [], expiryPolicies: [], holdMinutes: 30, givenBackDaysMin: 30, noticeDays: [] },
  adjustment: { approvalAbove: points(500), reasons: [] },
  pointValue: { minorPer100Points: 300n, currency: 'CNY' },
};

const policy: ClaimFreePolicy = {
  ...{ policyId: 'p', claimFreeYears: 3, termEndsOn: on('2026-08-19') },
  ...{ faultOpen: false, countedOn: [], openCounted: false },
};

/** Covered from 20 August 2020 up to 19 August 2027 by one policy, with three claim-free years. */
export function known(more: Partial<ClaimFreePolicy> = {}, rest: Partial<KnownFacts> = {}): KnownFacts {
  const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
  return {
    terms: years.map((year) => ({
      ...{ policyId: 'p', startsOn: on(`${year}-08-20`), endsOn: on(`${year + 1}-08-19`) },
    })),
    claimFree: [{ ...policy, ...more }],
    ...{ statusLots: [], heldFacts: [] },
    ...rest,
  };
}

/** Gold since 2024, judged last on the anniversary of 2025. */
export function standing(more: Partial<Standing> = {}): Standing {
  return {
    ...{ tierId: 'gold', since: on('2024-08-20'), reviewedOn: on('2025-08-20') },
    ...{ graceUntil: null, lockedUntil: null, lost: null },
    ...more,
  };
}
