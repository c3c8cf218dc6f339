import { describe, expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { rewardDeskMessages } from './desk-messages.ts';
import { catalogueMessages } from './messages.ts';
import { inputOf, newValues, type RewardValues, valuesOf } from './reward-form.ts';

const of = { key: 'k', id: null, basedOn: 0 };
const filled = (more: Partial<RewardValues> = {}): RewardValues =>
  ({
    ...newValues('2026-09-16', ['leaf', 'pine']),
    ...{ nameZh: '洗车', nameEn: 'Wash', descriptionZh: '一次', descriptionEn: 'Once', value: 58.5 },
    ...{ points: 580, poolId: 'p', couponKindId: 'c', partnerIds: ['x'] },
    ...more,
  }) as RewardValues;

describe('the form of a reward', () => {
  it('sends amounts in fen, and of each kind only what belongs to it', () => {
    expect(inputOf(filled(), of)).toMatchObject({
      ...{ valueMinor: '5850', poolId: null, couponKindId: null, deliveryWays: [], partnerIds: ['x'] },
      ...{ startsOn: '2026-09-16', endsOn: null, tierPrices: [] },
    });
    expect(inputOf(filled({ kind: 'DIGITAL' }), of)).toMatchObject({
      ...{ poolId: 'p', couponKindId: null, partnerIds: [] },
    });
    expect(inputOf(filled({ kind: 'DIGITAL', source: 'coupon' }), of)).toMatchObject({
      ...{ poolId: null, couponKindId: 'c' },
    });
    expect(inputOf(filled({ kind: 'PHYSICAL' }), of)).toMatchObject({
      ...{ poolId: null, deliveryWays: ['PICK_UP'], partnerIds: [] },
    });
  });

  it('names only the tiers that pay otherwise', () => {
    const tiers = { leaf: { mode: 'none' as const }, pine: { mode: 'own' as const, points: 400 } };
    expect(inputOf(filled({ tiers }), of).tierPrices).toEqual([
      { tierId: 'leaf', points: null },
      { tierId: 'pine', points: 400 },
    ]);
  });

  it('shows what it sent', () => {
    const tiers = { leaf: { mode: 'none' as const }, pine: { mode: 'own' as const, points: 400 } };
    const sent = inputOf(filled({ kind: 'PHYSICAL', tiers, caps: [{ period: 'MONTH', max: 2 }] }), of);
    const { names, descriptions, terms, category, valueMinor, ...rest } = sent;
    const content = {
      ...{ ...rest, names, descriptions, terms, category, value: { minor: valueMinor, currency: 'CNY' } },
    };
    const shown = valuesOf({ kind: 'PHYSICAL', content } as never, ['leaf', 'pine']);
    expect(inputOf(shown as RewardValues, of)).toEqual(sent);
  });
});

it('words of the catalogue have the same keys and places in Chinese and English', () => {
  for (const { zh, en } of [catalogueMessages, rewardDeskMessages])
    expect(wordingProblems(zh, en)).toEqual([]);
});
