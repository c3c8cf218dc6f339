import { localDate } from '@evergreen/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideNoClaimRewards, type PolicyTerm } from '../domain/decide-no-claim-reward.ts';
import type { NoClaimRules } from '../domain/rule-set.ts';
import { readRuleSet, tryReadRuleSet } from './rule-set-definition.ts';
import { shippedScales } from './scale-definition.ts';

const document = (noClaim: Record<string, unknown>) => ({
  ...{
    ruleSetId: 'by-grade',
    version: 1,
    effectiveFrom: '1990-01-01',
    name: { zh: '按等级', en: 'By grade' },
  },
  noClaim: {
    ...{ ruleId: 'N1', ladder: [{ cleanYears: 1, points: 1000 }], fullTermDaysMin: 365, gapDaysMax: 0 },
    ...{ claimWindowDays: 60, expiryMonths: null },
    countedClaim: { minFaultPercent: 0, unknownFaultCounts: true, exemptGuarantees: [] },
    ...noClaim,
  },
});
const refused = (noClaim: Record<string, unknown>) => {
  const tried = tryReadRuleSet(document(noClaim));
  return 'problems' in tried ? tried.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
};
const rulesOf = (noClaim: Record<string, unknown>): NoClaimRules => readRuleSet(document(noClaim)).noClaim;

const asOf = localDate('2100-01-01');
const history = (claimsByYear: readonly number[]): PolicyTerm[] =>
  claimsByYear.map((statedClaims, n) => ({
    ...{ termId: String(n), statedClaims, claims: [] },
    ...{ startsOn: localDate(`${2000 + n}-01-01`), endsOn: localDate(`${2000 + n}-12-31`) },
  }));
function pointsAfter(claimsByYear: readonly number[], rules: NoClaimRules): number {
  const last = decideNoClaimRewards(history(claimsByYear), rules, asOf).at(-1)!;
  return last.kind === 'grant' ? Number(last.points) : 0;
}

/** Every grade of a scale, the best one worth the most. */
const everyGrade = (scale: string) => {
  const grades = shippedScales()
    .find(({ scaleId }) => scaleId === scale)!
    .grades.map(({ grade }) => grade)
    .sort((a, b) => a - b);
  return { scale, gradePoints: grades.map((grade, n) => ({ grade, points: 100 * (grades.length - n) })) };
};

describe('points by the grades of a scale', () => {
  it('are those of the grade that the term brings the policy to', () => {
    const gradePoints = [
      { grade: -4, points: 4000 },
      { grade: -1, points: 1000 },
    ];
    const rules = rulesOf({ ladder: { scale: 'cn-commercial-2020', gradePoints } });
    expect([1, 2, 3, 4, 9].map((years) => pointsAfter(Array<number>(years).fill(0), rules))).toEqual([
      1000, 1000, 1000, 4000, 4000,
    ]);
    // Two claims and one clean year: grade +1, which no step reaches.
    const [, last] = decideNoClaimRewards(history([2, 0]), rules, asOf);
    expect(last).toMatchObject({ kind: 'refuse', reason: 'GRADE_NOT_REACHED', isClaimFree: true });
  });

  it('begin anew after cover that does not adjoin', () => {
    const rules = rulesOf({ ladder: everyGrade('uk-ncd') });
    const [first, second] = history([0, 0]);
    const gone = { ...second!, startsOn: localDate('2001-02-01'), endsOn: localDate('2002-01-31') };
    const decided = decideNoClaimRewards([first!, gone], rules, asOf);
    expect(decided.map((each) => each.kind === 'grant' && Number(each.points))).toEqual([200, 200]);
  });

  it.each(shippedScales().map(({ scaleId }) => scaleId))(
    'of %s never rise by a claim and never fall by a clean year',
    (scale) => {
      const rules = rulesOf({ ladder: everyGrade(scale) });
      const claims = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(claims, fc.nat(), (byYear, at) => {
          const points = pointsAfter([...byYear, 0], rules);
          const where = at % byYear.length;
          const worse = byYear.map((count, n) => (n === where ? count + 1 : count));
          expect(pointsAfter([...worse, 0], rules)).toBeLessThanOrEqual(points);
          expect(pointsAfter([...byYear, 0, 0], rules)).toBeGreaterThanOrEqual(points);
        }),
      );
    },
  );
});

describe('a rule set that is not right', () => {
  it('names the scale and the grades at fault', () => {
    expect(refused({ ladder: { scale: 'moon', gradePoints: [{ grade: 0, points: 1 }] } })).toEqual([
      'noClaim.ladder.scale is no scale that comes with the product',
    ]);
    const gradePoints = [
      { grade: -1, points: 100 },
      { grade: -1, points: 200 },
      { grade: 40, points: 50 },
    ];
    expect(refused({ ladder: { scale: 'uk-ncd', gradePoints } })).toEqual([
      'noClaim.ladder.gradePoints.1.grade overlaps the step before',
      'noClaim.ladder.gradePoints.1.points is more than for a better grade',
      'noClaim.ladder.gradePoints.2.grade is no grade of the scale',
    ]);
  });

  it('names what is wrong with a renewal bonus, a deductible credit and covers', () => {
    const bonus = { percent: 100, withinDays: -1, coolingOffDays: 14 };
    expect(refused({ renewalBonus: bonus }).map((each) => each.split(' ')[0])).toEqual([
      'noClaim.renewalBonus.percent',
      'noClaim.renewalBonus.withinDays',
    ]);
    const credit = { everyMonths: 0, minor: 5_000, maxMinor: 500_000 };
    expect(refused({ midTermCredit: credit })[0]).toMatch(/^noClaim\.midTermCredit\.everyMonths /);
    expect(refused({ midTermCredit: { ...credit, everyMonths: 6, maxMinor: 4_999 } })).toEqual([
      'noClaim.midTermCredit.maxMinor is less than one check brings',
    ]);
    expect(refused({ appliesTo: { covers: ['moon'] } }).map((each) => each.split(' ')[0])).toEqual([
      'noClaim.appliesTo.covers.0',
    ]);
  });
});
