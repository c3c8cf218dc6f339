import { expect, it } from '@jest/globals';
import {
  type CampaignValues,
  definitionOf,
  stackingModes,
  thingKinds,
  usualValues,
  whens,
} from './definition.ts';
import { givingsOf, isAboutPolicies, modesOf, settled } from './what-goes.ts';

const filled = {
  ...usualValues('2026-09-16'),
  ...{ vehicleTimes: 3, policyTimes: 1, group: 'autumn', thing: 'a', perHundred: 1, percent: 150 },
} as CampaignValues;

it.each(whens)('offers what a campaign that gives %s may have, and drops what it may not', (when) => {
  for (const giving of ['none', 'points', 'premium-points', 'multiplier', ...thingKinds] as const)
    for (const mode of stackingModes) {
      const values: CampaignValues = { ...filled, when, giving, mode };
      const kept = { ...values, ...settled(values) };
      const { caps, stacking, trigger, effects } = definitionOf(kept);
      const isOf = (...events: string[]) => trigger.kind === 'event' && events.includes(trigger.event);
      // As the service has it.
      expect([caps.vehicle !== null, caps.policy !== null]).toEqual(
        isOf('renewed', 'claim-free') ? [true, true] : [false, false],
      );
      const kinds = effects.map(({ kind }) => kind);
      if (kinds.includes('multiplier')) expect(isOf('claim-free')).toBe(true);
      if (kinds.includes('premium-points')) expect(isOf('tier-reached', 'claim-free')).toBe(false);
      if (kinds.some((kind) => (thingKinds as readonly string[]).includes(kind)))
        expect(stacking?.mode).not.toBe('highest-wins');
      // What is offered stays as it was chosen.
      if (givingsOf(when).includes(giving)) expect(kept.giving).toBe(giving);
      if (modesOf(kept.giving).includes(mode)) expect(kept.mode).toBe(mode);
      expect(kept.vehicleTimes).toBe(isAboutPolicies(when) ? filled.vehicleTimes : null);
      expect(settled(kept)).toEqual({});
    }
});
