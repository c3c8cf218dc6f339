import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import type { NoClaimDecision } from './decide-no-claim-reward.ts';
import { type AnsweredDecision, lastRunOver, whyDecidedGaveNothing, whyUndecided } from './missing-reward.ts';

const today = localDate('2026-09-16');
const term = (startsOn: string, endsOn: string) => ({
  startsOn: localDate(startsOn),
  endsOn: localDate(endsOn),
});

describe('a decided term', () => {
  const granted: AnsweredDecision = {
    ...{ outcome: 'GRANTED', activeOn: localDate('2026-09-16'), isAnswered: true, isRefused: false },
  };
  it.each<[string, Partial<AnsweredDecision>, string | undefined]>([
    ['gave points that can be spent', {}, undefined],
    [
      'gave points that cannot be spent before tomorrow',
      { activeOn: localDate('2026-09-17') },
      'IN_CLAIM_WINDOW',
    ],
    ['waits for the ledger', { isAnswered: false }, 'ON_ITS_WAY'],
    [
      'was refused by the ledger, the rest of its batch being on its way',
      { isAnswered: false, isRefused: true },
      'LEDGER_REFUSED',
    ],
    [
      'had a counted claim',
      { outcome: 'CLAIMS_COUNTED', activeOn: null, isAnswered: false },
      'CLAIMS_COUNTED',
    ],
    ['was too short', { outcome: 'NOT_FULL_TERM', activeOn: null, isAnswered: false }, 'NOT_FULL_TERM'],
  ])('%s', (_what, more, reason) => {
    expect(whyDecidedGaveNothing({ ...granted, ...more }, today)).toBe(reason);
  });
});

describe('an undecided term', () => {
  const todays = {} as NoClaimDecision;
  it.each([
    ['has not begun', term('2026-09-17', '2027-09-16'), todays, 'TERM_AHEAD'],
    ['began today', term('2026-09-16', '2027-09-15'), todays, 'TERM_OPEN'],
    ['ends today', term('2025-09-17', '2026-09-16'), todays, 'TERM_OPEN'],
    ['runs whatever rules hold', term('2026-01-01', '2026-12-31'), undefined, 'TERM_OPEN'],
    ['ended yesterday', term('2025-09-16', '2026-09-15'), todays, 'WAITS_FOR_RUN'],
    ['ended, and there are no rules', term('2025-09-16', '2026-09-15'), undefined, 'NO_RULES'],
  ] as const)('%s', (_what, dates, decision, reason) => {
    expect(whyUndecided(dates, decision, today)).toBe(reason);
  });

  it('is told which run looked at terms that ended that day, if any did', () => {
    const runs = [
      { asOf: localDate('2026-09-10'), state: 'succeeded' },
      { asOf: localDate('2026-09-16'), state: 'failed' },
      { asOf: localDate('2026-09-15'), state: 'succeeded' },
    ].map((run) => ({ ...run, ruleSetId: 'own-fault' }));
    expect(lastRunOver(runs, term('2025-01-01', '2026-09-01'))?.state).toBe('succeeded');
    expect(lastRunOver(runs, term('2025-01-01', '2026-09-15'))?.state).toBe('failed');
    expect(lastRunOver(runs, term('2025-01-01', '2026-09-16'))).toBeUndefined();
  });
});
