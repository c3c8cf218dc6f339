import { addDays, type LocalDate, localDate } from '@evergreen/kernel';
import type { Achievement, AchievementProgress, AchievementRecord, CleanPolicy } from './achievement.ts';

type Reached = Pick<AchievementRecord, 'policyId' | 'fromOn' | 'completedOn'>;

/** The most clean years on one policy. */
export function bestYears(policies: readonly CleanPolicy[]): number {
  return Math.max(0, ...policies.map(({ claimFreeYears }) => claimFreeYears));
}

/**
 * What stands of an achievement, by the policies as they are known now. What was reached stays, whatever happens
 * later: only a claim within its very years takes it back, and a correction of that claim restores it. Years that are
 * reached anew, on another policy too, count as well.
 *
 * @returns the record as it is to be kept; the known one itself where nothing changes, undefined where there is none
 */
export function decideAchievement(
  achievement: Pick<Achievement, 'id' | 'target'>,
  policies: readonly CleanPolicy[],
  known: AchievementRecord | undefined,
): AchievementRecord | undefined {
  const changes = (known?.changes ?? 0) + 1;
  if (known !== undefined) {
    const undoneBy = claimWithin(known, policies);
    if (undoneBy === undefined)
      return known.state === 'completed' ? known : { ...known, state: 'completed', undoneBy: null, changes };
    const anew = firstReached(achievement.target, policies);
    if (anew !== undefined)
      return { ...anew, achievementId: achievement.id, state: 'completed', undoneBy: null, changes };
    return known.state === 'taken-back' ? known : { ...known, state: 'taken-back', undoneBy, changes };
  }
  const reached = firstReached(achievement.target, policies);
  return (
    reached && { ...reached, achievementId: achievement.id, state: 'completed', undoneBy: null, changes }
  );
}

/**
 * What stands of an achievement that counts days: it is completed on the day of the last one it takes, and taken back
 * where there are fewer after all, as when a check-in is undone.
 *
 * @param days on which it happened, the earliest first
 * @returns the record as it is to be kept; the known one itself where nothing changes, undefined where there is none
 */
export function decideCounted(
  { id: achievementId, target }: Pick<Achievement, 'id' | 'target'>,
  days: readonly LocalDate[],
  known: AchievementRecord | undefined,
  today: LocalDate,
): AchievementRecord | undefined {
  const changes = (known?.changes ?? 0) + 1;
  const [fromOn, completedOn] = [days[0], days[target - 1]];
  if (fromOn !== undefined && completedOn !== undefined) {
    if (known?.state === 'completed') return known;
    const reached = { policyId: null, fromOn, completedOn: known?.completedOn ?? completedOn };
    return { ...reached, achievementId, state: 'completed', undoneBy: null, changes };
  }
  if (known?.state !== 'completed') return known;
  return { ...known, state: 'taken-back', undoneBy: today, changes };
}

/** The earliest of the policies that have reached it. */
function firstReached(target: number, policies: readonly CleanPolicy[]): Reached | undefined {
  return policies
    .flatMap(({ policyId, claimFreeYears, termEndsOn }) => {
      if (termEndsOn === null || claimFreeYears < target) return [];
      const completedOn = yearsBefore(termEndsOn, claimFreeYears - target);
      return [{ policyId, completedOn, fromOn: addDays(yearsBefore(completedOn, target), 1) }];
    })
    .sort((a, b) => (a.completedOn < b.completedOn ? -1 : 1))[0];
}

/** The day of a claim that counts within the years of what was reached. */
function claimWithin(
  { policyId, fromOn, completedOn }: Reached,
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

/** How far somebody is with an achievement. @param counted so many years or times */
export function progressOf(
  achievement: Achievement,
  counted: number,
  record: AchievementRecord | undefined,
): AchievementProgress {
  const reached = Math.min(counted, achievement.target);
  const { completedOn = null, undoneBy = null } = record ?? {};
  if (record?.state === 'completed')
    return { achievement, state: 'completed', reached: achievement.target, completedOn, undoneBy: null };
  if (record?.state === 'taken-back')
    return { achievement, state: 'taken-back', reached, completedOn, undoneBy };
  return {
    ...{ achievement, reached, completedOn: null, undoneBy: null },
    state: reached > 0 ? 'in-progress' : 'not-started',
  };
}
