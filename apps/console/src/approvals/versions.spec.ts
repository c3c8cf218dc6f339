import { describe, expect, it } from '@jest/globals';
import { sortVersions, type Version } from './versions.ts';

const version = (key: string, rest: Partial<Version>): Version => ({
  ...{ key, title: key, writers: ['E001'], state: 'SUBMITTED', returnedBecause: null },
  ...{ changedAt: '2026-09-16T02:00:00Z', to: `/${key}`, ...rest },
});

const versions = [
  version('of-another', {}),
  version('of-two', { writers: ['E001', 'E002'] }),
  version('own-draft', { writers: ['E002'], state: 'DRAFT' }),
  version('given-back', { writers: ['E002'], state: 'DRAFT', returnedBecause: '预算太高' }),
  version('given-back-to-another', { state: 'DRAFT', returnedBecause: '预算太高' }),
  version('in-force', { state: 'APPROVED' }),
];

describe('versions as they concern a person', () => {
  it.each<[string, boolean, string[], string[], string[]]>([
    ['E002', true, ['of-another'], ['given-back'], ['of-two']],
    ['E002', false, [], ['given-back'], ['of-two']],
    ['E001', true, [], ['given-back-to-another'], ['of-another', 'of-two']],
    ['E003', true, ['of-another', 'of-two'], [], []],
  ])('%s, who may approve: %s', (staffNumber, mayApprove, waiting, returned, sent) => {
    const sorted = sortVersions(versions, { staffNumber, mayApprove });
    const keys = (some: readonly Version[]) => some.map(({ key }) => key);
    expect([keys(sorted.waiting), keys(sorted.returned), keys(sorted.sent)]).toEqual([
      waiting,
      returned,
      sent,
    ]);
  });
});
