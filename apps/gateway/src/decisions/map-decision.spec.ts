import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from '@jest/globals';
import { DecisionSchema } from '@evergreen/contracts/rewards';
import { claimFreeYears, decisionOf } from './map-decision.ts';

const decision = (policyId: string, outcome: string, years: number) =>
  create(DecisionSchema, { policyId, outcome, claimFreeYears: years });

describe('claim-free years', () => {
  it('are those of the newest decided term, the longest of the policies', () => {
    expect(
      claimFreeYears([
        decision('a', 'TERM_OPEN', 9),
        decision('a', 'GRANTED', 2),
        decision('b', 'CLAIMS_COUNTED', 0),
        decision('b', 'GRANTED', 5),
      ]),
    ).toBe(2);
  });

  it('are none where nothing is decided', () => {
    expect(claimFreeYears([])).toBe(0);
    expect(claimFreeYears([decision('a', 'TERM_OPEN', 3)])).toBe(0);
  });
});

describe('a decision', () => {
  it('keeps what is absent as null', () => {
    const { activeOn, expiresOn, claims, statedClaims } = decisionOf(
      create(DecisionSchema, {
        outcome: 'CLAIMS_COUNTED',
        statedClaims: 2,
        claims: [{ counted: true, paidMinor: 5n, currency: 'CNY' }],
      }),
    );
    expect([activeOn, expiresOn, statedClaims]).toEqual([null, null, 2]);
    expect(claims[0]).toMatchObject({ paid: { minor: '5', currency: 'CNY' }, notCountedBecause: null });
  });

  it('with an outcome the screens have no words for is an error, not a blank', () => {
    expect(() => decisionOf(create(DecisionSchema, { outcome: 'MAYBE' }))).toThrow(/MAYBE/);
  });
});
