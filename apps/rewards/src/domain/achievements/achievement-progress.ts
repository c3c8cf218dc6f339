import { addDays, type LocalDate, localDate } from '@evergreen/kernel';
import type {
  Achievement,
  AchievementFacts,
  AchievementProgress,
  AchievementRecord,
  PolicySpan,
} from './achievement.ts';
import { daysOf, forLife, termPeriod, yearOf } from './achievement-period.ts';

/** How far somebody is with an achievement, and when it can be reached again. @param known all records of it */
export function progressOf(
  achievement: Achievement,
  facts: AchievementFacts,
  known: readonly AchievementRecord[],
): AchievementProgress {
  const records = [...known].sort((a, b) => (a.completedOn < b.completedOn ? 1 : -1));
  const standing = records.filter(({ state }) => state === 'completed');
  const running = facts.terms.filter((term) => isRunning(term, facts.today));
  const periods = periodsNow(achievement, facts.today, running);
  const isNow = ({ period, completedOn }: AchievementRecord): boolean =>
    achievement.recurrence === 'once' ||
    periods.includes(period) ||
    // By a list that said otherwise how often.
    (achievement.recurrence === 'calendar-year' && yearOf(completedOn) === periods[0]);
  const times = standing.length;
  const done = standing.find(isNow);
  if (done !== undefined)
    return {
      ...{ achievement, times, state: 'completed', reached: achievement.target, undoneBy: null },
      ...{ completedOn: done.completedOn, againFrom: againFrom(achievement, facts.today, running) },
    };
  const reached = reachedNow(achievement, facts, periods);
  const [newest] = records;
  const undone =
    newest?.state === 'taken-back' && (isNow(newest) || isOfEndedTerm(achievement)) ? newest : undefined;
  return {
    ...{ achievement, times, reached, againFrom: null },
    state: undone ? 'taken-back' : reached > 0 ? 'in-progress' : 'not-started',
    completedOn: undone?.completedOn ?? standing[0]?.completedOn ?? null,
    undoneBy: undone?.undoneBy ?? null,
  };
}

function isRunning({ startsOn, endsOn }: PolicySpan, today: LocalDate): boolean {
  return startsOn <= today && endsOn >= today;
}

/** Claim-free years end with a term: what they bring is of one that has ended, and the next runs already. */
function isOfEndedTerm({ measure, recurrence }: Achievement): boolean {
  return measure === 'claim-free-years' && recurrence === 'policy-term';
}

/** The periods that run, in which it is reached at most once each. */
function periodsNow(achievement: Achievement, today: LocalDate, running: readonly PolicySpan[]): string[] {
  if (achievement.recurrence === 'once') return [forLife];
  if (achievement.recurrence === 'calendar-year') return [yearOf(today)];
  return isOfEndedTerm(achievement) ? [] : running.map(({ termId }) => termPeriod(termId));
}

function againFrom(
  { recurrence }: Achievement,
  today: LocalDate,
  running: readonly PolicySpan[],
): LocalDate | null {
  if (recurrence === 'once') return null;
  if (recurrence === 'calendar-year') return localDate(`${Number(yearOf(today)) + 1}-01-01`);
  const [first] = running.map(({ endsOn }) => endsOn).sort();
  return first === undefined ? null : addDays(first, 1);
}

function reachedNow(
  { measure, target, recurrence, countsFrom }: Achievement,
  { policies, days }: AchievementFacts,
  periods: readonly string[],
): number {
  if (measure === 'claim-free-years') {
    const years = Math.max(0, ...policies.map(({ claimFreeYears }) => claimFreeYears));
    // Of what is reached anew a year is still to come, however many lie behind.
    return Math.min(years, recurrence === 'once' ? target : target - 1);
  }
  const counted = days.filter(({ on }) => countsFrom === null || on >= countsFrom);
  return Math.min(target, Math.max(0, ...periods.map((period) => daysOf(period, counted).length)));
}
