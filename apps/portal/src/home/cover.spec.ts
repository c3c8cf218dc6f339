import { describe, expect, it } from '@jest/globals';
import type { PolicyPartsFragment } from '../graphql.gen.ts';
import { coverOf } from './cover.ts';

const policy = (label: string, startsOn: string, endsOn: string): PolicyPartsFragment => ({
  __typename: 'PolicyCover',
  policyId: label,
  label,
  sourceRef: label,
  startsOn,
  endsOn,
});
const told = (policies: readonly PolicyPartsFragment[]): readonly (string | number)[] => {
  const { words, label, date, running } = coverOf(policies, '2026-09-16', (day) => day);
  return [words, label, date, running];
};

describe('cover on the card', () => {
  it('is the policy that runs, of several the one that ends first', () => {
    const one = policy('A', '2026-08-20', '2027-08-19');
    expect(told([one])).toEqual(['covered', 'A', '2027-08-19', 1]);
    expect(told([one, policy('B', '2026-01-01', '2026-12-31')])).toEqual([
      'coveredMore',
      'B',
      '2026-12-31',
      2,
    ]);
  });

  it('counts the first and the last day as covered', () => {
    expect(told([policy('A', '2026-09-16', '2026-09-16')])).toEqual(['covered', 'A', '2026-09-16', 1]);
  });

  it('is what begins next, else what ended last, else that there is none', () => {
    const past = policy('A', '2024-01-01', '2024-12-31');
    expect(told([past, policy('B', '2026-10-01', '2027-09-30')])).toEqual([
      'coverStarts',
      'B',
      '2026-10-01',
      0,
    ]);
    expect(told([past])).toEqual(['coverEnded', 'A', '2024-12-31', 0]);
    expect(told([])).toEqual(['noCover', '', '', 0]);
  });
});
