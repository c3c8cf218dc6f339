import type { Filled, PolicyValues, RuleValues, RulesInput, TierValues } from './form-values.ts';
import type { Rules } from './rules.ts';

/** Begins the key of a row that has no id yet. No id holds a colon. */
const newRow = 'new:';

/** Keys of rows that were added, by the rows that are there. */
export function newKeyAmong(keys: readonly string[]): string {
  const numbers = keys.filter((key) => key.startsWith(newRow)).map((key) => Number(key.slice(newRow.length)));
  return `${newRow}${Math.max(0, ...numbers) + 1}`;
}

interface Named {
  readonly key: string;
  readonly en: string;
}

/** The id of each row by its key: of new ones made of the English name, so that it says something where it is seen. */
function idsOf(rows: readonly Named[], others: readonly string[] = []): ReadonlyMap<string, string> {
  const taken = new Set([...rows.map(({ key }) => key), ...others]);
  return new Map(
    rows.map(({ key, en }) => {
      if (!key.startsWith(newRow)) return [key, key];
      const word = wordOf(en);
      let id = word;
      for (let n = 2; taken.has(id); n += 1) id = `${word}-${n}`;
      taken.add(id);
      return [key, id];
    }),
  );
}

/** Letters, digits and hyphens; room is left for a number that tells it from another. */
function wordOf(name: string): string {
  const word = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replaceAll(/^-+|-+$/g, '');
  return word === '' ? 'other' : word;
}

const filled = (value: Filled): number => value ?? 0;
const words = (zh: string, en: string) => ({ zh: zh.trim(), en: en.trim() });

/** What the form says; the currency is not its business. */
export function rulesOf(values: RuleValues, { currency }: Pick<Rules, 'currency'>): RulesInput {
  const { isProtected, tiers, formerTiers, benefits, reasons } = values;
  const tierIds = idsOf(
    tiers,
    formerTiers.map(({ tierId }) => tierId),
  );
  const benefitIds = idsOf(benefits);
  const reasonIds = idsOf(reasons);
  const tierId = (key: string): string => tierIds.get(key) ?? key;
  return {
    effectiveFrom: values.effectiveFrom,
    tiers: tiers.map((tier, n) => tierOf(tierId(tier.key), tier, n === 0)),
    formerTiers: formerTiers.map(({ tierId: gone, into }) => ({ tierId: gone, intoTierId: tierId(into) })),
    downgrade: values.downgrade,
    graceDays: filled(values.graceDays),
    warningDays: filled(values.warningDays),
    statusWindowMonths: filled(values.statusWindowMonths),
    statusPercents: Object.entries(values.statusPercents).map(([sourceKind, percent]) => ({
      ...{ sourceKind, percent: filled(percent) },
    })),
    protection: isProtected
      ? {
          fromTierId: tierId(values.fromTier),
          tenureYears: filled(values.tenureYears),
          oneClaimInYears: filled(values.oneClaimInYears),
        }
      : null,
    benefits: benefits.map(({ key, zh, en, descriptionZh, descriptionEn, unitZh, unitEn }) => ({
      benefitId: benefitIds.get(key) ?? key,
      ...{
        names: words(zh, en),
        description: words(descriptionZh, descriptionEn),
        unit: words(unitZh, unitEn),
      },
      counts: tiers.flatMap((tier) => {
        const cell = tier.counts[key] ?? 'none';
        if (cell === 'none') return [];
        return [{ tierId: tierId(tier.key), perYear: cell === 'unlimited' ? null : cell }];
      }),
    })),
    expiryPolicies: values.policies.map((policy) => policyOf(policy, tiers, tierId)),
    approvalAbove: filled(values.approvalAbove),
    adjustmentReasons: reasons.map(({ key, zh, en, retired }) => ({
      ...{ reasonId: reasonIds.get(key) ?? key, names: words(zh, en), retired },
    })),
    holdMinutes: filled(values.holdMinutes),
    givenBackDaysMin: filled(values.givenBackDaysMin),
    noticeDays: partsOf(values.noticeDays).map(Number),
    minorPer100Points: filled(values.minorPer100Points),
    currency,
  };
}

/** The lowest tier is every member's: what was asked for it before it became the lowest falls away. */
function tierOf(tierId: string, tier: TierValues, isLowest: boolean): RulesInput['tiers'][number] {
  const gate = tier.gate.trim();
  return {
    ...{ tierId, names: words(tier.zh, tier.en), floor: filled(tier.floor) },
    gate: isLowest || gate === '' ? null : gate,
    qualifications: isLowest ? [] : tier.qualifications.map((asked) => ({ ...asked })),
  };
}

/** Only what the kind has. */
function policyOf(
  policy: PolicyValues,
  tiers: readonly TierValues[],
  tierId: (key: string) => string,
): RulesInput['expiryPolicies'][number] {
  const { kind, months, roundTo } = policy;
  const countsMonths = kind === 'ROLLING' || kind === 'SLIDING';
  return {
    ...{ policyId: policy.policyId.trim(), kind },
    lastOn: kind === 'DATE' ? policy.lastOn : null,
    days: kind === 'DAYS_OF_YEAR' ? partsOf(policy.days) : [],
    monthsMin: kind === 'DAYS_OF_YEAR' ? filled(policy.monthsMin) : null,
    months: countsMonths ? filled(months) : null,
    roundTo: kind === 'ROLLING' && roundTo !== 'none' ? roundTo : null,
    monthsByTier:
      kind === 'BY_TIER'
        ? tiers.map(({ key }) => ({ tierId: tierId(key), months: policy.monthsByTier[key] ?? null }))
        : [],
    leaveOut: kind === 'ANNIVERSARY' ? filled(policy.leaveOut) : null,
  };
}

/** What stands between the commas of a text. */
export function partsOf(text: string): string[] {
  return text.split(/[,，、\s]+/).filter((part) => part !== '');
}
