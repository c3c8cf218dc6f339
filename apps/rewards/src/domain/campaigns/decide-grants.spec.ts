import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import type { CampaignDefinition } from './campaign-definition.ts';
import { candidate, limit, someCampaign, someSettings } from './campaigns.fixture.ts';
import { capUses } from './caps.ts';
import {
  approvalsNeeded,
  type BudgetUse,
  budgetScopes,
  type Candidate,
  decideGrants,
  type GrantOutcome,
  valueOf,
} from './decide-grants.ts';
import type { Use } from './use.ts';

const on = localDate('2026-09-16');
const use = (times: number, points: number, minor = 0): Use => ({
  ...{ times: BigInt(times), points: BigInt(points), minor: BigInt(minor) },
});

function outcomes(
  changed: Partial<CampaignDefinition>,
  candidates: readonly Candidate[],
  used: BudgetUse = new Map(),
): string[] {
  return decideGrants({ ...someCampaign, ...changed }, someSettings, candidates, on, used).decisions.map(
    ({ outcome, points }) => (outcome === 'GIVEN' ? `GIVEN ${points}` : outcome),
  );
}

const many = (n: number, changed: Partial<Candidate> = {}) =>
  Array.from({ length: n }, (_, i) => candidate(i, changed));

describe('what is given', () => {
  it.each([
    ['points as they are', { kind: 'points', points: 300, expiresAfterMonths: null }, 0n, 'GIVEN 300'],
    [
      'a share of the premium',
      // 2 points of each 100.00 of 2,762.00, cut to whole points.
      ...([
        { kind: 'premium-points', pointsPerHundred: 2, expiresAfterMonths: null },
        276_200n,
        'GIVEN 55',
      ] as const),
    ],
    [
      'nothing of no premium',
      ...([
        { kind: 'premium-points', pointsPerHundred: 2, expiresAfterMonths: null },
        0n,
        'NOTHING_TO_GIVE',
      ] as const),
    ],
    [
      'half of the points for a term again',
      ...([{ kind: 'multiplier', percent: 150, expiresAfterMonths: null }, 1_500n, 'GIVEN 750'] as const),
    ],
  ] as const)('is %s', (_what, effect, base, said) => {
    expect(outcomes({ effects: [effect] }, [candidate(1, { base })])).toEqual([said]);
  });

  it('may be a notice alone', () => {
    const effects = [{ kind: 'notice', title: { zh: '', en: '' }, text: { zh: '', en: '' } }] as const;
    expect(outcomes({ effects }, [candidate(1)])).toEqual(['GIVEN 0']);
  });

  it('may be a thing, which counts by what it is worth', () => {
    const effects = [{ kind: 'coupon', couponKindId: 'a' }] as const;
    const budget = { ...someCampaign.budget, total: limit({ minor: 4_999 }) };
    expect(outcomes({ effects, budget }, many(3, { worthMinor: 2_000n }))).toEqual([
      ...['GIVEN 0', 'GIVEN 0', 'TOTAL_BUDGET'],
    ]);
  });

  it('is refused by what speaks against it outside, and leaves its unit of the budget to the next', () => {
    const budget = { ...someCampaign.budget, total: limit({ times: 1, points: 900 }) };
    const candidates = [candidate(1, { refusal: 'VALUE_GUARD' }), candidate(2), candidate(3)];
    expect(outcomes({ budget }, candidates)).toEqual(['VALUE_GUARD', 'GIVEN 300', 'TOTAL_BUDGET']);
  });

  it('is nothing for who is on the blacklist', () => {
    expect(outcomes({}, [candidate(1, { isBlacklisted: true })])).toEqual(['BLACKLISTED']);
  });
});

