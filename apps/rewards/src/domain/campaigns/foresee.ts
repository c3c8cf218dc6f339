import { smallestShownDifference } from '@evergreen/kernel';
import { type CampaignDefinition, givingOf } from './campaign-definition.ts';
import { type CampaignSettings, costOfPoints } from './campaign-settings.ts';
import { pointsOf } from './decide-grants.ts';
import { isWithinLimit } from './use.ts';
import type { OfficeTally } from './tally.ts';

/** An audience as it is counted now. */
export interface AudienceNow {
  readonly audience: number;
  /** Premium in force of all of them, in minor units. */
  readonly premiumMinor: bigint;
  readonly offices: readonly { readonly orgPath: string; readonly customers: number }[];
}

export interface Foreseen {
  readonly heldOut: number;
  readonly points: number;
  readonly minor: number;
  /** Null where nobody is held out. */
  readonly showsFrom: number | null;
  readonly offices: readonly OfficeTally[];
}

/**
 * What a campaign would cost if everybody who is not held out were given something once: by their mean, office by office,
 * as far as the budgets and the stock reach. What caps and other campaigns take away is not foreseen here; a dry run says it.
 */
export function foresee(
  definition: CampaignDefinition,
  settings: CampaignSettings,
  now: AudienceNow,
  thing: { readonly worthMinor: bigint; readonly left: bigint | null } = noThing,
): Foreseen {
  const share = definition.audience.heldOutPercent / 100;
  const heldOut = Math.round(now.audience * share);
  const each = pointsOf(definition, baseOf(definition, now));
  const costOf = (n: number) => costOfPoints(each * BigInt(n), settings) + thing.worthMinor * BigInt(n);
  const left = { ...definition.budget.total };
  if (thing.left !== null) left.times = Math.min(left.times ?? Infinity, Number(thing.left));
  const offices = now.offices.map(({ orgPath, customers }): OfficeTally => {
    const budgets = definition.budget.offices.filter(
      (office) => office.orgPath === '/' || `${orgPath}/`.startsWith(`${office.orgPath}/`),
    );
    const wanted = customers - Math.round(customers * share);
    const given = most(wanted, (n) => {
      const use = {
        times: BigInt(n),
        points: each * BigInt(n),
        minor: costOf(n),
      };
      return [left, ...budgets].every((limit) => isWithinLimit(limit, noneUsed, use));
    });
    const points = Number(each) * given;
    const minor = Number(costOf(given));
    for (const [unit, used] of [
      ['times', given],
      ['points', points],
      ['minor', minor],
    ] as const)
      if (left[unit] !== null) left[unit] = Math.max(0, left[unit] - used);
    return { orgPath, customers, given, points, minor };
  });
  return {
    ...{ heldOut, offices, points: offices.reduce((sum, office) => sum + office.points, 0) },
    minor: offices.reduce((sum, office) => sum + office.minor, 0),
    showsFrom: smallestShownDifference(settings.usualRenewalPercent / 100, now.audience - heldOut, heldOut),
  };
}

/** Of points there are as many as the budget has. */
const noThing = { worthMinor: 0n, left: null };
const noneUsed = { times: 0n, points: 0n, minor: 0n };

function baseOf(definition: CampaignDefinition, { audience, premiumMinor }: AudienceNow): bigint {
  const isOfPremium = givingOf(definition)?.kind === 'premium-points';
  return isOfPremium && audience > 0 ? premiumMinor / BigInt(audience) : 0n;
}

/** The largest number up to `wanted` that fits: what fits for a number fits for every smaller one. */
function most(wanted: number, fits: (n: number) => boolean): number {
  let [low, high] = [0, wanted];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
