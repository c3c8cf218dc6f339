import type {
  ClaimShare as WireShare,
  OwnAdvice as WireAdvice,
  PreventionCampaign as WireCampaign,
  PreventionCheck as WireCheck,
  PreventionResults as WireResults,
} from '@evergreen/contracts/customer-profile';
import { answered } from '../values/answered.ts';
import { wordOf } from '../values/word-of.ts';
import type { OwnAdvice } from './own-advice.models.ts';
import type { PreventionCheck } from './prevention-check.models.ts';
import type { PreventionDraftInput } from './prevention.inputs.ts';
import {
  type ClaimShare,
  type PreventionCampaign,
  type PreventionResults,
  wireHazards,
  wireOutcomes,
  wirePreventionStates,
  wireSeverities,
  wireVerdicts,
  wireWithdrawals,
} from './prevention.models.ts';

const hazardOf = wordOf(wireHazards);
const severityOf = wordOf(wireSeverities);
const stateOf = wordOf(wirePreventionStates);
const withdrawalOf = wordOf(wireWithdrawals);
const verdictOf = wordOf(wireVerdicts);
const outcomeOf = wordOf(wireOutcomes);

export function wirePlan(input: PreventionDraftInput) {
  const { regions, startsOn, endsOn, source, titleZh, titleEn, adviceZh, adviceEn, rule } = input;
  return {
    ...{ hazard: wireHazards[input.hazard], severity: wireSeverities[input.severity], regions, startsOn },
    ...{ endsOn, source, titleZh, titleEn, adviceZh, adviceEn, ruleText: rule },
    ...{ marketing: input.isMarketing, heldOutPercent: input.heldOutPercent, windowDays: input.windowDays },
  };
}

export function campaignOf(wire: WireCampaign | undefined): PreventionCampaign {
  const { campaignId: id, revision, state, fromFeed, draftedBy, draftedAt, ...rest } = answered(wire);
  const [plan, counts] = [answered(rest.plan), answered(rest.counts)];
  const { regions, startsOn, endsOn, source, titleZh, titleEn, adviceZh, adviceEn, ruleText } = plan;
  return {
    ...{ id, revision, state: stateOf(state), isFromFeed: fromFeed, draftedBy, draftedAt },
    ...{
      hazard: hazardOf(plan.hazard),
      severity: severityOf(plan.severity),
      regions,
      startsOn,
      endsOn,
      source,
    },
    ...{ title: { zh: titleZh, en: titleEn }, advice: { zh: adviceZh, en: adviceEn }, rule: ruleText },
    ...{ isMarketing: plan.marketing, heldOutPercent: plan.heldOutPercent, windowDays: plan.windowDays },
    ...{
      launchedBy: rest.launchedBy || null,
      launchedAt: rest.launchedAt ?? null,
      mayManage: rest.mayManage,
    },
    ...feedOf(rest),
    counts: {
      ...{
        advised: Number(counts.advised),
        heldOut: Number(counts.heldOut),
        helpful: Number(counts.helpful),
      },
      ...{ checksAsked: Number(counts.checksAsked), checksEnded: Number(counts.checksEnded) },
    },
  };
}

function feedOf({
  withdrawnBecause,
  feedCancelledAt,
  follows,
}: Pick<WireCampaign, 'withdrawnBecause' | 'feedCancelledAt' | 'follows'>) {
  return {
    withdrawnBecause: withdrawnBecause === undefined ? null : withdrawalOf(withdrawnBecause),
    feedCancelledAt: feedCancelledAt ?? null,
    follows: follows ? { id: follows.campaignId, title: { zh: follows.titleZh, en: follows.titleEn } } : null,
  };
}

export function resultsOf(wire: WireResults): PreventionResults {
  const { reached, opened, fromOn, toOn, windowOver, difference, differenceLow, differenceHigh } = wire;
  return {
    ...{ reached: Number(reached), opened: Number(opened), fromOn, toOn, isWindowOver: windowOver },
    ...{ advised: shareOf(wire.advised), heldOut: shareOf(wire.heldOut), verdict: verdictOf(wire.verdict) },
    ...{ difference: difference ?? null, differenceLow: differenceLow ?? null },
    differenceHigh: differenceHigh ?? null,
  };
}

function shareOf(wire: WireShare | undefined): ClaimShare {
  const { customers, withClaim, low, high } = answered(wire);
  return { customers: Number(customers), withClaim: Number(withClaim), low: low ?? null, high: high ?? null };
}

export function checkOf(wire: WireCheck): PreventionCheck {
  const { checkId: id, customerId, nameMasked, orgPath, campaignId, hazard, titleZh, titleEn } = wire;
  const { askedAt, owner, outcome, endedAt, mayHandle } = wire;
  return {
    ...{ id, customerId, nameMasked, orgPath, campaignId, hazard: hazardOf(hazard), askedAt, mayHandle },
    ...{ title: { zh: titleZh, en: titleEn }, owner: owner ?? null, endedAt: endedAt ?? null },
    outcome: outcome === undefined ? null : outcomeOf(outcome),
  };
}

export function adviceOf(wire: WireAdvice): OwnAdvice {
  const { campaignId, hazard, severity, startsOn, endsOn, source, toldAt, helpful, checkOutcome } = wire;
  return {
    ...{ campaignId, hazard: hazardOf(hazard), severity: severityOf(severity), startsOn, endsOn, source },
    ...{ title: { zh: wire.titleZh, en: wire.titleEn }, advice: { zh: wire.adviceZh, en: wire.adviceEn } },
    ...{ toldAt, isHelpful: helpful, checkAskedAt: wire.checkAskedAt ?? null },
    checkOutcome: checkOutcome === undefined ? null : outcomeOf(checkOutcome),
  };
}
