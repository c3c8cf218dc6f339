import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { type CampaignDefinition, definitionProblems, type Stacking } from './campaign-definition.ts';
import { candidate, limit, someCampaign, someSettings } from './campaigns.fixture.ts';
import { decideGrants } from './decide-grants.ts';
import { type EarlierCampaign, isWaitedFor } from './turn.ts';

const today = localDate('2026-09-16');
const coupon = { kind: 'coupon', couponKindId: 'a' } as const;
const inGroup = (mode: Stacking['mode'], place: number | null = null): Stacking => ({
  ...{ group: 'autumn', mode, place },
});

function said(stacking: Stacking | null, points: bigint | null): string {
  const definition = { ...someCampaign, stacking };
  const { decisions } = decideGrants(
    ...([definition, someSettings, [candidate(1, { inGroup: points })]] as const),
    ...([today, new Map()] as const),
  );
  const { outcome, points: given } = decisions[0]!;
  return outcome === 'GIVEN' ? `GIVEN ${given}` : outcome;
}

describe('campaigns of one group', () => {
  it.each([
    ['exclusive', null, null, 'GIVEN 300'],
    ['exclusive', null, 0n, 'OTHER_CAMPAIGN'],
    ['exclusive', null, 100n, 'OTHER_CAMPAIGN'],
    ['highest-wins', null, null, 'GIVEN 300'],
    ['highest-wins', null, 100n, 'GIVEN 200'],
    ['highest-wins', null, 300n, 'OTHER_CAMPAIGN'],
    ['highest-wins', null, 500n, 'OTHER_CAMPAIGN'],
    ['in-order', 2, null, 'GIVEN 300'],
    // A notice or a thing of another one counts, too; and so does one that came later.
    ['in-order', 1, 0n, 'OTHER_CAMPAIGN'],
    ['in-order', 2, 100n, 'OTHER_CAMPAIGN'],
  ] as const)('with %s (place %s), and %s points of another one: %s', (mode, place, points, word) => {
    expect(said(inGroup(mode, place), points)).toBe(word);
  });

  it('add up where they are in no group', () => {
    expect(said(null, 500n)).toBe('GIVEN 300');
  });

  it.each<[Stacking, Partial<CampaignDefinition>, string[]]>([
    [inGroup('in-order', 1), {}, []],
    [
      inGroup('in-order', 1),
      { effects: [coupon], budget: { ...someCampaign.budget, total: limit({ minor: 3 }) } },
      [],
    ],
    [inGroup('in-order'), {}, ['stacking.place']],
    [inGroup('exclusive', 1), {}, ['stacking.place']],
    [inGroup('highest-wins', 1), {}, ['stacking.place']],
  ])('%j is held against its rules', (stacking, changed, fields) => {
    expect(definitionProblems({ ...someCampaign, ...changed, stacking }).map(({ field }) => field)).toEqual(
      fields,
    );
  });
});

describe('a campaign with a lower place', () => {
  const birthday = { kind: 'birthday' } as const;
  const weekly = { kind: 'schedule', every: 'week', day: 3 } as const;
  const later = { kind: 'schedule', every: 'week', day: 4 } as const;

  it.each<[string, Partial<EarlierCampaign>, boolean]>([
    ['that is giving is waited for', { isGiving: true }, true],
    ['that has given is not', { newestOccasion: 'once' }, false],
    ['that is paused is not, whatever it has begun', { state: 'paused', isGiving: true }, false],
    ['that has ended is not', { state: 'ended', isGiving: true }, false],
    ['that begins today is', { state: 'scheduled' }, true],
    ['that should have begun is', { state: 'scheduled', startsOn: localDate('2026-09-15') }, true],
    ['that begins tomorrow is not', { state: 'scheduled', startsOn: localDate('2026-09-17') }, false],
    ['that never began and is over is not', { state: 'scheduled', endsOn: localDate('2026-09-15') }, false],
    ['whose day is today is', { trigger: weekly, newestOccasion: 'day/2026-09-09' }, true],
    ['that has given today is not', { trigger: weekly, newestOccasion: 'day/2026-09-16' }, false],
    ['whose day is tomorrow is not', { trigger: later, newestOccasion: 'day/2026-09-10' }, false],
    [
      'of birthdays that has none of today yet is',
      { trigger: birthday, birthdaysTo: localDate('2026-09-15') },
      true,
    ],
    ['of birthdays that has asked for no day yet is', { trigger: birthday }, true],
    [
      'of birthdays that has those of today is not',
      { trigger: birthday, birthdaysTo: localDate('2026-09-16') },
      false,
    ],
    ['whose last day was yesterday is not', { trigger: weekly, endsOn: localDate('2026-09-15') }, false],
    ['that answers events is not', { trigger: { kind: 'event', event: 'renewed' } }, false],
  ])('%s', (_what, changed, isWaited) => {
    const earlier: EarlierCampaign = {
      ...{ state: 'live', startsOn: today, endsOn: localDate('2026-12-31'), trigger: { kind: 'once' } },
      ...{ isGiving: false, newestOccasion: null, birthdaysTo: null, ...changed },
    };
    expect(isWaitedFor(earlier, today)).toBe(isWaited);
  });
});
