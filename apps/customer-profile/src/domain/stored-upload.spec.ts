import { describe, expect, it } from '@jest/globals';
import { fateOfUpload, isLeftByFeed, type UploadFacts } from './stored-upload.ts';

const now = new Date('2026-09-16T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const unused: UploadFacts = {
  ...{ storedAt: daysAgo(1), isInUse: false, isImported: false, isOfFeedAlone: true, usedAt: null },
};
const fateOf = (facts: Partial<UploadFacts>) => fateOfUpload({ ...unused, ...facts }, now);

describe('an upload', () => {
  it.each<[string, Partial<UploadFacts>, string]>([
    ['that was just stored stays', {}, 'keep AWAITED'],
    ['that no import used for seven days stays that long', { storedAt: daysAgo(7) }, 'keep AWAITED'],
    ['that no import used for longer goes', { storedAt: daysAgo(7.01) }, 'remove UNUSED'],
    [
      'that a dry import used stays for the real one',
      { storedAt: daysAgo(30), usedAt: daysAgo(2) },
      'keep AWAITED',
    ],
    ['that a dry import used long ago goes', { storedAt: daysAgo(30), usedAt: daysAgo(8) }, 'remove UNUSED'],
    ['that was imported goes at once', { isImported: true, usedAt: now }, 'remove IMPORTED'],
    [
      'that another import is to read stays, however old it is',
      { isInUse: true, isImported: true, storedAt: daysAgo(90), usedAt: daysAgo(80) },
      'keep IN_USE',
    ],
  ])('%s', (_what, facts, fate) => {
    const { kind, why } = fateOf(facts);
    expect(`${kind} ${why}`).toBe(fate);
  });
});

it.each<[string, Partial<UploadFacts>, boolean]>([
  ['of a batch that was not taken is left over', {}, true],
  ['of one that was, and has ended, too', { isImported: true, usedAt: now }, true],
  ['that an import is to read is not', { isInUse: true }, false],
  ['that a person has tried is not', { isOfFeedAlone: false, usedAt: now }, false],
])('a file %s', (_what, facts, isLeft) => {
  expect(isLeftByFeed({ ...unused, ...facts })).toBe(isLeft);
});
