import { wilson } from '@evergreen/kernel';
import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  AlertSeverity as WireSeverity,
  CheckOutcome as WireOutcome,
  type ClaimShareSchema,
  Hazard as WireHazard,
  type OwnAdviceSchema,
  type PreventionCampaignSchema,
  type PreventionCheckSchema,
  type PreventionPlan as WirePlan,
  type PreventionPlanSchema,
  type PreventionResultsSchema,
  PreventionState as WireState,
  PreventionVerdict as WireVerdict,
  PreventionWithdrawal as WireWithdrawal,
} from '@evergreen/contracts/customer-profile';
import type { InputFields } from '@evergreen/kernel';
import {
  type AlertSeverity,
  type CheckOutcome,
  type Hazard,
  planLimits,
  planTexts,
  type PreventionCampaign,
  type PreventionPlan,
  type PreventionState,
  type Withdrawal,
} from '../../domain/prevention/campaign.ts';
import type { ClaimGroup, PreventionVerdict } from '../../domain/prevention/effect.ts';
import { ruleLimits } from '../../domain/rules/rule.ts';
import type { CheckSeen } from '../../use-cases/prevention/handle-checks.ts';
import type { AdviceSeen } from '../../use-cases/prevention/own-advice.ts';
import type { CampaignResults, CampaignSeen } from '../../use-cases/prevention/read-campaigns.ts';

const wireHazards = {
  typhoon: WireHazard.TYPHOON,
  rainstorm: WireHazard.RAINSTORM,
  flood: WireHazard.FLOOD,
  hail: WireHazard.HAIL,
  snow: WireHazard.SNOW,
  frost: WireHazard.FROST,
  heat: WireHazard.HEAT,
  fog: WireHazard.FOG,
  wind: WireHazard.WIND,
  landslide: WireHazard.LANDSLIDE,
  fire: WireHazard.FIRE,
  theft: WireHazard.THEFT,
} as const satisfies Record<Hazard, WireHazard>;

const wireSeverities = {
  blue: WireSeverity.BLUE,
  yellow: WireSeverity.YELLOW,
  orange: WireSeverity.ORANGE,
  red: WireSeverity.RED,
} as const satisfies Record<AlertSeverity, WireSeverity>;

const wireStates = {
  draft: WireState.DRAFT,
  launching: WireState.LAUNCHING,
  running: WireState.RUNNING,
  ended: WireState.ENDED,
  dropped: WireState.DROPPED,
  withdrawn: WireState.WITHDRAWN,
  stopped: WireState.STOPPED,
} as const satisfies Record<PreventionState, WireState>;

const wireWithdrawals = {
  cancelled: WireWithdrawal.CANCELLED,
  replaced: WireWithdrawal.REPLACED,
} as const satisfies Record<Withdrawal, WireWithdrawal>;

const wireVerdicts = {
  'no-comparison': WireVerdict.NO_COMPARISON,
  'too-small': WireVerdict.TOO_SMALL,
  'no-difference': WireVerdict.NO_DIFFERENCE,
  fewer: WireVerdict.FEWER,
  more: WireVerdict.MORE,
} as const satisfies Record<PreventionVerdict, WireVerdict>;

const wireOutcomes = {
  sound: WireOutcome.SOUND,
  'risk-removed': WireOutcome.RISK_REMOVED,
  'advice-given': WireOutcome.ADVICE_GIVEN,
  'not-reached': WireOutcome.NOT_REACHED,
  'not-wanted': WireOutcome.NOT_WANTED,
} as const satisfies Record<CheckOutcome, WireOutcome>;

/** The word of a number on the wire; refuses numbers that have none. */
function wordOf<Word extends string>(
  fields: InputFields,
  field: string,
  numbers: Readonly<Record<Word, number>>,
  number: number,
): Word {
  const words = Object.keys(numbers) as Word[];
  const word = words.find((each) => numbers[each] === number);
  if (word === undefined) fields.refuse(field, 'is not one of its kind');
  return word ?? words[0]!;
}

export const readOutcome = (fields: InputFields, outcome: WireOutcome): CheckOutcome =>
  wordOf(fields, 'outcome', wireOutcomes, outcome);

export function readRegions(fields: InputFields, regions: readonly string[]): readonly string[] {
  if (regions.length === 0 || regions.length > planLimits.regions)
    fields.refuse('regions', `must have 1 to ${planLimits.regions} entries`);
  const isPath = (region: string) => /^\/([\w-]+(\/[\w-]+)*)?$/.test(region) && region.length <= 200;
  if (!regions.every(isPath)) fields.refuse('regions', 'must be offices');
  return [...new Set(regions)].sort();
}

export function readRuleText(fields: InputFields, text: string): string {
  return fields.text('ruleText', text.trim(), ruleLimits.textLength, 0);
}

