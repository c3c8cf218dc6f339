import { describe, expect, it } from '@jest/globals';
import type { DecisionPartsFragment } from '../graphql.gen.ts';
import { nextOpenTerm } from './open-term.ts';

const open = (termStartsOn: string, termEndsOn: string, counted: boolean[] = []): DecisionPartsFragment => ({
  __typename: 'Decision',
  termId: termEndsOn,
  outcome: 'TERM_OPEN',
  points: 0,
  claimFreeYears: 0,
  policyLabel: 'P',
  termStartsOn,
  termEndsOn,
  activeOn: null,
  expiresOn: null,
  claimWindowEndsOn: termEndsOn,
  ruleId: 'N1',
  ruleSet: { __typename: 'RuleSetRef', id: 'r', version: 1, nameZh: '规则', nameEn: 'Rule' },
  claims: counted.map((each) => ({
    __typename: 'DecisionClaim',
    occurredOn: termStartsOn,
    counted: each,
    notCountedBecause: each ? null : 'NOTHING_PAID',
    guarantees: [],
    paid: { __typename: 'Money', minor: '100', currency: 'CNY' },
  })),
  statedClaims: 0,
  changedSince: false,
  revisions: [],
  renewal: null,
  asOf: '2026-09-16',
});

describe('the next ring', () => {
  it('grows on the running term that ends first', () => {
    const next = nextOpenTerm(
      [open('2026-08-20', '2027-08-19'), open('2025-10-01', '2026-09-30', [true, false])],
      '2026-09-16',
    );
    expect(next).toMatchObject({ daysLeft: 14, countedClaims: 1, others: 1 });
    expect(next?.decision.termEndsOn).toBe('2026-09-30');
  });

  it('is full on the last day of the term and not begun before its first', () => {
    expect(nextOpenTerm([open('2026-01-01', '2026-12-31')], '2026-12-31')?.elapsed).toBe(1);
    expect(nextOpenTerm([open('2027-01-01', '2027-12-31')], '2026-12-31')).toBeUndefined();
  });

  it('is nothing where no term runs', () => {
    expect(
      nextOpenTerm([{ ...open('2026-01-01', '2026-12-31'), outcome: 'GRANTED' }], '2026-06-01'),
    ).toBeUndefined();
  });
});
