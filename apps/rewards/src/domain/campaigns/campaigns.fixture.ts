import { localDate } from '@evergreen/kernel';
import type { CampaignDefinition, Limit } from './campaign-definition.ts';
import type { CampaignSettings } from './campaign-settings.ts';
import { type Candidate } from './decide-grants.ts';
import { noUse } from './use.ts';

/** A limit of what is given. */
export const limit = (changed: Partial<Limit>): Limit => ({
  points: null,
  minor: null,
  times: null,
  ...changed,
});

/** 300 points once, for a list of customers, up to six million points. */
export const someCampaign: CampaignDefinition = {
  name: { zh: '中秋平安出行', en: 'A safe Mid-Autumn' },
  ...{ startsOn: localDate('2026-09-16'), endsOn: localDate('2026-12-31') },
  audience: { segments: [], customerNumbers: ['C-1'], memberNumbers: [], heldOutPercent: 10 },
  trigger: { kind: 'once' },
  effects: [{ kind: 'points', points: 300, expiresAfterMonths: 12 }],
  budget: { total: limit({ points: 6_000_000 }), offices: [], period: null },
  caps: { member: null, vehicle: null, policy: null },
  ...{ stacking: null, windowDays: 90 },
};

export const someSettings: CampaignSettings = {
  ...{ version: 1, effectiveFrom: localDate('2020-01-01'), currency: 'CNY' },
  minorPerThousandPoints: 3_000,
  ...{ twoPersonsOverMinor: 20_000_000, renewalGraceDays: 30, usualRenewalPercent: 78 },
  ...{ wantedDifferencePercent: 3, groupMin: 100 },
};

/** Somebody of Nanjing who has had nothing yet. */
export const candidate = (n: number, changed: Partial<Candidate> = {}): Candidate => ({
  customerId: `customer-${n}`,
  orgPath: '/32/3201',
  ...{ policyId: null, vehicleId: null, base: 0n, isBlacklisted: false, inGroup: null },
  ...{ memberUse: noUse, vehicleUse: noUse, policyUse: noUse },
  ...{ worthMinor: 0n, refusal: null },
  ...changed,
});
