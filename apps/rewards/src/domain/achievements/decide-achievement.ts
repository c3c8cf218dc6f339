import { addDays, type LocalDate, localDate } from '@evergreen/kernel';
import type {
  Achievement,
  AchievementFacts,
  AchievementRecord,
  CleanPolicy,
  PolicySpan,
} from './achievement.ts';
import { daysOf, forLife, isSameYear, isTaken, periodOf, termPeriod, yearOf } from './achievement-period.ts';

type Reached = Pick<AchievementRecord, 'policyId' | 'fromOn' | 'completedOn' | 'period'>;

type Decided = Pick<Achievement, 'id' | 'measure' | 'target' | 'recurrence' | 'countsFrom'>;

/**
 * What stands of an achievement, by what is known now: of each period in which it can be reached, or was. What was
 * reached stays, whatever happens later: only a claim within its very years takes it back, or that there are fewer days
 * after all, as when a check-in is undone; a correction restores it. Years that are reached anew, on another policy
 * too, count as well.
 *
 * @param known all records of it
 * @returns those that are new or changed, as they are to be kept
 */
export function decideAchievement(
  achievement: Decided,
  facts: AchievementFacts,
  known: readonly AchievementRecord[],
): AchievementRecord[] {
  const first = new Map<string, Reached>();
  for (const reached of reachable(achievement, facts))
    if (!first.has(reached.period)) first.set(reached.period, reached);
  const standing = new Map(known.map((record) => [record.period, record]));
  const changed: AchievementRecord[] = [];
  for (const period of new Set([...standing.keys(), ...first.keys()])) {
    const record = standing.get(period);
    const reached = first.get(period);
    const decided =
      record === undefined
        ? reached && !isTaken(achievement, reached, [...standing.values()])
          ? completed(achievement, reached, undefined)
          : undefined
        : decideKnown(achievement, facts, record, reached);
    if (decided === undefined || decided === record) continue;
    standing.set(period, decided);
    changed.push(decided);
  }
  return changed;
}

function decideKnown(
  achievement: Decided,
  facts: AchievementFacts,
  record: AchievementRecord,
  reached: Reached | undefined,
): AchievementRecord {
  const undoneBy = undoneOn(achievement, facts, record);
  if (undoneBy === undefined)
    return record.state === 'completed' ? record : completed(achievement, record, record);
  if (reached !== undefined) return completed(achievement, reached, record);
  if (record.state === 'taken-back') return record;
  return { ...record, state: 'taken-back', undoneBy, changes: record.changes + 1 };
}

function completed(
  { id: achievementId }: Decided,
  { period, policyId, fromOn, completedOn }: Reached,
  known: AchievementRecord | undefined,
): AchievementRecord {
  return {
    ...{ achievementId, period, state: 'completed', policyId, fromOn, completedOn, undoneBy: null },
    changes: (known?.changes ?? 0) + 1,
  };
}

/** The day of the claim that undoes it, or today where days are found to be too few; undefined: it stands. */
function undoneOn(
  { measure, target, countsFrom }: Decided,
  { policies, days, today }: AchievementFacts,
  record: AchievementRecord,
): LocalDate | undefined {
  if (measure === 'claim-free-years') return claimWithin(record, policies);
  // A list that lets days count later only takes nothing back.
  const from = countsFrom !== null && countsFrom > record.fromOn ? record.fromOn : countsFrom;
  const counted = days.filter(({ on }) => from === null || on >= from);
  return daysOf(record.period, counted).length < target ? today : undefined;
}

/** All that is reached by what is known, the earliest of each period before the others of it. */
function reachable(achievement: Decided, facts: AchievementFacts): Reached[] {
  const { measure, countsFrom, recurrence, target } = achievement;
  const isOfTime = (day: LocalDate): boolean => countsFrom === null || day >= countsFrom;
  if (measure === 'claim-free-years')
    return facts.policies
      .flatMap((policy) => yearsOf(achievement, policy, facts.terms))
      .filter((each) => isOfTime(each.completedOn) && claimWithin(each, facts.policies) === undefined)
      .sort((a, b) => (a.completedOn < b.completedOn ? -1 : 1));
  const days = facts.days.filter(({ on }) => isOfTime(on));
  const periods = new Set(days.map((day) => periodOf(recurrence, day)));
  return [...periods].flatMap((period) => {
    if (period === undefined) return [];
    const ofPeriod = daysOf(period, days);
    const [fromOn, completedOn] = [ofPeriod[0]?.on, ofPeriod[target - 1]?.on];
    return fromOn === undefined || completedOn === undefined
      ? []
      : [{ period, policyId: null, fromOn, completedOn }];
  });
}

/** The years in a row of a policy, each time there were enough of them. */
function yearsOf(
  { target, recurrence }: Decided,
  { policyId, claimFreeYears, termEndsOn }: CleanPolicy,
  terms: readonly PolicySpan[],
): Reached[] {
  if (termEndsOn === null || claimFreeYears < target) return [];
  const ended = recurrence === 'policy-term' ? endedTerms(policyId, termEndsOn, terms) : [];
  return Array.from({ length: claimFreeYears - target + 1 }, (_, back) => back).flatMap((back) => {
    const term = ended[back];
    if (recurrence === 'policy-term' && term === undefined) return [];
    const completedOn = term?.endsOn ?? yearsBefore(termEndsOn, back);
    const fromOn = addDays(yearsBefore(completedOn, target), 1);
    const period =
      term !== undefined
        ? termPeriod(term.termId)
        : recurrence === 'calendar-year'
          ? yearOf(completedOn)
          : forLife;
    return [{ period, policyId, fromOn, completedOn }];
  });
}

/** Terms of a policy from the one back that its years were counted at the end of; none where that is not known. */
function endedTerms(policyId: string, termEndsOn: LocalDate, terms: readonly PolicySpan[]): PolicySpan[] {
  const own = terms
    .filter((term) => term.policyId === policyId)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  const newest = own.findIndex(({ endsOn }) => isSameYear(endsOn, termEndsOn));
  return newest < 0 ? [] : own.slice(newest);
}

/** The day of a claim that counts within the years of what was reached. */
function claimWithin(
  { policyId, fromOn, completedOn }: Omit<Reached, 'period'>,
  policies: readonly CleanPolicy[],
): LocalDate | undefined {
  const policy = policies.find((each) => each.policyId === policyId);
  return policy?.countedOn.find((day) => day >= fromOn && day <= completedOn);
}

function yearsBefore(date: LocalDate, years: number): LocalDate {
  const [year, rest] = [Number(date.slice(0, 4)) - years, date.slice(4)];
  // Of 29 February the day before in a year without one.
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return localDate(`${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`);
}
