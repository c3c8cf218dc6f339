import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, type LocalDate } from '@evergreen/kernel';
import fc from 'fast-check';
import type { Achievement, AchievementRecord, CleanPolicy } from './achievement.ts';
import { bestYears, decideAchievement, decideCounted, progressOf } from './decide-achievement.ts';

const words = { zh: '', en: '' };
const years = (target: number): Achievement => ({
  ...{
    id: `claim-free-${target}`,
    name: words,
    how: words,
    measure: 'claim-free-years',
    target,
    points: null,
  },
});
const policy = (
  claimFreeYears: number,
  termEndsOn: string | null,
  countedOn: string[] = [],
): CleanPolicy => ({
  ...{ policyId: 'P', claimFreeYears, countedOn: countedOn.map(localDate) },
  termEndsOn: termEndsOn === null ? null : localDate(termEndsOn),
});
const three = years(3);
const completed = decideAchievement(three, [policy(4, '2026-06-30')], undefined)!;

describe('an achievement', () => {
  it('is completed on the day its years were full, by the earliest policy', () => {
    expect(completed).toEqual({
      ...{ achievementId: 'claim-free-3', state: 'completed', policyId: 'P', undoneBy: null, changes: 1 },
      ...{ fromOn: '2022-07-01', completedOn: '2025-06-30' },
    });
    const other = { ...policy(3, '2025-01-31'), policyId: 'Q' };
    expect(decideAchievement(three, [policy(4, '2026-06-30'), other], undefined)).toMatchObject({
      ...{ policyId: 'Q', completedOn: '2025-01-31' },
    });
  });

  it.each([
    ['too few years', [policy(2, '2026-06-30')]],
    ['no term that ended', [policy(0, null)]],
    ['no policy', []],
  ])('is not there with %s', (_what, policies) => {
    expect(decideAchievement(three, policies, undefined)).toBeUndefined();
  });

  it('stays when a claim counts after its years, and when the policy is gone', () => {
    expect(decideAchievement(three, [policy(0, '2026-06-30', ['2025-07-01'])], completed)).toBe(completed);
    expect(decideAchievement(three, [], completed)).toBe(completed);
  });

  it('is taken back by a late claim on any day of its years, the first and the last included', () => {
    for (const day of ['2022-07-01', '2024-02-29', '2025-06-30'])
      expect(decideAchievement(three, [policy(0, '2026-06-30', [day])], completed)).toMatchObject({
        ...{ state: 'taken-back', undoneBy: day, changes: 2 },
      });
  });

  it('is reached anew by later years, or on another policy', () => {
    const late = policy(0, '2026-06-30', ['2023-01-01']);
    const other = { ...policy(3, '2026-03-31'), policyId: 'Q' };
    expect(decideAchievement(three, [late, other], completed)).toMatchObject({
      ...{ state: 'completed', policyId: 'Q', completedOn: '2026-03-31', changes: 2 },
    });
  });
});

describe('a late claim and its correction', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays(localDate('2018-01-01'), n));
  const reached = fc.record({
    target: fc.integer({ min: 1, max: 5 }),
    more: fc.integer({ min: 0, max: 4 }),
    endsOn: day,
    claims: fc.array(day, { maxLength: 4 }),
  });

  it('leave everything as it was; between them it stands only if the claim lies outside of its years', () => {
    fc.assert(
      fc.property(reached, ({ target, more, endsOn, claims }) => {
        const before = [policy(target + more, endsOn)];
        const first = decideAchievement(years(target), before, undefined)!;
        const late = [policy(0, endsOn, claims)];
        const between = decideAchievement(years(target), late, first)!;
        const within = (on: LocalDate) => on >= first.fromOn && on <= first.completedOn;
        expect(between.state).toBe(claims.some(within) ? 'taken-back' : 'completed');
        // Told again, nothing changes.
        expect(decideAchievement(years(target), late, between)).toBe(between);
        const after = decideAchievement(years(target), before, between)!;
        const bare = ({ changes: _changes, ...rest }: AchievementRecord) => rest;
        expect(bare(after)).toEqual(bare(first));
      }),
    );
  });
});

describe('progress', () => {
  it.each([
    [[policy(0, '2026-06-30')], undefined, 'not-started', 0],
    [[policy(2, '2026-06-30')], undefined, 'in-progress', 2],
    [[policy(0, '2026-06-30')], completed, 'completed', 3],
    [[policy(1, '2026-06-30')], { ...completed, state: 'taken-back' as const }, 'taken-back', 1],
  ])('%#', (policies, record, state, count) => {
    expect(progressOf(three, bestYears(policies), record)).toMatchObject({ state, reached: count });
  });
});

describe('an achievement that counts days', () => {
  const twice = { ...years(2), id: 'events-2', measure: 'events-attended' } as const;
  const days = ['2026-01-10', '2026-05-01', '2026-06-01'].map(localDate);
  const today = localDate('2026-09-16');

  it('is completed on the day of the last it takes, and stays so', () => {
    const record = decideCounted(twice, days, undefined, today)!;
    expect(record).toMatchObject({ state: 'completed', completedOn: '2026-05-01', policyId: null });
    expect(decideCounted(twice, days, record, today)).toBe(record);
    expect(decideCounted(twice, days.slice(0, 1), undefined, today)).toBeUndefined();
  });

  it('is taken back where there are fewer after all, and restored with its day', () => {
    const record = decideCounted(twice, days, undefined, today)!;
    const undone = decideCounted(twice, days.slice(0, 1), record, today)!;
    expect(undone).toMatchObject({ state: 'taken-back', undoneBy: today, changes: 2 });
    expect(decideCounted(twice, days.slice(0, 1), undone, today)).toBe(undone);
    expect(decideCounted(twice, days, undone, today)).toMatchObject({
      ...{ state: 'completed', completedOn: '2026-05-01', undoneBy: null, changes: 3 },
    });
  });
});
