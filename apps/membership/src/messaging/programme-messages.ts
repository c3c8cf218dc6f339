import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  ExpiryRule,
  ExpiryRuleSchema,
  ProgrammeRules,
  ProgrammeRulesSchema,
  ProgrammeSchema,
} from '@evergreen/contracts/membership';
import type { Programme } from '../domain/programme.ts';
import type { ExpiryPolicy } from '../domain/programme-expiry.ts';
import type { SeenProgramme } from '../use-cases/read-programmes.ts';

export function programmeMessage(seen: SeenProgramme): MessageInitShape<typeof ProgrammeSchema> {
  const { programme, state, revision, author, approvedBy, approvedAt, changedAt, returnedBecause } = seen;
  return {
    ...{ version: programme.version, state, revision, current: seen.isCurrent },
    changedAt: changedAt.toISOString(),
    ...(author === null ? {} : { author }),
    ...(approvedBy === null ? {} : { approvedBy }),
    ...(approvedAt === null ? {} : { approvedAt: approvedAt.toISOString() }),
    ...(returnedBecause === null ? {} : { returnedBecause }),
    rules: rulesMessage(programme),
  };
}

function rulesMessage(programme: Programme): MessageInitShape<typeof ProgrammeRulesSchema> {
  const { effectiveFrom, tiers, downgrade, graceDays, warningDays, statusWindowMonths } = programme;
  const { benefits, expiryPolicies, adjustment, holdMinutes, givenBackDaysMin, noticeDays, pointValue } =
    programme;
  return {
    ...{
      effectiveFrom,
      downgrade,
      graceDays,
      warningDays,
      statusWindowMonths,
      holdMinutes,
      givenBackDaysMin,
    },
    tiers: tiers.map(({ tierId, names, qualifications, gate, floor }) => ({
      ...{ tierId, names, floor },
      ...(gate === null ? {} : { gate }),
      qualifications: qualifications.map((asked) => defined(asked)),
    })),
    ...(programme.protection === null ? {} : { protection: programme.protection }),
    benefits: benefits.map(({ perYearByTier, ...benefit }) => ({
      ...benefit,
      counts: Object.entries(perYearByTier).map(([tierId, perYear]) => ({
        ...{ tierId },
        ...(perYear === null ? {} : { perYear }),
      })),
    })),
    expiryPolicies: expiryPolicies.map(expiryMessage),
    approvalAbove: adjustment.approvalAbove,
    adjustmentReasons: [...adjustment.reasons],
    noticeDays: [...noticeDays],
    minorPer100Points: pointValue.minorPer100Points,
    currency: pointValue.currency,
    statusPercentBySource: { ...programme.statusPercentBySource },
    formerTiers: Object.entries(programme.heirByTier).map(([tierId, intoTierId]) => ({ tierId, intoTierId })),
  };
}

function expiryMessage(policy: ExpiryPolicy): MessageInitShape<typeof ExpiryRuleSchema> {
  const { policyId, kind } = policy;
  switch (policy.kind) {
    case 'none':
      return { policyId, kind };
    case 'date':
      return { policyId, kind, lastOn: policy.lastOn };
    case 'days-of-year':
      return { policyId, kind, days: [...policy.days], monthsMin: policy.monthsMin };
    case 'rolling': {
      const { months, roundTo } = policy;
      return { policyId, kind, months, ...(roundTo === null ? {} : { roundTo: String(roundTo) }) };
    }
    case 'sliding':
      return { policyId, kind, months: policy.months };
    case 'by-tier': {
      const monthsByTier = Object.entries(policy.monthsByTier).map(([tierId, months]) => ({
        ...{ tierId },
        ...(months === null ? {} : { months }),
      }));
      return { policyId, kind, monthsByTier };
    }
    case 'anniversary':
      return { policyId, kind, leaveOut: policy.leaveOut };
  }
}

/** The document as it is kept, still to be checked: numbers that JSON cannot hold are caught there. */
export function rulesJson(rules: ProgrammeRules): Record<string, unknown> {
  const { effectiveFrom, downgrade, graceDays, warningDays, statusWindowMonths, holdMinutes } = rules;
  const { givenBackDaysMin } = rules;
  return {
    ...{ effectiveFrom, downgrade, graceDays, warningDays, statusWindowMonths, holdMinutes },
    ...(givenBackDaysMin === undefined ? {} : { givenBackDaysMin }),
    tiers: rules.tiers.map(({ tierId, names, qualifications, gate, floor }) => ({
      ...{ tierId, names: wordsJson(names), gate: gate ?? null, floor: Number(floor) },
      qualifications: qualifications.map(({ claimFreeYears, tenureYears, statusPoints }) =>
        defined({
          ...{ claimFreeYears, tenureYears },
          statusPoints: statusPoints === undefined ? undefined : Number(statusPoints),
        }),
      ),
    })),
    heirByTier: Object.fromEntries(rules.formerTiers.map(({ tierId, intoTierId }) => [tierId, intoTierId])),
    protection: rules.protection === undefined ? null : protectionJson(rules.protection),
    benefits: rules.benefits.map(({ benefitId, names, description, unit, counts }) => ({
      ...{ benefitId, names: wordsJson(names), description: wordsJson(description), unit: wordsJson(unit) },
      perYearByTier: Object.fromEntries(counts.map(({ tierId, perYear }) => [tierId, perYear ?? null])),
    })),
    expiryPolicies: rules.expiryPolicies.map(expiryJson),
    adjustment: {
      approvalAbove: Number(rules.approvalAbove),
      reasons: rules.adjustmentReasons.map(({ reasonId, names, retired }) => ({
        ...{ reasonId, names: wordsJson(names), retired },
      })),
    },
    noticeDays: rules.noticeDays,
    statusPercentBySource: rules.statusPercentBySource,
    pointValue: { minorPer100Points: Number(rules.minorPer100Points), currency: rules.currency },
  };
}

function wordsJson(words: { readonly zh: string; readonly en: string } | undefined) {
  return { zh: words?.zh ?? '', en: words?.en ?? '' };
}

function protectionJson({
  fromTierId,
  tenureYears,
  oneClaimInYears,
}: NonNullable<ProgrammeRules['protection']>) {
  return { fromTierId, tenureYears, oneClaimInYears };
}

/** Only what the kind has; what is missing is told by whoever checks the document. */
function expiryJson(rule: ExpiryRule): Record<string, unknown> {
  const { policyId, kind, lastOn, days, monthsMin, months, roundTo, monthsByTier, leaveOut } = rule;
  const fields: Record<string, Record<string, unknown>> = {
    none: {},
    date: { lastOn },
    'days-of-year': { days, monthsMin },
    rolling: { months, roundTo: roundTo === undefined ? null : (monthOf(roundTo) ?? roundTo) },
    sliding: { months },
    'by-tier': {
      monthsByTier: Object.fromEntries(monthsByTier.map((each) => [each.tierId, each.months ?? null])),
    },
    anniversary: { leaveOut },
  };
  return { policyId, kind, ...fields[kind] };
}

function monthOf(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
