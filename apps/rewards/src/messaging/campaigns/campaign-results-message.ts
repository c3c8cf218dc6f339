import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type CampaignEffectSchema,
  CampaignVerdict as WireVerdict,
  type GetCampaignResultsResponseSchema,
} from '@evergreen/contracts/rewards';
import { type Proportion, wilson } from '@evergreen/kernel';
import type { CampaignEffect, CampaignVerdict } from '../../domain/campaigns/campaign-effect.ts';
import type { CampaignResults } from '../../use-cases/campaigns/read-results.ts';
import { officeMessage } from './campaign-messages.ts';

const verdicts = {
  'no-comparison': WireVerdict.NO_COMPARISON,
  'too-small': WireVerdict.TOO_SMALL,
  'no-difference': WireVerdict.NO_DIFFERENCE,
  higher: WireVerdict.HIGHER,
  lower: WireVerdict.LOWER,
} as const satisfies Record<CampaignVerdict, WireVerdict>;

export function resultsMessage(
  results: CampaignResults,
): MessageInitShape<typeof GetCampaignResultsResponseSchema> {
  const { fromOn, toOn, isWindowOver, treated, heldOut, reached, opened, took, use, offices } = results;
  return {
    ...{ fromOn, toOn, windowOver: isWindowOver, treated: BigInt(treated), heldOut: BigInt(heldOut) },
    ...{ reached, opened, took: BigInt(took), points: use.points, minor: use.minor },
    ...{ renewal: effectMessage(results.renewal), claims: effectMessage(results.claims) },
    ...(results.minorPerRetained === null ? {} : { minorPerRetained: results.minorPerRetained }),
    offices: offices.map(officeMessage),
    currency: results.currency,
  };
}

function effectMessage(effect: CampaignEffect): MessageInitShape<typeof CampaignEffectSchema> {
  const { treated, heldOut, difference, verdict, heldOutNeeded } = effect;
  return {
    ...{ treated: groupMessage(treated), heldOut: groupMessage(heldOut), verdict: verdicts[verdict] },
    ...(difference && { difference: difference.share, low: difference.low, high: difference.high }),
    ...(heldOutNeeded === null ? {} : { heldOutNeeded: BigInt(heldOutNeeded) }),
  };
}

function groupMessage({ hits, of }: Proportion) {
  return { of: BigInt(of), hits: BigInt(hits), ...wilson(hits, of) };
}
