import type { ChangeProgrammeDraftMutationVariables } from '../graphql.gen.ts';
import type { Rules } from './rules.ts';

export type RulesInput = ChangeProgrammeDraftMutationVariables['rules'];

/** How many of a benefit a tier has a year. */
export type Cell = 'none' | 'unlimited' | number;

/** A form's field of a number is null while it is empty. */
export type Filled = number | null;

/** What a row is known by while the form is open: its id, or of a new one a key that cannot be an id. */
type Key = string;

export interface TierValues {
  readonly key: Key;
  readonly zh: string;
  readonly en: string;
  readonly gate: string;
  readonly floor: Filled;
  readonly qualifications: readonly Combination[];
  /** By benefit. */
  readonly counts: Readonly<Record<Key, Cell>>;
}

export interface Combination {
  readonly claimFreeYears: Filled;
  readonly tenureYears: Filled;
  readonly statusPoints: Filled;
}

export interface BenefitValues {
  readonly key: Key;
  readonly zh: string;
  readonly en: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly unitZh: string;
  readonly unitEn: string;
}

/** The fields of every kind: what was typed for one is there again when it is chosen again. */
export interface PolicyValues {
  /** Its id as it was saved; empty of a new one, whose id is typed. */
  readonly key: Key;
  readonly policyId: string;
  readonly kind: Rules['expiryPolicies'][number]['kind'];
  readonly lastOn: string;
  /** Days of the year with commas between. */
  readonly days: string;
  readonly monthsMin: Filled;
  readonly months: Filled;
  /** `none` for none. */
  readonly roundTo: string;
  /** By tier; null: never. */
  readonly monthsByTier: Readonly<Record<Key, Filled>>;
  readonly leaveOut: Filled;
}

export interface ReasonValues {
  readonly key: Key;
  readonly zh: string;
  readonly en: string;
  readonly retired: boolean;
}

/** A tier that is given up, and the one its members go to. */
export interface FormerValues {
  readonly tierId: string;
  readonly into: Key;
}

/** The rules as the form has them. */
export interface RuleValues {
  readonly effectiveFrom: string;
  readonly downgrade: RulesInput['downgrade'];
  readonly graceDays: Filled;
  readonly warningDays: Filled;
  readonly statusWindowMonths: Filled;
  /** By kind of source. */
  readonly statusPercents: Readonly<Record<string, Filled>>;
  readonly isProtected: boolean;
  readonly fromTier: Key;
  readonly tenureYears: Filled;
  readonly oneClaimInYears: Filled;
  readonly tiers: readonly TierValues[];
  readonly formerTiers: readonly FormerValues[];
  readonly benefits: readonly BenefitValues[];
  readonly policies: readonly PolicyValues[];
  readonly reasons: readonly ReasonValues[];
  readonly approvalAbove: Filled;
  readonly holdMinutes: Filled;
  readonly givenBackDaysMin: Filled;
  /** Numbers with commas between. */
  readonly noticeDays: string;
  readonly minorPer100Points: Filled;
}

export const emptyCombination: Combination = { claimFreeYears: null, tenureYears: null, statusPoints: null };

/** A policy of no kind's fields yet, but for those that have a plain beginning. */
export const emptyPolicy: PolicyValues = {
  ...{ key: '', policyId: '', kind: 'ROLLING', lastOn: '', days: '' },
  ...{ monthsMin: 0, months: 24, roundTo: 'none' },
  ...{ monthsByTier: {}, leaveOut: 0 },
};

export function valuesOf(rules: Rules): RuleValues {
  const { protection, tiers, benefits } = rules;
  return {
    ...{ effectiveFrom: rules.effectiveFrom, downgrade: rules.downgrade, graceDays: rules.graceDays },
    ...{ warningDays: rules.warningDays, statusWindowMonths: rules.statusWindowMonths },
    statusPercents: Object.fromEntries(
      rules.statusPercents.map(({ sourceKind, percent }) => [sourceKind, percent]),
    ),
    isProtected: protection !== null,
    fromTier: protection?.fromTierId ?? tiers.at(-1)?.tierId ?? '',
    tenureYears: protection?.tenureYears ?? 5,
    oneClaimInYears: protection?.oneClaimInYears ?? 3,
    tiers: tiers.map((tier) => tierValues(tier, benefits)),
    formerTiers: rules.formerTiers.map(({ tierId, intoTierId }) => ({ tierId, into: intoTierId })),
    benefits: benefits.map(({ benefitId, names, description, unit }) => ({
      ...{ key: benefitId, zh: names.zh, en: names.en, unitZh: unit.zh, unitEn: unit.en },
      ...{ descriptionZh: description.zh, descriptionEn: description.en },
    })),
    policies: rules.expiryPolicies.map(policyValues),
    reasons: rules.adjustmentReasons.map(({ reasonId, names, retired }) => ({
      ...{ key: reasonId, zh: names.zh, en: names.en, retired },
    })),
    approvalAbove: Number(rules.approvalAbove),
    ...{ holdMinutes: rules.holdMinutes, givenBackDaysMin: rules.givenBackDaysMin },
    noticeDays: rules.noticeDays.join(', '),
    minorPer100Points: rules.minorPer100Points,
  };
}

/** A tier in fields, with what it has of the benefits. */
export function tierValues(
  { tierId, names, gate, floor, qualifications }: Rules['tiers'][number],
  benefits: Rules['benefits'],
): TierValues {
  return {
    ...{ key: tierId, zh: names.zh, en: names.en, gate: gate ?? '', floor: Number(floor) },
    qualifications: qualifications.map(({ claimFreeYears, tenureYears, statusPoints }) => ({
      ...{ claimFreeYears, tenureYears },
      statusPoints: statusPoints === null ? null : Number(statusPoints),
    })),
    counts: Object.fromEntries(
      benefits.map(({ benefitId, counts }): [string, Cell] => {
        const count = counts.find((each) => each.tierId === tierId);
        return [benefitId, count === undefined ? 'none' : (count.perYear ?? 'unlimited')];
      }),
    ),
  };
}

function policyValues(policy: Rules['expiryPolicies'][number]): PolicyValues {
  const { policyId, kind, lastOn, days, monthsMin, months, roundTo, monthsByTier, leaveOut } = policy;
  return {
    ...{ key: policyId, policyId, kind, lastOn: lastOn ?? '', days: days.join(', ') },
    monthsMin: monthsMin ?? emptyPolicy.monthsMin,
    months: months ?? emptyPolicy.months,
    roundTo: roundTo ?? emptyPolicy.roundTo,
    monthsByTier: Object.fromEntries(monthsByTier.map((each) => [each.tierId, each.months])),
    leaveOut: leaveOut ?? emptyPolicy.leaveOut,
  };
}
