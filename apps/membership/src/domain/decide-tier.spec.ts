import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { decideTier, nextReview, type Standing } from './decide-tier.ts';
import { type DowngradeRule, type Programme, rankOf } from './programme.ts';
import { type ClaimFreePolicy, type KnownFacts, tierFactsOn } from './tier-facts.ts';
import { known, on, programme, standing } from './tier.fixture.ts';

interface Case {
  /** A claim counted in the term that ended on 19 August 2026. */
  readonly policy?: Partial<ClaimFreePolicy>;
  readonly rest?: Partial<KnownFacts>;
  readonly before?: Partial<Standing> | null;
  readonly programme?: Partial<Programme>;
}

function decide(day: string, { policy, rest, before = {}, programme: rules }: Case) {
  const ruled = { ...programme, ...rules };
  const facts = tierFactsOn(known(policy, rest), ruled, on(day));
  return decideTier(before === null ? null : standing(before), facts, ruled);
}

const claimed = { claimFreeYears: 0, countedOn: [on('2026-02-01')] };
/** Without N5, which the claims below would fall under. */
const bare = { protection: null };
const anniversary = '2026-08-20';

describe('a tier', () => {
  it.each<[rule: string, day: string, Case, outcome: string]>([
    ['begins where the facts are', '2026-09-01', { before: null }, 'joined gold QUALIFIES'],
    [
      'begins at the lowest',
      '2026-09-01',
      { before: null, policy: { claimFreeYears: 0 } },
      'joined leaf LOWEST',
    ],
    ['rises on any day', '2026-03-03', { before: { tierId: 'leaf' } }, 'upgraded gold QUALIFIES'],
    [
      ...(['rises by another combination', '2026-03-03'] as const),
      ...([
        {
          before: { tierId: 'leaf' },
          policy: claimed,
          rest: { statusLots: [{ activeOn: on('2025-03-04'), points: 6000n }] },
        },
      ] as const),
      'upgraded gold QUALIFIES',
    ],
    [
      ...(['does not rise by status points of longer ago than the window', '2026-03-04'] as const),
      ...([
        {
          before: { tierId: 'leaf' },
          policy: claimed,
          rest: { statusLots: [{ activeOn: on('2025-03-04'), points: 6000n }] },
        },
      ] as const),
      'kept leaf NOT_DUE',
    ],
    [
      'does not rise while the gate is shut',
      '2026-03-03',
      { policy: { claimFreeYears: 9 } },
      'kept gold NOT_DUE',
    ],
    [
      'rises once the gate is open',
      '2026-03-03',
      { policy: { claimFreeYears: 9 }, rest: { heldFacts: ['segment:electric'] } },
      'upgraded ever QUALIFIES',
    ],
    ['stays before the anniversary', '2026-08-19', { policy: claimed, programme: bare }, 'kept gold NOT_DUE'],
    ['is prolonged on the anniversary', anniversary, {}, 'prolonged gold QUALIFIES'],
    [
      'falls one level on the anniversary',
      anniversary,
      { policy: claimed, programme: bare },
      'downgraded bough NOT_QUALIFIED',
    ],
    [
      'falls on the next day that is looked at',
      '2026-10-20',
      { policy: claimed, programme: bare },
      'downgraded bough NOT_QUALIFIED',
    ],
    [
      'falls to what is qualified for',
      anniversary,
      { policy: claimed, programme: { ...bare, downgrade: 'eligible' } },
      'downgraded leaf NOT_QUALIFIED',
    ],
    [
      'never falls',
      anniversary,
      { policy: claimed, programme: { ...bare, downgrade: 'never' } },
      'prolonged gold NEVER_DOWN',
    ],
    [
      'does not fall while locked',
      anniversary,
      { policy: claimed, programme: bare, before: { lockedUntil: on(anniversary) } },
      'prolonged gold LOCKED',
    ],
    [
      'falls after the lock',
      anniversary,
      { policy: claimed, programme: bare, before: { lockedUntil: on('2026-08-19') } },
      'downgraded bough NOT_QUALIFIED',
    ],
    [
      'is protected from the first claim in three years',
      anniversary,
      { policy: claimed },
      'prolonged gold PROTECTED',
    ],
    [
      'is not protected from the second',
      anniversary,
      { policy: { claimFreeYears: 0, countedOn: [on('2026-02-01'), on('2023-08-21')] } },
      'downgraded bough NOT_QUALIFIED',
    ],
    [
      'is protected when the other was longer ago',
      anniversary,
      { policy: { claimFreeYears: 0, countedOn: [on('2026-02-01'), on('2023-08-20')] } },
      'prolonged gold PROTECTED',
    ],
    [
      'is protected from high tiers up only',
      anniversary,
      { policy: claimed, before: { tierId: 'bough' } },
      'downgraded leaf NOT_QUALIFIED',
    ],
    [
      'waits for the term to be decided',
      anniversary,
      { policy: { ...claimed, termEndsOn: on('2025-08-19') }, programme: bare },
      'kept gold TERM_UNDECIDED',
    ],
    [
      'waits no longer than the grace',
      '2026-11-19',
      { policy: { ...claimed, termEndsOn: on('2025-08-19') }, programme: bare },
      'downgraded bough NOT_QUALIFIED',
    ],
    [
      'is kept while fault is open',
      anniversary,
      { policy: { ...claimed, faultOpen: true }, programme: bare },
      'in-grace gold FAULT_OPEN',
    ],
    [
      'falls at once where the grace is over',
      '2026-11-19',
      { policy: { ...claimed, faultOpen: true }, programme: bare },
      'downgraded bough NOT_QUALIFIED',
    ],
    [
      'that is no more moves to its heir on any day',
      '2026-03-03',
      { policy: claimed, before: { tierId: 'gone' }, programme: { ...bare, heirByTier: { gone: 'gold' } } },
      'moved gold TIER_ENDED',
    ],
    [
      'that is no more is judged on the anniversary as its heir would be',
      anniversary,
      { policy: claimed, before: { tierId: 'gone' }, programme: { ...bare, heirByTier: { gone: 'gold' } } },
      'downgraded bough NOT_QUALIFIED',
    ],
    [
      'that is no more gives way to a higher one that is qualified for',
      '2026-03-03',
      { before: { tierId: 'gone' }, programme: { heirByTier: { gone: 'bough' } } },
      'upgraded gold QUALIFIES',
    ],
    [
      'that is no more and has no heir moves to the lowest',
      '2026-03-03',
      { policy: { claimFreeYears: 0 }, before: { tierId: 'gone' } },
      'moved leaf TIER_ENDED',
    ],
  ])('%s', (_, day, given, outcome) => {
    const { kind, reason, standing: after } = decide(day, given);
    expect(`${kind} ${after.tierId} ${reason}`).toBe(outcome);
  });

  const inGrace = { reviewedOn: on(anniversary), graceUntil: on('2026-11-18') };
  it.each<[rule: string, day: string, Case, outcome: string]>([
    ['stays', '2026-11-18', { policy: { ...claimed, faultOpen: true } }, 'kept gold FAULT_OPEN'],
    [
      'falls when it is over',
      '2026-11-19',
      { policy: { ...claimed, faultOpen: true } },
      'downgraded bough NOT_QUALIFIED',
    ],
    ['falls when the fault is found', '2026-09-09', { policy: claimed }, 'downgraded bough NOT_QUALIFIED'],
    ['is confirmed when the fault is another’s', '2026-09-09', {}, 'prolonged gold QUALIFIES'],
  ])('in grace %s', (_, day, given, outcome) => {
    const { kind, reason, standing: after } = decide(day, { ...given, before: inGrace, programme: bare });
    expect(`${kind} ${after.tierId} ${reason}`).toBe(outcome);
    if (kind !== 'kept') expect(after.graceUntil).toBeNull();
  });

  it('comes back as it was when the facts turn out to have been otherwise', () => {
    const lost = decide(anniversary, { policy: claimed, programme: bare }).standing;
    expect(decide('2026-10-10', { before: lost, programme: bare })).toMatchObject({
      ...{ kind: 'restored', from: 'bough', reason: 'FACTS_REVERSED' },
      standing: { tierId: 'gold', since: '2024-08-20', lost: null },
    });
    // A year later it is an upgrade like any other.
    const confirmed = decide('2027-08-20', {
      ...{ before: lost, programme: bare },
      policy: { claimFreeYears: 1, termEndsOn: on('2027-08-19') },
    }).standing;
    expect(decide('2028-01-01', { before: confirmed, programme: bare }).kind).toBe('upgraded');
  });

  it('keeps what was there when an older version of a decision comes late: the same facts decide nothing new', () => {
    const rules = fc.constantFrom<DowngradeRule>('never', 'one-level', 'eligible');
    const days = fc.nat(1_200).map((n) => addDays(on('2026-01-01'), n));
    const policies = fc.record({
      claimFreeYears: fc.nat(9),
      faultOpen: fc.boolean(),
      termEndsOn: fc.constantFrom<LocalDate>(on('2026-08-19'), on('2027-08-19')),
    });
    const tierIds = fc.constantFrom('leaf', 'bough', 'gold', 'ever');
    fc.assert(
      fc.property(rules, days, policies, tierIds, (downgrade, day, policy, tierId) => {
        const given = { policy, programme: { ...bare, downgrade } };
        const first = decide(day, { ...given, before: { tierId } });
        const again = decide(day, { ...given, before: first.standing });
        expect(again.kind).toBe('kept');
        const [from, to] = [rankOf(programme, tierId), rankOf(programme, first.standing.tierId)];
        if (downgrade === 'never') expect(to).toBeGreaterThanOrEqual(from);
        if (downgrade === 'one-level') expect(to).toBeGreaterThanOrEqual(from - 1);
        expect(
          nextReview(first.standing, tierFactsOn(known(policy), programme, day)) > first.standing.reviewedOn,
        ).toBe(true);
      }),
    );
  });
});
