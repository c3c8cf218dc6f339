import { describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { wordingProblems } from '@evergreen/web/wording';
import { limitConditions } from './limit-words.ts';
import type { Guard } from './use-reward-guards.ts';
import { whyMessages } from './why-words.ts';

const words = i18next.createInstance({
  ...{ lng: 'zh-CN', defaultNS: 'why', initAsync: false, interpolation: { escapeValue: false } },
  resources: { 'zh-CN': { why: whyMessages.zh } },
});
void words.init();
const t = words.getFixedT('zh-CN', 'why');

it('has its words in both languages', () => {
  expect(wordingProblems(whyMessages.zh, whyMessages.en)).toEqual([]);
});

const money = (minor: number) => ({ __typename: 'Money', minor: String(minor), currency: 'CNY' }) as const;
const guard: Guard = {
  ...{ __typename: 'RewardGuard', value: money(11_250), limit: money(12_858), premium: money(428_600) },
  ...{ limitPercent: 3, given: money(0), pointsOfLadder: 3_750 },
};
const facts = ['折合 ¥112.50，上限 ¥128.58（保费 ¥4,286.00 的 3%）'];

describe('the limit of a term', () => {
  it.each([
    ['is kept', { points: 3_750 }, {}, 'met', '未超过本期上限', facts],
    [
      'has lowered the reward',
      { points: 3_750 },
      { pointsOfLadder: 4_000 },
      'note',
      '按本期上限减少，原为 4,000 分',
      facts,
    ],
    [
      'was used up before',
      { outcome: 'VALUE_GUARD', points: 0 },
      { given: money(100) },
      'failed',
      '已到本期上限',
      [...facts, '此前已给 ¥1.00'],
    ],
    [
      'is no share of a premium',
      { points: 3_750 },
      { premium: null, limitPercent: null },
      'met',
      '未超过本期上限',
      ['折合 ¥112.50，上限 ¥128.58'],
    ],
  ] as const)('is told with its figures when it %s', (_name, decision, more, mark, title, told) => {
    const seen = { outcome: 'GRANTED', ...decision } as const;
    expect(limitConditions(seen, { ...guard, ...more }, { t })).toEqual([{ mark, title, facts: told }]);
  });

  it('is not spoken of where there is none', () => {
    expect(limitConditions({ outcome: 'GRANTED', points: 1 }, null, { t })).toEqual([]);
  });
});
