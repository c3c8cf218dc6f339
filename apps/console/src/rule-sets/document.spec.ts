import { describe, expect, it } from '@jest/globals';
import { differences, documentOfForm, entryOfPlace, nameOfPlace } from './document.ts';

const rules = {
  ruleSetId: 'own-fault',
  version: 1,
  effectiveFrom: '2026-01-01',
  noClaim: {
    ladder: [{ cleanYears: 1, points: 1000 }],
    expiryMonths: 24,
    countedClaim: { minFaultPercent: 50, exemptGuarantees: ['Windscreen', 'Roadside'] },
  },
};

describe('two versions', () => {
  it('differ field by field, also in what only one of them has', () => {
    const other = {
      ...{ ruleSetId: 'own-fault', version: 2, effectiveFrom: '2026-01-01' },
      noClaim: {
        ladder: [
          { cleanYears: 1, points: 1200 },
          { cleanYears: 2, points: 1500 },
        ],
        expiryMonths: null,
        countedClaim: { minFaultPercent: 50, exemptGuarantees: ['Windscreen'] },
      },
    };
    expect(differences(rules, other).map(({ place, one, other: is }) => [place, one, is])).toEqual([
      ['noClaim.ladder.0.points', '1000', '1200'],
      ['noClaim.expiryMonths', '24', undefined],
      ['noClaim.countedClaim.exemptGuarantees', 'Windscreen, Roadside', 'Windscreen'],
      ['noClaim.ladder.1.cleanYears', undefined, '2'],
      ['noClaim.ladder.1.points', undefined, '1500'],
    ]);
    expect(differences(rules, rules)).toEqual([]);
  });

  it('name fields of a list once, with the entry beside', () => {
    expect(nameOfPlace('noClaim.ladder.1.points')).toBe('noClaim.ladder.points');
    expect([entryOfPlace('noClaim.ladder.1.points'), entryOfPlace('effectiveFrom')]).toEqual([2, undefined]);
  });
});

it('leaves out of a form what was left empty', () => {
  const left = documentOfForm({
    noClaim: { expiryMonths: null, expiryPolicyId: '', stepBack: [], protection: { withinYears: null } },
  });
  expect(left).toEqual({ noClaim: { expiryMonths: null } });
  const filled = { expiryPolicyId: 'p', protection: { withinYears: 3, fromCleanYears: null } };
  expect(documentOfForm({ noClaim: filled })).toEqual({ noClaim: { expiryMonths: null, ...filled } });
});
