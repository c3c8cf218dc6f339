import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import type { DecisionPartsFragment } from '../graphql.gen.ts';
import { renewalConditions, renewalMessages } from './renewal-words.ts';

type Renewal = NonNullable<DecisionPartsFragment['renewal']>;

const none: Renewal = {
  ...{ __typename: 'RenewalBonus', state: 'AWAITED', points: '0', percent: 150, renewedOn: null },
  ...{ until: '2026-10-31', activeOn: null, expiresOn: null },
};
const titles = (more: Partial<Renewal>, today = '2026-10-20') =>
  renewalConditions({ ...none, ...more }, 'en', today).map(({ mark, title }) => `${mark}: ${title}`);

it('has the same words in both languages', () => {
  expect(wordingProblems(renewalMessages.zh, renewalMessages.en)).toEqual([]);
});

it('says what a renewal brings, until when, and why it brought nothing', () => {
  expect(renewalConditions(null, 'en', '2026-10-20')).toEqual([]);
  expect(titles({})).toEqual(['waiting: Renew by 31 Oct for another 50% of the reward']);
  expect(titles({}, '2026-11-01')).toEqual(['note: Not renewed by 31 Oct: no renewal bonus']);
  expect(titles({ state: 'UNPAID' })).toEqual([
    'waiting: Another 50% of the reward comes once the renewal is paid',
  ]);
  expect(titles({ state: 'CUT_SHORT' })).toEqual([
    'failed: The renewal was cancelled or is shorter than 12 months: no renewal bonus',
  ]);
  const dates = { activeOn: '2026-11-01', expiresOn: '2028-11-01' };
  const [granted] = renewalConditions(
    { ...none, state: 'GRANTED', points: '1250', ...dates },
    'en',
    '2026-10-20',
  );
  expect(granted).toMatchObject({ mark: 'met', title: 'Renewed: 1,250 points on top' });
  expect(granted?.facts[0]).toBe('Yours from 1 Nov until 31 Oct 2028');
});
