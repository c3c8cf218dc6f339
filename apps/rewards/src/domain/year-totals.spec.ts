import { describe, expect, it } from '@jest/globals';
import { localDate, points } from '@evergreen/kernel';
import type { NoClaimDecision } from './decide-no-claim-reward.ts';
import { DecisionTotals, sumOverYears } from './year-totals.ts';

const asOf = localDate('2005-01-15');

function granted(endsOn: string, activeOn: string, expiresOn: string | null): NoClaimDecision {
  return {
    kind: 'grant',
    term: {
      termId: 't',
      startsOn: localDate('2002-01-01'),
      endsOn: localDate(endsOn),
      statedClaims: 0,
      claims: [],
    },
    cleanYears: 1,
    isClaimFree: true,
    claimWindowEndsOn: localDate(endsOn),
    claims: [],
    points: points(1000),
    effectiveOn: localDate(endsOn),
    activeOn: localDate(activeOn),
    expiresOn: expiresOn === null ? null : localDate(expiresOn),
  };
}

describe('totals of a run', () => {
  it('tell points by the year the terms ended in and by where they stand on the date of the run', () => {
    const counted = new DecisionTotals();
    counted.add(granted('2004-12-31', '2005-03-02', '2007-03-02'), asOf);
    counted.add(granted('2004-06-30', '2004-08-30', null), asOf);
    counted.add(granted('2002-12-31', '2003-03-02', '2005-01-15'), asOf);
    counted.add(
      { ...granted('2004-12-31', '2005-03-02', null), kind: 'refuse', reason: 'NOT_FULL_TERM' },
      asOf,
    );
    counted.refuse('TERM_OPEN', 3);
    const unrenewed = { renewedTerms: 0, renewalPoints: '0' };
    const none = { pointsPending: '0', pointsActive: '0', pointsExpired: '0', ...unrenewed };
    expect(counted.totals()).toEqual({
      years: [
        { year: 2002, terms: 1, claimFreeTerms: 1, grantedTerms: 1, ...none, pointsExpired: '1000' },
        {
          ...{ year: 2004, terms: 3, claimFreeTerms: 3, grantedTerms: 2 },
          ...{ pointsPending: '1000', pointsActive: '1000', pointsExpired: '0', ...unrenewed },
        },
      ],
      refusals: [
        { reason: 'TERM_OPEN', terms: 3 },
        { reason: 'NOT_FULL_TERM', terms: 1 },
      ],
    });
  });

  it('add up over chunks and over years', () => {
    const chunk = new DecisionTotals();
    chunk.add(granted('2003-12-31', '2004-03-02', null), asOf);
    chunk.add(granted('2004-12-31', '2005-03-02', null), asOf);
    chunk.refuse('CLAIMS_COUNTED', 2);
    const run = new DecisionTotals();
    run.merge(chunk.totals());
    run.merge(chunk.totals());
    const { years, refusals } = run.totals();
    expect(refusals).toEqual([{ reason: 'CLAIMS_COUNTED', terms: 4 }]);
    expect(sumOverYears(years)).toEqual({
      ...{ year: 0, terms: 4, claimFreeTerms: 4, grantedTerms: 4 },
      ...{ pointsPending: '2000', pointsActive: '2000', pointsExpired: '0' },
      ...{ renewedTerms: 0, renewalPoints: '0' },
    });
    expect(sumOverYears([])).toMatchObject({ year: 0, terms: 0, pointsActive: '0' });
  });
});
