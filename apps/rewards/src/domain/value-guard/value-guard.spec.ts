import { describe, expect, it } from '@jest/globals';
import { localDate, points } from '@evergreen/kernel';
import fc from 'fast-check';
import { decideNoClaimRewards } from '../decide-no-claim-reward.ts';
import type { KnownTerm } from '../facts.ts';
import type { NoClaimRules } from '../rule-set.ts';
import { guardAgain, guardReward, unused } from './guard-reward.ts';
import { guardValues, type TermInForce, type ValueRequest } from './guard-values.ts';
import { limitOf, pointsWorth, type RegionRules, regionOf, valueOfPoints } from './value-rules.ts';

const company: RegionRules = {
  office: '/',
  limitBasisPoints: 300,
  minorPer100Points: 300n,
  currency: 'CNY',
  allowedKinds: ['points', 'coupon', 'digital', 'physical', 'service', 'invitation'],
  withoutPremium: 'allow',
  withoutTerm: 'allow',
};

const cny = (minor: bigint) => ({ minor, currency: 'CNY' });

const rules: NoClaimRules = {
  ruleId: 'N1',
  ladder: [1_000n, 1_500n, 2_500n, 4_000n].map((worth, n) => ({ cleanYears: n + 1, points: points(worth) })),
  fullTermDaysMin: 365,
  gapDaysMax: 0,
  claimWindowDays: 60,
  expiryMonths: 24,
  countedClaim: { minFaultPercent: 50, unknownFaultCounts: true, exemptGuarantees: [] },
};

/** So many terms in a row without a claim. */
function cleanTerms(years: number, premium: KnownTerm['premium']): KnownTerm[] {
  return Array.from({ length: years }, (_, n) => ({
    ...{ customerId: 'c', policyId: 'p', policyLabel: 'P', version: '1', isDecided: false, premium },
    ...{ termId: `t${n}`, startsOn: localDate(`${2020 + n}-01-01`), endsOn: localDate(`${2020 + n}-12-31`) },
    ...{ statedClaims: 0, claims: [] },
  }));
}

function lastReward(years: number, premium: KnownTerm['premium'], region = company, givenMinor = 0n) {
  const decision = decideNoClaimRewards(cleanTerms(years, premium), rules, localDate('2035-01-01')).at(-1)!;
  return guardReward(decision, { rulesVersion: 1, region, givenMinor });
}

const term = (id: string, more: Partial<TermInForce> = {}): TermInForce => ({
  ...{ customerId: 'c', termId: id, startsOn: localDate('2026-01-01'), endsOn: localDate('2026-12-31') },
  ...{ premium: cny(100_000n), givenMinor: 0n },
  ...more,
});

const ask = (key: string, valueMinor: bigint, more: Partial<ValueRequest> = {}): ValueRequest => ({
  ...{ customerId: 'c', termId: null, key, kind: 'coupon', valueMinor, sourceKind: 'test' },
  ...{ on: localDate('2026-06-01') },
  ...more,
});

const answered = (terms: readonly TermInForce[], requests: readonly ValueRequest[], region = company) =>
  guardValues(
    requests,
    () => terms,
    () => region,
  );

describe('the region of a customer', () => {
  const places = ['/', '/32', '/32/3201', '/3'].map((office) => ({ ...company, office }));
  it.each([
    ['the whole company where nothing nearer is named', '/44/4403', '/'],
    ['the province', '/32/3202', '/32'],
    ['the city, being nearer than its province', '/32/3201', '/32/3201'],
    ['what lies below the city', '/32/3201/01', '/32/3201'],
    ['no office whose path merely begins alike', '/32011', '/'],
  ])('is %s', (_name, orgPath, office) => {
    expect(regionOf({ regions: places }, orgPath).office).toBe(office);
    expect(regionOf({ regions: [...places].reverse() }, orgPath).office).toBe(office);
  });
});

