import { describe, expect, it } from '@jest/globals';
import type { Condition } from './assess-tier.ts';
import { coverOn, tenureYears } from './cover.ts';
import { benefitsOf, membershipYear } from './benefits.ts';
import { metOn, projectTier } from './project-tier.ts';
import { tierFactsOn } from './tier-facts.ts';
import { known, on, programme, standing } from './tier.fixture.ts';

const day = on('2026-12-01');
const bare = { ...programme, protection: null };

describe('the next anniversary', () => {
  const before = standing({ reviewedOn: on('2026-08-20') });
  const project = (facts: ReturnType<typeof known>, from = before) =>
    projectTier(from, facts, tierFactsOn(facts, bare, day), bare);

  it('keeps the tier by what is known', () => {
    expect(project(known())).toMatchObject({
      reviewOn: '2027-08-20',
      asThingsAre: { kind: 'prolonged', standing: { tierId: 'gold' } },
    });
  });

  it('takes it away for a claim of the running term, and not if that turns out not to count', () => {
    expect(project(known({ openCounted: true }))).toMatchObject({
      asThingsAre: { kind: 'downgraded', standing: { tierId: 'bough' } },
      ifClaimFree: { kind: 'prolonged', standing: { tierId: 'gold' } },
    });
  });

  it('brings a higher one with another claim-free year', () => {
    const facts = known({ claimFreeYears: 2 });
    const projected = project(facts, standing({ tierId: 'bough', reviewedOn: on('2026-08-20') }));
    expect(projected.asThingsAre.standing.tierId).toBe('bough');
    expect(projected.ifClaimFree).toMatchObject({ kind: 'upgraded', standing: { tierId: 'gold' } });
  });

  it('brings the first claim-free year to who has none yet', () => {
    const facts = known({}, { claimFree: [], terms: known().terms.slice(-1) });
    const projected = project(facts, standing({ tierId: 'leaf', reviewedOn: on('2026-08-20') }));
    expect([projected.asThingsAre.kind, projected.ifClaimFree.standing.tierId]).toEqual([
      'prolonged',
      'bough',
    ]);
  });
});

it.each<[kind: Condition['kind'], need: bigint, has: bigint, metOn: string | null]>([
  ['CLAIM_FREE_YEARS', 3n, 3n, null],
  ['CLAIM_FREE_YEARS', 4n, 3n, '2027-08-20'],
  ['CLAIM_FREE_YEARS', 5n, 3n, '2028-08-20'],
  ['TENURE_YEARS', 7n, 6n, '2027-08-20'],
  ['STATUS_POINTS', 1000n, 0n, '2027-01-15'],
  ['STATUS_POINTS', 1900n, 900n, '2027-01-15'],
  // By the time the last ones come, the first ones have left the window of twelve months.
  ['STATUS_POINTS', 2000n, 900n, null],
  ['FACT', 1n, 0n, null],
])('a condition %s of %s, at %s, is met on %s', (kind, need, has, expected) => {
  const facts = known(
    {},
    {
      statusLots: [
        { activeOn: on('2027-03-01'), points: 800n },
        { activeOn: on('2027-01-15'), points: 1000n },
        { activeOn: on('2026-02-15'), points: 900n },
      ],
    },
  );
  const condition = { kind, need, has, factKey: null, isMet: has >= need };
  expect(metOn(condition, facts, tierFactsOn(facts, programme, day), programme)).toBe(expected);
});

describe('cover', () => {
  const term = (policyId: string, startsOn: string, endsOn: string) => ({
    ...{ policyId, startsOn: on(startsOn), endsOn: on(endsOn) },
  });
  const old = term('old', '2015-03-01', '2016-02-29');
  const long = [term('long', '2020-05-05', '2021-05-04'), term('long', '2025-05-05', '2026-05-04')];
  const short = term('short', '2025-11-11', '2026-11-10');

  it.each<[rule: string, day: string, terms: ReturnType<typeof term>[], anniversary: string | null]>([
    ['follows the policy in force that was held longest', '2026-01-01', [old, short, ...long], '05-05'],
    ['follows the one still in force', '2026-06-01', [old, short, ...long], '11-11'],
    ['follows the one that ended last', '2027-01-01', [old, short, ...long], '11-11'],
    ['follows the first to come', '2014-01-01', [old], '03-01'],
    ['has none', '2026-01-01', [], null],
  ])('%s', (_, date, terms, anniversary) => {
    expect(coverOn(terms, on(date)).anniversary).toBe(anniversary);
  });

  it.each([
    ['2021-05-04', 0],
    ['2021-05-05', 1],
    ['2024-05-05', 4],
    // The last term ended: no year comes on top.
    ['2040-01-01', 6],
  ])('has lasted on %s for %s years', (date, years) => {
    expect(tenureYears(coverOn(long, on(date)), on(date))).toBe(years);
  });
});

describe('benefits', () => {
  const tow = {
    ...{
      benefitId: 'tow',
      names: { zh: '拖', en: 'Tow' },
      description: { zh: '', en: '' },
      unit: { zh: '次', en: 'x' },
    },
    perYearByTier: { bough: 2, gold: 3, ever: null },
  };
  const withTow = { ...programme, benefits: [tow] };

  it.each<[tierId: string, used: number, isIncluded: boolean, left: number | null]>([
    ['leaf', 0, false, 0],
    ['gold', 1, true, 2],
    // Used as gold, then put down: nothing is owed back, nothing is left.
    ['bough', 3, true, 0],
    ['ever', 40, true, null],
  ])('of %s after %s uses: included %s, left %s', (tierId, used, isIncluded, left) => {
    const [found] = benefitsOf(withTow, tierId, new Map([['tow', used]]));
    expect(found).toMatchObject({ isIncluded, left, fromTierId: 'bough' });
  });

  it('are counted from anniversary to anniversary', () => {
    expect(membershipYear(on('2026-08-19'), '08-20')).toEqual({
      startsOn: '2025-08-20',
      endsOn: '2026-08-20',
    });
    expect(membershipYear(on('2026-08-20'), '08-20')).toEqual({
      startsOn: '2026-08-20',
      endsOn: '2027-08-20',
    });
  });
});
