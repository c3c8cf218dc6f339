import { addMonths, type LocalDate } from '@evergreen/kernel';
import type { CohortMovement, DayFacts } from './day-facts.ts';
import { ageOn, lastFullMonth, type Month, monthOf, monthsBetween } from './month.ts';

/**
 * How breakage is estimated: by the run-off of the months of award (a chain ladder over months of age).
 *
 * Of the points that were there in the n-th month of their life, over all months of award and the last 24 full
 * calendar months, a share was redeemed, a share expired, and the rest went on to the next month. What a point that
 * has reached an age will be redeemed by follows backwards from the highest age. Points taken back in a month count as
 * if they had not been there.
 *
 * An age is believed as far as lots stood behind it: in full from 1,082 on, which puts an even chance within 5 % with a
 * probability of 90 %; below that by the square root of the share, the rest being the default. The default is that
 * every point is redeemed: IFRS 15 recognises breakage only as far as experience bears it. So a new book has none.
 */
export const breakageMethod = {
  method: 1,
  windowMonths: 24,
  fullCredibilityLots: 1_082,
  defaultRedemptionMillionths: 1_000_000,
} as const;

/** What happened to points in a month of their life; the month of the award is 0. */
export interface AgeExperience {
  readonly age: number;
  readonly exposed: bigint;
  readonly redeemed: bigint;
  readonly expired: bigint;
  readonly lots: bigint;
  readonly credibilityMillionths: number;
  /** What a point that has reached this age is expected to be redeemed by. */
  readonly ultimateMillionths: number;
  /** How much of that is experience. */
  readonly experienceMillionths: number;
}

export interface BreakageEstimate {
  readonly ages: readonly AgeExperience[];
  /** For points of a month of award, at the end of the day of the estimate. */
  of(issuedMonth: Month): Pick<AgeExperience, 'ultimateMillionths' | 'experienceMillionths'>;
}

/** The month in which the look at experience begins. */
export function windowStart(asOf: LocalDate): Month {
  return addMonths(lastFullMonth(asOf), 1 - breakageMethod.windowMonths);
}

export function estimateBreakage(
  facts: Pick<DayFacts, 'asOf' | 'byTier' | 'cohorts' | 'runOff'>,
): BreakageEstimate {
  const ages = believed(exposures(facts));
  const unknown = {
    ultimateMillionths: breakageMethod.defaultRedemptionMillionths,
    experienceMillionths: 0,
  };
  return {
    ages,
    of: (issuedMonth) => ages[Math.max(0, ageOn(issuedMonth, facts.asOf))] ?? unknown,
  };
}

interface Exposure {
  exposed: bigint;
  redeemed: bigint;
  expired: bigint;
  lots: number;
}

/** By age, what was there and what became of it; ages that nobody was seen at are empty. */
function exposures({
  asOf,
  byTier,
  cohorts,
  runOff,
}: Pick<DayFacts, 'asOf' | 'byTier' | 'cohorts' | 'runOff'>) {
  const left = new Map<Month, bigint>();
  for (const { issuedMonth, pending, active, held, owed } of byTier)
    left.set(issuedMonth, (left.get(issuedMonth) ?? 0n) + pending + active + held - owed);
  const movements = new Map(runOff.map((each) => [`${each.issuedMonth} ${each.month}`, each]));
  const byAge: Exposure[] = [];
  for (const { issuedMonth, lots, granted } of cohorts) {
    // Backwards from what is left: what was there before a month is what is there after it less what it changed.
    let after = left.get(issuedMonth) ?? 0n;
    const first = [issuedMonth, windowStart(asOf)].sort()[1]!;
    for (let month = monthOf(asOf); month >= first; month = addMonths(month, -1)) {
      const { redeemed, expired, other } = changes(movements.get(`${issuedMonth} ${month}`));
      const exposed = after + redeemed + expired;
      after = exposed - other;
      if (month > lastFullMonth(asOf) || exposed <= 0n) continue;
      const age = monthsBetween(issuedMonth, month);
      while (byAge.length <= age) byAge.push({ exposed: 0n, redeemed: 0n, expired: 0n, lots: 0 });
      const sum = byAge[age]!;
      sum.exposed += exposed;
      sum.redeemed += redeemed;
      sum.expired += expired;
      if (granted > 0n) sum.lots += Number(lots) * Math.min(1, Number(exposed) / Number(granted));
    }
  }
  return byAge;
}

function changes(movement: CohortMovement | undefined) {
  if (movement === undefined) return { redeemed: 0n, expired: 0n, other: 0n };
  const { issued, redeemed, expired, reversed, adjusted, moved } = movement;
  return { redeemed, expired, other: issued + adjusted + moved - reversed };
}

/** From the highest age down: what happens in a month, and what happens to those who get through it. */
function believed(byAge: readonly Exposure[]): AgeExperience[] {
  const ages: AgeExperience[] = [];
  const byDefault = breakageMethod.defaultRedemptionMillionths / million;
  let ultimate = byDefault;
  let experience = 0;
  for (let age = byAge.length - 1; age >= 0; age -= 1) {
    const { exposed, redeemed, expired, lots } = byAge[age]!;
    const spent = share(redeemed, exposed);
    const gone = Math.min(share(expired, exposed), 1 - spent);
    const credibility = Math.min(1, Math.sqrt(lots / breakageMethod.fullCredibilityLots));
    ultimate = credibility * (spent + (1 - spent - gone) * ultimate) + (1 - credibility) * byDefault;
    experience = credibility * (spent + gone + (1 - spent - gone) * experience);
    ages.unshift({
      ...{ age, exposed, redeemed, expired, lots: BigInt(Math.round(lots)) },
      credibilityMillionths: Math.round(credibility * million),
      ultimateMillionths: Math.round(ultimate * million),
      experienceMillionths: Math.round(experience * million),
    });
  }
  return ages;
}

const million = 1_000_000;

function share(part: bigint, whole: bigint): number {
  return whole <= 0n ? 0 : Math.min(1, Math.max(0, Number(part) / Number(whole)));
}
