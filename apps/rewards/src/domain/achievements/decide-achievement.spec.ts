import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, type LocalDate } from '@evergreen/kernel';
import fc from 'fast-check';
import type { Achievement, AchievementFacts, AchievementRecord, CleanPolicy } from './achievement.ts';
import { progressOf } from './achievement-progress.ts';
import { decideAchievement } from './decide-achievement.ts';

const words = { zh: '', en: '' };
const years = (target: number, more: Partial<Achievement> = {}): Achievement => ({
  ...{
    id: `claim-free-${target}`,
    name: words,
    how: words,
    measure: 'claim-free-years',
    target,
    points: null,
  },
  ...{ recurrence: 'once', countsFrom: null },
  ...more,
});
const policy = (
  claimFreeYears: number,
  termEndsOn: string | null,
  countedOn: string[] = [],
  policyId = 'P',
): CleanPolicy => ({
  ...{ policyId, claimFreeYears, countedOn: countedOn.map(localDate) },
  termEndsOn: termEndsOn === null ? null : localDate(termEndsOn),
});
const today = localDate('2026-09-16');
const facts = (more: Partial<AchievementFacts>): AchievementFacts => ({
  ...{ policies: [], days: [], terms: [], today },
  ...more,
});

/** What is kept after customers were looked at with one state of facts after the other, each of them twice. */
function after(achievement: Achievement, ...states: Partial<AchievementFacts>[]): AchievementRecord[] {
  const kept = new Map<string, AchievementRecord>();
  for (const state of states) {
    for (const each of decideAchievement(achievement, facts(state), [...kept.values()]))
      kept.set(each.period, each);
    // Told again, nothing changes.
    expect(decideAchievement(achievement, facts(state), [...kept.values()])).toEqual([]);
  }
  return [...kept.values()];
}
const said = (records: readonly AchievementRecord[]) =>
  records.map(({ period, state, completedOn }) => `${period} ${state} ${completedOn}`.trim()).sort();

const three = years(3);
const clean = { policies: [policy(4, '2026-06-30')] };

describe('an achievement for life', () => {
  it('is completed on the day its years were full, by the earliest policy', () => {
    expect(after(three, clean)).toEqual([
      {
        ...{ achievementId: 'claim-free-3', period: '', state: 'completed', policyId: 'P', undoneBy: null },
        ...{ fromOn: '2022-07-01', completedOn: '2025-06-30', changes: 1 },
      },
    ]);
    const other = policy(3, '2025-01-31', [], 'Q');
    expect(after(three, { policies: [...clean.policies, other] })).toMatchObject([
      { policyId: 'Q', completedOn: '2025-01-31' },
    ]);
  });

  it.each([
    ['too few years', [policy(2, '2026-06-30')]],
    ['no term that ended', [policy(0, null)]],
    ['no policy', []],
  ])('is not there with %s', (_what, policies) => {
    expect(after(three, { policies })).toEqual([]);
  });

  it('stays when a claim counts after its years, and when the policy is gone', () => {
    const later = { policies: [policy(0, '2026-06-30', ['2025-07-01'])] };
    expect(after(three, clean, later, { policies: [] })).toMatchObject([{ state: 'completed', changes: 1 }]);
  });

  it('is taken back by a late claim on any day of its years, the first and the last included', () => {
    for (const day of ['2022-07-01', '2024-02-29', '2025-06-30'])
      expect(after(three, clean, { policies: [policy(0, '2026-06-30', [day])] })).toMatchObject([
        { state: 'taken-back', undoneBy: day, changes: 2 },
      ]);
  });

  it('is reached anew by later years, or on another policy', () => {
    const late = policy(0, '2026-06-30', ['2023-01-01']);
    const other = policy(3, '2026-03-31', [], 'Q');
    expect(after(three, clean, { policies: [late, other] })).toMatchObject([
      { state: 'completed', policyId: 'Q', completedOn: '2026-03-31', changes: 2 },
    ]);
  });

  it('is left as it was by a late claim and its correction, and stands between them if the claim is of other years', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays(localDate('2018-01-01'), n));
    const reached = fc.record({
      target: fc.integer({ min: 1, max: 5 }),
      more: fc.integer({ min: 0, max: 4 }),
      endsOn: day,
      claims: fc.array(day, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(reached, ({ target, more, endsOn, claims }) => {
        const before = { policies: [policy(target + more, endsOn)] };
        const late = { policies: [policy(0, endsOn, claims)] };
        const [first] = after(years(target), before);
        const within = (on: LocalDate) => on >= first!.fromOn && on <= first!.completedOn;
        expect(after(years(target), before, late)[0]!.state).toBe(
          claims.some(within) ? 'taken-back' : 'completed',
        );
        const bare = ({ changes: _changes, ...rest }: AchievementRecord) => rest;
        expect(after(years(target), before, late, before).map(bare)).toEqual([bare(first!)]);
      }),
    );
  });
});