describe('a budget', () => {
  const budget = someCampaign.budget;

  it.each<[string, Partial<CampaignDefinition>, BudgetUse, number, GrantOutcome]>([
    ['in points', { budget: { ...budget, total: limit({ points: 900 }) } }, new Map(), 3, 'TOTAL_BUDGET'],
    // 300 points cost 9.00.
    ['in money', { budget: { ...budget, total: limit({ minor: 2_699 }) } }, new Map(), 2, 'TOTAL_BUDGET'],
    [
      'in times, some of them used',
      ...([
        { budget: { ...budget, total: limit({ times: 5 }) } },
        new Map([['total', use(4, 0)]]),
        1,
        'TOTAL_BUDGET',
      ] as const),
    ],
    [
      'of an office above',
      ...([
        { budget: { ...budget, offices: [{ orgPath: '/32', ...limit({ points: 600 }) }] } },
        new Map(),
        2,
        'OFFICE_BUDGET',
      ] as const),
    ],
    [
      'of the month',
      ...([
        { budget: { ...budget, period: { every: 'month', ...limit({ times: 3 }) } } },
        new Map([['period/2026-09-01', use(2, 600)]]),
        1,
        'PERIOD_BUDGET',
      ] as const),
    ],
  ])('%s is filled to its last unit and not beyond', (_what, changed, used, given, refusal) => {
    expect(outcomes(changed, many(5), used)).toEqual([
      ...Array<string>(given).fill('GIVEN 300'),
      ...Array<string>(5 - given).fill(refusal),
    ]);
  });

  it('of another office is none of theirs, and a name that begins alike is another office', () => {
    const offices = [{ orgPath: '/32/320', ...limit({ times: 0 }) }];
    expect(outcomes({ budget: { ...budget, offices } }, [candidate(1)])).toEqual(['GIVEN 300']);
  });

  it('goes on with who fits when somebody does not', () => {
    const effects = [{ kind: 'premium-points', pointsPerHundred: 100, expiresAfterMonths: null }] as const;
    const changed = { effects, budget: { ...budget, total: limit({ points: 500 }) } };
    const candidates = [40_000n, 20_000n, 10_000n].map((base, n) => candidate(n, { base }));
    expect(outcomes(changed, candidates)).toEqual(['GIVEN 400', 'TOTAL_BUDGET', 'GIVEN 100']);
  });

  it('is locked by its names in one order', () => {
    const offices = [{ orgPath: '/33', ...limit({ times: 1 }) }];
    const period = { every: 'week', ...limit({ times: 1 }) } as const;
    expect(budgetScopes({ ...someCampaign, budget: { ...budget, offices, period } }, on)).toEqual([
      ...['office/33', 'period/2026-09-14', 'total'],
    ]);
  });
});

const noCaps = someCampaign.caps;

describe('a cap', () => {
  it('of a member counts what they had, and what they get together', () => {
    const caps = { ...noCaps, member: { every: 'year', ...limit({ times: 2 }) } } as const;
    const again = (had: number) => [1, 1, 1].map((n) => candidate(n, { memberUse: use(had, had * 300) }));
    expect(outcomes({ caps }, again(0))).toEqual(['GIVEN 300', 'GIVEN 300', 'MEMBER_CAP']);
    expect(outcomes({ caps }, again(1))).toEqual(['GIVEN 300', 'MEMBER_CAP', 'MEMBER_CAP']);
  });

  it('of a policy leaves the other policies of the member alone', () => {
    const caps = { ...noCaps, policy: { every: 'campaign', ...limit({ times: 1 }) } } as const;
    const policies = ['a', 'a', 'b'].map((policyId) => candidate(1, { policyId }));
    expect(outcomes({ caps }, policies)).toEqual(['GIVEN 300', 'POLICY_CAP', 'GIVEN 300']);
  });
});

