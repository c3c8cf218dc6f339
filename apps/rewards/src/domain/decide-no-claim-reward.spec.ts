import { describe, expect, it } from '@jest/globals';
import { addDays, addYears, localDate, points } from '@evergreen/kernel';
import fc from 'fast-check';
import { decideNoClaimRewards, type NoClaimDecision, type PolicyTerm } from './decide-no-claim-reward.ts';
import type { TermClaim } from './judge-claim.ts';
import type { NoClaimRules } from './rule-set.ts';

const anyPaid: NoClaimRules = {
  ruleId: 'N1',
  ladder: [
    { cleanYears: 1, points: points(1000) },
    { cleanYears: 2, points: points(1500) },
    { cleanYears: 3, points: points(2500) },
    { cleanYears: 4, points: points(4000) },
  ],
  fullTermDaysMin: 365,
  gapDaysMax: 0,
  claimWindowDays: 60,
  expiryMonths: 24,
  countedClaim: { minFaultPercent: 50, unknownFaultCounts: true, exemptGuarantees: [] },
};
const windscreenExempt: NoClaimRules = {
  ...anyPaid,
  countedClaim: { ...anyPaid.countedClaim, exemptGuarantees: ['Windscreen'] },
};
const asOf = localDate('2031-01-01');

function term(year: number, claims: TermClaim[] = [], more: Partial<PolicyTerm> = {}): PolicyTerm {
  return {
    termId: `term-${year}`,
    startsOn: localDate(`${year}-01-01`),
    endsOn: localDate(`${year}-12-31`),
    statedClaims: 0,
    claims,
    ...more,
  };
}

function claim(paid: Record<string, bigint>, faultPercent: number | null = null): TermClaim {
  const payments = Object.entries(paid).map(([guarantee, paidMinor]) => ({ guarantee, paidMinor }));
  return {
    claimId: 'claim',
    version: '1',
    occurredOn: localDate('2020-06-01'),
    faultPercent,
    currency: 'CNY',
    payments,
    withdrawn: false,
  };
}

const outcome = (decision: NoClaimDecision): string =>
  decision.kind === 'grant' ? `${decision.points}` : decision.reason;
const outcomes = (history: PolicyTerm[], rules = anyPaid, on = asOf): string[] =>
  decideNoClaimRewards(history, rules, on).map(outcome);