const onDays = (...days: string[]) => ({ days: days.map((on) => ({ on: localDate(on), termId: null })) });
const twice = years(2, { id: 'events-2', measure: 'events-attended' });

describe('an achievement that counts days', () => {
  const enough = onDays('2026-01-10', '2026-05-01', '2026-06-01');

  it('is completed on the day of the last it takes, taken back where there are fewer, and restored with its day', () => {
    expect(after(twice, onDays('2026-01-10'))).toEqual([]);
    expect(after(twice, enough)).toMatchObject([{ policyId: null, completedOn: '2026-05-01' }]);
    const fewer = onDays('2026-01-10');
    expect(after(twice, enough, fewer)).toMatchObject([{ state: 'taken-back', undoneBy: today, changes: 2 }]);
    expect(after(twice, enough, fewer, enough)).toMatchObject([
      { state: 'completed', completedOn: '2026-05-01', undoneBy: null, changes: 3 },
    ]);
  });

  it('can be reached once a calendar year, from a day on', () => {
    const yearly = { ...twice, recurrence: 'calendar-year', countsFrom: localDate('2025-03-01') } as const;
    const all = onDays('2024-05-01', '2024-06-01', '2025-01-10', '2025-04-01', '2026-01-10', '2026-05-01');
    expect(said(after(yearly, all))).toEqual(['2026 completed 2026-05-01']);
    const more = { days: [...all.days, ...onDays('2025-12-31', '2026-07-01').days].sort(byDay) };
    expect(said(after(yearly, all, more))).toEqual([
      '2025 completed 2025-12-31',
      '2026 completed 2026-05-01',
    ]);
    expect(said(after(yearly, more, all))).toEqual([
      '2025 taken-back 2025-12-31',
      '2026 completed 2026-05-01',
    ]);
  });

  it('can be reached by each renewal, once a term', () => {
    const each = years(1, {
      measure: 'renewals',
      recurrence: 'policy-term',
      countsFrom: localDate('2025-01-01'),
    });
    const renewed = (...begins: string[]) => ({
      days: begins.map((on) => ({ on: localDate(on), termId: on.slice(0, 4) })),
    });
    expect(
      said(after(each, renewed('2024-02-01', '2025-02-01'), renewed('2025-02-02', '2026-02-01'))),
    ).toEqual(['term/2025 completed 2025-02-01', 'term/2026 completed 2026-02-01']);
  });
});

const byDay = (a: { readonly on: string }, b: { readonly on: string }) => (a.on < b.on ? -1 : 1);
const spans = (...ends: string[]) =>
  ends.map((endsOn) => ({
    ...{ policyId: 'P', termId: `t${endsOn.slice(0, 4)}`, endsOn: localDate(endsOn) },
    startsOn: addDays(localDate(endsOn), -364),
  }));