describe('a cap by vehicle', () => {
  const vehicle = { every: 'campaign', ...limit({ times: 1 }) } as const;
  const caps = { ...noCaps, vehicle };
  const of = (policyId: string | null, vehicleId: string | null, n = 1) =>
    candidate(n, { policyId, vehicleId });

  it.each([
    ['holds for all policies of the vehicle', [of('a', 'v'), of('b', 'v')], ['GIVEN 300', 'VEHICLE_CAP']],
    ['leaves other vehicles alone', [of('a', 'v'), of('b', 'w')], ['GIVEN 300', 'GIVEN 300']],
    ['is of one customer', [of('a', 'v'), of('b', 'v', 2)], ['GIVEN 300', 'GIVEN 300']],
    [
      'counts by policy where no vehicle is known',
      [of('a', null), of('b', null), of('a', null)],
      ['GIVEN 300', 'GIVEN 300', 'VEHICLE_CAP'],
    ],
    [
      'does not hold for what is about no policy',
      [of(null, null), of(null, null)],
      ['GIVEN 300', 'GIVEN 300'],
    ],
  ])('%s', (_what, candidates, said) => {
    expect(outcomes({ caps }, candidates)).toEqual(said);
  });

  it.each([
    [limit({ points: 600 }), ['GIVEN 300', 'VEHICLE_CAP']],
    [limit({ minor: 1_800 }), ['GIVEN 300', 'VEHICLE_CAP']],
    [limit({ times: 2 }), ['GIVEN 300', 'VEHICLE_CAP']],
    [limit({ times: 3 }), ['GIVEN 300', 'GIVEN 300']],
  ])('of %j counts what was given before', (most, said) => {
    const had = ['a', 'b'].map((policyId) =>
      candidate(1, { policyId, vehicleId: 'v', vehicleUse: use(1, 300, 900) }),
    );
    expect(outcomes({ caps: { ...noCaps, vehicle: { every: 'year', ...most } } }, had)).toEqual(said);
  });

  it('adds up what was given for policies of the vehicle, each cap by its own period', () => {
    const had = (policyId: string, vehicleId: string | null) => ({
      ...{ customerId: 'c', policyId, vehicleId },
      ...{ member: use(1, 300), vehicle: use(2, 600), policy: use(3, 900) },
    });
    const usesOf = capUses([had('a', 'v'), had('b', 'v'), had('d', null)]);
    const times = (policyId: string, vehicleId: string | null) => {
      const { memberUse, vehicleUse, policyUse } = usesOf({ customerId: 'c', policyId, vehicleId });
      return [memberUse, vehicleUse, policyUse].map((each) => Number(each.times));
    };
    expect([times('a', 'v'), times('d', null), times('e', 'v')]).toEqual([
      ...[
        [3, 4, 3],
        [3, 2, 3],
        [3, 4, 0],
      ],
    ]);
  });
});

describe('whatever the budget and whoever comes', () => {
  it('is given at most what there is, and nobody is refused for a budget they would have fitted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ base: fc.integer({ min: 0, max: 900 }), office: fc.constantFrom('/1', '/2') }), {
          maxLength: 30,
        }),
        fc.integer({ min: 0, max: 4_000 }),
        fc.integer({ min: 0, max: 2_000 }),
        (people, total, office) => {
          const definition: CampaignDefinition = {
            ...someCampaign,
            effects: [{ kind: 'premium-points', pointsPerHundred: 100, expiresAfterMonths: null }],
            budget: {
              total: limit({ points: total }),
              offices: [{ orgPath: '/1', ...limit({ points: office }) }],
              period: null,
            },
          };
          const candidates = people.map(({ base, office: orgPath }, n) =>
            candidate(n, { base: BigInt(base * 100), orgPath }),
          );
          const { decisions, added } = decideGrants(definition, someSettings, candidates, on, new Map());
          let [given, atOne] = [0n, 0n];
          for (const { candidate: of, outcome, points } of decisions) {
            const wanted = of.base / 100n;
            const fitsTotal = given + wanted <= BigInt(total);
            const fitsOne = of.orgPath !== '/1' || atOne + wanted <= BigInt(office);
            const said =
              wanted === 0n
                ? 'NOTHING_TO_GIVE'
                : !fitsOne
                  ? 'OFFICE_BUDGET'
                  : fitsTotal
                    ? 'GIVEN'
                    : 'TOTAL_BUDGET';
            expect(outcome).toBe(said);
            given += points;
            if (of.orgPath === '/1') atOne += points;
          }
          expect(added.get('total')?.points ?? 0n).toBe(given);
          expect(added.get('office/1')?.points ?? 0n).toBe(atOne);
        },
      ),
    );
  });
});

describe('the value of a campaign', () => {
  it.each([
    [limit({ points: 8_000_000 }), 24_000_000n, 2],
    [limit({ points: 8_000_000, minor: 20_000_000 }), 20_000_000n, 1],
    [limit({ points: 1_000, minor: 20_000_000 }), 3_000n, 1],
    [limit({ minor: 20_000_001 }), 20_000_001n, 2],
    [limit({ times: 5 }), 0n, 1],
  ])('is the most it can cost, and says how many approve it', (total, value, people) => {
    const valued = valueOf({ ...someCampaign, budget: { ...someCampaign.budget, total } }, someSettings);
    expect([valued, approvalsNeeded(valued, someSettings)]).toEqual([value, people]);
  });
});