export function readPlan(fields: InputFields, plan: WirePlan | undefined): PreventionPlan | undefined {
  if (plan === undefined) {
    fields.refuse('plan', 'is missing');
    return undefined;
  }
  const text = (field: 'titleZh' | 'titleEn' | 'adviceZh' | 'adviceEn', lengthMax: number) =>
    fields.text(field, plan[field].trim(), lengthMax);
  return {
    hazard: wordOf(fields, 'hazard', wireHazards, plan.hazard),
    severity: wordOf(fields, 'severity', wireSeverities, plan.severity),
    regions: readRegions(fields, plan.regions),
    startsOn: fields.date('startsOn', plan.startsOn),
    endsOn: fields.date('endsOn', plan.endsOn),
    source: fields.text('source', plan.source.trim(), planTexts.source),
    title: { zh: text('titleZh', planTexts.title), en: text('titleEn', planTexts.title) },
    advice: { zh: text('adviceZh', planTexts.advice), en: text('adviceEn', planTexts.advice) },
    ruleText: readRuleText(fields, plan.ruleText),
    purpose: plan.marketing ? 'marketing' : 'service',
    ...{ heldOutPercent: plan.heldOutPercent, windowDays: plan.windowDays },
  };
}

function planMessage(plan: PreventionPlan): MessageInitShape<typeof PreventionPlanSchema> {
  const { regions, startsOn, endsOn, source, title, advice, ruleText, heldOutPercent, windowDays } = plan;
  return {
    ...{ hazard: wireHazards[plan.hazard], severity: wireSeverities[plan.severity], regions: [...regions] },
    ...{ startsOn, endsOn, source, titleZh: title.zh, titleEn: title.en, adviceZh: advice.zh },
    ...{ adviceEn: advice.en, ruleText, marketing: plan.purpose === 'marketing', heldOutPercent, windowDays },
  };
}

export function campaignMessage(seen: CampaignSeen): MessageInitShape<typeof PreventionCampaignSchema> {
  const { campaign, state, counts, mayManage } = seen;
  const { id, revision, plan, fromFeed, draftedByLabel, draftedAt, launchedByLabel, launchedAt } = campaign;
  return {
    ...{ campaignId: id, revision, state: wireStates[state], plan: planMessage(plan), fromFeed, mayManage },
    ...{ draftedBy: draftedByLabel, draftedAt: draftedAt.toISOString(), launchedBy: launchedByLabel, counts },
    ...(launchedAt === null ? {} : { launchedAt: launchedAt.toISOString() }),
    ...feedMessage(campaign),
  };
}

/** What the weather feed made of it since. */
function feedMessage({ withdrawnBecause, feedCancelledAt, follows }: PreventionCampaign) {
  return {
    ...(withdrawnBecause === null ? {} : { withdrawnBecause: wireWithdrawals[withdrawnBecause] }),
    ...(feedCancelledAt === null ? {} : { feedCancelledAt: feedCancelledAt.toISOString() }),
    ...(follows && {
      follows: { campaignId: follows.id, titleZh: follows.title.zh, titleEn: follows.title.en },
    }),
  };
}

export function resultsMessage(results: CampaignResults): MessageInitShape<typeof PreventionResultsSchema> {
  const { reached, opened, fromOn, toOn, isWindowOver, told, untold, difference, verdict } = results;
  return {
    ...{ reached, opened, fromOn, toOn, windowOver: isWindowOver, verdict: wireVerdicts[verdict] },
    ...{ advised: shareMessage(told), heldOut: shareMessage(untold) },
    ...(difference && {
      ...{ difference: difference.share, differenceLow: difference.low, differenceHigh: difference.high },
    }),
  };
}

function shareMessage({ customers, withClaim }: ClaimGroup): MessageInitShape<typeof ClaimShareSchema> {
  return {
    ...{ customers: BigInt(customers), withClaim: BigInt(withClaim), ...wilson(withClaim, customers) },
  };
}

export function checkMessage(check: CheckSeen): MessageInitShape<typeof PreventionCheckSchema> {
  const { owner, outcome, ended_at: endedAt } = check;
  return {
    ...{ checkId: check.id, customerId: check.customer_id, nameMasked: check.nameMasked },
    ...{ orgPath: check.org_path, campaignId: check.campaign_id, hazard: wireHazards[check.hazard] },
    ...{ titleZh: check.title_zh, titleEn: check.title_en, askedAt: check.asked_at.toISOString() },
    ...(owner === null ? {} : { owner }),
    ...(outcome === null ? {} : { outcome: wireOutcomes[outcome] }),
    ...(endedAt === null ? {} : { endedAt: endedAt.toISOString() }),
    mayHandle: check.mayHandle,
  };
}

export function adviceMessage(row: AdviceSeen): MessageInitShape<typeof OwnAdviceSchema> {
  return {
    ...{
      campaignId: row.campaign_id,
      hazard: wireHazards[row.hazard],
      severity: wireSeverities[row.severity],
    },
    ...{ titleZh: row.title_zh, titleEn: row.title_en, adviceZh: row.advice_zh, adviceEn: row.advice_en },
    ...{ startsOn: row.starts_on, endsOn: row.ends_on, source: row.source, toldAt: row.at.toISOString() },
    helpful: row.helpful_at !== null,
    ...(row.asked_at === null ? {} : { checkAskedAt: row.asked_at.toISOString() }),
    ...(row.outcome === null ? {} : { checkOutcome: wireOutcomes[row.outcome] }),
  };
}