describe('claim-free years that can be reached anew', () => {
  const yearly = years(2, { recurrence: 'calendar-year', countsFrom: localDate('2024-01-01') });

  it('are reached once in each year in which there are enough of them, whichever policy has them', () => {
    const policies = [policy(4, '2026-06-30'), policy(2, '2026-02-28', [], 'Q')];
    expect(said(after(yearly, { policies }))).toEqual([
      '2024 completed 2024-06-30',
      '2025 completed 2025-06-30',
      '2026 completed 2026-02-28',
    ]);
  });

  it('are reached once where the end of a term moves over the new year', () => {
    const [before, moved] = ['2024-12-31', '2025-01-01'].map((day) => ({ policies: [policy(2, day)] }));
    expect(said(after(yearly, before!, moved!))).toEqual(['2024 completed 2024-12-31']);
    expect(said(after(yearly, before!, moved!, { policies: [policy(3, '2026-01-01')] }))).toEqual([
      '2024 completed 2024-12-31',
      '2026 completed 2026-01-01',
    ]);
  });

  it('are taken back where a late claim lies within them, and no others', () => {
    const late = { policies: [policy(1, '2026-06-30', ['2024-05-01'])] };
    expect(said(after(yearly, clean, late))).toEqual([
      '2024 taken-back 2024-06-30',
      '2025 taken-back 2025-06-30',
      '2026 completed 2026-06-30',
    ]);
  });

  it('are reached once a term, also where its end is corrected or it comes under another id', () => {
    const each = { ...yearly, recurrence: 'policy-term' } as const;
    const terms = spans('2024-06-30', '2025-06-30', '2026-06-30', '2027-06-30');
    const first = { ...clean, terms };
    const thrice = [2024, 2025, 2026].map((year) => `term/t${year} completed ${year}-06-30`);
    expect(said(after(each, first))).toEqual(thrice);
    const moved = terms.map((term) => ({
      ...term,
      termId: `${term.termId}b`,
      endsOn: addDays(term.endsOn, 1),
    }));
    expect(said(after(each, first, { ...first, terms: moved }))).toEqual(thrice);
    // The years are of a term whose end is not known.
    expect(after(each, { ...clean, terms: spans('2024-06-30', '2025-06-30') })).toEqual([]);
  });

  it('are not reached twice because a list says otherwise how often they can be', () => {
    const once = after(years(2), clean);
    expect(said(once)).toEqual(['completed 2024-06-30']);
    const then = decideAchievement(yearly, facts(clean), once);
    expect(said(then)).toEqual(['2025 completed 2025-06-30', '2026 completed 2026-06-30']);
    expect(decideAchievement(years(2), facts(clean), then)).toEqual([]);
  });

  it('come out the same however often they are looked at on the way', () => {
    const looked = fc.array(fc.integer({ min: 2018, max: 2026 }), { maxLength: 6 });
    const facts = (year: number) => ({
      policies: [policy(year - 2016, `${year}-03-31`)],
      terms: spans(...Array.from({ length: year - 2015 }, (_, n) => `${2016 + n}-03-31`)),
    });
    fc.assert(
      fc.property(looked, fc.constantFrom('calendar-year', 'policy-term'), (some, recurrence) => {
        const each = { ...yearly, recurrence, countsFrom: localDate('2019-01-01') } as const;
        const states = [...some].sort().map(facts);
        expect(said(after(each, ...states, facts(2026)))).toEqual(said(after(each, facts(2026))));
        expect(after(each, facts(2026))).toHaveLength(8);
      }),
    );
  });
});

describe('progress', () => {
  const shown = (
    achievement: Achievement,
    then: Partial<AchievementFacts>,
    now = then,
    day = '2026-09-16',
  ) => {
    const { state, reached, times, againFrom } = progressOf(
      achievement,
      facts({ ...now, today: localDate(day) }),
      after(achievement, then, now),
    );
    return [state, reached, times, againFrom];
  };

  it.each([
    [policy(0, '2026-06-30'), ['not-started', 0, 0, null]],
    [policy(2, '2026-06-30'), ['in-progress', 2, 0, null]],
    [policy(3, '2026-06-30'), ['completed', 3, 1, null]],
  ])('for life: %#', (one, expected) => {
    expect(shown(three, { policies: [one] })).toEqual(expected);
  });

  it('tells when it can be reached again', () => {
    expect(shown(three, clean, { policies: [policy(1, '2026-06-30', ['2024-01-01'])] })).toEqual([
      'taken-back',
      1,
      0,
      null,
    ]);
    const yearly = years(2, { recurrence: 'calendar-year', countsFrom: localDate('2024-01-01') });
    expect(shown(yearly, clean)).toEqual(['completed', 2, 3, '2027-01-01']);
    expect(shown(yearly, clean, clean, '2027-01-01')).toEqual(['in-progress', 1, 3, null]);
    const events = { ...twice, recurrence: 'calendar-year', countsFrom: localDate('2026-01-01') } as const;
    expect(shown(events, onDays('2025-05-01', '2026-05-01'))).toEqual(['in-progress', 1, 0, null]);
    const renewals = years(1, {
      measure: 'renewals',
      recurrence: 'policy-term',
      countsFrom: localDate('2025-01-01'),
    });
    const renewed = {
      days: [{ on: localDate('2025-10-01'), termId: 't2026' }],
      terms: spans('2026-09-30', '2027-01-31'),
    };
    expect(shown(renewals, renewed)).toEqual(['completed', 1, 1, '2026-10-01']);
    expect(shown(renewals, renewed, renewed, '2026-10-01')).toEqual(['not-started', 0, 1, null]);
    const terms = { ...yearly, recurrence: 'policy-term' } as const;
    expect(shown(terms, { ...clean, terms: spans('2025-06-30', '2026-06-30', '2027-06-30') })).toEqual([
      ...['in-progress', 1, 2, null],
    ]);
  });
});