describe('no-claim reward', () => {
  it('rises with the clean years in a row and stays on the last step', () => {
    expect(outcomes([2020, 2021, 2022, 2023, 2024].map((year) => term(year)))).toEqual([
      '1000',
      '1500',
      '2500',
      '4000',
      '4000',
    ]);
  });

  it('is for nobody on the blacklist, whose years without a claim count all the same', () => {
    const history = [term(2020), term(2021, [claim({ TPL: 100n })]), term(2022)];
    const decisions = decideNoClaimRewards(history, anyPaid, asOf, true);
    expect(decisions.map(outcome)).toEqual(['BLACKLISTED', 'CLAIMS_COUNTED', 'BLACKLISTED']);
    const free = decideNoClaimRewards(history, anyPaid, asOf);
    expect(decisions.map(({ cleanYears }) => cleanYears)).toEqual(free.map(({ cleanYears }) => cleanYears));
  });

  it('starts again after a term with a counted claim', () => {
    expect(outcomes([term(2020), term(2021, [claim({ TPL: 100n })]), term(2022), term(2023)])).toEqual([
      '1000',
      'CLAIMS_COUNTED',
      '1000',
      '1500',
    ]);
  });

  it('starts again after a gap, and after a term that was not a full one', () => {
    expect(outcomes([term(2020), term(2022)])).toEqual(['1000', '1000']);
    const short = term(2021, [], { endsOn: localDate('2021-06-30') });
    expect(outcomes([term(2020), short, term(2022)])).toEqual(['1000', 'NOT_FULL_TERM', '1000']);
  });

  it('lets a gap pass that the rule set allows', () => {
    const late = term(2021, [], { startsOn: localDate('2021-01-15'), endsOn: localDate('2022-01-14') });
    expect(outcomes([term(2020), late], { ...anyPaid, gapDaysMax: 14 })).toEqual(['1000', '1500']);
    expect(outcomes([term(2020), late], { ...anyPaid, gapDaysMax: 13 })).toEqual(['1000', '1000']);
  });

  it('is not decided before the day after the last day of cover', () => {
    expect(outcomes([term(2020)], anyPaid, localDate('2020-12-31'))).toEqual(['TERM_OPEN']);
    expect(outcomes([term(2020)], anyPaid, localDate('2021-01-01'))).toEqual(['1000']);
  });

  it('is pending until the claim window has closed, and expires after its months', () => {
    const [decision] = decideNoClaimRewards([term(2004)], anyPaid, localDate('2005-03-15'));
    expect(decision).toMatchObject({
      kind: 'grant',
      effectiveOn: '2005-01-01',
      claimWindowEndsOn: '2005-03-01',
      activeOn: '2005-03-02',
      expiresOn: '2007-03-02',
    });
    const [lasting] = decideNoClaimRewards([term(2004)], { ...anyPaid, expiryMonths: null }, asOf);
    expect(lasting).toMatchObject({ expiresOn: null });
  });

  it.each<[string, Record<string, bigint>, number | null, NoClaimRules, string]>([
    ['paid, fault unknown', { TPL: 1n }, null, anyPaid, 'CLAIMS_COUNTED'],
    ['paid, half the fault', { TPL: 1n }, 50, anyPaid, 'CLAIMS_COUNTED'],
    ['paid, less than half the fault', { TPL: 1n }, 49, anyPaid, '1000'],
    ['recovered as much as paid', { TPL: 100n, Damage: -100n }, null, anyPaid, '1000'],
    ['two guarantees, paid in sum', { TPL: 100n, Damage: -99n }, null, anyPaid, 'CLAIMS_COUNTED'],
    ['windscreen, where it counts', { Windscreen: 100n }, null, anyPaid, 'CLAIMS_COUNTED'],
    ['windscreen, where it is exempt', { Windscreen: 100n }, null, windscreenExempt, '1000'],
    ['windscreen and another', { Windscreen: 9n, TPL: 1n }, null, windscreenExempt, 'CLAIMS_COUNTED'],
    [
      'an exempt recovery does not excuse a payment',
      { Windscreen: -9n, TPL: 1n },
      null,
      windscreenExempt,
      'CLAIMS_COUNTED',
    ],
  ])('counts claims by rule: %s', (_what, paid, fault, rules, expected) => {
    expect(outcomes([term(2020, [claim(paid, fault)])], rules)).toEqual([expected]);
  });

  it.each<[Record<string, bigint>, number | null, string | null]>([
    [{ TPL: 0n }, 0, 'NOTHING_PAID'],
    [{ Windscreen: 5n }, 0, 'CAUSE_EXEMPT'],
    [{ Windscreen: -5n }, null, 'NOTHING_PAID'],
    [{ TPL: 5n }, 0, 'NOT_AT_FAULT'],
    [{ TPL: 5n }, null, null],
  ])('says of each claim why it did not count: %p, fault %p: %p', (paid, fault, because) => {
    const [decision] = decideNoClaimRewards([term(2020, [claim(paid, fault)])], windscreenExempt, asOf);
    expect(decision!.claims[0]!.notCountedBecause).toBe(because);
  });

  it('counts no claim that was withdrawn, whatever was paid', () => {
    const withdrawn = { ...claim({ TPL: 5n }, 100), withdrawn: true };
    const [decision] = decideNoClaimRewards([term(2020, [withdrawn])], anyPaid, asOf);
    expect(decision).toMatchObject({ kind: 'grant', claims: [{ notCountedBecause: 'WITHDRAWN' }] });
  });

  it('counts claims that the insurer stated as a mere number', () => {
    expect(outcomes([term(2020, [], { statedClaims: 1 })], windscreenExempt)).toEqual(['CLAIMS_COUNTED']);
  });
});

