import type { ChangeProgrammeDraftMutationVariables } from '../graphql.gen.ts';
import type { Rules } from './rules.ts';

type RulesInput = ChangeProgrammeDraftMutationVariables['rules'];

/** How many of a benefit a tier has a year. */
export type Cell = 'none' | 'unlimited' | number;

/** A form's field of a number is null while it is empty. */
type Filled = number | null;

/** The rules as the form has them. */
export interface RuleValues {
  readonly effectiveFrom: string;
  readonly downgrade: RulesInput['downgrade'];
  readonly graceDays: Filled;
  readonly warningDays: Filled;
  readonly statusWindowMonths: Filled;
  readonly isProtected: boolean;
  readonly fromTierId: string;
  readonly tenureYears: Filled;
  readonly oneClaimInYears: Filled;
  readonly tiers: readonly {
    readonly zh: string;
    readonly en: string;
    readonly gate: string;
    readonly floor: Filled;
    readonly qualifications: readonly {
      readonly claimFreeYears: Filled;
      readonly tenureYears: Filled;
      readonly statusPoints: Filled;
    }[];
  }[];
  /** By benefit and tier. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** By expiry policy that counts months. */
  readonly expiryMonths: Readonly<Record<string, Filled>>;
  readonly approvalAbove: Filled;
  readonly holdMinutes: Filled;
  readonly givenBackDaysMin: Filled;
  /** Numbers with commas between. */
  readonly noticeDays: string;
  readonly minorPer100Points: Filled;
}

/** Kinds of expiry whose months the form changes. */
export const countsMonths = ({ kind }: Rules['expiryPolicies'][number]): boolean =>
  kind === 'ROLLING' || kind === 'SLIDING';

export function valuesOf(rules: Rules): RuleValues {
  const { protection, tiers } = rules;
  return {
    ...{ effectiveFrom: rules.effectiveFrom, downgrade: rules.downgrade, graceDays: rules.graceDays },
    ...{ warningDays: rules.warningDays, statusWindowMonths: rules.statusWindowMonths },
    isProtected: protection !== null,
    fromTierId: protection?.fromTierId ?? tiers.at(-1)?.tierId ?? '',
    tenureYears: protection?.tenureYears ?? 5,
    oneClaimInYears: protection?.oneClaimInYears ?? 3,
    tiers: tiers.map(({ names, gate, floor, qualifications }) => ({
      ...{ zh: names.zh, en: names.en, gate: gate ?? '', floor: Number(floor) },
      qualifications: qualifications.map(({ claimFreeYears, tenureYears, statusPoints }) => ({
        ...{ claimFreeYears, tenureYears },
        statusPoints: statusPoints === null ? null : Number(statusPoints),
      })),
    })),
    cells: Object.fromEntries(
      rules.benefits.map(({ benefitId, counts }) => [
        benefitId,
        Object.fromEntries(
          tiers.map(({ tierId }): [string, Cell] => {
            const count = counts.find((each) => each.tierId === tierId);
            return [tierId, count === undefined ? 'none' : (count.perYear ?? 'unlimited')];
          }),
        ),
      ]),
    ),
    expiryMonths: Object.fromEntries(
      rules.expiryPolicies.filter(countsMonths).map(({ policyId, months }) => [policyId, months]),
    ),
    approvalAbove: Number(rules.approvalAbove),
    ...{ holdMinutes: rules.holdMinutes, givenBackDaysMin: rules.givenBackDaysMin },
    noticeDays: rules.noticeDays.join(', '),
    minorPer100Points: rules.minorPer100Points,
  };
}

const filled = (value: Filled): number => value ?? 0;

/** What the form says, with everything else as it was. */
export function rulesOf(values: RuleValues, base: Rules): RulesInput {
  const { isProtected, fromTierId, tenureYears, oneClaimInYears } = values;
  return {
    effectiveFrom: values.effectiveFrom,
    tiers: base.tiers.map(({ tierId }, n) => tierOf(tierId, values.tiers[n])),
    downgrade: values.downgrade,
    graceDays: filled(values.graceDays),
    warningDays: filled(values.warningDays),
    statusWindowMonths: filled(values.statusWindowMonths),
    statusPercents: base.statusPercents.map(({ sourceKind, percent }) => ({ sourceKind, percent })),
    protection: isProtected
      ? { fromTierId, tenureYears: filled(tenureYears), oneClaimInYears: filled(oneClaimInYears) }
      : null,
    benefits: base.benefits.map(({ benefitId, names, description, unit }) => ({
      ...{ benefitId, names: plain(names), description: plain(description), unit: plain(unit) },
      counts: base.tiers.flatMap(({ tierId }) => {
        const cell = values.cells[benefitId]?.[tierId] ?? 'none';
        return cell === 'none' ? [] : [{ tierId, perYear: cell === 'unlimited' ? null : cell }];
      }),
    })),
    expiryPolicies: base.expiryPolicies.map(({ __typename: _, monthsByTier, ...policy }) => ({
      ...policy,
      days: [...policy.days],
      months: values.expiryMonths[policy.policyId] ?? policy.months,
      monthsByTier: monthsByTier.map(({ tierId, months }) => ({ tierId, months })),
    })),
    approvalAbove: filled(values.approvalAbove),
    adjustmentReasons: base.adjustmentReasons.map(({ reasonId, names }) => ({
      ...{ reasonId, names: plain(names) },
    })),
    holdMinutes: filled(values.holdMinutes),
    givenBackDaysMin: filled(values.givenBackDaysMin),
    noticeDays: daysOf(values.noticeDays),
    minorPer100Points: filled(values.minorPer100Points),
    currency: base.currency,
  };
}

function tierOf(tierId: string, tier: RuleValues['tiers'][number] | undefined): RulesInput['tiers'][number] {
  const { zh = '', en = '', gate = '', floor = 0, qualifications = [] } = tier ?? {};
  return {
    ...{ tierId, names: { zh: zh.trim(), en: en.trim() }, floor: filled(floor) },
    gate: gate.trim() === '' ? null : gate.trim(),
    qualifications: qualifications.map((asked) => ({ ...asked })),
  };
}

function plain({ zh, en }: { readonly zh: string; readonly en: string }): { zh: string; en: string } {
  return { zh, en };
}

/** Numbers of a text with commas between. */
export function daysOf(text: string): number[] {
  return text
    .split(/[,，\s]+/)
    .filter((part) => part !== '')
    .map(Number);
}