describe('the limit of a term', () => {
  const own = { ...company, withoutPremium: { limitMinor: 5_000n } };
  it.each([
    ['a share of the premium, no part of a fen more', cny(428_650n), company, 12_859n],
    ['none where the premium is not known', null, company, undefined],
    ['none where the premium is in another currency', { minor: 9n, currency: 'EUR' }, company, undefined],
    ['none where the premium is nothing', cny(0n), company, undefined],
    ['the one for terms without a premium', null, own, 5_000n],
    [
      'the one for terms without a premium, also in another currency',
      { minor: 9n, currency: 'EUR' },
      own,
      5_000n,
    ],
  ])('is %s', (_name, premium, region, limitMinor) => {
    expect(limitOf(premium, region)?.limitMinor).toBe(limitMinor);
  });

  it('is kept by the points that are worth no more than it, and by no point more', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10_000_000n), fc.bigInt(1n, 5_000n), (room, minorPer100Points) => {
        const region = { ...company, minorPer100Points };
        const most = pointsWorth(room, region);
        expect(valueOfPoints(most, region)).toBeLessThanOrEqual(room);
        expect(valueOfPoints(most + 1n, region)).toBeGreaterThan(room);
      }),
    );
  });
});

describe('a no-claim reward', () => {
  it('stays as it is below the limit, with the figures it was measured by', () => {
    expect(lastReward(3, cny(428_600n))).toMatchObject({
      kind: 'grant',
      points: 2_500n,
      guard: [1, '428600', '12858', '0', '7500', '2500', 300, 'CNY', '300'],
    });
  });

  it('is reduced to what the limit still allows, in whole points', () => {
    const given = lastReward(4, cny(100_000n), company, 1_000n);
    expect(given).toMatchObject({ kind: 'grant', points: 666n, guard: { 4: '1998', 5: '4000' } });
  });

  it.each([
    ['nothing is left', cny(100_000n), company, 3_000n, 'VALUE_GUARD'],
    ['the limit has fallen below what was given', cny(1_000n), company, 3_000n, 'VALUE_GUARD'],
    ['less than a point is left', cny(100_000n), company, 2_998n, 'VALUE_GUARD'],
    [
      'points are not allowed there',
      null,
      { ...company, allowedKinds: ['coupon'] as const },
      0n,
      'KIND_NOT_ALLOWED',
    ],
  ])('is refused where %s, and the clean years stand', (_name, premium, region, given, reason) => {
    expect(lastReward(2, premium, region, given)).toMatchObject({ kind: 'refuse', reason, cleanYears: 2 });
  });

  it('is not touched where nothing limits it', () => {
    const granted = lastReward(4, { minor: 1n, currency: 'EUR' });
    expect(granted).toMatchObject({ kind: 'grant', points: 4_000n });
    expect(granted).not.toHaveProperty('guard');
  });

  it('is never worth more than the limit leaves, and never less for more clean years', () => {
    const amount = fc.bigInt(0n, 1_000_000n);
    const years = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(amount, amount, years, (premium, givenMinor, clean) => {
        const worth = (each: number) => {
          const decision = lastReward(each, cny(premium + 1n), company, givenMinor);
          return decision.kind === 'grant' ? valueOfPoints(decision.points, company) : 0n;
        };
        const room = ((premium + 1n) * 300n) / 10_000n - givenMinor;
        expect(worth(clean)).toBeLessThanOrEqual(room > 0n ? room : 0n);
        expect(worth(clean + 1)).toBeGreaterThanOrEqual(worth(clean));
      }),
    );
  });
});

describe('a no-claim reward that is decided again', () => {
  const premiumNow = cny(20_000n);
  const again = (years: number, before: Parameters<typeof guardAgain>[0], region: RegionRules = company) => {
    const decision = decideNoClaimRewards(cleanTerms(years, premiumNow), rules, localDate('2035-01-01')).at(
      -1,
    )!;
    return guardAgain(before, decision, (each) =>
      guardReward(each, { rulesVersion: 2, region, givenMinor: 0n }),
    );
  };
  const first = lastReward(4, cny(100_000n), company, 1_000n);
  const before = { outcome: 'GRANTED', guard: first.guard! } as const;

  it('keeps the limit it was measured by first, whatever the premium and the rules are now', () => {
    const strict = { ...company, limitBasisPoints: 1 };
    expect(again(4, before, strict)).toMatchObject({ kind: 'grant', points: 666n, guard: first.guard });
    expect(again(2, before, strict)).toMatchObject({ points: 666n, guard: { 5: '1500' } });
  });

  it('comes back as it was after it was taken back', () => {
    const taken = { outcome: 'CLAIMS_COUNTED', ...unused(before) } as const;
    expect(taken.guard).toMatchObject({ 4: '0' });
    expect(again(4, taken)).toMatchObject({ kind: 'grant', points: 666n, guard: first.guard });
  });

  it('stays without a limit where it was granted without one', () => {
    expect(again(4, { outcome: 'GRANTED', guard: null })).toMatchObject({ points: 4_000n });
  });

  it('is measured as it is given now where it was refused before', () => {
    expect(again(4, { outcome: 'CLAIMS_COUNTED', guard: null })).toMatchObject({
      points: 200n,
      guard: { 0: 2 },
    });
  });
});

