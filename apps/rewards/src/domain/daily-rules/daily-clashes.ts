import type { LocalDate } from '@evergreen/kernel';
import { type Cover, covers, coversOf, type NoClaimRules, type RuleSet } from '../rule-set.ts';

/** A rule set of the daily run with its published versions that were not withdrawn, ascending. */
export interface DailyRuleSet {
  readonly ruleSetId: string;
  readonly versions: readonly RuleSet[];
}

/** Why two rule sets cannot both be of the daily run. */
export interface DailyClash {
  readonly ruleSetIds: readonly [string, string];
  readonly problem: string;
}

/**
 * Looks for what would make the daily run pay twice, or make its answers hang on which run came first:
 *
 * - Two that decide the same cover on one day. Under different rule ids each would reward the term; under the same one
 *   the first to come would decide it for ever, and both would go on about the policy's standing.
 * - Two of different rule ids, versions of which are for the same cover, even if on different days: what one has
 *   rewarded the other would reward again, since it decides every ended term that its rule id has not answered.
 * - Two that keep a deductible credit under the same rule id: a policy has one, which each would set right by its own.
 *
 * @param today versions that held before it decide no more; they count for what they have decided
 */
export function dailyClashes(sets: readonly DailyRuleSet[], today: LocalDate): DailyClash[] {
  return sets.flatMap((first, n) =>
    sets.slice(n + 1).flatMap((second): DailyClash[] => {
      const problem =
        twoRuleIds(first, second) ?? sameCover(first, second, today) ?? twoCredits(first, second);
      return problem === undefined ? [] : [{ ruleSetIds: [first.ruleSetId, second.ruleSetId], problem }];
    }),
  );
}

function twoRuleIds(first: DailyRuleSet, second: DailyRuleSet): string | undefined {
  for (const { noClaim: one } of first.versions) {
    for (const { noClaim: other } of second.versions) {
      const both = coversOfBoth(one, other);
      if (one.ruleId === other.ruleId || both.length === 0) continue;
      return `would reward ${wordsOf(both)} under ${one.ruleId} and again under ${other.ruleId}`;
    }
  }
  return undefined;
}

function sameCover(first: DailyRuleSet, second: DailyRuleSet, today: LocalDate): string | undefined {
  for (const day of daysOfChange([first, second], today)) {
    const one = heldOn(first, day);
    const other = heldOn(second, day);
    const both = one && other ? coversOfBoth(one.noClaim, other.noClaim) : [];
    if (both.length > 0) return `both decide ${wordsOf(both)} from ${day} on`;
  }
  return undefined;
}

function twoCredits(first: DailyRuleSet, second: DailyRuleSet): string | undefined {
  const kept = ({ versions }: DailyRuleSet): string[] =>
    versions.flatMap(({ noClaim }) => (noClaim.midTermCredit === undefined ? [] : [noClaim.ruleId]));
  const ruleId = kept(first).find((each) => kept(second).includes(each));
  return ruleId === undefined ? undefined : `both keep a deductible credit under ${ruleId}`;
}

/** The version that holds on a day; undefined: none does yet. */
export function heldOn({ versions }: DailyRuleSet, day: LocalDate): RuleSet | undefined {
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= day);
}

/** Today, and each later day on which another version begins to hold. */
function daysOfChange(sets: readonly DailyRuleSet[], today: LocalDate): LocalDate[] {
  const later = sets.flatMap(({ versions }) => versions.map(({ effectiveFrom }) => effectiveFrom));
  return [today, ...later.filter((day) => day > today).sort()];
}

/** Empty: no policy is decided by both. Where both are for all there is the unknown cover as well. */
function coversOfBoth(one: NoClaimRules, other: NoClaimRules): readonly Cover[] {
  const ones = coversOf(one) ?? covers;
  const others = coversOf(other) ?? covers;
  return ones.filter((cover) => others.includes(cover));
}

const wordsOf = (both: readonly Cover[]): string => `${both.join(' and ')} policies`;
