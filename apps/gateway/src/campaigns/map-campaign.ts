import type {
  Campaign as WireCampaign,
  CampaignOfficeTally as WireOffice,
  CampaignRevision as WireRevision,
  CampaignRun as WireRun,
  CampaignTally as WireTally,
} from '@evergreen/contracts/rewards';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { moneyOf } from '../values/money.models.ts';
import { wordOf } from '../values/word-of.ts';
import {
  type Campaign,
  type CampaignRevision,
  wireCampaignActs,
  wireCampaignStates,
  wireRevisionStates,
} from './campaign.models.ts';
import {
  type CampaignOfficeTally,
  type CampaignRun,
  type CampaignTally,
  wireCampaignRunKinds,
} from './campaign-run.models.ts';

const stateOf = wordOf(wireCampaignStates);
const revisionStateOf = wordOf(wireRevisionStates);
const actOf = wordOf(wireCampaignActs);
const runKindOf = wordOf(wireCampaignRunKinds);

export function campaignOf(wire: WireCampaign | undefined): Campaign {
  const {
    campaignId: id,
    state,
    nameZh,
    nameEn,
    startsOn,
    endsOn,
    active,
    pending,
    ...rest
  } = answered(wire);
  const { currency, run, use } = rest;
  const { times, points, minor } = answered(use);
  return {
    ...{ id, state: stateOf(state), name: { zh: nameZh, en: nameEn }, startsOn, endsOn },
    active: active ? revisionOf(active, currency) : null,
    pending: pending ? revisionOf(pending, currency) : null,
    ...{ createdBy: rest.createdBy, createdAt: rest.createdAt, launchedOn: rest.launchedOn ?? null },
    use: { times: Number(times), points, cost: moneyOf(minor, currency) },
    ...{ audience: Number(rest.audience), heldOut: Number(rest.heldOut), run: run ? runOf(run) : null },
    ...{ isReversed: rest.reversed, mayAct: rest.mayAct.map(actOf), mayDecide: rest.mayDecide },
    ...{ mayDraft: rest.mayDraft, mayReverse: rest.mayReverse },
  };
}

export function revisionOf(wire: WireRevision, currency: string): CampaignRevision {
  const { revision, state, definitionJson: definition, draftedBy, draftedAt, valueMinor } = wire;
  return {
    ...{ revision, state: revisionStateOf(state), definition, draftedBy, draftedAt },
    ...{ value: moneyOf(valueMinor, currency), approvalsNeeded: wire.approvalsNeeded },
    approvals: wire.approvals.map(({ by, at }) => ({ by, at })),
  };
}

export function runOf(wire: WireRun | undefined): CampaignRun {
  const { runId: id, kind, revision, progress, tally, currency, reversed } = answered(wire);
  return {
    ...{ id, kind: runKindOf(kind), revision, progress: progressOf(progress) },
    tally: tally ? tallyOf(tally, currency) : null,
    reversed: reversed
      ? { grants: Number(reversed.grants), points: reversed.points, kept: Number(reversed.kept) }
      : null,
  };
}

function tallyOf(wire: WireTally, currency: string): CampaignTally {
  const { customers, heldOut, given, points, minor, refusals, offices, samples } = wire;
  return {
    ...{ customers: Number(customers), heldOut: Number(heldOut), given: Number(given), points },
    cost: moneyOf(minor, currency),
    refusals: refusals.map((each) => ({ reason: each.reason, customers: Number(each.customers) })),
    offices: offices.map((office) => officeOf(office, currency)),
    samples: samples.map((sample) => ({
      ...{ customerId: sample.customerId, orgPath: sample.orgPath, outcome: sample.outcome },
      points: sample.points,
    })),
  };
}

export function officeOf(wire: WireOffice, currency: string): CampaignOfficeTally {
  const { orgPath, customers, given, points, minor } = wire;
  return {
    ...{ orgPath, customers: Number(customers), given: Number(given), points },
    cost: moneyOf(minor, currency),
  };
}
