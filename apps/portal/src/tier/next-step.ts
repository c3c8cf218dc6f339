import type { TierConditionPartsFragment, TierPartsFragment } from '../graphql.gen.ts';

export type Step = TierPartsFragment['steps'][number];
export type Condition = TierConditionPartsFragment;

/** Where a member stands on the path: their tier and the one after it, undefined at the top. */
export interface Place {
  readonly at: number;
  readonly current: Step;
  readonly next: Step | undefined;
}

/** A tier that the rules no longer have counts as the lowest. @throws Error where there is no tier at all */
export function placeOf({ tierId, steps }: Pick<TierPartsFragment, 'tierId' | 'steps'>): Place {
  const at = Math.max(
    0,
    steps.findIndex((step) => step.tierId === tierId),
  );
  const current = steps[at];
  if (current === undefined) throw new Error('A programme has a tier at least');
  return { at, current, next: steps[at + 1] };
}

/** Conditions of the combination that lacks least, and the gate. */
export function nearest({ combinations, gate }: Step): readonly Condition[] {
  const lacking = (conditions: readonly Condition[]): number => conditions.filter(({ met }) => !met).length;
  const [first, ...others] = combinations.map(({ conditions }) => conditions);
  const best = others.reduce((found, each) => (lacking(each) < lacking(found) ? each : found), first ?? []);
  return gate === null ? best : [...best, gate];
}

export const missing = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.filter(({ met }) => !met);

/** The day on which all of them will be met; undefined where one of them is not foreseeable. */
export function allMetOn(conditions: readonly Condition[]): string | undefined {
  const days = missing(conditions).map(({ metOn }) => metOn);
  if (days.length === 0 || days.includes(null)) return undefined;
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
}