describe('what is given for terms in force', () => {
  it('is charged to the term with the most room, one after the other', () => {
    const terms = [term('small', { premium: cny(50_000n) }), term('big', { givenMinor: 500n })];
    const answers = answered(terms, [ask('1', 2_000n), ask('2', 1_500n), ask('3', 600n), ask('4', 400n)]);
    expect(answers).toMatchObject([
      { kind: 'allowed', termId: 'big', beforeMinor: 500n, roomMinor: 500n },
      { kind: 'allowed', termId: 'small', roomMinor: 0n },
      {
        kind: 'refused',
        reason: 'VALUE_GUARD',
        termId: 'big',
        beforeMinor: 2_500n,
        limit: { limitMinor: 3_000n },
      },
      { kind: 'allowed', termId: 'big', roomMinor: 100n },
    ]);
  });

  it.each([
    [
      'refused where its kind is not allowed',
      {},
      { kind: 'physical' },
      { allowedKinds: ['points'] },
      'KIND_NOT_ALLOWED',
    ],
    [
      'refused for a term that has ended',
      { endsOn: localDate('2026-05-31') },
      { termId: 't' },
      {},
      'NO_TERM',
    ],
    [
      'refused for a term that has not begun',
      { startsOn: localDate('2026-07-01') },
      { termId: 't' },
      {},
      'NO_TERM',
    ],
    [
      'allowed without any term where the rules say so',
      { endsOn: localDate('2026-05-31') },
      {},
      {},
      'allowed',
    ],
    [
      'refused without any term where they do not',
      { endsOn: localDate('2026-05-31') },
      {},
      { withoutTerm: 'refuse' },
      'NO_TERM',
    ],
    [
      'allowed where it is worth nothing, whatever was given',
      { givenMinor: 9_000n },
      { valueMinor: 0n },
      {},
      'allowed',
    ],
    ['allowed where nothing limits the term', { premium: null, givenMinor: 9_000n }, {}, {}, 'allowed'],
  ] as const)('is %s', (_name, ofTerm, ofRequest, ofRegion, expected) => {
    const region: RegionRules = { ...company, ...ofRegion };
    const [answer] = answered([term('t', ofTerm)], [ask('k', 100n, ofRequest)], region);
    expect(answer!.kind === 'refused' ? answer!.reason : answer!.kind).toBe(expected);
  });

  it('finds no way round the limit through a policy in another currency', () => {
    const terms = [term('euro', { premium: { minor: 900_000n, currency: 'EUR' } }), term('yuan')];
    const answers = answered(terms, [ask('1', 3_000n), ask('2', 1n)]);
    expect(answers.map(({ kind, termId }) => [kind, termId])).toEqual([
      ['allowed', 'yuan'],
      ['refused', 'yuan'],
    ]);
  });

  it('never comes to more than the limit of any term', () => {
    const amount = fc.bigInt(0n, 4_000n);
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 4 }),
        fc.array(amount, { maxLength: 30 }),
        (given, asked) => {
          const terms = given.map((givenMinor, n) => term(`t${n}`, { givenMinor }));
          const sums = new Map(terms.map(({ termId, givenMinor }) => [termId, givenMinor]));
          const answers = answered(
            terms,
            asked.map((valueMinor, n) => ask(`${n}`, valueMinor)),
          );
          answers.forEach((answer, n) => {
            if (answer.kind === 'refused') return;
            const sum = sums.get(answer.termId!)! + asked[n]!;
            sums.set(answer.termId!, sum);
            if (asked[n]! > 0n) expect(sum).toBeLessThanOrEqual(3_000n);
            expect(answer.roomMinor).toBe(3_000n - sum);
          });
        },
      ),
    );
  });
});
