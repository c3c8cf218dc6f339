import { describe, expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import type { MissingRewardPartsFragment } from '../graphql.gen.ts';
import { isWaiting, missingRewardMessages, whatNext } from './missing-reward-words.ts';

type Reward = MissingRewardPartsFragment;
const reward = (reason: Reward['reason'], more: Partial<Reward> = {}): Reward => ({
  ...{ __typename: 'MissingReward', reason, termId: 't', policyLabel: 'P', isDecided: false, decision: null },
  ...{ termStartsOn: '2026-10-01', termEndsOn: '2027-09-30', refusedBecause: null, lastRun: null },
  ...{ nextRunOn: null, todayOutcome: null, todayPoints: 0 },
  ...more,
});
const next = (reason: Reward['reason'], more: Partial<Reward> = {}) =>
  whatNext(reward(reason, more), 'en', '2026-09-16').map(({ title, facts }) => [title, ...facts]);

it('says everything in both languages', () => {
  expect(wordingProblems(missingRewardMessages.zh, missingRewardMessages.en)).toEqual([]);
});

describe('a member who misses a reward is told', () => {
  const nextRunOn = '2026-09-17';
  it.each<[string, string[][], string[][]]>([
    ['when cover begins', next('TERM_AHEAD'), [['Begins 1 Oct']]],
    ['when an open term is decided', next('TERM_OPEN', { nextRunOn }), [['Decided 17 Sep']]],
    [
      'what an ended term will earn, and when',
      next('WAITS_FOR_RUN', { nextRunOn, todayOutcome: 'GRANTED', todayPoints: 1_500 }),
      [['By what is known so far it earns 1,500 points', 'Decided 17 Sep']],
    ],
    [
      'that an ended term will earn nothing, and why',
      next('WAITS_FOR_RUN', { todayOutcome: 'CLAIMS_COUNTED' }),
      [['By what is known so far it earns nothing: A claim of this term counts']],
    ],
    ['that it is on its way', next('ON_ITS_WAY'), [['It will appear in your statement soon']]],
    [
      'that the membership had ended',
      next('LEDGER_REFUSED', { refusedBecause: 'ACCOUNT_CLOSED' }),
      [['The membership had ended when it was to be entered']],
    ],
    ['whom to ask', next('LEDGER_REFUSED'), [['Please ask our service staff; the code names this term']]],
    ['nothing more where the decision says it all', next('CLAIMS_COUNTED'), []],
  ])('%s', (_what, told, expected) => {
    expect(told).toEqual(expected);
  });

  it('apart what may still come from what will not', () => {
    const reasons = ['IN_CLAIM_WINDOW', 'TERM_OPEN', 'CLAIMS_COUNTED', 'LEDGER_REFUSED'] as const;
    expect(reasons.map((reason) => isWaiting({ reason }))).toEqual([true, true, false, false]);
  });
});
