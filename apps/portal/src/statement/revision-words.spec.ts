import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { revisionMessages, revisionWords } from './revision-words.ts';

it('has the words of both languages', () => {
  expect(wordingProblems(revisionMessages.zh, revisionMessages.en)).toEqual([]);
});

it('tells what was taken back and given back, the newest first, and not what changed no points', () => {
  const revision = {
    ...{ __typename: 'DecisionRevision' as const, cause: 'LATE_CLAIM' as const, occurredOn: '2026-03-14' },
    ...{ pointsChange: '-1500', pointsBefore: 1_500 },
    ...{ heardAt: '2026-09-01T04:00:00Z', madeAt: '2026-09-02T04:00:00Z' },
  };
  const revisions = [
    revision,
    { ...revision, pointsChange: 0 },
    { ...revision, cause: 'CLAIM_CLEARED' as const, pointsChange: 1_500, pointsBefore: 0 },
  ];
  const told = revisionWords({ revisions }, 'en', '2026-10-01');
  expect(told.map(({ mark, title }) => `${mark} ${title.slice(0, 24)}`)).toEqual([
    'met 1,500 points given back ',
    'failed 1,500 points taken back ',
  ]);
  expect(told[1]!.facts[0]).toMatch(/^A claim of 14 Mar was reported on 1 Sep/);
});