const claims = fc.record({
  claimId: fc.uuid(),
  version: fc.constant('1'),
  occurredOn: fc.constant(localDate('2020-06-01')),
  faultPercent: fc.option(fc.integer({ min: 0, max: 100 })),
  currency: fc.constant('CNY'),
  withdrawn: fc.boolean(),
  payments: fc.array(
    fc.record({
      guarantee: fc.constantFrom('TPL', 'Damage', 'Windscreen', 'Theft'),
      paidMinor: fc.bigInt({ min: -500n, max: 1_000n }),
    }),
    { maxLength: 3 },
  ),
});
/** A policy of up to nine terms: most are whole years, some short, some after a gap. */
const histories = fc
  .array(
    fc.record({
      claims: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(claims, { maxLength: 3 })),
      statedClaims: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(2)),
      gapDays: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(40)),
      isShort: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((years) => {
    let startsOn = localDate('2018-03-01');
    return years.map(({ gapDays, isShort, ...facts }, n): PolicyTerm => {
      startsOn = addDays(startsOn, gapDays);
      const endsOn = addDays(isShort ? addDays(startsOn, 100) : addYears(startsOn, 1), -1);
      const made = { termId: `t${n}`, startsOn, endsOn, ...facts };
      startsOn = addDays(endsOn, 1);
      return made;
    });
  });
const days = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays(localDate('2018-01-01'), n));
const pointsOf = (decision: NoClaimDecision): bigint => (decision.kind === 'grant' ? decision.points : 0n);

describe('no-claim reward, for every history', () => {
  it('is the same whenever it is decided', () => {
    fc.assert(
      fc.property(histories, days, (history, on) => {
        expect(decideNoClaimRewards(history, anyPaid, on)).toEqual(
          decideNoClaimRewards(history, anyPaid, on),
        );
      }),
    );
  });

  it('does not depend on the order of terms or claims', () => {
    fc.assert(
      fc.property(histories, days, (history, on) => {
        const turned = history.map((each) => ({ ...each, claims: [...each.claims].reverse() })).reverse();
        expect(outcomes(turned, anyPaid, on)).toEqual(outcomes(history, anyPaid, on));
      }),
    );
  });

  it('never rises when a counted claim is added', () => {
    fc.assert(
      fc.property(histories, fc.nat(8), (history, at) => {
        const added = history.map((each, n) =>
          n === at % history.length ? { ...each, claims: [...each.claims, claim({ TPL: 1n })] } : each,
        );
        const before = decideNoClaimRewards(history, anyPaid, asOf);
        const after = decideNoClaimRewards(added, anyPaid, asOf);
        return after.every((decision, n) => pointsOf(decision) <= pointsOf(before[n]!));
      }),
    );
  });

  it('never falls when a guarantee is made exempt of payments', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const paying = history.map((each) => ({
          ...each,
          claims: each.claims.map((one) => ({
            ...one,
            payments: one.payments.filter(({ paidMinor }) => paidMinor > 0n),
          })),
        }));
        const strict = decideNoClaimRewards(paying, anyPaid, asOf);
        const mild = decideNoClaimRewards(paying, windscreenExempt, asOf);
        return mild.every((decision, n) => pointsOf(decision) >= pointsOf(strict[n]!));
      }),
    );
  });

  it('keeps its answer to an ended term however late it is asked', () => {
    fc.assert(
      fc.property(histories, days, fc.nat(1_000), (history, on, later) => {
        const first = decideNoClaimRewards(history, anyPaid, on);
        const second = decideNoClaimRewards(history, anyPaid, addDays(on, later));
        first.forEach((decision, n) => {
          if (outcome(decision) !== 'TERM_OPEN') expect(second[n]).toEqual(decision);
        });
      }),
    );
  });

  it('grants a term exactly when it ended, was full and is free of counted claims', () => {
    fc.assert(
      fc.property(histories, days, (history, on) => {
        decideNoClaimRewards(history, anyPaid, on).forEach((decision) => {
          expect(decision.kind === 'grant').toBe(
            decision.isClaimFree && !['TERM_OPEN', 'NOT_FULL_TERM'].includes(outcome(decision)),
          );
        });
      }),
    );
  });
});
