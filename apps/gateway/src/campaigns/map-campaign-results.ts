import type {
  CampaignEffect as WireEffect,
  CampaignGroup as WireGroup,
  GetCampaignResultsResponse,
  PreviewCampaignResponse,
} from '@evergreen/contracts/rewards';
import { answered } from '../values/answered.ts';
import { moneyOf } from '../values/money.models.ts';
import { wordOf } from '../values/word-of.ts';
import {
  type CampaignEffect,
  type CampaignGroup,
  type CampaignPreview,
  type CampaignResults,
  wireCampaignVerdicts,
} from './campaign-results.models.ts';
import { officeOf } from './map-campaign.ts';

const verdictOf = wordOf(wireCampaignVerdicts);

export function previewOf(wire: PreviewCampaignResponse): CampaignPreview {
  const { named, optedOut, blacklisted, audience, heldOut, unknownNumbers, points, currency } = wire;
  return {
    ...{ named: Number(named), optedOut: Number(optedOut), blacklisted: Number(blacklisted) },
    ...{ audience: Number(audience), heldOut: Number(heldOut), unknownNumbers: Number(unknownNumbers) },
    ...{ points, cost: moneyOf(wire.minor, currency), value: moneyOf(wire.valueMinor, currency) },
    ...{ approvalsNeeded: wire.approvalsNeeded, showsFrom: wire.showsFrom ?? null },
    offices: wire.offices.map((office) => officeOf(office, currency)),
    unknown: wire.unknown,
    birthdays: wire.birthdays === undefined ? null : Number(wire.birthdays),
  };
}

export function resultsOf(wire: GetCampaignResultsResponse): CampaignResults {
  const { fromOn, toOn, windowOver, treated, heldOut, reached, opened, took, points, currency } = wire;
  const { minorPerRetained } = wire;
  return {
    ...{ fromOn, toOn, isWindowOver: windowOver, treated: Number(treated), heldOut: Number(heldOut) },
    ...{ reached: Number(reached), opened: Number(opened), took: Number(took), points },
    ...{ cost: moneyOf(wire.minor, currency), renewal: effectOf(wire.renewal) },
    claims: effectOf(wire.claims),
    costPerRetained: minorPerRetained === undefined ? null : moneyOf(minorPerRetained, currency),
    offices: wire.offices.map((office) => officeOf(office, currency)),
  };
}

function effectOf(wire: WireEffect | undefined): CampaignEffect {
  const { treated, heldOut, difference, low, high, verdict, heldOutNeeded } = answered(wire);
  return {
    ...{ treated: groupOf(treated), heldOut: groupOf(heldOut), difference: difference ?? null },
    ...{ low: low ?? null, high: high ?? null, verdict: verdictOf(verdict) },
    heldOutNeeded: heldOutNeeded === undefined ? null : Number(heldOutNeeded),
  };
}

function groupOf(wire: WireGroup | undefined): CampaignGroup {
  const { of, hits, low, high } = answered(wire);
  return { of: Number(of), hits: Number(hits), low: low ?? null, high: high ?? null };
}
