import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { isOfCover, type PolicyTerm } from '../decide-no-claim-reward.ts';
import { type Cover, covers, type NoClaimRules, type RuleSet } from '../rule-set.ts';
import { dailyClashes, type DailyRuleSet, heldOn } from './daily-clashes.ts';

const today = localDate('2026-12-01');
const credit = { everyMonths: 6, minor: 5_000n, maxMinor: 50_000n };

type Version = [from: string, covers: readonly Cover[], more?: Partial<NoClaimRules>];

function daily(ruleSetId: string, ...versions: Version[]): DailyRuleSet {
  return {
    ruleSetId,
    versions: versions.map(([from, of, more], n): RuleSet => {
      const noClaim = { ruleId: 'N1', appliesTo: { covers: of }, ...more } as NoClaimRules;
      const name = { zh: ruleSetId, en: ruleSetId };
      return { ruleSetId, version: n + 1, effectiveFrom: localDate(from), name, noClaim };
    }),
  };
}

const problems = (...sets: DailyRuleSet[]) => dailyClashes(sets, today).map(({ problem }) => problem);

describe('rule sets of the daily run', () => {
  it.each<[string, DailyRuleSet, DailyRuleSet, string[]]>([
    [
      'stand side by side where each is for a cover of its own',
      daily('a', ['1990-01-01', ['commercial']]),
      daily('b', ['1990-01-01', ['compulsory']]),
      [],
    ],
    [
      'are refused where one is for all covers',
      daily('a', ['1990-01-01', []]),
      daily('b', ['1990-01-01', ['compulsory']]),
      ['both decide compulsory policies from 2026-12-01 on'],
    ],
    [
      'may have shared a cover in days gone by',
      daily('a', ['1990-01-01', []], ['2026-12-01', ['commercial']]),
      daily('b', ['1990-01-01', ['compulsory']]),
      [],
    ],
    [
      'are refused where they will share one',
      daily('a', ['1990-01-01', ['commercial']], ['2027-01-01', []]),
      daily('b', ['1990-01-01', ['compulsory']]),
      ['both decide compulsory policies from 2027-01-01 on'],
    ],
    [
      'are refused where one would reward again what the other has rewarded under another rule id',
      daily('a', ['1990-01-01', []], ['2026-12-01', ['commercial']]),
      daily('b', ['1990-01-01', ['compulsory'], { ruleId: 'N1b' }]),
      ['would reward compulsory policies under N1 and again under N1b'],
    ],
    [
      'keep no two credits under one rule id',
      daily('a', ['1990-01-01', ['commercial'], { midTermCredit: credit }]),
      daily('b', ['1990-01-01', ['compulsory'], { midTermCredit: credit }]),
      ['both keep a deductible credit under N1'],
    ],
    [
      'keep two credits under two',
      daily('a', ['1990-01-01', ['commercial'], { midTermCredit: credit }]),
      daily('b', ['1990-01-01', ['compulsory'], { ruleId: 'N1b', midTermCredit: credit }]),
      [],
    ],
  ])('%s', (_what, first, second, expected) => {
    expect(problems(first, second)).toEqual(expected);
  });

  it('that are not refused decide each policy at most once a day, and never under two rule ids', () => {
    const version = fc.tuple(
      fc.constantFrom('1990-01-01', '2026-12-01', '2027-01-01'),
      fc.subarray([...covers]),
      fc.record({ ruleId: fc.constantFrom('N1', 'N2') }),
    );
    const versions = fc
      .array(version, { maxLength: 3 })
      .map((each) => each.sort(([a], [b]) => (a < b ? -1 : 1)));
    fc.assert(
      fc.property(fc.array(versions, { minLength: 2, maxLength: 3 }), (lists) => {
        const sets = lists.map((list, n) => daily(`set-${n}`, ...list));
        fc.pre(dailyClashes(sets, today).length === 0);
        for (const cover of [...covers, '']) {
          const isFor = ({ noClaim }: RuleSet) => isOfCover({ cover } as PolicyTerm, noClaim);
          for (const day of ['2026-12-01', '2026-12-31', '2027-01-01'].map(localDate)) {
            expect(sets.filter((set) => [heldOn(set, day) ?? []].flat().some(isFor)).length).toBeLessThan(2);
          }
          const ruleIdsOf = (set: DailyRuleSet) =>
            set.versions.filter(isFor).map(({ noClaim }) => noClaim.ruleId);
          const [first = [], ...others] = sets.map(ruleIdsOf).filter((ids) => ids.length > 0);
          for (const ids of others) for (const id of ids) for (const own of first) expect(id).toBe(own);
        }
      }),
    );
  });
});
