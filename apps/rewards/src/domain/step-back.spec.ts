import { localDate, points } from '@evergreen/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideNoClaimRewards, type PolicyTerm } from './decide-no-claim-reward.ts';
import type { NoClaimRules } from './rule-set.ts';

const rules: NoClaimRules = {
  ruleId: 'N1',
  ladder: [
    { cleanYears: 1, points: points(1000) },
    { cleanYears: 2, points: points(1500) },
    { cleanYears: 4, points: points(4000) },
  ],
  ...{ fullTermDaysMin: 365, gapDaysMax: 0, claimWindowDays: 60, expiryMonths: 24 },
  countedClaim: { minFaultPercent: 50, unknownFaultCounts: true, exemptGuarantees: [] },
};
/** As the typical table of the United Kingdom (L 2.4). */
const stepBack = [
  { fromCleanYears: 3, afterOne: 1, afterTwo: 0 },
  { fromCleanYears: 4, afterOne: 2, afterTwo: 0 },
  { fromCleanYears: 5, afterOne: 3, afterTwo: 1 },
];
const protection = { fromCleanYears: 5, withinYears: 3 };

/** A history of full years with so many counted claims each. */
const history = (claims: readonly number[]): PolicyTerm[] =>
  claims.map((statedClaims, n) => ({
    termId: `t${n}`,
    startsOn: localDate(`${2000 + n}-01-01`),
    endsOn: localDate(`${2000 + n}-12-31`),
    statedClaims,
    claims: [],
  }));

const years = (claims: readonly number[], more: Partial<NoClaimRules>) =>
  decideNoClaimRewards(history(claims), { ...rules, ...more }, localDate('2040-01-01')).map(
    ({ cleanYears }) => cleanYears,
  );

describe('clean years after claims', () => {
  it('begin anew where the rules say nothing else', () => {
    expect(years([0, 0, 0, 0, 0, 1, 0], {})).toEqual([1, 2, 3, 4, 5, 0, 1]);
  });

  it('step back by the table: 5 years to 3 after one, to 1 after two, to none after three', () => {
    const five = [0, 0, 0, 0, 0];
    expect(years([...five, 1, 0], { stepBack }).slice(-2)).toEqual([3, 4]);
    expect(years([...five, 2], { stepBack }).at(-1)).toBe(1);
    expect(years([...five, 3], { stepBack }).at(-1)).toBe(0);
    expect(years([0, 0, 1], { stepBack }).at(-1)).toBe(0);
  });

  it('stay for who is protected, once in the years named', () => {
    const six = [0, 0, 0, 0, 0, 0];
    expect(years([...six, 1], { stepBack, protection }).at(-1)).toBe(6);
    expect(years([...six, 2], { stepBack, protection }).at(-1)).toBe(3);
    expect(years([...six, 1, 0, 1], { stepBack, protection }).slice(-3)).toEqual([6, 7, 3]);
    expect(years([...six, 1, 0, 0, 0, 1], { stepBack, protection }).at(-1)).toBe(9);
    expect(years([0, 0, 0, 0, 1], { protection }).at(-1)).toBe(0);
  });

  it('never rise by a claim, and never fall by a year without one; a term with one earns nothing', () => {
    const some = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(some, fc.nat(14), fc.boolean(), fc.boolean(), (claims, place, hasTable, isProtected) => {
        const more = { ...(hasTable ? { stepBack } : {}), ...(isProtected ? { protection } : {}) };
        const at = place % claims.length;
        const worse = claims.map((n, each) => (each === at ? n + 1 : n));
        const [before, after] = [years(claims, more), years(worse, more)];
        expect(after[at]).toBeLessThanOrEqual(before[at]!);
        const longer = years([...claims, 0], more);
        expect(longer.at(-1)).toBe(longer.at(-2)! + 1);
        for (const decision of decideNoClaimRewards(
          history(claims),
          { ...rules, ...more },
          localDate('2040-01-01'),
        ))
          expect(decision.kind === 'grant').toBe(decision.term.statedClaims === 0);
      }),
    );
  });
});
