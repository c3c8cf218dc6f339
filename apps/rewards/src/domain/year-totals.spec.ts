import { describe, expect, it } from '@jest/globals';
import { localDate, points } from '@evergreen/kernel';
import type { NoClaimDecision } from './decide-no-claim-reward.ts';
import { DecisionTotals } from './year-totals.ts';

const granted = (termEndsOn: string, activeOn: string, expiresOn: string | null): NoClaimDecision => ({
  kind: 'grant',
  termId: 't',
  termEndsOn: localDate(termEndsOn),
  cleanYears: 1,
  isClaimFree: true,
  claimWindowEndsOn: localDate(termEndsOn),
  statedClaims: 0,
  claims: [],
  points: points(1000),
  effectiveOn: localDate(termEndsOn),
  activeOn: localDate(activeOn),
  expiresOn: expiresOn === null ? null : localDate(expiresOn),
});

describe('totals of a run', () => {
  it('tell points by the year the terms ended in and by where they stand on the date of the run', () => {
    const totals = new DecisionTotals(localDate('2005-01-15'));
    totals.add(granted('2004-12-31', '2005-03-02', '2007-03-02'));
    totals.add(granted('2004-06-30', '2004-08-30', null));
    totals.add(granted('2002-12-31', '2003-03-02', '2005-01-15'));
    totals.add({ ...granted('2004-12-31', '2005-03-02', null), kind: 'refuse', reason: 'NOT_FULL_TERM' });
    totals.refuse('TERM_OPEN', 3);
    const none = { terms: 1, claimFreeTerms: 1, grantedTerms: 1, pointsPending: 0n, pointsActive: 0n };
    expect(totals.years()).toEqual([
      { year: 2002, ...none, pointsExpired: 1000n },
      {
        year: 2004,
        terms: 3,
        claimFreeTerms: 3,
        grantedTerms: 2,
        pointsPending: 1000n,
        pointsActive: 1000n,
        pointsExpired: 0n,
      },
    ]);
    expect(totals.refusals()).toEqual([
      { reason: 'TERM_OPEN', terms: 3 },
      { reason: 'NOT_FULL_TERM', terms: 1 },
    ]);
  });

  it('add up over chunks', () => {
    const chunk = new DecisionTotals(localDate('2005-01-15'));
    chunk.add(granted('2004-12-31', '2005-03-02', null));
    chunk.refuse('CLAIMS_COUNTED', 2);
    const run = new DecisionTotals(localDate('2005-01-15'));
    run.merge(chunk.years(), chunk.refusals());
    run.merge(chunk.years(), chunk.refusals());
    expect(run.years()[0]).toMatchObject({ terms: 2, pointsPending: 2000n });
    expect(run.refusals()).toEqual([{ reason: 'CLAIMS_COUNTED', terms: 4 }]);
  });
});
