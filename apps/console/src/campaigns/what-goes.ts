import {
  type CampaignValues,
  type Giving,
  isThing,
  type StackingMode,
  stackingModes,
  thingKinds,
  type When,
} from './definition.ts';

/** Whether a trigger is about a policy: without one nothing counts for a policy, nor for its vehicle. */
export function isAboutPolicies(when: When | undefined): boolean {
  return when === 'renewed' || when === 'claim-free';
}

/** What goes with a trigger: a share of the premium needs one that is about a premium. */
export function givingsOf(when: When | undefined): readonly Giving[] {
  if (when === 'claim-free') return ['points', 'multiplier', ...thingKinds, 'none'];
  if (when === 'tier-reached') return ['points', ...thingKinds, 'none'];
  return ['points', 'premium-points', ...thingKinds, 'none'];
}

/** How campaigns of a group may stand to each other: the highest is found by points, of which things have none. */
export function modesOf(giving: Giving | undefined): readonly StackingMode[] {
  return isThing(giving) ? stackingModes.filter((mode) => mode !== 'highest-wins') : stackingModes;
}

/** What no longer goes with the rest of a form, as it is to be instead. The service would refuse it by name. */
export function settled(values: Partial<CampaignValues>): Partial<CampaignValues> {
  const { when, mode } = values;
  const isOffered = values.giving === undefined || givingsOf(when).includes(values.giving);
  const giving = isOffered ? values.giving : 'points';
  return {
    ...(!isOffered && { giving }),
    ...(mode !== undefined && !modesOf(giving).includes(mode) && { mode: 'exclusive' as const }),
    ...(!isAboutPolicies(when) && values.vehicleTimes != null && { vehicleTimes: null }),
    ...(!isAboutPolicies(when) && values.policyTimes != null && { policyTimes: null }),
  };
}
